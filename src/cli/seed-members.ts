import type { MeetingRequest } from "../../generated/types.ts";
import type { NewMeeting, NewParticipant, NewSeries, Terminal, User } from "../mock/index.ts";
import { isObject } from "../mock/is-object.ts";
import { description } from "../validation/document.ts";

type Kind = "text" | "number" | "true or false" | "object" | "list";
/** What a member holds; undefined where something else checks it. */
type Members = Record<string, Kind | undefined>;

// By the types, so that the compiler tells when a member is new or gone.
const user: Record<keyof User, Kind> = {
  id: "text",
  corpId: "text",
  name: "text",
  account: "text",
  password: "text",
  formerPasswords: "list",
  passwordChangedAt: "number",
  mustChangePassword: "true or false",
  thirdAccount: "text",
  role: "text",
  number: "text",
  disabled: "true or false",
  signInAttempts: "object",
  picture: "object",
  activeTime: "number",
  updateTime: "number",
  englishName: "text",
  phone: "text",
  country: "text",
  email: "text",
  deptCode: "text",
  signature: "text",
  title: "text",
  desc: "text",
  sortLevel: "number",
  hidePhone: "true or false",
};

const terminal: Record<keyof Terminal, Kind> = {
  account: "text",
  userId: "text",
  corpId: "text",
  name: "text",
  type: "text",
  deptCode: "text",
  description: "text",
  number: "text",
  activated: "true or false",
  activeCode: "text",
  codeExpiresAt: "number",
  disabled: "true or false",
};

const participant: Record<keyof NewParticipant, Kind> = {
  user: "text",
  pid: "text",
  name: "text",
  phone: "text",
  role: "text",
  video: "number",
  mute: "number",
  hand: "number",
  cohost: "true or false",
  type: "text",
  deviceType: "text",
  deptName: "text",
  mayRecord: "true or false",
  invitedToShare: "true or false",
  cameraRequest: "text",
  view: "object",
  language: "object",
};

const meeting: Record<Exclude<keyof NewMeeting, keyof MeetingRequest>, Kind> = {
  owner: "text",
  start: "text",
  held: "true or false",
  participants: "list",
};
const series: Record<Exclude<keyof NewSeries, keyof MeetingRequest>, Kind> = { owner: "text", start: "text" };

const members: Record<string, Members> = {
  users: user,
  terminals: terminal,
  meetings: { ...meeting, ...settingsWithout("startTime", "cycleParams") },
  series: { ...series, ...settingsWithout("startTime") },
  participants: participant,
};

/**
 * Refuses what a list of a seed file can not hold, such as a typing error in a name, which nothing would tell of otherwise.
 * @throws TypeError with a message that goes on after the place in the file
 */
export function checkMembers(list: string, given: object): void {
  const known = members[list] ?? {};
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name))
      throw new TypeError(`has a member "${name}"; known ones are ${Object.keys(known).join(", ")}.`);
    const kind = known[name];
    if (kind && kindOf(value) !== kind) throw new TypeError(`${name} is no ${kind}.`);
  }
  const participants = "participants" in given ? (given.participants as unknown[]) : [];
  for (const [index, someone] of participants.entries()) {
    inPlace(`participants[${index}]`, () => {
      if (!isObject(someone)) throw new TypeError("is no object.");
      checkMembers("participants", someone);
    });
  }
}

/**
 * Does something with a part of the file.
 * @throws TypeError whose message begins with the place of that part
 */
export function inPlace(place: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new TypeError(`${place}: ${(error as Error).message}`);
  }
}

// What they hold is checked against the description when the meeting is made.
function settingsWithout(...others: (keyof MeetingRequest)[]): Members {
  const names = Object.keys(description.components.schemas.MeetingRequest?.properties ?? {});
  return Object.fromEntries(
    names.filter((name) => !others.some((other) => other === name)).map((name) => [name, undefined]),
  );
}

function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return "list";
  const kinds: Record<string, Kind> = { string: "text", number: "number", boolean: "true or false", object: "object" };
  return value === null ? undefined : kinds[typeof value];
}
