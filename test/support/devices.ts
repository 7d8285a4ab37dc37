import type { Terminal, TerminalRequest } from "../../generated/types.ts";
import type { HardTerminal, MeetingService } from "../../src/mock/index.ts";
import { known } from "./service.ts";
import type { Scene } from "./walk.ts";

/** Adds a terminal as the administrator; by default a DP300, which needs no activation code. */
export function addTerminal({ admin }: Scene, wishes: Partial<TerminalRequest> = {}): Promise<Terminal> {
  return admin.addDevice({ body: { name: "Room 1", model: "DP300", sn: "SN_1", email: "it@example.com", ...wishes } });
}

/** A terminal as the service keeps it. */
export function kept(service: MeetingService, sn: string): HardTerminal {
  return known([...service.state.hardTerminals.values()].find((terminal) => terminal.sn === sn));
}

/** Lets whoever has this number into a meeting that is being held. */
export async function putInMeeting(scene: Scene, phone: string): Promise<{ present: () => number }> {
  const { conferenceID } = await scene.held();
  const holding = known(scene.service.state.meetings.get(conferenceID)?.holding);
  const pid = "f".repeat(32);
  holding.participants.push({ pid, phone, name: "Room 1", role: "general", video: 1, mute: 0, hand: 0 });
  return { present: () => holding.participants.filter((participant) => participant.phone === phone).length };
}

/** A PNG picture, as far as anybody looks: its first bytes, and zeros up to its size. */
export function png(name: string, { width = 1920, height = 1080, size = 1024 } = {}): File {
  const bytes = new DataView(new ArrayBuffer(size));
  for (const [at, byte] of [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].entries()) bytes.setUint8(at, byte);
  bytes.setUint32(16, width);
  bytes.setUint32(20, height);
  return new File([bytes.buffer], name, { type: "image/png" });
}

/** A JPG picture: a segment of comments, then the beginning of its frame. */
export function jpg(name: string, { width = 1920, height = 1080 } = {}): File {
  const comment = [0xff, 0xfe, 0, 4, 0x68, 0x69];
  const frame = [0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3];
  return new File([new Uint8Array([0xff, 0xd8, ...comment, ...frame])], name, { type: "image/jpeg" });
}
