// What is there in the service to be called about; where it is not, it is put there.
import type { Meeting, Participant, PastMeeting, State, User } from "../../src/mock/index.ts";
import type { Focus, World } from "./world.ts";

/** What a request may be aimed at. */
export interface Scene extends Focus {
  world: World;
  state: State;
  /** In milliseconds since 1970; the clock stands still. */
  now: number;
  pick: number;
}

/** The verification code that everybody has been sent. */
export const code = "246813";

/** Languages that a meeting is interpreted into. */
export const groups = [
  { groupID: "g1", firstLanguage: "zh", secondLanguage: "en", interpreters: [{ loginAccount: "bob" }] },
];

const day = 24 * 3600_000;
const corpId = "demo-corp";

/** A user with an account that is neither locked nor has just been changed. */
export function settled({ world: { service }, state }: Scene, role: User["role"] = "user"): User {
  const known = [...state.users.values()].find((one) => one.corpId === corpId && one.role === role);
  const user = known ?? service.create.user({ role });
  Object.assign(user, { signInAttempts: { failures: 0, lockedUntil: 0 }, formerPasswords: [], passwordChangedAt: 0 });
  user.email ||= "somebody@demo-corp.example";
  user.password ??= "Demo@12345";
  return user;
}

/** Lets a user have been sent a code to an address of theirs, or to one that shall be. */
export function plantContactCode({ id: userId }: User, contact: string, state: State, now: number): void {
  const codes = new Map([[contact, { value: code, expiresAt: now + day }]]);
  const attempts = { failures: 0, lockedUntil: 0 };
  state.contactChanges.set(userId, { userId, codes, checkedAt: [], verifiedUntil: now + day, attempts });
}

/** The key of what came last. */
export function last(map: Map<string, unknown>): string | undefined {
  return [...map.keys()].at(-1);
}

/** A cloud meeting room that nobody holds. */
export function freeRoom({ rooms }: State): string | undefined {
  const room = [...rooms.values()].find((one) => one.corpId === corpId && one.vmrMode === 1);
  delete room?.ownerId;
  delete room?.terminalAccount;
  return room?.id;
}

/** The code of a department with nobody in it. */
export function department({ departments }: State): string {
  const permissions = { inPermission: "OPEN", outPermission: "UNLIMITED" } as const;
  const place = { corpId, code: "fuzz", name: "fuzz", parentCode: "1", note: "", sortLevel: 1 };
  departments.set(`${corpId}/fuzz`, { ...place, ...permissions, designatedOutDeptCodes: [] });
  return place.code;
}

/** The ID of an enterprise that nobody here belongs to. */
export function otherEnterprise({ enterprises }: State): string | undefined {
  const [model] = enterprises.values();
  if (model) enterprises.set("fuzz-corp", { ...structuredClone(model), id: "fuzz-corp", resources: [] });
  return model && "fuzz-corp";
}

/** A meeting that is over and was recorded. */
export function recorded(state: State): string | undefined {
  const found = past(state);
  if (found) found.holding.recordings = [{ start: found.endedAt - 60_000, end: found.endedAt }];
  return found?.confUUID;
}

/** The meeting that was the last to end. */
export function past({ pastMeetings }: State): PastMeeting | undefined {
  return [...pastMeetings.values()].at(-1);
}

/** A meeting that is being held. */
export function held({ meetings }: State): Meeting | undefined {
  return [...meetings.values()].find(({ holding }) => holding);
}

/** A meeting of one date that is to come. */
export function toCome({ meetings }: State): Meeting | undefined {
  return [...meetings.values()].find(({ kind, holding, webinar }) => kind !== "CYCLE" && !holding && !webinar);
}

/** The ID of an activation code that waits for its terminal. */
export function pendingCode({ state, now }: Scene): string {
  const id = "9".repeat(32);
  const terminal = { name: "Hall", type: "idea-hub", deptCode: "1", account: id, number: "+99111234567891" } as const;
  state.codes.set(id, { id, corpId, code, ...terminal, expiresAt: now + day });
  return id;
}

/** The serial number of a professional terminal. */
export function terminal({ hardTerminals }: State): string | undefined {
  return [...hardTerminals.values()].find((one) => one.corpId === corpId && one.sn !== undefined)?.sn;
}

/** A series that is to come. */
export function seriesIn({ meetings }: State): Meeting | undefined {
  return [...meetings.values()].find(({ kind, holding }) => kind === "CYCLE" && !holding);
}

/** A webinar that is to come. */
export function webinarIn({ service: { state }, webinar }: World): Meeting | undefined {
  const known = [...state.meetings.values()].find((meeting) => meeting.webinar && !meeting.holding);
  if (known || !webinar) return known;
  const again = structuredClone(webinar);
  state.meetings.set(again.conferenceID, again);
  return again;
}

/** An ordinary participant with a computer. */
export function guestIn({ meeting }: Focus): Participant | undefined {
  return participant(meeting, { name: "Guest", phone: "+991177", type: "normal" });
}

/** A participant who could be told to wait. */
export function waiterIn(focus: Focus): Participant | undefined {
  for (const { own } of focus.meeting?.occurrences ?? []) {
    own.confConfigInfo = { ...own.confConfigInfo, enableWaitingRoom: true };
  }
  return guestIn(focus);
}

/** A participant with a hard terminal. */
export function terminalIn({ meeting }: Focus): Participant | undefined {
  return participant(meeting, { name: "Room", phone: "+991188", type: "terminal" });
}

function participant(
  meeting: Meeting | undefined,
  who: Pick<Participant, "name" | "phone" | "type">,
): Participant | undefined {
  const { participants } = meeting?.holding ?? {};
  const known = participants?.find(({ phone }) => phone === who.phone);
  const { cohost, view, ...present }: Participant = {
    ...(known ?? { pid: who.phone.replaceAll(/\D/g, "").padEnd(32, "0"), video: 1, mute: 0, hand: 0 }),
    ...{ ...who, role: "general" },
  };
  if (known) return Object.assign(known, present, { cohost: undefined, view: undefined });
  participants?.push(present);
  return participants && present;
}

/** Lets a meeting be interpreted. */
export function offerInterpretation(meeting: Meeting | undefined): void {
  if (!meeting?.holding) return;
  meeting.settings.supportSimultaneousInterpretation = true;
  meeting.holding.interpretation = { on: true, groups: structuredClone(groups) };
}
