// Shares one access token between processes by way of Redis. Start it several times: only the first one signs in.
//   redis-server
//   npx huaweicloud-meeting mock
//   npx tsx share-tokens-over-redis.ts
import KeyvRedis from "@keyv/redis";
import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";
import { Keyv } from "keyv";

const tokenStore = new Keyv(new KeyvRedis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379"));
// A store that fails is no reason to fail: the process signs in for itself then.
tokenStore.on("error", (error) => console.error("Redis:", error.message));

let signIns = 0;
const meeting = createMeetingClient({
  baseUrl: process.env.MEETING_URL ?? "http://127.0.0.1:4010",
  auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId: "alice" }),
  tokenStore,
  hooks: {
    onSignIn: () => {
      signIns += 1;
    },
  },
});

// Calls at the same time share the token within a process, too.
await Promise.all([
  meeting.showMyInfo(),
  meeting.searchMeetings(),
  meeting.searchHisMeetings({ startDate: 0, endDate: 1 }),
]);
console.log(signIns === 0 ? "Used the token that another process had got" : `Signed in ${signIns} time(s)`);
await tokenStore.disconnect();
