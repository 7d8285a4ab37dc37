import type { VerifyCodeRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { count, isLocked, noAttempts } from "../state/attempts.ts";
import type { Retrieval, User } from "../state/state.ts";
import { userKnownAs } from "./accounts.ts";
import { isEmail, notify } from "./notices.ts";

/** How long a code and what follows from it count, in seconds. The next code can be sent only then. */
export const retrievalSeconds = 180;

const day = 24 * 3600_000;
const mostADay = 10;
const codeLimit = { most: 5, lockTime: 5 * 60_000 };
const locked = 423;

/**
 * The user who goes by this name on the way back from a forgotten password.
 * @throws Refusal when there is none
 */
export function findForgetful(name: string, service: MockService): User {
  const user = userKnownAs(name, service);
  if (!user) throw new Refusal("USG.206030000");
  return user;
}

/**
 * Sends a verification code to a user.
 * @returns the number or address to which it went
 * @throws Refusal when it is too early or once too often, or the user cannot be reached
 */
export function sendRetrievalCode({ user: name, sendMethod }: VerifyCodeRequest, service: MockService): string {
  const user = findForgetful(name, service);
  const now = service.clock.now();
  const retrieval = retrievalOf(user, service);
  if (isLocked(retrieval.attempts, now)) throw new Refusal("USG.206060008", { status: locked });
  retrieval.sentAt = retrieval.sentAt.filter((time) => time > now - day);
  const last = retrieval.sentAt.at(-1);
  if (last !== undefined && last + retrievalSeconds * 1000 > now) throw new Refusal("USG.206030004");
  if (retrieval.sentAt.length >= mostADay) throw new Refusal("USG.206030018");
  const contact = contactOf(user, name, sendMethod);
  const value = service.random.digits(6);
  retrieval.code = { value, user: name, expiresAt: now + retrievalSeconds * 1000 };
  retrieval.sentAt.push(now);
  notify(contact, "verification code", value, service);
  return contact;
}

/**
 * Takes a code that a user received. It counts once.
 * @throws Refusal for a code that is wrong or has expired, and when too many were wrong
 */
export function redeemRetrievalCode(name: string, code: string, service: MockService): void {
  const now = service.clock.now();
  const retrieval = retrievalOf(findForgetful(name, service), service);
  const { code: sent, attempts } = retrieval;
  const outcome = count(attempts, sent?.value === code && sent.user === name, codeLimit, now);
  if (outcome === "wrong" && !isLocked(attempts, now)) throw new Refusal("USG.206030001");
  if (outcome === "right" && (sent?.expiresAt ?? 0) <= now) throw new Refusal("USG.206030002");
  delete retrieval.code;
  if (outcome !== "right") throw new Refusal("USG.206030019", { status: locked });
}

/** A number or address with its middle masked. */
export function masked(contact: string): string {
  if (!isEmail(contact)) return `${contact.slice(0, 6)}****${contact.slice(-4)}`;
  const [name = "", domain = ""] = contact.split("@");
  return `${name.slice(0, 2)}****${name.slice(-2)}@${domain}`;
}

// Who is named by a number or an address gets the code there, unless asked otherwise; an SMS is preferred.
function contactOf({ phone, email }: User, name: string, sendMethod: VerifyCodeRequest["sendMethod"]): string {
  const wanted = { sms: phone, email };
  const contact = sendMethod ? wanted[sendMethod] : name === email ? email : phone || email;
  if (!contact) throw new Refusal(sendMethod === "sms" ? "USG.206060012" : "USG.206060011");
  return contact;
}

function retrievalOf({ id: userId }: User, { state }: MockService): Retrieval {
  const begun = state.retrievals.get(userId);
  if (begun) return begun;
  const retrieval = { userId, sentAt: [], attempts: noAttempts() };
  state.retrievals.set(userId, retrieval);
  return retrieval;
}
