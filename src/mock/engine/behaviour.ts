import type { MeetingOperations, OperationId } from "../../../generated/operations.ts";
import type { MockService } from "../mock-service.ts";
import type { ControlToken, IssuedToken, User } from "../state/state.ts";

type Method<Id extends OperationId> = MeetingOperations<never>[Id];

/** A request that has passed the checks of the description, as a behaviour gets it. */
export interface MockRequest<Id extends OperationId> {
  /** What the client's method of the same name takes. */
  input: NonNullable<Parameters<Method<Id>>[0]>;
  /** Who calls; only operations that need an access token may ask. */
  user: User;
  /** The access token of the call; only operations that need one may ask. */
  token: IssuedToken;
  /** The control token of the call; only operations that need one may ask. */
  controlToken: ControlToken;
  /** Takes the headers that the answer has beside its body. */
  answerHeaders: Headers;
  /** Scheme and host at which the service was called, for links that lead back to it. */
  origin: string;
  /** The same for WebSockets. */
  socketOrigin: string;
}

/** What an operation does: it changes the service's state and returns the body of the answer, or throws a Refusal. */
export type Behaviour<Id extends OperationId> = (
  request: MockRequest<Id>,
  service: MockService,
) => Awaited<ReturnType<Method<Id>>> | ReturnType<Method<Id>>;

/** The behaviours of some operations, by name. */
export type Behaviours<Id extends OperationId> = { [Name in Id]: Behaviour<Name> };
