import ts from "typescript";
import { expect, test } from "vitest";
import { readmes, sectionsOf } from "./support/readme.ts";

test("the READMEs have the same code in every language, apart from comments", () => {
  const [english, ...others] = readmes.map((name) => sectionsOf(name).map(({ blocks }) => blocks.map(withoutComments)));
  for (const other of others) expect(other).toEqual(english);
});

test("the comparison of code sees through comments, and nothing else", () => {
  const ofOne = withoutComments({ language: "ts", code: "f(1); // one\n" });
  expect(withoutComments({ language: "ts", code: "f(1); // 一\n" })).toEqual(ofOne);
  expect(withoutComments({ language: "ts", code: "f(2); // one\n" })).not.toEqual(ofOne);
});

function withoutComments({ language, code }: { language: string; code: string }) {
  if (!/^[tj]s$/.test(language)) return { language, code };
  const options = { removeComments: true, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true };
  return { language, code: ts.transpile(code, { ...options, module: ts.ModuleKind.ESNext }) };
}
