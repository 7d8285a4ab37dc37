import { beforeEach, describe, expect, test } from "vitest";
import { flatten, openapi } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described } from "../support/pages-description.ts";
import { curlCommand, exampleRequest, exchange, withLive } from "../support/pages-request.ts";
import {
  beginning,
  controlToken,
  known,
  lookUp,
  openWorld,
  type PageWorld,
  type Scheduled,
  scheduleMeeting,
  start,
} from "../support/pages-service.ts";

// Extending a Meeting: the page's facts, from top to bottom.
const operation = described("prolongMeeting");
const body = known(operation.body);
const { properties: { auto, duration, ...others } = {}, required } = flatten(body.schema);

describe("the description of prolongMeeting", () => {
  test("has the page's method and address, over HTTPS", () => {
    expect(operation).toMatchObject({ method: "PUT", path: "/v1/mmc/control/conferences/duration" });
    expect(openapi.servers[0]?.url).toBe("https://api.meeting.huaweicloud.com");
  });

  test("tells that meetings are extended automatically by default", () => {
    expect(operation.description).toMatch(/extends the meeting by itself .*which is also what happens by default/);
  });

  test("has the mandatory meeting ID in the query, and no other parameter", () => {
    expect(Object.keys(operation.parameters)).toEqual(["conferenceID"]);
    expect(operation.parameters.conferenceID).toMatchObject({
      in: "query",
      mandatory: true,
      type: "string",
      deprecated: false,
      description: expect.stringMatching(/meeting ID/i),
    });
  });

  test("needs the meeting control token in the header X-Conference-Authorization", () => {
    expect(operation.token).toMatchObject({ header: "X-Conference-Authorization", in: "header" });
    expect(operation.token?.description).toMatch(/control token.*createConfToken/i);
  });

  test("needs a JSON body with auto and, where wanted, duration", () => {
    expect(body.mandatory).toBe(true);
    expect(required).toEqual(["auto"]);
    expect(others).toEqual({});
  });

  test("has auto as an integer, 0 for a custom duration and 1 for automatic extension", () => {
    expect(auto).toMatchObject({ type: "integer", enum: [0, 1] });
    expect(auto?.["x-enumDescriptions"]?.[0]).toMatch(/extend the meeting by a duration of your own/i);
    expect(auto?.["x-enumDescriptions"]?.[1]).toMatch(
      /the system extends the meeting automatically, by 15 minutes each time when no duration is given/i,
    );
  });

  test("has duration as an integer in minutes, 15 by default, without limits that the page does not know", () => {
    expect(duration).toMatchObject({ type: "integer", default: 15, description: expect.stringMatching(/minutes/) });
    expect(duration).not.toHaveProperty("minimum");
    expect(duration).not.toHaveProperty("maximum");
  });

  test.each([
    [{ auto: 0, duration: 40 }, true],
    [{ auto: 0 }, true],
    [{ auto: 1 }, true],
    [{ duration: 40 }, false],
    [{ auto: 2 }, false],
    [{ auto: "0" }, false],
    [{ auto: 0, duration: "40" }, false],
    [{ auto: 0, duration: 1.5 }, false],
  ])("takes the body %j: %s", (value, allowed) => {
    expect(problemsOf(body.schema, value).length === 0).toBe(allowed);
  });

  test("shows the page's example request", () => {
    expect(body.examples).toContainEqual({ auto: 0, duration: 40 });
    expect(problemsOf(known(operation.parameters.conferenceID).schema, "914083136")).toEqual([]);
  });

  test("has exactly the page's statuses", () => {
    expect(operation.statuses).toEqual(["200", "400", "401", "403", "500"]);
  });

  test("has an answer without a body, with the identifier of the request", () => {
    expect(operation.answer(200)).toMatchObject({ headers: ["X-Request-Id"], schema: undefined, examples: [] });
  });
});

const example = exampleRequest(`
PUT /v1/mmc/control/conferences/duration?conferenceID=914083136
Connection: keep-alive
X-Conference-Authorization:stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb
content-type: application/json
user-agent: WeLink-desktop
Host: api.meeting.huaweicloud.com
User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_191)

{
  "auto": 0,
  "duration": 40
}
`);

const curl = curlCommand(
  `curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Conference-Authorization:stb39b3f21898d4972fed86b3f22ac70914a77303def15e126a' -d '{"auto": 0,"duration": 40}' https://api.meeting.huaweicloud.com/v1/mmc/control/conferences/duration?conferenceID=914083136`,
);

describe("the local service, asked to extend a meeting", () => {
  let world: PageWorld;
  let meeting: Scheduled;
  let token: string;

  // Held from 08:46, and for an hour.
  beforeEach(async () => {
    world = openWorld();
    meeting = await scheduleMeeting(world.alice);
    await start(world.alice, meeting);
    token = await controlToken(world.alice, meeting);
    expect(await end()).toBe("2021-08-31 09:46");
  });

  const end = async () => (await lookUp(world.alice, meeting))?.endTime;
  const prolong = (body: { auto: 0 | 1; duration?: number }, authorization = token) =>
    world.alice.prolongMeeting({
      conferenceID: meeting.conferenceID,
      "X-Conference-Authorization": authorization,
      body,
    });

  test.each([
    ["example request", example, "stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb"],
    ["cURL command", curl, "stb39b3f21898d4972fed86b3f22ac70914a77303def15e126a"],
  ])(
    "answers the page's %s as the page shows, and extends the meeting by 40 minutes",
    async (_, request, pageToken) => {
      const live = { "914083136": meeting.conferenceID, [pageToken]: token };
      const answer = await exchange(world.service, withLive(request, live));
      expect(answer).toMatchObject({ status: 200, body: "" });
      expect(answer.headers["content-type"]).toBe("application/json;charset=UTF-8");
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect([answer.headers.pragma, answer.headers.expires]).toEqual(["No-cache", "0"]);
      expect(answer.headers.http_proxy_id).toMatch(/^[0-9a-f]{32}$/);
      expect(answer.headers.server).toBe("api-gateway");
      expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
      expect(Math.abs(Date.parse(`${answer.headers.date}`) - beginning)).toBeLessThan(60_000);
      expect(await end()).toBe("2021-08-31 10:26");
    },
  );

  test("extends by a custom duration each time it is asked to", async () => {
    await expect(prolong({ auto: 0, duration: 7 })).resolves.toBeUndefined();
    expect(await end()).toBe("2021-08-31 09:53");
    await prolong({ auto: 0, duration: 1440 });
    expect(await end()).toBe("2021-09-01 09:53");
  });

  test("refuses to extend beyond the times that there are, and goes on telling the end", async () => {
    const most = 2 ** 31 - 1;
    await prolong({ auto: 0, duration: most });
    const later = await end();
    await expect(prolong({ auto: 0, duration: most })).rejects.toMatchObject({ status: 400, code: "MMC.111071036" });
    expect(await end()).toBe(later);
  });

  test("extends by 15 minutes when no duration is given", async () => {
    await prolong({ auto: 0 });
    expect(await end()).toBe("2021-08-31 10:01");
  });

  test("extends automatically by default, by 15 minutes each time, while somebody is in the meeting", async () => {
    join();
    world.service.clock.advance({ minutes: 61 });
    expect(await end()).toBe("2021-08-31 10:01");
    world.service.clock.advance({ minutes: 15 });
    expect(await end()).toBe("2021-08-31 10:16");
    expect(await lookUp(world.alice, meeting)).toMatchObject({ conferenceState: "Created" });
  });

  test("extends automatically by 15 minutes each time after auto 1 without a duration", async () => {
    known(world.service.state.meetings.get(meeting.conferenceID)?.holding).extension = 0;
    join();
    await prolong({ auto: 1 });
    expect(await end()).toBe("2021-08-31 09:46");
    world.service.clock.advance({ minutes: 61 });
    expect(await end()).toBe("2021-08-31 10:01");
    world.service.clock.advance({ minutes: 15 });
    expect(await end()).toBe("2021-08-31 10:16");
  });

  test("extends automatically by the duration that came with auto 1", async () => {
    join();
    await prolong({ auto: 1, duration: 25 });
    world.service.clock.advance({ minutes: 61 });
    expect(await end()).toBe("2021-08-31 10:11");
    world.service.clock.advance({ minutes: 25 });
    expect(await end()).toBe("2021-08-31 10:36");
  });

  test.each(['{"duration":40}', '{"auto":2}', '{"auto":"0"}', '{"auto":0,"duration":"40"}', '{"auto":0', ""])(
    "answers 400 to the body %j, and the end stays",
    async (text) => {
      const live = {
        "914083136": meeting.conferenceID,
        stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb: token,
      };
      const answer = await exchange(world.service, withLive({ ...example, body: text }, live));
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
      expect(await end()).toBe("2021-08-31 09:46");
    },
  );

  test("answers 401 without authentication, and when it fails", async () => {
    const headers = example.headers.filter(([name]) => name !== "X-Conference-Authorization");
    for (const request of [{ ...example, headers }, example]) {
      const answer = await exchange(world.service, withLive(request, { "914083136": meeting.conferenceID }));
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(await end()).toBe("2021-08-31 09:46");
  });

  test("answers 403 to the control token of another meeting", async () => {
    const other = await scheduleMeeting(world.bob);
    await start(world.bob, other);
    const refused = prolong({ auto: 0, duration: 40 }, await controlToken(world.bob, other));
    await expect(refused).rejects.toMatchObject({ status: 403, code: expect.stringMatching(/^MMC\.\d{9}$/) });
    expect(await end()).toBe("2021-08-31 09:46");
  });

  test("extends the meeting through a control session of the client", async () => {
    const session = await world.alice.control({ conferenceID: meeting.conferenceID, password: meeting.hostPassword });
    await session.prolongMeeting({ body: { auto: 0, duration: 40 } });
    expect(await end()).toBe("2021-08-31 10:26");
  });

  // Nobody joins a meeting through this API.
  function join(): void {
    const holding = known(world.service.state.meetings.get(meeting.conferenceID)?.holding);
    const quiet = { video: 1, mute: 0, hand: 0 } as const;
    holding.participants.push({ pid: "1", name: "Alice", phone: "+991116004157", role: "chair", ...quiet });
  }
});
