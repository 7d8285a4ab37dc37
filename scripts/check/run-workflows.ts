import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandFailure, runTool } from "../run.ts";

/** A workflow that has been carried out. */
export interface WorkflowOutcome {
  workflow: string;
  passed: boolean;
  /** The checks that failed, by step. */
  failures: { step: string; check: string; message: string }[];
  /** How many steps were carried out. */
  steps: number;
}

/** Where and as whom to carry out workflows. */
export interface WorkflowScene {
  baseUrl: string;
  account: string;
  password: string;
  /** What the clock of the service shows. */
  now: number;
}

/** Part of the report of `redocly respect`. */
interface Executed {
  type: string;
  workflowId: string;
  stepId?: string;
  status: string;
  executedSteps?: Executed[];
  checks?: { name: string; message?: string; status: string }[];
}

/**
 * Carries out the workflows of a file in the Arazzo format, and checks each answer against the description as well.
 * @throws CommandFailure where the file cannot be carried out at all
 */
export async function runWorkflows(file: string, scene: WorkflowScene): Promise<WorkflowOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "meeting-workflows-"));
  const report = join(folder, "report.json");
  const run = ["respect", file, `--server=meeting=${scene.baseUrl}`, `--json-output=${report}`];
  try {
    const failure = await runTool("@redocly/cli", [...run, ...inputs(scene)]).catch((error) => error);
    const text = await readFile(report, "utf8").catch(() => undefined);
    if (text === undefined) throw failure instanceof Error ? failure : new CommandFailure("There is no report.");
    return Object.values<{ executedWorkflows: Executed[] }>(JSON.parse(text).files).flatMap(({ executedWorkflows }) =>
      executedWorkflows.map(toOutcome),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inputs({ account, password, now }: WorkflowScene): string[] {
  const day = (ahead: number) => new Date(now + ahead * 24 * 3600_000).toISOString().slice(0, 10);
  const values = {
    account,
    authorization: `Basic ${Buffer.from(`${account}:${password}`).toString("base64")}`,
    startTime: `${day(1)} 08:00`,
    startDate: day(1),
    endDate: day(29),
  };
  return Object.entries(values).map(([name, value]) => `--input=${name}=${value}`);
}

function toOutcome(workflow: Executed): WorkflowOutcome {
  const steps = stepsOf(workflow);
  const failures = steps.flatMap(({ stepId = "", checks = [] }) =>
    checks
      .filter(({ status }) => status === "error")
      .map(({ name, message = "" }) => ({ step: stepId, check: name, message: message.trim() })),
  );
  return { workflow: workflow.workflowId, passed: workflow.status === "success", failures, steps: steps.length };
}

// A step may be a workflow of its own.
function stepsOf({ executedSteps = [] }: Executed): Executed[] {
  return executedSteps.flatMap((step) => (step.executedSteps ? stepsOf(step) : [step]));
}
