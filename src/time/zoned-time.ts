import { Temporal } from "temporal-polyfill";

/** The date in a zone at a time. */
export function dateIn(zone: string, time: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate();
}

/** The time that clocks in a zone show, to the minute. */
export function wallClock(zone: string, time: number): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime();
  return shown.toString({ smallestUnit: "minute" }).replace("T", " ");
}

/**
 * The times at which meetings on these dates start, in milliseconds since 1970. The first starts at the given time of
 * day in UTC, the others at the same wall-clock time in the zone, whatever daylight saving does in between.
 * @param dates dates in the zone, in order
 * @param time a time with that time of day; its date does not count
 * @param zone an IANA zone
 */
export function startsOn(dates: string[], time: number, zone: string): number[] {
  const [first, ...others] = dates.map((date) => Temporal.PlainDate.from(date));
  if (!first) return [];
  const utc = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO("UTC").toPlainTime();
  // That time of day falls on the date in the zone when it is the same date in UTC, the one before or the next; or not
  // at all, on a day that a change of the clocks has cut short.
  const onDay = (days: number) =>
    first.add({ days }).toZonedDateTime({ timeZone: "UTC", plainTime: utc }).withTimeZone(zone);
  const start = [0, -1, 1].map(onDay).find((candidate) => candidate.toPlainDate().equals(first));
  const plainTime = (start ?? onDay(0)).toPlainTime();
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: zone, plainTime });
  return [start ?? at(first), ...others.map(at)].map(({ epochMilliseconds }) => epochMilliseconds);
}
