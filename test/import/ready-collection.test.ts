import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import newman, { type Failure } from "newman";
import { beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operationTable } from "../../generated/operations.ts";
import { toCollection } from "../../scripts/postman/collection.ts";
import { localEnvironment } from "../../scripts/postman/environment.ts";
import { type AnsweredCall, createMeetingService, type MeetingService } from "../../src/mock/index.ts";
import { type Collection, endpoint, requestsOf } from "../support/import-collection.ts";

const generated = new URL("../../generated/", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, generated), "utf8");
const collection: Collection = JSON.parse(textOf("postman-collection.json"));
const environment: { values: { key: string; value: string }[] } = JSON.parse(textOf("postman-environment.json"));
const document = JSON.parse(textOf("openapi.json"));
const requests = requestsOf(collection);
const rows = Object.values(operationTable);

describe("the collection", () => {
  test("is what the description yields, each time the same", () => {
    for (const _build of [1, 2]) expect(toCollection(document)).toEqual(collection);
    expect(localEnvironment()).toEqual(environment);
  });

  test("has a request for every operation, under its summary in the folder of its part of the service", () => {
    const endpoints = new Set(requests.map(endpoint));
    expect([...endpoints].sort()).toEqual(rows.map(({ method, path }) => `${method} ${path}`).sort());
    const { "x-displayName": folder } = document.tags.find(({ name }: { name: string }) => name === "participants");
    const names = requests.filter(({ folders }) => folders[0] === folder).map(({ name }) => name);
    expect(names).toContain(document.paths["/v1/mmc/control/conferences/participants/mute"].put.summary);
    expect(collection.item.map(({ name }) => name)).toHaveLength(document.tags.length);
  });

  test("tells every request by its name and its ID, on which the order of a run relies", () => {
    expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
    const ids = requests.map((request) => (request as { id?: string }).id);
    expect(new Set(ids).size).toBe(requests.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("sends no deprecated or otherwise optional parameter unless a run needs it", () => {
    const cancel = requests.find((request) => endpoint(request) === "DELETE /v1/mmc/management/conferences");
    const sent = cancel?.request.url.query.filter((parameter) => !("disabled" in parameter));
    expect(sent?.map(({ key, value }) => [key, value])).toEqual([["conferenceID", "{{conferenceID}}"]]);
  });

  test("names only variables that the environment, the collection or a script gives a value", () => {
    const scripts = JSON.stringify(collection).match(/pm\.collectionVariables\.set\(\\"\w+/g) ?? [];
    const given = [...environment.values, ...collection.variable].map(({ key }) => key);
    const set = [...given, ...scripts.map((call) => call.split('"').at(-1)), ...preparedBefore];
    const named = JSON.stringify(requests).match(/(?<=\{\{)\w+(?=\}\})/g) ?? [];
    expect([...new Set(named)].filter((name) => !set.includes(name))).toEqual([]);
  });

  test("holds credentials in the environment alone, the demo ones, as secrets", () => {
    for (const { key, value } of environment.values.filter(({ key }) => /key$|password$/i.test(key))) {
      expect(environment.values).toContainEqual(expect.objectContaining({ key, type: "secret" }));
      expect(JSON.stringify(collection)).not.toContain(`"${value}"`);
    }
  });

  test("is one that Postman's own library reads without losing a request", () => {
    const sdk = createRequire(import.meta.url)("postman-collection");
    expect(sdk.Collection.isCollection(new sdk.Collection(collection))).toBe(true);
    let read = 0;
    new sdk.Collection(collection).forEachItem((item: { request: { method: string }; getPath?: unknown }) => {
      if (item.request.method) read++;
    });
    expect(read).toBe(requests.length);
    expect(new sdk.VariableScope(environment).get("appId")).toBe("demo-app-id");
  });
});

describe("a run of the collection against a new local service", () => {
  let run: Run;

  beforeAll(async () => {
    run = await runAll(createMeetingService({ seed: 1, validateAnswers: true }));
  }, 240_000);

  test("is answered with 200 throughout, and no script fails", () => {
    expect(run.failures.map(({ source, error }) => `${source?.name}: ${error.message}`)).toEqual([]);
    expect(run.calls.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("calls every operation once, but for those that it must call again", () => {
    const counts = new Map<OperationId, number>();
    for (const { operation } of run.calls) if (operation) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(Object.keys(operationTable).sort());
    const repeated = Object.fromEntries([...counts].filter(([, count]) => count > 1));
    // Administrator and service provider sign in as well; an old and a new contact take a verification code each; a
    // meeting and a webinar are held.
    const held = { startMeeting: 2, createConfToken: 2, stopMeeting: 2 };
    expect(repeated).toEqual({ createAppIdToken: 3, sendVeriCodeForUpdateUserInfo: 2, ...held });
  });

  test("signs in by itself when a request is sent that nothing was prepared for", async () => {
    const names = [
      "Show the registration of the enterprise",
      "List meetings that have not ended",
      "Search enterprises",
    ];
    const item = requests.filter(({ name }) => names.includes(name));
    expect(item).toHaveLength(names.length);
    const single = await runAll(createMeetingService({ seed: 1 }), { ...collection, item, variable: [outOfOrder] });
    expect(single.failures).toEqual([]);
    expect(single.calls.map(({ operation }) => operation).filter((id) => id !== "createAppIdToken")).toHaveLength(3);
  });

  test("takes control by itself of the meeting whose ID and password are kept", async () => {
    const service = createMeetingService({ seed: 1 });
    const { conferenceID, hostPassword } = service.create.meeting({ held: true });
    const item = requests.filter(({ name }) => name === "Lock or unlock a meeting");
    const kept = Object.entries({ conferenceID, hostPassword, ...ofAnotherMeeting }).map(([key, value]) => ({
      key,
      value,
    }));
    const variable = [...kept, outOfOrder];
    const { failures, calls } = await runAll(service, { ...collection, item, variable });
    expect(failures).toEqual([]);
    expect(calls.map(({ operation }) => operation)).toEqual(["createConfToken", "lockMeeting"]);
  });
});

// What the script before each request fills in under names that it puts together.
const preparedBefore = [
  ...["signature", "nonce", "expireTime", "basicCredentials", "nowTime", "userToken", "administratorToken"],
  ...["providerToken", "controlToken"],
  ...["weekAgo", "yesterday", "tomorrow", "weekAhead", "monthAhead"].flatMap((day) => [day, `${day}Time`]),
];

// What an earlier request may have left.
const ofAnotherMeeting = { controlToken: "old", controlTokenUntil: "9999999999", controlTokenFor: "another" };

// What a user sets to send requests in the order in which they stand.
const outOfOrder = { key: "inOrder", value: "false" };

interface Run {
  failures: Failure[];
  calls: AnsweredCall[];
}

async function runAll(service: MeetingService, what: object = collection): Promise<Run> {
  const calls: AnsweredCall[] = [];
  const server = await service.serve({ onAnswer: (call) => calls.push(call) });
  const options = {
    collection: what,
    environment,
    envVar: [{ key: "baseUrl", value: server.url }],
    workingDir: fileURLToPath(generated),
  };
  try {
    const failures = await new Promise<Failure[]>((resolve, reject) => {
      newman.run(options, (error, { run }) => (error ? reject(error) : resolve(run.failures)));
    });
    return { failures, calls };
  } finally {
    await server.close();
  }
}
