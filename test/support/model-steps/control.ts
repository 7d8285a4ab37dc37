import { expect } from "vitest";
import type { ConfTokenResult } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import { type ModelMeeting, minute, type Outcome } from "../model.ts";
import { fc } from "../random.ts";
import { pickControl, pickHeld, pickMeeting } from "./pick.ts";
import { any, call, flag, hasControl, hasMeeting, mostly, step } from "./step.ts";

const control = "/v1/mmc/control/conferences";

async function fetchControl(
  meeting: ModelMeeting,
  password: string,
  expected: Outcome,
  service: MeetingService,
  current?: string,
) {
  const headers = { "X-Password": password, "X-Login-Type": "1" };
  const parts = { headers, query: { conferenceID: meeting.id }, controlToken: current };
  return (await call<ConfTokenResult>(service, ["GET", `${control}/token`], parts, expected))?.data?.token;
}

const takeControl = step(
  "takeControl",
  { meeting: any, right: mostly },
  async ({ meeting: index, right }, model, service) => {
    const meeting = pickHeld(model, index);
    const password = right ? meeting.hostPassword : meeting.guestPassword;
    const token = await fetchControl(meeting, password, model.takeControl(meeting, password), service);
    if (token) model.tookControl(meeting, token);
  },
  hasMeeting,
);

const guessPassword = step(
  "guessPassword",
  { meeting: any, times: fc.integer({ min: 3, max: 6 }) },
  async ({ meeting: index, times }, model, service) => {
    const meeting = pickHeld(model, index);
    for (let time = 0; time < times; time += 1) {
      await fetchControl(meeting, "wrong", model.takeControl(meeting, "wrong"), service);
    }
  },
  hasMeeting,
);

const keepControl = step(
  "keepControl",
  { control: any },
  async ({ control: index }, model, service) => {
    const current = pickControl(model, index);
    const { meeting } = current;
    const { held, hostPassword } = meeting;
    // A token that has expired, or is of an earlier time, counts for nothing: the password does.
    const good = current.until > model.now && (!held || held.number === current.holding);
    const expected = good ? model.mayControl(current, meeting) : model.takeControl(meeting, hostPassword);
    const token = await fetchControl(meeting, hostPassword, expected, service, current.value);
    if (!token) return;
    expect(token === current.value).toBe(good);
    if (good) current.until = model.now + 30 * minute;
    else model.tookControl(meeting, token);
  },
  hasControl,
);

const extend = step(
  "extend",
  {
    control: any,
    meeting: any,
    own: mostly,
    auto: flag,
    minutes: fc.integer({ min: 1, max: 90 }),
  },
  async ({ own, auto, minutes, ...args }, model, service) => {
    const token = pickControl(model, args.control);
    const meeting = own ? token.meeting : pickMeeting(model, args.meeting);
    const body = { auto: auto ? 1 : 0, duration: minutes };
    const expected = model.mayControl(token, meeting);
    const parts = { controlToken: token.value, query: { conferenceID: meeting.id }, body };
    await call(service, ["PUT", `${control}/duration`], parts, expected);
    if (expected || !meeting.held) return;
    if (auto) meeting.held.extension = minutes;
    else model.extend(meeting, minutes);
  },
  hasControl,
);

const stop = step(
  "stop",
  { control: any, meeting: any, own: mostly },
  async ({ own, ...args }, model, service) => {
    const token = pickControl(model, args.control);
    const meeting = own ? token.meeting : pickMeeting(model, args.meeting);
    const expected = model.mayStop(token, meeting);
    const parts = { controlToken: token.value, query: { conferenceID: meeting.id } };
    await call(service, ["PUT", `${control}/stop`], parts, expected);
    if (!expected) model.stop(meeting);
  },
  hasControl,
);

const rare = [guessPassword, keepControl];
export const controlSteps = [...rare, takeControl, takeControl, takeControl, extend, extend, stop, stop];
