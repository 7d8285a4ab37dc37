import { type ContentObject, description } from "../../validation/document.ts";
import { bodyValidator, type Validator } from "../../validation/validators.ts";

// The description has one WebSocket.
const [[path, channel]] = Object.entries(description["x-websockets"]) as [
  [string, (typeof description)["x-websockets"][string]],
];

/** The path at which meetings are followed. */
export const channelPath: string = path;

/** Every kind of message that there is to subscribe to. */
export const kindsOfMessages: readonly string[] = Object.keys(channel.pushes);

const pushes = validators(channel.pushes);
const answers = validators(
  Object.fromEntries(
    Object.entries(channel.requests).flatMap(([name, { answer }]) => (answer ? [[name, answer]] : [])),
  ),
);

/**
 * Sees that a message to a client is as the description says. What answers a frame whose answer is not known passes.
 * @throws Error when it is not
 */
export function checkMessage(text: string): void {
  const message = JSON.parse(text);
  const check = pushes.get(message.action) ?? answers.get(message.action);
  const issue = check?.(message);
  if (issue) throw new Error(`A message breaks the description: ${issue.path.join(".")} ${issue.message}: ${text}`);
}

function validators(contents: Record<string, ContentObject>): Map<string, Validator> {
  return new Map(
    Object.entries(contents).map(([name, { content }]) => [
      name,
      bodyValidator(content?.["application/json"]?.schema ?? {}),
    ]),
  );
}
