import { Refusal } from "../engine/refusal.ts";
import { channelPath } from "../realtime/channel.ts";
import type { Page } from "./page.ts";

const message =
  "Meetings are followed over a WebSocket. Connect with one, to an address that service.serve() or " +
  '"npx huaweicloud-meeting mock" listens at; a call of fetch, and a service in process, cannot do that.';

/** Where meetings are followed, for those who come without a WebSocket. */
export const eventChannel: Page = {
  path: new RegExp(`^${channelPath}$`),

  answer() {
    throw new Refusal("MMC.111072010", { status: 426, message });
  },
};
