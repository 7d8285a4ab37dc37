import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pageDocument } from "../../scripts/docs/page-document.ts";
import { type Operation, readOperations } from "../../scripts/generate/document.ts";
import { isMeetingApiError, type MeetingClient, signAppId } from "../../src/index.ts";
import { openapi } from "../support/openapi-document.ts";
import { pictureNamed, requestOf, runWithoutCurl } from "../support/sample-curl.ts";
import { newSampleScene } from "../support/sample-scene.ts";

const operations = readOperations(openapi);
const page = pageDocument(openapi);

/** Why some samples reach their operation and are refused all the same. All others must be carried out. */
const refusedBecause = new Map([
  ["checkSlideVerifyCode", "nobody knows beforehand where the piece of the puzzle belongs"],
  ["updateRecurringMeeting", "its example is the vendor's, with dates that have gone by"],
  ["batchUpdateDevicesStatus", "it names two terminals, of which the scene has one"],
  ["updateRoomSetting", "it names two pictures, of which the scene has none"],
  ["deleteRecordings", "it names two recordings, of which the scene has one"],
  ["batchDeleteMaterials", "it names two pictures, of which the scene has one"],
  ["addProgram", "it names two pictures, of which the scene has one"],
  ["updateProgram", "it names two pictures, of which the scene has one"],
  ["updatePublication", "it names a programme that the scene does not have"],
  ["deleteResource", "it names two resources, of which the scene has one"],
]);

function sampleOf({ path, method }: Operation, label: string): string {
  const samples: { label: string; source: string }[] = page.paths[path][method.toLowerCase()]["x-codeSamples"];
  return samples.find((sample) => sample.label === label)?.source ?? "";
}

const outcomeOf = ({ id }: Operation) => ({ operation: id, carriedOut: !refusedBecause.has(id) });

describe("the TypeScript sample, run", () => {
  it.each(operations)(
    "reaches its operation, which is carried out or refused for a known reason: $id",
    async (operation) => {
      const { reached, client, now } = await newSampleScene(operation);
      await run(sampleOf(operation, "TypeScript"), client, now).catch(passRefusal);
      const { operation: id, status } = reached.at(-1) ?? {};
      expect({ operation: id, carriedOut: status === 200 }).toEqual(outcomeOf(operation));
    },
  );

  it("is carried out for nearly all operations", () => {
    const ids = operations.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...refusedBecause.keys()]));
    expect(operations.length - refusedBecause.size).toBe(192);
  });
});

describe("the curl sample, run", () => {
  const calls = runWithoutCurl(operations.map((operation) => sampleOf(operation, "curl")));
  // Nothing signs here.
  const signed = (operation: Operation) => operation.security === "appSignature";

  it.each(operations)(
    "reaches its operation, which is carried out or refused for a known reason: $id",
    async (operation) => {
      const { reached, fetch, credentials } = await newSampleScene(operation);
      await fetch(requestOf(calls[operations.indexOf(operation)]!, credentials));
      const { operation: id, status } = reached.at(-1) ?? {};
      const { carriedOut } = outcomeOf(operation);
      expect({ operation: id, carriedOut: status === 200 }).toEqual({
        operation: operation.id,
        carriedOut: carriedOut && !signed(operation),
      });
    },
  );
});

type Program = (...given: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Program;

async function run(sample: string, meeting: MeetingClient, now: number): Promise<void> {
  const { outputText } = ts.transpileModule(sample, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const body = outputText.replaceAll(/^(import|export) .*$/gm, "");
  const readFile = (name: string) => pictureNamed(name).arrayBuffer();
  await new AsyncFunction("meeting", "signAppId", "readFile", "Date", body)(meeting, signAppId, readFile, {
    now: () => now,
  });
}

function passRefusal(error: unknown): void {
  if (!isMeetingApiError(error)) throw error;
}
