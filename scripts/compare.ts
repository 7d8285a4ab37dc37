// npm run compare: what this package and its alternatives have and cost, measured side by side in one run. Installs them
// into a temporary folder, from the npm registry. The official SDK for this service is not there, so it takes a checkout:
//   git clone --depth 1 https://github.com/huaweicloud/huaweicloud-sdk-nodejs-v3
//   npm run compare -- --official huaweicloud-sdk-nodejs-v3/services/meeting
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { candidates, official, setUp } from "./compare/candidates.ts";
import { importTimes, measure } from "./compare/measure.ts";
import { table } from "./compare/table.ts";

const { values } = parseArgs({ options: { official: { type: "string" } } });
const [own, ...generators] = candidates;
const all = [own, ...(values.official ? [official(resolve(values.official))] : []), ...generators].filter(
  (one) => !!one,
);
if (!values.official) console.error("Without --official <checkout>/services/meeting the official SDK is left out.");
const temporary = mkdtempSync(join(tmpdir(), "compare-"));
try {
  const folders = all.map((_, index) => join(temporary, `${index}`));
  const measured = [];
  for (const [index, candidate] of all.entries()) {
    const folder = folders[index] ?? "";
    console.error(`${candidate.name} …`);
    await setUp(candidate, folder);
    measured.push(await measure(candidate, folder));
  }
  const times = importTimes(folders);
  console.log(table(measured.map((row, index) => ({ ...row, loading: times[index] ?? 0 }))));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
