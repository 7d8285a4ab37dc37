import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { roomStatus } from "../rooms/rooms.ts";
import type { Meeting, MeetingRoom, User } from "../state/state.ts";

/** The mode of the rooms with which webinars are held. */
const webinarMode: MeetingRoom["vmrMode"] = 2;

/**
 * Checks that a user may hold an ordinary meeting with the resource that they ask for.
 * @throws Refusal when the room is not theirs, or the resource is for something else
 */
export function checkRoom(
  { vmrFlag, vmrID, confResType }: Meeting["settings"],
  user: User,
  service: MockService,
): void {
  if (confResType === 3) throw new Refusal("MMC.111071061", { message: "confResType 3 is reserved." });
  const room = vmrFlag === 1 ? usableRoom(vmrID, user, service) : undefined;
  if (confResType === 2 || room?.vmrMode === webinarMode) {
    throw new Refusal("MMC.111071095", { message: "A webinar is booked with createWebinar." });
  }
}

/**
 * The resource with which a user wants to hold a webinar.
 * @throws Refusal when they have no such resource
 */
export function webinarRoom(vmrID: string, user: User, service: MockService): MeetingRoom {
  const room = usableRoom(vmrID, user, service);
  if (room.vmrMode !== webinarMode) {
    throw new Refusal("MMC.111070006", { message: "The room with this vmrID is not one for webinars." });
  }
  return room;
}

/**
 * Checks that no other meeting is being held in the room of a meeting that is about to begin.
 * @throws Refusal when there is one
 */
export function checkRoomFree(
  { settings, webinar }: Pick<Meeting, "settings" | "webinar">,
  service: MockService,
): void {
  if (settings.vmrFlag !== 1) return;
  const others = [...service.state.meetings.values()].filter(({ holding }) => holding);
  if (!others.some((other) => other.settings.vmrFlag === 1 && other.settings.vmrID === settings.vmrID)) return;
  throw new Refusal(webinar ? "MMC.111072204" : "MMC.111071106");
}

function usableRoom(vmrID: string | undefined, user: User, service: MockService): MeetingRoom {
  const room = service.state.rooms.get(vmrID ?? "");
  if (room?.ownerId !== user.id || roomStatus(room, service) !== 0) throw new Refusal("MMC.111070006");
  return room;
}
