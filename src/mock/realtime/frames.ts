import type { SubscribeData } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { isObject } from "../is-object.ts";

/** What a client sends. */
export interface ClientFrame {
  action: string;
  sequence: string;
  data?: unknown;
}

/** Reads a frame; undefined for what is none. */
export function readFrame(text: string): ClientFrame | undefined {
  const value = parse(text);
  if (!isObject(value)) return undefined;
  const { action, sequence, data } = value;
  return typeof action === "string" && typeof sequence === "string" ? { action, sequence, data } : undefined;
}

/**
 * Reads what a client subscribes to. Kinds that are not known may stand among others, as in published samples.
 * @throws Refusal for what is no subscription
 */
export function readSubscription({ data }: ClientFrame): { conferenceID?: unknown; kinds: string[]; token: string } {
  if (typeof data !== "string") throw malformed("data must be a text that holds JSON.");
  const value = parse(data) as Partial<SubscribeData> | undefined;
  if (!isObject(value)) throw malformed("data holds no JSON object.");
  const { conferenceID, subscribeType, confToken } = value;
  if (!Array.isArray(subscribeType)) throw malformed("subscribeType is no list.");
  if (!subscribeType.every(isText)) throw malformed("subscribeType lists something that is no text.");
  if (typeof confToken !== "string") throw malformed("confToken is missing.");
  return { conferenceID, kinds: subscribeType, token: confToken };
}

/** The answer to a frame that was carried out. */
export function accepted({ action, sequence }: ClientFrame): string {
  return JSON.stringify({ action, sequence, data: { returnCode: 0, returnDesc: "SUCCESS" } });
}

/** The answer to a frame that was refused: the number of the code, and the reason. */
export function refusedFrame({ action, sequence }: ClientFrame, { code, message }: Refusal): string {
  const returnCode = Number(code.slice(code.indexOf(".") + 1));
  return JSON.stringify({ action, sequence, data: { returnCode, returnDesc: message } });
}

function malformed(message: string): Refusal {
  return new Refusal("MMC.111070001", { message });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
