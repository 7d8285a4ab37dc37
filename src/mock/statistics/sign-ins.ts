import type { StatisticUserDataItem } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise, SignInDay } from "../state/state.ts";
import type { Interval } from "./held.ts";

// The client types of sign-in with an App ID, and the older ones of sign-in with a password.
const computers = [52, 5];
const mobiles = [50, 51, 6];
const names: Record<number, string> = {
  0: "Web",
  5: "PC",
  6: "Mobile",
  50: "Mobile",
  51: "Tablet",
  52: "PC",
  53: "TV",
  54: "Large screen",
  55: "Web",
  72: "Server",
};

/** How many users signed in, and with what. */
export function signIns(span: Interval, enterprise: Enterprise, service: MockService): StatisticUserDataItem[] {
  const list = within(span, enterprise, service);
  const by = (types: number[]) => list.filter(({ clientType }) => types.includes(clientType));
  return [
    {
      userLoginCount: String(usersOf(list)),
      userPCLoginCount: String(usersOf(by(computers))),
      userMobileLoginCount: String(usersOf(by(mobiles))),
    },
  ];
}

/** How many users had been activated until then; the first sign-in activates a user. */
export function activatedUntil(
  { end }: Interval,
  enterprise: Enterprise,
  service: MockService,
): StatisticUserDataItem[] {
  return [{ userActivatedCount: String(usersOf(within({ start: 0, end }, enterprise, service))) }];
}

/** On how many devices of each kind users signed in. */
export function signInDevices(span: Interval, enterprise: Enterprise, service: MockService): StatisticUserDataItem[] {
  const list = within(span, enterprise, service).map((day) => ({ ...day, name: names[day.clientType] ?? "Other" }));
  return [...new Set(list.map(({ name }) => name))].map((name) => ({
    userLoginDevicesName: name,
    userLoginDevicesCount: String(usersOf(list.filter((day) => day.name === name))),
  }));
}

function within({ start, end }: Interval, { id }: Enterprise, { state }: MockService): SignInDay[] {
  return [...state.signInDays.values()].filter(({ corpId, at }) => corpId === id && at >= start && at < end);
}

function usersOf(list: SignInDay[]): number {
  return new Set(list.map(({ userId }) => userId)).size;
}
