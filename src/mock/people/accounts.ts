import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { User } from "../state/state.ts";

/** What an account in a call is: 0 a Huawei Cloud Meeting account, 1 the app's own user ID. */
export type AccountType = 0 | 1;

/** The people of an enterprise. */
export function usersOf(corpId: string, service: MockService): User[] {
  return [...service.state.users.values()].filter((user) => user.corpId === corpId);
}

/** The user of an enterprise with this account. */
export function userNamed(
  account: string,
  type: AccountType | undefined,
  corpId: string,
  service: MockService,
): User | undefined {
  const name = type === 1 ? "thirdAccount" : "account";
  return usersOf(corpId, service).find((user) => user[name] === account);
}

/**
 * The user of an enterprise with this account.
 * @throws Refusal when there is none
 */
export function findUser(account: string, type: AccountType | undefined, corpId: string, service: MockService): User {
  const user = userNamed(account, type, corpId, service);
  if (!user) throw new Refusal("USG.201040000", { message: `The user ${account} does not exist.` });
  return user;
}

/** Whether a meeting account exists, in whatever enterprise, for a person or for a terminal. */
function isTaken(account: string, { state }: MockService): boolean {
  const users = [...state.users.values()];
  return (
    state.terminals.has(account) || state.hardTerminals.has(account) || users.some((user) => user.account === account)
  );
}

/**
 * Checks an account that somebody shall have.
 * @param property that names it in the request
 * @throws Refusal for signs that no account has, and for an account that exists
 */
export function checkNewAccount(account: string, property: string, service: MockService): void {
  if (!/^[0-9A-Za-z_.@-]+$/.test(account) || /^\d+$/.test(account) || /@.*\./.test(account)) {
    const message = `${property} may have letters, digits, _, -, . and @, not digits only, and no . after an @.`;
    throw new Refusal("USG.000000003", { message });
  }
  if (isTaken(account, service)) throw new Refusal("USG.201040001");
}

/** Somebody else who has this mobile number or e-mail address; people are known by theirs. */
export function holderOf(contact: string, { state }: MockService, except?: User): User | undefined {
  if (contact === "") return undefined;
  return [...state.users.values()].find(
    (user) => user.id !== except?.id && (user.phone === contact || user.email === contact),
  );
}

/** The user who goes by this mobile number, e-mail address or account. */
export function userKnownAs(name: string, service: MockService): User | undefined {
  return holderOf(name, service) ?? [...service.state.users.values()].find(({ account }) => account === name);
}
