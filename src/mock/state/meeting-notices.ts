import { zoneOf } from "../../time/meeting-time.ts";
import { wallClock } from "../../time/zoned-time.ts";
import { invitationsTo } from "./attendees.ts";
import { configInForce } from "./config-in-force.ts";
import type { Meeting, Occurrence } from "./meetings.ts";
import type { Memory } from "./memory.ts";
import { send } from "./outbox.ts";
import type { Notice } from "./people.ts";

/** Which date a notice is about, and when it was sent. */
export interface NoticeParticulars {
  /** Default: the first one. */
  occurrence?: Occurrence | undefined;
  /** In milliseconds since 1970. Default: now. */
  at?: number;
}

/** Tells the invited what becomes of a meeting, by e-mail and SMS where its settings and the enterprise want that. */
export function tellInvited(
  meeting: Meeting,
  about: Extract<Notice["about"], `meeting ${string}`>,
  memory: Memory,
  { occurrence = meeting.occurrences[0], at }: NoticeParticulars = {},
): void {
  const { isSendNotify, isSendSms } = configInForce(meeting, memory.state);
  const allowsSms = memory.state.enterprises.get(meeting.corpId)?.services.enableSMS !== false;
  const content = contentOf(meeting, occurrence, memory);
  for (const { email, sms } of invitationsTo(meeting)) {
    if (email && isSendNotify) send({ to: email, by: "email", about, content }, memory, at);
    if (sms && isSendSms && allowsSms) send({ to: sms, by: "sms", about, content }, memory, at);
  }
}

function contentOf(meeting: Meeting, occurrence: Occurrence | undefined, { state }: Memory): string {
  const { conferenceID, settings, guestLink, ownerId } = meeting;
  const zone = zoneOf(settings.timeZoneID);
  const when = occurrence && `${wallClock(zone, occurrence.start)} (${zone})`;
  const subject = settings.subject ?? state.users.get(ownerId)?.name;
  return [subject, conferenceID, when, guestLink].filter(Boolean).join(", ");
}
