import { describe, expectTypeOf, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import {
  type ActiveCode,
  type AuthToken,
  type ConferenceInfo,
  type ConfTokenResult,
  type ControlSession,
  isMeetingApiError,
  isMeetingNetworkError,
  isMeetingTimeoutError,
  type MeetingApiError,
  type MeetingAuth,
  type MeetingClient,
  type MeetingDetail,
  type MeetingErrorCode,
  type MeetingNetworkError,
  type MeetingPage,
  type MeetingTimeoutError,
  type Page,
  type PagedOperation,
  type PageInput,
  paginate,
  type RealTimeInfo,
  tokenAuth,
} from "../../src/index.ts";

// Nothing here runs; the compiler compares the types.
declare const meeting: MeetingClient;
declare const control: ControlSession;

describe("answers", () => {
  test("have the types of their operations", () => {
    expectTypeOf(meeting.createMeeting).returns.resolves.toEqualTypeOf<ConferenceInfo[]>();
    expectTypeOf(meeting.createRecurringMeeting).returns.resolves.toEqualTypeOf<ConferenceInfo[]>();
    expectTypeOf(meeting.updateRecurringMeeting).returns.resolves.toEqualTypeOf<ConferenceInfo[]>();
    expectTypeOf(meeting.searchMeetings).returns.resolves.toEqualTypeOf<MeetingPage>();
    expectTypeOf(meeting.showMeetingDetail).returns.resolves.toEqualTypeOf<MeetingDetail>();
    expectTypeOf(meeting.createConfToken).returns.resolves.toEqualTypeOf<ConfTokenResult>();
    expectTypeOf(meeting.checkToken).returns.resolves.toEqualTypeOf<AuthToken>();
    expectTypeOf(meeting.createVisionActiveCode).returns.resolves.toHaveProperty("activeCode");
    expectTypeOf(control.showRealTimeInfoOfMeeting).returns.resolves.toEqualTypeOf<RealTimeInfo>();
  });

  test("are nothing where there is nothing to read", () => {
    expectTypeOf(meeting.cancelRecurringMeeting).returns.resolves.toBeVoid();
    expectTypeOf(meeting.deleteVisionActiveCode).returns.resolves.toBeVoid();
    expectTypeOf(meeting.deleteToken).returns.resolves.toBeVoid();
    expectTypeOf(control.prolongMeeting).returns.resolves.toBeVoid();
    expectTypeOf(control.stopMeeting).returns.resolves.toBeVoid();
  });

  test("are never any", () => {
    expectTypeOf<Awaited<ReturnType<MeetingClient[OperationId]>>>().not.toBeAny();
    expectTypeOf<ConferenceInfo>().not.toBeAny();
    expectTypeOf<ConferenceInfo["subConfs"]>().not.toBeAny();
  });

  test("hold what the next call needs, without a check", async () => {
    const [series] = (await meeting.createRecurringMeeting({} as never)) as [ConferenceInfo];
    expectTypeOf(series.conferenceID).toEqualTypeOf<string>();
    meeting.cancelRecurringMeeting({ conferenceID: series.conferenceID });
  });

  test("have no property that the service does not send", () => {
    expectTypeOf<ConferenceInfo>().toHaveProperty("passwordEntry");
    expectTypeOf<ConferenceInfo>().not.toHaveProperty("password");
    // The service's own misspelling.
    expectTypeOf<ConferenceInfo>().toHaveProperty("terminlCount");
  });

  test("of the openapi-fetch client are either data or error", async () => {
    const answer = await meeting.http.GET("/v1/mmc/management/conferences");
    expectTypeOf(answer.data).not.toBeAny();
    expectTypeOf(answer.data).toExtend<MeetingPage | undefined>();
    expectTypeOf(answer.response).toEqualTypeOf<Response>();
    if (answer.error) expectTypeOf(answer.error.error_code).toExtend<string | undefined>();
  });
});

describe("paginate", () => {
  test("has words for the compiler on why an operation is none with pages", () => {
    const answers = "paginate needs an operation that answers with offset, limit, count and data";
    type Detail = PagedOperation<PageInput, Awaited<ReturnType<typeof meeting.showMeetingDetail>>>;
    expectTypeOf<Detail>().not.toBeNever();
    expectTypeOf<Detail>().toExtend<typeof answers>();
    const takes = "paginate needs an operation that takes offset and limit";
    type Unplaced = PagedOperation<{ limit?: number }, Page<string>>;
    expectTypeOf<Unplaced>().not.toBeNever();
    expectTypeOf<Unplaced>().toExtend<typeof takes>();
  });

  test("gives the records of the pages", () => {
    const query = { queryConfMode: "AMONTH" } as const;
    expectTypeOf(paginate(meeting.searchMeetings, query)).toExtend<AsyncIterable<ConferenceInfo>>();
    expectTypeOf(paginate(meeting.searchVisionActiveCode)).toExtend<AsyncIterable<ActiveCode>>();
    expectTypeOf(paginate(meeting.searchMeetings).pages()).toExtend<AsyncIterable<{ data?: ConferenceInfo[] }>>();
  });

  test("takes nothing but operations that answer with pages", () => {
    // @ts-expect-error its pages are inside of its answer
    paginate(meeting.showMeetingDetail, { conferenceID: "912345678" });
    // @ts-expect-error an answer without pages
    paginate(meeting.showMyInfo);
    // @ts-expect-error no list at all
    paginate(meeting.stopMeeting);
  });

  test("takes the input of its operation", () => {
    // @ts-expect-error there is no such span
    paginate(meeting.searchMeetings, { queryConfMode: "AYEAR" });
    // @ts-expect-error an input of another operation
    paginate(meeting.searchVisionActiveCode, { queryConfMode: "AMONTH" });
    // @ts-expect-error a number
    paginate(meeting.searchMeetings, { limit: "10" });
  });

  test("takes only operations that answer in pages", () => {
    // @ts-expect-error answers with a list, all at once
    paginate(meeting.createMeeting);
    // @ts-expect-error its records lie deeper
    paginate(meeting.showMeetingDetail);
    // @ts-expect-error answers with nothing
    paginate(meeting.cancelMeeting);
    // @ts-expect-error answers with a token
    paginate(meeting.updateToken);
    // @ts-expect-error no operation at all
    paginate(meeting.http);
  });
});

describe("errors", () => {
  test("have the types that their guards tell", () => {
    const error: unknown = undefined;
    if (isMeetingApiError(error)) expectTypeOf(error).toEqualTypeOf<MeetingApiError>();
    if (isMeetingNetworkError(error)) expectTypeOf(error).toEqualTypeOf<MeetingNetworkError>();
    if (isMeetingTimeoutError(error)) expectTypeOf(error).toEqualTypeOf<MeetingTimeoutError>();
  });

  test("have typed fields", () => {
    expectTypeOf<MeetingApiError["status"]>().toBeNumber();
    expectTypeOf<MeetingApiError["operation"]>().toBeString();
    expectTypeOf<MeetingApiError["retryable"]>().toBeBoolean();
    expectTypeOf<MeetingApiError["retryAfter"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<MeetingApiError["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<MeetingApiError["response"]>().toEqualTypeOf<Response>();
    expectTypeOf<MeetingTimeoutError["timeout"]>().toBeNumber();
  });

  test("have codes that are known, or any text", () => {
    expectTypeOf<MeetingApiError["code"]>().toEqualTypeOf<MeetingErrorCode | undefined>();
    expectTypeOf<"MMC.111070005">().toExtend<MeetingErrorCode>();
    expectTypeOf<"ABC.1">().toExtend<MeetingErrorCode>();
    expectTypeOf<number>().not.toExtend<MeetingErrorCode>();
  });
});

describe("tokenAuth", () => {
  test("takes a text, or a function that returns one now or later", () => {
    expectTypeOf(tokenAuth("token")).toEqualTypeOf<MeetingAuth>();
    expectTypeOf(tokenAuth(() => "token")).toEqualTypeOf<MeetingAuth>();
    expectTypeOf(tokenAuth(async () => "token")).toEqualTypeOf<MeetingAuth>();
    // @ts-expect-error no text
    tokenAuth(5);
    // @ts-expect-error returns none
    tokenAuth(() => {});
  });
});
