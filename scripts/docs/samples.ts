import type { Operation } from "../generate/document.ts";
import { curlSample } from "./curl-sample.ts";
import { typescriptSample } from "./typescript-sample.ts";

/** A code sample as the documentation shows it beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/**
 * The samples of one operation, written from its examples.
 * @param operation the operation to call
 * @param server address of the service
 */
export function samples(operation: Operation, server: string): CodeSample[] {
  return [
    { lang: "typescript", label: "TypeScript", source: typescriptSample(operation) },
    { lang: "bash", label: "curl", source: curlSample(operation, server) },
  ];
}
