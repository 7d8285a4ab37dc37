import type { UserVmr } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { MeetingRoom, User } from "../state/state.ts";

/** The rooms that a user holds, the personal meeting ID first: whoever is in an enterprise has one. */
export function roomsOf(user: User, service: MockService): MeetingRoom[] {
  if (user.corpId === undefined) return [];
  const personal = personalRoomOf(user, service);
  const held = [...service.state.rooms.values()].filter(({ ownerId }) => ownerId === user.id);
  return [personal, ...held.filter((room) => room !== personal)];
}

/** The room that is reached by a user's personal meeting ID. */
export function personalRoomOf({ id: ownerId, name }: User, service: MockService): MeetingRoom {
  const { state, random } = service;
  const known = [...state.rooms.values()].find((room) => room.ownerId === ownerId && isPersonal(room));
  if (known) return known;
  const room: MeetingRoom = { id: random.uuid(), vmrMode: 0, ownerId, name, number: newNumber(service) };
  state.rooms.set(room.id, room);
  return room;
}

/**
 * Gives a user another personal meeting ID; without a wish the service makes it up.
 * @throws Refusal when it belongs to another room
 */
export function renumber(user: User, wish: string | undefined, service: MockService): void {
  const room = personalRoomOf(user, service);
  if (wish === room.number) return;
  if (wish && isInUse(wish, service)) throw new Refusal("USG.000000003", { message: `vmrId: ${wish} is in use.` });
  room.number = wish || newNumber(service);
}

/** Takes the rooms from a user who leaves: the personal meeting ID ends, the others become free. */
export function releaseRooms({ id }: User, { state }: MockService): void {
  for (const room of state.rooms.values()) {
    if (room.ownerId !== id) continue;
    if (isPersonal(room)) state.rooms.delete(room.id);
    else delete room.ownerId;
  }
}

export function toUserVmr(room: MeetingRoom, user: User): UserVmr {
  return {
    id: room.id,
    vmrId: room.number,
    vmrName: room.name ?? user.name,
    vmrMode: room.vmrMode ?? 0,
    vmrPkgName: room.vmrPkgName ?? null,
    vmrPkgParties: room.vmrPkgParties ?? null,
    status: 0,
  };
}

function isPersonal({ vmrMode = 0 }: MeetingRoom): boolean {
  return vmrMode === 0;
}

function isInUse(number: string, { state }: MockService): boolean {
  return [...state.rooms.values()].some((room) => room.number === number);
}

function newNumber(service: MockService): string {
  for (;;) {
    const number = `98${service.random.digits(7)}`;
    if (!isInUse(number, service)) return number;
  }
}
