/** Why a message was refused. */
export type WebhookErrorReason =
  /** The body is no message: not JSON, or something in it is missing or of the wrong kind. */
  | "malformed"
  /** The body is larger than any event. */
  | "too-large"
  /** Nobody here has this subscriber ID. */
  | "unknown-subscriber"
  /** The signature does not fit: the key is another one, or something was changed on the way. */
  | "wrong-signature"
  /** The message was made too long ago, or in the future. */
  | "stale"
  /** The message has been received before. */
  | "repeated";

/** A message that must not be acted on. It holds no key and nothing of the message. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Whether a value is a {@link WebhookError}. */
export function isWebhookError(error: unknown): error is WebhookError {
  return error instanceof Error && error.name === "WebhookError";
}
