import type { OperationId } from "../../generated/operations.ts";
import {
  createMeetingClient,
  type MeetingClient,
  type MeetingClientOptions,
  type RetryEvent,
  tokenAuth,
} from "../../src/index.ts";
import { DroppedConnection } from "../../src/mock/faults/dropped-connection.ts";

/** How a request ends: an answer, or the error of `fetch`. */
export type End = (request: Request) => Promise<Response>;

/** An answer with this status and these headers. */
export const status =
  (code: number, headers: Record<string, string> = {}, body: unknown = {}): End =>
  async () =>
    Response.json(body, { status: code, headers });

/** The connection breaks before there is an answer. */
export const dropped: End = async () => {
  throw new DroppedConnection();
};

/** No connection comes about, for the reason that Node gives with this code. */
export const unreached =
  (code: string): End =>
  async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
  };

/** An answer that every operation takes for a success. */
export const fine = status(200, {}, []);

/** A client whose requests end in this way, one after the other; all further ones end as the last. */
export function clientWith(ends: [End, ...End[]], options: Partial<MeetingClientOptions> = {}) {
  const requests: Request[] = [];
  const retries: RetryEvent[] = [];
  const meeting = createMeetingClient({
    auth: tokenAuth("token"),
    retry: { delay: 1 },
    ...options,
    baseUrl: "http://meeting.test",
    region: undefined,
    fetch: (request) => {
      requests.push(request);
      return (ends[requests.length - 1] ?? (ends.at(-1) as End))(request);
    },
    hooks: {
      ...options.hooks,
      onRetry(event) {
        retries.push(event);
        options.hooks?.onRetry?.(event);
      },
    },
  });
  return { meeting, requests, retries };
}

const conferenceID = "912345678";
const body = { mediaTypes: "HDVideo" } as const;
const cycleParams = { cycle: "Day", startDate: "2030-01-08", endDate: "2030-01-10", preRemindDays: 1 } as const;

/** A call of each kind. */
export const calls = {
  searchMeetings: (meeting) => meeting.searchMeetings(),
  updateRecurringMeeting: (meeting) => meeting.updateRecurringMeeting({ conferenceID, body: { ...body, cycleParams } }),
  cancelMeeting: (meeting) => meeting.cancelMeeting({ conferenceID }),
  createMeeting: (meeting) => meeting.createMeeting({ body }),
  prolongMeeting: (meeting) =>
    meeting.prolongMeeting({
      conferenceID,
      "X-Conference-Authorization": "token",
      body: { auto: 0, duration: 30 },
    }),
  updateToken: (meeting) => meeting.updateToken({ "X-Access-Token": "token" }),
  checkToken: (meeting) => meeting.checkToken({ body: { token: "token", needGenNewToken: false } }),
} satisfies Partial<Record<OperationId, (meeting: MeetingClient) => Promise<unknown>>>;
