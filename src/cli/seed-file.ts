import type { MeetingService } from "../mock/index.ts";
import { isObject } from "../mock/is-object.ts";
import { checkMembers, inPlace } from "./seed-members.ts";

/** What a seed file may hold: lists of what the service's factories take, and the time at which its clock begins. */
interface Seed {
  clock?: string;
  users?: object[];
  terminals?: object[];
  meetings?: object[];
  series?: object[];
}

const lists = ["users", "terminals", "meetings", "series"] as const;

/** Whether a text is a service's state, as a state file holds it, rather than a seed written by hand. */
export function isSnapshot(text: string): boolean {
  return /^\s*\{\s*"format"/.test(text);
}

/**
 * Fills a service with what a seed file describes.
 * @throws TypeError with a message that goes on after the file's name
 */
export function plant(text: string, service: MeetingService): void {
  const seed = parse(text);
  if (seed.clock !== undefined) service.clock.set(time(seed.clock, "clock"));
  const makers = {
    users: service.create.user,
    terminals: service.create.terminal,
    meetings: service.create.meeting,
    series: service.create.series,
  };
  for (const list of lists) {
    for (const index of (seed[list] ?? []).keys()) plantOne(makers[list], seed, list, index);
  }
}

function plantOne(make: (given: object) => unknown, seed: Seed, list: (typeof lists)[number], index: number): void {
  const given: unknown = seed[list]?.[index];
  inPlace(`${list}[${index}]`, () => {
    if (!isObject(given)) throw new TypeError("is no object.");
    checkMembers(list, given);
    const start = "start" in given ? { start: time(given.start, "start") } : {};
    make({ ...given, ...start });
  });
}

function parse(text: string): Seed {
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(seed)) throw new TypeError("holds no JSON object.");
  for (const [name, value] of Object.entries(seed)) {
    if (name === "clock") continue;
    if (!lists.some((list) => list === name)) {
      throw new TypeError(`has a member "${name}"; known ones are clock, ${lists.join(", ")}.`);
    }
    if (!Array.isArray(value)) throw new TypeError(`${name}: is no list.`);
  }
  return seed;
}

function time(value: unknown, name: string): Date {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new TypeError(`${name} is no time such as 2030-01-07T09:00:00Z.`);
  return date;
}
