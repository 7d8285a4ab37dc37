import { MeetingNetworkError } from "../errors/meeting-network-error.ts";
import { MeetingSubscriptionError } from "../errors/meeting-subscription-error.ts";

/**
 * The error for a connection that should have told what is going on in a meeting.
 * @param host where it was to lead
 * @param reason why there is none, without secrets
 */
export function noConnection(conferenceID: string, host: string, reason: string): MeetingNetworkError {
  const message = `events: no connection to ${host} that tells of meeting ${conferenceID} (${reason}). Check the network, and whether WebSockets pass.`;
  return new MeetingNetworkError("events", { message, reached: true, ambiguous: false, cause: undefined });
}

/**
 * The error for a subscription to what is going on in a meeting that was refused.
 * @param result what the service answered
 * @param clean takes the secrets out of a text
 */
export function noSubscription(
  conferenceID: string,
  { returnCode, returnDesc }: { returnCode?: unknown; returnDesc?: unknown },
  clean: (text: string) => string,
): MeetingSubscriptionError {
  const code = typeof returnCode === "number" ? returnCode : undefined;
  const words = typeof returnDesc === "string" ? `: ${clean(returnDesc)}` : "";
  const reason = `code ${code ?? "missing"}${words}`;
  return new MeetingSubscriptionError(
    `events: the service does not tell of meeting ${conferenceID} (${reason}). It takes the host's control token and known kinds in "subscribe".`,
    code,
  );
}
