import type { Memory } from "../state/memory.ts";
import { send } from "../state/outbox.ts";
import type { Notice, User } from "../state/state.ts";

/** Sends a message to a mobile number or an e-mail address. */
export function notify(to: string, about: Notice["about"], content: string, memory: Memory): void {
  send({ to, by: isEmail(to) ? "email" : "sms", about, content }, memory);
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
