// Generated from openapi/ by `npm run build`. Do not edit.

import type { components, operations } from "./schema.ts";

type Schemas = components["schemas"];
type Parameters<Id extends keyof operations, In extends "path" | "query" | "header"> = NonNullable<
  operations[Id]["parameters"][In]
>;
type Body<Id extends keyof operations> = NonNullable<operations[Id]["requestBody"]> extends { content: infer Content }
  ? Content[keyof Content]
  : never;

/** Name of an operation. */
export type OperationId = keyof operations;

/** How an operation travels: its request line, where each input goes, and which token it carries. */
export interface OperationRow {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path with its parameters in braces. */
  readonly path: string;
  /** The token that the client attaches by itself. */
  readonly token?: "accessToken" | "conferenceToken";
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Media type of the request body, when there is one. */
  readonly body?: string;
  /** Whether a successful answer has a body to read. */
  readonly answer?: true;
}

/** Every operation by its name. */
export const operationTable = {
  createAppIdToken: { method: "POST", path: "/v2/usg/acs/auth/appauth", header: ["X-Token-Type", "X-Request-Id", "Accept-Language", "Authorization"], body: "application/json", answer: true },
  createToken: { method: "POST", path: "/v1/usg/acs/auth/account", header: ["X-Request-Id", "Accept-Language", "Authorization"], body: "application/json", answer: true },
  updateToken: { method: "PUT", path: "/v1/usg/acs/token", header: ["X-Request-Id", "Accept-Language", "X-Access-Token"], answer: true },
  deleteToken: { method: "DELETE", path: "/v1/usg/acs/token", token: "accessToken", header: ["X-Request-Id", "Accept-Language"] },
  checkToken: { method: "POST", path: "/v1/usg/acs/token/validate", header: ["X-Request-Id", "Accept-Language"], body: "application/json", answer: true },
  searchMeetings: { method: "GET", path: "/v1/mmc/management/conferences", token: "accessToken", query: ["userUUID", "offset", "limit", "queryAll", "searchKey", "queryConfMode", "sortType"], header: ["X-Authorization-Type", "X-Site-Id"], answer: true },
  createMeeting: { method: "POST", path: "/v1/mmc/management/conferences", token: "accessToken", query: ["userUUID"], header: ["X-Authorization-Type", "X-Site-Id"], body: "application/json", answer: true },
  cancelMeeting: { method: "DELETE", path: "/v1/mmc/management/conferences", token: "accessToken", query: ["conferenceID", "type", "userUUID"], header: ["X-Authorization-Type", "X-Site-Id"] },
  showMeetingDetail: { method: "GET", path: "/v1/mmc/management/conferences/confDetail", token: "accessToken", query: ["conferenceID", "offset", "limit", "searchKey", "userUUID"], header: ["X-Type", "X-Query-Type", "X-Authorization-Type", "X-Site-Id"], answer: true },
  startMeeting: { method: "POST", path: "/v1/mmc/management/conferences/start", token: "accessToken", body: "application/json", answer: true },
  updateRecurringMeeting: { method: "PUT", path: "/v1/mmc/management/cycleconferences", token: "accessToken", query: ["conferenceID", "userUUID"], header: ["X-Authorization-Type", "X-Site-Id"], body: "application/json", answer: true },
  createRecurringMeeting: { method: "POST", path: "/v1/mmc/management/cycleconferences", token: "accessToken", query: ["userUUID"], header: ["X-Authorization-Type", "X-Site-Id"], body: "application/json", answer: true },
  cancelRecurringMeeting: { method: "DELETE", path: "/v1/mmc/management/cycleconferences", token: "accessToken", query: ["conferenceID", "type", "userUUID"], header: ["X-Authorization-Type", "X-Site-Id"] },
  updateRecurringSubMeeting: { method: "PUT", path: "/v1/mmc/management/conferences/cyclesubconf", token: "accessToken", query: ["conferenceID", "userUUID"], header: ["X-Authorization-Type", "X-Site-Id"], body: "application/json" },
  cancelRecurringSubMeeting: { method: "DELETE", path: "/v1/mmc/management/conferences/cyclesubconf", token: "accessToken", query: ["conferenceID", "type", "userUUID"], header: ["X-Authorization-Type", "X-Site-Id"], body: "application/json" },
  createConfToken: { method: "GET", path: "/v1/mmc/control/conferences/token", query: ["conferenceID"], header: ["X-Password", "X-Login-Type", "X-Conference-Authorization", "X-Nonce"], answer: true },
  prolongMeeting: { method: "PUT", path: "/v1/mmc/control/conferences/duration", token: "conferenceToken", query: ["conferenceID"], header: ["X-Conference-Authorization"], body: "application/json" },
  stopMeeting: { method: "PUT", path: "/v1/mmc/control/conferences/stop", token: "conferenceToken", query: ["conferenceID"], header: ["X-Conference-Authorization"] },
  showRealTimeInfoOfMeeting: { method: "GET", path: "/v1/mmc/control/conferences/realTimeInfo", token: "conferenceToken", query: ["conferenceID"], header: ["X-Conference-Authorization"], answer: true },
  searchVisionActiveCode: { method: "GET", path: "/v1/usg/dcs/corp/vision/activecode", token: "accessToken", query: ["offset", "limit", "searchKey", "devType"], header: ["X-Request-Id", "Accept-Language"], answer: true },
  createVisionActiveCode: { method: "POST", path: "/v1/usg/dcs/corp/vision/activecode", token: "accessToken", header: ["X-Request-Id", "Accept-Language"], body: "application/json", answer: true },
  deleteVisionActiveCode: { method: "DELETE", path: "/v1/usg/dcs/corp/vision/activecode", token: "accessToken", header: ["X-Request-Id", "Accept-Language"], body: "application/json" },
  resetVisionActiveCode: { method: "PUT", path: "/v1/usg/dcs/corp/vision/activecode/{account}/reset", token: "accessToken", header: ["X-Request-Id", "Accept-Language"], body: "application/json", answer: true },
} as const satisfies Record<OperationId, OperationRow>;

/** Input of `createAppIdToken`. */
export interface CreateAppIdTokenInput extends Parameters<"createAppIdToken", "header"> {
  /** Signature of the app; `appIdAuth` computes it for you. */
  "Authorization": string;
  /** The request body. */
  body: Body<"createAppIdToken">;
}

/** Input of `createToken`. */
export interface CreateTokenInput extends Parameters<"createToken", "header"> {
  /** HTTP Basic credentials; `accountAuth` writes them for you. */
  "Authorization": string;
  /** The request body. */
  body: Body<"createToken">;
}

/** Input of `updateToken`. */
export interface UpdateTokenInput extends Parameters<"updateToken", "header"> {
  /** The refresh token that came with the access token. */
  "X-Access-Token": string;
}

/** Input of `deleteToken`. */
export interface DeleteTokenInput extends Parameters<"deleteToken", "header"> {}

/** Input of `checkToken`. */
export interface CheckTokenInput extends Parameters<"checkToken", "header"> {
  /** The request body. */
  body: Body<"checkToken">;
}

/** Input of `searchMeetings`. */
export interface SearchMeetingsInput extends Parameters<"searchMeetings", "query">, Parameters<"searchMeetings", "header"> {}

/** Input of `createMeeting`. */
export interface CreateMeetingInput extends Parameters<"createMeeting", "query">, Parameters<"createMeeting", "header"> {
  /** The request body. */
  body: Body<"createMeeting">;
}

/** Input of `cancelMeeting`. */
export interface CancelMeetingInput extends Parameters<"cancelMeeting", "query">, Parameters<"cancelMeeting", "header"> {}

/** Input of `showMeetingDetail`. */
export interface ShowMeetingDetailInput extends Parameters<"showMeetingDetail", "query">, Parameters<"showMeetingDetail", "header"> {}

/** Input of `startMeeting`. */
export interface StartMeetingInput {
  /** The request body. */
  body: Body<"startMeeting">;
}

/** Input of `updateRecurringMeeting`. */
export interface UpdateRecurringMeetingInput extends Parameters<"updateRecurringMeeting", "query">, Parameters<"updateRecurringMeeting", "header"> {
  /** The request body. */
  body: Body<"updateRecurringMeeting">;
}

/** Input of `createRecurringMeeting`. */
export interface CreateRecurringMeetingInput extends Parameters<"createRecurringMeeting", "query">, Parameters<"createRecurringMeeting", "header"> {
  /** The request body. */
  body: Body<"createRecurringMeeting">;
}

/** Input of `cancelRecurringMeeting`. */
export interface CancelRecurringMeetingInput extends Parameters<"cancelRecurringMeeting", "query">, Parameters<"cancelRecurringMeeting", "header"> {}

/** Input of `updateRecurringSubMeeting`. */
export interface UpdateRecurringSubMeetingInput extends Parameters<"updateRecurringSubMeeting", "query">, Parameters<"updateRecurringSubMeeting", "header"> {
  /** The request body. */
  body: Body<"updateRecurringSubMeeting">;
}

/** Input of `cancelRecurringSubMeeting`. */
export interface CancelRecurringSubMeetingInput extends Parameters<"cancelRecurringSubMeeting", "query">, Parameters<"cancelRecurringSubMeeting", "header"> {
  /** The request body. */
  body: Body<"cancelRecurringSubMeeting">;
}

/** Input of `createConfToken`. */
export interface CreateConfTokenInput extends Parameters<"createConfToken", "query">, Parameters<"createConfToken", "header"> {}

/** Input of `prolongMeeting`. */
export interface ProlongMeetingInput extends Parameters<"prolongMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"prolongMeeting">;
}

/** Input of `stopMeeting`. */
export interface StopMeetingInput extends Parameters<"stopMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `showRealTimeInfoOfMeeting`. */
export interface ShowRealTimeInfoOfMeetingInput extends Parameters<"showRealTimeInfoOfMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `searchVisionActiveCode`. */
export interface SearchVisionActiveCodeInput extends Parameters<"searchVisionActiveCode", "query">, Parameters<"searchVisionActiveCode", "header"> {}

/** Input of `createVisionActiveCode`. */
export interface CreateVisionActiveCodeInput extends Parameters<"createVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"createVisionActiveCode">;
}

/** Input of `deleteVisionActiveCode`. */
export interface DeleteVisionActiveCodeInput extends Parameters<"deleteVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"deleteVisionActiveCode">;
}

/** Input of `resetVisionActiveCode`. */
export interface ResetVisionActiveCodeInput extends Parameters<"resetVisionActiveCode", "path">, Parameters<"resetVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"resetVisionActiveCode">;
}

/** Every operation of the API as a method. `Options` is what a call takes beside its input. */
export interface MeetingOperations<Options> {
  /**
   * Sign in with an App ID.
   *
   * Signs in on behalf of an app and returns an access token with its refresh token. This is the recommended way: the
   * app names its users by IDs of its own and never handles their meeting accounts. A `userId` that the enterprise
   * does not know yet is registered as a new user.
   *
   * The header `Authorization` proves that the caller has the app key. Its value is
   * `HMAC-SHA256 signature=<hex>,access=<base64 of the App ID>`. The signature is the HMAC-SHA256, keyed with the app
   * key, of fields of the body joined by colons; empty fields keep their colon:
   *
   * | who signs in | signed text | in the body |
   * |---|---|---|
   * | a user of a single enterprise | `appId:userId:expireTime:nonce` | `userId` |
   * | the default administrator of a single enterprise | `appId::expireTime:nonce` | neither |
   * | an SP administrator | `appId:::expireTime:nonce` | neither |
   * | an enterprise's administrator, by an SP app | `appId:corpId::expireTime:nonce` | `corpId` |
   * | an enterprise's user, by an SP app | `appId:corpId:userId:expireTime:nonce` | both |
   *
   * A refused signature (`USG.206010025`) usually means one of these: `corpId` was sent by an app of a single
   * enterprise; a `userId` in the body was not signed, or the other way round; the app key belongs to another App ID.
   * An `expireTime` in the past is `USG.206010057`, a nonce of fewer than 32 characters `USG.000000003`.
   *
   * The token is valid for 12 to 24 hours. A user can have 64 tokens of client type 72 at a time, the next sign-in
   * ends the oldest; of any other client type one. Renew with `updateToken`, sign out with `deleteToken`.
   *
   * `POST /v2/usg/acs/auth/appauth`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 412, 423, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0311.html}
   */
  createAppIdToken(input: CreateAppIdTokenInput, options?: Options): Promise<Schemas["AuthToken"]>;
  /**
   * Sign in with account and password.
   *
   * Signs in with a Huawei Cloud Meeting account and returns an access token with its refresh token. The password goes
   * into the header `Authorization` by HTTP Basic authentication; it has 8 to 32 characters.
   *
   * A wrong account or password is `USG.206010000` without a word on which of the two it was; after several failures
   * the account is locked for a while (status 423), and a disabled account is answered with 412. Lifetime and number
   * of tokens are as with `createAppIdToken`, which is the better choice for servers: no passwords to keep.
   *
   * `POST /v1/usg/acs/auth/account`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 412, 423, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0306.html}
   */
  createToken(input: CreateTokenInput, options?: Options): Promise<Schemas["AuthToken"]>;
  /**
   * Renew an access token.
   *
   * Exchanges a refresh token for a new access token and a new refresh token. The refresh token travels in the header
   * in which other calls carry the access token, `X-Access-Token`; there is no body.
   *
   * Call it shortly before the access token expires. The refresh token is spent by this call, so keep the new one. One
   * that is unknown, spent or expired, or an access token in its place, is `USG.206020000`; then sign in again.
   *
   * `PUT /v1/usg/acs/token`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0307.html}
   */
  updateToken(input: UpdateTokenInput, options?: Options): Promise<Schemas["AuthToken"]>;
  /**
   * Sign out.
   *
   * Ends the access token in the header at once, together with its refresh token. Other tokens of the same user go on.
   *
   * Call it when a token is no longer needed; a user can have only 64 of them. Calls that carry the token afterwards
   * are refused with status 401.
   *
   * `DELETE /v1/usg/acs/token`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=DeleteToken}
   */
  deleteToken(input?: DeleteTokenInput, options?: Options): Promise<void>;
  /**
   * Check an access token.
   *
   * Tells whether an access token is still accepted, and whose it is. The token travels in the body; no other token is
   * needed. One that is unknown, expired or signed out is `USG.000000004` with status 401.
   *
   * With `needGenNewToken` the answer carries a new token instead of the one that was checked. Useful for a server
   * that is handed tokens by its own clients; to keep a token of your own alive, `updateToken` is the right call.
   *
   * `POST /v1/usg/acs/token/validate`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0308.html}
   */
  checkToken(input: CheckTokenInput, options?: Options): Promise<Schemas["AuthToken"]>;
  /**
   * List meetings that have not ended.
   *
   * Pages through the meetings that are scheduled or being held. A series is one record. An ordinary user gets the
   * meetings they created and those they are invited to; an administrator gets their own, with `queryAll` those of the
   * whole enterprise, and with `userUUID` those of one user.
   *
   * Without parameters it returns the first 20 of everything that the caller may see. `searchKey` is compared with the
   * subject, the name of who scheduled the meeting, and the meeting ID. Records look like those of `createMeeting`; an
   * invited guest does not get the host password. For meetings that are over, ask the meeting history.
   *
   * `GET /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0017.html}
   */
  searchMeetings(input?: SearchMeetingsInput, options?: Options): Promise<Schemas["MeetingPage"]>;
  /**
   * Create a meeting.
   *
   * Creates an instant meeting, or schedules one when `startTime` is given. Any user may call it for themselves.
   *
   * The answer carries what participants need: the meeting ID, a password each for the host and for guests, and a link
   * each. Keep `conferenceID`; all further calls want it, also when `vmrConferenceID` is the number that people dial.
   * An instant meeting is being held from then on; a scheduled one can be controlled once `startMeeting` has activated it.
   *
   * Without a cloud meeting room the meeting uses the enterprise's concurrent resources; with `vmrFlag` 1 and the `id`
   * of a cloud meeting room it uses that room. Refusals: `MMC.111071013` for a start in the past, `MMC.111071021` for a
   * duration out of range, `MMC.111070006` for a room that is not the caller's. For a series call
   * `createRecurringMeeting`.
   *
   * `POST /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0014.html}
   */
  createMeeting(input: CreateMeetingInput, options?: Options): Promise<Schemas["CreatedMeetings"]>;
  /**
   * Cancel a meeting.
   *
   * Cancels a meeting that is scheduled. Ordinary users may cancel their own meetings, administrators every meeting of
   * the enterprise.
   *
   * A meeting that is being held is left alone and the call refused (`MMC.111071067`), unless `type` is 1: then it is
   * ended as by `stopMeeting` and its reservation removed. A meeting that was cancelled or is unknown is
   * `MMC.111070005`. A series is cancelled with `cancelRecurringMeeting`.
   *
   * `DELETE /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0015.html}
   */
  cancelMeeting(input: CancelMeetingInput, options?: Options): Promise<void>;
  /**
   * Show a meeting that has not ended.
   *
   * Returns everything about one meeting that is scheduled or being held, and its invited participants page by page.
   * Administrators may ask about every meeting of the enterprise, ordinary users about those they created or are
   * invited to; others are refused (`MMC.111070010`).
   *
   * For a series the answer carries all sub-meetings in `subConfs`. The host sees both passwords; an invited guest
   * sees only the guest password, and `role` tells which of the two the caller is. `offset`, `limit` and `searchKey`
   * page through the participants. A meeting that is over is `MMC.111070005` here; ask the meeting history for it.
   *
   * `GET /v1/mmc/management/conferences/confDetail`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0018.html}
   */
  showMeetingDetail(input: ShowMeetingDetailInput, options?: Options): Promise<Schemas["MeetingDetail"]>;
  /**
   * Start a meeting.
   *
   * Activates a meeting, so that it is being held and can be controlled. Every control operation presupposes this;
   * `createConfToken` fails before it. Of a series, the sub-meeting that is due is started, or else the next one.
   *
   * The host password always works. The guest password works only for a meeting created with `allowGuestStartConf`
   * (`MMC.111072070` otherwise); a wrong password is `MMC.111071091`. The meeting ends `length` minutes after its
   * start, unless it is extended with `prolongMeeting` or ended with `stopMeeting`. Starting a meeting that is being
   * held changes nothing.
   *
   * `POST /v1/mmc/management/conferences/start`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001220016280.html}
   */
  startMeeting(input: StartMeetingInput, options?: Options): Promise<Schemas["StartedMeeting"]>;
  /**
   * Modify a recurring meeting series.
   *
   * Changes a scheduled series and expands its dates anew. The user who created the series may do it, and so may an
   * administrator of the enterprise. It works only while no sub-meeting is being held: once a meeting starts, it
   * cannot be modified (`MMC.111071065`).
   *
   * `mediaTypes` and `cycleParams` must always be sent. Other settings that are left out stay as they are; the time of
   * day stays too when `startTime` is missing. All sub-meetings are replaced: they get new `cycleSubConfID`s, and what
   * had been changed in single ones is gone. The meeting ID, the passwords and the links stay. Whether a cloud meeting
   * room is used, and which, cannot be changed (`MMC.111071114`, `MMC.111071113`).
   *
   * To move a single sub-meeting instead, call `updateRecurringSubMeeting`.
   *
   * `PUT /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001151938200.html}
   */
  updateRecurringMeeting(input: UpdateRecurringMeetingInput, options?: Options): Promise<Schemas["RecurringMeetings"]>;
  /**
   * Create a recurring meeting series.
   *
   * Schedules a series: one meeting ID, one pair of passwords, and a sub-meeting for every date that `cycleParams`
   * yields, all at the same time of day in the zone of `timeZoneID`. Any user may call it for themselves.
   *
   * The dates in `cycleParams` are dates of that zone. `startTime` is UTC, and only its time of day counts: the first
   * sub-meeting takes place at that time, and the others at the same wall-clock time, also after a change to or from
   * daylight saving. Without `startTime` the present time of day is used.
   *
   * A series spans one year at most and has 50 sub-meetings at most. When the rule yields more, the service keeps the
   * first 50 and pulls `endDate` in; it does not refuse. Compare the `endDate` and the `subConfs` of the answer with
   * what you asked for. Refusals: `MMC.111071020` without `cycleParams`, `MMC.111071041` to `MMC.111071046` for a rule
   * that is incomplete or out of range, `MMC.111071013` for a start before today.
   *
   * Change the series with `updateRecurringMeeting`, one sub-meeting with `updateRecurringSubMeeting`.
   *
   * `POST /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CreateRecurringMeeting}
   */
  createRecurringMeeting(input: CreateRecurringMeetingInput, options?: Options): Promise<Schemas["RecurringMeetings"]>;
  /**
   * Cancel a recurring meeting series.
   *
   * Cancels a series with all its sub-meetings. The user who created the series may do it, and so may an administrator
   * of the enterprise.
   *
   * While a sub-meeting is being held the call is refused (`MMC.111071067`), unless `type` is 1: then that sub-meeting
   * is ended first. Afterwards the meeting ID is unknown (`MMC.111070005`), the links lead nowhere, and what has
   * already been held is left in the history. To cancel single dates, call `cancelRecurringSubMeeting`.
   *
   * `DELETE /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CancelRecurringMeeting}
   */
  cancelRecurringMeeting(input: CancelRecurringMeetingInput, options?: Options): Promise<void>;
  /**
   * Modify one sub-meeting of a series.
   *
   * Moves or changes a single sub-meeting; the rest of the series stays as it is. The creator of the series and the
   * enterprise's administrators may do it, as long as this sub-meeting has not started (`MMC.111071065`).
   *
   * Unlike in the series, `startTime` is a full UTC date and time here, and it must lie in the future
   * (`MMC.111071119`). The sub-meeting is named by its `cycleSubConfID`, which `createRecurringMeeting`,
   * `updateRecurringMeeting` and `showMeetingDetail` return in `subConfs`. Read the outcome with `showMeetingDetail`;
   * this call returns nothing.
   *
   * `PUT /v1/mmc/management/conferences/cyclesubconf`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001197897847.html}
   */
  updateRecurringSubMeeting(input: UpdateRecurringSubMeetingInput, options?: Options): Promise<void>;
  /**
   * Cancel sub-meetings of a series.
   *
   * Takes single dates out of a series. The creator of the series and the enterprise's administrators may do it. Note
   * that this is a DELETE with a JSON body: the list of the sub-meetings to cancel.
   *
   * A sub-meeting that is being held is refused (`MMC.111071067`) unless `type` is 1, which ends it first. Either all
   * sub-meetings of the list are cancelled or, when one cannot be, none. Cancelling the last one removes the series.
   *
   * `DELETE /v1/mmc/management/conferences/cyclesubconf`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001152098006.html}
   */
  cancelRecurringSubMeeting(input: CancelRecurringSubMeetingInput, options?: Options): Promise<void>;
  /**
   * Obtain a meeting control token.
   *
   * Exchanges the host password of a meeting for the token that every control operation asks for. No access token is
   * needed: whoever knows the host password may call.
   *
   * The meeting must be being held; before `startMeeting` and after the end the call is refused (`MMC.111072005`).
   * An unknown meeting, a wrong password and the guest password all give `MMC.111072065`; several wrong ones in a row
   * lock the meeting for a while (`MMC.111072064`).
   *
   * The token lives for 30 minutes. To keep it alive, call again with the token in `X-Conference-Authorization`: its
   * time starts anew and the password is not looked at. When the token has expired by then, the password counts again
   * and a new token is issued.
   *
   * `GET /v1/mmc/control/conferences/token`
   *
   * @throws MeetingApiError when the service refuses (400, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0027.html}
   */
  createConfToken(input: CreateConfTokenInput, options?: Options): Promise<Schemas["ConfTokenResult"]>;
  /**
   * Extend a meeting.
   *
   * Moves the end of a meeting that is being held. With `auto` 0 it is moved once, by `duration` minutes. With `auto`
   * 1 the system extends the meeting by itself each time its end comes near, which is also what happens by default: by
   * 15 minutes each time, unless `duration` says otherwise.
   *
   * The caller needs the control token of this very meeting. A meeting that has not started, or is over, is refused
   * (`MMC.111072005`, `MMC.111072006`). See the new end with `showMeetingDetail`. To end early, call `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/duration`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ProlongMeeting}
   */
  prolongMeeting(input: ProlongMeetingInput, options?: Options): Promise<void>;
  /**
   * End a meeting.
   *
   * Ends a meeting that is being held; everybody in it is disconnected. The caller needs the control token of this
   * very meeting, which is spent afterwards. There is no request body.
   *
   * What is left depends on a setting of the enterprise, "retain reservation records when a meeting ends", which is on
   * by default. On: the meeting stays in the list as scheduled and can be joined again until its scheduled end. Off: it
   * is deleted from the list when it ends, and nobody can join again. A meeting that is not being held is refused
   * (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/stop`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=StopMeeting}
   */
  stopMeeting(input: StopMeetingInput, options?: Options): Promise<void>;
  /**
   * Show who is in a meeting now.
   *
   * Returns the present picture of a meeting that is being held: everybody who was invited (`attendees`), everybody who
   * is connected or being called (`participants`), and who leads it (`confInfo`).
   *
   * Somebody who joined from two devices is two participants; whoever has not joined yet, or has left, is none. The
   * `pid` of a participant is what the operations on single participants ask for. The caller needs the control token
   * of the meeting; afterwards the meeting history tells who was there.
   *
   * `GET /v1/mmc/control/conferences/realTimeInfo`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0029.html}
   */
  showRealTimeInfoOfMeeting(input: ShowRealTimeInfoOfMeetingInput, options?: Options): Promise<Schemas["RealTimeInfo"]>;
  /**
   * Search activation codes.
   *
   * Pages through the activation codes of the enterprise. Only an administrator may call it. `searchKey` finds codes
   * and terminal names that contain it, `devType` restricts the list to one kind of terminal.
   *
   * An `offset` behind the last record yields the last page, not an empty one; stop by `count`. The `id` of a record
   * is what `deleteVisionActiveCode` asks for.
   *
   * `GET /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1535.html}
   */
  searchVisionActiveCode(input?: SearchVisionActiveCodeInput, options?: Options): Promise<Schemas["ActiveCodePage"]>;
  /**
   * Generate an activation code.
   *
   * Generates the code with which an IdeaHub, a SmartRooms whiteboard or a smart screen is activated. Only an
   * administrator of the enterprise may call it. The code is sent to `smsNumber` or `emailAddr`, and also returned.
   *
   * One of the two must be given: the mobile number of the Chinese mainland with its country, or else the e-mail
   * address; without both the call is refused (`USG.000000003`). An access account for the terminal must have been
   * bought before. The answer holds only the code; to delete it later you need its `id`, which
   * `searchVisionActiveCode` returns.
   *
   * `POST /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1532.html}
   */
  createVisionActiveCode(input: CreateVisionActiveCodeInput, options?: Options): Promise<Schemas["ActiveCodeResult"]>;
  /**
   * Delete activation codes.
   *
   * Deletes activation codes, so that no terminal can be activated with them. Only an administrator of the enterprise
   * may call it. Note that this is a DELETE with a JSON body: a bare list of strings.
   *
   * The list holds the unique `id`s of the codes, as `searchVisionActiveCode` returns them, not the nine digits
   * themselves. When one of them is unknown, the call is refused (`USG.201050012`) and nothing is deleted.
   *
   * `DELETE /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1533.html}
   */
  deleteVisionActiveCode(input: DeleteVisionActiveCodeInput, options?: Options): Promise<void>;
  /**
   * Reset the activation code of a terminal.
   *
   * Gives the terminal of an account a new activation code. Only an administrator of the enterprise may call it.
   *
   * The terminal that used the account is unbound at once and works again only after it has been activated with the
   * new code. The code is returned, and sent to the mobile number or e-mail address of the request; without either it
   * is sent to nobody. An account without a terminal, or an unknown one, is `USG.201040000`.
   *
   * `PUT /v1/usg/dcs/corp/vision/activecode/{account}/reset`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1534.html}
   */
  resetVisionActiveCode(input: ResetVisionActiveCodeInput, options?: Options): Promise<Schemas["ActiveCodeResult"]>;
}

/** The operations that control a meeting being held, for one meeting whose token is taken care of. `Options` is what a call takes beside its input. */
export interface ControlOperations<Options> {
  /**
   * Extend a meeting.
   *
   * Moves the end of a meeting that is being held. With `auto` 0 it is moved once, by `duration` minutes. With `auto`
   * 1 the system extends the meeting by itself each time its end comes near, which is also what happens by default: by
   * 15 minutes each time, unless `duration` says otherwise.
   *
   * The caller needs the control token of this very meeting. A meeting that has not started, or is over, is refused
   * (`MMC.111072005`, `MMC.111072006`). See the new end with `showMeetingDetail`. To end early, call `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/duration`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ProlongMeeting}
   */
  prolongMeeting(input: Omit<ProlongMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * End a meeting.
   *
   * Ends a meeting that is being held; everybody in it is disconnected. The caller needs the control token of this
   * very meeting, which is spent afterwards. There is no request body.
   *
   * What is left depends on a setting of the enterprise, "retain reservation records when a meeting ends", which is on
   * by default. On: the meeting stays in the list as scheduled and can be joined again until its scheduled end. Off: it
   * is deleted from the list when it ends, and nobody can join again. A meeting that is not being held is refused
   * (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/stop`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=StopMeeting}
   */
  stopMeeting(input?: Omit<StopMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Show who is in a meeting now.
   *
   * Returns the present picture of a meeting that is being held: everybody who was invited (`attendees`), everybody who
   * is connected or being called (`participants`), and who leads it (`confInfo`).
   *
   * Somebody who joined from two devices is two participants; whoever has not joined yet, or has left, is none. The
   * `pid` of a participant is what the operations on single participants ask for. The caller needs the control token
   * of the meeting; afterwards the meeting history tells who was there.
   *
   * `GET /v1/mmc/control/conferences/realTimeInfo`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0029.html}
   */
  showRealTimeInfoOfMeeting(input?: Omit<ShowRealTimeInfoOfMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<Schemas["RealTimeInfo"]>;
}
