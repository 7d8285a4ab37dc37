import { setupServer } from "msw/node";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { operationTable } from "../../generated/operations.ts";
import { createMeetingClient, tokenAuth } from "../../src/index.ts";
import { createMeetingService } from "../../src/mock/index.ts";
import { alice, openBench, transports } from "../support/client.ts";

afterEach(() => vi.unstubAllGlobals());

describe("createMeetingClient", () => {
  test.each([
    { wrong: "no options", options: undefined, named: /region.*baseUrl/ },
    {
      wrong: "an address with a query",
      options: { baseUrl: "http://127.0.0.1/?a=1" },
      named: /baseUrl.*without query/,
    },
    { wrong: "no address", options: {}, named: /region.*cn-north-4.*ap-southeast-1.*baseUrl/ },
    { wrong: "an unknown region", options: { region: "cn-north-5" }, named: /region/ },
    { wrong: "a name of JavaScript's as the region", options: { region: "toString" }, named: /region/ },
    { wrong: "an empty address", options: { baseUrl: "" }, named: /baseUrl/ },
    { wrong: "an address without http", options: { baseUrl: "127.0.0.1:4010" }, named: /baseUrl/ },
    { wrong: "a host name without http", options: { baseUrl: "localhost:4010" }, named: /baseUrl/ },
    { wrong: "an address of another kind", options: { baseUrl: "ftp://127.0.0.1" }, named: /baseUrl/ },
    { wrong: "an address that is no text", options: { baseUrl: 4010 }, named: /baseUrl/ },
  ])("refuses $wrong", ({ options, named }) => {
    const attempt = () => createMeetingClient(options as never);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(named);
  });

  test("refuses a user name and password in the address, which fetch cannot use, without showing them", () => {
    const attempt = () => createMeetingClient({ baseUrl: "http://proxy-user:proxy-pass@127.0.0.1:4010" });
    expect(attempt).toThrow(TypeError);
    expect(attempt).not.toThrow("proxy-pass");
  });

  test.each([
    { region: "cn-north-4", origin: "https://api.meeting.huaweicloud.com" },
    { region: "ap-southeast-1", origin: "https://api-intl.meeting.huaweicloud.com" },
  ] as const)("reaches the region $region", async ({ region, origin }) => {
    const fetch = vi.fn(async (_: Request) => Response.json({ count: 0, data: [] }));
    await createMeetingClient({ region, auth: tokenAuth("token"), fetch }).searchMeetings();
    expect(fetch.mock.calls[0]?.[0].url).toBe(`${origin}/v1/mmc/management/conferences`);
  });

  test.each(["http://127.0.0.1:4010/", "http://127.0.0.1:4010//", new URL("http://127.0.0.1:4010")])(
    "takes %s without its slashes",
    async (baseUrl) => {
      const fetch = vi.fn(async (_: Request) => Response.json({ count: 0, data: [] }));
      await createMeetingClient({ baseUrl: baseUrl as string, auth: tokenAuth("token"), fetch }).searchMeetings();
      expect(fetch.mock.calls[0]?.[0].url).toBe("http://127.0.0.1:4010/v1/mmc/management/conferences");
    },
  );

  test("offers every operation as a method, control, signing out, http, and nothing else", async () => {
    const { connect } = await openBench();
    expect(Object.keys(connect()).sort()).toEqual(
      [...Object.keys(operationTable), "control", "signOut", "http"].sort(),
    );
  });

  test("gives methods that work without the client in front", async () => {
    const { connect } = await openBench();
    const { searchMeetings, createMeeting } = connect();
    await createMeeting({ body: { mediaTypes: "Voice" } });
    expect(await searchMeetings()).toMatchObject({ count: 1 });
  });
});

describe("the global fetch", () => {
  test("is the one of the moment of the call", async () => {
    const meeting = createMeetingClient({ region: "cn-north-4", auth: tokenAuth("token") });
    const later = vi.fn(async () => Response.json({ count: 7, data: [] }));
    vi.stubGlobal("fetch", later);
    expect(await meeting.searchMeetings()).toMatchObject({ count: 7 });
  });

  test("may be taken over by msw after the client was made", async () => {
    const service = createMeetingService({ seed: 1, validateAnswers: true });
    const meeting = createMeetingClient({ region: "ap-southeast-1", auth: alice() });
    const server = setupServer(...service.handlers);
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
    expect([...service.state.meetings.keys()]).toEqual([created?.conferenceID]);
  });

  test("reaches a service over HTTP", async () => {
    const service = createMeetingService({ seed: 1, validateAnswers: true });
    const server = await service.serve();
    onTestFinished(() => server.close());
    const meeting = createMeetingClient({ baseUrl: server.url, auth: alice() });
    const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
    expect([...service.state.meetings.keys()]).toEqual([created?.conferenceID]);
  });
});

describe.each(transports)("headers %s", (transport) => {
  test("of the client travel with every call, the sign-in too", async () => {
    const { connect, sent } = await openBench(transport);
    const meeting = connect({ headers: { "Accept-Language": "en-US", "X-Trace": "7" } });
    await meeting.searchMeetings();
    await meeting.createMeeting({ body: { mediaTypes: "Voice" } });
    expect(sent).toHaveLength(3);
    for (const { headers } of sent) {
      expect(headers.get("Accept-Language")).toBe("en-US");
      expect(headers.get("X-Trace")).toBe("7");
    }
  });

  test("of a call travel with that call only, and go before those of the client", async () => {
    const { connect, sent } = await openBench(transport);
    const meeting = connect({ headers: { "X-Trace": "client" } });
    await meeting.searchMeetings({}, { headers: { "X-Trace": "call", "X-Further": "1" } });
    await meeting.searchMeetings();
    const values = sent.map(({ headers }) => [headers.get("X-Trace"), headers.get("X-Further")]);
    expect(values).toEqual([
      ["client", null],
      ["call", "1"],
      ["client", null],
    ]);
  });

  test("that an operation takes as input go before all others", async () => {
    const { connect, sent } = await openBench(transport);
    const meeting = connect({ headers: { "Accept-Language": "zh-CN", "X-Request-Id": "client" } });
    const body = { token: "unknown", needGenNewToken: false };
    await meeting.checkToken({ "Accept-Language": "en-US", "X-Request-Id": "input", body }).catch(() => {});
    expect(sent[0]?.headers.get("Accept-Language")).toBe("en-US");
    expect(sent[0]?.headers.get("X-Request-Id")).toBe("input");
  });
});
