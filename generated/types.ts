// Generated from openapi/ by `npm run build`. Do not edit.

import type { components } from "./schema.ts";

/**
 * Who signs in, and the freshness of the signature.
 */
export type AppIdTokenRequest = components["schemas"]["AppIdTokenRequest"];

/**
 * Whose token it is.
 */
export type UserInfo = components["schemas"]["UserInfo"];

/**
 * What the sign-in service of a connected product returned.
 */
export type ProxyToken = components["schemas"]["ProxyToken"];

/**
 * An access token, its refresh token, and whose they are. Mind the units of the times.
 */
export type AuthToken = components["schemas"]["AuthToken"];

/**
 * The codes that the operations of this description are known to answer with.
 */
export type KnownErrorCode = components["schemas"]["KnownErrorCode"];

/**
 * The reason of a refusal, stable across releases and languages. The prefix names the part of the service: `MMC` meeting management and control, `USG` users and sign-in, `MBI` statistics, `APIG` the gateway in front of them. Be ready for codes that are not in this list.
 */
export type ErrorCode = components["schemas"]["ErrorCode"];

/**
 * Error body of the operations below `/v1/usg/acs` and `/v2/usg/acs`.
 */
export type AuthError = components["schemas"]["AuthError"];

/**
 * Which account signs in, and with what kind of client.
 */
export type AccountTokenRequest = components["schemas"]["AccountTokenRequest"];

/**
 * The token, and what the answer shall hold.
 */
export type CheckTokenRequest = components["schemas"]["CheckTokenRequest"];

/**
 * The password of one role.
 */
export type PasswordEntry = components["schemas"]["PasswordEntry"];

/**
 * The rule of a series with the values that the service filled in or corrected.
 */
export type CycleParamsView = components["schemas"]["CycleParamsView"];

/**
 * The settings in force, the enterprise's defaults included.
 */
export type ConfConfigInfoView = components["schemas"]["ConfConfigInfoView"];

/**
 * One of the first attendees invited to a meeting.
 */
export type PartAttendee = components["schemas"]["PartAttendee"];

/**
 * One picture on the screen.
 */
export type PicInfo = components["schemas"]["PicInfo"];

/**
 * Where one picture lies on the grid, in cells.
 */
export type SubPicLayoutInfo = components["schemas"]["SubPicLayoutInfo"];

/**
 * An arrangement of pictures on a grid. Reserved; not supported at present.
 */
export type PicLayoutInfo = components["schemas"]["PicLayoutInfo"];

/**
 * How the pictures of several participants are put on one screen.
 */
export type MultiPicDisplay = components["schemas"]["MultiPicDisplay"];

/**
 * How the number of a webinar's viewers is displayed.
 */
export type ShowAudienceCountInfo = components["schemas"]["ShowAudienceCountInfo"];

/**
 * The settings that a sub-meeting may have of its own.
 */
export type SubConfConfigInfo = components["schemas"]["SubConfConfigInfo"];

/**
 * One date of a series.
 */
export type CycleSubConf = components["schemas"]["CycleSubConf"];

/**
 * A meeting or a series as the service knows it. Which properties are present depends on the operation and on the meeting.
 */
export type ConferenceInfo = components["schemas"]["ConferenceInfo"];

/**
 * One page of meetings, and how many there are in all.
 */
export type MeetingPage = components["schemas"]["MeetingPage"];

/**
 * Error body of the operations below `/v1/mmc`.
 */
export type MeetingError = components["schemas"]["MeetingError"];

/**
 * What kind of media the meeting has.
 */
export type MediaType = components["schemas"]["MediaType"];

/**
 * Somebody, or a terminal, to invite.
 */
export type Attendee = components["schemas"]["Attendee"];

/**
 * The first date on which a sub-meeting may fall, `yyyy-MM-dd` in the zone of `timeZoneID` (not UTC); today at the earliest.
 */
export type CycleStartDate = components["schemas"]["CycleStartDate"];

/**
 * The last date on which a sub-meeting may fall, `yyyy-MM-dd` in the zone of `timeZoneID` (not UTC); at most one year after `startDate`. It is pulled in when the rule would yield more than 50 sub-meetings.
 */
export type CycleEndDate = components["schemas"]["CycleEndDate"];

/**
 * How many days before each sub-meeting all attendees are notified of it.
 */
export type PreRemindDays = components["schemas"]["PreRemindDays"];

/**
 * A sub-meeting every `interval` days, from `startDate` to `endDate`.
 */
export type DailyCycle = components["schemas"]["DailyCycle"];

/**
 * Sub-meetings on the weekdays in `point`, in every `interval`-th week. Weeks begin on Sunday.
 */
export type WeeklyCycle = components["schemas"]["WeeklyCycle"];

/**
 * Sub-meetings on the days in `point`, in every `interval`-th month.
 */
export type MonthlyCycle = components["schemas"]["MonthlyCycle"];

/**
 * When the sub-meetings of a series take place. Which `interval` and which `point` are allowed depends on `cycle`.
 */
export type CycleParams = components["schemas"]["CycleParams"];

/**
 * Whether recording starts together with the meeting. It counts only when `recordType` is 2 or 3.
 */
export type AutoRecord = components["schemas"]["AutoRecord"];

/**
 * One of the service's 77 numbered time zones, as a string. It decides in which zone the dates of a recurrence are read and in which zone notifications show the time. Without it the service uses `56`, Beijing time. The offsets in the names are those of winter; daylight saving applies where the zone observes it. Which IANA zone belongs to an ID (`x-iana-zones`) is not published: it was worked out from the cities in the name.
 */
export type TimeZoneID = components["schemas"]["TimeZoneID"];

/**
 * Settings beyond time and media. What is left out follows the enterprise's configuration.
 */
export type ConfConfigInfo = components["schemas"]["ConfConfigInfo"];

/**
 * Who may watch and download the recording. It counts only when `recordType` is 2 or 3.
 */
export type RecordAuthType = components["schemas"]["RecordAuthType"];

/**
 * Settings of a meeting.
 */
export type MeetingRequest = components["schemas"]["MeetingRequest"];

/**
 * A list of one element, the meeting that was created.
 */
export type CreatedMeetings = components["schemas"]["CreatedMeetings"];

/**
 * Somebody who was invited to the meeting.
 */
export type ParticipantInfo = components["schemas"]["ParticipantInfo"];

/**
 * One page of the participants invited before or during the meeting, and how many there are in all.
 */
export type PageParticipant = components["schemas"]["PageParticipant"];

/**
 * One meeting, and one page of the participants invited to it.
 */
export type MeetingDetail = components["schemas"]["MeetingDetail"];

/**
 * The meeting, and one of its passwords.
 */
export type StartMeetingRequest = components["schemas"]["StartMeetingRequest"];

/**
 * Where the meeting is held.
 */
export type StartedMeeting = components["schemas"]["StartedMeeting"];

/**
 * Error body of the operations below `/v1/usg/dcs`; some operations elsewhere use it for status 500.
 */
export type EnterpriseError = components["schemas"]["EnterpriseError"];

/**
 * Settings of a series; those of a single meeting, and always a recurrence rule.
 */
export type RecurringMeetingRequest = components["schemas"]["RecurringMeetingRequest"];

/**
 * A list of one element, the series that was created or changed.
 */
export type RecurringMeetings = components["schemas"]["RecurringMeetings"];

/**
 * The sub-meeting to change, and everything that it shall be.
 */
export type SubMeetingRequest = components["schemas"]["SubMeetingRequest"];

/**
 * The sub-meetings that shall be taken out of the series.
 */
export type CancelSubMeetingsRequest = components["schemas"]["CancelSubMeetingsRequest"];

/**
 * A meeting control token and what belongs to it.
 */
export type TokenInfo = components["schemas"]["TokenInfo"];

/**
 * The control token with its data, and addresses for further use.
 */
export type ConfTokenResult = components["schemas"]["ConfTokenResult"];

/**
 * How to extend the meeting.
 */
export type ProlongRequest = components["schemas"]["ProlongRequest"];

/**
 * Somebody who was invited.
 */
export type RealTimeAttendee = components["schemas"]["RealTimeAttendee"];

/**
 * Somebody who is in the meeting, or about to be.
 */
export type RealTimeParticipant = components["schemas"]["RealTimeParticipant"];

/**
 * The host and the co-hosts of a meeting that is being held.
 */
export type RealTimeConfInfo = components["schemas"]["RealTimeConfInfo"];

/**
 * Who is invited, who is there, and who leads.
 */
export type RealTimeInfo = components["schemas"]["RealTimeInfo"];

/**
 * What kind of terminal the code is for.
 */
export type VisionDeviceType = components["schemas"]["VisionDeviceType"];

/**
 * An activation code that waits for its terminal.
 */
export type ActiveCode = components["schemas"]["ActiveCode"];

/**
 * One page of activation codes, and how many there are in all.
 */
export type ActiveCodePage = components["schemas"]["ActiveCodePage"];

/**
 * The terminal that shall be activated, and who gets the code.
 */
export type ActiveCodeRequest = components["schemas"]["ActiveCodeRequest"];

/**
 * The code that was generated.
 */
export type ActiveCodeResult = components["schemas"]["ActiveCodeResult"];

/**
 * Unique IDs of activation codes (`id`, not `activeCode`).
 */
export type ActiveCodeIds = components["schemas"]["ActiveCodeIds"];

/**
 * Where to send the code.
 */
export type ActiveCodeRecipient = components["schemas"]["ActiveCodeRecipient"];
