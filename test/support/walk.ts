import type { AreaOperations, OperationId } from "../../generated/operations.ts";
import type { KnownErrorCode } from "../../generated/types.ts";
import {
  appIdAuth,
  type ControlSession,
  createMeetingClient,
  type MeetingAuth,
  type MeetingClient,
} from "../../src/index.ts";
import { findRoute } from "../../src/mock/engine/router.ts";
import type { MeetingService, PostEvent } from "../../src/mock/index.ts";
import { known, startService } from "./service.ts";

/** A service of its own and those who call it. Every answer is checked against the description. */
export interface Scene {
  service: MeetingService;
  /** The default administrator of the demo enterprise. */
  admin: MeetingClient;
  /** Ordinary users of the demo enterprise. */
  alice: MeetingClient;
  bob: MeetingClient;
  /** The administrator of the service provider. */
  sp: MeetingClient;
  /** Somebody who is not signed in. */
  anyone: MeetingClient;
  /** A meeting of alice's that is being held, and control of it. */
  held(): Promise<{ conferenceID: string; control: ControlSession }>;
  /** What each call was answered with, in order. */
  answers: { operation: OperationId | undefined; status: number }[];
}

/** How an operation is walked through: once carried out, once refused, once with something invalid. */
export interface Walk {
  /** Ends with a call of the operation that is carried out; asserts what else must be seen then. */
  success: (scene: Scene) => Promise<unknown>;
  /** Calls the operation so that role or state refuse it. */
  refused: { by: (scene: Scene) => Promise<unknown>; code: KnownErrorCode };
  /** Calls it with something that the description does not allow; undefined where it takes nothing that could be wrong. */
  invalid: ((scene: Scene) => Promise<unknown>) | undefined;
}

/** The walks of an area: one for every operation that it has. */
export type AreaWalks<Area extends keyof AreaOperations> = Record<AreaOperations[Area], Walk>;

/** A new scene; `receive` takes the events that its service posts. */
export function newScene(receive?: PostEvent): Scene {
  const service = startService(receive);
  const { appId, appKey, spAppId, spAppKey } = service.credentials;
  const answers: Scene["answers"] = [];
  const fetch = async (request: Request) => {
    const route = findRoute(request.method, new URL(request.url).pathname);
    const response = await service.fetch(request);
    answers.push({ operation: route?.contract.id, status: response.status });
    return response;
  };
  const client = (auth?: MeetingAuth) => createMeetingClient({ baseUrl: "https://service.test", auth, fetch });
  const alice = client(appIdAuth({ appId, appKey, userId: "alice" }));
  return {
    service,
    admin: client(appIdAuth({ appId, appKey })),
    alice,
    bob: client(appIdAuth({ appId, appKey, userId: "bob" })),
    sp: client(appIdAuth({ appId: spAppId, appKey: spAppKey, multiEnterprise: true })),
    anyone: client(),
    answers,
    async held() {
      const [meeting] = await alice.createMeeting({ body: { mediaTypes: "HDVideo" } });
      const conferenceID = known(meeting?.conferenceID);
      const password = known(service.state.meetings.get(conferenceID)?.hostPassword);
      return { conferenceID, control: await alice.control({ conferenceID, password }) };
    },
  };
}
