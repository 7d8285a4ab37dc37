import { accountAuth, appIdAuth, type MeetingAuth, type MeetingClientOptions, tokenAuth } from "../../../src/index.ts";

/** The variables that the live check reads. */
export const variables = `HUAWEICLOUD_MEETING_REGION     cn-north-4 or ap-southeast-1; or instead of it
HUAWEICLOUD_MEETING_BASE_URL   the service's address
and to sign in, one of
HUAWEICLOUD_MEETING_APP_ID, HUAWEICLOUD_MEETING_APP_KEY, and for a user HUAWEICLOUD_MEETING_USER_ID
HUAWEICLOUD_MEETING_ACCOUNT, HUAWEICLOUD_MEETING_PASSWORD
HUAWEICLOUD_MEETING_TOKEN      an access token`;

/**
 * Where the service is and how to sign in, by environment variables.
 * @throws TypeError when something is missing; it names variables, never values
 */
export function optionsFrom(environment: Record<string, string | undefined>): MeetingClientOptions {
  const get = (name: string) => environment[`HUAWEICLOUD_MEETING_${name}`] || undefined;
  const [region, baseUrl] = [get("REGION"), get("BASE_URL")];
  const auth = authFrom(get);
  if (baseUrl) return { baseUrl, auth };
  if (region !== "cn-north-4" && region !== "ap-southeast-1") {
    throw new TypeError("HUAWEICLOUD_MEETING_REGION must be cn-north-4 or ap-southeast-1.");
  }
  return { region, auth };
}

function authFrom(get: (name: string) => string | undefined): MeetingAuth {
  const [appId, appKey, userId] = [get("APP_ID"), get("APP_KEY"), get("USER_ID")];
  const [account, password, accessToken] = [get("ACCOUNT"), get("PASSWORD"), get("TOKEN")];
  if (appId && appKey) return appIdAuth({ appId, appKey, ...(userId && { userId }) });
  if (account && password) return accountAuth({ account, password });
  if (accessToken) return tokenAuth(accessToken);
  throw new TypeError("There is nothing to sign in with.");
}
