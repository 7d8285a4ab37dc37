import type { OperationId, OperationRow } from "../../generated/operations.ts";
import type { CallOptions, MeetingClient } from "../../src/index.ts";

/** Calls any operation with what its path needs, and nothing else: enough to reach it, though it will refuse the call. */
export function callAny(
  meeting: MeetingClient,
  operation: OperationId,
  { path }: OperationRow,
  options?: CallOptions,
): Promise<unknown> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "912345678"]);
  return (meeting[operation] as Untyped)(Object.fromEntries(names), options);
}

type Untyped = (input: object, options?: CallOptions) => Promise<unknown>;
