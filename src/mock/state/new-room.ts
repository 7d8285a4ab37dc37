import type { MeetingRoom, Resource, RoomPackage } from "./enterprises.ts";
import type { Random } from "./random.ts";

/** A room with what is given; number, passwords and links are made up. */
export function newRoom(
  given: Partial<MeetingRoom> & Pick<MeetingRoom, "corpId" | "vmrMode">,
  random: Random,
  rooms: Iterable<MeetingRoom> = [],
): MeetingRoom {
  const number = newNumber(random, rooms);
  const guestPassword = random.digits(6);
  return {
    id: random.uuid(),
    number,
    name: `Room ${number}`,
    guestPassword,
    hostPassword: newText(() => random.digits(6), new Set([guestPassword])),
    hostLink: roomLink(number, random),
    guestLink: roomLink(number, random),
    allowGustFirst: true,
    gustFirstNotice: false,
    ...given,
  };
}

/** A number that none of these rooms has. */
export function newNumber(random: Random, rooms: Iterable<MeetingRoom>): string {
  return newText(() => `98${random.digits(7)}`, new Set([...rooms].map(({ number }) => number)));
}

/** What a room has of the resource and the package with which it was bought. */
export function fromPackage(
  { id }: Pick<Resource, "id">,
  { vmrMode, name, parties, audience }: RoomPackage,
): Pick<MeetingRoom, "resourceId" | "vmrMode" | "vmrPkgName" | "vmrPkgParties" | "maxAudienceParties"> {
  return { resourceId: id, vmrMode, vmrPkgName: name, vmrPkgParties: parties, maxAudienceParties: audience };
}

function newText(make: () => string, taken: Set<string>): string {
  for (;;) {
    const text = make();
    if (!taken.has(text)) return text;
  }
}

function roomLink(number: string, random: Random): string {
  return `https://meeting.huaweicloud.com/#/j/${number}/${random.hex(48)}`;
}
