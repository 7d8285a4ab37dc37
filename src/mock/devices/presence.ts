import { leave } from "../meetings/presence.ts";
import type { MockService } from "../mock-service.ts";
import type { HardTerminal } from "../state/state.ts";

/** Whether the terminal with this number is in a meeting right now. */
export function isInMeeting(number: string, { state }: Pick<MockService, "state">): boolean {
  const meetings = [...state.meetings.values()];
  return meetings.some(({ holding }) => holding?.participants.some(({ phone }) => phone === number));
}

/** Lets the terminal with this number leave the meetings that it is in. */
export function leaveMeetings(number: string, service: MockService): void {
  for (const { holding } of service.state.meetings.values()) {
    const present = holding?.participants.filter(({ phone }) => phone === number) ?? [];
    for (const { pid } of present) if (holding) leave(holding, pid, service);
  }
}

/** Whether a terminal is signed in to the service. */
export function isRegistered(terminal: HardTerminal, service: Pick<MockService, "state">): boolean {
  const { switchedOn, disabled, activation, number } = terminal;
  return (switchedOn && !disabled && activation === undefined) || isInMeeting(number, service);
}

/** Enables or disables a terminal; one that gets disabled is signed out at once. */
export function setDisabled(terminal: HardTerminal, disabled: boolean, service: MockService): void {
  terminal.disabled = disabled;
  if (disabled) leaveMeetings(terminal.number, service);
}
