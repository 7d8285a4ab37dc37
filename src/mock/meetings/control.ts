import { type OperationId, operationTable } from "../../../generated/operations.ts";
import type { KnownErrorCode } from "../../../generated/types.ts";
import { contractOf } from "../../validation/contract.ts";
import { description } from "../../validation/document.ts";
import type { Behaviours, MockRequest } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { ControlToken, Holding, Meeting, Participant } from "../state/state.ts";

/** A meeting that is being held. */
export interface Held {
  meeting: Meeting;
  holding: Holding;
}

/** A control operation as it gets it: with the meeting, and the participant whom the query names. */
export type Control<Id extends OperationId> = Held &
  Pick<MockRequest<Id>, "input" | "controlToken"> &
  (MockRequest<Id>["input"] extends { participantID: string } ? { participant: Participant } : object);

/** What control operations do, by name. Whatever they refuse they must refuse before they change anything. */
export type ControlBehaviours<Id extends OperationId> = {
  [Name in Id]: (control: Control<Name>, service: MockService) => ReturnType<Behaviours<Id>[Name]>;
};

/**
 * Makes behaviours of control operations: finds the meeting that the token controls and the participant whom the query
 * names, and writes what is done into the meeting's log.
 */
export function controlOperations<Id extends OperationId>(operations: ControlBehaviours<Id>): Behaviours<Id> {
  return Object.fromEntries(
    Object.entries(operations).map(([id, act]) => [id, toBehaviour(id as OperationId, act as Act)]),
  ) as unknown as Behaviours<Id>;
}

// An operation and its request, seen from here, where any operation may come along.
type Act = (control: object, service: MockService) => unknown;
interface AnyInput {
  conferenceID: string;
  participantID?: string;
  body?: object;
}

function toBehaviour(id: OperationId, act: Act) {
  const isQuery = operationTable[id].method === "GET";
  const contract = contractOf(id);
  return ({ input, controlToken }: { input: AnyInput; controlToken: ControlToken }, service: MockService): unknown => {
    const held = controlled(input.conferenceID, controlToken, service, contract.codes.over);
    const status = contract.statusOf("invalidParameter");
    const participant =
      input.participantID === undefined ? undefined : participantOf(held.holding, input.participantID, status);
    const control = { ...held, input, controlToken, participant };
    return isQuery ? act(control, service) : logged(id, held, input, service, () => act(control, service));
  };
}

/**
 * The meeting that a token controls.
 * @throws Refusal when the token controls another one, or one that is over, or the meeting is not being held
 */
export function controlled(
  conferenceID: string,
  token: ControlToken,
  service: MockService,
  over?: KnownErrorCode,
): Held {
  if (token.conferenceID !== conferenceID) throw new Refusal("MMC.111070002");
  const held = heldMeeting(conferenceID, service, over);
  // The meeting was ended and is being held anew.
  if (token.confUUID !== held.holding.confUUID) throw new Refusal("MMC.118000000");
  return held;
}

/**
 * A meeting that is being held.
 * @param over code for one whose reservation is gone, so that it cannot be held again
 * @throws Refusal when it is not
 */
export function heldMeeting(conferenceID: string, service: MockService, over: KnownErrorCode = "MMC.111072006"): Held {
  const meeting = service.state.meetings.get(conferenceID);
  if (!meeting) throw new Refusal(over);
  if (!meeting.holding) throw new Refusal("MMC.111072005");
  return { meeting, holding: meeting.holding };
}

/**
 * Somebody who is in the meeting.
 * @throws Refusal when nobody there has this ID
 */
export function participantOf({ participants }: Holding, pid: string | undefined, status?: number): Participant {
  const participant = participants.find((candidate) => candidate.pid === pid);
  if (!participant) throw new Refusal("MMC.111072008", { status });
  return participant;
}

/**
 * Those in the meeting whom a list names.
 * @throws Refusal when it names nobody, or somebody who is not there
 */
export function participantsOf(holding: Holding, pids: string[] | undefined): Participant[] {
  return named(pids).map((pid) => participantOf(holding, pid));
}

/**
 * A list that must name somebody.
 * @throws Refusal when it does not
 */
export function named<Item>(list: Item[] | undefined): Item[] {
  if (!list || list.length === 0) throw new Refusal("MMC.111072017", { message: "The request names nobody." });
  return list;
}

// The entry is there before the operation acts, as an operation that ends the meeting takes its log away.
function logged(id: OperationId, held: Held, input: AnyInput, service: MockService, act: () => unknown): unknown {
  const { meeting, holding } = held;
  holding.log.push({
    operateTime: service.clock.now(),
    operateSource: "Conference System",
    operator: service.state.users.get(meeting.ownerId)?.name,
    operateCode: summaryOf(id),
    operationObject: namesIn(input, holding).join(", ") || meeting.conferenceID,
    operateResult: "Succeeded",
    detail: switchesIn(input.body),
  });
  try {
    return act();
  } catch (error) {
    holding.log.pop();
    throw error;
  }
}

const summaries = new Map<string, string>(
  Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId, summary }) => [operationId, summary]),
);

/** What an operation does, as the description says it in a few words. */
export function summaryOf(id: OperationId): string | undefined {
  return summaries.get(id);
}

// Those whose ID or number occurs somewhere in a request.
function namesIn(input: object, { participants, waiting, attendees }: Holding): string[] {
  const request = JSON.stringify(input);
  const people: { pid?: string; phone?: string; name?: string }[] = [...participants, ...waiting, ...attendees];
  const meant = people.filter(({ pid, phone }) => [pid, phone].some((text) => text && request.includes(`"${text}"`)));
  return [...new Set(meant.flatMap(({ name }) => name ?? []))];
}

// What was switched and how; never texts, as a password may be among them.
function switchesIn(body: object = {}): string {
  return Object.entries(body)
    .filter(([, value]) => typeof value === "number" || typeof value === "boolean")
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}
