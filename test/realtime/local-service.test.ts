import { expect, onTestFinished, test } from "vitest";
import { createMeetingClient, isMeetingApiError } from "../../src/index.ts";
import { createMeetingService, type RunningServer } from "../../src/mock/index.ts";
import type { MeetingEventsOptions } from "../../src/realtime/index.ts";
import { alice, failureOf } from "../support/client.ts";
import { known } from "../support/service.ts";

/** A meeting of alice's that is being held at a service that is served, and control of it. */
async function hold() {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  let server: RunningServer = await service.serve();
  onTestFinished(() => server.close());
  const meeting = createMeetingClient({ baseUrl: server.url, auth: alice() });
  const [info] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject: "Planning" } });
  const conferenceID = known(info?.conferenceID);
  const { hostPassword } = known(service.state.meetings.get(conferenceID));
  const control = await meeting.control({ conferenceID, password: hostPassword });
  const restart = async (meanwhile: () => void = () => {}) => {
    await server.close();
    meanwhile();
    server = await service.serve({ port: Number(new URL(server.url).port) });
  };
  const follow = async (options: Partial<MeetingEventsOptions> = {}) => {
    const subscribe = ["ConfDynamicInfoNotify", "ParticipantsNotify", "WaitingListNotify"] as const;
    const events = await control.events({ subscribe, reconnect: { delay: 1, maxDelay: 8 }, ...options });
    onTestFinished(() => events.close());
    const log: string[] = [];
    events.on("disconnected", () => log.push("disconnected"));
    events.on("reconnected", () => log.push("reconnected"));
    events.on("ended", ({ reason }) => log.push(reason));
    return { events, log };
  };
  return { service, server: () => server, meeting, conferenceID, control, restart, follow };
}

test("what happens in a meeting is seen as it happens", async () => {
  const { service, conferenceID, control, follow } = await hold();
  const { events } = await follow();
  const names = () => [...events.picture().participants.values()].map(({ NAME, HAND }) => `${NAME} ${HAND}`);
  const { pid } = service.join(conferenceID, { name: "Ann" });
  await control.lockMeeting({ body: { isLock: 1 } });
  await expect.poll(names).toEqual(["Ann 0"]);
  await expect.poll(() => events.picture().dynamic?.lock).toBe(1);
  await control.hand({ participantID: pid, body: { handsState: 1 } });
  await expect.poll(names).toEqual(["Ann 1"]);
  service.leave(conferenceID, pid);
  await expect.poll(names).toEqual([]);
});

test("two who follow see the same, and the end of the meeting ends both", async () => {
  const { service, conferenceID, control, follow } = await hold();
  const [one, other] = [await follow(), await follow()];
  service.join(conferenceID, { name: "Ann" });
  await expect.poll(() => one.events.picture().participants.size).toBe(1);
  await expect.poll(() => other.events.picture()).toEqual(one.events.picture());
  const actions: string[] = [];
  const loop = (async () => {
    for await (const { action } of one.events) actions.push(action);
  })();
  await control.stopMeeting();
  await loop;
  expect(actions.at(-1)).toBe("ConfDynamicInfoNotify");
  expect(one.events.picture().dynamic?.state).toBe("Destroyed");
  await expect.poll(() => other.log).toEqual(["meeting"]);
});

test("after the service was away, what it did meanwhile is seen", async () => {
  const { service, conferenceID, restart, follow } = await hold();
  const { pid } = service.join(conferenceID, { name: "Ann" });
  const { events, log } = await follow();
  const names = () => [...events.picture().participants.values()].map(({ NAME }) => NAME);
  await expect.poll(names).toEqual(["Ann"]);
  await restart(() => {
    service.join(conferenceID, { name: "Ben" });
    service.leave(conferenceID, pid);
  });
  await expect.poll(names).toEqual(["Ben"]);
  expect(log).toEqual(["disconnected", "reconnected"]);
});

test("a meeting that ended while nobody was connected has ended", async () => {
  const { service, conferenceID, meeting, restart, follow } = await hold();
  const { events, log } = await follow();
  await restart(() => {
    service.clock.advance({ hours: 30 });
  });
  await expect.poll(() => log).toEqual(["disconnected", "meeting"]);
  expect(events.connected).toBe(false);
  expect(isMeetingApiError(await failureOf(meeting.showMeetingDetail({ conferenceID })))).toBe(true);
});

test("a connection on which nothing gets through is replaced", async () => {
  const { server, follow } = await hold();
  const { events, log } = await follow({ heartbeat: 30, timeout: 200 });
  server().webSockets.trouble = "silent";
  await expect.poll(() => log).toEqual(["disconnected"]);
  server().webSockets.trouble = "refused";
  expect(events.connected).toBe(false);
  server().webSockets.trouble = undefined;
  await expect.poll(() => log).toEqual(["disconnected", "reconnected"]);
  await expect.poll(() => server().webSockets.count).toBe(1);
});

test("a control token that has lapsed is replaced before the next subscription", async () => {
  const { service, server, follow } = await hold();
  const { log } = await follow();
  service.state.controlTokens.clear();
  server().webSockets.drop();
  await expect.poll(() => log).toEqual(["disconnected", "reconnected"]);
});

test("control that was closed ends it with the next loss of the connection", async () => {
  const { server, control, follow } = await hold();
  const { events, log } = await follow();
  control.close();
  expect(events.connected).toBe(true);
  server().webSockets.drop();
  await expect.poll(() => log).toEqual(["disconnected", "failed"]);
});

test("kinds that the service does not know are refused", async () => {
  const { follow } = await hold();
  expect(await failureOf(follow({ subscribe: ["Nonsense"] }))).toMatchObject({ name: "MeetingSubscriptionError" });
});

test("100 losses in a row leave one connection, and the right picture", async () => {
  const { service, server, conferenceID, follow } = await hold();
  const { events, log } = await follow();
  for (let loss = 1; loss <= 100; loss += 1) {
    server().webSockets.drop();
    service.join(conferenceID, { name: `Guest ${loss}` });
    await expect.poll(() => log.length, { interval: 2 }).toBe(2 * loss);
  }
  await expect.poll(() => events.picture().participants.size).toBe(100);
  expect(server().webSockets.count).toBe(1);
}, 60_000);
