import { http } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createMeetingService, type MeetingService, type PostEvent } from "../../src/mock/index.ts";
import { createWebhookHandler } from "../../src/webhooks/index.ts";
import { latch } from "../support/client.ts";
import { acknowledge, posted, serveReceiver, subscribe } from "../support/receivers.ts";
import { startOfTest } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";
import { subscriberKey } from "../support/webhooks.ts";

const second = 1000;
const minute = 60 * second;
const corpId = "demo-corp";

/** A receiver that can be told to fail, and what it has taken. */
function moodyReceiver() {
  const mood = { status: 200, taken: [] as string[], refuses: (_event: string) => false };
  const receive: PostEvent = async (request) => {
    const { eventInfo } = await request.clone().json();
    if (eventInfo.event === "meeting.verify") return acknowledge(request);
    if (mood.status !== 200 || mood.refuses(eventInfo.event))
      return new Response(null, { status: mood.status === 200 ? 500 : mood.status });
    mood.taken.push(eventInfo.event);
    return new Response(null);
  };
  return { mood, receive };
}

/** A scene whose clock stands still, with a receiver that has subscribed. */
async function subscribed(receive: PostEvent): Promise<Scene> {
  const scene = newScene(receive);
  stopClock(scene.service);
  await subscribe(scene.admin);
  return scene;
}

// Not for ever, but the tests need the exact time of an attempt.
function stopClock({ clock }: MeetingService): void {
  vi.useFakeTimers({ toFake: ["Date"], now: startOfTest });
  onTestFinished(() => void vi.useRealTimers());
  clock.set(startOfTest);
}

describe("an event that is not acknowledged", () => {
  it("is posted again after 30 seconds, three times, then every 30 minutes for 24 hours, by the service's clock", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.status = 503;
    service.create.meeting();
    for (let hour = 0; hour < 30; hour++) {
      await service.settled();
      service.clock.advance({ hours: 1 });
    }
    const attempts = service.pushes.slice(1);
    const next = attempts.map((push) => (push.next === undefined ? undefined : push.next - startOfTest));
    expect(next.slice(0, 6)).toEqual([30, 60, 90, 90 + 1800, 90 + 3600, 90 + 5400].map((time) => time * second));
    // The last is the last that fits into 24 hours.
    expect([attempts.length, next.at(-2), next.at(-1)]).toEqual([51, 90 * second + 47 * 30 * minute, undefined]);
    expect(attempts.map(({ attempt }) => attempt)).toEqual(attempts.map((_, index) => index + 1));
    expect(service.state.pushes).toEqual([]);
  });

  it("is posted as often when the clock makes one leap", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.status = 503;
    service.create.meeting();
    await service.settled();
    service.clock.advance({ days: 2 });
    await service.settled();
    expect(service.pushes.slice(1)).toHaveLength(51);
  });

  it("waits for its time, and is over once it is taken", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.status = 500;
    service.create.meeting();
    await service.settled();
    mood.status = 200;
    service.clock.advance({ seconds: 29 });
    await service.settled();
    expect(mood.taken).toEqual([]);
    service.clock.advance({ seconds: 1 });
    await service.settled();
    service.clock.advance({ days: 2 });
    await service.settled();
    expect(mood.taken).toEqual(["meeting.create"]);
    expect(service.pushes.slice(1).map(({ status, delivered }) => [status, delivered])).toEqual([
      [500, false],
      [200, true],
    ]);
  });

  it("holds up no other, and others keep their order", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.refuses = (event) => event === "meeting.started";
    const { conferenceID } = service.create.meeting({ held: true });
    const { pid } = service.join(conferenceID, { user: "bob" });
    service.leave(conferenceID, pid);
    await service.settled();
    expect(mood.taken).toEqual(["meeting.create", "meeting.join", "meeting.left"]);
    mood.refuses = () => false;
    service.clock.advance({ seconds: 30 });
    await service.settled();
    expect(mood.taken.at(-1)).toBe("meeting.started");
  });

  it("is part of what the service remembers", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.status = 500;
    service.create.meeting();
    await service.settled();
    const later = createMeetingService({ state: service.snapshot(), fetch: receive });
    mood.status = 200;
    later.clock.advance({ seconds: 30 });
    await later.settled();
    expect(mood.taken).toEqual(["meeting.create"]);
    expect(later.pushes).toMatchObject([{ attempt: 2, delivered: true }]);
  });

  it("never comes with a nonce that an earlier service has used", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    mood.status = 500;
    service.create.meeting();
    await service.settled();
    const nonces = new Set<string>();
    for (let restarts = 1; restarts <= 3; restarts++) {
      const later = createMeetingService({ state: service.snapshot(), fetch: receive });
      later.clock.advance({ seconds: 30 });
      vi.setSystemTime(startOfTest + restarts * second);
      await later.settled();
      for (const { body } of later.pushes) nonces.add(JSON.parse(body).nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it("makes a receiver's function run again when that has failed", async () => {
    let works = false;
    const done: unknown[] = [];
    const scene = newScene((request) => receive(request));
    const { service } = scene;
    stopClock(service);
    const receive = createWebhookHandler({
      subscriberKey,
      now: () => service.clock.now(),
      on: {
        "meeting.create": ({ payload }) => {
          if (!works) throw new Error("no database");
          done.push(payload.meetingInfo.meetingID);
        },
      },
    });
    await subscribe(scene.admin);
    const { conferenceID } = service.create.meeting();
    await service.settled();
    service.clock.advance({ hours: 2 });
    await service.settled();
    expect(service.pushes.slice(1).map(({ status }) => status)).toEqual(Array(7).fill(500));
    works = true;
    service.clock.advance({ minutes: 30 });
    await service.settled();
    expect(done).toEqual([conferenceID]);
    expect(service.pushes.at(-1)).toMatchObject({ status: 200, attempt: 8 });
  });
});

describe("a receiver whose function takes too long", () => {
  it.each([
    ["gets the event again", undefined, [false, true]],
    ["does not, when it acknowledges before", 0, [true]],
  ])("%s", async (_what, acknowledgeAfter, delivered) => {
    const [begun, work] = [latch(), latch()];
    let runs = 0;
    const slowly = () => {
      begun.open();
      runs += 1;
      return runs === 1 ? work.opened : undefined;
    };
    const scene = newScene((request) => receive(request));
    const { service } = scene;
    stopClock(service);
    const now = () => service.clock.now();
    const receive = createWebhookHandler({ subscriberKey, now, acknowledgeAfter, on: { "meeting.create": slowly } });
    await subscribe(scene.admin);
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: startOfTest });
    service.create.meeting();
    await begun.opened;
    await vi.advanceTimersByTimeAsync(10 * second);
    await service.settled();
    // To the moment of the repetition, and not to the end of its time.
    await vi.advanceTimersByTimeAsync(20 * second);
    await service.settled();
    expect(service.pushes.slice(1).map((push) => push.delivered)).toEqual(delivered);
    work.open();
  });
});

describe("in real time", () => {
  it("what is due when the clock is moved is posted, without another word", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    service.create.meeting({ held: true, length: 30 });
    await service.settled();
    service.clock.advance({ hours: 1 });
    await vi.waitFor(() => expect(mood.taken.slice(-2)).toEqual(["meeting.end", "meeting.conclude"]));
  });

  it("a timer posts again, and ends meetings, though nobody calls", async () => {
    const { mood, receive } = moodyReceiver();
    const scene = await subscribed(receive);
    const { service } = scene;
    service.create.meeting({ held: true, length: 30 });
    mood.refuses = (event) => event === "meeting.create";
    await service.settled();
    expect(mood.taken).toEqual(["meeting.started"]);
    mood.refuses = () => false;
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: startOfTest });
    // The service learns of the timers that are new here when it sets its next one.
    service.create.meeting();
    await service.settled();
    await vi.advanceTimersByTimeAsync(30 * second);
    await vi.waitFor(() => expect(mood.taken).toEqual(["meeting.started", "meeting.create", "meeting.create"]));
    await vi.advanceTimersByTimeAsync(30 * minute);
    await vi.waitFor(() => expect(mood.taken.slice(-2)).toEqual(["meeting.end", "meeting.conclude"]));
  });

  it("no timer keeps the process alive", async () => {
    const { mood, receive } = moodyReceiver();
    const { service } = await subscribed(receive);
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    mood.status = 500;
    service.create.meeting();
    await service.settled();
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("over HTTP", () => {
  it("events come to a receiver on this machine", async () => {
    const { mood, receive } = moodyReceiver();
    const scene = newScene((request) => globalThis.fetch(request));
    await subscribe(scene.admin, { url: await serveReceiver((request) => receive(request)) });
    await scene.alice.createMeeting({ body: { mediaTypes: "Voice" } });
    await scene.service.settled();
    expect(mood.taken).toEqual(["meeting.create", "meeting.started"]);
  });
});

describe("handlers of one's own, of msw", () => {
  it("catch the events for their addresses", async () => {
    const { mood, receive } = moodyReceiver();
    const scene = newScene((request) => globalThis.fetch(request));
    const receiver = http.post("https://receiver.test/events", ({ request }) => receive(request));
    const server = setupServer(receiver, ...scene.service.handlers);
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    await subscribe(scene.admin);
    scene.service.create.meeting();
    await scene.service.settled();
    expect(mood.taken).toEqual(["meeting.create"]);
  });
});

describe("what was pushed", () => {
  it("is told to onPush, whose failure does no harm", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const told: string[] = [];
    const service = createMeetingService({
      fetch: acknowledge,
      onPush: ({ event }) => {
        told.push(event);
        throw new Error("no log");
      },
    });
    const config = {
      id: "1",
      corpId,
      subscriberId: "s",
      subscriberKey,
      url: "https://receiver.test/",
      status: 0,
    } as const;
    service.state.pushConfigs.set("1", config);
    service.create.meeting({ held: true });
    await service.settled();
    expect(told).toEqual(["meeting.create", "meeting.started"]);
    expect(posted(service)).toEqual(told);
  });
});
