import type { StatisticParticipateDataItem } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise } from "../state/state.ts";
import { type Attendance, duration } from "./held.ts";

// Nobody tells the local service with which version they take part.
const version = "1.0.0";

/** A user or a terminal, by what tells that a stay is theirs. */
interface Attender {
  corpId: string | undefined;
  account: string;
  /** SIP number; a terminal without one calls with its account. */
  number?: string;
}

/** How often and how long each user of an enterprise took part. */
export function usersIn(
  attendance: Attendance[],
  enterprise: Enterprise,
  { state }: MockService,
): StatisticParticipateDataItem[] {
  return theirs(attendance, enterprise, state.users.values()).map(({ attender, list }) => ({
    confUserName: attender.name,
    confUserAccount: attender.account,
    confUserDeptName: list.find(({ stay }) => stay.deptName)?.stay.deptName ?? enterprise.name,
    confUserCount: String(list.length),
    confUserDuration: String(duration(list)),
  }));
}

/** How often and how long each terminal of an enterprise took part. */
export function terminalsIn(
  attendance: Attendance[],
  enterprise: Enterprise,
  { state }: MockService,
): StatisticParticipateDataItem[] {
  return theirs(attendance, enterprise, state.terminals.values()).map(({ attender, list }) => ({
    confHardTerminalName: attender.name,
    confHardTerminalModel: attender.type,
    confHardTerminalUserId: attender.account,
    confHardTerminalCount: String(list.length),
    confHardTerminalDuration: String(duration(list)),
  }));
}

/** How often somebody took part with each kind of device. */
export function devicesIn(attendance: Attendance[]): StatisticParticipateDataItem[] {
  const kinds = new Set(attendance.map(({ stay }) => stay.deviceType).filter((kind) => kind !== undefined));
  return [...kinds].map((deviceType) => ({
    deviceType,
    deviceVersion: version,
    deviceAttendanceCount: String(attendance.filter(({ stay }) => stay.deviceType === deviceType).length),
  }));
}

function theirs<T extends Attender>(
  attendance: Attendance[],
  { id }: Enterprise,
  attenders: Iterable<T>,
): { attender: T; list: Attendance[] }[] {
  return [...attenders]
    .filter(({ corpId }) => corpId === id)
    .map((attender) => ({ attender, list: attendance.filter(({ stay }) => isOf(attender, stay.callNumber)) }))
    .filter(({ list }) => list.length > 0);
}

function isOf({ account, number }: Attender, callNumber: string | undefined): boolean {
  return callNumber !== undefined && [account, number].includes(callNumber);
}
