import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CycleParams } from "../../generated/types.ts";
import { expandCycle } from "../../src/time/expand-cycle.ts";
import { root } from "../run.ts";

/** A page of the reference that explains a matter instead of an operation. */
export interface Guide {
  /** Last part of its address. */
  name: string;
  title: string;
  /** Markdown after the title, as it was written. */
  text: string;
}

const folder = join(root, "openapi/guides");

// As the menu shows them.
const order = [
  "sign-in",
  "meeting-life",
  "recurrence",
  "control",
  "events",
  "realtime",
  "errors",
  "limits",
  "time-zones",
  "testing",
] as const;

/** The guides, in the order of the menu. */
export function readGuides(): Guide[] {
  return order.map((name) => {
    const source = readFileSync(join(folder, `${name}.md`), "utf8");
    const [, title, text] = /^# (.+)\n([\s\S]+)$/.exec(source) ?? [];
    if (!title || !text) throw new Error(`openapi/guides/${name}.md must begin with a title: # …`);
    return { name, title, text };
  });
}

/**
 * The text of a guide with what is worked out when the page is built: dates of recurrences, drawings, and messages.
 * @param messages what stands for a block `messages`
 */
export function workedOut(text: string, messages = ""): string {
  const dated = text.replace(/^```dates\n([\s\S]*?)^```$/gm, (_, rule) => datesOf(JSON.parse(rule)));
  const told = dated.replace(/^```messages\n```$/gm, () => messages);
  return told.replace(/!\[[^\]]*\]\(([\w-]+\.svg)\)/g, (_, file) => drawing(file));
}

function datesOf(rule: CycleParams): string {
  const { dates } = expandCycle(rule);
  const json = JSON.stringify(rule, null, 1).replace(/\n\s*/g, " ");
  const wrapped = json.replace(/, ("startDate")/, ",\n  $1");
  const days = dates.map((date) => `| ${weekday.format(new Date(date))} | ${date} |`);
  return ["```json", wrapped, "```", "", "| day | date |", "|---|---|", ...days].join("\n");
}

const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });

// On one line, for an empty one would end the element.
function drawing(file: string): string {
  const svg = readFileSync(join(folder, file), "utf8").replaceAll(/\s*\n\s*/g, "");
  return `<figure class="drawing" tabindex="0" role="group" aria-label="Drawing">${svg}</figure>`;
}
