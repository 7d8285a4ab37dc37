import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiDocument } from "../../scripts/check/api-document.ts";
import { type Change, compare } from "../../scripts/check/compare.ts";
import { skeleton } from "../../scripts/check/skeleton.ts";
import { root } from "../../scripts/run.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests break a document wherever they like.
type Anything = any;

interface Plant {
  kind: string;
  plant: (channel: Anything, schemas: Anything) => void;
  message: string;
  why: string;
}

const path = "/cms/open/websocket/confctl/increment/conn";

const breaking: Plant[] = [
  {
    kind: "a removed request",
    plant: ({ requests }) => delete requests.ConfControl,
    message: "ConfControl",
    why: `Path \`${path}/requests/ConfControl\` was removed.`,
  },
  {
    kind: "a removed push",
    plant: ({ pushes }) => delete pushes.SpeakerChangeNotify,
    message: "SpeakerChangeNotify",
    why: `Path \`${path}/pushes/SpeakerChangeNotify\` was removed.`,
  },
  {
    kind: "a removed property of a push",
    plant: (_, { NetCondition }) => delete NetCondition.properties.jitter,
    message: "NetConditionNotify",
    why: "Property `jitter` of `NetCondition` was removed.",
  },
  {
    kind: "a property of a push that may be missing",
    plant: (_, { ParticipantChange }) => ParticipantChange.required.shift(),
    message: "ParticipantsNotify",
    why: "Properties of `ParticipantChange` are no longer required: `pid`.",
  },
  {
    kind: "another type in a push",
    plant: (_, { MeetingPush }) => Object.assign(MeetingPush.properties.msgID, { type: "integer" }),
    message: "AttendeesNotify",
    why: "Type of `msgID` widened from 'string' to 'integer'.",
  },
  {
    kind: "a property of a request that became required",
    plant: (_, { HeartBeatFrame }) => {
      HeartBeatFrame.properties.sentAt = { type: "string" };
      HeartBeatFrame.required.push("sentAt");
    },
    message: "HeartBeat",
    why: "Properties of `HeartBeatFrame` became required: `sentAt`.",
  },
  {
    kind: "a property of the text in a request that became required",
    plant: (_, { SubscribeData }) => SubscribeData.required.push("conferenceID"),
    message: "Subscribe",
    why: "Properties of `SubscribeData` became required: `conferenceID`.",
  },
  {
    kind: "another type in a request",
    plant: (_, { SubscribeData }) => Object.assign(SubscribeData.properties.confToken, { type: "integer" }),
    message: "Subscribe",
    why: "Type of `confToken` narrowed from 'string' to 'integer'.",
  },
  {
    kind: "another type in an answer",
    plant: (_, { SubscribeResult }) => Object.assign(SubscribeResult.properties.returnCode, { type: "string" }),
    message: "Subscribe",
    why: "Type of `returnCode` widened from 'integer' to 'string'.",
  },
  {
    kind: "a new required parameter",
    plant: ({ parameters }) =>
      parameters.push({ name: "site", in: "query", required: true, schema: { type: "string" } }),
    message: "WebSocket",
    why: "Required `site` query parameter was added.",
  },
];

describe("a comparison of what goes over a WebSocket with the last release", () => {
  let before: ApiDocument;
  let changes: Change[];
  const changed = (change: (document: Anything) => void) => {
    const after = structuredClone(before) as Anything;
    change(after);
    return compare(before, skeleton(after));
  };

  beforeAll(async () => {
    before = JSON.parse(await readFile(join(root, "test/openapi/released/openapi.json"), "utf8"));
    changes = await changed((after) => {
      for (const { plant } of breaking) plant(after["x-websockets"][path], after.components.schemas);
    });
  });

  it.each(breaking)("names $kind as breaking", ({ message, why }) => {
    const about = { breaking: true, operations: expect.arrayContaining([message]), place: expect.stringMatching(/\S/) };
    expect(changes.filter((change) => change.why === why)).toMatchObject([about]);
  });

  it("names a new push, and a new property of one, as additions", async () => {
    const added = await changed((after) => {
      const { pushes } = after["x-websockets"][path];
      pushes.WeatherNotify = { content: { "application/json": { schema: { type: "object" } } } };
      Object.assign(after.components.schemas.ParticipantChange.properties, { colour: { type: "string" } });
    });
    expect(added).toMatchObject([
      { breaking: false, operations: ["ParticipantsNotify"], why: "Property `colour` was added." },
      { breaking: false, operations: ["WeatherNotify"], why: `Path \`${path}/pushes/WeatherNotify\` was added.` },
    ]);
  });

  it("names a removed WebSocket as breaking, with all its messages", async () => {
    const lost = await changed((after) => delete after["x-websockets"][path]);
    expect(lost).toContainEqual({
      breaking: true,
      operations: ["WebSocket"],
      place: path,
      why: `Path \`${path}\` was removed.`,
    });
    const { requests = {}, pushes = {} } = before["x-websockets"]?.[path] ?? {};
    const messages = [...Object.keys(requests), ...Object.keys(pushes)];
    expect(lost.flatMap(({ operations }) => operations).toSorted()).toEqual(["WebSocket", ...messages].toSorted());
  });

  it("finds nothing where only words changed", async () => {
    const changesOfWords = await changed((after) => {
      const { requests, pushes } = after["x-websockets"][path];
      for (const one of [...Object.values(requests), ...Object.values(pushes)] as Anything[]) one.summary = "Another";
    });
    expect(changesOfWords).toEqual([]);
  });
});
