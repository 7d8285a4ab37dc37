import type { Contract } from "../validation/contract.ts";
import { behaviours } from "./areas/index.ts";
import { type AnswerFrame, gatewayError, refused, success } from "./engine/answers.ts";
import { authorize } from "./engine/authorize.ts";
import { readBody } from "./engine/read-body.ts";
import { readInput } from "./engine/read-input.ts";
import { Refusal } from "./engine/refusal.ts";
import { findRoute, type Route } from "./engine/router.ts";
import type { Faults } from "./faults/faults.ts";
import { strike } from "./faults/strike.ts";
import type { MockService } from "./mock-service.ts";
import { answerPage } from "./pages/pages.ts";

/**
 * Answers a request as the service would: routes it, checks its tokens and its input, and lets the behaviour act.
 * @param faults what goes wrong on the way
 * @param isServed whether it came over HTTP, so that WebSockets can come to the same address
 * @throws DroppedConnection when a fault leaves the request without an answer
 */
export async function handle(
  request: Request,
  service: MockService,
  faults: Faults,
  isServed = false,
): Promise<Response> {
  const { clock, requestIds } = service;
  const frame = { requestId: request.headers.get("x-request-id") ?? requestIds.uuid(), now: clock.now() };
  const route = findRoute(request.method, new URL(request.url).pathname);
  if (!route) {
    const page = findPage(request, service, frame);
    await service.beforeAnswer?.();
    return page ?? gatewayError(new Refusal("APIG.0101"), frame);
  }
  const body = await readBody(request);
  if (!body) return gatewayError(tooLarge(), frame);
  const call = { route, request, body, frame, isServed };
  const act = () => perform(call, service);
  const hits = faults.take(route.contract.id);
  return hits.length === 0 ? act() : strike(hits, act, { contract: route.contract, frame, signal: request.signal });
}

// The gateway's code for what it cannot pass on stands for several statuses.
function tooLarge(): Refusal {
  return new Refusal("APIG.0201", { message: "The request body is larger than 12 MB.", status: 413 });
}

/** A request that the gateway has let pass. */
interface Call {
  route: Route;
  request: Request;
  body: Uint8Array<ArrayBuffer>;
  frame: AnswerFrame;
  isServed: boolean;
}

async function perform(call: Call, service: MockService): Promise<Response> {
  const left = service.calls.count(call.route.contract.id, call.frame.now);
  const response = await carryOut(call, service);
  // The gateway tells it to nobody else.
  if (call.request.headers.get("X-Apig-Mode") === "debug") {
    for (const [name, value] of left) response.headers.set(name, value);
  }
  if (service.validatesAnswers) await validateAnswer(call.route.contract, response.clone());
  await service.beforeAnswer?.();
  service.onChange?.();
  service.pushes.start();
  return response;
}

// Some links in answers lead to the service itself, beside the operations.
function findPage(request: Request, service: MockService, frame: AnswerFrame): Response | undefined {
  try {
    return answerPage(request, service);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return gatewayError(error, frame);
  }
}

async function carryOut({ route, request, body, frame, isServed }: Call, service: MockService): Promise<Response> {
  const { contract } = route;
  try {
    service.lifecycle.catchUp();
    const caller = authorize(contract, request, service);
    const input = await readInput(route, request, body);
    const behaviour = behaviours[contract.id] as Simulation;
    const { origin } = new URL(request.url);
    const socketOrigin = socketOriginOf(isServed ? origin : service.servedAt);
    const answerHeaders = new Headers();
    const answered = await behaviour({ input, ...caller, origin, socketOrigin, answerHeaders }, service);
    return success(answered, frame, answerHeaders);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error, contract, frame);
  }
}

// In process there are no WebSockets. Names that end so lead nowhere, and this one says what to do.
function socketOriginOf(origin = "http://call-service-serve-first.invalid"): string {
  return origin.replace(/^http/, "ws");
}

// What an operation does, seen from here, where any operation may come along.
type Simulation = (request: object, service: MockService) => unknown;

/** An answer of the service's own that breaks the description. */
export class BrokenAnswer extends Error {}

async function validateAnswer(contract: Contract, response: Response): Promise<void> {
  const described = contract.answer(response.status);
  if (!described)
    throw new BrokenAnswer(`${contract.id} answered with status ${response.status}, which is not described.`);
  const text = await response.text();
  const issue = described.schema ? described.check(JSON.parse(text)) : undefined;
  if (issue)
    throw new BrokenAnswer(
      `${contract.id} answered with a body that breaks the description: ${issue.path.join(".")} ${issue.message}`,
    );
  if (!described.schema && text !== "")
    throw new BrokenAnswer(`${contract.id} answered with a body where none is described.`);
}
