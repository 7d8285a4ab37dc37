import type { OperationId } from "../../generated/operations.ts";
import type { MeetingApiError } from "../errors/meeting-api-error.ts";
import type { RetryOptions } from "./call-options.ts";
import type { Transport } from "./exchange.ts";
import type { MeetingHooks } from "./hooks.ts";

/** What all calls of one client have in common. */
export interface CallContext extends Transport {
  timeout: number | undefined;
  retry: number | RetryOptions | undefined;
  hooks: MeetingHooks;
  validation: CallValidation | undefined;
  /** Where the access token comes from. */
  tokens: AccessTokens;
  /** Whether a call with these headers carries an access token already. */
  bringsToken(headers: Record<string, string> | undefined): boolean;
  /** Takes notice of the service's time. */
  learn(response: Response): void;
}

/** Supplies the access token of calls that need one. */
export interface AccessTokens {
  /** The token, while it holds; undefined when one has to be obtained first. */
  held(): string | undefined;
  /** A token that can be used now. */
  token(operation: string): Promise<string>;
  /**
   * The token to use instead of one that the service refused, or undefined when there is none, or when the refusal was
   * not about the token.
   */
  replace(refused: string, refusal?: MeetingApiError): Promise<string | undefined>;
}

/** Checks of what is sent and what came; they throw when something is wrong. */
export interface CallValidation {
  request(operation: OperationId, input: object): void;
  response(operation: OperationId, status: number, body: unknown, changes: boolean): void;
}
