import type { AreaOperations } from "../../../generated/operations.ts";
import type { InterpreterGroupInfo } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { controlOperations, participantsOf } from "../meetings/control.ts";
import { checkGroups, languagesOf } from "../meetings/interpreters.ts";
import type { MockService } from "../mock-service.ts";
import type { Holding, Meeting, Participant } from "../state/state.ts";

/** Who hears which language in a meeting that is being held. */
export const interpretation: Behaviours<AreaOperations["interpretation"]> = controlOperations({
  setInterpreterGroup({ meeting, holding, input: { body } }) {
    checkOffered(meeting);
    const groups = body.interpreterGroups;
    if (groups.length === 0) throw new Refusal("MMC.111072092");
    checkGroups(groups);
    holding.interpretation.groups = structuredClone(groups);
    const languages = languagesOf(groups);
    leaveChannels(holding, ({ language }) => language !== undefined && !languages.has(language.code));
  },

  resumeSimultaneousInterpretation({ meeting, holding, input: { body } }) {
    checkOffered(meeting);
    if (holding.interpretation.groups.length === 0) throw new Refusal("MMC.111072092");
    holding.interpretation.on = body.simultaneousInterpretation === 1;
    if (!holding.interpretation.on) leaveChannels(holding, () => true);
  },

  setAttendeeLanChannel({ holding, input: { body } }, service) {
    const { on, groups } = holding.interpretation;
    if (!on) throw new Refusal("MMC.111072093");
    const { listenLanChannel: code, speakLanChannel } = body;
    if (code !== speakLanChannel) {
      throw new Refusal("MMC.111071061", { message: "listenLanChannel and speakLanChannel must be the same." });
    }
    if (!languagesOf(groups).has(code)) {
      throw new Refusal("MMC.111071061", { message: `No group interprets the language ${code}.` });
    }
    const people = participantsOf(holding, body.participantIDs);
    if (people.some((participant) => interprets(participant, groups, service))) {
      throw new Refusal("MMC.111072012", { message: "Interpreters cannot be put into a channel." });
    }
    for (const participant of people) participant.language = { code, withOriginal: body.includeOriginalVoice === 1 };
  },
});

function checkOffered({ settings }: Meeting): void {
  if (!settings.supportSimultaneousInterpretation) throw new Refusal("MMC.111072091");
}

function leaveChannels({ participants }: Holding, leaves: (participant: Participant) => boolean): void {
  for (const participant of participants) if (leaves(participant)) delete participant.language;
}

function interprets({ userId, phone }: Participant, groups: InterpreterGroupInfo[], { state }: MockService): boolean {
  const user = state.users.get(userId ?? "");
  const accounts = [user?.account, user?.thirdAccount];
  return groups
    .flatMap(({ interpreters = [] }) => interpreters)
    .some(({ loginAccount, userID, callNumber }) => {
      const known = user !== undefined && (userID === user.id || (loginAccount && accounts.includes(loginAccount)));
      return known || callNumber === phone;
    });
}
