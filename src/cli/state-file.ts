import { access, open, readFile, realpath, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** A file in which a service's state outlives the service. */
export class StateFile {
  readonly path: string;
  /** What the file holds. */
  #held: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(path: string, held: string | undefined) {
    this.path = path;
    this.#held = held;
  }

  /** Opens a file, which need not exist yet. */
  static async open(path: string): Promise<StateFile> {
    const exists = await access(path).then(
      () => true,
      (error) => {
        if (error.code === "ENOENT") return false;
        throw error;
      },
    );
    // Where there is a link, what it leads to is replaced, and not the link.
    return exists ? new StateFile(await realpath(path), await readFile(path, "utf8")) : new StateFile(path, undefined);
  }

  /** What the file holds; undefined as long as there is none. */
  get content(): string | undefined {
    return this.#held;
  }

  /**
   * Writes down what `snapshot` returns, unless the file holds it already. Calls that come while the file is being
   * written share the next writing; each is done when what it wanted to be kept is on the disk.
   */
  save(snapshot: () => string): Promise<void> {
    this.#next ??= this.#begin(snapshot);
    return this.#next;
  }

  async #begin(snapshot: () => string): Promise<void> {
    await this.#writing.catch(() => {});
    // From here on changes may come too late for this writing.
    this.#next = undefined;
    const text = snapshot();
    if (text === this.#held) return;
    this.#writing = this.#replace(text);
    await this.#writing;
  }

  // The file is the old one or the new one at any time, never half of one.
  async #replace(text: string): Promise<void> {
    const temporary = `${this.path}.tmp`;
    const file = await open(temporary, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.path);
    await syncFolder(dirname(this.path));
    this.#held = text;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Not every system can do this; where it cannot, the renaming is safe without.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
