import { beforeEach, describe, expect, test } from "vitest";
import { openapi } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described } from "../support/pages-description.ts";
import { curlCommand, exampleRequest, exchange, withLive } from "../support/pages-request.ts";
import {
  beginning,
  listed,
  lookUp,
  openWorld,
  type PageWorld,
  type Scheduled,
  scheduleSeries,
  start,
} from "../support/pages-service.ts";

// Canceling a Recurring Meeting Series: the page's facts, from top to bottom.
const operation = described("cancelRecurringMeeting");

describe("the description of cancelRecurringMeeting", () => {
  test("has the page's method and address, over HTTPS", () => {
    expect(operation).toMatchObject({ method: "DELETE", path: "/v1/mmc/management/cycleconferences" });
    expect(openapi.servers[0]?.url).toBe("https://api.meeting.huaweicloud.com");
  });

  test.each([
    ["conferenceID", { in: "query", mandatory: true, type: "string", deprecated: false }],
    ["userUUID", { in: "query", mandatory: false, type: "string", deprecated: true }],
    ["type", { in: "query", mandatory: false, type: "integer", deprecated: false }],
    ["X-Authorization-Type", { in: "header", mandatory: false, type: "string", deprecated: true }],
    ["X-Site-Id", { in: "header", mandatory: false, type: "string", deprecated: true }],
  ])("has the parameter %s as on the page", (name, facts) => {
    expect(operation.parameters[name]).toMatchObject(facts);
  });

  test("has no parameters beyond those of the page, and no request body", () => {
    const names = ["X-Authorization-Type", "X-Site-Id", "conferenceID", "type", "userUUID"];
    expect(Object.keys(operation.parameters).sort()).toEqual(names);
    expect(operation.body).toBeUndefined();
  });

  test("tells what the parameters mean", () => {
    const { conferenceID, userUUID, type } = operation.parameters;
    expect(conferenceID?.description).toMatch(/meeting ID/i);
    expect(userUUID?.description).toMatch(/UUID of the user.*leave it out/i);
    expect(operation.parameters["X-Authorization-Type"]?.description).toMatch(/portal of a third party.*leave it out/i);
    expect(operation.parameters["X-Site-Id"]?.description).toMatch(/HCS Online site.*leave it out/i);
    expect(type?.description).toMatch(/left out, such a meeting is not cancelled/i);
  });

  test("knows 1 as the only value of type: an ongoing meeting is cancelled", () => {
    const type = operation.parameters.type;
    expect(type?.schema.enum).toEqual([1]);
    expect(type?.schema["x-enumDescriptions"]?.[1]).toMatch(/being held.*cancel/i);
    expect(type?.schema).not.toHaveProperty("default");
  });

  test("needs the access token of the sign-in with an App ID in the header X-Access-Token", () => {
    expect(operation.token).toMatchObject({ header: "X-Access-Token", in: "header" });
    expect(operation.token?.description).toMatch(/accessToken.*createAppIdToken/);
  });

  // The page alone among the five lists no 400, so that one may be there or not.
  test.each([200, 401, 403, 500])("has the status %i", (status) => {
    expect(operation.statuses).toContain(`${status}`);
    expect(operation.answer(status).description).toMatch(/\w/);
  });

  test("has an answer without a body, with the identifier of the request", () => {
    expect(operation.answer(200)).toMatchObject({ headers: ["X-Request-Id"], schema: undefined, examples: [] });
  });

  test("allows the meeting ID of the page's example", () => {
    expect(problemsOf(operation.parameters.conferenceID?.schema ?? { not: {} }, "984697426")).toEqual([]);
  });
});

const example = exampleRequest(`
DELETE /v1/mmc/management/cycleconferences?conferenceID=984697426
Connection: keep-alive
X-Access-Token: cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN
user-agent: WeLink-desktop
Host: api.meeting.huaweicloud.com
User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_191)
`);

const curl = curlCommand(
  "curl -k -i -X DELETE -H 'X-Access-Token:cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN' 'https://api.meeting.huaweicloud.com/v1/mmc/management/cycleconferences?conferenceID=984697426'",
);

describe("the local service, asked to cancel a series", () => {
  let world: PageWorld;
  let series: Scheduled;

  beforeEach(async () => {
    world = openWorld();
    series = await scheduleSeries(world.alice);
  });

  test.each([
    ["example request", example],
    ["cURL command", curl],
  ])("answers the page's %s as the page shows", async (_, request) => {
    const token = await world.accessToken("alice");
    const live = { "984697426": series.conferenceID, cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN: token };
    const answer = await exchange(world.service, withLive(request, live));
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(answer.headers["content-type"]).toBe("application/json;charset=UTF-8");
    expect(answer.headers.server).toBe("api-gateway");
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(Math.abs(Date.parse(`${answer.headers.date}`) - beginning)).toBeLessThan(60_000);
    expect(await lookUp(world.alice, series)).toBeUndefined();
  });

  test("removes the whole series from the list, and nothing else", async () => {
    const other = await scheduleSeries(world.alice);
    await expect(world.alice.cancelRecurringMeeting({ conferenceID: series.conferenceID })).resolves.toBeUndefined();
    expect(await listed(world.alice)).toEqual([other.conferenceID]);
  });

  test.each([
    { userUUID: "c350dba240ed4fd5b37236865c64cd1d" },
    { "X-Authorization-Type": "app" },
    { "X-Site-Id": "1" },
  ])("takes no notice of the discarded parameter in %o", async (discarded) => {
    await world.alice.cancelRecurringMeeting({ conferenceID: series.conferenceID, ...discarded });
    expect(await listed(world.alice)).toEqual([]);
  });

  test("refuses by default when the meeting is being held, and leaves it as it is", async () => {
    await start(world.alice, series);
    const before = structuredClone(world.service.state.meetings);
    const refused = world.alice.cancelRecurringMeeting({ conferenceID: series.conferenceID });
    await expect(refused).rejects.toMatchObject({ status: 400, code: "MMC.111071067" });
    expect(world.service.state.meetings).toEqual(before);
  });

  test("cancels a meeting that is being held when type is 1", async () => {
    await start(world.alice, series);
    await world.alice.cancelRecurringMeeting({ conferenceID: series.conferenceID, type: 1 });
    expect(await listed(world.alice)).toEqual([]);
  });

  test("answers 401 without authentication, and when it fails", async () => {
    const withoutToken = { ...example, headers: example.headers.filter(([name]) => name !== "X-Access-Token") };
    for (const request of [withLive(withoutToken, { "984697426": series.conferenceID }), example]) {
      const answer = await exchange(world.service, request);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(await listed(world.alice)).toEqual([series.conferenceID]);
  });

  test("answers 403 to somebody without permissions", async () => {
    const refused = world.bob.cancelRecurringMeeting({ conferenceID: series.conferenceID });
    await expect(refused).rejects.toMatchObject({ status: 403, code: expect.stringMatching(/^MMC\.\d{9}$/) });
    expect(await listed(world.alice)).toEqual([series.conferenceID]);
  });

  test("refuses a request without its mandatory meeting ID, and an operation type that does not exist", async () => {
    const target = "/v1/mmc/management/cycleconferences";
    const query = `?conferenceID=${series.conferenceID}&type=2`;
    const token = await world.accessToken("alice");
    for (const request of [
      { ...example, target },
      { ...example, target: `${target}${query}` },
    ]) {
      const answer = await exchange(
        world.service,
        withLive(request, { cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN: token }),
      );
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(await listed(world.alice)).toEqual([series.conferenceID]);
  });
});
