import type { Terminal, User } from "../mock/index.ts";

type Kind = "text" | "number" | "true or false" | "object" | "list";

// By the types, so that the compiler tells when a member is new or gone.
const user: Record<keyof User, Kind> = {
  id: "text",
  corpId: "text",
  name: "text",
  account: "text",
  password: "text",
  formerPasswords: "list",
  passwordChangedAt: "number",
  mustChangePassword: "true or false",
  thirdAccount: "text",
  role: "text",
  number: "text",
  disabled: "true or false",
  signInAttempts: "object",
  picture: "object",
  activeTime: "number",
  updateTime: "number",
  englishName: "text",
  phone: "text",
  country: "text",
  email: "text",
  deptCode: "text",
  signature: "text",
  title: "text",
  desc: "text",
  sortLevel: "number",
  hidePhone: "true or false",
};

const terminal: Record<keyof Terminal, Kind> = {
  account: "text",
  userId: "text",
  corpId: "text",
  name: "text",
  type: "text",
  deptCode: "text",
  description: "text",
  number: "text",
  activated: "true or false",
  activeCode: "text",
  codeExpiresAt: "number",
  disabled: "true or false",
};

// Requests of meetings are checked against the description when they are carried out.
const members: Record<string, Record<string, Kind>> = { users: user, terminals: terminal };

/**
 * Refuses what a list of a seed file can not hold, such as a typing error in a name, which nothing would tell of otherwise.
 * @throws TypeError with a message that goes on after the place in the file
 */
export function checkMembers(list: string, given: object): void {
  const known = members[list];
  if (!known) return;
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw new TypeError(`has a member "${name}"; known ones are ${Object.keys(known).join(", ")}.`);
    if (kindOf(value) !== kind) throw new TypeError(`${name} is no ${kind}.`);
  }
}

function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return "list";
  const kinds: Record<string, Kind> = { string: "text", number: "number", boolean: "true or false", object: "object" };
  return value === null ? undefined : kinds[typeof value];
}
