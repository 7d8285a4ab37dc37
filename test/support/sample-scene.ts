import { controlledMeeting } from "../../scripts/docs/example-values.ts";
import type { Operation } from "../../scripts/generate/document.ts";
import { appIdAuth, createMeetingClient, type MeetingClient } from "../../src/index.ts";
import { readBody } from "../../src/mock/engine/read-body.ts";
import { readInput } from "../../src/mock/engine/read-input.ts";
import { findRoute } from "../../src/mock/engine/router.ts";
import { createMeetingService, type Meeting, type MeetingService } from "../../src/mock/index.ts";
import { openapi } from "./openapi-document.ts";
import { acknowledge } from "./receivers.ts";

/** A service that holds what the examples speak of, and notes what reaches it. */
export interface SampleScene {
  service: MeetingService;
  /** Answers a request, and notes it. */
  fetch: (request: Request) => Promise<Response>;
  /** Operations that were reached with an input that the description allows, and the status of their answer. */
  reached: { operation: string; status: number; code: string | undefined }[];
  /** A client of somebody who may call the operation. */
  clientFor(operation: Operation): MeetingClient;
}

export function newSampleScene(): SampleScene {
  const service = createMeetingService({
    seed: 1,
    clock: { at: Date.UTC(2026, 10, 20, 8), runs: false },
    fetch: acknowledge,
  });
  prepare(service);
  const reached: SampleScene["reached"] = [];
  const fetch = async (request: Request) => {
    const operation = await operationOf(request.clone());
    const response = await service.fetch(request);
    const { error_code: code } = response.ok ? {} : await response.clone().json();
    reached.push({ operation, status: response.status, code });
    return response;
  };
  const { appId, appKey, spAppId, spAppKey } = service.credentials;
  const baseUrl = openapi.servers[0]!.url;
  const admin = createMeetingClient({ baseUrl, auth: appIdAuth({ appId, appKey }), fetch });
  const spAuth = appIdAuth({ appId: spAppId, appKey: spAppKey, multiEnterprise: true });
  const sp = createMeetingClient({ baseUrl, auth: spAuth, fetch });
  return { service, fetch, reached, clientFor: (operation) => (isForProvider(operation) ? sp : admin) };
}

function isForProvider({ path, method }: Operation): boolean {
  return openapi.paths[path]![method.toLowerCase()]!["x-required-role"] === "sp-administrator";
}

// Participants whom the examples name.
const participantIds = [
  "e4286e9c3cca11ef813235922d0586e5",
  "af50e9e63b4111ea9668df997d1c89da",
  "a6b4e988216c11eabc516bc3a3d8d6c4",
];

// The meeting that the samples control is being held, with those in it whom they name; others are scheduled.
function prepare(service: MeetingService): void {
  const participants = participantIds.map((_, index) => ({ name: `Guest ${index}` }));
  const held = service.create.meeting({ held: true, participants });
  rename(service, held, controlledMeeting.conferenceID);
  held.hostPassword = controlledMeeting.password;
  for (const [index, pid] of participantIds.entries()) held.holding!.participants[index]!.pid = pid;
  rename(service, service.create.meeting(), "914673889");
}

function rename({ state }: MeetingService, meeting: Meeting, conferenceID: string): void {
  state.meetings.delete(meeting.conferenceID);
  meeting.conferenceID = conferenceID;
  state.meetings.set(conferenceID, meeting);
}

/** Name of the operation that a request is for; throws what the service would refuse in its input. */
async function operationOf(request: Request): Promise<string> {
  const route = findRoute(request.method, new URL(request.url).pathname);
  if (!route) throw new Error(`No operation has ${request.method} ${request.url}.`);
  await readInput(route, request, (await readBody(request))!);
  return route.contract.id;
}
