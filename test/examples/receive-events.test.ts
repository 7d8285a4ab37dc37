import { expect, test } from "vitest";
import { openapi } from "../support/openapi-document.ts";
import { receiveEvents } from "./receive-events.ts";

test("each of the ten events is received, in the order of what happens", async () => {
  const events = await receiveEvents();
  expect(events).toEqual([
    "meeting.verify",
    "meeting.create",
    "meeting.modify",
    "meeting.started",
    "meeting.join: Alice Chen",
    "meeting.left: Alice Chen",
    "meeting.end",
    "record.finish",
    "meeting.conclude",
    "meeting.create",
    "meeting.cancel",
  ]);
  const names = new Set(events.map((event) => event.split(":")[0]));
  expect([...names].sort()).toEqual(Object.keys(openapi.webhooks ?? {}).sort());
});
