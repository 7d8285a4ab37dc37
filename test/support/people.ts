import { createMeetingClient, type MeetingClient, tokenAuth } from "../../src/index.ts";
import type { MeetingService, Notice, User } from "../../src/mock/index.ts";
import { known } from "./service.ts";

/** The user of the demo service with this account or user ID of the app. */
export function userNamed(service: MeetingService, name: string): User {
  const users = [...service.state.users.values()];
  return known(users.find(({ account, thirdAccount }) => account === name || thirdAccount === name));
}

/** What the last message of a kind to a number or address says. */
export function lastNotice(service: MeetingService, to: string, about: Notice["about"]): string {
  const found = service.state.outbox.filter((notice) => notice.to === to && notice.about === about);
  return known(found.at(-1)).content;
}

/** Signs in with account and password, once. */
export function signInByPassword(service: MeetingService, account: string, password: string) {
  const client = createMeetingClient({ baseUrl: "https://service.test", fetch: service.fetch });
  const Authorization = `Basic ${Buffer.from(`${account}:${password}`).toString("base64")}`;
  return client.createToken({ Authorization, body: { account, clientType: 72 } });
}

/** Somebody whose access token the service does not know. */
export function stranger({ fetch }: MeetingService): MeetingClient {
  return createMeetingClient({ baseUrl: "https://service.test", fetch, auth: tokenAuth("unknown") });
}

/** Solves a puzzle captcha for somebody who forgot the password, and returns the token for the next step. */
export async function solvePuzzle(service: MeetingService, client: MeetingClient, user: string): Promise<string> {
  const who = { user, clientType: 0, checkType: 1 } as const;
  const { token = "" } = await client.sendSlideVerifyCode({ body: who });
  const { pointX } = known(service.state.puzzles.get(token));
  const solved = await client.checkSlideVerifyCode({ body: { ...who, token, pointX, slideTime: 900 } });
  return known(solved.token);
}

/** Has a verification code sent to somebody who forgot the password, and reads it. */
export async function forgottenCode(service: MeetingService, client: MeetingClient, user: string): Promise<string> {
  const token = await solvePuzzle(service, client, user);
  await client.sendVeriCodeForChangePwd({ body: { user, token } });
  return known(service.state.outbox.at(-1)).content;
}

/** The beginning of a PNG file, as far as it tells the size of the picture. */
export function png(width: number, height: number): Blob {
  const head = new DataView(new ArrayBuffer(33));
  for (const [index, word] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].entries()) {
    head.setUint32(4 * index, word);
  }
  return new Blob([head.buffer], { type: "image/png" });
}
