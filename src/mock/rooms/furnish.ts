import type { MockService } from "../mock-service.ts";
import { fromPackage, newRoom } from "../state/new-room.ts";
import type { Enterprise, RoomPackage, Stock } from "../state/state.ts";

/** The package of cloud meeting rooms that a resource consists of, if it does. */
export function packageOf({ packageId }: Pick<Stock, "packageId">, { state }: MockService): RoomPackage | undefined {
  return packageId === undefined ? undefined : state.provider.packages.find(({ id }) => id === packageId);
}

/** Gives an enterprise the rooms that its resources stand for, and takes away those whose resource is gone. */
export function furnish({ id: corpId, resources }: Enterprise, service: MockService): void {
  const { rooms } = service.state;
  const bought = resources.filter(({ type }) => type === "VMR");
  const kept = new Set(bought.map(({ id }) => id));
  for (const room of rooms.values()) {
    const { resourceId } = room;
    if (room.corpId === corpId && resourceId !== undefined && !kept.has(resourceId)) rooms.delete(room.id);
  }
  for (const resource of bought) {
    const size = packageOf(resource, service);
    const present = [...rooms.values()].filter((room) => room.corpId === corpId && room.resourceId === resource.id);
    for (let missing = resource.count - present.length; size && missing > 0; missing--) {
      const room = newRoom({ corpId, ...fromPackage(resource, size) }, service.random, rooms.values());
      rooms.set(room.id, room);
    }
  }
}
