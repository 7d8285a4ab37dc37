import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { isFlagship } from "../enterprises/find.ts";
import type { MockService } from "../mock-service.ts";
import type { PushConfig, User } from "../state/state.ts";

/** Whose events are wanted; the names are those of the requests. */
interface Subject {
  corpId?: string;
  spId?: string;
}

/** Where events of meetings are sent. Only administrators of enterprises and of the service provider get here. */
export const eventPush: Behaviours<AreaOperations["event-push"]> = {
  setWebHookConfig({ input: { body }, user }, service) {
    const { corpId } = checkSubject(body, user, service);
    checkEdition(user, service);
    if (configOf(corpId, service)) {
      const message = "Event push is configured already; remove it with deleteWebHookConfig first.";
      throw new Refusal("MMC.111071061", { message });
    }
    const { subscriberId, subscriberKey, url } = body;
    if (subscriberKey === "") throw new Refusal("MMC.111071061", { message: "subscriberKey must not be empty." });
    const config: PushConfig = { id: service.random.uuid(), corpId, subscriberId, subscriberKey, url, status: 1 };
    service.state.pushConfigs.set(config.id, config);
  },

  showWebHookConfig({ input, user }, service) {
    const { corpId } = checkSubject(input, user, service);
    const config = configOf(corpId, service);
    if (!config) throw new Refusal("MMC.111071061", { message: "Event push is not configured." });
    const { id, subscriberId, url, status } = config;
    return { id, subscriberId, url, status };
  },

  deleteWebHookConfig({ input: { id }, user }, service) {
    service.state.pushConfigs.delete(findConfig(id, user, service).id);
  },

  async updateWebHookConfigStatus({ input: { id, status }, user }, service) {
    const problem = status === 0 ? await service.pushes.verify(findConfig(id, user, service)) : undefined;
    if (problem !== undefined) {
      throw new Refusal("MMC.111071061", { message: `The receiver did not pass the verification: ${problem}.` });
    }
    // While the receiver was asked, the configuration may have been deleted.
    findConfig(id, user, service).status = status;
  },
};

// Each administrator speaks for their own: the enterprise, or the service provider.
function checkSubject({ corpId, spId }: Subject, user: User, { state }: MockService): Subject {
  if ((corpId === undefined) === (spId === undefined)) {
    throw new Refusal("MMC.111071061", { message: "Either corpId or spId is needed, and not both." });
  }
  const own = user.corpId === undefined ? spId === state.provider.id : corpId === user.corpId;
  if (!own) throw new Refusal("MMC.111070002");
  return { corpId, spId };
}

function checkEdition(user: User, service: MockService): void {
  const enterprise = service.enterpriseOf(user);
  if (!enterprise || isFlagship(enterprise)) return;
  throw new Refusal("MMC.111070002", { message: "Event push needs the flagship edition." });
}

function configOf(corpId: string | undefined, { state }: MockService): PushConfig | undefined {
  return [...state.pushConfigs.values()].find((config) => config.corpId === corpId);
}

function findConfig(id: string, { corpId }: User, { state }: MockService): PushConfig {
  const config = state.pushConfigs.get(id);
  if (config && config.corpId === corpId) return config;
  throw new Refusal("MMC.111071061", { message: `There is no configuration of event push ${id}.` });
}
