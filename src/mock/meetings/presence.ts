import type { MockService } from "../mock-service.ts";
import type { Holding, Participant } from "../state/state.ts";

/** Somebody who joins a meeting. */
export type Joining = Pick<Participant, "name" | "phone"> &
  Partial<Participant> & { deviceType?: string; deptName?: string };

/** Lets somebody into a meeting that is being held. */
export function join(holding: Holding, who: Joining, service: MockService): Participant {
  const { deviceType = "Soft client", deptName, ...given } = who;
  const participant: Participant = {
    pid: service.random.uuid(),
    role: "general",
    video: 1,
    mute: 0,
    hand: 0,
    ...given,
  };
  holding.participants.push(participant);
  holding.stays.push({
    pid: participant.pid,
    displayName: participant.name,
    callNumber: participant.phone,
    deviceType,
    joinTime: service.clock.now(),
    mediaType: "Video",
    deptName,
    userId: participant.userId,
    role: participant.role,
  });
  return participant;
}

/** Lets somebody go from a meeting that is being held. */
export function leave(holding: Holding, pid: string, service: MockService): void {
  holding.participants = holding.participants.filter((participant) => participant.pid !== pid);
  for (const stay of holding.stays) if (stay.pid === pid) stay.leftTime ??= service.clock.now();
}
