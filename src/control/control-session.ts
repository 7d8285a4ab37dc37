import { type ControlOperations, type OperationId, operationTable } from "../../generated/operations.ts";
import type { ConfTokenResult } from "../../generated/types.ts";
import { type AccessToken, requireToken } from "../auth/auth.ts";
import { type Attempt, Renewing } from "../auth/renewing.ts";
import type { CallInput } from "../call/call.ts";
import type { CallOptions } from "../call/call-options.ts";
import { type Disposal, disposal } from "../call/disposal.ts";
import type { TimeLimit } from "../call/time-limit.ts";
import { isMeetingApiError } from "../errors/guards.ts";
import { type ControlAccess, grantAccess } from "../realtime/control-access.ts";
import type { MeetingEvents, MeetingEventsOptions, MeetingMessageKind } from "../realtime/meeting-events.ts";
import type { MeetingMessageName } from "../realtime/messages.ts";

/** The meeting to control. */
export interface ControlInput {
  /** Meeting ID, as returned when the meeting was created. */
  conferenceID: string;
  /** The meeting's host password. */
  password: string;
}

/**
 * Control of one meeting that is being held: every control operation, without asking for the meeting ID or its token.
 * The token is renewed before its 30 minutes are over, whenever the session is used. A session that was declared with
 * `await using` closes at the end of its block.
 */
export interface ControlSession extends ControlOperations<CallOptions>, Disposal {
  /** The meeting that is controlled. */
  readonly conferenceID: string;
  /**
   * Follows the meeting over a WebSocket; see `meetingEvents` of `huaweicloud-meeting/realtime`, which this loads.
   * @param options what to be told of, and how
   * @returns what is going on, when the subscription is acknowledged
   * @throws MeetingSubscriptionError when the service refuses the subscription
   * @throws MeetingApiError when there is no token for a connection, for example because the meeting has ended
   * @throws MeetingNetworkError when there is no connection
   * @see https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1507.html
   */
  events<const Kind extends MeetingMessageKind>(
    options: MeetingEventsOptions<Kind>,
  ): Promise<MeetingEvents<Extract<Kind, MeetingMessageName>>>;
  /**
   * Gives control up: the token is forgotten, and further calls fail. Nothing is sent, as the service has no operation
   * that ends a control token; it lapses by itself after 30 minutes. What follows the meeting goes on until its
   * connection is lost.
   */
  close(): void;
}

/** Calls an operation by its name. */
export type Invoke = (id: OperationId, input: CallInput, options?: CallOptions) => Promise<unknown>;

/**
 * Obtains control of a meeting that is being held.
 * @param invoke calls an operation
 * @param input the meeting and its host password
 * @param now the service's time, in milliseconds since 1970
 * @param baseUrl address of the service
 * @param options options of the call that obtains control
 * @throws MeetingApiError when the meeting is not being held or the password is wrong
 * @see https://support.huaweicloud.com/api-meeting/meeting_21_0027.html
 */
export async function openControlSession(
  invoke: Invoke,
  input: ControlInput,
  now: () => number,
  baseUrl: string,
  options?: CallOptions,
): Promise<ControlSession> {
  const { conferenceID } = input;
  const token = new ControlToken(invoke, input, now);
  await token.open(options);
  const bind =
    (id: OperationId) =>
    (own: object = {}, callOptions?: CallOptions) => {
      let used: string | undefined;
      const complete = async (limit: TimeLimit, failure?: unknown) => {
        used = await (failure ? token.replace(used, failure, limit) : token.get(limit));
        return { ...own, conferenceID, [header]: used };
      };
      return invoke(id, complete, callOptions);
    };
  const ids = (Object.keys(operationTable) as OperationId[]).filter(
    (id) => operationTable[id].token === "conferenceToken",
  );
  const close = () => token.close();
  const session = {
    conferenceID,
    ...Object.fromEntries(ids.map((id) => [id, bind(id)])),
    events: async (eventsOptions: MeetingEventsOptions) => {
      // Loaded by those who follow meetings only.
      const { meetingEvents } = await import("../realtime/meeting-events.ts");
      return meetingEvents(session, eventsOptions);
    },
    close,
    ...disposal(close),
  } as ControlSession;
  return grantAccess(session, token.access(baseUrl));
}

const header = "X-Conference-Authorization";

class ControlToken {
  readonly #invoke: Invoke;
  readonly #input: ControlInput;
  readonly #token: Renewing;
  #closed = false;
  #wsURL: string | undefined;

  constructor(invoke: Invoke, input: ControlInput, now: () => number) {
    this.#invoke = invoke;
    this.#input = input;
    this.#token = new Renewing((attempt) => this.#renew(attempt), now);
  }

  async open(options?: CallOptions): Promise<void> {
    this.#token.keep(await this.#request(undefined, options));
  }

  close(): void {
    this.#closed = true;
    this.#token.clear();
  }

  /** What following the meeting needs. */
  access(baseUrl: string): ControlAccess {
    return {
      baseUrl,
      wsURL: () => this.#wsURL,
      token: async () => {
        this.#requireOpen();
        return this.#token.get();
      },
      replace: (refused) => this.#token.replace(refused),
    };
  }

  async get(limit: TimeLimit): Promise<string> {
    this.#requireOpen();
    const token = await limit.wait(this.#token.get());
    this.#requireOpen();
    return token;
  }

  /** The token for a call that failed, where it failed because its own was refused. Throws the failure otherwise. */
  async replace(used: string | undefined, failure: unknown, limit: TimeLimit): Promise<string> {
    if (!isMeetingApiError(failure) || failure.status !== 401 || used === undefined) throw failure;
    this.#requireOpen();
    let next: string | undefined;
    try {
      next = await limit.wait(this.#token.replace(used));
    } catch (error) {
      // That an earlier attempt may have taken effect matters more than why there is no new token.
      throw failure.ambiguous && !limit.signal.aborted ? failure : error;
    }
    this.#requireOpen();
    if (next === undefined) throw failure;
    return next;
  }

  #requireOpen(): void {
    if (!this.#closed) return;
    const { conferenceID } = this.#input;
    throw new Error(`Control of meeting ${conferenceID} was closed. Call control() to take it anew.`);
  }

  // A token that was refused cannot be kept alive; the password is there for that.
  async #renew({ previous, refused }: Attempt): Promise<AccessToken> {
    try {
      if (previous && !refused) return await this.#request(previous.accessToken);
    } catch (error) {
      if (!isMeetingApiError(error)) throw error;
    }
    return this.#request(undefined);
  }

  async #request(token: string | undefined, options?: CallOptions): Promise<AccessToken> {
    const { conferenceID, password } = this.#input;
    const input = { conferenceID, "X-Password": password, "X-Login-Type": 1, [header]: token };
    const { data } = ((await this.#invoke("createConfToken", input, options)) ?? {}) as Partial<ConfTokenResult>;
    await requireToken("createConfToken", data?.token);
    this.#wsURL = data?.wsURL ?? this.#wsURL;
    return { accessToken: data?.token as string, expiresAt: data?.expireTime };
  }
}
