import type { MockService } from "../mock-service.ts";
import { minutesFile } from "./minutes-file.ts";
import { recordingDownload } from "./recording-download.ts";
import { recordingPlayer } from "./recording-player.ts";

/** What is found at an address of the service that is no operation, such as a file to which an answer links. */
export interface Page {
  /** The path, with names for its variable parts. */
  path: RegExp;
  /** Answers a GET, or throws a Refusal. */
  answer: (found: Record<string, string>, request: Request, service: MockService) => Response;
}

const pages: Page[] = [recordingPlayer, recordingDownload, minutesFile];

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
