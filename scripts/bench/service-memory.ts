import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../run.ts";

/** Memory of the local service during a hundred thousand requests, in a process that can collect garbage. */
export function serviceMemory(): Promise<void> {
  const load = join(root, "scripts/bench/memory-load.ts");
  const child = spawn(process.execPath, ["--expose-gc", "--import", "tsx", load], { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => (status === 0 ? resolve() : reject(new Error("the load broke off"))));
  });
}
