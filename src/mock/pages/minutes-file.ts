import { Refusal } from "../engine/refusal.ts";
import { filesOfMinutes } from "../records/minutes.ts";
import type { Page } from "./pages.ts";

/** A file of minutes. The code in its address is the leave to get it. */
export const minutesFile: Page = {
  path: /^\/v1\/usg\/sss\/minutes\/(?<code>[^/]+)\/(?<id>\d+)$/,

  answer({ code = "", id = "" }, _request, { state }) {
    const minutes = state.minutes.get(code);
    const file = minutes && Object.values(filesOfMinutes(minutes)).find((candidate) => candidate.id === id);
    if (!file) throw new Refusal("USG.000000003", { status: 404, message: "There is no such file." });
    return new Response(file.content, {
      headers: { "Content-Type": file.type, "Content-Disposition": `attachment; filename="${file.name}"` },
    });
  },
};
