import { beforeAll, describe, expect, it } from "vitest";
import { outcome, type Parts, remembered } from "../support/service.ts";
import { request, startWorld, type TriedId, type World } from "../support/service-requests.ts";

type Change = (parts: Parts) => Parts;
type Row = readonly [what: string, change: Change, code: string];

const long = (length: number) => "x".repeat(length);

/** Sets properties of the body. */
const set = (values: object): Change => {
  return ({ body, ...parts }) => ({ ...parts, body: { ...(body as object), ...values } });
};
/** Leaves out properties of the body. */
const omit = (...names: string[]): Change => set(Object.fromEntries(names.map((name) => [name, undefined])));
const setQuery = (values: Record<string, string>): Change => {
  return ({ query, ...parts }) => ({ ...parts, query: { ...query, ...values } });
};
const setHeaders = (values: Record<string, string>): Change => {
  return ({ headers, ...parts }) => ({ ...parts, headers: { ...headers, ...values } });
};
const omitHeader = (name: string): Change => {
  return ({ headers = {}, ...parts }) => {
    const { [name]: _omitted, ...rest } = headers;
    return { ...parts, headers: rest };
  };
};
const attendee = (values: object): Change => set({ attendees: [{ name: "Ann" }, values] });
const config = (confConfigInfo: object): Change => set({ confConfigInfo });

const rule = { startDate: "2030-02-01", endDate: "2030-03-01", preRemindDays: 1 };
const daily = (values: object): Change => set({ cycleParams: { cycle: "Day", ...rule, ...values } });
const weekly = (values: object): Change => set({ cycleParams: { cycle: "Week", point: [1], ...rule, ...values } });
const todayAt = (startTime: string): Change =>
  set({ startTime, cycleParams: { cycle: "Day", ...rule, startDate: "2030-01-07" } });
const monthly = (values: object): Change => set({ cycleParams: { cycle: "Month", point: [1], ...rule, ...values } });

const invalid = "MMC.111071061";

const settings: Row[] = [
  ["mediaTypes missing", omit("mediaTypes"), "MMC.111071018"],
  ["mediaTypes unknown", set({ mediaTypes: "Video" }), "MMC.111071018"],
  ["mediaTypes in another case", set({ mediaTypes: "voice" }), "MMC.111071018"],
  ["length one too small", set({ length: 14 }), "MMC.111071021"],
  ["length one too large", set({ length: 1441 }), "MMC.111071021"],
  ["length as text", set({ length: "30" }), "MMC.111071021"],
  ["length null", set({ length: null }), "MMC.111071021"],
  ["length with a fraction", set({ length: 30.5 }), "MMC.111071021"],
  ["subject too long", set({ subject: long(129) }), "MMC.111071022"],
  ["subject as number", set({ subject: 5 }), "MMC.111071022"],
  ["startTime as ISO text", set({ startTime: "2030-02-01T08:00:00Z" }), invalid],
  ["startTime that there is not", set({ startTime: "2030-02-30 08:00" }), invalid],
  ["startTime with an hour that there is not", set({ startTime: "2030-02-01 25:00" }), invalid],
  ["startTime as number", set({ startTime: 1896134400000 }), invalid],
  ["groupuri too long", set({ groupuri: long(32) }), "MMC.111071023"],
  ["attendees as object", set({ attendees: {} }), invalid],
  ["attendee as text", set({ attendees: ["Ann"] }), invalid],
  ["attendee's name too long", attendee({ name: long(97) }), "MMC.111072034"],
  ["attendee's role out of range", attendee({ role: 2 }), "MMC.111072035"],
  ["attendee's phone too long", attendee({ phone: long(128) }), "MMC.111071025"],
  ["attendee's sms too long", attendee({ sms: long(33) }), "MMC.111071025"],
  ["attendee's email too long", attendee({ email: long(256) }), "MMC.111071024"],
  ["attendee's isMute out of range", attendee({ isMute: 2 }), "MMC.111072038"],
  ["attendee's isAutoInvite out of range", attendee({ isAutoInvite: true }), "MMC.111072039"],
  ["attendee's department name too long", attendee({ deptName: long(129) }), "MMC.111071026"],
  ["attendee's type unknown", attendee({ type: "phone" }), invalid],
  ["isAutoRecord out of range", set({ isAutoRecord: 2 }), "MMC.111071032"],
  ["encryptMode out of range", set({ encryptMode: 3 }), "MMC.111071034"],
  ["language unknown", set({ language: "de-DE" }), "MMC.111071035"],
  ["timeZoneID out of range", set({ timeZoneID: "78" }), invalid],
  ["timeZoneID as number", set({ timeZoneID: 56 }), invalid],
  ["recordType out of range", set({ recordType: 4 }), "MMC.111071038"],
  ["liveAddress too long", set({ liveAddress: long(256) }), "MMC.111071039"],
  ["auxAddress too long", set({ auxAddress: long(256) }), "MMC.111071040"],
  ["recordAuxStream out of range", set({ recordAuxStream: 2 }), "MMC.111071048"],
  ["recordAuthType out of range", set({ recordAuthType: 3 }), invalid],
  ["vmrFlag out of range", set({ vmrFlag: 2 }), "MMC.111071047"],
  ["vmrID too long", set({ vmrID: long(513) }), "MMC.111071037"],
  ["confResType out of range", set({ confResType: 4 }), invalid],
  ["concurrentParticipants negative", set({ concurrentParticipants: -1 }), invalid],
  ["concurrentParticipants beyond 32 bits", set({ concurrentParticipants: 2 ** 31 }), invalid],
  ["supportSimultaneousInterpretation as text", set({ supportSimultaneousInterpretation: "true" }), invalid],
  ["confConfigInfo as list", set({ confConfigInfo: [] }), invalid],
  ["guest password too short", config({ guestPwd: "123" }), "MMC.111071080"],
  ["guest password too long", config({ guestPwd: "1".repeat(17) }), "MMC.111071080"],
  ["guest password with letters", config({ guestPwd: "12ab" }), "MMC.111071080"],
  ["prolongLength too large", config({ prolongLength: 61 }), "MMC.111071036"],
  ["callInRestriction unknown", config({ callInRestriction: 1 }), invalid],
  ["allowGuestStartConf as number", config({ allowGuestStartConf: 1 }), invalid],
];

const recurrence: Row[] = [
  ["cycleParams missing", omit("cycleParams"), "MMC.111071020"],
  ["cycleParams null", set({ cycleParams: null }), "MMC.111071020"],
  ["cycleParams as text", set({ cycleParams: "Day" }), "MMC.111071020"],
  ["cycleParams as list", set({ cycleParams: [rule] }), "MMC.111071020"],
  ["cycle missing", daily({ cycle: undefined }), "MMC.111071043"],
  ["cycle unknown", daily({ cycle: "Year" }), "MMC.111071043"],
  ["startDate missing", daily({ startDate: undefined }), "MMC.111071041"],
  ["startDate that there is not", daily({ startDate: "2030-02-30" }), "MMC.111071041"],
  ["startDate with a time", daily({ startDate: "2030-02-01 08:00" }), "MMC.111071041"],
  ["startDate yesterday", daily({ startDate: "2030-01-06" }), "MMC.111071013"],
  // The seventh of January 2030, the day of these tests, is a Monday, and it is eight in the morning in Beijing.
  ["startDate yesterday, the first meeting tomorrow", weekly({ startDate: "2030-01-06", point: [2] }), "MMC.111071013"],
  ["startDate today, the time before now", todayAt("2030-01-07 23:59"), "MMC.111071013"],
  ["endDate missing", weekly({ endDate: undefined }), "MMC.111071042"],
  ["endDate that there is not", weekly({ endDate: "2030-13-01" }), "MMC.111071042"],
  ["endDate before startDate", weekly({ endDate: "2030-01-31" }), "MMC.111071042"],
  ["endDate more than a year later", monthly({ endDate: "2031-02-02" }), "MMC.111071042"],
  ["daily interval 0", daily({ interval: 0 }), "MMC.111071044"],
  ["daily interval 16", daily({ interval: 16 }), "MMC.111071044"],
  ["weekly interval 6", weekly({ interval: 6 }), "MMC.111071044"],
  ["monthly interval 4", monthly({ interval: 4 }), "MMC.111071044"],
  ["interval as text", weekly({ interval: "1" }), "MMC.111071044"],
  ["weekly point missing", weekly({ point: undefined }), "MMC.111071045"],
  ["monthly point empty", monthly({ point: [] }), "MMC.111071045"],
  ["weekly point 7", weekly({ point: [1, 7] }), "MMC.111071046"],
  ["weekly point -1", weekly({ point: [-1] }), "MMC.111071046"],
  ["monthly point 0", monthly({ point: [0] }), "MMC.111071046"],
  ["monthly point 32", monthly({ point: [1, 32] }), "MMC.111071046"],
  ["preRemindDays missing", daily({ preRemindDays: undefined }), invalid],
  ["preRemindDays 31", daily({ preRemindDays: 31 }), invalid],
  // The first of February 2030 is a Friday.
  ["no such weekday in the span", weekly({ endDate: "2030-02-03" }), "MMC.111071069"],
];

const cancelType: Row[] = ["0", "2", "yes", "1.5"].map((type) => [`type ${type}`, setQuery({ type }), invalid]);
const badParameter = "USG.000000003";
const recipient: Row[] = [
  ["smsNumber with letters", set({ smsNumber: "+86a" }), badParameter],
  ["smsNumber too long", set({ smsNumber: "1".repeat(33) }), badParameter],
  ["country too long", set({ country: long(256) }), badParameter],
  ["emailAddr too long", set({ emailAddr: long(256) }), badParameter],
];

const table: Partial<Record<TriedId, Row[]>> = {
  createAppIdToken: [
    ...["appId", "expireTime", "nonce", "clientType"].map((name): Row => [`${name} missing`, omit(name), badParameter]),
    ["appId empty", set({ appId: "" }), badParameter],
    ["expireTime as text", set({ expireTime: "0" }), badParameter],
    ["nonce as number", set({ nonce: 1 }), badParameter],
    ["userId too long", set({ userId: long(65) }), badParameter],
    ["corpId too long", set({ corpId: long(33) }), badParameter],
    ["deptCode with blanks", set({ deptCode: "1 2" }), badParameter],
    ["X-Token-Type unknown", setHeaders({ "X-Token-Type": "ShortTicket" }), badParameter],
  ],
  createToken: [
    ...["account", "clientType"].map((name): Row => [`${name} missing`, omit(name), badParameter]),
    ["account empty", set({ account: "" }), badParameter],
    ["account too long", set({ account: long(256) }), badParameter],
    ["clientType unknown", set({ clientType: 1 }), badParameter],
    ["createTokenType out of range", set({ createTokenType: 2 }), badParameter],
  ],
  checkToken: [
    ...["token", "needGenNewToken"].map((name): Row => [`${name} missing`, omit(name), badParameter]),
    ["token as number", set({ token: 5 }), badParameter],
    ["needGenNewToken as text", set({ needGenNewToken: "false" }), badParameter],
    ["needAccountInfo as number", set({ needAccountInfo: 0 }), badParameter],
  ],
  createMeeting: [
    ...settings,
    ["startTime in the past", set({ startTime: "2030-01-06 23:59" }), "MMC.111071013"],
    ["vmrID unknown", set({ vmrFlag: 1, vmrID: "5b4d0f5a" }), "MMC.111070006"],
    ["vmrID missing", set({ vmrFlag: 1 }), "MMC.111070006"],
  ],
  createRecurringMeeting: [...settings, ...recurrence],
  updateRecurringMeeting: [
    ...settings,
    ...recurrence,
    ["vmrFlag changed", set({ vmrFlag: 1 }), "MMC.111071114"],
    ["vmrID changed", set({ vmrID: "5b4d0f5a" }), "MMC.111071113"],
  ],
  cancelMeeting: cancelType,
  cancelRecurringMeeting: cancelType,
  cancelRecurringSubMeeting: [
    ...cancelType,
    ["cycleSubConfIDs missing", omit("cycleSubConfIDs"), "MMC.111071016"],
    ["cycleSubConfIDs as text", set({ cycleSubConfIDs: "x" }), invalid],
    ["cycleSubConfIDs with numbers", set({ cycleSubConfIDs: [5] }), invalid],
    ["cycleSubConfIDs unknown", set({ cycleSubConfIDs: ["x"] }), "MMC.111070005"],
  ],
  updateRecurringSubMeeting: [
    ["cycleSubConfID missing", omit("cycleSubConfID"), invalid],
    ["cycleSubConfID too long", set({ cycleSubConfID: long(33) }), invalid],
    ["cycleSubConfID unknown", set({ cycleSubConfID: "x" }), "MMC.111070005"],
    ["mediaTypes missing", omit("mediaTypes"), "MMC.111071018"],
    ["startTime missing", omit("startTime"), "MMC.111071119"],
    ["startTime null", set({ startTime: null }), "MMC.111071119"],
    ["startTime without a date", set({ startTime: "10:00" }), "MMC.111071119"],
    ["startTime in the past", set({ startTime: "2030-01-06 10:00" }), "MMC.111071119"],
    ["length missing", omit("length"), "MMC.111071021"],
    ["length too small", set({ length: 14 }), "MMC.111071021"],
    ["description too long", set({ description: long(201) }), invalid],
    ["callInRestriction unknown", config({ callInRestriction: 1 }), invalid],
    ["isAutoRecord out of range", set({ isAutoRecord: 2 }), "MMC.111071032"],
  ],
  searchMeetings: [
    ["limit too large", setQuery({ limit: "501" }), invalid],
    ["limit negative", setQuery({ limit: "-1" }), invalid],
    ["limit as word", setQuery({ limit: "ten" }), invalid],
    ["offset beyond 32 bits", setQuery({ offset: "2147483648" }), invalid],
    ["queryAll as word", setQuery({ queryAll: "maybe" }), invalid],
    ["queryConfMode unknown", setQuery({ queryConfMode: "AYEAR" }), invalid],
    ["sortType unknown", setQuery({ sortType: "ASC" }), invalid],
    ["searchKey too long", setQuery({ searchKey: long(129) }), invalid],
  ],
  showMeetingDetail: [
    ["limit as word", setQuery({ limit: "all" }), invalid],
    ["X-Type unknown", setHeaders({ "X-Type": "3" }), invalid],
    ["X-Query-Type unknown", setHeaders({ "X-Query-Type": "2" }), invalid],
  ],
  startMeeting: [
    ["conferenceID missing", omit("conferenceID"), invalid],
    ["password missing", omit("password"), "MMC.111071091"],
    ["conferenceID as number", set({ conferenceID: 900000000 }), invalid],
    ["conferenceID unknown", set({ conferenceID: "900000000" }), "MMC.111070005"],
    ["password wrong", set({ password: "wrong" }), "MMC.111071091"],
  ],
  createConfToken: [
    ["password missing", omitHeader("X-Password"), invalid],
    ["login type missing", omitHeader("X-Login-Type"), invalid],
    ["login type unknown", setHeaders({ "X-Login-Type": "2" }), invalid],
    ["password wrong", setHeaders({ "X-Password": "wrong" }), "MMC.111072065"],
  ],
  prolongMeeting: [
    ["auto missing", omit("auto"), invalid],
    ["auto out of range", set({ auto: 2 }), invalid],
    ["auto as text", set({ auto: "0" }), invalid],
    ...[0, -5, 1.5, "40", null].map((duration): Row => [`duration ${duration}`, set({ duration }), "MMC.111071036"]),
  ],
  createVisionActiveCode: [
    ...recipient,
    ["devName missing", omit("devName"), badParameter],
    ["devName empty", set({ devName: "" }), badParameter],
    ["devName too long", set({ devName: long(65) }), badParameter],
    ["devType missing", omit("devType"), badParameter],
    ["devType unknown", set({ devType: "tv" }), badParameter],
    ["deptCode too long", set({ deptCode: long(33) }), badParameter],
    ["recipient missing", omit("emailAddr"), badParameter],
  ],
  searchVisionActiveCode: [
    ["offset negative", setQuery({ offset: "-1" }), badParameter],
    ["limit 0", setQuery({ limit: "0" }), badParameter],
    ["limit too large", setQuery({ limit: "501" }), badParameter],
    ["devType unknown", setQuery({ devType: "tv" }), badParameter],
    ["searchKey too long", setQuery({ searchKey: long(256) }), badParameter],
  ],
  deleteVisionActiveCode: [
    ["a number for an ID", (parts) => ({ ...parts, body: [5] }), badParameter],
    ["an unknown ID", (parts) => ({ ...parts, body: ["x"] }), "USG.201050012"],
  ],
  resetVisionActiveCode: recipient,
};

describe.each(Object.entries(table))("%s", (id, rows) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });

  it.each(rows)("refuses: %s", async (_what, change, code) => {
    const before = remembered(world.service);
    expect(outcome(await request(id as TriedId, world, change))).toEqual([400, code]);
    expect(remembered(world.service)).toEqual(before);
  });
});
