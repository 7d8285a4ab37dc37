import type { Memory } from "../state/memory.ts";
import type { Notice, User } from "../state/state.ts";

const mostKept = 1000;

/** Sends a message to a mobile number or an e-mail address: it is kept, and nothing leaves this machine. */
export function notify(to: string, about: Notice["about"], content: string, { state, clock }: Memory): void {
  state.outbox.push({ to, by: isEmail(to) ? "email" : "sms", about, content, sentAt: clock.now() });
  if (state.outbox.length > mostKept) state.outbox.shift();
}

/** Sends a message to wherever a user can be reached. */
export function notifyUser({ phone, email }: User, about: Notice["about"], content: string, memory: Memory): void {
  for (const contact of [email, phone]) if (contact !== "") notify(contact, about, content, memory);
}

/** Tells an e-mail address from a mobile number. */
export function isEmail(contact: string): boolean {
  return contact.includes("@");
}

/** Whether a text is a mobile number with its country calling code. */
export function isMobileNumber(text: string): boolean {
  return /^\+\d{4,20}$/.test(text);
}
