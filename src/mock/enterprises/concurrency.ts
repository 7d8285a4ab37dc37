import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { roomOf } from "../rooms/rooms.ts";
import type { Meeting } from "../state/state.ts";
import { usableCount } from "./resources.ts";

/** Whether a meeting draws on the concurrent participants of its enterprise; those in rooms that were bought do not. */
export function drawsOnConcurrency(meeting: Pick<Meeting, "settings">, service: MockService): boolean {
  const room = roomOf(meeting, service);
  return room === undefined || room.vmrMode === 0;
}

/**
 * Checks that an enterprise has concurrent participants for a meeting that needs them.
 * @throws Refusal when it has none, or they are disabled or have expired
 */
export function checkConcurrency(settings: Meeting["settings"], corpId: string, service: MockService): void {
  const enterprise = service.state.enterprises.get(corpId);
  if (!enterprise || !drawsOnConcurrency({ settings }, service)) return;
  if (usableCount(enterprise, "CONF_CALL", service) === 0) throw new Refusal("MMC.111071060");
}

/** How many people are in meetings at this moment that draw on the concurrency of an enterprise, or of all. */
export function concurrentParticipants(service: MockService, corpId?: string): number {
  return [...service.state.meetings.values()]
    .filter((meeting) => corpId === undefined || meeting.corpId === corpId)
    .filter((meeting) => drawsOnConcurrency(meeting, service))
    .reduce((sum, { holding }) => sum + (holding?.participants.length ?? 0), 0);
}
