import type { ConfConfigInfo } from "../../../generated/types.ts";
import type { Meeting, State } from "./state.ts";

/** The further settings of a meeting: the enterprise's hold where the meeting does not say otherwise. */
export function configInForce(
  { corpId, settings }: Meeting,
  { enterprises }: Pick<State, "enterprises">,
): ConfConfigInfo {
  return { ...enterprises.get(corpId)?.meetingDefaults, ...settings.confConfigInfo };
}
