import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { enterpriseIdOf } from "../engine/enterprise-of-caller.ts";
import { Refusal } from "../engine/refusal.ts";
import { userNamed } from "../people/accounts.ts";
import { captchaDefaults } from "../people/defaults.ts";
import { isEmail, notifyUser } from "../people/notices.ts";
import { checkIsAnother, checkPassword, newPassword, setPassword } from "../people/password-rules.ts";
import { cutImage, isPermitted, newPuzzle, permit, puzzleLifetime, shadowImage, solve } from "../people/puzzle.ts";
import {
  findForgetful,
  masked,
  redeemRetrievalCode,
  retrievalSeconds,
  sendRetrievalCode,
} from "../people/retrieval.ts";
import { admit } from "../people/sign-in-limit.ts";
import { noAttempts } from "../state/attempts.ts";

// Who has just changed a password must wait so long for the next change.
const changeInterval = 5 * 60_000;

/** Passwords: changed, reset, and set anew after they were forgotten. */
export const passwords: Behaviours<AreaOperations["passwords"]> = {
  updatePwd({ input: { body }, user }, service) {
    if (body.account !== user.account) throw new Refusal("USG.206030016");
    admit(user, body.oldPwd === user.password, "USG.206030006", service, 403);
    if (user.passwordChangedAt > service.clock.now() - changeInterval) throw new Refusal("USG.206030011");
    checkPassword(body.newPwd, user.account);
    checkIsAnother(body.newPwd, user);
    setPassword(user, body.newPwd, "user", service);
  },

  resetPwdByAdmin({ input: { body }, user }, service) {
    const member = userNamed(body.account, 0, enterpriseIdOf(user), service);
    if (!member) throw new Refusal("USG.206030000");
    const isAbove = member.role === "default administrator" && member.id !== user.id;
    if (isAbove) throw new Refusal("USG.206030016");
    if (!member.email && !member.phone) {
      throw new Refusal("USG.206030005", { message: "The user has no e-mail address and no mobile number." });
    }
    const password = newPassword(member.account, service);
    setPassword(member, password, "others", service);
    notifyUser(member, "new password", password, service);
  },

  sendSlideVerifyCode({ input: { body } }, service) {
    const puzzle = newPuzzle({ ...captchaDefaults, ...body }, service);
    return {
      shadowImage: shadowImage(puzzle),
      cutImage: cutImage(),
      pointY: puzzle.pointY,
      token: puzzle.token,
      expire: puzzleLifetime,
    };
  },

  checkSlideVerifyCode({ input: { body } }, service) {
    const solution = { ...captchaDefaults, ...body };
    solve(body.token, solution, service);
    const step = solution.checkType === 1 ? "send a code" : "sign in";
    return { token: permit(step, body.user, puzzleLifetime, service), expire: puzzleLifetime };
  },

  sendVeriCodeForChangePwd({ input: { body } }, service) {
    const { user, token } = body;
    if (!token) throw new Refusal("USG.206060009");
    if (!isPermitted(token, "send a code", user, service)) throw new Refusal("USG.206060010");
    const contact = sendRetrievalCode(body, service);
    service.state.stepTokens.delete(token);
    const [bindPhone, bindEmail] = isEmail(contact) ? [null, masked(contact)] : [masked(contact), null];
    return { expire: retrievalSeconds, bindPhone, bindEmail };
  },

  checkVerifyCode({ input: { body } }, service) {
    redeemRetrievalCode(body.user, body.code, service);
    return { token: permit("reset the password", body.user, retrievalSeconds, service), expire: retrievalSeconds };
  },

  resetPwd({ input }, service) {
    const { user: name, newPwd, passWordType } = input.body;
    const token = input["X-Access-Token"];
    if (!isPermitted(token, "reset the password", name, service)) throw new Refusal("USG.206020000");
    const user = findForgetful(name, service);
    checkPassword(newPwd, user.account);
    setPassword(user, newPwd, "user", service);
    user.mustChangePassword = passWordType === 1;
    user.signInAttempts = noAttempts();
    service.state.stepTokens.delete(token);
  },
};
