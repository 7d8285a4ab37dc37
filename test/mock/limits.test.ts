import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type AnsweredCall,
  createMeetingService,
  type MeetingService,
  type RunningServer,
  type ServeOptions,
} from "../../src/mock/index.ts";
import { outcome, type Parts, send, signIn, startService } from "../support/service.ts";

const conferences = "/v1/mmc/management/conferences";
const megabyte = 2 ** 20;

let service: MeetingService;
let server: RunningServer;
let token: string;
beforeEach(async () => {
  service = startService();
  server = await service.serve();
  token = await signIn(service);
});
afterEach(() => server.close());

const post = (parts: Parts) => send(service, "POST", conferences, { token, ...parts });

/** Sends these bytes and returns all that comes back until the connection ends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(text));
    socket.setEncoding("latin1").on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

describe("a body", () => {
  it("of 12 MB is read, and a larger one is the gateway's to refuse", async () => {
    const body = (size: number) => JSON.stringify({ mediaTypes: "Voice" }).padEnd(size);
    expect(outcome(await post({ text: body(12 * megabyte) }))).toEqual([200]);
    expect(outcome(await post({ text: body(12 * megabyte + 1) }))).toEqual([413, "APIG.0201"]);
    expect(outcome(await post({ token: "none", text: body(12 * megabyte + 1) }))).toEqual([413, "APIG.0201"]);
    expect(service.state.meetings.size).toBe(1);
  });

  it("is refused by the size that it announces, before any of it is sent", async () => {
    const answer = await raw(
      `POST ${conferences} HTTP/1.1\r\nHost: a\r\nContent-Length: ${20 * megabyte}\r\n\r\n{"mediaTypes"`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(answer).toContain("APIG.0201");
  });

  it("without an announced size is refused when too much of it has come", async () => {
    const sent = httpRequest(server.url + conferences, { method: "POST" });
    const status = new Promise((resolve, reject) => {
      sent.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
    });
    for (let count = 0; count < 14; count++) sent.write(" ".repeat(megabyte));
    sent.end();
    expect(await status).toBe(413);
  });

  it.each([
    ["lists", "[".repeat(200_000), "]".repeat(200_000)],
    ["objects", '{"mediaTypes":'.repeat(100_000), `1${"}".repeat(100_000)}`],
    ["a setting that is not known", '{"mediaTypes":"Voice","x":'.concat("[".repeat(101)), `${"]".repeat(101)}}`],
  ])("nested too deep is refused: %s", async (_, opening, closing) => {
    expect(outcome(await post({ text: opening + closing }))).toEqual([400, "MMC.111071062"]);
  });

  it("with a member __proto__ is refused, wherever it is", async () => {
    for (const text of [
      '{"mediaTypes":"Voice","__proto__":{"polluted":true}}',
      '{"mediaTypes":"Voice","\\u005f_proto__":1}',
      '{"mediaTypes":"Voice","attendees":[{"__proto__":null}]}',
      '{"__proto__":{"mediaTypes":"Voice"}}',
    ]) {
      expect(outcome(await post({ text }))).toEqual([400, "MMC.111071062"]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(service.state.meetings.size).toBe(0);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "$map"])("with a member %s does no harm", async (name) => {
    for (const value of ["1", '{"prototype":{"polluted":true}}', "null"]) {
      await post({ text: `{"mediaTypes":"Voice","${name}":${value}}` });
      await post({ text: `{"mediaTypes":"Voice","confConfigInfo":{"${name}":${value}}}` });
      await post({ text: `{"mediaTypes":"Voice","attendees":[{"${name}":${value}}]}` });
      expect(outcome(await post({ text: `{"${name}":${value}}` }))).toEqual([400, "MMC.111071018"]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(outcome(await send(service, "GET", conferences, { token }))).toEqual([200]);
    const copy = createMeetingService({ state: service.snapshot() });
    expect(copy.state).toEqual(service.state);
  });

  it.each([
    ["application/json", 200],
    ["application/json; charset=UTF-8", 200],
    ['application/json;charset="utf-8"', 200],
    ["text/plain;charset=UTF-8", 200],
    ["application/json; charset=GBK", 400],
    ["application/x-www-form-urlencoded", 400],
    ["application/xml", 400],
    ["multipart/form-data; boundary=x", 400],
  ])("of the type %s is answered with %d", async (type, status) => {
    const reply = await post({ headers: { "Content-Type": type }, body: { mediaTypes: "Voice" } });
    expect(outcome(reply)).toEqual(status === 200 ? [200] : [400, "MMC.111071062"]);
  });

  it("that is no UTF-8 is refused, and one with a byte order mark is read", async () => {
    const call = (bytes: Uint8Array<ArrayBuffer>) =>
      fetch(server.url + conferences, {
        method: "POST",
        headers: { "X-Access-Token": token, "Content-Type": "application/json" },
        body: bytes,
      });
    const json = new TextEncoder().encode('{"mediaTypes":"Voice","subject":"x"}');
    expect((await call(new Uint8Array([0xef, 0xbb, 0xbf, ...json]))).status).toBe(200);
    expect((await call(json.map((byte) => (byte === 0x78 ? 0xff : byte)))).status).toBe(400);
  });

  it("that is to be a form and is none is refused", async () => {
    for (const type of ["application/json", "multipart/form-data", "multipart/form-data; boundary=x", ""]) {
      const parts = { token, headers: { "Content-Type": type }, text: "--y" };
      expect((await send(service, "POST", "/v1/usg/abs/profile-images", parts)).status).toBe(400);
    }
  });
});

describe("a request that is none", () => {
  it.each([
    ["no HTTP", "HELLO\r\n\r\n", 400],
    ["two lengths", `POST ${conferences} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}`, 400],
    ["no host", `GET ${conferences} HTTP/1.1\r\n\r\n`, 400],
    ["a host that is none", `GET ${conferences} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`, 400],
    ["headers of 40 KB", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, 431],
    ["a method that is none", `BREW / HTTP/1.1\r\nHost: a\r\n\r\n`, 400],
    ["TRACE", `TRACE ${conferences} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, 400],
  ])("is refused: %s", async (_, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    // And the server goes on.
    expect((await fetch(server.url + conferences)).status).toBe(401);
  });
});

describe("the server goes on", () => {
  const calls: AnsweredCall[] = [];
  const ready = (options: ServeOptions = {}) =>
    service.serve({ ...options, onAnswer: (call) => calls.push(call) }).then((other) => {
      calls.length = 0;
      return other;
    });

  it("when somebody leaves in the middle of a body", async () => {
    const other = await ready();
    const socket = connect(Number(new URL(other.url).port), "127.0.0.1", () =>
      socket.write(`POST ${conferences} HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"me`, () =>
        setTimeout(() => socket.resetAndDestroy(), 50),
      ),
    );
    await vi.waitFor(() => expect(calls).toEqual([expect.objectContaining({ status: undefined })]));
    expect((await fetch(other.url + conferences)).status).toBe(401);
    await other.close();
  });

  it("when somebody leaves in the middle of an answer", async () => {
    const other = await ready();
    service.faults.add({ count: 1, fault: { slowBody: 60_000 } });
    const leaving = new AbortController();
    expect((await fetch(other.url + conferences, { signal: leaving.signal })).status).toBe(401);
    leaving.abort();
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect((await fetch(other.url + conferences)).status).toBe(401);
    await other.close();
  });

  it("when a page fails", async () => {
    const other = await ready({
      pages: () => {
        throw new Error("no paper");
      },
    });
    const response = await fetch(`${other.url}/page`);
    expect([response.status, (await response.json()).error_msg]).toEqual([500, "Error: no paper"]);
    expect(calls).toMatchObject([{ method: "GET", path: "/page", operation: undefined, status: 500 }]);
    await other.close();
  });
});

describe("an odd request", () => {
  it.each([
    ["GET", `${conferences}/%E0%A4%A`, 404],
    ["GET", `${conferences}?limit=%E0%A4%A`, 400],
    ["GET", `${conferences}?searchKey=%`, 200],
    ["GET", `${conferences}?limit=1&limit=x`, 200],
    ["GET", `${conferences}?__proto__=1&constructor=2`, 200],
    ["GET", `//v1/mmc/management/conferences`, 404],
    ["GET", `/v1/../v1/mmc/management/conferences`, 200],
    ["HEAD", conferences, 404],
    ["PATCH", conferences, 404],
    ["OPTIONS", conferences, 404],
    ["OPTIONS", "*", 400],
    ["PUT", "/v1/usg/dcs/corp/vision/activecode/%2e%2e%2f%00/reset", 400],
  ])("%s %s is answered with its status: %d", async (method, target, status) => {
    const answer = await raw(
      `${method} ${target} HTTP/1.1\r\nHost: a\r\nX-Access-Token: ${token}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    if (method === "HEAD") expect(body).toBe("");
    else expect(head).toMatch(/^content-type: application\/json/im);
  });

  it("with a header twice is read as HTTP joins them, and refused when that makes no sense", async () => {
    const twice = (name: string, value: string) => `${name}: ${value}\r\n${name}: ${value}\r\n`;
    const get = (headers: string) =>
      raw(`GET ${conferences} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`);
    expect(await get(`X-Access-Token: ${token}\r\n${twice("X-Request-Id", "a")}`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await get(twice("X-Access-Token", token))).toMatch(/^HTTP\/1\.1 401 /);
    expect(await get(`X-Access-Token: ${token}\r\n${twice("Accept-Language", "en-US")}`)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
