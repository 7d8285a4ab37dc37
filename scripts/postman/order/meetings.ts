import type { Step } from "../step.ts";

const start = "{{tomorrow}} 06:00";
const settings = {
  recordType: 3,
  liveAddress: "rtmp://live.example.com/1",
  supportSimultaneousInterpretation: true,
  confConfigInfo: { isSendNotify: false, isSendSms: false, isSendCalendar: false, enableWaitingRoom: true },
};
const held = { conferenceID: "{{conferenceID}}" };
const onGuest = { participantID: "{{guestPid}}" };
const onTerminal = { participantID: "{{terminalPid}}" };
const pidOf = (name: string) => `answer.participants.find(({ name }) => name === "${name}").pid`;
const always = { startDate: "{{weekAgoTime}}", endDate: "{{tomorrowTime}}" };
const past = { confUUID: "{{confUUID}}" };
const ended = { ...past, confType: "history" };

/** A series of meetings, from its booking to its end. */
const series: Step[] = [
  [
    "createRecurringMeeting",
    {
      body: {
        startTime: start,
        cycleParams: { startDate: "{{tomorrow}}", endDate: "{{monthAhead}}", cycle: "Day", preRemindDays: 1 },
      },
      keep: { seriesID: "answer[0].conferenceID", cycleSubConfID: "answer[0].subConfs[0].cycleSubConfID" },
    },
  ],
  [
    "updateRecurringMeeting",
    {
      set: { conferenceID: "{{seriesID}}" },
      body: { cycleParams: { startDate: "{{tomorrow}}", endDate: "{{weekAhead}}", cycle: "Day", preRemindDays: 1 } },
      keep: { cycleSubConfID: "answer[0].subConfs[0].cycleSubConfID" },
    },
  ],
  [
    "updateRecurringSubMeeting",
    {
      set: { conferenceID: "{{seriesID}}" },
      body: { cycleSubConfID: "{{cycleSubConfID}}", startTime: "{{tomorrow}} 07:30" },
    },
  ],
  [
    "cancelRecurringSubMeeting",
    { set: { conferenceID: "{{seriesID}}" }, body: { cycleSubConfIDs: ["{{cycleSubConfID}}"] } },
  ],
  ["cancelRecurringMeeting", { set: { conferenceID: "{{seriesID}}" } }],
];

/** A meeting that is booked, held with host, guests and terminals, and ended. */
const meeting: Step[] = [
  [
    "createMeeting",
    {
      body: { ...settings, startTime: start, attendees: [{ accountId: "bob", appId: "{{appId}}", name: "Bob Li" }] },
      keep: {
        conferenceID: "answer[0].conferenceID",
        hostPassword: 'answer[0].passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair").password',
        guestPassword: 'answer[0].passwordEntry.find(({ conferenceRole }) => conferenceRole === "general").password',
      },
    },
  ],
  ["updateMeeting", { set: held, body: { ...settings, startTime: "{{tomorrow}} 06:30", attendees: undefined } }],
  ["searchMeetings"],
  ["showMeetingDetail", { set: held }],
  ["createAnonymousAuthRandom", { set: { ...held, "X-Password": "{{guestPassword}}" } }],
  ["createAuthRandom", { set: { conf_id: "{{conferenceID}}" } }],
  ["startMeeting", { body: { ...held, password: "{{hostPassword}}" } }],
  ["showMgmtSiteStatus"],
  ["showRegionInfoOfMeeting", { set: held }],
  ["showConfOrg", { set: held }],
  [
    "createConfToken",
    {
      set: { ...held, "X-Password": "{{hostPassword}}" },
      keep: {
        controlToken: "answer.data.token",
        controlTokenUntil: "answer.data.expireTime / 1000",
        controlTokenFor: 'pm.variables.replaceIn("{{baseUrl}} {{conferenceID}}")',
      },
    },
  ],
  ["createWebSocketToken"],
  [
    "inviteParticipant",
    {
      body: {
        attendees: [
          { name: "Board room", phone: "+991110", type: "terminal", role: 1 },
          { name: "Ann", phone: "+991111", type: "normal", role: 0 },
          { name: "Ben", phone: "+991112", type: "normal", role: 0 },
          { name: "Shanghai site", phone: "+991113", type: "terminal", role: 0 },
        ],
      },
    },
  ],
  ["inviteWithPwd", { set: held, body: { confID: "{{conferenceID}}", pwd: "{{hostPassword}}", orgID: "{{corpId}}" } }],
  ["allowWaitingParticipant"],
  [
    "showRealTimeInfoOfMeeting",
    {
      keep: {
        hostPid: pidOf("Board room"),
        guestPid: pidOf("Ann"),
        secondGuestPid: pidOf("Ben"),
        terminalPid: pidOf("Shanghai site"),
      },
    },
  ],
  ["searchOnlineMeetings"],
  ["showOnlineMeetingDetail", { set: held }],
  ["listOnlineConfAttendee", { set: { conf_id: "{{conferenceID}}" } }],
  ["checkCallNumberInConf", { set: { call_number: "+991111" } }],
  [
    "searchQosOnlineMeetings",
    {
      keep: {
        confUUID: 'answer.data.find(({ conferenceID }) => conferenceID === pm.variables.get("conferenceID")).confUUID',
      },
    },
  ],
  [
    "listNetworkQuality",
    {
      set: { conferenceid: "{{conferenceID}}", confToken: "{{controlToken}}", confuuid: "{{confUUID}}" },
      body: { users: [{ pid: "{{guestPid}}" }] },
    },
  ],
];

/** What the host does in the meeting. */
const control: Step[] = [
  ["record"],
  ["setMmrRecord"],
  ["live"],
  ["setMmrLive"],
  ["muteMeeting"],
  ["allowGuestUnmute"],
  ["lockMeeting"],
  ["allowClientRecord", { set: onGuest }],
  ["updateStartedConfConfig"],
  ["prolongMeeting"],
  ["renameParticipant", { body: { ...onGuest, number: "+991111", newName: "Ann, Hangzhou" } }],
  ["muteParticipant", { set: onGuest }],
  ["hand", { set: onGuest }],
  ["batchHand", { body: { pids: ["{{guestPid}}", "{{secondGuestPid}}"] } }],
  ["setCohost", { set: onTerminal }],
  ["rollcallParticipant", { set: onGuest }],
  ["inviteShare", { set: onGuest }],
  ["inviteOperateVideo", { set: onGuest }],

  [
    "setCustomMultiPicture",
    {
      body: {
        subscriberInPics: [
          { index: 1, subscriber: ["+991110"], isAssistStream: 0 },
          { index: 2, subscriber: ["+991111"], isAssistStream: 0 },
        ],
      },
    },
  ],
  ["setMultiPicture"],
  ["switchMode"],
  ["broadcastParticipant", { set: onGuest }],
  ["cancelBroadcast"],
  ["setHostView", { body: onGuest }],
  ["setParticipantView", { set: onTerminal, body: onGuest }],
  ["lockView", { set: onTerminal, body: onGuest }],
  [
    "saveLayout",
    {
      body: {
        restPicLayout: {
          layOutName: "Host and Ann",
          imageType: "Two",
          switchTime: 10,
          subscriberInPics: [
            { index: 1, id: ["+991110"], share: 0 },
            { index: 2, id: ["+991111"], share: 0 },
          ],
        },
      },
    },
  ],
  ["showLayout", { keep: { layoutID: "answer.picLayouts[0].uuid" } }],
  ["deleteLayout", { set: { uuID: "{{layoutID}}" } }],

  [
    "setInterpreterGroup",
    {
      body: {
        interpreterGroups: [
          { groupID: "1", firstLanguage: "zh", secondLanguage: "en", interpreters: [{ loginAccount: "bob" }] },
        ],
      },
    },
  ],
  ["resumeSimultaneousInterpretation"],
  ["setAttendeeLanChannel", { body: { participantIDs: ["{{guestPid}}"] } }],

  ["setRole", { set: onGuest, body: { chairmanPwd: "{{hostPassword}}" } }],
  ["moveToWaitingRoom", { body: { participantID: "{{secondGuestPid}}" } }],
  ["batchMoveToWaitingRoom", { body: { batchParticipants: ["{{hostPid}}"] } }],
  ["hangUp", { body: { bulkHangUpParticipants: ["{{secondGuestPid}}"] } }],
  ["deleteAttendees", { body: { bulkDelAttendInfo: [{ number: "+991113", ...onTerminal }] } }],
  ["pauseConference"],
  ["stopMeeting"],
  ["cancelMeeting", { set: held }],
];

/** What remains of the meeting. */
const afterwards: Step[] = [
  ["searchHisMeetings", { set: always }],
  ["showHisMeetingDetail", { set: past }],
  ["searchAttendanceRecordsOfHisMeeting", { set: past }],
  ["searchCtlRecordsOfHisMeeting", { set: past }],
  ["searchQosHistoryMeetings", { set: always }],
  ["searchQosParticipants", { set: ended, keep: { participantID: "answer.data[0].participantID" } }],
  ["searchQosParticipantDetail", { set: { ...ended, participantID: "{{participantID}}" } }],
  ["setQosThreshold"],
  ["showQosThreshold"],
  ["showRecordInfo", { body: past }],
  ["searchRecordings", { set: always }],
  ["showRecordingDetail", { set: past }],
  ["showRecordingFileDownloadUrls", { set: past }],
  ["deleteRecordings", { set: { confUUIDs: "{{confUUID}}" } }],
  ["addToPersonalSpace"],
  ["showMeetingFileList"],
  ["searchMeetingFileList", { keep: { fileCode: "answer.data[0].fileCode" } }],
  ["showMeetingFile", { set: { file_code: "{{fileCode}}" } }],
];

const webinars: Step[] = [
  [
    "searchMemberVmr",
    {
      set: { specialVmr: true },
      keep: {
        roomID: "answer.data.find(({ vmrMode }) => vmrMode === 1).id",
        webinarRoomID: "answer.data.find(({ vmrMode }) => vmrMode === 2).id",
      },
    },
  ],
  [
    "createWebinar",
    { body: { startTime: start, vmrID: "{{webinarRoomID}}" }, keep: { webinarID: "answer.conferenceId" } },
  ],
  ["updateWebinar", { body: { conferenceId: "{{webinarID}}", startTime: "{{tomorrow}} 07:00" } }],
  ["uploadFile", { keep: { pictureID: "answer.fileId" } }],
  [
    "updateRoomSetting",
    { set: { conference_id: "{{webinarID}}" }, body: { cropLogoId: "{{pictureID}}", coverPictureId: "{{pictureID}}" } },
  ],
  ["showRoomSetting", { set: { conference_id: "{{webinarID}}" } }],
  [
    "showWebinar",
    {
      set: { conference_id: "{{webinarID}}" },
      // From here on it is the meeting that is controlled.
      keep: { conferenceID: 'pm.variables.get("webinarID")', hostPassword: "answer.chairPasswd" },
    },
  ],
  ["listUpComingWebinars"],
  ["listOngoingWebinars"],
  ["listHistoryWebinars"],
  ["startMeeting", { note: "a webinar", body: { conferenceID: "{{webinarID}}", password: "{{hostPassword}}" } }],
  ["allowAudienceJoin"],
  ["stopMeeting", { note: "a webinar" }],
  ["deleteWebinar", { set: { conference_id: "{{webinarID}}" } }],
];

const statistics = (
  [
    "searchStatisticConferenceInfo",
    "searchStatisticConferenceParticipant",
    "searchStatisticResourceInfo",
    "searchStatisticUserInfo",
  ] as const
).map((id): Step => [id, { set: { startTime: "{{weekAgo}}", endTime: "{{yesterday}}" } }]);

/** Meetings before, while and after they are held. */
export const meetings: Step[] = [...series, ...meeting, ...control, ...afterwards, ...webinars, ...statistics];
