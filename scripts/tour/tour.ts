import { appIdAuth, createMeetingClient, isMeetingApiError, type MeetingClient } from "../../src/index.ts";
import { Reporter } from "./reporter.ts";

/**
 * Walks through the five pages as a user would, against a local service, and prints every call with its outcome.
 * @param baseUrl address of the service
 * @throws Error when a step does not do what its page says
 */
export async function tour(baseUrl: string): Promise<void> {
  const reporter = new Reporter();
  const meeting = createMeetingClient({
    baseUrl,
    auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" }),
    fetch: reporter.fetch,
  });
  await meetings(meeting, reporter);
  await activationCodes(meeting, reporter);
}

async function meetings(meeting: MeetingClient, reporter: Reporter): Promise<void> {
  const [created] = await reporter.step("Sign in and create a series of three days", () =>
    meeting.createRecurringMeeting({
      body: { mediaTypes: "HDVideo", subject: "Conference Topic", cycleParams: days(3) },
    }),
  );
  const { conferenceID, passwordEntry } = known(created);
  const password = known(passwordEntry?.find(({ conferenceRole }) => conferenceRole === "chair")?.password);
  reporter.show({ conferenceID, "sub-meetings": created?.subConfs?.length });

  const [modified] = await reporter.step("Modify the series: two days", () =>
    meeting.updateRecurringMeeting({
      conferenceID: known(conferenceID),
      body: { mediaTypes: "HDVideo", cycleParams: days(2) },
    }),
  );
  reporter.show({ "sub-meetings": modified?.subConfs?.map(({ startTime }) => `${startTime} UTC`).join(", ") });
  expect(modified?.subConfs?.length, 2);

  await reporter.step("Start it with the host password", () =>
    meeting.startMeeting({ body: { conferenceID: known(conferenceID), password } }),
  );
  const control = await reporter.step("Obtain the control token", () =>
    meeting.control({ conferenceID: known(conferenceID), password }),
  );
  const before = await endOf(meeting, known(conferenceID));
  await reporter.step("Extend it by 40 minutes", () => control.prolongMeeting({ body: { auto: 0, duration: 40 } }));
  const after = await endOf(meeting, known(conferenceID));
  reporter.show({ "end before": `${before} UTC`, "end after": `${after} UTC` });
  expect(Date.parse(`${after}Z`) - Date.parse(`${before}Z`), 40 * 60_000);

  await reporter.step("End it", () => control.stopMeeting());
  const { conferenceData } = await meeting.showMeetingDetail({ conferenceID: known(conferenceID) });
  reporter.show({ conferenceState: `${conferenceData?.conferenceState} (the reservation is retained)` });
  expect(conferenceData?.conferenceState, "Schedule");

  await reporter.step("Cancel the series", () => meeting.cancelRecurringMeeting({ conferenceID: known(conferenceID) }));
  const gone = await meeting.showMeetingDetail({ conferenceID: known(conferenceID) }).catch((error) => error);
  reporter.show({ "looking for it now": isMeetingApiError(gone) ? `${gone.code}, ${gone.meaning}` : "still there" });
  expect(isMeetingApiError(gone) && gone.code, "MMC.111070005");
}

async function activationCodes(meeting: MeetingClient, reporter: Reporter): Promise<void> {
  const { activeCode } = await reporter.step("Create an activation code for an IdeaHub", () =>
    meeting.createVisionActiveCode({
      body: { devName: "Meeting room 3.12", devType: "idea-hub", emailAddr: "it@example.com" },
    }),
  );
  const { data } = await reporter.step("Find it", () => meeting.searchVisionActiveCode({ searchKey: activeCode }));
  const id = known(data?.[0]?.id);
  reporter.show({ activeCode, id });
  await reporter.step("Delete it", () => meeting.deleteVisionActiveCode({ body: [id] }));
  const { count } = await meeting.searchVisionActiveCode();
  reporter.show({ "codes left": count });
  expect(count, 0);
}

/** A rule for so many days, from tomorrow on, in Beijing time. */
function days(count: number) {
  const date = (ahead: number) => {
    const time = new Date(Date.now() + ahead * 24 * 3600_000);
    return time.toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  };
  return { startDate: date(1), endDate: date(count), cycle: "Day", preRemindDays: 1 } as const;
}

async function endOf(meeting: MeetingClient, conferenceID: string): Promise<string> {
  return known((await meeting.showMeetingDetail({ conferenceID })).conferenceData?.endTime);
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the service left out a field that this step needs");
  return value;
}

function expect(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}
