// npm run check:live: calls what only reads at the real service, and tells where its answers differ from the description.
import { parseArgs } from "node:util";
import type { MeetingClientOptions } from "../../src/index.ts";
import { checkLive } from "./live/check-live.ts";
import { optionsFrom, variables } from "./live/environment.ts";
import { showReport } from "./live/show-report.ts";

const { json, options } = read();
const report = await checkLive(options, Date.now());
console.log(json ? JSON.stringify(report, null, 2) : showReport(report));
const answered = report.calls.some(({ outcome }) => outcome === "answered");
process.exitCode = answered && report.differences.length === 0 ? 0 : 1;

function read(): { json: boolean; options: MeetingClientOptions } {
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
    return { json: values.json, options: optionsFrom(process.env) };
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run check:live [-- --json]\n\n${variables}`);
    process.exit(2);
  }
}
