// Receives each of the ten events, posted over HTTP on this machine, while meetings are run on the local service.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { appIdAuth, createMeetingClient, type MeetingClient, toMeetingTime } from "huaweicloud-meeting";
import { createMeetingService, type MeetingService } from "huaweicloud-meeting/mock";
import { createWebhookHandler, parseEvent } from "huaweicloud-meeting/webhooks";

const subscriberKey = "a-key-of-your-choice";

/** Subscribes, runs two meetings, and returns the events in the order in which they came. */
export async function receiveEvents(): Promise<string[]> {
  const service = createMeetingService();
  const api = await service.serve();
  const events: string[] = [];
  const receiver = await serveReceiver(events, service);
  try {
    const { appId, appKey } = service.credentials;
    const meeting = createMeetingClient({ baseUrl: api.url, auth: appIdAuth({ appId, appKey }) });
    await subscribe(meeting, `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/events`);
    await runMeeting(meeting, service);
    await cancelMeeting(meeting);
    await service.settled();
  } finally {
    receiver.closeAllConnections();
    receiver.close();
    await api.close();
  }
  return events;
}

async function serveReceiver(events: string[], service: MeetingService): Promise<Server> {
  const receive = createWebhookHandler({
    subscriberKey,
    // The clock of this service will be moved; with the real one you leave this out.
    now: () => service.clock.now(),
    on: {
      "meeting.join": ({ event, payload }) => events.push(`${event}: ${payload.attendeeInfo.displayName}`),
      "meeting.left": ({ event, payload }) => events.push(`${event}: ${payload.attendeeInfo.displayName}`),
    },
    onOther: ({ event }) => events.push(event),
  });
  const listener = getRequestListener(async (request) => {
    // The receiver answers this one by itself, so that it is only looked at here.
    const { event } = parseEvent(await request.clone().text()).event;
    if (event === "meeting.verify") events.push(event);
    return receive(request);
  });
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function subscribe(meeting: MeetingClient, url: string): Promise<void> {
  const corpId = "demo-corp";
  await meeting.setWebHookConfig({ body: { corpId, subscriberId: "my-receiver", subscriberKey, url } });
  const { id = "" } = await meeting.showWebHookConfig({ corpId });
  await meeting.updateWebHookConfigStatus({ id, status: 0 });
}

async function runMeeting(meeting: MeetingClient, service: MeetingService): Promise<void> {
  const startTime = toMeetingTime(new Date(service.clock.now() + 3600_000));
  const body = { mediaTypes: "HDVideo", startTime, length: 60, recordType: 2 } as const;
  const [created] = await meeting.createMeeting({ body });
  const { conferenceID = "", passwordEntry = [] } = created ?? {};
  await meeting.updateMeeting({ conferenceID, body: { ...body, subject: "Planning" } });
  const { password = "" } = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair") ?? {};
  await meeting.startMeeting({ body: { conferenceID, password } });
  const control = await meeting.control({ conferenceID, password });
  const { pid } = service.join(conferenceID, { user: "alice" });
  await control.record({ body: { isRecord: 1 } });
  service.leave(conferenceID, pid);
  await control.stopMeeting();
  // Until its scheduled end a meeting can be started again; then it is closed. What is still on its way would be too old
  // for the receiver after such a leap.
  await service.settled();
  service.clock.advance({ hours: 3 });
}

async function cancelMeeting(meeting: MeetingClient): Promise<void> {
  const startTime = toMeetingTime(new Date(Date.now() + 24 * 3600_000));
  const [created] = await meeting.createMeeting({ body: { mediaTypes: "Voice", startTime } });
  await meeting.cancelMeeting({ conferenceID: created?.conferenceID ?? "" });
}
