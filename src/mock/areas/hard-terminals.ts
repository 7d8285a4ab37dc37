import type { AreaOperations } from "../../../generated/operations.ts";
import type { TerminalRequest, TerminalStatus, TerminalType } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import { activationLifetime, newCode } from "../devices/codes.ts";
import { contactOf } from "../devices/contact.ts";
import { findHardTerminal, toTerminal } from "../devices/hard-terminal.ts";
import { isInMeeting, isRegistered, setDisabled } from "../devices/presence.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { forbidden } from "../engine/forbidden.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { accessOfModel, terminalModels } from "../enterprises/terminal-models.ts";
import { checkFree } from "../enterprises/usage.ts";
import type { MockService } from "../mock-service.ts";
import { codesFrom, findDepartment } from "../people/departments.ts";
import { releaseRooms } from "../rooms/rooms.ts";
import type { HardTerminal, User } from "../state/state.ts";

const defaults = defaultsOf("TerminalRequest") as Required<
  Pick<TerminalRequest, "prjCodeMode" | "deptCode" | "status">
>;

/** Professional meeting terminals. All but the question what they are doing is for administrators. */
export const hardTerminals: Behaviours<AreaOperations["hard-terminals"]> = {
  showDeviceStatus({ input: { body: numbers }, user }, service) {
    return numbers.map((number) => statusOf(number, user, service));
  },

  searchDevices({ input, user }, service) {
    const { searchKey, model, deptCode, enableSubDept } = input;
    const corpId = enterpriseIdOf(user);
    const top = deptCode || defaults.deptCode;
    const departments = enableSubDept === false ? new Set([top]) : codesFrom(corpId, top, service);
    const found = [...service.state.hardTerminals.values()]
      .filter((terminal) => terminal.corpId === corpId)
      .filter(({ name, sn }) => mentions([name, sn], searchKey))
      .filter((terminal) => !model || terminal.model === model)
      .filter((terminal) => departments.has(terminal.deptCode));
    return pagedToEnd(
      found.map((terminal) => toTerminal(terminal, service)),
      input,
    );
  },

  addDevice({ input: { body }, user }, service) {
    const corpId = enterpriseIdOf(user);
    const contact = contactOf(body);
    const { code: deptCode } = findDepartment(corpId, body.deptCode || defaults.deptCode, service);
    const model = findModel(body.model);
    checkSerialNumber(body.sn, service);
    checkFree(corpId, accessOfModel(model), service);
    const terminal: HardTerminal = {
      account: service.random.uuid(),
      corpId,
      number: service.random.sipNumber(),
      name: body.name,
      model: body.model,
      sn: body.sn,
      projection: body.prjCodeMode ?? defaults.prjCodeMode,
      deptCode,
      ...contact,
      description: body.description,
      disabled: (body.status ?? defaults.status) === 1,
      switchedOn: true,
      activation: model.enableActiveCode
        ? { code: newCode(service), expiresAt: service.clock.now() + activationLifetime, renewedAt: [] }
        : undefined,
    };
    service.state.hardTerminals.set(terminal.account, terminal);
    return toTerminal(terminal, service);
  },

  updateDevice({ input: { sn, body }, user }, service) {
    const terminal = findHardTerminal(sn, user, service);
    const department = findDepartment(terminal.corpId, body.deptCode || defaults.deptCode, service);
    // What the request leaves out is gone afterwards, but a terminal always has a name and a state.
    Object.assign(terminal, {
      ...contactOf(body),
      name: body.name || terminal.name,
      projection: body.prjCodeMode ?? defaults.prjCodeMode,
      deptCode: department.code,
      description: body.description,
    } satisfies Partial<HardTerminal>);
    if (body.status !== undefined) setDisabled(terminal, body.status === 1, service);
  },

  batchUpdateDevicesStatus({ input: { value, body }, user }, service) {
    const terminals = body.map((sn) => findHardTerminal(sn, user, service));
    for (const terminal of terminals) setDisabled(terminal, value === 1, service);
  },

  // What cannot be deleted stays: terminals in a meeting. The answer has no room to say which.
  batchDeleteDevices({ input: { body: numbers }, user }, service) {
    for (const terminal of [...service.state.hardTerminals.values()]) {
      const named = terminal.corpId === user.corpId && numbers.includes(terminal.sn ?? "");
      if (!named || isInMeeting(terminal.number, service)) continue;
      releaseRooms(terminal, service);
      service.state.hardTerminals.delete(terminal.account);
    }
  },

  showDeviceDetail({ input: { sn }, user }, service) {
    return toTerminal(findHardTerminal(sn, user, service), service);
  },

  showDeviceTypes() {
    return [...terminalModels];
  },
};

function statusOf(number: string, user: User, service: MockService): TerminalStatus {
  const { users, terminals, hardTerminals: professional } = service.state;
  const owner = [...professional.values(), ...terminals.values(), ...users.values()].find(
    (candidate) => candidate.number === number,
  );
  if (owner && owner.corpId !== user.corpId) throw forbidden();
  const terminal = [...professional.values()].find((candidate) => candidate.number === number);
  return {
    Number: `tel:${number}`,
    RegStatus: terminal && isRegistered(terminal, service) ? "0" : "1",
    CallStatus: terminal ? callStatus(terminal, service) : "3",
  };
}

function callStatus(terminal: HardTerminal, service: MockService): TerminalStatus["CallStatus"] {
  if (!isRegistered(terminal, service)) return "0";
  return isInMeeting(terminal.number, service) ? "2" : "1";
}

function findModel(name: string): TerminalType {
  const found = terminalModels.find(({ model }) => model === name);
  if (!found) throw new Refusal("USG.206040000", { message: `model: there is no model ${name}.` });
  return found;
}

// A serial number is that of one terminal in the world, so it cannot be in another enterprise either.
function checkSerialNumber(sn: string | undefined, { state }: MockService): void {
  if (sn === undefined || ![...state.hardTerminals.values()].some((terminal) => terminal.sn === sn)) return;
  throw new Refusal("USG.000000003", { message: `sn: the terminal ${sn} has been added already.` });
}
