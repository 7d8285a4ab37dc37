import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";

/** What a program weighs in bytes, bundled for browsers, minified and gzipped. */
export interface BundleSize {
  /** What is loaded at the start. */
  initial: number;
  /** What is loaded when it is needed. */
  lazy: number;
}

/**
 * What a program weighs.
 * @param program its text
 * @param folder where its imports are looked up
 */
export async function bundleSize(program: string, folder: string): Promise<BundleSize> {
  const entry = join(folder, "entry.js");
  const given = {
    name: "given-program",
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? program : undefined),
  };
  const bundle = await rolldown({
    input: entry,
    cwd: folder,
    platform: "browser",
    // Ours takes the package's name for its sources.
    tsconfig: false,
    logLevel: "silent",
    plugins: [given],
  });
  const { output } = await bundle.generate({ minify: true });
  const chunks = output.filter((part) => part.type === "chunk");
  const initial = loadedAtStart(chunks);
  return { initial: weight(initial), lazy: weight(chunks.filter((chunk) => !initial.includes(chunk))) };
}

function loadedAtStart(chunks: OutputChunk[]): OutputChunk[] {
  const loaded = chunks.filter(({ isEntry }) => isEntry);
  for (const { imports } of loaded) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName) && !loaded.includes(chunk)) loaded.push(chunk);
  }
  return loaded;
}

function weight(chunks: OutputChunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

/** The program whose size is kept small: the client with every operation, and one way to sign in. */
export const coreProgram: string = `
import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";
console.log(createMeetingClient, appIdAuth);
`;
