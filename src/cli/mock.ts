import { readFile } from "node:fs/promises";
import { createMeetingService, type MeetingServiceOptions } from "../mock/create-meeting-service.ts";
import type { FaultRule, MeetingService, RunningServer, ServeOptions } from "../mock/index.ts";
import { lockFile } from "./file-lock.ts";
import { frontPage } from "./front-page.ts";
import { channelLine, logLine, pushLine } from "./request-log.ts";
import { isSnapshot, plant } from "./seed-file.ts";
import { StateFile } from "./state-file.ts";

/** What `huaweicloud-meeting mock` was told. */
export interface MockSettings {
  port: number;
  host: string;
  seed?: number;
  seedFile?: string;
  stateFile?: string;
  faults: FaultRule[];
  quiet: boolean;
}

/** How long calls may take to end when the process is told to stop, in milliseconds. */
const grace = 2000;

/** Serves the local service until the process is told to stop. */
export async function mock(settings: MockSettings): Promise<void> {
  const { port, host, stateFile, seedFile, quiet } = settings;
  const file = stateFile === undefined ? undefined : await named(stateFile, () => take(stateFile));
  const keptBefore = file?.content !== undefined;
  const service = await begin(settings, file);
  // Whether it can be written shows now, and not with the first call.
  if (file) await named(file.path, () => file.save(service.snapshot));
  if (keptBefore && seedFile !== undefined) {
    console.warn(`Note: ${stateFile} holds a state already, which counts; ${seedFile} is not read.`);
  }
  const server = await listen(service, { port, host, pages: frontPage, ...(quiet ? {} : logs) });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(server, service, file));
  console.log(greeting(server.url, service.credentials, stateFile));
  if (!["127.0.0.1", "::1", "localhost"].includes(host)) {
    console.warn(`Note: whoever reaches ${host} can use this service; its credentials are public.\n`);
  }
}

async function take(stateFile: string): Promise<StateFile> {
  await lockFile(stateFile);
  return StateFile.open(stateFile);
}

async function begin({ seed, seedFile, faults, quiet }: MockSettings, file?: StateFile): Promise<MeetingService> {
  const options: MeetingServiceOptions = { seed, faults };
  options.onPush = (push, { snapshot }) => {
    if (!quiet) console.log(pushLine(push, new Date(), inColour()));
    // What was delivered shall not be delivered once more after a restart.
    file?.save(snapshot).catch(console.error);
  };
  if (file) options.beforeAnswer = ({ snapshot }) => file.save(snapshot);
  // What was kept counts; the seed is for the first start.
  const kept = file?.content;
  if (kept !== undefined) return named(file?.path ?? "", () => createMeetingService({ ...options, state: kept }));
  if (seedFile === undefined) return createMeetingService(options);
  return named(seedFile, async () => {
    const text = await readFile(seedFile, "utf8");
    if (isSnapshot(text)) return createMeetingService({ ...options, state: text });
    const service = createMeetingService(options);
    plant(text, service);
    return service;
  });
}

/** Does something with a file, whose name is put before what it finds wrong with it. */
async function named<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${name} ${(error as Error).message}`);
  }
}

async function listen(service: MeetingService, options: ServeOptions): Promise<RunningServer> {
  try {
    return await service.serve(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new Error(`Port ${options.port} is in use. Choose another one with --port, or 0 for any.`);
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new Error(`This machine has no address ${options.host} to listen on.`);
    }
    throw error;
  }
}

const logs: Pick<ServeOptions, "onAnswer" | "onChannelEvent"> = {
  onAnswer: (call) => console.log(logLine(call, new Date(), inColour())),
  onChannelEvent: (event) => console.log(channelLine(event, new Date(), inColour())),
};

function inColour(): boolean {
  return process.stdout.isTTY && !process.env.NO_COLOR;
}

async function stop(server: RunningServer, service: MeetingService, file?: StateFile): Promise<void> {
  await server.close({ grace });
  await file?.save(service.snapshot);
  process.exit(0);
}

function greeting(url: string, { appId, appKey, userIds, account, password }: Credentials, stateFile?: string): string {
  return `The Huawei Cloud Meeting API answers at ${url}

  app ID    ${appId}
  app key   ${appKey}   (without a user ID: the administrator; with ${userIds.join(" or ")}: a user)
  account   ${account}
  password  ${password}

It keeps its state in ${stateFile ?? "memory"}. Stop it with Ctrl-C.
`;
}

type Credentials = MeetingService["credentials"];
