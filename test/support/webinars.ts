import type { WebinarRequest } from "../../generated/types.ts";
import type { MeetingClient } from "../../src/index.ts";
import { known } from "./service.ts";
import type { Scene } from "./walk.ts";

/** A webinar on the afternoon of the day on which tests begin. */
export const launch = {
  subject: "Product launch",
  startTime: "2030-01-07 14:00",
  duration: 120,
  timeZoneId: 56,
} as const;

/** The webinar resource of a user, or of the administrator. */
export function resourceOf({ service }: Scene, account: "alice" | "demo" = "alice"): string {
  const { users, rooms } = service.state;
  const owner = [...users.values()].find((user) => user.account === account || user.thirdAccount === account);
  return known([...rooms.values()].find(({ ownerId, vmrMode }) => ownerId === owner?.id && vmrMode === 2)).id;
}

/** Books a webinar of alice's and returns its ID and the host password. */
export async function book(scene: Scene, settings: Partial<WebinarRequest> = {}) {
  const booked = await scene.alice.createWebinar({ body: { ...launch, vmrID: resourceOf(scene), ...settings } });
  return { ...booked, id: known(booked.conferenceId), password: known(booked.chairPasswd) };
}

/** Begins a webinar, and takes control of it. */
export async function begin(client: MeetingClient, { id, password }: { id: string; password: string }) {
  await client.startMeeting({ body: { conferenceID: id, password } });
  return client.control({ conferenceID: id, password });
}

/** A picture to upload. */
export function picture(name = "logo.png", type = "image/png"): File {
  return new File([new Uint8Array([137, 80, 78, 71])], name, { type });
}
