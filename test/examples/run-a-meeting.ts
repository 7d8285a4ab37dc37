// Holds a meeting from its creation to the list of who was there.
//   npx huaweicloud-meeting mock
//   npx tsx run-a-meeting.ts
import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";

const meeting = createMeetingClient({
  baseUrl: process.env.MEETING_URL ?? "http://127.0.0.1:4010",
  auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId: "alice" }),
});

// Without a start time a meeting is held at once.
const [created] = await meeting.createMeeting({
  body: { mediaTypes: "HDVideo", subject: "Release review", length: 30 },
});
const { conferenceID, passwordEntry = [] } = created!;
const password = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair")!.password!;
console.log(`"Release review" is being held; it ends at ${created?.endTime} UTC`);

const { data: [bob] = [] } = await meeting.searchCorpDir({ searchKey: "Bob" });
const control = await meeting.control({ conferenceID, password });
await control.inviteParticipant({
  body: {
    attendees: [
      { name: bob!.name!, phone: bob!.number!, type: "normal" },
      { name: "Dana", phone: "+8613800000077", type: "mobile" },
    ],
  },
});
const present = async () => (await control.showRealTimeInfoOfMeeting()).participants ?? [];
console.log(`There: ${(await present()).map(({ name }) => name).join(", ")}`);

await control.lockMeeting({ body: { isLock: 1 } });
console.log("Locked: nobody else gets in");

await control.muteMeeting({ body: { isMute: 1, allowUnmuteByOneself: 0 } });
console.log(`Muted: ${(await present()).filter(({ mute }) => mute === 1).length}`);

const dana = (await present()).find(({ name }) => name === "Dana")!;
await control.muteParticipant({ participantID: dana.pid!, body: { isMute: 0 } });
console.log("Dana has the floor");

await control.prolongMeeting({ body: { auto: 0, duration: 15 } });
const { conferenceData } = await meeting.showMeetingDetail({ conferenceID });
console.log(`Prolonged: it ends at ${conferenceData?.endTime} UTC`);

await control.stopMeeting();
console.log("Ended. The record:");

const now = Date.now();
const hour = 60 * 60 * 1000;
const { data: held = [] } = await meeting.searchHisMeetings({ startDate: now - hour, endDate: now + hour });
const { confUUID } = held.find((past) => past.conferenceID === conferenceID)!;
const { data: records = [] } = await meeting.searchAttendanceRecordsOfHisMeeting({ confUUID: confUUID! });
for (const { displayName, joinTime = 0, leftTime = 0 } of records) {
  console.log(`  ${displayName}, ${Math.round((leftTime - joinTime) / 1000)} s`);
}
