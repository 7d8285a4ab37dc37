import { beforeEach, describe, expect, it } from "vitest";
import { users } from "../../../src/mock/areas/users.ts";
import { acceptInvitation } from "../../../src/mock/members/invitations.ts";
import { MockService } from "../../../src/mock/mock-service.ts";
import { newUser } from "../../../src/mock/state/demo-state.ts";
import type { User } from "../../../src/mock/state/state.ts";
import { known } from "../../support/service.ts";

let service: MockService;
let admin: User;
beforeEach(() => {
  service = new MockService({ seed: 1, validateAnswers: true });
  admin = known([...service.state.users.values()][0]);
});

const contact = "carol@example.com";

function invite(to = contact, more: object = {}) {
  const body = { name: "Carol Wu", contact: to, ...more };
  return users.inviteUser({ input: { body }, user: admin } as never, service);
}

/** A user of another enterprise. */
function elsewhere(given: Partial<User> = {}): User {
  const user = newUser(service.random, { corpId: "other-corp", name: "Carol", email: contact, ...given });
  service.state.users.set(user.id, user);
  return user;
}

const refusal = (code: string) => expect.objectContaining({ code });
const waiting = () => [...service.state.invitations.values()];

describe("an invitation", () => {
  it("of somebody without an account makes a user in the flagship edition", () => {
    expect(invite()).toEqual({ userExist: false });
    const carol = known([...service.state.users.values()].find(({ email }) => email === contact));
    expect(carol).toMatchObject({ corpId: "demo-corp", name: "Carol Wu", mustChangePassword: true });
    expect(() => invite()).toThrow(refusal("USG.201040046"));
  });

  it("of somebody without an account waits for the registration in the other editions", () => {
    Object.assign(known(service.state.enterprises.get("demo-corp")), { edition: 5 });
    expect(invite(contact, { title: "Designer" })).toEqual({ userExist: false });
    expect([...service.state.users.values()].some(({ email }) => email === contact)).toBe(false);
    expect(() => invite()).toThrow(refusal("USG.201040045"));
    const carol = acceptInvitation(known(waiting()[0]), service);
    expect(carol).toMatchObject({ corpId: "demo-corp", email: contact, title: "Designer", role: "user" });
    expect(waiting()).toEqual([]);
  });

  it("of somebody with an account waits for them, who then bring account and password along", () => {
    const carol = elsewhere({ account: "carol@other", password: "Autumn#2030" });
    const token = service.tokens.issue(carol, 72, undefined);
    expect(invite()).toEqual({ userExist: true });
    expect(carol.corpId).toBe("other-corp");
    expect(() => invite()).toThrow(refusal("USG.201040045"));
    expect(acceptInvitation(known(waiting()[0]), service)).toBe(carol);
    expect(carol).toMatchObject({ corpId: "demo-corp", account: "carol@other", password: "Autumn#2030" });
    expect(service.tokens.find(token.value)).toBeUndefined();
  });

  it("is not for those who own another enterprise", () => {
    elsewhere({ role: "default administrator" });
    expect(() => invite()).toThrow(refusal("USG.201040043"));
  });

  it.each([
    ["+8613900000000", {}, true],
    ["+4915112345678", {}, false],
    ["+8613900000000", { country: "germanyDE" }, false],
    ["13900000000", {}, false],
  ])("to the number %s with %j is possible: %s", (to, more, possible) => {
    if (possible) expect(invite(to, more)).toEqual({ userExist: false });
    else expect(() => invite(to, more)).toThrow(refusal("USG.000000003"));
  });
});
