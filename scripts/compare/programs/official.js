import {
  MeetingClient,
  MeetingCredentials,
  SearchMeetingsRequest,
  ShowMeetingDetailRequest,
} from "@huaweicloud/huaweicloud-sdk-meeting";

export function connect(baseUrl) {
  const credentials = new MeetingCredentials().withUserName("demo").withUserPassword("Demo@12345");
  const meeting = MeetingClient.newBuilder().withCredential(credentials).withEndpoint(baseUrl).build();
  return {
    names: () => Object.getOwnPropertyNames(MeetingClient.prototype),
    search: () => meeting.searchMeetings(new SearchMeetingsRequest()),
    lookUp: (conferenceID) => meeting.showMeetingDetail(new ShowMeetingDetailRequest(conferenceID)),
  };
}
