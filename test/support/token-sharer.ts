// A process that shares its tokens with others by way of Redis. It makes calls as the users that it is told, one after
// the other, and ends by itself when it is told no more.
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { appIdAuth, createMeetingClient } from "../../src/index.ts";

const [baseUrl = "", redis = ""] = process.argv.slice(2);
const tokenStore = new Keyv(new KeyvRedis(redis));
await tokenStore.get("warm-up");

process.on("message", async (userId: string) => {
  const meeting = createMeetingClient({
    baseUrl,
    tokenStore,
    auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId }),
  });
  try {
    await Promise.all([meeting.searchMeetings(), meeting.searchMeetings()]);
    process.send?.("done");
  } catch (error) {
    process.send?.(String(error));
  }
});
process.on("disconnect", () => tokenStore.disconnect());
process.send?.("ready");
