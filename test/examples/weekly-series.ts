// Schedules a weekly series, moves one of its meetings by an hour, drops another, and lists what is left.
//   npx huaweicloud-meeting mock
//   npx tsx weekly-series.ts
import {
  appIdAuth,
  createMeetingClient,
  fromMeetingTime,
  paginate,
  timeZoneIDOf,
  toMeetingTime,
} from "huaweicloud-meeting";

const meeting = createMeetingClient({
  baseUrl: process.env.MEETING_URL ?? "http://127.0.0.1:4010",
  auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId: "alice" }),
});

// Four Mondays at 09:00 in Beijing, the first of them next week.
const day = 24 * 60 * 60 * 1000;
const beijing = 8 * 60 * 60 * 1000;
const today = Math.floor((Date.now() + beijing) / day);
const monday = today + 7 - ((today + 3) % 7);
const dateOf = (days: number) => new Date(days * day).toISOString().slice(0, 10);

const [series] = await meeting.createRecurringMeeting({
  body: {
    mediaTypes: "HDVideo",
    subject: "Weekly planning",
    startTime: toMeetingTime(new Date(`${dateOf(monday)}T09:00:00+08:00`)),
    length: 45,
    timeZoneID: timeZoneIDOf("Asia/Shanghai"),
    cycleParams: {
      cycle: "Week",
      point: [1],
      startDate: dateOf(monday),
      endDate: dateOf(monday + 21),
      preRemindDays: 1,
    },
  },
});
const { conferenceID, subConfs = [] } = series!;
console.log(`Scheduled "${series?.subject}" with ${subConfs.length} meetings`);

const [, second, third] = subConfs;
const later = toMeetingTime(new Date(fromMeetingTime(second!.startTime!).getTime() + 60 * 60 * 1000));
await meeting.updateRecurringSubMeeting({
  conferenceID,
  body: { cycleSubConfID: second!.cycleSubConfID!, mediaTypes: "HDVideo", startTime: later, length: 45 },
});
console.log("Moved the second by an hour");

await meeting.cancelRecurringSubMeeting({ conferenceID, body: { cycleSubConfIDs: [third!.cycleSubConfID!] } });
console.log("Cancelled the third");

for await (const found of paginate(meeting.searchMeetings, { queryConfMode: "AMONTH", searchKey: "Weekly" })) {
  const { conferenceData } = await meeting.showMeetingDetail({ conferenceID: found.conferenceID });
  console.log(`${found.subject}, in UTC:`);
  for (const { startTime, endTime } of conferenceData?.subConfs ?? []) console.log(`  ${startTime} to ${endTime}`);
}
