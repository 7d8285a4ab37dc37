import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { newNumber, newRoom } from "../state/new-room.ts";
import type { MeetingRoom, User } from "../state/state.ts";

/**
 * The room that is reached by a user's personal meeting ID. Everybody in an enterprise has one from the first look on.
 * @throws Refusal for somebody without an enterprise
 */
export function personalRoomOf(user: User, service: MockService): MeetingRoom {
  const { state, random } = service;
  const { id: ownerId, name } = user;
  const known = [...state.rooms.values()].find((room) => room.ownerId === ownerId && room.vmrMode === 0);
  if (known) return known;
  const room = newRoom({ corpId: enterpriseIdOf(user), vmrMode: 0, name, ownerId }, random, state.rooms.values());
  state.rooms.set(room.id, room);
  return room;
}

/**
 * Gives a user another personal meeting ID; without a wish the service makes it up.
 * @throws Refusal when it belongs to another room
 */
export function renumber(user: User, wish: string | undefined, service: MockService): void {
  const { state, random } = service;
  const room = personalRoomOf(user, service);
  if (wish === room.number) return;
  const isInUse = [...state.rooms.values()].some(({ number }) => number === wish);
  if (isInUse) throw new Refusal("USG.000000003", { message: `vmrId: ${wish} is in use.` });
  room.number = wish || newNumber(random, state.rooms.values());
}
