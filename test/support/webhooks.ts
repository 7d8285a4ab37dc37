import { signEvent } from "../../src/webhooks/index.ts";

export const subscriberKey = "demo-subscriber-key";

/** What of a message a test chooses. */
export interface MessageParts {
  appID?: string;
  timestamp?: number;
  nonce?: string;
  /** JSON of the event exactly as it shall stand in the body. */
  signedEvent?: string;
  key?: string;
}

let count = 0;

export const started = `{"event":"meeting.started","timestamp":1796607000351,"payload":{"meetingInfo":{"meetingID":"986256843","meetingUUID":"7b2f9e04d26811f0a58a9fcb8e69dde8"}}}`;

/** A message as the service posts it, signed. */
export async function messageOf(parts: MessageParts = {}): Promise<string> {
  const {
    appID = "demo-subscriber",
    timestamp = Date.now(),
    nonce = `nonce-${count++}`,
    signedEvent = started,
  } = parts;
  const signature = await signEvent({ appID, timestamp, nonce, signedEvent }, parts.key ?? subscriberKey);
  return `{"appID":${JSON.stringify(appID)},"timestamp":${timestamp},"nonce":${JSON.stringify(nonce)},"signature":"${signature}","eventInfo":${signedEvent}}`;
}

export function post(body: BodyInit): Request {
  return new Request("https://receiver.test/events", { method: "POST", body });
}
