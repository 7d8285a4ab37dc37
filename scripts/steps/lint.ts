import { runTool } from "../run.ts";

/** Checks the description against the rules in redocly.yaml. Each problem is reported with its file and line. */
export async function lint(): Promise<string> {
  await runTool("@redocly/cli", ["lint", "meeting", "--format=stylish"]);
  return "openapi/ follows redocly.yaml";
}
