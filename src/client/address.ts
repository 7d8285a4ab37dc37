import { regions } from "../../generated/regions.ts";
import type { MeetingLocation } from "./options.ts";

/**
 * The address of the service, without a slash at its end.
 * @throws TypeError when it is missing or not valid
 */
export function addressOf({ region, baseUrl }: Partial<MeetingLocation> = {}): string {
  const address = baseUrl ?? (region && Object.hasOwn(regions, region) ? regions[region] : undefined);
  if (address !== undefined && isAddress(address)) return String(address).replace(/\/+$/, "");
  throw new TypeError(
    `createMeetingClient needs "region" (${Object.keys(regions).join(", ")}) or "baseUrl", an http or https address ` +
      'such as http://127.0.0.1:4010, without query, user name and password; those are for "auth".',
  );
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !(username || password || search || hash);
}
