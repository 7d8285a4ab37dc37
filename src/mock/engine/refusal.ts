import { errorMeanings, errorStatuses } from "../../../generated/facts.ts";
import type { KnownErrorCode } from "../../../generated/types.ts";

/** A request that the service refuses. Behaviours throw it; the engine turns it into the answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: KnownErrorCode;
  readonly status: number;

  /**
   * @param code reason; the description tells its meaning and its status
   * @param details what the answer says beside the meaning, or instead of the status that the description tells
   */
  constructor(code: KnownErrorCode, details: { message?: string; status?: number } = {}) {
    super(details.message ?? errorMeanings[code]);
    this.code = code;
    this.status = details.status ?? (errorStatuses as Partial<Record<KnownErrorCode, number>>)[code] ?? 400;
  }
}
