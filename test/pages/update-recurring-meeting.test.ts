import { beforeEach, describe, expect, test } from "vitest";
import type { MeetingRequest } from "../../src/index.ts";
import { flatten, openapi, type Schema } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described } from "../support/pages-description.ts";
import { exchange } from "../support/pages-request.ts";
import {
  known,
  lookUp,
  openWorld,
  type PageWorld,
  type Scheduled,
  scheduleSeries,
  start,
} from "../support/pages-service.ts";

// Modifying a Recurring Meeting Series: what the page says of the request, from top to bottom. Its examples and its
// answer are in update-recurring-meeting-example.test.ts.
const operation = described("updateRecurringMeeting");
const body = known(operation.body);
const { properties = {}, required } = flatten(body.schema);
const cycleParams = { startDate: "2021-09-01", endDate: "2021-09-02", cycle: "Day", preRemindDays: 1 } as const;
const minimal = { mediaTypes: "HDVideo", cycleParams } as const;

describe("the description of updateRecurringMeeting", () => {
  test("has the page's method and address, over HTTPS", () => {
    expect(operation).toMatchObject({ method: "PUT", path: "/v1/mmc/management/cycleconferences" });
    expect(openapi.servers[0]?.url).toBe("https://api.meeting.huaweicloud.com");
  });

  test("tells that a meeting cannot be modified after it starts", () => {
    expect(operation.description).toMatch(/what has started can no longer be modified/);
  });

  test.each([
    ["conferenceID", { in: "query", mandatory: true, type: "string", deprecated: false }],
    ["userUUID", { in: "query", mandatory: false, type: "string", deprecated: true }],
    ["X-Authorization-Type", { in: "header", mandatory: false, type: "string", deprecated: true }],
    ["X-Site-Id", { in: "header", mandatory: false, type: "string", deprecated: true }],
  ])("has the parameter %s as on the page", (name, facts) => {
    expect(operation.parameters[name]).toMatchObject(facts);
  });

  test("has no parameters beyond those of the page", () => {
    const names = ["X-Authorization-Type", "X-Site-Id", "conferenceID", "userUUID"];
    expect(Object.keys(operation.parameters).sort()).toEqual(names);
  });

  test("needs the access token of the sign-in with an App ID in the header X-Access-Token", () => {
    expect(operation.token).toMatchObject({ header: "X-Access-Token", in: "header" });
    expect(operation.token?.description).toMatch(/accessToken.*createAppIdToken/);
  });

  test("needs a JSON body with a media type and, as the page asks of a series, a recurrence", () => {
    expect(body.mandatory).toBe(true);
    expect([...known(required)].sort()).toEqual(["cycleParams", "mediaTypes"]);
  });

  const numbers = { type: "integer" };
  test.each<[string, Partial<Schema>, RegExp]>([
    ["startTime", { type: ["string", "null"] }, /UTC, `yyyy-MM-dd HH:mm`.*missing, empty or null.* immediately/],
    ["length", { ...numbers, default: 30, minimum: 15, maximum: 1440 }, /minutes; 24 hours/],
    ["subject", { type: "string", maxLength: 128 }, /topic/i],
    ["mediaTypes", { type: "string", enum: ["Voice", "HDVideo"] }, /media/],
    [
      "groupuri",
      { type: "string", maxLength: 31 },
      /temporary id.*instant meeting.*`conference-info`, or when others are invited/i,
    ],
    ["attendees", { type: "array" }, /invited/],
    ["cycleParams", {}, /recurrence.*series must have one/i],
    ["isAutoRecord", { ...numbers, enum: [0, 1], default: 0 }, /only when `recordType` is 2 or 3/],
    ["encryptMode", { ...numbers, enum: [0, 1, 2] }, /left out, the enterprise's setting applies/i],
    ["language", { type: "string", enum: ["zh-CN", "en-US"], default: "zh-CN" }, /SMS and e-mail/],
    ["timeZoneID", { type: "string" }, /notifications.*`26`.*GMT.*Leave it out of a non-recurring meeting/],
    ["recordType", { ...numbers, enum: [0, 1, 2, 3], default: 0 }, /recorded/],
    ["liveAddress", { type: "string", maxLength: 255 }, /video.*only when `recordType` is 1 or 3/],
    ["auxAddress", { type: "string", maxLength: 255 }, /presentation.*only when `recordType` is 1 or 3/],
    ["recordAuxStream", { ...numbers, enum: [0, 1], default: 0 }, /only when `recordType` is 2 or 3/],
    ["confConfigInfo", { type: "object" }, /settings/i],
    ["recordAuthType", { ...numbers, enum: [0, 1, 2] }, /only when `recordType` is 2 or 3/],
    ["vmrFlag", { ...numbers, enum: [0, 1], default: 0 }, /cannot be modified/],
    ["vmrID", { type: "string" }, /account that creates the meeting.*cannot be modified/],
    ["concurrentParticipants", { ...numbers, default: 0 }, /at most; 0 stands for no limit/],
    ["supportSimultaneousInterpretation", { type: "boolean" }, /simultaneous interpretation/],
  ])("has the property %s with the page's type, literals, limits and default", (name, facts, meaning) => {
    const schema = flatten(known(properties[name]));
    expect(schema).toMatchObject(facts);
    expect(schema.description?.replaceAll(/\s+/g, " ")).toMatch(meaning);
    expect(schema.deprecated).toBeUndefined();
  });

  test("gives encryptMode and recordAuthType no default, because the page names none", () => {
    expect(properties.encryptMode).not.toHaveProperty("default");
    expect(flatten(known(properties.recordAuthType))).not.toHaveProperty("default");
  });

  test.each<[string, Record<string, RegExp>]>([
    ["mediaTypes", { Voice: /voice/i, HDVideo: /video/i }],
    ["isAutoRecord", { 0: /does not start by itself/, 1: /starts by itself/ }],
    ["encryptMode", { 0: /adaptive/i, 1: /forced/i, 2: /not encrypted/i }],
    ["language", { "zh-CN": /chinese/i, "en-US": /english/i }],
    ["timeZoneID", { 26: /GMT.*Dublin, Edinburgh, Lisbon, London/ }],
    ["recordType", { 0: /neither/i, 1: /^streamed live/i, 2: /^recorded/i, 3: /streamed live and recorded/i }],
    ["recordAuxStream", { 0: /only the video/i, 1: /presentation/i }],
    ["recordAuthType", { 0: /whoever has the link/i, 1: /users of the enterprise/i, 2: /participants/i }],
    ["vmrFlag", { 0: /neither.*is used/i, 1: /room or personal meeting id .*is used/i }],
  ])("tells what the literals of %s mean", (name, meanings) => {
    const told = known(flatten(known(properties[name]))["x-enumDescriptions"]);
    for (const [literal, meaning] of Object.entries(meanings)) expect(told[literal]).toMatch(meaning);
  });

  test("has exactly the page's statuses", () => {
    expect(operation.statuses).toEqual(["200", "400", "401", "403", "500"]);
  });
});

describe("the local service, asked to modify a series", () => {
  let world: PageWorld;
  let series: Scheduled;

  beforeEach(async () => {
    world = openWorld();
    series = await scheduleSeries(world.alice);
  });

  test.each<[string, unknown[], unknown[]]>([
    ["startTime", ["2021-09-01 10:30", null], ["2021-09-01T10:30", "2021-09-01 10:30:00", 1630492200]],
    ["length", [15, 1440], [14, 1441, "30"]],
    ["subject", ["s".repeat(128)], ["s".repeat(129), 128]],
    ["mediaTypes", ["Voice", "HDVideo"], ["Video", undefined]],
    ["groupuri", ["g".repeat(31)], ["g".repeat(32), 31]],
    ["attendees", [[{ name: "Bob", phone: "+991116004158" }], []], [{ name: "Bob" }, ["Bob"]]],
    ["cycleParams", [cycleParams], [undefined, null, "Day", [cycleParams]]],
    ["isAutoRecord", [0, 1], [2, true]],
    ["encryptMode", [0, 1, 2], [3, "0"]],
    ["language", ["zh-CN", "en-US"], ["fr-FR", 0]],
    ["timeZoneID", ["26"], [26]],
    ["recordType", [0, 1, 2, 3], [4, "2"]],
    ["liveAddress", ["l".repeat(255)], ["l".repeat(256), 255]],
    ["auxAddress", ["a".repeat(255)], ["a".repeat(256), 255]],
    ["recordAuxStream", [0, 1], [2, true]],
    ["confConfigInfo", [{ isSendSms: true }, {}], ["isSendSms", [{}]]],
    ["recordAuthType", [0, 1, 2], [3, "0"]],
    ["vmrFlag", [0], [2, false]],
    ["vmrID", [""], [0]],
    ["concurrentParticipants", [0, 1, 500], [-1, "500"]],
    ["supportSimultaneousInterpretation", [true, false], [1, "true"]],
  ])("takes the page's values of %s and refuses others, as the description does", async (name, allowed, refused) => {
    for (const value of allowed) {
      const { request, status } = await put(name, value);
      expect([value, problemsOf(body.schema, request), status]).toEqual([value, [], 200]);
    }
    const before = structuredClone(world.service.state.meetings);
    for (const value of refused) {
      const { request, status, answer } = await put(name, value);
      expect([value, problemsOf(body.schema, request).length > 0, status]).toEqual([value, true, 400]);
      expect(answer).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(world.service.state.meetings).toEqual(before);
  });

  // The page's answer shows the minute of its call: the IDs of its sub-meetings are UUIDs made at 08:46:56.
  test.each([undefined, null])(
    "starts immediately, at the present time of day, with startTime %s",
    async (startTime) => {
      const [changed] = await update(
        { ...minimal, startTime, length: 45 },
        await scheduleSeries(world.alice, { startTime: "2021-09-01 01:00" }),
      );
      expect(changed).toMatchObject({ startTime: "2021-09-01 08:46", endTime: "2021-09-01 09:31" });
    },
  );

  test("uses the page's defaults for what the request leaves out, and keeps what has none", async () => {
    const settings = { language: "en-US", recordType: 3, isAutoRecord: 1, recordAuxStream: 1 } as const;
    const kept = { subject: "Conference Topic", recordAuthType: 1 } as const;
    const other = await scheduleSeries(world.alice, { ...kept, ...settings, length: 60, concurrentParticipants: 50 });
    expect(other.info).toMatchObject({ ...kept, ...settings, endTime: "2021-09-01 09:46" });
    const [changed] = await update({ ...minimal, startTime: "2021-09-01 08:46" }, other);
    expect(changed).toMatchObject({
      ...kept,
      endTime: "2021-09-01 09:16",
      isAutoRecord: 0,
      language: "zh-CN",
      recordType: 0,
      recordAuxStream: 0,
      vmrFlag: 0,
      concurrentParticipants: 0,
    });
  });

  test("gives the series what the request carries", async () => {
    const settings = {
      subject: "Quarter",
      language: "en-US",
      timeZoneID: "26",
      recordType: 3,
      isAutoRecord: 1,
      recordAuthType: 1,
      recordAuxStream: 1,
      liveAddress: "rtmp://live.example.com/video",
      auxAddress: "rtmp://live.example.com/presentation",
      concurrentParticipants: 50,
      supportSimultaneousInterpretation: true,
      confConfigInfo: { isSendSms: false, enableWaitingRoom: true },
    } as const;
    const times = { startTime: "2021-09-01 10:00", length: 45 };
    const attendees = [{ name: "Bob Li", phone: "+991116004158" }];
    await update({ ...minimal, ...settings, ...times, attendees, mediaTypes: "Voice" });
    const end = { startTime: "2021-09-01 10:00", endTime: "2021-09-01 10:45" };
    const shown = { ...settings, ...end, size: 1, mediaTypes: "Voice", partAttendeeInfo: attendees };
    expect(await lookUp(world.alice, series)).toMatchObject(shown);
  });

  test("cannot modify a meeting after it starts", async () => {
    await start(world.alice, series);
    const before = structuredClone(world.service.state.meetings);
    await expect(update(minimal)).rejects.toMatchObject({ status: 400, code: "MMC.111071065" });
    expect(world.service.state.meetings).toEqual(before);
  });

  test("cannot modify whether a cloud meeting room is used, and which", async () => {
    const vmrID = roomOfAlice();
    const before = structuredClone(world.service.state.meetings);
    for (const change of [{ vmrFlag: 1 }, { vmrID }, { vmrFlag: 1, vmrID }] as const) {
      const code = "vmrFlag" in change ? "MMC.111071114" : "MMC.111071113";
      await expect(update({ ...minimal, ...change })).rejects.toMatchObject({ status: 400, code });
    }
    expect(world.service.state.meetings).toEqual(before);
  });

  test("keeps the cloud meeting room of a series when the request leaves it out", async () => {
    const room = { vmrFlag: 1, vmrID: roomOfAlice() } as const;
    const [changed] = await update(minimal, await scheduleSeries(world.alice, room));
    expect(changed).toMatchObject(room);
  });

  function roomOfAlice(): string {
    const rooms = [...world.service.state.rooms.values()];
    return known(rooms.find(({ ownerId }) => ownerId === series.info.userUUID)).id;
  }

  const update = (request: MeetingRequest & { cycleParams: typeof cycleParams }, { conferenceID } = series) =>
    world.alice.updateRecurringMeeting({ conferenceID, body: request });

  // Past the client, which would not compile with a value of the wrong type.
  async function put(name: string, value: unknown) {
    const text = JSON.stringify({ ...minimal, [name]: value });
    const target = `/v1/mmc/management/cycleconferences?conferenceID=${series.conferenceID}`;
    const headers: [string, string][] = [
      ["X-Access-Token", await world.accessToken("alice")],
      ["Content-Type", "application/json"],
    ];
    const request = { method: "PUT", host: "api.meeting.huaweicloud.com", target, headers, body: text };
    const { status, body: answer } = await exchange(world.service, request);
    return { request: JSON.parse(text), status, answer: JSON.parse(answer) };
  }
});
