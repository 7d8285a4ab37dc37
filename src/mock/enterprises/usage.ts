import type { ResourceCount, ResourceType } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise, Stock, Terminal } from "../state/state.ts";
import { total } from "./resources.ts";

const thirtyDays = 30 * 24 * 3600_000;

// The terminals of the kinds that take an access account each.
const terminalsOf: Partial<Record<ResourceType, Terminal["type"][]>> = {
  ROOM: ["welink-desktop(iwb)", "smart-rooms"],
  HUAWEI_VISION: ["huawei-vision"],
  IDEA_HUB: ["idea-hub"],
};

/** The resources that are counted by name, and the names under which the service tells of them. */
export const countNames = {
  HARD_1080P: "te1080pHardCount",
  HARD_720P: "te720pHardCount",
  SOFT: "teSoftCount",
  ROOM: "roomCount",
  RECORD: "recordCapability",
  CONF_CALL: "confCallCount",
  LIVE: "liveCount",
  HARD_THIRD_PARTY: "thirdPartyHardCount",
  HUAWEI_VISION: "hwVisionCount",
  IDEA_HUB: "ideaHubCount",
} as const satisfies Partial<Record<ResourceType, string>>;

/** A resource that is counted by name. */
export type CountedType = keyof typeof countNames;

/** Something for each resource that is counted by name, under the names that the service has for them. */
export function byCountName<T>(count: (type: CountedType) => T): Record<(typeof countNames)[CountedType], T> {
  const entries = Object.entries(countNames).map(([type, name]) => [name, count(type as CountedType)]);
  return Object.fromEntries(entries);
}

/** Whether it is known how many of a kind are in use; space, streams and participants are told by other operations. */
export function isUseKnown(type: ResourceType): boolean {
  return !["RECORD", "CONF_CALL", "LIVE"].includes(type);
}

/** How many of one kind of resource an enterprise uses. */
export function usedCount({ id: corpId }: Enterprise, type: ResourceType, { state }: MockService): number {
  const ofEnterprise = <T extends { corpId: string | undefined }>(list: Iterable<T>) =>
    [...list].filter((one) => one.corpId === corpId);
  if (type === "SOFT") return ofEnterprise(state.users.values()).length;
  return ofEnterprise(state.terminals.values()).filter((terminal) => terminalsOf[type]?.includes(terminal.type)).length;
}

/** How many there are, are on trial, have expired and expire soon. */
export function countOf(list: Stock[], now: number): ResourceCount {
  const live = list.filter(({ expiresAt }) => expiresAt > now);
  return {
    sumCount: total(live),
    trialCount: total(live.filter(({ trial }) => trial)),
    expiredCount: total(list.filter(({ expiresAt }) => expiresAt <= now)),
    expiringCount: total(live.filter(({ expiresAt }) => expiresAt <= now + thirtyDays)),
  };
}
