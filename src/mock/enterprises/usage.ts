import type { KnownErrorCode, ResourceCount, ResourceType, VisionDeviceType } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise, Stock } from "../state/state.ts";
import { total, usableCount } from "./resources.ts";
import { accessOfModel, terminalModels } from "./terminal-models.ts";

const thirtyDays = 30 * 24 * 3600_000;

/** The kind of access account that an IdeaHub, a whiteboard or a smart screen takes. */
export const accessOfVision: Record<VisionDeviceType, ResourceType> = {
  "welink-desktop(iwb)": "ROOM",
  "smart-rooms": "ROOM",
  "huawei-vision": "HUAWEI_VISION",
  "idea-hub": "IDEA_HUB",
};

/** The resources that are counted by name, and the names under which the service tells of them. */
const countNames = {
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

/** How many of one kind of resource an enterprise uses. A terminal takes its account with its activation code. */
export function usedCount({ id }: Enterprise, type: ResourceType, { state }: MockService): number {
  const taken: { corpId: string | undefined; type: ResourceType | undefined }[] = [
    ...[...state.users.values()].map(({ corpId }) => ({ corpId, type: "SOFT" as const })),
    ...[...state.terminals.values(), ...state.codes.values()].map((terminal) => ({
      corpId: terminal.corpId,
      type: accessOfVision[terminal.type],
    })),
    ...[...state.hardTerminals.values()].map((terminal) => {
      const model = terminalModels.find((candidate) => candidate.model === terminal.model);
      return { corpId: terminal.corpId, type: model && accessOfModel(model) };
    }),
  ];
  return taken.filter((account) => account.corpId === id && account.type === type).length;
}

/**
 * Checks that an enterprise has one more of a kind of resource to use.
 * @param code of the refusal
 * @throws Refusal when all that it has bought are taken
 */
export function checkFree(
  corpId: string,
  type: ResourceType,
  service: MockService,
  code: KnownErrorCode = "USG.000000003",
): void {
  const enterprise = service.state.enterprises.get(corpId);
  if (!enterprise || usedCount(enterprise, type, service) < usableCount(enterprise, type, service)) return;
  const message = code === "USG.000000003" ? `The enterprise has no ${type} resource left that is free.` : undefined;
  throw new Refusal(code, { message });
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
