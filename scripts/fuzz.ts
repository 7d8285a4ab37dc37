// npm run fuzz -- --requests 100000 --seed 1: sends generated requests, half of them bad ones, to the local service.
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/fuzz.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    operation: { type: "string", multiple: true },
    aimed: { type: "boolean", default: false },
    most: { type: "string", default: "10" },
  },
});

const requests = Number(values.requests);
const seed = Number(values.seed);
console.log(`seed ${seed}`);
const began = performance.now();
const report = await fuzz({
  ...{ requests, seed, operations: values.operation, aimed: values.aimed, most: Number(values.most) },
  onProgress: (done) => void (done % 20_000 === 0 && console.log(`${done} requests`)),
});
const seconds = (performance.now() - began) / 1000;
console.log(`${report.sent} requests in ${seconds.toFixed(0)} s, ${report.succeeded} operations carried out`);
for (const { operation, answers } of report.refusing) {
  console.log(`${operation} refused whatever came:`);
  for (const [answer, times] of answers.slice(0, 3)) console.log(`  ${times} × ${answer}`);
}
for (const [status, count] of Object.entries(report.statuses))
  console.log(`${status === "0" ? "closed" : status}: ${count}`);
const { before, after } = report.memory;
console.log(`memory in use: ${megabytes(before)} before, ${megabytes(after)} after`);
for (const { number, operation, what, request } of report.failures) {
  console.log(`\nrequest ${number}, ${operation}:\n${what}\n${request}`);
}
console.log(`\n${report.failed} failures`);
process.exitCode = report.failed === 0 ? 0 : 1;

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
