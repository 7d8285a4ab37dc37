import { expect } from "vitest";
import type { MeetingDetail, MeetingPage } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import { leave } from "../../../src/mock/meetings/presence.ts";
import type { MockService } from "../../../src/mock/mock-service.ts";
import { type Model, type ModelToken, minute, type Seen, seen } from "../model.ts";
import { fc } from "../random.ts";
import { toSeen } from "./learn.ts";
import { pickHeld, pickHost, pickMeeting, pickToken } from "./pick.ts";
import { any, call, conferences, hasMeeting, minutesOfDay, step } from "./step.ts";

const join = step(
  "join",
  { meeting: any },
  async (args, model, service) => {
    await catchUp(service);
    const { id, held } = pickHeld(model, args.meeting);
    if (held) held.people.push(service.join(id).pid);
  },
  hasMeeting,
);

const goAway = step(
  "leave",
  { meeting: any },
  async (args, model, service) => {
    await catchUp(service);
    const { id, held } = pickHeld(model, args.meeting);
    const pid = held?.people.shift();
    const holding = service.state.meetings.get(id)?.holding;
    if (pid && holding) leave(holding, pid, service as unknown as MockService);
  },
  hasMeeting,
);

const span = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 40 }), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 13 }).map((hours) => hours * 60), weight: 2 },
  { arbitrary: fc.integer({ min: 1, max: 31 }).map((days) => days * minutesOfDay), weight: 1 },
);
const advance = step("advance", { minutes: span }, async ({ minutes }, model, service) => {
  service.clock.advance({ minutes });
  model.now += minutes * minute;
});

const list = step("list", { token: any }, async (args, model, service) => {
  const token = pickToken(model, args.token);
  await checkList(token, model, service);
});

const look = step(
  "look",
  { token: any, meeting: any },
  async (args, model, service) => {
    const meeting = pickMeeting(model, args.meeting);
    const token = pickHost(model, args.token, meeting);
    const expected = model.mayLook(token, meeting);
    const parts = { token: token.access, query: { conferenceID: meeting.id } };
    const answer = await call<MeetingDetail>(service, ["GET", `${conferences}/confDetail`], parts, expected);
    if (!answer?.conferenceData) return;
    expect(toSeen(answer.conferenceData)).toEqual(seen(meeting));
    const isHost = token.who === "admin" || token.who === meeting.owner;
    expect(answer.conferenceData).toMatchObject({ role: isHost ? "chair" : "general" });
    expect(answer.conferenceData.passwordEntry).toHaveLength(isHost ? 2 : 1);
  },
  hasMeeting,
);

async function checkList(token: ModelToken, model: Model, service: MeetingService): Promise<void> {
  const expected = model.isLive(token) ? undefined : "MMC.118000001";
  const answer = await call<MeetingPage>(service, ["GET", conferences], { token: token.access }, expected);
  if (answer) expect(byId((answer.data ?? []).map(toSeen))).toEqual(byId(model.listed(token.who)));
}

function byId(meetings: Seen[]): Seen[] {
  return meetings.toSorted((a, b) => Number(a.id) - Number(b.id));
}

// Any request lets the service do what time has brought, before somebody joins or leaves behind its back.
async function catchUp(service: MeetingService): Promise<void> {
  await call(service, ["GET", conferences], {}, "MMC.118000001");
}

/** Compares what everybody sees, and what has come into the history. */
export async function observe(model: Model, service: MeetingService): Promise<void> {
  model.settle();
  const newest = new Map(model.tokens.map((token) => [token.who, token]));
  for (const token of newest.values()) await checkList(token, model, service);
  const past = [...service.state.pastMeetings.values()].map(({ meeting }) => meeting.conferenceID);
  expect(past.toSorted()).toEqual(model.history.toSorted());
}

export const otherSteps = [join, goAway, advance, advance, advance, list, look];
