import { beforeEach, describe, expect, it } from "vitest";
import { operationTable } from "../../generated/operations.ts";
import { outcome, type Parts, remembered } from "../support/service.ts";
import { request, startWorld, type TriedId, triedIds, type World } from "../support/service-requests.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

type Change = (parts: Parts) => Parts;

/** Sends a request that must be refused with this status and code, in the error body of its area, without effect. */
async function expectRefusal(id: TriedId, change: Change, status: number, code: string): Promise<void> {
  const before = remembered(world.service);
  const requestId = "5162fa32dc7e47afafeee39a72a2eec3";
  const reply = await request(id, world, (parts) => {
    const changed = change(parts);
    return { ...changed, headers: { ...changed.headers, "X-Request-Id": requestId } };
  });
  expect(outcome(reply)).toEqual([status, code]);
  expect(reply.headers.get("Content-Type")).toMatch(/^application\/json/);
  expect(reply.headers.get("X-Request-Id")).toBe(requestId);
  expect(reply.body).toEqual({
    error_code: code,
    error_msg: expect.stringMatching(/\S/),
    // Meeting management and control tell it in the header only.
    ...(isMeetingOperation(id) ? {} : { request_id: requestId }),
  });
  expect(remembered(world.service)).toEqual(before);
}

function isMeetingOperation(id: TriedId): boolean {
  return operationTable[id].path.startsWith("/v1/mmc/");
}

const hasBody = (id: TriedId) => operationTable[id].body !== undefined;

describe.each(triedIds)("%s", (id) => {
  it("is carried out when nothing is wrong", async () => {
    const { status, headers } = await request(id, world);
    expect(status).toBe(200);
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f]{32}$/);
  });

  it("tolerates parameters and properties that it does not know", async () => {
    const { status } = await request(id, world, ({ body, query, headers, ...rest }) => ({
      ...rest,
      query: { ...query, unknown: "x" },
      headers: { ...headers, "X-Unknown": "x" },
      body: Array.isArray(body) || body === undefined ? body : { ...(body as object), unknown: { deep: [1] } },
    }));
    expect(status).toBe(200);
  });
});

describe("a missing, unknown or expired token", () => {
  // Which token an operation takes, what its refusal is, and by when the token has expired.
  const meeting = ["token", "MMC.118000001", { hours: 13 }] as const;
  const control = ["controlToken", "MMC.118000000", { minutes: 31 }] as const;
  const enterprise = ["token", "USG.000000004", { hours: 13 }] as const;
  const tokens = {
    updateToken: ["token", "USG.206020000", { days: 31 }],
    deleteToken: enterprise,
    createMeeting: meeting,
    searchMeetings: meeting,
    showMeetingDetail: meeting,
    cancelMeeting: meeting,
    startMeeting: meeting,
    createRecurringMeeting: meeting,
    updateRecurringMeeting: meeting,
    cancelRecurringMeeting: meeting,
    updateRecurringSubMeeting: meeting,
    cancelRecurringSubMeeting: meeting,
    prolongMeeting: control,
    stopMeeting: control,
    showRealTimeInfoOfMeeting: control,
    createVisionActiveCode: enterprise,
    searchVisionActiveCode: enterprise,
    deleteVisionActiveCode: enterprise,
    resetVisionActiveCode: enterprise,
  } as const satisfies Partial<Record<TriedId, unknown>>;

  it.each(Object.keys(tokens) as (keyof typeof tokens)[])("is refused by %s", async (id) => {
    const [name, code, lifetime] = tokens[id];
    for (const value of [undefined, "", "cnr0", name === "token" ? world.controlToken : world.alice]) {
      await expectRefusal(id, (parts) => ({ ...parts, [name]: value }), 401, code);
    }
    world.service.clock.advance(lifetime);
    // Lets what time alone ends be over, so that it is not taken for an effect of the request.
    await request("searchMeetings", world);
    await expectRefusal(id, (parts) => parts, 401, code);
  });

  it("concerns every operation but those that sign in, check a token or take the host password", () => {
    const others = triedIds.filter((id) => !(id in tokens));
    expect(others).toEqual(["createAppIdToken", "createToken", "checkToken", "createConfToken"]);
  });

  it.each([
    ["createAppIdToken", "USG.206010025"],
    ["createToken", "USG.206010000"],
  ] as const)("has its like in credentials: %s without any is %s", async (id, code) => {
    for (const headers of [undefined, { Authorization: "" }, { Authorization: "x" }]) {
      await expectRefusal(id, (parts) => ({ ...parts, headers }), 401, code);
    }
  });
});

describe("a body", () => {
  const withText = (text: string | undefined) => (parts: Parts) => ({ ...parts, body: undefined, text });

  it.each(triedIds.filter(hasBody))("of %s must be JSON of the right kind", async (id) => {
    const [invalid, notJson] = isMeetingOperation(id)
      ? ["MMC.111071061", "MMC.111071062"]
      : ["USG.000000003", "USG.000000003"];
    for (const text of ["{", "mediaTypes=Voice", "{'a': 1}", '{"a": 1}}', "undefined", "\u0000"]) {
      await expectRefusal(id, withText(text), 400, notJson);
    }
    for (const text of [undefined, ""]) await expectRefusal(id, withText(text), 400, invalid);
    const wrongKinds = ["null", "true", "5", '"text"', id === "deleteVisionActiveCode" ? "{}" : "[]"];
    for (const text of wrongKinds) await expectRefusal(id, withText(text), 400, invalid);
    if (id !== "deleteVisionActiveCode") {
      await expectRefusal(id, ({ body, ...parts }) => ({ ...parts, body: [body] }), 400, invalid);
    }
  });

  it.each(["deleteToken", "updateToken", "cancelMeeting", "cancelRecurringMeeting", "stopMeeting"] as const)(
    "of %s, which takes none, is not looked at",
    async (id) => {
      expect((await request(id, world, withText("{"))).status).toBe(200);
    },
  );
});

describe("a meeting ID", () => {
  const unknown = {
    showMeetingDetail: [400, "MMC.111070005"],
    cancelMeeting: [400, "MMC.111070005"],
    updateRecurringMeeting: [400, "MMC.111070005"],
    cancelRecurringMeeting: [400, "MMC.111070005"],
    updateRecurringSubMeeting: [400, "MMC.111070005"],
    cancelRecurringSubMeeting: [400, "MMC.111070005"],
    createConfToken: [400, "MMC.111072065"],
    prolongMeeting: [403, "MMC.111070002"],
    stopMeeting: [403, "MMC.111070002"],
    showRealTimeInfoOfMeeting: [403, "MMC.111070002"],
  } as const satisfies Partial<Record<TriedId, unknown>>;

  it.each(Object.keys(unknown) as (keyof typeof unknown)[])("of %s must be there and be known", async (id) => {
    await expectRefusal(id, ({ query: _query, ...parts }) => parts, 400, "MMC.111071061");
    await expectRefusal(id, (parts) => ({ ...parts, query: { conferenceID: "9".repeat(33) } }), 400, "MMC.111071061");
    for (const conferenceID of ["900000000", "", "__proto__"]) {
      const [status, code] = unknown[id];
      await expectRefusal(id, (parts) => ({ ...parts, query: { conferenceID } }), status, code);
    }
  });

  it("is not the ID of a sub-meeting", async () => {
    const conferenceID = world.series.cycleSubConfID ?? "";
    await expectRefusal(
      "cancelRecurringMeeting",
      (parts) => ({ ...parts, query: { conferenceID } }),
      400,
      "MMC.111070005",
    );
  });
});
