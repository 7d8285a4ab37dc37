import type { WebSocketToken } from "../../generated/types.ts";
import type { CallOptions } from "../call/call-options.ts";

/** What following a meeting needs of the control of it. A `ControlSession` is one. */
export interface MeetingControl {
  readonly conferenceID: string;
  createWebSocketToken(input?: Record<string, never>, options?: CallOptions): Promise<WebSocketToken>;
}

/** What a control session knows and does not show, as it is secret. */
export interface ControlAccess {
  /** The control token, renewed where it has to be. */
  token(): Promise<string>;
  /** The token to use instead of one that was refused, or undefined where there is none. */
  replace(refused: string): Promise<string | undefined>;
  /** Address of the event channel, as the service gave it with the control token. */
  wsURL(): string | undefined;
  /** Address of the service. */
  readonly baseUrl: string;
}

// A registered symbol, so that the ES modules and the CommonJS modules of this package get on with each other.
const key = Symbol.for("huaweicloud-meeting.control-access");

/** Gives a control session what {@link accessOf} finds. Printing the session does not show it. */
export function grantAccess<Session extends object>(session: Session, access: ControlAccess): Session {
  return Object.defineProperty(session, key, { value: access });
}

/**
 * What a control session keeps for the event channel.
 * @throws TypeError when it is no control session of this package
 */
export function accessOf(control: object): ControlAccess {
  const access = (control as { [key]?: ControlAccess } | undefined)?.[key];
  if (!access) throw new TypeError(`meetingEvents: "control" must be what client.control({ … }) resolves to.`);
  return access;
}
