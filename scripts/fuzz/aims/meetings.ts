import type { Meeting, User } from "../../../src/mock/index.ts";
import { type Aims, set, type Target } from "../target.ts";
import * as there from "../there.ts";
import { timeAfter } from "../values.ts";
import type { Callers, World } from "../world.ts";

/** Meetings, series and webinars, those who are in them, and what remains of them. */
export const meetings: Aims = {
  updateMeeting: (target, { state, world, now }) => {
    change(target, there.toCome(state), world, now);
  },
  updateRecurringMeeting: (target, { state, world, now }) => {
    change(target, there.seriesIn(state), world, now);
    recur(target, now);
  },
  updateRecurringSubMeeting: (target, { state, world, now }) => {
    const series = there.seriesIn(state);
    change(target, series, world, now);
    set(target, { cycleSubConfID: series?.occurrences.at(-1)?.id, length: 30 });
  },

  createRecurringMeeting: (target, { now }) => recur(target, now),
  cancelRecurringSubMeeting: (target, { state, world }) => {
    const series = there.seriesIn(state);
    asOwner(target, series, world);
    set(target, { cycleSubConfIDs: [series?.occurrences.at(-1)?.id] });
  },

  createWebinar: (target, { state, now }) => {
    const alice = [...state.users.values()].find(({ thirdAccount }) => thirdAccount === "alice");
    const room = [...state.rooms.values()].find(({ vmrMode, ownerId }) => vmrMode === 2 && ownerId === alice?.id);
    set(target, { vmrID: room?.id, ...plainWebinar(now) });
    target.caller = "alice";
  },
  updateWebinar: (target, scene) => {
    ofWebinar(target, scene);
    set(target, { conferenceId: there.webinarIn(scene.world)?.conferenceID, ...plainWebinar(scene.now) });
  },
  showWebinar: (target, scene) => ofWebinar(target, scene),
  deleteWebinar: (target, scene) => ofWebinar(target, scene),
  showRoomSetting: (target, scene) => ofWebinar(target, scene),
  updateRoomSetting: (target, scene) => {
    ofWebinar(target, scene);
    // Pictures would have to be uploaded before.
    target.body = Object.fromEntries(Object.entries(target.body ?? {}).filter(([name]) => !name.endsWith("Id")));
  },
  // No other operation needs a webinar that is being held; so this meeting is made one.
  allowAudienceJoin: (_target, { meeting, world }) => {
    const webinar = there.webinarIn(world)?.webinar;
    if (meeting && webinar) meeting.webinar = structuredClone(webinar);
  },

  inviteWithPwd: (target, { meeting }) => {
    set(target, { confID: meeting?.conferenceID, pwd: meeting?.hostPassword, callNum: "+8613800000077" });
  },
  hangUp: (target, scene) => set(target, { bulkHangUpParticipants: [there.guestIn(scene)?.pid] }),
  deleteAttendees: (target, scene) => {
    const { phone: number, pid: participantID } = there.guestIn(scene) ?? {};
    set(target, { bulkDelAttendInfo: [{ number, participantID }] });
  },
  renameParticipant: (target, scene) => {
    const { phone: number, pid: participantID } = there.guestIn(scene) ?? {};
    set(target, { number, participantID, newName: "Renamed" });
  },
  batchHand: (target, scene) => set(target, { pids: [there.guestIn(scene)?.pid] }),
  moveToWaitingRoom: (target, scene) => set(target, { participantID: there.waiterIn(scene)?.pid }),
  batchMoveToWaitingRoom: (target, scene) => set(target, { batchParticipants: [there.waiterIn(scene)?.pid] }),
  setParticipantView: (target, scene) => showOn(target, scene),
  lockView: (target, scene) => showOn(target, scene),
  setInterpreterGroup: (target, { meeting }) => {
    there.offerInterpretation(meeting);
    set(target, { interpreterGroups: there.groups });
  },
  resumeSimultaneousInterpretation: (_target, { meeting }) => there.offerInterpretation(meeting),
  setAttendeeLanChannel: (target, scene) => {
    there.offerInterpretation(scene.meeting);
    const channel = { listenLanChannel: "en", speakLanChannel: "en" };
    set(target, { ...channel, participantIDs: [there.guestIn(scene)?.pid] });
  },
  deleteLayout: (target, { meeting }) => {
    const uuid = "0".repeat(32);
    meeting?.holding?.layouts.push({ uuid, layOutName: "Four", imageType: "Four", subscriberInPics: [] });
    target.parameters.uuID = uuid;
  },
  setHostView: (_target, scene) => {
    const terminal = there.terminalIn(scene);
    for (const participant of scene.meeting?.holding?.participants ?? []) participant.role = "general";
    if (terminal) terminal.role = "chair";
  },
  showHisMeetingDetail: (target, scene) => ofPast(target, scene),
  showRecordingDetail: (target, scene) => ofPast(target, scene),
  deleteRecordings: (target, scene) => {
    ofPast(target, scene);
    target.parameters.confUUIDs = target.parameters.confUUID;
  },
  searchStatisticConferenceInfo: (target, { now }) => today(target, now),
  searchStatisticConferenceParticipant: (target, { now }) => today(target, now),
  searchStatisticResourceInfo: (target, { now }) => today(target, now),
  searchStatisticUserInfo: (target, { now }) => today(target, now),
  searchQosParticipantDetail: (target, scene) => {
    const { holding } = there.held(scene.state) ?? {};
    const [stay] = holding?.stays ?? [];
    Object.assign(target.parameters, { confUUID: holding?.confUUID, confType: "online", participantID: stay?.pid });
    target.caller = "admin";
  },
  listNetworkQuality: (target, { meeting, controlToken }) => {
    const { conferenceID: conferenceid, holding } = meeting ?? {};
    Object.assign(target.parameters, { conferenceid, confuuid: holding?.confUUID, confToken: controlToken });
  },
  createMeeting: (target, { now }) => book(target, now),
  cancelMeeting: (target, { state, world }) => asOwner(target, there.toCome(state), world),
  startMeeting: (target, { state }) => {
    const { conferenceID, hostPassword: password } = there.toCome(state) ?? {};
    target.body = { conferenceID, password };
  },
  createConfToken: (target, { meeting }) => {
    if (meeting) meeting.controlAttempts = { failures: 0, lockedUntil: 0 };
    target.parameters["X-Password"] = meeting?.hostPassword;
  },
  hand: (target, scene) => {
    target.parameters.participantID = there.guestIn(scene)?.pid;
  },
  setRole: (target, scene) => {
    target.parameters.participantID = there.guestIn(scene)?.pid;
    set(target, { chairmanPwd: scene.meeting?.hostPassword });
  },
  listOnlineConfAttendee: (target, { meeting, world }) => {
    asOwner(target, meeting, world);
    target.parameters.conf_id = meeting?.conferenceID;
  },
  searchAttendanceRecordsOfHisMeeting: (target, scene) => ofPast(target, scene),
  searchCtlRecordsOfHisMeeting: (target, scene) => ofPast(target, scene),
  showRecordInfo: (target, { state }) => {
    set(target, { confUUID: there.recorded(state) });
    target.caller = callerOf([...state.users.values()].find(({ id }) => id === there.past(state)?.meeting.ownerId));
  },
  searchQosParticipants: (target, { state }) => {
    const confUUID = there.held(state)?.holding?.confUUID;
    Object.assign(target.parameters, { confUUID, confType: "online" });
    target.caller = "admin";
  },
  setQosThreshold: (target) => {
    const both = { sending: 10, receiving: 10 };
    target.parameters.thresholdType = "AUDIO";
    set(target, { latency: both, jitter: both, packetLoss: both });
  },
  showMgmtSiteStatus: (target) => Object.assign(target, { parameters: {} }),
};

/** Means a meeting that is to come, as its owner, with nothing in the request that the meeting would not stand. */
function change(target: Target, meeting: Meeting | undefined, world: World, now: number): void {
  asOwner(target, meeting, world);
  book(target, now);
}

function asOwner(target: Target, meeting: Meeting | undefined, { service }: World): void {
  target.parameters.conferenceID = meeting?.conferenceID;
  target.caller = callerOf(service.state.users.get(meeting?.ownerId ?? ""));
}

// What goes with some meetings only is left out.
function book(target: Target, now: number): void {
  const { confConfigInfo, vmrFlag, vmrID, ...body } = target.body as Record<string, unknown>;
  target.body = { ...body, startTime: timeAfter(now, 1), length: 30 };
}

function recur(target: Target, now: number): void {
  const days = { startDate: timeAfter(now, 2).slice(0, 10), endDate: timeAfter(now, 4).slice(0, 10) };
  book(target, now);
  set(target, { cycleParams: { cycle: "Day", preRemindDays: 1, ...days } });
}

function ofWebinar(target: Target, { world }: there.Scene): void {
  target.parameters.conference_id = there.webinarIn(world)?.conferenceID;
  target.caller = "admin";
}

function plainWebinar(now: number): Record<string, unknown> {
  return {
    startTime: timeAfter(now, 1),
    duration: 60,
    guestPasswd: "135790",
    audiencePasswd: "246801",
    auxAddress: "",
  };
}

function ofPast(target: Target, { state }: there.Scene): void {
  target.parameters.confUUID = there.recorded(state);
  target.caller = "admin";
}

function today(target: Target, now: number): void {
  const day = timeAfter(now, 0).slice(0, 10);
  Object.assign(target.parameters, { timeUnit: "D", startTime: day, endTime: day });
}

function showOn(target: Target, scene: there.Scene): void {
  target.parameters.participantID = there.terminalIn(scene)?.pid;
  set(target, { participantID: there.guestIn(scene)?.pid });
}

function callerOf(user: User | undefined): keyof Callers {
  return user?.thirdAccount === "alice" ? "alice" : user?.thirdAccount === "bob" ? "bob" : "admin";
}
