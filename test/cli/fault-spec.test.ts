import { describe, expect, it } from "vitest";
import { parseFault } from "../../src/cli/fault-spec.ts";
import { createMeetingService } from "../../src/mock/index.ts";

describe("a fault on the command line", () => {
  it.each([
    ["createMeeting:503", { operation: ["createMeeting"], fault: { status: 503 } }],
    ["searchMeetings:429@0.2", { operation: ["searchMeetings"], probability: 0.2, fault: { rateLimit: true } }],
    ["*:delay=500", { fault: { delay: 500 } }],
    ["*:slow-body=2000", { fault: { slowBody: 2000 } }],
    [
      "createMeeting,cancelMeeting:drop",
      { operation: ["createMeeting", "cancelMeeting"], fault: { drop: "before-headers" } },
    ],
    ["stopMeeting:drop=in-bodyx2", { operation: ["stopMeeting"], count: 2, fault: { drop: "in-body" } }],
    ["stopMeeting:500x3@.5", { operation: ["stopMeeting"], count: 3, probability: 0.5, fault: { status: 500 } }],
    ["*:not-json", { fault: { body: "not-json" } }],
    ["*:truncatedx1", { fault: { body: "truncated" }, count: 1 }],
  ])("%s", (text, rule) => {
    expect(parseFault(text)).toEqual(rule);
    expect(() => createMeetingService({ faults: [parseFault(text)] })).not.toThrow();
  });

  it.each([
    ["503", "is not written like"],
    ["createMeeting", "is not written like"],
    ["createMeeting:", "is not written like"],
    [":503", "is not written like"],
    ["createMeting:503", 'there is no operation "createMeting"'],
    ["CREATEMEETING:503", "Do you mean createMeeting?"],
    ["toString:503", 'there is no operation "toString"'],
    ["createMeeting:299", 'there is no fault "299"'],
    ["createMeeting:explode", 'there is no fault "explode"'],
    ["createMeeting:delay", 'there is no fault "delay"'],
    ["createMeeting:delay=soon", 'there is no fault "delay=soon"'],
    ["createMeeting:drop=later", 'there is no fault "drop=later"'],
    ["createMeeting:503=1", 'there is no fault "503=1"'],
    ["createMeeting:503x0", "a count is 1 or more"],
    ["createMeeting:503@2", "a probability is from 0 to 1, not 2"],
    ["createMeeting:503@1.2.3", "a probability is from 0 to 1, not 1.2.3"],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
    expect(() => parseFault(text)).toThrow(`--fault ${text}`);
  });
});
