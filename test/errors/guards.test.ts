import { expect, test, vi } from "vitest";
import * as copy from "../../src/index.ts";
import { failureOf, silence } from "../support/client.ts";

type Package = typeof copy;

/** One error of each class, made by one copy of the package. */
async function errorsOf({ createMeetingClient, tokenAuth }: Package) {
  const options = { baseUrl: "http://meeting.test", auth: tokenAuth("token") };
  const refusing = createMeetingClient({ ...options, fetch: async () => Response.json({}, { status: 400 }) });
  const broken = createMeetingClient({ ...options, fetch: () => Promise.reject(new TypeError("fetch failed")) });
  const silent = createMeetingClient({ ...options, fetch: silence, timeout: 5 });
  const [api, network, timeout] = await Promise.all(
    [refusing, broken, silent].map((meeting) => failureOf(meeting.searchMeetings())),
  );
  return { api, network, timeout };
}

/** What the three guards of one copy of the package say of a value. */
function judge({ isMeetingApiError, isMeetingNetworkError, isMeetingTimeoutError }: Package, value: unknown) {
  return [isMeetingApiError(value), isMeetingNetworkError(value), isMeetingTimeoutError(value)];
}

test("every error of the package is a MeetingError that names its operation and has a stack", async () => {
  for (const error of Object.values(await errorsOf(copy))) {
    expect(error).toBeInstanceOf(copy.MeetingError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ operation: "searchMeetings", stack: expect.stringContaining("searchMeetings") });
  }
});

test("each guard knows its own error and no other, in this copy of the package and across copies", async () => {
  vi.resetModules();
  const other: Package = await import("../../src/index.ts");
  expect(other.MeetingApiError).not.toBe(copy.MeetingApiError);
  for (const maker of [copy, other]) {
    const { api, network, timeout } = await errorsOf(maker);
    for (const reader of [copy, other]) {
      expect(judge(reader, api)).toEqual([true, false, false]);
      expect(judge(reader, network)).toEqual([false, true, false]);
      expect(judge(reader, timeout)).toEqual([false, false, true]);
    }
  }
});

test("errors across copies reach the caller through a sign-in of another copy", async () => {
  vi.resetModules();
  const other: Package = await import("../../src/index.ts");
  const { api } = await errorsOf(other);
  const auth = { signIn: () => Promise.reject(api) };
  const meeting = copy.createMeetingClient({ baseUrl: "http://meeting.test", auth, fetch: silence });
  expect(await failureOf(meeting.searchMeetings())).toBe(api);
});

test.each([
  undefined,
  null,
  "MeetingApiError",
  { name: "MeetingApiError" },
  new Error("MeetingApiError"),
  new DOMException("aborted", "AbortError"),
])("no guard takes %o for an error of the package", (value) => {
  expect(judge(copy, value)).toEqual([false, false, false]);
});
