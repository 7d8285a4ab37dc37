import { describe, expect, it } from "vitest";
import { fc } from "../support/random.ts";
import { remembered } from "../support/service.ts";
import { request, startWorld, type TriedId, triedIds } from "../support/service-requests.ts";

// Values at and beyond the limits are more telling than arbitrary ones.
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, "", 0, -1, 1, 2 ** 31, 2 ** 53, 1e300, "0", "true", [], {}, [[]], "9".repeat(33), "\u0000"),
  fc.constantFrom("0000-00-00 00:00", "0001-01-01 00:00", "9999-12-31 23:59", "2030-02-29 00:00", "2030-01-07 24:00"),
  fc.constantFrom("0000-01-01", "9999-12-31", "2030-02-29", "2030-1-1", "__proto__", "constructor", "\ud800"),
);

/** One odd value, and a number that tells where in the body it goes. */
const replacement = fc.tuple(fc.nat(), oddValue);

/** The value with something in it replaced; a rule for a recurrence may come on top. */
function replaced(value: unknown, place: number, odd: unknown): unknown {
  if (value === null || typeof value !== "object") return odd;
  const keys = Object.keys(value);
  const key = keys[place % (keys.length + 1)];
  if (key === undefined) return Array.isArray(value) ? odd : { ...value, cycleParams: odd };
  const inner = replaced((value as Record<string, unknown>)[key], Math.floor(place / (keys.length + 1)), odd);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "0", "-1", "1", "2147483648", "true", "%"));
// Headers hold printable ASCII only.
const headerText = fc.stringMatching(/^[!-~]{0,40}$/);

describe("an odd request", () => {
  // The service checks each of its answers, so a failure of its own and an answer that is not described both throw.
  it.each(triedIds)("to %s is carried out, or refused without effect, as described", async (id: TriedId) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(replacement, { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom("conferenceID", "type", "offset", "limit", "searchKey", "devType", "queryAll"),
          text,
        ),
        fc.dictionary(
          fc.constantFrom("X-Password", "X-Login-Type", "X-Type", "X-Query-Type", "Authorization"),
          headerText,
        ),
        async (replacements, query, headers) => {
          const world = await startWorld();
          const before = remembered(world.service);
          const { status } = await request(id, world, ({ body, ...parts }) => ({
            ...parts,
            body: body && replacements.reduce((changed: unknown, [place, odd]) => replaced(changed, place, odd), body),
            query: { ...parts.query, ...query },
            headers: { ...parts.headers, ...headers },
          }));
          if (status !== 200) expect(remembered(world.service)).toEqual(before);
          // Whatever has become of the state, it can still be listed.
          await request("searchMeetings", world);
          await request("searchVisionActiveCode", world);
        },
      ),
      { numRuns: 25 },
    );
  });
});
