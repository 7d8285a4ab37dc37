import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMeetingService, type MeetingService, type RunningServer } from "../../src/mock/index.ts";
import { outcome, remembered, send, signIn, startOfTest, startService } from "../support/service.ts";

const conferences = "/v1/mmc/management/conferences";
const requestId = "5162fa32dc7e47afafeee39a72a2eec3";

let service: MeetingService;
beforeEach(() => {
  service = startService();
});

describe("the limits of the gateway", () => {
  // No second ends here by itself.
  beforeEach(() => {
    service = createMeetingService({ seed: 1, validateAnswers: true, clock: { at: startOfTest, runs: false } });
  });

  async function left(path: string, mode = "debug") {
    const { headers } = await send(service, "GET", path, { headers: { "X-Apig-Mode": mode } });
    return ["X-Apig-Ratelimit-Api", "X-Apig-Ratelimit-Api-Allenv"].map((name) => headers.get(name));
  }

  it("are told to who asks, by operation and time", async () => {
    const minute = "limit:100,time:1 minute";
    const second = "limit:200,time:1 second";
    expect(await left(conferences)).toEqual([`remain:99,${minute}`, `remain:199,${second}`]);
    expect(await left(conferences, "")).toEqual([null, null]);
    expect(await left(conferences)).toEqual([`remain:97,${minute}`, `remain:197,${second}`]);
    expect(await left(`${conferences}/history`)).toEqual([`remain:99,${minute}`, `remain:199,${second}`]);
    service.clock.advance({ minutes: 1 });
    expect(await left(conferences)).toEqual([`remain:99,${minute}`, `remain:199,${second}`]);
  });

  it("refuse nobody", async () => {
    for (let call = 0; call < 101; call++) await send(service, "GET", conferences, {});
    expect((await left(conferences))[0]).toMatch(/^remain:0,/);
  });
});

describe("the gateway", () => {
  it.each([
    ["GET", "/"],
    ["GET", "/v1/mmc/management/meetings"],
    ["GET", `${conferences}/`],
    ["GET", conferences.toUpperCase()],
    ["GET", `/v2/mmc/management/conferences`],
    ["POST", `${conferences}/confDetail`],
    ["PATCH", conferences],
    ["HEAD", conferences],
    ["OPTIONS", conferences],
    ["PUT", "/v1/usg/dcs/corp/vision/activecode//reset"],
    ["PUT", "/v1/usg/dcs/corp/vision/activecode/a/b/reset"],
  ])("knows no %s %s, with a token or without", async (method, path) => {
    const token = await signIn(service);
    const before = remembered(service);
    for (const parts of [{}, { token }]) {
      const reply = await send(service, method, path, { ...parts, headers: { "X-Request-Id": requestId } });
      expect(outcome(reply)).toEqual([404, "APIG.0101"]);
      expect(reply.body).toMatchObject({ error_msg: expect.stringMatching(/\S/), request_id: requestId });
    }
    expect(remembered(service)).toEqual(before);
  });

  it("sends back the caller's X-Request-Id, whatever comes of the call", async () => {
    const headers = { "X-Request-Id": requestId };
    const token = await signIn(service);
    const statuses = [];
    for (const [path, parts] of [
      [conferences, { token }],
      [conferences, {}],
      [conferences, { token, query: { limit: "x" } }],
      ["/v1/nothing", {}],
    ] as const) {
      const reply = await send(service, "GET", path, { ...parts, headers });
      expect(reply.headers.get("X-Request-Id")).toBe(requestId);
      statuses.push(reply.status);
    }
    expect(statuses).toEqual([200, 401, 400, 404]);
  });

  it("makes up a request ID where the caller sent none, a new one for each call", async () => {
    const ids = [];
    for (const path of [conferences, conferences, "/v1/nothing"]) {
      ids.push((await send(service, "GET", path, {})).headers.get("X-Request-Id"));
    }
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(3);
  });

  it("tells the time of the service's clock", async () => {
    const { headers } = await send(service, "GET", conferences, {});
    const date = Date.parse(headers.get("Date") ?? "");
    expect(Math.abs(date - service.clock.now())).toBeLessThan(30_000);
  });
});

describe("over HTTP", () => {
  let server: RunningServer;
  let served: MeetingService;
  beforeAll(async () => {
    served = startService();
    server = await served.serve();
  });
  afterAll(() => server.close());

  it.each(["/v1/nothing", "/v3/mmc/management/conferences", "/nothing", "/"])(
    "the answer for %s is the gateway's as well",
    async (path) => {
      const response = await fetch(server.url + path, { headers: { "X-Request-Id": requestId } });
      expect(response.status).toBe(404);
      expect(response.headers.get("X-Request-Id")).toBe(requestId);
      expect(await response.json()).toMatchObject({ error_code: "APIG.0101", request_id: requestId });
    },
  );

  it("status, headers and body of a refusal are those of a call in process", async () => {
    const headers = { "X-Request-Id": requestId };
    const inProcess = await send(served, "GET", conferences, { headers });
    const response = await fetch(server.url + conferences, { headers });
    expect(response.status).toBe(inProcess.status);
    expect(await response.json()).toEqual(inProcess.body);
    for (const name of ["Content-Type", "X-Request-Id", "Server", "Cache-Control"]) {
      expect(response.headers.get(name)).toBe(inProcess.headers.get(name));
    }
    const date = Date.parse(response.headers.get("Date") ?? "");
    expect(Math.abs(date - served.clock.now())).toBeLessThan(30_000);
  });

  it("a path that cannot be decoded is answered as in process", async () => {
    const path = "/v1/usg/dcs/corp/vision/activecode/%E0%A4%A/reset";
    const inProcess = await send(served, "PUT", path, {});
    const response = await fetch(server.url + path, { method: "PUT" });
    expect([inProcess.status, response.status]).toEqual([401, 401]);
  });

  it("a DELETE carries its body, and a body of other scripts arrives as it was sent", async () => {
    const token = await signIn(served);
    const path = `${server.url}/v1/usg/dcs/corp/vision/activecode`;
    const headers = { "X-Access-Token": token, "Content-Type": "application/json; charset=UTF-8" };
    const body = JSON.stringify({ devName: "会议室 3 – Süd", devType: "idea-hub", emailAddr: "it@example.com" });
    expect((await fetch(path, { method: "POST", headers, body })).status).toBe(200);
    const { data } = await (await fetch(path, { headers })).json();
    expect(data[0].devName).toBe("会议室 3 – Süd");
    const deleted = await fetch(path, { method: "DELETE", headers, body: JSON.stringify([data[0].id]) });
    expect([deleted.status, await deleted.text()]).toEqual([200, ""]);
    expect(served.state.codes.size).toBe(0);
  });
});
