import { describe, expect, test } from "vitest";
import { timeZones } from "../../generated/time-zones.ts";
import { fromMeetingTime, timeZoneIDOf, toMeetingTime, zoneOf } from "../../src/index.ts";

describe("times", () => {
  test("go to the service in UTC, and back", () => {
    const date = new Date("2026-03-31T10:30:59+02:00");
    expect(toMeetingTime(date)).toBe("2026-03-31 08:30");
    expect(fromMeetingTime("2026-03-31 08:30")).toEqual(new Date("2026-03-31T08:30:00Z"));
  });

  test("that do not exist are told", () => {
    expect(() => toMeetingTime(new Date("nonsense"))).toThrow(TypeError);
    // Microseconds in place of milliseconds, for example.
    for (const year of ["+058859-02-11", "+010000-01-01", "-000001-12-31"]) {
      expect(() => toMeetingTime(new Date(`${year}T00:00Z`))).toThrow(TypeError);
    }
    const today = "2027-01-01" as unknown as Date;
    expect(() => toMeetingTime(today)).toThrow(/must be a valid Date .*new Date\(.*not "2027-01-01"\.$/);
    expect(() => toMeetingTime(1_800_000_000_000 as unknown as Date)).toThrow(/not 1800000000000\.$/);
    expect(() => toMeetingTime(undefined as unknown as Date)).toThrow(/not undefined\.$/);
    expect(() => toMeetingTime(new Date("nonsense"))).toThrow(/not Invalid Date\.$/);
    for (const text of ["2026-02-30 08:30", "2026-03-31T08:30", "", "2026-03-31 8:30"]) {
      expect(() => fromMeetingTime(text)).toThrow(/2026-03-31 08:30/);
    }
  });
});

describe("time zones", () => {
  test("of every ID lead to an ID with the same zone", () => {
    for (const [id, zone] of Object.entries(timeZones)) {
      expect(zoneOf(id)).toBe(zone);
      const found = timeZoneIDOf(zone);
      expect(timeZones[found as keyof typeof timeZones]).toBe(zone);
      expect(Number(found)).toBeLessThanOrEqual(Number(id));
    }
  });

  test("are Beijing's where none is given", () => {
    expect(zoneOf(undefined)).toBe("Asia/Shanghai");
    expect(timeZoneIDOf("Asia/Shanghai")).toBe("56");
  });

  test("are known by their other names", () => {
    expect(timeZoneIDOf("Asia/Calcutta")).toBe(timeZoneIDOf("Asia/Kolkata"));
    expect(timeZoneIDOf("Asia/Kolkata")).toBe("48");
  });

  test("that the service has no ID for are undefined", () => {
    expect(timeZoneIDOf("Asia/Pyongyang")).toBeUndefined();
    expect(timeZoneIDOf("UTC")).toBeUndefined();
  });

  test.each(["Europe/Belrin", "", "+01:00", "56", undefined, null, 56])("that do not exist are refused: %j", (zone) => {
    const asking = () => timeZoneIDOf(zone as string);
    expect(asking).toThrow(TypeError);
    expect(asking).toThrow(/must be a name that IANA gives to a zone, such as "Europe\/Berlin", not /);
  });

  test("that the service does not know are told", () => {
    for (const id of ["0", "78", "", "toString"]) expect(() => zoneOf(id)).toThrow(/"1" to "77"/);
  });
});
