import { expect } from "vitest";
import type { ConferenceInfo } from "../../../generated/types.ts";
import { type Model, minute, seen, toText } from "../model.ts";
import { fc } from "../random.ts";
import { known } from "../service.ts";
import { learn, toSeen } from "./learn.ts";
import { pickHost, pickMeeting, pickToken } from "./pick.ts";
import { any, call, conferences, flag, hasMeeting, later, length, minutesOfDay, step, which } from "./step.ts";

const series = "/v1/mmc/management/cycleconferences";
const subs = `${conferences}/cyclesubconf`;

interface Plan {
  inDays: number;
  days: number;
  minuteOfDay: number;
  length: number;
}

const plan = {
  inDays: fc.nat({ max: 2 }),
  days: fc.integer({ min: 1, max: 4 }),
  minuteOfDay: fc.nat({ max: minutesOfDay - 1 }),
  length,
};

function planned(model: Model, { inDays, days, minuteOfDay, length: minutes }: Plan) {
  const first = model.midnight + (inDays * minutesOfDay + minuteOfDay) * minute;
  const starts = Array.from({ length: days }, (_, index) => first + index * minutesOfDay * minute);
  const date = (time: number) => toText(time).slice(0, 10);
  const [startDate, endDate] = [date(first), date(known(starts.at(-1)))];
  const cycleParams = { cycle: "Day", startDate, endDate, preRemindDays: 0 };
  // A zone that always has UTC, so that the dates of a series do not depend on where the clock stands.
  const body = { mediaTypes: "HDVideo", timeZoneID: "25", startTime: toText(first), length: minutes, cycleParams };
  const dates = (info: ConferenceInfo) =>
    starts.map((start, index) => ({
      id: info.subConfs?.[index]?.cycleSubConfID ?? "",
      start,
      end: start + minutes * minute,
    }));
  return { first, body, dates };
}

const createSeries = step(
  "createSeries",
  { token: any, ...plan },
  async ({ token: index, ...args }, model, service) => {
    const token = pickToken(model, index);
    const { first, body, dates } = planned(model, args);
    const parts = { token: token.access, body };
    const answer = await call<ConferenceInfo[]>(service, ["POST", series], parts, model.mayPlan(token, first));
    if (!answer) return;
    const info = known(answer[0]);
    const meeting = learn(model, info, token.who, { series: true, dates: dates(info) });
    expect(toSeen(info)).toEqual(seen(meeting));
  },
);

const updateSeries = step(
  "updateSeries",
  { token: any, meeting: any, ...plan },
  async ({ token: index, meeting: chosen, ...args }, model, service) => {
    const meeting = pickMeeting(model, chosen, true);
    const token = pickHost(model, index, meeting);
    const { first, body, dates } = planned(model, args);
    const parts = { token: token.access, query: { conferenceID: meeting.id }, body };
    const expected = model.mayReplan(token, meeting, first, true);
    const answer = await call<ConferenceInfo[]>(service, ["PUT", series], parts, expected);
    if (answer) meeting.dates = dates(known(answer[0]));
  },
  hasMeeting,
);

const move = step(
  "moveSubMeeting",
  { token: any, meeting: any, date: which, inMinutes: later, length },
  async ({ inMinutes, length: minutes, ...args }, model, service) => {
    const meeting = pickMeeting(model, args.meeting, true);
    const token = pickHost(model, args.token, meeting);
    const date = meeting.dates[args.date];
    const start = model.thisMinute + inMinutes * minute;
    const body = {
      ...{ mediaTypes: "HDVideo", cycleSubConfID: date?.id || "unknown" },
      ...{ startTime: toText(start), length: minutes },
    };
    const parts = { token: token.access, query: { conferenceID: meeting.id }, body };
    const expected = model.mayMove(token, meeting, date, start);
    await call(service, ["PUT", subs], parts, expected);
    if (expected || !date) return;
    Object.assign(date, { start, end: start + minutes * minute });
    meeting.dates.sort((a, b) => a.start - b.start);
  },
  hasMeeting,
);

const cancelDate = step(
  "cancelSubMeeting",
  { token: any, meeting: any, date: which, force: flag },
  async ({ force, ...args }, model, service) => {
    const meeting = pickMeeting(model, args.meeting, true);
    const token = pickHost(model, args.token, meeting);
    const date = meeting.dates[args.date];
    const query = { conferenceID: meeting.id, ...(force && { type: "1" }) };
    const parts = { token: token.access, query, body: { cycleSubConfIDs: [date?.id || "unknown"] } };
    const expected = model.mayCancelDate(token, meeting, date, force);
    await call(service, ["DELETE", subs], parts, expected);
    if (!expected && date) model.cancelDates(meeting, [date]);
  },
  hasMeeting,
);

export const seriesSteps = [createSeries, updateSeries, move, cancelDate];
