import type { ProxyToken, ProxyTokenRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { userNamed } from "../people/accounts.ts";
import { admit } from "../people/sign-in-limit.ts";
import { enterpriseOfDomain } from "../people/sso.ts";
import type { User } from "../state/state.ts";
import { addMember } from "./membership.ts";

// What kind of credentials each of the other services takes.
const authTypes = { workplace: "AccountAndPwd", oauth2: "AuthCode" } as const;
const lifetime = 24 * 3600;

/** Who signed in at another service, and what that returned. */
interface SignedInElsewhere {
  user: User;
  proxyToken: ProxyToken | null;
}

/**
 * Signs a user in through another service.
 * @throws Refusal when that service does not accept the credentials
 */
export function signInElsewhere(request: ProxyTokenRequest, service: MockService): SignedInElsewhere {
  const { authServerType, authType } = request;
  if (authTypes[authServerType] !== authType) throw new Refusal("USG.206010024");
  if (authServerType === "oauth2") return { user: bySsoCode(request, service), proxyToken: null };
  const user = byLinkedAccount(request, service);
  return { user, proxyToken: { accessToken: service.random.token(), validPeriod: lifetime } };
}

function byLinkedAccount({ account, pwd }: ProxyTokenRequest, service: MockService): User {
  const linked = service.state.linkedAccounts.get(given(account, "account"));
  const password = given(pwd, "pwd");
  if (!linked) throw new Refusal("USG.206010000");
  const user = service.userOf(linked.userId);
  admit(user, password === linked.password, "USG.206010000", service);
  return user;
}

function bySsoCode({ domain, credential }: ProxyTokenRequest, service: MockService): User {
  const { state, clock } = service;
  const corpId = enterpriseOfDomain(given(domain, "domain"), service);
  const code = given(credential, "credential");
  if (corpId === undefined) throw new Refusal("USG.206010023");
  const issued = state.ssoCodes.get(code);
  if (issued?.corpId !== corpId) throw new Refusal("USG.206010022");
  state.ssoCodes.delete(code);
  if (issued.expiresAt <= clock.now()) throw new Refusal("USG.206010022");
  const { account, name = account } = issued;
  const known = userNamed(account, 1, corpId, service);
  return known ?? addMember({ corpId, name, thirdAccount: account }, service, "USG.206010031");
}

function given(text: string | undefined, name: string): string {
  if (!text) throw new Refusal("USG.000000003", { message: `${name} is missing.` });
  return text;
}
