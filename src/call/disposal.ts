/**
 * What `await using` asks for, where the compiler's library has it: from ES2026, with `esnext.disposable`, or with the
 * types of Node.
 */
export type Disposal = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { [key in Key]: () => Promise<void> }
  : object;

/** What `await using` calls at the end of a block; some runtimes lack the symbol. */
export function disposal(dispose: () => void): Disposal {
  return Symbol.asyncDispose ? { [Symbol.asyncDispose]: async () => dispose() } : ({} as Disposal);
}
