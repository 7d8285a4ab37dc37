import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { description } from "../support/import-collection.ts";

const document = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const collection = readFileSync(new URL("../../generated/postman-collection.json", import.meta.url), "utf8");
const require = createRequire(import.meta.url);

interface Operation {
  summary: string;
  tags: string[];
}

const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((item) => Object.values(item));
const filed = operations.map(({ tags, summary }) => `${tags[0]}/${summary}`).sort();
const tags = document.tags.map(({ name }: { name: string }) => name).sort();
const displayed = document.tags.map((tag: Record<string, string>) => tag["x-displayName"]).sort();

interface Resource {
  _id: string;
  _type: string;
  parentId: string;
  name: string;
  data: Record<string, unknown>;
  url?: string;
  body?: { text?: string };
  headers?: { name: string; value: string }[];
}

// Its importer from the registry carries a parser that stops at OpenAPI 3.0; `overrides` in package.json gives it the
// version of that parser that the application itself uses, which reads 3.1.
describe("Insomnia", () => {
  const { convert } = require("insomnia-importers");
  let resources: Resource[];

  beforeAll(async () => {
    resources = (await convert(description)).data.resources;
  });

  test("files every operation under its tag, by its summary", () => {
    const folders = new Map(typed("request_group").map(({ _id, name }) => [_id, name]));
    expect([...folders.values()].sort()).toEqual(tags);
    expect(
      typed("request")
        .map(({ parentId, name }) => `${folders.get(parentId)}/${name}`)
        .sort(),
    ).toEqual(filed);
  });

  test("makes variables of the address and of the tokens", () => {
    const { data } = typed("environment").at(-1) as Resource;
    expect(data).toMatchObject({ scheme: "https", host: "api.meeting.huaweicloud.com" });
    const request = typed("request").find(({ name }) => name === "Lock or unlock a meeting");
    expect(request?.url).toBe("{{ base_url }}/v1/mmc/control/conferences/lock");
    const token = { name: "X-Conference-Authorization", value: "{{ xConferenceAuthorization }}" };
    expect(request?.headers).toContainEqual(expect.objectContaining(token));
    expect(data).toHaveProperty("xConferenceAuthorization");
  });

  test("fills bodies with the properties that are described", () => {
    const request = typed("request").find(({ name }) => name === "Extend a meeting");
    expect(Object.keys(JSON.parse(request?.body?.text ?? "null"))).toEqual(["auto", "duration"]);
  });

  test("takes the ready collection of Postman too, with its bodies", async () => {
    const { data } = await convert(collection);
    const imported: Resource[] = data.resources;
    const folders = imported.filter(({ _type, name }) => _type === "request_group" && displayed.includes(name));
    expect(folders.map(({ name }) => name).sort()).toEqual(displayed);
    const request = imported.find(({ name }) => name === "Extend a meeting");
    expect(JSON.parse(request?.body?.text ?? "null")).toEqual({ auto: 0, duration: 40 });
  });

  function typed(type: string): Resource[] {
    return resources.filter(({ _type }) => _type === type);
  }
});

interface BrunoItem {
  name: string;
  items?: BrunoItem[];
  request?: { url: string; auth: { apikey?: { key: string } }; body: { json?: string } };
}

interface BrunoCollection {
  name: string;
  items: BrunoItem[];
  environments: { name: string; variables: { name: string; value: string }[] }[];
}

describe("Bruno", () => {
  const { openApiToBruno, postmanToBruno } = require("@usebruno/converters");
  let imported: BrunoCollection;

  beforeAll(() => {
    imported = openApiToBruno(description);
  });

  test("files every operation under its tag, by its summary", () => {
    expect(imported.name).toBe(document.info.title);
    expect(imported.items.map(({ name }) => name).sort()).toEqual(tags);
    const found = imported.items.flatMap(({ name, items = [] }) => items.map((item) => `${name}/${item.name}`));
    expect(found.sort()).toEqual(filed);
  });

  test("makes an environment of each server", () => {
    const addresses = imported.environments.map(({ variables }) => variables.find(({ name }) => name === "baseUrl"));
    expect(addresses.map((variable) => variable?.value)).toEqual(
      document.servers.map(({ url }: { url: string }) => url),
    );
  });

  test("keeps example bodies and the header of the token", () => {
    const { request } = found(imported, "Extend a meeting");
    expect(request?.url).toContain("{{baseUrl}}/v1/mmc/control/conferences/duration");
    expect(request?.auth.apikey?.key).toBe("X-Conference-Authorization");
    expect(JSON.parse(request?.body.json ?? "null")).toEqual({ auto: 0, duration: 40 });
  });

  test("takes the ready collection of Postman too, with its bodies", async () => {
    const { collection: converted } = await postmanToBruno(JSON.parse(collection));
    expect(converted.items.map(({ name }: BrunoItem) => name).sort()).toEqual(displayed);
    expect(JSON.parse(found(converted, "Extend a meeting").request?.body.json ?? "null")).toEqual({
      auto: 0,
      duration: 40,
    });
  });

  function found({ items }: BrunoCollection, name: string): BrunoItem {
    const item = items.flatMap((folder) => folder.items ?? []).find((one) => one.name === name);
    if (!item) throw new Error(`there is no ${name}`);
    return item;
  }
});
