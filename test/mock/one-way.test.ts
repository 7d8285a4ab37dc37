import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative, sep } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../src/mock");

/** For each folder of the local service, and each file beside the folders, those from which it imports. */
function importsOfRooms(): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const room = roomOf(file);
    const known = rooms.get(room) ?? new Set();
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), "utf8")).importedFiles) {
      const target = relative(root, normalize(join(root, file, "..", fileName)));
      if (fileName.startsWith(".") && !target.startsWith("..") && roomOf(target) !== room) known.add(roomOf(target));
    }
    rooms.set(room, known);
  }
  return rooms;
}

function roomOf(file: string): string {
  return file.split(sep)[0] ?? file;
}

it("the folders of the local service import each other one way", () => {
  const rooms = importsOfRooms();
  expect(rooms.get("areas")).toContain("meetings");
  // At each end those go that import no other one any more, or that no other one imports; circles are left.
  for (let size = Infinity; rooms.size < size; ) {
    size = rooms.size;
    for (const [room, imports] of [...rooms]) {
      const importers = [...rooms.values()].filter((others) => others.has(room));
      if (![...imports].some((one) => rooms.has(one)) || importers.length === 0) rooms.delete(room);
    }
  }
  const circles = [...rooms].map(([room, imports]) => [room, [...imports].filter((one) => rooms.has(one))]);
  expect(Object.fromEntries(circles)).toEqual({});
});
