import { Refusal } from "../engine/refusal.ts";
import { audienceRestriction, configInForce, configOfHolding } from "../state/config-in-force.ts";
import type { Memory } from "../state/memory.ts";
import type { Holding, Meeting, Participant, User } from "../state/state.ts";
import { isInvited, mayChange } from "./access.ts";

/** Somebody who wants to join a meeting on their own. */
type Newcomer = Pick<Participant, "role"> & Partial<Pick<Participant, "userId" | "phone">>;

/**
 * Checks that a meeting is open to somebody who joins on their own. The host is never kept out.
 * @throws Refusal when it is locked, or only open to others
 */
export function checkOpen(meeting: Meeting, newcomer: Newcomer, { state }: Pick<Memory, "state">): void {
  if (newcomer.role === "chair") return;
  const { holding } = meeting;
  if (holding?.config.isLock === 1) throw new Refusal("MMC.111072050");
  const user = state.users.get(newcomer.userId ?? "");
  if (isExpected(meeting, user, newcomer)) return;
  const belongs = user?.corpId === meeting.corpId;
  if (newcomer.role === "audience") {
    const restriction = holding?.config.audienceCallInRestriction ?? audienceRestriction(meeting);
    if (restriction === 2 && !belongs) throw new Refusal("MMC.111071077");
    return;
  }
  const { callInRestriction } = configAt(meeting, holding, state);
  if (callInRestriction === 3) throw new Refusal("MMC.111071075");
  if (callInRestriction === 2 && !belongs) throw new Refusal("MMC.111071074");
}

function isExpected(meeting: Meeting, user: User | undefined, { phone }: Newcomer): boolean {
  if (user && (mayChange(user, meeting) || isInvited(user, meeting))) return true;
  return Boolean(phone) && (meeting.holding?.attendees ?? []).some((attendee) => attendee.phone === phone);
}

function configAt(meeting: Meeting, holding: Holding | undefined, state: Memory["state"]) {
  return holding ? configOfHolding(meeting, holding, state) : configInForce(meeting, state);
}
