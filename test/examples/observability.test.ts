import { expect, onTestFinished, test } from "vitest";
import { appIdAuth, createMeetingClient } from "../../src/index.ts";
import { createMeetingService } from "../../src/mock/index.ts";
import { failureOf } from "../support/client.ts";
import { type Meter, observe, type Tracer } from "./observability.ts";

/** What a program sees of its telemetry: ended spans, measurements, and log lines. */
function record() {
  const spans: { name: string; attributes: object; exceptions: Error[]; status: object | undefined }[] = [];
  const measured: { name: string; value: number; attributes: object | undefined }[] = [];
  const lines: string[] = [];
  let open = 0;
  const tracer: Tracer = {
    startSpan(name, { attributes } = {}) {
      const span = { name, attributes: { ...attributes }, exceptions: [] as Error[], status: undefined };
      open += 1;
      return {
        setAttributes: (more) => Object.assign(span.attributes, more),
        recordException: (error) => void span.exceptions.push(error),
        setStatus: (status) => Object.assign(span, { status }),
        end() {
          open -= 1;
          spans.push(span);
        },
      };
    },
  };
  const instrument = (name: string) => (value: number, attributes?: object) =>
    void measured.push({ name, value, attributes });
  const meter: Meter = {
    createHistogram: (name) => ({ record: instrument(name) }),
    createCounter: (name) => ({ add: instrument(name) }),
  };
  return { spans, measured, lines, hooks: observe(tracer, meter, (line) => lines.push(line)), open: () => open };
}

async function startProgram() {
  const service = createMeetingService({ seed: 1 });
  const server = await service.serve();
  onTestFinished(() => server.close());
  const telemetry = record();
  const { appId, appKey } = service.credentials;
  const auth = appIdAuth({ appId, appKey, userId: "alice" });
  const meeting = createMeetingClient({ baseUrl: server.url, auth, hooks: telemetry.hooks, retry: { delay: 1 } });
  return { service, meeting, ...telemetry };
}

test("each attempt is a span, and the failed one tells why", async () => {
  const { service, meeting, spans, open } = await startProgram();
  service.faults.add({ operation: "searchMeetings", count: 1, fault: { status: 503 } });
  await meeting.searchMeetings();
  const described = { "http.request.method": "GET", "url.template": "/v1/mmc/management/conferences" };
  const answered = (status: number) => ({
    "http.response.status_code": status,
    "meeting.request_id": expect.stringMatching(/^\w{32}$/),
  });
  expect(spans).toEqual([
    { name: "createAppIdToken", attributes: expect.objectContaining(answered(200)), exceptions: [], status: undefined },
    {
      name: "searchMeetings",
      attributes: { ...described, ...answered(503) },
      exceptions: [expect.objectContaining({ name: "MeetingApiError", status: 503 })],
      status: { code: 2, message: expect.stringContaining("searchMeetings failed with status 503") },
    },
    {
      name: "searchMeetings",
      attributes: { ...described, ...answered(200), "http.request.resend_count": 1 },
      exceptions: [],
      status: undefined,
    },
  ]);
  expect(open()).toBe(0);
});

test("durations and repetitions are measured, and repetitions and sign-ins logged", async () => {
  const { service, meeting, measured, lines } = await startProgram();
  service.faults.add({ operation: "searchMeetings", count: 1, fault: { drop: "before-headers" } });
  await meeting.searchMeetings();
  const duration = { name: "http.client.request.duration", value: expect.any(Number) };
  expect(measured).toEqual([
    { ...duration, attributes: { operation: "createAppIdToken", status: 200 } },
    { ...duration, attributes: { operation: "searchMeetings", status: 0 } },
    { name: "meeting.retries", value: 1, attributes: { operation: "searchMeetings" } },
    { ...duration, attributes: { operation: "searchMeetings", status: 200 } },
  ]);
  expect(lines).toEqual([
    expect.stringMatching(/^signed in within \d+ ms$/),
    expect.stringMatching(/^searchMeetings is repeated in 1 ms, after attempt 1: MeetingNetworkError: /),
  ]);
});

test("the spans of concurrent calls do not mix, and all of them end, also where the sign-in fails", async () => {
  const { service, meeting, spans, lines, open } = await startProgram();
  service.faults.add({ operation: "createAppIdToken", count: 1, fault: { status: 401 } });
  expect(await failureOf(meeting.searchMeetings())).toMatchObject({ status: 401 });
  expect(lines).toEqual([expect.stringMatching(/^sign-in failed: MeetingApiError: createAppIdToken/)]);
  service.faults.add({ operation: "searchMeetings", count: 5, fault: { status: 503 } });
  await Promise.all(Array.from({ length: 10 }, () => meeting.searchMeetings()));
  const ofCalls = spans.filter(({ name }) => name === "searchMeetings");
  expect(ofCalls).toHaveLength(15);
  expect(ofCalls.filter(({ status }) => status)).toHaveLength(5);
  expect(open()).toBe(0);
});
