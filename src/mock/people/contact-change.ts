import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { count, isLocked, noAttempts } from "../state/attempts.ts";
import type { ContactChange, User } from "../state/state.ts";
import { holderOf } from "./accounts.ts";
import { isEmail, isMobileNumber, notify } from "./notices.ts";

const minute = 60_000;
const codeLifetime = minute;
const mostChecksAMinute = 5;
// How long the proof counts that the user holds the present number or address.
const proofLifetime = 5 * minute;
const changeLimit = { most: 5, lockTime: 5 * minute };

/**
 * Sends a verification code to a number or address that is the user's, or shall be.
 * @throws Refusal when it is neither a number nor an address, or somebody else's
 */
export function sendCode(contact: string, user: User, service: MockService): void {
  checkContact(contact, user, service);
  const now = service.clock.now();
  const { codes } = changeOf(user, service);
  for (const [sentTo, { expiresAt }] of codes) if (expiresAt <= now) codes.delete(sentTo);
  const value = service.random.digits(6);
  codes.set(contact, { value, expiresAt: now + codeLifetime });
  notify(contact, "verification code", value, service);
}

/**
 * Takes a code as the proof that the user holds the present number or address.
 * @throws Refusal for a wrong code, and when too many were checked
 */
export function verifyPresent(contact: string, code: string, user: User, service: MockService): void {
  const now = service.clock.now();
  const change = changeOf(user, service);
  change.checkedAt = change.checkedAt.filter((time) => time > now - minute);
  if (change.checkedAt.length >= mostChecksAMinute) throw new Refusal("USG.206060015");
  change.checkedAt.push(now);
  if (![user.phone, user.email].includes(contact) || !redeem(contact, code, change, now)) {
    throw new Refusal("USG.206060014");
  }
  change.verifiedUntil = now + proofLifetime;
}

/**
 * Gives the user a new number or address, which the code proves to be theirs.
 * @throws Refusal for a wrong code, and when the present number or address was not verified before
 */
export function changeContact(
  { contact, code, country }: { contact: string; code: string; country: string },
  user: User,
  service: MockService,
): void {
  checkContact(contact, user, service);
  const now = service.clock.now();
  const change = changeOf(user, service);
  if (isLocked(change.attempts, now)) throw new Refusal("USG.206060015");
  const hasContact = user.phone !== "" || user.email !== "";
  if (hasContact && change.verifiedUntil <= now) throw new Refusal("USG.201040042");
  const outcome = count(change.attempts, redeem(contact, code, change, now), changeLimit, now);
  if (outcome === "wrong") throw new Refusal("USG.206060014");
  change.verifiedUntil = 0;
  Object.assign(user, isEmail(contact) ? { email: contact } : { phone: contact, country }, { updateTime: now });
}

function checkContact(contact: string, user: User, service: MockService): void {
  if (!isEmail(contact) && !isMobileNumber(contact)) {
    const message = "contact must be a mobile number with + and its country calling code, or an e-mail address.";
    throw new Refusal("USG.000000003", { message });
  }
  checkFree(contact, user, service);
}

/**
 * Checks that a mobile number or e-mail address is nobody else's.
 * @throws Refusal when it is
 */
export function checkFree(contact: string, user: User | undefined, service: MockService): void {
  if (!holderOf(contact, service, user)) return;
  throw new Refusal(isEmail(contact) ? "USG.206010066" : "USG.206010065");
}

// A code counts once.
function redeem(contact: string, code: string, { codes }: ContactChange, now: number): boolean {
  const sent = codes.get(contact);
  if (!sent || sent.value !== code || sent.expiresAt <= now) return false;
  codes.delete(contact);
  return true;
}

function changeOf({ id: userId }: User, { state }: MockService): ContactChange {
  const begun = state.contactChanges.get(userId);
  if (begun) return begun;
  const change = { userId, codes: new Map(), checkedAt: [], verifiedUntil: 0, attempts: noAttempts() };
  state.contactChanges.set(userId, change);
  return change;
}
