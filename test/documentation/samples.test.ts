import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { pageDocument } from "../../scripts/docs/page-document.ts";
import { readOperations } from "../../scripts/generate/document.ts";
import { openapi } from "../support/openapi-document.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const operations = readOperations(openapi);
const page = pageDocument(openapi);

function sampleOf({ path, method }: { path: string; method: string }, label: string): string {
  const samples: { label: string; source: string }[] = page.paths[path][method.toLowerCase()]["x-codeSamples"];
  return samples.find((sample) => sample.label === label)?.source ?? "";
}

describe("the TypeScript sample of each operation", () => {
  let problems: Map<string, string[]>;

  beforeAll(() => {
    problems = compile(new Map(operations.map((operation) => [operation.id, sampleOf(operation, "TypeScript")])));
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
    expect(compile(new Map([["wrong", wrong]])).get("wrong")).not.toEqual([]);
  });
});

describe("the curl sample of each operation", () => {
  it.each(operations)("sends what its example says: $id", (operation) => {
    const { address, method, headers, body, forms } = runWithoutCurl(sampleOf(operation, "curl"));
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
    const sent = JSON.parse(runWithoutCurl(sampleOf(operation, "curl")).body);
    const example = operation.body?.example as Record<string, unknown>;
    expect(Object.keys(sent).sort()).toEqual(Object.keys(example).sort());
    expect(sent).toEqual({ ...example, expireTime: sent.expireTime, nonce: sent.nonce });
    expect(sent.expireTime).toBeGreaterThan(Date.now() / 1000);
    expect(sent.nonce.length).toBeGreaterThanOrEqual(32);
  });
});

/** What the compiler says about each of these programs, as users of the package would write them. */
function compile(programs: Map<string, string>): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  Object.assign(options, { noEmit: true, paths: { "huaweicloud-meeting": [join(root, "src/index.ts")] } });
  const files = new Map(
    [...programs].map(([id, source]) => [join(root, `sample-${id}.ts`), `${source}\n${declarations}`]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...programs.keys()].map((id) => {
      const file = program.getSourceFile(join(root, `sample-${id}.ts`));
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [id, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))];
    }),
  );
}

// What the samples take for granted.
const declarations = `declare const meeting: import("huaweicloud-meeting").MeetingClient;\nexport {};\n`;

interface CurlCall {
  address: string;
  method: string;
  headers: Map<string, string>;
  body: string;
  forms: string[];
}

/** Ends a part of a call, and a call, in what the stub of curl prints. */
const [partEnd, callEnd] = ["\x1e", "\x1d"];

const stubs = `
  curl() {
    for part in "$@"; do printf '%s\\036' "$part"; done
    case "$*" in *" @-") cat ;; esac
    printf '\\035'
  }
  jq() { cat > /dev/null; echo token; }
  openssl() {
    if [ "$1" != rand ]; then cat > /dev/null; fi
    echo 0123456789abcdef0123456789abcdef0123456789abcdef
  }
  ACCESS_TOKEN=token
`;

/** Runs a sample in a shell whose curl only tells how it was called; of several calls, the last. */
function runWithoutCurl(sample: string): CurlCall {
  const { stdout, stderr, status } = spawnSync("sh", ["-euc", `${stubs}\n${sample}`], { encoding: "utf8" });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const parts = stdout.split(callEnd).at(-2)?.split(partEnd) ?? [];
  const after = (option: string) => parts.flatMap((part, index) => (parts[index - 1] === option ? [part] : []));
  const headers = after("-H").map((header) => header.split(/: (.*)/s) as [string, string]);
  const basic = after("-u").map((account): [string, string] => ["authorization", `Basic ${btoa(account)}`]);
  const [data] = after("-d");
  return {
    address: parts.find((part) => part.startsWith("https://")) ?? "",
    method: after("-X")[0] ?? "",
    headers: new Map([...headers.map(([name, value]): [string, string] => [name.toLowerCase(), value]), ...basic]),
    body: data === "@-" ? (parts.at(-1) ?? "") : (data ?? ""),
    forms: after("-F"),
  };
}
