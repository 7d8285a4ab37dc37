import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createMeetingService } from "../../src/mock/index.ts";

test("a client whose calls are over keeps no process alive", { timeout: 60_000 }, async () => {
  const service = createMeetingService({ seed: 1 });
  service.faults.add({ operation: "showMyInfo", fault: { status: 503 } });
  const server = await service.serve();
  onTestFinished(() => server.close());
  const script = join(import.meta.dirname, "../support/one-call.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, server.url]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      printed += text;
    });
  }
  expect(await once(child, "close")).toEqual([0, null]);
  expect(printed).toBe("done MeetingApiError TimeoutError AbortError done");
});
