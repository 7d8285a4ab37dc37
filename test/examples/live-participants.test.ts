import { expect, onTestFinished, test } from "vitest";
import { appIdAuth, createMeetingClient } from "../../src/index.ts";
import { createMeetingService } from "../../src/mock/index.ts";
import { known } from "../support/service.ts";
import { showParticipants } from "./live-participants.ts";

test("the list follows who joins, raises a hand, is muted and leaves, through a lost connection, to the end", async () => {
  const service = createMeetingService({ seed: 1, validateAnswers: true });
  const server = await service.serve();
  onTestFinished(() => server.close());
  const { appId, appKey } = service.credentials;
  const meeting = createMeetingClient({ baseUrl: server.url, auth: appIdAuth({ appId, appKey, userId: "alice" }) });
  const [info] = await meeting.createMeeting({ body: { mediaTypes: "HDVideo" } });
  const conferenceID = known(info?.conferenceID);
  const { hostPassword } = known(service.state.meetings.get(conferenceID));
  const control = await meeting.control({ conferenceID, password: hostPassword });

  const lists: string[][] = [];
  const shown = showParticipants(control, (lines) => lists.push(lines));
  await expect.poll(() => lists.at(-1)).toEqual([]);

  const { pid } = service.join(conferenceID, { name: "Ann" });
  await expect.poll(() => lists.at(-1)).toEqual(["Ann"]);
  await control.hand({ participantID: pid, body: { handsState: 1 } });
  await expect.poll(() => lists.at(-1)).toEqual(["Ann (hand up)"]);
  await control.muteParticipant({ participantID: pid, body: { isMute: 1 } });
  await expect.poll(() => lists.at(-1)).toEqual(["Ann (hand up, muted)"]);

  server.webSockets.drop();
  await expect.poll(() => lists).toContainEqual(["Ann (hand up, muted)", "(connecting …)"]);
  service.join(conferenceID, { name: "Ben" });
  service.leave(conferenceID, pid);
  await expect.poll(() => lists.at(-1), { timeout: 5000 }).toEqual(["Ben"]);

  await control.stopMeeting();
  await shown;
  await expect.poll(() => server.webSockets.count).toBe(0);
});
