import { beforeEach, describe, expect, it } from "vitest";
import type {
  ActiveCodePage,
  ActiveCodeRequest,
  ActiveCodeResult,
  TerminalCodeRecipient,
} from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import { addTerminal, kept, putInMeeting } from "../../support/devices.ts";
import { known, outcome, remembered, send, signIn, startService, succeed } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const path = "/v1/usg/dcs/corp/vision/activecode";
const day = 24 * 3600_000;

let service: MeetingService;
let admin: string;
beforeEach(async () => {
  service = startService();
  admin = await signIn(service);
});

async function create(devName: string, wishes: Partial<ActiveCodeRequest> = {}): Promise<string> {
  const body = { devName, devType: "idea-hub", emailAddr: "it@example.com", ...wishes };
  return known((await succeed<ActiveCodeResult>(service, "POST", path, { token: admin, body })).activeCode);
}

const search = (query: Record<string, string> = {}) =>
  succeed<ActiveCodePage>(service, "GET", path, { token: admin, query });

const newDepartment = () =>
  succeed(service, "POST", "/v1/usg/dcs/corp/dept", { token: admin, body: { deptCode: "42", deptName: "R&D" } });

const names = ({ data }: ActiveCodePage) => data?.map(({ devName }) => devName);

async function remove(ids: string[]) {
  return outcome(await send(service, "DELETE", path, { token: admin, body: ids }));
}

describe("creating an activation code", () => {
  it("returns nine digits, which the search then knows with all that was sent", async () => {
    const code = await create("Room 1", { devType: "smart-rooms" });
    expect(code).toMatch(/^\d{9}$/);
    const { count, data } = await search();
    expect(count).toBe(1);
    expect(data?.[0]).toMatchObject({ activeCode: code, devName: "Room 1", devType: "smart-rooms", deptCode: "1" });
    expect(data?.[0]?.id).toMatch(/^[0-9a-f]{32}$/);
    const left = known(data?.[0]?.expireDate) - service.clock.now();
    expect(left).toBeGreaterThan(9 * day);
    expect(left).toBeLessThanOrEqual(10 * day);
  });

  it("gives every terminal a code and an ID of its own", async () => {
    const codes = [await create("Room 1"), await create("Room 1"), await create("Room 1")];
    expect(new Set(codes).size).toBe(3);
    expect(new Set((await search()).data?.map(({ id }) => id)).size).toBe(3);
  });

  it("keeps the department that was sent", async () => {
    await newDepartment();
    await create("Room 1", { deptCode: "42" });
    expect((await search()).data?.[0]?.deptCode).toBe("42");
  });

  it.each([
    ["an e-mail address", { emailAddr: "it@example.com" }, [200]],
    ["a mobile number of the Chinese mainland", { smsNumber: "+8613800000000", country: "chinaPR" }, [200]],
    ["neither", {}, [400, "USG.000000003"]],
    ["both empty", { smsNumber: "", emailAddr: "" }, [400, "USG.000000003"]],
    ["only a number of elsewhere", { smsNumber: "+4915112345678" }, [400, "USG.000000003"]],
  ])("for %s as the recipient is carried out, or refused without effect", async (_what, recipient, expected) => {
    const before = remembered(service);
    const body = { devName: "Room 1", devType: "idea-hub", ...recipient };
    expect(outcome(await send(service, "POST", path, { token: admin, body }))).toEqual(expected);
    if (expected[0] !== 200) expect(remembered(service)).toEqual(before);
  });
});

describe("searching activation codes", () => {
  it("finds a code by a part of it, or by a part of the terminal's name", async () => {
    const code = await create("Lobby");
    await create("Room north");
    await create("Room south");
    expect(names(await search({ searchKey: code.slice(0, 8) }))).toEqual(["Lobby"]);
    expect(names(await search({ searchKey: "Room" }))).toEqual(["Room north", "Room south"]);
    expect(await search({ searchKey: "garden" })).toMatchObject({ count: 0, offset: 0, data: [] });
    expect((await search({ searchKey: "" })).count).toBe(3);
  });

  it("restricts to one kind of terminal", async () => {
    await create("Lobby", { devType: "huawei-vision" });
    await create("Room", { devType: "welink-desktop(iwb)" });
    expect(names(await search({ devType: "welink-desktop(iwb)" }))).toEqual(["Room"]);
    expect(names(await search({ devType: "huawei-vision", searchKey: "Room" }))).toEqual([]);
  });

  it("pages, ten at a time unless told otherwise; past the end comes the last page", async () => {
    for (let number = 1; number <= 12; number++) await create(`Room ${number}`);
    const first = await search();
    expect(first).toMatchObject({ offset: 0, limit: 10, count: 12 });
    expect(names(first)).toHaveLength(10);
    expect(names(await search({ offset: "10" }))).toEqual(["Room 11", "Room 12"]);
    expect(names(await search({ offset: "4", limit: "3" }))).toEqual(["Room 5", "Room 6", "Room 7"]);
    for (const offset of ["12", "13", "999"]) {
      const last = await search({ offset, limit: "5" });
      expect(last).toMatchObject({ offset: 10, limit: 5, count: 12 });
      expect(names(last)).toEqual(["Room 11", "Room 12"]);
    }
    expect(await search({ offset: "99", limit: "4" })).toMatchObject({ offset: 8, data: { length: 4 } });
    expect(await search({ offset: "7", searchKey: "nothing" })).toMatchObject({ offset: 0, count: 0, data: [] });
  });
});

describe("deleting activation codes", () => {
  it("takes unique IDs, not codes, and deletes exactly these", async () => {
    for (const name of ["Room 1", "Room 2", "Room 3"]) await create(name);
    const [first, second, third] = known((await search()).data);
    expect(await remove([known(second?.activeCode)])).toEqual([400, "USG.201050012"]);
    expect(await remove([known(first?.id), known(third?.id)])).toEqual([200]);
    expect((await search()).data).toEqual([second]);
    expect(await remove([known(first?.id)])).toEqual([400, "USG.201050012"]);
  });

  it("keeps terminals from being activated with them", async () => {
    const code = await create("Room 1");
    await remove([known((await search()).data?.[0]?.id)]);
    expect(() => service.activate({ code })).toThrow(expect.objectContaining({ code: "USG.201050012" }));
  });

  it("deletes nothing when one of the IDs is unknown", async () => {
    await create("Room 1");
    const id = known((await search()).data?.[0]?.id);
    for (const ids of [
      ["0".repeat(32), id],
      [id, "0".repeat(32)],
    ]) {
      expect(await remove(ids)).toEqual([400, "USG.201050012"]);
    }
    expect((await search()).count).toBe(1);
  });
});

describe("a terminal that redeems its code", () => {
  it("is a terminal of the enterprise from then on, and the code waits no longer", async () => {
    await newDepartment();
    const code = await create("Room 1", { devType: "smart-rooms", deptCode: "42", description: "Third floor" });
    const { account } = service.activate({ code });
    expect(service.state.terminals.get(account)).toMatchObject({
      corpId: "demo-corp",
      name: "Room 1",
      type: "smart-rooms",
      deptCode: "42",
      description: "Third floor",
      activated: true,
    });
    expect((await search()).count).toBe(0);
    expect(() => service.activate({ code })).toThrow(expect.objectContaining({ code: "USG.201050015" }));
  });

  it("is refused ten days later", async () => {
    const codes = [await create("Room 1"), await create("Room 2")].map((code) => ({ code }));
    service.clock.advance({ days: 9, hours: 23 });
    expect(service.activate(known(codes[0]))).toMatchObject({ name: "Room 1" });
    service.clock.advance({ hours: 1 });
    expect(() => service.activate(known(codes[1]))).toThrow(expect.objectContaining({ code: "USG.201040031" }));
  });
});

describe("resetting the code of a terminal", () => {
  const reset = (account: string) =>
    send<ActiveCodeResult>(service, "PUT", `${path}/${account}/reset`, { token: admin, body: {} });

  it("gives the terminal a new code, and unbinds it until it is activated again", async () => {
    const terminal = known(service.state.terminals.get("demo-ideahub"));
    const old = terminal.activeCode;
    const { status, body } = await reset("demo-ideahub");
    expect(status).toBe(200);
    expect(body.activeCode).toMatch(/^\d{9}$/);
    expect(body.activeCode).not.toBe(old);
    expect(terminal).toMatchObject({ activeCode: body.activeCode, activated: false });
  });

  it("lets it work again only with the new code", async () => {
    const terminal = known(service.state.terminals.get("demo-ideahub"));
    const old = terminal.activeCode;
    const { body } = await reset("demo-ideahub");
    expect(() => service.activate({ code: old })).toThrow(expect.objectContaining({ code: "USG.201050012" }));
    expect(terminal.activated).toBe(false);
    service.activate({ code: body.activeCode });
    expect(terminal.activated).toBe(true);
  });

  it("takes the terminal out of its meeting, and the new code is good for ten days", async () => {
    const scene = newScene();
    const terminal = known(scene.service.state.terminals.get("demo-ideahub"));
    const { present } = await putInMeeting(scene, terminal.number);
    const { activeCode: code } = await scene.admin.resetVisionActiveCode({ account: "demo-ideahub", body: {} });
    expect(present()).toBe(0);
    scene.service.clock.advance({ days: 10 });
    expect(() => scene.service.activate({ code })).toThrow(expect.objectContaining({ code: "USG.201040031" }));
  });

  it("knows an account with signs that the path has to escape", async () => {
    const terminal = known(service.state.terminals.get("demo-ideahub"));
    const account = "room 3/4@demo";
    service.state.terminals.set(account, { ...terminal, account });
    expect((await reset(encodeURIComponent(account))).status).toBe(200);
  });

  it("does not know an account without a terminal", async () => {
    const before = remembered(service);
    for (const account of ["nobody", "demo"]) expect(outcome(await reset(account))).toEqual([400, "USG.201040000"]);
    expect(remembered(service)).toEqual(before);
  });
});

describe("resetting the code of a hard terminal", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = newScene();
    await addTerminal(scene, { model: "TE20" });
  });

  const reset = (sn = "SN_1", body: TerminalCodeRecipient = { emailAddr: "it@example.com" }) =>
    scene.admin.resetActivecode({ sn, body });
  const refusal = expect.objectContaining({ status: 400, code: "USG.000000003" });
  const codeOf = (sn = "SN_1") => known(kept(scene.service, sn).activation).code;

  it("replaces a code that has expired, and the terminal signs in with the new one", async () => {
    const code = codeOf();
    scene.service.clock.advance({ days: 10 });
    expect(() => scene.service.activate({ code })).toThrow(expect.objectContaining({ code: "USG.201040031" }));
    await reset();
    expect(() => scene.service.activate({ code })).toThrow(expect.objectContaining({ code: "USG.201050012" }));
    scene.service.activate({ code: codeOf() });
    const status = await scene.alice.showDeviceStatus({ body: [kept(scene.service, "SN_1").number] });
    expect(status).toMatchObject([{ RegStatus: "0" }]);
  });

  it("is done five times within 24 hours for each terminal", async () => {
    await addTerminal(scene, { model: "TE10", sn: "SN_2" });
    for (let time = 1; time <= 5; time++) {
      await reset();
      scene.service.clock.advance({ hours: 1 });
    }
    const code = codeOf();
    await expect(reset()).rejects.toEqual(refusal);
    expect(codeOf()).toBe(code);
    await reset("SN_2");
    scene.service.clock.advance({ hours: 19 });
    await reset();
    expect(codeOf()).not.toBe(code);
    await expect(reset()).rejects.toEqual(refusal);
  });

  it("needs a mobile number or an e-mail address", async () => {
    for (const body of [{}, { emailAddr: "", smsNumber: "" }, { country: "chinaPR" }]) {
      await expect(reset("SN_1", body)).rejects.toEqual(refusal);
    }
    known(scene.service.state.enterprises.get("demo-corp")).services.enableSMS = true;
    await reset("SN_1", { smsNumber: "+8613800000000", country: "chinaPR" });
  });

  it("needs an e-mail address where the enterprise has SMS switched off", async () => {
    const smsNumber = "+8613800000000";
    const code = codeOf();
    await expect(reset("SN_1", { smsNumber })).rejects.toEqual(refusal);
    expect(codeOf()).toBe(code);
    await reset("SN_1", { smsNumber, emailAddr: "it@example.com" });
  });

  it("is for terminals that wait for a code: none that is activated, needs none, or is another enterprise's", async () => {
    await addTerminal(scene, { model: "DP300", sn: "SN_2" });
    await addTerminal(scene, { model: "TE10", sn: "SN_3" });
    kept(scene.service, "SN_3").corpId = "other";
    scene.service.activate({ code: codeOf() });
    for (const sn of ["SN_1", "SN_2", "SN_3"]) await expect(reset(sn)).rejects.toEqual(refusal);
  });
});
