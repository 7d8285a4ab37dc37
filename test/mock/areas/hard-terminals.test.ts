import { beforeEach, describe, expect, it } from "vitest";
import type { TerminalRequest } from "../../../generated/types.ts";
import { addTerminal, kept, putInMeeting } from "../../support/devices.ts";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const add = (wishes: Partial<TerminalRequest> = {}) => addTerminal(scene, wishes);
const numberOf = async (wishes: Partial<TerminalRequest> = {}) => known((await add(wishes)).number);
const refusal = (code: string) => expect.objectContaining({ status: 400, code });
const invalid = refusal("USG.000000003");

async function statusOf(number: string) {
  const [status] = await scene.alice.showDeviceStatus({ body: [number] });
  return [status?.RegStatus, status?.CallStatus];
}

const newDepartment = () => scene.admin.addDepartment({ body: { deptCode: "RND", deptName: "R&D" } });

describe("adding a terminal", () => {
  it("needs a mobile number or an e-mail address, and shows the country of a number only", async () => {
    await expect(add({ email: undefined })).rejects.toEqual(invalid);
    await expect(add({ email: undefined, phone: "" })).rejects.toEqual(invalid);
    expect(await add({ email: undefined, phone: "+8613800000000" })).toMatchObject({ country: "chinaPR" });
    expect(await add({ sn: "SN_2", country: "chinaPR" })).toMatchObject({ country: null });
  });

  it("takes each serial number once, whoever has the terminal", async () => {
    await add();
    await expect(add()).rejects.toEqual(invalid);
    kept(scene.service, "SN_1").corpId = "other";
    await expect(add()).rejects.toEqual(invalid);
    expect(scene.service.state.hardTerminals.size).toBe(1);
  });

  it("needs a department that there is, and a resource that is free", async () => {
    await expect(add({ deptCode: "RND" })).rejects.toMatchObject({
      message: expect.stringContaining("department RND"),
    });
    for (let index = 0; index < 20; index += 1) await add({ sn: `SN_${index}` });
    await expect(add({ sn: "SN_x" })).rejects.toMatchObject({ message: expect.stringContaining("HARD_1080P") });
    await add({ sn: "SN_x", model: "polycom" });
  });

  it("knows the models by the spelling in which they are listed", async () => {
    const models = (await scene.admin.showDeviceTypes()).map(({ model }) => known(model));
    for (const [index, model] of models.entries()) await add({ model, sn: `SN_${index}` });
    for (const model of ["te20", "HUAWEI Box", ""]) {
      await expect(add({ model, sn: "SN_x" })).rejects.toEqual(refusal("USG.206040000"));
    }
  });

  it("gives a code to the models that are activated with one", async () => {
    for (const { model, enableActiveCode } of await scene.admin.showDeviceTypes()) {
      await add({ model, sn: known(model).replaceAll(" ", "_") });
      const { activation } = kept(scene.service, known(model).replaceAll(" ", "_"));
      expect([model, activation !== undefined]).toEqual([model, enableActiveCode]);
    }
  });

  it("without a serial number leaves it to the terminal to report its own", async () => {
    await add({ model: "TE20", sn: undefined });
    const [terminal] = scene.service.state.hardTerminals.values();
    const code = known(terminal?.activation?.code);
    await add({ sn: "SN_2" });
    const failed = expect.objectContaining({ code: "USG.201050021" });
    expect(() => scene.service.activate({ code, sn: "SN_2" })).toThrow(failed);
    scene.service.activate({ code, sn: "SN_1" });
    expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toMatchObject({ model: "TE20" });
  });
});

describe("what a terminal is doing", () => {
  it("changes as it is activated, joins a meeting, and is disabled", async () => {
    const number = await numberOf({ model: "TE20" });
    expect(await statusOf(number)).toEqual(["1", "0"]);
    scene.service.activate({ code: known(kept(scene.service, "SN_1").activation).code });
    expect(await statusOf(number)).toEqual(["0", "1"]);
    const { present } = await putInMeeting(scene, number);
    expect(await statusOf(number)).toEqual(["0", "2"]);
    await scene.admin.batchUpdateDevicesStatus({ value: 1, body: ["SN_1"] });
    expect(await statusOf(number)).toEqual(["1", "0"]);
    expect(present()).toBe(0);
    await scene.admin.batchUpdateDevicesStatus({ value: 0, body: ["SN_1"] });
    expect(await statusOf(number)).toEqual(["0", "1"]);
    kept(scene.service, "SN_1").switchedOn = false;
    expect(await statusOf(number)).toEqual(["1", "0"]);
  });

  it("is told in the order of the question; a person's number and an unknown one are no terminal's", async () => {
    const number = await numberOf();
    const person = known([...scene.service.state.users.values()].find(({ name }) => name === "Bob Li")).number;
    const answer = await scene.alice.showDeviceStatus({ body: [person, number, "5", number] });
    expect(answer.map((status) => [status.Number, status.CallStatus])).toEqual([
      [`tel:${person}`, "3"],
      [`tel:${number}`, "1"],
      ["tel:5", "3"],
      [`tel:${number}`, "1"],
    ]);
  });

  it("is told to the terminal's own enterprise only", async () => {
    const number = await numberOf();
    kept(scene.service, "SN_1").corpId = "other";
    const refused = expect.objectContaining({ status: 403, code: "USG.000000004" });
    await expect(scene.admin.showDeviceStatus({ body: ["5", number] })).rejects.toEqual(refused);
  });
});

describe("searching terminals", () => {
  const names = async (input: Parameters<Scene["admin"]["searchDevices"]>[0]) =>
    (await scene.admin.searchDevices(input)).data?.map(({ name }) => name);

  it("looks into names and serial numbers, and at the model", async () => {
    await add({ name: "Lobby", sn: "A_1" });
    await add({ name: "Room A", sn: "B_1", model: "TE20" });
    await add({ name: "Bistro", sn: "C_1", model: "TE20" });
    expect(await names({ searchKey: "A" })).toEqual(["Lobby", "Room A"]);
    expect(await names({ searchKey: "A", model: "TE20" })).toEqual(["Room A"]);
    expect(await names({ model: "TE2" })).toEqual([]);
  });

  it("looks into one department, with those below it unless told otherwise", async () => {
    await newDepartment();
    await add({ name: "Lobby" });
    await add({ name: "Lab", sn: "SN_2", deptCode: "RND" });
    expect(await names({})).toEqual(["Lobby", "Lab"]);
    expect(await names({ enableSubDept: false })).toEqual(["Lobby"]);
    expect(await names({ deptCode: "RND" })).toEqual(["Lab"]);
    expect(await names({ deptCode: "1", enableSubDept: true })).toEqual(["Lobby", "Lab"]);
  });

  it("pages, and past the end comes the last page", async () => {
    for (let number = 1; number <= 3; number++) await add({ name: `Room ${number}`, sn: `SN_${number}` });
    expect(await names({ limit: 2 })).toEqual(["Room 1", "Room 2"]);
    expect(await scene.admin.searchDevices({ offset: 9, limit: 2 })).toMatchObject({
      offset: 2,
      count: 3,
      data: [{ name: "Room 3" }],
    });
  });

  it("finds none of another enterprise", async () => {
    await add();
    kept(scene.service, "SN_1").corpId = "other";
    expect(await scene.admin.searchDevices()).toMatchObject({ count: 0 });
    await expect(scene.admin.showDeviceDetail({ sn: "SN_1" })).rejects.toEqual(invalid);
  });
});

describe("modifying a terminal", () => {
  const contact = { email: "it@example.com" };

  it("puts back to their defaults what it does not name, but not the name and the state", async () => {
    await newDepartment();
    const given = { prjCodeMode: 2, deptCode: "RND", phone: "+8613800000000", description: "Old", status: 1 } as const;
    const added = await add(given);
    await scene.admin.updateDevice({ sn: "SN_1", body: contact });
    const { phone: _phone, ...kept } = added;
    expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toEqual({
      ...kept,
      prjCodeMode: 0,
      deptCode: "1",
      deptName: "Demo Enterprise",
      deptNamePath: "Demo Enterprise",
      country: null,
      description: null,
    });
  });

  it("needs a mobile number or an e-mail address each time, else nothing changes", async () => {
    const added = await add();
    await expect(scene.admin.updateDevice({ sn: "SN_1", body: { name: "New" } })).rejects.toEqual(invalid);
    expect(await scene.admin.showDeviceDetail({ sn: "SN_1" })).toEqual(added);
  });

  it("signs a terminal out that it disables", async () => {
    const number = await numberOf();
    expect(await statusOf(number)).toEqual(["0", "1"]);
    await scene.admin.updateDevice({ sn: "SN_1", body: { ...contact, status: 1 } });
    expect(await statusOf(number)).toEqual(["1", "0"]);
  });
});

describe("terminals in bulk", () => {
  beforeEach(async () => {
    for (const sn of ["SN_1", "SN_2", "SN_3"]) await add({ sn });
  });

  const left = async () => (await scene.admin.searchDevices()).data?.map(({ sn }) => sn);

  it("are all disabled and enabled, or none when one is unknown", async () => {
    const { admin } = scene;
    const statuses = async () => (await admin.searchDevices()).data?.map(({ status }) => status);
    await expect(admin.batchUpdateDevicesStatus({ value: 1, body: ["SN_1", "SN_4"] })).rejects.toEqual(invalid);
    expect(await statuses()).toEqual([0, 0, 0]);
    await admin.batchUpdateDevicesStatus({ value: 1, body: ["SN_1", "SN_2"] });
    expect(await statuses()).toEqual([1, 1, 0]);
    await admin.batchUpdateDevicesStatus({ value: 0, body: ["SN_2", "SN_3"] });
    expect(await statuses()).toEqual([1, 0, 0]);
  });

  it("are deleted, but for those that are unknown, in a meeting, or another enterprise's", async () => {
    await putInMeeting(scene, kept(scene.service, "SN_2").number);
    const other = kept(scene.service, "SN_3");
    other.corpId = "other";
    await scene.admin.batchDeleteDevices({ body: ["SN_4", "SN_1", "SN_2", "SN_3"] });
    expect(await left()).toEqual(["SN_2"]);
    expect(scene.service.state.hardTerminals.get(other.account)).toBe(other);
  });

  it("that were deleted can be added anew, with another number", async () => {
    const { number } = kept(scene.service, "SN_1");
    await scene.admin.batchDeleteDevices({ body: ["SN_1"] });
    expect(await numberOf({ sn: "SN_1" })).not.toBe(number);
    expect(await statusOf(number)).toEqual(["1", "3"]);
  });
});
