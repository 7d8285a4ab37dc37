import { beforeEach, describe, expect, test } from "vitest";
import { openapi } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described } from "../support/pages-description.ts";
import { curlCommand, exampleRequest, exchange, withLive } from "../support/pages-request.ts";
import {
  beginning,
  controlToken,
  known,
  listed,
  lookUp,
  openWorld,
  type PageWorld,
  type Scheduled,
  scheduleMeeting,
  start,
} from "../support/pages-service.ts";

// Ending a Meeting: the page's facts, from top to bottom.
const operation = described("stopMeeting");

describe("the description of stopMeeting", () => {
  test("has the page's method and address, over HTTPS", () => {
    expect(operation).toMatchObject({ method: "PUT", path: "/v1/mmc/control/conferences/stop" });
    expect(openapi.servers[0]?.url).toBe("https://api.meeting.huaweicloud.com");
  });

  test("tells what becomes of the reservation, and that it is retained by default", () => {
    expect(operation.description).toMatch(/being held/);
    expect(operation.description).toMatch(/retain reservation records when a meeting ends", which is on by default/i);
    expect(operation.description).toMatch(/On: .*can be joined again until its scheduled end/);
    expect(operation.description).toMatch(/Off: .*deleted from the list when it ends, and nobody can join again/);
  });

  test("has the mandatory meeting ID in the query, and neither another parameter nor a request body", () => {
    expect(Object.keys(operation.parameters)).toEqual(["conferenceID"]);
    expect(operation.parameters.conferenceID).toMatchObject({
      in: "query",
      mandatory: true,
      type: "string",
      deprecated: false,
      description: expect.stringMatching(/meeting ID/i),
    });
    expect(operation.body).toBeUndefined();
  });

  test("needs the meeting control token in the header X-Conference-Authorization", () => {
    expect(operation.token).toMatchObject({ header: "X-Conference-Authorization", in: "header" });
    expect(operation.token?.description).toMatch(/control token.*createConfToken/i);
  });

  test("has exactly the page's statuses", () => {
    expect(operation.statuses).toEqual(["200", "400", "401", "403", "500"]);
  });

  test("has an answer without a body, with the identifier of the request", () => {
    expect(operation.answer(200)).toMatchObject({ headers: ["X-Request-Id"], schema: undefined, examples: [] });
  });

  test("allows the meeting ID of the page's example", () => {
    expect(problemsOf(known(operation.parameters.conferenceID).schema, "914044873")).toEqual([]);
  });
});

// The page prints it on one line.
const example = exampleRequest(`
PUT /v1/mmc/control/conferences/stop?conferenceID=914044873
Connection: keep-alive
X-Conference-Authorization:stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb
Content-Type: application/json
Content-Length: 24
Host: api.meeting.huaweicloud.com
User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_191)
`);

const curl = curlCommand(
  "curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Conference-Authorization:stb39b3f21898d4972fed86b3f22ac70914a77303def15e126a' 'https://api.meeting.huaweicloud.com/v1/mmc/control/conferences/stop?conferenceID=914044873'",
);

describe("the local service, asked to end a meeting", () => {
  let world: PageWorld;
  let meeting: Scheduled;
  let token: string;

  beforeEach(async () => {
    world = openWorld();
    meeting = await scheduleMeeting(world.alice);
    await start(world.alice, meeting);
    token = await controlToken(world.alice, meeting);
  });

  const stop = (conferenceID = meeting.conferenceID, authorization = token) =>
    world.alice.stopMeeting({ conferenceID, "X-Conference-Authorization": authorization });

  test.each([
    ["example request", example, "stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb"],
    ["cURL command", curl, "stb39b3f21898d4972fed86b3f22ac70914a77303def15e126a"],
    // The page counts 24 bytes that it does not show.
    ["example request with a body", { ...example, body: `{"conferenceID":"91404"}` }, example.headers[1]?.[1] ?? ""],
  ])("answers the page's %s as the page shows", async (_, request, pageToken) => {
    const live = { "914044873": meeting.conferenceID, [pageToken]: token };
    const answer = await exchange(world.service, withLive(request, live));
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(answer.headers["content-type"]).toBe("application/json;charset=UTF-8");
    expect(answer.headers.server).toBe("api-gateway");
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(Math.abs(Date.parse(`${answer.headers.date}`) - beginning)).toBeLessThan(60_000);
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Schedule" });
  });

  test("hands out control tokens in the form that the page shows", () => {
    expect("stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb").toMatch(/^stb[0-9a-f]{48}$/);
    expect(token).toMatch(/^stb[0-9a-f]{48}$/);
  });

  test("retains the reservation by default: the meeting stays in the list and can be joined again", async () => {
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
    await expect(stop()).resolves.toBeUndefined();
    expect(await listed(world.alice)).toEqual([meeting.conferenceID]);
    expect(await lookUp(world.alice, meeting)).toMatchObject({
      conferenceState: "Schedule",
      startTime: "2021-08-31 09:00",
      endTime: "2021-08-31 10:00",
    });
    world.service.clock.advance({ minutes: 60 });
    await start(world.alice, meeting);
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
  });

  test("lets nobody join again after the scheduled time of a meeting that was retained", async () => {
    await stop();
    world.service.clock.advance({ minutes: 75 });
    await expect(start(world.alice, meeting)).rejects.toMatchObject({ status: 400, code: "MMC.111070005" });
    expect(await listed(world.alice)).toEqual([]);
  });

  test("deletes the meeting from the list when the administrator disabled retention; nobody can join again", async () => {
    known(world.service.state.enterprises.get("demo-corp")).retainsReservations = false;
    await stop();
    expect(await listed(world.alice)).toEqual([]);
    await expect(start(world.alice, meeting)).rejects.toMatchObject({ status: 400, code: "MMC.111070005" });
  });

  test("has retention enabled when nobody has changed it", () => {
    expect(known(world.service.state.enterprises.get("demo-corp")).retainsReservations).toBe(true);
  });

  test("refuses with 400 when the meeting is not ongoing", async () => {
    await stop();
    await expect(stop()).rejects.toMatchObject({ status: 400, code: expect.stringMatching(/^MMC\.\d{9}$/) });
  });

  test("refuses with 400 a request without its mandatory meeting ID", async () => {
    const target = "/v1/mmc/control/conferences/stop";
    const live = { stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb: token };
    const answer = await exchange(world.service, withLive({ ...example, target }, live));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
  });

  test("answers 401 without authentication, and when it fails", async () => {
    const headers = example.headers.filter(([name]) => name !== "X-Conference-Authorization");
    for (const request of [{ ...example, headers }, example]) {
      const answer = await exchange(world.service, withLive(request, { "914044873": meeting.conferenceID }));
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
  });

  test("answers 403 to the control token of another meeting", async () => {
    const other = await scheduleMeeting(world.bob);
    await start(world.bob, other);
    const refused = stop(meeting.conferenceID, await controlToken(world.bob, other));
    await expect(refused).rejects.toMatchObject({ status: 403, code: expect.stringMatching(/^MMC\.\d{9}$/) });
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
  });

  test("ends the meeting through a control session of the client", async () => {
    const session = await world.alice.control({ conferenceID: meeting.conferenceID, password: meeting.hostPassword });
    await session.stopMeeting();
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Schedule" });
  });
});
