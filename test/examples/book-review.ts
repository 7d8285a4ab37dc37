// A module of your own, as test-your-code.test.ts tests it: it books a meeting for a ticket, and never two.
import { appIdAuth, createMeetingClient, MeetingError } from "huaweicloud-meeting";

const meeting = createMeetingClient({
  region: "cn-north-4",
  auth: appIdAuth({
    appId: process.env.MEETING_APP_ID ?? "demo-app-id",
    appKey: process.env.MEETING_APP_KEY ?? "demo-app-key",
    userId: "alice",
  }),
});

/**
 * Books the review of a ticket, unless it is booked already.
 * @returns the meeting's ID
 */
export async function bookReview(ticket: string): Promise<string> {
  const subject = `Review of ${ticket}`;
  const booked = await find(subject);
  if (booked) return booked;
  try {
    const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject } });
    return created!.conferenceID;
  } catch (error) {
    // Nobody knows whether there is a meeting now. Look, before anybody tries again.
    const found = error instanceof MeetingError && error.ambiguous ? await find(subject) : undefined;
    if (found) return found;
    throw error;
  }
}

async function find(subject: string): Promise<string | undefined> {
  const { data = [] } = await meeting.searchMeetings({ searchKey: subject });
  return data.find((one) => one.subject === subject)?.conferenceID;
}
