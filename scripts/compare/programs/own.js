import { accountAuth, createMeetingClient } from "huaweicloud-meeting";

export function connect(baseUrl) {
  const auth = accountAuth({ account: "demo", password: "Demo@12345" });
  const meeting = createMeetingClient({ baseUrl, auth });
  return {
    names: () => Object.keys(meeting),
    search: () => meeting.searchMeetings(),
    lookUp: (conferenceID) => meeting.showMeetingDetail({ conferenceID }),
  };
}
