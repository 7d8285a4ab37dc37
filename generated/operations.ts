// Generated from openapi/ by `npm run build`. Do not edit.

import type { components, operations } from "./schema.ts";
import type { Answer } from "./types.ts";

type Schemas = components["schemas"];
type Parameters<Id extends keyof operations, In extends "path" | "query" | "header"> = NonNullable<
  operations[Id]["parameters"][In]
>;
type Body<Id extends keyof operations> = NonNullable<operations[Id]["requestBody"]> extends { content: infer Content }
  ? Content[keyof Content]
  : never;

/** Input of an operation that takes none. */
export type NoInput = Record<string, never>;

/** Name of an operation. */
export type OperationId = keyof MeetingOperations<never>;

/** How an operation travels: its request line, where each input goes, and which token it carries. */
export interface OperationRow {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path with its parameters in braces. */
  readonly path: string;
  /** The token that the client attaches by itself. */
  readonly token: "accessToken" | "conferenceToken" | undefined;
  readonly query: readonly string[];
  readonly header: readonly string[];
  /** Media type of the request body, when there is one. */
  readonly body: "application/json" | "multipart/form-data" | undefined;
  /** Whether a successful answer has a body to read. */
  readonly answer: boolean;
  /** Whether it changes nothing that somebody would have to look for. */
  readonly safe: boolean;
  /** Whether carrying it out twice has the same effect as once. */
  readonly idempotent: boolean;
}

/** Names of the operations of each area. */
export interface AreaOperations {
  "authentication": "createAppIdToken" | "createToken" | "updateToken" | "deleteToken" | "checkToken" | "createProxyToken" | "createPortalRefNonce" | "showSsoConfig" | "setSsoConfig";
  "passwords": "updatePwd" | "resetPwdByAdmin" | "sendSlideVerifyCode" | "checkSlideVerifyCode" | "sendVeriCodeForChangePwd" | "checkVerifyCode" | "resetPwd";
  "meetings": "searchMeetings" | "updateMeeting" | "createMeeting" | "cancelMeeting" | "showMeetingDetail" | "startMeeting" | "searchOnlineMeetings" | "showOnlineMeetingDetail" | "listOnlineConfAttendee" | "showRegionInfoOfMeeting" | "createAnonymousAuthRandom" | "createAuthRandom" | "checkCallNumberInConf";
  "recurring-meetings": "updateRecurringMeeting" | "createRecurringMeeting" | "cancelRecurringMeeting" | "updateRecurringSubMeeting" | "cancelRecurringSubMeeting";
  "webinars": "updateWebinar" | "createWebinar" | "listHistoryWebinars" | "listOngoingWebinars" | "listUpComingWebinars" | "showWebinar" | "deleteWebinar" | "uploadFile" | "showRoomSetting" | "updateRoomSetting";
  "meeting-history": "searchHisMeetings" | "showHisMeetingDetail" | "searchAttendanceRecordsOfHisMeeting" | "searchCtlRecordsOfHisMeeting";
  "recordings": "searchRecordings" | "deleteRecordings" | "showRecordingDetail" | "showRecordingFileDownloadUrls";
  "meeting-minutes": "searchMeetingFileList" | "showMeetingFile" | "addToPersonalSpace" | "showMeetingFileList";
  "meeting-control": "createConfToken" | "prolongMeeting" | "stopMeeting" | "showRealTimeInfoOfMeeting" | "createWebSocketToken" | "muteMeeting" | "allowGuestUnmute" | "lockMeeting" | "pauseConference" | "allowAudienceJoin" | "record" | "setMmrRecord" | "allowClientRecord" | "live" | "setMmrLive" | "updateStartedConfConfig" | "showMgmtSiteStatus";
  "participants": "inviteParticipant" | "inviteWithPwd" | "hangUp" | "deleteAttendees" | "renameParticipant" | "setRole" | "setCohost" | "muteParticipant" | "rollcallParticipant" | "hand" | "batchHand" | "inviteShare" | "inviteOperateVideo" | "allowWaitingParticipant" | "moveToWaitingRoom" | "batchMoveToWaitingRoom" | "showRecordInfo";
  "layouts": "setCustomMultiPicture" | "setMultiPicture" | "switchMode" | "broadcastParticipant" | "cancelBroadcast" | "setHostView" | "setParticipantView" | "lockView" | "showLayout" | "saveLayout" | "deleteLayout";
  "interpretation": "setInterpreterGroup" | "resumeSimultaneousInterpretation" | "setAttendeeLanChannel";
  "users": "searchUsers" | "addUser" | "inviteUser" | "batchDeleteUsers" | "batchUpdateUserStatus" | "showUserDetail" | "updateUser" | "batchShowUserDetails" | "showMyInfo" | "updateMyInfo" | "sendVeriCodeForUpdateUserInfo" | "checkVeriCodeForUpdateUserInfo" | "updateContact" | "setProfileImage" | "setUserProfileImage";
  "departments": "addDepartment" | "updateDepartment" | "deleteDepartment" | "searchDepartmentByName" | "showDeptAndChildDept" | "showDepartment";
  "directory": "searchCorpDir" | "searchCorpExternalDir";
  "administrators": "searchCorpAdmins" | "addCorpAdmin" | "batchDeleteCorpAdmins" | "showCorpAdmin";
  "cloud-meeting-rooms": "searchCorpVmr" | "associateVmr" | "disassociateVmr" | "deleteCorpVmr" | "searchMemberVmr" | "updateMemberVmr";
  "hard-terminals": "searchDevices" | "addDevice" | "batchDeleteDevices" | "batchUpdateDevicesStatus" | "showDeviceDetail" | "updateDevice" | "showDeviceTypes" | "showDeviceStatus";
  "activation-codes": "searchVisionActiveCode" | "createVisionActiveCode" | "deleteVisionActiveCode" | "resetVisionActiveCode" | "resetActivecode";
  "information-window": "searchMaterials" | "addMaterial" | "batchDeleteMaterials" | "updateMaterial" | "searchPrograms" | "addProgram" | "batchDeletePrograms" | "showProgram" | "updateProgram" | "searchPublications" | "addPublication" | "batchDeletePublications" | "showPublication" | "updatePublication";
  "enterprises": "showConfOrg" | "showOrgRes" | "showSpRes" | "showCorpBasicInfo" | "updateCorpBasicInfo" | "showCorpResource" | "searchCorpResources" | "searchCorp" | "addCorp" | "showCorp" | "updateCorp" | "deleteCorp";
  "enterprise-resources": "searchResource" | "updateResource" | "addResource" | "searchResourceOpRecord" | "deleteResource" | "showSpResource";
  "applications": "addAppId" | "updateAppId" | "deleteAppId" | "resetAppKey" | "batchSearchAppId";
  "quality": "searchQosOnlineMeetings" | "searchQosHistoryMeetings" | "searchQosParticipants" | "searchQosParticipantDetail" | "showQosThreshold" | "setQosThreshold" | "listNetworkQuality";
  "statistics": "searchStatisticConferenceInfo" | "searchStatisticConferenceParticipant" | "searchStatisticResourceInfo" | "searchStatisticUserInfo";
  "event-push": "showWebHookConfig" | "setWebHookConfig" | "deleteWebHookConfig" | "updateWebHookConfigStatus";
}

// One operation a line, because written out as objects they would be a tenth of the client more: its name, method,
// path, what its letters below stand for, and its query parameters and (after a colon) headers.
const table = `
createAppIdToken /v2/usg/acs/auth/appauth POST jrus :X-Token-Type :Authorization
createToken /v1/usg/acs/auth/account POST jrus :Authorization
updateToken /v1/usg/acs/token PUT rusn :X-Access-Token
deleteToken /v1/usg/acs/token DELETE au
checkToken /v1/usg/acs/token/validate POST jrus
createProxyToken /v1/usg/acs/auth/proxy POST jrus
createPortalRefNonce /v1/usg/acs/auth/portal-ref-nonce POST aru
showSsoConfig /v1/usg/acs/authorizeconfig GET aru
setSsoConfig /v1/usg/acs/authorizeconfig POST aju
updatePwd /v1/usg/acs/password PUT aju
resetPwdByAdmin /v1/usg/acs/password/admin/reset PUT aju
sendSlideVerifyCode /v1/usg/acs/auth/slideverifycode/send POST jru
checkSlideVerifyCode /v1/usg/acs/auth/slideverifycode/check PUT jru
sendVeriCodeForChangePwd /v1/usg/acs/verifycode/send POST jru
checkVerifyCode /v1/usg/acs/verifycode/check PUT jru
resetPwd /v1/usg/acs/password/reset PUT ju :X-Access-Token
searchMeetings /v1/mmc/management/conferences GET ar userUUID offset limit queryAll searchKey queryConfMode sortType :X-Authorization-Type :X-Site-Id
updateMeeting /v1/mmc/management/conferences PUT ajr conferenceID userUUID :X-Authorization-Type :X-Site-Id
createMeeting /v1/mmc/management/conferences POST ajr userUUID :X-Authorization-Type :X-Site-Id
cancelMeeting /v1/mmc/management/conferences DELETE a conferenceID type userUUID :X-Authorization-Type :X-Site-Id
showMeetingDetail /v1/mmc/management/conferences/confDetail GET ar conferenceID offset limit searchKey userUUID :X-Type :X-Query-Type :X-Authorization-Type :X-Site-Id
startMeeting /v1/mmc/management/conferences/start POST ajr
searchOnlineMeetings /v1/mmc/management/conferences/online GET ar userUUID offset limit queryAll searchKey :X-Authorization-Type :X-Site-Id
showOnlineMeetingDetail /v1/mmc/management/conferences/online/confDetail GET ar conferenceID offset limit searchKey userUUID :X-Type :X-Query-Type :X-Authorization-Type :X-Site-Id
listOnlineConfAttendee /v1/mmc/management/conferences/online/conf-attendee GET ar conf_id offset limit search_key
showRegionInfoOfMeeting /v1/mmc/management/conferences/region/info GET r conferenceID
createAnonymousAuthRandom /v1/mmc/management/conferences/anonymous/auth GET r conferenceID :X-Password
createAuthRandom /v2/mms/ncms/conferences/auth/random GET ar conf_id guest_waiting :X-Password
checkCallNumberInConf /v2/mms/ncms/conferences/online/check-callnumber-in-conf GET ar call_number
updateRecurringMeeting /v1/mmc/management/cycleconferences PUT ajr conferenceID userUUID :X-Authorization-Type :X-Site-Id
createRecurringMeeting /v1/mmc/management/cycleconferences POST ajr userUUID :X-Authorization-Type :X-Site-Id
cancelRecurringMeeting /v1/mmc/management/cycleconferences DELETE a conferenceID type userUUID :X-Authorization-Type :X-Site-Id
updateRecurringSubMeeting /v1/mmc/management/conferences/cyclesubconf PUT aj conferenceID userUUID :X-Authorization-Type :X-Site-Id
cancelRecurringSubMeeting /v1/mmc/management/conferences/cyclesubconf DELETE aj conferenceID type userUUID :X-Authorization-Type :X-Site-Id
updateWebinar /v1/wss/webinar/open/conferences PUT aju
createWebinar /v1/wss/webinar/open/conferences POST ajru
listHistoryWebinars /v1/wss/webinar/open/conferences/history GET aru offset limit searchKey sortType startTime endTime
listOngoingWebinars /v1/wss/webinar/open/conferences/ongoing GET aru offset limit searchKey sortType
listUpComingWebinars /v1/wss/webinar/open/conferences/upcoming GET aru offset limit searchKey sortType
showWebinar /v1/wss/webinar/open/conferences/{conference_id} GET aru
deleteWebinar /v1/wss/webinar/open/conferences/{conference_id} DELETE au
uploadFile /v1/wss/webinar/open/res/file PUT amru
showRoomSetting /v1/wss/webinar/open/room-setting/{conference_id} GET aru
updateRoomSetting /v1/wss/webinar/open/room-setting/{conference_id} POST aju
searchHisMeetings /v1/mmc/management/conferences/history GET ar startDate endDate offset limit searchKey queryAll sortType userUUID :X-Authorization-Type :X-Site-Id
showHisMeetingDetail /v1/mmc/management/conferences/history/confDetail GET ar confUUID offset limit searchKey userUUID :X-Type :X-Query-Type :X-Authorization-Type :X-Site-Id
searchAttendanceRecordsOfHisMeeting /v1/mmc/management/conferences/history/confAttendeeRecord GET ar confUUID offset limit searchKey userUUID :Accept-Language :X-Authorization-Type :X-Site-Id
searchCtlRecordsOfHisMeeting /v1/mmc/management/conferences/history/confCtlRecord GET ar confUUID offset limit userUUID :Accept-Language :X-Authorization-Type :X-Site-Id
searchRecordings /v1/mmc/management/record/files GET ar startDate endDate offset limit searchKey queryAll userUUID sortType :X-Authorization-Type :X-Site-Id
deleteRecordings /v1/mmc/management/record/files DELETE a confUUIDs userUUID :X-Authorization-Type :X-Site-Id
showRecordingDetail /v1/mmc/management/conferences/record/files GET ar confUUID userUUID :X-Authorization-Type :X-Site-Id
showRecordingFileDownloadUrls /v1/mmc/management/record/downloadurls GET ar confUUID offset limit :X-Authorization-Type :X-Site-Id
searchMeetingFileList /v1/usg/sss/meeting-files GET aru offset limit searchKey
showMeetingFile /v1/usg/sss/meeting-files/{file_code} GET aru
addToPersonalSpace /v1/usg/sss/meeting-files/save-to-personal-space POST aju
showMeetingFileList /v1/usg/sss/meeting-files/open-meeting-file-list POST aju
createConfToken /v1/mmc/control/conferences/token GET r conferenceID :X-Password :X-Login-Type :X-Conference-Authorization :X-Nonce
prolongMeeting /v1/mmc/control/conferences/duration PUT cjn conferenceID :X-Conference-Authorization
stopMeeting /v1/mmc/control/conferences/stop PUT c conferenceID :X-Conference-Authorization
showRealTimeInfoOfMeeting /v1/mmc/control/conferences/realTimeInfo GET cr conferenceID :X-Conference-Authorization
createWebSocketToken /v1/mmc/control/conferences/wsToken GET cr conferenceID :X-Conference-Authorization
muteMeeting /v1/mmc/control/conferences/mute PUT cj conferenceID :X-Conference-Authorization
allowGuestUnmute /v1/mmc/control/conferences/mute/guestUnMute PUT cj conferenceID :X-Conference-Authorization
lockMeeting /v1/mmc/control/conferences/lock PUT cj conferenceID :X-Conference-Authorization
pauseConference /v1/mmc/control/conferences/pause PUT cj conferenceID :X-Conference-Authorization
allowAudienceJoin /v1/mmc/control/conferences/allowAudience PUT cj conferenceID :X-Conference-Authorization
record /v1/mmc/control/conferences/record PUT cj conferenceID :X-Conference-Authorization
setMmrRecord /v1/mmc/control/conferences/mmrRecord PUT cj conferenceID :X-Conference-Authorization
allowClientRecord /v1/mmc/control/conferences/allowClientRecord PUT cj conferenceID participantID :X-Conference-Authorization
live /v1/mmc/control/conferences/live PUT cj conferenceID :X-Conference-Authorization
setMmrLive /v1/mmc/control/conferences/mmrLive PUT cj conferenceID :X-Conference-Authorization
updateStartedConfConfig /v1/mmc/control/conferences/updateStartedConfConfig PUT cj conferenceID :X-Conference-Authorization
showMgmtSiteStatus /v1/mmc/control/confmaintain/queryMgmtSiteStatus GET r :X-Schema-Type
inviteParticipant /v1/mmc/control/conferences/participants POST cj conferenceID :X-Conference-Authorization
inviteWithPwd /v1/mmc/control/conferences/inviteWithPwd POST j conferenceID
hangUp /v1/mmc/control/conferences/participants/delete POST cj conferenceID :X-Conference-Authorization
deleteAttendees /v1/mmc/control/conferences/attendees/delete POST cj conferenceID :X-Conference-Authorization
renameParticipant /v1/mmc/control/conferences/participants/name PUT cj conferenceID :X-Conference-Authorization
setRole /v1/mmc/control/conferences/participants/role PUT cj conferenceID participantID :X-Conference-Authorization
setCohost /v1/mmc/control/conferences/participants/cohost PUT cj conferenceID participantID :X-Conference-Authorization
muteParticipant /v1/mmc/control/conferences/participants/mute PUT cj conferenceID participantID :X-Conference-Authorization
rollcallParticipant /v1/mmc/control/conferences/participants/rollCall PUT c conferenceID participantID :X-Conference-Authorization
hand /v1/mmc/control/conferences/participants/hands PUT cj conferenceID participantID :X-Conference-Authorization
batchHand /v1/mmc/control/conferences/participants/batch/hands PUT cj conferenceID :X-Conference-Authorization
inviteShare /v1/mmc/control/conferences/participants/share/invite PUT cj conferenceID participantID :X-Conference-Authorization
inviteOperateVideo /v1/mmc/control/conferences/participants/video PUT cj conferenceID participantID :X-Conference-Authorization
allowWaitingParticipant /v1/mmc/control/conferences/allowWaitingParticipant PUT cj conferenceID :X-Conference-Authorization
moveToWaitingRoom /v1/mmc/control/conferences/moveToWaitingRoom PUT cj conferenceID :X-Conference-Authorization
batchMoveToWaitingRoom /v1/mmc/control/conferences/batchMoveToWaitingRoom PUT cj conferenceID :X-Conference-Authorization
showRecordInfo /v1/mmc/rlm/record/info POST ajrs
setCustomMultiPicture /v1/mmc/control/conferences/display/customMultiPicture PUT cj conferenceID :X-Conference-Authorization
setMultiPicture /v1/mmc/control/conferences/display/multiPicture PUT cj conferenceID :X-Conference-Authorization
switchMode /v1/mmc/control/conferences/display/mode PUT cj conferenceID :X-Conference-Authorization
broadcastParticipant /v1/mmc/control/conferences/participants/broadcast PUT c conferenceID participantID :X-Conference-Authorization
cancelBroadcast /v1/mmc/control/conferences/cancelBroadcast PUT c conferenceID :X-Conference-Authorization
setHostView /v1/mmc/control/conferences/chairView PUT cj conferenceID :X-Conference-Authorization
setParticipantView /v1/mmc/control/conferences/partView PUT cj conferenceID participantID :X-Conference-Authorization
lockView /v1/mmc/control/conferences/lockView PUT cj conferenceID participantID :X-Conference-Authorization
showLayout /v1/mmc/control/conferences/layOut GET cr conferenceID :X-Conference-Authorization
saveLayout /v1/mmc/control/conferences/layOut PUT cj conferenceID :X-Conference-Authorization
deleteLayout /v1/mmc/control/conferences/layOut DELETE c conferenceID uuID :X-Conference-Authorization
setInterpreterGroup /v1/mmc/control/conferences/interpreterGroup PUT cj conferenceID :X-Conference-Authorization
resumeSimultaneousInterpretation /v1/mmc/control/conferences/simultaneousInterpretation PUT cj conferenceID :X-Conference-Authorization
setAttendeeLanChannel /v1/mmc/control/conferences/setAttendeeLanChannel PUT cj conferenceID :X-Conference-Authorization
searchUsers /v1/usg/dcs/corp/member GET aru offset limit searchKey sortField isAsc deptCode enableSubDept adminType enableRoom userType status containsUnActive
addUser /v1/usg/dcs/corp/member POST ajru
inviteUser /v1/usg/dcs/corp/member/add POST ajru
batchDeleteUsers /v1/usg/dcs/corp/member/delete POST aju accountType
batchUpdateUserStatus /v1/usg/dcs/corp/member/status/{value} PUT aju accountType
showUserDetail /v1/usg/dcs/corp/member/{account} GET aru accountType
updateUser /v1/usg/dcs/corp/member/{account} PUT ajru accountType
batchShowUserDetails /v1/usg/abs/users/list POST ajrus idType
showMyInfo /v1/usg/dcs/member GET aru
updateMyInfo /v1/usg/dcs/member PUT aju
sendVeriCodeForUpdateUserInfo /v1/usg/dcs/member/verification-code POST aju
checkVeriCodeForUpdateUserInfo /v1/usg/dcs/member/verification-code/verify POST aju
updateContact /v1/usg/dcs/member/contact PUT aju
setProfileImage /v1/usg/abs/profile-images POST am :X-Request-Id
setUserProfileImage /v1/usg/abs/profile-images/{user_id} POST am :X-Request-Id
addDepartment /v1/usg/dcs/corp/dept POST ajru
updateDepartment /v1/usg/dcs/corp/dept/{dept_code} PUT aju
deleteDepartment /v1/usg/dcs/corp/dept/{dept_code} DELETE au
searchDepartmentByName /v1/usg/dcs/member/dept GET aru deptName
showDeptAndChildDept /v1/usg/dcs/member/dept/{dept_code} GET aru
showDepartment /v1/usg/abs/departments/{dept_code} GET aru
searchCorpDir /v1/usg/abs/users GET aru offset limit searchKey deptCode querySubDept searchScope
searchCorpExternalDir /v1/usg/abs/external-contacts GET aru offset limit searchKey searchScope
searchCorpAdmins /v1/usg/dcs/corp/admin GET aru offset limit searchKey
addCorpAdmin /v1/usg/dcs/corp/admin POST aju accountType
batchDeleteCorpAdmins /v1/usg/dcs/corp/admin/delete POST aju accountType
showCorpAdmin /v1/usg/dcs/corp/admin/{account} GET aru accountType
searchCorpVmr /v1/usg/dcs/corp/vmr GET aru offset limit searchKey vmrMode status
associateVmr /v1/usg/dcs/corp/vmr/assign-to-member/{account} POST aju accountType
disassociateVmr /v1/usg/dcs/corp/vmr/recycle-from-member/{account} POST aju accountType
deleteCorpVmr /v1/usg/dcs/corp/vmr/delete POST aju
searchMemberVmr /v1/usg/dcs/member/vmr GET aru offset limit searchKey specialVmr
updateMemberVmr /v1/usg/dcs/member/vmr/{id} PUT aju
searchDevices /v1/usg/dcs/corp/device GET aru offset limit searchKey model deptCode enableSubDept
addDevice /v1/usg/dcs/corp/device POST ajru
batchDeleteDevices /v1/usg/dcs/corp/device/delete POST aju
batchUpdateDevicesStatus /v1/usg/dcs/corp/device/status/{value} PUT aju
showDeviceDetail /v1/usg/dcs/corp/device/{sn} GET aru
updateDevice /v1/usg/dcs/corp/device/{sn} PUT aju
showDeviceTypes /v1/usg/dcs/termdevtype GET aru
showDeviceStatus /v1/usg/acs/ap/userstatus POST ajrus
searchVisionActiveCode /v1/usg/dcs/corp/vision/activecode GET aru offset limit searchKey devType
createVisionActiveCode /v1/usg/dcs/corp/vision/activecode POST ajru
deleteVisionActiveCode /v1/usg/dcs/corp/vision/activecode DELETE aju
resetVisionActiveCode /v1/usg/dcs/corp/vision/activecode/{account}/reset PUT ajrun
resetActivecode /v1/usg/dcs/corp/device/{sn}/activecode POST aju
searchMaterials /v1/usg/sss/materials GET aru offset limit searchKey
addMaterial /v1/usg/sss/materials POST amu
batchDeleteMaterials /v1/usg/sss/materials/batch-delete POST aju
updateMaterial /v1/usg/sss/materials/{id} PUT aju
searchPrograms /v1/usg/sss/programs GET aru offset limit searchKey
addProgram /v1/usg/sss/programs POST aju
batchDeletePrograms /v1/usg/sss/programs/batch-delete POST aju
showProgram /v1/usg/sss/programs/{id} GET aru
updateProgram /v1/usg/sss/programs/{id} PUT aju
searchPublications /v1/usg/sss/publications GET aru offset limit searchKey
addPublication /v1/usg/sss/publications POST aju
batchDeletePublications /v1/usg/sss/publications/batch-delete POST aju
showPublication /v1/usg/sss/publications/{id} GET aru
updatePublication /v1/usg/sss/publications/{id} PUT aju
showConfOrg /v1/mmc/management/conferences/confOrg GET ar conferenceID
showOrgRes /v1/mmc/management/orgRes GET ar
showSpRes /v1/mmc/management/spRes GET ar
showCorpBasicInfo /v1/usg/dcs/corp GET aru
updateCorpBasicInfo /v1/usg/dcs/corp PUT aju
showCorpResource /v1/usg/dcs/corp/resource GET aru
searchCorpResources /v1/usg/dcs/corp/resource-list GET aru offset limit searchKey startExpireDate endExpireDate type vmrMode typeId orderId status
searchCorp /v1/usg/dcs/sp/corp GET aru offset limit searchKey
addCorp /v1/usg/dcs/sp/corp POST ajru
showCorp /v1/usg/dcs/sp/corp/{id} GET aru
updateCorp /v1/usg/dcs/sp/corp/{id} PUT aju
deleteCorp /v1/usg/dcs/sp/corp/{id} DELETE au
searchResource /v1/usg/dcs/sp/corp/{corp_id}/resource GET aru offset limit searchKey startExpireDate endExpireDate type typeId status
updateResource /v1/usg/dcs/sp/corp/{corp_id}/resource PUT aju
addResource /v1/usg/dcs/sp/corp/{corp_id}/resource POST aju
searchResourceOpRecord /v1/usg/dcs/sp/corp/{corp_id}/resource-record GET aru offset limit searchKey startExpireDate endExpireDate startOperateDate endOperateDate type typeId operateType
deleteResource /v1/usg/dcs/sp/corp/{corp_id}/resource/delete POST aju
showSpResource /v1/usg/dcs/sp/resource GET aru queryGroup
addAppId /v2/usg/acs/corp/app POST ajr :X-Request-Id
updateAppId /v2/usg/acs/corp/app/{app_id} PUT ajru
deleteAppId /v2/usg/acs/corp/app/{app_id} DELETE au
resetAppKey /v2/usg/acs/corp/app/{app_id}/reset PUT arun
batchSearchAppId /v2/usg/acs/corp/apps GET aru offset limit
searchQosOnlineMeetings /v1/metrics/conferences/online GET ar offset limit searchKey
searchQosHistoryMeetings /v1/metrics/conferences/history GET ar startDate endDate offset limit searchKey
searchQosParticipants /v1/metrics/conference/participants GET ar confUUID confType offset limit searchKey
searchQosParticipantDetail /v1/metrics/conference/participant/qos GET ar confUUID confType participantID qosType
showQosThreshold /v1/metrics/conference/threshold GET ar thresholdType
setQosThreshold /v1/metrics/conference/threshold POST ajr thresholdType
listNetworkQuality /v1/mmc/cqs/media/qos POST jrs conferenceid appid confuuid :confToken
searchStatisticConferenceInfo /v1/metrics/dashboard/statistic/conference/info GET ar offset limit timeUnit startTime endTime category
searchStatisticConferenceParticipant /v1/metrics/dashboard/statistic/conference/participant GET ar offset limit timeUnit startTime endTime category
searchStatisticResourceInfo /v1/metrics/dashboard/statistic/resource/info GET ar offset limit timeUnit startTime endTime category
searchStatisticUserInfo /v1/metrics/dashboard/statistic/user/info GET ar offset limit timeUnit startTime endTime category
showWebHookConfig /v1/mmc/management/webhook/link-config GET ar corpId spId
setWebHookConfig /v1/mmc/management/webhook/link-config POST aj
deleteWebHookConfig /v1/mmc/management/webhook/link-config DELETE a id
updateWebHookConfigStatus /v1/mmc/management/webhook/change-status PUT a id status
`;

// a: access token, c: control token, j: JSON body, m: multipart body, r: readable answer, u: the usual headers,
// s: safe, n: not idempotent
const letters = { a: "accessToken", c: "conferenceToken", j: "application/json", m: "multipart/form-data" } as const;
const usual = ["X-Request-Id","Accept-Language"];

function readRow([path, method, flags = "", ...names]: string[]): OperationRow {
  const flag = <Letter extends keyof typeof letters>(letter: Letter) =>
    flags.includes(letter) ? letters[letter] : undefined;
  return {
    method: method as OperationRow["method"],
    path: path as string,
    token: flag("a") ?? flag("c"),
    query: names.filter((name) => name[0] !== ":"),
    header: [
      ...names.filter((name) => name[0] === ":").map((name) => name.slice(1)),
      ...(flags.includes("u") ? usual : []),
    ],
    body: flag("j") ?? flag("m"),
    answer: flags.includes("r"),
    safe: flags.includes("s") || method === "GET",
    idempotent: method !== "POST" && !flags.includes("n"),
  };
}

/** Every operation by its name. */
export const operationTable: Readonly<Record<OperationId, OperationRow>> = /* @__PURE__ */ Object.fromEntries(
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([id, ...fields]) => [id, readRow(fields)]),
);

/** Input of `createAppIdToken`. */
export interface CreateAppIdTokenInput extends Parameters<"createAppIdToken", "header"> {
  /** Signature of the app; `appIdAuth` computes it for you. */
  "Authorization": string;
  /** The request body. */
  body: Body<"createAppIdToken">;
}

/** Input of `createToken`. */
export interface CreateTokenInput extends Parameters<"createToken", "header"> {
  /** HTTP Basic credentials; `accountAuth` writes them for you. */
  "Authorization": string;
  /** The request body. */
  body: Body<"createToken">;
}

/** Input of `updateToken`. */
export interface UpdateTokenInput extends Parameters<"updateToken", "header"> {
  /** The refresh token that came with the access token. */
  "X-Access-Token": string;
}

/** Input of `deleteToken`. */
export interface DeleteTokenInput extends Parameters<"deleteToken", "header"> {}

/** Input of `checkToken`. */
export interface CheckTokenInput extends Parameters<"checkToken", "header"> {
  /** The request body. */
  body: Body<"checkToken">;
}

/** Input of `createProxyToken`. */
export interface CreateProxyTokenInput extends Parameters<"createProxyToken", "header"> {
  /** The request body. */
  body: Body<"createProxyToken">;
}

/** Input of `createPortalRefNonce`. */
export interface CreatePortalRefNonceInput extends Parameters<"createPortalRefNonce", "header"> {}

/** Input of `showSsoConfig`. */
export interface ShowSsoConfigInput extends Parameters<"showSsoConfig", "header"> {}

/** Input of `setSsoConfig`. */
export interface SetSsoConfigInput extends Parameters<"setSsoConfig", "header"> {
  /** The request body. */
  body: Body<"setSsoConfig">;
}

/** Input of `updatePwd`. */
export interface UpdatePwdInput extends Parameters<"updatePwd", "header"> {
  /** The request body. */
  body: Body<"updatePwd">;
}

/** Input of `resetPwdByAdmin`. */
export interface ResetPwdByAdminInput extends Parameters<"resetPwdByAdmin", "header"> {
  /** The request body. */
  body: Body<"resetPwdByAdmin">;
}

/** Input of `sendSlideVerifyCode`. */
export interface SendSlideVerifyCodeInput extends Parameters<"sendSlideVerifyCode", "header"> {
  /** The request body. */
  body: Body<"sendSlideVerifyCode">;
}

/** Input of `checkSlideVerifyCode`. */
export interface CheckSlideVerifyCodeInput extends Parameters<"checkSlideVerifyCode", "header"> {
  /** The request body. */
  body: Body<"checkSlideVerifyCode">;
}

/** Input of `sendVeriCodeForChangePwd`. */
export interface SendVeriCodeForChangePwdInput extends Parameters<"sendVeriCodeForChangePwd", "header"> {
  /** The request body. */
  body: Body<"sendVeriCodeForChangePwd">;
}

/** Input of `checkVerifyCode`. */
export interface CheckVerifyCodeInput extends Parameters<"checkVerifyCode", "header"> {
  /** The request body. */
  body: Body<"checkVerifyCode">;
}

/** Input of `resetPwd`. */
export interface ResetPwdInput extends Parameters<"resetPwd", "header"> {
  /** The token that `checkVerifyCode` answered with. */
  "X-Access-Token": string;
  /** The request body. */
  body: Body<"resetPwd">;
}

/** Input of `searchMeetings`. */
export interface SearchMeetingsInput extends Parameters<"searchMeetings", "query">, Parameters<"searchMeetings", "header"> {}

/** Input of `updateMeeting`. */
export interface UpdateMeetingInput extends Parameters<"updateMeeting", "query">, Parameters<"updateMeeting", "header"> {
  /** The request body. */
  body: Body<"updateMeeting">;
}

/** Input of `createMeeting`. */
export interface CreateMeetingInput extends Parameters<"createMeeting", "query">, Parameters<"createMeeting", "header"> {
  /** The request body. */
  body: Body<"createMeeting">;
}

/** Input of `cancelMeeting`. */
export interface CancelMeetingInput extends Parameters<"cancelMeeting", "query">, Parameters<"cancelMeeting", "header"> {}

/** Input of `showMeetingDetail`. */
export interface ShowMeetingDetailInput extends Parameters<"showMeetingDetail", "query">, Parameters<"showMeetingDetail", "header"> {}

/** Input of `startMeeting`. */
export interface StartMeetingInput {
  /** The request body. */
  body: Body<"startMeeting">;
}

/** Input of `searchOnlineMeetings`. */
export interface SearchOnlineMeetingsInput extends Parameters<"searchOnlineMeetings", "query">, Parameters<"searchOnlineMeetings", "header"> {}

/** Input of `showOnlineMeetingDetail`. */
export interface ShowOnlineMeetingDetailInput extends Parameters<"showOnlineMeetingDetail", "query">, Parameters<"showOnlineMeetingDetail", "header"> {}

/** Input of `listOnlineConfAttendee`. */
export interface ListOnlineConfAttendeeInput extends Parameters<"listOnlineConfAttendee", "query"> {}

/** Input of `showRegionInfoOfMeeting`. */
export interface ShowRegionInfoOfMeetingInput extends Parameters<"showRegionInfoOfMeeting", "query"> {}

/** Input of `createAnonymousAuthRandom`. */
export interface CreateAnonymousAuthRandomInput extends Parameters<"createAnonymousAuthRandom", "query">, Parameters<"createAnonymousAuthRandom", "header"> {}

/** Input of `createAuthRandom`. */
export interface CreateAuthRandomInput extends Parameters<"createAuthRandom", "query">, Parameters<"createAuthRandom", "header"> {}

/** Input of `checkCallNumberInConf`. */
export interface CheckCallNumberInConfInput extends Parameters<"checkCallNumberInConf", "query"> {}

/** Input of `updateRecurringMeeting`. */
export interface UpdateRecurringMeetingInput extends Parameters<"updateRecurringMeeting", "query">, Parameters<"updateRecurringMeeting", "header"> {
  /** The request body. */
  body: Body<"updateRecurringMeeting">;
}

/** Input of `createRecurringMeeting`. */
export interface CreateRecurringMeetingInput extends Parameters<"createRecurringMeeting", "query">, Parameters<"createRecurringMeeting", "header"> {
  /** The request body. */
  body: Body<"createRecurringMeeting">;
}

/** Input of `cancelRecurringMeeting`. */
export interface CancelRecurringMeetingInput extends Parameters<"cancelRecurringMeeting", "query">, Parameters<"cancelRecurringMeeting", "header"> {}

/** Input of `updateRecurringSubMeeting`. */
export interface UpdateRecurringSubMeetingInput extends Parameters<"updateRecurringSubMeeting", "query">, Parameters<"updateRecurringSubMeeting", "header"> {
  /** The request body. */
  body: Body<"updateRecurringSubMeeting">;
}

/** Input of `cancelRecurringSubMeeting`. */
export interface CancelRecurringSubMeetingInput extends Parameters<"cancelRecurringSubMeeting", "query">, Parameters<"cancelRecurringSubMeeting", "header"> {
  /** The request body. */
  body: Body<"cancelRecurringSubMeeting">;
}

/** Input of `updateWebinar`. */
export interface UpdateWebinarInput extends Parameters<"updateWebinar", "header"> {
  /** The request body. */
  body: Body<"updateWebinar">;
}

/** Input of `createWebinar`. */
export interface CreateWebinarInput extends Parameters<"createWebinar", "header"> {
  /** The request body. */
  body: Body<"createWebinar">;
}

/** Input of `listHistoryWebinars`. */
export interface ListHistoryWebinarsInput extends Parameters<"listHistoryWebinars", "query">, Parameters<"listHistoryWebinars", "header"> {}

/** Input of `listOngoingWebinars`. */
export interface ListOngoingWebinarsInput extends Parameters<"listOngoingWebinars", "query">, Parameters<"listOngoingWebinars", "header"> {}

/** Input of `listUpComingWebinars`. */
export interface ListUpComingWebinarsInput extends Parameters<"listUpComingWebinars", "query">, Parameters<"listUpComingWebinars", "header"> {}

/** Input of `showWebinar`. */
export interface ShowWebinarInput extends Parameters<"showWebinar", "path">, Parameters<"showWebinar", "header"> {}

/** Input of `deleteWebinar`. */
export interface DeleteWebinarInput extends Parameters<"deleteWebinar", "path">, Parameters<"deleteWebinar", "header"> {}

/** Input of `uploadFile`. */
export interface UploadFileInput extends Parameters<"uploadFile", "header"> {
  /** The request body. */
  body: Body<"uploadFile">;
}

/** Input of `showRoomSetting`. */
export interface ShowRoomSettingInput extends Parameters<"showRoomSetting", "path">, Parameters<"showRoomSetting", "header"> {}

/** Input of `updateRoomSetting`. */
export interface UpdateRoomSettingInput extends Parameters<"updateRoomSetting", "path">, Parameters<"updateRoomSetting", "header"> {
  /** The request body. */
  body?: Body<"updateRoomSetting">;
}

/** Input of `searchHisMeetings`. */
export interface SearchHisMeetingsInput extends Parameters<"searchHisMeetings", "query">, Parameters<"searchHisMeetings", "header"> {}

/** Input of `showHisMeetingDetail`. */
export interface ShowHisMeetingDetailInput extends Parameters<"showHisMeetingDetail", "query">, Parameters<"showHisMeetingDetail", "header"> {}

/** Input of `searchAttendanceRecordsOfHisMeeting`. */
export interface SearchAttendanceRecordsOfHisMeetingInput extends Parameters<"searchAttendanceRecordsOfHisMeeting", "query">, Parameters<"searchAttendanceRecordsOfHisMeeting", "header"> {}

/** Input of `searchCtlRecordsOfHisMeeting`. */
export interface SearchCtlRecordsOfHisMeetingInput extends Parameters<"searchCtlRecordsOfHisMeeting", "query">, Parameters<"searchCtlRecordsOfHisMeeting", "header"> {}

/** Input of `searchRecordings`. */
export interface SearchRecordingsInput extends Parameters<"searchRecordings", "query">, Parameters<"searchRecordings", "header"> {}

/** Input of `deleteRecordings`. */
export interface DeleteRecordingsInput extends Parameters<"deleteRecordings", "query">, Parameters<"deleteRecordings", "header"> {}

/** Input of `showRecordingDetail`. */
export interface ShowRecordingDetailInput extends Parameters<"showRecordingDetail", "query">, Parameters<"showRecordingDetail", "header"> {}

/** Input of `showRecordingFileDownloadUrls`. */
export interface ShowRecordingFileDownloadUrlsInput extends Parameters<"showRecordingFileDownloadUrls", "query">, Parameters<"showRecordingFileDownloadUrls", "header"> {}

/** Input of `searchMeetingFileList`. */
export interface SearchMeetingFileListInput extends Parameters<"searchMeetingFileList", "query">, Parameters<"searchMeetingFileList", "header"> {}

/** Input of `showMeetingFile`. */
export interface ShowMeetingFileInput extends Parameters<"showMeetingFile", "path">, Parameters<"showMeetingFile", "header"> {}

/** Input of `addToPersonalSpace`. */
export interface AddToPersonalSpaceInput extends Parameters<"addToPersonalSpace", "header"> {
  /** The request body. */
  body: Body<"addToPersonalSpace">;
}

/** Input of `showMeetingFileList`. */
export interface ShowMeetingFileListInput extends Parameters<"showMeetingFileList", "header"> {
  /** The request body. */
  body: Body<"showMeetingFileList">;
}

/** Input of `createConfToken`. */
export interface CreateConfTokenInput extends Parameters<"createConfToken", "query">, Parameters<"createConfToken", "header"> {}

/** Input of `prolongMeeting`. */
export interface ProlongMeetingInput extends Parameters<"prolongMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"prolongMeeting">;
}

/** Input of `stopMeeting`. */
export interface StopMeetingInput extends Parameters<"stopMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `showRealTimeInfoOfMeeting`. */
export interface ShowRealTimeInfoOfMeetingInput extends Parameters<"showRealTimeInfoOfMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `createWebSocketToken`. */
export interface CreateWebSocketTokenInput extends Parameters<"createWebSocketToken", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `muteMeeting`. */
export interface MuteMeetingInput extends Parameters<"muteMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"muteMeeting">;
}

/** Input of `allowGuestUnmute`. */
export interface AllowGuestUnmuteInput extends Parameters<"allowGuestUnmute", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"allowGuestUnmute">;
}

/** Input of `lockMeeting`. */
export interface LockMeetingInput extends Parameters<"lockMeeting", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"lockMeeting">;
}

/** Input of `pauseConference`. */
export interface PauseConferenceInput extends Parameters<"pauseConference", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"pauseConference">;
}

/** Input of `allowAudienceJoin`. */
export interface AllowAudienceJoinInput extends Parameters<"allowAudienceJoin", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"allowAudienceJoin">;
}

/** Input of `record`. */
export interface RecordInput extends Parameters<"record", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"record">;
}

/** Input of `setMmrRecord`. */
export interface SetMmrRecordInput extends Parameters<"setMmrRecord", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setMmrRecord">;
}

/** Input of `allowClientRecord`. */
export interface AllowClientRecordInput extends Parameters<"allowClientRecord", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"allowClientRecord">;
}

/** Input of `live`. */
export interface LiveInput extends Parameters<"live", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"live">;
}

/** Input of `setMmrLive`. */
export interface SetMmrLiveInput extends Parameters<"setMmrLive", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setMmrLive">;
}

/** Input of `updateStartedConfConfig`. */
export interface UpdateStartedConfConfigInput extends Parameters<"updateStartedConfConfig", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"updateStartedConfConfig">;
}

/** Input of `showMgmtSiteStatus`. */
export interface ShowMgmtSiteStatusInput extends Parameters<"showMgmtSiteStatus", "header"> {}

/** Input of `inviteParticipant`. */
export interface InviteParticipantInput extends Parameters<"inviteParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"inviteParticipant">;
}

/** Input of `inviteWithPwd`. */
export interface InviteWithPwdInput extends Parameters<"inviteWithPwd", "query"> {
  /** The request body. */
  body: Body<"inviteWithPwd">;
}

/** Input of `hangUp`. */
export interface HangUpInput extends Parameters<"hangUp", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"hangUp">;
}

/** Input of `deleteAttendees`. */
export interface DeleteAttendeesInput extends Parameters<"deleteAttendees", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"deleteAttendees">;
}

/** Input of `renameParticipant`. */
export interface RenameParticipantInput extends Parameters<"renameParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"renameParticipant">;
}

/** Input of `setRole`. */
export interface SetRoleInput extends Parameters<"setRole", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setRole">;
}

/** Input of `setCohost`. */
export interface SetCohostInput extends Parameters<"setCohost", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setCohost">;
}

/** Input of `muteParticipant`. */
export interface MuteParticipantInput extends Parameters<"muteParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"muteParticipant">;
}

/** Input of `rollcallParticipant`. */
export interface RollcallParticipantInput extends Parameters<"rollcallParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `hand`. */
export interface HandInput extends Parameters<"hand", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"hand">;
}

/** Input of `batchHand`. */
export interface BatchHandInput extends Parameters<"batchHand", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"batchHand">;
}

/** Input of `inviteShare`. */
export interface InviteShareInput extends Parameters<"inviteShare", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"inviteShare">;
}

/** Input of `inviteOperateVideo`. */
export interface InviteOperateVideoInput extends Parameters<"inviteOperateVideo", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"inviteOperateVideo">;
}

/** Input of `allowWaitingParticipant`. */
export interface AllowWaitingParticipantInput extends Parameters<"allowWaitingParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"allowWaitingParticipant">;
}

/** Input of `moveToWaitingRoom`. */
export interface MoveToWaitingRoomInput extends Parameters<"moveToWaitingRoom", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"moveToWaitingRoom">;
}

/** Input of `batchMoveToWaitingRoom`. */
export interface BatchMoveToWaitingRoomInput extends Parameters<"batchMoveToWaitingRoom", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"batchMoveToWaitingRoom">;
}

/** Input of `showRecordInfo`. */
export interface ShowRecordInfoInput {
  /** The request body. */
  body: Body<"showRecordInfo">;
}

/** Input of `setCustomMultiPicture`. */
export interface SetCustomMultiPictureInput extends Parameters<"setCustomMultiPicture", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setCustomMultiPicture">;
}

/** Input of `setMultiPicture`. */
export interface SetMultiPictureInput extends Parameters<"setMultiPicture", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setMultiPicture">;
}

/** Input of `switchMode`. */
export interface SwitchModeInput extends Parameters<"switchMode", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"switchMode">;
}

/** Input of `broadcastParticipant`. */
export interface BroadcastParticipantInput extends Parameters<"broadcastParticipant", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `cancelBroadcast`. */
export interface CancelBroadcastInput extends Parameters<"cancelBroadcast", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `setHostView`. */
export interface SetHostViewInput extends Parameters<"setHostView", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setHostView">;
}

/** Input of `setParticipantView`. */
export interface SetParticipantViewInput extends Parameters<"setParticipantView", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setParticipantView">;
}

/** Input of `lockView`. */
export interface LockViewInput extends Parameters<"lockView", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"lockView">;
}

/** Input of `showLayout`. */
export interface ShowLayoutInput extends Parameters<"showLayout", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `saveLayout`. */
export interface SaveLayoutInput extends Parameters<"saveLayout", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"saveLayout">;
}

/** Input of `deleteLayout`. */
export interface DeleteLayoutInput extends Parameters<"deleteLayout", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
}

/** Input of `setInterpreterGroup`. */
export interface SetInterpreterGroupInput extends Parameters<"setInterpreterGroup", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setInterpreterGroup">;
}

/** Input of `resumeSimultaneousInterpretation`. */
export interface ResumeSimultaneousInterpretationInput extends Parameters<"resumeSimultaneousInterpretation", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"resumeSimultaneousInterpretation">;
}

/** Input of `setAttendeeLanChannel`. */
export interface SetAttendeeLanChannelInput extends Parameters<"setAttendeeLanChannel", "query"> {
  /** The meeting's control token; `control()` supplies it for you. */
  "X-Conference-Authorization": string;
  /** The request body. */
  body: Body<"setAttendeeLanChannel">;
}

/** Input of `searchUsers`. */
export interface SearchUsersInput extends Parameters<"searchUsers", "query">, Parameters<"searchUsers", "header"> {}

/** Input of `addUser`. */
export interface AddUserInput extends Parameters<"addUser", "header"> {
  /** The request body. */
  body: Body<"addUser">;
}

/** Input of `inviteUser`. */
export interface InviteUserInput extends Parameters<"inviteUser", "header"> {
  /** The request body. */
  body: Body<"inviteUser">;
}

/** Input of `batchDeleteUsers`. */
export interface BatchDeleteUsersInput extends Parameters<"batchDeleteUsers", "query">, Parameters<"batchDeleteUsers", "header"> {
  /** The request body. */
  body: Body<"batchDeleteUsers">;
}

/** Input of `batchUpdateUserStatus`. */
export interface BatchUpdateUserStatusInput extends Parameters<"batchUpdateUserStatus", "path">, Parameters<"batchUpdateUserStatus", "query">, Parameters<"batchUpdateUserStatus", "header"> {
  /** The request body. */
  body: Body<"batchUpdateUserStatus">;
}

/** Input of `showUserDetail`. */
export interface ShowUserDetailInput extends Parameters<"showUserDetail", "path">, Parameters<"showUserDetail", "query">, Parameters<"showUserDetail", "header"> {}

/** Input of `updateUser`. */
export interface UpdateUserInput extends Parameters<"updateUser", "path">, Parameters<"updateUser", "query">, Parameters<"updateUser", "header"> {
  /** The request body. */
  body: Body<"updateUser">;
}

/** Input of `batchShowUserDetails`. */
export interface BatchShowUserDetailsInput extends Parameters<"batchShowUserDetails", "query">, Parameters<"batchShowUserDetails", "header"> {
  /** The request body. */
  body?: Body<"batchShowUserDetails">;
}

/** Input of `showMyInfo`. */
export interface ShowMyInfoInput extends Parameters<"showMyInfo", "header"> {}

/** Input of `updateMyInfo`. */
export interface UpdateMyInfoInput extends Parameters<"updateMyInfo", "header"> {
  /** The request body. */
  body: Body<"updateMyInfo">;
}

/** Input of `sendVeriCodeForUpdateUserInfo`. */
export interface SendVeriCodeForUpdateUserInfoInput extends Parameters<"sendVeriCodeForUpdateUserInfo", "header"> {
  /** The request body. */
  body: Body<"sendVeriCodeForUpdateUserInfo">;
}

/** Input of `checkVeriCodeForUpdateUserInfo`. */
export interface CheckVeriCodeForUpdateUserInfoInput extends Parameters<"checkVeriCodeForUpdateUserInfo", "header"> {
  /** The request body. */
  body: Body<"checkVeriCodeForUpdateUserInfo">;
}

/** Input of `updateContact`. */
export interface UpdateContactInput extends Parameters<"updateContact", "header"> {
  /** The request body. */
  body: Body<"updateContact">;
}

/** Input of `setProfileImage`. */
export interface SetProfileImageInput extends Parameters<"setProfileImage", "header"> {
  /** The request body. */
  body: Body<"setProfileImage">;
}

/** Input of `setUserProfileImage`. */
export interface SetUserProfileImageInput extends Parameters<"setUserProfileImage", "path">, Parameters<"setUserProfileImage", "header"> {
  /** The request body. */
  body: Body<"setUserProfileImage">;
}

/** Input of `addDepartment`. */
export interface AddDepartmentInput extends Parameters<"addDepartment", "header"> {
  /** The request body. */
  body: Body<"addDepartment">;
}

/** Input of `updateDepartment`. */
export interface UpdateDepartmentInput extends Parameters<"updateDepartment", "path">, Parameters<"updateDepartment", "header"> {
  /** The request body. */
  body: Body<"updateDepartment">;
}

/** Input of `deleteDepartment`. */
export interface DeleteDepartmentInput extends Parameters<"deleteDepartment", "path">, Parameters<"deleteDepartment", "header"> {}

/** Input of `searchDepartmentByName`. */
export interface SearchDepartmentByNameInput extends Parameters<"searchDepartmentByName", "query">, Parameters<"searchDepartmentByName", "header"> {}

/** Input of `showDeptAndChildDept`. */
export interface ShowDeptAndChildDeptInput extends Parameters<"showDeptAndChildDept", "path">, Parameters<"showDeptAndChildDept", "header"> {}

/** Input of `showDepartment`. */
export interface ShowDepartmentInput extends Parameters<"showDepartment", "path">, Parameters<"showDepartment", "header"> {}

/** Input of `searchCorpDir`. */
export interface SearchCorpDirInput extends Parameters<"searchCorpDir", "query">, Parameters<"searchCorpDir", "header"> {}

/** Input of `searchCorpExternalDir`. */
export interface SearchCorpExternalDirInput extends Parameters<"searchCorpExternalDir", "query">, Parameters<"searchCorpExternalDir", "header"> {}

/** Input of `searchCorpAdmins`. */
export interface SearchCorpAdminsInput extends Parameters<"searchCorpAdmins", "query">, Parameters<"searchCorpAdmins", "header"> {}

/** Input of `addCorpAdmin`. */
export interface AddCorpAdminInput extends Parameters<"addCorpAdmin", "query">, Parameters<"addCorpAdmin", "header"> {
  /** The request body. */
  body: Body<"addCorpAdmin">;
}

/** Input of `batchDeleteCorpAdmins`. */
export interface BatchDeleteCorpAdminsInput extends Parameters<"batchDeleteCorpAdmins", "query">, Parameters<"batchDeleteCorpAdmins", "header"> {
  /** The request body. */
  body: Body<"batchDeleteCorpAdmins">;
}

/** Input of `showCorpAdmin`. */
export interface ShowCorpAdminInput extends Parameters<"showCorpAdmin", "path">, Parameters<"showCorpAdmin", "query">, Parameters<"showCorpAdmin", "header"> {}

/** Input of `searchCorpVmr`. */
export interface SearchCorpVmrInput extends Parameters<"searchCorpVmr", "query">, Parameters<"searchCorpVmr", "header"> {}

/** Input of `associateVmr`. */
export interface AssociateVmrInput extends Parameters<"associateVmr", "path">, Parameters<"associateVmr", "query">, Parameters<"associateVmr", "header"> {
  /** The request body. */
  body: Body<"associateVmr">;
}

/** Input of `disassociateVmr`. */
export interface DisassociateVmrInput extends Parameters<"disassociateVmr", "path">, Parameters<"disassociateVmr", "query">, Parameters<"disassociateVmr", "header"> {
  /** The request body. */
  body: Body<"disassociateVmr">;
}

/** Input of `deleteCorpVmr`. */
export interface DeleteCorpVmrInput extends Parameters<"deleteCorpVmr", "header"> {
  /** The request body. */
  body: Body<"deleteCorpVmr">;
}

/** Input of `searchMemberVmr`. */
export interface SearchMemberVmrInput extends Parameters<"searchMemberVmr", "query">, Parameters<"searchMemberVmr", "header"> {}

/** Input of `updateMemberVmr`. */
export interface UpdateMemberVmrInput extends Parameters<"updateMemberVmr", "path">, Parameters<"updateMemberVmr", "header"> {
  /** The request body. */
  body: Body<"updateMemberVmr">;
}

/** Input of `searchDevices`. */
export interface SearchDevicesInput extends Parameters<"searchDevices", "query">, Parameters<"searchDevices", "header"> {}

/** Input of `addDevice`. */
export interface AddDeviceInput extends Parameters<"addDevice", "header"> {
  /** The request body. */
  body: Body<"addDevice">;
}

/** Input of `batchDeleteDevices`. */
export interface BatchDeleteDevicesInput extends Parameters<"batchDeleteDevices", "header"> {
  /** The request body. */
  body: Body<"batchDeleteDevices">;
}

/** Input of `batchUpdateDevicesStatus`. */
export interface BatchUpdateDevicesStatusInput extends Parameters<"batchUpdateDevicesStatus", "path">, Parameters<"batchUpdateDevicesStatus", "header"> {
  /** The request body. */
  body: Body<"batchUpdateDevicesStatus">;
}

/** Input of `showDeviceDetail`. */
export interface ShowDeviceDetailInput extends Parameters<"showDeviceDetail", "path">, Parameters<"showDeviceDetail", "header"> {}

/** Input of `updateDevice`. */
export interface UpdateDeviceInput extends Parameters<"updateDevice", "path">, Parameters<"updateDevice", "header"> {
  /** The request body. */
  body: Body<"updateDevice">;
}

/** Input of `showDeviceTypes`. */
export interface ShowDeviceTypesInput extends Parameters<"showDeviceTypes", "header"> {}

/** Input of `showDeviceStatus`. */
export interface ShowDeviceStatusInput extends Parameters<"showDeviceStatus", "header"> {
  /** The request body. */
  body: Body<"showDeviceStatus">;
}

/** Input of `searchVisionActiveCode`. */
export interface SearchVisionActiveCodeInput extends Parameters<"searchVisionActiveCode", "query">, Parameters<"searchVisionActiveCode", "header"> {}

/** Input of `createVisionActiveCode`. */
export interface CreateVisionActiveCodeInput extends Parameters<"createVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"createVisionActiveCode">;
}

/** Input of `deleteVisionActiveCode`. */
export interface DeleteVisionActiveCodeInput extends Parameters<"deleteVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"deleteVisionActiveCode">;
}

/** Input of `resetVisionActiveCode`. */
export interface ResetVisionActiveCodeInput extends Parameters<"resetVisionActiveCode", "path">, Parameters<"resetVisionActiveCode", "header"> {
  /** The request body. */
  body: Body<"resetVisionActiveCode">;
}

/** Input of `resetActivecode`. */
export interface ResetActivecodeInput extends Parameters<"resetActivecode", "path">, Parameters<"resetActivecode", "header"> {
  /** The request body. */
  body: Body<"resetActivecode">;
}

/** Input of `searchMaterials`. */
export interface SearchMaterialsInput extends Parameters<"searchMaterials", "query">, Parameters<"searchMaterials", "header"> {}

/** Input of `addMaterial`. */
export interface AddMaterialInput extends Parameters<"addMaterial", "header"> {
  /** The request body. */
  body: Body<"addMaterial">;
}

/** Input of `batchDeleteMaterials`. */
export interface BatchDeleteMaterialsInput extends Parameters<"batchDeleteMaterials", "header"> {
  /** The request body. */
  body: Body<"batchDeleteMaterials">;
}

/** Input of `updateMaterial`. */
export interface UpdateMaterialInput extends Parameters<"updateMaterial", "path">, Parameters<"updateMaterial", "header"> {
  /** The request body. */
  body: Body<"updateMaterial">;
}

/** Input of `searchPrograms`. */
export interface SearchProgramsInput extends Parameters<"searchPrograms", "query">, Parameters<"searchPrograms", "header"> {}

/** Input of `addProgram`. */
export interface AddProgramInput extends Parameters<"addProgram", "header"> {
  /** The request body. */
  body: Body<"addProgram">;
}

/** Input of `batchDeletePrograms`. */
export interface BatchDeleteProgramsInput extends Parameters<"batchDeletePrograms", "header"> {
  /** The request body. */
  body: Body<"batchDeletePrograms">;
}

/** Input of `showProgram`. */
export interface ShowProgramInput extends Parameters<"showProgram", "path">, Parameters<"showProgram", "header"> {}

/** Input of `updateProgram`. */
export interface UpdateProgramInput extends Parameters<"updateProgram", "path">, Parameters<"updateProgram", "header"> {
  /** The request body. */
  body: Body<"updateProgram">;
}

/** Input of `searchPublications`. */
export interface SearchPublicationsInput extends Parameters<"searchPublications", "query">, Parameters<"searchPublications", "header"> {}

/** Input of `addPublication`. */
export interface AddPublicationInput extends Parameters<"addPublication", "header"> {
  /** The request body. */
  body: Body<"addPublication">;
}

/** Input of `batchDeletePublications`. */
export interface BatchDeletePublicationsInput extends Parameters<"batchDeletePublications", "header"> {
  /** The request body. */
  body: Body<"batchDeletePublications">;
}

/** Input of `showPublication`. */
export interface ShowPublicationInput extends Parameters<"showPublication", "path">, Parameters<"showPublication", "header"> {}

/** Input of `updatePublication`. */
export interface UpdatePublicationInput extends Parameters<"updatePublication", "path">, Parameters<"updatePublication", "header"> {
  /** The request body. */
  body: Body<"updatePublication">;
}

/** Input of `showConfOrg`. */
export interface ShowConfOrgInput extends Parameters<"showConfOrg", "query"> {}

/** Input of `showCorpBasicInfo`. */
export interface ShowCorpBasicInfoInput extends Parameters<"showCorpBasicInfo", "header"> {}

/** Input of `updateCorpBasicInfo`. */
export interface UpdateCorpBasicInfoInput extends Parameters<"updateCorpBasicInfo", "header"> {
  /** The request body. */
  body: Body<"updateCorpBasicInfo">;
}

/** Input of `showCorpResource`. */
export interface ShowCorpResourceInput extends Parameters<"showCorpResource", "header"> {}

/** Input of `searchCorpResources`. */
export interface SearchCorpResourcesInput extends Parameters<"searchCorpResources", "query">, Parameters<"searchCorpResources", "header"> {}

/** Input of `searchCorp`. */
export interface SearchCorpInput extends Parameters<"searchCorp", "query">, Parameters<"searchCorp", "header"> {}

/** Input of `addCorp`. */
export interface AddCorpInput extends Parameters<"addCorp", "header"> {
  /** The request body. */
  body: Body<"addCorp">;
}

/** Input of `showCorp`. */
export interface ShowCorpInput extends Parameters<"showCorp", "path">, Parameters<"showCorp", "header"> {}

/** Input of `updateCorp`. */
export interface UpdateCorpInput extends Parameters<"updateCorp", "path">, Parameters<"updateCorp", "header"> {
  /** The request body. */
  body: Body<"updateCorp">;
}

/** Input of `deleteCorp`. */
export interface DeleteCorpInput extends Parameters<"deleteCorp", "path">, Parameters<"deleteCorp", "header"> {}

/** Input of `searchResource`. */
export interface SearchResourceInput extends Parameters<"searchResource", "path">, Parameters<"searchResource", "query">, Parameters<"searchResource", "header"> {}

/** Input of `updateResource`. */
export interface UpdateResourceInput extends Parameters<"updateResource", "path">, Parameters<"updateResource", "header"> {
  /** The request body. */
  body: Body<"updateResource">;
}

/** Input of `addResource`. */
export interface AddResourceInput extends Parameters<"addResource", "path">, Parameters<"addResource", "header"> {
  /** The request body. */
  body: Body<"addResource">;
}

/** Input of `searchResourceOpRecord`. */
export interface SearchResourceOpRecordInput extends Parameters<"searchResourceOpRecord", "path">, Parameters<"searchResourceOpRecord", "query">, Parameters<"searchResourceOpRecord", "header"> {}

/** Input of `deleteResource`. */
export interface DeleteResourceInput extends Parameters<"deleteResource", "path">, Parameters<"deleteResource", "header"> {
  /** The request body. */
  body: Body<"deleteResource">;
}

/** Input of `showSpResource`. */
export interface ShowSpResourceInput extends Parameters<"showSpResource", "query">, Parameters<"showSpResource", "header"> {}

/** Input of `addAppId`. */
export interface AddAppIdInput extends Parameters<"addAppId", "header"> {
  /** The request body. */
  body: Body<"addAppId">;
}

/** Input of `updateAppId`. */
export interface UpdateAppIdInput extends Parameters<"updateAppId", "path">, Parameters<"updateAppId", "header"> {
  /** The request body. */
  body: Body<"updateAppId">;
}

/** Input of `deleteAppId`. */
export interface DeleteAppIdInput extends Parameters<"deleteAppId", "path">, Parameters<"deleteAppId", "header"> {}

/** Input of `resetAppKey`. */
export interface ResetAppKeyInput extends Parameters<"resetAppKey", "path">, Parameters<"resetAppKey", "header"> {}

/** Input of `batchSearchAppId`. */
export interface BatchSearchAppIdInput extends Parameters<"batchSearchAppId", "query">, Parameters<"batchSearchAppId", "header"> {}

/** Input of `searchQosOnlineMeetings`. */
export interface SearchQosOnlineMeetingsInput extends Parameters<"searchQosOnlineMeetings", "query"> {}

/** Input of `searchQosHistoryMeetings`. */
export interface SearchQosHistoryMeetingsInput extends Parameters<"searchQosHistoryMeetings", "query"> {}

/** Input of `searchQosParticipants`. */
export interface SearchQosParticipantsInput extends Parameters<"searchQosParticipants", "query"> {}

/** Input of `searchQosParticipantDetail`. */
export interface SearchQosParticipantDetailInput extends Parameters<"searchQosParticipantDetail", "query"> {}

/** Input of `showQosThreshold`. */
export interface ShowQosThresholdInput extends Parameters<"showQosThreshold", "query"> {}

/** Input of `setQosThreshold`. */
export interface SetQosThresholdInput extends Parameters<"setQosThreshold", "query"> {
  /** The request body. */
  body: Body<"setQosThreshold">;
}

/** Input of `listNetworkQuality`. */
export interface ListNetworkQualityInput extends Parameters<"listNetworkQuality", "query">, Parameters<"listNetworkQuality", "header"> {
  /** The request body. */
  body?: Body<"listNetworkQuality">;
}

/** Input of `searchStatisticConferenceInfo`. */
export interface SearchStatisticConferenceInfoInput extends Parameters<"searchStatisticConferenceInfo", "query"> {}

/** Input of `searchStatisticConferenceParticipant`. */
export interface SearchStatisticConferenceParticipantInput extends Parameters<"searchStatisticConferenceParticipant", "query"> {}

/** Input of `searchStatisticResourceInfo`. */
export interface SearchStatisticResourceInfoInput extends Parameters<"searchStatisticResourceInfo", "query"> {}

/** Input of `searchStatisticUserInfo`. */
export interface SearchStatisticUserInfoInput extends Parameters<"searchStatisticUserInfo", "query"> {}

/** Input of `showWebHookConfig`. */
export interface ShowWebHookConfigInput extends Parameters<"showWebHookConfig", "query"> {}

/** Input of `setWebHookConfig`. */
export interface SetWebHookConfigInput {
  /** The request body. */
  body: Body<"setWebHookConfig">;
}

/** Input of `deleteWebHookConfig`. */
export interface DeleteWebHookConfigInput extends Parameters<"deleteWebHookConfig", "query"> {}

/** Input of `updateWebHookConfigStatus`. */
export interface UpdateWebHookConfigStatusInput extends Parameters<"updateWebHookConfigStatus", "query"> {}

/** Every operation of the API as a method. `Options` is what a call takes beside its input. */
export interface MeetingOperations<Options> {
  /**
   * Sign in with an App ID.
   *
   * Signs in on behalf of an app and returns an access token with its refresh token. This is the recommended way: the
   * app names its users by IDs of its own and never handles their meeting accounts. A `userId` that the enterprise
   * does not know yet is registered as a new user. `userName`, `userEmail`, `userPhone` and `deptCode` are written to
   * the directory; that each sign-in does so, not only a user's first, is inferred.
   *
   * The header `Authorization` proves that the caller has the app key. Its value is
   * `HMAC-SHA256 signature=<hex>,access=<base64 of the App ID>`. The signature is the HMAC-SHA256, keyed with the app
   * key, of fields of the body joined by colons; empty fields keep their colon:
   *
   * | signed text | who signs in | in the body |
   * |---|---|---|
   * | `appId:userId:expireTime:nonce` | a user of a single enterprise | `userId` |
   * | `appId::expireTime:nonce` | the default administrator of a single enterprise | neither |
   * | `appId:::expireTime:nonce` | an SP administrator | neither |
   * | `appId:corpId::expireTime:nonce` | an enterprise's administrator, by an SP app | `corpId` |
   * | `appId:corpId:userId:expireTime:nonce` | an enterprise's user, by an SP app | both |
   *
   * A refused signature (`USG.206010025`) usually means one of these: `corpId` was sent by an app of a single
   * enterprise; a `userId` in the body was not signed, or the other way round; the app key belongs to another App ID.
   * An `expireTime` in the past is `USG.206010057`, a nonce of fewer than 32 characters `USG.000000003`.
   *
   * The token is valid for 12 to 24 hours. A user can have 64 tokens of client type 72 at a time, the next sign-in
   * ends the oldest; of any other client type one. Renew with `updateToken`, sign out with `deleteToken`.
   *
   * `POST /v2/usg/acs/auth/appauth`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 412, 423, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0311.html}
   */
  createAppIdToken(input: CreateAppIdTokenInput, options?: Options): Promise<Answer<Schemas["AuthToken"]>>;
  /**
   * Sign in with account and password.
   *
   * Signs in with a Huawei Cloud Meeting account and returns an access token with its refresh token. The password goes
   * into the header `Authorization` by HTTP Basic authentication; it has 8 to 32 characters.
   *
   * A wrong account or password is `USG.206010000` without a word on which of the two it was; after several failures
   * the account is locked for a while (status 423), and a disabled account is answered with 412. Lifetime and number
   * of tokens are as with `createAppIdToken`, which is the better choice for servers: no passwords to keep.
   *
   * `POST /v1/usg/acs/auth/account`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 412, 423, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0306.html}
   */
  createToken(input: CreateTokenInput, options?: Options): Promise<Answer<Schemas["AuthToken"]>>;
  /**
   * Renew an access token.
   *
   * Exchanges a refresh token for a new access token and a new refresh token. The refresh token travels in the header
   * in which other calls carry the access token, `X-Access-Token`; there is no body.
   *
   * Call it shortly before the access token expires. The refresh token is spent by this call, so keep the new one. One
   * that is unknown, spent or expired, or an access token in its place, is `USG.206020000`; then sign in again.
   *
   * `PUT /v1/usg/acs/token`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0307.html}
   */
  updateToken(input: UpdateTokenInput, options?: Options): Promise<Answer<Schemas["AuthToken"]>>;
  /**
   * Sign out.
   *
   * Ends the access token in the header at once, together with its refresh token. Other tokens of the same user go on.
   *
   * Call it when a token is no longer needed; a user can have only 64 of them. Calls that carry the token afterwards
   * are refused with status 401.
   *
   * `DELETE /v1/usg/acs/token`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=DeleteToken}
   */
  deleteToken(input?: DeleteTokenInput, options?: Options): Promise<void>;
  /**
   * Check an access token.
   *
   * Tells whether an access token is still accepted, and whose it is. The token travels in the body; no other token is
   * needed. One that is unknown, expired or signed out is `USG.000000004` with status 401.
   *
   * With `needGenNewToken` the answer carries a new token instead of the one that was checked. Useful for a server
   * that is handed tokens by its own clients; to keep a token of your own alive, `updateToken` is the right call.
   *
   * `POST /v1/usg/acs/token/validate`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0308.html}
   */
  checkToken(input: CheckTokenInput, options?: Options): Promise<Answer<Schemas["AuthToken"]>>;
  /**
   * Sign in through another sign-in service.
   *
   * Signs in with an account that is kept elsewhere, and returns an access token of this service with its refresh
   * token. Two places are supported: WeLink, and the OAuth 2.0 service that an enterprise has set up for its single
   * sign-on (`setSsoConfig`).
   *
   * For WeLink, send `workplace`, `AccountAndPwd`, the account and its password. For OAuth 2.0, send `oauth2`,
   * `AuthCode`, the domain of the enterprise, and the code with which its authorization centre sent the user back; such
   * a code can be used once and not for long.
   *
   * Wrong credentials are `USG.206010000`, a failed single sign-on `USG.206010022`, and one that is not set up for the
   * domain `USG.206010023`. The two types must fit each other (`USG.206010024`). Lifetime and number of tokens are as
   * with `createAppIdToken`.
   *
   * `POST /v1/usg/acs/auth/proxy`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 412, 423, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0310.html}
   */
  createProxyToken(input: CreateProxyTokenInput, options?: Options): Promise<Answer<Schemas["AuthToken"]>>;
  /**
   * Obtain a nonce for the management portal.
   *
   * Exchanges an access token for a nonce with which its owner enters the web portal of Huawei Cloud Meeting without
   * signing in again. Any signed-in user may call it; there is no body.
   *
   * Put the nonce into the link, `https://meeting.huaweicloud.com/?lang=en-US&nonce=<nonce>#/login`, and send the
   * browser there at once: a nonce opens the portal a single time. The portal shows what the owner of the token may
   * see, so obtain the token for that very user (`userId` of `createAppIdToken`) and not for the administrator.
   *
   * `POST /v1/usg/acs/auth/portal-ref-nonce`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0312.html}
   */
  createPortalRefNonce(input?: CreatePortalRefNonceInput, options?: Options): Promise<Answer<Schemas["PortalNonce"]>>;
  /**
   * Show the single sign-on settings.
   *
   * Returns how the users of the enterprise sign in through its own OAuth 2.0 service: whether they can, where that
   * service is, and which fields of its answers hold what. For administrators of the enterprise.
   *
   * The settings include the secret of the registered client, so keep the answer out of logs and browsers. Read them
   * before `setSsoConfig`, which replaces them all.
   *
   * `GET /v1/usg/acs/authorizeconfig`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001161285444.html}
   */
  showSsoConfig(input?: ShowSsoConfigInput, options?: Options): Promise<Answer<Schemas["SsoConfig"]>>;
  /**
   * Set up single sign-on.
   *
   * Replaces the single sign-on settings of the enterprise, and switches single sign-on on or off. For administrators
   * of the enterprise. Register Huawei Cloud Meeting as a client of your OAuth 2.0 service first; `clientId` and
   * `clientSecret` come from there.
   *
   * With `enableSSO` true, these must be sent too: `domain`, `authorizeUrl`, `getTokenUrl`, `clientId`,
   * `accFieldName` and `thirdAccessToken`. So must `clientSecret`, unless both `getTokenUrl` and `getUserInfoUrl` stay
   * what they were: then an empty one keeps the present secret. What is missing is refused with `USG.000000003`.
   *
   * The change applies to the next sign-in of every user. Try the settings with a test enterprise, or check at once
   * that `createProxyToken` succeeds with a code of your service.
   *
   * `POST /v1/usg/acs/authorizeconfig`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001206843929.html}
   */
  setSsoConfig(input: SetSsoConfigInput, options?: Options): Promise<void>;
  /**
   * Change your password.
   *
   * Changes the password of the signed-in user, who must know the present one. Every member of an enterprise may call
   * it, for their own account only.
   *
   * A new password is refused when it breaks one of these rules: 8 to 32 characters from at least two of the classes
   * lower case, upper case, digits and special characters; no character three times in a row; neither the user name
   * nor its reverse within it, in upper or lower case; at least two characters other than in the present password;
   * none of the passwords used of late. After a change, the next one must wait five minutes. The refusals have codes
   * from `USG.206030005` to `USG.206030014`; too many wrong passwords lock the user for a minute (`USG.206030015`).
   *
   * A user who forgot the password cannot call this: see `sendSlideVerifyCode` for the way back.
   *
   * `PUT /v1/usg/acs/password`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0096.html}
   */
  updatePwd(input: UpdatePwdInput, options?: Options): Promise<void>;
  /**
   * Reset the password of a user.
   *
   * Gives a user of the enterprise a new password, made up by the service. Only an administrator of the enterprise may
   * call it; another caller is refused with `USG.206030016`.
   *
   * The new password goes to the e-mail address or mobile number of the user and to nobody else: it is not in the
   * answer, and the administrator does not learn it. So make sure that the user has one of the two (`showUserDetail`).
   * The old password is void from then on. An unknown account is `USG.206030000`.
   *
   * `PUT /v1/usg/acs/password/admin/reset`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0097.html}
   */
  resetPwdByAdmin(input: ResetPwdByAdminInput, options?: Options): Promise<void>;
  /**
   * Obtain a puzzle captcha.
   *
   * Returns a puzzle: a picture with a piece cut out of it, and the piece. Your page shows both, at the height
   * `pointY`, and the user drags the piece sideways to where it belongs. Anybody may call it; no token is needed.
   *
   * It is the first of five steps for a user who forgot the password: `sendSlideVerifyCode`, `checkSlideVerifyCode`,
   * `sendVeriCodeForChangePwd`, `checkVerifyCode`, `resetPwd`. Name the user in the same way in all of them. The
   * puzzle has to be solved within the seconds of `expire`, one minute in published answers; then obtain another. It
   * also serves a sign-in that asks for a captcha (`checkType` 0).
   *
   * `POST /v1/usg/acs/auth/slideverifycode/send`
   *
   * @throws MeetingApiError when the service refuses (400, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0100.html}
   */
  sendSlideVerifyCode(input: SendSlideVerifyCodeInput, options?: Options): Promise<Answer<Schemas["SlideCode"]>>;
  /**
   * Check the solution of a puzzle captcha.
   *
   * Tells whether the user put the piece in the right place. Send where the user let go of it and how long the
   * dragging took. No access token is needed, only the token of the puzzle.
   *
   * When the solution is right, the answer holds a token for `sendVeriCodeForChangePwd`, good for a minute in
   * published answers. A wrong place, a puzzle that has expired, or a user other than the one who asked for it is
   * refused with one of the codes from `USG.206060008` to `USG.206060015`; begin again with `sendSlideVerifyCode`.
   *
   * `PUT /v1/usg/acs/auth/slideverifycode/check`
   *
   * @throws MeetingApiError when the service refuses (400, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/zh-cn/api-meeting/meeting_21_0101.html}
   */
  checkSlideVerifyCode(input: CheckSlideVerifyCodeInput, options?: Options): Promise<Answer<Schemas["SlideCodeCheckResult"]>>;
  /**
   * Send a verification code for a forgotten password.
   *
   * Sends a verification code by SMS or e-mail to a user who forgot the password. It takes the token that
   * `checkSlideVerifyCode` answered with, in the body; no access token is needed.
   *
   * The answer tells, masked, where the code went, so that your page can say where to look. A second code can be sent
   * only after 180 seconds (`USG.206030004`), and a password can be retrieved ten times a day (`USG.206030018`). What
   * the user types in goes to `checkVerifyCode`.
   *
   * `POST /v1/usg/acs/verifycode/send`
   *
   * @throws MeetingApiError when the service refuses (400, 403, 423, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0102.html}
   */
  sendVeriCodeForChangePwd(input: SendVeriCodeForChangePwdInput, options?: Options): Promise<Answer<Schemas["VerifyCodeResult"]>>;
  /**
   * Check a verification code for a forgotten password.
   *
   * Exchanges the verification code that the user received for a token with which the password can be reset. The code
   * is the only proof; neither an access token nor the token of the puzzle is asked for.
   *
   * A code that is wrong or has expired is `USG.206030001` or `USG.206030002`. Too many wrong ones (`USG.206030019`)
   * lock the way back for a while, with status 423. Hand the token to `resetPwd` within the seconds of `expire`.
   *
   * `PUT /v1/usg/acs/verifycode/check`
   *
   * @throws MeetingApiError when the service refuses (400, 403, 423, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0103.html}
   */
  checkVerifyCode(input: CheckVerifyCodeInput, options?: Options): Promise<Answer<Schemas["VerifyCodeCheckResult"]>>;
  /**
   * Set a new password for a forgotten one.
   *
   * Gives a user who forgot the password a new one of their choice, the last of the five steps that begin with
   * `sendSlideVerifyCode`. The header `X-Access-Token` carries the token that `checkVerifyCode` answered with, not the
   * access token of a sign-in; that one is refused with `USG.206020000`.
   *
   * The password needs 8 to 32 characters from at least two of the classes lower case, upper case, digits and special
   * characters, no character three times in a row, and neither the user name nor its reverse within it. Refusals have
   * codes from `USG.206030005` on. Afterwards the user signs in with the new password; `passWordType` tells whether
   * the portal may then ask for yet another.
   *
   * `PUT /v1/usg/acs/password/reset`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0104.html}
   */
  resetPwd(input: ResetPwdInput, options?: Options): Promise<void>;
  /**
   * List meetings that have not ended.
   *
   * Pages through the meetings that are scheduled or being held. A series is one record. An ordinary user gets the
   * meetings they created and those they are invited to; an administrator gets their own, with `queryAll` those of the
   * whole enterprise, and with `userUUID` those of one user.
   *
   * Without parameters it returns the first 20 of everything that the caller may see. `searchKey` is compared with the
   * subject, the name of who scheduled the meeting, and the meeting ID. Records look like those of `createMeeting`; an
   * invited guest does not get the host password. For meetings that are over, ask the meeting history.
   *
   * `GET /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0017.html}
   */
  searchMeetings(input?: SearchMeetingsInput, options?: Options): Promise<Answer<Schemas["MeetingPage"]>>;
  /**
   * Modify a scheduled meeting.
   *
   * Changes a meeting that has been scheduled and not started. The user who created it may do so, and so may an
   * administrator of the enterprise. Once the meeting has started it is refused (`MMC.111071065`); to gain time then,
   * call `prolongMeeting`.
   *
   * Send the whole meeting as it shall be, not only what changes: without `startTime` it would begin at once, and what
   * becomes of other settings that are left out is not published. The meeting ID, the passwords and the links stay.
   * Whether a cloud meeting room is used, and which, cannot be changed (`MMC.111071114`, `MMC.111071113`), nor can
   * `confResType`. Read the settings in force with `showMeetingDetail` first.
   *
   * A series is changed with `updateRecurringMeeting`.
   *
   * `PUT /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0016.html}
   */
  updateMeeting(input: UpdateMeetingInput, options?: Options): Promise<Answer<Schemas["CreatedMeetings"]>>;
  /**
   * Create a meeting.
   *
   * Creates an instant meeting, or schedules one when `startTime` is given. Any user may call it for themselves.
   *
   * The answer carries what participants need: the meeting ID, a password each for the host and for guests, and a link
   * each. Keep `conferenceID`; all further calls want it, also when `vmrConferenceID` is the number that people dial.
   * An instant meeting is being held from then on; a scheduled one can be controlled once `startMeeting` has activated it.
   *
   * Without a cloud meeting room the meeting uses the enterprise's concurrent resources; with `vmrFlag` 1 and the `id`
   * of a cloud meeting room it uses that room. Refusals: `MMC.111071013` for a start in the past, `MMC.111071021` for a
   * duration out of range, `MMC.111070006` for a room that is not the caller's. For a series call
   * `createRecurringMeeting`.
   *
   * `POST /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0014.html}
   */
  createMeeting(input: CreateMeetingInput, options?: Options): Promise<Answer<Schemas["CreatedMeetings"]>>;
  /**
   * Cancel a meeting.
   *
   * Cancels a meeting that is scheduled. Ordinary users may cancel their own meetings, administrators every meeting of
   * the enterprise.
   *
   * A meeting that is being held is left alone and the call refused (`MMC.111071067`), unless `type` is 1: then it is
   * ended as by `stopMeeting` and its reservation removed. A meeting that was cancelled or is unknown is
   * `MMC.111070005`. A series is cancelled with `cancelRecurringMeeting`.
   *
   * `DELETE /v1/mmc/management/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0015.html}
   */
  cancelMeeting(input: CancelMeetingInput, options?: Options): Promise<void>;
  /**
   * Show a meeting that has not ended.
   *
   * Returns everything about one meeting that is scheduled or being held, and its invited participants page by page.
   * Administrators may ask about every meeting of the enterprise, ordinary users about those they created or are
   * invited to; others are refused (`MMC.111070010`).
   *
   * For a series the answer carries all sub-meetings in `subConfs`. Whoever created the meeting, or is invited to it
   * as host, sees both passwords; other invited users see only the guest password, and `role` tells which of the two
   * the caller is. `offset`, `limit` and `searchKey` page through the participants. A meeting that is over is
   * `MMC.111070005` here; ask the meeting history for it.
   *
   * `GET /v1/mmc/management/conferences/confDetail`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0018.html}
   */
  showMeetingDetail(input: ShowMeetingDetailInput, options?: Options): Promise<Answer<Schemas["MeetingDetail"]>>;
  /**
   * Start a meeting.
   *
   * Activates a meeting, so that it is being held and can be controlled. Every control operation presupposes this;
   * `createConfToken` fails before it. Of a series, the sub-meeting that is due is started, or else the next one.
   *
   * The host password always works. The guest password works only for a meeting with a random meeting ID that was
   * created with `allowGuestStartConf` (`MMC.111072070` otherwise); a wrong password is `MMC.111071091`. Starting a
   * meeting that is being held changes nothing.
   *
   * The end comes `length` minutes after the start. By default the meeting then goes on by itself as long as somebody
   * is in it; `prolongLength` decides that, and `prolongMeeting` does during the meeting. `stopMeeting` ends it early.
   *
   * `POST /v1/mmc/management/conferences/start`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001220016280.html}
   */
  startMeeting(input: StartMeetingInput, options?: Options): Promise<Answer<Schemas["StartedMeeting"]>>;
  /**
   * List meetings that are being held.
   *
   * Pages through the meetings that are going on at this moment, the one that started first at the top. Ordinary users
   * get those they created or are invited to. Administrators get their own, and with `queryAll` those of the whole
   * enterprise.
   *
   * `searchKey` finds subjects, names of who scheduled the meeting, and meeting IDs. Only this list tells how many
   * participants are connected (`onlineAttendeeAmount`); `partAttendeeInfo` leaves out whoever was invited after the
   * start. `listOnlineConfAttendee` names those who are there. For meetings still to come, call `searchMeetings`.
   *
   * `GET /v1/mmc/management/conferences/online`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0025.html}
   */
  searchOnlineMeetings(input?: SearchOnlineMeetingsInput, options?: Options): Promise<Answer<Schemas["MeetingPage"]>>;
  /**
   * Show a meeting that is being held.
   *
   * Returns the settings of a meeting that is going on, and page by page who has been invited to it. An administrator
   * may look at every meeting of the enterprise, an ordinary user at those they created or are invited to.
   *
   * The participants in `data` are the invited ones, whether they came or not; whoever joined by ID or link is not
   * among them. `listOnlineConfAttendee` tells who is connected; `showRealTimeInfoOfMeeting`, which needs a control
   * token, tells also who is muted or raises a hand. A meeting that is not being held is refused; ask
   * `showMeetingDetail` before the start and `showHisMeetingDetail` after the end.
   *
   * `GET /v1/mmc/management/conferences/online/confDetail`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0026.html}
   */
  showOnlineMeetingDetail(input: ShowOnlineMeetingDetailInput, options?: Options): Promise<Answer<Schemas["MeetingDetail"]>>;
  /**
   * List the participants who are in a meeting.
   *
   * Pages through everybody who is connected to a meeting at this moment, however they came in. Unlike
   * `showRealTimeInfoOfMeeting` it needs no control token, only the access token of somebody who may see the meeting.
   *
   * Names are spelt with underscores here, in the query as well as in the answer, and errors carry a `request_id`.
   * `search_key` is compared with the name, the number and the third-party account. For who was there after the end,
   * call `searchAttendanceRecordsOfHisMeeting`.
   *
   * `GET /v1/mmc/management/conferences/online/conf-attendee`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002112516106.html}
   */
  listOnlineConfAttendee(input: ListOnlineConfAttendeeInput, options?: Options): Promise<Answer<Schemas["OnlineAttendeePage"]>>;
  /**
   * Show the region in which a meeting is held.
   *
   * Tells the public IP address and the domain name of the region that hosts a meeting. Anybody who knows the meeting
   * ID may ask; no token is needed.
   *
   * The meeting must be being held: one that does not exist (`MMC.111070005`) or has not been started is refused. The
   * address is also in the answer of `startMeeting`.
   *
   * `GET /v1/mmc/management/conferences/region/info`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0116.html}
   */
  showRegionInfoOfMeeting(input: ShowRegionInfoOfMeetingInput, options?: Options): Promise<Answer<Schemas["RegionInfo"]>>;
  /**
   * Authenticate an anonymous participant.
   *
   * Lets somebody who has not signed in prove that they know a meeting ID and one of its passwords. It needs no token.
   * The answer is a random number that stands for the two from then on, and the address at which the client goes on
   * to join.
   *
   * It is a step of the vendor's own clients, which fetch the anonymous user and the meeting with the number; no other
   * operation described here takes it. An unknown meeting is `MMC.111070005`; after several wrong passwords the way in
   * is locked for a while (`MMC.111071052`). Whoever is signed in calls `createAuthRandom`.
   *
   * `GET /v1/mmc/management/conferences/anonymous/auth`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CreateAnonymousAuthRandom}
   */
  createAnonymousAuthRandom(input: CreateAnonymousAuthRandomInput, options?: Options): Promise<Answer<Schemas["AnonymousAuthRandom"]>>;
  /**
   * Authenticate a signed-in participant.
   *
   * Exchanges a meeting ID and a password for a random number with which a client joins, on behalf of a user who is
   * signed in. The answer also says what a client must know before it joins: the subject, the kind of media server,
   * whether it is a webinar, and whether a password has to be asked for.
   *
   * `X-Password` may be left out; `need_password` tells whether the meeting asks for one. A call from a mini program
   * succeeds only when the enterprise has that feature, see `support_applets`. For people without an account there is
   * `createAnonymousAuthRandom`.
   *
   * `GET /v2/mms/ncms/conferences/auth/random`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CreateAuthRandom}
   */
  createAuthRandom(input: CreateAuthRandomInput, options?: Options): Promise<Answer<Schemas["AuthRandom"]>>;
  /**
   * Check whether a number is in a meeting.
   *
   * Tells whether the terminal or user with a given number is connected to a meeting, and to which. Useful before
   * calling a room that may be in use.
   *
   * The number is written as the enterprise directory and the lists of participants show it. The answer is a snapshot;
   * to follow a meeting, use its event channel. Names are spelt with underscores here. The participants of the meeting
   * that was found are returned by `listOnlineConfAttendee`.
   *
   * `GET /v2/mms/ncms/conferences/online/check-callnumber-in-conf`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CheckCallNumberInConf}
   */
  checkCallNumberInConf(input: CheckCallNumberInConfInput, options?: Options): Promise<Answer<Schemas["CallNumberInMeeting"]>>;
  /**
   * Modify a recurring meeting series.
   *
   * Changes a scheduled series and expands its dates anew. The user who created the series may do it, and so may an
   * administrator of the enterprise. It works only while no sub-meeting is being held: what has started can no
   * longer be modified (`MMC.111071065`).
   *
   * `mediaTypes` and `cycleParams` must always be sent. Send the rest too where it shall stay: without `startTime` the
   * sub-meetings take place at the present time of day, without `length` they last 30 minutes, and other settings with
   * a default fall back to it; only what has no default, such as the subject or the time zone, stays when it is left
   * out. All sub-meetings are replaced: they get new `cycleSubConfID`s, and what had been changed in single ones is
   * gone. The meeting ID, the passwords and the links stay. Whether a cloud meeting room is used, and which, cannot be
   * changed (`MMC.111071114`, `MMC.111071113`).
   *
   * To move a single sub-meeting instead, call `updateRecurringSubMeeting`.
   *
   * `PUT /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001151938200.html}
   */
  updateRecurringMeeting(input: UpdateRecurringMeetingInput, options?: Options): Promise<Answer<Schemas["RecurringMeetings"]>>;
  /**
   * Create a recurring meeting series.
   *
   * Schedules a series: one meeting ID, one pair of passwords, and a sub-meeting for every date that `cycleParams`
   * yields, all at the same time of day in the zone of `timeZoneID`. Any user may call it for themselves.
   *
   * The dates in `cycleParams` are dates of that zone. `startTime` is UTC, and only its time of day counts: the first
   * sub-meeting takes place at that time, and the others at the same wall-clock time, also after a change to or from
   * daylight saving. Without `startTime` the present time of day is used.
   *
   * A series spans one year at most and has 50 sub-meetings at most. When the rule yields more, the service keeps the
   * first 50 and pulls `endDate` in; it does not refuse. Compare the `endDate` and the `subConfs` of the answer with
   * what you asked for. Refusals: `MMC.111071020` without `cycleParams`, `MMC.111071041` to `MMC.111071046` for a rule
   * that is incomplete or out of range, `MMC.111071013` for a start before today.
   *
   * Change the series with `updateRecurringMeeting`, one sub-meeting with `updateRecurringSubMeeting`.
   *
   * `POST /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CreateRecurringMeeting}
   */
  createRecurringMeeting(input: CreateRecurringMeetingInput, options?: Options): Promise<Answer<Schemas["RecurringMeetings"]>>;
  /**
   * Cancel a recurring meeting series.
   *
   * Cancels a series with all its sub-meetings. The user who created the series may do it, and so may an administrator
   * of the enterprise.
   *
   * While a sub-meeting is being held the call is refused (`MMC.111071067`), unless `type` is 1: then that sub-meeting
   * is ended first. Afterwards the meeting ID is unknown (`MMC.111070005`), the links lead nowhere, and what has
   * already been held is left in the history. To cancel single dates, call `cancelRecurringSubMeeting`.
   *
   * `DELETE /v1/mmc/management/cycleconferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=CancelRecurringMeeting}
   */
  cancelRecurringMeeting(input: CancelRecurringMeetingInput, options?: Options): Promise<void>;
  /**
   * Modify one sub-meeting of a series.
   *
   * Moves or changes a single sub-meeting; the rest of the series stays as it is. The creator of the series and the
   * enterprise's administrators may do it, as long as this sub-meeting has not started (`MMC.111071065`).
   *
   * Unlike in the series, `startTime` is a full UTC date and time here, and it must lie in the future
   * (`MMC.111071119`). The sub-meeting is named by its `cycleSubConfID`, which `createRecurringMeeting`,
   * `updateRecurringMeeting` and `showMeetingDetail` return in `subConfs`. Read the outcome with `showMeetingDetail`;
   * this call returns nothing.
   *
   * `PUT /v1/mmc/management/conferences/cyclesubconf`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001197897847.html}
   */
  updateRecurringSubMeeting(input: UpdateRecurringSubMeetingInput, options?: Options): Promise<void>;
  /**
   * Cancel sub-meetings of a series.
   *
   * Takes single dates out of a series. The creator of the series and the enterprise's administrators may do it. Note
   * that this is a DELETE with a JSON body: the list of the sub-meetings to cancel.
   *
   * A sub-meeting that is being held is refused (`MMC.111071067`) unless `type` is 1, which ends it first. Either all
   * sub-meetings of the list are cancelled or, when one cannot be, none. Cancelling the last one removes the series.
   * Without a list the call is refused (`MMC.111071016`); an empty one is refused likewise, which is inferred.
   *
   * `DELETE /v1/mmc/management/conferences/cyclesubconf`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001152098006.html}
   */
  cancelRecurringSubMeeting(input: CancelRecurringSubMeetingInput, options?: Options): Promise<void>;
  /**
   * Modify a webinar.
   *
   * Changes a webinar that has not started; afterwards it cannot be modified. The user who booked it may call it, and
   * so may an administrator of the enterprise. The webinar is named in the body, by `conferenceId`, not in the path.
   *
   * Subject, start, duration and time zone must always be sent. What becomes of optional settings that are left out is
   * not published, so send whatever shall stay; `showWebinar` returns most of it. Its `attendees`, however, are mere
   * names: keep the list of panelists that you sent. The webinar resource cannot be changed; book a new webinar for
   * that.
   *
   * The answer is empty. See the outcome with `showWebinar`.
   *
   * `PUT /v1/wss/webinar/open/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1525.html}
   */
  updateWebinar(input: UpdateWebinarInput, options?: Options): Promise<void>;
  /**
   * Book a webinar.
   *
   * Books a webinar: a meeting of a host and some panelists that many others watch as audience. The caller must have
   * been given a webinar resource. Take its `id` (not its `vmrId`) from `searchMemberVmr`, from a record whose
   * `vmrMode` is 2, and send it as `vmrID`.
   *
   * Only panelists are invited, in `attendees`; viewers come by themselves, with `audienceJoinUri` or with the webinar
   * ID and `audiencePasswd`. The answer carries a link and a password for each of the three roles. Passwords that you
   * choose must differ from each other; those you leave out are made up.
   *
   * Logo, welcome picture and the display of the audience count are set afterwards, with `updateRoomSetting`. While
   * the webinar is held it is controlled like a meeting: obtain a token with `createConfToken`, using `conferenceId`
   * and `chairPasswd`.
   *
   * `POST /v1/wss/webinar/open/conferences`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1523.html}
   */
  createWebinar(input: CreateWebinarInput, options?: Options): Promise<Answer<Schemas["Webinar"]>>;
  /**
   * List past webinars.
   *
   * Pages through webinars that are over, with when they really began and ended and how many attended in each role. An
   * administrator of the enterprise gets those of everybody, an ordinary user their own.
   *
   * `startTime` and `endTime` restrict the list to a period. The oldest come first unless `sortType` says otherwise.
   * The `conferenceId` is that of the booking, while `confUUID` stands for one holding of it; the meeting history,
   * such as `showHisMeetingDetail`, asks for the latter.
   *
   * `GET /v1/wss/webinar/open/conferences/history`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1529.html}
   */
  listHistoryWebinars(input?: ListHistoryWebinarsInput, options?: Options): Promise<Answer<Schemas["WebinarHistoryPage"]>>;
  /**
   * List webinars being held.
   *
   * Pages through the webinars that are being held at this moment, each with the number of people in it. An
   * administrator of the enterprise sees all of its webinars, an ordinary user those they booked.
   *
   * The records carry links and passwords, the host's too: treat the answer as confidential. For webinars still to
   * come, call `listUpComingWebinars`.
   *
   * `GET /v1/wss/webinar/open/conferences/ongoing`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1527.html}
   */
  listOngoingWebinars(input?: ListOngoingWebinarsInput, options?: Options): Promise<Answer<Schemas["WebinarOngoingPage"]>>;
  /**
   * List webinars to come.
   *
   * Pages through webinars that are booked and have not started. An ordinary user gets what they booked themselves; an
   * administrator gets the bookings of the whole enterprise.
   *
   * Use it to find the `conferenceId` that `showWebinar`, `updateWebinar`, `deleteWebinar` and `updateRoomSetting`
   * want. Beyond the last record the service returns the last page again, so stop by `count`.
   *
   * `GET /v1/wss/webinar/open/conferences/upcoming`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1528.html}
   */
  listUpComingWebinars(input?: ListUpComingWebinarsInput, options?: Options): Promise<Answer<Schemas["WebinarUpcomingPage"]>>;
  /**
   * Show a webinar.
   *
   * Returns a webinar as it is booked: its time, who may join, links and passwords of all roles, recording, and which
   * notices go out. Whoever booked it may call it, and so may an administrator of the enterprise.
   *
   * `state` tells whether it is still to come, being held or over. The panelists are returned by name only. Settings
   * of the page that viewers see are not here, but in `showRoomSetting`.
   *
   * `GET /v1/wss/webinar/open/conferences/{conference_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1524.html}
   */
  showWebinar(input: ShowWebinarInput, options?: Options): Promise<Answer<Schemas["WebinarDetail"]>>;
  /**
   * Cancel a webinar.
   *
   * Cancels a webinar that has been booked; its links and passwords are of no more use. The user who booked it may
   * call it, and so may an administrator of the enterprise.
   *
   * There is no parameter that ends a webinar which is being held. End it as its host, with `stopMeeting`. What is
   * over stays in `listHistoryWebinars`.
   *
   * `DELETE /v1/wss/webinar/open/conferences/{conference_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1526.html}
   */
  deleteWebinar(input: DeleteWebinarInput, options?: Options): Promise<void>;
  /**
   * Upload a picture for a webinar.
   *
   * Stores a picture that `updateRoomSetting` can then use as the enterprise's logo (`cropLogoId`) or as the welcome
   * picture (`coverPictureId`) of a webinar. Mind that it is a PUT with a multipart form, whose part is called `file`.
   *
   * The picture is examined for forbidden content while you wait. Use the `fileId` only when
   * `imageModeration.suggestion` is `pass`; `category_suggestions` tells which kind of content was objected to.
   *
   * `PUT /v1/wss/webinar/open/res/file`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001111704708.html}
   */
  uploadFile(input: UploadFileInput, options?: Options): Promise<Answer<Schemas["UploadedPicture"]>>;
  /**
   * Show how a webinar presents itself.
   *
   * Returns what viewers see around a webinar: introduction, logo, welcome picture, and how the audience is counted.
   * An administrator may ask for any webinar of the enterprise, an ordinary user for those they booked.
   *
   * A webinar for which nothing was set is answered with the defaults. Read these settings before `updateRoomSetting`,
   * which resets what it is not given.
   *
   * `GET /v1/wss/webinar/open/room-setting/{conference_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001158664553.html}
   */
  showRoomSetting(input: ShowRoomSettingInput, options?: Options): Promise<Answer<Schemas["RoomSettingView"]>>;
  /**
   * Set how a webinar presents itself.
   *
   * Sets what viewers see around a webinar. An administrator may do it for any webinar of the enterprise, an ordinary
   * user for those they booked.
   *
   * The call replaces the settings as a whole: a field that is left out may fall back to its default, so send the
   * unchanged ones too, as `showRoomSetting` returns them. Pictures are named by the `fileId` that `uploadFile`
   * returned. While `isRedoubleOpen` is `Y`, the audience that viewers see is `baseAudienceCount` plus `multiple`
   * times the real number; the true figures are in `listHistoryWebinars`.
   *
   * `POST /v1/wss/webinar/open/room-setting/{conference_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001111864606.html}
   */
  updateRoomSetting(input: UpdateRoomSettingInput, options?: Options): Promise<void>;
  /**
   * List meetings that are over.
   *
   * Pages through the meetings that were held and have ended between two moments. Ordinary users get those they
   * created or were invited to, not those they merely joined by ID or link. Administrators get their own, and with
   * `queryAll` those of the whole enterprise.
   *
   * Each holding is a record of its own: a meeting that was started and ended twice appears twice, with one
   * `conferenceID` and two `confUUID`s. Keep the `confUUID`; everything else about the past is asked for by it, the
   * recordings included.
   *
   * Records are kept for 6 months; an administrator can set up to 12 on the management platform. For meetings that
   * have not ended, call `searchMeetings`.
   *
   * `GET /v1/mmc/management/conferences/history`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0051.html}
   */
  searchHisMeetings(input: SearchHisMeetingsInput, options?: Options): Promise<Answer<Schemas["MeetingPage"]>>;
  /**
   * Show a meeting that is over.
   *
   * Returns the settings that one holding of a meeting had, and page by page who had been invited. The enterprise's
   * administrators may look at every past meeting, ordinary users at those they created or were invited to; others are
   * refused (`MMC.111070010`).
   *
   * The holding is named by its `confUUID` from `searchHisMeetings`, not by the meeting ID. Being in this list of
   * participants means to have been invited beforehand, not to have come: who really was there, guests included, is
   * in `searchAttendanceRecordsOfHisMeeting`. While the meeting has not ended, `showMeetingDetail` shows it.
   *
   * `GET /v1/mmc/management/conferences/history/confDetail`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0052.html}
   */
  showHisMeetingDetail(input: ShowHisMeetingDetailInput, options?: Options): Promise<Answer<Schemas["MeetingDetail"]>>;
  /**
   * List who was in a past meeting.
   *
   * Pages through the comings and goings of one holding of a meeting: who joined, from what kind of device, and from
   * when to when. It is the list for minutes and statistics of attendance.
   *
   * A record has one time of joining and one of leaving, so expect several for a person who left and came back or used
   * two devices. Device and media type are words for people to read, in the language of `Accept-Language`; do not
   * compare with them in programs. The holding is named by its `confUUID` from `searchHisMeetings`. What the host did
   * is in `searchCtlRecordsOfHisMeeting`.
   *
   * `GET /v1/mmc/management/conferences/history/confAttendeeRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0054.html}
   */
  searchAttendanceRecordsOfHisMeeting(input: SearchAttendanceRecordsOfHisMeetingInput, options?: Options): Promise<Answer<Schemas["AttendanceRecordPage"]>>;
  /**
   * List what was done in a past meeting.
   *
   * Pages through the control operations of one holding of a meeting, such as muting, inviting or ending: who did what
   * to whom, when, from where, and with what result. It is an audit log; nothing in it can be changed.
   *
   * All values except the time are texts for people to read, and `Accept-Language` decides their language. Take the
   * `confUUID` from `searchHisMeetings`. Who joined and left is not in this log but in
   * `searchAttendanceRecordsOfHisMeeting`.
   *
   * `GET /v1/mmc/management/conferences/history/confCtlRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0053.html}
   */
  searchCtlRecordsOfHisMeeting(input: SearchCtlRecordsOfHisMeetingInput, options?: Options): Promise<Answer<Schemas["ControlRecordPage"]>>;
  /**
   * List recordings.
   *
   * Pages through the cloud recordings made between two moments. Ordinary users get the recordings of meetings that
   * they created; having been invited is not enough. Administrators get those of their own meetings, with `queryAll`
   * those of the whole enterprise, and with `userUUID` those of one user.
   *
   * A record stands for one holding of a meeting, and its `confUUID` is what the other operations on recordings ask
   * for. Look at `available` before you show the links in `url`; right after a meeting its recording is still being
   * transcoded. To download instead of watching, call `showRecordingFileDownloadUrls`. A meeting is recorded when its
   * `recordType` says so; a host starts that by hand with `record`.
   *
   * `GET /v1/mmc/management/record/files`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0048.html}
   */
  searchRecordings(input: SearchRecordingsInput, options?: Options): Promise<Answer<Schemas["RecordingPage"]>>;
  /**
   * Delete recordings.
   *
   * Deletes all recordings of one or several holdings of meetings, named by their `confUUID`s in one comma-separated
   * list. There is no operation that brings them back; download what must be kept first.
   *
   * Whose recordings a caller may delete is not published; count on those that `searchRecordings` shows them. Only the
   * recordings go, the meetings stay in the history.
   *
   * `DELETE /v1/mmc/management/record/files`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0050.html}
   */
  deleteRecordings(input: DeleteRecordingsInput, options?: Options): Promise<void>;
  /**
   * Show the recording of one meeting.
   *
   * Returns what `searchRecordings` returns for one holding of a meeting: the links for watching, length and size, and
   * how far the transcoding has got. Mind the path, which differs from that of the list by `conferences`.
   *
   * Use it to wait for a recording: while `isDecodeFinish` is false, `decodeEndTime` is when to expect it. The links
   * open a player; who may use them is told by `recordAuthType`.
   *
   * `GET /v1/mmc/management/conferences/record/files`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0049.html}
   */
  showRecordingDetail(input: ShowRecordingDetailInput, options?: Options): Promise<Answer<Schemas["Recording"]>>;
  /**
   * Obtain links for downloading recordings.
   *
   * Returns a link with a token for every file of a recording. Only an administrator of the enterprise may call it,
   * and only when Huawei has opened the operation for the enterprise: ask the vendor's sales and name the enterprise
   * ID.
   *
   * Download a file with a GET of its `url` and its `token`, as it is, in the header `Authorization`. A token is good
   * for one download within one hour; when a download breaks off, call again for new ones. A recording has up to three
   * kinds of files (`fileType`), and a long one, of more than 3 hours, several files of a kind. The files are MP4 of 1
   * GB at most.
   *
   * `GET /v1/mmc/management/record/downloadurls`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001107892998.html}
   */
  showRecordingFileDownloadUrls(input: ShowRecordingFileDownloadUrlsInput, options?: Options): Promise<Answer<Schemas["RecordingDownloads"]>>;
  /**
   * List your own meeting minutes.
   *
   * Pages through the minutes that the calling user has saved. Minutes are whiteboards: what was drawn on an IdeaHub
   * or another terminal during a meeting, kept as the original file, as a PDF and as a thumbnail. The list holds the
   * caller's own minutes only, also for an administrator.
   *
   * The list tells names and sizes, but has no links; take the `fileCode` of a record to `showMeetingFile` for those.
   * An `offset` behind the last record yields the last page once more; stop by `count`.
   *
   * `GET /v1/usg/sss/meeting-files`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0167.html}
   */
  searchMeetingFileList(input?: SearchMeetingFileListInput, options?: Options): Promise<Answer<Schemas["MinutesPage"]>>;
  /**
   * Show meeting minutes with their links.
   *
   * Returns one whiteboard with links to its three files: the original, the PDF and the thumbnail. Every user may call
   * it.
   *
   * The whiteboard is named by its `fileCode` from `searchMeetingFileList`. How long the links work is not published,
   * so ask again rather than keep them.
   *
   * `GET /v1/usg/sss/meeting-files/{file_code}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0168.html}
   */
  showMeetingFile(input: ShowMeetingFileInput, options?: Options): Promise<Answer<Schemas["MinutesWithLinks"]>>;
  /**
   * Save the whiteboard on a terminal as minutes.
   *
   * Puts the whiteboard that a terminal is showing into the personal space of the calling user. It is the second half
   * of a scan: the terminal shows a QR code, the user's phone reads it and makes this call with the user's token.
   *
   * The QR code holds an address of the form
   * `cloudlink://cloudlink.huawei.com/h5page?action=SAVE_MEETING_FILE&key1=value1&key2=value2`. Send every pair that
   * follows `action`, as it is and whatever its name: which pairs there are can change with the terminal. Published
   * samples have just a `uuid`. Afterwards `searchMeetingFileList` lists the new minutes.
   *
   * `POST /v1/usg/sss/meeting-files/save-to-personal-space`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0166.html}
   */
  addToPersonalSpace(input: AddToPersonalSpaceInput, options?: Options): Promise<void>;
  /**
   * Open your minutes on a terminal.
   *
   * Makes an IdeaHub show the list of the calling user's minutes, so that they can go on with a former whiteboard. In
   * spite of its name the call returns nothing; to get the list yourself, call `searchMeetingFileList`.
   *
   * It answers a QR code on the IdeaHub that the user has scanned with a phone, of the form
   * `cloudlink://cloudlink.huawei.com/h5page?action=OPEN_MEETING_FILE_LIST&key1=value1&key2=value2`. All pairs after
   * `action` go into the body; they tell the service which terminal to notify.
   *
   * `POST /v1/usg/sss/meeting-files/open-meeting-file-list`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0165.html}
   */
  showMeetingFileList(input: ShowMeetingFileListInput, options?: Options): Promise<void>;
  /**
   * Obtain a meeting control token.
   *
   * Exchanges the host password of a meeting for the token that every control operation asks for. No access token is
   * needed: whoever knows the host password may call.
   *
   * The meeting must be being held; before `startMeeting`, and after the end as long as it can be started again, the
   * call is refused (`MMC.111072005`). An unknown meeting, a wrong password and the guest password all give
   * `MMC.111072065`; several wrong ones in a row lock the meeting for a while (`MMC.111072064`). A meeting that is over
   * for good is taken for an unknown one, but `MMC.111072006` is the answer to a token of it that shall be kept alive;
   * both are inferred from the meanings of the codes.
   *
   * The token lives for 30 minutes. To keep it alive, call again with the token in `X-Conference-Authorization`: its
   * time starts anew and the password is not looked at. When the token has expired by then, the password counts again
   * and a new token is issued.
   *
   * `GET /v1/mmc/control/conferences/token`
   *
   * @throws MeetingApiError when the service refuses (400, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0027.html}
   */
  createConfToken(input: CreateConfTokenInput, options?: Options): Promise<Answer<Schemas["ConfTokenResult"]>>;
  /**
   * Extend a meeting.
   *
   * Moves the end of a meeting that is being held. With `auto` 0 it is moved once, by `duration` minutes. With `auto`
   * 1 the system extends the meeting by itself each time its end comes, as long as somebody is in it, which is also
   * what happens by default: by 15 minutes each time, unless `duration` says otherwise. `prolongLength` among the
   * meeting's settings decides the same before the start.
   *
   * The caller needs the control token of this very meeting. A meeting that is not being held is refused:
   * with `MMC.111072005` as long as it can be started, or started again, and with `MMC.111072006` once it is over for
   * good (inferred from the meanings of the codes). See the new end with `showMeetingDetail`. To end early, call
   * `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/duration`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ProlongMeeting}
   */
  prolongMeeting(input: ProlongMeetingInput, options?: Options): Promise<void>;
  /**
   * End a meeting.
   *
   * Ends a meeting that is being held; everybody in it is disconnected. The caller needs the control token of this
   * very meeting, which is spent afterwards. There is no request body.
   *
   * What is left depends on a setting of the enterprise, "retain reservation records when a meeting ends", which is on
   * by default. On: the meeting stays in the list as scheduled and can be joined again until its scheduled end. Off: it
   * is deleted from the list when it ends, and nobody can join again. A meeting that is not being held is refused
   * (`MMC.111072005`), whether it has not started yet or is over; so is a second call.
   *
   * `PUT /v1/mmc/control/conferences/stop`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=StopMeeting}
   */
  stopMeeting(input: StopMeetingInput, options?: Options): Promise<void>;
  /**
   * Show who is in a meeting now.
   *
   * Returns the present picture of a meeting that is being held: everybody who was invited (`attendees`), everybody who
   * is connected or being called (`participants`), and who leads it (`confInfo`).
   *
   * Somebody who joined from two devices is two participants; whoever has not joined yet, or has left, is none. The
   * `pid` of a participant is what the operations on single participants ask for. The caller needs the control token
   * of the meeting; afterwards the meeting history tells who was there.
   *
   * `GET /v1/mmc/control/conferences/realTimeInfo`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0029.html}
   */
  showRealTimeInfoOfMeeting(input: ShowRealTimeInfoOfMeetingInput, options?: Options): Promise<Answer<Schemas["RealTimeInfo"]>>;
  /**
   * Obtain a token for the event channel.
   *
   * Issues the one-time token with which the event channel of a meeting, a WebSocket, is opened. It serves for one
   * connection and for one minute; ask for a new one each time you connect.
   *
   * The address is `wsURL` in the answer of `createConfToken`. What is sent over the channel, what it tells, and when it
   * ends stands under `x-websockets` in this description, and in the guide on following a meeting.
   *
   * The caller needs the control token of this meeting, which goes into the `Subscribe` frame as well. Before the
   * meeting is started the call is refused (`MMC.111072005`).
   *
   * `GET /v1/mmc/control/conferences/wsToken`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1506.html}
   */
  createWebSocketToken(input: CreateWebSocketTokenInput, options?: Options): Promise<Answer<Schemas["WebSocketToken"]>>;
  /**
   * Mute or unmute everybody.
   *
   * Switches the microphones of all participants off or on, in one call. The host's own microphone is left alone.
   *
   * When you mute, `allowUnmuteByOneself` decides whether participants may switch their microphones on again without
   * the host; it can be changed afterwards with `allowGuestUnmute`. The caller needs the control token of the meeting.
   * To mute one participant only, call `muteParticipant`; who is muted is told by `showRealTimeInfoOfMeeting`. An
   * `isMute` other than 0 and 1 is refused with `MMC.111072038`.
   *
   * `PUT /v1/mmc/control/conferences/mute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0035.html}
   */
  muteMeeting(input: MuteMeetingInput, options?: Options): Promise<void>;
  /**
   * Allow or forbid participants to unmute themselves.
   *
   * Decides whether participants who have been muted may switch their own microphones on again. No microphone changes
   * through this call; it matters only to those who are muted, so it usually follows `muteMeeting`.
   *
   * The caller needs the control token of the meeting. `updateStartedConfConfig` can set the same, together with other
   * settings.
   *
   * `PUT /v1/mmc/control/conferences/mute/guestUnMute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0115.html}
   */
  allowGuestUnmute(input: AllowGuestUnmuteInput, options?: Options): Promise<void>;
  /**
   * Lock or unlock a meeting.
   *
   * Closes the meeting to newcomers, or opens it again. Nobody who is in the meeting is affected. While it is locked,
   * guests cannot join on their own (`MMC.111072050`); whoever has the host password or the host link still can, and
   * so can those whom the host invites, see `inviteParticipant`.
   *
   * The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/lock`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0037.html}
   */
  lockMeeting(input: LockMeetingInput, options?: Options): Promise<void>;
  /**
   * Pause or resume a meeting.
   *
   * Lets the host interrupt a meeting that is being held, without ending it, and go on with it later.
   *
   * The caller needs the host's control token of this meeting. Whether a meeting is paused is told by the message
   * `ConfDynamicInfoNotify` of the event channel (`createWebSocketToken`), in `pause`. To end the meeting for good,
   * call `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/pause`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002329829220.html}
   */
  pauseConference(input: PauseConferenceInput, options?: Options): Promise<void>;
  /**
   * Let the audience in.
   *
   * Opens a webinar to its audience, who have to wait until the host does so: those on stage can prepare themselves
   * without being watched.
   *
   * The caller needs the host's control token. There is no way back: the only value is 1. `allowAudience` in the
   * message `ConfDynamicInfoNotify` of the event channel tells whether the audience is admitted. Which kinds of
   * audience may join at all is set with `audienceCallInRestriction` in `updateStartedConfConfig`.
   *
   * `PUT /v1/mmc/control/conferences/allowAudience`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002363987465.html}
   */
  allowAudienceJoin(input: AllowAudienceJoinInput, options?: Options): Promise<void>;
  /**
   * Start or stop recording to the cloud.
   *
   * Starts or stops the cloud recording of a meeting that is being held. The meeting must have been created for
   * recording (`recordType` 2 or 3), else the answer is `MMC.111072020`; with `isAutoRecord` 1 recording starts by
   * itself.
   *
   * The enterprise needs recording space: without any the refusal is `MMC.111072066`, with none left
   * `MMC.111072067`. When no recorder is free it is `MMC.111072022`. A value other than 0 and 1 is answered with
   * status 403. The caller needs the control token of the meeting.
   *
   * The recordings are found with `searchRecordings`. Meetings held on MMR media servers are recorded with
   * `setMmrRecord`. For recordings that participants make on their own devices, see `allowClientRecord`.
   *
   * `PUT /v1/mmc/control/conferences/record`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0043.html}
   */
  record(input: RecordInput, options?: Options): Promise<void>;
  /**
   * Start, pause or stop recording an MMR meeting.
   *
   * Controls the recording of a meeting that is held on MMR media servers. Unlike `record` it knows a third state:
   * a paused recording is continued by starting it again.
   *
   * The call is for an administrator or for a host with an account of the enterprise, by the control token of the
   * meeting. A lack of recording space is refused as with `record` (`MMC.111072066`, `MMC.111072067`).
   *
   * `PUT /v1/mmc/control/conferences/mmrRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002329989036.html}
   */
  setMmrRecord(input: SetMmrRecordInput, options?: Options): Promise<void>;
  /**
   * Allow or forbid a participant to record locally.
   *
   * Gives one participant the right to record the meeting with the client on their own device, or takes it away. Cloud
   * recording is another matter, see `record`.
   *
   * The participant is named by `participantID`, the `pid` in the answer of `showRealTimeInfoOfMeeting`; one who is
   * not there is refused (`MMC.111072008`). Who may record without being asked for is the setting `clientRecMode` of
   * `updateStartedConfConfig`. The caller needs the control token of the meeting.
   *
   * `PUT /v1/mmc/control/conferences/allowClientRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435699097.html}
   */
  allowClientRecord(input: AllowClientRecordInput, options?: Options): Promise<void>;
  /**
   * Start or stop live streaming.
   *
   * Starts or stops streaming a meeting to the addresses that were given when it was created (`liveAddress`,
   * `auxAddress`, with `recordType` 1 or 3). Addresses cannot be given here.
   *
   * The meeting must be being held, and the caller needs its control token. When the stream cannot be started the
   * answer is `MMC.111072068`; check the addresses. Meetings held on MMR media servers are streamed with `setMmrLive`.
   *
   * `PUT /v1/mmc/control/conferences/live`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0044.html}
   */
  live(input: LiveInput, options?: Options): Promise<void>;
  /**
   * Start or stop live streaming of an MMR meeting.
   *
   * Does for a meeting on MMR media servers what `live` does for others. Only the host may call it, by the control
   * token of the meeting.
   *
   * A stream that does not come up is reported as `MMC.111072068`. The state is a number on the wire, not a string as
   * in some published samples.
   *
   * `PUT /v1/mmc/control/conferences/mmrLive`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002363987469.html}
   */
  setMmrLive(input: SetMmrLiveInput, options?: Options): Promise<void>;
  /**
   * Change settings of a meeting that is being held.
   *
   * Changes what participants may do in a meeting while it runs: who may join, share, chat, rename themselves, record
   * or switch cameras and microphones on. Send only the settings to change; the others stay as they are.
   *
   * The caller needs the control token of the meeting. What was set when the meeting was created is overridden for the
   * running meeting. Before the start, `updateMeeting` changes a meeting; a meeting that is not being held is refused
   * here (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/updateStartedConfConfig`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1505.html}
   */
  updateStartedConfConfig(input: UpdateStartedConfConfigInput, options?: Options): Promise<void>;
  /**
   * Show whether the management site works.
   *
   * Tells whether the management site of the service, where meetings are scheduled and looked up, is working. It is
   * meant for terminals, which ask it of meeting control instead of the site itself and learn at the same time where
   * somebody who joins by link is sent.
   *
   * No token is needed and no meeting is named. An app that only schedules and controls meetings has no use for it.
   *
   * `GET /v1/mmc/control/confmaintain/queryMgmtSiteStatus`
   *
   * @throws MeetingApiError when the service refuses (400, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ShowMgmtSiteStatus}
   */
  showMgmtSiteStatus(input?: ShowMgmtSiteStatusInput, options?: Options): Promise<Answer<Schemas["MgmtSiteStatus"]>>;
  /**
   * Invite participants during a meeting.
   *
   * Calls people and terminals into a meeting that is being held. A SIP number rings a soft client or a hard terminal;
   * a mobile number rings the telephone, which the enterprise must be entitled to (PSTN). Both are found with
   * `searchCorpDir`. Nothing is sent by e-mail or SMS, unlike for attendees named when the meeting was created.
   *
   * Status 200 means that the calls go out, not that anybody has answered. How far each one has got is the `state` in
   * `showRealTimeInfoOfMeeting`; the event channel reports the outcome (`InviteResultNotify`). The service refuses
   * an attendee without a number (`MMC.111072031`) or a name (`MMC.111072046`), malformed numbers (`MMC.111072033`), and
   * anybody beyond the greatest number of participants (`MMC.111072101`).
   *
   * `POST /v1/mmc/control/conferences/participants`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0030.html}
   */
  inviteParticipant(input: InviteParticipantInput, options?: Options): Promise<void>;
  /**
   * Invite a terminal with a meeting password.
   *
   * Calls one terminal into a meeting, without any token: the meeting ID and one of the meeting's passwords are proof
   * enough. It is made for an app that has scanned the QR code of a terminal and so knows its SIP number, while its
   * user knows no more than the guest password.
   *
   * An administrator of the enterprise must have allowed guests to scan the code of any hard terminal, in the meeting
   * settings of the management platform. The meeting ID is sent twice, in the query and as `confID`. A wrong ID or
   * password is `MMC.111072065`. Whoever holds a control token uses `inviteParticipant` instead.
   *
   * `POST /v1/mmc/control/conferences/inviteWithPwd`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0419.html}
   */
  inviteWithPwd(input: InviteWithPwdInput, options?: Options): Promise<void>;
  /**
   * Disconnect participants.
   *
   * Ends the connection of participants who are in the meeting. They remain on its list of invited attendees and can
   * be called again with `inviteParticipant`, or come back by themselves. To take them off the list as well, call
   * `deleteAttendees`.
   *
   * It is a POST with a body although its path ends in `delete`. The list holds `pid`s from
   * `showRealTimeInfoOfMeeting`; somebody with two devices in the meeting has two. A participant who is not there is
   * `MMC.111072008`, a connection that cannot be ended `MMC.111072009`, and a co-host who aims at the host is refused
   * (`MMC.111072110`).
   *
   * `POST /v1/mmc/control/conferences/participants/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0031.html}
   */
  hangUp(input: HangUpInput, options?: Options): Promise<void>;
  /**
   * Remove participants.
   *
   * Strikes participants off the meeting: those who are connected are disconnected, and all of them leave the list of
   * invited attendees, joined or not. `hangUp` ends connections but keeps the list as it is.
   *
   * Each record names the participant by number. For one who has joined, send `participantID` (the `pid` in
   * `showRealTimeInfoOfMeeting`) as well, since a number alone does not tell apart two devices of the same person;
   * somebody who never joined has none. As with `hangUp`, the method is POST and the host is out of a co-host's reach.
   *
   * `POST /v1/mmc/control/conferences/attendees/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0032.html}
   */
  deleteAttendees(input: DeleteAttendeesInput, options?: Options): Promise<void>;
  /**
   * Rename a participant.
   *
   * Changes the name under which a participant appears in this meeting. The user's name in the enterprise directory
   * stays as it is, and the next meeting starts with that one again.
   *
   * `number` says whose name it is; for a participant who has joined, `participantID` must be there too. An empty name
   * is refused (`MMC.111072046`), so is one that is too long (`MMC.111072047`), and so is a participant whom the
   * meeting does not know (`MMC.111072008`).
   *
   * `PUT /v1/mmc/control/conferences/participants/name`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0045.html}
   */
  renameParticipant(input: RenameParticipantInput, options?: Options): Promise<void>;
  /**
   * Take or release the host role.
   *
   * Makes a participant the host of the meeting, or makes the host an ordinary participant again. To take the role
   * (`applyChair` 1) the host password must be sent; releasing it needs none. A meeting has one host at a time; who
   * shall only help to lead it becomes a co-host with `setCohost`.
   *
   * A wrong host password is `MMC.111072018`, with status 403. Participants who could not lead are refused: those whose client or
   * terminal has no meeting controls (`MMC.111072072`), and those who take part from outside the cloud
   * (`MMC.111072074`). Who is the host now is `confInfo.chairID` in `showRealTimeInfoOfMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/participants/role`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0033.html}
   */
  setRole(input: SetRoleInput, options?: Options): Promise<void>;
  /**
   * Appoint or dismiss a co-host.
   *
   * Gives a guest the rights of a co-host, or withdraws them. There may be several co-hosts; they may do most of what
   * the host may, but nothing to the host.
   *
   * Only guests can be appointed. The reasons of a refusal: the meeting knows no co-hosts (`MMC.111072105`), the
   * participant's client or terminal does not (`MMC.111072106`), the participant is already the host
   * (`MMC.111072107`) or belongs to the audience of a webinar (`MMC.111072108`). `showRealTimeInfoOfMeeting` lists
   * the co-hosts as `confInfo.coHosts`.
   *
   * `PUT /v1/mmc/control/conferences/participants/cohost`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385379786.html}
   */
  setCohost(input: SetCohostInput, options?: Options): Promise<void>;
  /**
   * Mute or unmute a participant.
   *
   * Switches the microphone of one participant off or on. The others are left alone; `muteMeeting` does it to
   * everybody but the host.
   *
   * Look up the ID and the present state (`mute`) with `showRealTimeInfoOfMeeting`. Whether somebody who is muted may
   * switch the microphone on again without the host is set with `allowGuestUnmute`. An unknown participant is
   * `MMC.111072008`, an `isMute` other than 0 and 1 `MMC.111072038`.
   *
   * `PUT /v1/mmc/control/conferences/participants/mute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0034.html}
   */
  muteParticipant(input: MuteParticipantInput, options?: Options): Promise<void>;
  /**
   * Give the floor to one participant.
   *
   * Calls on one participant to speak: their microphone is switched on, and those of all others but the host are
   * switched off. There is no request body.
   *
   * Only one participant can have the floor; calling the operation for the next one passes it on. In the messages of
   * the event channel the meeting's `mode` reads `ROLLCALL` meanwhile. To silence or unsilence people without such a
   * change, use `muteParticipant`.
   *
   * `PUT /v1/mmc/control/conferences/participants/rollCall`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0046.html}
   */
  rollcallParticipant(input: RollcallParticipantInput, options?: Options): Promise<void>;
  /**
   * Raise or lower a participant's hand.
   *
   * Sets whether a participant asks to speak. A host mostly lowers hands with it, once the person has had a turn; an
   * app of your own can raise one on behalf of its user.
   *
   * The host has no hand to raise (`MMC.111072069`). `showRealTimeInfoOfMeeting` tells as `hand` who waits to speak,
   * and `rollcallParticipant` gives one of them the floor. To clear several hands, call `batchHand`.
   *
   * `PUT /v1/mmc/control/conferences/participants/hands`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0036.html}
   */
  hand(input: HandInput, options?: Options): Promise<void>;
  /**
   * Raise or lower the hands of several guests.
   *
   * Brings the hands of all guests in `pids` into the same state with one call, for example all down after a round of
   * questions. The host must not be in the list, having no hand to raise (`MMC.111072069`).
   *
   * Unlike `hand`, which names its participant in the query, this operation takes everything from the body. An entry
   * of the list is a `pid` in `showRealTimeInfoOfMeeting`, where the new states can be checked afterwards.
   *
   * `PUT /v1/mmc/control/conferences/participants/batch/hands`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435339353.html}
   */
  batchHand(input: BatchHandInput, options?: Options): Promise<void>;
  /**
   * Invite a participant to share the desktop.
   *
   * Asks a participant to share their desktop, or takes back such a request. The participant decides: nothing is
   * shared before they agree on their own device.
   *
   * Not every client and terminal understands the request; where it does not, the call is refused (`MMC.111072111`).
   * Watch the outcome on the event channel, where each participant carries an `INVITE_SHARE_STATE`. For the camera
   * there is `inviteOperateVideo`.
   *
   * `PUT /v1/mmc/control/conferences/participants/share/invite`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001167363287.html}
   */
  inviteShare(input: InviteShareInput, options?: Options): Promise<void>;
  /**
   * Ask a participant to switch the camera.
   *
   * The host asks a participant to turn their camera on or off. As it is only a request, status 200 says nothing about
   * the camera itself. Others than the host may not ask.
   *
   * Mind the values of `status`: 0 stands for on, 1 for off, the other way round than one expects. Somebody who joined
   * by voice alone has no camera to turn on; `video` in `showRealTimeInfoOfMeeting` tells who did. To ask for the
   * desktop instead, call `inviteShare`.
   *
   * `PUT /v1/mmc/control/conferences/participants/video`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001154761260.html}
   */
  inviteOperateVideo(input: InviteOperateVideoInput, options?: Options): Promise<void>;
  /**
   * Admit members of the waiting room.
   *
   * Lets people who wait in the waiting room into the meeting: with `allowAll` true everybody, otherwise the one whom
   * `participantID` names. It makes sense only in a meeting whose waiting room is on (`enableWaitingRoom`).
   *
   * The IDs of those who wait are not among the participants that `showRealTimeInfoOfMeeting` returns; the event
   * channel of the meeting announces them (`WaitingListNotify`). Codes from `MMC.111112001` on are about the
   * waiting room. The way back is `moveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/allowWaitingParticipant`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435579517.html}
   */
  allowWaitingParticipant(input: AllowWaitingParticipantInput, options?: Options): Promise<void>;
  /**
   * Move a participant to the waiting room.
   *
   * Takes one participant out of the meeting and back into the waiting room, where they neither see nor hear it. They
   * stay there until `allowWaitingParticipant` admits them again; to send somebody away for good, use
   * `deleteAttendees`.
   *
   * The ID is the `pid` of the participant in `showRealTimeInfoOfMeeting`. Here it goes into the body, not into the
   * query. For several people at a time there is `batchMoveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/moveToWaitingRoom`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435459121.html}
   */
  moveToWaitingRoom(input: MoveToWaitingRoomInput, options?: Options): Promise<void>;
  /**
   * Move several participants to the waiting room.
   *
   * Sends all participants in the list to the waiting room with one call. Only the host may do it.
   *
   * The list is called `batchParticipants` and holds `pid`s, as `showRealTimeInfoOfMeeting` returns them. Afterwards
   * each of them can be let in again, alone or all together, with `allowWaitingParticipant`. No vendor page describes
   * this operation; a single participant can also be moved with the documented `moveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/batchMoveToWaitingRoom`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=BatchMoveToWaitingRoom}
   */
  batchMoveToWaitingRoom(input: BatchMoveToWaitingRoomInput, options?: Options): Promise<void>;
  /**
   * Show the recording of a meeting, segment by segment.
   *
   * Returns the files of one recorded meeting. Each start of the recording by hand opens a segment; within a segment
   * the service begins a new file every three hours. Every file comes with an address to play and one to download,
   * both valid for one hour; call again for fresh ones.
   *
   * It is a query although the method is POST, and it takes an access token, not a control token. The meeting is named
   * by the UUID of one holding (`confUUID`), which `searchRecordings` and `searchHisMeetings` return; the meeting ID
   * does not do. `segmentOffset` and `segmentLimit` page through the segments, `segmentCount` says how many there are.
   *
   * No vendor page describes this operation, nor who may call it. Expect the rule of `searchRecordings`: users get at
   * the recordings of their own meetings, administrators at those of the enterprise.
   *
   * `POST /v1/mmc/rlm/record/info`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ShowRecordInfo}
   */
  showRecordInfo(input: ShowRecordInfoInput, options?: Options): Promise<Answer<Schemas["RecordingSegmentsResult"]>>;
  /**
   * Arrange the pictures.
   *
   * Puts the pictures of several participants on one screen (continuous presence): arranged by the system, or in an
   * arrangement that you choose, with chosen participants in each picture.
   *
   * With `multiPicSaveOnly` true the arrangement is kept and nothing changes on the screens. Otherwise it is used at
   * once. If several pictures are being broadcast, if the loudest speaker is being shown, or if the host is watching
   * several pictures, only the arrangement changes; in any other state, for example while one participant is being
   * broadcast, everybody gets to see the new arrangement. `cancelBroadcast` ends that.
   *
   * The caller needs the control token of the meeting. Refusals: `MMC.111072028` when no participant is named,
   * `MMC.111072058` for a picture that the arrangement does not have, `MMC.111072008` for somebody who is not in the
   * meeting, `MMC.111072025` in a voice meeting. To keep several arrangements at hand, see `saveLayout`.
   *
   * `PUT /v1/mmc/control/conferences/display/customMultiPicture`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0418.html}
   */
  setCustomMultiPicture(input: SetCustomMultiPictureInput, options?: Options): Promise<void>;
  /**
   * Arrange the pictures, in the old way.
   *
   * The predecessor of `setCustomMultiPicture`, given up by the vendor; use that one instead. This one knows seven
   * arrangements only, and it names participants by `pid`, not by number.
   *
   * It takes the control token of the meeting. What is refused, and with which codes, is as with its successor.
   *
   * `PUT /v1/mmc/control/conferences/display/multiPicture`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @deprecated The service will drop it.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0040.html}
   */
  setMultiPicture(input: SetMultiPictureInput, options?: Options): Promise<void>;
  /**
   * Switch between broadcast and voice activation.
   *
   * Decides what all screens show: what was chosen for broadcast (`Fixed`), or whoever speaks loudest (`VAS`). With
   * `imageType` this is one picture or several; one picture goes with voice activation only.
   *
   * The caller needs the control token of the meeting. What is broadcast is chosen with `broadcastParticipant` (one
   * participant) or `setCustomMultiPicture` (several). A mode out of range gives `MMC.111072052`, an `imageType` out
   * of range `MMC.111072053`, a voice meeting `MMC.111072025`.
   *
   * `PUT /v1/mmc/control/conferences/display/mode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0041.html}
   */
  switchMode(input: SwitchModeInput, options?: Options): Promise<void>;
  /**
   * Broadcast a participant.
   *
   * Shows one participant to everybody in the meeting. There is one broadcast at a time: another call moves it to the
   * next participant, and `cancelBroadcast` ends it. There is no request body.
   *
   * The caller needs the control token of the meeting. A `participantID` that is not right is answered with status
   * 403; look it up with `showRealTimeInfoOfMeeting`. To let somebody speak alone as well as be seen, call
   * `rollcallParticipant`.
   *
   * `PUT /v1/mmc/control/conferences/participants/broadcast`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0047.html}
   */
  broadcastParticipant(input: BroadcastParticipantInput, options?: Options): Promise<void>;
  /**
   * End a broadcast.
   *
   * Ends whatever is being broadcast: several pictures (`setCustomMultiPicture`), one participant
   * (`broadcastParticipant`), or a participant who was given the floor (`rollcallParticipant`). Everybody sees what
   * they choose themselves again. There is no request body.
   *
   * The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/cancelBroadcast`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385699346.html}
   */
  cancelBroadcast(input: CancelBroadcastInput, options?: Options): Promise<void>;
  /**
   * Choose what the host sees.
   *
   * Lets the host watch all participants in turn, several at once, or one of them, without changing what others see.
   * It works only when the host sits at a professional meeting terminal, such as one of the TE series; hosts on
   * software clients choose on their own screens.
   *
   * The caller needs the control token of the meeting, and the meeting a host (`MMC.111072059`). While several
   * pictures are broadcast or voice activation is on, the host cannot be given several pictures. While participants
   * are shown to the host in turn, other choices are refused (`MMC.111072061`); stop that first with `viewType` 0 and
   * `status` 0. A `viewType` out of range gives `MMC.111072040`. For other terminals, see `setParticipantView`.
   *
   * `PUT /v1/mmc/control/conferences/chairView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0042.html}
   */
  setHostView(input: SetHostViewInput, options?: Options): Promise<void>;
  /**
   * Choose what a terminal shows.
   *
   * Makes one professional meeting terminal, such as one of the TE series, show a certain participant. Software
   * clients cannot be directed in this way.
   *
   * Two participants are involved: the terminal is named in the query, the one whom it shows in the body, both by the
   * `pid` in the answer of `showRealTimeInfoOfMeeting`. The caller needs the control token of the meeting. One who is
   * not in the meeting is refused (`MMC.111072008`). To keep the terminal from leaving this picture, call `lockView`.
   *
   * `PUT /v1/mmc/control/conferences/partView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0117.html}
   */
  setParticipantView(input: SetParticipantViewInput, options?: Options): Promise<void>;
  /**
   * Lock or unlock what a terminal shows.
   *
   * Ties the picture of a professional meeting terminal, such as one of the TE series, to one participant, or releases
   * it. As long as it is locked, the terminal goes on showing this participant.
   *
   * The query names the terminal and the body the participant it is tied to, both by `pid`
   * (`showRealTimeInfoOfMeeting`); a `pid` of nobody in the meeting gives `MMC.111072008`. The caller needs the
   * control token of the meeting. To choose a picture without tying the terminal to it, call `setParticipantView`.
   *
   * `PUT /v1/mmc/control/conferences/lockView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0118.html}
   */
  lockView(input: LockViewInput, options?: Options): Promise<void>;
  /**
   * List the saved layouts.
   *
   * Returns the arrangements of pictures that have been saved in this meeting, each with its `uuid`, which
   * `deleteLayout` asks for. A meeting in which nothing was saved has none.
   *
   * Besides the status, look at `returnCode`: other than 0 it says that the layouts could not be read. The caller
   * needs the control token of the meeting.
   *
   * `GET /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385539394.html}
   */
  showLayout(input: ShowLayoutInput, options?: Options): Promise<Answer<Schemas["PicLayoutResult"]>>;
  /**
   * Save a layout.
   *
   * Keeps an arrangement of pictures under a name, so that it can be chosen again during the meeting. The screens do
   * not change; to use an arrangement, send it with `setCustomMultiPicture`.
   *
   * A layout belongs to the meeting in which it was saved and is gone when that ends. The service gives it a `uuid`,
   * which `showLayout` returns. The caller needs the control token of the meeting; arrangements are named as in
   * `setCustomMultiPicture`, and others are refused (`MMC.111072044`).
   *
   * `PUT /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385220246.html}
   */
  saveLayout(input: SaveLayoutInput, options?: Options): Promise<void>;
  /**
   * Delete a saved layout.
   *
   * Removes one of the layouts that were saved in this meeting with `saveLayout`.
   *
   * The caller needs the control token of the meeting. Take the `uuid` of the layout from `showLayout`; the parameter
   * is spelt `uuID` here. Nothing needs to be deleted at the end of a meeting, whose layouts go with it.
   *
   * `DELETE /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385379790.html}
   */
  deleteLayout(input: DeleteLayoutInput, options?: Options): Promise<void>;
  /**
   * Set the interpretation groups.
   *
   * Tells which languages are interpreted in a meeting and by whom. A group stands for one pair of languages and has
   * one or more interpreters, people or AI voices.
   *
   * The list replaces the one before: a group that is left out is gone, so send all of them each time. An empty list
   * is refused with `MMC.111072092`, and a meeting without interpretation (`supportSimultaneousInterpretation`) with
   * `MMC.111072091`. A meeting has 16 languages at most (`MMC.111071100`).
   *
   * The caller needs the host's control token. Setting groups does not start anything; go on with
   * `resumeSimultaneousInterpretation`. The groups in force come with the message `InterpreterGroupNotify` of the
   * event channel.
   *
   * `PUT /v1/mmc/control/conferences/interpreterGroup`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0539.html}
   */
  setInterpreterGroup(input: SetInterpreterGroupInput, options?: Options): Promise<void>;
  /**
   * Start or stop simultaneous interpretation.
   *
   * Switches interpretation on or off for the whole meeting. While it is on, participants choose the language they
   * hear, or the host chooses for them with `setAttendeeLanChannel`; when it is switched off, everybody hears the
   * original.
   *
   * The meeting must offer interpretation (`MMC.111072091` otherwise) and have groups, set with `setInterpreterGroup`
   * (`MMC.111072092`). The caller needs the host's control token. The name speaks of resuming only, but the operation
   * starts and stops.
   *
   * `PUT /v1/mmc/control/conferences/simultaneousInterpretation`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0540.html}
   */
  resumeSimultaneousInterpretation(input: ResumeSimultaneousInterpretationInput, options?: Options): Promise<void>;
  /**
   * Put participants into a language channel.
   *
   * Puts participants, the host included, into the channel of a language. They hear this language from then on, and
   * what they say counts as spoken in it. Interpreters are not placed by this operation.
   *
   * Interpretation must be on, see `resumeSimultaneousInterpretation`; otherwise the refusal is `MMC.111072093`. The
   * channel is one of the languages of the groups set with `setInterpreterGroup`. The caller needs the host's control
   * token; the IDs of participants come from `showRealTimeInfoOfMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/setAttendeeLanChannel`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0541.html}
   */
  setAttendeeLanChannel(input: SetAttendeeLanChannelInput, options?: Options): Promise<void>;
  /**
   * Search users.
   *
   * Pages through the users of the enterprise. Only an administrator of it may call. `searchKey` finds users whose
   * name, mobile number, e-mail address, account or third-party user ID contains it; the other parameters narrow the
   * list further.
   *
   * Without `userType` only people are listed, no terminals. To list smart screens, IdeaHubs and whiteboards, name
   * their types; only their records have the activation fields. Stop by `count`: an `offset` behind the last record
   * yields the last page once more.
   *
   * For all data of one user, their meeting rooms included, call `showUserDetail` with the `userAccount` or
   * `thirdAccount` of the record. Ordinary users look people up in the directory (`searchCorpDir`).
   *
   * `GET /v1/usg/dcs/corp/member`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0071.html}
   */
  searchUsers(input?: SearchUsersInput, options?: Options): Promise<Answer<Schemas["UserPage"]>>;
  /**
   * Add a user.
   *
   * Creates a user in the caller's enterprise, who can sign in at once. Only an administrator of it may call. An app
   * that signs in by App ID sends `thirdAccount`, its own ID for the user; one that signs in by account and password
   * sends `account`. A mobile number or an e-mail address is needed in any case, and the address where the enterprise
   * has SMS switched off.
   *
   * Unless `sendNotify` says no, account and password are sent to the user. At the first sign-in to the app or the
   * portal the user must change the password; the vendor's sales staff can switch that off for an enterprise. The user
   * takes one of the enterprise's user accounts.
   *
   * Refusals: `USG.201040001` for an account that exists, in whatever enterprise; `USG.201040016` for a weak password;
   * `USG.201040005` when all user accounts are taken. People who have an account of their own are rather invited, by
   * `inviteUser`.
   *
   * `POST /v1/usg/dcs/corp/member`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0067.html}
   */
  addUser(input: AddUserInput, options?: Options): Promise<Answer<Schemas["UserDetail"]>>;
  /**
   * Invite somebody to the enterprise.
   *
   * Asks a person, by mobile number or e-mail address, to become a user of the caller's enterprise. Only an
   * administrator of it may call.
   *
   * What happens next depends on the person and on the edition of the enterprise. Who has an account already, gets a
   * message to confirm, joins by confirming, and keeps the password. Who has none, is asked to register first in the
   * free and standard editions; in the flagship edition the user is created right away, gets an initial password, and
   * must change it at the first sign-in. `userExist` in the answer tells which case it is.
   *
   * Mobile numbers can be used on the Chinese mainland site only, and only those that begin with +86; on the
   * international site send an e-mail address. Somebody who waits for confirmation, or is a user already, is refused
   * (`USG.201040045`, `USG.201040046`).
   *
   * `POST /v1/usg/dcs/corp/member/add`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1530.html}
   */
  inviteUser(input: InviteUserInput, options?: Options): Promise<Answer<Schemas["InvitedUser"]>>;
  /**
   * Delete users.
   *
   * Deletes users of the enterprise, all of the list or none. Only an administrator of it may call. Their user
   * accounts become free for others; to shut somebody out for a time only, use `batchUpdateUserStatus`.
   *
   * The body is a bare list of accounts, and `accountType` tells what they are: meeting accounts, or the app's own
   * user IDs. One that does not exist (`USG.201040000`) makes the whole call fail.
   *
   * `POST /v1/usg/dcs/corp/member/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0070.html}
   */
  batchDeleteUsers(input: BatchDeleteUsersInput, options?: Options): Promise<void>;
  /**
   * Enable or disable users.
   *
   * Puts all users of a list into one state. Only an administrator of the enterprise may call. A disabled user keeps
   * account and data but cannot sign in (`USG.206010007`).
   *
   * It is also the way out when bought user accounts or SmartRooms access accounts expire: the service then disables
   * as many users as are too many, picked at random. Disable others in their place first, then enable those who are
   * needed; the path says which of the two a call does.
   *
   * `PUT /v1/usg/dcs/corp/member/status/{value}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0072.html}
   */
  batchUpdateUserStatus(input: BatchUpdateUserStatusInput, options?: Options): Promise<void>;
  /**
   * Show a user.
   *
   * Returns all that the enterprise knows about one user: contact data, department, state, and the personal meeting ID
   * and cloud meeting rooms in `vmrList`. Only an administrator of the enterprise may call; users read their own data
   * with `showMyInfo`.
   *
   * The `id` of a room in `vmrList` is what `createMeeting` wants as `vmrID`. A user who does not exist is
   * `USG.201040000`; mind that an app's own user ID is looked for only with `accountType` 1.
   *
   * `GET /v1/usg/dcs/corp/member/{account}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0069.html}
   */
  showUserDetail(input: ShowUserDetailInput, options?: Options): Promise<Answer<Schemas["UserDetail"]>>;
  /**
   * Modify a user.
   *
   * Changes the data of a user, or of a smart screen, IdeaHub or whiteboard. Only an administrator of the enterprise
   * may call. Account, third-party user ID and password cannot be changed here; for the latter see `resetPwdByAdmin`.
   *
   * Read the user with `showUserDetail` first and send what shall stay as well: several fields have a default for when
   * they are missing, so a call without `deptCode` puts the user into the root department, and one without `vmrId` has
   * a personal meeting ID made up. A mobile number or an e-mail address must be among the fields.
   *
   * Refusals: `USG.201040000` for a user who does not exist, `USG.201040047` for an account that may not be modified.
   *
   * `PUT /v1/usg/dcs/corp/member/{account}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0068.html}
   */
  updateUser(input: UpdateUserInput, options?: Options): Promise<Answer<Schemas["UserDetail"]>>;
  /**
   * Look up several users.
   *
   * Returns what the corporate directory shows about up to 200 users, by their IDs or by the app's own user IDs. Every
   * user of the enterprise may call it. Although it is a POST, it changes nothing.
   *
   * An ID that is not found does not make the call fail: each record has a `statusCode` of its own, 2 for a user who
   * does not exist and 3 for one whom the caller may not see. Who hides the mobile number (`hidePhone`) is returned
   * without it, except to themselves. Search by name with `searchCorpDir`.
   *
   * `POST /v1/usg/abs/users/list`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001575874449.html}
   */
  batchShowUserDetails(input?: BatchShowUserDetailsInput, options?: Options): Promise<Answer<Schemas["UserLookupResults"]>>;
  /**
   * Show your own data.
   *
   * Returns the data of the signed-in user, whoever that is. It is the only call whose answer says in `corp` which
   * enterprise the user belongs to, which edition that has bought and who administers it.
   *
   * A good first call with a new token: `adminType` tells whether the operations for administrators are open to it,
   * and `vmrList` which cloud meeting rooms `createMeeting` can use.
   *
   * `GET /v1/usg/dcs/member`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0073.html}
   */
  showMyInfo(input?: ShowMyInfoInput, options?: Options): Promise<Answer<Schemas["UserDetail"]>>;
  /**
   * Modify your own data.
   *
   * Changes name, title, signature line and remarks of the signed-in user, as others see them in the directory. `name`
   * must be sent even if it stays.
   *
   * Mobile number and e-mail address need a verification code (`updateContact`), the password has `updatePwd`, and
   * department or rank in the directory are for an administrator to change (`updateUser`). Read the result with
   * `showMyInfo`; the answer is empty.
   *
   * `PUT /v1/usg/dcs/member`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0074.html}
   */
  updateMyInfo(input: UpdateMyInfoInput, options?: Options): Promise<void>;
  /**
   * Send a verification code for a new contact.
   *
   * Sends a verification code to a mobile number or e-mail address of the signed-in user. The code counts for one
   * minute.
   *
   * Changing a contact takes four calls: send a code to the present number or address, check it with
   * `checkVeriCodeForUpdateUserInfo`, send a code to the new one, and hand that to `updateContact`. So this operation
   * is called twice. For a forgotten password there is `sendVeriCodeForChangePwd`.
   *
   * `POST /v1/usg/dcs/member/verification-code`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0077.html}
   */
  sendVeriCodeForUpdateUserInfo(input: SendVeriCodeForUpdateUserInfoInput, options?: Options): Promise<void>;
  /**
   * Check a verification code for a new contact.
   *
   * Checks the code that was sent to the present mobile number or e-mail address of the signed-in user, and so makes
   * sure that the user still holds it. That opens the way to a new one.
   *
   * Five attempts a minute are allowed, right or wrong. A code that is wrong or older than a minute is refused with
   * status 400; have another sent with `sendVeriCodeForUpdateUserInfo`. When it is right, have the next code sent to
   * the new number or address.
   *
   * `POST /v1/usg/dcs/member/verification-code/verify`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0078.html}
   */
  checkVeriCodeForUpdateUserInfo(input: CheckVeriCodeForUpdateUserInfoInput, options?: Options): Promise<void>;
  /**
   * Change your mobile number or e-mail address.
   *
   * Gives the signed-in user a new mobile number or e-mail address, on proof that the user holds it: the code that
   * `sendVeriCodeForUpdateUserInfo` sent there less than a minute ago. A number replaces the number, an address the
   * address; the service tells them apart by itself.
   *
   * The present one is checked before that, with `checkVeriCodeForUpdateUserInfo`. After several wrong codes the
   * change is barred for a while. An administrator can set both without codes, by `updateUser`.
   *
   * `PUT /v1/usg/dcs/member/contact`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0079.html}
   */
  updateContact(input: UpdateContactInput, options?: Options): Promise<void>;
  /**
   * Set your own profile image.
   *
   * Uploads the picture that others see of the signed-in user in the directory and in meetings; an earlier one is
   * replaced. The picture is the part `file` of a multipart form.
   *
   * It may have 10 MB and 4096 × 4096 pixels. A larger one is refused with status 413, possibly by a load balancer in
   * front of the service, which may allow less; something that is no picture of a known kind is refused with 415. The
   * `ETag` of the answer identifies the picture in later reads.
   *
   * `POST /v1/usg/abs/profile-images`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 413, 415, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_2301.html}
   */
  setProfileImage(input: SetProfileImageInput, options?: Options): Promise<void>;
  /**
   * Set the profile image of a user.
   *
   * Uploads a picture for a user of the enterprise, in place of the one the user may have. Only an administrator of
   * the enterprise may call it; useful to bring in the photographs of a staff directory.
   *
   * The path takes the UUID of the user (`id` in `searchUsers`), neither the account nor the app's own user ID. Size
   * and kind of the picture are limited as in `setProfileImage`.
   *
   * `POST /v1/usg/abs/profile-images/{user_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 413, 415, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_2302.html}
   */
  setUserProfileImage(input: SetUserProfileImageInput, options?: Options): Promise<void>;
  /**
   * Add a department.
   *
   * Adds a department below `parentDeptCode`, or below the root department when no parent is named. Only an
   * administrator of the enterprise may call it. `value` in the answer is the code of the new department: your own, if
   * you sent `deptCode`, else one that the service made up. It can never be changed, so keep it.
   *
   * The tree has at most 10 levels, a department at most 100 children, and an enterprise 10,000 departments unless the
   * vendor has raised that number. One department too many, a code that is in use already and a parent that does not
   * exist are all refused with status 400.
   *
   * `outPermission` decides whom the users of the new department find in the directory, `inPermission` who finds them.
   * To put users into the department, name its code in `addUser` or `updateUser`.
   *
   * `POST /v1/usg/dcs/corp/dept`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0061.html}
   */
  addDepartment(input: AddDepartmentInput, options?: Options): Promise<Answer<Schemas["NewDepartmentCode"]>>;
  /**
   * Modify a department.
   *
   * Renames a department, moves it in the tree, or changes who sees whom. Only an administrator of the enterprise may
   * call it. What the body leaves out stays as it is; the code cannot be changed at all.
   *
   * A new `parentDeptCode` takes the department along with everything below it. The limits of `addDepartment` hold at
   * the new place too. A department cannot be moved below itself.
   *
   * Look the present settings up with `showDeptAndChildDept` before you change a list such as
   * `designatedOutDeptCodes`: the list you send replaces the old one.
   *
   * `PUT /v1/usg/dcs/corp/dept/{dept_code}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0062.html}
   */
  updateDepartment(input: UpdateDepartmentInput, options?: Options): Promise<void>;
  /**
   * Delete a department.
   *
   * Removes a department from the tree. Only an administrator of the enterprise may call it, and it cannot be undone.
   *
   * The root department, code `1`, cannot be deleted, and a code that does not exist is refused with status 400. The
   * vendor does not say what becomes of users and departments inside; empty the department before you delete it, with
   * `updateUser` and `updateDepartment`.
   *
   * `DELETE /v1/usg/dcs/corp/dept/{dept_code}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0063.html}
   */
  deleteDepartment(input: DeleteDepartmentInput, options?: Options): Promise<void>;
  /**
   * Search departments by name.
   *
   * Finds departments of the whole tree by their name. Only an administrator of the enterprise may call it. The answer
   * is a bare list, without pages; several departments may have the same name, and `deptNamePath` tells them apart.
   *
   * Use it to get from a name that people know to the `deptCode` that other calls ask for. To walk the tree level by
   * level instead, start at the root with `showDeptAndChildDept`.
   *
   * `GET /v1/usg/dcs/member/dept`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0065.html}
   */
  searchDepartmentByName(input: SearchDepartmentByNameInput, options?: Options): Promise<Answer<Schemas["Departments"]>>;
  /**
   * Show a department with its children.
   *
   * Returns all settings of a department and of the departments directly below it. Only an administrator of the
   * enterprise may call it; other users have `showDepartment`, which tells less.
   *
   * Start with code `1`, the root, and go down from there: a child whose `isLeafNode` is false has children of its
   * own, which this call returns when it is given the child's code. A code that does not exist is refused with
   * status 400.
   *
   * `GET /v1/usg/dcs/member/dept/{dept_code}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0064.html}
   */
  showDeptAndChildDept(input: ShowDeptAndChildDeptInput, options?: Options): Promise<Answer<Schemas["DepartmentTree"]>>;
  /**
   * Show the name and the children of a department.
   *
   * Returns what a directory needs to draw a department: its name, and the codes and names of the departments directly
   * below it. It needs no administrator; any user of the enterprise may call it.
   *
   * Together with `searchCorpDir`, which lists the people of a department, it makes a directory that can be browsed.
   * An administrator who needs paths, remarks or permissions calls `showDeptAndChildDept`. Note that the two name one
   * field differently: here it is `isLeafNodes`, with an s.
   *
   * `GET /v1/usg/abs/departments/{dept_code}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001246732548.html}
   */
  showDepartment(input: ShowDepartmentInput, options?: Options): Promise<Answer<Schemas["DepartmentNode"]>>;
  /**
   * Search the corporate directory.
   *
   * Pages through the people, rooms and terminals of the enterprise. Any user of it may call this, administrators
   * included, but finds only those whom the permissions of the departments let them see; see `addDepartment`.
   *
   * `searchKey` matches accounts, SIP numbers, names, mobile numbers and e-mail addresses that contain it. `deptCode`
   * restricts the search to one department, with everything below it unless `querySubDept` is false. The `number` of
   * an entry is what a meeting needs to call somebody in (`phone` of an attendee).
   *
   * A mobile number is missing where its owner hides it (`hidePhone`). An `offset` behind the last entry yields the
   * last page once more; stop by `count`. Contacts outside the enterprise are found by `searchCorpExternalDir`, and
   * what an administrator may know of a user by `searchUsers`.
   *
   * `GET /v1/usg/abs/users`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0512.html}
   */
  searchCorpDir(input?: SearchCorpDirInput, options?: Options): Promise<Answer<Schemas["DirectoryUserPage"]>>;
  /**
   * Search external contacts.
   *
   * Pages through contacts who are not users of the enterprise: those that an administrator keeps for everybody, and
   * those that the caller keeps for themselves. Any user of the enterprise may call it; nobody sees the personal
   * contacts of somebody else.
   *
   * `searchKey` matches names, mobile numbers and e-mail addresses that contain it. Without `searchScope` both kinds
   * are found; the `type` of a contact tells them apart. As with `searchCorpDir`, an `offset` behind the end is
   * answered with the last page, so compare with `count`.
   *
   * `GET /v1/usg/abs/external-contacts`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435339357.html}
   */
  searchCorpExternalDir(input?: SearchCorpExternalDirInput, options?: Options): Promise<Answer<Schemas["ExternalContactPage"]>>;
  /**
   * Search administrators.
   *
   * Pages through the administrators of the caller's enterprise, the default one among them. Only an administrator may
   * call it. `searchKey` is compared with name, mobile number, e-mail address, account and third-party user ID.
   *
   * An enterprise has one default administrator, who was named when it was created, and may have ordinary ones;
   * `adminType` tells them apart. With an `offset` behind the last record the last page is returned again, so stop by
   * `count`.
   *
   * `GET /v1/usg/dcs/corp/admin`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0084.html}
   */
  searchCorpAdmins(input?: SearchCorpAdminsInput, options?: Options): Promise<Answer<Schemas["CorpAdminPage"]>>;
  /**
   * Make a user an administrator.
   *
   * Makes a user of the enterprise an ordinary administrator of it. Only the default administrator may call it:
   * ordinary ones, who may do nearly everything else, are refused with status 403. An App ID without a `userId` signs
   * in as the default administrator.
   *
   * The user must be there already; somebody new is added with `addUser` first. An unknown account is `USG.201040000`:
   * check that `accountType` says what kind of account it is. The new role shows in `adminType` of `showUserDetail`,
   * and `batchDeleteCorpAdmins` takes it back.
   *
   * `POST /v1/usg/dcs/corp/admin`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0081.html}
   */
  addCorpAdmin(input: AddCorpAdminInput, options?: Options): Promise<void>;
  /**
   * Take the administrator role from users.
   *
   * Makes ordinary users of administrators again. Only an administrator of the enterprise may call it. The users
   * themselves stay; to remove them too, call `batchDeleteUsers`.
   *
   * The body is a bare list of 1 to 100 accounts, all of the kind that `accountType` names. See who holds the role
   * with `searchCorpAdmins` before, and give it back with `addCorpAdmin`.
   *
   * `POST /v1/usg/dcs/corp/admin/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0083.html}
   */
  batchDeleteCorpAdmins(input: BatchDeleteCorpAdminsInput, options?: Options): Promise<void>;
  /**
   * Show an administrator.
   *
   * Returns one administrator of the enterprise with contact data and department. Only an administrator may call it.
   *
   * It finds administrators only: to look at a user whose role you do not know, call `showUserDetail` and read
   * `adminType`. Without `accountType` the account in the path is taken for a meeting account, even when you signed in
   * by App ID.
   *
   * `GET /v1/usg/dcs/corp/admin/{account}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0082.html}
   */
  showCorpAdmin(input: ShowCorpAdminInput, options?: Options): Promise<Answer<Schemas["CorpAdmin"]>>;
  /**
   * List the enterprise's cloud meeting rooms.
   *
   * Pages through the cloud meeting rooms that the enterprise has bought, and tells for each who or what holds it, how
   * many participants its package admits and when it expires. Only an administrator of the enterprise may call it.
   *
   * Without `vmrMode` the list holds ordinary rooms; those for webinars must be asked for. `searchKey` is compared
   * with the name and the ID of a room, and with the name of the user or hard terminal that holds it. Each record
   * carries two IDs: `id` is what the other operations on rooms want, and what `createMeeting` takes as `vmrID`;
   * `vmrId` is the number that participants dial. Passwords are not listed; a room's holder sees them with
   * `searchMemberVmr`.
   *
   * `GET /v1/usg/dcs/corp/vmr`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1102.html}
   */
  searchCorpVmr(input?: SearchCorpVmrInput, options?: Options): Promise<Answer<Schemas["CorpVmrPage"]>>;
  /**
   * Assign cloud meeting rooms.
   *
   * Hands cloud meeting rooms to a user or a terminal, who from then on can hold meetings in them. Only an
   * administrator of the enterprise may call it. The terminal may be a hard terminal (TE10, TE20, HUAWEI Board, Bar
   * 500, Box series), a smart screen, a SmartRooms whiteboard or an IdeaHub.
   *
   * One account can hold 32 rooms at most. Free rooms are those with `status` 2 in `searchCorpVmr`; the list takes
   * their `id`s, not the numbers to dial. A terminal has to be restarted or activated again before it knows its rooms.
   * An account that does not exist is `USG.201040000`; look at `accountType` then, which decides how `account` is
   * read. `disassociateVmr` takes the rooms back.
   *
   * `POST /v1/usg/dcs/corp/vmr/assign-to-member/{account}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1104.html}
   */
  associateVmr(input: AssociateVmrInput, options?: Options): Promise<void>;
  /**
   * Take back cloud meeting rooms.
   *
   * Withdraws rooms from the user or terminal that holds them. The rooms stay with the enterprise, show up as
   * unassigned in `searchCorpVmr`, and can be given to somebody else with `associateVmr`. Only an administrator of the
   * enterprise may call it.
   *
   * Only the rooms in the list are withdrawn; the account keeps its others. Like `associateVmr`, the operation reads
   * `account` as `accountType` says, and answers `USG.201040000` when there is no such account.
   *
   * `POST /v1/usg/dcs/corp/vmr/recycle-from-member/{account}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1105.html}
   */
  disassociateVmr(input: DisassociateVmrInput, options?: Options): Promise<void>;
  /**
   * Delete cloud meeting rooms.
   *
   * Removes cloud meeting rooms from the enterprise, up to 100 with one call. Only an administrator of the enterprise
   * may call it. The method is POST, because the rooms are named in a body: a bare list of `id`s from `searchCorpVmr`.
   *
   * No operation brings a deleted room back. Whether a room that somebody still holds can be deleted is not published;
   * to be safe, take it back with `disassociateVmr` first. To change who holds a room, do not delete it: take it back
   * and assign it anew.
   *
   * `POST /v1/usg/dcs/corp/vmr/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=DeleteCorpVmr}
   */
  deleteCorpVmr(input: DeleteCorpVmrInput, options?: Options): Promise<void>;
  /**
   * List your own cloud meeting rooms.
   *
   * Pages through what the signed-in user can hold meetings in: the cloud meeting rooms assigned to them, and their
   * personal meeting ID. Every user of an enterprise may call it, and sees nothing but their own.
   *
   * This is the step before a meeting in a room: send the `id` of a record as `vmrID`, with `vmrFlag` 1, to
   * `createMeeting`. `specialVmr` restricts the list to rooms or to the personal ID; `vmrMode` tells the records
   * apart. The answer carries passwords and links for the host, so treat it as confidential. Names and passwords are
   * changed with `updateMemberVmr`.
   *
   * `GET /v1/usg/dcs/member/vmr`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1106.html}
   */
  searchMemberVmr(input?: SearchMemberVmrInput, options?: Options): Promise<Answer<Schemas["MemberVmrPage"]>>;
  /**
   * Change one of your own cloud meeting rooms.
   *
   * Changes the name, the passwords or the rules of a cloud meeting room or personal meeting ID. Every user of an
   * enterprise may call it, for what is assigned to themselves.
   *
   * Send the fields that shall change; no field is mandatory. An empty `gustPwd` removes the guest password, whereas
   * there is always a host password. The two must differ (`USG.201080006`). The `id` in the path is the one that
   * `searchMemberVmr` returns, not the number to dial.
   *
   * `PUT /v1/usg/dcs/member/vmr/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1107.html}
   */
  updateMemberVmr(input: UpdateMemberVmrInput, options?: Options): Promise<void>;
  /**
   * Search terminals.
   *
   * Pages through the professional meeting terminals of a department and, unless `enableSubDept` is false, of the
   * departments below it. Only an administrator of the enterprise may call it. `searchKey` finds terminals whose name
   * or serial number contains it.
   *
   * An `offset` behind the last record yields the last page once more; stop by `count`. IdeaHubs, SmartRooms and smart
   * screens are kept as users and do not appear here: look for them with `searchUsers`. What a terminal is doing right
   * now is told by `showDeviceStatus`.
   *
   * `GET /v1/usg/dcs/corp/device`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0090.html}
   */
  searchDevices(input?: SearchDevicesInput, options?: Options): Promise<Answer<Schemas["TerminalPage"]>>;
  /**
   * Add a terminal.
   *
   * Registers a professional meeting terminal with the enterprise: a DP300, a HUAWEI Board, or one of the HUAWEI Bar
   * or TE series. Only an administrator of the enterprise may call it, and the enterprise must have bought terminal
   * resources that are still free.
   *
   * Ask `showDeviceTypes` for the exact spelling of the models. A mobile number or an e-mail address must be given,
   * best both: that is where the notice goes, unless `sendNotify` is `0`. The answer is the terminal as it is kept,
   * with the built-in `account` and the `number` that the service assigned; the number is what meetings dial and what
   * `showDeviceStatus` asks for.
   *
   * IdeaHubs, SmartRooms and smart screens are added with `createVisionActiveCode` instead. Where a model is activated
   * with a code and the code has run out, `resetActivecode` sends a new one.
   *
   * `POST /v1/usg/dcs/corp/device`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0086.html}
   */
  addDevice(input: AddDeviceInput, options?: Options): Promise<Answer<Schemas["Terminal"]>>;
  /**
   * Delete terminals.
   *
   * Removes up to 100 professional meeting terminals from the enterprise. Only an administrator may call it. The body
   * is a bare list of serial numbers.
   *
   * Status 200 does not promise that every terminal is gone: the vendor's page speaks of a list of those that could
   * not be deleted, but describes no answer body. Check with `searchDevices`. To take a terminal out of use for a
   * while, call `batchUpdateDevicesStatus` instead; for IdeaHubs, SmartRooms and smart screens call
   * `batchDeleteUsers`.
   *
   * `POST /v1/usg/dcs/corp/device/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0089.html}
   */
  batchDeleteDevices(input: BatchDeleteDevicesInput, options?: Options): Promise<void>;
  /**
   * Enable or disable terminals.
   *
   * Enables or disables up to 100 terminals at once. Only an administrator of the enterprise may call it. Terminals
   * that are in the wanted state already are passed over.
   *
   * It is of use when terminal resources have expired and there are more terminals than the rest allows: the service
   * then disables terminals at random, and this call lets you choose which ones shall work. Disable some before you
   * enable others. `searchDevices` shows the outcome in `status`.
   *
   * `PUT /v1/usg/dcs/corp/device/status/{value}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0091.html}
   */
  batchUpdateDevicesStatus(input: BatchUpdateDevicesStatusInput, options?: Options): Promise<void>;
  /**
   * Show a terminal.
   *
   * Returns the settings of one professional meeting terminal, with the account and the number that belong to it. Only
   * an administrator of the enterprise may call it.
   *
   * The terminal is named by its serial number; when you know only its name, find it with `searchDevices`, whose
   * records are the same. A serial number that the enterprise does not have is refused with status 400. IdeaHubs,
   * SmartRooms and smart screens are queried with `showUserDetail`.
   *
   * `GET /v1/usg/dcs/corp/device/{sn}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0088.html}
   */
  showDeviceDetail(input: ShowDeviceDetailInput, options?: Options): Promise<Answer<Schemas["Terminal"]>>;
  /**
   * Modify a terminal.
   *
   * Changes the name, the department, the contact or the state of a terminal. Only an administrator of the enterprise
   * may call it. The model and the serial number cannot be changed; add the terminal anew for that.
   *
   * A mobile number or an e-mail address must be sent each time, also when neither changes. Note the defaults of the
   * request: without `deptCode` the terminal belongs to the root department, and without `prjCodeMode` its projection
   * codes are automatic. So read the terminal with `showDeviceDetail` first, and send back everything that shall stay.
   *
   * IdeaHubs, SmartRooms and smart screens are modified with `updateUser`; to change only the state of many terminals,
   * call `batchUpdateDevicesStatus`.
   *
   * `PUT /v1/usg/dcs/corp/device/{sn}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0087.html}
   */
  updateDevice(input: UpdateDeviceInput, options?: Options): Promise<void>;
  /**
   * List the models of terminals.
   *
   * Lists every model of professional meeting terminal that the service knows, and what each is capable of. Only an
   * administrator of the enterprise may call it. The list comes whole, without pages.
   *
   * `model` is spelt here exactly as `addDevice` and the filter of `searchDevices` want it. Whether a model is
   * activated with a code is told by `enableActiveCode`.
   *
   * `GET /v1/usg/dcs/termdevtype`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0092.html}
   */
  showDeviceTypes(input?: ShowDeviceTypesInput, options?: Options): Promise<Answer<Schemas["TerminalTypes"]>>;
  /**
   * Show what terminals are doing.
   *
   * Tells for each number whether the terminal is registered and whether it is in a meeting right now. Every user of
   * the enterprise may call it; a number of another enterprise fails the authentication (status 401 or 403).
   *
   * Send the numbers that `searchDevices` and `addDevice` return as `number`, in a bare list. The answer names them in
   * the form `tel:+99…`, so strip the prefix before you compare. What is no hard terminal is not refused: its
   * `CallStatus` is `3`. For the settings of a terminal, call `showDeviceDetail`.
   *
   * `POST /v1/usg/acs/ap/userstatus`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0094.html}
   */
  showDeviceStatus(input: ShowDeviceStatusInput, options?: Options): Promise<Answer<Schemas["TerminalStatuses"]>>;
  /**
   * Search activation codes.
   *
   * Pages through the activation codes of the enterprise. Only an administrator may call it. `searchKey` finds codes
   * and terminal names that contain it, `devType` restricts the list to one kind of terminal.
   *
   * An `offset` behind the last record yields the last page, not an empty one; stop by `count`. The `id` of a record
   * is what `deleteVisionActiveCode` asks for.
   *
   * `GET /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1535.html}
   */
  searchVisionActiveCode(input?: SearchVisionActiveCodeInput, options?: Options): Promise<Answer<Schemas["ActiveCodePage"]>>;
  /**
   * Generate an activation code.
   *
   * Generates the code with which an IdeaHub, a SmartRooms whiteboard or a smart screen is activated. Only an
   * administrator of the enterprise may call it. The code is sent to `smsNumber` or `emailAddr`, and also returned.
   *
   * One of the two must be given: the mobile number of the Chinese mainland with its country, or else the e-mail
   * address; without both the call is refused (`USG.000000003`). An access account for the terminal must have been
   * bought before. The answer holds only the code; to delete it later you need its `id`, which
   * `searchVisionActiveCode` returns.
   *
   * `POST /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1532.html}
   */
  createVisionActiveCode(input: CreateVisionActiveCodeInput, options?: Options): Promise<Answer<Schemas["ActiveCodeResult"]>>;
  /**
   * Delete activation codes.
   *
   * Deletes activation codes, so that no terminal can be activated with them. Only an administrator of the enterprise
   * may call it. Note that this is a DELETE with a JSON body: a bare list of strings.
   *
   * The list holds the unique `id`s of the codes, as `searchVisionActiveCode` returns them, not the nine digits
   * themselves. When one of them is unknown, the call is refused (`USG.201050012`) and nothing is deleted.
   *
   * `DELETE /v1/usg/dcs/corp/vision/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1533.html}
   */
  deleteVisionActiveCode(input: DeleteVisionActiveCodeInput, options?: Options): Promise<void>;
  /**
   * Reset the activation code of a terminal.
   *
   * Gives the terminal of an account a new activation code. Only an administrator of the enterprise may call it.
   *
   * The terminal that used the account is unbound at once and works again only after it has been activated with the
   * new code. The code is returned, and sent to the mobile number or e-mail address of the request; without either it
   * is sent to nobody. An account without a terminal, or an unknown one, is `USG.201040000`.
   *
   * `PUT /v1/usg/dcs/corp/vision/activecode/{account}/reset`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1534.html}
   */
  resetVisionActiveCode(input: ResetVisionActiveCodeInput, options?: Options): Promise<Answer<Schemas["ActiveCodeResult"]>>;
  /**
   * Reset the activation code of a hard terminal.
   *
   * Issues a new activation code for a hard terminal (TE series and the like) whose code has expired before it was
   * used. Only an administrator of the enterprise may call it. The terminal is named by its serial number, not by an
   * account; for an IdeaHub, a SmartRooms whiteboard or a smart screen call `resetVisionActiveCode`.
   *
   * The answer does not carry the code: it goes to the mobile number or the e-mail address of the request, so at least
   * one of the two must be there, and the e-mail address in any case where the enterprise has SMS switched off. Each
   * terminal can have five new codes within 24 hours. A refusal of the recipient or the serial number is
   * `USG.000000003`.
   *
   * `POST /v1/usg/dcs/corp/device/{sn}/activecode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0093.html}
   */
  resetActivecode(input: ResetActivecodeInput, options?: Options): Promise<void>;
  /**
   * Search materials.
   *
   * Pages through the pictures that have been uploaded for the information window. `searchKey` finds materials by
   * their own name or by the name of who changed them last.
   *
   * Programs refer to a material by its `id`, so this is the call between `addMaterial`, which returns nothing, and
   * `addProgram`. An `offset` behind the last record yields the last page once more. Download a picture from its
   * `filePath`.
   *
   * `GET /v1/usg/sss/materials`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0187.html}
   */
  searchMaterials(input?: SearchMaterialsInput, options?: Options): Promise<Answer<Schemas["MaterialPage"]>>;
  /**
   * Upload a material.
   *
   * Uploads one picture for the information window, as the part `file` of a multipart form. Only JPG and PNG are
   * taken, with sides in the proportion 16 to 9; up to 3840 by 2160 pixels are recommended.
   *
   * Name the file before you upload it: the material is listed under its name, and `updateMaterial` is the only way to
   * change that afterwards. The call returns no `id`; find the new material with `searchMaterials`, then put it into a
   * program with `addProgram`.
   *
   * `POST /v1/usg/sss/materials`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0185.html}
   */
  addMaterial(input: AddMaterialInput, options?: Options): Promise<void>;
  /**
   * Delete materials.
   *
   * Deletes pictures from the store of the information window. The body is a bare list of the `id`s that
   * `searchMaterials` returns.
   *
   * What happens to programs that still show a deleted picture is not published. Take it out of them with
   * `updateProgram` first, or delete those programs with `batchDeletePrograms`.
   *
   * `POST /v1/usg/sss/materials/batch-delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0186.html}
   */
  batchDeleteMaterials(input: BatchDeleteMaterialsInput, options?: Options): Promise<void>;
  /**
   * Rename a material.
   *
   * Gives an uploaded picture another name. The picture itself stays what it is: to replace it, upload a new one with
   * `addMaterial` and refer to that in your programs.
   *
   * Programs hold materials by `id`, so they need no change. A name with a space, a full stop or any other sign that
   * the request does not allow is refused with status 400.
   *
   * `PUT /v1/usg/sss/materials/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0188.html}
   */
  updateMaterial(input: UpdateMaterialInput, options?: Options): Promise<void>;
  /**
   * Search programs.
   *
   * Pages through the programs of the information window. A program is a sequence of pictures, each shown for a number
   * of seconds. `searchKey` is compared with the program's name and with the name of who changed it last.
   *
   * The records tell how long and how large a program is, but not of which pictures it consists; `showProgram` does.
   * Pass the `id` to `addPublication` to have a program shown.
   *
   * `GET /v1/usg/sss/programs`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0182.html}
   */
  searchPrograms(input?: SearchProgramsInput, options?: Options): Promise<Answer<Schemas["ProgramPage"]>>;
  /**
   * Add a program.
   *
   * Strings uploaded pictures together to a program, in the order of `programItemList` and each with the number of
   * seconds for which it is shown.
   *
   * The pictures must have been uploaded with `addMaterial`. Nothing is shown yet: find the `id` of the new program
   * with `searchPrograms`, since this call does not return it, and publish it with `addPublication`.
   *
   * `POST /v1/usg/sss/programs`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0180.html}
   */
  addProgram(input: AddProgramInput, options?: Options): Promise<void>;
  /**
   * Delete programs.
   *
   * Deletes programs; the pictures in them stay and can be used again. The body is a bare list of the `id`s that
   * `searchPrograms` returns.
   *
   * Before you delete a program that is being shown, take it out of its publication with `updatePublication`, or end
   * the publication with `batchDeletePublications`: the vendor does not say what the terminals show otherwise.
   *
   * `POST /v1/usg/sss/programs/batch-delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0181.html}
   */
  batchDeletePrograms(input: BatchDeleteProgramsInput, options?: Options): Promise<void>;
  /**
   * Show a program.
   *
   * Returns a program with its pictures in the order in which they are shown, each with its duration and an address to
   * download it from.
   *
   * Call it before `updateProgram`, which wants the whole sequence. An unknown `id` is refused with status 400; the
   * `id`s are in the answers of `searchPrograms` and `showPublication`.
   *
   * `GET /v1/usg/sss/programs/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0183.html}
   */
  showProgram(input: ShowProgramInput, options?: Options): Promise<Answer<Schemas["ProgramDetail"]>>;
  /**
   * Modify a program.
   *
   * Renames a program or changes its pictures. The name must be sent even when it stays. A `programItemList` replaces
   * the sequence as a whole, so send every picture that shall be shown, the unchanged ones too.
   *
   * Publications refer to the program by `id` and need no change. See the outcome with `showProgram`.
   *
   * `PUT /v1/usg/sss/programs/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0184.html}
   */
  updateProgram(input: UpdateProgramInput, options?: Options): Promise<void>;
  /**
   * Search publications.
   *
   * Pages through the publications: which programs are to be shown when, and whether that time has come. `searchKey`
   * is compared with the name of the publication.
   *
   * `publishStatus` is worked out from the present time when you ask; it is not a state that somebody sets.
   * Departments, terminals and programs of a publication are only in `showPublication`.
   *
   * `GET /v1/usg/sss/publications`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0171.html}
   */
  searchPublications(input?: SearchPublicationsInput, options?: Options): Promise<Answer<Schemas["PublicationPage"]>>;
  /**
   * Publish programs.
   *
   * Has programs shown, from `startTime` to `endTime`, on the terminals of the given departments and on the given
   * terminals. Both lists must be sent. A `startTime` of 0 means at once; for a publication without an end, the
   * vendor's own sample sends 253402271999000, the last second of the year 9999 in Beijing.
   *
   * The programs must exist (`addProgram`). Terminals are named by their user IDs, departments by their codes. The
   * call returns no `id`; get it from `searchPublications`. End a publication early with `updatePublication` or
   * `batchDeletePublications`.
   *
   * `POST /v1/usg/sss/publications`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0169.html}
   */
  addPublication(input: AddPublicationInput, options?: Options): Promise<void>;
  /**
   * Delete publications.
   *
   * Withdraws publications, so that their programs are no longer shown. The body is a bare list of the `id`s that
   * `searchPublications` returns.
   *
   * Programs and pictures stay and can be published again. To keep a publication and only move its end, call
   * `updatePublication`.
   *
   * `POST /v1/usg/sss/publications/batch-delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0170.html}
   */
  batchDeletePublications(input: BatchDeletePublicationsInput, options?: Options): Promise<void>;
  /**
   * Show a publication.
   *
   * Returns a publication with everything that belongs to it: the programs it shows, the departments and the terminals
   * it is for, its period, and whether it is being shown now.
   *
   * The programs come without their pictures; ask `showProgram` for these. `deptName` and `deviceName` are null where
   * the service cannot put a name to a code or ID. Codes and IDs are what `updatePublication` wants back.
   *
   * `GET /v1/usg/sss/publications/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0172.html}
   */
  showPublication(input: ShowPublicationInput, options?: Options): Promise<Answer<Schemas["PublicationDetail"]>>;
  /**
   * Modify a publication.
   *
   * Changes the name, the period or the place of a publication, or what it shows. All fields but `programList` must be
   * sent, and each list replaces the one before; to add a terminal, send the old ones too.
   *
   * Take the present values from `showPublication`, whose lists hold objects: this call wants only the codes and IDs
   * out of them. An `endTime` in the past takes the publication off the terminals without deleting it.
   *
   * `PUT /v1/usg/sss/publications/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0173.html}
   */
  updatePublication(input: UpdatePublicationInput, options?: Options): Promise<void>;
  /**
   * Find the enterprise of a meeting.
   *
   * Tells to which of its enterprises a service provider's meeting belongs. Only an SP administrator may call it. A
   * meeting that does not exist is refused with status 400 (`MMC.111070005`).
   *
   * A provider needs this when all it has is a meeting ID, in a complaint for instance. With the enterprise ID it can
   * read the enterprise's data by `showCorp`, or sign in as the enterprise's administrator (`corpId` in
   * `createAppIdToken`) and look at the meeting itself.
   *
   * `GET /v1/mmc/management/conferences/confOrg`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0415.html}
   */
  showConfOrg(input: ShowConfOrgInput, options?: Options): Promise<Answer<Schemas["MeetingEnterprise"]>>;
  /**
   * Show what the enterprise is using now.
   *
   * Returns what the caller's enterprise is using at this moment (recording space, concurrent participants, live
   * streams) and what its meetings amounted to today. Only an administrator of the enterprise may call it.
   *
   * The answer has no totals: how much the enterprise has bought is told by `showCorpResource`. The figures are those
   * of the present day only.
   *
   * `GET /v1/mmc/management/orgRes`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1504.html}
   */
  showOrgRes(input?: NoInput, options?: Options): Promise<Answer<Schemas["EnterpriseUsage"]>>;
  /**
   * Show what the service provider's enterprises use now.
   *
   * Returns how much of the concurrency that the enterprises of a service provider share is taken at this moment, over
   * all of them. Only an SP administrator may call it.
   *
   * Compare it with `confCallCount` of `showSpResource` to see whether further meetings will find room. For a single
   * enterprise, its own administrator calls `showOrgRes`.
   *
   * `GET /v1/mmc/management/spRes`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0416.html}
   */
  showSpRes(input?: NoInput, options?: Options): Promise<Answer<Schemas["SpUsage"]>>;
  /**
   * Show the registration of the enterprise.
   *
   * Returns how the caller's enterprise is registered: its ID and name, its default administrator, its edition, and
   * which services it has. Only an administrator of the enterprise may call it.
   *
   * The `id` is the enterprise ID that the vendor's support asks for. What the enterprise has bought is told by
   * `showCorpResource`; address and account opening are changed by `updateCorpBasicInfo`, everything else by the
   * service provider or the vendor.
   *
   * `GET /v1/usg/dcs/corp`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0057.html}
   */
  showCorpBasicInfo(input?: ShowCorpBasicInfoInput, options?: Options): Promise<Answer<Schemas["EnterpriseRegistration"]>>;
  /**
   * Modify the registration of the enterprise.
   *
   * Changes the address of the caller's enterprise, and whether accounts are opened automatically. Only an
   * administrator of the enterprise may call it. These two are all that it can change about itself; what is left out
   * stays.
   *
   * The vendor says no more of `autoUserCreate`; it is likely to be what lets `createAppIdToken` register users whom
   * the enterprise does not know yet. Read the present values with `showCorpBasicInfo`.
   *
   * `PUT /v1/usg/dcs/corp`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0058.html}
   */
  updateCorpBasicInfo(input: UpdateCorpBasicInfoInput, options?: Options): Promise<void>;
  /**
   * Show the resources and rights of the enterprise.
   *
   * Returns what the caller's enterprise has of each kind of resource, how much of it is taken and how much expires
   * soon, along with the services that are switched on for it. Only an administrator of the enterprise may call it.
   *
   * Call it before you add users, terminals or rooms: each takes one of the accounts or packages counted here. The
   * single orders behind the totals, with their expiry dates, are listed by `searchCorpResources`.
   *
   * `GET /v1/usg/dcs/corp/resource`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0059.html}
   */
  showCorpResource(input?: ShowCorpResourceInput, options?: Options): Promise<Answer<Schemas["EnterpriseResources"]>>;
  /**
   * Search the resource orders of the enterprise.
   *
   * Pages through the orders by which the caller's enterprise came to its resources, each with number, expiry and
   * state. Only an administrator of the enterprise may call it.
   *
   * All conditions that are sent must hold; `searchKey` matches resource IDs that contain it. Webinars count as cloud
   * meeting rooms: ask for `type` `VMR` with `vmrMode` 2. To find what runs out soon, leave `status` at 0 and put the
   * day into `endExpireDate`. An `offset` behind the last order yields the last page.
   *
   * `GET /v1/usg/dcs/corp/resource-list`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001165781471.html}
   */
  searchCorpResources(input?: SearchCorpResourcesInput, options?: Options): Promise<Answer<Schemas["EnterpriseResourcePage"]>>;
  /**
   * Search enterprises.
   *
   * Pages through the enterprises of a service provider, each with its administrator and its resources. Only an SP
   * administrator may call it.
   *
   * `searchKey` matches names, mobile numbers, e-mail addresses and accounts that contain it. An `offset` behind the
   * last enterprise yields the last page, so stop by `count`. With the `id` of a record go on to `showCorp`,
   * `updateCorp` or `searchResource`.
   *
   * `GET /v1/usg/dcs/sp/corp`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0425.html}
   */
  searchCorp(input?: SearchCorpInput, options?: Options): Promise<Answer<Schemas["EnterprisePage"]>>;
  /**
   * Create an enterprise.
   *
   * Creates an enterprise under a service provider, together with its default administrator and, if `resInfo` is sent,
   * its first resources. Only an SP administrator may call it. `value` in the answer is the ID of the new enterprise;
   * an SP app signs in for it with this ID as `corpId`.
   *
   * The administrator's account must be new (`USG.201040001` otherwise), and they need a mobile number or an e-mail
   * address, without which their password could never be reset. An unusable name, number or address is
   * `USG.000000003`.
   *
   * Look into `showSpResource` first: the resources come out of the provider's stock, and it lists the groups for
   * `groupId`. More resources can be granted at any time, with `addResource`.
   *
   * `POST /v1/usg/dcs/sp/corp`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0421.html}
   */
  addCorp(input: AddCorpInput, options?: Options): Promise<Answer<Schemas["NewEnterpriseId"]>>;
  /**
   * Show an enterprise.
   *
   * Returns one enterprise of a service provider: how it is registered, who administers it, what it was granted, and
   * through which media access group it runs. Only an SP administrator may call it.
   *
   * An enterprise that does not exist, or belongs to another provider, is refused with status 400 or 403. The
   * enterprise's own administrator finds the same in `showCorpBasicInfo` and `showCorpResource`.
   *
   * `GET /v1/usg/dcs/sp/corp/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0423.html}
   */
  showCorp(input: ShowCorpInput, options?: Options): Promise<Answer<Schemas["Enterprise"]>>;
  /**
   * Modify an enterprise.
   *
   * Changes how an enterprise is registered, the particulars of its default administrator, its media access group or
   * its configurable items. Only an SP administrator may call it. What is left out or null stays as it is.
   *
   * The administrator's account and password are not among the things that can be changed, nor are the resources: for
   * these there are `addResource`, `updateResource` and `deleteResource`. A number is only accepted together with its
   * country (`USG.000000003`).
   *
   * `PUT /v1/usg/dcs/sp/corp/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0424.html}
   */
  updateCorp(input: UpdateCorpInput, options?: Options): Promise<void>;
  /**
   * Delete an enterprise.
   *
   * Removes an enterprise from a service provider for good. Only an SP administrator may call it. There is no way
   * back, so have a person confirm before a program calls this.
   *
   * An `id` that does not exist is refused with status 400. To bar an enterprise without deleting it, disable its
   * resources with `updateResource`.
   *
   * `DELETE /v1/usg/dcs/sp/corp/{id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0422.html}
   */
  deleteCorp(input: DeleteCorpInput, options?: Options): Promise<void>;
  /**
   * Search the resources of an enterprise.
   *
   * Pages through the resources granted to one enterprise, each with its number, its expiry and its state. Only an SP
   * administrator may call it, and only for enterprises of their own; an enterprise's administrator has
   * `searchCorpResources`.
   *
   * All conditions that are sent must hold. `searchKey` matches resource IDs that contain it. Expired resources stay
   * in the list with `status` 1. The `id` of a record, with its `type`, is what `updateResource` and `deleteResource`
   * ask for. Behind the last record the last page comes back again, so stop by `count`.
   *
   * `GET /v1/usg/dcs/sp/corp/{corp_id}/resource`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0163.html}
   */
  searchResource(input: SearchResourceInput, options?: Options): Promise<Answer<Schemas["EnterpriseResourcePage"]>>;
  /**
   * Modify resources of an enterprise.
   *
   * Moves the expiry of granted resources, or disables and enables them. Only an SP administrator may call it. The
   * body is a bare list of up to 100 changes; a number cannot be changed, so grant more with `addResource` or delete
   * the resource and grant it anew.
   *
   * Send `type` along with `id`: only the two together name one resource for certain. An `id` alone can match several
   * of them, which are then all changed.
   *
   * `PUT /v1/usg/dcs/sp/corp/{corp_id}/resource`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0162.html}
   */
  updateResource(input: UpdateResourceInput, options?: Options): Promise<void>;
  /**
   * Grant resources to an enterprise.
   *
   * Grants further resources to an enterprise: meeting rooms, concurrent participants, access accounts for terminals,
   * recording space and more. Only an SP administrator may call it. The body is a bare list of up to 100 resources.
   *
   * A resource whose `id` the enterprise has already is not granted again but changed, as `updateResource` would do:
   * its expiry moves, its number does not. Any other `id` becomes the ID of the new resource; without one the service
   * makes it up and does not return it, so look it up with `searchResource` or send your own.
   *
   * What you grant comes out of the provider's own stock, which `showSpResource` shows. The vendor names no error
   * codes for a stock that is used up; expect status 400.
   *
   * `POST /v1/usg/dcs/sp/corp/{corp_id}/resource`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0160.html}
   */
  addResource(input: AddResourceInput, options?: Options): Promise<void>;
  /**
   * Search the history of an enterprise's resources.
   *
   * Pages through what has been done to the resources of one enterprise: granted, changed, disabled, enabled, deleted.
   * Only an SP administrator may call it.
   *
   * Narrow it down by the time of the operation, by the kind of operation, or by the resource; `searchKey` matches
   * resource IDs that contain it. A record shows the resource, not who touched it or when: ask with `operateType` and
   * with `startOperateDate` and `endOperateDate` to find that out. What an enterprise has today is told by
   * `searchResource`.
   *
   * `GET /v1/usg/dcs/sp/corp/{corp_id}/resource-record`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0164.html}
   */
  searchResourceOpRecord(input: SearchResourceOpRecordInput, options?: Options): Promise<Answer<Schemas["ResourceRecordPage"]>>;
  /**
   * Delete resources of an enterprise.
   *
   * Takes granted resources away from an enterprise; what it has in total falls by their number at once. Only an SP
   * administrator may call it. Note that this is a POST; its body is a bare list of up to 100 resource IDs.
   *
   * The IDs are those that `searchResource` returns in `id`. Records whose `editable` is false cannot be deleted. To
   * take resources away for a while only, disable them with `updateResource`.
   *
   * `POST /v1/usg/dcs/sp/corp/{corp_id}/resource/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0161.html}
   */
  deleteResource(input: DeleteResourceInput, options?: Options): Promise<void>;
  /**
   * Show the resources of the service provider.
   *
   * Returns the whole stock of a service provider: of each kind of resource how many there are, how many are granted
   * to enterprises, and how many expire soon. Only an SP administrator may call it.
   *
   * Look here before `addResource` or `addCorp`, which draw on this stock. With `queryGroup` the answer also lists the
   * media access groups, whose `groupId` those who create an enterprise may pass on. How many participants are in
   * meetings at this moment is told by `showSpRes`.
   *
   * `GET /v1/usg/dcs/sp/resource`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1537.html}
   */
  showSpResource(input?: ShowSpResourceInput, options?: Options): Promise<Answer<Schemas["SpResources"]>>;
  /**
   * Add an app.
   *
   * Registers an app of the enterprise and issues the App ID and the app key with which it signs in. Only the default
   * administrator may call it; the ordinary administrators whom they appointed may not.
   *
   * Store `app_id` and `app_key` on your server at once, where no client can read them: whoever has the key can sign
   * in as any user of the enterprise, and as its administrator. `createAppIdToken` is the call that uses them. A key
   * that leaked is replaced with `resetAppKey`.
   *
   * `POST /v2/usg/acs/corp/app`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002009210240.html}
   */
  addAppId(input: AddAppIdInput, options?: Options): Promise<Answer<Schemas["App"]>>;
  /**
   * Modify an app.
   *
   * Renames an app, describes it anew, or disables and enables it. Only the default administrator of the enterprise
   * may call it. The App ID and the key stay the same.
   *
   * While `status` is 1 the app cannot sign in, which makes this the way to stop an app without losing its App ID; set
   * it back to 0 to let the app in again. What you leave out stays as it is.
   *
   * `PUT /v2/usg/acs/corp/app/{app_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002009210248.html}
   */
  updateAppId(input: UpdateAppIdInput, options?: Options): Promise<Answer<Schemas["App"]>>;
  /**
   * Delete an app.
   *
   * Deletes an app of the enterprise for good: nobody can sign in with its App ID any more. Only an administrator of
   * the enterprise may call it.
   *
   * There is no way back, and a new app gets another App ID. To lock an app out for a while, set its `status` with
   * `updateAppId`; to lock out those who know its key, call `resetAppKey`.
   *
   * `DELETE /v2/usg/acs/corp/app/{app_id}`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002009368528.html}
   */
  deleteAppId(input: DeleteAppIdInput, options?: Options): Promise<void>;
  /**
   * Replace the key of an app.
   *
   * Gives an app a new key, which the answer carries in `app_key`. Only the default administrator of the enterprise
   * may call it. The App ID stays.
   *
   * From this call on, signatures made with the old key are refused (`USG.206010025`), so have every server of the app
   * ready to take the new one. There is no body.
   *
   * `PUT /v2/usg/acs/corp/app/{app_id}/reset`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002045408185.html}
   */
  resetAppKey(input: ResetAppKeyInput, options?: Options): Promise<Answer<Schemas["App"]>>;
  /**
   * List the apps of the enterprise.
   *
   * Pages through the apps of the enterprise, disabled ones included. Only the default administrator may call it;
   * there is nothing to search by.
   *
   * Treat the answer as a secret: every record can carry the app's key. An `offset` behind the last app yields the
   * last page.
   *
   * `GET /v2/usg/acs/corp/apps`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002045489193.html}
   */
  batchSearchAppId(input?: BatchSearchAppIdInput, options?: Options): Promise<Answer<Schemas["AppPage"]>>;
  /**
   * List quality alarms of meetings being held.
   *
   * Pages through the meetings that are being held in the enterprise right now, latest start first, and tells of each
   * whether somebody in it has an alarm for sound, picture, shared screen or CPU. An alarm means that a measured value
   * has crossed a threshold; see `showQosThreshold`.
   *
   * Only an administrator of the enterprise may call it. The enterprise needs the flagship edition (older pages of the
   * vendor also admit the standard edition), and the vendor's sales staff must have switched the quality data of the
   * dashboard on for it. A token that is not accepted and one of an ordinary user are both answered with status 400
   * and `MBI.000000004`; be ready for 401 and 403 as well, which the vendor's pages list.
   *
   * Take the `confUUID` of a meeting on to `searchQosParticipants`, with `confType` `online`. Meetings that have ended
   * are in `searchQosHistoryMeetings`.
   *
   * `GET /v1/metrics/conferences/online`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001152031239.html}
   */
  searchQosOnlineMeetings(input?: SearchQosOnlineMeetingsInput, options?: Options): Promise<Answer<Schemas["QosConferencePage"]>>;
  /**
   * List quality alarms of past meetings.
   *
   * Pages through the meetings of the enterprise that were held between two moments, latest start first, each with the
   * alarms that occurred in it and with its real end and duration.
   *
   * An administrator of an enterprise with the flagship edition may call it, once the vendor has switched the quality
   * data of the dashboard on. How far back the data reach has changed: the vendor's pages spoke of three months, later
   * of 45 days, and name no period at present. Do not rely on more than 45 days.
   *
   * An `endDate` before `startDate` is refused (`MBI.104000003`), and so is a `searchKey` with brackets, quotation
   * marks or ampersands (`MBI.104000010`). Who had the alarms is told by `searchQosParticipants` with the `confUUID`
   * and `confType` `history`.
   *
   * `GET /v1/metrics/conferences/history`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001105351286.html}
   */
  searchQosHistoryMeetings(input: SearchQosHistoryMeetingsInput, options?: Options): Promise<Answer<Schemas["QosConferencePage"]>>;
  /**
   * List quality alarms of the participants of a meeting.
   *
   * Pages through everybody who is or was in one meeting: with which client, from where and over which network, and
   * which alarms they had for what they sent and what they received. Somebody who joined again counts anew, with a
   * `participantID` of their own.
   *
   * The caller must be an administrator, in an enterprise with the flagship edition for which quality data have been
   * switched on. `confType` must fit the meeting: one that has ended is no longer found as `online` (`MBI.104000007`),
   * and a UUID that is not in the history is `MBI.104000008`.
   *
   * Whether measurements can be read for a participant is told by `existQos`; `searchQosParticipantDetail` returns
   * them.
   *
   * `GET /v1/metrics/conference/participants`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001105511146.html}
   */
  searchQosParticipants(input: SearchQosParticipantsInput, options?: Options): Promise<Answer<Schemas["QosParticipantPage"]>>;
  /**
   * Show the quality measurements of a participant.
   *
   * Returns what was measured for one participant of one meeting, over the whole time: bit rate, latency, jitter,
   * packet loss, resolution and frame rate in both directions, or the load of the CPU. One call covers one kind, the
   * one in `qosType`; call four times for everything. Values are taken every 5 seconds.
   *
   * Administrators may call it where the enterprise has the flagship edition and its quality data have been switched
   * on. A value that crossed its threshold carries `alarm` true, and each value the threshold that held at its moment,
   * which need not be the one that `showQosThreshold` returns now.
   *
   * A participant who was not in that meeting, or the wrong `confType`, is `MBI.104000009`; an unknown `qosType` is
   * `MBI.104000005`. The `participantID` comes from `searchQosParticipants`.
   *
   * `GET /v1/metrics/conference/participant/qos`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001105191348.html}
   */
  searchQosParticipantDetail(input: SearchQosParticipantDetailInput, options?: Options): Promise<Answer<Schemas["QosParticipantDetail"]>>;
  /**
   * Show the alarm thresholds.
   *
   * Returns from which values on the enterprise gets an alarm, for one kind of measurement at a time: the thresholds
   * that the enterprise has set, and beside them those that hold by default.
   *
   * Only an administrator may read them, and only in an enterprise with the flagship edition and quality data switched
   * on. For sound, picture and shared screen the answer holds `latency`, `jitter` and `packetLoss`; for `CPU` it holds
   * `clientCpuMax` and `systemCpuMax` instead. Without `thresholdType` the call is refused with `MBI.104000015`, with
   * an unknown one with `MBI.104000014`.
   *
   * Change the thresholds with `setQosThreshold`.
   *
   * `GET /v1/metrics/conference/threshold`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001212460505.html}
   */
  showQosThreshold(input: ShowQosThresholdInput, options?: Options): Promise<Answer<Schemas["QosThresholds"]>>;
  /**
   * Set the alarm thresholds.
   *
   * Sets from which values on participants get an alarm, for one kind of measurement and the whole enterprise. An
   * administrator may do this; the enterprise needs the flagship edition and switched-on quality data.
   *
   * What the body must hold depends on `thresholdType`. `AUDIO`, `VIDEO` and `SCREEN` need `latency`, `jitter` and
   * `packetLoss`, and the two for the CPU do not count; `CPU` needs `clientCpuMax` and `systemCpuMax`, and the other
   * three do not count. A missing one is `MBI.104000001`, a number out of range `MBI.104000002`.
   *
   * The answer says only that it was done; read the result with `showQosThreshold`.
   *
   * `POST /v1/metrics/conference/threshold`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001212340515.html}
   */
  setQosThreshold(input: SetQosThresholdInput, options?: Options): Promise<Answer<Schemas["QosThresholdResult"]>>;
  /**
   * List the network quality of participants.
   *
   * Returns how good the network of participants is at this moment: bandwidth, packet loss and delay as a whole, and
   * stream by stream for picture, sound and shared content. Unlike the other quality operations it belongs to the
   * control of a meeting: whoever holds the control token may call, and an access token is not asked for.
   *
   * The meeting must be being held. The token comes from `createConfToken`, and a `pid` from
   * `showRealTimeInfoOfMeeting`. Beware of two things that differ from the other control operations: the token travels
   * in a header named `confToken`, and the names of the query parameters are all in lower case.
   *
   * Success and failure are told by `returnCode`. The vendor documents no status but 200 and no scale for the ratings;
   * the refusals listed here are inferred from the other operations below `/v1/mmc`.
   *
   * `POST /v1/mmc/cqs/media/qos`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ListNetworkQuality}
   */
  listNetworkQuality(input: ListNetworkQualityInput, options?: Options): Promise<Answer<Schemas["NetworkQualityResult"]>>;
  /**
   * Show meeting statistics.
   *
   * Counts the meetings of the enterprise, those in cloud meeting rooms included: how many there were, how long they
   * took altogether, how often somebody took part, and how many of the concurrent meeting resources they used.
   * `category` `conference_info` yields one record for each day or month of the period; `conference_hourly_info`
   * yields the hours of a single day.
   *
   * Only an administrator of an enterprise with the flagship edition may call it; older pages of the vendor also admit
   * the standard edition. Numbers are returned as texts, here and in the other statistics. A record holds only the
   * fields of its category.
   *
   * For `conference_hourly_info`, `timeUnit` must be `D` and `startTime` and `endTime` the same day. A period that is
   * too long or ends before it starts, or a date whose form does not fit `timeUnit`, is refused; expect
   * `MBI.104000013`.
   *
   * `GET /v1/metrics/dashboard/statistic/conference/info`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001131187506.html}
   */
  searchStatisticConferenceInfo(input: SearchStatisticConferenceInfoInput, options?: Options): Promise<Answer<Schemas["StatisticConferencePage"]>>;
  /**
   * Show attendance statistics.
   *
   * Tells who or what took part in the meetings of the enterprise, by day or month: users by name
   * (`user_participate_info`), hardware terminals (`hard_terminal_participate_info`), or kinds of device with their
   * versions (`participant_type_info`). Each user, terminal or device has a record of their own for each day or month
   * on which they took part.
   *
   * An administrator may call it; the enterprise must have the flagship edition. The records of a busy month easily
   * exceed one page: read on with `offset` until `count` is reached, and do not go beyond, as the last page would come
   * once more. For the number of meetings see `searchStatisticConferenceInfo`.
   *
   * An unknown `category` is `MBI.104000012`, an unknown `timeUnit` `MBI.104000011`. A token that is not accepted, or
   * that of an ordinary user, is `MBI.000000004`, with status 400 by the vendor's table of codes.
   *
   * `GET /v1/metrics/dashboard/statistic/conference/participant`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001131347276.html}
   */
  searchStatisticConferenceParticipant(input: SearchStatisticConferenceParticipantInput, options?: Options): Promise<Answer<Schemas["StatisticParticipatePage"]>>;
  /**
   * Show the use of bought resources.
   *
   * Tells by day or month how much the enterprise used of what it has bought, one kind of resource at a time: cloud
   * meeting rooms, live streaming ports, recording space, or calls to phones.
   *
   * It is meant for administrators of enterprises with the flagship edition who watch whether the resources suffice.
   * Mind that the units differ: rooms and ports are numbers in use at once, recording space is in GB, calls are in
   * minutes. How much has been bought is told by `showCorpResource`.
   *
   * Refusals are those of the other statistics: `MBI.104000011` for the time unit, `MBI.104000012` for the category,
   * `MBI.104000013` for the period.
   *
   * `GET /v1/metrics/dashboard/statistic/resource/info`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001177187033.html}
   */
  searchStatisticResourceInfo(input: SearchStatisticResourceInfoInput, options?: Options): Promise<Answer<Schemas["StatisticResourcePage"]>>;
  /**
   * Show user statistics.
   *
   * Counts the users of the enterprise by day or month: how many signed in and with what (`user_login_info`), how many
   * were activated (`user_activate_info`), or on how many devices of each kind they signed in
   * (`user_login_device_info`).
   *
   * Only an administrator may call it, in an enterprise with the flagship edition. With `timeUnit` `D` the period is
   * at most 31 days, with `M` at most 12 months; longer ones are read piece by piece. Who the users are is not told
   * here; see `searchStatisticConferenceParticipant` for those who took part in meetings.
   *
   * A `category` of another statistics operation is refused (`MBI.104000012`), and so is a missing parameter
   * (`MBI.104000001`).
   *
   * `GET /v1/metrics/dashboard/statistic/user/info`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001177266941.html}
   */
  searchStatisticUserInfo(input: SearchStatisticUserInfoInput, options?: Options): Promise<Answer<Schemas["StatisticUserPage"]>>;
  /**
   * Show the configuration of event push.
   *
   * Returns where events are sent, whether they are, and the `id` under which the configuration is switched on and off
   * and deleted. Administrators only. Ask with the same `corpId` or `spId` with which `setWebHookConfig` was called.
   *
   * The key is not returned; whoever has lost it removes the configuration and makes a new one. A configuration that
   * has just been made has the `status` 1, and no events are sent before that becomes 0.
   *
   * `GET /v1/mmc/management/webhook/link-config`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001245922647.html}
   */
  showWebHookConfig(input?: ShowWebHookConfigInput, options?: Options): Promise<Answer<Schemas["WebHookConfig"]>>;
  /**
   * Configure event push.
   *
   * Says where the service shall POST the events of the enterprise's meetings, and with which key it shall sign them.
   * Only an administrator may call it: of the enterprise with `corpId`, or of the service provider with `spId` for
   * all its enterprises. Event push is part of the flagship edition; trial enterprises do not have it, and for an SP
   * the vendor's sales must open it.
   *
   * Nothing is sent yet. Get the `id` of the configuration with `showWebHookConfig` and switch it on with
   * `updateWebHookConfigStatus`. From then on events come in for meetings that are created, modified, cancelled,
   * started, ended or closed, for participants who join or leave, and for recordings that are finished.
   *
   * Each event is a JSON object with `appID` (the `subscriberId`), `timestamp`, `nonce`, `signature` and `eventInfo`.
   * The signature is the HMAC-SHA256 in hex, keyed with the `subscriberKey`, of the first three and the JSON text of
   * `eventInfo`, in the order `appID`, `timestamp`, `nonce`, `eventInfo`. Answer every event with status 200. The
   * service repeats what was not answered so after 30 seconds, after three failures every 30 minutes, and gives it up
   * after 24 hours.
   *
   * `POST /v1/mmc/management/webhook/link-config`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001200922862.html}
   */
  setWebHookConfig(input: SetWebHookConfigInput, options?: Options): Promise<void>;
  /**
   * Remove event push.
   *
   * Deletes the configuration, with its key, so that no more events are sent. Only an administrator may call it.
   *
   * To pause the events instead, set the status to 1 with `updateWebHookConfigStatus`. Whether `setWebHookConfig`
   * replaces a configuration that exists is not published; to change the address or the key, remove it first. A new
   * configuration must be switched on again.
   *
   * `DELETE /v1/mmc/management/webhook/link-config`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001246042671.html}
   */
  deleteWebHookConfig(input: DeleteWebHookConfigInput, options?: Options): Promise<void>;
  /**
   * Switch event push on or off.
   *
   * Enables, disables or locks a configuration. Only an administrator may call it. There is no request body; both
   * values are in the query.
   *
   * Enabling is tried out on the spot: while the call is running, the service POSTs an event `meeting.verify` to the
   * configured `url`. The receiver must answer it with status 200 and the JSON object
   * `{"event": "meeting.verify", "nonce": "..."}`, with the `nonce` that came in. When the answer is missing or
   * different, the configuration stays as it is and the call fails. So have the receiver running, and reachable by
   * HTTPS from the internet, before you call.
   *
   * `PUT /v1/mmc/management/webhook/change-status`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000001201082838.html}
   */
  updateWebHookConfigStatus(input: UpdateWebHookConfigStatusInput, options?: Options): Promise<void>;
}

/** The operations that control a meeting being held, for one meeting whose token is taken care of. `Options` is what a call takes beside its input. */
export interface ControlOperations<Options> {
  /**
   * Extend a meeting.
   *
   * Moves the end of a meeting that is being held. With `auto` 0 it is moved once, by `duration` minutes. With `auto`
   * 1 the system extends the meeting by itself each time its end comes, as long as somebody is in it, which is also
   * what happens by default: by 15 minutes each time, unless `duration` says otherwise. `prolongLength` among the
   * meeting's settings decides the same before the start.
   *
   * The caller needs the control token of this very meeting. A meeting that is not being held is refused:
   * with `MMC.111072005` as long as it can be started, or started again, and with `MMC.111072006` once it is over for
   * good (inferred from the meanings of the codes). See the new end with `showMeetingDetail`. To end early, call
   * `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/duration`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=ProlongMeeting}
   */
  prolongMeeting(input: Omit<ProlongMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * End a meeting.
   *
   * Ends a meeting that is being held; everybody in it is disconnected. The caller needs the control token of this
   * very meeting, which is spent afterwards. There is no request body.
   *
   * What is left depends on a setting of the enterprise, "retain reservation records when a meeting ends", which is on
   * by default. On: the meeting stays in the list as scheduled and can be joined again until its scheduled end. Off: it
   * is deleted from the list when it ends, and nobody can join again. A meeting that is not being held is refused
   * (`MMC.111072005`), whether it has not started yet or is over; so is a second call.
   *
   * `PUT /v1/mmc/control/conferences/stop`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=StopMeeting}
   */
  stopMeeting(input?: NoInput, options?: Options): Promise<void>;
  /**
   * Show who is in a meeting now.
   *
   * Returns the present picture of a meeting that is being held: everybody who was invited (`attendees`), everybody who
   * is connected or being called (`participants`), and who leads it (`confInfo`).
   *
   * Somebody who joined from two devices is two participants; whoever has not joined yet, or has left, is none. The
   * `pid` of a participant is what the operations on single participants ask for. The caller needs the control token
   * of the meeting; afterwards the meeting history tells who was there.
   *
   * `GET /v1/mmc/control/conferences/realTimeInfo`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0029.html}
   */
  showRealTimeInfoOfMeeting(input?: NoInput, options?: Options): Promise<Answer<Schemas["RealTimeInfo"]>>;
  /**
   * Obtain a token for the event channel.
   *
   * Issues the one-time token with which the event channel of a meeting, a WebSocket, is opened. It serves for one
   * connection and for one minute; ask for a new one each time you connect.
   *
   * The address is `wsURL` in the answer of `createConfToken`. What is sent over the channel, what it tells, and when it
   * ends stands under `x-websockets` in this description, and in the guide on following a meeting.
   *
   * The caller needs the control token of this meeting, which goes into the `Subscribe` frame as well. Before the
   * meeting is started the call is refused (`MMC.111072005`).
   *
   * `GET /v1/mmc/control/conferences/wsToken`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1506.html}
   */
  createWebSocketToken(input?: NoInput, options?: Options): Promise<Answer<Schemas["WebSocketToken"]>>;
  /**
   * Mute or unmute everybody.
   *
   * Switches the microphones of all participants off or on, in one call. The host's own microphone is left alone.
   *
   * When you mute, `allowUnmuteByOneself` decides whether participants may switch their microphones on again without
   * the host; it can be changed afterwards with `allowGuestUnmute`. The caller needs the control token of the meeting.
   * To mute one participant only, call `muteParticipant`; who is muted is told by `showRealTimeInfoOfMeeting`. An
   * `isMute` other than 0 and 1 is refused with `MMC.111072038`.
   *
   * `PUT /v1/mmc/control/conferences/mute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0035.html}
   */
  muteMeeting(input: Omit<MuteMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Allow or forbid participants to unmute themselves.
   *
   * Decides whether participants who have been muted may switch their own microphones on again. No microphone changes
   * through this call; it matters only to those who are muted, so it usually follows `muteMeeting`.
   *
   * The caller needs the control token of the meeting. `updateStartedConfConfig` can set the same, together with other
   * settings.
   *
   * `PUT /v1/mmc/control/conferences/mute/guestUnMute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0115.html}
   */
  allowGuestUnmute(input: Omit<AllowGuestUnmuteInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Lock or unlock a meeting.
   *
   * Closes the meeting to newcomers, or opens it again. Nobody who is in the meeting is affected. While it is locked,
   * guests cannot join on their own (`MMC.111072050`); whoever has the host password or the host link still can, and
   * so can those whom the host invites, see `inviteParticipant`.
   *
   * The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/lock`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0037.html}
   */
  lockMeeting(input: Omit<LockMeetingInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Pause or resume a meeting.
   *
   * Lets the host interrupt a meeting that is being held, without ending it, and go on with it later.
   *
   * The caller needs the host's control token of this meeting. Whether a meeting is paused is told by the message
   * `ConfDynamicInfoNotify` of the event channel (`createWebSocketToken`), in `pause`. To end the meeting for good,
   * call `stopMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/pause`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002329829220.html}
   */
  pauseConference(input: Omit<PauseConferenceInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Let the audience in.
   *
   * Opens a webinar to its audience, who have to wait until the host does so: those on stage can prepare themselves
   * without being watched.
   *
   * The caller needs the host's control token. There is no way back: the only value is 1. `allowAudience` in the
   * message `ConfDynamicInfoNotify` of the event channel tells whether the audience is admitted. Which kinds of
   * audience may join at all is set with `audienceCallInRestriction` in `updateStartedConfConfig`.
   *
   * `PUT /v1/mmc/control/conferences/allowAudience`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002363987465.html}
   */
  allowAudienceJoin(input: Omit<AllowAudienceJoinInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Start or stop recording to the cloud.
   *
   * Starts or stops the cloud recording of a meeting that is being held. The meeting must have been created for
   * recording (`recordType` 2 or 3), else the answer is `MMC.111072020`; with `isAutoRecord` 1 recording starts by
   * itself.
   *
   * The enterprise needs recording space: without any the refusal is `MMC.111072066`, with none left
   * `MMC.111072067`. When no recorder is free it is `MMC.111072022`. A value other than 0 and 1 is answered with
   * status 403. The caller needs the control token of the meeting.
   *
   * The recordings are found with `searchRecordings`. Meetings held on MMR media servers are recorded with
   * `setMmrRecord`. For recordings that participants make on their own devices, see `allowClientRecord`.
   *
   * `PUT /v1/mmc/control/conferences/record`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0043.html}
   */
  record(input: Omit<RecordInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Start, pause or stop recording an MMR meeting.
   *
   * Controls the recording of a meeting that is held on MMR media servers. Unlike `record` it knows a third state:
   * a paused recording is continued by starting it again.
   *
   * The call is for an administrator or for a host with an account of the enterprise, by the control token of the
   * meeting. A lack of recording space is refused as with `record` (`MMC.111072066`, `MMC.111072067`).
   *
   * `PUT /v1/mmc/control/conferences/mmrRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002329989036.html}
   */
  setMmrRecord(input: Omit<SetMmrRecordInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Allow or forbid a participant to record locally.
   *
   * Gives one participant the right to record the meeting with the client on their own device, or takes it away. Cloud
   * recording is another matter, see `record`.
   *
   * The participant is named by `participantID`, the `pid` in the answer of `showRealTimeInfoOfMeeting`; one who is
   * not there is refused (`MMC.111072008`). Who may record without being asked for is the setting `clientRecMode` of
   * `updateStartedConfConfig`. The caller needs the control token of the meeting.
   *
   * `PUT /v1/mmc/control/conferences/allowClientRecord`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435699097.html}
   */
  allowClientRecord(input: Omit<AllowClientRecordInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Start or stop live streaming.
   *
   * Starts or stops streaming a meeting to the addresses that were given when it was created (`liveAddress`,
   * `auxAddress`, with `recordType` 1 or 3). Addresses cannot be given here.
   *
   * The meeting must be being held, and the caller needs its control token. When the stream cannot be started the
   * answer is `MMC.111072068`; check the addresses. Meetings held on MMR media servers are streamed with `setMmrLive`.
   *
   * `PUT /v1/mmc/control/conferences/live`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0044.html}
   */
  live(input: Omit<LiveInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Start or stop live streaming of an MMR meeting.
   *
   * Does for a meeting on MMR media servers what `live` does for others. Only the host may call it, by the control
   * token of the meeting.
   *
   * A stream that does not come up is reported as `MMC.111072068`. The state is a number on the wire, not a string as
   * in some published samples.
   *
   * `PUT /v1/mmc/control/conferences/mmrLive`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/toctopics/zh-cn_topic_0000002363987469.html}
   */
  setMmrLive(input: Omit<SetMmrLiveInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Change settings of a meeting that is being held.
   *
   * Changes what participants may do in a meeting while it runs: who may join, share, chat, rename themselves, record
   * or switch cameras and microphones on. Send only the settings to change; the others stay as they are.
   *
   * The caller needs the control token of the meeting. What was set when the meeting was created is overridden for the
   * running meeting. Before the start, `updateMeeting` changes a meeting; a meeting that is not being held is refused
   * here (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/updateStartedConfConfig`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_1505.html}
   */
  updateStartedConfConfig(input: Omit<UpdateStartedConfConfigInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Invite participants during a meeting.
   *
   * Calls people and terminals into a meeting that is being held. A SIP number rings a soft client or a hard terminal;
   * a mobile number rings the telephone, which the enterprise must be entitled to (PSTN). Both are found with
   * `searchCorpDir`. Nothing is sent by e-mail or SMS, unlike for attendees named when the meeting was created.
   *
   * Status 200 means that the calls go out, not that anybody has answered. How far each one has got is the `state` in
   * `showRealTimeInfoOfMeeting`; the event channel reports the outcome (`InviteResultNotify`). The service refuses
   * an attendee without a number (`MMC.111072031`) or a name (`MMC.111072046`), malformed numbers (`MMC.111072033`), and
   * anybody beyond the greatest number of participants (`MMC.111072101`).
   *
   * `POST /v1/mmc/control/conferences/participants`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0030.html}
   */
  inviteParticipant(input: Omit<InviteParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Disconnect participants.
   *
   * Ends the connection of participants who are in the meeting. They remain on its list of invited attendees and can
   * be called again with `inviteParticipant`, or come back by themselves. To take them off the list as well, call
   * `deleteAttendees`.
   *
   * It is a POST with a body although its path ends in `delete`. The list holds `pid`s from
   * `showRealTimeInfoOfMeeting`; somebody with two devices in the meeting has two. A participant who is not there is
   * `MMC.111072008`, a connection that cannot be ended `MMC.111072009`, and a co-host who aims at the host is refused
   * (`MMC.111072110`).
   *
   * `POST /v1/mmc/control/conferences/participants/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0031.html}
   */
  hangUp(input: Omit<HangUpInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Remove participants.
   *
   * Strikes participants off the meeting: those who are connected are disconnected, and all of them leave the list of
   * invited attendees, joined or not. `hangUp` ends connections but keeps the list as it is.
   *
   * Each record names the participant by number. For one who has joined, send `participantID` (the `pid` in
   * `showRealTimeInfoOfMeeting`) as well, since a number alone does not tell apart two devices of the same person;
   * somebody who never joined has none. As with `hangUp`, the method is POST and the host is out of a co-host's reach.
   *
   * `POST /v1/mmc/control/conferences/attendees/delete`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0032.html}
   */
  deleteAttendees(input: Omit<DeleteAttendeesInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Rename a participant.
   *
   * Changes the name under which a participant appears in this meeting. The user's name in the enterprise directory
   * stays as it is, and the next meeting starts with that one again.
   *
   * `number` says whose name it is; for a participant who has joined, `participantID` must be there too. An empty name
   * is refused (`MMC.111072046`), so is one that is too long (`MMC.111072047`), and so is a participant whom the
   * meeting does not know (`MMC.111072008`).
   *
   * `PUT /v1/mmc/control/conferences/participants/name`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0045.html}
   */
  renameParticipant(input: Omit<RenameParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Take or release the host role.
   *
   * Makes a participant the host of the meeting, or makes the host an ordinary participant again. To take the role
   * (`applyChair` 1) the host password must be sent; releasing it needs none. A meeting has one host at a time; who
   * shall only help to lead it becomes a co-host with `setCohost`.
   *
   * A wrong host password is `MMC.111072018`, with status 403. Participants who could not lead are refused: those whose client or
   * terminal has no meeting controls (`MMC.111072072`), and those who take part from outside the cloud
   * (`MMC.111072074`). Who is the host now is `confInfo.chairID` in `showRealTimeInfoOfMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/participants/role`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0033.html}
   */
  setRole(input: Omit<SetRoleInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Appoint or dismiss a co-host.
   *
   * Gives a guest the rights of a co-host, or withdraws them. There may be several co-hosts; they may do most of what
   * the host may, but nothing to the host.
   *
   * Only guests can be appointed. The reasons of a refusal: the meeting knows no co-hosts (`MMC.111072105`), the
   * participant's client or terminal does not (`MMC.111072106`), the participant is already the host
   * (`MMC.111072107`) or belongs to the audience of a webinar (`MMC.111072108`). `showRealTimeInfoOfMeeting` lists
   * the co-hosts as `confInfo.coHosts`.
   *
   * `PUT /v1/mmc/control/conferences/participants/cohost`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385379786.html}
   */
  setCohost(input: Omit<SetCohostInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Mute or unmute a participant.
   *
   * Switches the microphone of one participant off or on. The others are left alone; `muteMeeting` does it to
   * everybody but the host.
   *
   * Look up the ID and the present state (`mute`) with `showRealTimeInfoOfMeeting`. Whether somebody who is muted may
   * switch the microphone on again without the host is set with `allowGuestUnmute`. An unknown participant is
   * `MMC.111072008`, an `isMute` other than 0 and 1 `MMC.111072038`.
   *
   * `PUT /v1/mmc/control/conferences/participants/mute`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0034.html}
   */
  muteParticipant(input: Omit<MuteParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Give the floor to one participant.
   *
   * Calls on one participant to speak: their microphone is switched on, and those of all others but the host are
   * switched off. There is no request body.
   *
   * Only one participant can have the floor; calling the operation for the next one passes it on. In the messages of
   * the event channel the meeting's `mode` reads `ROLLCALL` meanwhile. To silence or unsilence people without such a
   * change, use `muteParticipant`.
   *
   * `PUT /v1/mmc/control/conferences/participants/rollCall`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0046.html}
   */
  rollcallParticipant(input: Omit<RollcallParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Raise or lower a participant's hand.
   *
   * Sets whether a participant asks to speak. A host mostly lowers hands with it, once the person has had a turn; an
   * app of your own can raise one on behalf of its user.
   *
   * The host has no hand to raise (`MMC.111072069`). `showRealTimeInfoOfMeeting` tells as `hand` who waits to speak,
   * and `rollcallParticipant` gives one of them the floor. To clear several hands, call `batchHand`.
   *
   * `PUT /v1/mmc/control/conferences/participants/hands`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0036.html}
   */
  hand(input: Omit<HandInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Raise or lower the hands of several guests.
   *
   * Brings the hands of all guests in `pids` into the same state with one call, for example all down after a round of
   * questions. The host must not be in the list, having no hand to raise (`MMC.111072069`).
   *
   * Unlike `hand`, which names its participant in the query, this operation takes everything from the body. An entry
   * of the list is a `pid` in `showRealTimeInfoOfMeeting`, where the new states can be checked afterwards.
   *
   * `PUT /v1/mmc/control/conferences/participants/batch/hands`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435339353.html}
   */
  batchHand(input: Omit<BatchHandInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Invite a participant to share the desktop.
   *
   * Asks a participant to share their desktop, or takes back such a request. The participant decides: nothing is
   * shared before they agree on their own device.
   *
   * Not every client and terminal understands the request; where it does not, the call is refused (`MMC.111072111`).
   * Watch the outcome on the event channel, where each participant carries an `INVITE_SHARE_STATE`. For the camera
   * there is `inviteOperateVideo`.
   *
   * `PUT /v1/mmc/control/conferences/participants/share/invite`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001167363287.html}
   */
  inviteShare(input: Omit<InviteShareInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Ask a participant to switch the camera.
   *
   * The host asks a participant to turn their camera on or off. As it is only a request, status 200 says nothing about
   * the camera itself. Others than the host may not ask.
   *
   * Mind the values of `status`: 0 stands for on, 1 for off, the other way round than one expects. Somebody who joined
   * by voice alone has no camera to turn on; `video` in `showRealTimeInfoOfMeeting` tells who did. To ask for the
   * desktop instead, call `inviteShare`.
   *
   * `PUT /v1/mmc/control/conferences/participants/video`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001154761260.html}
   */
  inviteOperateVideo(input: Omit<InviteOperateVideoInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Admit members of the waiting room.
   *
   * Lets people who wait in the waiting room into the meeting: with `allowAll` true everybody, otherwise the one whom
   * `participantID` names. It makes sense only in a meeting whose waiting room is on (`enableWaitingRoom`).
   *
   * The IDs of those who wait are not among the participants that `showRealTimeInfoOfMeeting` returns; the event
   * channel of the meeting announces them (`WaitingListNotify`). Codes from `MMC.111112001` on are about the
   * waiting room. The way back is `moveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/allowWaitingParticipant`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435579517.html}
   */
  allowWaitingParticipant(input: Omit<AllowWaitingParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Move a participant to the waiting room.
   *
   * Takes one participant out of the meeting and back into the waiting room, where they neither see nor hear it. They
   * stay there until `allowWaitingParticipant` admits them again; to send somebody away for good, use
   * `deleteAttendees`.
   *
   * The ID is the `pid` of the participant in `showRealTimeInfoOfMeeting`. Here it goes into the body, not into the
   * query. For several people at a time there is `batchMoveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/moveToWaitingRoom`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001435459121.html}
   */
  moveToWaitingRoom(input: Omit<MoveToWaitingRoomInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Move several participants to the waiting room.
   *
   * Sends all participants in the list to the waiting room with one call. Only the host may do it.
   *
   * The list is called `batchParticipants` and holds `pid`s, as `showRealTimeInfoOfMeeting` returns them. Afterwards
   * each of them can be let in again, alone or all together, with `allowWaitingParticipant`. No vendor page describes
   * this operation; a single participant can also be moved with the documented `moveToWaitingRoom`.
   *
   * `PUT /v1/mmc/control/conferences/batchMoveToWaitingRoom`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=Meeting&api=BatchMoveToWaitingRoom}
   */
  batchMoveToWaitingRoom(input: Omit<BatchMoveToWaitingRoomInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Arrange the pictures.
   *
   * Puts the pictures of several participants on one screen (continuous presence): arranged by the system, or in an
   * arrangement that you choose, with chosen participants in each picture.
   *
   * With `multiPicSaveOnly` true the arrangement is kept and nothing changes on the screens. Otherwise it is used at
   * once. If several pictures are being broadcast, if the loudest speaker is being shown, or if the host is watching
   * several pictures, only the arrangement changes; in any other state, for example while one participant is being
   * broadcast, everybody gets to see the new arrangement. `cancelBroadcast` ends that.
   *
   * The caller needs the control token of the meeting. Refusals: `MMC.111072028` when no participant is named,
   * `MMC.111072058` for a picture that the arrangement does not have, `MMC.111072008` for somebody who is not in the
   * meeting, `MMC.111072025` in a voice meeting. To keep several arrangements at hand, see `saveLayout`.
   *
   * `PUT /v1/mmc/control/conferences/display/customMultiPicture`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0418.html}
   */
  setCustomMultiPicture(input: Omit<SetCustomMultiPictureInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Arrange the pictures, in the old way.
   *
   * The predecessor of `setCustomMultiPicture`, given up by the vendor; use that one instead. This one knows seven
   * arrangements only, and it names participants by `pid`, not by number.
   *
   * It takes the control token of the meeting. What is refused, and with which codes, is as with its successor.
   *
   * `PUT /v1/mmc/control/conferences/display/multiPicture`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @deprecated The service will drop it.
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0040.html}
   */
  setMultiPicture(input: Omit<SetMultiPictureInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Switch between broadcast and voice activation.
   *
   * Decides what all screens show: what was chosen for broadcast (`Fixed`), or whoever speaks loudest (`VAS`). With
   * `imageType` this is one picture or several; one picture goes with voice activation only.
   *
   * The caller needs the control token of the meeting. What is broadcast is chosen with `broadcastParticipant` (one
   * participant) or `setCustomMultiPicture` (several). A mode out of range gives `MMC.111072052`, an `imageType` out
   * of range `MMC.111072053`, a voice meeting `MMC.111072025`.
   *
   * `PUT /v1/mmc/control/conferences/display/mode`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0041.html}
   */
  switchMode(input: Omit<SwitchModeInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Broadcast a participant.
   *
   * Shows one participant to everybody in the meeting. There is one broadcast at a time: another call moves it to the
   * next participant, and `cancelBroadcast` ends it. There is no request body.
   *
   * The caller needs the control token of the meeting. A `participantID` that is not right is answered with status
   * 403; look it up with `showRealTimeInfoOfMeeting`. To let somebody speak alone as well as be seen, call
   * `rollcallParticipant`.
   *
   * `PUT /v1/mmc/control/conferences/participants/broadcast`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0047.html}
   */
  broadcastParticipant(input: Omit<BroadcastParticipantInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * End a broadcast.
   *
   * Ends whatever is being broadcast: several pictures (`setCustomMultiPicture`), one participant
   * (`broadcastParticipant`), or a participant who was given the floor (`rollcallParticipant`). Everybody sees what
   * they choose themselves again. There is no request body.
   *
   * The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
   *
   * `PUT /v1/mmc/control/conferences/cancelBroadcast`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385699346.html}
   */
  cancelBroadcast(input?: NoInput, options?: Options): Promise<void>;
  /**
   * Choose what the host sees.
   *
   * Lets the host watch all participants in turn, several at once, or one of them, without changing what others see.
   * It works only when the host sits at a professional meeting terminal, such as one of the TE series; hosts on
   * software clients choose on their own screens.
   *
   * The caller needs the control token of the meeting, and the meeting a host (`MMC.111072059`). While several
   * pictures are broadcast or voice activation is on, the host cannot be given several pictures. While participants
   * are shown to the host in turn, other choices are refused (`MMC.111072061`); stop that first with `viewType` 0 and
   * `status` 0. A `viewType` out of range gives `MMC.111072040`. For other terminals, see `setParticipantView`.
   *
   * `PUT /v1/mmc/control/conferences/chairView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0042.html}
   */
  setHostView(input: Omit<SetHostViewInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Choose what a terminal shows.
   *
   * Makes one professional meeting terminal, such as one of the TE series, show a certain participant. Software
   * clients cannot be directed in this way.
   *
   * Two participants are involved: the terminal is named in the query, the one whom it shows in the body, both by the
   * `pid` in the answer of `showRealTimeInfoOfMeeting`. The caller needs the control token of the meeting. One who is
   * not in the meeting is refused (`MMC.111072008`). To keep the terminal from leaving this picture, call `lockView`.
   *
   * `PUT /v1/mmc/control/conferences/partView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0117.html}
   */
  setParticipantView(input: Omit<SetParticipantViewInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Lock or unlock what a terminal shows.
   *
   * Ties the picture of a professional meeting terminal, such as one of the TE series, to one participant, or releases
   * it. As long as it is locked, the terminal goes on showing this participant.
   *
   * The query names the terminal and the body the participant it is tied to, both by `pid`
   * (`showRealTimeInfoOfMeeting`); a `pid` of nobody in the meeting gives `MMC.111072008`. The caller needs the
   * control token of the meeting. To choose a picture without tying the terminal to it, call `setParticipantView`.
   *
   * `PUT /v1/mmc/control/conferences/lockView`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_0118.html}
   */
  lockView(input: Omit<LockViewInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * List the saved layouts.
   *
   * Returns the arrangements of pictures that have been saved in this meeting, each with its `uuid`, which
   * `deleteLayout` asks for. A meeting in which nothing was saved has none.
   *
   * Besides the status, look at `returnCode`: other than 0 it says that the layouts could not be read. The caller
   * needs the control token of the meeting.
   *
   * `GET /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385539394.html}
   */
  showLayout(input?: NoInput, options?: Options): Promise<Answer<Schemas["PicLayoutResult"]>>;
  /**
   * Save a layout.
   *
   * Keeps an arrangement of pictures under a name, so that it can be chosen again during the meeting. The screens do
   * not change; to use an arrangement, send it with `setCustomMultiPicture`.
   *
   * A layout belongs to the meeting in which it was saved and is gone when that ends. The service gives it a `uuid`,
   * which `showLayout` returns. The caller needs the control token of the meeting; arrangements are named as in
   * `setCustomMultiPicture`, and others are refused (`MMC.111072044`).
   *
   * `PUT /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385220246.html}
   */
  saveLayout(input: Omit<SaveLayoutInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Delete a saved layout.
   *
   * Removes one of the layouts that were saved in this meeting with `saveLayout`.
   *
   * The caller needs the control token of the meeting. Take the `uuid` of the layout from `showLayout`; the parameter
   * is spelt `uuID` here. Nothing needs to be deleted at the end of a meeting, whose layouts go with it.
   *
   * `DELETE /v1/mmc/control/conferences/layOut`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-meeting/toctopics/en-us_topic_0000001385379790.html}
   */
  deleteLayout(input: Omit<DeleteLayoutInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Set the interpretation groups.
   *
   * Tells which languages are interpreted in a meeting and by whom. A group stands for one pair of languages and has
   * one or more interpreters, people or AI voices.
   *
   * The list replaces the one before: a group that is left out is gone, so send all of them each time. An empty list
   * is refused with `MMC.111072092`, and a meeting without interpretation (`supportSimultaneousInterpretation`) with
   * `MMC.111072091`. A meeting has 16 languages at most (`MMC.111071100`).
   *
   * The caller needs the host's control token. Setting groups does not start anything; go on with
   * `resumeSimultaneousInterpretation`. The groups in force come with the message `InterpreterGroupNotify` of the
   * event channel.
   *
   * `PUT /v1/mmc/control/conferences/interpreterGroup`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0539.html}
   */
  setInterpreterGroup(input: Omit<SetInterpreterGroupInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Start or stop simultaneous interpretation.
   *
   * Switches interpretation on or off for the whole meeting. While it is on, participants choose the language they
   * hear, or the host chooses for them with `setAttendeeLanChannel`; when it is switched off, everybody hears the
   * original.
   *
   * The meeting must offer interpretation (`MMC.111072091` otherwise) and have groups, set with `setInterpreterGroup`
   * (`MMC.111072092`). The caller needs the host's control token. The name speaks of resuming only, but the operation
   * starts and stops.
   *
   * `PUT /v1/mmc/control/conferences/simultaneousInterpretation`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0540.html}
   */
  resumeSimultaneousInterpretation(input: Omit<ResumeSimultaneousInterpretationInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
  /**
   * Put participants into a language channel.
   *
   * Puts participants, the host included, into the channel of a language. They hear this language from then on, and
   * what they say counts as spoken in it. Interpreters are not placed by this operation.
   *
   * Interpretation must be on, see `resumeSimultaneousInterpretation`; otherwise the refusal is `MMC.111072093`. The
   * channel is one of the languages of the groups set with `setInterpreterGroup`. The caller needs the host's control
   * token; the IDs of participants come from `showRealTimeInfoOfMeeting`.
   *
   * `PUT /v1/mmc/control/conferences/setAttendeeLanChannel`
   *
   * @throws MeetingApiError when the service refuses (400, 401, 403, 500).
   * @see {@link https://support.huaweicloud.com/api-meeting/meeting_21_0541.html}
   */
  setAttendeeLanChannel(input: Omit<SetAttendeeLanChannelInput, "conferenceID" | "X-Conference-Authorization">, options?: Options): Promise<void>;
}
