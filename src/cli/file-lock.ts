import { rmSync } from "node:fs";
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who holds a file. */
interface Holder {
  pid: number;
  host: string;
}

/**
 * Takes a file for this process, until it ends: a second process that wants the file is refused. The lock lies beside
 * the file. One whose process is gone, killed for example, counts no more.
 * @throws Error when another process has the file, with a message that goes on after the file's name
 */
export async function lockFile(path: string): Promise<void> {
  const lock = `${await realpath(path).catch(() => path)}.lock`;
  await take(lock);
  process.once("exit", () => rmSync(lock, { force: true }));
}

async function take(lock: string): Promise<void> {
  if (await create(lock)) return;
  const held = await readFile(lock, "utf8").catch(() => "");
  const holder = parse(held);
  if (holder && isGone(holder) && (await clear(lock, held)) && (await create(lock))) return;
  const by = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
  throw new Error(
    `is in use by ${by}. Give each service a file of its own, or stop the other one. ` +
      `If no service is running there, delete ${lock}.`,
  );
}

async function create(lock: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text);
    return Number.isInteger(pid) && typeof host === "string" ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

// Of processes on another machine nothing is known. In a container each start may have the same number.
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Takes a lock away that nobody holds; not one that somebody else has taken meanwhile. */
async function clear(lock: string, held: string): Promise<boolean> {
  const aside = `${lock}.${process.pid}`;
  if (!(await rename(lock, aside).then(always, never))) return false;
  const isOld = (await readFile(aside, "utf8")) === held;
  if (isOld) await rm(aside);
  else await rename(aside, lock);
  return isOld;
}

const always = () => true;
const never = () => false;
