import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createWebhookHandler, type WebhookHandlerOptions } from "../../src/webhooks/index.ts";
import { latch } from "../support/client.ts";
import { messageOf, post, subscriberKey } from "../support/webhooks.ts";

function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const seen: string[] = [];
  const note = ({ event }: { event: string }) => void seen.push(event);
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    subscriberKey,
    on: { "meeting.started": note, "meeting.end": note },
    onOther: ({ event }) => void seen.push(`other: ${event}`),
    onError: (error) => void errors.push(error),
    ...options,
  });
  return { handler, seen, errors };
}

const eventOf = (event: string) => `{"event":"${event}","timestamp":1}`;

describe("a receiver", () => {
  test("calls the function of an event with it, and answers 200 without a body", async () => {
    const { handler, seen } = receiver();
    const response = await handler(post(await messageOf()));
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(seen).toEqual(["meeting.started"]);
  });

  test.each([
    ["CJK text", "张三的会议"],
    ["escaped unicode", "\\u5f20\\u4e09"],
    ["an emoji", "😀"],
  ])("takes %s", async (_what, displayName) => {
    const names: unknown[] = [];
    const { handler } = receiver({
      on: { "meeting.join": ({ payload }) => void names.push(payload.attendeeInfo.displayName) },
    });
    const signedEvent = `{"event":"meeting.join","timestamp":1,"payload":{"attendeeInfo":{"displayName":"${displayName}"}}}`;
    expect((await handler(post(await messageOf({ signedEvent })))).status).toBe(200);
    expect(names).toEqual([JSON.parse(`"${displayName}"`)]);
  });

  test("serves several subscribers at one address, and tells whom a message is for", async () => {
    const seen: string[] = [];
    const { handler } = receiver({
      subscriberKey: { one: "k1", two: "k2" },
      on: { "meeting.started": (_event, { appID }) => void seen.push(appID) },
    });
    // Nonces are of each subscriber's own.
    for (const [appID, key, status] of [
      ["one", "k1", 200],
      ["two", "k2", 200],
      ["two", "k1", 401],
      ["three", "k1", 401],
    ] as const) {
      expect((await handler(post(await messageOf({ appID, key, nonce: "same" })))).status).toBe(status);
    }
    expect(seen).toEqual(["one", "two"]);
  });

  test("answers the handshake with its nonce, and calls nobody", async () => {
    const { handler, seen } = receiver();
    const response = await handler(
      post(await messageOf({ nonce: "85262798", signedEvent: eventOf("meeting.verify") })),
    );
    expect(await response.json()).toEqual({ event: "meeting.verify", nonce: "85262798" });
    expect(seen).toEqual([]);
  });

  test("gives other events to onOther, unknown ones and those with names of objects' own too", async () => {
    const { handler, seen } = receiver();
    for (const name of ["meeting.create", "meeting.exploded", "toString", "__proto__"]) {
      expect((await handler(post(await messageOf({ signedEvent: eventOf(name) })))).status).toBe(200);
    }
    expect(seen).toEqual(
      ["meeting.create", "meeting.exploded", "toString", "__proto__"].map((name) => `other: ${name}`),
    );
  });

  test("without onOther takes them and does nothing", async () => {
    const { handler } = receiver({ onOther: undefined });
    expect((await handler(post(await messageOf({ signedEvent: eventOf("meeting.exploded") })))).status).toBe(200);
  });
});

describe("nothing reaches a function of", () => {
  test.each([
    ["a tampered message", 401, async () => (await messageOf()).replace("986256843", "986256844")],
    [
      "reordered keys",
      401,
      async () => (await messageOf()).replace(/("event":"[^"]*"),("timestamp":\d+)(,"payload")/, "$2,$1$3"),
    ],
    ["changed blanks", 401, async () => (await messageOf()).replace(`:{"event"`, `:{ "event"`)],
    ["a wrong key", 401, () => messageOf({ key: "wrong" })],
    ["an old message", 401, () => messageOf({ timestamp: Date.now() - 600_000 })],
    ["a message from the future", 401, () => messageOf({ timestamp: Date.now() + 600_000 })],
    ["bytes that are no UTF-8", 400, async () => new Uint8Array([0x7b, 0xff, 0x7d])],
    ["a huge body", 413, async () => (await messageOf()).padEnd(300_000)],
    ["a body that is not JSON", 400, async () => "<xml/>"],
    ["an empty body", 400, async () => ""],
  ])("%s, which is refused with %i", async (_what, status, body) => {
    const { handler, seen, errors } = receiver();
    expect((await handler(post(await body()))).status).toBe(status);
    expect(seen).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  test("a message that comes again, also at the same moment", async () => {
    const { handler, seen } = receiver();
    const body = await messageOf();
    const answers = await Promise.all([1, 2, 3].map(() => handler(post(body))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await handler(post(body))).status).toBe(409);
    expect(seen).toEqual(["meeting.started"]);
  });

  test("a request that is no POST", async () => {
    const { handler, seen } = receiver();
    const response = await handler(new Request("https://receiver.test/events"));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(seen).toEqual([]);
  });
});

describe("a function that fails", () => {
  test("makes the service send the event again, which is then taken", async () => {
    let works = false;
    const { handler, errors } = receiver({
      on: {
        "meeting.started": () => {
          if (!works) throw new Error("no database");
        },
      },
    });
    const body = await messageOf();
    expect((await handler(post(body))).status).toBe(500);
    expect(errors).toEqual([new Error("no database")]);
    works = true;
    expect((await handler(post(body))).status).toBe(200);
    expect((await handler(post(body))).status).toBe(409);
  });

  test("harms nothing when the log fails too", async () => {
    const onError = () => {
      throw new Error("no log");
    };
    const { handler } = receiver({ onError, on: { "meeting.started": () => Promise.reject(new Error("late")) } });
    expect((await handler(post(await messageOf()))).status).toBe(500);
  });
});

describe("a slow function", () => {
  test("is waited for, unless told otherwise", async () => {
    const { opened, open } = latch();
    const { handler } = receiver({ on: { "meeting.started": () => opened } });
    let answered = false;
    const answer = handler(post(await messageOf())).then((response) => {
      answered = true;
      return response;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    open();
    expect((await answer).status).toBe(200);
  });

  test.each([0, 5])(
    "is acknowledged after %i ms when told so, and what fails then is reported",
    async (acknowledgeAfter) => {
      const { opened, open } = latch();
      const late = async () => {
        await opened;
        throw new Error("late");
      };
      const { handler, errors } = receiver({ acknowledgeAfter, on: { "meeting.started": late } });
      expect((await handler(post(await messageOf()))).status).toBe(200);
      expect(errors).toEqual([]);
      open();
      await vi.waitFor(() => expect(errors).toEqual([new Error("late")]));
    },
  );
});

test("messages are remembered in a store of one's own", async () => {
  const known = new Set<string>();
  const nonceStore = {
    add: async (key: string) => !known.has(key) && Boolean(known.add(key)),
    delete: async (key: string) => known.delete(key),
  };
  const [one, two] = [receiver({ nonceStore }), receiver({ nonceStore })];
  const body = await messageOf();
  expect((await one.handler(post(body))).status).toBe(200);
  expect((await two.handler(post(body))).status).toBe(409);
});

test("without a key there is no receiver", () => {
  expect(() => createWebhookHandler({ on: {} } as never)).toThrow(/"subscriberKey"/);
});

test("it runs under Node's http server by way of an adapter", async () => {
  const { handler, seen } = receiver();
  const server = createServer(getRequestListener(handler));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi/meetingevent`;
  expect((await fetch(url, { method: "POST", body: await messageOf() })).status).toBe(200);
  expect((await fetch(url, { method: "POST", body: await messageOf({ key: "wrong" }) })).status).toBe(401);
  expect(seen).toEqual(["meeting.started"]);
});
