import { beforeAll, describe, expect, it } from "vitest";
import { pageDocument } from "../../scripts/docs/page-document.ts";
import { readOperations } from "../../scripts/generate/document.ts";
import { openapi } from "../support/openapi-document.ts";
import { compile } from "../support/sample-compiler.ts";
import { runWithoutCurl } from "../support/sample-curl.ts";

const operations = readOperations(openapi);
const page = pageDocument(openapi);

function sampleOf({ path, method }: { path: string; method: string }, label: string): string {
  const samples: { label: string; source: string }[] = page.paths[path][method.toLowerCase()]["x-codeSamples"];
  return samples.find((sample) => sample.label === label)?.source ?? "";
}

describe("the TypeScript sample of each operation", () => {
  let problems: Map<string, string[]>;

  beforeAll(() => {
    const programs = operations.map((operation) => [operation.id, sampleOf(operation, "TypeScript")] as const);
    problems = compile(new Map(programs), declarations);
  }, 180_000);

  it.each(operations)("compiles: $id", ({ id }) => {
    expect(problems.get(id)).toEqual([]);
  });

  it.each(operations)("calls it by its name, after taking control where that is needed: $id", (operation) => {
    const sample = sampleOf(operation, "TypeScript");
    if (operation.security === "conferenceToken") {
      expect(sample).toMatch(
        new RegExp(`const control = await meeting\\.control\\([^]*await control\\.${operation.id}\\(`),
      );
    } else {
      expect(sample).toContain(`await meeting.${operation.id}(`);
    }
  });

  it("is looked at by this test: a wrong one does not compile", () => {
    const wrong = `await meeting.prolongMeeting({ body: { auto: "yes" } });`;
    expect(compile(new Map([["wrong", wrong]]), declarations).get("wrong")).not.toEqual([]);
  });
});

describe("the curl sample of each operation", () => {
  const calls = runWithoutCurl(operations.map((operation) => sampleOf(operation, "curl")));
  const callOf = ({ id }: { id: string }) => calls[operations.findIndex((operation) => operation.id === id)]!;

  it.each(operations)("sends what its example says: $id", (operation) => {
    const { address, method, headers, body, forms } = callOf(operation);
    expect(method).toBe(operation.method);
    expect(new URL(address).origin).toBe(openapi.servers[0]!.url);
    const path = operation.path.replace(/\{\w+\}/g, "[^/]+");
    expect(new URL(address).pathname).toMatch(new RegExp(`^${path}$`));
    for (const { name, in: place, required, example } of operation.parameters) {
      if (!required || place === "path") continue;
      const sent = place === "query" ? new URL(address).searchParams.get(name) : headers.get(name.toLowerCase());
      expect(sent, name).toBe(String(example));
    }
    if (operation.securityHeader) expect(headers.get(operation.securityHeader.toLowerCase())).toMatch(/\S/);
    if (operation.body?.mediaType === "application/json" && operation.security !== "appSignature") {
      expect(JSON.parse(body)).toEqual(operation.body.example);
    } else if (operation.body?.mediaType.startsWith("multipart/")) {
      expect(forms.map((form) => form.split("=")[0])).toEqual(Object.keys(operation.body.example as object));
    }
  });

  it("signs each sign-in of an app anew", () => {
    const operation = operations.find(({ id }) => id === "createAppIdToken")!;
    const sent = JSON.parse(callOf(operation).body);
    const example = operation.body?.example as Record<string, unknown>;
    expect(Object.keys(sent).sort()).toEqual(Object.keys(example).sort());
    expect(sent).toEqual({ ...example, expireTime: sent.expireTime, nonce: sent.nonce });
    expect(sent.expireTime).toBeGreaterThan(Date.now() / 1000);
    expect(sent.nonce.length).toBeGreaterThanOrEqual(32);
  });
});

// What the samples take for granted.
const declarations = `declare const meeting: import("huaweicloud-meeting").MeetingClient;`;
