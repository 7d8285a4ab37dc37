import { errorMeanings } from "../../../generated/facts.ts";
import type { AreaOperations } from "../../../generated/operations.ts";
import type { KnownErrorCode } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { type PagedList, type PageOf, pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import type { MockService } from "../mock-service.ts";
import { historicMeetings, onlineMeetings, toQosConference, toQosParticipant } from "../quality/held-meetings.ts";
import { measurements } from "../quality/measurements.ts";
import { networkQuality } from "../quality/network.ts";
import { setThresholds, showThresholds } from "../quality/thresholds.ts";
import type { HeldMeeting } from "../records/held.ts";
import type { Holding, Meeting, User } from "../state/state.ts";

/** How well sound, picture and sharing get through. Only administrators get to what is below `/v1/metrics`. */
export const quality: Behaviours<AreaOperations["quality"]> = {
  searchQosOnlineMeetings({ input, user }, service) {
    return conferences(onlineMeetings(user.corpId, service), input, user, service);
  },

  searchQosHistoryMeetings({ input, user }, service) {
    const { startDate, endDate } = input;
    if (endDate < startDate) throw new Refusal("MBI.104000003");
    const within = historicMeetings(user.corpId, service).filter(
      ({ holding }) => startDate <= holding.start && holding.start <= endDate,
    );
    return conferences(within, input, user, service);
  },

  searchQosParticipants({ input, user }, service) {
    const held = find(input, user, service, input.confType === "online" ? "MBI.104000007" : "MBI.104000008");
    const found = held.holding.stays
      .map((stay) => toQosParticipant(stay, held, service))
      .filter(({ displayName }) => mentions([displayName], input.searchKey));
    return pagedToEnd(found, input);
  },

  searchQosParticipantDetail({ input, user }, service) {
    const held = find(input, user, service, "MBI.104000009");
    const stay = held.holding.stays.find(({ pid }) => pid === input.participantID);
    if (!stay) throw new Refusal("MBI.104000009");
    return {
      user: toQosParticipant(stay, held, service),
      qos: measurements(stay, input.qosType, held.meeting.corpId, service),
    };
  },

  showQosThreshold({ input: { thresholdType }, user }, service) {
    return showThresholds(user.corpId ?? "", thresholdType, service);
  },

  setQosThreshold({ input: { thresholdType, body }, user }, service) {
    setThresholds(user.corpId ?? "", thresholdType, body, service);
    return { code: "0", message: "OK" };
  },

  listNetworkQuality({ input }, service) {
    const { meeting, holding } = controlled(input.confToken, input.conferenceid, input.confuuid, service);
    const hasPicture = meeting.settings.mediaTypes !== "Voice";
    const wanted = input.body?.users?.map(({ pid }) => pid) ?? holding.participants.map(({ pid }) => pid);
    const present = holding.participants.filter(({ pid }) => wanted.includes(pid));
    const areAllPresent = wanted.every((pid) => present.some((participant) => participant.pid === pid));
    return {
      returnCode: areAllPresent ? 0 : 111072008,
      returnDesc: areAllPresent ? "SUCCESS" : errorMeanings["MMC.111072008"],
      qosList: present.map((participant) => networkQuality(participant, holding, hasPicture, service.clock.now())),
    };
  },
};

function conferences(
  list: HeldMeeting[],
  input: PageOf & { searchKey?: string },
  user: User,
  service: MockService,
): PagedList<ReturnType<typeof toQosConference>> {
  const found = list
    .map((held) => toQosConference(held, user, service))
    .filter(({ subject, scheduserName, conferenceID }) =>
      mentions([subject, scheduserName, conferenceID], input.searchKey),
    );
  return pagedToEnd(found, input);
}

function find(
  { confUUID, confType }: { confUUID: string; confType: "online" | "history" },
  user: User,
  service: MockService,
  code: KnownErrorCode,
): HeldMeeting {
  const list = confType === "online" ? onlineMeetings(user.corpId, service) : historicMeetings(user.corpId, service);
  const held = list.find(({ holding }) => holding.confUUID === confUUID);
  if (!held) throw new Refusal(code);
  return held;
}

// The control token travels in a header of its own here, which the engine does not look at.
function controlled(
  value: string,
  conferenceID: string,
  confUUID: string,
  service: MockService,
): { meeting: Meeting; holding: Holding } {
  const token = service.controls.find(value);
  if (token?.conferenceID !== conferenceID) throw new Refusal("MMC.118000000");
  const meeting = service.state.meetings.get(conferenceID);
  if (!meeting) throw new Refusal("MMC.111072006");
  const { holding } = meeting;
  if (holding?.confUUID !== confUUID) throw new Refusal("MMC.111072005");
  if (token.confUUID !== confUUID) throw new Refusal("MMC.118000000");
  return { meeting, holding };
}
