import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./package-run.ts";

/** The README in each of its languages. Both have the same sections in the same order. */
export const readmes = ["README.md", "README.zh-CN.md"] as const;

/** A block of code. */
export interface Block {
  language: string;
  code: string;
}

/** A section of a README: its heading, and its code. */
export interface Section {
  title: string;
  blocks: Block[];
}

/** The text of a file at the top. */
export function textOf(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/** The sections of a README. */
export function sectionsOf(name: string): Section[] {
  const [, ...parts] = textOf(name).split(/^## /m);
  return parts.map((part) => ({ title: part.split("\n", 1)[0] ?? "", blocks: blocksOf(part) }));
}

/** The blocks of code in a text. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The program of a section: its blocks one after the other, as a reader would type them. */
export function programOf({ blocks }: Section): string {
  return blocks.flatMap(({ language, code }) => (/^[tj]s$/.test(language) ? [code] : [])).join("\n");
}
