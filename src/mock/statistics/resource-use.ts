import type { StatisticResourceDataItem } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { roomOf } from "../rooms/rooms.ts";
import { sipPrefix } from "../state/random.ts";
import type { Enterprise } from "../state/state.ts";
import { attendanceOf, begunIn, duration, heldBy, type Interval, mostAtOnce, recordedGigabytes } from "./held.ts";

/** How many cloud meeting rooms of each size were in use at once. */
export function roomUse(span: Interval, { id }: Enterprise, service: MockService): StatisticResourceDataItem[] {
  const rooms = [...service.state.rooms.values()].filter(({ corpId, vmrMode }) => corpId === id && vmrMode === 1);
  const sizes = [...new Set(rooms.flatMap(({ vmrPkgParties = [] }) => vmrPkgParties))].sort((a, b) => a - b);
  const held = heldBy(id, service);
  return sizes.map((size) => {
    const inSize = held.filter(({ meeting }) => {
      const room = roomOf(meeting, service);
      return room?.vmrMode === 1 && room.vmrPkgParties === size;
    });
    return { vmrParties: String(size), maxConcurrencyVmrCount: String(mostAtOnce(inSize, span)) };
  });
}

/** How many live streams ran at once. A meeting that is streamed counts from its beginning on. */
export function streams(span: Interval, { id }: Enterprise, service: MockService): StatisticResourceDataItem[] {
  const streamed = heldBy(id, service).filter(({ holding }) => holding.streaming);
  return [{ livePortUsedCount: String(mostAtOnce(streamed, span)) }];
}

/** How much recording space was in use at the end. */
export function recordedBy({ end }: Interval, { id }: Enterprise, service: MockService): StatisticResourceDataItem[] {
  const gigabytes = heldBy(id, service).reduce((sum, held) => sum + recordedGigabytes(held, end), 0);
  return [{ recordUsedSize: gigabytes.toFixed(2) }];
}

/** For how many minutes there were calls to phones. */
export function phoneMinutes(span: Interval, { id }: Enterprise, service: MockService): StatisticResourceDataItem[] {
  const calls = attendanceOf(heldBy(id, service)).filter(({ stay: { callNumber = "" } }) => isPhone(callNumber));
  return [{ pstnUsedDuration: String(Math.ceil(duration(begunIn(calls, span)) / 60)) }];
}

function isPhone(number: string): boolean {
  return /^\+?\d{5,}$/.test(number) && !number.startsWith(sipPrefix);
}
