import { type MeetingAuth, toAccessToken } from "./auth.ts";
import { base64 } from "./encoding.ts";
import { requireText } from "./require-text.ts";

/** What {@link accountAuth} takes. */
export interface AccountAuthOptions {
  /** Huawei Cloud Meeting account. */
  account: string;
  /** Its password. */
  password: string;
}

/**
 * Signs in with a Huawei Cloud Meeting account and its password.
 * @param options the account and its password
 * @throws TypeError when one of the two is missing
 * @see https://support.huaweicloud.com/api-meeting/meeting_21_0306.html
 */
export function accountAuth({ account, password }: AccountAuthOptions): MeetingAuth {
  requireText("accountAuth", "account", account);
  requireText("accountAuth", "password", password);
  return {
    identity: async () => (await import("./identity.ts")).identityOf(["account", account], password),
    async signIn(operations) {
      const Authorization = `Basic ${base64(`${account}:${password}`)}`;
      return toAccessToken(
        "createToken",
        await operations.createToken({ Authorization, body: { account, clientType: 72 } }),
      );
    },
  };
}
