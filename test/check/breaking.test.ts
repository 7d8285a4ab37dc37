import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiDocument } from "../../scripts/check/api-document.ts";
import { type Change, compare } from "../../scripts/check/compare.ts";
import { showChanges } from "../../scripts/check/show-changes.ts";
import { skeleton } from "../../scripts/check/skeleton.ts";
import { allowsBreaking } from "../../scripts/check/version.ts";
import { CommandFailure, root, runTool } from "../../scripts/run.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests break a document wherever they like.
type Anything = any;

const released = join(root, "test/openapi/released/openapi.json");

interface Plant {
  kind: string;
  plant: (paths: Anything, schemas: Anything, document: Anything) => void;
  operation: string;
  why: string;
}

const meetings = "/v1/mmc/management/conferences";
const codes = "/v1/usg/dcs/corp/vision/activecode";
const parameter = (paths: Anything, name: string) =>
  paths[meetings].get.parameters.find((one: Anything) => one.name === name);

const breaking: Plant[] = [
  {
    kind: "a removed operation",
    plant: (paths) => delete paths["/v1/wss/webinar/open/conferences"].post,
    operation: "createWebinar",
    why: "Operation `POST /v1/wss/webinar/open/conferences` was removed.",
  },
  {
    kind: "another path",
    plant: (paths) => {
      paths["/v2/usg/authorizeconfig"] = paths["/v1/usg/acs/authorizeconfig"];
      delete paths["/v1/usg/acs/authorizeconfig"];
    },
    operation: "showSsoConfig",
    why: "Path `/v1/usg/acs/authorizeconfig` was renamed to `/v2/usg/authorizeconfig`.",
  },
  {
    kind: "another method",
    plant: (paths) => {
      paths[codes].patch = paths[codes].delete;
      delete paths[codes].delete;
    },
    operation: "deleteVisionActiveCode",
    why: `Operation \`DELETE ${codes}\` was removed.`,
  },
  {
    kind: "another name of an operation",
    plant: (paths) => Object.assign(paths["/v1/mmc/control/conferences/stop"].put, { operationId: "endMeeting" }),
    operation: "stopMeeting",
    why: "changed from 'stopMeeting' to 'endMeeting'",
  },
  {
    kind: "another token",
    plant: (paths) => Object.assign(paths[meetings].get, { security: [{ conferenceToken: [] }] }),
    operation: "searchMeetings",
    why: "Security requirement `accessToken` now requires `conferenceToken`.",
  },
  {
    kind: "a removed parameter",
    plant: (paths) =>
      paths[meetings].get.parameters.splice(paths[meetings].get.parameters.indexOf(parameter(paths, "queryAll")), 1),
    operation: "searchMeetings",
    why: "`queryAll` query parameter was removed.",
  },
  {
    kind: "a new required parameter",
    plant: (paths) =>
      paths["/v1/usg/dcs/corp/member"].get.parameters.push({
        name: "site",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
    operation: "searchUsers",
    why: "Required `site` query parameter was added.",
  },
  {
    kind: "a parameter that became required",
    plant: (paths) => Object.assign(parameter(paths, "userUUID"), { required: true }),
    operation: "searchMeetings",
    why: "`userUUID` query parameter became required.",
  },
  {
    kind: "a lost literal of a parameter",
    plant: (paths) => parameter(paths, "queryConfMode").schema.enum.shift(),
    operation: "searchMeetings",
    why: "Enum lost values: 'ADAY'.",
  },
  {
    kind: "a narrower limit of a shared parameter",
    plant: (_paths, _schemas, document) => Object.assign(document.components.parameters.Limit.schema, { maximum: 50 }),
    operation: "searchHisMeetings",
    why: "Upper bound changed from '<= 500' to '<= 50'.",
  },
  {
    kind: "a property of a request that became required",
    plant: (_, { ActiveCodeRequest }) => ActiveCodeRequest.required.push("emailAddr"),
    operation: "createVisionActiveCode",
    why: "Properties of `ActiveCodeRequest` became required: `emailAddr`.",
  },
  {
    kind: "a removed property of a request",
    plant: (_, { ActiveCodeRequest }) => delete ActiveCodeRequest.properties.smsNumber,
    operation: "createVisionActiveCode",
    why: "Property `smsNumber` of `ActiveCodeRequest` was removed.",
  },
  {
    kind: "a narrower limit in a request",
    plant: (_, { ActiveCodeRequest }) => Object.assign(ActiveCodeRequest.properties.devName, { maxLength: 32 }),
    operation: "createVisionActiveCode",
    why: "`maxLength` of `devName` changed from '64' to '32'.",
  },
  {
    kind: "another type in a request",
    plant: (_, { ActiveCodeRequest }) => Object.assign(ActiveCodeRequest.properties.deptCode, { type: "integer" }),
    operation: "createVisionActiveCode",
    why: "Type of `deptCode` narrowed from 'string' to 'integer'.",
  },
  {
    kind: "a lost literal of a request",
    plant: (_, { VisionDeviceType }) => VisionDeviceType.enum.shift(),
    operation: "createVisionActiveCode",
    why: "Enum of `VisionDeviceType` lost values: 'idea-hub'.",
  },
  {
    kind: "a lost alternative of a request",
    plant: (_, { CycleParams }) => CycleParams.oneOf.pop(),
    operation: "createRecurringMeeting",
    why: "`oneOf` subschema of `cycleParams` was removed.",
  },
  {
    kind: "a body that became required",
    plant: (paths) => Object.assign(paths["/v1/usg/abs/users/list"].post.requestBody, { required: true }),
    operation: "batchShowUserDetails",
    why: "Request body became required.",
  },
  {
    kind: "a removed property of an answer",
    plant: (_, { ActiveCodeResult }) => delete ActiveCodeResult.properties.activeCode,
    operation: "resetVisionActiveCode",
    why: "Property `activeCode` of `ActiveCodeResult` was removed.",
  },
  {
    kind: "a property of an answer that may be missing",
    plant: (_, { ConferenceInfo }) => {
      ConferenceInfo.required = [];
    },
    operation: "createMeeting",
    why: "Properties of `ConferenceInfo` are no longer required: `conferenceID`.",
  },
  {
    kind: "a property of an answer that may be null",
    plant: (_, { ConferenceInfo }) => Object.assign(ConferenceInfo.properties.subject, { type: ["string", "null"] }),
    operation: "createMeeting",
    why: "Type of `subject` widened from 'string' to 'string | null'.",
  },
  {
    kind: "a removed status",
    plant: (paths) => delete paths[`${meetings}/start`].post.responses[200],
    operation: "startMeeting",
    why: "Response `200` was removed.",
  },
  {
    kind: "a removed event",
    plant: (_paths, _schemas, { webhooks }) => delete webhooks["meeting.end"],
    operation: "onMeetingEnd",
    why: "Webhook `meeting.end` was removed.",
  },
];

const additions: Plant[] = [
  {
    kind: "a new operation",
    plant: (paths) => {
      paths["/v1/new"] = { get: { operationId: "showNews", responses: { 200: { description: "News." } } } };
    },
    operation: "showNews",
    why: "Path `/v1/new` was added.",
  },
  {
    kind: "a new property",
    plant: (_, { ActiveCodeRequest }) => Object.assign(ActiveCodeRequest.properties, { colour: { type: "string" } }),
    operation: "createVisionActiveCode",
    why: "Property `colour` was added.",
  },
];

describe("a comparison with the last release", () => {
  let before: ApiDocument;
  let changes: Change[];

  beforeAll(async () => {
    before = JSON.parse(await readFile(released, "utf8"));
    const after = structuredClone(before) as Anything;
    for (const { plant } of [...breaking, ...additions]) plant(after.paths, after.components.schemas, after);
    changes = await compare(before, after);
  });

  it.each(breaking)("names $kind as breaking", ({ operation, why }) => {
    expect(changes.filter((change) => change.breaking && change.why.includes(why))).toMatchObject([
      { operations: expect.arrayContaining([operation]), place: expect.stringMatching(/\S/) },
    ]);
  });

  it.each(additions)("names $kind as an addition", ({ operation, why }) => {
    const about = { breaking: false, operations: expect.arrayContaining([operation]) };
    expect(changes.filter((change) => change.why === why)).toMatchObject([about]);
  });

  it("shows them with operation, place and reason", () => {
    const text = showChanges(changes, "0.1.0", "0.1.1", false);
    expect(text).toContain(
      "  Property `smsNumber` of `ActiveCodeRequest` was removed.\n      createVisionActiveCode\n      at components/schemas/ActiveCodeRequest/properties/smsNumber",
    );
    expect(text).toContain("raise the minor number");
  });

  it("finds nothing where only words changed", async () => {
    const after = structuredClone(before) as Anything;
    after.paths[meetings].get.summary = "Another summary";
    expect(await compare(before, skeleton(after))).toEqual([]);
  });
});

describe("a version", () => {
  it.each([
    ["0.1.0", "0.2.0", true],
    ["0.1.0", "0.1.9", false],
    ["0.1.0", "1.0.0", true],
    ["1.2.0", "1.3.0", false],
    ["1.2.0", "2.0.0", true],
    ["1.2.0", "1.2.0", false],
    ["2.0.0", "1.9.0", false],
  ])("from %s to %s announces breaking changes: %s", (before, after, expected) => {
    expect(allowsBreaking(before, after)).toBe(expected);
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "breaking-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(version: string, change: (document: Anything) => void): Promise<unknown> {
    const document = JSON.parse(await readFile(released, "utf8"));
    document.info.version = version;
    change(document);
    const file = join(folder, `${version}.json`);
    await writeFile(file, JSON.stringify(document));
    return runTool("tsx", ["scripts/check/breaking.ts", `--revision=${file}`]).catch((error) => error);
  }

  const withoutWebinars = ({ paths }: Anything) => delete paths["/v1/wss/webinar/open/conferences"].post;

  it("fails on a breaking change that the version hides", async () => {
    const outcome = await run("0.1.1", withoutWebinars);
    expect(outcome).toBeInstanceOf(CommandFailure);
    expect((outcome as Error).message).toContain("createWebinar");
  });

  it("takes a breaking change that the version announces", async () => {
    expect(await run("0.2.0", withoutWebinars)).toContain("The version announces them.");
  });

  it("takes additions at any version", async () => {
    const addition = additions[1]!;
    expect(await run("0.1.0", ({ paths, components }) => addition.plant(paths, components.schemas, {}))).toContain(
      "0 breaking, 1 additions",
    );
  });
});
