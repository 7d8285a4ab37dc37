import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runWorkflows, type WorkflowOutcome } from "../../scripts/check/run-workflows.ts";
import { root } from "../../scripts/run.ts";
import { createMeetingService } from "../../src/mock/index.ts";

const file = join(root, "openapi/workflows.arazzo.yaml");

async function carryOut(workflows: string): Promise<WorkflowOutcome[]> {
  const service = createMeetingService({ validateAnswers: true });
  const server = await service.serve({ port: 0 });
  onTestFinished(() => server.close());
  const now = service.clock.now();
  return runWorkflows(workflows, { baseUrl: server.url, account: "demo", password: "Demo@12345", now });
}

async function broken(from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "workflows-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = await readFile(file, "utf8");
  expect(text.split(from)).toHaveLength(2);
  const copy = join(folder, "workflows.arazzo.yaml");
  const description = join(root, "generated/openapi.yaml");
  await writeFile(copy, text.replace("../generated/openapi.yaml", description).replace(from, to));
  return copy;
}

it("carries out every workflow against the local service", async () => {
  const passed = { passed: true, failures: [] };
  expect(await carryOut(file)).toMatchObject(
    ["signIn", "holdMeeting", "weeklySeries", "onboardTerminal"].map((workflow) => ({ workflow, ...passed })),
  );
});

it("names the step that does not come out as described", async () => {
  const outcomes = await carryOut(await broken("$response.body#/count == 0", "$response.body#/count == 7"));
  expect(outcomes.filter(({ passed }) => !passed)).toMatchObject([
    {
      workflow: "onboardTerminal",
      failures: [{ step: "searchAgain", message: expect.stringContaining("count == 7") }],
    },
  ]);
});

it("names the step that the service refuses", async () => {
  const outcomes = await carryOut(await broken("devType: idea-hub", "devType: toaster"));
  expect(outcomes.filter(({ passed }) => !passed)).toMatchObject([
    { workflow: "onboardTerminal", failures: [{ step: "createCode", message: expect.stringContaining("200") }, {}] },
  ]);
});
