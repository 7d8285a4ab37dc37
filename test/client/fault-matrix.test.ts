import { describe, expect, test, vi } from "vitest";
import { transports } from "../support/client.ts";
import { errors, troubles } from "../support/fault-kinds.ts";
import { type FaultScene, type Kind, kinds, setScene } from "../support/fault-scene.ts";
import { readTable } from "../support/fault-table.ts";

// A cell holds how often the client asked, how often that took effect, and what the caller was told: "ok", "no" for an
// error that is not ambiguous, "?" for one that is. "gone?" is the refusal of a repeated call that finds its own work done.
const matrix = readTable(`
  what goes wrong                        | error       | GET    | PUT    | DELETE    | POST   | control
  connection refused once                | -           | 2 0 ok | 2 1 ok | 2 1 ok    | 2 1 ok | 2 1 ok
  connection refused                     | unreached   | 3 0 no | 3 0 no | 3 0 no    | 3 0 no | 3 0 no
  unknown host once                      | -           | 2 0 ok | 2 1 ok | 2 1 ok    | 2 1 ok | 2 1 ok
  unknown host                           | unreached   | 3 0 no | 3 0 no | 3 0 no    | 3 0 no | 3 0 no
  reset before headers once              | broken      | 2 0 ok | 2 1 ok | 2 1 gone? | 1 1 ?  | 1 1 ?
  reset before headers                   | broken      | 3 0 no | 3 1 ?  | 3 1 ?     | 1 1 ?  | 1 1 ?
  reset before the effect once           | broken      | 2 0 ok | 2 1 ok | 2 1 ok    | 1 0 ?  | 1 0 ?
  reset before the effect                | broken      | 3 0 no | 3 0 ?  | 3 0 ?     | 1 0 ?  | 1 0 ?
  reset in the body once                 | broken      | 2 0 ok | 2 1 ok | 2 1 gone? | 1 1 ?  | 1 1 ?
  reset in the body                      | broken      | 3 0 no | 3 1 ?  | 3 1 ?     | 1 1 ?  | 1 1 ?
  slow headers                           | late        | 1 0 no | 1 1 ?  | 1 1 ?     | 1 1 ?  | 1 1 ?
  slow before the effect                 | late        | 1 0 no | 1 0 ?  | 1 0 ?     | 1 0 ?  | 1 0 ?
  slow body                              | late        | 1 0 no | 1 1 ?  | 1 1 ?     | 1 1 ?  | 1 1 ?
  401 once                               | -           | 2 0 ok | 2 1 ok | 2 1 ok    | 2 1 ok | 2 1 ok
  401                                    | 401         | 2 0 no | 2 0 no | 2 0 no    | 2 0 no | 2 0 no
  429 once                               | -           | 2 0 ok | 2 1 ok | 2 1 ok    | 2 1 ok | 2 1 ok
  429                                    | 429         | 3 0 no | 3 0 no | 3 0 no    | 3 0 no | 3 0 no
  429 with Retry-After 0 once            | -           | 2 0 ok | 2 1 ok | 2 1 ok    | 2 1 ok | 2 1 ok
  429 with Retry-After 0                 | 429 now     | 3 0 no | 3 0 no | 3 0 no    | 3 0 no | 3 0 no
  429 with Retry-After 60                | 429 later   | 1 0 no | 1 0 no | 1 0 no    | 1 0 no | 1 0 no
  429 with the gateway's limits          | 429 later   | 1 0 no | 1 0 no | 1 0 no    | 1 0 no | 1 0 no
  429 with the limits and Retry-After 0  | 429 now     | 3 0 no | 3 0 no | 3 0 no    | 3 0 no | 3 0 no
  500                                    | 500         | 1 0 no | 1 0 ?  | 1 0 ?     | 1 0 ?  | 1 0 ?
  500 after the effect                   | 500         | 1 0 no | 1 1 ?  | 1 1 ?     | 1 1 ?  | 1 1 ?
  502 once                               | 502         | 2 0 ok | 2 1 ok | 2 1 ok    | 1 0 ?  | 1 0 ?
  502                                    | 502         | 3 0 no | 3 0 ?  | 3 0 ?     | 1 0 ?  | 1 0 ?
  502 after the effect once              | 502         | 2 0 ok | 2 1 ok | 2 1 gone? | 1 1 ?  | 1 1 ?
  502 with a page                        | 502         | 3 0 no | 3 0 ?  | 3 0 ?     | 1 0 ?  | 1 0 ?
  503 once                               | 503         | 2 0 ok | 2 1 ok | 2 1 ok    | 1 0 ?  | 1 0 ?
  503                                    | 503         | 3 0 no | 3 0 ?  | 3 0 ?     | 1 0 ?  | 1 0 ?
  503 with Retry-After 60                | 503 later   | 1 0 no | 1 0 ?  | 1 0 ?     | 1 0 ?  | 1 0 ?
  504 once                               | 504         | 2 0 ok | 2 1 ok | 2 1 ok    | 1 0 ?  | 1 0 ?
  504                                    | 504         | 3 0 no | 3 0 ?  | 3 0 ?     | 1 0 ?  | 1 0 ?
  504 after the effect once              | 504         | 2 0 ok | 2 1 ok | 2 1 gone? | 1 1 ?  | 1 1 ?
  504 after the effect                   | 504         | 3 0 no | 3 1 ?  | 3 1 ?     | 1 1 ?  | 1 1 ?
  a page                                 | unreadable  | 1 0 no | 1 1 ?  | 1 1 ?     | 1 1 ?  | 1 1 ?
  an empty body                          | unreadable  | 1 0 no | 1 1 ?  | 1 1 ok    | 1 1 ?  | 1 1 ok
  truncated JSON                         | unreadable  | 1 0 no | 1 1 ?  | 1 1 ok    | 1 1 ?  | 1 1 ok
  no JSON                                | unreadable  | 1 0 no | 1 1 ?  | 1 1 ok    | 1 1 ?  | 1 1 ok
  20 MB                                  | unreadable  | 1 0 no | 1 1 ?  | 1 1 ok    | 1 1 ?  | 1 1 ok
  another content type                   | -           | 1 0 ok | 1 1 ok | 1 1 ok    | 1 1 ok | 1 1 ok
`);

describe.each(transports)("%s", (transport) => {
  test.each(matrix)("$trouble leaves no doubt of what happened", async ({ trouble, error, cells }) => {
    const scene = await setScene(transport);
    for (const operation of Object.values(kinds)) scene.trouble(operation, troubles[trouble]!);
    // Each call ends by itself, within the time that it was given: else it would fail with another error.
    const timeout = error === "late" ? 600 : undefined;
    const found = await Promise.all(
      (Object.keys(kinds) as Kind[]).map(async (kind) => [kind, await told(scene.call[kind](timeout), error, kind)]),
    );
    // A service that has not heard that the caller left may still be at it.
    await vi.waitFor(() => expect(happened(scene, Object.fromEntries(found))).toEqual(cells));
    const unreached = "unreachable" in troubles[trouble]! ? (troubles[trouble].count ?? 3) : 0;
    for (const operation of Object.values(kinds)) {
      expect(scene.arrived(operation)).toBe(scene.attempts(operation) - unreached);
    }
  });
});

/** What the caller of a call is told; the error has to be the one of the table. */
async function told(call: Promise<unknown>, expected: string, kind: Kind): Promise<string> {
  const [outcome] = await Promise.allSettled([call]);
  if (outcome.status === "fulfilled") return "ok";
  const { reason } = outcome;
  expect(reason).toBeInstanceOf(Error);
  const gone = reason.status === 400;
  expect(reason).toMatchObject({ operation: kinds[kind], ...errors[gone ? "gone" : expected] });
  expect(reason.message.includes("It is not known whether it took effect")).toBe(reason.ambiguous);
  if (!reason.ambiguous) return "no";
  return gone ? "gone?" : "?";
}

function happened(scene: FaultScene, outcomes: Record<Kind, string>): Record<Kind, string> {
  const effects = scene.effects();
  const cell = (kind: Kind) => `${scene.attempts(kinds[kind])} ${effects[kind]} ${outcomes[kind]}`;
  return Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, cell(kind)])) as Record<Kind, string>;
}
