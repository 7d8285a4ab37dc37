import { expect } from "vitest";
import { forgottenCode, lastNotice, signInByPassword, solvePuzzle, userNamed } from "../../support/people.ts";
import { known } from "../../support/service.ts";
import type { AreaWalks, Scene } from "../../support/walk.ts";

const phone = "+8613800000002";
const email = "bob@demo-corp.example";
const puzzled = { user: phone, clientType: 0, checkType: 1 } as const;

async function resetToken({ service, anyone }: Scene): Promise<string> {
  const code = await forgottenCode(service, anyone, phone);
  return known((await anyone.checkVerifyCode({ body: { user: phone, code } })).token);
}

export const passwords: AreaWalks<"passwords"> = {
  updatePwd: {
    async success({ service, admin }) {
      await admin.updatePwd({ body: { account: "demo", oldPwd: "Demo@12345", newPwd: "Winter#2031" } });
      await expect(signInByPassword(service, "demo", "Demo@12345")).rejects.toMatchObject({ code: "USG.206010000" });
      expect((await signInByPassword(service, "demo", "Winter#2031")).user.ucloginAccount).toBe("demo");
    },
    refused: {
      by: ({ admin }) => admin.updatePwd({ body: { account: "demo", oldPwd: "wrong", newPwd: "Winter#2031" } }),
      code: "USG.206030006",
    },
    invalid: ({ admin }) => admin.updatePwd({ body: { account: "demo", oldPwd: "Demo@12345", newPwd: "Short#1" } }),
  },
  resetPwdByAdmin: {
    async success({ service, admin }) {
      await admin.resetPwdByAdmin({ body: { account: "bob@demo" } });
      const password = lastNotice(service, email, "new password");
      expect(lastNotice(service, phone, "new password")).toBe(password);
      expect(await signInByPassword(service, "bob@demo", password)).toMatchObject({ firstLogin: true });
    },
    refused: { by: ({ alice }) => alice.resetPwdByAdmin({ body: { account: "bob@demo" } }), code: "USG.206030016" },
    invalid: ({ admin }) => admin.resetPwdByAdmin({ body: { account: "" } }),
  },
  sendSlideVerifyCode: {
    async success({ service, anyone }) {
      const { token = "", pointY, expire } = await anyone.sendSlideVerifyCode({ body: puzzled });
      expect(expire).toBe(60);
      expect(service.state.puzzles.get(token)).toMatchObject({ user: phone, pointY, checkType: 1 });
    },
    refused: {
      by: ({ anyone }) => anyone.sendSlideVerifyCode({ body: { ...puzzled, clientType: 72 as never } }),
      code: "USG.000000003",
    },
    invalid: ({ anyone }) => anyone.sendSlideVerifyCode({ body: { ...puzzled, user: "" } }),
  },
  checkSlideVerifyCode: {
    async success({ service, anyone }) {
      const token = await solvePuzzle(service, anyone, phone);
      expect(await anyone.sendVeriCodeForChangePwd({ body: { user: phone, token } })).toMatchObject({ expire: 180 });
    },
    refused: {
      by: async ({ service, anyone }) => {
        const { token = "" } = await anyone.sendSlideVerifyCode({ body: puzzled });
        const pointX = known(service.state.puzzles.get(token)).pointX + 20;
        await anyone.checkSlideVerifyCode({ body: { ...puzzled, token, pointX, slideTime: 900 } });
      },
      code: "USG.206060014",
    },
    invalid: ({ anyone }) => anyone.checkSlideVerifyCode({ body: { ...puzzled, token: "t" } as never }),
  },
  sendVeriCodeForChangePwd: {
    async success({ service, anyone }) {
      const token = await solvePuzzle(service, anyone, "bob@demo");
      const sent = await anyone.sendVeriCodeForChangePwd({ body: { user: "bob@demo", sendMethod: "email", token } });
      expect(sent).toMatchObject({ bindEmail: "bo****ob@demo-corp.example", bindPhone: null });
      expect(lastNotice(service, email, "verification code")).toMatch(/^\d{6}$/);
    },
    refused: {
      by: ({ anyone }) => anyone.sendVeriCodeForChangePwd({ body: { user: phone } }),
      code: "USG.206060009",
    },
    invalid: ({ anyone }) => anyone.sendVeriCodeForChangePwd({ body: { user: phone, sendMethod: "post" as never } }),
  },
  checkVerifyCode: {
    async success({ service, anyone }) {
      const code = await forgottenCode(service, anyone, phone);
      const { token = "", expire } = await anyone.checkVerifyCode({ body: { user: phone, code } });
      expect(expire).toBe(180);
      await anyone.resetPwd({ "X-Access-Token": token, body: { user: phone, newPwd: "Spring#2031" } });
    },
    refused: {
      by: async ({ service, anyone }) => {
        const code = await forgottenCode(service, anyone, phone);
        await anyone.checkVerifyCode({ body: { user: phone, code: `${code}0` } });
      },
      code: "USG.206030001",
    },
    invalid: ({ anyone }) => anyone.checkVerifyCode({ body: { user: phone, code: "" } }),
  },
  resetPwd: {
    async success(scene) {
      const { service, anyone } = scene;
      const token = await resetToken(scene);
      await anyone.resetPwd({ "X-Access-Token": token, body: { user: phone, newPwd: "Spring#2031", passWordType: 1 } });
      expect(await signInByPassword(service, "bob@demo", "Spring#2031")).toMatchObject({ firstLogin: true });
    },
    refused: {
      by: async ({ service, anyone, bob }) => {
        await bob.showMyInfo();
        const access = [...service.state.tokens.values()].find(({ userId }) => userId === userNamed(service, "bob").id);
        const token = known(access).value;
        await anyone.resetPwd({ "X-Access-Token": token, body: { user: phone, newPwd: "Spring#2031" } });
      },
      code: "USG.206020000",
    },
    invalid: async (scene) => {
      const token = await resetToken(scene);
      await scene.anyone.resetPwd({ "X-Access-Token": token, body: { user: phone, newPwd: "Short#1" } });
    },
  },
};
