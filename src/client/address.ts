import { regions } from "../../generated/regions.ts";
import type { MeetingLocation } from "./options.ts";

/**
 * The address of the service, without a slash at its end.
 * @throws TypeError when it is missing or not valid
 */
export function addressOf({ region, baseUrl }: MeetingLocation): string {
  const address = baseUrl ?? (region && Object.hasOwn(regions, region) ? regions[region] : undefined);
  if (address === undefined) {
    throw new TypeError(`createMeetingClient needs "region" (${Object.keys(regions).join(", ")}) or "baseUrl".`);
  }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new TypeError(
      `createMeetingClient: "baseUrl" must be an http or https address such as http://127.0.0.1:4010.`,
    );
  }
  if (new URL(address).username || new URL(address).password) {
    throw new TypeError(`createMeetingClient: "baseUrl" must not hold a user name or password; pass "auth" instead.`);
  }
  return address.replace(/\/+$/, "");
}
