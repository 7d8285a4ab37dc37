import { isMeetingApiError } from "../errors/guards.ts";
import { type AccessToken, type MeetingAuth, type SignInOperations, toAccessToken } from "./auth.ts";
import { hex } from "./encoding.ts";
import { requireText } from "./require-text.ts";
import { signAppId } from "./signature.ts";

/** What {@link appIdAuth} takes. */
export interface AppIdAuthOptions {
  /** The App ID. */
  appId: string;
  /** The app's secret key. It never leaves this process. */
  appKey: string;
  /**
   * Your own ID of the user who signs in. Without it, or when it is undefined, the enterprise's default administrator
   * signs in: make sure that a setting you take it from is there.
   */
  userId?: string;
  /** ID of the enterprise, for apps that serve several; never send it otherwise. */
  corpId?: string;
  /** Whether the app serves several enterprises. Needed only where there is no `corpId`: for an SP administrator. */
  multiEnterprise?: boolean;
  /** What is written of the user to the enterprise directory at each sign-in. */
  profile?: { userName?: string; userEmail?: string; userPhone?: string; deptCode?: string };
}

// How long a signature may be used, in seconds.
const lifetime = 600;
const expiredSignature = "USG.206010057";

/**
 * Signs in with an App ID.
 *
 * | who | options beside `appId` and `appKey` |
 * |---|---|
 * | a user of a single enterprise | `userId` |
 * | the default administrator of a single enterprise | none |
 * | an SP administrator | `multiEnterprise: true` |
 * | an administrator of one of an SP's enterprises | `corpId` |
 * | a user of one of an SP's enterprises | `corpId`, `userId` |
 *
 * @param options the app, and who signs in
 * @throws TypeError when the App ID or its key is missing, or one of the other IDs is empty or no text
 * @see https://support.huaweicloud.com/api-meeting/meeting_21_0311.html
 */
export function appIdAuth(options: AppIdAuthOptions): MeetingAuth {
  for (const name of ["appId", "appKey"] as const) requireText("appIdAuth", name, options?.[name]);
  for (const name of ["corpId", "userId"] as const) {
    if (options[name] !== undefined) requireText("appIdAuth", name, options[name]);
  }
  const { appId, appKey, corpId, userId } = options;
  return {
    identity: async () => (await import("./identity.ts")).identityOf(["app", appId, corpId, userId], appKey, 1),
    async signIn(operations, now) {
      const before = now();
      try {
        return await signIn(options, operations, before);
      } catch (error) {
        // The refusal told the service's time. If ours was off, a fresh signature is accepted.
        const clockWasOff = Math.abs(now() - before) > 60_000;
        if (isMeetingApiError(error) && error.code === expiredSignature && clockWasOff) {
          return signIn(options, operations, now());
        }
        throw error;
      }
    },
  };
}

async function signIn(options: AppIdAuthOptions, operations: SignInOperations, now: number): Promise<AccessToken> {
  const { appId, appKey, userId, corpId, profile } = options;
  const multiEnterprise = options.multiEnterprise ?? corpId !== undefined;
  const expireTime = Math.floor(now / 1000) + lifetime;
  const nonce = hex(crypto.getRandomValues(new Uint8Array(24)));
  const Authorization = await signAppId({ appId, corpId, userId, expireTime, nonce, multiEnterprise }, appKey);
  const body = { ...profile, appId, corpId, userId, expireTime, nonce, clientType: 72 } as const;
  const answer = await operations.createAppIdToken({ "X-Token-Type": "LongTicket", Authorization, body });
  return toAccessToken("createAppIdToken", answer);
}
