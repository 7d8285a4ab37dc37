import delay from "delay";
import type { KnownErrorCode } from "../../../generated/types.ts";
import type { Contract } from "../../validation/contract.ts";
import { type AnswerFrame, answer, gatewayError, refused } from "../engine/answers.ts";
import { Refusal } from "../engine/refusal.ts";
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
  if ("delay" in fault) return delayed(fault.delay, effect, act, call.signal);
  if ("slowBody" in fault) return slowDown(await act(), fault.slowBody, call.signal);
  if ("status" in fault || "rateLimit" in fault) {
    if (effect) await act();
    return "status" in fault ? withStatus(fault, call) : throttled(fault, call);
  }
  const response = effect === false ? answer(200, "{}", call.frame) : await act();
  if ("body" in fault) return breakBody(response, fault.body);
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
  if (!contract.answer(status)) return gatewayError(status, "APIG.0201", "The backend cannot be reached.", frame);
  const { codes, security = "" } = contract;
  const byStatus: Partial<Record<number, KnownErrorCode>> = {
    400: codes.invalidParameter,
    401: codes[security],
    403: codes.forbidden,
  };
  return refused(new Refusal(byStatus[status] ?? codes.internal, { status }), contract, frame);
}

function throttled({ rateLimit }: Extract<Fault, { rateLimit: unknown }>, { frame }: StruckCall): Response {
  const { limit = 100, retryAfter } = rateLimit === true ? {} : rateLimit;
  const quota = `limit:${limit},time:1 minute`;
  const response = gatewayError(429, "APIG.0308", `Too many calls of this operation: ${quota}`, frame);
  response.headers.set("X-APIG-Ratelimit-Api", `remain:0,${quota}`);
  response.headers.set("X-APIG-Ratelimit-Api-Allenv", "remain:199,limit:200,time:1 second");
  if (retryAfter !== undefined) response.headers.set("Retry-After", String(retryAfter));
  return response;
}
