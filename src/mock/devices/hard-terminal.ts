import type { Terminal as TerminalView } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { HardTerminal, User } from "../state/state.ts";
import { departmentName, departmentNamePath } from "./departments.ts";
import { terminalModels } from "./models.ts";

/**
 * The hard terminal of the caller's enterprise that has a serial number.
 * @throws Refusal when there is none
 */
export function findHardTerminal(sn: string, user: User, { state }: MockService): HardTerminal {
  const terminals = [...state.hardTerminals.values()];
  const found = terminals.find((terminal) => terminal.sn === sn && terminal.corpId === user.corpId);
  if (found) return found;
  throw new Refusal("USG.000000003", { message: `sn: the enterprise has no terminal ${sn}.` });
}

/** A hard terminal as the service shows it. */
export function toTerminal(terminal: HardTerminal, service: MockService): TerminalView {
  const { corpId, deptCode } = terminal;
  return {
    name: terminal.name,
    type: terminalModels.find(({ model }) => model === terminal.model)?.type,
    model: terminal.model,
    sn: terminal.sn,
    account: terminal.account,
    number: terminal.number,
    prjCodeMode: terminal.projection,
    deptCode,
    deptName: departmentName(deptCode, corpId, service),
    deptNamePath: departmentNamePath(deptCode, corpId, service),
    phone: terminal.phone,
    country: terminal.country ?? null,
    email: terminal.email,
    description: terminal.description ?? null,
    status: terminal.disabled ? 1 : 0,
  };
}
