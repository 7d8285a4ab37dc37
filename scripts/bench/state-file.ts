import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StateFile } from "../../src/cli/state-file.ts";
import { createMeetingService } from "../../src/mock/index.ts";

const meetings = 2000;
const calls = 50;

/** What a call that changes something waits for, where the state is kept in a file and there is much of it. */
export async function stateFileCost(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const { create, snapshot } = createMeetingService();
  for (let count = 0; count < meetings; count++)
    create.meeting({ attendees: [{ name: "Ann", phone: "+8613900000002" }] });
  const file = await StateFile.open(join(folder, "state.json"));
  const text = await timeOf(() => void snapshot());
  const saved = await timeOf(async () => {
    create.meeting();
    await file.save(snapshot);
  });
  rmSync(folder, { recursive: true });
  console.log(
    `keeping a change among ${meetings} meetings: ${saved.toFixed(1)} ms, ${text.toFixed(1)} ms of them for the text`,
  );
}

async function timeOf(work: () => void | Promise<void>): Promise<number> {
  await work();
  const start = performance.now();
  for (let call = 0; call < calls; call++) await work();
  return (performance.now() - start) / calls;
}
