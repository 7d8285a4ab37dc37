import type { Temporal } from "temporal-polyfill";
import { zoneOf } from "../../time/meeting-time.ts";
import { dateIn } from "../../time/zoned-time.ts";
import { type Memory, remembered } from "./memory.ts";
import type { Enterprise, User } from "./state.ts";

/** The zone in which the days of an enterprise begin and end. */
export function zoneOfEnterprise({ locale }: Enterprise): string {
  return zoneOf(locale.timeZoneId);
}

/** The day of an enterprise on which a time falls. */
export function dayOf(enterprise: Enterprise, time: number): Temporal.PlainDate {
  return dateIn(zoneOfEnterprise(enterprise), time);
}

/** Notes for the statistics that a user signs in; once a day for each kind of client. */
export function noteSignIn({ id: userId, corpId }: User, clientType: number, { state, clock }: Memory): void {
  const enterprise = state.enterprises.get(corpId ?? "");
  if (!enterprise) return;
  const at = clock.now();
  const key = `${userId} ${clientType} ${dayOf(enterprise, at)}`;
  if (state.signInDays.has(key)) return;
  forgetBefore(at - remembered, state);
  state.signInDays.set(key, { userId, corpId: enterprise.id, clientType, at });
}

// Days are in the order of time. The first one of each user stays, because it tells since when the user is activated.
function forgetBefore(time: number, { signInDays }: Memory["state"]): void {
  const activated = new Set<string>();
  for (const [key, { userId, at }] of signInDays) {
    if (at >= time) return;
    if (activated.has(userId)) signInDays.delete(key);
    activated.add(userId);
  }
}
