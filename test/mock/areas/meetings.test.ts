import { beforeEach, describe, expect, it } from "vitest";
import type { ConferenceInfo, MeetingDetail, MeetingPage, StartedMeeting } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import {
  createMeeting,
  createSeries,
  known,
  outcome,
  password,
  remembered,
  send,
  showMeeting,
  signIn,
  start,
  startService,
  stored,
  succeed,
} from "../../support/service.ts";

const conferences = "/v1/mmc/management/conferences";
const detail = `${conferences}/confDetail`;

let service: MeetingService;
let alice: string;
beforeEach(async () => {
  service = startService();
  alice = await signIn(service, "alice");
});

const nineOClock = "2030-01-07 09:00";
const schedule = (settings = {}) => createMeeting(service, alice, { startTime: nineOClock, length: 60, ...settings });
const setClock = (time: string) => service.clock.set(new Date(`${time.replace(" ", "T")}:10Z`));
const query = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });
const notFound = [400, "MMC.111070005"];

async function look(meeting: ConferenceInfo) {
  return outcome(await send(service, "GET", detail, { token: alice, query: query(meeting) }));
}

describe("creating", () => {
  it.each([{}, { startTime: "" }, { startTime: null }])(
    "with %o makes an instant meeting, held at once",
    async (time) => {
      const meeting = await createMeeting(service, alice, time);
      expect(meeting).toMatchObject({ confType: "IMMEDIATELY", conferenceState: "Created", conferenceType: 0 });
      expect(meeting).toMatchObject({ startTime: "2030-01-07 00:00", endTime: "2030-01-07 00:30" });
      expect(meeting.confUUID).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  it("with a start schedules the meeting, and does not hold it", async () => {
    const meeting = await schedule({ subject: "Design review" });
    expect(meeting).toMatchObject({ confType: "FUTURE", conferenceState: "Schedule", subject: "Design review" });
    expect(meeting).toMatchObject({ startTime: nineOClock, endTime: "2030-01-07 10:00", scheduserName: "Alice Chen" });
    expect(meeting.confUUID).toBeUndefined();
    expect(stored(service, meeting).holding).toBeUndefined();
  });

  it("gives every meeting an ID, two passwords and two links of its own", async () => {
    const all = [await schedule(), await schedule(), await createMeeting(service, alice)];
    expect(new Set(all.map(({ conferenceID }) => conferenceID)).size).toBe(3);
    for (const meeting of all) expect(password(meeting, "chair")).not.toBe(password(meeting, "general"));
    expect(new Set(all.flatMap(({ chairJoinUri, guestJoinUri }) => [chairJoinUri, guestJoinUri])).size).toBe(6);
  });

  it("takes a guest password of the caller's choice", async () => {
    expect(password(await schedule({ confConfigInfo: { guestPwd: "271905" } }), "general")).toBe("271905");
  });

  it("in a cloud meeting room takes only a room of the caller's", async () => {
    const rooms = [...service.state.rooms.values()];
    const owner = stored(service, await schedule()).ownerId;
    const own = known(rooms.find(({ ownerId }) => ownerId === owner));
    expect(await schedule({ vmrFlag: 1, vmrID: own.id })).toMatchObject({ vmrID: own.id, vmrConferenceID: own.number });
    const other = known(rooms.find(({ ownerId }) => ownerId !== owner));
    const body = { mediaTypes: "Voice", vmrFlag: 1, vmrID: other.id };
    const reply = await send(service, "POST", conferences, { token: alice, body });
    expect(outcome(reply)).toEqual([400, "MMC.111070006"]);
  });
});

describe("starting", () => {
  async function startWith(meeting: ConferenceInfo, text: string) {
    const body = { conferenceID: meeting.conferenceID, password: text };
    return outcome(await send<StartedMeeting>(service, "POST", `${conferences}/start`, { token: alice, body }));
  }

  it("with the host password holds the meeting", async () => {
    const meeting = await schedule();
    expect(await startWith(meeting, password(meeting, "chair"))).toEqual([200]);
    expect((await showMeeting(service, alice, meeting)).conferenceState).toBe("Created");
  });

  it("with the guest password needs allowGuestStartConf", async () => {
    const closed = await schedule();
    const open = await schedule({ confConfigInfo: { allowGuestStartConf: true } });
    const before = remembered(service);
    expect(await startWith(closed, password(closed, "general"))).toEqual([400, "MMC.111072070"]);
    expect(remembered(service)).toEqual(before);
    expect(await startWith(open, password(open, "general"))).toEqual([200]);
    expect(stored(service, open).holding).toBeDefined();
  });

  it("with the guest password follows the enterprise where the meeting does not say", async () => {
    known(service.state.enterprises.get("demo-corp")).meetingDefaults.allowGuestStartConf = true;
    const open = await schedule();
    const closed = await schedule({ confConfigInfo: { allowGuestStartConf: false } });
    expect(await startWith(open, password(open, "general"))).toEqual([200]);
    expect(await startWith(closed, password(closed, "general"))).toEqual([400, "MMC.111072070"]);
  });

  it("with the guest password needs a random meeting ID", async () => {
    const { ownerId } = stored(service, await schedule());
    const { id: vmrID } = known([...service.state.rooms.values()].find((room) => room.ownerId === ownerId));
    for (const [vmrIDType, expected] of [
      [0, [400, "MMC.111072070"]],
      [undefined, [400, "MMC.111072070"]],
      [1, [200]],
    ] as const) {
      const confConfigInfo = { allowGuestStartConf: true, vmrIDType };
      const meeting = await schedule({ vmrFlag: 1, vmrID, confConfigInfo });
      expect(await startWith(meeting, password(meeting, "general"))).toEqual(expected);
      await succeed(service, "DELETE", conferences, {
        token: alice,
        query: { conferenceID: known(meeting.conferenceID), type: "1" },
      });
    }
  });

  it("with a wrong password, or another meeting's, is refused", async () => {
    const meeting = await schedule();
    const other = await schedule();
    const before = remembered(service);
    for (const text of ["", "wrong", password(other, "chair")]) {
      expect(await startWith(meeting, text)).toEqual([400, "MMC.111071091"]);
    }
    expect(remembered(service)).toEqual(before);
  });

  it("ahead of time lets the length run from the real start, and keeps the reservation", async () => {
    const meeting = await schedule();
    await start(service, alice, meeting);
    expect(await showMeeting(service, alice, meeting)).toMatchObject({
      startTime: "2030-01-07 00:00",
      endTime: "2030-01-07 01:00",
    });
    setClock("2030-01-07 01:01");
    expect(await showMeeting(service, alice, meeting)).toMatchObject({
      conferenceState: "Schedule",
      startTime: nineOClock,
      endTime: "2030-01-07 10:00",
    });
  });

  it("again while the meeting is held changes nothing", async () => {
    const meeting = await schedule();
    await start(service, alice, meeting);
    const holding = structuredClone(stored(service, meeting).holding);
    service.clock.advance({ minutes: 10 });
    await start(service, alice, meeting);
    expect(stored(service, meeting).holding).toEqual(holding);
  });

  it("late goes on beyond the scheduled end, for the whole length", async () => {
    const meeting = await schedule();
    setClock("2030-01-07 09:45");
    await start(service, alice, meeting);
    setClock("2030-01-07 10:40");
    expect((await showMeeting(service, alice, meeting)).conferenceState).toBe("Created");
    setClock("2030-01-07 10:46");
    expect(await look(meeting)).toEqual(notFound);
  });
});

describe("a reservation", () => {
  it("lapses at its scheduled end when nobody started the meeting", async () => {
    const meeting = await schedule();
    setClock("2030-01-07 09:59");
    expect(await look(meeting)).toEqual([200]);
    setClock("2030-01-07 10:00");
    expect(await look(meeting)).toEqual(notFound);
    const body = { conferenceID: meeting.conferenceID, password: password(meeting, "chair") };
    expect(outcome(await send(service, "POST", `${conferences}/start`, { token: alice, body }))).toEqual(notFound);
  });
});

describe("listing", () => {
  const list = (parts: Record<string, string> = {}) =>
    succeed<MeetingPage>(service, "GET", conferences, { token: alice, query: parts });
  const subjects = ({ data }: MeetingPage) => data?.map(({ subject }) => subject);

  beforeEach(async () => {
    await schedule({ subject: "in three days", startTime: "2030-01-10 00:00" });
    await createMeeting(service, alice, { subject: "now" });
    await createSeries(service, alice, { subject: "series" });
    await schedule({ subject: "in twenty days", startTime: "2030-01-27 00:00" });
    await schedule({ subject: "in a year", startTime: "2030-12-27 00:00" });
  });

  it("shows the first start first, or last, and a series once", async () => {
    const all = ["now", "series", "in three days", "in twenty days", "in a year"];
    expect(subjects(await list())).toEqual(all);
    expect(subjects(await list({ sortType: "ASC_StartTIME" }))).toEqual(all);
    expect(subjects(await list({ sortType: "DSC_StartTIME" }))).toEqual(all.toReversed());
  });

  it("pages", async () => {
    const page = await list({ offset: "1", limit: "2" });
    expect(subjects(page)).toEqual(["series", "in three days"]);
    expect(page).toMatchObject({ offset: 1, limit: 2, count: 5 });
    expect(await list({ offset: "9" })).toMatchObject({ data: [], count: 5 });
    expect(await list({ offset: "-3", limit: "1" })).toMatchObject({ offset: 0, data: [{ subject: "now" }] });
  });

  it("looks a day, a week, a month or everything ahead", async () => {
    const counts = [];
    for (const queryConfMode of ["ADAY", "AWEEK", "AMONTH", "ALL"]) counts.push((await list({ queryConfMode })).count);
    // The series starts in 32 hours.
    expect(counts).toEqual([1, 3, 4, 5]);
  });

  it("finds by subject, by name of the scheduler and by meeting ID", async () => {
    expect(subjects(await list({ searchKey: "days" }))).toEqual(["in three days", "in twenty days"]);
    expect((await list({ searchKey: "Alice" })).count).toBe(5);
    const id = known((await list()).data?.[3]?.conferenceID);
    expect(subjects(await list({ searchKey: id }))).toEqual(["in twenty days"]);
    expect((await list({ searchKey: "nothing like it" })).count).toBe(0);
  });
});

describe("details", () => {
  it("page through the invited, with terminals apart on request", async () => {
    const attendees = ["Ann", "Ben", "Cid"].map((name) => ({ name, phone: `+9911${name}` }));
    const room = { name: "Room 3", phone: "+99119", type: "terminal" as const };
    const meeting = await schedule({ attendees: [...attendees, room] });
    const names = async (parts: Record<string, string>, headers: Record<string, string> = {}) => {
      const sent = { token: alice, query: { ...query(meeting), ...parts }, headers };
      const { data } = await succeed<MeetingDetail>(service, "GET", detail, sent);
      return [data?.count, ...(data?.data ?? []).map(({ name }) => name)];
    };
    expect(await names({})).toEqual([4, "Ann", "Ben", "Cid", "Room 3"]);
    expect(await names({ offset: "1", limit: "2" })).toEqual([4, "Ben", "Cid"]);
    expect(await names({ limit: "1" }, { "X-Type": "1" })).toEqual([4, "Ann", "Room 3"]);
    expect(await names({}, { "X-Type": "2", "X-Query-Type": "1" })).toEqual([1, "Room 3"]);
    expect(await names({}, { "X-Type": "2" })).toEqual([3, "Ann", "Ben", "Cid"]);
    expect(await names({ searchKey: "en" })).toEqual([1, "Ben"]);
  });
});

describe("an attendee invited by account alone", () => {
  const attendees = [{ accountId: "bob", appId: "demo-app-id" }];

  it("is shown with the name and the number of the user from the booking on", async () => {
    const { number } = known([...service.state.users.values()].find(({ thirdAccount }) => thirdAccount === "bob"));
    const meeting = await schedule({ attendees });
    expect(meeting.partAttendeeInfo).toMatchObject([{ name: "Bob Li", phone: number }]);
    const sent = { token: alice, query: { ...query(meeting), searchKey: "Bob" } };
    const { data } = await succeed<MeetingDetail>(service, "GET", detail, sent);
    expect(data?.data).toMatchObject([{ name: "Bob Li", participantID: number, accountId: "bob" }]);
  });

  it("is found among the online meetings with both as well", async () => {
    await createMeeting(service, alice, { attendees });
    const { data } = await succeed<MeetingPage>(service, "GET", `${conferences}/online`, { token: alice });
    expect(data?.[0]?.partAttendeeInfo).toMatchObject([{ name: "Bob Li" }]);
  });
});

describe("cancelling", () => {
  const cancel = async (meeting: ConferenceInfo, parts = {}) =>
    outcome(await send(service, "DELETE", conferences, { token: alice, query: { ...query(meeting), ...parts } }));

  it("removes a scheduled meeting, once", async () => {
    const meeting = await schedule();
    expect(await cancel(meeting)).toEqual([200]);
    expect(await look(meeting)).toEqual(notFound);
    expect(await cancel(meeting)).toEqual(notFound);
  });

  it("of a meeting that is being held needs type=1", async () => {
    const meeting = await createMeeting(service, alice);
    const before = remembered(service);
    expect(await cancel(meeting)).toEqual([400, "MMC.111071067"]);
    expect(remembered(service)).toEqual(before);
    expect(await cancel(meeting, { type: "1" })).toEqual([200]);
    expect(await look(meeting)).toEqual(notFound);
  });

  it("of a series is left to the operation for series", async () => {
    const series = await createSeries(service, alice);
    expect(await cancel(series)).toEqual(notFound);
    expect(await cancel(series, { type: "1" })).toEqual(notFound);
    expect(await look(series)).toEqual([200]);
  });
});
