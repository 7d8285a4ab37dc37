import { Refusal } from "../engine/refusal.ts";
import { isAvailable, recordedMeeting } from "../records/recordings.ts";
import type { Page } from "./pages.ts";

/** Stands where the player of a recording is. It plays nothing, and lets in everybody who has the link. */
export const recordingPlayer: Page = {
  path: /^\/v1\/rse\/recordings\/(?<confUUID>[^/]+)$/,

  answer({ confUUID = "" }, _request, service) {
    const past = recordedMeeting(confUUID, service);
    if (!past || !isAvailable(past, service.clock.now())) throw new Refusal("MMC.111070005", { status: 404 });
    const { settings, conferenceID } = past.meeting;
    const title = escaped(`${settings.subject} (${conferenceID})`);
    return new Response(
      `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Here the recording would play.</p>`,
      { headers: { "Content-Type": "text/html;charset=UTF-8" } },
    );
  },
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
