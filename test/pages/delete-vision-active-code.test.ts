import { beforeEach, describe, expect, test } from "vitest";
import { isMeetingApiError } from "../../src/index.ts";
import { openapi } from "../support/openapi-document.ts";
import { problemsOf } from "../support/openapi-validation.ts";
import { described } from "../support/pages-description.ts";
import { curlCommand, exampleRequest, exchange, withLive } from "../support/pages-request.ts";
import { beginning, known, openWorld, type PageWorld } from "../support/pages-service.ts";

// Deleting Activation Codes as an Enterprise Administrator: the page's facts, from top to bottom.
const operation = described("deleteVisionActiveCode");
const body = known(operation.body);

describe("the description of deleteVisionActiveCode", () => {
  test("has the page's method and address, over HTTPS", () => {
    expect(operation).toMatchObject({ method: "DELETE", path: "/v1/usg/dcs/corp/vision/activecode" });
    expect(openapi.servers[0]?.url).toBe("https://api.meeting.huaweicloud.com");
  });

  test("is for enterprise administrators", () => {
    expect(operation.role).toBe("administrator");
    expect(operation.description).toMatch(/only an administrator of the enterprise/i);
  });

  test("needs the access token of the sign-in with an App ID in the header X-Access-Token", () => {
    expect(operation.token).toMatchObject({ header: "X-Access-Token", in: "header" });
    expect(operation.token?.description).toMatch(/accessToken.*createAppIdToken/);
  });

  test.each(["X-Request-Id", "Accept-Language"])("has the optional parameter %s in the header", (name) => {
    const facts = { in: "header", mandatory: false, type: "string", deprecated: false };
    expect(operation.parameters[name]).toMatchObject(facts);
  });

  test("has no parameters beyond those of the page", () => {
    expect(Object.keys(operation.parameters).sort()).toEqual(["Accept-Language", "X-Request-Id"]);
  });

  test("advises a UUID as request ID, and tells that one is made up without it", () => {
    const text = operation.parameters["X-Request-Id"]?.description;
    expect(text).toMatch(/best a UUID/);
    expect(text).toMatch(/without it the service makes one up/i);
  });

  test("knows zh-CN for Chinese, the default, and en-US for English", () => {
    const { schema } = known(operation.parameters["Accept-Language"]);
    expect(schema).toMatchObject({ enum: ["zh-CN", "en-US"], default: "zh-CN" });
    expect(schema["x-enumDescriptions"]?.["zh-CN"]).toMatch(/Chinese/);
    expect(schema["x-enumDescriptions"]?.["en-US"]).toMatch(/English/);
  });

  test("needs a bare list of strings as its body, the unique IDs of the codes", () => {
    expect(body.mandatory).toBe(true);
    expect(problemsOf(body.schema, ["6d35397d67504dd1b7e1766a25f1be12", "x"])).toEqual([]);
    expect(problemsOf(body.schema, "6d35397d67504dd1b7e1766a25f1be12")).not.toEqual([]);
    expect(problemsOf(body.schema, { ids: ["6d35397d67504dd1b7e1766a25f1be12"] })).not.toEqual([]);
    expect(problemsOf(body.schema, [6])).not.toEqual([]);
    expect(operation.description).toMatch(/the unique `id`s of the codes/);
  });

  test("shows the page's example request", () => {
    expect(body.examples).toContainEqual(["6d35397d67504dd1b7e1766a25f1be12"]);
  });

  test("has exactly the page's statuses", () => {
    expect(operation.statuses).toEqual(["200", "400", "401", "403", "500"]);
  });

  test("has an answer without a body, with the identifier of the request", () => {
    expect(operation.answer(200)).toMatchObject({ headers: ["X-Request-Id"], schema: undefined, examples: [] });
  });
});

const example = exampleRequest(`
DELETE /v1/usg/dcs/corp/vision/activecode
Connection: keep-alive
X-Access-Token: stbWbWSIgzfOQ8JnbmPIoBIR3ig8xnVScQOD
Content-Type: application/json
Host: api.meeting.huaweicloud.com
User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_191)

["6d35397d67504dd1b7e1766a25f1be12"]
`);

const curl = curlCommand(
  `curl -k -i -H 'content-type: application/json' -X DELETE -H 'X-Access-Token: stbWbWSIgzfOQ8JnbmPIoBIR3ig8xnVScQOD' -d '["6d35397d67504dd1b7e1766a25f1be12"]' https://api.meeting.huaweicloud.com/v1/usg/dcs/corp/vision/activecode`,
);

describe("the local service, asked to delete activation codes", () => {
  let world: PageWorld;
  let token: string;
  let ids: string[];

  // Three codes, told apart by the IDs that a search returns.
  beforeEach(async () => {
    world = openWorld();
    token = await world.accessToken();
    for (const devName of ["Room 1", "Room 2", "Room 3"]) {
      const body = { devName, devType: "idea-hub", emailAddr: "it@example.com" } as const;
      await world.administrator.createVisionActiveCode({ body });
    }
    ids = await codes();
    expect(new Set(ids).size).toBe(3);
  });

  const codes = async () => {
    const { data = [] } = await world.administrator.searchVisionActiveCode();
    return data.map(({ id }) => known(id));
  };

  const live = (id = `${ids[1]}`) => ({
    stbWbWSIgzfOQ8JnbmPIoBIR3ig8xnVScQOD: token,
    "6d35397d67504dd1b7e1766a25f1be12": id,
  });

  test("gives codes IDs in the form that the page shows", () => {
    expect("6d35397d67504dd1b7e1766a25f1be12").toMatch(/^[0-9a-f]{32}$/);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ["example request", example],
    ["cURL command", curl],
  ])("answers the page's %s as the page shows, and deletes that code alone", async (_, request) => {
    const answer = await exchange(world.service, withLive(request, live()));
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(answer.headers["content-type"]).toBe("application/json;charset=UTF-8");
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.headers.server).toBe("api-gateway");
    expect(Math.abs(Date.parse(`${answer.headers.date}`) - beginning)).toBeLessThan(60_000);
    expect(await codes()).toEqual([ids[0], ids[2]]);
  });

  test("deletes several codes at a time", async () => {
    const [first, , third] = ids.map(known);
    const body = [known(first), known(third)];
    await expect(world.administrator.deleteVisionActiveCode({ body })).resolves.toBeUndefined();
    expect(await codes()).toEqual([ids[1]]);
  });

  test("returns the request ID that the request carried", async () => {
    const headers: [string, string][] = [...example.headers, ["X-Request-Id", "3d1aeb8cafbbaa7bbbdc7b1c76bba8as"]];
    const answer = await exchange(world.service, withLive({ ...example, headers }, live()));
    expect(answer.headers["x-request-id"]).toBe("3d1aeb8cafbbaa7bbbdc7b1c76bba8as");
  });

  test("generates a request ID, another one each time, when the request carries none", async () => {
    const first = await exchange(world.service, withLive(example, live(ids[0])));
    const second = await exchange(world.service, withLive(example, live(ids[1])));
    expect(first.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(second.headers["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
  });

  test.each(["zh-CN", "en-US"] as const)("accepts %s as language", async (language) => {
    await world.administrator.deleteVisionActiveCode({ "Accept-Language": language, body: ids });
    expect(await codes()).toEqual([]);
  });

  test.each(['"6d35397d67504dd1b7e1766a25f1be12"', "[6]", '{"ids":[]}', "[", ""])(
    "answers 400 to the body %j, and no code is deleted",
    async (text) => {
      const request = { ...example, headers: withToken(token), body: text };
      await expectRefusal(await exchange(world.service, request), 400);
    },
  );

  test("answers 400 to an ID that does not exist, and deletes nothing", async () => {
    const body = [known(ids[0]), "6d35397d67504dd1b7e1766a25f1be12"];
    const error = await world.administrator.deleteVisionActiveCode({ body }).catch((reason) => reason);
    expect(isMeetingApiError(error) && error.status).toBe(400);
    expect(error.code).toMatch(/^USG\.\d{9}$/);
    expect(await codes()).toEqual(ids);
  });

  test("answers 401 without authentication, and when it fails", async () => {
    const withoutToken = { ...example, headers: withToken(undefined) };
    await expectRefusal(await exchange(world.service, withoutToken), 401);
    await expectRefusal(await exchange(world.service, example), 401);
  });

  test("answers 403 to a user who is no enterprise administrator", async () => {
    const headers = withToken(await world.accessToken("alice"));
    const request = { ...example, headers, body: JSON.stringify(ids) };
    await expectRefusal(await exchange(world.service, request), 403);
  });

  function withToken(value: string | undefined): [string, string][] {
    const others = example.headers.filter(([name]) => name !== "X-Access-Token");
    return value === undefined ? others : [...others, ["X-Access-Token", value]];
  }

  async function expectRefusal(answer: Awaited<ReturnType<typeof exchange>>, status: number): Promise<void> {
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ error_code: expect.stringMatching(/^USG\.\d{9}$/) });
    expect(await codes()).toEqual(ids);
  }
});
