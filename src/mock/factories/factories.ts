import type { CycleParams, MeetingRequest } from "../../../generated/types.ts";
import { zoneOf } from "../../time/meeting-time.ts";
import { dateIn } from "../../time/zoned-time.ts";
import { contractOf } from "../../validation/contract.ts";
import { activationLifetime, newCode } from "../devices/codes.ts";
import { addMeeting } from "../meetings/new-meeting.ts";
import { type Joining, join, leave } from "../meetings/presence.ts";
import { requestDefaults } from "../meetings/request-defaults.ts";
import { newOccurrence, planSeries, presentMinute } from "../meetings/schedule.ts";
import type { MockService } from "../mock-service.ts";
import { rootCode } from "../people/departments.ts";
import { personalRoomOf } from "../rooms/personal-room.ts";
import { demoCredentials } from "../state/demo-state.ts";
import { newUser } from "../state/new-user.ts";
import type { Meeting, Participant, Terminal, User } from "../state/state.ts";
import type { Factories, NewMeeting, NewParticipant, NewSeries, Somebody } from "./given.ts";
import { checkMembers, inPlace } from "./members.ts";
import { timeOf } from "./moment.ts";

const hour = 3600_000;

/** The factories of a service. */
export function factoriesOf(service: MockService): Factories {
  return {
    user: (given = {}) => addUser(given, service),
    meeting: (given = {}) => addSingle(given, service),
    series: (given = {}) => addSeries(given, service),
    terminal: (given = {}) => addTerminal(given, service),
  };
}

function addUser(given: Partial<User>, service: MockService): User {
  checkMembers("user", given);
  const { state, random, clock } = service;
  for (const name of ["account", "thirdAccount"] as const) {
    const taken = given[name] !== undefined && [...state.users.values()].some((other) => other[name] === given[name]);
    if (taken) throw new TypeError(`There is a user with the ${name} "${given[name]}" already.`);
  }
  const usual = { corpId: demoCredentials.corpId, name: `User ${state.users.size}`, activeTime: clock.now() };
  const user = newUser(random, { ...usual, ...given });
  state.users.set(user.id, user);
  if (user.corpId !== undefined) personalRoomOf(user, service);
  return user;
}

function addSingle(given: NewMeeting, service: MockService): Meeting {
  checkMembers("meeting", given);
  const { owner, start, participants = [], held = participants.length > 0, ...settings } = given;
  const people = participants.map((who, index) => inPlace(`participants[${index}]`, () => joiningOf(who, service)));
  const request = checked("createMeeting", { mediaTypes: "HDVideo", ...settings });
  const immediate = held && start === undefined;
  const time = start === undefined ? (held ? presentMinute(service) : nextHour(service)) : timeOf(start, "start");
  const occurrence = newOccurrence(time, request.length ?? requestDefaults.length, service);
  const kind = immediate ? "IMMEDIATELY" : "FUTURE";
  const meeting = addMeeting(kind, request, [occurrence], ownerOf(owner, service), service);
  if (held) service.lifecycle.begin(meeting);
  for (const one of people) enter(meeting.conferenceID, one, service);
  service.pushes.start();
  return meeting;
}

function addSeries(given: NewSeries, service: MockService): Meeting {
  checkMembers("series", given);
  const { owner, start, cycleParams = threeDays(service), ...settings } = given;
  const request = checked("createRecurringMeeting", { mediaTypes: "HDVideo", ...settings, cycleParams });
  const time = start === undefined ? nextHour(service) : timeOf(start, "start");
  const plan = planSeries(cycleParams, time, request, service);
  const meeting = addMeeting("CYCLE", request, plan.occurrences, ownerOf(owner, service), service);
  meeting.cycleParams = plan.cycleParams;
  service.pushes.start();
  return meeting;
}

function addTerminal(given: Partial<Terminal>, service: MockService): Terminal {
  checkMembers("terminal", given);
  const { state, random, clock } = service;
  const terminal: Terminal = {
    account: `terminal-${random.hex(8)}`,
    userId: random.uuid(),
    corpId: demoCredentials.corpId,
    name: `Terminal ${state.terminals.size}`,
    type: "idea-hub",
    deptCode: rootCode,
    number: random.sipNumber(),
    activated: true,
    activeCode: newCode(service),
    codeExpiresAt: clock.now() + activationLifetime,
    ...given,
  };
  state.terminals.set(terminal.account, terminal);
  return terminal;
}

/** Lets somebody into a meeting, which begins with the first one. The owner comes in as its host. */
export function letIn(conferenceID: string, who: NewParticipant, service: MockService): Participant {
  const participant = enter(conferenceID, joiningOf(who, service), service);
  service.pushes.start();
  return participant;
}

function enter(conferenceID: string, joining: Joining, service: MockService): Participant {
  return join(service.lifecycle.begin(meetingOf(conferenceID, service)), joining, service);
}

function joiningOf(who: NewParticipant, service: MockService): Joining {
  checkMembers("participant", who);
  const { user: given, ...own } = who;
  const user = given === undefined ? undefined : userOf(given, service);
  return { name: user?.name ?? "Guest", userId: user?.id, ...own };
}

/** Lets somebody go from a meeting. */
export function letGo(conferenceID: string, pid: string, service: MockService): void {
  const { holding } = meetingOf(conferenceID, service);
  const present = holding ? [...holding.participants, ...holding.waiting] : [];
  if (!holding || !present.some((participant) => participant.pid === pid)) {
    throw new TypeError(`There is no participant ${pid} in the meeting ${conferenceID}.`);
  }
  leave(holding, pid, service);
  service.pushes.start();
}

function meetingOf(conferenceID: string, service: MockService): Meeting {
  service.lifecycle.catchUp();
  const meeting = service.state.meetings.get(conferenceID);
  if (!meeting) throw new TypeError(`There is no meeting ${conferenceID}.`);
  return meeting;
}

function ownerOf(owner: Somebody = demoCredentials.account, service: MockService): User {
  return userOf(owner, service);
}

function userOf(somebody: Somebody, { state }: MockService): User {
  const name = typeof somebody === "object" ? somebody?.id : somebody;
  const names = ({ id, account, thirdAccount }: User) => [id, account, thirdAccount];
  const user = [...state.users.values()].find((candidate) => name !== undefined && names(candidate).includes(name));
  if (!user) throw new TypeError(`There is no user ${name === undefined ? "without an ID" : JSON.stringify(name)}.`);
  return user;
}

function nextHour(service: MockService): number {
  return (Math.floor(service.clock.now() / hour) + 1) * hour;
}

function threeDays(service: MockService): CycleParams {
  const tomorrow = dateIn(zoneOf(undefined), service.clock.now()).add({ days: 1 });
  const [startDate, endDate] = [tomorrow.toString(), tomorrow.add({ days: 2 }).toString()];
  return { cycle: "Day", startDate, endDate, preRemindDays: 1 };
}

// A typing error in a test is better told than simulated.
function checked<Request extends MeetingRequest>(
  operation: "createMeeting" | "createRecurringMeeting",
  request: Request,
): Request {
  const issue = contractOf(operation).body?.check(request);
  if (issue) throw new TypeError(`${issue.path.join(".") || "The meeting"} ${issue.message}.`);
  return request;
}
