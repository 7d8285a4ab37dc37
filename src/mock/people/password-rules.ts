import type { KnownErrorCode } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Memory } from "../state/memory.ts";
import type { User } from "../state/state.ts";

const specials = "`~!@#$%^&*()-_=+\\|[{}];:\",'<.>/?";
const classes = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789", specials];
const fewestClasses = 2;
const fewestDifferences = 2;
const mostFormer = 5;

/**
 * Checks the first password of an account.
 * @throws Refusal when it is too weak
 */
export function checkFirstPassword(password: string, account: string): void {
  const isAccount = [account, reversed(account)].includes(password);
  if (isAccount || !hasOnlyKnownSigns(password) || classesIn(password) < fewestClasses) {
    throw new Refusal("USG.201040016");
  }
}

/**
 * Checks a new password by the rules that always hold.
 * @throws Refusal for the first rule that it breaks
 */
export function checkPassword(password: string, account: string): void {
  const code = brokenRule(password, account.toLowerCase());
  if (code) throw new Refusal(code);
}

/**
 * Checks a new password against those that the user has and had.
 * @throws Refusal when it is too much like one of them
 */
export function checkIsAnother(password: string, { password: present = "", formerPasswords }: User): void {
  if (differences(password, present) < fewestDifferences) throw new Refusal("USG.206030013");
  if (formerPasswords.includes(password)) throw new Refusal("USG.206030009");
}

/** Gives a user another password. Whoever did not choose it must change it at the next sign-in. */
export function setPassword(user: User, password: string, chosenBy: "user" | "others", { clock }: Memory): void {
  if (user.password) user.formerPasswords = [user.password, ...user.formerPasswords].slice(0, mostFormer);
  user.password = password;
  user.mustChangePassword = chosenBy === "others";
  // Who must change a password need not wait for it.
  user.passwordChangedAt = chosenBy === "user" ? clock.now() : 0;
}

/** A password that nobody chose. */
export function newPassword(account: string, { random }: Memory): string {
  for (;;) {
    const password = `${random.text(4, classes[0] ?? "")}${random.text(2, classes[1] ?? "")}#${random.digits(4)}`;
    if (!brokenRule(password, account.toLowerCase())) return password;
  }
}

function brokenRule(password: string, account: string): KnownErrorCode | undefined {
  const lower = password.toLowerCase();
  if (!hasOnlyKnownSigns(password)) return "USG.206030014";
  if (classesIn(password) < fewestClasses) return "USG.206030008";
  if (/(.)\1\1/.test(password)) return "USG.206030010";
  if (lower.includes(account) || lower.includes(reversed(account))) return "USG.206030012";
  return undefined;
}

function hasOnlyKnownSigns(password: string): boolean {
  return [...password].every((sign) => classes.some((signs) => signs.includes(sign)));
}

function classesIn(password: string): number {
  return classes.filter((signs) => [...password].some((sign) => signs.includes(sign))).length;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

// At how many places the texts differ.
function differences(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, place) => one[place] !== other[place]).filter(Boolean).length;
}
