import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CommandFailure, runTool } from "../../scripts/run.ts";

const folder = mkdtempSync(join(tmpdir(), "lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A small description that follows every rule. */
const sound = `openapi: 3.1.0
info:
  title: Rooms
  version: 1.0.0
  description: A description to lint.
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://api.meeting.huaweicloud.com
tags:
  - name: rooms
    description: Places where people meet.
paths:
  /rooms/{id}:
    put:
      operationId: updateRoom
      tags: [rooms]
      summary: Change a room
      description: Gives the room another name. Only an administrator may call it.
      security: []
      parameters:
        - name: id
          in: path
          required: true
          description: Which one to change.
          schema: { type: string }
          example: r1
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                roomName:
                  type: string
                  description: What people will call it.
                  examples: [Blue]
            examples:
              blue: { value: { roomName: Blue } }
      responses:
        '200': { description: Changed. }
        '400': { description: Refused. }
`;

async function lint(text: string): Promise<string> {
  const file = join(folder, "description.yaml");
  writeFileSync(file, text);
  try {
    return await runTool("@redocly/cli", ["lint", file, "--config", resolve("redocly.yaml"), "--format=stylish"]);
  } catch (error) {
    if (error instanceof CommandFailure) return error.message;
    throw error;
  }
}

function without(line: string): string {
  expect(sound).toContain(line);
  return sound.replace(line, "");
}

function withText(found: string, replacement: string): string {
  expect(sound).toContain(found);
  return sound.replace(found, replacement);
}

function lineOf(text: string): number {
  return sound.slice(0, sound.indexOf(text)).split("\n").length;
}

test("a sound description passes", async () => {
  expect(await lint(sound)).toContain("Your API description is valid");
});

test.each([
  [
    "an operation without an example of its body",
    without("            examples:\n              blue: { value: { roomName: Blue } }\n"),
    "meeting/operation-example",
  ],
  ["a parameter without an example", without("          example: r1\n"), "meeting/operation-example"],
  [
    "an example that breaks its schema",
    withText("roomName: Blue }", "roomName: 7 }"),
    "no-invalid-media-type-examples",
  ],
  ["an unknown tag", withText("tags: [rooms]", "tags: [places]"), "operation-tag-defined"],
  ["an operationId that is not camelCase", withText("updateRoom", "update_room"), "meeting/operation-id"],
  ["an operationId that begins with a capital", withText("updateRoom", "UpdateRoom"), "meeting/operation-id"],
  [
    "a property without a description",
    without("                  description: What people will call it.\n"),
    "meeting/telling-description",
  ],
  [
    "a property whose description repeats its name",
    withText("What people will call it.", "The name of the room."),
    "meeting/telling-description",
  ],
  [
    "an operation whose description repeats its summary",
    withText("Gives the room another name. Only an administrator may call it.", "Change the room."),
    "meeting/telling-description",
  ],
  [
    "a parameter whose description repeats its name",
    withText("Which one to change.", "The id."),
    "meeting/telling-description",
  ],
  [
    "an operation without a description",
    without("      description: Gives the room another name. Only an administrator may call it.\n"),
    "operation-description",
  ],
])("%s does not pass", async (_, text, rule) => {
  expect(await lint(text)).toContain(rule);
});

test("a problem is reported with its file and line", async () => {
  const report = await lint(withText("What people will call it.", "The name of the room."));
  expect(report).toContain("description.yaml");
  expect(report).toContain(`${lineOf("What people will call it.")}:`);
});
