import type { ConfConfigInfo, ResourceType } from "../../../generated/types.ts";
import type { Enterprise, MeetingRoom, Provider, Resource, RoomPackage, Stock } from "./enterprises.ts";
import { fromPackage, newRoom } from "./new-room.ts";
import type { User } from "./people.ts";
import type { Random } from "./random.ts";

// Late enough not to expire while somebody tries something out.
const farAway = Date.UTC(2050, 0, 1);
const region = { groupId: "297e87ec7713734b01771458c2d80000", groupName: "East region" };

const room50 = "ff808081699b56cb0169c411a0980152";
const webinar1000 = "ff80808169a1c5d20169c411a0980077";

/** What meetings of an enterprise have until an administrator decides otherwise. */
export const usualMeetingDefaults: ConfConfigInfo = {
  prolongLength: 15,
  isGuestFreePwd: false,
  isSendNotify: true,
  isSendSms: false,
  isSendCalendar: true,
  isAutoMute: false,
  isHardTerminalAutoMute: false,
  callInRestriction: 0,
  allowGuestStartConf: false,
  enableWaitingRoom: false,
};

// The sizes that come with the service.
const sizes: [string, number][] = [
  ["ff808081699b56d40169c410d5080179", 10],
  ["ff808081699b56d40169c4111fe5017a", 25],
  [room50, 50],
  ["ff808081699b56cb0169c41167850151", 100],
  ["ff808081699b56d40169c410913d0178", 200],
  ["ff8080816b9ec3ab016bdff237962e83", 300],
  ["ff8080816b9ec475016bdff37efc279f", 400],
  ["ff8080816b9ec3ab016bdff338542e84", 500],
];

const packages: RoomPackage[] = [
  ...sizes.map(([id, parties]): RoomPackage => ({ id, name: `vmr${parties}`, vmrMode: 1, parties })),
  { id: webinar1000, name: "Webinar, 1000 viewers", vmrMode: 2, parties: 100, audience: 1000 },
];

/** The service provider that a local service begins with, and what it has to give away. */
export function demoProvider(): Provider {
  return {
    id: "demo-sp",
    mostEnterprises: 50,
    stock: [
      ...packages.map(({ id }) => stock("VMR", 50, id)),
      stock("CONF_CALL", 1000),
      stock("HARD_1080P", 50),
      stock("HARD_720P", 50),
      stock("SOFT", 5000),
      stock("ROOM", 20),
      stock("LIVE", 5),
      stock("RECORD", 1000),
      stock("HARD_THIRD_PARTY", 20),
      stock("HUAWEI_VISION", 20),
      stock("IDEA_HUB", 50),
    ],
    packages: structuredClone(packages),
    groups: [{ ...region, groupType: 0, remarks: "SBC and MCU of the east", regionId: "east", status: 0 }],
    enablePstn: true,
    enableSMS: false,
  };
}

/** The enterprise that a local service begins with. */
export function demoEnterprise(id: string, random: Random): Enterprise {
  const orderId = random.uuid();
  const bought = (type: ResourceType, count: number, packageId?: string): Resource => ({
    ...stock(type, count, packageId),
    id: random.uuid(),
    orderId,
    disabled: false,
    // The webinar comes from the vendor itself.
    editable: packageId !== webinar1000,
  });
  return {
    id,
    name: "Demo Enterprise",
    retainsReservations: true,
    meetingDefaults: structuredClone(usualMeetingDefaults),
    contact: {
      phone: "+8613800000000",
      country: "chinaPR",
      fax: null,
      email: "office@demo-corp.example",
      address: "1 Example Road, Hangzhou",
      description: null,
    },
    locale: {},
    opensAccounts: true,
    edition: 0,
    services: {
      enablePstn: true,
      enableSMS: false,
      enableHybridCloud: false,
      enableCloudDisk: false,
      enableUc: false,
      enableAiMinutes: true,
    },
    groupId: region.groupId,
    properties: new Map(),
    resources: [
      bought("CONF_CALL", 100),
      bought("SOFT", 1000),
      bought("HARD_1080P", 10),
      bought("HARD_720P", 10),
      bought("HARD_THIRD_PARTY", 10),
      bought("ROOM", 10),
      bought("HUAWEI_VISION", 10),
      bought("IDEA_HUB", 20),
      bought("LIVE", 1),
      bought("RECORD", 100),
      bought("VMR", 2, room50),
      bought("VMR", 2, webinar1000),
    ],
    resourceLog: [],
  };
}

/** The rooms it has: everybody's personal meeting ID, a room and webinars that are held, and a room that is free. */
export function demoRooms(enterprise: Enterprise, users: User[], random: Random): MeetingRoom[] {
  const { id: corpId, resources } = enterprise;
  const people = users.filter((user) => user.corpId === corpId);
  const [administrator, alice] = people;
  const room = (packageId: string, name: string, owner?: User): MeetingRoom => {
    const resource = resources.find((candidate) => candidate.packageId === packageId);
    const size = packages.find(({ id }) => id === packageId);
    if (!resource || !size) throw new Error(`the demo enterprise has no package ${packageId}`);
    return newRoom({ corpId, name, ownerId: owner?.id, ...fromPackage(resource, size) }, random);
  };
  return [
    ...people.map((user) => newRoom({ corpId, vmrMode: 0, name: user.name, ownerId: user.id }, random)),
    room(room50, "Design room", alice),
    room(room50, "Sales room"),
    room(webinar1000, "Auditorium", administrator),
    room(webinar1000, "Stage", alice),
  ];
}

function stock(type: ResourceType, count: number, packageId?: string): Stock {
  return { type, packageId, count, expiresAt: farAway, trial: false };
}
