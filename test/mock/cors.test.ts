import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingService, RunningServer } from "../../src/mock/index.ts";
import { signIn, startService } from "../support/service.ts";

const path = "/v1/mmc/management/conferences";
const origin = "https://app.example.com";

let service: MeetingService;
let server: RunningServer;
beforeAll(async () => {
  service = startService();
  server = await service.serve();
});
afterAll(() => server.close());

const ask = (headers: Record<string, string>) => fetch(server.url + path, { method: "OPTIONS", headers });

describe("a browser on a page of another origin", () => {
  it("may send each method and header of the API", async () => {
    for (const method of ["GET", "POST", "PUT", "DELETE"]) {
      const wanted = "authorization,content-type,x-access-token,x-conference-authorization";
      const response = await ask({
        Origin: origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": wanted,
      });
      expect(response.status).toBe(204);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Allow-Methods")).toBe(method);
      expect(response.headers.get("Access-Control-Allow-Headers")).toBe(wanted);
    }
  });

  it("may call this machine from the Internet", async () => {
    const headers = { Origin: origin, "Access-Control-Request-Method": "GET" };
    const name = "Access-Control-Allow-Private-Network";
    expect((await ask(headers)).headers.get(name)).toBeNull();
    const asked = await ask({ ...headers, "Access-Control-Request-Private-Network": "true" });
    expect(asked.headers.get(name)).toBe("true");
  });

  it.each([
    ["an answer", 200],
    ["a refusal", 401],
    ["the gateway's 404", 404],
    ["a fault", 503],
  ] as const)("may read %s and its headers", async (_, status) => {
    service.faults.clear();
    if (status === 503) service.faults.add({ fault: { status } });
    const token = status === 200 ? await signIn(service) : "none";
    const url = server.url + (status === 404 ? "/v1/nothing" : path);
    const response = await fetch(url, { headers: { Origin: "null", "X-Access-Token": token } });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const exposed = response.headers.get("Access-Control-Expose-Headers")?.split(", ");
    expect(exposed).toEqual(expect.arrayContaining(["Date", "X-Request-Id", "Retry-After", "X-APIG-Ratelimit-Api"]));
    // Without credentials, "*" lets nobody use what a browser holds.
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });
});

it("others see nothing of it, and OPTIONS is no operation", async () => {
  const response = await ask({});
  expect(response.status).toBe(404);
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});
