import type { Terminal as TerminalView } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { terminalModels } from "../enterprises/terminal-models.ts";
import type { MockService } from "../mock-service.ts";
import { departmentNameOf, departmentPathOf } from "../people/departments.ts";
import type { HardTerminal, User } from "../state/state.ts";

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
  return {
    name: terminal.name,
    type: terminalModels.find(({ model }) => model === terminal.model)?.type,
    model: terminal.model,
    sn: terminal.sn,
    account: terminal.account,
    number: terminal.number,
    prjCodeMode: terminal.projection,
    deptCode: terminal.deptCode,
    deptName: departmentNameOf(terminal, service) ?? undefined,
    deptNamePath: departmentPathOf(terminal, service) ?? undefined,
    phone: terminal.phone,
    country: terminal.country ?? null,
    email: terminal.email,
    description: terminal.description ?? null,
    status: terminal.disabled ? 1 : 0,
  };
}
