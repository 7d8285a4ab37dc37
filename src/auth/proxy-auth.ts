import { type MeetingAuth, toAccessToken } from "./auth.ts";
import { requireText } from "./require-text.ts";

/** What {@link proxyAuth} takes: a WeLink account, or a code from the enterprise's own OAuth 2.0 service. */
export type ProxyAuthOptions =
  | {
      /** WeLink account. */
      account: string;
      /** Its password. */
      password: string;
      domain?: undefined;
      code?: undefined;
    }
  | {
      /** Domain of the enterprise, by which its single sign-on settings are found. */
      domain: string;
      /**
       * Authorization code from the OAuth 2.0 service, or a function that returns one; it is called for every sign-in,
       * as a code can be used once only. A client with a single code lasts for as long as its token can be renewed.
       */
      code: string | (() => string | Promise<string>);
      account?: undefined;
      password?: undefined;
    };

/**
 * Signs in with an account that is kept elsewhere: in WeLink, or in the OAuth 2.0 service that the enterprise has set up
 * for its single sign-on. With OAuth 2.0 only the code tells who signs in, so that such a token is not shared by way of
 * a token store.
 * @param options the account and its password, or the domain and a code
 * @throws TypeError when one of the two is missing
 * @see https://support.huaweicloud.com/api-meeting/meeting_21_0310.html
 */
export function proxyAuth(options: ProxyAuthOptions): MeetingAuth {
  return options?.domain === undefined ? weLink(options ?? {}) : singleSignOn(options);
}

function weLink({ account, password }: Extract<ProxyAuthOptions, { account: string }>): MeetingAuth {
  const body = {
    authServerType: "workplace",
    authType: "AccountAndPwd",
    account,
    pwd: password,
    clientType: 72,
  } as const;
  requireText("proxyAuth", "account", account);
  requireText("proxyAuth", "password", password);
  return {
    identity: async () => (await import("./identity.ts")).identityOf(["workplace", account], password),
    signIn: async (operations) => toAccessToken("createProxyToken", await operations.createProxyToken({ body })),
  };
}

function singleSignOn({ domain, code }: Extract<ProxyAuthOptions, { domain: string }>): MeetingAuth {
  requireText("proxyAuth", "domain", domain);
  if (typeof code !== "function") requireText("proxyAuth", "code", code);
  return {
    async signIn(operations) {
      const credential = typeof code === "function" ? await code() : code;
      requireText("proxyAuth", "code", credential);
      const body = { authServerType: "oauth2", authType: "AuthCode", domain, credential, clientType: 72 } as const;
      return toAccessToken("createProxyToken", await operations.createProxyToken({ body }));
    },
  };
}
