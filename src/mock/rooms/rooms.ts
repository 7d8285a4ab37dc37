import type { VmrStatus } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { statusOf } from "../state/resource-status.ts";
import type { HardTerminal, Meeting, MeetingRoom, Resource, Terminal, User } from "../state/state.ts";
import { personalRoomOf } from "./personal-room.ts";

/** The resource with which a room came; personal meeting IDs have none. */
export function resourceOf({ corpId, resourceId }: MeetingRoom, { state }: MockService): Resource | undefined {
  if (resourceId === undefined) return undefined;
  const resources = state.enterprises.get(corpId)?.resources ?? [];
  return resources.find(({ id, type }) => type === "VMR" && id === resourceId);
}

/** Whether meetings can be held in a room: 0 they can, 1 it is disabled or has expired, 2 nobody holds it. */
export function roomStatus(room: MeetingRoom, service: MockService): VmrStatus {
  const resource = resourceOf(room, service);
  if (resource && statusOf(resource, service.clock.now()) !== 0) return 1;
  return holderOf(room, service) ? 0 : 2;
}

/** Whoever can hold a room. */
type RoomHolder = User | Terminal | HardTerminal;

/** The user or terminal that holds a room; one that has been deleted holds none any more. */
export function holderOf(
  { ownerId = "", terminalAccount = "" }: MeetingRoom,
  { state }: MockService,
): RoomHolder | undefined {
  return state.users.get(ownerId) ?? state.terminals.get(terminalAccount) ?? state.hardTerminals.get(terminalAccount);
}

/** Makes a room nobody's. */
export function release(room: MeetingRoom): MeetingRoom {
  delete room.ownerId;
  delete room.terminalAccount;
  return room;
}

/** The rooms that a user holds, the personal meeting ID first: whoever is in an enterprise has one. */
export function roomsOf(user: User, service: MockService): MeetingRoom[] {
  if (user.corpId === undefined) return [];
  const personal = personalRoomOf(user, service);
  const held = [...service.state.rooms.values()].filter(({ ownerId }) => ownerId === user.id);
  return [personal, ...held.filter((room) => room !== personal)];
}

/** Takes the rooms from somebody who leaves: a personal meeting ID ends, the others become free. */
export function releaseRooms(holder: RoomHolder, service: MockService): void {
  const { rooms } = service.state;
  for (const room of rooms.values()) {
    if (holderOf(room, service) !== holder) continue;
    if (room.vmrMode === 0) rooms.delete(room.id);
    else release(room);
  }
}

/** The room in which a meeting takes place, if it takes place in one that still exists. */
export function roomOf({ settings }: Pick<Meeting, "settings">, { state }: MockService): MeetingRoom | undefined {
  return settings.vmrFlag === 1 ? state.rooms.get(settings.vmrID ?? "") : undefined;
}

/** Whether a meeting takes place under the fixed ID of its room, in place of a random one of its own. */
export function hasFixedID(meeting: Pick<Meeting, "settings">, service: MockService): boolean {
  return roomOf(meeting, service) !== undefined && meeting.settings.confConfigInfo?.vmrIDType !== 1;
}

/** What a meeting has from its room, unless it has a random ID of its own: the room's passwords and links. */
export function accessOf(
  meeting: Pick<Meeting, "settings">,
  service: MockService,
): Partial<Pick<Meeting, "hostPassword" | "guestPassword" | "hostLink" | "guestLink">> {
  const room = roomOf(meeting, service);
  if (!room || !hasFixedID(meeting, service)) return {};
  const { guestPwd } = meeting.settings.confConfigInfo ?? {};
  const { hostPassword, guestPassword, hostLink, guestLink } = room;
  return { hostPassword, guestPassword: guestPwd ?? guestPassword, hostLink, guestLink };
}
