import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pageDocument } from "../../scripts/docs/page-document.ts";
import { type Operation, readOperations } from "../../scripts/generate/document.ts";
import { isMeetingApiError, signAppId } from "../../src/index.ts";
import { openapi } from "../support/openapi-document.ts";
import { picture, requestOf, runWithoutCurl } from "../support/sample-curl.ts";
import { newSampleScene } from "../support/sample-scene.ts";

const operations = readOperations(openapi);
const page = pageDocument(openapi);

function sampleOf({ path, method }: Operation, label: string): string {
  const samples: { label: string; source: string }[] = page.paths[path][method.toLowerCase()]["x-codeSamples"];
  return samples.find((sample) => sample.label === label)?.source ?? "";
}

/** Operations whose samples a service carries out that knows little of what the examples name. */
const carriedOut = new Set<string>();

describe("the TypeScript sample, run", () => {
  it.each(operations)("reaches its operation with what the description allows: $id", async (operation) => {
    const { reached, clientFor } = newSampleScene();
    await run(sampleOf(operation, "TypeScript"), clientFor(operation)).catch(passRefusal);
    const last = reached.at(-1);
    expect(last?.operation).toBe(operation.id);
    if (last?.status === 200) carriedOut.add(operation.id);
  });

  it("is carried out for more than half of the operations; the others name what a new service does not have", () => {
    expect(carriedOut.size).toBeGreaterThan(operations.length / 2);
  });
});

describe("the curl sample, run", () => {
  const calls = runWithoutCurl(operations.map((operation) => sampleOf(operation, "curl")));

  it.each(operations)("reaches its operation with what the description allows: $id", async (operation) => {
    const { reached, fetch } = newSampleScene();
    await fetch(requestOf(calls[operations.indexOf(operation)]!));
    expect(reached.at(-1)?.operation).toBe(operation.id);
  });
});

type Program = (...given: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Program;

async function run(sample: string, meeting: unknown): Promise<void> {
  const { outputText } = ts.transpileModule(sample, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const body = outputText.replaceAll(/^(import|export) .*$/gm, "");
  await new AsyncFunction("meeting", "signAppId", "readFile", body)(meeting, signAppId, async () => picture);
}

/** The examples' identifiers need not exist in the service. */
function passRefusal(error: unknown): void {
  if (!isMeetingApiError(error)) throw error;
}
