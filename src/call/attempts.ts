import { type OperationId, type OperationRow, operationTable } from "../../generated/operations.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import type { MeetingApiError } from "../errors/meeting-api-error.ts";
import { MeetingError } from "../errors/meeting-error.ts";
import type { Attempted } from "./attempted.ts";
import type { CallContext } from "./call-context.ts";
import type { CallOptions } from "./call-options.ts";
import { ConnectionFailure, type Exchange, exchange } from "./exchange.ts";
import { tokenHeader } from "./headers.ts";
import { type CallEvent, tell } from "./hooks.ts";
import { type PlacedInput, placeInput } from "./place-input.ts";
import { waitBeforeNext } from "./retry-policy.ts";
import type { TimeLimit } from "./time-limit.ts";

let calls = 0;

/** The attempts of one call. */
export class Attempts {
  /** Whether one of them may have taken effect, as far as is known. */
  ambiguous = false;
  readonly #context: CallContext;
  readonly #operation: OperationId;
  readonly #row: OperationRow;
  readonly #options: CallOptions;
  readonly #limit: TimeLimit;
  readonly #call: number = ++calls;
  readonly #sent: Headers[] = [];
  #count = 0;

  constructor(context: CallContext, operation: OperationId, options: CallOptions, limit: TimeLimit) {
    this.#context = context;
    this.#operation = operation;
    this.#row = operationTable[operation];
    this.#options = options;
    this.#limit = limit;
  }

  /**
   * Makes attempts until one succeeds, or must not be followed by another.
   * @param failure what earlier attempts, with another input, have failed with
   * @throws the error of the last attempt
   */
  async run(input: object, failure?: unknown): Promise<unknown> {
    if (failure) this.#again(failure, 0);
    this.#context.validation?.request(this.#operation, input);
    const placed = placeInput(this.#row, input);
    if (!placed) throw (await import("./misplaced.ts")).misplaced(this.#operation, this.#row, input);
    let token = this.#needsToken() ? await this.#token() : undefined;
    let replaceable = token;
    for (;;) {
      try {
        return await this.#attempt(placed, input, token);
      } catch (error) {
        const next: string | undefined =
          replaceable && isMeetingApiError(error) ? await this.#replace(replaceable, error) : undefined;
        if (next) {
          this.#again(error, 0);
          token = next;
          replaceable = undefined;
        } else await this.#waitAfter(error);
      }
    }
  }

  // A call may bring a token of its own.
  #needsToken(): boolean {
    return this.#row.token === "accessToken" && !this.#context.bringsToken(this.#options.headers);
  }

  #token(): string | Promise<string> {
    const { tokens } = this.#context;
    return tokens.held() ?? this.#limit.wait(tokens.token(this.#operation));
  }

  async #replace(refused: string, refusal: MeetingApiError): Promise<string | undefined> {
    try {
      return await this.#limit.wait(this.#context.tokens.replace(refused, refusal));
    } catch (error) {
      // That an earlier attempt may have taken effect matters more than why there is no new token.
      throw this.ambiguous && !this.#limit.signal.aborted ? refusal : error;
    }
  }

  // Waits until the call may be repeated; throws the error when it may not.
  async #waitAfter(error: unknown): Promise<void> {
    const wait = waitBeforeNext(error, this.#count, this.#row.idempotent, this.#options.retry ?? this.#context.retry);
    if (wait === undefined || wait >= this.#limit.left) throw error;
    this.#again(error, wait);
    await this.#limit.sleep(wait);
  }

  async #attempt(placed: PlacedInput, input: object, token: string | undefined): Promise<unknown> {
    this.#count += 1;
    const { hooks } = this.#context;
    tell(hooks.onRequest, () => this.#event());
    const start = performance.now();
    let answer: Exchange | undefined;
    let failure: unknown;
    try {
      answer = await this.#send(placed, token);
      return await this.#read(answer, input);
    } catch (error) {
      failure = await this.#explain(error, input);
      throw failure;
    } finally {
      tell(hooks.onResponse, () => ({
        ...this.#event(),
        status: answer?.response.status,
        requestId:
          (failure as Partial<MeetingApiError>)?.requestId ?? answer?.response.headers.get("x-request-id") ?? undefined,
        error: failure,
        duration: performance.now() - start,
      }));
    }
  }

  #send({ params, body }: PlacedInput, token: string | undefined): Promise<Exchange> {
    const own = this.#options.headers;
    const headers = token === undefined ? own : { ...own, [tokenHeader]: token };
    return exchange(this.#context, this.#row, { params, body, headers }, this.#limit, this.#sent);
  }

  async #read(answer: Exchange, input: object): Promise<unknown> {
    this.#context.learn(answer.response);
    const { ok, status } = answer.response;
    if (!ok) throw (await import("./explain.ts")).refusal(answer, this.#attempted(input));
    // A page, though, comes from something between here and the service.
    if (!this.#row.answer && answer.text?.trimStart()[0] !== "<") return undefined;
    const body = asJson(answer.text);
    // No operation answers with null.
    if (body == null) throw (await import("./explain.ts")).unreadableAnswer(answer, this.#attempted(input));
    this.#context.validation?.response(this.#operation, status, body, this.#changes);
    return body;
  }

  async #explain(error: unknown, input: object): Promise<unknown> {
    const explained =
      error instanceof ConnectionFailure
        ? (await import("./explain.ts")).networkError(error.reason, this.#attempted(input), this.#context.baseUrl)
        : error;
    // What was on its way when the time was over may have arrived.
    if (explained instanceof MeetingError ? explained.ambiguous : this.#limit.signal.aborted && this.#changes) {
      this.ambiguous = true;
    }
    return explained;
  }

  #attempted(input: object): Attempted {
    return { operation: this.#operation, input, sent: this.#sent, changes: this.#changes, ambiguous: this.ambiguous };
  }

  get #changes(): boolean {
    return !this.#row.safe;
  }

  #again(error: unknown, wait: number): void {
    tell(this.#context.hooks.onRetry, () => ({ ...this.#event(), error, delay: wait }));
  }

  #event(): CallEvent {
    const { method, path } = this.#row;
    return { call: this.#call, operation: this.#operation, method, path, attempt: this.#count };
  }
}

// Undefined stands for what is no JSON.
function asJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
