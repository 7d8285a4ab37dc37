import type { AnsweredCall, ChannelEvent, Push } from "../mock/index.ts";

const colours = { green: 32, yellow: 33, red: 31, dim: 2 } as const;

/**
 * One line on a call: when it came, what it was, how it ended, and how long it took. Nothing of the query, the headers
 * and the bodies is in it, where tokens and passwords are.
 */
export function logLine(call: AnsweredCall, now: Date, inColour: boolean): string {
  const { method, path, operation, status } = call;
  return line({ ...call, kind: method, what: operation ?? path, end: String(status ?? "dropped") }, now, inColour);
}

/**
 * One line on an attempt to post an event: when, what, to which host, how it ended, and what comes next. Nothing of the
 * message is in it, and nothing of the address behind the host.
 */
export function pushLine(push: Push, now: Date, inColour: boolean): string {
  const { event, url, attempt, status, problem = "" } = push;
  const what = `${event} to ${new URL(url).host}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
  return line({ ...push, kind: "EVENT", what, end: String(status ?? problem) }, now, inColour) + sequel(push);
}

interface Line {
  kind: string;
  what: string;
  end: string;
  status?: number;
  milliseconds: number;
}

function line({ kind, what, end, status, milliseconds }: Line, now: Date, inColour: boolean): string {
  const paint = painter(inColour);
  const time = paint(now.toTimeString().slice(0, 8), "dim");
  const length = paint(`${Math.round(milliseconds)} ms`, "dim");
  return `${time}  ${kind.padEnd(7)} ${what}  ${paint(end, colourOf(status))}  ${length}`;
}

function sequel({ event, at, next, delivered, problem }: Push): string {
  if (delivered) return "";
  if (event === "meeting.verify") return `  not switched on: ${problem}`;
  return next === undefined ? "  given up" : `  again in ${span(next - at)}`;
}

// Seconds as long as there are few of them.
function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
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
