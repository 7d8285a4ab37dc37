import type { State } from "../../../src/mock/index.ts";
import { type Aims, set, type Target } from "../target.ts";
import * as there from "../there.ts";

const hour = 3600_000;

/** Rooms, terminals, what they show, resources, and event push. */
export const equipment: Aims = {
  updateMemberVmr: (target, scene) => {
    const { state } = scene;
    const alice = [...state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice");
    target.parameters.id = [...state.rooms.values()].find(({ ownerId }) => ownerId === alice?.id)?.id;
    set(target, { gustPwd: "135791", chairPwd: "246802" });
    target.caller = "alice";
  },
  associateVmr: (target, scene) => {
    const { state } = scene;
    Object.assign(target, { body: [there.freeRoom(state)], caller: "admin" });
    Object.assign(target.parameters, { account: there.settled(scene).account, accountType: 0 });
  },
  disassociateVmr: (target, scene) => {
    const { state } = scene;
    const holder = there.settled(scene);
    const id = there.freeRoom(state);
    Object.assign(state.rooms.get(id ?? "") ?? {}, { ownerId: holder.id });
    Object.assign(target, { body: [id], caller: "admin" });
    Object.assign(target.parameters, { account: holder.account, accountType: 0 });
  },
  deleteCorpVmr: (target, { state }) => Object.assign(target, { body: [there.freeRoom(state)], caller: "admin" }),

  updateDevice: (target, { state }) => {
    target.parameters.sn = there.terminal(state);
    set(target, { deptCode: "1", phone: undefined, country: undefined, email: "it@example.com" });
    target.caller = "admin";
  },
  batchUpdateDevicesStatus: (target, { state }) =>
    Object.assign(target, { body: [there.terminal(state)], caller: "admin" }),
  resetVisionActiveCode: (target, { world }) => {
    target.parameters.account = world.service.create.terminal().account;
    set(target, { emailAddr: "it@example.com", smsNumber: undefined });
  },
  resetActivecode: (target, { state, now }) => {
    const waiting = [...state.hardTerminals.values()].find(({ sn }) => sn === there.terminal(state));
    if (waiting) waiting.activation = { code: "123456789", expiresAt: now - hour, renewedAt: [] };
    target.parameters.sn = waiting?.sn;
    set(target, { emailAddr: "it@example.com", smsNumber: undefined });
    target.caller = "admin";
  },
  addProgram: (target, { state }) => {
    set(target, { programItemList: [{ materialId: there.last(state.materials), playTime: 10 }] });
    target.caller = "admin";
  },
  updateMaterial: (target, { state }) => own(target, state.materials),
  updateProgram: (target, { state }) => {
    own(target, state.programs);
    set(target, { programItemList: [{ materialId: there.last(state.materials), playTime: 10 }] });
  },
  addPublication: (target, { state, now }) => publish(target, state, now),
  showPublication: (target, { state }) => own(target, state.publications),
  updatePublication: (target, { state, now }) => {
    own(target, state.publications);
    publish(target, state, now);
  },
  setWebHookConfig: (target, { state }) => {
    state.pushConfigs.clear();
    set(target, { corpId: "demo-corp", spId: undefined });
    target.caller = "admin";
  },
  showWebHookConfig: (target) => Object.assign(target, { parameters: { corpId: "demo-corp" }, caller: "admin" }),
  deleteWebHookConfig: (target, { state }) => own(target, state.pushConfigs),
  updateWebHookConfigStatus: (target, { state }) => own(target, state.pushConfigs),

  deleteResource: (target, { state }) => {
    const [enterprise] = state.enterprises.values();
    target.parameters.corp_id = enterprise?.id;
    target.body = [enterprise?.resources.find(({ editable, type }) => editable && type === "LIVE")?.id];
  },
  batchDeletePrograms: (target, { state }) =>
    Object.assign(target, { body: [there.last(state.programs)], caller: "admin" }),
  batchDeletePublications: (target, { state }) => {
    Object.assign(target, { body: [there.last(state.publications)], caller: "admin" });
  },
  deleteVisionActiveCode: (target, scene) =>
    Object.assign(target, { body: [there.pendingCode(scene)], caller: "admin" }),
};

/** Means the last one of what an enterprise has. */
function own(target: Target, map: Map<string, unknown>): void {
  target.parameters.id = there.last(map);
  target.caller = "admin";
}

function publish(target: Target, state: State, now: number): void {
  set(target, { startTime: now + hour, endTime: now + 2 * hour, programList: [there.last(state.programs)] });
  target.caller = "admin";
}
