// Keeps a list of who is in a meeting, and shows it each time it changes: for a wall display, or a page of your own.
import type { ControlSession, ParticipantInfoMap } from "huaweicloud-meeting";

/**
 * Shows who is in a meeting until it ends.
 * @param control control of the meeting, from `client.control({ … })`
 * @param show gets the list anew whenever it changes
 */
export async function showParticipants(control: ControlSession, show: (lines: string[]) => void): Promise<void> {
  await using events = await control.events({
    subscribe: ["ConfDynamicInfoNotify", "ParticipantsNotify", "WaitingListNotify"],
  });
  const list = () => {
    const { participants, waiting } = events.picture();
    return [...[...participants.values()].map(line), ...[...waiting.values()].map(({ NAME }) => `${NAME} (waiting)`)];
  };
  events.on("ParticipantsNotify", () => show(list()));
  events.on("WaitingListNotify", () => show(list()));
  // The list may be out of date until there is a connection again.
  events.on("disconnected", () => show([...list(), "(connecting …)"]));
  await new Promise<void>((resolve, reject) => {
    events.on("ended", ({ error }) => (error ? reject(error) : resolve()));
  });
}

function line({ NAME, ROLE, IS_COHOST, HAND, MUTE }: ParticipantInfoMap): string {
  const marks = [
    ROLE === "1" && "host",
    IS_COHOST === "1" && "co-host",
    HAND === "1" && "hand up",
    MUTE === "1" && "muted",
  ];
  const shown = marks.filter(Boolean).join(", ");
  return shown ? `${NAME} (${shown})` : `${NAME}`;
}
