import { createMeetingClient, type MeetingClient, tokenAuth } from "../../src/index.ts";
import type { Scene } from "./walk.ts";

/** Somebody who calls with an access token that the service never issued. */
export function stranger({ service }: Scene): MeetingClient {
  const auth = tokenAuth("not-a-token");
  return createMeetingClient({ baseUrl: "https://service.test", auth, fetch: service.fetch });
}
