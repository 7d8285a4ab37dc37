import type { Held } from "../meetings/control.ts";
import { countOfPictures } from "../meetings/pictures.ts";
import { hostOf } from "../meetings/presence.ts";
import { toConferenceInfo } from "../meetings/view.ts";
import type { MockService } from "../mock-service.ts";
import { personType } from "../people/views.ts";
import { configOfHolding } from "../state/config-in-force.ts";
import { isRecorded } from "../state/recording.ts";
import type { Holding, Screens } from "../state/state.ts";
import type { Told } from "./told.ts";

/** As many as clients show where nothing was arranged, by the published messages. */
const usualPictures = 16;
const mostWatched = 8;

/** How the numbers of the two interfaces for what a meeting can be recorded and streamed go together. */
const recordTypes = { 0: 0, 1: 3, 2: 1, 3: 2 } as const;

/** What a meeting is. */
export function basicInfo({ meeting, holding }: Held, service: MockService): Told<"ConfBasicInfoNotify"> {
  const owner = service.userOf(meeting.ownerId);
  const info = toConferenceInfo(meeting, owner, service);
  const date = meeting.occurrences.find(({ id }) => id === holding.occurrenceId);
  const { callInRestriction = 0, enableWaitingRoom = false } = configOfHolding(meeting, holding, service.state);
  return {
    displayID: info.vmrConferenceID ?? meeting.conferenceID,
    title: info.subject,
    startTime: String(holding.start),
    scheduledStartTime: String(date?.start ?? holding.start),
    guestJoinUri: meeting.guestLink,
    pwds: info.passwordEntry?.map(({ conferenceRole, password }) => ({ role: conferenceRole, pwd: password })),
    recType: recordTypes[meeting.settings.recordType ?? 0],
    media: meeting.settings.mediaTypes === "Voice" ? 1 : 2,
    owner: owner.name,
    ownerID: owner.id,
    orgID: meeting.corpId,
    userType: personType,
    callInRestriction,
    audienceCallInRestriction: info.confConfigInfo?.audienceCallInRestriction ?? 0,
    confMode: "RTC",
    webinar: meeting.webinar !== undefined,
    realTimeSubtitle: 0,
    simultaneousInterpretation: digit(meeting.settings.supportSimultaneousInterpretation),
    supportCohost: 1,
    supportClientRecord: 1,
    supportWaitingRoom: enableWaitingRoom,
  };
}

/** How a meeting is set now. */
export function dynamicInfo({ meeting, holding }: Held, { state }: MockService): Told<"ConfDynamicInfoNotify"> {
  const { config, participants } = holding;
  const inForce = configOfHolding(meeting, holding, state);
  const audience = participants.filter(({ role }) => role === "audience").length;
  return {
    state: "Created",
    endTime: String(holding.end),
    ...shown(holding),
    lock: config.isLock ?? 0,
    mute: holding.allMuted ?? digit(inForce.isAutoMute),
    lockSharing: config.lockSharing ?? 0,
    canUnmute: config.allowUnmuteByOneself ?? 1,
    chairView: digit(hostOf(holding)?.view?.shows === "turns"),
    partViewNum: participants.filter(({ view }) => view?.shows === "one").length,
    maxPartViewNum: mostWatched,
    recState: digit(isRecorded(holding)),
    recOccurred: digit((holding.recordings ?? []).length > 0),
    forbiddenChat: digit(config.chatPermission === 1),
    realTimeSubtitle: 0,
    callInRestriction: inForce.callInRestriction ?? 0,
    audienceCallInRestriction: config.audienceCallInRestriction ?? 0,
    waitingRoomState: digit(inForce.enableWaitingRoom),
    simultaneousInterpretation: digit(holding.interpretation.on),
    clientRecMode: config.clientRecMode ?? 0,
    allowAudience: holding.audienceAdmitted,
    pause: holding.paused,
    audienceTotalCount: audience,
    audienceCountReal: audience,
    lanChannels: [],
  };
}

/** How the pictures are arranged. */
export function arrangementOf({ arrangement, screens }: Holding): Told<"CustomMultiPicNotify"> {
  return {
    mode: modeOf(screens),
    ...(arrangement?.manual && pictures(arrangement)),
  };
}

/** Who interprets. */
export function interpretersOf({ interpretation }: Holding): Told<"InterpreterGroupNotify"> {
  return { interpreterGroups: structuredClone(interpretation.groups) };
}

function shown(holding: Holding): Told<"ConfDynamicInfoNotify"> {
  const { screens, arrangement } = holding;
  const arranged = screens.mode === "FIXED" && arrangement?.manual ? pictures(arrangement) : undefined;
  return {
    mode: modeOf(screens),
    // Where everybody chooses for themselves, clients show who speaks.
    vas: digit(screens.mode === "FREE" || screens.mode === "VAS"),
    picNum: arranged?.picNum ?? (screens.several ? usualPictures : 1),
    ...(arranged && { multiPic: arranged }),
  };
}

function pictures({ imageType, switchTime, pictures: list }: NonNullable<Holding["arrangement"]>) {
  return {
    picNum: countOfPictures(imageType),
    period: switchTime,
    picInfos: list.map(({ index, pids, share }) => ({ index, id: pids, share })),
  };
}

// What is voice activation elsewhere is a picture for everybody that follows the voice here.
function modeOf({ mode }: Screens): "FREE" | "FIXED" | "ROLLCALL" | "BROADCAST" {
  return mode === "VAS" ? "FIXED" : mode;
}

function digit(state: boolean | undefined): 0 | 1 {
  return state ? 1 : 0;
}
