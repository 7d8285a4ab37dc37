import { describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { createMeetingClient, isMeetingValidationError, tokenAuth } from "../../src/index.ts";
import { description, follow } from "../../src/validation/document.ts";
import { createValidation, validateRequest, validateResponse } from "../../src/validation/index.ts";
import { failureOf, openBench } from "../support/client.ts";

// biome-ignore lint/suspicious/noExplicitAny: examples are read as what they are, JSON.
type Node = any;

const operations = Object.values(description.paths).flatMap((item) => Object.values(item)) as Node[];

const examplesOf = (content: Node): unknown[] =>
  Object.values<Node>(content ?? {}).flatMap(({ examples = {} }) =>
    Object.values<Node>(examples).map((example) => follow(example).value),
  );

describe("the examples of the description hold:", () => {
  test.each(operations.map((operation) => [operation.operationId as OperationId, operation]))("%s", (id, operation) => {
    const parameters = (operation.parameters ?? []).map(follow).filter(({ required }: Node) => required);
    const input = Object.fromEntries(
      parameters.map(({ name, example, schema }: Node) => [name, example ?? follow(schema).examples?.[0]]),
    );
    const own = validateRequest(id, { ...input, body: undefined }).filter(({ pointer }) => pointer in input);
    expect(own).toEqual([]);
    for (const body of examplesOf(operation.requestBody && follow(operation.requestBody).content)) {
      const issues = validateRequest(id, { ...input, body });
      expect(issues.filter(({ pointer }) => pointer.startsWith("/body"))).toEqual([]);
    }
    for (const [status, response] of Object.entries<Node>(operation.responses)) {
      for (const body of examplesOf(follow(response).content)) {
        expect(validateResponse(id, Number(status), body)).toEqual([]);
      }
    }
  });
});

describe("a request", () => {
  const cycleParams = { cycle: "Week", startDate: "2030-01-07", endDate: "2030-02-07", point: [1], preRemindDays: 1 };

  test("is told everything that is wrong with it, where, and what would be right", () => {
    const body = { length: 7, mediaTypes: "Fax", cycleParams: { ...cycleParams, point: [9] }, colour: "red" };
    const issues = validateRequest("createRecurringMeeting", { body });
    expect(issues).toContainEqual(
      expect.objectContaining({ pointer: "/body/length", rule: "minimum", expected: 15, found: "7" }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ pointer: "/body/mediaTypes", expected: ["Voice", "HDVideo"], found: '"Fax"' }),
    );
    expect(issues).toContainEqual(expect.objectContaining({ pointer: "/body/cycleParams/point/0", found: "9" }));
  });

  test("is told what is missing, and what does not belong", () => {
    expect(validateRequest("createMeeting", { body: {} })).toMatchObject([
      { pointer: "/body/mediaTypes", message: "is missing", found: "nothing" },
    ]);
    expect(validateRequest("createMeeting", {})).toMatchObject([{ pointer: "/body", message: "is missing" }]);
    expect(validateRequest("cancelMeeting", { conferenceId: "9" })).toMatchObject([
      { pointer: "/conferenceID", message: "is missing" },
      { pointer: "/conferenceId", message: "is not known here", expected: "conferenceID" },
    ]);
    expect(
      validateRequest("stopMeeting", { conferenceID: "9", "X-Conference-Authorization": "t", body: 1 }),
    ).toMatchObject([{ pointer: "/body", message: "is not known here" }]);
  });

  test("is told which members nobody knows, and what they are probably called", () => {
    const body = {
      mediaTypes: "Voice",
      lenght: 120,
      nonsense: 1,
      "a/b": 1,
      confConfigInfo: { prolongLenght: 5 },
      attendees: [{ name: "Alice" }, { nme: "Bob" }],
      subject: undefined,
      cycleParam: undefined,
    };
    const unknown = { message: "is not known here", rule: "additionalProperties" };
    expect(validateRequest("createMeeting", { body })).toEqual([
      { ...unknown, pointer: "/body/lenght", found: '"lenght"', expected: "length" },
      { ...unknown, pointer: "/body/nonsense", found: '"nonsense"', expected: undefined },
      { ...unknown, pointer: "/body/a~1b", found: '"a/b"', expected: undefined },
      {
        ...unknown,
        pointer: "/body/confConfigInfo/prolongLenght",
        found: '"prolongLenght"',
        expected: "prolongLength",
      },
      { ...unknown, pointer: "/body/attendees/1/nme", found: '"nme"', expected: "name" },
    ]);
  });

  test("may have the members of any of the alternatives, and no others", () => {
    const of = (rule: object) =>
      validateRequest("createRecurringMeeting", { body: { mediaTypes: "Voice", cycleParams: rule } });
    expect(of(cycleParams)).toEqual([]);
    expect(of({ ...cycleParams, intervall: 2 })).toMatchObject([
      { pointer: "/body/cycleParams/intervall", expected: "interval" },
    ]);
  });

  test("is told of a long list of slips as far as anybody reads it", () => {
    const attendees = Array.from({ length: 1000 }, () => ({ nme: "Bob" }));
    expect(validateRequest("createMeeting", { body: { mediaTypes: "Voice", attendees } })).toHaveLength(50);
  });

  test("as a form has only the parts of the form", () => {
    expect(validateRequest("uploadFile", { body: { file: new Blob(["x"]), fil: new Blob(["x"]) } })).toMatchObject([
      { pointer: "/body/fil", expected: "file" },
    ]);
  });

  test("may hold numbers as texts where they travel as texts, and only there", () => {
    expect(validateRequest("searchMeetings", { limit: "5", queryAll: "true" })).toEqual([]);
    expect(validateRequest("searchMeetings", { limit: "five" })).toMatchObject([{ pointer: "/limit" }]);
    expect(validateRequest("createMeeting", { body: { mediaTypes: "Voice", length: "30" } })).toMatchObject([
      { pointer: "/body/length", rule: "type" },
    ]);
  });

  test("is left as it was", () => {
    const input = Object.freeze({ limit: "5" });
    validateRequest("searchMeetings", input);
    expect(input).toEqual({ limit: "5" });
  });

  test("may hold a file", () => {
    expect(validateRequest("uploadFile", { body: { file: new Blob(["x"]) } })).toEqual([]);
    expect(validateRequest("uploadFile", { body: { file: 5 } })).toMatchObject([{ pointer: "/body/file" }]);
  });

  test("is told the literals that tell its alternatives apart", () => {
    const rule = { ...cycleParams, cycle: "Weekly" };
    expect(
      validateRequest("createRecurringMeeting", { body: { mediaTypes: "Voice", cycleParams: rule } }),
    ).toMatchObject([
      {
        pointer: "/body/cycleParams/cycle",
        message: 'must be one of "Day", "Week", "Month"',
        expected: ["Day", "Week", "Month"],
        found: '"Weekly"',
      },
    ]);
  });

  test("is told the form of times in words, and by an example", () => {
    const body = { mediaTypes: "Voice", startTime: "tomorrow", cycleParams: { ...cycleParams, startDate: "7.1.2030" } };
    const messages = validateRequest("createRecurringMeeting", { body }).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/ \(yyyy-MM-dd HH:mm\), such as "\d{4}-\d\d-\d\d \d\d:\d\d"$/),
      expect.stringMatching(/ \(yyyy-MM-dd\), such as "\d{4}-\d\d-\d\d"$/),
    ]);
    const [issue] = validateRequest("listHistoryWebinars", { startTime: "now", endTime: "2030-01-07 08:00" });
    expect(issue?.message).toMatch(/ \(yyyy-MM-dd HH:mm\), such as "\d{4}-/);
  });

  test("shows a wrong literal, but not where its member or its kind tells of a secret", () => {
    const found = (operation: OperationId, body: object) => {
      const issues = validateRequest(operation, { body }).filter(({ rule }) => rule === "enum");
      return issues.map((issue) => issue.found);
    };
    expect(found("createMeeting", { mediaTypes: "Fax" })).toEqual(['"Fax"']);
    expect(found("createMeeting", { mediaTypes: "x".repeat(1000) })).toEqual([expect.stringMatching(/^"x{59}$/)]);
    expect(found("createMeeting", { mediaTypes: "alice@example.com" })).toEqual(["a text of 17 characters"]);
    const notifySetting = { enableCalendar: "Y", enableSms: "pl4nted", enableEmail: "N" };
    expect(found("createWebinar", { notifySetting })).toEqual(["a text of 7 characters"]);
  });

  test("shows no text that it holds", () => {
    const issues = validateRequest("startMeeting", { body: { conferenceID: "9", password: { secret: "pl4nted" } } });
    expect(issues).toHaveLength(1);
    const wrong = validateRequest("createMeeting", {
      body: {
        mediaTypes: "Voice",
        confConfigInfo: { guestPwd: "pl4nted" },
        attendees: [{ email: 5, phone: ["pl4nted"] }],
      },
    });
    expect(wrong.length).toBeGreaterThan(1);
    expect(JSON.stringify([...issues, ...wrong])).not.toContain("pl4nted");
  });

  test("of an operation that does not exist is a mistake of the program", () => {
    expect(() => validateRequest("createParty" as never, {})).toThrow(/no operation "createParty"/);
  });
});

describe("an answer", () => {
  const info = { conferenceID: "912345678", subject: "Weekly" };

  test("may hold literals that nobody knows yet, and properties", () => {
    expect(validateResponse("createMeeting", 200, [{ ...info, confMode: "HOLOGRAM", brandNew: 1 }])).toEqual([]);
  });

  test("is told what has the wrong kind", () => {
    expect(validateResponse("createMeeting", 200, [{ ...info, subject: 5 }])).toMatchObject([
      { pointer: "/0/subject", rule: "type", expected: expect.anything(), found: "a number" },
    ]);
    expect(validateResponse("createMeeting", 200, "done")).toMatchObject([{ pointer: "", rule: "type" }]);
  });

  test("with a status that is not described is told the statuses that are", () => {
    expect(validateResponse("createMeeting", 202, [])).toMatchObject([{ rule: "status", found: "202" }]);
  });
});

describe("a client with validation", () => {
  const validation = createValidation();

  test("sends nothing that breaks the description", async () => {
    const { connect, sent } = await openBench();
    const meeting = connect({ validation });
    const error = await failureOf(meeting.createMeeting({ body: { mediaTypes: "Voice", length: 5 } }));
    expect(isMeetingValidationError(error) && error).toMatchObject({
      operation: "createMeeting",
      subject: "request",
      ambiguous: false,
      issues: [{ pointer: "/body/length" }],
    });
    expect(String(error)).toMatch(/createMeeting: the request breaks the description: \/body\/length must be >= 15/);
    const slip = { mediaTypes: "Voice", lenght: 30 } as const;
    expect(String(await failureOf(meeting.createMeeting({ body: slip })))).toMatch(
      /\/body\/lenght is not known here, "length" is \(found "lenght"\)/,
    );
    expect(sent).toEqual([]);
    await meeting.createMeeting({ body: { mediaTypes: "Voice", length: 15 } });
  });

  test("refuses an answer that breaks it, and tells that the call may have taken effect", async () => {
    const fetch = async () => Response.json([{ conferenceID: 5 }]);
    const options = { baseUrl: "http://meeting.test", auth: tokenAuth("token"), fetch };
    const body = { mediaTypes: "Voice" } as const;
    const checking = createMeetingClient({ ...options, validation });
    expect(await failureOf(checking.createMeeting({ body }))).toMatchObject({
      name: "MeetingValidationError",
      subject: "response",
      ambiguous: true,
      issues: [{ pointer: "/0/conferenceID" }],
    });
    const trusting = createMeetingClient({ ...options, validation: createValidation({ responses: false }) });
    expect(await trusting.createMeeting({ body })).toEqual([{ conferenceID: 5 }]);
  });
});
