import type { AreaOperations } from "../../../generated/operations.ts";
import type { ActiveCode, ActiveCodeRequest } from "../../../generated/types.ts";
import { defaultsOf } from "../../validation/defaults.ts";
import { activationLifetime, newCode } from "../devices/codes.ts";
import { findHardTerminal } from "../devices/hard-terminal.ts";
import { leaveMeetings } from "../devices/presence.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { ownEnterprise } from "../enterprises/find.ts";
import { checkContact } from "../enterprises/particulars.ts";
import { accessOfVision, checkFree } from "../enterprises/usage.ts";
import type { MockService } from "../mock-service.ts";
import { departmentNameOf, findDepartment } from "../people/departments.ts";
import type { PendingCode } from "../state/state.ts";

// A hard terminal can have so many new codes within this time.
const mostRenewals = 5;
const renewalWindow = 24 * 3600_000;

const defaults = defaultsOf("ActiveCodeRequest") as Required<Pick<ActiveCodeRequest, "deptCode" | "country">>;

/** Activation codes of terminals. Only administrators get here. */
export const activationCodes: Behaviours<AreaOperations["activation-codes"]> = {
  createVisionActiveCode({ input: { body }, user }, service) {
    if (!isMainlandNumber(body.smsNumber, body.country) && !body.emailAddr) {
      const message = "emailAddr is missing; it is needed when there is no smsNumber of the Chinese mainland.";
      throw new Refusal("USG.000000003", { message });
    }
    const corpId = enterpriseIdOf(user);
    const { code: deptCode } = findDepartment(corpId, body.deptCode || defaults.deptCode, service);
    checkFree(corpId, accessOfVision[body.devType], service);
    const code: PendingCode = {
      id: service.random.uuid(),
      corpId,
      code: newCode(service),
      name: body.devName,
      type: body.devType,
      deptCode,
      description: body.description,
      account: service.random.uuid(),
      number: service.random.sipNumber(),
      expiresAt: service.clock.now() + activationLifetime,
    };
    service.state.codes.set(code.id, code);
    return { activeCode: code.code };
  },

  searchVisionActiveCode({ input, user }, service) {
    const { searchKey, devType } = input;
    const found = [...service.state.codes.values()]
      .filter(({ corpId }) => corpId === user.corpId)
      .filter(({ code, name }) => mentions([code, name], searchKey))
      .filter(({ type }) => devType === undefined || type === devType);
    return pagedToEnd(
      found.map((code) => toActiveCode(code, service)),
      input,
    );
  },

  deleteVisionActiveCode({ input: { body: ids }, user }, service) {
    const unknown = ids.find((id) => service.state.codes.get(id)?.corpId !== user.corpId);
    if (unknown !== undefined) throw new Refusal("USG.201050012");
    for (const id of ids) service.state.codes.delete(id);
  },

  resetVisionActiveCode({ input: { account }, user }, service) {
    const terminal = service.state.terminals.get(account);
    if (!terminal || terminal.corpId !== user.corpId) throw new Refusal("USG.201040000");
    terminal.activated = false;
    terminal.activeCode = newCode(service);
    terminal.codeExpiresAt = service.clock.now() + activationLifetime;
    leaveMeetings(terminal.number, service);
    return { activeCode: terminal.activeCode };
  },

  resetActivecode({ input: { sn, body }, user }, service) {
    const { enableSMS } = ownEnterprise(user, service).services;
    checkContact({ phone: body.smsNumber, email: body.emailAddr }, enableSMS);
    const { activation } = findHardTerminal(sn, user, service);
    if (!activation) {
      throw new Refusal("USG.000000003", { message: `sn: the terminal ${sn} waits for no activation code.` });
    }
    const now = service.clock.now();
    const recent = activation.renewedAt.filter((time) => time > now - renewalWindow);
    if (recent.length >= mostRenewals) {
      const message = `sn: the terminal ${sn} has had ${mostRenewals} new codes within 24 hours.`;
      throw new Refusal("USG.000000003", { message });
    }
    activation.code = newCode(service);
    activation.expiresAt = now + activationLifetime;
    activation.renewedAt = [...recent, now];
  },
};

function isMainlandNumber(number: string | undefined, country = defaults.country): boolean {
  return Boolean(number) && country === defaults.country && !/^\+(?!86)/.test(number ?? "");
}

function toActiveCode(code: PendingCode, service: MockService): ActiveCode {
  return {
    id: code.id,
    activeCode: code.code,
    devName: code.name,
    devType: code.type,
    deptCode: code.deptCode,
    deptName: departmentNameOf(code, service) ?? undefined,
    expireDate: code.expiresAt,
  };
}
