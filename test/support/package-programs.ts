const imports = `import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";
import { createMeetingService } from "huaweicloud-meeting/mock";
import { createEvent, createWebhookHandler } from "huaweicloud-meeting/webhooks";`;

const requires = `const { appIdAuth, createMeetingClient } = require("huaweicloud-meeting");
const { createMeetingService } = require("huaweicloud-meeting/mock");
const { createEvent, createWebhookHandler } = require("huaweicloud-meeting/webhooks");`;

const main = `
async function main() {
  const service = createMeetingService();
  const server = await service.serve();
  const { appId, appKey } = service.credentials;
  const meeting = createMeetingClient({ baseUrl: server.url, auth: appIdAuth({ appId, appKey }) });
  const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject: "First" } });
  console.log(created?.conferenceID);
  const receive = createWebhookHandler({ subscriberKey: "k", on: {} });
  const { status } = await receive(await createEvent("meeting.end", {}, { subscriberKey: "k" }));
  if (status !== 200) throw new Error("The receiver answered " + status);
  await server.close();
}
main();
`;

// The compiler complains about the marks when there is no mistake behind them, so when the types are lost.
const mistakes = `
import type { ConferenceInfo, MeetingClient } from "huaweicloud-meeting";
import type { MeetingService } from "huaweicloud-meeting/mock";
import { validateRequest } from "huaweicloud-meeting/validation";
import { createEvent as makeEvent } from "huaweicloud-meeting/webhooks";
export function mistakes(meeting: MeetingClient, service: MeetingService, info: ConferenceInfo) {
  // @ts-expect-error There is no such media type.
  meeting.createMeeting({ body: { mediaTypes: "Hologram" } });
  // @ts-expect-error A meeting ID is a text.
  const id: number | undefined = info.conferenceID;
  // @ts-expect-error The clock has no such method.
  service.clock.stop(id);
  // @ts-expect-error There is no such event.
  makeEvent("meeting.exploded", {}, { subscriberKey: "k" });
  // @ts-expect-error Checks come back as a list.
  return validateRequest("createMeeting").pointer;
}
`;

const client = `
import { appIdAuth, type ConferenceInfo, createMeetingClient, isMeetingApiError, paginate } from "huaweicloud-meeting";
import type { MeetingEvents } from "huaweicloud-meeting/realtime";
import { createValidation } from "huaweicloud-meeting/validation";
export async function main() {
  const auth = appIdAuth({ appId: "a", appKey: "k" });
  const meeting = createMeetingClient({ region: "cn-north-4", auth, validation: createValidation() });
  const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
  const control = await meeting.control({ conferenceID: "900000000", password: "000000" });
  await control.prolongMeeting({ body: { auto: 0, duration: 15 } }).catch((error: unknown) => {
    if (isMeetingApiError(error)) console.log(error.status.toFixed(), error.meaning);
  });
  for await (const { subject } of paginate(meeting.searchMeetings)) subject?.trim();
  const events: MeetingEvents<"ParticipantsNotify"> = await control.events({ subscribe: ["ParticipantsNotify"] });
  for await (const { data } of events) data[0]?.pinfoMap?.NAME?.trim();
  // @ts-expect-error There is no such message.
  events.on("ParticipantNotify", () => {});
  // @ts-expect-error There is no such media type.
  await meeting.createMeeting({ body: { mediaTypes: "Hologram" } });
  // @ts-expect-error A meeting has no such property.
  return created?.colour satisfies ConferenceInfo["subject"];
}
`;

/** Programs that serve the API, sign in, create a meeting, and print its ID. */
export const programs = {
  esm: imports + main,
  commonjs: requires + main,
  typescript: imports + mistakes + main,
  /** The parts that depend on nothing but web standards. It is for compilers only. */
  client,
};
