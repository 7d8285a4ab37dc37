import type { InviteAttendee } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { userOfAttendee } from "../state/attendees.ts";
import type { User } from "../state/state.ts";
import { type Held, named } from "./control.ts";
import { callIn, checkSeats } from "./presence.ts";

// A SIP number or telephone number, perhaps with what the caller has to dial after it.
const callable = /^(sip:)?\+?\d[\d*#-]*(@[\w.-]+)?$/;

/**
 * Calls people and terminals into a meeting. Here everybody picks up at once, and is in the meeting or in its waiting
 * room when the call returns; whoever is there already is not called again.
 * @throws Refusal for a number that cannot be called, or when they are too many
 */
export function invite({ meeting, holding }: Held, attendees: InviteAttendee[], service: MockService): void {
  const present = new Set([...holding.participants, ...holding.waiting].map(({ phone }) => phone));
  const calls = named(attendees).map((attendee) => toCall(attendee, meeting.corpId, service));
  const newcomers = calls.filter(({ phone }, index) => {
    return !present.has(phone) && calls.findIndex((call) => call.phone === phone) === index;
  });
  checkSeats(meeting, holding, newcomers.length);
  for (const { attendee, phone, user } of calls) {
    const known = holding.attendees.some((other) => other.phone === phone);
    if (!known) holding.attendees.push({ ...attendee, phone, userUUID: attendee.userUUID ?? user?.id });
  }
  for (const { attendee, phone, user } of newcomers) {
    const { name, type, role, deptName } = attendee;
    callIn(holding, { name, phone, type, deptName, userId: user?.id, role: role === 1 ? "chair" : undefined }, service);
  }
}

interface Call {
  attendee: InviteAttendee;
  phone: string;
  user: User | undefined;
}

function toCall(attendee: InviteAttendee, corpId: string, service: MockService): Call {
  const user = userOfAttendee(attendee, corpId, service.state);
  const phone = attendee.phone || user?.number;
  if (!phone) throw new Refusal("MMC.111072031");
  if (!callable.test(phone)) throw new Refusal("MMC.111072033", { message: `${phone} is no number to call.` });
  if (attendee.name === "") throw new Refusal("MMC.111072046");
  return { attendee, phone, user };
}
