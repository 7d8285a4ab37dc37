import type { MockService } from "../mock-service.ts";

/** What is found at an address of the service that is no operation, such as a file to which an answer links. */
export interface Page {
  /** The path, with names for its variable parts. */
  path: RegExp;
  /** Answers a GET, or throws a Refusal. */
  answer: (found: Record<string, string>, request: Request, service: MockService) => Response;
}
