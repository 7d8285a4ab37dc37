import { describe, expect, test, vi } from "vitest";
import { accountAuth, isMeetingApiError, tokenAuth } from "../../src/index.ts";
import { administrator, failureOf, holdMeeting, openBench, transports } from "../support/client.ts";

describe.each(transports)("the openapi-fetch client %s", (transport) => {
  test("carries the access token", async () => {
    const { connect, sent } = await openBench(transport);
    const { http } = connect();
    const { data, error, response } = await http.POST("/v1/mmc/management/conferences", {
      body: { mediaTypes: "HDVideo", subject: "by http" },
    });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(data).toMatchObject([{ subject: "by http" }]);
    expect(sent.map(({ operation }) => operation)).toEqual(["createAppIdToken", "createMeeting"]);
  });

  test("shares the token with the methods", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect();
    await meeting.searchMeetings();
    await meeting.http.GET("/v1/mmc/management/conferences", { params: { query: { limit: 1 } } });
    expect(count("createAppIdToken")).toBe(1);
  });

  test("returns a refusal and does not throw it", async () => {
    const { connect } = await openBench(transport);
    const { data, error, response } = await connect().http.GET("/v1/mmc/management/conferences/confDetail", {
      params: { query: { conferenceID: "900000000" } },
    });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ error_code: "MMC.111070005" });
    expect(response.status).toBe(400);
  });

  test("renews a token that is refused, and repeats the call once", async () => {
    const { connect, service, sent } = await openBench(transport);
    const { http } = connect({ auth: administrator() });
    await http.GET("/v1/usg/dcs/corp/vision/activecode");
    service.state.tokens.values().next().value!.expiresAt = 0;
    const body = { devName: "Lobby", devType: "idea-hub", emailAddr: "it@example.com" } as const;
    const { data } = await http.POST("/v1/usg/dcs/corp/vision/activecode", { body });
    expect(data?.activeCode).toMatch(/^\d+$/);
    const operations = sent.slice(2).map(({ operation }) => operation);
    expect(operations).toEqual(["createVisionActiveCode", "updateToken", "createVisionActiveCode"]);
    expect(service.state.codes.size).toBe(1);
  });

  test("returns a refusal that a new token does not overcome", async () => {
    const { connect, count } = await openBench(transport);
    const { http } = connect({
      gate: async (operation, forward) =>
        operation === "searchMeetings" ? Response.json({ error_code: "X.1" }, { status: 401 }) : forward(),
    });
    const { error, response } = await http.GET("/v1/mmc/management/conferences");
    expect(error).toMatchObject({ error_code: "X.1" });
    expect(response.status).toBe(401);
    expect(count("searchMeetings")).toBe(2);
  });

  test("sends no access token where none is needed", async () => {
    const { connect, sent } = await openBench(transport);
    const meeting = connect();
    const { conferenceID, password } = await holdMeeting(meeting);
    const { data } = await meeting.http.GET("/v1/mmc/control/conferences/token", {
      params: { query: { conferenceID }, header: { "X-Password": password, "X-Login-Type": 1 } },
    });
    await meeting.http.PUT("/v1/mmc/control/conferences/stop", {
      params: { query: { conferenceID } },
      headers: { "X-Conference-Authorization": data?.data?.token },
    });
    const [token, stop] = sent.slice(-2);
    expect([token?.operation, stop?.operation]).toEqual(["createConfToken", "stopMeeting"]);
    expect([token?.headers.has("X-Access-Token"), stop?.headers.has("X-Access-Token")]).toEqual([false, false]);
  });

  test("throws only what keeps the call from being made, such as a refused sign-in", async () => {
    const { connect, count } = await openBench(transport);
    const { http } = connect({ auth: accountAuth({ account: "demo", password: "Wr0ng-passw0rd" }) });
    const error = await failureOf(http.GET("/v1/mmc/management/conferences"));
    expect(isMeetingApiError(error) && error.operation).toBe("createToken");
    expect(count("searchMeetings")).toBe(0);
  });
});

test("a signal that was aborted before the call lets nothing begin, not even a sign-in", async () => {
  const { connect, sent } = await openBench();
  const token = vi.fn(() => Promise.reject(new Error("nobody is there to hear of it")));
  const { http } = connect({ auth: tokenAuth(token) });
  const signal = AbortSignal.abort();
  expect(await failureOf(http.GET("/v1/mmc/management/conferences", { signal }))).toBe(signal.reason);
  expect(token).not.toHaveBeenCalled();
  expect(sent).toHaveLength(0);
});
