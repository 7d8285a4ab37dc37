import { type OperationId, operationTable } from "../../generated/operations.ts";
import type { ConferenceInfo } from "../../generated/types.ts";
import type { MeetingService } from "../../src/mock/index.ts";
import {
  control,
  createMeeting,
  createSeries,
  known,
  nonce,
  type Parts,
  password,
  send,
  signature,
  signIn,
  startService,
} from "./service.ts";

/** A service with something in it for every operation to act on. */
export interface World {
  service: MeetingService;
  admin: string;
  alice: string;
  refreshToken: string;
  /** Alice's, scheduled. */
  meeting: ConferenceInfo;
  /** Alice's, of three days from tomorrow on. */
  series: ConferenceInfo;
  /** Alice's, held right now. */
  held: ConferenceInfo;
  controlToken: string;
  codeId: string;
}

export async function startWorld(): Promise<World> {
  const service = startService();
  const [admin, alice] = [await signIn(service), await signIn(service, "alice")];
  const held = await createMeeting(service, alice, { length: 1440 });
  const code = { devName: "Room 1", devType: "idea-hub", emailAddr: "it@example.com" };
  await send(service, "POST", "/v1/usg/dcs/corp/vision/activecode", { token: admin, body: code });
  return {
    service,
    admin,
    alice,
    refreshToken: known(service.state.tokens.get(alice)).refreshToken,
    meeting: await createMeeting(service, alice, { startTime: "2030-01-08 09:00" }),
    series: await createSeries(service, alice),
    held,
    controlToken: await control(service, held),
    codeId: known([...service.state.codes.keys()][0]),
  };
}

const cycleParams = { cycle: "Week", startDate: "2030-02-01", endDate: "2030-03-01", point: [1], preRemindDays: 1 };
const id = ({ conferenceID }: ConferenceInfo) => ({ conferenceID: known(conferenceID) });
const firstOf = ({ subConfs }: ConferenceInfo) => known(subConfs?.[0]?.cycleSubConfID);

/** For some operations of each kind a request that is carried out. */
export const goodRequests = {
  createAppIdToken: () => ({
    headers: { Authorization: signature(`demo-app-id:alice:0:${nonce}`, "demo-app-key") },
    body: { appId: "demo-app-id", userId: "alice", expireTime: 0, nonce, clientType: 72 },
  }),
  createToken: () => ({
    headers: { Authorization: `Basic ${btoa("demo:Demo@12345")}` },
    body: { account: "demo", clientType: 72 },
  }),
  updateToken: ({ refreshToken }) => ({ token: refreshToken }),
  deleteToken: ({ alice }) => ({ token: alice }),
  checkToken: ({ alice }) => ({ body: { token: alice, needGenNewToken: false } }),
  createMeeting: ({ alice }) => ({ token: alice, body: { mediaTypes: "Voice", startTime: "2030-01-08 09:00" } }),
  searchMeetings: ({ alice }) => ({ token: alice }),
  showMeetingDetail: ({ alice, meeting }) => ({ token: alice, query: id(meeting) }),
  cancelMeeting: ({ alice, meeting }) => ({ token: alice, query: id(meeting) }),
  startMeeting: ({ alice, meeting }) => ({
    token: alice,
    body: { ...id(meeting), password: password(meeting, "chair") },
  }),
  createRecurringMeeting: ({ alice }) => ({ token: alice, body: { mediaTypes: "Voice", cycleParams } }),
  updateRecurringMeeting: ({ alice, series }) => ({
    token: alice,
    query: id(series),
    body: { mediaTypes: "Voice", cycleParams },
  }),
  cancelRecurringMeeting: ({ alice, series }) => ({ token: alice, query: id(series) }),
  updateRecurringSubMeeting: ({ alice, series }) => ({
    token: alice,
    query: id(series),
    body: { cycleSubConfID: firstOf(series), mediaTypes: "Voice", startTime: "2030-01-08 10:00", length: 30 },
  }),
  cancelRecurringSubMeeting: ({ alice, series }) => ({
    token: alice,
    query: id(series),
    body: { cycleSubConfIDs: [firstOf(series)] },
  }),
  createConfToken: ({ held }) => ({
    query: id(held),
    headers: { "X-Password": password(held, "chair"), "X-Login-Type": "1" },
  }),
  prolongMeeting: ({ held, controlToken }) => ({ controlToken, query: id(held), body: { auto: 0, duration: 40 } }),
  stopMeeting: ({ held, controlToken }) => ({ controlToken, query: id(held) }),
  showRealTimeInfoOfMeeting: ({ held, controlToken }) => ({ controlToken, query: id(held) }),
  createVisionActiveCode: ({ admin }) => ({
    token: admin,
    body: { devName: "Room 2", devType: "idea-hub", emailAddr: "it@example.com" },
  }),
  searchVisionActiveCode: ({ admin }) => ({ token: admin }),
  deleteVisionActiveCode: ({ admin, codeId }) => ({ token: admin, body: [codeId] }),
  resetVisionActiveCode: ({ admin }) => ({ token: admin, body: {} }),
} as const satisfies Partial<Record<OperationId, (world: World) => Parts>>;

export type TriedId = keyof typeof goodRequests;
export const triedIds = Object.keys(goodRequests) as TriedId[];

/** The request that is carried out, as it is or changed. */
export function request(id: TriedId, world: World, change: (parts: Parts) => Parts = (parts) => parts) {
  const { method, path } = operationTable[id];
  const account = encodeURIComponent(world.service.credentials.terminalAccount);
  const parts: Parts = goodRequests[id](world);
  return send(world.service, method, path.replace("{account}", account), change(parts));
}
