import type { KnownErrorCode } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Meeting, Participant } from "../state/state.ts";

/** What the passwords of a meeting must not collide with. */
export interface Passwords {
  conferenceID: string;
  hostPassword: string;
  guestPassword: string | undefined;
  audiencePassword?: string;
}

/**
 * Checks that the passwords of a meeting can be told apart, from each other and from its ID.
 * @throws Refusal when two are the same
 */
export function checkPasswords({ conferenceID, hostPassword, guestPassword, audiencePassword }: Passwords): void {
  const collisions: [string | undefined, string, KnownErrorCode][] = [
    [guestPassword, conferenceID, "MMC.111071081"],
    [guestPassword, hostPassword, "MMC.111071105"],
    [audiencePassword, conferenceID, "MMC.111071108"],
    [audiencePassword, hostPassword, "MMC.111071109"],
  ];
  for (const [password, other, code] of collisions) if (password === other) throw new Refusal(code);
  if (audiencePassword !== undefined && audiencePassword === guestPassword) throw new Refusal("MMC.111071111");
}

/** The role that a password stands for in a meeting, or undefined. */
export function roleOf(
  password: string,
  { hostPassword, guestPassword, webinar }: Meeting,
): Participant["role"] | undefined {
  if (password === hostPassword) return "chair";
  if (password === guestPassword) return "general";
  return webinar && password === webinar.audiencePassword ? "audience" : undefined;
}
