// npm run check:workflows: lints the workflows and carries them out against the local service.
import { createMeetingService } from "../../src/mock/index.ts";
import { CommandFailure, runTool } from "../run.ts";
import { runWorkflows, type WorkflowOutcome } from "./run-workflows.ts";

const file = process.argv[2] ?? "openapi/workflows.arazzo.yaml";
const service = createMeetingService();
const server = await service.serve({ port: 0 });
try {
  await runTool("@redocly/cli", ["lint", file, "--format=stylish"]);
  const outcomes = await runWorkflows(file, {
    baseUrl: server.url,
    account: "demo",
    password: "Demo@12345",
    now: service.clock.now(),
  });
  for (const outcome of outcomes) console.log(show(outcome));
  process.exitCode = outcomes.length > 0 && outcomes.every(({ passed }) => passed) ? 0 : 1;
} catch (error) {
  console.error(error instanceof CommandFailure ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}

function show({ workflow, passed, failures, steps }: WorkflowOutcome): string {
  const lines = failures.map(({ step, check, message }) => `    step ${step}: ${check}: ${message}`);
  return [`${passed ? "✓" : "✗"} ${workflow}, ${steps} ${steps === 1 ? "step" : "steps"}`, ...lines].join("\n");
}
