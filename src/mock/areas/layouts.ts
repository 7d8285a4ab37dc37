import type { AreaOperations } from "../../../generated/operations.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import { controlOperations, participantOf } from "../meetings/control.ts";
import { arrange, switchTimeOf, toArrangement, toSavedLayout } from "../meetings/pictures.ts";
import { hostOf } from "../meetings/presence.ts";
import { isTerminal } from "../meetings/view.ts";
import type { Meeting, Participant } from "../state/state.ts";

/** How pictures are arranged in a meeting that is being held, who is seen, and by whom. */
export const layouts: Behaviours<AreaOperations["layouts"]> = controlOperations({
  setCustomMultiPicture({ meeting, holding, input: { body } }) {
    checkVideo(meeting);
    // Two devices of one person have one number; both are meant then.
    const pidsOf = (number: string) =>
      holding.participants.filter(({ phone }) => phone === number).map(({ pid }) => pid);
    holding.arrangement = toArrangement(body, pidsOf);
    if (!body.multiPicSaveOnly) arrange(holding);
  },

  setMultiPicture({ meeting, holding, input: { body } }) {
    checkVideo(meeting);
    const pidsOf = (id: string) => holding.participants.filter(({ pid }) => pid === id).map(({ pid }) => pid);
    holding.arrangement = toArrangement(body, pidsOf);
    arrange(holding);
  },

  switchMode({ meeting, holding, input: { body } }) {
    checkVideo(meeting);
    const several = body.imageType === 1;
    if (body.switchMode === "Fixed" && !several) {
      throw new Refusal("MMC.111072053", { message: "One picture goes with voice activation only." });
    }
    holding.screens = { mode: body.switchMode === "VAS" ? "VAS" : "FIXED", several };
  },

  broadcastParticipant({ holding, participant }) {
    holding.screens = { mode: "BROADCAST", several: false, pid: participant.pid };
  },

  cancelBroadcast({ holding }) {
    // Whoever speaks loudest is no broadcast.
    if (holding.screens.mode !== "VAS") holding.screens = { mode: "FREE", several: true };
  },

  setHostView({ holding, input: { body } }) {
    const host = hostOf(holding);
    if (!host) throw new Refusal("MMC.111072059");
    checkTerminal(host);
    const { viewType } = body;
    if (viewType === 0) {
      if (body.status === 1) host.view = { shows: "turns", seconds: switchTimeOf(body), locked: false };
      else if (host.view?.shows === "turns") delete host.view;
      return;
    }
    if (host.view?.shows === "turns") throw new Refusal("MMC.111072061");
    if (viewType === 2) {
      const { pid } = participantOf(holding, body.participantID);
      host.view = { shows: "one", pid, locked: false };
      return;
    }
    if (holding.screens.mode === "FIXED" || holding.screens.mode === "VAS") {
      throw new Refusal("MMC.111072011", { message: "Everybody is seeing several pictures or who speaks loudest." });
    }
    host.view = { shows: "several", locked: false };
  },

  setParticipantView({ holding, participant: terminal, input: { body } }) {
    checkTerminal(terminal);
    const { pid } = participantOf(holding, body.participantID);
    if (terminal.view?.locked && terminal.view.pid !== pid) {
      throw new Refusal("MMC.111072011", { message: "The picture of the terminal is locked." });
    }
    terminal.view = { shows: "one", pid, locked: terminal.view?.locked ?? false };
  },

  lockView({ holding, participant: terminal, input: { body } }) {
    checkTerminal(terminal);
    const { pid } = participantOf(holding, body.participantID);
    if (body.status === 1) terminal.view = { shows: "one", pid, locked: true };
    else if (terminal.view) terminal.view.locked = false;
  },

  showLayout({ holding }) {
    return { returnCode: 0, returnDesc: "Success", picLayouts: holding.layouts };
  },

  saveLayout({ holding, input: { body } }, service) {
    const layout = toSavedLayout(body.restPicLayout, service);
    const others = holding.layouts.filter(({ uuid }) => uuid !== layout.uuid);
    const given = body.restPicLayout?.uuid;
    if (given !== undefined && others.length === holding.layouts.length) throw unknownLayout(given);
    if (others.some(({ layOutName }) => layOutName === layout.layOutName)) {
      throw new Refusal("MMC.111071061", { message: `layOutName: there is a layout ${layout.layOutName} already.` });
    }
    holding.layouts = [...others, layout];
  },

  deleteLayout({ holding, input: { uuID } }) {
    const others = holding.layouts.filter(({ uuid }) => uuid !== uuID);
    if (others.length === holding.layouts.length) throw unknownLayout(uuID);
    holding.layouts = others;
  },
});

function checkVideo({ settings }: Meeting): void {
  if (settings.mediaTypes === "Voice") throw new Refusal("MMC.111072025");
}

// Software clients cannot be told what to show.
function checkTerminal({ type }: Participant): void {
  if (isTerminal({ type })) return;
  throw new Refusal("MMC.111072010", { message: "Only a hard terminal can be told what to show." });
}

function unknownLayout(uuid: string): Refusal {
  return new Refusal("MMC.111071061", { message: `No layout with the ID ${uuid} was saved in this meeting.` });
}
