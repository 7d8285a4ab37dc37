// Run in a process of its own, with --expose-gc: how much memory the service takes during a mixed load over HTTP.
import { setTimeout as pause } from "node:timers/promises";
import { appIdAuth, createMeetingClient, type MeetingClient } from "../../src/index.ts";
import { createMeetingService } from "../../src/mock/index.ts";

const requestsPerRound = 13;

const day = 24 * 3600_000;

const service = createMeetingService();
const server = await service.serve();
let sent = 0;
// At the first of them the history, which reaches two years back, is complete: from there on nothing may grow.
for (const target of [10_000, 25_000, 50_000, 75_000, 100_000]) {
  await load(target);
  await collectGarbage();
  console.log(`memory of the service after ${sent} requests: ${used()}`);
}
await server.close();

/** Works through rounds of what callers do, each with a sign-in of its own, until so many requests were sent. */
async function load(target: number): Promise<void> {
  while (sent < target) {
    const { appId, appKey } = service.credentials;
    const auth = appIdAuth({ appId, appKey, userId: (sent / requestsPerRound) % 2 === 0 ? "alice" : "bob" });
    const client = createMeetingClient({ baseUrl: server.url, auth });
    await round(client);
    sent += requestsPerRound;
    // So that tokens expire, reservations lapse, and the history comes to its end.
    service.clock.advance({ days: 1 });
  }
}

async function round(client: MeetingClient): Promise<void> {
  const now = service.clock.now();
  const [held] = await client.createMeeting({ body: { mediaTypes: "HDVideo", subject: "Held", length: 30 } });
  const { conferenceID = "", passwordEntry = [] } = held ?? {};
  const password = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair")?.password ?? "";
  const control = await client.control({ conferenceID, password });
  await control.inviteParticipant({ body: { attendees: [{ name: "Ann", phone: "+8613900000002", type: "normal" }] } });
  await control.showRealTimeInfoOfMeeting();
  await control.createWebSocketToken();
  await control.stopMeeting();
  const cycleParams = { ...days(), cycle: "Day", preRemindDays: 1 } as const;
  const [series] = await client.createRecurringMeeting({ body: { mediaTypes: "HDVideo", cycleParams } });
  await client.searchMeetings();
  await client.showMeetingDetail({ conferenceID: series?.conferenceID ?? "" });
  await client.cancelRecurringMeeting({ conferenceID: series?.conferenceID ?? "" });
  await client.searchHisMeetings({ startDate: now - day, endDate: now });
}

function days(): { startDate: string; endDate: string } {
  const [startDate, endDate] = [1, 3].map((days) =>
    new Date(service.clock.now() + days * day).toISOString().slice(0, 10),
  );
  return { startDate: `${startDate}`, endDate: `${endDate}` };
}

// Requests keep something until they are finalized, which happens between two collections.
async function collectGarbage(): Promise<void> {
  for (let count = 0; count < 4; count++) {
    globalThis.gc?.();
    await pause(100);
  }
}

function used(): string {
  return `${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`;
}
