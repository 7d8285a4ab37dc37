import delay from "delay";
import { errorStatuses } from "../../../generated/facts.ts";
import type { KnownErrorCode } from "../../../generated/types.ts";
import type { Contract } from "../../validation/contract.ts";
import { type AnswerFrame, answer, gatewayError, refused } from "../engine/answers.ts";
import { Refusal } from "../engine/refusal.ts";
import { quotas, quotaText } from "../state/call-counter.ts";
import { breakBody, breakOff, slowDown } from "./bodies.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import type { Fault } from "./fault.ts";
import type { Hit } from "./faults.ts";

/** The call that faults hit. */
export interface StruckCall {
  contract: Contract;
  frame: AnswerFrame;
  /** Tells when the caller has given up. */
  signal: AbortSignal;
}

type Act = () => Promise<Response>;

/**
 * Answers a call with its faults.
 * @param hits faults, the outermost first
 * @param act carries the call out
 * @throws DroppedConnection when nothing shall be answered
 */
export function strike(hits: Hit[], act: Act, call: StruckCall): Promise<Response> {
  return hits.reduceRight<Act>((inner, hit) => () => struck(hit, inner, call), act)();
}

async function struck({ fault, effect }: Hit, act: Act, call: StruckCall): Promise<Response> {
  if (fault.delay !== undefined) return delayed(fault.delay, effect, act, call.signal);
  if (fault.slowBody !== undefined) return slowDown(await act(), fault.slowBody, call.signal);
  if (fault.status !== undefined || fault.rateLimit !== undefined) {
    if (effect) await act();
    return fault.status !== undefined ? withStatus(fault, call) : throttled(fault, call);
  }
  const response = effect === false ? answer(200, "{}", call.frame) : await act();
  if (fault.body !== undefined) return breakBody(response, fault.body);
  if (fault.drop === "before-headers") throw new DroppedConnection();
  return breakOff(response);
}

async function delayed(time: number, effect: boolean | undefined, act: Act, signal: AbortSignal): Promise<Response> {
  if (effect === false) {
    await delay(time, { signal });
    return act();
  }
  try {
    return await act();
  } finally {
    // What becomes of the call stands already; the caller only learns it later.
    await delay(time, { signal });
  }
}

function withStatus(fault: Extract<Fault, { status: number }>, call: StruckCall): Response {
  const response = fault.body === undefined ? usualAnswer(fault.status, call) : given(fault, call);
  for (const [name, value] of Object.entries(fault.headers ?? {})) response.headers.set(name, value);
  return response;
}

function given({ status, body }: { status: number; body?: unknown }, { frame }: StruckCall): Response {
  return answer(status, typeof body === "string" ? body : JSON.stringify(body), frame);
}

// As the operation answers with this status, or else as the gateway does.
function usualAnswer(status: number, { contract, frame }: StruckCall): Response {
  if (status < 400) return answer(status, null, frame);
  if (!contract.answer(status)) return gatewayError(gatewayRefusal(status), frame);
  const { codes, security = "" } = contract;
  const byStatus: Partial<Record<number, KnownErrorCode>> = {
    400: codes.invalidParameter,
    401: codes[security],
    403: codes.forbidden,
  };
  return refused(new Refusal(byStatus[status] ?? codes.internal, { status }), contract, frame);
}

// Most of the gateway's codes have a status of their own; one stands for all others.
function gatewayRefusal(status: number): Refusal {
  const own = Object.entries(errorStatuses).find(([code, its]) => code.startsWith("APIG.") && its === status);
  if (own) return new Refusal(own[0] as KnownErrorCode);
  return new Refusal("APIG.0201", { message: "The backend cannot be reached.", status });
}

function throttled({ rateLimit }: Extract<Fault, { rateLimit: unknown }>, { frame }: StruckCall): Response {
  const { api, allEnvironments } = quotas;
  const { limit = api.limit, retryAfter } = rateLimit === true ? {} : rateLimit;
  const message = `Too many calls of this operation: limit:${limit},time:${api.words}`;
  const response = gatewayError(new Refusal("APIG.0308", { message }), frame);
  response.headers.set(api.header, quotaText(0, { ...api, limit }));
  response.headers.set(allEnvironments.header, quotaText(allEnvironments.limit - 1, allEnvironments));
  if (retryAfter !== undefined) response.headers.set("Retry-After", String(retryAfter));
  return response;
}
