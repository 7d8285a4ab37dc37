import type { Memory } from "./memory.ts";
import type { Notice } from "./people.ts";

const mostKept = 1000;

/** Sends a message: it is kept, and nothing leaves this machine. */
export function send(notice: Omit<Notice, "sentAt">, { state, clock }: Memory, sentAt: number = clock.now()): void {
  state.outbox.push({ ...notice, sentAt });
  if (state.outbox.length > mostKept) state.outbox.shift();
}
