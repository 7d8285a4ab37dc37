import { beforeEach, describe, expect, test } from "vitest";
import type { ConferenceInfo } from "../../src/index.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described, fieldsOf } from "../support/pages-description.ts";
import { curlCommand, exampleRequest, exchange, withLive } from "../support/pages-request.ts";
import {
  beginning,
  known,
  lookUp,
  openWorld,
  type PageWorld,
  type Scheduled,
  scheduleSeries,
} from "../support/pages-service.ts";

// Modifying a Recurring Meeting Series: the examples and the answer of the page.
const operation = described("updateRecurringMeeting");
const { schema, ...answer } = operation.answer(200);

const body = {
  mediaTypes: "HDVideo",
  cycleParams: { startDate: "2021-09-01", endDate: "2021-09-02", cycle: "Day", preRemindDays: 1 },
};

const example = exampleRequest(`
PUT /v1/mmc/management/cycleconferences?conferenceID=914087436
Connection: keep-alive
X-Access-Token: cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN
Content-Type: application/json
user-agent: WeLink-desktop
Content-Length: 372
Host: api.meeting.huaweicloud.com
User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_191)

{
    "mediaTypes": "HDVideo",
    "cycleParams": {
        "startDate": "2021-09-01",
        "endDate": "2021-09-02",
        "cycle": "Day",
        "preRemindDays": 1
    }
}
`);

const curl = curlCommand(
  `curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Access-Token:cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN' -d '{"mediaTypes": "HDVideo","cycleParams": {"startDate": "2021-09-01","endDate": "2021-09-02","cycle": "Day","preRemindDays": 1}}' 'https://api.meeting.huaweicloud.com/v1/mmc/management/cycleconferences?conferenceID=986256843'`,
);

const subConf = {
  conferenceID: "986256843",
  mediaType: "HDVideo,Data,Voice",
  isAutoRecord: 0,
  recordAuthType: 2,
  confConfigInfo: {
    callInRestriction: 0,
    audienceCallInRestriction: 0,
    allowGuestStartConf: true,
    enableWaitingRoom: false,
  },
};

const series = {
  conferenceID: "986256843",
  mediaTypes: "HDVideo,Data,Voice",
  subject: "Conference Topic",
  size: 0,
  timeZoneID: "56",
  startTime: "2021-09-01 08:46",
  endTime: "2021-09-01 09:16",
  conferenceState: "Schedule",
  accessNumber: "+86571150",
  language: "zh-CN",
  passwordEntry: [
    { conferenceRole: "chair", password: "******" },
    { conferenceRole: "general", password: "******" },
  ],
  userUUID: "fe235be7aa6045b98a33f27b365cbca9",
  scheduserName: "Suzhou Branch",
  multiStreamFlag: 1,
  conferenceType: 2,
  confType: "CYCLE",
  cycleParams: {
    startDate: "2021-09-01",
    cycle: "Day",
    endDate: "2021-09-02",
    cycleCount: 0,
    interval: 1,
    preRemindDays: 1,
  },
  isAutoMute: 0,
  isHardTerminalAutoMute: 0,
  isSoftTerminalAutoMute: 0,
  isAutoRecord: 0,
  chairJoinUri: "https://100.95.188.184:443/#/j/986256843/fa4def332cb83f5b1ec74c64d0658a8570f45ad3e8d0df8c",
  guestJoinUri: "https://100.95.188.184:443/#/j/986256843/53f55ec44263d666e8ed70594624aa10497c631a91d3b8c1",
  recordType: 0,
  recordAuxStream: 0,
  recordAuthType: 2,
  confConfigInfo: {
    inviteMode: "AUTO_INVITE",
    prolongLength: 15,
    isGuestFreePwd: false,
    isSendNotify: true,
    isSendSms: true,
    isSendCalendar: true,
    isAutoMute: false,
    isHardTerminalAutoMute: false,
    callInRestriction: 0,
    audienceCallInRestriction: 0,
    allowGuestStartConf: true,
    enableWaitingRoom: false,
  },
  vmrFlag: 0,
  scheduleVmr: false,
  isHasRecordFile: false,
  terminlCount: 0,
  normalCount: 0,
  deptName: "corpzxytest111",
  confMode: "RTC",
  webinar: false,
  concurrentParticipants: 0,
  subConfs: [
    {
      cycleSubConfID: "ff1cf7020a3711ecbe71e167f3b9d5b1",
      startTime: "2021-09-01 08:46",
      endTime: "2021-09-01 09:16",
      ...subConf,
    },
    {
      cycleSubConfID: "ff1cf7030a3711ecbe7183f6162d654d",
      startTime: "2021-09-02 08:46",
      endTime: "2021-09-02 09:16",
      ...subConf,
    },
  ],
};

describe("the description of updateRecurringMeeting", () => {
  test("shows the page's example request, and allows its meeting IDs", () => {
    expect(operation.body?.examples).toContainEqual(body);
    const { schema } = known(operation.parameters.conferenceID);
    expect(problemsOf(schema, "914087436")).toEqual([]);
    expect(problemsOf(schema, "986256843")).toEqual([]);
  });

  test("has a list of meetings as its answer, with the identifier of the request", () => {
    expect(schema && problemsOf(schema, [])).toEqual([]);
    expect(schema && problemsOf(schema, series)).not.toEqual([]);
    expect(answer.headers).toEqual(["X-Request-Id"]);
  });

  test("allows the page's example answer, and knows each of its fields", () => {
    expect(problemsOf(known(schema), [series])).toEqual([]);
  });

  test.each(fieldsOf([series], schema))("explains the field $path of the answer", ({ value, schema }) => {
    expect([schema?.type].flat()).toContain(typeOf(value));
    expect(schema?.description).toMatch(/\w/);
  });

  test("shows the page's example answer, with passwords in place of the page's asterisks", () => {
    const shown = answer.examples as [ConferenceInfo][];
    const masked = shown.map((list) => list.map((info) => ({ ...info, passwordEntry: mask(info) })));
    expect(masked).toContainEqual([series]);
  });
});

describe("the local service, asked to modify a series", () => {
  let world: PageWorld;
  let scheduled: Scheduled;

  // With the settings that the page's answer shows and its request does not carry.
  beforeEach(async () => {
    world = openWorld();
    const confConfigInfo = { isSendSms: true, allowGuestStartConf: true };
    const settings = { subject: "Conference Topic", cycleParams: { ...cycle, endDate: "2021-09-05" }, confConfigInfo };
    scheduled = await scheduleSeries(world.alice, settings);
  });

  const cycle = { startDate: "2021-09-01", cycle: "Day", preRemindDays: 1 } as const;
  const token = "cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN";

  test.each([
    ["example request", example, "914087436"],
    ["cURL command", curl, "986256843"],
  ])("answers the page's %s field by field as the page shows", async (_, request, conferenceID) => {
    const live = { [conferenceID]: scheduled.conferenceID, [token]: await world.accessToken("alice") };
    const { status, headers, body } = await exchange(world.service, withLive(request, live));
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json;charset=UTF-8");
    expect(headers.server).toBe("api-gateway");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(Math.abs(Date.parse(`${headers.date}`) - beginning)).toBeLessThan(60_000);
    expect(JSON.parse(body)).toMatchObject([asOf(scheduled)]);
    expect(await lookUp(world.alice, scheduled)).toMatchObject(asOf(scheduled));
  });

  test("answers 401 without authentication, and when it fails", async () => {
    const withoutToken = { ...example, headers: example.headers.filter(([name]) => name !== "X-Access-Token") };
    const before = structuredClone(world.service.state.meetings);
    for (const request of [withoutToken, example]) {
      const { status, body } = await exchange(
        world.service,
        withLive(request, { "914087436": scheduled.conferenceID }),
      );
      expect(status).toBe(401);
      expect(JSON.parse(body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(world.service.state.meetings).toEqual(before);
  });

  test("answers 403 to somebody without permissions, and 400 without the mandatory meeting ID", async () => {
    const before = structuredClone(world.service.state.meetings);
    const asBob = { "914087436": scheduled.conferenceID, [token]: await world.accessToken("bob") };
    const forbidden = await exchange(world.service, withLive(example, asBob));
    const bare = { ...example, target: "/v1/mmc/management/cycleconferences" };
    const invalid = await exchange(world.service, withLive(bare, { [token]: await world.accessToken("alice") }));
    expect([forbidden.status, invalid.status]).toEqual([403, 400]);
    for (const { body } of [forbidden, invalid]) {
      expect(JSON.parse(body)).toMatchObject({ error_code: expect.stringMatching(/^MMC\.\d{9}$/) });
    }
    expect(world.service.state.meetings).toEqual(before);
  });

  // The page's answer as it is for another meeting of another user.
  function asOf({ conferenceID, info }: Scheduled): ConferenceInfo {
    const link = expect.stringMatching(new RegExp(`^https://[^/]+/#/j/${conferenceID}/[0-9a-f]{48}$`));
    const password = expect.stringMatching(/^\d{6}$/);
    return {
      ...(series as ConferenceInfo),
      conferenceID,
      passwordEntry: series.passwordEntry.map((entry) => ({ ...entry, password })) as ConferenceInfo["passwordEntry"],
      userUUID: info.userUUID,
      scheduserName: "Alice Chen",
      chairJoinUri: link,
      guestJoinUri: link,
      deptName: "Demo Enterprise",
      subConfs: (series.subConfs as NonNullable<ConferenceInfo["subConfs"]>).map((subConf) => ({
        ...subConf,
        conferenceID,
        cycleSubConfID: expect.stringMatching(/^[0-9a-f]{32}$/),
      })),
    };
  }
});

function mask({ passwordEntry = [] }: ConferenceInfo) {
  return passwordEntry.map((entry) => ({ ...entry, password: "******" }));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
}
