import { number, type Step } from "../step.ts";

const sn = "2102310QXBSLH4000021";
const newest = (field: string) => `answer.data[0].${field}`;
const materials = [{ materialId: "{{materialID}}", playTime: 10 }];
const publication = {
  startTime: number("nowTime"),
  endTime: number("weekAheadTime"),
  deviceList: [],
  programList: ["{{programID}}"],
};

/** Rooms, terminals, and what is shown on them. */
export const equipment: Step[] = [
  ["searchCorpVmr", { set: { status: 2 }, keep: { freeRoomID: newest("id") } }],
  ["associateVmr", { set: { account: "{{userId}}", accountType: 1 }, body: ["{{freeRoomID}}"] }],
  ["disassociateVmr", { set: { account: "{{userId}}", accountType: 1 }, body: ["{{freeRoomID}}"] }],
  ["updateMemberVmr", { set: { id: "{{roomID}}" } }],
  ["deleteCorpVmr", { body: ["{{freeRoomID}}"] }],

  ["showDeviceTypes"],
  ["addDevice", { body: { sn }, keep: { deviceNumber: "answer.number" } }],
  ["searchDevices"],
  ["showDeviceDetail", { set: { sn } }],
  ["updateDevice", { set: { sn } }],
  ["batchUpdateDevicesStatus", { body: [sn] }],
  ["showDeviceStatus", { body: ["{{deviceNumber}}"] }],
  ["resetActivecode", { set: { sn } }],
  ["batchDeleteDevices", { body: [sn] }],

  ["createVisionActiveCode", { keep: { activeCode: "answer.activeCode" } }],
  ["searchVisionActiveCode", { set: { searchKey: "{{activeCode}}" }, keep: { activeCodeID: newest("id") } }],
  ["deleteVisionActiveCode", { body: ["{{activeCodeID}}"] }],
  ["resetVisionActiveCode", { set: { account: "{{terminalAccount}}" } }],

  ["addMaterial"],
  ["searchMaterials", { keep: { materialID: newest("id") } }],
  ["updateMaterial", { set: { id: "{{materialID}}" } }],
  ["addProgram", { body: { programItemList: materials } }],
  ["searchPrograms", { keep: { programID: newest("id") } }],
  ["showProgram", { set: { id: "{{programID}}" } }],
  ["updateProgram", { set: { id: "{{programID}}" }, body: { programItemList: materials } }],
  ["addPublication", { body: publication }],
  ["searchPublications", { keep: { publicationID: newest("id") } }],
  ["showPublication", { set: { id: "{{publicationID}}" } }],
  ["updatePublication", { set: { id: "{{publicationID}}" }, body: publication }],
  ["batchDeletePublications", { body: ["{{publicationID}}"] }],
  ["batchDeletePrograms", { body: ["{{programID}}"] }],
  ["batchDeleteMaterials", { body: ["{{materialID}}"] }],
];
