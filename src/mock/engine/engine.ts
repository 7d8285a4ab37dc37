import { errorMeanings } from "../../../generated/facts.ts";
import type { Contract } from "../../validation/contract.ts";
import { behaviours } from "../areas/index.ts";
import type { MockService } from "../mock-service.ts";
import { answerPage } from "../pages/pages.ts";
import { type AnswerFrame, gatewayError, refused, success } from "./answers.ts";
import { authorize } from "./authorize.ts";
import { readInput } from "./read-input.ts";
import { Refusal } from "./refusal.ts";
import { findRoute, type Route } from "./router.ts";

/** Answers a request as the service would: routes it, checks its tokens and its input, and lets the behaviour act. */
export async function handle(request: Request, service: MockService): Promise<Response> {
  const frame = { requestId: request.headers.get("x-request-id") ?? service.random.uuid(), now: service.clock.now() };
  const route = findRoute(request.method, new URL(request.url).pathname);
  if (!route) {
    return findPage(request, service, frame) ?? gatewayError(404, "APIG.0101", errorMeanings["APIG.0101"], frame);
  }
  const response = await carryOut(route, request, service, frame);
  if (service.validatesAnswers) await validateAnswer(route.contract, response.clone());
  return response;
}

// Some links in answers lead to the service itself, beside the operations.
function findPage(request: Request, service: MockService, frame: AnswerFrame): Response | undefined {
  try {
    return answerPage(request, service);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return gatewayError(error.status, error.code, error.message, frame);
  }
}

async function carryOut(route: Route, request: Request, service: MockService, frame: AnswerFrame): Promise<Response> {
  const { contract } = route;
  try {
    service.lifecycle.catchUp();
    const caller = authorize(contract, request, service);
    const input = await readInput(route, request);
    const behaviour = behaviours[contract.id] as Simulation | undefined;
    if (!behaviour) throw notSimulated(contract);
    const { origin } = new URL(request.url);
    return success(await behaviour({ input, ...caller, origin }, service), frame);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error, contract, frame);
  }
}

// What an operation does, seen from here, where any operation may come along.
type Simulation = (request: object, service: MockService) => unknown;

function notSimulated({ id, codes }: Contract): Refusal {
  return new Refusal(codes.internal, { status: 501, message: `The local service does not simulate ${id} yet.` });
}

async function validateAnswer(contract: Contract, response: Response): Promise<void> {
  const described = contract.answer(response.status);
  if (!described) throw new Error(`${contract.id} answered with status ${response.status}, which is not described.`);
  const text = await response.text();
  const issue = described.schema ? described.check(JSON.parse(text)) : undefined;
  if (issue)
    throw new Error(
      `${contract.id} answered with a body that breaks the description: ${issue.path.join(".")} ${issue.message}`,
    );
  if (!described.schema && text !== "") throw new Error(`${contract.id} answered with a body where none is described.`);
}
