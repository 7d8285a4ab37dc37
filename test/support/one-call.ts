// A process that makes a few calls, which succeed, fail, and are given up, and then has nothing more to do.
import { appIdAuth, createMeetingClient } from "../../src/index.ts";

const [baseUrl = ""] = process.argv.slice(2);
const meeting = createMeetingClient({
  baseUrl,
  auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" }),
  // A timer that is left behind would keep the process for days.
  timeout: 1_000_000_000,
  retry: { delay: 1_000_000 },
});
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => "done",
    (error) => error.name,
  );

const outcomes = [
  await outcome(meeting.searchMeetings()),
  await outcome(meeting.showMeetingDetail({ conferenceID: "900000000" })),
  // The service answers this one with 503; the wait before the repetition is given up.
  await outcome(meeting.showMyInfo({}, { signal: AbortSignal.timeout(100) })),
  await outcome(meeting.searchMeetings({}, { signal: AbortSignal.abort() })),
  await outcome(meeting.searchMeetings({}, { signal: new AbortController().signal })),
];
process.stdout.write(outcomes.join(" "));
