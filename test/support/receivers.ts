import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { onTestFinished } from "vitest";
import type { WebHookConfigRequest } from "../../generated/types.ts";
import type { MeetingClient } from "../../src/index.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import { description, type Schema } from "../../src/validation/document.ts";
import { bodyValidator } from "../../src/validation/validators.ts";
import { subscriberKey } from "./webhooks.ts";

/** A receiver that proves itself to whoever asks, and acknowledges everything. */
export async function acknowledge(request: Request): Promise<Response> {
  const { nonce, eventInfo } = await request.json();
  if (eventInfo.event !== "meeting.verify") return new Response(null, { status: 200 });
  return Response.json({ event: "meeting.verify", nonce });
}

/** Serves a receiver on this machine until the test ends, and returns its address. */
export async function serveReceiver(receive: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = createServer(getRequestListener(receive));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
}

/** Subscribes to the events of the demo enterprise, and returns the ID of the configuration. */
export async function subscribe(admin: MeetingClient, given: Partial<WebHookConfigRequest> = {}): Promise<string> {
  const receiver = { subscriberId: "demo-subscriber", subscriberKey, url: "https://receiver.test/events" };
  const owner = given.spId === undefined ? { corpId: "demo-corp" } : { spId: given.spId };
  await admin.setWebHookConfig({ body: { ...owner, ...receiver, ...given } });
  const { id = "" } = await admin.showWebHookConfig(owner);
  await admin.updateWebHookConfigStatus({ id, status: 0 });
  return id;
}

const { webhooks } = description as unknown as {
  webhooks: Record<string, { post: { requestBody: { content: Record<string, { schema: Schema }> } } }>;
};

/** What a message breaks of the description, or undefined. */
export function issueOf(body: string): unknown {
  const message = JSON.parse(body);
  const schema = webhooks[message.eventInfo.event]?.post.requestBody.content["application/json"]?.schema;
  return schema ? bodyValidator(schema)(message) : "there is no such event";
}

/** The names of the events that a service has posted, in order, but for those that were only to prove a receiver. */
export function posted({ pushes }: MeetingService): string[] {
  return pushes.map(({ event }) => event).filter((event) => event !== "meeting.verify");
}
