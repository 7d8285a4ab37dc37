import { appKey, controlledMeeting, tokenOf } from "../../scripts/docs/example-values.ts";
import type { Operation } from "../../scripts/generate/document.ts";
import { createMeetingClient, type MeetingClient, tokenAuth } from "../../src/index.ts";
import { readBody } from "../../src/mock/engine/read-body.ts";
import { type Input, readInput } from "../../src/mock/engine/read-input.ts";
import { findRoute } from "../../src/mock/engine/router.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { walks } from "../mock/walk/index.ts";
import { openapi } from "./openapi-document.ts";
import { acknowledge } from "./receivers.ts";
import { known } from "./service.ts";
import { newScene, type Walk } from "./walk.ts";

/** A service in which an operation can be carried out as its example says. */
export interface SampleScene {
  /** Answers a request, and notes it. */
  fetch: (request: Request) => Promise<Response>;
  /** Operations that were reached with an input that the description allows, and the status of their answer. */
  reached: { operation: string; status: number; code: string | undefined }[];
  /** The time of the service's clock, in milliseconds since 1970. */
  now: number;
  /** A client of somebody who may call the operation. */
  client: MeetingClient;
  /** Headers with which the operation is let in, by their names in lower case. */
  credentials: Record<string, string>;
}

/** A call that a service carried out, and what that remembered just before. */
interface Moment {
  request: Request;
  input: Input;
  state: string;
}

/** A day before those that the examples and the walks speak of. */
const today = Date.UTC(2026, 10, 23, 8);

/**
 * A service that is prepared as for the walk through the operation, but in which everything has the name that it has in
 * the examples: identifiers, numbers, accounts, passwords and tokens.
 */
export async function newSampleScene(operation: Operation): Promise<SampleScene> {
  const moment = await momentBefore(operation);
  const names = namesIn(operation, moment);
  const renamed = (text: string) => swap(text, names);
  const service = createMeetingService({ seed: 2, state: renamed(moment.state), fetch: acknowledge });
  const reached: SampleScene["reached"] = [];
  const fetch = async (request: Request) => {
    const { id } = await readCall(request.clone());
    const response = await service.fetch(request);
    const { error_code: code } = response.ok ? {} : await response.clone().json();
    reached.push({ operation: id, status: response.status, code });
    return response;
  };
  const sent = ["x-access-token", "x-conference-authorization"].flatMap((name) => {
    const value = moment.request.headers.get(name);
    return value === null ? [] : [[name, renamed(value)]];
  });
  const credentials = Object.fromEntries(sent);
  const auth = tokenAuth(credentials["x-access-token"] ?? "none");
  const client = createMeetingClient({ baseUrl: openapi.servers[0]!.url, auth, fetch, retry: 0 });
  return { fetch, reached, now: service.clock.now(), client, credentials };
}

/** Walks through an operation until it is carried out. */
async function momentBefore(operation: Operation): Promise<Moment> {
  const service = createMeetingService({ seed: 1, fetch: acknowledge });
  service.clock.set(today);
  let moment: Moment | undefined;
  const watched: MeetingService = {
    ...service,
    fetch: async (request) => {
      const [state, copy] = [service.snapshot(), request.clone()];
      const response = await service.fetch(request);
      if (moment || !response.ok || findRoute(copy.method, new URL(copy.url).pathname)?.contract.id !== operation.id)
        return response;
      moment = { request: copy, state, input: (await readCall(copy.clone())).input };
      return response;
    },
  };
  const { success } = known((walks as Record<string, Record<string, Walk>>)[operation.tag]?.[operation.id]);
  // What it asserts then is no matter here.
  await success(newScene(acknowledge, watched)).catch(() => {});
  return known(moment);
}

async function readCall(request: Request): Promise<{ id: string; input: Input }> {
  const route = findRoute(request.method, new URL(request.url).pathname);
  if (!route) throw new Error(`No operation has ${request.method} ${request.url}.`);
  return { id: route.contract.id, input: await readInput(route, request, known(await readBody(request))) };
}

/** Names in the state beside those in the example. */
function namesIn(operation: Operation, { input, state }: Moment): Map<string, string> {
  const names = new Map<string, string>();
  // An account may be named by the app's own ID of its user, which no sample does.
  const byAppId = "accountType" in { ...input, ...(input.body as object | undefined) };
  const pair = (actual: unknown, example: unknown, key = ""): void => {
    if (typeof actual === "object" && typeof example === "object" && actual && example) {
      for (const [name, value] of Object.entries(example)) pair((actual as Record<string, unknown>)[name], value, name);
    } else if (
      typeof actual === "string" &&
      typeof example === "string" &&
      isName(actual, key) &&
      !(byAppId && key === "account") &&
      state.includes(`"${actual}"`)
    ) {
      names.set(actual, example);
    }
  };
  for (const { name, example } of operation.parameters) pair(input[name], example, name);
  pair(input.body, operation.body?.example);
  if (operation.security === "conferenceToken") {
    const held = createMeetingService({ state }).state.meetings.get(String(input.conferenceID));
    pair(held?.conferenceID, controlledMeeting.conferenceID);
    pair(held?.hostPassword, controlledMeeting.password);
  }
  if (operation.securityHeader && handedOver.has(operation.security ?? ""))
    pair(input[operation.securityHeader], tokenOf(operation));
  names.set("demo-app-key", appKey);
  return names;
}

/** Tokens that a caller passes by hand. */
const handedOver = new Set(["refreshToken", "verificationToken"]);

// Literals of enums and texts for people name nothing.
function isName(text: string, key: string): boolean {
  return /[\d@]/.test(text) || /^(account|dept_?code)$|id$/i.test(key);
}

/** A JSON text in which names have changed places. */
function swap(text: string, names: Map<string, string>): string {
  const both = new Map([...[...names].map(([from, to]) => [to, from] as const), ...names]);
  const alternatives = [...both.keys()].map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return text.replace(
    new RegExp(`(?<=^|["/])(${alternatives.join("|")})(?=$|"(?!:)|/)`, "g"),
    (name) => both.get(name) ?? name,
  );
}
