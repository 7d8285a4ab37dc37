import type { MeetingService, State, User } from "../../src/mock/index.ts";

const corpId = "demo-corp";

/** Puts into a service what requests can be about, as far as it is not there (any more). */
export function furnish(service: MeetingService): void {
  const { state, clock, create } = service;
  const [administrator] = state.users.keys();
  const item = { corpId, updatedBy: administrator ?? "", updatedAt: clock.now() };
  const [picture = id("a")] = state.materials.keys();
  const [program = id("b")] = state.programs.keys();
  add(state.materials, { ...item, id: id("a"), name: "Lake", width: 1920, height: 1080, size: 4096 });
  add(state.programs, { ...item, id: id("b"), name: "Nature", items: [{ materialId: picture, playTime: 10 }] });
  add(state.publications, {
    ...{ ...item, id: id("c"), name: "Lobby", createdAt: clock.now(), startTime: 0, endTime: clock.now() + 3600_000 },
    ...{ deptCodes: ["1"], deviceUserIds: [], programIds: [program] },
  });
  const receiver = { subscriberId: "fuzz", subscriberKey: id("d"), url: "https://receiver.example/events" };
  add(state.pushConfigs, { id: id("d"), corpId, ...receiver, status: 1 });
  const model = { model: "DP300", projection: 0, deptCode: "1", disabled: false, switchedOn: true } as const;
  const number = "+99111234567890";
  if (state.hardTerminals.size === 0) {
    state.hardTerminals.set(id("e"), { account: id("e"), corpId, number, name: "Hall", sn: "SN_1", ...model });
  }
  const meetings = [...state.meetings.values()];
  const held = meetings.filter(({ holding }) => holding).length;
  for (let count = held; count < 3; count++) holdMeeting(service);
  const isThere = (kind: string) => meetings.some((one) => one.kind === kind && !one.holding && !one.webinar);
  if (meetings.length < 12 || !isThere("CYCLE")) create.series({ owner: ownerIn(state) ?? create.user() });
  if (state.pastMeetings.size === 0) keepPast(service);
  if (!isThere("FUTURE")) create.meeting({ owner: ownerIn(state) ?? create.user() });
}

/** Lets a meeting be held, and its host control it. */
export function holdMeeting({ state, clock, create }: MeetingService): void {
  const owner = ownerIn(state) ?? create.user();
  const participants = [{ user: owner }, { name: "Guest", phone: "+8613900000001" }, { name: "Gast" }];
  const { conferenceID, holding } = create.meeting({ owner, participants, recordType: 2 });
  const value = `stb${conferenceID.padStart(48, "0")}`;
  const expiresAt = clock.now() + 3600_000;
  state.controlTokens.set(value, { value, conferenceID, confUUID: holding?.confUUID ?? "", expiresAt });
}

/** Keeps what is being held as if it had been held before. */
function keepPast({ state, clock }: MeetingService): void {
  const model = [...state.meetings.values()].find(({ holding }) => holding);
  if (!model?.holding) return;
  const { holding, ...meeting } = structuredClone({ ...model, holding: model.holding });
  const past = { ...holding, confUUID: id("f"), start: clock.now() - 2 * 3600_000 };
  const endedAt = clock.now() - 3600_000;
  state.pastMeetings.set(id("f"), { confUUID: id("f"), meeting, holding: past, endedAt, ownerName: "Alice Chen" });
}

// One whose token is at hand, as long as there is one.
function ownerIn({ users }: State): User | undefined {
  const all = [...users.values()].filter((user) => user.corpId === corpId);
  return all.find(({ thirdAccount }) => thirdAccount === "alice" || thirdAccount === "bob") ?? all[0];
}

function add<Item extends { id: string }>(map: Map<string, Item>, item: Item): void {
  if (map.size === 0) map.set(item.id, item);
}

// As the service makes them: 32 hexadecimal digits.
function id(digit: string): string {
  return digit.repeat(32);
}
