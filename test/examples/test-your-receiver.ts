// Tests a receiver without a service and without a network: events are made, signed, and handed to it.
import { createEvent, createWebhookHandler, type WebhookHandler } from "huaweicloud-meeting/webhooks";

const subscriberKey = "a-key-of-your-choice";

/** A receiver of yours: it keeps who is in which meeting. */
export function attendanceReceiver(present: Map<string, Set<string>>): WebhookHandler {
  const peopleIn = (id: string) => present.get(id) ?? present.set(id, new Set()).get(id);
  return createWebhookHandler({
    subscriberKey,
    on: {
      "meeting.join": ({ payload: { meetingInfo, attendeeInfo } }) =>
        peopleIn(meetingInfo.meetingID)?.add(attendeeInfo.displayName ?? ""),
      "meeting.left": ({ payload: { meetingInfo, attendeeInfo } }) =>
        peopleIn(meetingInfo.meetingID)?.delete(attendeeInfo.displayName ?? ""),
      "meeting.conclude": ({ payload: { meetingInfo } }) => present.delete(meetingInfo.meetingID),
    },
  });
}

/** Lets somebody join, and returns the status of the receiver's answer. */
export async function joins(receive: WebhookHandler, meetingID: string, displayName: string): Promise<number> {
  const payload = { meetingInfo: { meetingID }, attendeeInfo: { displayName } };
  return (await receive(await createEvent("meeting.join", { payload }, { subscriberKey }))).status;
}

/** Lets somebody leave, and returns the status of the receiver's answer. */
export async function leaves(receive: WebhookHandler, meetingID: string, displayName: string): Promise<number> {
  const payload = { meetingInfo: { meetingID }, attendeeInfo: { displayName } };
  return (await receive(await createEvent("meeting.left", { payload }, { subscriberKey }))).status;
}

/** What a receiver answers to messages that it must not act on. */
export async function attack(receive: WebhookHandler): Promise<Record<string, number>> {
  const genuine = await createEvent("meeting.conclude", {}, { subscriberKey });
  const { url } = genuine;
  const text = await genuine.clone().text();
  const send = async (body: string) => (await receive(new Request(url, { method: "POST", body }))).status;
  const stale = { subscriberKey, timestamp: Date.now() - 3600_000 };
  return {
    genuine: (await receive(genuine)).status,
    replayed: await send(text),
    tampered: await send(text.replace("914673889", "914673880")),
    signedByAnother: (await receive(await createEvent("meeting.conclude", {}, { subscriberKey: "guess" }))).status,
    stale: (await receive(await createEvent("meeting.conclude", {}, stale))).status,
    noJson: await send("hello"),
    huge: await send(" ".repeat(1_000_000)),
  };
}
