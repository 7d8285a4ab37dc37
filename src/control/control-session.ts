import {
  type ControlOperations,
  type MeetingOperations,
  type OperationRow,
  operationTable,
} from "../../generated/operations.ts";
import type { TokenInfo } from "../../generated/types.ts";
import type { CallOptions } from "../call/call-options.ts";
import { isMeetingApiError } from "../errors/meeting-api-error.ts";

/** The meeting to control. */
export interface ControlInput {
  /** Meeting ID, as returned when the meeting was created. */
  conferenceID: string;
  /** The meeting's host password. */
  password: string;
}

/**
 * Control of one meeting that is being held: every control operation, without asking for the meeting ID or its token.
 * The token is renewed before its 30 minutes are over, whenever the session is used.
 */
export interface ControlSession extends ControlOperations<CallOptions> {
  /** The meeting that is controlled. */
  readonly conferenceID: string;
}

// A control token is renewed when no more than this is left of it, in milliseconds.
const margin = 5 * 60_000;

type AnyMethod = (input: object, options?: CallOptions) => Promise<unknown>;

/**
 * Obtains control of a meeting that is being held.
 * @throws MeetingApiError when the meeting is not being held or the password is wrong
 */
export async function openControlSession(
  operations: MeetingOperations<CallOptions>,
  input: ControlInput,
  now: () => number,
  options?: CallOptions,
): Promise<ControlSession> {
  const token = new ControlToken(operations, input, now);
  await token.renew(options);
  const bind =
    (method: AnyMethod): AnyMethod =>
    (own, callOptions) =>
      token.use((value) =>
        method({ ...own, conferenceID: input.conferenceID, "X-Conference-Authorization": value }, callOptions),
      );
  const methods = Object.entries<OperationRow>(operationTable)
    .filter(([, row]) => row.token === "conferenceToken")
    .map(([id]) => [id, bind(operations[id as keyof typeof operations] as AnyMethod)]);
  return { conferenceID: input.conferenceID, ...Object.fromEntries(methods) };
}

class ControlToken {
  readonly #operations: MeetingOperations<CallOptions>;
  readonly #input: ControlInput;
  readonly #now: () => number;
  #current: TokenInfo = {};
  #pending: Promise<void> | undefined;

  constructor(operations: MeetingOperations<CallOptions>, input: ControlInput, now: () => number) {
    this.#operations = operations;
    this.#input = input;
    this.#now = now;
  }

  /** Makes a call with the token; one whose token is refused is repeated once with a new token. */
  async use<T>(call: (token: string) => Promise<T>): Promise<T> {
    if ((this.#current.expireTime ?? 0) - this.#now() <= margin) await this.renew();
    const used = this.#token;
    try {
      return await call(used);
    } catch (error) {
      if (!isMeetingApiError(error) || error.status !== 401) throw error;
      if (this.#token === used) {
        this.#current = {};
        await this.renew();
      }
      return call(this.#token);
    }
  }

  /** Keeps the token alive, or obtains a new one; concurrent callers share one attempt. */
  renew(options?: CallOptions): Promise<void> {
    this.#pending ??= this.#obtain(options).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #obtain(options?: CallOptions): Promise<void> {
    const { data } = await this.#operations.createConfToken(
      {
        conferenceID: this.#input.conferenceID,
        "X-Password": this.#input.password,
        "X-Login-Type": 1,
        "X-Conference-Authorization": this.#current.token,
      },
      options,
    );
    this.#current = data ?? {};
  }

  get #token(): string {
    return this.#current.token ?? "";
  }
}
