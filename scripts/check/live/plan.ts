import type { OperationId } from "../../../generated/operations.ts";

/** One operation of the live check. */
export interface PlannedCall {
  operation: OperationId;
  /** What it is always called with. */
  fixed?: Record<string, unknown>;
  /** Parameters whose values earlier answers gave, by the names under which they were kept. */
  needs?: Record<string, string>;
  /** The same, where the body is a list of what earlier answers gave. */
  bodyOf?: (value: string) => unknown;
  /** What its answer gives to later calls, by name: where to find it, with `*` for every item of a list. */
  gives?: Record<string, string>;
}

const day = 24 * 3600_000;

/** The calls in their order: lists first, then what they led to. None of them changes anything or sends a message. */
export function planOf(now: number): PlannedCall[] {
  const lately = { startDate: now - 30 * day, endDate: now };
  const month = {
    timeUnit: "D",
    startTime: new Date(now - 29 * day).toISOString().slice(0, 10),
    endTime: new Date(now).toISOString().slice(0, 10),
  };
  return [
    ...meetings(lately),
    ...webinars,
    ...people,
    ...terminals,
    ...enterprises,
    ...quality(lately),
    ...statistics(month),
  ];
}

/** Operations that the live check leaves out although they only read, and why. */
export const leftOut: Partial<Record<OperationId, string>> = {
  createAppIdToken: "signs in; the client does, where it needs to",
  createToken: "signs in; the client does, where it needs to",
  createProxyToken: "signs in",
  updateToken: "takes a refresh token, and uses it up",
  checkToken: "sends an access token in its body",
  createAnonymousAuthRandom: "issues a credential for a meeting",
  createAuthRandom: "issues a credential for a meeting",
  createConfToken: "issues a control token",
  createWebSocketToken: "issues a token, and needs control of a meeting",
  showRealTimeInfoOfMeeting: "needs control of a meeting",
  showLayout: "needs control of a meeting",
  listNetworkQuality: "needs control of a meeting",
  checkCallNumberInConf: "asks after a phone number",
  showRecordingFileDownloadUrls: "issues tokens for downloads",
  showMeetingFile: "issues addresses for downloads",
};

function meetings(lately: object): PlannedCall[] {
  const fixed = { ...lately };
  const ended = { confUUID: "endedMeeting" };
  return [
    { operation: "searchMeetings", gives: { meeting: "data/*/conferenceID" } },
    { operation: "showMeetingDetail", needs: { conferenceID: "meeting" } },
    { operation: "showRegionInfoOfMeeting", needs: { conferenceID: "meeting" } },
    { operation: "showConfOrg", needs: { conferenceID: "meeting" } },
    { operation: "searchOnlineMeetings", gives: { heldMeeting: "data/*/conferenceID" } },
    { operation: "showOnlineMeetingDetail", needs: { conferenceID: "heldMeeting" } },
    { operation: "listOnlineConfAttendee", needs: { conf_id: "heldMeeting" } },
    { operation: "searchHisMeetings", fixed, gives: { endedMeeting: "data/*/confUUID" } },
    { operation: "showHisMeetingDetail", needs: ended },
    { operation: "searchAttendanceRecordsOfHisMeeting", needs: ended },
    { operation: "searchCtlRecordsOfHisMeeting", needs: ended },
    { operation: "searchRecordings", fixed, gives: { recording: "data/*/confUUID" } },
    { operation: "showRecordingDetail", needs: { confUUID: "recording" } },
    { operation: "showRecordInfo", needs: { confUUID: "recording" }, bodyOf: (confUUID) => ({ confUUID }) },
    { operation: "searchMeetingFileList" },
    { operation: "showMgmtSiteStatus" },
  ];
}

const webinars: PlannedCall[] = [
  { operation: "listUpComingWebinars", gives: { webinar: "data/*/conferenceId" } },
  { operation: "listOngoingWebinars", gives: { webinar: "data/*/conferenceId" } },
  { operation: "listHistoryWebinars" },
  { operation: "showWebinar", needs: { conference_id: "webinar" } },
  { operation: "showRoomSetting", needs: { conference_id: "webinar" } },
];

const people: PlannedCall[] = [
  { operation: "showMyInfo", gives: { ownUser: "id" } },
  { operation: "searchUsers", gives: { account: "data/*/userAccount" } },
  { operation: "showUserDetail", needs: { account: "account" } },
  { operation: "batchShowUserDetails", needs: { id: "ownUser" }, bodyOf: (id) => [{ id }] },
  { operation: "searchCorpAdmins", gives: { administrator: "data/*/account" } },
  { operation: "showCorpAdmin", needs: { account: "administrator" } },
  { operation: "showDeptAndChildDept", fixed: { dept_code: "1" }, gives: { department: "childDepts/*/deptName" } },
  { operation: "showDepartment", fixed: { dept_code: "1" } },
  { operation: "searchDepartmentByName", needs: { deptName: "department" } },
  { operation: "searchCorpDir" },
  { operation: "searchCorpExternalDir" },
];

const terminals: PlannedCall[] = [
  { operation: "showDeviceTypes" },
  { operation: "searchDevices", gives: { terminal: "data/*/sn", terminalNumber: "data/*/number" } },
  { operation: "showDeviceDetail", needs: { sn: "terminal" } },
  { operation: "showDeviceStatus", needs: { number: "terminalNumber" }, bodyOf: (number) => [number] },
  { operation: "searchVisionActiveCode" },
  { operation: "searchMaterials" },
  { operation: "searchPrograms", gives: { program: "data/*/id" } },
  { operation: "showProgram", needs: { id: "program" } },
  { operation: "searchPublications", gives: { publication: "data/*/id" } },
  { operation: "showPublication", needs: { id: "publication" } },
];

const enterprises: PlannedCall[] = [
  { operation: "showSsoConfig" },
  { operation: "showCorpBasicInfo" },
  { operation: "showCorpResource" },
  { operation: "searchCorpResources" },
  { operation: "searchCorpVmr" },
  { operation: "searchMemberVmr" },
  { operation: "showOrgRes" },
  { operation: "showSpRes" },
  { operation: "searchCorp", gives: { enterprise: "data/*/id" } },
  { operation: "showCorp", needs: { id: "enterprise" } },
  { operation: "searchResource", needs: { corp_id: "enterprise" } },
  { operation: "searchResourceOpRecord", needs: { corp_id: "enterprise" } },
  { operation: "showSpResource" },
  { operation: "batchSearchAppId" },
  { operation: "showWebHookConfig" },
];

function quality(lately: object): PlannedCall[] {
  const history = { confType: "history" };
  const participant = { confUUID: "measuredMeeting", participantID: "participant" };
  return [
    { operation: "searchQosOnlineMeetings" },
    { operation: "searchQosHistoryMeetings", fixed: { ...lately }, gives: { measuredMeeting: "data/*/confUUID" } },
    {
      operation: "searchQosParticipants",
      fixed: history,
      needs: { confUUID: "measuredMeeting" },
      gives: { participant: "data/*/participantID" },
    },
    { operation: "searchQosParticipantDetail", fixed: { ...history, qosType: "audio" }, needs: participant },
    { operation: "showQosThreshold", fixed: { thresholdType: "AUDIO" } },
  ];
}

function statistics(month: object): PlannedCall[] {
  return [
    { operation: "searchStatisticConferenceInfo", fixed: { ...month, category: "conference_info" } },
    { operation: "searchStatisticConferenceParticipant", fixed: { ...month, category: "user_participate_info" } },
    { operation: "searchStatisticResourceInfo", fixed: { ...month, category: "used_record_info" } },
    { operation: "searchStatisticUserInfo", fixed: { ...month, category: "user_login_info" } },
  ];
}
