import { beforeEach, describe, expect, it } from "vitest";
import type { MeetingRequest } from "../../generated/types.ts";
import { known } from "../support/service.ts";
import { newScene, type Scene } from "../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const attendees = [
  { name: "Bob Li", phone: "+991", email: "bob@example.com", sms: "+8613800000001" },
  { name: "Room 3", phone: "+992" },
];
const planning: MeetingRequest = {
  mediaTypes: "HDVideo",
  subject: "Planning",
  startTime: "2030-01-08 09:00",
  attendees,
};

const sent = () => scene.service.state.outbox.map(({ about, by, to }) => [about, by, to]);
const times = () => scene.service.state.outbox.map(({ sentAt }) => new Date(sentAt).toISOString().slice(0, 16));
const mail = (what: string) => [`meeting ${what}`, "email", "bob@example.com"];

async function book(request: MeetingRequest = planning) {
  const [meeting] = await scene.alice.createMeeting({ body: request });
  return known(meeting);
}

async function bookSeries(preRemindDays: number) {
  const cycleParams = { cycle: "Day", startDate: "2030-01-10", endDate: "2030-01-12", preRemindDays } as const;
  const [series] = await scene.alice.createRecurringMeeting({ body: { ...planning, cycleParams } });
  return known(series);
}

describe("whoever is invited with an address", () => {
  it("is told when the meeting is booked, changed and cancelled", async () => {
    const { conferenceID = "" } = await book();
    await scene.alice.updateMeeting({ conferenceID, body: { ...planning, startTime: "2030-01-08 10:00" } });
    await scene.alice.cancelMeeting({ conferenceID });
    expect(sent()).toEqual([mail("booked"), mail("changed"), mail("cancelled")]);
  });

  it("is told which meeting it is, when it is in the meeting's zone, and how to join", async () => {
    const { conferenceID = "", guestJoinUri } = await book({ ...planning, timeZoneID: "27" });
    await scene.alice.updateMeeting({ conferenceID, body: { ...planning, startTime: "2030-01-08 10:00" } });
    const said = (when: string) => `Planning, ${conferenceID}, ${when}, ${guestJoinUri}`;
    expect(scene.service.state.outbox.map(({ content }) => content)).toEqual([
      said("2030-01-08 10:00 (Europe/Berlin)"),
      said("2030-01-08 11:00 (Europe/Berlin)"),
    ]);
  });

  it("gets an SMS where the meeting wants it and the enterprise may send some, and no e-mail where it does not", async () => {
    const wanted = { ...planning, confConfigInfo: { isSendSms: true, isSendNotify: false } };
    await book(wanted);
    expect(sent()).toEqual([]);
    known(scene.service.state.enterprises.get("demo-corp")).services.enableSMS = true;
    await book(wanted);
    expect(sent()).toEqual([["meeting booked", "sms", "+8613800000001"]]);
  });
});

describe("the invited of a series", () => {
  it("are told of the series and of single changes", async () => {
    const { conferenceID = "", subConfs = [] } = await bookSeries(0);
    const [first, second, third] = subConfs.map(({ cycleSubConfID }) => known(cycleSubConfID));
    const moved = {
      cycleSubConfID: known(first),
      mediaTypes: "HDVideo",
      startTime: "2030-01-10 07:00",
      length: 30,
    } as const;
    await scene.alice.updateRecurringSubMeeting({ conferenceID, body: moved });
    await scene.alice.cancelRecurringSubMeeting({
      conferenceID,
      body: { cycleSubConfIDs: [known(second), known(third)] },
    });
    await scene.alice.cancelRecurringMeeting({ conferenceID });
    const whats = ["booked", "changed", "cancelled", "cancelled", "cancelled"];
    expect(sent()).toEqual(whats.map(mail));
  });

  it("are reminded so many days before each sub-meeting, unless it is nearer when it is booked", async () => {
    await bookSeries(30);
    expect(sent()).toEqual([mail("booked")]);
    scene.service.state.outbox.length = 0;
    await bookSeries(2);
    scene.service.clock.set(new Date("2030-01-10T12:00Z"));
    await scene.alice.searchMeetings();
    expect(sent()).toEqual([mail("booked"), ...Array(3).fill(mail("reminder"))]);
    expect(times().slice(1)).toEqual(["2030-01-08T09:00", "2030-01-09T09:00", "2030-01-10T09:00"]);
  });
});
