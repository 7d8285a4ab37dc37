import { base64, hex } from "./encoding.ts";

/** What the signature of an app covers. */
export interface SignedFields {
  appId: string;
  /** Enterprise ID; only in the multi-enterprise form. */
  corpId?: string;
  userId?: string;
  /** Until when the signature may be used, in seconds since 1970. */
  expireTime: number;
  /** 32 to 64 random characters. */
  nonce: string;
  /** Whether the app is a service provider's, which serves several enterprises. */
  multiEnterprise?: boolean;
}

/**
 * Value of the header `Authorization` for `createAppIdToken`: the HMAC-SHA256 of the fields, joined by colons, keyed with
 * the app key.
 * @param fields what to sign; the request body must carry exactly the same values
 * @param appKey the app's secret key
 * @see https://support.huaweicloud.com/api-meeting/meeting_21_0311.html
 */
export async function signAppId(fields: SignedFields, appKey: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(appKey), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(signedText(fields)));
  return `HMAC-SHA256 signature=${hex(new Uint8Array(signature))},access=${base64(fields.appId)}`;
}

// Empty fields keep their colon.
function signedText({ appId, corpId = "", userId = "", expireTime, nonce, multiEnterprise }: SignedFields): string {
  const enterprise = multiEnterprise ? [corpId] : [];
  return [appId, ...enterprise, userId, expireTime, nonce].join(":");
}
