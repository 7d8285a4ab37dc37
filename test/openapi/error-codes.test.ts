import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("generated/openapi.json", "utf8");
const known = JSON.parse(text).components.schemas.KnownErrorCode;

test("every error code that the description mentions is a known one", () => {
  const mentioned = new Set(text.match(/\b(?:APIG|MBI|MMC|USG)\.\d+/g));
  expect([...mentioned].filter((code) => !known.enum.includes(code))).toEqual([]);
});

test("every error code that the local service mentions is a known one", () => {
  const files = readdirSync("src/mock", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = files.map((name) => readFileSync(`src/mock/${name}`, "utf8")).join("\n");
  const mentioned = new Set(texts.match(/"(?:APIG|MBI|MMC|USG)\.\d+"/g)?.map((code) => JSON.parse(code)));
  expect([...mentioned].filter((code) => !known.enum.includes(code))).toEqual([]);
});

test("the known error codes are sorted, and each stands once", () => {
  expect(known.enum).toEqual([...new Set(known.enum)].sort());
});

test("every known error code has a meaning, and none else has one", () => {
  expect(Object.keys(known["x-enumDescriptions"]).sort()).toEqual(known.enum);
  for (const meaning of Object.values(known["x-enumDescriptions"])) expect(meaning).toMatch(/^[A-Za-z].*[^.]\.$/);
});

test("statuses and remedies belong to known error codes", () => {
  const told = [...Object.keys(known["x-enumStatuses"]), ...Object.keys(known["x-remedies"])];
  expect(told.filter((code) => !known.enum.includes(code))).toEqual([]);
});
