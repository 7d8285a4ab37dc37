import { expect, test } from "vitest";
import { attack, attendanceReceiver, joins, leaves } from "./test-your-receiver.ts";

test("the receiver keeps who is in which meeting", async () => {
  const present = new Map<string, Set<string>>();
  const receive = attendanceReceiver(present);
  expect([
    await joins(receive, "1", "Alice"),
    await joins(receive, "1", "李四"),
    await joins(receive, "2", "Bob"),
  ]).toEqual([200, 200, 200]);
  expect(await leaves(receive, "1", "Alice")).toBe(200);
  expect(Object.fromEntries(present)).toEqual({ 1: new Set(["李四"]), 2: new Set(["Bob"]) });
});

test("nobody but the service closes a meeting", async () => {
  const present = new Map([["914673880", new Set(["Alice"])]]);
  expect(await attack(attendanceReceiver(present))).toEqual({
    ...{ genuine: 200, replayed: 409, tampered: 401, signedByAnother: 401, stale: 401, noJson: 400, huge: 413 },
  });
  expect([...present.keys()]).toEqual(["914673880"]);
});
