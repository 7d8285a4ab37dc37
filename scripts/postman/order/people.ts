import { number, type Step } from "../step.ts";

// What the local service has sent last to somebody.
const lastSentTo = (contact: string) =>
  `inbox.notices.filter(({ to }) => to === pm.variables.replaceIn("${contact}")).pop().content`;
const forgetful = { user: "{{bobPhone}}" };
const carol = { name: "Carol Wu", phone: "+8613800000041", email: "carol.wu@example.com" };
const ofCarol = { account: "carol", accountType: 1 };

/** Signing in, passwords, and the enterprise with its people and apps. */
export const people: Step[] = [
  [
    "createAppIdToken",
    {
      body: {
        ...{ appId: "{{appId}}", userId: "{{userId}}", expireTime: number("expireTime"), nonce: "{{nonce}}" },
        ...{ userName: undefined, userEmail: undefined, userPhone: undefined },
      },
      keep: { userToken: "answer.accessToken", userTokenUntil: "answer.expireTime" },
    },
  ],
  ["createToken", { body: { account: "{{account}}" }, keep: { refreshToken: "answer.refreshToken" } }],
  ["updateToken", { keep: { spareToken: "answer.accessToken", refreshToken: "answer.refreshToken" } }],
  ["checkToken", { body: { token: "{{spareToken}}" } }],
  ["deleteToken", { set: { "X-Access-Token": "{{spareToken}}" } }],
  ["createProxyToken", { body: { account: "{{weLinkAccount}}", pwd: "{{weLinkPassword}}" } }],
  ["createPortalRefNonce"],
  ["setSsoConfig"],
  ["showSsoConfig"],

  ["showMyInfo", { keep: { userUUID: "answer.id", userNumber: "answer.sipNum" } }],
  ["updateMyInfo"],
  ["setProfileImage"],
  ["sendVeriCodeForUpdateUserInfo", { body: { contact: "{{userPhone}}" } }],
  [
    "checkVeriCodeForUpdateUserInfo",
    {
      body: { contact: "{{userPhone}}", verificationCode: "{{verificationCode}}" },
      read: { verificationCode: lastSentTo("{{userPhone}}") },
    },
  ],
  // Once more, since the new address needs a code as well.
  ["sendVeriCodeForUpdateUserInfo", { note: "to the new address", body: { contact: "{{newEmail}}" } }],
  [
    "updateContact",
    {
      body: { contact: "{{newEmail}}", verificationCode: "{{verificationCode}}" },
      read: { verificationCode: lastSentTo("{{newEmail}}") },
    },
  ],

  [
    "searchUsers",
    { set: { deptCode: "1" }, keep: { bobUUID: 'answer.data.find(({ name }) => name === "Bob Li").id' } },
  ],
  [
    "addUser",
    {
      body: { ...carol, thirdAccount: "carol" },
      keep: { carolUUID: "answer.id", carolAccount: "answer.userAccount" },
    },
  ],
  ["inviteUser", { body: { contact: "+8613800000042", name: "Erin Zhou" } }],
  ["showUserDetail", { set: ofCarol }],
  ["updateUser", { set: ofCarol, body: { ...carol, englishName: "Carol Wu", vmrId: undefined } }],
  ["batchUpdateUserStatus", { body: ["{{carolAccount}}"] }],
  ["batchShowUserDetails", { body: [{ id: "{{userUUID}}" }, { id: "{{carolUUID}}" }] }],
  ["setUserProfileImage", { set: { user_id: "{{carolUUID}}" } }],

  ["addDepartment", { keep: { deptCode: "answer.value" } }],
  ["updateDepartment", { set: { dept_code: "{{deptCode}}" } }],
  ["searchDepartmentByName", { set: { deptName: "Research" } }],
  ["showDeptAndChildDept"],
  ["showDepartment", { set: { dept_code: "{{deptCode}}" } }],
  ["searchCorpDir"],
  ["searchCorpExternalDir", { set: { searchScope: "CORP" } }],
  ["deleteDepartment", { set: { dept_code: "{{deptCode}}" } }],

  ["addCorpAdmin", { body: { account: "{{carolAccount}}" } }],
  ["searchCorpAdmins"],
  ["showCorpAdmin", { set: ofCarol }],
  ["batchDeleteCorpAdmins", { body: ["{{carolAccount}}"] }],
  ["batchDeleteUsers", { set: { accountType: 1 }, body: ["carol"] }],

  ["addAppId", { keep: { newAppId: "answer.app_id" } }],
  ["batchSearchAppId"],
  ["resetAppKey", { set: { app_id: "{{newAppId}}" } }],
  ["updateAppId", { set: { app_id: "{{newAppId}}" } }],
  ["deleteAppId", { set: { app_id: "{{newAppId}}" } }],

  ["showCorpBasicInfo"],
  ["updateCorpBasicInfo"],
  ["showCorpResource"],
  ["searchCorpResources"],
  ["showOrgRes"],

  ["setWebHookConfig", { as: "administrator", body: { corpId: "{{corpId}}" } }],
  ["showWebHookConfig", { as: "administrator", set: { corpId: "{{corpId}}" }, keep: { webHookId: "answer.id" } }],
  // Off, as switching it on takes a receiver that answers.
  ["updateWebHookConfigStatus", { as: "administrator", set: { id: "{{webHookId}}", status: 1 } }],
  ["deleteWebHookConfig", { as: "administrator", set: { id: "{{webHookId}}" } }],

  ["searchCorp"],
  ["addCorp", { keep: { newCorpId: "answer.value" } }],
  ["showCorp", { set: { id: "{{newCorpId}}" } }],
  ["updateCorp", { set: { id: "{{newCorpId}}" } }],
  ["showSpResource"],
  ["showSpRes"],
  [
    "addResource",
    {
      set: { corp_id: "{{newCorpId}}" },
      body: [
        { id: "rooms", type: "VMR", typeId: "ff808081699b56cb0169c411a0980152", count: 3, expireDate: 2549030400000 },
      ],
    },
  ],
  [
    "searchResource",
    { set: { corp_id: "{{newCorpId}}" }, keep: { resourceId: 'answer.data.find(({ id }) => id === "rooms").id' } },
  ],
  [
    "updateResource",
    { set: { corp_id: "{{newCorpId}}" }, body: [{ id: "{{resourceId}}", type: "VMR", isDisabled: true }] },
  ],
  ["deleteResource", { set: { corp_id: "{{newCorpId}}" }, body: ["{{resourceId}}"] }],
  ["searchResourceOpRecord", { set: { corp_id: "{{newCorpId}}" } }],
  ["deleteCorp", { set: { id: "{{newCorpId}}" } }],
];

/** What changes how people sign in, and so comes last. */
export const passwords: Step[] = [
  ["sendSlideVerifyCode", { body: forgetful, keep: { puzzleToken: "answer.token" } }],
  [
    "checkSlideVerifyCode",
    {
      body: { ...forgetful, token: "{{puzzleToken}}", pointX: number("puzzleX") },
      read: { puzzleX: "inbox.puzzles.pop().pointX" },
      keep: { puzzleToken: "answer.token" },
    },
  ],
  ["sendVeriCodeForChangePwd", { body: { ...forgetful, token: "{{puzzleToken}}" } }],
  [
    "checkVerifyCode",
    {
      body: { ...forgetful, code: "{{verificationCode}}" },
      read: { verificationCode: lastSentTo("{{bobPhone}}") },
      keep: { verificationToken: "answer.token" },
    },
  ],
  ["resetPwd", { body: forgetful }],
  ["resetPwdByAdmin", { body: { account: "bob@demo" } }],
  [
    "updatePwd",
    { as: "administrator", body: { account: "{{account}}", oldPwd: "{{password}}", newPwd: "Winter#2026" } },
  ],
];
