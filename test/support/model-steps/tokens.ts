import type { AuthToken } from "../../../generated/types.ts";
import type { MeetingService } from "../../../src/mock/index.ts";
import type { Model, Who } from "../model.ts";
import { fc } from "../random.ts";
import { known, nonce, signature } from "../service.ts";
import { pickToken } from "./pick.ts";
import { any, call, step, who } from "./step.ts";

const signIn = step("signIn", { who, clientType: fc.constantFrom(72, 72, 52) }, (args, model, service) =>
  enter(args, model, service),
);

/** Signs somebody in. */
export async function enter(
  { who: user, clientType }: { who: Who; clientType: number },
  model: Model,
  service: MeetingService,
): Promise<void> {
  const userId = user === "admin" ? "" : user;
  const body = { appId: "demo-app-id", userId, expireTime: 0, nonce, clientType };
  const headers = { Authorization: signature(`demo-app-id:${userId}:0:${nonce}`, "demo-app-key") };
  const parts = { headers, body };
  const answer = await call<AuthToken>(service, ["POST", "/v2/usg/acs/auth/appauth"], parts, undefined);
  if (answer) model.signedIn(user, clientType, answer.accessToken, known(answer.refreshToken ?? undefined));
}

const signOut = step("signOut", { token: any }, async (args, model, service) => {
  const token = pickToken(model, args.token);
  const expected = model.isLive(token) ? undefined : "USG.000000004";
  await call(service, ["DELETE", "/v1/usg/acs/token"], { token: token.access }, expected);
  if (!expected) model.signedOut(token);
});

const refresh = step("refresh", { token: any }, async (args, model, service) => {
  const token = pickToken(model, args.token);
  const expected = token.refreshUntil > model.now ? undefined : "USG.206020000";
  const parts = { token: token.refresh };
  const answer = await call<AuthToken>(service, ["PUT", "/v1/usg/acs/token"], parts, expected);
  if (!answer) return;
  token.refreshUntil = 0;
  model.signedIn(token.who, token.clientType, answer.accessToken, known(answer.refreshToken ?? undefined));
});

export const tokenSteps = [signIn, signOut, refresh];
