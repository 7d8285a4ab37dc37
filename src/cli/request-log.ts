import type { AnsweredCall, ChannelEvent } from "../mock/index.ts";

const colours = { green: 32, yellow: 33, red: 31, dim: 2 } as const;

/**
 * One line on a call: when it came, what it was, how it ended, and how long it took. Nothing of the query, the headers
 * and the bodies is in it, where tokens and passwords are.
 */
export function logLine({ method, path, operation, status, milliseconds }: AnsweredCall, now: Date, inColour: boolean) {
  const paint = painter(inColour);
  const time = paint(now.toTimeString().slice(0, 8), "dim");
  const end = paint(String(status ?? "dropped"), colourOf(status));
  const length = paint(`${Math.round(milliseconds)} ms`, "dim");
  return `${time}  ${method.padEnd(7)} ${operation ?? path}  ${end}  ${length}`;
}

/** One line on what happens on a WebSocket over which a meeting is followed, without anything secret. */
export function channelLine({ conferenceID, event, detail }: ChannelEvent, now: Date, inColour: boolean) {
  const paint = painter(inColour);
  const time = paint(now.toTimeString().slice(0, 8), "dim");
  const what = paint(event, event === "refused" ? "yellow" : event === "pushed" ? "dim" : "green");
  return `${time}  ${"SOCKET".padEnd(7)} ${conferenceID}  ${what}${between[event]}${detail}`;
}

const between = { connected: "", subscribed: " to ", pushed: " ", refused: ": ", closed: ": " } as const;

function painter(inColour: boolean) {
  return (text: string, colour: keyof typeof colours) =>
    inColour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}

function colourOf(status: number | undefined): keyof typeof colours {
  if (status === undefined || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}
