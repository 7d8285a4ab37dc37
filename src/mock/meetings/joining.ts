import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { configInForce } from "../state/config-in-force.ts";
import type { JoinRandom, Meeting, Participant, User } from "../state/state.ts";
import { isHost, isInvited } from "./access.ts";
import { roleOf } from "./passwords.ts";

// After so many wrong passwords in a row nobody gets into the meeting without an account for some minutes.
const mostFailures = 5;
const lockTime = 5 * 60_000;

/**
 * The role that a password gives to somebody who is not signed in.
 * @throws Refusal for a wrong password, and for a meeting that is not open to them
 */
export function anonymousRole(meeting: Meeting, password: string, service: MockService): Participant["role"] {
  const { failedJoins } = service.state;
  const { conferenceID } = meeting;
  const now = service.clock.now();
  const failed = failedJoins.get(conferenceID) ?? { count: 0, lockedUntil: 0 };
  if (failed.lockedUntil > now) throw new Refusal("MMC.111071052");
  const role = roleOf(password, meeting) ?? freeRole(meeting, password, service);
  if (role === undefined) {
    const count = failed.count + 1;
    const locked = count >= mostFailures;
    failedJoins.set(conferenceID, locked ? { count: 0, lockedUntil: now + lockTime } : { count, lockedUntil: 0 });
    throw new Refusal("MMC.111070004", { message: "The meeting password was not accepted.", status: 401 });
  }
  failedJoins.delete(conferenceID);
  checkMayJoin(meeting, role, undefined, service);
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
  const known = isHost(meeting, user) ? "chair" : isInvited(user, meeting) ? "general" : undefined;
  const role = shown ?? known ?? freeRole(meeting, password, service);
  checkMayJoin(meeting, role ?? "general", user, service);
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
export function guestMayStart(meeting: Meeting, { state }: MockService): boolean {
  const own = meeting.occurrences[0]?.own.confConfigInfo;
  return { ...configInForce(meeting, state), ...own }.allowGuestStartConf ?? false;
}

function freeRole(meeting: Meeting, password: string, { state }: MockService): "general" | undefined {
  return password === "" && configInForce(meeting, state).isGuestFreePwd ? "general" : undefined;
}

function checkMayJoin(meeting: Meeting, role: Participant["role"], user: User | undefined, service: MockService): void {
  if (user && (isHost(meeting, user) || isInvited(user, meeting))) return;
  const member = user !== undefined && user.corpId === meeting.corpId;
  const { callInRestriction = 0 } = configInForce(meeting, service.state);
  const { callRestriction = false, audienceScope = 0 } = meeting.webinar?.choices ?? {};
  if (role === "audience") {
    if (callRestriction && audienceScope !== 0 && !member) throw new Refusal("MMC.111071077");
  } else if (callInRestriction === 3) throw new Refusal("MMC.111071075");
  else if (callInRestriction === 2 && !member) throw new Refusal("MMC.111071074");
}
