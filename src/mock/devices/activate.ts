import { Refusal } from "../engine/refusal.ts";
import type { Memory } from "../state/memory.ts";
import type { HardTerminal, PendingCode, Terminal } from "../state/state.ts";
import { terminalOf } from "./codes.ts";

type Known = Pick<Memory, "state" | "clock">;

/** What a terminal sends to be activated. */
export interface Redemption {
  /** The code that somebody entered on it. */
  code: string;
  /** Serial number, which a professional terminal reports. */
  sn?: string;
}

/**
 * Activates a terminal, as a terminal does it itself: no operation of the API is for that.
 * @returns the terminal, which can be used now
 * @throws Refusal when the code is unknown, used or expired, or belongs to another terminal
 */
export function activate({ code, sn }: Redemption, service: Known): Terminal | HardTerminal {
  const pending = [...service.state.codes.values()].find((candidate) => candidate.code === code);
  if (pending) return addTerminal(pending, service);
  const terminal = [...service.state.terminals.values()].find(({ activeCode }) => activeCode === code);
  if (terminal) return bindAgain(terminal, service);
  const hardTerminals = [...service.state.hardTerminals.values()];
  const hardTerminal = hardTerminals.find(({ activation }) => activation?.code === code);
  if (hardTerminal) return activateFirst(hardTerminal, sn, service);
  throw new Refusal("USG.201050012");
}

function addTerminal(pending: PendingCode, service: Known): Terminal {
  checkTime(pending, service);
  const terminal = { ...terminalOf(pending), activated: true };
  service.state.codes.delete(pending.id);
  service.state.terminals.set(terminal.account, terminal);
  return terminal;
}

function bindAgain(terminal: Terminal, service: Known): Terminal {
  if (terminal.activated) throw new Refusal("USG.201050015");
  checkTime({ expiresAt: terminal.codeExpiresAt }, service);
  terminal.activated = true;
  return terminal;
}

function activateFirst(terminal: HardTerminal, sn: string | undefined, service: Known): HardTerminal {
  const { activation } = terminal;
  if (activation) checkTime(activation, service);
  if (terminal.sn && sn && terminal.sn !== sn) throw new Refusal("USG.201050021");
  const others = [...service.state.hardTerminals.values()].filter((other) => other !== terminal);
  if (sn && others.some((other) => other.sn === sn)) throw new Refusal("USG.201050021");
  if (terminal.disabled) throw new Refusal("USG.206010007");
  terminal.sn ??= sn;
  terminal.switchedOn = true;
  delete terminal.activation;
  return terminal;
}

function checkTime({ expiresAt }: { expiresAt: number }, { clock }: Known): void {
  if (expiresAt <= clock.now()) throw new Refusal("USG.201040031");
}
