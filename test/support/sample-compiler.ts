import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What the compiler says about each of these programs, as users of the package would write them.
 * @param declarations what all of them take for granted
 */
export function compile(programs: Map<string, string>, declarations = ""): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  Object.assign(options, { noEmit: true });
  const fileOf = (id: string) => join(root, `sample-${id}.ts`);
  const files = new Map([...programs].map(([id, source]) => [fileOf(id), `${source}\n${declarations}\nexport {};\n`]));
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
  const program = ts.createProgram([...files.keys(), join(root, "src/openapi-json.d.ts")], options, host);
  return new Map([...programs.keys()].map((id) => [id, problemsOf(program, fileOf(id))]));
}

function problemsOf(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(name);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
