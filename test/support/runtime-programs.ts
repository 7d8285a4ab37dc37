import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

// A round through what a program does with a service: sign in, calls, pages, control, following, a refusal, signing out.
// A service in the same program has no WebSocket.
const visit = `
import { appIdAuth, createMeetingClient, isMeetingApiError, paginate } from "huaweicloud-meeting";

export async function visit(options) {
  const auth = appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key", userId: "alice" });
  const meeting = createMeetingClient({ ...options, auth });
  for (const subject of ["First", "Second"]) await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject } });
  const [created] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo", subject: "Third", length: 30 } });
  const { conferenceID, passwordEntry } = created;
  const { password } = passwordEntry.find(({ conferenceRole }) => conferenceRole === "chair");
  const subjects = [];
  for await (const { subject } of paginate(meeting.searchMeetings, { limit: 2 })) subjects.push(subject);
  const control = await meeting.control({ conferenceID, password });
  const events = options.fetch ? [] : await control.events({ subscribe: ["ConfDynamicInfoNotify"] });
  await control.prolongMeeting({ body: { auto: 0, duration: 40 } });
  const { startTime, endTime } = (await meeting.showMeetingDetail({ conferenceID })).conferenceData;
  await control.stopMeeting();
  let followed;
  for await (const { state } of events) followed = state;
  const error = await meeting.showMeetingDetail({ conferenceID: "900000000" }).catch((error) => error);
  await meeting.signOut();
  return {
    subjects: subjects.sort(),
    minutes: (Date.parse(endTime) - Date.parse(startTime)) / 60_000,
    refusal: isMeetingApiError(error) && error.code,
    followed,
  };
}
`;

// The same, with the local service in the same program, and a receiver of its events.
const inside = `
import { appIdAuth, createMeetingClient } from "huaweicloud-meeting";
import { createMeetingService } from "huaweicloud-meeting/mock";
import { createValidation } from "huaweicloud-meeting/validation";
import { createEvent, createWebhookHandler } from "huaweicloud-meeting/webhooks";
import { visit } from "./visit.js";

const subscriberKey = "key";

export async function visitInside() {
  const events = [];
  const receive = createWebhookHandler({ subscriberKey, on: {}, onOther: ({ event }) => void events.push(event) });
  const service = createMeetingService({ fetch: receive });
  const options = { baseUrl: "https://meeting.invalid", fetch: service.fetch, validation: createValidation() };
  await subscribe(createMeetingClient({ ...options, auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" }) }));
  const visited = await visit(options);
  await service.settled();
  const forged = await receive(await createEvent("meeting.end", {}, { subscriberKey: "other" }));
  return { ...visited, events: events.slice(-4), forged: forged.status };
}

async function subscribe(administrator) {
  const corpId = "demo-corp";
  const body = { corpId, subscriberId: "receiver", subscriberKey, url: "https://receiver.invalid/" };
  await administrator.setWebHookConfig({ body });
  const { id } = await administrator.showWebHookConfig({ corpId });
  await administrator.updateWebHookConfigStatus({ id, status: 0 });
}
`;

const common = { subjects: ["First", "Second", "Third"], minutes: 70, refusal: "MMC.111070005" };

/** What a program has seen of a service over HTTP when all went well. */
export const seen = { ...common, followed: "Destroyed" };

/** What the program with the service inside has seen, which also received its events, and refused a forged one. */
export const seenInside = {
  ...common,
  events: ["meeting.started", "meeting.create", "meeting.started", "meeting.end"],
  forged: 401,
};

const files = {
  "visit.js": visit,
  "inside.js": inside,
  "run-visit.js": `import { visit } from "./visit.js";
console.log(JSON.stringify(await visit({ baseUrl: process.argv[2] })));
`,
  "run-inside.js": `import { visitInside } from "./inside.js";
console.log(JSON.stringify(await visitInside()));
`,
  "worker.js": `import { visit } from "./visit.js";
export default {
  fetch: async (request) => Response.json(await visit({ baseUrl: new URL(request.url).searchParams.get("service") })),
};
`,
  "page.js": `import { visit } from "./visit.js";
import { visitInside } from "./inside.js";
Object.assign(globalThis, { visit, visitInside });
`,
};

/** Writes the programs into a project that has installed the package. */
export function writePrograms(project: string): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

/** Bundles a program for where there is no Node, and returns the files: its own first. */
export async function bundleProgram(project: string, name: keyof typeof files, folder: string): Promise<string[]> {
  const bundle = await rolldown({ input: join(project, name), cwd: project, platform: "browser", logLevel: "silent" });
  await bundle.write({ dir: folder });
  return readdirSync(folder).sort((a, b) => Number(b === name) - Number(a === name));
}
