import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contracts } from "../../src/validation/contract.ts";
import { type CollectionRequest, send } from "../support/import-collection.ts";
import { createCode, edited, importRequests, openScene, type Scene } from "../support/import-scene.ts";

// The five operations, with the bodies of their pages.
const pages = {
  updateRecurringMeeting: {
    mediaTypes: "HDVideo",
    cycleParams: { startDate: "2021-09-01", endDate: "2021-09-02", cycle: "Day", preRemindDays: 1 },
  },
  prolongMeeting: { auto: 0, duration: 40 },
  stopMeeting: undefined,
  cancelRecurringMeeting: undefined,
  deleteVisionActiveCode: ["6d35397d67504dd1b7e1766a25f1be12"],
};
type Name = keyof typeof pages;
const names = Object.keys(pages) as Name[];

let imported: Record<Name, CollectionRequest>;
let scene: Scene;

beforeAll(async () => {
  imported = await importRequests(names);
});

test.each(names)("%s is imported with the body of its page", (name) => {
  const { body } = imported[name].request;
  expect(body?.raw && JSON.parse(body.raw)).toEqual(pages[name]);
});

// Each goes on from where the one before has left the series.
describe("the five requests, run one after another with newman:", () => {
  beforeAll(async () => {
    scene = await openScene();
  });

  afterAll(() => scene.close());

  test("updateRecurringMeeting makes the series two days of video", async () => {
    const { status, text } = await run("updateRecurringMeeting");
    expect(status).toBe(200);
    const [series] = JSON.parse(text);
    expect(series).toMatchObject({
      conferenceID: scene.conferenceID,
      mediaTypes: "HDVideo,Data,Voice",
      cycleParams: { startDate: "2027-03-02", endDate: "2027-03-03", cycle: "Day", preRemindDays: 1 },
      subConfs: [
        { startTime: "2027-03-02 08:45", endTime: "2027-03-02 09:15" },
        { startTime: "2027-03-03 08:45", endTime: "2027-03-03 09:15" },
      ],
    });
    const { conferenceData } = await scene.meeting.showMeetingDetail({ conferenceID: scene.conferenceID });
    expect(conferenceData).toMatchObject(series);
  });

  test("prolongMeeting moves the end of the meeting by 40 minutes", async () => {
    await scene.takeControl();
    const before = await endOfMeeting();
    expect(await run("prolongMeeting")).toEqual({ status: 200, text: "" });
    expect((await endOfMeeting()) - before).toBe(40 * 60_000);
  });

  test("stopMeeting ends the meeting and keeps its reservation", async () => {
    expect(await stateOfMeeting()).toBe("Created");
    expect(await run("stopMeeting")).toEqual({ status: 200, text: "" });
    expect(await stateOfMeeting()).toBe("Schedule");
  });

  test("cancelRecurringMeeting removes the series", async () => {
    expect(await run("cancelRecurringMeeting")).toEqual({ status: 200, text: "" });
    await expect(stateOfMeeting()).rejects.toMatchObject({ code: "MMC.111070005" });
    expect((await scene.meeting.searchMeetings({ queryAll: true })).count).toBe(0);
  });

  test("deleteVisionActiveCode deletes the code, and no other", async () => {
    const other = await createCode(scene.meeting, "Room 2");
    expect(await run("deleteVisionActiveCode")).toEqual({ status: 200, text: "" });
    const { data } = await scene.meeting.searchVisionActiveCode();
    expect(data?.map(({ id }) => id)).toEqual([other]);
  });
});

describe("with a wrong token in the collection,", () => {
  beforeAll(async () => {
    scene = await openScene();
    await scene.takeControl();
  });

  afterAll(() => scene.close());

  test.each<[Name, string]>([
    ["updateRecurringMeeting", "MMC.118000001"],
    ["prolongMeeting", "MMC.118000000"],
    ["stopMeeting", "MMC.118000000"],
    ["cancelRecurringMeeting", "MMC.118000001"],
    ["deleteVisionActiveCode", "USG.000000004"],
  ])("%s is answered 401 as described (%s), and changes nothing", async (name, code) => {
    const before = kept();
    const wrong = { "X-Access-Token": "cnrwrong", "X-Conference-Authorization": "stbwrong" };
    const { status, text } = await run(name, wrong);
    expect(status).toBe(401);
    const body = JSON.parse(text);
    expect(body.error_code).toBe(code);
    const described = contracts.find(({ id }) => id === name)?.answer(401);
    expect(described?.schema).toBeDefined();
    expect(described?.check(body)).toBeUndefined();
    expect(kept()).toEqual(before);
  });
});

function run(name: Name, changes: Record<string, string> = {}) {
  return send(edited(imported[name]), { ...scene.variables, ...changes });
}

function kept() {
  const { meetings, codes } = scene.service.state;
  return structuredClone({ meetings, codes });
}

async function detail() {
  return (await scene.meeting.showMeetingDetail({ conferenceID: scene.conferenceID })).conferenceData;
}

async function stateOfMeeting() {
  return (await detail())?.conferenceState;
}

async function endOfMeeting(): Promise<number> {
  return Date.parse(`${(await detail())?.endTime?.replace(" ", "T")}Z`);
}
