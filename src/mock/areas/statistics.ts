import type { AreaOperations } from "../../../generated/operations.ts";
import type {
  StatisticParticipateDataItem,
  StatisticResourceDataItem,
  StatisticUserDataItem,
} from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { drawsOnConcurrency } from "../enterprises/concurrency.ts";
import { ownEnterprise } from "../enterprises/find.ts";
import type { MockService } from "../mock-service.ts";
import { zoneOfEnterprise } from "../state/sign-in-days.ts";
import type { Enterprise, User } from "../state/state.ts";
import { devicesIn, terminalsIn, usersIn } from "../statistics/attendance.ts";
import { attendanceOf, begunIn, duration, heldBy, mostAtOnce } from "../statistics/held.ts";
import { hoursOf, type Span, spansOf } from "../statistics/period.ts";
import { phoneMinutes, recordedBy, roomUse, streams } from "../statistics/resource-use.ts";
import { activatedUntil, signInDevices, signIns } from "../statistics/sign-ins.ts";

/** How much an enterprise meets, who takes part, and what of its resources is used. Only administrators get here. */
export const statistics: Behaviours<AreaOperations["statistics"]> = {
  searchStatisticConferenceInfo({ input, user }, service) {
    const enterprise = flagship(user, service);
    const held = heldBy(enterprise.id, service);
    const attendance = attendanceOf(held);
    if (input.category === "conference_hourly_info") {
      const hours = hoursOf(input, zoneOfEnterprise(enterprise)).map((hour) => ({
        time: hour.label,
        conf24hCount: String(begunIn(held, hour).length),
        conf24hAttendeeCount: String(begunIn(attendance, hour).length),
      }));
      return pagedToEnd(hours, input);
    }
    const drawing = attendance.filter(({ held: { meeting } }) => drawsOnConcurrency(meeting, service));
    const records = spansOf(input, zoneOfEnterprise(enterprise)).map((span) => ({
      time: span.label,
      confCount: String(begunIn(held, span).length),
      confDuration: String(duration(begunIn(held, span))),
      attendeeCount: String(begunIn(attendance, span).length),
      confConcurrentUsedCount: String(mostAtOnce(drawing, span)),
    }));
    return pagedToEnd(records, input);
  },

  searchStatisticConferenceParticipant({ input, user }, service) {
    const enterprise = flagship(user, service);
    const attendance = attendanceOf(heldBy(enterprise.id, service));
    const count = {
      user_participate_info: usersIn,
      hard_terminal_participate_info: terminalsIn,
      participant_type_info: devicesIn,
    }[input.category];
    const records = spansOf(input, zoneOfEnterprise(enterprise)).flatMap((span) =>
      count(begunIn(attendance, span), enterprise, service).map(
        (record): StatisticParticipateDataItem => ({ time: span.label, ...record }),
      ),
    );
    return pagedToEnd(records, input);
  },

  searchStatisticResourceInfo({ input, user }, service) {
    const enterprise = flagship(user, service);
    const count: ResourceCounter = {
      used_vmr_info: roomUse,
      used_live_info: streams,
      used_record_info: recordedBy,
      used_pstn_info: phoneMinutes,
    }[input.category];
    const records = spansOf(input, zoneOfEnterprise(enterprise)).flatMap((span) =>
      count(span, enterprise, service).map((record) => ({ time: span.label, ...record })),
    );
    return pagedToEnd(records, input);
  },

  searchStatisticUserInfo({ input, user }, service) {
    const enterprise = flagship(user, service);
    const count: UserCounter = {
      user_login_info: signIns,
      user_activate_info: activatedUntil,
      user_login_device_info: signInDevices,
    }[input.category];
    const records = spansOf(input, zoneOfEnterprise(enterprise)).flatMap((span) =>
      count(span, enterprise, service).map((record) => ({ time: span.label, ...record })),
    );
    return pagedToEnd(records, input);
  },
};

type ResourceCounter = (span: Span, enterprise: Enterprise, service: MockService) => StatisticResourceDataItem[];
type UserCounter = (span: Span, enterprise: Enterprise, service: MockService) => StatisticUserDataItem[];

// Other editions have no statistics.
function flagship(user: User, service: MockService): Enterprise {
  const enterprise = ownEnterprise(user, service);
  if (enterprise.edition === 0) return enterprise;
  const message = "Statistics need the flagship edition.";
  throw new Refusal("MBI.000000004", { message });
}
