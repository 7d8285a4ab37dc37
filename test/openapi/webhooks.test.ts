import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Message {
  appID: string;
  timestamp: number;
  nonce: string;
  signature: string;
  eventInfo: { event: string };
}

const { webhooks } = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const messages: [string, Message][] = Object.entries<{
  post: { requestBody: { content: { "application/json": { examples: Record<string, { value: Message }> } } } };
}>(webhooks).flatMap(([name, { post }]) =>
  Object.values(post.requestBody.content["application/json"].examples).map(({ value }): [string, Message] => [
    name,
    value,
  ]),
);

test("the ten events that the service pushes are described", () => {
  expect(Object.keys(webhooks).sort()).toEqual([
    "meeting.cancel",
    "meeting.conclude",
    "meeting.create",
    "meeting.end",
    "meeting.join",
    "meeting.left",
    "meeting.modify",
    "meeting.started",
    "meeting.verify",
    "record.finish",
  ]);
});

test.each(messages)("a shown message of %s is signed as the description says", (name, message) => {
  const { appID, timestamp, nonce, eventInfo, signature } = message;
  const signed = `${appID}${timestamp}${nonce}${JSON.stringify(eventInfo)}`;
  expect(signature).toBe(createHmac("sha256", "demo-subscriber-key").update(signed).digest("hex"));
  expect(eventInfo.event).toBe(name);
});

test("the handshake is answered with the nonce of the message", () => {
  const [, verify] = messages.find(([name]) => name === "meeting.verify")!;
  const answers = webhooks["meeting.verify"].post.responses["200"].content["application/json"].examples;
  const [{ value }] = Object.values<{ value: unknown }>(answers) as [{ value: unknown }];
  expect(value).toEqual({ event: "meeting.verify", nonce: verify.nonce });
});
