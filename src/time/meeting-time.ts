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
 * @throws TypeError when the date is not valid, or its year has more than four digits
 */
export function toMeetingTime(date: Date): string {
  const time = date.getTime();
  // Years of more than four digits do not fit the service's times.
  if (!(time >= firstTime && time < endOfTimes)) {
    throw new TypeError("toMeetingTime: the date must be a valid one from the year 0 to 9999.");
  }
  return formatTime(time);
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
 */
export function timeZoneIDOf(zone: string): TimeZoneID | undefined {
  const wanted = canonical(zone);
  const ids = Object.keys(timeZones) as (keyof typeof timeZones)[];
  return ids.find((id) => canonical(timeZones[id]) === wanted);
}

// Runtimes differ in which name of a zone they prefer, but each prefers one.
function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
