import type { MeetingRequest } from "../../../generated/types.ts";
import { description } from "../../validation/document.ts";
import { isObject } from "../is-object.ts";
import { refuseOthers } from "../state/given.ts";
import type { Terminal, User } from "../state/state.ts";
import type { NewMeeting, NewParticipant, NewSeries } from "./given.ts";

type Kind = "text" | "a number" | "true or false" | "an object" | "a list";
/** What a member holds; undefined where something else checks it. */
type Members = Record<string, Kind | undefined>;

// By the types, so that the compiler tells when a member is new or gone.
const user: Record<keyof User, Kind> = {
  id: "text",
  corpId: "text",
  name: "text",
  account: "text",
  password: "text",
  formerPasswords: "a list",
  passwordChangedAt: "a number",
  mustChangePassword: "true or false",
  thirdAccount: "text",
  role: "text",
  number: "text",
  disabled: "true or false",
  signInAttempts: "an object",
  picture: "an object",
  activeTime: "a number",
  updateTime: "a number",
  englishName: "text",
  phone: "text",
  country: "text",
  email: "text",
  deptCode: "text",
  signature: "text",
  title: "text",
  desc: "text",
  sortLevel: "a number",
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
  codeExpiresAt: "a number",
  disabled: "true or false",
};

const participant: Record<keyof NewParticipant, Kind | undefined> = {
  user: undefined,
  pid: "text",
  name: "text",
  phone: "text",
  role: "text",
  video: "a number",
  mute: "a number",
  hand: "a number",
  cohost: "true or false",
  type: "text",
  deviceType: "text",
  deptName: "text",
  mayRecord: "true or false",
  invitedToShare: "true or false",
  cameraRequest: "text",
  view: "an object",
  language: "an object",
};

const meeting: Record<Exclude<keyof NewMeeting, keyof MeetingRequest>, Kind | undefined> = {
  owner: undefined,
  start: undefined,
  held: "true or false",
  participants: "a list",
};
const series: Record<Exclude<keyof NewSeries, keyof MeetingRequest>, undefined> = {
  owner: undefined,
  start: undefined,
};

const things = {
  user: { members: user, example: '{ name: "Carol" }' },
  terminal: { members: terminal, example: '{ name: "Room 7" }' },
  meeting: {
    members: { ...meeting, ...settingsWithout("startTime", "cycleParams") },
    example: '{ subject: "Planning" }',
  },
  series: { members: { ...series, ...settingsWithout("startTime") }, example: '{ subject: "Planning" }' },
  participant: { members: participant, example: '{ user: "alice" }' },
} satisfies Record<string, { members: Members; example: string }>;

/**
 * Refuses what a factory cannot use, such as a typing error in a name, which nothing would tell of otherwise.
 * @throws TypeError that also makes sense after a place such as `meetings[0]:`
 */
export function checkMembers(thing: keyof typeof things, given: unknown): void {
  const { members, example }: { members: Members; example: string } = things[thing];
  if (!isObject(given)) {
    throw new TypeError(`What describes a ${thing} is an object such as ${example}, not ${kindOf(given)}.`);
  }
  refuseOthers(given, Object.keys(members), `a ${thing}`);
  for (const [name, value] of Object.entries(given)) {
    const kind = members[name];
    if (kind && value !== undefined && kindOf(value) !== kind) {
      throw new TypeError(`${name} of a ${thing} is ${kind}, not ${kindOf(value)}.`);
    }
  }
}

/**
 * Does something with a part of what was given.
 * @throws TypeError whose message begins with the place of that part
 */
export function inPlace<T>(place: string, act: () => T): T {
  try {
    return act();
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

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  const kinds: Record<string, Kind> = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "an object",
  };
  return value === null ? "null" : (kinds[typeof value] ?? typeof value);
}
