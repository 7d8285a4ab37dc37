import type { OperationId } from "../../generated/operations.ts";
import type { Scene } from "./there.ts";
import type { Callers } from "./world.ts";

/** A request on its way to one that the service carries out. */
export interface Target {
  parameters: Record<string, unknown>;
  body: unknown;
  /** Who calls, where not everybody may. */
  caller?: keyof Callers;
  /** What the header with the credentials holds, where that is not a token. */
  credentials?: string;
}

/** What requests of operations need, beside what the description tells. */
export type Aims = Partial<Record<OperationId, (target: Target, scene: Scene) => void>>;

/** Lays values over the body. */
export function set(target: Target, values: Record<string, unknown>): void {
  target.body = { ...(target.body as object), ...values };
}
