import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { hasFixedID } from "../rooms/rooms.ts";
import { type AttemptLimit, count, noAttempts } from "../state/attempts.ts";
import { configInForce } from "../state/config-in-force.ts";
import type { JoinRandom, Meeting, Participant, User } from "../state/state.ts";
import { isHost, isInvited } from "./access.ts";
import { checkOpen } from "./admission.ts";
import { roleOf } from "./passwords.ts";

// After so many wrong passwords in a row nobody gets into the meeting without an account for some minutes.
const passwordLimit: AttemptLimit = { most: 5, lockTime: 5 * 60_000 };

/**
 * The role that a password gives to somebody who is not signed in.
 * @throws Refusal for a wrong password, and for a meeting that is not open to them
 */
export function anonymousRole(meeting: Meeting, password: string, service: MockService): Participant["role"] {
  const { failedJoins, meetings } = service.state;
  const attempts = failedJoins.get(meeting.conferenceID) ?? noAttempts();
  const role = roleOf(password, meeting) ?? freeRole(meeting, password, service);
  const outcome = count(attempts, role !== undefined, passwordLimit, service.clock.now());
  if (outcome === "locked") throw new Refusal("MMC.111071052");
  if (role === undefined) {
    for (const id of failedJoins.keys()) if (!meetings.has(id)) failedJoins.delete(id);
    failedJoins.set(meeting.conferenceID, attempts);
    throw new Refusal("MMC.111070004", { message: "The meeting password was not accepted.", status: 401 });
  }
  failedJoins.delete(meeting.conferenceID);
  checkOpen(meeting, { role }, service);
  return role;
}

/**
 * The role in which a signed-in user joins, or undefined where they have to show a password first.
 * @throws Refusal for a wrong password, and for a meeting that is not open to them
 */
export function userRole(
  meeting: Meeting,
  user: User,
  password: string,
  service: MockService,
): Participant["role"] | undefined {
  const shown = password === "" ? undefined : roleOf(password, meeting);
  if (password !== "" && shown === undefined) throw new Refusal("MMC.111071091");
  // Who sees the password in the meeting's details needs not show it.
  const known = isHost(user, meeting) ? "chair" : isInvited(user, meeting) ? "general" : undefined;
  const role = shown ?? known ?? freeRole(meeting, password, service);
  checkOpen(meeting, { role: role ?? "general", userId: user.id }, service);
  return role;
}

/**
 * Checks that a user need not wait for the meeting to start, or can do so.
 * @throws Refusal when only the host may be the first
 */
export function checkBegun(
  meeting: Meeting,
  role: Participant["role"] | undefined,
  canWait: boolean,
  service: MockService,
): void {
  if (meeting.holding || role === "chair" || canWait || guestMayStart(meeting, service)) return;
  throw new Refusal("MMC.111071058");
}

/** Hands out a number that stands for a meeting and a role in it. */
export function issueRandom(
  { conferenceID }: Meeting,
  role: Participant["role"],
  user: User | undefined,
  service: MockService,
): JoinRandom {
  const { joinRandoms, meetings } = service.state;
  // Numbers for meetings that are over are of no more use.
  for (const [value, random] of joinRandoms) if (!meetings.has(random.conferenceID)) joinRandoms.delete(value);
  const random: JoinRandom = { value: service.random.digits(15), conferenceID, role, createdAt: service.clock.now() };
  if (user) random.userId = user.id;
  joinRandoms.set(random.value, random);
  return random;
}

/** Whether the guest password may start a meeting. */
export function guestMayStart(meeting: Meeting, service: MockService): boolean {
  if (hasFixedID(meeting, service)) return false;
  const own = meeting.occurrences[0]?.own.confConfigInfo;
  return { ...configInForce(meeting, service.state), ...own }.allowGuestStartConf ?? false;
}

function freeRole(meeting: Meeting, password: string, service: MockService): "general" | undefined {
  if (password !== "" || hasFixedID(meeting, service)) return undefined;
  return configInForce(meeting, service.state).isGuestFreePwd ? "general" : undefined;
}
