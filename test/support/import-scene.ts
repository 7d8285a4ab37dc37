import { accountAuth, createMeetingClient, type MeetingClient } from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { contracts } from "../../src/validation/contract.ts";
import {
  authOf,
  type CollectionRequest,
  endpoint,
  exampleSettings,
  importIntoPostman,
  requestsOf,
} from "./import-collection.ts";

/** A local service over HTTP with something in it, and the variables that a user of Postman sets to work with it. */
export interface Scene {
  service: MeetingService;
  meeting: MeetingClient;
  /** A series of four days, none of which has begun. */
  conferenceID: string;
  variables: Record<string, string>;
  /** Starts the series, and puts its control token among the variables. */
  takeControl(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a scene, at a quarter to nine (UTC) on the first of March 2027. */
export async function openScene(): Promise<Scene> {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  service.clock.set(new Date("2027-03-01T08:45:00Z"));
  const server = await service.serve();
  const auth = accountAuth(service.credentials);
  const meeting = createMeetingClient({ baseUrl: server.url, auth });
  const cycleParams = { startDate: "2027-03-05", endDate: "2027-03-08", cycle: "Day", preRemindDays: 1 } as const;
  const [series] = await meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams } });
  const conferenceID = known(series?.conferenceID);
  const activationCode = await createCode(meeting, "Room 1");
  const { accessToken } = await auth.signIn(meeting, Date.now);
  const variables: Scene["variables"] = {
    baseUrl: server.url,
    conferenceID,
    activationCode,
    "X-Access-Token": accessToken,
    "X-Conference-Authorization": "",
  };
  return {
    service,
    meeting,
    conferenceID,
    variables,
    async takeControl() {
      const password = known(series?.passwordEntry?.find((entry) => entry.conferenceRole === "chair")?.password);
      await meeting.startMeeting({ body: { conferenceID, password } });
      const { data } = await meeting.createConfToken({ conferenceID, "X-Password": password, "X-Login-Type": 1 });
      variables["X-Conference-Authorization"] = known(data?.token);
    },
    close: () => server.close(),
  };
}

/** Creates an activation code and returns its unique ID. */
export async function createCode(meeting: MeetingClient, devName: string): Promise<string> {
  const body = { devName, devType: "idea-hub", emailAddr: "it@example.com" } as const;
  const { activeCode } = await meeting.createVisionActiveCode({ body });
  const { data } = await meeting.searchVisionActiveCode({ searchKey: activeCode });
  return known(data?.[0]?.id);
}

/** Imports the description, and returns the requests of some operations. */
export async function importRequests<Id extends string>(ids: Id[]): Promise<Record<Id, CollectionRequest>> {
  const requests = requestsOf(await importIntoPostman(exampleSettings));
  const found = ids.map((id) => {
    const { method, path } = known(contracts.find((contract) => contract.id === id));
    return [id, known(requests.find((request) => endpoint(request) === `${method} ${path}`))];
  });
  return Object.fromEntries(found);
}

/** An imported request with its sample values replaced, as a user of Postman would do it. */
export function edited(imported: CollectionRequest): CollectionRequest {
  const copy = structuredClone(imported);
  const { url, auth, body } = copy.request;
  for (const parameter of url.query) if (parameter.key === "conferenceID") parameter.value = "{{conferenceID}}";
  // The converter gives tokens of every kind the same variable, so each request is told its own.
  for (const entry of auth?.apikey ?? []) if (entry.key === "value") entry.value = `{{${authOf(copy, "key")}}}`;
  if (body?.raw) {
    body.raw = body.raw
      .replace("2021-09-01", "2027-03-02")
      .replace("2021-09-02", "2027-03-03")
      .replace("6d35397d67504dd1b7e1766a25f1be12", "{{activationCode}}");
  }
  return copy;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("something that the test needs is missing");
  return value;
}
