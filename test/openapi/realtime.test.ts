import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { find, type Schema } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";

interface Frame {
  content: { "application/json": { schema: Schema; examples: Record<string, { value: Record<string, unknown> }> } };
}

const document = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const [socket] = Object.values<{ requests: Record<string, Frame & { answer?: Frame }>; pushes: Record<string, Frame> }>(
  document["x-websockets"],
);
const { requests, pushes } = socket!;

const valuesOf = ({ content }: Frame) => Object.values(content["application/json"].examples).map(({ value }) => value);

test("every kind of message that can be subscribed to is described, and no other", () => {
  const { enum: kinds } = find("#/components/schemas/SubscribeType") as Schema;
  expect(Object.keys(pushes).toSorted()).toEqual(kinds?.toSorted());
});

test.each([...Object.entries(requests), ...Object.entries(pushes)])(
  "a shown %s carries its own name",
  (name, frame) => {
    expect(new Set(valuesOf(frame).map(({ action }) => action))).toEqual(new Set([name]));
  },
);

test.each(["Subscribe", "ConfControl"])("the text in a shown %s is the JSON that its schema describes", (name) => {
  const [frame] = valuesOf(requests[name]!);
  const { data } = (find(requests[name]!.content["application/json"].schema.$ref!) as Schema).properties!;
  expect(problemsOf(data!.contentSchema as Schema, JSON.parse(frame!.data as string))).toEqual([]);
});

test.each(["Subscribe", "HeartBeat"])("the shown answer to %s repeats the sequence", (name) => {
  const { answer } = requests[name]!;
  expect(valuesOf(answer!)[0]!.sequence).toBe(valuesOf(requests[name]!)[0]!.sequence);
});
