import type { OperationId } from "../../../generated/operations.ts";
import { summaryOf } from "../meetings/control.ts";
import type { Language } from "./words.ts";

// What the log says that was done, for those who read Chinese. Others read the summary of the operation.
const inChinese: Partial<Record<OperationId, string>> = {
  prolongMeeting: "延长会议",
  stopMeeting: "结束会议",
  muteMeeting: "全场静音或取消静音",
  allowGuestUnmute: "允许或禁止来宾自己解除静音",
  lockMeeting: "锁定或解锁会议",
  pauseConference: "暂停或恢复会议",
  allowAudienceJoin: "允许观众入会",
  record: "启动或停止录制",
  setMmrRecord: "启动、暂停或停止录制",
  allowClientRecord: "允许或禁止本地录制",
  live: "启动或停止直播",
  setMmrLive: "启动或停止直播",
  updateStartedConfConfig: "修改会中设置",
  inviteParticipant: "邀请与会者",
  hangUp: "挂断与会者",
  deleteAttendees: "删除与会者",
  renameParticipant: "修改与会者名称",
  setRole: "申请或释放主持人",
  setCohost: "设置或取消联席主持人",
  muteParticipant: "静音或取消静音与会者",
  rollcallParticipant: "点名与会者",
  hand: "举手或放下手",
  batchHand: "批量举手或放下手",
  inviteShare: "邀请共享",
  inviteOperateVideo: "邀请打开或关闭摄像头",
  allowWaitingParticipant: "准入等候室成员",
  moveToWaitingRoom: "移入等候室",
  batchMoveToWaitingRoom: "批量移入等候室",
  setCustomMultiPicture: "设置多画面",
  setMultiPicture: "设置多画面",
  switchMode: "切换会议显示模式",
  broadcastParticipant: "广播与会者",
  cancelBroadcast: "取消广播",
  setHostView: "主持人选看",
  setParticipantView: "与会者选看",
  lockView: "锁定或解锁会场视频源",
  saveLayout: "保存多画面布局",
  deleteLayout: "删除多画面布局",
  setInterpreterGroup: "设置同声传译组",
  resumeSimultaneousInterpretation: "启动或停止同声传译",
  setAttendeeLanChannel: "设置与会者语言频道",
};

const bySummary = new Map(Object.entries(inChinese).map(([id, words]) => [summaryOf(id as OperationId), words]));

/** What was done, in a language. */
export function actionInLanguage(summary: string | undefined, language: Language | undefined): string | undefined {
  return language === "zh-CN" ? (bySummary.get(summary) ?? summary) : summary;
}
