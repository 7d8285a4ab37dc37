import { expect, test } from "vitest";
import { emptyPicture, foldPicture, type MeetingMessage } from "../../src/realtime/index.ts";
import { changed, everybody, message } from "../support/event-server.ts";

const after = (...messages: MeetingMessage[]) => messages.reduce(foldPicture, emptyPicture);

test("participants come, change and go", () => {
  const picture = after(
    everybody("Ann", "Ben"),
    changed("ann", { HAND: "1", MUTE: "0" }),
    changed("ann", { MUTE: "1" }),
    changed("cleo", { NAME: "Cleo" }),
    message("ParticipantsNotify", { data: [{ pid: "ben", mode: 1 }] }),
  );
  expect([...picture.participants]).toEqual([
    ["ann", { NAME: "Ann", HAND: "1", MUTE: "1" }],
    ["cleo", { NAME: "Cleo" }],
  ]);
});

test("a full message replaces what was known, and forgets who is not in it", () => {
  const picture = after(everybody("Ann", "Ben"), changed("ann", { HAND: "1" }), everybody("Ann", "Cleo"));
  expect([...picture.participants]).toEqual([
    ["ann", { NAME: "Ann" }],
    ["cleo", { NAME: "Cleo" }],
  ]);
});

test("earlier pictures stay as they were", () => {
  const before = after(everybody("Ann"));
  const next = foldPicture(before, changed("ann", { NAME: "Anna" }));
  expect(before.participants.get("ann")?.NAME).toBe("Ann");
  expect(next.participants.get("ann")?.NAME).toBe("Anna");
  expect(emptyPicture.participants.size).toBe(0);
});

test("the waiting room empties", () => {
  const waits = message("WaitingListNotify", { data: [{ pid: "ben", mode: 0, pinfoMap: { NAME: "Ben" } }] });
  expect([...after(waits).waiting.values()]).toEqual([{ NAME: "Ben" }]);
  expect(after(waits, message("WaitingListNotify", { data: [{ pid: "ben", mode: 1 }] })).waiting.size).toBe(0);
});

test("what the meeting is and how it is set is told in full, or what has changed of it", () => {
  const picture = after(
    message("ConfBasicInfoNotify", { msgMode: 0, title: "Planning" }),
    message("ConfDynamicInfoNotify", { msgMode: 0, state: "Created", lock: 1, mute: 1 }),
    message("ConfDynamicInfoNotify", { lock: 0 }),
  );
  expect(picture.basic).toEqual({ title: "Planning" });
  expect(picture.dynamic).toEqual({ state: "Created", lock: 0, mute: 1 });
  const full = foldPicture(picture, message("ConfDynamicInfoNotify", { msgMode: 0, state: "Created" }));
  expect(full.dynamic).not.toHaveProperty("lock");
});

test("invited people are known by whatever both messages have of them", () => {
  const picture = after(
    message("AttendeesNotify", {
      msgMode: 0,
      data: [
        { mode: 0, userUUID: "u1", phone: "+991", name: "Ann" },
        { mode: 0, phone: "+992", name: "Ben" },
        { mode: 0, phone: "+993", name: "Cleo" },
      ],
    }),
    message("AttendeesNotify", {
      data: [
        { mode: 0, userUUID: "u1", participantID: "p1" },
        { mode: 0, participantID: "p1", name: "Anna" },
        { mode: 1, phone: "+992" },
        { mode: 0, accountId: "dan", name: "Dan" },
      ],
    }),
  );
  expect(picture.attendees).toEqual([
    { mode: 0, userUUID: "u1", participantID: "p1", phone: "+991", name: "Anna" },
    { mode: 0, phone: "+993", name: "Cleo" },
    { mode: 0, accountId: "dan", name: "Dan" },
  ]);
});

test("nobody speaks where the message names nobody", () => {
  const speaks = message("SpeakerChangeNotify", { msgMode: 0, data: [{ pid: "ann", speakingVolume: 45 }] });
  expect(after(speaks).speakers).toEqual([{ pid: "ann", speakingVolume: 45 }]);
  expect(after(speaks, message("SpeakerChangeNotify", { msgMode: 0 })).speakers).toEqual([]);
});

test.each(["interpreterGroups", "data"] as const)("interpretation groups are read from %s", (name) => {
  const groups = [{ groupID: "g1", firstLanguage: "zh", secondLanguage: "en" }];
  expect(after(message("InterpreterGroupNotify", { msgMode: 0, [name]: groups })).interpreterGroups).toEqual(groups);
});

test("quality is kept by participant", () => {
  const picture = after(
    message("NetConditionNotify", { msgMode: 0, data: [{ participantID: "ann", mode: 0, delay: "37", jitter: "1" }] }),
    message("NetConditionNotify", { data: [{ participantID: "ann", mode: 0, delay: "40" }] }),
  );
  expect(picture.netConditions.get("ann")).toMatchObject({ delay: "40", jitter: "1" });
  const gone = message("NetConditionNotify", { data: [{ participantID: "ann", mode: 1 }] });
  expect(foldPicture(picture, gone).netConditions.size).toBe(0);
});

test("messages that tell events leave the picture as it is", () => {
  const picture = after(everybody("Ann"));
  const called = message("InviteResultNotify", { data: [{ callNumber: "+991", resultCode: "0" }] });
  expect(foldPicture(picture, called)).toBe(picture);
  expect(foldPicture(picture, { ...called, action: "NetworkQualityNotify" } as never)).toBe(picture);
});
