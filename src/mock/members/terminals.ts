import type { DirectoryUser, UserDetail, UserRecord, VisionDeviceType } from "../../../generated/types.ts";
import { terminalOf } from "../devices/codes.ts";
import type { MockService } from "../mock-service.ts";
import { departmentNameOf, departmentPathOf } from "../people/departments.ts";
import { profileDefaults } from "../state/profile-defaults.ts";
import type { HardTerminal, Terminal } from "../state/state.ts";

// Terminals are users of a kind of their own.
const userTypes: Record<VisionDeviceType, 12 | 13 | 14> = {
  "huawei-vision": 12,
  "idea-hub": 13,
  "smart-rooms": 14,
  "welink-desktop(iwb)": 14,
};

/** User type of SmartRooms whiteboards. */
export const whiteboardType = 14;

const entryTypes = { 12: "HW_VISION_MEMBER", 13: "IDEA_HUB_MEMBER", 14: "WHITE_BOARD" } as const;

/** The terminals of an enterprise that have a user account. */
export function terminalsOf(corpId: string, { state }: MockService): Terminal[] {
  return [...state.terminals.values()].filter((terminal) => terminal.corpId === corpId);
}

/** Those that wait for their activation. */
export function waitingOf(corpId: string, { state }: MockService): Terminal[] {
  return [...state.codes.values()].filter((code) => code.corpId === corpId).map(terminalOf);
}

/** Its professional meeting terminals. */
export function hardTerminalsOf(corpId: string, { state }: MockService): HardTerminal[] {
  return [...state.hardTerminals.values()].filter((terminal) => terminal.corpId === corpId);
}

/** A terminal as administrators see it among the users. */
export function toTerminalRecord(terminal: Terminal, service: MockService): UserRecord {
  return {
    id: terminal.userId,
    userAccount: terminal.account,
    name: terminal.name,
    phone: null,
    country: null,
    email: null,
    vmrId: null,
    deptCode: terminal.deptCode,
    deptNamePath: departmentPathOf(terminal, service),
    userType: userTypes[terminal.type],
    adminType: 2,
    desc: terminal.description ?? "",
    status: terminal.disabled ? 1 : 0,
    sortLevel: profileDefaults.sortLevel,
    hidePhone: profileDefaults.hidePhone,
    thirdAccount: null,
    activeTime: null,
    expireTime: null,
    // A terminal that is bound has used its code up.
    activeCode: terminal.activated ? null : terminal.activeCode,
    activeCodeExpireTime: terminal.activated ? null : terminal.codeExpiresAt,
  };
}

/** All that the enterprise knows about a terminal. */
export function toTerminalDetail(terminal: Terminal, service: MockService): UserDetail {
  const {
    vmrId: _none,
    activeCode: _code,
    activeCodeExpireTime: _end,
    expireTime: _access,
    ...profile
  } = toTerminalRecord(terminal, service);
  return {
    ...profile,
    sipNum: terminal.number,
    vmrList: [],
    deptName: departmentNameOf(terminal, service),
    corp: null,
    function: { enableRoom: profile.userType === whiteboardType },
    devType: { model: null, deviceSize: null, purchaseChannel: null },
  };
}

/** A terminal as the directory shows it. */
export function toTerminalEntry(terminal: Terminal, service: MockService): DirectoryUser {
  return {
    ...toEntry(terminal, service),
    id: terminal.userId,
    phone: null,
    email: null,
    type: entryTypes[userTypes[terminal.type]],
  };
}

/** A professional meeting terminal as the directory shows it. */
export function toHardTerminalEntry(terminal: HardTerminal, service: MockService): DirectoryUser {
  return {
    ...toEntry(terminal, service),
    // It is known by its account alone.
    id: terminal.account,
    phone: terminal.phone ?? null,
    email: terminal.email ?? null,
    type: "HARD_TERMINAL",
  };
}

function toEntry(terminal: Terminal | HardTerminal, service: MockService): DirectoryUser {
  return {
    statusCode: 0,
    account: terminal.account,
    name: terminal.name,
    englishName: null,
    deptName: departmentNameOf(terminal, service),
    number: terminal.number,
    vmrId: null,
    signature: null,
    title: null,
    description: terminal.description ?? null,
    isHardTerminal: true,
    hidePhone: profileDefaults.hidePhone,
    deptCodes: [terminal.deptCode],
  };
}
