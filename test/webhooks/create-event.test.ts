import { describe, expect, test } from "vitest";
import { createEvent, createWebhookHandler, type EventName, verifyEvent } from "../../src/webhooks/index.ts";
import { failureOf } from "../support/client.ts";
import { openapi } from "../support/openapi-document.ts";
import { issueOf } from "../support/receivers.ts";
import { subscriberKey } from "../support/webhooks.ts";

const eventIn = async (request: Request) => (await request.json()).eventInfo;

test.each(Object.keys(openapi.webhooks ?? {}))(
  "%s can be made: as it is described, signed, and of now",
  async (name) => {
    const before = Date.now();
    const request = await createEvent(name as EventName, {}, { subscriberKey });
    const body = await request.text();
    expect(issueOf(body)).toBeUndefined();
    const { appID, event } = await verifyEvent(body, { subscriberKey });
    expect([appID, event.event, request.method]).toEqual(["demo-subscriber", name, "POST"]);
    expect(request.headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(event.timestamp).toBeGreaterThanOrEqual(before);
  },
);

test("a receiver takes what was made as it takes what the service posts", async () => {
  const seen: unknown[] = [];
  const receive = createWebhookHandler({
    subscriberKey: { mine: "my-key" },
    on: { "meeting.join": ({ payload }) => seen.push(payload.attendeeInfo.displayName) },
  });
  const changes = { payload: { attendeeInfo: { displayName: "张三" } } };
  const options = { subscriberKey: "my-key", subscriberId: "mine" };
  expect((await receive(await createEvent("meeting.join", changes, options))).status).toBe(200);
  expect((await receive(await createEvent("meeting.join", changes, { ...options, subscriberKey: "x" }))).status).toBe(
    401,
  );
  expect(seen).toEqual(["张三"]);
});

describe("what is given", () => {
  test("is laid over the event, and the rest stays", async () => {
    const changes = { timestamp: 5, payload: { meetingInfo: { meetingID: "900000001" } } };
    const { timestamp, payload } = await eventIn(await createEvent("meeting.started", changes, { subscriberKey }));
    expect([timestamp, payload.meetingInfo.meetingID]).toEqual([5, "900000001"]);
    expect(payload.meetingInfo.meetingUUID).toMatch(/^[0-9a-f]{32}$/);
  });

  test("as the time is that of the message, and all others in it go by that", async () => {
    const timestamp = Date.UTC(2030, 0, 7);
    const request = await createEvent(
      "meeting.left",
      {},
      { subscriberKey, timestamp, nonce: "1", url: "https://r.test/x" },
    );
    expect(request.url).toBe("https://r.test/x");
    const message = await request.json();
    expect([message.timestamp, message.eventInfo.timestamp, message.nonce]).toEqual([timestamp, timestamp, "1"]);
    const { joinTime, leftTime } = message.eventInfo.payload.attendeeInfo;
    expect(timestamp - leftTime).toBeLessThan(1000);
    expect(joinTime).toBeLessThan(leftTime);
    const joined = await eventIn(await createEvent("meeting.join", {}, { subscriberKey }));
    expect(joined.payload.attendeeInfo.leftTime).toBe(0);
  });

  test("is checked by the compiler", async () => {
    // @ts-expect-error There is no such event.
    const unknown = createEvent("meeting.exploded", {}, { subscriberKey });
    expect(await failureOf(unknown)).toBeInstanceOf(TypeError);
    // @ts-expect-error Nobody joins when a meeting starts.
    await createEvent("meeting.started", { payload: { attendeeInfo: {} } }, { subscriberKey });
    // @ts-expect-error A meeting ID is a text.
    await createEvent("meeting.started", { payload: { meetingInfo: { meetingID: 5 } } }, { subscriberKey });
    expect(await failureOf(createEvent("meeting.end", {}, {} as never))).toBeInstanceOf(TypeError);
  });
});

test("no two are the same message", async () => {
  const nonces = await Promise.all(
    Array.from(
      { length: 20 },
      async () => (await (await createEvent("meeting.end", {}, { subscriberKey })).json()).nonce,
    ),
  );
  expect(new Set(nonces).size).toBe(20);
  expect(nonces.every((nonce) => /^\d{8}$/.test(nonce))).toBe(true);
});
