import type { MockService } from "../mock-service.ts";
import type { Holding, Meeting } from "../state/state.ts";

/** A meeting that is or was being held. */
export interface HeldMeeting {
  meeting: Omit<Meeting, "holding">;
  holding: Holding;
  /** When it ended; undefined while it is being held. */
  endedAt?: number;
  /** Name of who scheduled it, for meetings that are over. */
  ownerName?: string;
}

/** The meetings of an enterprise that are being held. */
export function heldNow(corpId: string | undefined, { state }: MockService): HeldMeeting[] {
  const list: HeldMeeting[] = [];
  for (const { holding, ...meeting } of state.meetings.values()) {
    if (holding && meeting.corpId === corpId) list.push({ meeting, holding });
  }
  return list;
}

/** The meetings of an enterprise that are over. */
export function heldBefore(corpId: string | undefined, { state }: MockService): (HeldMeeting & { endedAt: number })[] {
  return [...state.pastMeetings.values()].filter(({ meeting }) => meeting.corpId === corpId);
}
