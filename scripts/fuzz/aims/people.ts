import { type Aims, set, type Target } from "../target.ts";
import * as there from "../there.ts";

const hour = 3600_000;
const token = "aimed-at-by-the-fuzzer";
const { code } = there;

/** Sign-in, passwords, users, administrators, departments, apps and enterprises. */
export const people: Aims = {
  createToken: (target, scene) => {
    const { account, password } = there.settled(scene, "default administrator");
    set(target, { account });
    target.credentials = `Basic ${btoa(`${account}:${password}`)}`;
  },
  createProxyToken: (target, { world }) => {
    const { weLinkAccount: account, weLinkPassword: pwd } = world.service.credentials;
    set(target, { authServerType: "workplace", authType: "AccountAndPwd", account, pwd });
  },
  checkToken: (target, { world }) => set(target, { token: world.callers.alice }),
  updatePwd: (target, scene) => {
    const user = there.settled(scene, "default administrator");
    const newPwd = user.password === "Winter#2031" ? "Summer#2032" : "Winter#2031";
    set(target, { account: user.account, oldPwd: user.password, newPwd });
    target.caller = "admin";
  },
  checkSlideVerifyCode: (target, scene) => {
    const { state, now } = scene;
    const kind = { clientType: 0, checkType: 1, user: there.settled(scene).account };
    state.puzzles.set(token, { ...kind, pointX: 100, pointY: 10, expiresAt: now + hour });
    set(target, { ...kind, token, pointX: 100, slideTime: 900 });
  },
  sendVeriCodeForChangePwd: (target, scene) => {
    const { state, now } = scene;
    const { id, account: user } = there.settled(scene);
    state.retrievals.delete(id);
    state.stepTokens.set(token, { step: "send a code", user, expiresAt: now + hour });
    set(target, { user, token, sendMethod: "email" });
  },
  checkVerifyCode: (target, scene) => {
    const { state, now } = scene;
    const { id: userId, account: user } = there.settled(scene);
    const sent = { value: code, user, expiresAt: now + hour };
    state.retrievals.set(userId, { userId, sentAt: [], code: sent, attempts: { failures: 0, lockedUntil: 0 } });
    set(target, { user, code });
  },
  resetPwd: (target, scene) => {
    const { state, now } = scene;
    const { account: user } = there.settled(scene);
    state.stepTokens.set(token, { step: "reset the password", user, expiresAt: now + hour });
    set(target, { user, newPwd: "Spring#2033" });
    target.parameters["X-Access-Token"] = token;
  },
  checkVeriCodeForUpdateUserInfo: (target, scene) => {
    const { state, now } = scene;
    const user = there.settled(scene, "default administrator");
    there.plantContactCode(user, user.email, state, now);
    set(target, { contact: user.email, verificationCode: code });
    target.caller = "admin";
  },
  updateContact: (target, scene) => {
    const { state, now, pick } = scene;
    const contact = `fuzz-${pick}@demo-corp.example`;
    there.plantContactCode(there.settled(scene, "default administrator"), contact, state, now);
    set(target, { contact, verificationCode: code });
    target.caller = "admin";
  },
  addCorpAdmin: (target, { world }) => {
    set(target, { account: world.service.create.user().account });
    target.caller = "admin";
  },
  batchDeleteUsers: (target, { world }) => {
    Object.assign(target, { body: [world.service.create.user().account], caller: "admin" });
    target.parameters.accountType = 0;
  },
  updateUser: (target, { world, pick }) => {
    Object.assign(target.parameters, { account: world.service.create.user().account, accountType: 0 });
    set(target, { deptCode: "1", phone: undefined, email: `fuzz-${pick}@demo-corp.example`, vmrId: undefined });
  },
  showCorpAdmin: (target, { world }) => {
    const { account } = world.service.create.user({ role: "administrator" });
    Object.assign(target.parameters, { account, accountType: 0 });
  },
  deleteCorp: (target, { state }) => {
    target.parameters.id = there.otherEnterprise(state);
  },
  batchDeleteCorpAdmins: (target, { world }) => {
    const { account } = world.service.create.user({ role: "administrator" });
    Object.assign(target, { body: [account], caller: "admin" });
    target.parameters.accountType = 0;
  },
  addDepartment: (target) => {
    set(target, { parentDeptCode: "1", deptCode: undefined, designatedOutDeptCodes: undefined });
  },
  updateDepartment: (target, { state }) => {
    target.parameters.dept_code = there.department(state);
    set(target, { parentDeptCode: undefined, designatedOutDeptCodes: undefined, outPermission: "UNLIMITED" });
  },
  deleteDepartment: (target, { state }) => Object.assign(target.parameters, { dept_code: there.department(state) }),

  resetPwdByAdmin: (target, scene) => {
    set(target, { account: there.settled(scene).account });
    target.caller = "admin";
  },
  addUser: (target, { pick }) => {
    const names = { account: `fuzz${pick}a`, thirdAccount: `fuzz${pick}b` };
    const { phone, country, pwd, ...body } = target.body as Record<string, unknown>;
    target.body = { ...body, ...names, deptCode: "1", email: `fuzz-${pick}@demo-corp.example` };
  },
  showUserDetail: (target, scene) => {
    Object.assign(target.parameters, { account: there.settled(scene).account, accountType: 0 });
  },
  showDeptAndChildDept: (target) => Object.assign(target.parameters, { dept_code: "1" }),
  updateAppId: (target, scene) => meanApp(target, scene),
  deleteAppId: (target, scene) => meanApp(target, scene),
  resetAppKey: (target, scene) => meanApp(target, scene),
};

function meanApp(target: Target, { state, now }: there.Scene): void {
  const registration = { name: "Fuzz", description: "", createdAt: now, changedAt: now };
  state.apps.set("fuzz_app", { id: "fuzz_app", key: "f".repeat(32), corpId: "demo-corp", registration });
  Object.assign(target, { parameters: { app_id: "fuzz_app" }, caller: "admin" });
}
