import type { AnsweredCall } from "../mock/index.ts";

const colours = { green: 32, yellow: 33, red: 31, dim: 2 } as const;

/**
 * One line on a call: when it came, what it was, how it ended, and how long it took. Nothing of the query, the headers
 * and the bodies is in it, where tokens and passwords are.
 */
export function logLine({ method, path, operation, status, milliseconds }: AnsweredCall, now: Date, inColour: boolean) {
  const paint = (text: string, colour: keyof typeof colours) =>
    inColour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const time = paint(now.toTimeString().slice(0, 8), "dim");
  const end = paint(String(status ?? "dropped"), colourOf(status));
  const length = paint(`${Math.round(milliseconds)} ms`, "dim");
  return `${time}  ${method.padEnd(7)} ${operation ?? path}  ${end}  ${length}`;
}

function colourOf(status: number | undefined): keyof typeof colours {
  if (status === undefined || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}
