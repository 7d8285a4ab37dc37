import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { timeZones } from "../../generated/time-zones.ts";
import { startsOn } from "../../src/time/zoned-time.ts";
import { fc } from "../support/random.ts";
import { allClockChanges, randomSeries } from "../support/time-cycles.ts";
import { expectedDates, expectedStarts } from "../support/time-expected.ts";

const newYork = "America/New_York";

function starts(dates: string[], time: string, zone: string): string[] {
  return startsOn(dates, Date.parse(`${time}Z`), zone).map((start) => new Date(start).toISOString().slice(0, 16));
}

test("random series start when luxon says, in all zones and across changes of the clocks", () => {
  fc.assert(
    fc.property(randomSeries(), fc.nat(4000), ({ cycleParams, timeZoneID, minuteOfDay }, anyDay) => {
      const { dates } = expectedDates(cycleParams);
      const zone = timeZones[timeZoneID];
      const time = Date.UTC(2022, 0, 1 + anyDay, 0, minuteOfDay);
      expect(expectedStarts(dates, minuteOfDay, zone)).toContainEqual(startsOn(dates, time, zone));
    }),
    { numRuns: 800 },
  );
}, 120_000);

const changing = [...new Set(allClockChanges.map(({ timeZoneID }) => timeZoneID))];

test.each(changing)("series around every change of the clocks start when luxon says, in zone %s", (timeZoneID) => {
  const zone = timeZones[timeZoneID];
  for (const { time } of allClockChanges.filter((change) => change.timeZoneID === timeZoneID)) {
    const dates = [-1, 0, 1].map((days) => DateTime.fromMillis(time, { zone }).plus({ days }).toISODate()!);
    for (const minutes of [-90, -30, 0, 30]) {
      const start = time + minutes * 60_000;
      const minuteOfDay = (start / 60_000) % (24 * 60);
      for (const some of [dates, dates.slice(1)]) {
        const expected = expectedStarts(some, minuteOfDay, zone);
        expect(expected, new Date(start).toISOString()).toContainEqual(startsOn(some, start, zone));
      }
    }
  }
});

describe("the first sub-meeting", () => {
  test("takes place on its date in the zone, which may be another one in UTC", () => {
    expect(starts(["2026-09-01"], "2026-09-01T20:00", "Asia/Shanghai")).toEqual(["2026-08-31T20:00"]);
    expect(starts(["2026-09-01"], "2026-09-01T15:59", "Asia/Shanghai")).toEqual(["2026-09-01T15:59"]);
    expect(starts(["2026-12-31"], "2026-12-31T03:00", newYork)).toEqual(["2027-01-01T03:00"]);
    expect(starts(["2026-01-01"], "2026-01-01T18:30", "Asia/Kathmandu")).toEqual(["2025-12-31T18:30"]);
    expect(starts(["2026-01-01"], "2026-01-01T18:00", "Asia/Kathmandu")).toEqual(["2026-01-01T18:00"]);
    expect(starts(["2028-02-29"], "2028-02-29T11:00", "Pacific/Tongatapu")).toEqual(["2028-02-28T11:00"]);
    expect(starts(["2028-02-29"], "2028-02-29T11:00", "Etc/GMT+12")).toEqual(["2028-03-01T11:00"]);
  });

  test("takes its time of day from the given time, whose own date does not count", () => {
    for (const date of ["2020-02-29", "2026-01-15", "2026-07-15", "2026-11-01", "2039-12-31"]) {
      const series = starts(["2026-10-31", "2026-11-01"], `${date}T13:00`, newYork);
      expect(series).toEqual(["2026-10-31T13:00", "2026-11-01T14:00"]);
    }
  });

  // On 1 November 2026 the clocks of New York show 1:30 twice, at 5:30 and at 6:30 UTC.
  test("starts at the given time in UTC, also in the hour that comes twice", () => {
    const dates = ["2026-11-01", "2026-11-02"];
    expect(starts(dates, "2026-11-01T05:30", newYork)).toEqual(["2026-11-01T05:30", "2026-11-02T06:30"]);
    expect(starts(dates, "2026-11-01T06:30", newYork)).toEqual(["2026-11-01T06:30", "2026-11-02T06:30"]);
  });
});

// On 31 March 2024 the day in London is 23 hours long, and 23:30 UTC is on the day before or on the day after.
test("each sub-meeting falls on its own date, even if the first date lacks the given time in UTC", () => {
  const dates = ["2024-03-31", "2024-04-01", "2024-04-02"];
  const found = starts(dates, "2024-03-31T23:30", "Europe/London");
  expect(found.map((start) => DateTime.fromISO(`${start}Z`, { zone: "Europe/London" }).toISODate())).toEqual(dates);
});

describe("the others start at the same time of day in the zone", () => {
  test("New York, 9:00, clocks forward on 8 March 2026", () => {
    expect(starts(["2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"], "2026-03-06T14:00", newYork)).toEqual([
      "2026-03-06T14:00",
      "2026-03-07T14:00",
      "2026-03-08T13:00",
      "2026-03-09T13:00",
    ]);
  });

  test("New York, 9:00, clocks back on 1 November 2026 and forward on 14 March 2027", () => {
    expect(starts(["2026-10-31", "2026-11-01", "2027-03-13", "2027-03-14"], "2026-10-31T13:00", newYork)).toEqual([
      "2026-10-31T13:00",
      "2026-11-01T14:00",
      "2027-03-13T14:00",
      "2027-03-14T13:00",
    ]);
  });

  test("Sydney, 10:00, clocks back on 5 April 2026: the date in UTC changes with them", () => {
    expect(starts(["2026-04-04", "2026-04-05", "2026-04-06"], "2026-04-03T23:00", "Australia/Sydney")).toEqual([
      "2026-04-03T23:00",
      "2026-04-05T00:00",
      "2026-04-06T00:00",
    ]);
  });

  test("Casablanca, 9:00, an hour back for Ramadan", () => {
    expect(starts(["2026-02-14", "2026-02-15", "2026-03-23"], "2026-02-14T08:00", "Africa/Casablanca")).toEqual([
      "2026-02-14T08:00",
      "2026-02-15T09:00",
      "2026-03-23T08:00",
    ]);
  });

  test("Beijing, all year, without daylight saving", () => {
    expect(
      starts(["2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31"], "2026-01-31T01:30", "Asia/Shanghai"),
    ).toEqual(["2026-01-31T01:30", "2026-04-30T01:30", "2026-07-31T01:30", "2026-10-31T01:30"]);
  });

  test("an hour later on the date on which the clocks leap over it", () => {
    const series = starts(["2026-03-07", "2026-03-08", "2026-03-09"], "2026-03-07T07:30", newYork);
    expect(series).toEqual(["2026-03-07T07:30", "2026-03-08T07:30", "2026-03-09T06:30"]);
  });

  test("the first time on the date on which it comes twice", () => {
    const series = starts(["2026-10-31", "2026-11-01", "2026-11-02"], "2026-10-31T05:30", newYork);
    expect(series).toEqual(["2026-10-31T05:30", "2026-11-01T05:30", "2026-11-02T06:30"]);
  });
});

test("without dates nothing starts", () => {
  expect(starts([], "2026-03-07T07:30", newYork)).toEqual([]);
});
