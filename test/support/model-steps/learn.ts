import type { ConferenceInfo } from "../../../generated/types.ts";
import type { Model, ModelMeeting, Seen, Who } from "../model.ts";
import { known } from "../service.ts";

export function toSeen(info: ConferenceInfo): Seen {
  const dates = info.subConfs?.map(({ startTime, endTime }) => `${startTime} ${endTime}`) ?? [];
  const { conferenceID: id, startTime: start = "", endTime: end = "" } = info;
  return { id, held: info.conferenceState === "Created", start, end, dates };
}

export function learn(model: Model, info: ConferenceInfo, owner: Who, given: Partial<ModelMeeting>): ModelMeeting {
  const password = (role: string) =>
    known(info.passwordEntry?.find(({ conferenceRole }) => conferenceRole === role)).password;
  const meeting: ModelMeeting = {
    ...{ id: info.conferenceID, series: false, owner, guests: [], guestsMayStart: false, extension: 15, dates: [] },
    ...{ wrongPasswords: 0, lockedUntil: 0 },
    hostPassword: password("chair"),
    guestPassword: password("general"),
    ...given,
  };
  model.meetings.push(meeting);
  return meeting;
}
