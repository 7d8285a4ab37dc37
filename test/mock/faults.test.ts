import { setupServer } from "msw/node";
import { afterEach, describe, expect, it } from "vitest";
import { appIdAuth, createMeetingClient } from "../../src/index.ts";
import {
  createMeetingService,
  type FaultRule,
  type MeetingService,
  type MeetingServiceOptions,
  type RunningServer,
} from "../../src/mock/index.ts";
import { createMeeting, signIn, startOfTest } from "../support/service.ts";

const path = "/v1/mmc/management/conferences";

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

function start(options: MeetingServiceOptions = {}): MeetingService {
  return createMeetingService({ seed: 1, clock: startOfTest, validateAnswers: true, ...options });
}

type Send = (method: "GET" | "POST" | "OPTIONS", init?: RequestInit) => Promise<Response>;

/** Somebody who is signed in, and calls in process or over HTTP. */
async function caller(service: MeetingService, overHttp = false): Promise<Send> {
  const server = overHttp ? await service.serve() : undefined;
  if (server) servers.push(server);
  const token = await signIn(service);
  const headers = { "X-Access-Token": token, "Content-Type": "application/json" };
  const body = JSON.stringify({ mediaTypes: "Voice" });
  return (method, init) => {
    const request = { method, headers, ...(method === "POST" && { body }), ...init };
    return server ? fetch(server.url + path, request) : service.fetch(new Request(`https://a.test${path}`, request));
  };
}

const statuses = async (send: Send, count: number) => {
  const found = [];
  for (let call = 0; call < count; call++) found.push((await send("GET")).status);
  return found;
};

describe.each([
  ["in process", false],
  ["over HTTP", true],
])("a fault %s", (_, overHttp) => {
  it("answers with a status in the operation's own error body, and nothing has happened", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { status: 500 } });
    const response = await send("POST");
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error_code: "MMC.111070003", error_msg: expect.any(String) });
    expect(service.state.meetings.size).toBe(0);
  });

  it("answers with a status that only the gateway has in the gateway's body", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { status: 503, headers: { "Retry-After": "3" } } });
    const response = await send("GET");
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "3"]);
    expect(await response.json()).toMatchObject({
      error_code: "APIG.0201",
      request_id: response.headers.get("X-Request-Id"),
    });
  });

  it("answers with status 429 alone as the gateway does to too many calls", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { status: 429 } });
    const response = await send("GET");
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ error_code: "APIG.0308" });
    expect(response.headers.get("X-APIG-Ratelimit-Api")).toBeNull();
  });

  it.each([
    ["a text as it is", "<busy/>", "<busy/>"],
    ["anything else as JSON", { busy: true }, '{"busy":true}'],
  ])("answers with the body given: %s", async (_, body, sent) => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { status: 502, body } });
    const response = await send("GET");
    expect([response.status, await response.text()]).toEqual([502, sent]);
  });

  it("throttles as the gateway does", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, fault: { rateLimit: true } });
    service.faults.add({ count: 1, fault: { rateLimit: { limit: 7, retryAfter: 2 } } });
    const [plain, told, after] = [await send("GET"), await send("GET"), await send("GET")];
    expect([plain.status, told.status, after.status]).toEqual([429, 429, 200]);
    expect(plain.headers.get("X-APIG-Ratelimit-Api")).toBe("remain:0,limit:100,time:1 minute");
    expect(plain.headers.get("Retry-After")).toBeNull();
    expect(await plain.json()).toMatchObject({ error_code: "APIG.0308", request_id: expect.any(String) });
    expect(told.headers.get("X-APIG-Ratelimit-Api")).toBe("remain:0,limit:7,time:1 minute");
    expect(told.headers.get("Retry-After")).toBe("2");
  });

  it("drops the connection before the headers, after the service has acted", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, fault: { drop: "before-headers" } });
    await expect(send("POST")).rejects.toThrow(new TypeError("fetch failed"));
    expect(service.state.meetings.size).toBe(1);
    expect((await send("GET")).status).toBe(200);
  });

  it("drops the connection before the service has acted, if it is told so", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ effect: false, fault: { drop: "before-headers" } });
    await expect(send("POST")).rejects.toThrow(TypeError);
    expect(service.state.meetings.size).toBe(0);
  });

  it("drops the connection in the body, after a part of it", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, fault: { drop: "in-body" } });
    const response = await send("POST");
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toMatch(/^\[\{"conferenceID":"9\d{8}"/);
    await expect(reader.read()).rejects.toThrow(TypeError);
    expect(service.state.meetings.size).toBe(1);
  });

  it("lets the body come bit by bit, whole in the end", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, fault: { slowBody: 50 } });
    const chunks: string[] = [];
    const reader = (await send("POST")).body!.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      chunks.push(new TextDecoder().decode(piece.value));
    }
    expect(chunks.length).toBeGreaterThan(1);
    expect(JSON.parse(chunks.join(""))[0].conferenceID).toBe([...service.state.meetings.keys()][0]);
  });

  it.each([
    ["html", /^<!DOCTYPE html>/, "text/html; charset=utf-8"],
    ["empty", /^$/, "application/json;charset=UTF-8"],
    ["truncated", /^\[\{"conferenceID":.*[^\]]$/, "application/json;charset=UTF-8"],
    ["not-json", /^OK/, "application/json;charset=UTF-8"],
    ["wrong-type", /^\{\}$/, "application/json;charset=UTF-8"],
  ] as const)("answers with a body that is %s, after the service has acted", async (body, form, type) => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { body } });
    const response = await send("POST");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, type]);
    const text = await response.text();
    expect(text).toMatch(form);
    expect(response.headers.get("Content-Length")).toBe(String(text.length));
    expect(service.state.meetings.size).toBe(1);
  });

  it("answers with 20 MB", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ fault: { body: "huge" } });
    const text = await (await send("GET")).text();
    expect(text.length).toBe(20_000_000);
    expect(JSON.parse(text)).toMatchObject({ count: 0 });
  });

  it("delays the answer until the caller gives up, when the service has acted already", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, fault: { delay: 600_000 } });
    await expect(send("POST", { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: "TimeoutError" });
    expect(service.state.meetings.size).toBe(1);
  });

  it("delays the action as well, if it is told so, and forgets it when the caller gives up", async () => {
    const service = start();
    const send = await caller(service, overHttp);
    service.faults.add({ count: 1, effect: false, fault: { delay: 600_000 } });
    service.faults.add({ count: 1, after: 1, effect: false, fault: { delay: 1 } });
    await expect(send("POST", { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: "TimeoutError" });
    expect(service.state.meetings.size).toBe(0);
    expect((await send("POST")).status).toBe(200);
    expect(service.state.meetings.size).toBe(1);
  });
});

describe("a rule", () => {
  it("passes some calls, hits some, and is spent", async () => {
    const service = start();
    const send = await caller(service);
    const rule = service.faults.add({ after: 1, count: 2, fault: { status: 503 } });
    expect(await statuses(send, 5)).toEqual([200, 503, 503, 200, 200]);
    expect(rule.hits).toBe(2);
  });

  it.each<[string, FaultRule["operation"], [number, number]]>([
    ["one operation", "searchMeetings", [503, 200]],
    ["several operations", ["searchMeetings", "createMeeting"], [503, 503]],
    ["the operations that a function picks", (id) => id.startsWith("create"), [200, 503]],
  ])("concerns %s", async (_, operation, expected) => {
    const service = start();
    const send = await caller(service);
    service.faults.add({ operation, fault: { status: 503 } });
    expect([(await send("GET")).status, (await send("POST")).status]).toEqual(expected);
  });

  it("without an operation concerns sign-in, but nothing that is no operation", async () => {
    const service = start();
    service.faults.add({ fault: { status: 503 } });
    await expect(signIn(service)).rejects.toThrow("APIG.0201");
    expect((await service.fetch(new Request("https://a.test/v1/nothing"))).status).toBe(404);
  });

  it("hits the same calls for the same seed, about as often as its probability says", async () => {
    const run = async (seed: number) => {
      const service = start({
        seed,
        faults: [{ operation: "searchMeetings", probability: 0.25, fault: { status: 503 } }],
      });
      return statuses(await caller(service), 200);
    };
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const hits = first.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(25);
    expect(hits).toBeLessThan(75);
  });

  it("does not change which identifiers the service hands out", async () => {
    const ids = async (faults: FaultRule[]) => {
      const service = start({ faults });
      const token = await signIn(service);
      return (await createMeeting(service, token)).conferenceID;
    };
    const unhit = { operation: "createMeeting", probability: 0.000001, fault: { status: 503 } } as const;
    expect(await ids([unhit])).toBe(await ids([]));
  });

  it("leaves the later ones uncounted, but for delays, which add to it", async () => {
    const service = start();
    const send = await caller(service);
    const [first, second, slow] = [
      service.faults.add({ count: 1, fault: { status: 503 } }),
      service.faults.add({ count: 1, fault: { status: 502 } }),
      service.faults.add({ count: 1, fault: { delay: 1 } }),
    ];
    expect((await send("GET")).status).toBe(503);
    expect([first.hits, second.hits, slow.hits]).toEqual([1, 0, 1]);
    expect(await statuses(send, 2)).toEqual([502, 200]);
  });

  it("with an effect acts, whatever it answers", async () => {
    const service = start();
    const send = await caller(service);
    service.faults.add({ effect: true, fault: { status: 503 } });
    expect((await send("POST")).status).toBe(503);
    expect(service.state.meetings.size).toBe(1);
  });

  it("is gone when it was removed or all were cleared", async () => {
    const service = start();
    const send = await caller(service);
    const rule = service.faults.add({ fault: { status: 503 } });
    service.faults.add({ fault: { status: 502 } });
    rule.remove();
    expect(await statuses(send, 1)).toEqual([502]);
    service.faults.clear();
    expect(await statuses(send, 1)).toEqual([200]);
  });

  it.each<[string, unknown, string]>([
    ["an unknown operation", { operation: "createMeting", fault: { status: 503 } }, "createMeting"],
    ["a chance over 1", { probability: 20, fault: { status: 503 } }, "from 0 to 1"],
    ["an unknown kind", { fault: { delya: 20 } }, "delay"],
    ["a status that is none", { fault: { status: 42 } }, "status must be a status from 200 to 599, not 42."],
    ["a status that is a text", { fault: { status: "503" } }, 'not "503".'],
    ["a negative count", { count: -1, fault: { status: 503 } }, "count is a number that is not negative, not -1."],
    ["a count that is no number", { count: "2", fault: { status: 503 } }, 'not "2".'],
    ["an effect of another kind", { effect: "no", fault: { status: 503 } }, 'effect is true or false, not "no".'],
    ["an operation of another kind", { operation: [5], fault: { status: 503 } }, "There is no operation 5 to fail."],
    ["several kinds", { fault: { status: 503, delay: 300 } }, "not delay and status. Add a rule for each."],
    ["a drop beside a status", { fault: { status: 503, drop: "in-body" } }, "not status and drop."],
    ["no kind", { fault: {} }, "A fault has one of delay, slowBody, status, rateLimit, drop, body."],
    ["headers of no answer", { fault: { delay: 1, headers: {} } }, "headers come with a status"],
    ["headers that are none", { fault: { status: 503, headers: "x" } }, "headers come with a status"],
    ["a delay that is none", { fault: { delay: -1 } }, "delay must be milliseconds from 0 to 2147483647, not -1."],
    ["a delay that no timer holds", { fault: { slowBody: Infinity } }, "not Infinity."],
    ["a drop that is none", { fault: { drop: true } }, 'drop must be "before-headers" or "in-body", not true.'],
    ["a body that is none", { fault: { body: "htmll" } }, 'body must be "html" or "empty" or'],
    ["a throttling that is none", { fault: { rateLimit: false } }, "rateLimit must be true or such as {"],
    [
      "a mistyped throttling",
      { fault: { rateLimit: { retry: 2 } } },
      '"retry" is no member of rateLimit; known ones are',
    ],
    ["no fault", { count: 1 }, "fault must be an object such as { status: 503 }, not undefined."],
    ["a fault that is a text", { fault: "drop" }, 'not "drop".'],
    ["an unknown member", { times: 1, fault: { status: 503 } }, '"times" is no member of a rule; known ones are'],
    ["no members at all", 503, "A rule is an object such as { fault: { status: 503 } }, not 503."],
  ])("with %s is refused", (_, rule, word) => {
    expect(() => start().faults.add(rule as FaultRule)).toThrow(word);
    expect(() => start({ faults: [rule as FaultRule] })).toThrow(TypeError);
  });

  it("may have members that are undefined", () => {
    const fault = { status: 503, delay: undefined, headers: undefined };
    expect(() => start().faults.add({ operation: undefined, count: undefined, fault })).not.toThrow();
  });

  it("of several kinds is an error for the compiler", () => {
    const { faults } = start();
    // @ts-expect-error a status has no delay
    expect(() => faults.add({ fault: { status: 503, delay: 300 } })).toThrow(TypeError);
    // @ts-expect-error a connection that breaks has no headers
    expect(() => faults.add({ fault: { drop: "in-body", headers: {} } })).toThrow(TypeError);
  });
});

describe("a fault under msw", () => {
  it.each(["before-headers", "in-body"] as const)("drops the connection of fetch: %s", async (drop) => {
    const service = start();
    const msw = setupServer(...service.handlers);
    msw.listen({ onUnhandledRequest: "error" });
    try {
      service.faults.add({ fault: { drop } });
      const url = `https://api.meeting.huaweicloud.com${path}`;
      await expect(fetch(url).then((response) => response.text())).rejects.toThrow(TypeError);
    } finally {
      msw.close();
    }
  });
});

describe("the client", () => {
  it("is told that a throttled call can be repeated, and succeeds with it", async () => {
    const service = start({
      faults: [{ operation: "searchMeetings", count: 1, fault: { rateLimit: { retryAfter: 0 } } }],
    });
    const { appId, appKey } = service.credentials;
    const auth = appIdAuth({ appId, appKey });
    const client = createMeetingClient({ baseUrl: "https://a.test", auth, retry: 0, fetch: service.fetch });
    const outcome = await client.searchMeetings().catch((error) => error);
    expect(outcome).toMatchObject({ status: 429, code: "APIG.0308", retryable: true });
    await expect(client.searchMeetings()).resolves.toMatchObject({ count: 0 });
  });
});
