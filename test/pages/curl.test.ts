import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunningServer } from "../../src/mock/index.ts";
import {
  controlToken,
  known,
  listed,
  lookUp,
  openWorld,
  type PageWorld,
  scheduleMeeting,
  scheduleSeries,
  start,
} from "../support/pages-service.ts";

const run = promisify(execFile);
const hasCurl = await run("curl", ["--version"]).then(
  () => true,
  () => false,
);
if (!hasCurl) console.warn("There is no curl on this machine: the pages' command lines are not run.");

const token = "cnr1510zTBhrfUsymQ0srhW2RYS99r9G5SQoTLWN";
const hostToken = "stb39b3f21898d4972fed86b3f22ac70914a77303def15e126a";

// The cURL command of each page, as it stands there.
const commands = {
  cancelRecurringMeeting: `curl -k -i -X DELETE -H 'X-Access-Token:${token}' 'https://api.meeting.huaweicloud.com/v1/mmc/management/cycleconferences?conferenceID=984697426'`,
  stopMeeting: `curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Conference-Authorization:${hostToken}' 'https://api.meeting.huaweicloud.com/v1/mmc/control/conferences/stop?conferenceID=914044873'`,
  updateRecurringMeeting: `curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Access-Token:${token}' -d '{"mediaTypes": "HDVideo","cycleParams": {"startDate": "2021-09-01","endDate": "2021-09-02","cycle": "Day","preRemindDays": 1}}' 'https://api.meeting.huaweicloud.com/v1/mmc/management/cycleconferences?conferenceID=986256843'`,
  prolongMeeting: `curl -k -i -H 'content-type: application/json' -X PUT -H 'X-Conference-Authorization:${hostToken}' -d '{"auto": 0,"duration": 40}' https://api.meeting.huaweicloud.com/v1/mmc/control/conferences/duration?conferenceID=914083136`,
  deleteVisionActiveCode: `curl -k -i -H 'content-type: application/json' -X DELETE -H 'X-Access-Token: stbWbWSIgzfOQ8JnbmPIoBIR3ig8xnVScQOD' -d '["6d35397d67504dd1b7e1766a25f1be12"]' https://api.meeting.huaweicloud.com/v1/usg/dcs/corp/vision/activecode`,
};

describe.skipIf(!hasCurl)("the pages' command lines, run by curl", () => {
  let world: PageWorld;
  let server: RunningServer;

  beforeEach(async () => {
    world = openWorld();
    server = await world.service.serve();
  });

  afterEach(() => server.close());

  /** Runs a command in a shell, with the service's address, tokens and IDs in place of those on the page. */
  async function curl(command: string, live: Record<string, string>): Promise<{ head: string; body: string }> {
    const replaced = Object.entries({ "https://api.meeting.huaweicloud.com": server.url, ...live });
    const ready = replaced.reduce((text, [onPage, value]) => {
      expect(text).toContain(onPage);
      return text.replaceAll(onPage, value);
    }, command);
    const { stdout } = await run("sh", ["-c", ready.replace("curl ", "curl --noproxy '*' ")]);
    const [head = "", body = ""] = stdout.split("\r\n\r\n");
    return { head, body };
  }

  test("cancel a recurring meeting", async () => {
    const series = await scheduleSeries(world.alice);
    const live = { [token]: await world.accessToken("alice"), "984697426": series.conferenceID };
    const { head, body } = await curl(commands.cancelRecurringMeeting, live);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(body).toBe("");
    expect(await listed(world.alice)).toEqual([]);
  });

  test("stop a meeting", async () => {
    const meeting = await scheduleMeeting(world.alice);
    await start(world.alice, meeting);
    const live = { [hostToken]: await controlToken(world.alice, meeting), "914044873": meeting.conferenceID };
    const { head } = await curl(commands.stopMeeting, live);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(world.service.state.meetings.get(meeting.conferenceID)?.holding).toBeUndefined();
  });

  test("change a recurring meeting", async () => {
    const cycleParams = { startDate: "2021-09-06", endDate: "2021-09-12", cycle: "Day", preRemindDays: 1 } as const;
    const series = await scheduleSeries(world.alice, { startTime: "2021-09-06 08:46", cycleParams });
    const live = { [token]: await world.accessToken("alice"), "986256843": series.conferenceID };
    const { head, body } = await curl(commands.updateRecurringMeeting, live);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(JSON.parse(body)).toMatchObject([{ conferenceID: series.conferenceID, confType: "CYCLE" }]);
    const { subConfs = [] } = known(await lookUp(world.alice, series));
    expect(subConfs.map(({ startTime = "" }) => startTime.slice(0, 10))).toEqual(["2021-09-01", "2021-09-02"]);
  });

  test("extend a meeting", async () => {
    const meeting = await scheduleMeeting(world.alice);
    await start(world.alice, meeting);
    const live = { [hostToken]: await controlToken(world.alice, meeting), "914083136": meeting.conferenceID };
    const { head, body } = await curl(commands.prolongMeeting, live);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(body).toBe("");
    expect(await lookUp(world.alice, meeting)).toMatchObject({ endTime: "2021-08-31 10:26" });
  });

  test("delete activation codes", async () => {
    const body = { devName: "Lobby", devType: "idea-hub", emailAddr: "it@example.com" } as const;
    await world.administrator.createVisionActiveCode({ body });
    const [id = ""] = world.service.state.codes.keys();
    expect(id).not.toBe("");
    const live = {
      stbWbWSIgzfOQ8JnbmPIoBIR3ig8xnVScQOD: await world.accessToken(),
      "6d35397d67504dd1b7e1766a25f1be12": id,
    };
    const { head } = await curl(commands.deleteVisionActiveCode, live);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(world.service.state.codes.has(id)).toBe(false);
  });
});
