import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { timeZones } from "../../generated/time-zones.ts";
import {
  appIdAuth,
  type ConferenceInfo,
  type CycleParams,
  createMeetingClient,
  type MeetingClient,
  type RecurringMeetingRequest,
} from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { fc } from "../support/random.ts";
import { type RandomSeries, randomSeries } from "../support/time-cycles.ts";
import { expectedDates, expectedStarts } from "../support/time-expected.ts";

let service: MeetingService;
let meeting: MeetingClient;

beforeEach(() => {
  service = createMeetingService({ seed: 1, validateAnswers: true });
  const { appId, appKey } = service.credentials;
  const auth = appIdAuth({ appId, appKey, userId: "alice" });
  meeting = createMeetingClient({ baseUrl: "http://meeting.test", auth, fetch: service.fetch });
});

const preRemindDays = 1;

async function create(body: Omit<RecurringMeetingRequest, "mediaTypes">): Promise<ConferenceInfo> {
  const [series] = await meeting.createRecurringMeeting({ body: { mediaTypes: "HDVideo", ...body } });
  return series!;
}

async function update(
  { conferenceID }: ConferenceInfo,
  body: Omit<RecurringMeetingRequest, "mediaTypes">,
): Promise<ConferenceInfo> {
  const [series] = await meeting.updateRecurringMeeting({
    conferenceID: conferenceID!,
    body: { mediaTypes: "HDVideo", ...body },
  });
  return series!;
}

function startsOf({ subConfs }: ConferenceInfo): (string | undefined)[] {
  return subConfs!.map(({ startTime }) => startTime);
}

function days(startDate: string, endDate: string): CycleParams {
  return { cycle: "Day", startDate, endDate, preRemindDays };
}

describe("random series", () => {
  const lengths = fc.integer({ min: 15, max: 1440 });

  test("are created with exactly the sub-meetings and the end date of their rule", async () => {
    const property = fc.asyncProperty(randomSeries(), lengths, async (asked, length) => {
      setBefore(asked.cycleParams.startDate);
      const creating = create(requestOf(asked, length));
      if (expectedDates(asked.cycleParams).dates.length === 0) {
        await expect(creating).rejects.toMatchObject({ code: "MMC.111071069" });
      } else {
        expectSeries(await creating, asked, length);
      }
    });
    await fc.assert(property, { numRuns: 200 });
  }, 120_000);

  test("are modified to exactly the sub-meetings and the end date of their new rule", async () => {
    const property = fc.asyncProperty(randomSeries(), lengths, async (asked, length) => {
      fc.pre(expectedDates(asked.cycleParams).dates.length > 0);
      setBefore(asked.cycleParams.startDate);
      const { startDate } = asked.cycleParams;
      const series = await create({ startTime: "2000-01-01 12:00", cycleParams: days(startDate, startDate) });
      const updated = await update(series, requestOf(asked, length));
      expectSeries(updated, asked, length);
      const { conferenceData } = await meeting.showMeetingDetail({ conferenceID: series.conferenceID! });
      expectSeries(conferenceData!, asked, length);
    });
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);

  // That date has not begun in any zone.
  function setBefore(date: string): void {
    service.clock.set(Date.parse(`${date}T12:00Z`) - 3 * 24 * 3600_000);
  }

  function requestOf({ cycleParams, timeZoneID, minuteOfDay }: RandomSeries, length: number) {
    return { cycleParams, timeZoneID, length, startTime: utcText(Date.UTC(2000, 0, 1, 0, minuteOfDay)) };
  }

  function expectSeries(series: ConferenceInfo, asked: RandomSeries, length: number): void {
    const { dates, endDate } = expectedDates(asked.cycleParams);
    const possible = expectedStarts(dates, asked.minuteOfDay, timeZones[asked.timeZoneID]).map((starts) =>
      starts.map((start) => ({ startTime: utcText(start), endTime: utcText(start + length * 60_000) })),
    );
    const subMeetings = series.subConfs!.map(({ startTime, endTime }) => ({ startTime, endTime }));
    expect(possible).toContainEqual(subMeetings);
    expect(series).toMatchObject({ ...subMeetings[0], timeZoneID: asked.timeZoneID });
    const { cycleParams } = asked;
    expect(series.cycleParams).toEqual({ interval: 1, ...cycleParams, endDate, cycleCount: 0 });
  }

  function utcText(time: number): string {
    return DateTime.fromMillis(time, { zone: "utc" }).toFormat("yyyy-MM-dd HH:mm");
  }
});

test("the series of two days on the vendor's page", async () => {
  service.clock.set(Date.parse("2021-09-01T08:46:10Z"));
  const cycleParams = days("2021-09-01", "2021-09-02");
  const series = await create({ cycleParams });
  for (const answer of [series, await update(series, { cycleParams })]) {
    expect(answer).toMatchObject({
      startTime: "2021-09-01 08:46",
      endTime: "2021-09-01 09:16",
      timeZoneID: "56",
      subConfs: [
        { startTime: "2021-09-01 08:46", endTime: "2021-09-01 09:16" },
        { startTime: "2021-09-02 08:46", endTime: "2021-09-02 09:16" },
      ],
    });
    expect(answer.cycleParams).toEqual({
      startDate: "2021-09-01",
      cycle: "Day",
      endDate: "2021-09-02",
      cycleCount: 0,
      interval: 1,
      preRemindDays: 1,
    });
  }
});

describe("a series", () => {
  beforeEach(() => {
    service.clock.set(Date.parse("2026-06-30T16:30:00Z"));
  });

  test("in New York stays at 9:00 when the clocks change", async () => {
    const series = await create({
      startTime: "2026-10-28 13:00",
      length: 90,
      timeZoneID: "13",
      cycleParams: { cycle: "Week", startDate: "2026-10-28", endDate: "2026-11-08", point: [3, 5], preRemindDays },
    });
    expect(series.subConfs).toMatchObject([
      { startTime: "2026-10-28 13:00", endTime: "2026-10-28 14:30" },
      { startTime: "2026-10-30 13:00", endTime: "2026-10-30 14:30" },
      { startTime: "2026-11-04 14:00", endTime: "2026-11-04 15:30" },
      { startTime: "2026-11-06 14:00", endTime: "2026-11-06 15:30" },
    ]);
  });

  test("has its dates in Beijing where it names no zone", async () => {
    const series = await create({ startTime: "2026-07-02 17:00", cycleParams: days("2026-07-02", "2026-07-03") });
    expect(startsOf(series)).toEqual(["2026-07-01 17:00", "2026-07-02 17:00"]);
  });

  test("begins today at the earliest, by the calendar of its zone", async () => {
    const fridays = { cycle: "Week" as const, point: [5], endDate: "2026-07-31", preRemindDays };
    const from = (startDate: string): CycleParams => ({ ...fridays, startDate });
    // 30 June 16:30 UTC is 1 July in Beijing.
    await expect(create({ cycleParams: from("2026-06-30") })).rejects.toMatchObject({ code: "MMC.111071013" });
    expect(startsOf(await create({ cycleParams: from("2026-07-01") }))).toHaveLength(5);
    // 1 July 2:00 UTC is 30 June in New York.
    service.clock.set(Date.parse("2026-07-01T02:00:00Z"));
    const early = create({ timeZoneID: "13", cycleParams: from("2026-06-29") });
    await expect(early).rejects.toMatchObject({ code: "MMC.111071013" });
    expect(startsOf(await create({ timeZoneID: "13", cycleParams: from("2026-06-30") }))).toHaveLength(5);
  });

  test("may start this very minute, and not in the one before", async () => {
    const cycleParams = days("2026-07-01", "2026-07-02");
    const now = await create({ startTime: "2026-06-30 16:30", cycleParams });
    expect(startsOf(now)).toEqual(["2026-06-30 16:30", "2026-07-01 16:30"]);
    const past = create({ startTime: "2026-06-30 16:29", cycleParams });
    await expect(past).rejects.toMatchObject({ code: "MMC.111071013" });
  });

  test.each([
    ["2026-07-15", "2027-07-15", "2027-07-16"],
    ["2028-02-28", "2029-02-28", "2029-03-01"],
    ["2028-02-29", "2029-02-28", "2029-03-01"],
  ])("from %s lasts until %s at most", async (startDate, last, tooLate) => {
    const monthly = { cycle: "Month" as const, point: [31], startDate, preRemindDays };
    const until = (endDate: string): CycleParams => ({ ...monthly, endDate });
    const series = await create({ cycleParams: until(last) });
    expect(series.cycleParams?.endDate).toBe(last);
    const longer = create({ cycleParams: until(tooLate) });
    await expect(longer).rejects.toMatchObject({ code: "MMC.111071042" });
  });

  test("of more than 50 sub-meetings is cut, and its end date tells", async () => {
    const series = await create({ startTime: "2026-07-02 01:00", cycleParams: days("2026-07-02", "2027-07-01") });
    expect(series.subConfs).toHaveLength(50);
    expect(startsOf(series).at(-1)).toBe("2026-08-20 01:00");
    expect(series.cycleParams?.endDate).toBe("2026-08-20");
  });

  test("on day 31 of each month meets on the last days, the leap day among them", async () => {
    const range = { startDate: "2027-12-01", endDate: "2028-04-30" };
    const cycleParams: CycleParams = { cycle: "Month", point: [31], ...range, preRemindDays };
    const series = await create({ startTime: "2027-12-31 08:00", cycleParams });
    const dates = ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"];
    expect(startsOf(series)).toEqual(dates.map((date) => `${date} 08:00`));
  });
});

describe("a change of a series", () => {
  beforeEach(() => {
    service.clock.set(Date.parse("2026-10-20T07:15:00Z"));
  });

  test("without startTime and length has 30 minutes at the present time of day", async () => {
    const range = days("2026-11-07", "2026-11-08");
    const series = await create({ startTime: "2026-11-07 01:30", length: 60, cycleParams: range });
    const changed = await update(series, { cycleParams: range });
    expect(changed.subConfs).toMatchObject([
      { startTime: "2026-11-07 07:15", endTime: "2026-11-07 07:45" },
      { startTime: "2026-11-08 07:15", endTime: "2026-11-08 07:45" },
    ]);
  });

  test("to another zone has the same dates there", async () => {
    const range = days("2026-10-31", "2026-11-01");
    const series = await create({ startTime: "2026-10-31 02:00", timeZoneID: "56", cycleParams: range });
    expect(startsOf(series)).toEqual(["2026-10-31 02:00", "2026-11-01 02:00"]);
    const changed = await update(series, { startTime: "2026-10-31 02:00", timeZoneID: "13", cycleParams: range });
    expect(startsOf(changed)).toEqual(["2026-11-01 02:00", "2026-11-02 03:00"]);
  });

  test("undoes what had been changed in a single sub-meeting", async () => {
    const asked = { startTime: "2026-11-07 01:30", cycleParams: days("2026-11-07", "2026-11-08") };
    const series = await create(asked);
    await meeting.updateRecurringSubMeeting({
      conferenceID: series.conferenceID!,
      body: {
        cycleSubConfID: series.cycleSubConfID!,
        mediaTypes: "HDVideo",
        startTime: "2026-11-07 06:00",
        length: 45,
      },
    });
    expect(startsOf(await update(series, asked))).toEqual(["2026-11-07 01:30", "2026-11-08 01:30"]);
  });
});
