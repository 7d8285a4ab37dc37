import type { AreaOperations } from "../../../generated/operations.ts";
import type { CorpVmr, MemberVmr, VmrRequest } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { forbidden } from "../engine/forbidden.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import { type AccountType, userNamed } from "../people/accounts.ts";
import { accessOf, holderOf, release, resourceOf, roomStatus, roomsOf } from "../rooms/rooms.ts";
import type { MeetingRoom, User } from "../state/state.ts";

// So many rooms one account can hold.
const mostRooms = 32;

/** Cloud meeting rooms and personal meeting IDs. */
export const cloudMeetingRooms: Behaviours<AreaOperations["cloud-meeting-rooms"]> = {
  searchCorpVmr({ input, user }, service) {
    const { vmrMode, status, searchKey } = input;
    const found = roomsOfEnterprise(user, service)
      .filter((room) => room.vmrMode === vmrMode)
      .map((room) => toCorpVmr(room, service))
      .filter((room) => status === undefined || room.status === status)
      .filter(({ id, vmrId, vmrName, member, device }) =>
        mentions([id, vmrId, vmrName, member?.mark, device?.mark], searchKey),
      );
    return pagedToEnd(found, input);
  },

  associateVmr({ input: { account, accountType, body: ids }, user }, service) {
    const holder = findHolder(account, accountType, user, service);
    const rooms = ids.map((id) => findRoom(id, user, service));
    const taken = rooms.find((room) => holderOf(room, service) && !holds(holder, room));
    if (taken) throw new Refusal("USG.000000003", { message: `Somebody else holds the room ${taken.id}.` });
    const held = roomsOfEnterprise(user, service).filter((room) => room.vmrMode !== 0 && holds(holder, room));
    if (new Set([...held, ...rooms]).size > mostRooms) {
      throw new Refusal("USG.000000003", { message: `One account can hold ${mostRooms} rooms at most.` });
    }
    for (const room of rooms) Object.assign(release(room), holder);
  },

  disassociateVmr({ input: { account, accountType, body: ids }, user }, service) {
    const holder = findHolder(account, accountType, user, service);
    const rooms = ids.map((id) => findRoom(id, user, service));
    const other = rooms.find((room) => !holds(holder, room));
    if (other) throw new Refusal("USG.000000003", { message: `The account does not hold the room ${other.id}.` });
    for (const room of rooms) release(room);
  },

  deleteCorpVmr({ input: { body: ids }, user }, service) {
    const rooms = ids.map((id) => findRoom(id, user, service));
    const held = rooms.find((room) => holderOf(room, service));
    if (held) {
      const message = `Somebody holds the room ${held.id}; take it back with disassociateVmr first.`;
      throw new Refusal("USG.000000003", { message });
    }
    for (const room of new Set(rooms)) remove(room, service);
  },

  searchMemberVmr({ input, user }, service) {
    const { specialVmr, searchKey } = input;
    if (user.corpId === undefined) throw forbidden();
    const found = roomsOf(user, service)
      .filter(({ vmrMode }) => specialVmr === undefined || specialVmr === (vmrMode !== 0))
      .map((room) => toMemberVmr(room, service))
      .filter(({ id, vmrId, vmrName }) => mentions([id, vmrId, vmrName], searchKey));
    return pagedToEnd(found, input);
  },

  updateMemberVmr({ input: { id, body }, user }, service) {
    const room = roomsOf(user, service).find((candidate) => candidate.id === id);
    if (!room) throw new Refusal("USG.000000003", { message: "The caller holds no room with this id." });
    const changed = { ...room, ...changesOf(body) };
    if (changed.hostPassword === changed.guestPassword) throw new Refusal("USG.201080006");
    Object.assign(room, changed);
    // Meetings that wait for their time are held with what the room has then.
    for (const meeting of service.state.meetings.values()) {
      if (meeting.settings.vmrID === id && !meeting.holding) Object.assign(meeting, accessOf(meeting, service));
    }
  },
};

/** Who holds a room; the names are those of the room. */
type Holder = { ownerId: string } | { terminalAccount: string };

function findHolder(account: string, accountType: AccountType | undefined, user: User, service: MockService): Holder {
  const corpId = enterpriseIdOf(user);
  const person = userNamed(account, accountType, corpId, service);
  if (person) return { ownerId: person.id };
  const { terminals, hardTerminals } = service.state;
  const terminal = accountType === 1 ? undefined : (terminals.get(account) ?? hardTerminals.get(account));
  if (terminal?.corpId !== corpId) throw new Refusal("USG.201040000");
  return { terminalAccount: account };
}

function holds(holder: Holder, room: MeetingRoom): boolean {
  return "ownerId" in holder ? room.ownerId === holder.ownerId : room.terminalAccount === holder.terminalAccount;
}

// The enterprise has one less of what it bought.
function remove(room: MeetingRoom, service: MockService): void {
  const resource = resourceOf(room, service);
  service.state.rooms.delete(room.id);
  if (!resource) return;
  resource.count -= 1;
  const enterprise = service.state.enterprises.get(room.corpId);
  if (enterprise) enterprise.resources = enterprise.resources.filter(({ count }) => count > 0);
}

function roomsOfEnterprise({ corpId }: User, { state }: MockService): MeetingRoom[] {
  return [...state.rooms.values()].filter((room) => room.corpId === corpId);
}

// Personal meeting IDs belong to their user and are nothing to assign.
function findRoom(id: string, { corpId }: User, { state }: MockService): MeetingRoom {
  const room = state.rooms.get(id);
  if (room && room.corpId === corpId && room.vmrMode !== 0) return room;
  throw new Refusal("USG.000000003", { message: `The enterprise has no cloud meeting room ${id}.` });
}

function changesOf({ vmrName, gustPwd, chairPwd, allowGustFirst, gustFirstNotice }: VmrRequest): Partial<MeetingRoom> {
  const changes = { name: vmrName, guestPassword: gustPwd, hostPassword: chairPwd, allowGustFirst, gustFirstNotice };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function toCorpVmr(room: MeetingRoom, service: MockService): CorpVmr {
  const holder = holderOf(room, service);
  const shown = holder && { id: holder.account, mark: holder.name };
  return {
    id: room.id,
    vmrId: room.number,
    vmrName: room.name,
    vmrPkgName: room.vmrPkgName,
    vmrPkgParties: room.vmrPkgParties,
    maxAudienceParties: room.maxAudienceParties,
    commercialMaxAudienceParties: room.maxAudienceParties,
    ...(room.ownerId === undefined ? { device: shown } : { member: shown }),
    status: roomStatus(room, service),
    expireDate: resourceOf(room, service)?.expiresAt,
  };
}

function toMemberVmr(room: MeetingRoom, service: MockService): MemberVmr {
  return {
    id: room.id,
    vmrId: room.number,
    vmrName: room.name,
    gustPwd: room.guestPassword,
    gustJoinUrl: room.guestLink,
    chairPwd: room.hostPassword,
    chairJoinUrl: room.hostLink,
    allowGustFirst: room.allowGustFirst,
    gustFirstNotice: room.gustFirstNotice,
    vmrMode: room.vmrMode,
    vmrPkgId: resourceOf(room, service)?.packageId,
    vmrPkgName: room.vmrPkgName,
    vmrPkgParties: room.vmrPkgParties,
    status: roomStatus(room, service),
  };
}
