import { expect, test } from "vitest";
import { newScene, type Scene } from "../support/walk.ts";

const user = "+8613800000002";

test("the inbox tells where the piece of a puzzle belongs, and which code was sent", async () => {
  const scene = newScene();
  const { token = "" } = await scene.anyone.sendSlideVerifyCode({ body: { user, clientType: 0, checkType: 1 } });
  const [puzzle] = (await inboxOf(scene)).puzzles;
  expect(puzzle).toMatchObject({ token, user });
  const { pointX } = puzzle as { pointX: number };
  const solution = { user, token, pointX, clientType: 0, checkType: 1, slideTime: 900 } as const;
  const solved = await scene.anyone.checkSlideVerifyCode({ body: solution });
  await scene.anyone.sendVeriCodeForChangePwd({ body: { user, token: solved.token } });
  const { content: code, ...notice } = (await inboxOf(scene)).notices.at(-1) as { content: string };
  expect(notice).toMatchObject({ to: user, by: "sms", about: "verification code" });
  expect(await scene.anyone.checkVerifyCode({ body: { user, code } })).toMatchObject({ expire: 180 });
});

test("the inbox is read, not written to", async () => {
  const { service } = newScene();
  const response = await service.fetch(new Request("https://service.test/inbox", { method: "POST" }));
  expect(response.status).toBe(404);
});

async function inboxOf({ service }: Scene): Promise<{ notices: object[]; puzzles: object[] }> {
  return (await service.fetch(new Request("https://service.test/inbox"))).json();
}
