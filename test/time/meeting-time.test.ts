import { DateTime } from "luxon";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatTime, parseTime, zoneOf } from "../../src/time/meeting-time.ts";
import { dateIn } from "../../src/time/zoned-time.ts";
import { fc } from "../support/random.ts";
import { allClockChanges, type TimeZoneID, timeZoneIDs } from "../support/time-cycles.ts";

// Wherever the program runs, the service's times are UTC.
beforeEach(() => {
  vi.stubEnv("TZ", "Pacific/Auckland");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2031, 0) / 60_000 });

describe("formatTime", () => {
  test("writes the minute in UTC, whatever the zone of the machine", () => {
    expect(new Date(2026, 0).getTimezoneOffset()).toBe(-13 * 60);
    expect(formatTime(Date.UTC(2026, 10, 1, 6, 30))).toBe("2026-11-01 06:30");
    expect(formatTime(Date.UTC(2028, 1, 29, 0, 0))).toBe("2028-02-29 00:00");
  });

  test("leaves seconds out without rounding up", () => {
    expect(formatTime(Date.UTC(2026, 11, 31, 23, 59, 59, 999))).toBe("2026-12-31 23:59");
  });
});

describe("parseTime", () => {
  test("reads what formatTime writes", () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(parseTime(formatTime(minute * 60_000))).toBe(minute * 60_000);
      }),
    );
    expect(parseTime("2026-11-01 06:30")).toBe(Date.UTC(2026, 10, 1, 6, 30));
  });

  test("knows which days there are", () => {
    const number = (min: number, max: number) =>
      fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));
    const parts = fc.tuple(number(2024, 2030), number(0, 14), number(0, 33), number(0, 23), number(0, 62));
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute]) => {
        const text = `${year}-${month}-${day} ${hour}:${minute}`;
        const known = DateTime.fromFormat(text, "yyyy-MM-dd HH:mm", { zone: "utc" });
        expect(parseTime(text)).toBe(known.isValid ? known.toMillis() : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "2027-02-29 10:00",
    "2026-04-31 10:00",
    "2026-12-31 24:00",
    "2026-12-31 23:60",
    "2026-13-01 00:00",
    "2026-12-01",
    "2026-12-01T10:00",
    "2026-12-01 10:00:00",
    "2026-12-01 10:00Z",
    "2026-12-1 10:00",
    " 2026-12-01 10:00",
    "tomorrow",
    "",
  ])("refuses %j", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe("zoneOf", () => {
  // The offsets in the names of the zones 1 to 77, which are those of winter.
  const offsets = [
    "-12 -11 -10 -9 -8 -7 -7 -6 -6 -6 -6 -5 -5 -5 -4 -4 -4 -3:30 -3 -3 -3 -2 -1 -1 0 0 1 1 1 1 1 2 2 2 2 2 2 3 3 3 3",
    "3:30 4 4 4:30 5 5 5:30 5:45 6 6 6 6:30 7 7 8 8 8 8 9 9 9 9:30 9:30 10 10 10 10 10 11 12 12 13 9 0 4 12",
  ].flatMap((line) => line.split(" "));
  // Where the clocks have been moved for good since the names were given: Greenland, Almaty, Sri Lanka, Irkutsk.
  const moved: Partial<Record<TimeZoneID, string>> = { 21: "-2", 50: "5", 52: "5:30", 74: "8" };
  // Those that the names put where the clocks change twice a year, or for Ramadan.
  const changing = "4 5 7 9 13 14 15 17 18 21 23 26 27 28 29 30 32 33 34 36 37 63 66 68 71 75".split(" ");

  test("knows 77 zones", () => {
    expect(timeZoneIDs).toEqual(offsets.map((_, index) => String(index + 1)));
  });

  test.each(timeZoneIDs)("%s has the offset in its name", (id) => {
    const months = Array.from({ length: 12 }, (_, month) => DateTime.utc(2026, month + 1, 25).setZone(zoneOf(id)));
    const winter = Math.min(...months.map(({ offset }) => offset));
    const [hours = "", more = "0"] = (moved[id] ?? offsets[Number(id) - 1] ?? "").split(":");
    expect(winter).toBe(Number(hours) * 60 + (hours.startsWith("-") ? -1 : 1) * Number(more));
  });

  test("has daylight saving where the cities in the names have it", () => {
    const in2026 = allClockChanges.filter(({ time }) => new Date(time).getUTCFullYear() === 2026);
    expect([...new Set(in2026.map(({ timeZoneID }) => timeZoneID))]).toEqual(changing);
  });

  test.each([
    ["5", "America/Los_Angeles"],
    ["13", "America/New_York"],
    ["26", "Europe/London"],
    ["48", "Asia/Kolkata"],
    ["66", "Australia/Sydney"],
  ])("of %s is %s", (id, zone) => {
    expect(zoneOf(id)).toBe(zone);
  });

  test("is Beijing time where no zone is given", () => {
    expect(zoneOf(undefined)).toBe("Asia/Shanghai");
    expect(zoneOf("56")).toBe("Asia/Shanghai");
  });
});

describe("dateIn", () => {
  test("is the date on the zone's own calendar", () => {
    const time = Date.UTC(2026, 11, 31, 11, 30);
    expect(String(dateIn("Pacific/Tongatapu", time))).toBe("2027-01-01");
    expect(String(dateIn("Asia/Shanghai", time))).toBe("2026-12-31");
    expect(String(dateIn("Etc/GMT+12", time))).toBe("2026-12-30");
  });

  test("changes at the zone's midnight", () => {
    const midnight = Date.UTC(2028, 1, 28, 16, 0);
    expect(String(dateIn("Asia/Shanghai", midnight - 1))).toBe("2028-02-28");
    expect(String(dateIn("Asia/Shanghai", midnight))).toBe("2028-02-29");
    // On 8 March 2026 the day in New York is 23 hours long.
    expect(String(dateIn("America/New_York", Date.UTC(2026, 2, 8, 5) - 1))).toBe("2026-03-07");
    expect(String(dateIn("America/New_York", Date.UTC(2026, 2, 8, 5)))).toBe("2026-03-08");
    expect(String(dateIn("America/New_York", Date.UTC(2026, 2, 9, 4) - 1))).toBe("2026-03-08");
    expect(String(dateIn("America/New_York", Date.UTC(2026, 2, 9, 4)))).toBe("2026-03-09");
  });

  test("changes when luxon says around every change of the clocks", () => {
    for (const { timeZoneID, time } of allClockChanges) {
      const zone = zoneOf(timeZoneID);
      const change = DateTime.fromMillis(time, { zone });
      for (const midnight of [-1, 0, 1, 2].map((days) => change.plus({ days }).startOf("day"))) {
        const moments = [midnight.minus(1), midnight];
        const dates = moments.map((moment) => String(dateIn(zone, moment.toMillis())));
        expect(dates, zone).toEqual(moments.map((moment) => moment.toISODate()));
      }
    }
  });

  test("is what luxon says, in every zone at any time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeZoneIDs), minutes, (id, minute) => {
        const zone = zoneOf(id);
        expect(String(dateIn(zone, minute * 60_000))).toBe(DateTime.fromMillis(minute * 60_000, { zone }).toISODate());
      }),
      { numRuns: 500 },
    );
  });
});
