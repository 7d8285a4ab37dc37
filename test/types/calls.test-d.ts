import { describe, test } from "vitest";
import {
  accountAuth,
  appIdAuth,
  type ControlSession,
  type CycleParams,
  createMeetingClient,
  type MeetingClient,
} from "../../src/index.ts";

// Nothing here runs; each line marked as an error must be one for the compiler.
declare const meeting: MeetingClient;
declare const control: ControlSession;
declare function takesRule(rule: CycleParams): void;

const dates = { startDate: "2030-01-07", endDate: "2030-02-07", preRemindDays: 1 };
const conferenceID = "912345678";

describe("createMeetingClient", () => {
  const auth = appIdAuth({ appId: "id", appKey: "key" });

  test("takes a region or an address", () => {
    createMeetingClient({ region: "cn-north-4", auth });
    createMeetingClient({ region: "ap-southeast-1", auth: accountAuth({ account: "a", password: "p" }) });
    createMeetingClient({
      baseUrl: "http://127.0.0.1:4010",
      auth,
      timeout: 1000,
      headers: { "Accept-Language": "en-US" },
    });
    createMeetingClient({ baseUrl: "http://127.0.0.1:4010", fetch: async (request: Request) => fetch(request) });
  });

  test("does not take a region that does not exist, both, or neither", () => {
    // @ts-expect-error there is no such region
    createMeetingClient({ region: "cn-north-5", auth });
    // @ts-expect-error one or the other
    createMeetingClient({ region: "cn-north-4", baseUrl: "http://127.0.0.1:4010", auth });
    // @ts-expect-error neither
    createMeetingClient({ auth });
    // @ts-expect-error a slip of the pen
    createMeetingClient({ baseURL: "http://127.0.0.1:4010", auth });
    // @ts-expect-error an unknown option
    createMeetingClient({ region: "cn-north-4", auth, retries: 3 });
  });

  test("does not take incomplete credentials", () => {
    // @ts-expect-error the app key is missing
    appIdAuth({ appId: "id" });
    // @ts-expect-error the password is missing
    accountAuth({ account: "a" });
    // @ts-expect-error the secrets themselves are no way to sign in
    createMeetingClient({ region: "cn-north-4", auth: { appId: "id", appKey: "key" } });
  });
});

describe("a meeting", () => {
  test("needs mediaTypes, in the service's literals", () => {
    meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
    // @ts-expect-error mediaTypes is missing
    meeting.createMeeting({ body: { subject: "x" } });
    // @ts-expect-error there is no such media type
    meeting.createMeeting({ body: { mediaTypes: "Video" } });
    // @ts-expect-error no list of them
    meeting.createMeeting({ body: { mediaTypes: ["Voice", "HDVideo"] } });
  });

  test("needs a body, and takes no other input than it has", () => {
    // @ts-expect-error the input is missing
    meeting.createMeeting();
    // @ts-expect-error the body is missing
    meeting.createMeeting({});
    // @ts-expect-error the body is not the input
    meeting.createMeeting({ mediaTypes: "Voice" });
    // @ts-expect-error an unknown input
    meeting.createMeeting({ body: { mediaTypes: "Voice" }, conferenceID });
  });

  test("takes no property that the service does not know, at no depth", () => {
    // @ts-expect-error an unknown property
    meeting.createMeeting({ body: { mediaTypes: "Voice", title: "x" } });
    // @ts-expect-error an unknown setting
    meeting.createMeeting({ body: { mediaTypes: "Voice", confConfigInfo: { waitingRoom: true } } });
    // @ts-expect-error an unknown property of an attendee
    meeting.createMeeting({ body: { mediaTypes: "Voice", attendees: [{ mail: "a@example.com" }] } });
  });

  test("takes numbers, booleans and literals only of their kind", () => {
    // @ts-expect-error a number, not its digits
    meeting.createMeeting({ body: { mediaTypes: "Voice", length: "30" } });
    // @ts-expect-error there is no such way to encrypt
    meeting.createMeeting({ body: { mediaTypes: "Voice", encryptMode: 3 } });
    // @ts-expect-error 0 or 1, not a boolean
    meeting.createMeeting({ body: { mediaTypes: "Voice", isAutoRecord: true } });
    // @ts-expect-error a boolean, not 0 or 1
    meeting.createMeeting({ body: { mediaTypes: "Voice", confConfigInfo: { isAutoMute: 1 } } });
    // @ts-expect-error a time zone ID that does not exist
    meeting.createMeeting({ body: { mediaTypes: "Voice", timeZoneID: "99" } });
  });

  test("is looked for with known parameters", () => {
    meeting.searchMeetings();
    meeting.searchMeetings({ queryConfMode: "AMONTH", limit: 10, sortType: "DSC_StartTIME" });
    // @ts-expect-error there is no such span
    meeting.searchMeetings({ queryConfMode: "AYEAR" });
    // @ts-expect-error a number, not its digits
    meeting.searchMeetings({ limit: "10" });
    // @ts-expect-error a slip of the pen
    meeting.searchMeetings({ searchkey: "x" });
  });

  test("is named by its ID", () => {
    meeting.showMeetingDetail({ conferenceID });
    // @ts-expect-error the ID is missing
    meeting.showMeetingDetail({});
    // @ts-expect-error the ID is a text
    meeting.cancelMeeting({ conferenceID: 912345678 });
    // @ts-expect-error 1 is the only type there is
    meeting.cancelRecurringMeeting({ conferenceID, type: 0 });
  });
});

describe("a recurrence", () => {
  test("has the rules of its cycle", () => {
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Day" } } });
    meeting.createRecurringMeeting({
      body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Week", interval: 2, point: [1, 3] } },
    });
    meeting.createRecurringMeeting({
      body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Month", point: [15, 31] } },
    });
  });

  test("is needed by a series, when it is made and when it is modified", () => {
    // @ts-expect-error cycleParams is missing
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice" } });
    // @ts-expect-error cycleParams is missing
    meeting.updateRecurringMeeting({ conferenceID, body: { mediaTypes: "Voice" } });
    // @ts-expect-error the ID is missing
    meeting.updateRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Day" } } });
  });

  test("is not accepted otherwise", () => {
    // @ts-expect-error a weekly cycle needs the days
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Week" } } });
    // @ts-expect-error a monthly cycle needs the days
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Month" } } });
    // @ts-expect-error there is no such cycle
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: { ...dates, cycle: "Year" } } });
    // @ts-expect-error the cycle is missing
    meeting.createRecurringMeeting({ body: { mediaTypes: "Voice", cycleParams: dates } });
  });

  test("has only what belongs to its cycle", () => {
    takesRule({ ...dates, cycle: "Week", interval: 2, point: [1, 3] });
    // @ts-expect-error an interval is a number
    takesRule({ ...dates, cycle: "Day", interval: "2" });
    // @ts-expect-error the days are a list
    takesRule({ ...dates, cycle: "Week", point: 1 });
    // @ts-expect-error the days are numbers
    takesRule({ ...dates, cycle: "Week", point: ["Monday"] });
    // @ts-expect-error a daily cycle has no days to choose
    takesRule({ ...dates, cycle: "Day", point: [1] });
    // @ts-expect-error the service counts the sub-meetings itself
    takesRule({ ...dates, cycle: "Day", count: 10 });
    // @ts-expect-error the end is missing
    takesRule({ startDate: "2030-01-07", preRemindDays: 1, cycle: "Day" });
  });
});

describe("control", () => {
  test("needs the meeting and its host password", () => {
    meeting.control({ conferenceID, password: "123456" });
    // @ts-expect-error the password is missing
    meeting.control({ conferenceID });
  });

  test("asks for neither the meeting nor the token again", () => {
    control.stopMeeting();
    control.prolongMeeting({ body: { auto: 0, duration: 40 } });
    // @ts-expect-error the session knows the meeting
    control.prolongMeeting({ conferenceID, body: { auto: 1 } });
    // @ts-expect-error the session knows the meeting
    control.stopMeeting({ conferenceID });
    // @ts-expect-error the session knows the token
    control.showRealTimeInfoOfMeeting({ "X-Conference-Authorization": "token" });
    // @ts-expect-error options come second
    control.stopMeeting({ timeout: 1000 });
  });

  test("checks bodies like the client", () => {
    // @ts-expect-error the body is missing
    control.prolongMeeting();
    // @ts-expect-error auto is missing
    control.prolongMeeting({ body: { duration: 40 } });
    // @ts-expect-error auto is 0 or 1
    control.prolongMeeting({ body: { auto: 2 } });
  });

  test("is only of meetings", () => {
    // @ts-expect-error no control operation
    control.createMeeting;
    // @ts-expect-error without a session the meeting is needed, and its token
    meeting.stopMeeting({ conferenceID });
    meeting.stopMeeting({ conferenceID, "X-Conference-Authorization": "token" });
  });
});

describe("activation codes", () => {
  test("are deleted by a list of their IDs", () => {
    meeting.deleteVisionActiveCode({ body: ["6d35397d67504dd1b7e1766a25f1be12"] });
    // @ts-expect-error the list is missing
    meeting.deleteVisionActiveCode();
    // @ts-expect-error a list of texts
    meeting.deleteVisionActiveCode({ body: [1] });
    // @ts-expect-error a list
    meeting.deleteVisionActiveCode({ body: "6d35397d67504dd1b7e1766a25f1be12" });
  });

  test("are reset by the terminal's account, which is a part of the path", () => {
    meeting.resetVisionActiveCode({ account: "demo-ideahub", body: {} });
    // @ts-expect-error the account is missing
    meeting.resetVisionActiveCode({ body: {} });
  });
});

test("options of a call are known ones", () => {
  meeting.searchMeetings({}, { signal: AbortSignal.timeout(1), timeout: 1000, headers: { "X-Trace": "1" } });
  // @ts-expect-error an unknown option
  meeting.searchMeetings({}, { deadline: 1000 });
  // @ts-expect-error milliseconds
  meeting.searchMeetings({}, { timeout: "1s" });
});

test("the openapi-fetch client knows paths and parameters", () => {
  meeting.http.GET("/v1/mmc/management/conferences", { params: { query: { limit: 1 } } });
  // @ts-expect-error there is no such path
  meeting.http.GET("/v1/mmc/management/meetings");
  // @ts-expect-error a number
  meeting.http.GET("/v1/mmc/management/conferences", { params: { query: { limit: "1" } } });
  // @ts-expect-error the path knows no PATCH
  meeting.http.PATCH("/v1/mmc/management/conferences");
});
