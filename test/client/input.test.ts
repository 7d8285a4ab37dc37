import { describe, expect, test, vi } from "vitest";
import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import { createMeetingClient, tokenAuth } from "../../src/index.ts";
import { administrator, failureOf, openBench, transports } from "../support/client.ts";
import { fc } from "../support/random.ts";

const rows = Object.entries(operationTable) as [OperationId, OperationRow][];
const withPath = rows.filter(([, { path }]) => path.includes("{"));

/** A client without a service; it tells what was sent. */
function recordingClient() {
  const fetch = vi.fn(async (request: Request) => {
    const { method, url, headers } = request;
    return Response.json({ method, url, type: headers.get("Content-Type"), text: await request.text() });
  });
  return { meeting: createMeetingClient({ baseUrl: "http://meeting.test", auth: tokenAuth("token"), fetch }), fetch };
}

type AnyMethod = (input: object) => Promise<unknown>;

describe("before any request, not even a sign-in,", () => {
  test.each(rows)("%s refuses an input that it does not take", async (id, row) => {
    const { meeting, fetch } = recordingClient();
    const error = await failureOf((meeting[id] as unknown as AnyMethod)({ notAnInput: "9" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`${id} takes no input "notAnInput"`);
    for (const name of [...(row.query ?? []), ...(row.header ?? [])]) expect(String(error)).toContain(name);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(rows.filter(([, { body }]) => !body))("%s refuses a body, for it takes none", async (id) => {
    const { meeting, fetch } = recordingClient();
    const error = await failureOf((meeting[id] as unknown as AnyMethod)({ body: {} }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`${id} takes no input "body"`);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(withPath.flatMap(([id, { path }]) => [undefined, null, ""].map((value) => ({ id, path, value }))))(
    "$id refuses $value as a part of its path",
    async ({ id, path, value }) => {
      const { meeting, fetch } = recordingClient();
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
      for (const missing of names) {
        const input = { ...Object.fromEntries(names.map((name) => [name, "given"])), [missing]: value };
        const error = await failureOf((meeting[id] as unknown as AnyMethod)(input));
        expect(error).toBeInstanceOf(TypeError);
        expect(String(error)).toContain(`${id} needs the input "${missing}"`);
      }
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  test.each([".", ".."])("%j is refused as a part of a path, which it would change", async (account) => {
    const { meeting, fetch } = recordingClient();
    const call = meeting.resetVisionActiveCode({ account, body: {} as never });
    expect(await failureOf(call)).toBeInstanceOf(TypeError);
    expect(fetch).not.toHaveBeenCalled();
  });
});

test.each([{}, new Date(0), { id: "" }, "half \ud83d", ["\udc00"]])(
  "%j cannot travel in an address, and nothing is sent",
  async (value) => {
    const { meeting, fetch } = recordingClient();
    const inPath = await failureOf((meeting.deleteCorp as unknown as AnyMethod)({ id: value }));
    const inQuery = await failureOf((meeting.searchUsers as unknown as AnyMethod)({ searchKey: value }));
    expect([inPath, inQuery].map(String)).toEqual([
      expect.stringMatching(/^TypeError: deleteCorp cannot send the input "id": it (is an object|is a Date|has char)/),
      expect.stringMatching(
        /^TypeError: searchUsers cannot send the input "searchKey": it (is an object|is a Date|has char)/,
      ),
    ]);
    expect(fetch).not.toHaveBeenCalled();
  },
);

describe("what travels", () => {
  test("is what was given; undefined is left out", async () => {
    const { meeting, fetch } = recordingClient();
    const input = { conferenceID: "912345678", type: undefined, userUUID: undefined };
    await meeting.cancelRecurringMeeting(input);
    const [request] = fetch.mock.calls[0]!;
    expect(request.method).toBe("DELETE");
    expect(request.url).toBe("http://meeting.test/v1/mmc/management/cycleconferences?conferenceID=912345678");
    expect(request.body).toBeNull();
  });

  test("is any text in a path, as it is", async () => {
    const { meeting } = recordingClient();
    const account = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^\.\.?$/.test(text));
    await fc.assert(
      fc.asyncProperty(account, async (text) => {
        const { url } = await echo(meeting.resetVisionActiveCode({ account: text, body: {} as never }));
        const [, found] = new URL(url).pathname.match(/^\/v1\/usg\/dcs\/corp\/vision\/activecode\/([^/]+)\/reset$/)!;
        expect(decodeURIComponent(found!)).toBe(text);
        expect(new URL(url).search).toBe("");
      }),
    );
  });

  test("is any text in a query, as it is", async () => {
    const { meeting } = recordingClient();
    const value = fc.string({ unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(value, value, async (conferenceID, searchKey) => {
        const { url } = await echo(meeting.showMeetingDetail({ conferenceID, searchKey }));
        expect([...new URL(url).searchParams]).toEqual([
          ["conferenceID", conferenceID],
          ["searchKey", searchKey],
        ]);
        expect(new URL(url).pathname).toBe("/v1/mmc/management/conferences/confDetail");
      }),
    );
  });

  test("is JSON in a body, whatever the texts in it", async () => {
    const { meeting } = recordingClient();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (subject) => {
        const { text, type } = await echo(meeting.createMeeting({ body: { mediaTypes: "Voice", subject } }));
        expect(JSON.parse(text)).toEqual({ mediaTypes: "Voice", subject });
        expect(type).toMatch(/^application\/json\b/);
      }),
    );
  });
});

describe.each(transports)("%s", (transport) => {
  test("a DELETE carries its array", async () => {
    const { connect, service, sent } = await openBench(transport);
    const meeting = connect({ auth: administrator() });
    for (const devName of ["one", "two", "three"]) {
      await meeting.createVisionActiveCode({ body: { devName, devType: "idea-hub", emailAddr: "it@example.com" } });
    }
    const [first, , third] = [...service.state.codes.keys()];
    expect(await meeting.deleteVisionActiveCode({ body: [first!, third!] })).toBeUndefined();
    expect([...service.state.codes.values()].map(({ name }) => name)).toEqual(["two"]);
    expect(sent.at(-1)).toMatchObject({ operation: "deleteVisionActiveCode", body: JSON.stringify([first, third]) });
  });

  test("a path parameter with every kind of character arrives", async () => {
    const { connect, service } = await openBench(transport);
    const account = "a/b c?d#e%2Fü+用户&😀";
    const terminal = service.state.terminals.get("demo-ideahub")!;
    service.state.terminals.set(account, { ...terminal, account });
    const meeting = connect({ auth: administrator() });
    const { activeCode } = await meeting.resetVisionActiveCode({ account, body: { emailAddr: "it@example.com" } });
    expect(service.state.terminals.get(account)).toMatchObject({ activated: false, activeCode });
    expect(terminal.activated).toBe(true);
  });

  test("a query parameter with every kind of character arrives", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect();
    const subject = "a/b c?d#e%2Fü+用户&f=g😀";
    await meeting.createMeeting({ body: { mediaTypes: "Voice", subject } });
    await meeting.createMeeting({ body: { mediaTypes: "Voice", subject: "another" } });
    const { data } = await meeting.searchMeetings({ searchKey: subject });
    expect(data?.map((found) => found.subject)).toEqual([subject]);
  });
});

async function echo(answer: Promise<unknown>): Promise<{ url: string; text: string; type: string }> {
  return (await answer) as { url: string; text: string; type: string };
}
