import {
  type AccessToken,
  appIdAuth,
  type ConferenceInfo,
  createMeetingClient,
  isMeetingApiError,
  type MeetingClient,
  type MeetingRequest,
} from "../../src/index.ts";
import { createMeetingService, type MeetingService } from "../../src/mock/index.ts";

/** When the service of the pages' tests begins: the day before the page's series, some seconds into a minute. */
export const beginning = Date.UTC(2021, 7, 31, 8, 46, 10);

/** A service, with clients of its administrator and of two ordinary users. */
export interface PageWorld {
  service: MeetingService;
  administrator: MeetingClient;
  alice: MeetingClient;
  bob: MeetingClient;
  /** Signs in with the App ID, and returns `accessToken` of the answer. */
  accessToken(userId?: string): Promise<string>;
}

/** A meeting or series that was just created. */
export interface Scheduled {
  conferenceID: string;
  hostPassword: string;
  info: ConferenceInfo;
}

/** A new service at a time when the dates on the pages still lay ahead. */
export function openWorld(): PageWorld {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  service.clock.set(beginning);
  const { appId, appKey } = service.credentials;
  const auth = (userId?: string) => appIdAuth({ appId, appKey, userId });
  const client = (userId?: string) =>
    createMeetingClient({ baseUrl: "http://service.test", auth: auth(userId), fetch: service.fetch });
  const administrator = client();
  const signIn = (userId?: string): Promise<AccessToken> =>
    auth(userId).signIn(administrator, () => service.clock.now());
  return {
    service,
    administrator,
    alice: client("alice"),
    bob: client("bob"),
    accessToken: async (userId) => (await signIn(userId)).accessToken,
  };
}

/** Creates a series on 2021-09-01 and 2021-09-02, by default from 08:46 to 09:16 UTC. */
export async function scheduleSeries(
  client: MeetingClient,
  settings: Partial<MeetingRequest> = {},
): Promise<Scheduled> {
  const cycleParams = { startDate: "2021-09-01", endDate: "2021-09-02", cycle: "Day", preRemindDays: 1 } as const;
  const body = { mediaTypes: "HDVideo", startTime: "2021-09-01 08:46", cycleParams, ...settings } as const;
  return scheduled(await client.createRecurringMeeting({ body }));
}

/** Creates a meeting from 09:00 to 10:00 UTC on the day on which the service begins. */
export async function scheduleMeeting(client: MeetingClient): Promise<Scheduled> {
  const body = { mediaTypes: "HDVideo", startTime: "2021-08-31 09:00", length: 60 } as const;
  return scheduled(await client.createMeeting({ body }));
}

/** Starts a meeting as its host. */
export async function start(client: MeetingClient, { conferenceID, hostPassword }: Scheduled): Promise<void> {
  await client.startMeeting({ body: { conferenceID, password: hostPassword } });
}

/** Obtains a control token of a meeting that is being held. */
export async function controlToken(client: MeetingClient, { conferenceID, hostPassword }: Scheduled): Promise<string> {
  const input = { conferenceID, "X-Password": hostPassword, "X-Login-Type": 1 } as const;
  return known((await client.createConfToken(input)).data?.token);
}

/** The meeting as its creator sees it, or undefined when there is none any more. */
export async function lookUp(client: MeetingClient, { conferenceID }: Scheduled): Promise<ConferenceInfo | undefined> {
  try {
    return (await client.showMeetingDetail({ conferenceID })).conferenceData;
  } catch (error) {
    if (isMeetingApiError(error) && error.code === "MMC.111070005") return undefined;
    throw error;
  }
}

/** The meetings in the list of a user, by their IDs. */
export async function listed(client: MeetingClient): Promise<(string | undefined)[]> {
  return ((await client.searchMeetings()).data ?? []).map(({ conferenceID }) => conferenceID);
}

/** A value that must be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a value is missing");
  return value;
}

function scheduled([info]: ConferenceInfo[]): Scheduled {
  const { conferenceID, passwordEntry = [] } = known(info);
  const host = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair");
  return { conferenceID: known(conferenceID), hostPassword: known(host?.password), info: known(info) };
}
