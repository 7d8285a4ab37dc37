const imports = `import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";
import { createMeetingService } from "huaweicloud-meeting/mock";`;

const requires = `const { appIdAuth, createMeetingClient } = require("huaweicloud-meeting");
const { createMeetingService } = require("huaweicloud-meeting/mock");`;

const main = `
async function main() {
  const service = createMeetingService();
  const server = await service.serve();
  const { appId, appKey } = service.credentials;
  const meeting = createMeetingClient({ baseUrl: server.url, auth: appIdAuth({ appId, appKey }) });
  const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject: "First" } });
  console.log(created?.conferenceID);
  await server.close();
}
main();
`;

// The compiler complains about the marks when there is no mistake behind them, so when the types are lost.
const mistakes = `
import type { ConferenceInfo, MeetingClient } from "huaweicloud-meeting";
import type { MeetingService } from "huaweicloud-meeting/mock";
export function mistakes(meeting: MeetingClient, service: MeetingService, info: ConferenceInfo) {
  // @ts-expect-error There is no such media type.
  meeting.createMeeting({ body: { mediaTypes: "Hologram" } });
  // @ts-expect-error A meeting ID is a text.
  const id: number | undefined = info.conferenceID;
  // @ts-expect-error The clock has no such method.
  service.clock.stop(id);
}
`;

/** Programs that serve the API, sign in, create a meeting, and print its ID. */
export const programs = {
  esm: imports + main,
  commonjs: requires + main,
  typescript: imports + mistakes + main,
};
