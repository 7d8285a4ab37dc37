import { expect, test } from "vitest";
import { nearest } from "../../src/validation/nearest.ts";

const known = ["id", "name", "length", "prolongLength", "startTime"];

test.each([
  ["lenght", "length"],
  ["lengt", "length"],
  ["lengthh", "length"],
  ["Length", "length"],
  ["nme", "name"],
  ["starttime", "startTime"],
  ["start_Times", "startTime"],
  ["prolong", undefined],
  ["x", undefined],
  ["ia", "id"],
  ["", undefined],
])("%j is near to %j", (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

test("of two near names the nearer one was meant", () => {
  expect(nearest("guestPwd", ["guest", "hostPwd", "guestPwds"])).toBe("guestPwds");
});
