import { describe, expect, test } from "vitest";
import type { CycleParams } from "../../src/index.ts";
import { expandCycle } from "../../src/time/expand-cycle.ts";
import { fc } from "../support/random.ts";
import { randomSeries } from "../support/time-cycles.ts";
import { expectedDates } from "../support/time-expected.ts";

const expand = expandCycle;

const preRemindDays = 1;

test("random rules have the dates that rrule and luxon give", () => {
  fc.assert(
    fc.property(randomSeries(), ({ cycleParams }) => {
      expect(expand(cycleParams)).toEqual(expectedDates(cycleParams));
    }),
    { numRuns: 1500 },
  );
}, 120_000);

describe("days", () => {
  const daily = { cycle: "Day", preRemindDays } as const;

  test("are all days without an interval", () => {
    const rule: CycleParams = { ...daily, startDate: "2021-09-01", endDate: "2021-09-02" };
    expect(expand(rule)).toEqual({ dates: ["2021-09-01", "2021-09-02"], endDate: "2021-09-02" });
  });

  test("go on across a leap day and a year's end", () => {
    const leap: CycleParams = { ...daily, startDate: "2028-02-27", endDate: "2028-03-04", interval: 2 };
    expect(expand(leap).dates).toEqual(["2028-02-27", "2028-02-29", "2028-03-02", "2028-03-04"]);
    const year: CycleParams = { ...daily, startDate: "2026-12-30", endDate: "2027-01-20", interval: 15 };
    expect(expand(year).dates).toEqual(["2026-12-30", "2027-01-14"]);
  });

  test("are one when the series begins and ends on the same date", () => {
    const rule: CycleParams = { ...daily, startDate: "2024-02-29", endDate: "2024-02-29", interval: 15 };
    expect(expand(rule).dates).toEqual(["2024-02-29"]);
  });
});

describe("weeks", () => {
  const weekly = { cycle: "Week", preRemindDays } as const;

  test("count from the week of the first date, whose earlier weekdays are past", () => {
    // 9 December 2026 is a Wednesday.
    const range = { startDate: "2026-12-09", endDate: "2027-01-08" };
    const rule: CycleParams = { ...weekly, ...range, interval: 2, point: [1, 3] };
    expect(expand(rule).dates).toEqual(["2026-12-09", "2026-12-21", "2026-12-23", "2027-01-04", "2027-01-06"]);
  });

  test("begin on Sunday", () => {
    // From a Saturday on; the Sunday after it belongs to the next week, which a biweekly rule leaves out.
    const range = { startDate: "2026-12-05", endDate: "2026-12-31" };
    const rule: CycleParams = { ...weekly, ...range, interval: 2, point: [0, 6] };
    expect(expand(rule).dates).toEqual(["2026-12-05", "2026-12-13", "2026-12-19", "2026-12-27"]);
  });

  test("may hold no date at all", () => {
    // From a Tuesday to the Sunday after it there is no Monday.
    const rule: CycleParams = { ...weekly, startDate: "2026-12-08", endDate: "2026-12-13", point: [1] };
    expect(expand(rule)).toEqual({ dates: [], endDate: "2026-12-13" });
  });
});

describe("months", () => {
  const monthly = { cycle: "Month", preRemindDays } as const;

  test("have day 31 on their last day", () => {
    const rule: CycleParams = { ...monthly, startDate: "2027-01-31", endDate: "2027-06-29", point: [31] };
    const dates = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"];
    expect(expand(rule)).toEqual({ dates, endDate: "2027-06-29" });
  });

  test("have one meeting where several days fall on their last day", () => {
    const rule: CycleParams = { ...monthly, startDate: "2027-01-30", endDate: "2027-03-29", point: [29, 30, 31] };
    expect(expand(rule).dates).toEqual(["2027-01-30", "2027-01-31", "2027-02-28", "2027-03-29"]);
  });

  test("have a leap day where there is one", () => {
    const range = { startDate: "2027-11-30", endDate: "2028-11-30" };
    const rule: CycleParams = { ...monthly, ...range, interval: 3, point: [30] };
    expect(expand(rule).dates).toEqual(["2027-11-30", "2028-02-29", "2028-05-30", "2028-08-30", "2028-11-30"]);
  });

  test("count from the month of the first date, even if that has no meeting", () => {
    const range = { startDate: "2026-01-31", endDate: "2026-07-01" };
    const rule: CycleParams = { ...monthly, ...range, interval: 2, point: [1, 15] };
    expect(expand(rule).dates).toEqual(["2026-03-01", "2026-03-15", "2026-05-01", "2026-05-15", "2026-07-01"]);
  });
});

test("points may come in any order and more than once", () => {
  // A Sunday to the Saturday of the week after.
  const range = { startDate: "2026-12-06", endDate: "2026-12-19", preRemindDays };
  const dates = ["2026-12-06", "2026-12-09", "2026-12-12", "2026-12-13", "2026-12-16", "2026-12-19"];
  expect(expand({ cycle: "Week", point: [6, 3, 0, 3], ...range }).dates).toEqual(dates);
  expect(expand({ cycle: "Month", point: [19, 16, 6, 13, 16, 9, 12, 6], ...range }).dates).toEqual(dates);
});

describe("more than 50 dates", () => {
  // The 50th day of 2026 is 19 February.
  test.each([
    ["2026-02-18", 49, "2026-02-18"],
    ["2026-02-19", 50, "2026-02-19"],
    ["2026-02-20", 50, "2026-02-19"],
    ["2027-01-01", 50, "2026-02-19"],
  ])("daily until %s: %i dates, the last on %s", (endDate, count, last) => {
    const expanded = expand({ cycle: "Day", startDate: "2026-01-01", endDate, preRemindDays });
    expect(expanded.dates).toHaveLength(count);
    expect(expanded.dates.at(-1)).toBe(last);
    expect(expanded.endDate).toBe(last);
  });

  // The 50th Monday of 2026 is 14 December.
  test.each([
    ["2026-12-20", "2026-12-20"],
    ["2026-12-21", "2026-12-14"],
  ])("weekly until %s: 50 dates, and %s as the end date", (endDate, kept) => {
    const expanded = expand({ cycle: "Week", startDate: "2026-01-05", endDate, point: [1], preRemindDays });
    expect(expanded.dates).toHaveLength(50);
    expect(expanded.dates.at(-1)).toBe("2026-12-14");
    expect(expanded.endDate).toBe(kept);
  });
});

describe("says what is wrong with", () => {
  const rule = { cycle: "Day", preRemindDays, startDate: "2026-03-01", endDate: "2026-03-31" } as const;
  const weekly = { ...rule, cycle: "Week", point: [1] } as const;
  const monthly = { ...rule, cycle: "Month", point: [1] } as const;

  test.each([
    [{ ...rule, startDate: "2026-02-30" }, /startDate .*2026-02-30/],
    [{ ...rule, endDate: "tomorrow" }, /endDate .*tomorrow/],
    [{ ...rule, startDate: undefined }, /startDate must be a date such as 2026-03-31, not undefined/],
    [{ ...rule, endDate: "2026-02-28" }, /endDate must be a date from startDate, 2026-03-01, .*not "2026-02-28"/],
    [{ ...rule, endDate: "2027-03-02" }, /endDate must be .* to one year after it, 2027-03-01, not "2027-03-02"/],
    [{ ...rule, cycle: "Weekly" }, /cycle must be one of "Day", "Week", "Month", not "Weekly"/],
    [{ ...rule, cycle: undefined }, /cycle must be one of .*not undefined/],
    [{ ...rule, cycle: "toString" }, /cycle must be one of .*not "toString"/],
    [{ ...rule, interval: 0 }, /interval must be a whole number from 1 to 15 with the cycle "Day", not 0/],
    [{ ...rule, interval: 0.5 }, /interval .*not 0.5/],
    [{ ...rule, interval: "2" }, /interval .*not "2"/],
    [{ ...rule, interval: 16 }, /interval must be a whole number from 1 to 15/],
    [{ ...weekly, interval: 6 }, /interval must be a whole number from 1 to 5/],
    [{ ...monthly, interval: 4 }, /interval must be a whole number from 1 to 3/],
    [{ ...weekly, point: undefined }, /point must be a list of days, .*not undefined/],
    [{ ...weekly, point: 1 }, /point must be a list/],
    [{ ...weekly, point: [] }, /point .*not \[\]/],
    [{ ...weekly, point: ["MON"] }, /point .*each a whole number from 0 to 6, with the cycle "Week", not \["MON"\]/],
    [{ ...weekly, point: [9] }, /point .*not \[9\]/],
    [{ ...weekly, point: [1, -1] }, /point .*not \[1,-1\]/],
    [{ ...monthly, point: [32] }, /point .*each a whole number from 1 to 31, with the cycle "Month", not \[32\]/],
    [{ ...monthly, point: [0] }, /point .*not \[0\]/],
  ])("%o", (bad, words) => {
    const expanding = () => expandCycle(bad as CycleParams);
    expect(expanding).toThrow(TypeError);
    expect(expanding).toThrow(words);
  });

  test.each([
    [{ ...rule, endDate: "2027-03-01", interval: 15 }],
    [{ ...rule, startDate: "2024-02-29", endDate: "2025-02-28", interval: 15 }],
    [{ ...weekly, interval: 5, point: [0, 6] }],
    [{ ...monthly, interval: 3, point: [1, 31] }],
  ])("nothing at the limits: %o", (good) => {
    expect(expandCycle(good as unknown as CycleParams).dates.length).toBeGreaterThan(1);
  });

  test("a year that begins on a leap day and does not end with February", () => {
    expect(() => expandCycle({ ...rule, startDate: "2024-02-29", endDate: "2025-03-01" })).toThrow(/2025-02-28/);
  });
});
