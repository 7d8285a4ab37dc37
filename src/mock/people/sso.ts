import type { SsoConfig } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";

const needed = ["domain", "authorizeUrl", "getTokenUrl", "clientId", "accFieldName", "thirdAccessToken"] as const;

/** How the users of an enterprise sign in through its own service. */
export function ssoConfigOf(corpId: string, { state }: MockService): SsoConfig {
  return state.ssoConfigs.get(corpId) ?? { enableSSO: false };
}

/**
 * Replaces these settings.
 * @throws Refusal when something is missing that is needed, or the domain is another enterprise's
 */
export function replaceSsoConfig(corpId: string, config: SsoConfig, service: MockService): void {
  const present = ssoConfigOf(corpId, service);
  const keepsSecret = isSame(config, present, "getTokenUrl") && isSame(config, present, "getUserInfoUrl");
  const clientSecret = config.clientSecret || (keepsSecret ? present.clientSecret : undefined);
  const replaced = { ...config, ...(clientSecret ? { clientSecret } : {}) };
  if (config.enableSSO) {
    const missing = [...needed, "clientSecret" as const].find((name) => !replaced[name]);
    if (missing) throw new Refusal("USG.000000003", { message: `${missing} is missing.` });
    const owner = enterpriseOfDomain(config.domain, service);
    if (owner !== undefined && owner !== corpId) {
      throw new Refusal("USG.000000003", { message: `domain: another enterprise has ${config.domain}.` });
    }
  }
  service.state.ssoConfigs.set(corpId, replaced);
}

/** The enterprise whose users sign in through its own service under this domain. */
export function enterpriseOfDomain(domain: string | undefined, { state }: MockService): string | undefined {
  const configs = [...state.ssoConfigs].filter(([, config]) => config.enableSSO);
  return configs.find(([, config]) => config.domain === domain)?.[0];
}

function isSame(one: SsoConfig, other: SsoConfig, name: keyof SsoConfig): boolean {
  return (one[name] || "") === (other[name] || "");
}
