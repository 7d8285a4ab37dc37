import type { MockService } from "../mock-service.ts";
import { eventChannel } from "./event-channel.ts";
import { inbox } from "./inbox.ts";
import { minutesFile } from "./minutes-file.ts";
import type { Page } from "./page.ts";
import { recordingDownload } from "./recording-download.ts";
import { recordingPlayer } from "./recording-player.ts";

const pages: Page[] = [recordingPlayer, recordingDownload, minutesFile, eventChannel, inbox];

/**
 * Answers a request for a page.
 * @returns undefined when there is no page at the address
 * @throws Refusal when the page is not for the caller
 */
export function answerPage(request: Request, service: MockService): Response | undefined {
  if (request.method !== "GET") return undefined;
  const { pathname } = new URL(request.url);
  for (const { path, answer } of pages) {
    const match = path.exec(pathname);
    if (match) return answer(match.groups ?? {}, request, service);
  }
  return undefined;
}
