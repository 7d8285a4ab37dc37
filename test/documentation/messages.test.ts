import { expect, test } from "vitest";
import { messagesOf } from "../../scripts/docs/messages.ts";
import { find, flatten, openapi, type Schema } from "../support/openapi-document.ts";

const text = messagesOf(openapi);
const [socket] = Object.values<{ requests: object; pushes: object }>(
  (openapi as unknown as { "x-websockets": Record<string, never> })["x-websockets"],
);

test("each frame and each message has a heading of its own, once", () => {
  const headings = [...text.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
  expect(headings).toEqual([...Object.keys(socket!.requests), ...Object.keys(socket!.pushes)]);
});

test.each([
  "MeetingPush",
  "SubscribeData",
  "ConfDynamicInfoNotify",
  "ParticipantInfoMap",
  "AttendeeChange",
  "SubPicInfo",
])("the properties of %s are told, with the meanings of their literals", (name) => {
  const { properties = {} } = flatten(find(`#/components/schemas/${name}`) as Schema);
  for (const [key, property] of Object.entries(properties)) {
    const row = text.split("\n").find((line) => line.startsWith(`| \`${key}\` | `));
    expect(row, key).toBeDefined();
    for (const literal of Object.keys(property["x-enumDescriptions"] ?? {})) expect(text).toContain(`\`${literal}\`: `);
  }
});

test("no object is shown twice", () => {
  const titles = text
    .split("\n")
    .filter((line, index, lines) => line.endsWith(":") && lines[index + 2]?.startsWith("| property"));
  expect(titles.length).toBeGreaterThan(20);
  expect(new Set(titles).size).toBe(titles.length);
});
