import { beforeEach, describe, expect, it } from "vitest";
import { accountAuth, createMeetingClient } from "../../../src/index.ts";
import type { User } from "../../../src/mock/index.ts";
import { known } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const contact = "carol@example.com";

function invite(to = contact, more: object = {}) {
  return scene.admin.inviteUser({ body: { name: "Carol Wu", contact: to, ...more } });
}

/** A user of another enterprise. */
function elsewhere(given: Partial<User> = {}): User {
  return scene.service.create.user({ corpId: "other-corp", name: "Carol", email: contact, ...given });
}

const refusal = (code: string) => expect.objectContaining({ code });
const waiting = () => [...scene.service.state.invitations.values()];
const accept = () => scene.service.acceptInvitation(known(waiting()[0]).id);
const enterprise = () => known(scene.service.state.enterprises.get("demo-corp"));
const otherEditions = () => Object.assign(enterprise(), { edition: 5 });

describe("an invitation", () => {
  it("of somebody without an account makes a user in the flagship edition", async () => {
    expect(await invite()).toEqual({ userExist: false });
    const carol = known([...scene.service.state.users.values()].find(({ email }) => email === contact));
    expect(carol).toMatchObject({ corpId: "demo-corp", name: "Carol Wu", mustChangePassword: true });
    await expect(invite()).rejects.toEqual(refusal("USG.201040046"));
  });

  it("of somebody without an account waits for the registration in the other editions", async () => {
    otherEditions();
    expect(await invite(contact, { title: "Designer" })).toEqual({ userExist: false });
    expect([...scene.service.state.users.values()].some(({ email }) => email === contact)).toBe(false);
    await expect(invite()).rejects.toEqual(refusal("USG.201040045"));
    const carol = accept();
    expect(carol).toMatchObject({ corpId: "demo-corp", email: contact, title: "Designer", role: "user" });
    expect(waiting()).toEqual([]);
  });

  it("of somebody with an account waits for them, who then bring account and password along", async () => {
    const carol = elsewhere({ account: "carol@other", password: "Autumn#2030" });
    const auth = accountAuth({ account: "carol@other", password: "Autumn#2030" });
    const client = createMeetingClient({ baseUrl: "https://service.test", auth, fetch: scene.service.fetch });
    await client.showMyInfo();
    const [token] = scene.service.state.tokens.keys();
    expect(await invite()).toEqual({ userExist: true });
    expect(carol.corpId).toBe("other-corp");
    await expect(invite()).rejects.toEqual(refusal("USG.201040045"));
    expect(accept()).toBe(carol);
    expect(carol).toMatchObject({ corpId: "demo-corp", account: "carol@other", password: "Autumn#2030" });
    expect([...scene.service.state.tokens.keys()]).not.toContain(token);
  });

  it("leads to its acceptance by what the message says, once", async () => {
    otherEditions();
    await invite();
    const { about, content } = known(scene.service.state.outbox.at(-1));
    expect(about).toBe("invitation");
    scene.service.acceptInvitation(content);
    expect(() => scene.service.acceptInvitation(content)).toThrow(`no invitation ${content}`);
  });

  it.each([false, true])("waits on while all accounts are taken; with an account: %s", async (hasAccount) => {
    otherEditions();
    if (hasAccount) elsewhere();
    await invite();
    const stock = known(enterprise().resources.find(({ type }) => type === "SOFT"));
    stock.count = 3;
    expect(accept).toThrow(refusal("USG.201040005"));
    stock.count = 4;
    expect(accept()).toMatchObject({ corpId: "demo-corp", email: contact });
  });

  it("is not for those who own another enterprise", async () => {
    elsewhere({ role: "default administrator" });
    await expect(invite()).rejects.toEqual(refusal("USG.201040043"));
  });

  it.each([
    ["+8613900000000", {}, true],
    ["+4915112345678", {}, false],
    ["+8613900000000", { country: "germanyDE" }, false],
    ["13900000000", {}, false],
  ])("to the number %s with %j is possible: %s", async (to, more, possible) => {
    if (possible) expect(await invite(to, more)).toEqual({ userExist: false });
    else await expect(invite(to, more)).rejects.toEqual(refusal("USG.000000003"));
  });
});
