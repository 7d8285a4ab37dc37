import { describe, expect, it } from "vitest";
import { repair } from "../../scripts/docs/repair.ts";

describe("the repairs of the page", () => {
  it("fail by name when Redoc has no such place any more, as with another version of it", () => {
    expect(() => repair("<html></html>", "Contact")).toThrow(/so that the menu is a landmark: found 0 times/);
  });
});
