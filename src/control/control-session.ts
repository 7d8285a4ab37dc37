import { type ControlOperations, type OperationId, operationTable } from "../../generated/operations.ts";
import type { ConfTokenResult, TokenInfo } from "../../generated/types.ts";
import { abortable } from "../call/abortable.ts";
import type { CallInput } from "../call/call.ts";
import type { CallOptions } from "../call/call-options.ts";
import { share } from "../call/share.ts";
import { isMeetingApiError } from "../errors/guards.ts";

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

/** Calls an operation by its name. */
export type Invoke = (id: OperationId, input: CallInput, options?: CallOptions) => Promise<unknown>;

/**
 * Obtains control of a meeting that is being held.
 * @throws MeetingApiError when the meeting is not being held or the password is wrong
 */
export async function openControlSession(
  invoke: Invoke,
  input: ControlInput,
  now: () => number,
  options?: CallOptions,
): Promise<ControlSession> {
  const { conferenceID } = input;
  const token = new ControlToken(invoke, input, now);
  await token.obtain(options);
  const bind =
    (id: OperationId) =>
    (own: object = {}, callOptions?: CallOptions) =>
      token.use((obtain) => {
        const complete = async (signal: AbortSignal) => ({ ...own, conferenceID, [header]: await obtain(signal) });
        return invoke(id, complete, callOptions);
      });
  const ids = (Object.keys(operationTable) as OperationId[]).filter(
    (id) => operationTable[id].token === "conferenceToken",
  );
  return { conferenceID, ...Object.fromEntries(ids.map((id) => [id, bind(id)])) } as ControlSession;
}

const header = "X-Conference-Authorization";

type Obtain = (signal: AbortSignal) => Promise<string>;

class ControlToken {
  readonly #invoke: Invoke;
  readonly #input: ControlInput;
  readonly #now: () => number;
  #current: TokenInfo | undefined;

  /** Keeps the token alive, or obtains a new one. */
  readonly obtain: (options?: CallOptions) => Promise<TokenInfo> = share((options) => this.#renew(options));

  constructor(invoke: Invoke, input: ControlInput, now: () => number) {
    this.#invoke = invoke;
    this.#input = input;
    this.#now = now;
  }

  /** Makes a call with the token; one whose token is refused is repeated once with a new token. */
  async use<T>(call: (obtain: Obtain) => Promise<T>): Promise<T> {
    let used: string | undefined;
    const obtain: Obtain = async (signal) => {
      used = (await abortable(this.#live(), signal)).token;
      return used;
    };
    try {
      return await call(obtain);
    } catch (error) {
      if (!isMeetingApiError(error) || error.status !== 401 || used === undefined) throw error;
      // Another call may have replaced it meanwhile.
      if (this.#current?.token === used) this.#current = undefined;
      return call(obtain);
    }
  }

  async #live(): Promise<TokenInfo> {
    const current = this.#current;
    return current && current.expireTime - this.#now() > margin ? current : this.obtain();
  }

  async #renew(options?: CallOptions): Promise<TokenInfo> {
    const kept = this.#current?.token;
    this.#current = undefined;
    this.#current = (kept && (await this.#keepAlive(kept, options))) || (await this.#request(undefined, options));
    return this.#current;
  }

  async #keepAlive(token: string, options?: CallOptions): Promise<TokenInfo | undefined> {
    try {
      return await this.#request(token, options);
    } catch (error) {
      // A token that is no longer accepted is no failure: the password is there for that.
      if (isMeetingApiError(error)) return undefined;
      throw error;
    }
  }

  async #request(token: string | undefined, options?: CallOptions): Promise<TokenInfo> {
    const { conferenceID, password } = this.#input;
    const input = { conferenceID, "X-Password": password, "X-Login-Type": 1, [header]: token };
    return ((await this.#invoke("createConfToken", input, options)) as ConfTokenResult).data;
  }
}
