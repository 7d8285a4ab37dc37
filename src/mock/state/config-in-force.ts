import type { ConfConfigInfo, ConfConfigInfoView } from "../../../generated/types.ts";
import type { Holding, Meeting, State } from "./state.ts";

/** The further settings of a meeting: the enterprise's hold where the meeting does not say otherwise. */
export function configInForce(
  { corpId, settings }: Meeting,
  { enterprises }: Pick<State, "enterprises">,
): ConfConfigInfo {
  return { ...enterprises.get(corpId)?.meetingDefaults, ...settings.confConfigInfo };
}

/** The same while a meeting is being held: those of its date, and those that were changed since, come first. */
export function configOfHolding(
  meeting: Meeting,
  holding: Holding,
  state: Pick<State, "enterprises">,
): ConfConfigInfoView {
  const date = meeting.occurrences.find(({ id }) => id === holding.occurrenceId);
  const config = { ...configInForce(meeting, state), ...date?.own.confConfigInfo };
  return { ...config, callInRestriction: holding.config.callInRestriction ?? config.callInRestriction };
}

/** Who may join a webinar as audience, by its settings. */
export function audienceRestriction({ webinar }: Pick<Meeting, "webinar">): 0 | 2 {
  const { callRestriction = false, audienceScope = 0 } = webinar?.choices ?? {};
  return callRestriction ? audienceScope : 0;
}
