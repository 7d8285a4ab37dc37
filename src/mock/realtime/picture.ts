import type { Held } from "../meetings/control.ts";
import type { MockService } from "../mock-service.ts";
import { invitedEntries, membersEntries, waitingEntries } from "./people.ts";
import { arrangementOf, basicInfo, dynamicInfo, interpretersOf } from "./settings.ts";
import type { Kind, Picture, View } from "./told.ts";

// Of captions and of the quality of media there is nothing to tell here, where nobody really speaks.
const views: Partial<Record<Kind, (held: Held, service: MockService) => View>> = {
  ConfBasicInfoNotify: (held, service) => ({ whole: basicInfo(held, service) }),
  ConfDynamicInfoNotify: (held, service) => ({ whole: dynamicInfo(held, service) }),
  AttendeesNotify: (held) => ({ entries: invitedEntries(held) }),
  ParticipantsNotify: (held, service) => ({ entries: membersEntries(held, service) }),
  WaitingListNotify: (held, service) => ({ entries: waitingEntries(held, service) }),
  InviteResultNotify: ({ holding }) => ({ events: [...(holding.calls ?? [])] }),
  SpeakerChangeNotify: () => ({ whole: {} }),
  CustomMultiPicNotify: ({ holding }) => ({ whole: arrangementOf(holding) }),
  InterpreterGroupNotify: ({ holding }) => ({ whole: interpretersOf(holding) }),
};

/** The kinds of messages that meetings have here, in the order in which they are told. */
export const toldKinds: readonly Kind[] = Object.keys(views) as Kind[];

/** What can be told of a meeting that is being held; what happens to the meeting later does not change it. */
export function pictureOf(held: Held, service: MockService): Picture {
  return new Map(Object.entries(views).map(([kind, view]) => [kind as Kind, view(held, service)]));
}
