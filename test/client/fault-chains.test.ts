import { describe, expect, test } from "vitest";
import { createValidation } from "../../src/validation/index.ts";
import { failureOf, transports } from "../support/client.ts";
import { troubles } from "../support/fault-kinds.ts";
import { type Kind, kinds, setScene } from "../support/fault-scene.ts";

const drop = troubles["reset before headers once"]!;
const refusal = troubles["401 once"]!;

describe.each(transports)("%s", (transport) => {
  test.each(["401", "503", "connection refused", "no JSON"])(
    "an update whose answer was lost stays in doubt when its token is refused next, and a sign-in meets %s",
    async (trouble) => {
      const scene = await setScene(transport);
      scene.trouble("updateRecurringMeeting", drop);
      scene.trouble("updateRecurringMeeting", refusal);
      scene.trouble("updateToken", troubles["401"]!);
      scene.trouble("createAppIdToken", troubles[trouble]!);
      expect(await failureOf(scene.call.PUT())).toMatchObject({
        operation: "updateRecurringMeeting",
        status: 401,
        ambiguous: true,
        message: expect.stringContaining("It is not known whether it took effect"),
      });
      expect(scene.effects().PUT).toBe(1);
    },
  );

  test("the end of a meeting whose answer was lost stays in doubt when the meeting is over by then", async () => {
    const scene = await setScene(transport);
    scene.trouble("stopMeeting", drop);
    const error = await failureOf(scene.control.stopMeeting());
    expect(error).toMatchObject({ operation: "stopMeeting", ambiguous: true });
    expect(scene.service.state.meetings.get(scene.held.conferenceID)?.holding).toBeUndefined();
  });

  test("an end of a meeting whose answer was lost stays in doubt when a new control token is of no use", async () => {
    const scene = await setScene(transport);
    scene.trouble("stopMeeting", { ...drop, effect: false } as typeof drop);
    scene.trouble("stopMeeting", refusal);
    scene.trouble("stopMeeting", troubles["401"]!);
    expect(await failureOf(scene.control.stopMeeting())).toMatchObject({ status: 401, ambiguous: true });
    expect(scene.attempts("stopMeeting")).toBe(3);
  });

  test("a control call whose token is refused keeps to its one time limit", async () => {
    const scene = await setScene(transport);
    scene.trouble("prolongMeeting", { count: 2, effect: false, fault: { delay: 300 } });
    scene.trouble("prolongMeeting", refusal);
    expect(await failureOf(scene.call.control(500))).toMatchObject({
      name: "MeetingTimeoutError",
      operation: "prolongMeeting",
      timeout: 500,
    });
  });

  test("a control call whose token is refused is told to hooks as one call that is repeated", async () => {
    const told: unknown[] = [];
    const scene = await setScene(transport);
    const tell = (kind: string) => (event: { operation: string; call: number; attempt: number }) => {
      if (event.operation === "prolongMeeting") told.push([kind, event.call, event.attempt]);
    };
    const meeting = scene.connect({ hooks: { onRequest: tell("request"), onRetry: tell("retry") } });
    const control = await meeting.control(scene.held);
    scene.trouble("prolongMeeting", refusal);
    await control.prolongMeeting({ body: { auto: 0, duration: 10 } });
    const [[, call] = []] = told as [string, number][];
    expect(told).toEqual([
      ["request", call, 1],
      ["retry", call, 1],
      ["request", call, 2],
    ]);
    expect(scene.effects().control).toBe(1);
  });

  test.each(Object.keys(kinds) as Kind[])(
    "JSON of another type in answer to %s is noticed by a client that validates",
    async (kind) => {
      const scene = await setScene(transport, { validation: createValidation() });
      scene.trouble(kinds[kind], troubles["JSON of another type"]!);
      const call = scene.call[kind]();
      // Where no answer is described there is nothing to be wrong.
      if (["DELETE", "control"].includes(kind)) await call;
      else expect(await failureOf(call)).toMatchObject({ name: "MeetingValidationError", ambiguous: kind !== "GET" });
      expect(scene.effects()[kind]).toBe(kind === "GET" ? 0 : 1);
      expect(scene.attempts(kinds[kind])).toBe(1);
    },
  );
});
