import { beforeEach, describe, expect, it } from "vitest";
import { operationTable } from "../../../generated/operations.ts";
import { lastNotice, png, userNamed } from "../../support/people.ts";
import { signIn } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

describe("a new mobile number or e-mail address", () => {
  const present = "+8613800000001";
  const next = "+8613800000042";
  const sendCode = async (contact: string) => {
    await scene.alice.sendVeriCodeForUpdateUserInfo({ body: { contact } });
    return lastNotice(scene.service, contact, "verification code");
  };
  const verify = (contact: string, verificationCode: string) =>
    scene.alice.checkVeriCodeForUpdateUserInfo({ body: { contact, verificationCode } });
  const update = (contact: string, verificationCode: string) =>
    scene.alice.updateContact({ body: { contact, verificationCode } });

  it("takes the place of the one of its kind", async () => {
    await verify(present, await sendCode(present));
    await update(next, await sendCode(next));
    expect(await scene.alice.showMyInfo()).toMatchObject({ phone: next, email: "alice@demo-corp.example" });
    // The next change needs proof once more.
    await expect(update(present, await sendCode(present))).rejects.toMatchObject({ code: "USG.201040042" });
  });

  it("needs codes that are less than a minute old", async () => {
    const code = await sendCode(present);
    scene.service.clock.advance({ minutes: 1 });
    await expect(verify(present, code)).rejects.toMatchObject({ status: 400, code: "USG.206060014" });
    await verify(present, await sendCode(present));
    const late = await sendCode(next);
    scene.service.clock.advance({ minutes: 1 });
    await expect(update(next, late)).rejects.toMatchObject({ code: "USG.206060014" });
    await update(next, await sendCode(next));
  });

  it("needs the code that went to it, and proof of a present one", async () => {
    await expect(verify(next, await sendCode(next))).rejects.toMatchObject({ code: "USG.206060014" });
    await verify("alice@demo-corp.example", await sendCode("alice@demo-corp.example"));
    await expect(update(next, await sendCode(present))).rejects.toMatchObject({ code: "USG.206060014" });
  });

  it("is checked five times a minute, right or wrong", async () => {
    const code = await sendCode(present);
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(verify(present, "wrong")).rejects.toMatchObject({ code: "USG.206060014" });
    }
    await expect(verify(present, code)).rejects.toMatchObject({ code: "USG.206060015" });
    scene.service.clock.advance({ minutes: 1 });
    await verify(present, await sendCode(present));
  });

  it("is barred for a while after several wrong codes", async () => {
    await verify(present, await sendCode(present));
    const code = await sendCode(next);
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(update(next, "wrong")).rejects.toMatchObject({ code: "USG.206060014" });
    }
    await expect(update(next, code)).rejects.toMatchObject({ code: "USG.206060015" });
    scene.service.clock.advance({ minutes: 5 });
    await verify(present, await sendCode(present));
    await update(next, await sendCode(next));
  });

  it("is neither somebody else's nor something else", async () => {
    await expect(sendCode("bob@demo-corp.example")).rejects.toMatchObject({ code: "USG.206010066" });
    await expect(sendCode("13800000042")).rejects.toMatchObject({ code: "USG.000000003" });
  });
});

describe("a profile image", () => {
  async function upload(file: Blob) {
    const token = await signIn(scene.service, "alice");
    const body = new FormData();
    body.append("file", file);
    const url = `https://service.test${operationTable.setProfileImage.path}`;
    const { status, headers } = await scene.service.fetch(
      new Request(url, { method: "POST", body, headers: { "X-Access-Token": token } }),
    );
    return { status, etag: headers.get("ETag") };
  }

  it("is answered with an ETag that only another picture changes", async () => {
    const first = await upload(png(64, 64));
    expect(first).toEqual({ status: 200, etag: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await upload(png(64, 64))).toEqual(first);
    expect((await upload(png(64, 65))).etag).not.toBe(first.etag);
  });

  it.each([
    ["4096 × 4096 pixels", png(4096, 4096), 200],
    ["one pixel more", png(4096, 4097), 413],
    ["10 MB", new Blob([png(1, 1), new Uint8Array(10 * 1024 * 1024 - 33)]), 200],
    ["one byte more", new Blob([png(1, 1), new Uint8Array(10 * 1024 * 1024 - 32)]), 413],
    ["a text", new Blob(["This is a text and no picture at all."]), 415],
    ["nothing", new Blob([]), 415],
    ["a GIF", new Blob([Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 8, 0, 8, 0])]), 200],
    ["a BMP", new Blob([Uint8Array.from([0x42, 0x4d, ...Array(16).fill(0), 8, 0, 0, 0, 8, 0, 0, 0])]), 200],
    ["a JPEG", new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8])]), 200],
    ["a JPEG that ends early", new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])]), 415],
  ])("of %s is set, or refused as described", async (_what, file, status) => {
    expect((await upload(file)).status).toBe(status);
    expect(userNamed(scene.service, "alice").picture === undefined).toBe(status !== 200);
  });

  it("shows in what a sign-in tells about the user", async () => {
    const { etag } = await upload(png(64, 64));
    const token = await signIn(scene.service, "alice");
    const checked = await scene.anyone.checkToken({ body: { token, needGenNewToken: false } });
    expect(checked.user.headPictureUrl).toContain(etag);
  });
});
