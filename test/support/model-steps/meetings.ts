import type { ConferenceInfo } from "../../../generated/types.ts";
import { minute, toText, type Who } from "../model.ts";
import { fc } from "../random.ts";
import { known } from "../service.ts";
import { learn } from "./learn.ts";
import { pickHost, pickMeeting, pickToken } from "./pick.ts";
import { any, call, conferences, flag, hasMeeting, later, length, mostly, step } from "./step.ts";

const series = "/v1/mmc/management/cycleconferences";

const createArgs = { token: any, inMinutes: later, instant: flag, length, guests: flag, guestsMayStart: flag };
const create = step(
  "createMeeting",
  { ...createArgs, extension: fc.constantFrom(0, 15, 25) },
  async ({ inMinutes, instant, length: minutes, guestsMayStart, extension, ...args }, model, service) => {
    const token = pickToken(model, args.token);
    const start = instant ? model.thisMinute : model.thisMinute + inMinutes * minute;
    const guests: Who[] = args.guests ? ["bob"] : [];
    const body = {
      ...{ mediaTypes: "Voice", length: minutes, startTime: instant ? undefined : toText(start) },
      attendees: guests.map((accountId) => ({ accountId, appId: "demo-app-id" })),
      confConfigInfo: { allowGuestStartConf: guestsMayStart, prolongLength: extension },
    };
    const parts = { token: token.access, body };
    const answer = await call<ConferenceInfo[]>(service, ["POST", conferences], parts, model.mayPlan(token, start));
    if (!answer) return;
    const dates = [{ id: "", start, end: start + minutes * minute }];
    const meeting = learn(model, known(answer[0]), token.who, { guests, guestsMayStart, extension, dates });
    if (instant) model.start(meeting);
  },
);

const update = step(
  "updateMeeting",
  { token: any, meeting: any, inMinutes: later, instant: flag, length },
  async ({ inMinutes, instant, length: minutes, ...args }, model, service) => {
    const meeting = pickMeeting(model, args.meeting, false);
    const token = pickHost(model, args.token, meeting);
    const start = instant ? model.thisMinute : model.thisMinute + inMinutes * minute;
    const body = { mediaTypes: "Voice", length: minutes, startTime: instant ? "" : toText(start) };
    const parts = { token: token.access, query: { conferenceID: meeting.id }, body };
    const expected = model.mayReplan(token, meeting, start, false);
    await call(service, ["PUT", conferences], parts, expected);
    if (expected) return;
    meeting.dates = [{ id: "", start, end: start + minutes * minute }];
    if (instant) model.start(meeting);
  },
  hasMeeting,
);

const startMeeting = step(
  "start",
  { token: any, meeting: any, as: fc.constantFrom<"host" | "guest" | "nobody">("host", "host", "guest", "nobody") },
  async ({ as, ...args }, model, service) => {
    const meeting = pickMeeting(model, args.meeting);
    const token = pickHost(model, args.token, meeting);
    const password = { host: meeting.hostPassword, guest: meeting.guestPassword, nobody: "wrong" }[as];
    const body = { conferenceID: meeting.id, password };
    const expected = model.mayStart(token, meeting, password);
    await call(service, ["POST", `${conferences}/start`], { token: token.access, body }, expected);
    if (!expected) model.start(meeting);
  },
  hasMeeting,
);

const cancel = step(
  "cancel",
  { token: any, meeting: any, rightly: mostly, force: flag },
  async ({ rightly, force, ...args }, model, service) => {
    const meeting = pickMeeting(model, args.meeting);
    const token = pickHost(model, args.token, meeting);
    const asSeries = meeting.series === rightly;
    const query = { conferenceID: meeting.id, ...(force && { type: "1" }) };
    const expected = model.mayCancel(token, meeting, asSeries, force);
    await call(service, ["DELETE", asSeries ? series : conferences], { token: token.access, query }, expected);
    if (!expected) model.cancelDates(meeting, [...meeting.dates]);
  },
  hasMeeting,
);

export const meetingSteps = [create, create, update, startMeeting, startMeeting, cancel];
