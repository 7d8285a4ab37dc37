import { describe, expect, test } from "vitest";
import { createMeetingClient, type MeetingHooks } from "../../src/index.ts";
import { failureOf, openServer, silence, unreachable } from "../support/client.ts";
import { carriers, encodings, everythingPrinted, secrets, shown } from "../support/planted.ts";

type Fetch = (request: Request) => Promise<Response>;

/** A request as a whole, and its parts one by one, in every encoding: all that a careless service or proxy may say. */
async function repeat(request: Request, ways = Object.values(encodings)): Promise<string> {
  const { method, url } = request;
  const body = await request.clone().text();
  const parts = [url, decodeURIComponent(url), ...request.headers.values(), ...leaves(body)];
  const headers = [...request.headers].map((header) => header.join(": "));
  const texts = [[method, url, ...headers, body].join("\n"), ...parts];
  return ways.flatMap((encode) => texts.map(encode)).join(" | ");
}

function leaves(body: string): string[] {
  const found: string[] = [];
  const note = (_: string, value: unknown) => {
    if (typeof value === "string") found.push(value);
    return value;
  };
  if (body.startsWith("{")) JSON.parse(body, note);
  return found;
}

const json = (status: number, body: object) => Response.json(body, { status });

/** Answers, and failures, that repeat the request. */
const echoes: Record<string, (request: Request) => Promise<Response>> = {
  "a refusal": async (request) => json(400, { error_code: "USG.000000003", error_msg: await repeat(request) }),
  "a refusal with it as code and request ID": async (request) => {
    const text = await repeat(request);
    return json(403, { error_code: text, error_msg: "no", request_id: text });
  },
  "a refused token": async (request) => json(401, { error_code: "X.1", error_msg: await repeat(request) }),
  "an overload": async (request) => json(503, { error_msg: await repeat(request) }),
  "an error page": async (request) => page(500, await repeat(request)),
  "a page with success": async (request) => page(200, await repeat(request)),
  "headers of a failure": async (request) => withHeaders(502, await repeat(request)),
  "headers of a success": async (request) => withHeaders(200, await repeat(request)),
  "truncated JSON": async (request) => new Response(`{"sent":${JSON.stringify(await repeat(request))}`),
  "a failed connection": async (request) => {
    throw new TypeError(await repeat(request));
  },
  "the cause of a failed connection": async (request) => {
    const inner = Object.assign(new Error("parsing"), { data: await repeat(request), code: "HPE_INVALID" });
    throw new TypeError("fetch failed", { cause: inner });
  },
  "the request itself, in an error": async (request) => {
    throw Object.assign(new TypeError("failed"), { request, headers: new Map(request.headers) });
  },
  "several errors": async (request) => {
    throw new AggregateError([new Error(await repeat(request))], "all failed");
  },
};

const page = (status: number, text: string) =>
  new Response(`<pre>${text}</pre>`, { status, headers: { "Content-Type": "text/html" } });

function withHeaders(status: number, text: string): Response {
  const value = text.replace(/[^\x20-\x7e]+/g, " ");
  const headers = { "Content-Type": `text/x-${value}`, "X-Apig-Echo": value, "X-Apig-Ratelimit-Api": value };
  return new Response("so much for that", {
    status,
    headers: status < 400 ? headers : { ...headers, "X-Request-Id": value },
  });
}

/** Calls, and returns everything that came of it: the error, and all that hooks were told. */
async function outcomeOf(carrier: string, fetch: Fetch | undefined, baseUrl = "http://meeting.test") {
  const { call, ...options } = carriers[carrier]!;
  const events: unknown[] = [];
  const hear = (event: unknown) => void events.push(event);
  const hooks: MeetingHooks = { onRequest: hear, onResponse: hear, onRetry: hear, onSignIn: hear };
  const derived: string[] = [];
  const watched: Fetch = async (request) => {
    // What was derived from the secrets opens the account as well.
    const authorization = request.headers.get("Authorization") ?? "";
    derived.push(...(/(?<=signature=|Basic )[\w+/=]{16,}/.exec(authorization) ?? []));
    return fetch ? fetch(request) : globalThis.fetch(request);
  };
  const meeting = createMeetingClient({
    timeout: 500,
    retry: { delay: 1 },
    ...options,
    region: undefined,
    baseUrl,
    hooks,
    fetch: watched,
  });
  const error = await failureOf(Promise.resolve(call(meeting)));
  expect(error).toHaveProperty("name", expect.stringMatching(/^Meeting(Api|Network|Timeout)Error$/));
  expect(events.length).toBeGreaterThan(0);
  return { texts: [error, ...events].map(everythingPrinted), derived };
}

describe.each(Object.keys(carriers))("%s", (carrier) => {
  // The body of a DELETE that succeeds is not read by anybody.
  const ends = (echo: string) => !/success|truncated/.test(echo) || !/DELETE|controls/.test(carrier);

  test.each(Object.keys(echoes).filter(ends))("repeated in %s shows no secret in errors and hooks", async (echo) => {
    const { texts, derived } = await outcomeOf(carrier, echoes[echo]);
    for (const text of texts) expect(shown(text, derived)).toEqual([]);
  });

  test.each([
    ["no answer in time", silence],
    ["nobody there", () => Promise.reject(unreachable())],
  ])("with %s shows no secret in errors and hooks", async (_, fetch) => {
    const { texts, derived } = await outcomeOf(carrier, fetch);
    for (const text of texts) expect(shown(text, derived)).toEqual([]);
  });

  test("shows no secret over HTTP, where a service that speaks no HTTP repeats it", async () => {
    const url = await openServer(({ rawHeaders, url: path, socket }) =>
      socket.end(`${path} ${rawHeaders.join("\n")}\r\n\r\n`),
    );
    const { texts, derived } = await outcomeOf(carrier, undefined, url);
    for (const text of texts) expect(shown(text, derived)).toEqual([]);
  });
});

test.each(Object.keys(encodings))("the scan finds what is repeated %s", async (encoding) => {
  const { access, guest, mail } = secrets;
  const request = new Request(`http://meeting.test/?searchKey=${encodeURIComponent(mail)}`, {
    method: "POST",
    headers: { "X-Access-Token": access },
    body: JSON.stringify({ pwd: guest }),
  });
  const text = `so: ${await repeat(request, [encodings[encoding]!])}`;
  expect(shown(text)).toEqual([access, guest, mail]);
});

test("a secret with half a character is no obstacle to the error", async () => {
  const body = { token: "pl4n7ed\ud800t0k3n", needGenNewToken: false };
  const fetch = async () => json(400, { error_code: "X.1", error_msg: `unknown: ${body.token}` });
  const error = await failureOf(createMeetingClient({ baseUrl: "http://meeting.test", fetch }).checkToken({ body }));
  expect(error).toMatchObject({ name: "MeetingApiError", code: "X.1", message: expect.stringContaining("[secret]") });
});

test("a request ID of one's own is no secret, even if it looks like a phone number", async () => {
  const fetch = async () => json(400, { error_msg: "refused", request_id: "13957086421" });
  const meeting = createMeetingClient({ baseUrl: "http://meeting.test", fetch });
  const error = await failureOf(meeting.updateToken({ "X-Access-Token": "t0k3n", "X-Request-Id": "13957086421" }));
  expect(error).toMatchObject({ requestId: "13957086421" });
});
