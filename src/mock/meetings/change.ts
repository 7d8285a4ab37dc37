import type { MeetingRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import { announce } from "../state/announce.ts";
import { tellInvited } from "../state/meeting-notices.ts";
import type { Memory } from "../state/memory.ts";
import type { Meeting } from "../state/state.ts";
import { checkPasswords } from "./passwords.ts";
import { requestDefaults } from "./request-defaults.ts";

/**
 * The settings that a meeting has after a change. What the change leaves out falls back to its default where it has one,
 * and stays as it is otherwise.
 * @throws Refusal when the meeting has started, or for what a change must leave as it is
 */
export function changedSettings(meeting: Meeting, request: MeetingRequest): Meeting["settings"] {
  if (meeting.holding) throw new Refusal("MMC.111071065");
  checkKept(meeting, request);
  const { cycleParams: _rule, startTime: _start, ...changes } = request;
  const { vmrFlag = requestDefaults.vmrFlag, confConfigInfo } = meeting.settings;
  return {
    ...meeting.settings,
    ...requestDefaults,
    ...changes,
    vmrFlag,
    confConfigInfo: { ...confConfigInfo, ...changes.confConfigInfo },
  };
}

/** Gives a meeting other settings, and tells the invited, after its dates were changed. Its guest password changes only when they choose one. */
export function applySettings(meeting: Meeting, settings: Meeting["settings"], memory: Memory): void {
  meeting.settings = settings;
  meeting.guestPassword = settings.confConfigInfo?.guestPwd ?? meeting.guestPassword;
  announce("meeting.modify", meeting, memory);
  tellInvited(meeting, "meeting changed", memory);
}

function checkKept(meeting: Meeting, { vmrFlag, vmrID, confResType, confConfigInfo }: MeetingRequest): void {
  const { settings } = meeting;
  if (vmrFlag !== undefined && vmrFlag !== (settings.vmrFlag ?? 0)) throw new Refusal("MMC.111071114");
  if (vmrID !== undefined && vmrID !== (settings.vmrID ?? "")) throw new Refusal("MMC.111071113");
  if (confResType !== undefined && confResType !== (settings.confResType ?? 0)) {
    throw new Refusal("MMC.111071061", { message: "confResType cannot be modified." });
  }
  checkPasswords({ ...meeting, guestPassword: confConfigInfo?.guestPwd });
}
