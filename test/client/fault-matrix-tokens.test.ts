import { describe, expect, test, vi } from "vitest";
import { transports } from "../support/client.ts";
import { errors, troubles } from "../support/fault-kinds.ts";
import { setScene } from "../support/fault-scene.ts";
import { readTable } from "../support/fault-table.ts";

// A cell holds how often the client asked for a token, and whether the call for which it did so came to be.
const matrix = readTable<"createAppIdToken" | "createConfToken">(`
  what goes wrong                 | error       | createAppIdToken | createConfToken
  connection refused once         | -           | 2 ok             | 2 ok
  connection refused              | unreached   | 3 no             | 3 no
  unknown host once               | -           | 2 ok             | 2 ok
  unknown host                    | unreached   | 3 no             | 3 no
  reset before headers once       | broken      | 1 no             | 2 ok
  reset before headers            | broken      | 1 no             | 3 no
  reset in the body once          | broken      | 1 no             | 2 ok
  reset in the body               | broken      | 1 no             | 3 no
  slow headers                    | late        | 1 no             | 1 no
  slow body                       | late        | 1 no             | 1 no
  401                             | 401         | 1 no             | 1 no
  429 once                        | -           | 2 ok             | 2 ok
  429                             | 429         | 3 no             | 3 no
  429 with Retry-After 0 once     | -           | 2 ok             | 2 ok
  429 with Retry-After 60         | 429 later   | 1 no             | 1 no
  429 with the gateway's limits   | 429 later   | 1 no             | 1 no
  500                             | 500         | 1 no             | 1 no
  500 after the effect            | 500         | 1 no             | 1 no
  502 once                        | 502         | 1 no             | 2 ok
  502                             | 502         | 1 no             | 3 no
  502 with a page                 | 502         | 1 no             | 3 no
  503                             | 503         | 1 no             | 3 no
  504 after the effect            | 504         | 1 no             | 3 no
  a page                          | unreadable  | 1 no             | 1 no
  an empty body                   | unreadable  | 1 no             | 1 no
  truncated JSON                  | unreadable  | 1 no             | 1 no
  no JSON                         | unreadable  | 1 no             | 1 no
  20 MB                           | unreadable  | 1 no             | 1 no
  JSON of another type            | no token    | 1 no             | 1 no
  JSON that is null               | no token    | 1 no             | 1 no
`);

describe.each(transports)("%s", (transport) => {
  test.each(matrix)("a sign-in with $trouble is clear about the call that needed it", async (row) => {
    const scene = await setScene(transport);
    scene.trouble("createAppIdToken", troubles[row.trouble]!);
    const meeting = scene.connect({ timeout: row.error === "late" ? 400 : 10_000 });
    const create = () => meeting.createMeeting({ body: { subject: "created", mediaTypes: "Voice" } });
    const outcome = await told(create(), row.error);
    expect(`${scene.attempts("createAppIdToken")} ${outcome}`).toBe(row.cells.createAppIdToken);
    expect(scene.effects().POST).toBe(outcome === "ok" ? 1 : 0);
    expect(scene.arrived("createMeeting")).toBe(scene.effects().POST);
    // Once all is well again, the next call is. A sign-in that was late may take some moments to give up.
    scene.clear();
    await vi.waitFor(create, 5000);
  });

  test.each(matrix)("taking control with $trouble is clear about what happened", async (row) => {
    const scene = await setScene(transport);
    scene.trouble("createConfToken", troubles[row.trouble]!);
    const take = () => scene.meeting.control(scene.held, { timeout: row.error === "late" ? 400 : undefined });
    const outcome = await told(take(), row.error);
    expect(`${scene.attempts("createConfToken")} ${outcome}`).toBe(row.cells.createConfToken);
    scene.clear();
    await (await take()).prolongMeeting({ body: { auto: 0, duration: 10 } });
    expect(scene.effects().control).toBe(1);
  });

  test.each(matrix)("a control token that cannot be renewed, with $trouble, leaves the meeting alone", async (row) => {
    const scene = await setScene(transport);
    scene.service.state.controlTokens.clear();
    scene.trouble("createConfToken", troubles[row.trouble]!);
    const outcome = await told(scene.call.control(row.error === "late" ? 400 : undefined), row.error);
    expect(`${scene.attempts("createConfToken")} ${outcome}`).toBe(row.cells.createConfToken);
    expect(scene.effects().control).toBe(outcome === "ok" ? 1 : 0);
    scene.clear();
  });

  test.each(matrix)("an access token that cannot be renewed, with $trouble, is replaced by a sign-in", async (row) => {
    const scene = await setScene(transport);
    for (const token of scene.service.state.tokens.values()) token.expiresAt = 0;
    scene.trouble("updateToken", troubles[row.trouble]!);
    const outcome = await told(scene.call.POST(row.error === "late" ? 600 : undefined), row.error);
    // Where nobody can be reached, or within the time, a sign-in would be in vain.
    const inVain = /^(unreached|late)$/.test(row.error);
    expect(outcome).toBe(inVain ? "no" : "ok");
    expect(scene.effects().POST).toBe(inVain ? 0 : 1);
    expect(scene.arrived("createMeeting")).toBe(inVain ? 1 : 2);
  });
});

/** What the caller is told; the error has to be the one of the table, and never leaves a doubt. */
async function told(call: Promise<unknown>, expected: string): Promise<string> {
  const [outcome] = await Promise.allSettled([call]);
  if (outcome.status === "fulfilled") return "ok";
  expect(outcome.reason).toMatchObject({ ...errors[expected], ambiguous: false });
  return "no";
}
