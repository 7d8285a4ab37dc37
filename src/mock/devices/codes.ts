import type { MockService } from "../mock-service.ts";
import type { PendingCode, State, Terminal } from "../state/state.ts";

/** How long an activation code can be used, in milliseconds: ten days. */
export const activationLifetime: number = 10 * 24 * 3600_000;

/** An activation code that no other terminal has. */
export function newCode(service: MockService): string {
  const used = codesInUse(service.state);
  for (;;) {
    const code = service.random.digits(9);
    if (!used.has(code)) return code;
  }
}

function codesInUse({ codes, terminals, hardTerminals }: State): Set<string | undefined> {
  return new Set([
    ...[...codes.values()].map(({ code }) => code),
    ...[...terminals.values()].map(({ activeCode }) => activeCode),
    ...[...hardTerminals.values()].map(({ activation }) => activation?.code),
  ]);
}

/** The terminal that waits for its activation with a code. */
export function terminalOf({ id, code, expiresAt, ...kept }: PendingCode): Terminal {
  return { ...kept, userId: id, activated: false, activeCode: code, codeExpiresAt: expiresAt };
}
