import { describe, expect, test, vi } from "vitest";
import { createWebhookHandler, parseEvent, verifyEvent, type WebhookHandlerOptions } from "../../src/webhooks/index.ts";
import { latch } from "../support/client.ts";
import { messageOf, post, subscriberKey } from "../support/webhooks.ts";

function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const started = vi.fn();
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const handler = createWebhookHandler({ subscriberKey, on: { "meeting.started": started }, onError, ...options });
  const statusOf = async (body: string) => (await handler(post(body))).status;
  return { statusOf, started, errors };
}

describe("a body that only looks like JSON", () => {
  test.each([
    ["a line break in a text", (body: string) => body.replace("demo-", "demo\n")],
    ["a control character in the nonce", (body: string) => body.replace('"nonce":"', '"nonce":"\u0001')],
    ["a tabulator in the event", (body: string) => body.replace("meeting.started", "meeting\tstarted")],
    ["a line break in a text that nobody reads", (body: string) => body.replace("{", '{"other":"\n",')],
  ])("with %s is malformed", async (_what, change) => {
    const body = change(await messageOf());
    expect(() => parseEvent(body)).toThrow(expect.objectContaining({ reason: "malformed" }));
    expect(await receiver().statusOf(body)).toBe(400);
  });
});

describe("a message that comes again is refused", () => {
  test("when a digit has moved from one signed part to the next", async () => {
    const { statusOf, started } = receiver({ tolerance: Number.MAX_SAFE_INTEGER });
    const body = await messageOf({ timestamp: 1796607000351, nonce: "60426560" });
    expect(await statusOf(body)).toBe(200);
    const moved = body.replace("1796607000351", "179660700035").replace('"60426560"', '"160426560"');
    expect(await statusOf(moved)).toBe(409);
    expect(started).toHaveBeenCalledTimes(1);
  });

  test("for as long as its time would pass", async () => {
    const hour = 3_600_000;
    let now = 1796607000351;
    const { statusOf, started } = receiver({ tolerance: 48 * hour, now: () => now });
    const body = await messageOf({ timestamp: now + 48 * hour });
    expect(await statusOf(body)).toBe(200);
    now += 95 * hour;
    expect(await statusOf(body)).toBe(409);
    expect(started).toHaveBeenCalledTimes(1);
  });
});

test("a tolerance that is no number lets nothing pass", async () => {
  const body = await messageOf({ timestamp: 1 });
  const verified = verifyEvent(body, { subscriberKey, tolerance: Number("five minutes") });
  await expect(verified).rejects.toMatchObject({ reason: "stale" });
});

test.each([Number.POSITIVE_INFINITY, 2 ** 31])("acknowledgeAfter %d waits for the end", async (acknowledgeAfter) => {
  const failing = latch();
  const { statusOf } = receiver({
    acknowledgeAfter,
    on: {
      "meeting.started": async () => {
        await failing.opened;
        throw new Error("The database is down.");
      },
    },
  });
  setTimeout(failing.open, 50);
  expect(await statusOf(await messageOf())).toBe(500);
});

test("what a function failed with is told although the store fails as well", async () => {
  const failure = new Error("The database is down.");
  const gone = new Error("The store is down.");
  const { statusOf, errors } = receiver({
    on: { "meeting.started": () => Promise.reject(failure) },
    nonceStore: { add: () => true, delete: () => Promise.reject(gone) },
  });
  expect(await statusOf(await messageOf())).toBe(500);
  expect(errors).toEqual(expect.arrayContaining([failure, gone]));
});
