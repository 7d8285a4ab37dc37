import { expect } from "vitest";
import type { Fault } from "../../src/mock/index.ts";
import type { Trouble } from "./fault-scene.ts";

/** Longer than any call under test waits. */
const long = 60_000;
const page = { headers: { "Content-Type": "text/html" }, body: "<title>Bad gateway</title>" };

const always = {
  "connection refused": { unreachable: "ECONNREFUSED" },
  "unknown host": { unreachable: "ENOTFOUND" },
  "reset before headers": { fault: { drop: "before-headers" } },
  "reset before the effect": { effect: false, fault: { drop: "before-headers" } },
  "reset in the body": { fault: { drop: "in-body" } },
  "slow headers": { fault: { delay: long } },
  "slow before the effect": { effect: false, fault: { delay: long } },
  "slow body": { fault: { slowBody: long } },
  "429 with Retry-After 0": { fault: { status: 429, headers: { "Retry-After": "0" } } },
  "429 with Retry-After 60": { fault: { status: 429, headers: { "Retry-After": "60" } } },
  "429 with the gateway's limits": { fault: { rateLimit: true } },
  "429 with the limits and Retry-After 0": { fault: { rateLimit: { retryAfter: 0 } } },
  "502 with a page": { fault: { status: 502, ...page } },
  "503 with Retry-After 60": { fault: { status: 503, headers: { "Retry-After": "60" } } },
  "a page": { fault: { body: "html" } },
  "an empty body": { fault: { body: "empty" } },
  "truncated JSON": { fault: { body: "truncated" } },
  "no JSON": { fault: { body: "not-json" } },
  "20 MB": { fault: { body: "huge" } },
  "JSON of another type": { fault: { body: "wrong-type" } },
  "JSON that is null": { effect: true, fault: { status: 200, body: null } },
  "another content type": {
    effect: true,
    fault: { status: 200, body: { data: [] }, headers: { "Content-Type": "text/plain" } },
  },
} satisfies Record<string, Trouble>;

function withStatus(status: number): Record<string, Trouble> {
  const fault: Fault = { status };
  return { [status]: { fault }, [`${status} after the effect`]: { effect: true, fault } };
}

const all: Record<string, Trouble> = Object.assign({ ...always }, ...[401, 429, 500, 502, 503, 504].map(withStatus));

/** What can go wrong, each with every call and, named "… once", with one call only. */
export const troubles: Record<string, Trouble> = Object.fromEntries(
  Object.entries(all).flatMap(([name, trouble]) => [
    [name, trouble],
    [`${name} once`, { ...trouble, count: 1 }],
  ]),
);

const refusal = (status: number, retryable: boolean, retryAfter?: number) => ({
  name: "MeetingApiError",
  status,
  retryable,
  retryAfter,
});

/** What the caller gets. */
export const errors: Record<string, object> = {
  unreached: { name: "MeetingNetworkError", reached: false, retryable: true, cause: expect.any(Error) },
  broken: { name: "MeetingNetworkError", reached: true, retryable: true, cause: expect.any(Error) },
  late: { name: "MeetingTimeoutError", retryable: true },
  gone: { ...refusal(400, false), code: "MMC.111070005" },
  unreadable: { ...refusal(200, false), code: undefined },
  "no token": refusal(200, false),
  401: refusal(401, false),
  429: refusal(429, true),
  "429 now": refusal(429, true, 0),
  "429 later": refusal(429, true, 60),
  500: refusal(500, false),
  502: refusal(502, true),
  503: refusal(503, true),
  "503 later": refusal(503, true, 60),
  504: refusal(504, true),
};
