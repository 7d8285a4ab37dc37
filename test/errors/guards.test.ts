import { expect, test, vi } from "vitest";
import * as index from "../../src/index.ts";
import * as realtime from "../../src/realtime/index.ts";
import { failureOf, silence } from "../support/client.ts";

type Package = typeof index & typeof realtime;

const copy: Package = { ...index, ...realtime };

async function anotherCopy(): Promise<Package> {
  vi.resetModules();
  return { ...(await import("../../src/index.ts")), ...(await import("../../src/realtime/index.ts")) };
}

/** One error of each class, made by one copy of the package. */
async function errorsOf(maker: Package) {
  const { createMeetingClient, tokenAuth, MeetingValidationError, MeetingSubscriptionError } = maker;
  const options = { baseUrl: "http://meeting.test", auth: tokenAuth("token") };
  const refusing = createMeetingClient({ ...options, fetch: async () => Response.json({}, { status: 400 }) });
  const broken = createMeetingClient({ ...options, fetch: () => Promise.reject(new TypeError("fetch failed")) });
  const silent = createMeetingClient({ ...options, fetch: silence, timeout: 5 });
  const [api, network, timeout] = await Promise.all(
    [refusing, broken, silent].map((meeting) => failureOf(meeting.searchMeetings())),
  );
  const validation = new MeetingValidationError("searchMeetings", "request", [], false);
  const subscription = new MeetingSubscriptionError("events: refused", 1);
  return { api, network, timeout, validation, subscription };
}

/** The kinds of error for which the guards of one copy of the package take a value. */
function judge(reader: Package, value: unknown): string[] {
  const guards = {
    api: reader.isMeetingApiError,
    network: reader.isMeetingNetworkError,
    timeout: reader.isMeetingTimeoutError,
    validation: reader.isMeetingValidationError,
    subscription: reader.isMeetingSubscriptionError,
  };
  return Object.entries(guards).flatMap(([kind, guard]) => (guard(value) ? [kind] : []));
}

test("every error of the package is a MeetingError that names its operation and has a stack", async () => {
  for (const [kind, error] of Object.entries(await errorsOf(copy))) {
    const operation = kind === "subscription" ? "events" : "searchMeetings";
    expect(error).toBeInstanceOf(copy.MeetingError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ operation, stack: expect.stringContaining(operation) });
  }
});

test("each guard knows its own error and no other, in this copy of the package and across copies", async () => {
  const other = await anotherCopy();
  expect(other.MeetingApiError).not.toBe(copy.MeetingApiError);
  for (const maker of [copy, other]) {
    for (const [kind, error] of Object.entries(await errorsOf(maker))) {
      for (const reader of [copy, other]) expect(judge(reader, error)).toEqual([kind]);
    }
  }
});

test("errors across copies reach the caller through a sign-in of another copy", async () => {
  const other = await anotherCopy();
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
  expect(judge(copy, value)).toEqual([]);
});
