import { expectTypeOf, test } from "vitest";
import type { ControlSession, ParticipantInfoMap, SubscribeType } from "../../src/index.ts";
import { type MeetingEvents, type MeetingMessage, meetingEvents } from "../../src/realtime/index.ts";

declare const control: ControlSession;
declare const events: MeetingEvents;

test("a message is told apart by its action", async () => {
  for await (const message of events) {
    if (message.action === "ParticipantsNotify") {
      expectTypeOf(message.data[0]!.pinfoMap).toEqualTypeOf<ParticipantInfoMap | undefined>();
    }
    if (message.action === "ConfDynamicInfoNotify") expectTypeOf(message.lock).toExtend<number | undefined>();
    // @ts-expect-error Not every message has participants.
    message.data;
  }
});

test("a listener gets the message of its name", () => {
  events.on("SpeakerChangeNotify", (message) => {
    expectTypeOf(message).toEqualTypeOf<MeetingMessage<"SpeakerChangeNotify">>();
    expectTypeOf(message.action).toEqualTypeOf<"SpeakerChangeNotify">();
  });
  events.on("ended", ({ reason }) => {
    expectTypeOf(reason).toEqualTypeOf<"meeting" | "closed" | "aborted" | "failed">();
  });
  // @ts-expect-error There is no such message.
  events.on("ParticipantNotify", () => {});
});

test("only what was subscribed to comes, by the method of a control session and by the function", async () => {
  const one = await control.events({ subscribe: ["ParticipantsNotify"] });
  expectTypeOf(one).toEqualTypeOf<MeetingEvents<"ParticipantsNotify">>();
  for await (const { data } of one) expectTypeOf(data[0]!.pid).toEqualTypeOf<string>();
  // @ts-expect-error It was not subscribed to.
  one.on("WaitingListNotify", () => {});
  one.on("disconnected", ({ reason }) => reason.length);
  const two = await meetingEvents(control, { subscribe: ["SpeakerChangeNotify", "NetworkQualityNotify"] });
  expectTypeOf(two).toEqualTypeOf<MeetingEvents<"SpeakerChangeNotify">>();
  // @ts-expect-error What to be told of has to be said.
  control.events({});
});

test("kinds that are chosen when the program runs bring all messages", async () => {
  const subscribe: SubscribeType[] = [];
  expectTypeOf(control.events({ subscribe })).resolves.toEqualTypeOf<MeetingEvents>();
});

test("the picture cannot be changed", () => {
  // @ts-expect-error It is made anew with each message.
  events.picture().participants.set("pid", {});
  expectTypeOf(events.picture().participants.get("pid")?.ROLE).toExtend<string | undefined>();
});
