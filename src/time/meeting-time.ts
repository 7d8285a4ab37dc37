import { timeZones } from "../../generated/time-zones.ts";
import type { TimeZoneID } from "../../generated/types.ts";

/** The time zone that the service uses where none is given. */
export const defaultTimeZoneID = "56";

const [firstTime, endOfTimes] = [Date.parse("0000-01-01T00:00Z"), Date.parse("+010000-01-01T00:00Z")];

/** Milliseconds since 1970 as the service writes a time: UTC, `yyyy-MM-dd HH:mm`. */
export function formatTime(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace("T", " ");
}

/** A time as the service writes it, as milliseconds since 1970; undefined when there is no such time. */
export function parseTime(text: string): number | undefined {
  const time = Date.parse(`${text.replace(" ", "T")}:00Z`);
  return Number.isNaN(time) || formatTime(time) !== text ? undefined : time;
}

/**
 * A time as the service's requests take it, for example for `startTime`: in UTC, `yyyy-MM-dd HH:mm`. Seconds are cut off.
 * @throws TypeError for what is no `Date`, for one that is not valid, and for a year of more than four digits
 */
export function toMeetingTime(date: Date): string {
  // A Date of another window or worker is no instance of this one's.
  const time = Object.prototype.toString.call(date) === "[object Date]" ? date.getTime() : NaN;
  // Years of more than four digits do not fit the service's times.
  if (time >= firstTime && time < endOfTimes) return formatTime(time);
  const right = 'a valid Date of the years 0 to 9999, such as new Date("2027-01-04T09:00:00+01:00")';
  throw new TypeError(`toMeetingTime: the date must be ${right}, not ${inWords(date)}.`);
}

/**
 * The time that one of the service's answers tells, for example in `startTime`.
 * @param text in UTC, `yyyy-MM-dd HH:mm`
 * @throws TypeError when there is no such time
 */
export function fromMeetingTime(text: string): Date {
  const time = parseTime(text);
  if (time === undefined) {
    throw new TypeError(
      `fromMeetingTime: the time must be one such as "2026-03-31 08:30", not ${JSON.stringify(text)}.`,
    );
  }
  return new Date(time);
}

/**
 * The IANA zone of one of the service's time zone IDs.
 * @param timeZoneID as in meetings; without it the zone that the service uses by default
 * @throws TypeError when the service has no such ID
 */
export function zoneOf(timeZoneID: TimeZoneID | (string & {}) = defaultTimeZoneID): string {
  if (Object.hasOwn(timeZones, timeZoneID)) return timeZones[timeZoneID as keyof typeof timeZones];
  throw new TypeError(`zoneOf: there is no time zone ID ${JSON.stringify(timeZoneID)}; they go from "1" to "77".`);
}

/**
 * The service's ID for an IANA zone, for `timeZoneID` in meetings. Of several it is the lowest one.
 * @param zone for example `Europe/Berlin`; other names of a zone, such as `Asia/Calcutta`, are known too
 * @returns undefined where the service has no ID for the zone; take that of a zone with the same rules then
 * @throws TypeError for what the runtime does not know as the name of a zone
 */
export function timeZoneIDOf(zone: string): TimeZoneID | undefined {
  const ids = Object.keys(timeZones) as (keyof typeof timeZones)[];
  const wanted = canonical(zone);
  if (wanted === undefined) {
    const right = 'a name that IANA gives to a zone, such as "Europe/Berlin"';
    throw new TypeError(`timeZoneIDOf: the zone must be ${right}, not ${inWords(zone)}.`);
  }
  return ids.find((id) => canonical(timeZones[id]) === wanted);
}

// Runtimes differ in which name of a zone they prefer, but each prefers one.
function canonical(zone: string): string | undefined {
  // Intl takes nothing for the zone of the machine, and some runtimes take differences such as +01:00.
  if (!/^[a-z]/i.test(zone ?? "")) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function inWords(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
