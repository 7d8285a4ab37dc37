import { inPlace } from "../mock/factories/members.ts";
import { type Moment, timeOf } from "../mock/factories/moment.ts";
import type { MeetingService } from "../mock/index.ts";
import { isObject } from "../mock/is-object.ts";

/** What a seed file may hold: lists of what the service's factories take, and the time at which its clock begins. */
interface Seed {
  clock?: Moment;
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
  if (seed.clock !== undefined) service.clock.set(timeOf(seed.clock, "clock"));
  const makers = {
    users: service.create.user,
    terminals: service.create.terminal,
    meetings: service.create.meeting,
    series: service.create.series,
  };
  for (const list of lists) {
    for (const [index, given] of (seed[list] ?? []).entries()) {
      inPlace(`${list}[${index}]`, () => makers[list](given));
    }
  }
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
