import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { accountAuth, appIdAuth, createMeetingClient, type MeetingClient, tokenAuth } from "../../src/index.ts";
import { failureOf, openBench, openServer, printed, silence } from "../support/client.ts";

type Fetch = (request: Request) => Promise<Response>;

const baseUrl = "http://meeting.test";
const conferenceID = "912345678";
const withToken = { auth: tokenAuth("pl4nted-access-token") };
const password = "pl4nted-password";

/** Calls that carry secrets; every secret begins with "pl4nted" or is derived from one that does. */
const carriers: { carries: string; auth?: object; call: (meeting: MeetingClient) => Promise<unknown> }[] = [
  {
    carries: "the signature of an app",
    auth: { auth: appIdAuth({ appId: "demo-app-id", appKey: "pl4nted-app-key" }) },
    call: (meeting) => meeting.searchMeetings(),
  },
  {
    carries: "an account's password",
    auth: { auth: accountAuth({ account: "demo", password }) },
    call: (meeting) => meeting.searchMeetings(),
  },
  { carries: "an access token", auth: withToken, call: (meeting) => meeting.searchMeetings() },
  {
    carries: "a refresh token",
    call: (meeting) => meeting.updateToken({ "X-Access-Token": "pl4nted-refresh-token" }),
  },
  {
    carries: "a control token",
    call: (meeting) =>
      meeting.showRealTimeInfoOfMeeting({ conferenceID, "X-Conference-Authorization": "pl4nted-control" }),
  },
  { carries: "a host password", call: (meeting) => meeting.control({ conferenceID, password }) },
  {
    carries: "a nonce in place of a user",
    call: (meeting) =>
      meeting.createConfToken({ conferenceID, "X-Password": password, "X-Login-Type": 1, "X-Nonce": "pl4nted-nonce" }),
  },
  {
    carries: "a token in its body",
    call: (meeting) => meeting.checkToken({ body: { token: "pl4nted-checked-token", needGenNewToken: false } }),
  },
  {
    carries: "a password in its body",
    auth: withToken,
    call: (meeting) => meeting.startMeeting({ body: { conferenceID, password } }),
  },
  {
    carries: "a guest password deep in its body",
    auth: withToken,
    call: (meeting) =>
      meeting.createMeeting({ body: { mediaTypes: "Voice", confConfigInfo: { guestPwd: "48151623420000" } } }),
  },
  {
    carries: "the passwords of a webinar",
    auth: withToken,
    call: (meeting) =>
      meeting.createWebinar({
        body: {
          subject: "Launch",
          startTime: "2030-01-08 09:00",
          duration: 60,
          timeZoneId: 56,
          vmrID: "vmr",
          callRestriction: false,
          scope: 0,
          audienceScope: 0,
          guestPasswd: "pl4nted-guest",
          audiencePasswd: "pl4nted-audience",
        },
      }),
  },
  {
    carries: "a verification code",
    auth: withToken,
    call: (meeting) => meeting.checkVerifyCode({ body: { code: "pl4nted-code", user: "alice" } }),
  },
];

/** What the request holds, as a careless service or proxy may repeat it. */
async function repeat(request: Request): Promise<string> {
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`);
  return `you sent ${headers.join("; ")} ${await request.clone().text()}`;
}

const failures: { failure: string; fetch: Fetch }[] = [
  ...[400, 401, 403, 500].map((status) => ({
    failure: `a refusal with status ${status} that repeats the request`,
    fetch: async (request: Request) =>
      Response.json({ error_code: "USG.000000003", error_msg: await repeat(request) }, { status }),
  })),
  ...[500, 200].map((status) => ({
    failure: `a page with status ${status} that repeats the request`,
    fetch: async (request: Request) =>
      new Response(await repeat(request), { status, headers: { "Content-Type": "text/html" } }),
  })),
  { failure: "an empty answer", fetch: async () => new Response(null, { status: 200 }) },
  { failure: "truncated JSON", fetch: async (request) => new Response(`{"sent":"${await repeat(request)}`) },
  { failure: "no answer in time", fetch: silence },
  { failure: "no connection", fetch: () => Promise.reject(new TypeError("fetch failed")) },
];

describe.each(carriers)("a call that carries $carries shows no secret", ({ auth, call }) => {
  test.each(failures)("after $failure", async ({ fetch }) => {
    const secrets = ["pl4nted", "48151623420000", btoa(`demo:${password}`)];
    const watched: Fetch = (request) => {
      const signature = /signature=(\w+)/.exec(request.headers.get("Authorization") ?? "")?.[1];
      if (signature) secrets.push(signature);
      return fetch(request);
    };
    const error = await failureOf(call(createMeetingClient({ baseUrl, timeout: 5, ...auth, fetch: watched })));
    expect(error).toHaveProperty("name", expect.stringMatching(/^Meeting(Api|Network|Timeout)Error$/));
    for (const secret of secrets) expect(printed(error)).not.toContain(secret);
  });

  test("over HTTP, when the connection is reset or something else answers", async () => {
    let reset = true;
    const url = await openServer((request, response) => {
      if (reset) request.socket.destroy();
      else response.writeHead(500, { "Content-Type": "text/html" }).end(`<pre>${request.rawHeaders.join("\n")}</pre>`);
    });
    const meeting = createMeetingClient({ baseUrl: url, ...auth });
    const errors = [await failureOf(call(meeting))];
    reset = false;
    errors.push(await failureOf(call(meeting)));
    for (const error of errors) expect(printed(error)).not.toMatch(/pl4nted|48151623420000|signature=|Basic /);
  });
});

describe("a refusal that repeats only a part of a header shows no secret:", () => {
  const partOf = (pattern: RegExp): Fetch => {
    return async ({ headers }) => {
      const [, part] = pattern.exec(headers.get("Authorization") ?? "")!;
      return Response.json({ error_code: "USG.206010000", error_msg: `not accepted: ${part}` }, { status: 401 });
    };
  };

  test("the encoded account and password", async () => {
    const auth = accountAuth({ account: "demo", password });
    const meeting = createMeetingClient({ baseUrl, auth, fetch: partOf(/Basic (.+)/) });
    expect(printed(await failureOf(meeting.searchMeetings()))).not.toContain(btoa(`demo:${password}`));
  });

  test("the password itself", async () => {
    const fetch = async () =>
      Response.json({ error_code: "USG.206010000", error_msg: `not accepted: ${password}` }, { status: 401 });
    const meeting = createMeetingClient({ baseUrl, auth: accountAuth({ account: "demo", password }), fetch });
    expect(printed(await failureOf(meeting.searchMeetings()))).not.toContain(password);
  });

  test("the signature", async () => {
    const auth = appIdAuth({ appId: "demo-app-id", appKey: "pl4nted-app-key" });
    const meeting = createMeetingClient({ baseUrl, auth, fetch: partOf(/signature=(\w+)/) });
    expect(printed(await failureOf(meeting.searchMeetings()))).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe("a refusal does not keep the program busy", () => {
  const long = 100_000;

  test("of a request that holds a long text", async () => {
    const fetch = async () => Response.json({ error_code: "X.1", error_msg: "too long" }, { status: 400 });
    const meeting = createMeetingClient({ baseUrl, ...withToken, fetch });
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "Voice", subject: "a".repeat(long) } }));
    expect(String(error)).toContain("too long");
  });

  test("that is a long text itself, which is left out with all that it repeats", async () => {
    const error_msg = "pl4nted-access-token ".repeat(long / 20);
    const fetch = async () => Response.json({ error_code: "X.1", error_msg }, { status: 400 });
    const error = await failureOf(createMeetingClient({ baseUrl, ...withToken, fetch }).searchMeetings());
    expect(error).toMatchObject({ code: "X.1", message: expect.stringContaining("too long to be shown") });
    expect(printed(error).length).toBeLessThan(10_000);
    expect(printed(error)).not.toContain("pl4nted");
  });
});

test("among many attendees, the one that a refusal names in any encoding is hidden", async () => {
  const attendees = Array.from({ length: 500 }, (_none, at) => ({
    phone: `+8613800${String(at).padStart(6, "0")}`,
    email: `pl4nted+${at}@mail.example`,
  }));
  const { phone, email } = attendees[321]!;
  const forms = [email, encodeURIComponent(email), encodeURIComponent(encodeURIComponent(email)), btoa(`to ${email}`)];
  const error_msg = [...forms, phone, phone.slice(3), encodeURIComponent(phone)].join(" and ");
  const fetch = async () => Response.json({ error_code: "X.1", error_msg }, { status: 400 });
  const meeting = createMeetingClient({ baseUrl, ...withToken, fetch });
  const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "Voice", attendees } }));
  expect(printed(error)).not.toMatch(/pl4nted|13800000321/);
  // "to " is no secret, in base64 either.
  expect(String(error)).toMatch(/X\.1: \[secret\](?: and (?:dG8g)?\[secret\]){6}$/);
});

test("an address at the end of a sentence, or in brackets, is hidden as well", async () => {
  const words = ["pl4nted.a@mail.example.", "<pl4nted.b@mail.example>", "(pl4nted.c@sub.mail.example)"];
  const error_msg = `unknown: ${words.join(" ")}`;
  const fetch = async () => Response.json({ error_code: "X.1", error_msg }, { status: 400 });
  const meeting = createMeetingClient({ baseUrl, ...withToken, fetch });
  const error = await failureOf(meeting.searchMeetings({ searchKey: `Ask ${words.join(", ")}` }));
  expect(printed(error)).not.toContain("pl4nted");
});

test("the words of a refusal stay readable where they repeat a secret", async () => {
  const fetch = async () =>
    Response.json({ error_code: "X.1", error_msg: "token pl4nted-access-token is unknown" }, { status: 401 });
  const error = await failureOf(createMeetingClient({ baseUrl, ...withToken, fetch }).searchMeetings());
  expect(String(error)).toMatch(/token \S+ is unknown/);
});

test.each([
  { repeats: "the new token", told: (seen: string[]) => seen.slice(-1) },
  { repeats: "both tokens, the refused one as well", told: (seen: string[]) => seen },
])("a refusal of the repeated call shows no secret when it repeats $repeats", async ({ told }) => {
  const seen: string[] = [];
  const fetch: Fetch = async ({ headers }) => {
    seen.push(headers.get("X-Access-Token")!);
    return Response.json({ error_code: "X.1", error_msg: `unknown: ${told(seen).join(" ")}` }, { status: 401 });
  };
  const auth = tokenAuth(() => `pl4nted-${seen.length}`);
  const error = await failureOf(createMeetingClient({ baseUrl, auth, fetch }).searchMeetings());
  expect(seen).toEqual(["pl4nted-0", "pl4nted-1"]);
  expect(printed(error)).not.toContain("pl4nted");
});

// A line break from a file or a variable; fetch refuses such a header, and names its value.
test.each([
  { secret: "an access token", call: (meeting: MeetingClient) => meeting.searchMeetings() },
  {
    secret: "a host password",
    call: (meeting: MeetingClient) => meeting.control({ conferenceID, password: "pl4nted\npassword" }),
  },
  {
    secret: "a refresh token",
    call: (meeting: MeetingClient) => meeting.updateToken({ "X-Access-Token": "pl4nted\ntoken" }),
  },
  {
    secret: "a token among the headers of a call",
    call: (meeting: MeetingClient) => meeting.searchMeetings({}, { headers: { "X-Access-Token": "pl4nted\ntoken" } }),
  },
  {
    secret: "a token among the headers of the client",
    call: async () =>
      createMeetingClient({
        baseUrl,
        headers: { "X-Access-Token": "pl4nted\ntoken" },
        fetch: silence,
      }).searchMeetings(),
  },
])("$secret that cannot travel in a header is an error that does not show it", async ({ call }) => {
  const meeting = createMeetingClient({ baseUrl, auth: tokenAuth("pl4nted\ntoken"), fetch: silence, timeout: 100 });
  expect(printed(await failureOf(call(meeting)))).not.toContain("pl4nted");
});

test("a client that is printed shows no secret", async () => {
  const { connect, service } = await openBench();
  const meeting = connect({ auth: accountAuth({ account: "demo", password: "Demo@12345" }) });
  await meeting.searchMeetings();
  const [token] = service.state.tokens.keys();
  const text = inspect(meeting, { depth: Infinity, showHidden: true }) + JSON.stringify(meeting);
  expect(text).not.toContain("Demo@12345");
  expect(text).not.toContain(token);
});
