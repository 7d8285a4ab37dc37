import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getResponse } from "msw";
import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accountAuth, appIdAuth, createMeetingClient, type MeetingClient } from "../../src/index.ts";
import {
  createMeetingService,
  type Meeting,
  type MeetingService,
  type MeetingServiceOptions,
  type RunningServer,
} from "../../src/mock/index.ts";
import { failureOf } from "../support/client.ts";
import { known, password, send, signIn } from "../support/service.ts";

const auth = appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" });

/** From the sign-in to the end: a way through the areas, with bodies, paths, queries and headers of every kind. */
async function walk(client: MeetingClient, { clock }: MeetingService): Promise<void> {
  const date = new Date(clock.now() + 48 * 3600_000).toISOString().slice(0, 10);
  const cycleParams = { cycle: "Day", startDate: date, endDate: date, preRemindDays: 1 } as const;
  const [series] = await client.createRecurringMeeting({ body: { mediaTypes: "HDVideo", cycleParams } });
  const conferenceID = known(series?.conferenceID);
  await client.startMeeting({ body: { conferenceID, password: password(known(series), "chair") } });
  const control = await client.control({ conferenceID, password: password(known(series), "chair") });
  await control.prolongMeeting({ body: { auto: 0, duration: 40 } });
  await control.stopMeeting();
  await client.cancelRecurringMeeting({ conferenceID });
  await client.createVisionActiveCode({
    body: { devName: "会议室", devType: "idea-hub", emailAddr: "it@example.com" },
  });
  const { data } = await client.searchVisionActiveCode({ searchKey: "会议室" });
  await client.deleteVisionActiveCode({ body: [known(data?.[0]?.id)] });
  await client.resetVisionActiveCode({ account: "demo-ideahub", body: {} });
  await expect(client.showMeetingDetail({ conferenceID })).rejects.toMatchObject({
    code: "MMC.111070005",
    status: 400,
  });
}

let service: MeetingService;
beforeEach(() => {
  service = createMeetingService({ seed: 1, validateAnswers: true });
});

describe("handlers under msw", () => {
  let msw: ReturnType<typeof setupServer> | undefined;
  const listen = (options?: MeetingServiceOptions) => {
    service = createMeetingService({ seed: 1, validateAnswers: true, ...options });
    msw = setupServer(...service.handlers);
    msw.listen({ onUnhandledRequest: "error" });
  };
  afterEach(() => {
    msw?.close();
    msw = undefined;
  });

  it.each(["cn-north-4", "ap-southeast-1"] as const)("answer for the real region %s", async (region) => {
    listen();
    // The client knows nothing of msw or of the service.
    await walk(createMeetingClient({ region, auth }), service);
    expect(service.state.meetings.size).toBe(0);
  });

  it("answer a client that was made before msw began to listen", async () => {
    const client = createMeetingClient({ region: "cn-north-4", auth });
    listen();
    await expect(client.searchMeetings()).resolves.toMatchObject({ count: 0 });
  });

  it("answer for an address of the test's own, with or without a slash at its end", async () => {
    for (const baseUrl of ["https://meeting.example.test", "https://meeting.example.test/"]) {
      listen({ baseUrl });
      await walk(createMeetingClient({ baseUrl, auth }), service);
      msw?.close();
    }
  });

  it("answer unknown operations of the API with the gateway's 404, so that no request leaves", async () => {
    listen();
    const response = await fetch("https://api.meeting.huaweicloud.com/v1/nothing");
    expect([response.status, (await response.json()).error_code]).toEqual([404, "APIG.0101"]);
  });

  it.each([
    ["https://api.meeting.huaweicloud.com/v1/nothing", true],
    ["https://api-intl.meeting.huaweicloud.com/v2/nothing", true],
    ["https://api.meeting.huaweicloud.com/", false],
    ["https://api.meeting.huaweicloud.com/login", false],
    ["http://api.meeting.huaweicloud.com/v1/nothing", false],
    ["https://api.meeting.huaweicloud.com:8443/v1/nothing", false],
    ["https://meeting.huaweicloud.com/v1/nothing", false],
    ["https://api.meeting.huaweicloud.com.example.test/v1/nothing", false],
    ["https://example.test/v1/mmc/management/conferences", false],
  ])("asked about %s are concerned: %s", async (url, concerned) => {
    expect((await getResponse(service.handlers, new Request(url))) !== undefined).toBe(concerned);
  });

  it("let requests to a server next door through", async () => {
    msw = setupServer(...service.handlers);
    msw.listen({ onUnhandledRequest: "bypass" });
    const neighbour = await neighbourServer();
    const { port } = neighbour.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/v1/mmc/management/conferences`);
    expect(await response.text()).toBe("the neighbour");
    neighbour.close();
  });

  it("of two services keep two states apart", async () => {
    const other = createMeetingService({ seed: 2, validateAnswers: true, baseUrl: "https://other.example.test" });
    service = createMeetingService({ seed: 1, validateAnswers: true });
    msw = setupServer(...service.handlers, ...other.handlers);
    msw.listen({ onUnhandledRequest: "error" });
    await createMeetingClient({ baseUrl: "https://other.example.test", auth }).createMeeting({
      body: { mediaTypes: "Voice" },
    });
    expect([service.state.meetings.size, other.state.meetings.size]).toEqual([0, 1]);
  });
});

async function neighbourServer(): Promise<Server> {
  const server = createServer((_request, response) => response.end("the neighbour"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

describe("handlers over HTTP", () => {
  let server: RunningServer;
  beforeEach(async () => {
    server = await service.serve();
  });
  afterEach(() => server.close());

  it("listen on this machine only, on a port of their own choice", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it("serve the client as they do in process", async () => {
    await walk(createMeetingClient({ baseUrl: server.url, auth }), service);
    await walk(createMeetingClient({ baseUrl: "http://service.test", auth, fetch: service.fetch }), service);
    expect(service.state.meetings.size).toBe(0);
  });

  it("serve sign-in with account and password", async () => {
    const client = createMeetingClient({
      baseUrl: server.url,
      auth: accountAuth({ account: "demo", password: "Demo@12345" }),
    });
    await expect(client.searchMeetings()).resolves.toMatchObject({ count: 0 });
  });

  it("share their state with calls in process", async () => {
    const client = createMeetingClient({ baseUrl: server.url, auth });
    const [meeting] = await client.createMeeting({ body: { mediaTypes: "Voice" } });
    expect([...service.state.meetings.keys()]).toEqual([meeting?.conferenceID]);
    service.clock.advance({ hours: 1 });
    await expect(client.searchMeetings()).resolves.toMatchObject({ count: 0 });
  });

  it("answer many callers at a time", async () => {
    const client = createMeetingClient({ baseUrl: server.url, auth });
    const calls = Array.from({ length: 50 }, () => client.createMeeting({ body: { mediaTypes: "Voice" } }));
    const ids = (await Promise.all(calls)).map(([meeting]) => meeting?.conferenceID);
    expect(new Set(ids).size).toBe(50);
    expect(service.state.meetings.size).toBe(50);
  });

  it("leave to the given pages what is not for the API", async () => {
    const pages = ({ url }: Request) => {
      const { pathname } = new URL(url);
      return ["/", "/docs/v1/start"].includes(pathname) ? new Response(`page ${pathname}`) : undefined;
    };
    const withPages = await service.serve({ pages });
    const statusAndText = async (path: string) => {
      const response = await fetch(withPages.url + path);
      return [response.status, await response.text()];
    };
    expect(await statusAndText("/")).toEqual([200, "page /"]);
    expect(await statusAndText("/docs/v1/start")).toEqual([200, "page /docs/v1/start"]);
    for (const path of ["/v1/nothing", "/nothing"]) {
      expect(await statusAndText(path)).toEqual([404, expect.stringContaining("APIG.0101")]);
    }
    await withPages.close();
  });

  it("refuse a port that is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(service.serve({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("answer no more after they were closed", async () => {
    const closed = await service.serve();
    expect((await fetch(`${closed.url}/v1/nothing`)).status).toBe(404);
    await closed.close();
    await expect(fetch(`${closed.url}/v1/nothing`)).rejects.toThrow();
  });
});

describe("a failure of the service itself", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("is answered in process as over HTTP, and tells its cause", async () => {
    service.state.meetings.set("900000000", {} as Meeting);
    const server = await service.serve();
    const answers = [];
    for (const deliver of [fetch, service.fetch]) {
      const client = createMeetingClient({ baseUrl: server.url, auth, fetch: (request) => deliver(request) });
      const { name, message } = (await failureOf(client.searchMeetings())) as Error;
      answers.push({ name, message });
    }
    await server.close();
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[1]).toMatchObject({ name: "MeetingApiError", message: expect.stringContaining("TypeError: ") });
    expect(vi.mocked(console.error)).toHaveBeenCalledWith(expect.any(TypeError));
  });

  it("is thrown where it is an answer that breaks the description", async () => {
    service.create.meeting().hostLink = 5 as never;
    const token = await signIn(service);
    const path = "/v1/mmc/management/conferences";
    await expect(send(service, "GET", path, { token })).rejects.toThrow("a body that breaks the description");
  });
});
