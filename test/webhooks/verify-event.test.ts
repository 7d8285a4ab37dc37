import { describe, expect, test } from "vitest";
import { description } from "../../src/validation/document.ts";
import { isWebhookError, parseEvent, verifyEvent } from "../../src/webhooks/index.ts";
import { failureOf } from "../support/client.ts";
import { fc } from "../support/random.ts";
import { messageOf, started, subscriberKey } from "../support/webhooks.ts";

const reasonOf = async (body: string | Uint8Array, key = subscriberKey) => {
  const error = await failureOf(verifyEvent(body, { subscriberKey: key }));
  return isWebhookError(error) ? error.reason : error;
};

// biome-ignore lint/suspicious/noExplicitAny: examples are read as what they are, JSON.
const { webhooks } = description as any;
const shown = Object.entries<(typeof webhooks)[string]>(webhooks).flatMap(([name, { post }]) =>
  Object.values<{ value: { timestamp: number } }>(post.requestBody.content["application/json"].examples).map(
    ({ value }) => [name, value] as const,
  ),
);

test.each(shown)("the message that the description shows for %s passes", async (name, message) => {
  const now = () => message.timestamp;
  const { event } = await verifyEvent(JSON.stringify(message), { subscriberKey, now });
  expect(event.event).toBe(name);
});

describe("the signature covers the bytes of eventInfo as they came", () => {
  const chinese = `{"event":"meeting.join","timestamp":1,"payload":{"attendeeInfo":{"displayName":"张三 \\u5f20\\/"}}}`;

  test.each([
    ["CJK text and escaped unicode", chinese],
    ["blanks and line breaks", `{ "event" : "meeting.started",\n "timestamp": 1.0e0, "payload": null }`],
    ["properties in another order", `{"timestamp":1,"event":"meeting.end"}`],
    ["an emoji and a lone surrogate, escaped", `{"event":"meeting.left","name":"😀\\ud83d"}`],
  ])("with %s", async (_what, signedEvent) => {
    const body = await messageOf({ signedEvent });
    const { event } = await verifyEvent(new TextEncoder().encode(body), { subscriberKey });
    expect(event).toEqual(JSON.parse(signedEvent));
  });

  test("so that nothing in it may be changed, not even its layout", async () => {
    const body = await messageOf();
    for (const changed of [
      body.replace("986256843", "986256844"),
      body.replace(`"event":"meeting.started"`, `"event": "meeting.started"`),
      body.replace(started, JSON.stringify({ timestamp: 1796607000351, ...JSON.parse(started) })),
      body.replace("986256843", "98625684\\u0033"),
      body.replace(/"nonce":"[^"]*"/, `"nonce":"other"`),
      body.replace(/"timestamp":\d+/, `"timestamp":${Date.now() + 1}`),
    ]) {
      expect(changed).not.toBe(body);
      expect(await reasonOf(changed)).toBe("wrong-signature");
    }
  });

  test("and any one changed character is noticed", async () => {
    const body = await messageOf();
    const start = body.indexOf(started);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: start + started.length - 1 }),
        fc.string({ minLength: 1, maxLength: 2 }),
        async (at, other) => {
          const changed = body.slice(0, at) + other + body.slice(at + 1);
          fc.pre(changed !== body);
          expect(["wrong-signature", "malformed"]).toContain(await reasonOf(changed));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("while the layout around it does not matter", async () => {
    const body = await messageOf();
    const { event } = await verifyEvent(body.replaceAll(/,"(nonce|signature|eventInfo)"/g, `,\n  "$1"`), {
      subscriberKey,
    });
    expect(event.event).toBe("meeting.started");
  });
});

describe("refused is", () => {
  test("another key", async () => {
    expect(await reasonOf(await messageOf({ key: "other" }))).toBe("wrong-signature");
  });

  test("what is too old, or from the future", async () => {
    const now = Date.now();
    for (const minutes of [-6, 6]) {
      const body = await messageOf({ timestamp: now + minutes * 60_000 });
      expect(await reasonOf(body)).toBe("stale");
      await verifyEvent(body, { subscriberKey, tolerance: 10 * 60_000 });
    }
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "appID=1"],
    ["a list", "[]"],
    ["null", "null"],
    ["an empty object", "{}"],
    ["two objects", "{}{}"],
    ["JSON with a comment", `{"appID":"a"/* */}`],
    ["deep nesting", "[".repeat(100_000)],
  ])("%s", async (_what, body) => {
    expect(await reasonOf(body)).toBe("malformed");
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = new TextEncoder().encode(await messageOf());
    bytes[bytes.length - 20] = 0xff;
    expect(await reasonOf(bytes)).toBe("malformed");
  });

  test("a field that comes twice, of which one is signed and the other would be believed", async () => {
    const body = await messageOf();
    const forged = `${body.slice(0, -1)},"eventInfo":{"event":"meeting.end","timestamp":1}}`;
    expect(JSON.parse(forged).eventInfo.event).toBe("meeting.end");
    expect(await reasonOf(forged)).toBe("malformed");
    expect(await reasonOf(`${body.slice(0, -1)},"event\\u0049nfo":{"event":"meeting.end"}}`)).toBe("malformed");
  });

  test("a field of the wrong kind, and the error shows nothing of the message", async () => {
    const body = await messageOf({ nonce: "pl4nted" });
    for (const [from, to] of [
      [`"appID":"demo-subscriber"`, `"appID":5`],
      [/"timestamp":\d+/, `"timestamp":"now"`],
      [/"signature":"[^"]*"/, `"signature":"zz"`],
      [`"eventInfo":${started}`, `"eventInfo":"meeting.started"`],
    ] as const) {
      const error = await failureOf(verifyEvent(body.replace(from, to), { subscriberKey }));
      expect(isWebhookError(error) && error.reason).toBe("malformed");
      expect(String(error)).not.toContain("pl4nted");
    }
  });
});

describe("several subscribers", () => {
  test("have their keys by ID, or by a function", async () => {
    const [one, two] = [await messageOf({ appID: "one", key: "k1" }), await messageOf({ appID: "two", key: "k2" })];
    const keys = { one: "k1", two: "k2" };
    for (const options of [
      { subscriberKey: keys },
      { subscriberKey: async (id: string) => new Map(Object.entries(keys)).get(id) },
    ]) {
      expect((await verifyEvent(one, options)).appID).toBe("one");
      expect((await verifyEvent(two, options)).appID).toBe("two");
      for (const appID of ["three", "toString", "__proto__"]) {
        const error = await failureOf(verifyEvent(await messageOf({ appID, key: "k1" }), options));
        expect(isWebhookError(error) && error.reason).toBe("unknown-subscriber");
      }
    }
    expect(await failureOf(verifyEvent(two, { subscriberKey: { one: "k1", two: "k1" } }))).toHaveProperty(
      "reason",
      "wrong-signature",
    );
  });
});

test("parseEvent reads without verifying", async () => {
  const message = parseEvent(await messageOf({ key: "whatever", nonce: "n", timestamp: 5 }));
  expect(message).toMatchObject({ appID: "demo-subscriber", nonce: "n", timestamp: 5, signedEvent: started });
});
