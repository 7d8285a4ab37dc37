import { noAttempts } from "./attempts.ts";
import { profileDefaults } from "./profile-defaults.ts";
import type { Random } from "./random.ts";
import type { User } from "./state.ts";

const emptyProfile = { englishName: "", phone: "", email: "", signature: "", title: "", desc: "" };

/** A user with what is given; the rest is as with a new user. */
export function newUser(random: Random, given: Partial<User> & Pick<User, "corpId" | "name" | "activeTime">): User {
  const id = random.uuid();
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    id,
    account: `Auto-${id}`,
    ...emptyProfile,
    ...profileDefaults,
    role: "user",
    number: random.sipNumber(),
    disabled: false,
    formerPasswords: [],
    passwordChangedAt: 0,
    mustChangePassword: false,
    signInAttempts: noAttempts(),
    updateTime: given.activeTime,
    ...(known as typeof given),
    corpId: given.corpId,
  };
}
