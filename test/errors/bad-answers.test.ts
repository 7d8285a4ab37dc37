import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { createMeetingClient, isMeetingApiError, isMeetingNetworkError, tokenAuth } from "../../src/index.ts";
import { failureOf, openBench, openServer, transports, unusedAddress } from "../support/client.ts";

interface Answer {
  status: number;
  type?: string;
  body: string;
}

const html = { type: "text/html", body: "<html><body><h1>Bad day</h1></body></html>" };
const json = (body: string) => ({ type: "application/json;charset=UTF-8", body });

/** Answers that say nothing useful, and what the error says of them. */
const answers: (Answer & { answer: string; says: RegExp })[] = [
  { answer: "a 500 with HTML", status: 500, ...html, says: /status 500.*text\/html/ },
  { answer: "a 502 with HTML", status: 502, ...html, says: /status 502.*text\/html/ },
  { answer: "a 500 with nothing", status: 500, body: "", says: /status 500.*no reason was given/ },
  { answer: "a 400 with nothing", status: 400, ...json(""), says: /status 400.*no reason was given/ },
  { answer: "a 401 with HTML", status: 401, ...html, says: /status 401.*text\/html/ },
  { answer: "a 400 with plain text", status: 400, type: "text/plain", body: "no", says: /status 400.*text\/plain/ },
  { answer: "a 400 with truncated JSON", status: 400, ...json('{"error_code":"MMC'), says: /status 400.*not.*JSON/ },
  { answer: "a 400 with other JSON", status: 400, ...json('{"oops":1}'), says: /status 400.*no reason was given/ },
  { answer: "a 400 with an array", status: 400, ...json("[1]"), says: /status 400.*no reason was given/ },
  { answer: "a 400 with null", status: 400, ...json("null"), says: /status 400.*no reason was given/ },
  { answer: "a 200 with HTML", status: 200, ...html, says: /status 200.*not JSON.*text\/html/ },
  { answer: "a 200 with nothing", status: 200, ...json(""), says: /status 200.*empty/ },
  { answer: "a 200 with null", status: 200, ...json("null"), says: /status 200.*empty/ },
  { answer: "a 200 with truncated JSON", status: 200, ...json('[{"conferenceID":"9'), says: /status 200.*not.*JSON/ },
  { answer: "a 200 with text of no type", status: 200, body: "fine", says: /status 200.*not JSON/ },
];

describe.each(transports)("%s", (transport) => {
  test.each(answers)("$answer is one MeetingApiError", async ({ says, ...answer }) => {
    const { meeting, requests } = await clientOf(transport, answer);
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(isMeetingApiError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "createMeeting", status: answer.status, code: undefined });
    expect(error).toHaveProperty("retryable", answer.status === 502);
    expect(String(error)).toMatch(says);
    // Its type may be what the body fails to be.
    expect(String(error)).not.toMatch(/not JSON but application\/json/);
    expect(String(error)).not.toContain("Bad day");
    expect(requests()).toBe(1);
  });

  test.each(answers)("$answer to a sign-in is its MeetingApiError", async ({ says, ...answer }) => {
    const bench = await openBench(transport);
    let bad = true;
    const meeting = bench.connect({ gate: (_, forward) => (bad ? Promise.resolve(toResponse(answer)) : forward()) });
    const error = await failureOf(meeting.searchMeetings());
    expect(error).toMatchObject({ name: "MeetingApiError", operation: "createAppIdToken", status: answer.status });
    expect(String(error)).toMatch(says);
    expect(bench.count("searchMeetings")).toBe(0);
    bad = false;
    await meeting.searchMeetings();
  });

  test("a body where none is described does no harm", async () => {
    const { meeting } = await clientOf(transport, { status: 200, body: "OK" });
    expect(await meeting.cancelMeeting({ conferenceID: "912345678" })).toBeUndefined();
  });

  test("a page where no body is described is not taken for a success", async () => {
    const { meeting } = await clientOf(transport, { status: 200, ...html });
    expect(await failureOf(meeting.cancelMeeting({ conferenceID: "912345678" }))).toMatchObject({
      name: "MeetingApiError",
      status: 200,
      ambiguous: true,
      message: expect.stringContaining("not JSON but text/html"),
    });
  });
});

test("a sign-in that answers without a token is an error of the sign-in", async () => {
  const { connect, count } = await openBench();
  const meeting = connect({ gate: async () => Response.json({}) });
  expect(await failureOf(meeting.searchMeetings())).toMatchObject({
    name: "MeetingApiError",
    operation: "createAppIdToken",
    status: 200,
  });
  expect(count("searchMeetings")).toBe(0);
});

describe("no whole answer:", () => {
  const broken: { what: string; listener: RequestListener }[] = [
    { what: "a connection that is reset before the answer", listener: (request) => request.socket.destroy() },
    {
      what: "a connection that is reset in a body of known length",
      listener: (_, response) => {
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" });
        response.write('[{"conferenceID":', () => response.destroy());
      },
    },
    {
      what: "a connection that is reset in a chunked body",
      listener: (_, response) => {
        response.writeHead(200, { "Content-Type": "application/json" });
        response.write('[{"conferenceID":', () => response.destroy());
      },
    },
    {
      what: "a connection that is reset in the body of a refusal",
      listener: (_, response) => {
        response.writeHead(400, { "Content-Type": "application/json", "Content-Length": "1000" });
        response.write('{"error_code":', () => response.destroy());
      },
    },
    { what: "an answer that is no HTTP", listener: (request) => request.socket.end("what?\r\n\r\n") },
  ];

  test.each(broken)("$what is one MeetingNetworkError", async ({ listener }) => {
    let requests = 0;
    const baseUrl = await openServer((request, response) => {
      requests += 1;
      listener(request, response);
    });
    const meeting = createMeetingClient({ baseUrl, auth: tokenAuth("token") });
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "HDVideo" } }));
    expect(isMeetingNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "createMeeting", cause: expect.any(Error) });
    expect(String(error)).toContain(baseUrl);
    expect(requests).toBe(1);
  });

  test("a refused connection is one MeetingNetworkError that names address and reason", async () => {
    const baseUrl = await unusedAddress();
    const meeting = createMeetingClient({ baseUrl, auth: tokenAuth("token") });
    const error = await failureOf(meeting.searchMeetings());
    expect(isMeetingNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "searchMeetings", cause: expect.any(Error) });
    expect(String(error)).toMatch(new RegExp(`searchMeetings.*${baseUrl}.*ECONNREFUSED`));
  });
});

function toResponse({ status, type, body }: Answer): Response {
  const response = new Response(body === "" ? null : body, { status });
  response.headers.delete("Content-Type");
  if (type) response.headers.set("Content-Type", type);
  return response;
}

async function clientOf(transport: string, answer: Answer) {
  let requests = 0;
  const auth = tokenAuth("token");
  if (transport === "in process") {
    const fetch = async () => {
      requests += 1;
      return toResponse(answer);
    };
    const meeting = createMeetingClient({ baseUrl: "http://meeting.test", auth, fetch });
    return { meeting, requests: () => requests };
  }
  const baseUrl = await openServer((_, response) => {
    requests += 1;
    response.writeHead(answer.status, answer.type ? { "Content-Type": answer.type } : {}).end(answer.body);
  });
  return { meeting: createMeetingClient({ baseUrl, auth }), requests: () => requests };
}
