// Generated from openapi/ by `npm run build`. Do not edit.

import type { components } from "./schema.ts";

/**
 * What the service answers: literals are those that are known, and any other. The service adds literals without notice,
 * and a program that takes the list for complete would be wrong one day.
 */
export type Answer<T> = T extends string
  ? T | (string extends T ? never : string & {})
  : T extends number
    ? T | (number extends T ? never : number & {})
    : T extends (infer Item)[]
      ? Answer<Item>[]
      : T extends object
        ? { [Name in keyof T]: Answer<T[Name]> }
        : T;

/**
 * Who signs in, and the freshness of the signature.
 */
export type AppIdTokenRequest = components["schemas"]["AppIdTokenRequest"];

/**
 * Whether the user administers the enterprise. It counts when `userType` is 2.
 * - `0`: Default administrator
 * - `1`: Ordinary administrator
 * - `2`: No administrator
 */
export type UserAdminType = Answer<components["schemas"]["UserAdminType"]>;

/**
 * Edition of the service that the enterprise has.
 * - `0`: Flagship edition
 * - `5`: Free edition
 * - `6`: Standard edition, lately called Flexus
 */
export type CorpType = Answer<components["schemas"]["CorpType"]>;

/**
 * Whose token it is.
 */
export type UserInfo = Answer<components["schemas"]["UserInfo"]>;

/**
 * What the sign-in service of a connected product returned.
 */
export type ProxyToken = Answer<components["schemas"]["ProxyToken"]>;

/**
 * An access token, its refresh token, and whose they are. Mind the units of the times.
 */
export type AuthToken = Answer<components["schemas"]["AuthToken"]>;

/**
 * The codes that the operations of this description are known or expected to answer with. The numbers are published in the vendor's lists of codes, mostly without a prefix; for many of them the prefix (`MMC` or `USG`) is inferred from the few codes that were seen in answers.
 */
export type KnownErrorCode = components["schemas"]["KnownErrorCode"];

/**
 * The reason of a refusal, stable across releases and languages. The prefix names the part of the service: `MMC` meeting management and control, `USG` users and sign-in, `MBI` statistics, `APIG` the gateway in front of them. Be ready for codes that are not in this list.
 */
export type ErrorCode = Answer<components["schemas"]["ErrorCode"]>;

/**
 * Error body of the operations below `/v1/usg/acs` and `/v2/usg/acs`.
 */
export type AuthError = Answer<components["schemas"]["AuthError"]>;

/**
 * Which account signs in, and with what kind of client.
 */
export type AccountTokenRequest = components["schemas"]["AccountTokenRequest"];

/**
 * The token, and what the answer shall hold.
 */
export type CheckTokenRequest = components["schemas"]["CheckTokenRequest"];

/**
 * Where the account is kept, and the proof that the user owns it.
 */
export type ProxyTokenRequest = components["schemas"]["ProxyTokenRequest"];

/**
 * The nonce that stands for the owner of the access token.
 */
export type PortalNonce = Answer<components["schemas"]["PortalNonce"]>;

/**
 * How users of the enterprise sign in through its own OAuth 2.0 service. With `enableSSO` true, a request must hold `domain`, `authorizeUrl`, `getTokenUrl`, `clientId`, `accFieldName` and `thirdAccessToken` too.
 */
export type SsoConfig = components["schemas"]["SsoConfig"];

/**
 * The present password and the one that shall replace it.
 */
export type PasswordChangeRequest = components["schemas"]["PasswordChangeRequest"];

/**
 * Whose password an administrator resets.
 */
export type AdminPasswordResetRequest = components["schemas"]["AdminPasswordResetRequest"];

/**
 * Who signs in or forgot the password: a mobile number with its country calling code, an e-mail address, or a Huawei Cloud Meeting account. It must be the same text in all five steps.
 * 1 to 255 characters.
 */
export type UserIdentity = components["schemas"]["UserIdentity"];

/**
 * What kind of client the user sits at.
 * - `0`: Web page
 * - `5`: PC client
 * - `6`: Mobile client
 */
export type CaptchaClientType = components["schemas"]["CaptchaClientType"];

/**
 * What the user wants to do; the same in both captcha operations.
 * Default: `0`.
 * - `0`: Sign in
 * - `1`: Reset a forgotten password
 */
export type CaptchaPurpose = components["schemas"]["CaptchaPurpose"];

/**
 * For whom and for what the puzzle is.
 */
export type SlideCodeRequest = components["schemas"]["SlideCodeRequest"];

/**
 * A picture with a hole, and the piece that fits.
 */
export type SlideCode = Answer<components["schemas"]["SlideCode"]>;

/**
 * Where the user put the piece, and how long that took.
 */
export type SlideCodeCheckRequest = components["schemas"]["SlideCodeCheckRequest"];

/**
 * Proof that the puzzle was solved.
 */
export type SlideCodeCheckResult = Answer<components["schemas"]["SlideCodeCheckResult"]>;

/**
 * Who gets the code, in which way, and the proof that a puzzle was solved.
 */
export type VerifyCodeRequest = components["schemas"]["VerifyCodeRequest"];

/**
 * Where the code went, and how long it counts. One of the two addresses is null.
 */
export type VerifyCodeResult = Answer<components["schemas"]["VerifyCodeResult"]>;

/**
 * The code that the user received.
 */
export type VerifyCodeCheckRequest = components["schemas"]["VerifyCodeCheckRequest"];

/**
 * Permission to reset the password, for a short time.
 */
export type VerifyCodeCheckResult = Answer<components["schemas"]["VerifyCodeCheckResult"]>;

/**
 * The user who proved their identity by a verification code, and the new password.
 */
export type PasswordResetRequest = components["schemas"]["PasswordResetRequest"];

/**
 * How many records come before this page.
 * At least 0.
 */
export type PageOffset = Answer<components["schemas"]["PageOffset"]>;

/**
 * How many records the page holds at most.
 */
export type PageLimit = Answer<components["schemas"]["PageLimit"]>;

/**
 * The password of one role.
 */
export type PasswordEntry = Answer<components["schemas"]["PasswordEntry"]>;

/**
 * The rule of a series with the values that the service filled in or corrected.
 */
export type CycleParamsView = Answer<components["schemas"]["CycleParamsView"]>;

/**
 * The settings in force, the enterprise's defaults included.
 */
export type ConfConfigInfoView = Answer<components["schemas"]["ConfConfigInfoView"]>;

/**
 * One of the first attendees invited to a meeting.
 */
export type PartAttendee = Answer<components["schemas"]["PartAttendee"]>;

/**
 * How many pictures are on the screen, and in which arrangement.
 */
export type PictureLayout = components["schemas"]["PictureLayout"];

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
export type MultiPicDisplay = Answer<components["schemas"]["MultiPicDisplay"]>;

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
export type CycleSubConf = Answer<components["schemas"]["CycleSubConf"]>;

/**
 * A meeting or a series as the service knows it. Which properties are present depends on the operation and on the meeting.
 */
export type ConferenceInfo = Answer<components["schemas"]["ConferenceInfo"]>;

/**
 * One page of meetings, and how many there are in all.
 */
export type MeetingPage = Answer<components["schemas"]["MeetingPage"]>;

/**
 * Error body of the operations below `/v1/mmc`.
 */
export type MeetingError = Answer<components["schemas"]["MeetingError"]>;

/**
 * What kind of media the meeting has. Some of the vendor's older samples send `Video`, or several kinds with commas between them; the pages of the operations know only these two.
 * - `Voice`: Voice meeting
 * - `HDVideo`: Video meeting
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
 * 0 to 30.
 * Default: `1`.
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
 * Recurrence rule: when the sub-meetings of a series take place. A series must have one; other meetings ignore it. Which `interval` and which `point` are allowed depends on `cycle`.
 */
export type CycleParams = components["schemas"]["CycleParams"];

/**
 * Whether recording starts together with the meeting. It counts only when `recordType` is 2 or 3.
 * Default: `0`.
 * - `0`: Recording does not start by itself.
 * - `1`: Recording starts by itself.
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
 * - `0`: Whoever has the link.
 * - `1`: Users of the enterprise.
 * - `2`: Participants of the meeting.
 */
export type RecordAuthType = components["schemas"]["RecordAuthType"];

/**
 * Settings of a meeting.
 */
export type MeetingRequest = components["schemas"]["MeetingRequest"];

/**
 * A list of one element, the meeting that was created.
 */
export type CreatedMeetings = Answer<components["schemas"]["CreatedMeetings"]>;

/**
 * Somebody who was invited to the meeting.
 */
export type ParticipantInfo = Answer<components["schemas"]["ParticipantInfo"]>;

/**
 * One page of the participants invited before or during the meeting, and how many there are in all.
 */
export type PageParticipant = Answer<components["schemas"]["PageParticipant"]>;

/**
 * One meeting, and one page of the participants invited to it.
 */
export type MeetingDetail = Answer<components["schemas"]["MeetingDetail"]>;

/**
 * The meeting, and one of its passwords.
 */
export type StartMeetingRequest = components["schemas"]["StartMeetingRequest"];

/**
 * Where the meeting is held.
 */
export type StartedMeeting = Answer<components["schemas"]["StartedMeeting"]>;

/**
 * Error body of the operations below `/v1/usg/dcs`; some operations elsewhere use it for status 500.
 */
export type EnterpriseError = Answer<components["schemas"]["EnterpriseError"]>;

/**
 * Somebody who is in the meeting at this moment.
 */
export type OnlineAttendee = Answer<components["schemas"]["OnlineAttendee"]>;

/**
 * One page of the participants who are connected to a meeting, and how many there are in all.
 */
export type OnlineAttendeePage = Answer<components["schemas"]["OnlineAttendeePage"]>;

/**
 * Under which addresses the region that hosts the meeting is reached.
 */
export type RegionInfo = Answer<components["schemas"]["RegionInfo"]>;

/**
 * What a client without a signed-in user needs to go on joining.
 */
export type AnonymousAuthRandom = Answer<components["schemas"]["AnonymousAuthRandom"]>;

/**
 * The random number for joining, and what a client must know about the meeting.
 */
export type AuthRandom = Answer<components["schemas"]["AuthRandom"]>;

/**
 * Whether a number is in a meeting, and in which.
 */
export type CallNumberInMeeting = Answer<components["schemas"]["CallNumberInMeeting"]>;

/**
 * Settings of a series; those of a single meeting, and always a recurrence rule.
 */
export type RecurringMeetingRequest = components["schemas"]["RecurringMeetingRequest"];

/**
 * A list of one element, the series that was created or changed.
 */
export type RecurringMeetings = Answer<components["schemas"]["RecurringMeetings"]>;

/**
 * The sub-meeting to change, and everything that it shall be.
 */
export type SubMeetingRequest = components["schemas"]["SubMeetingRequest"];

/**
 * The sub-meetings that shall be taken out of the series.
 */
export type CancelSubMeetingsRequest = components["schemas"]["CancelSubMeetingsRequest"];

/**
 * Number of the time zone in which notices show the times, such as 56 for Beijing or 26 for London; the numbers are those of `timeZoneID` in meetings, here as an integer. It does not shift `startTime`, which is UTC.
 * 1 to 77.
 */
export type WebinarTimeZone = components["schemas"]["WebinarTimeZone"];

/**
 * Somebody, or a terminal, to invite as panelist.
 */
export type WebinarAttendee = components["schemas"]["WebinarAttendee"];

/**
 * By which ways the invited panelists hear of the webinar. All three must be told.
 */
export type WebinarNotifySetting = components["schemas"]["WebinarNotifySetting"];

/**
 * What can be chosen when a webinar is booked, and changed until it starts.
 */
export type WebinarSettings = components["schemas"]["WebinarSettings"];

/**
 * Which webinar, and all its settings.
 */
export type WebinarUpdateRequest = components["schemas"]["WebinarUpdateRequest"];

/**
 * Error body of the operations below `/v1/metrics` and `/v1/wss`.
 */
export type ResultError = Answer<components["schemas"]["ResultError"]>;

/**
 * The settings of a webinar, and the webinar resource to hold it with.
 */
export type WebinarRequest = components["schemas"]["WebinarRequest"];

/**
 * What a webinar is about, when it is, and how its participants get into it.
 */
export type WebinarSummary = Answer<components["schemas"]["WebinarSummary"]>;

/**
 * How far a webinar has come.
 * - `schedule`: Booked, and still to come
 * - `created`: Being held
 * - `destroyed`: Over
 */
export type WebinarState = Answer<components["schemas"]["WebinarState"]>;

/**
 * A webinar that has been booked.
 */
export type Webinar = Answer<components["schemas"]["Webinar"]>;

/**
 * How a list of webinars is sorted.
 * Default: `"ASC_StartTIME"`.
 * - `ASC_StartTIME`: The earliest start first
 * - `DSC_StartTIME`: The latest start first
 */
export type WebinarSortType = components["schemas"]["WebinarSortType"];

/**
 * A webinar that is over, and how it went.
 */
export type PastWebinar = Answer<components["schemas"]["PastWebinar"]>;

/**
 * One page of webinars that are over, and how many there are in all.
 */
export type WebinarHistoryPage = Answer<components["schemas"]["WebinarHistoryPage"]>;

/**
 * A webinar that is being held, and how to get into it.
 */
export type OngoingWebinar = Answer<components["schemas"]["OngoingWebinar"]>;

/**
 * One page of webinars that are being held, and how many there are in all.
 */
export type WebinarOngoingPage = Answer<components["schemas"]["WebinarOngoingPage"]>;

/**
 * A webinar that has not started, and how to get into it.
 */
export type UpcomingWebinar = Answer<components["schemas"]["UpcomingWebinar"]>;

/**
 * One page of webinars that have not started, and how many there are in all.
 */
export type WebinarUpcomingPage = Answer<components["schemas"]["WebinarUpcomingPage"]>;

/**
 * A webinar, and the notices that go out about it.
 */
export type WebinarDetail = Answer<components["schemas"]["WebinarDetail"]>;

/**
 * A form with one part, the picture.
 */
export type WebinarPictureUpload = components["schemas"]["WebinarPictureUpload"];

/**
 * An outcome for each kind of content that is looked for.
 */
export type ImageCategorySuggestions = Answer<components["schemas"]["ImageCategorySuggestions"]>;

/**
 * Whether a picture may be shown, in all and by kind of content.
 */
export type ImageModeration = Answer<components["schemas"]["ImageModeration"]>;

/**
 * The ID under which a picture is stored, and what its examination yielded.
 */
export type UploadedPicture = Answer<components["schemas"]["UploadedPicture"]>;

/**
 * What viewers see around a webinar, with the defaults of what was not set.
 */
export type RoomSettingView = Answer<components["schemas"]["RoomSettingView"]>;

/**
 * What viewers shall see around a webinar.
 */
export type RoomSetting = components["schemas"]["RoomSetting"];

/**
 * Somebody's stay in a meeting, from joining to leaving.
 */
export type AttendanceRecord = Answer<components["schemas"]["AttendanceRecord"]>;

/**
 * One page of the stays in a meeting, and how many there are in all.
 */
export type AttendanceRecordPage = Answer<components["schemas"]["AttendanceRecordPage"]>;

/**
 * Something that was done to a meeting or to a participant.
 */
export type ControlRecord = Answer<components["schemas"]["ControlRecord"]>;

/**
 * One page of the control operations in a meeting, and how many there are in all.
 */
export type ControlRecordPage = Answer<components["schemas"]["ControlRecordPage"]>;

/**
 * What was recorded of one holding of a meeting.
 */
export type Recording = Answer<components["schemas"]["Recording"]>;

/**
 * One page of recordings, and how many there are in all.
 */
export type RecordingPage = Answer<components["schemas"]["RecordingPage"]>;

/**
 * One file, and how to get it.
 */
export type RecordingFile = Answer<components["schemas"]["RecordingFile"]>;

/**
 * The files that were recorded of one holding of a meeting.
 */
export type RecordingDownload = Answer<components["schemas"]["RecordingDownload"]>;

/**
 * The files of recordings, with what is needed to download them.
 */
export type RecordingDownloads = Answer<components["schemas"]["RecordingDownloads"]>;

/**
 * How many records the page holds at most.
 * Default: `10`.
 */
export type EnterprisePageLimit = Answer<components["schemas"]["EnterprisePageLimit"]>;

/**
 * A whiteboard, and the three files in which it is kept.
 */
export type MinutesFiles = Answer<components["schemas"]["MinutesFiles"]>;

/**
 * A whiteboard with the names of its files and the user to whom it belongs.
 */
export type Minutes = Answer<components["schemas"]["Minutes"]>;

/**
 * One page of the user's minutes, and how many there are in all.
 */
export type MinutesPage = Answer<components["schemas"]["MinutesPage"]>;

/**
 * A whiteboard with the names of its files and where to get them.
 */
export type MinutesWithLinks = Answer<components["schemas"]["MinutesWithLinks"]>;

/**
 * Names and values as they stand in the query of the scanned address. Names and number can change.
 */
export type QrCodePairs = components["schemas"]["QrCodePairs"];

/**
 * A meeting control token and what belongs to it.
 */
export type TokenInfo = Answer<components["schemas"]["TokenInfo"]>;

/**
 * The control token with its data, and addresses for further use.
 */
export type ConfTokenResult = Answer<components["schemas"]["ConfTokenResult"]>;

/**
 * How to extend the meeting.
 */
export type ProlongRequest = components["schemas"]["ProlongRequest"];

/**
 * Somebody who was invited.
 */
export type RealTimeAttendee = Answer<components["schemas"]["RealTimeAttendee"]>;

/**
 * Somebody who is in the meeting, or about to be.
 */
export type RealTimeParticipant = Answer<components["schemas"]["RealTimeParticipant"]>;

/**
 * The host and the co-hosts of a meeting that is being held.
 */
export type RealTimeConfInfo = Answer<components["schemas"]["RealTimeConfInfo"]>;

/**
 * Who is invited, who is there, and who leads.
 */
export type RealTimeInfo = Answer<components["schemas"]["RealTimeInfo"]>;

/**
 * The key to one connection.
 */
export type WebSocketToken = Answer<components["schemas"]["WebSocketToken"]>;

/**
 * The wanted state of all microphones but the host's.
 */
export type MuteMeetingRequest = components["schemas"]["MuteMeetingRequest"];

/**
 * Whether muted participants may unmute themselves.
 */
export type AllowGuestUnmuteRequest = components["schemas"]["AllowGuestUnmuteRequest"];

/**
 * Whether newcomers are kept out.
 */
export type LockMeetingRequest = components["schemas"]["LockMeetingRequest"];

/**
 * Whether the meeting rests.
 */
export type PauseConferenceRequest = components["schemas"]["PauseConferenceRequest"];

/**
 * The host's permission for the audience to join.
 */
export type AllowAudienceRequest = components["schemas"]["AllowAudienceRequest"];

/**
 * Whether the meeting is recorded.
 */
export type RecordRequest = components["schemas"]["RecordRequest"];

/**
 * What to do with the recording.
 */
export type MmrRecordRequest = components["schemas"]["MmrRecordRequest"];

/**
 * Whether the participant may record on their own device.
 */
export type AllowClientRecordRequest = components["schemas"]["AllowClientRecordRequest"];

/**
 * Whether the meeting is streamed.
 */
export type LiveRequest = components["schemas"]["LiveRequest"];

/**
 * Whether the meeting is streamed.
 */
export type MmrLiveRequest = components["schemas"]["MmrLiveRequest"];

/**
 * Settings to change. What is left out keeps its present value; a value called usual is that of a meeting in which it was never set.
 */
export type UpdateStartedConfigRequest = components["schemas"]["UpdateStartedConfigRequest"];

/**
 * Whether the management site works, and where joining by link leads.
 */
export type MgmtSiteStatus = Answer<components["schemas"]["MgmtSiteStatus"]>;

/**
 * Somebody, or a terminal, to call into a meeting that is being held.
 */
export type InviteAttendee = components["schemas"]["InviteAttendee"];

/**
 * The people and terminals to call.
 */
export type InviteRequest = components["schemas"]["InviteRequest"];

/**
 * The terminal to call, and the meeting it shall join.
 */
export type InviteWithPasswordRequest = components["schemas"]["InviteWithPasswordRequest"];

/**
 * The participants to disconnect.
 */
export type HangUpRequest = components["schemas"]["HangUpRequest"];

/**
 * Somebody who is invited or in the meeting.
 */
export type AttendeeToRemove = components["schemas"]["AttendeeToRemove"];

/**
 * The participants to remove.
 */
export type RemovalRequest = components["schemas"]["RemovalRequest"];

/**
 * The participant, and how they shall be called.
 */
export type RenameRequest = components["schemas"]["RenameRequest"];

/**
 * Whether to take or to release the host role.
 */
export type HostRoleRequest = components["schemas"]["HostRoleRequest"];

/**
 * Whether the participant shall be a co-host.
 */
export type CohostRequest = components["schemas"]["CohostRequest"];

/**
 * Whether the microphone shall be off.
 */
export type MuteParticipantRequest = components["schemas"]["MuteParticipantRequest"];

/**
 * Whether the hand shall be up or down.
 * - `0`: Hand down
 * - `1`: Hand up
 */
export type HandState = components["schemas"]["HandState"];

/**
 * Whether the hand shall be up.
 */
export type HandRequest = components["schemas"]["HandRequest"];

/**
 * The guests, and whether their hands shall be up.
 */
export type BatchHandRequest = components["schemas"]["BatchHandRequest"];

/**
 * Whether the participant is asked to share.
 */
export type ShareInvitation = components["schemas"]["ShareInvitation"];

/**
 * What the participant is asked to do with the camera.
 */
export type CameraInvitation = components["schemas"]["CameraInvitation"];

/**
 * Either `allowAll` true, or the ID of one member.
 */
export type AdmissionRequest = components["schemas"]["AdmissionRequest"];

/**
 * The participant who has to wait.
 */
export type WaitingRoomRequest = components["schemas"]["WaitingRoomRequest"];

/**
 * The participants who have to wait.
 */
export type WaitingRoomBatchRequest = components["schemas"]["WaitingRoomBatchRequest"];

/**
 * The meeting, and the page of its recording.
 */
export type RecordingSegmentsRequest = components["schemas"]["RecordingSegmentsRequest"];

/**
 * One file of a recording.
 */
export type RecordingSegmentFile = Answer<components["schemas"]["RecordingSegmentFile"]>;

/**
 * What was recorded between a start and a stop by hand, or three hours of it.
 */
export type RecordingSegment = Answer<components["schemas"]["RecordingSegment"]>;

/**
 * What was recorded of one holding of a meeting.
 */
export type RecordedMeeting = Answer<components["schemas"]["RecordedMeeting"]>;

/**
 * The recording in `data`, in an envelope of result code and text.
 */
export type RecordingSegmentsResult = Answer<components["schemas"]["RecordingSegmentsResult"]>;

/**
 * One picture of the arrangement.
 */
export type CustomSubscriberInPic = components["schemas"]["CustomSubscriberInPic"];

/**
 * Who arranges the pictures, and how.
 */
export type CustomMultiPictureRequest = components["schemas"]["CustomMultiPictureRequest"];

/**
 * One picture of an old arrangement.
 */
export type SubscriberInPic = components["schemas"]["SubscriberInPic"];

/**
 * Who arranges the pictures, and in which of the old arrangements.
 */
export type MultiPictureRequest = components["schemas"]["MultiPictureRequest"];

/**
 * What all screens show.
 */
export type SwitchModeRequest = components["schemas"]["SwitchModeRequest"];

/**
 * What the host watches.
 */
export type HostViewRequest = components["schemas"]["HostViewRequest"];

/**
 * Whom the terminal shows.
 */
export type ParticipantViewRequest = components["schemas"]["ParticipantViewRequest"];

/**
 * Whether the terminal's picture is locked, and to whom.
 */
export type LockViewRequest = components["schemas"]["LockViewRequest"];

/**
 * An arrangement of pictures with those seen in them.
 */
export type PicLayout = components["schemas"]["PicLayout"];

/**
 * The layouts of the meeting, with a result of their own beside the status.
 */
export type PicLayoutResult = Answer<components["schemas"]["PicLayoutResult"]>;

/**
 * A wrapper around the layout.
 */
export type SaveLayoutRequest = components["schemas"]["SaveLayoutRequest"];

/**
 * The digital asset, an avatar or a voice, that an AI interpreter speaks with. It counts only when `interpreterType` is `AI`.
 */
export type InterpreterAiDigitalInfo = components["schemas"]["InterpreterAiDigitalInfo"];

/**
 * Somebody who interprets, or an AI voice. Either `loginAccount` or `userID` must be given.
 */
export type InterpreterInfo = components["schemas"]["InterpreterInfo"];

/**
 * A pair of languages and those who interpret between them.
 */
export type InterpreterGroupInfo = components["schemas"]["InterpreterGroupInfo"];

/**
 * All groups that the meeting is to have.
 */
export type InterpreterGroupRequest = components["schemas"]["InterpreterGroupRequest"];

/**
 * Whether the meeting is interpreted.
 */
export type SimultaneousInterpretationRequest = components["schemas"]["SimultaneousInterpretationRequest"];

/**
 * The participants, and the language they hear and speak. `listenLanChannel` and `speakLanChannel` must agree.
 */
export type AttendeeLanChannelRequest = components["schemas"]["AttendeeLanChannelRequest"];

/**
 * Country of the mobile number, in the service's own names; null where there is no number.
 */
export type PhoneCountryView = Answer<components["schemas"]["PhoneCountryView"]>;

/**
 * Whether the account is that of a person or of a terminal.
 * - `2`: Person
 * - `12`: Smart screen
 * - `13`: IdeaHub
 * - `14`: Whiteboard (SmartRooms)
 */
export type UserType = Answer<components["schemas"]["UserType"]>;

/**
 * Whether the user can sign in.
 * - `0`: Normal
 * - `1`: Disabled
 */
export type UserStatus = Answer<components["schemas"]["UserStatus"]>;

/**
 * On what terms the account is used.
 * - `0`: Commercial
 * - `1`: Free trial
 */
export type UserLicense = Answer<components["schemas"]["UserLicense"]>;

/**
 * The user's account, with the data that the directory and the administrators see.
 */
export type UserProfile = Answer<components["schemas"]["UserProfile"]>;

/**
 * A user of the enterprise, or a terminal that has a user account.
 */
export type UserRecord = Answer<components["schemas"]["UserRecord"]>;

/**
 * One page of users, and how many there are in all.
 */
export type UserPage = Answer<components["schemas"]["UserPage"]>;

/**
 * Country of the mobile number, in the service's own names.
 * At most 255 characters.
 * Default: `"chinaPR"`.
 */
export type PhoneCountry = components["schemas"]["PhoneCountry"];

/**
 * Switches of a user account. The only one there is will be dropped.
 */
export type UserFunction = components["schemas"]["UserFunction"];

/**
 * A user to be added. `phone` or `email` must be there.
 */
export type UserRequest = components["schemas"]["UserRequest"];

/**
 * What kind of room it is.
 * - `0`: Personal meeting ID
 * - `1`: Cloud meeting room
 * - `2`: Webinar room
 */
export type VmrMode = components["schemas"]["VmrMode"];

/**
 * Whether meetings can be held in the room.
 * - `0`: Ready for use
 * - `1`: Disabled (frozen)
 * - `2`: Not assigned to anybody
 */
export type VmrStatus = components["schemas"]["VmrStatus"];

/**
 * A personal meeting ID, a cloud meeting room or a webinar room that a user has.
 */
export type UserVmr = Answer<components["schemas"]["UserVmr"]>;

/**
 * How an enterprise is registered, and which services it has.
 */
export type EnterpriseRegistration = Answer<components["schemas"]["EnterpriseRegistration"]>;

/**
 * What kind of terminal is bound to the account.
 */
export type UserDevice = Answer<components["schemas"]["UserDevice"]>;

/**
 * All that the enterprise knows about a user.
 */
export type UserDetail = Answer<components["schemas"]["UserDetail"]>;

/**
 * Whom to invite, and their place in the enterprise.
 */
export type InvitationRequest = components["schemas"]["InvitationRequest"];

/**
 * Whether the person was known before.
 */
export type InvitedUser = Answer<components["schemas"]["InvitedUser"]>;

/**
 * Meeting accounts of users, or with `accountType` 1 the app's own user IDs.
 */
export type UserAccounts = components["schemas"]["UserAccounts"];

/**
 * Data of a user as they shall be. `phone` or `email` must be there.
 */
export type UserUpdateRequest = components["schemas"]["UserUpdateRequest"];

/**
 * Names one user to look up.
 */
export type UserKey = components["schemas"]["UserKey"];

/**
 * IDs of the users, all of the kind that `idType` names.
 * 1 to 200 elements.
 */
export type UserLookupRequest = components["schemas"]["UserLookupRequest"];

/**
 * A person, a room or a terminal as others in the enterprise see it. Of one who was looked up and is not shown, only the ID and `statusCode` are there.
 */
export type DirectoryUser = Answer<components["schemas"]["DirectoryUser"]>;

/**
 * One record for each ID that was asked for.
 */
export type UserLookupResults = Answer<components["schemas"]["UserLookupResults"]>;

/**
 * What a user changes about themselves.
 */
export type MyInfoRequest = components["schemas"]["MyInfoRequest"];

/**
 * Where a verification code goes or came from.
 */
export type ContactRequest = components["schemas"]["ContactRequest"];

/**
 * A mobile number or e-mail address, always with the code that arrived there.
 */
export type VerifiedContactRequest = components["schemas"]["VerifiedContactRequest"];

/**
 * Form with the picture.
 */
export type ProfileImage = components["schemas"]["ProfileImage"];

/**
 * Which other users find the users of this department in the directory. Two of the four values are accepted but have no effect yet.
 * - `UNLIMITED`: No restriction on this side; the outPermission of the other users' department decides.
 * - `OPEN`: Every other department sees them, whatever its own outPermission says.
 * - `CLOSE`: Hidden from other departments; not implemented yet.
 * - `DESIGNATED_DEPARTMENT`: Seen by named departments only; not implemented yet.
 */
export type DepartmentInPermission = components["schemas"]["DepartmentInPermission"];

/**
 * Which people the users of this department find in the directory.
 * - `UNLIMITED`: Everybody
 * - `ONLY_SELF`: Each user only themselves
 * - `SELF_AND_CHILD_DEPARTMENT`: The people of this department and of the departments below it
 * - `DESIGNATED_DEPARTMENT`: The people of the departments in designatedOutDeptCodes
 */
export type DepartmentOutPermission = components["schemas"]["DepartmentOutPermission"];

/**
 * Codes of the departments whose people the users of this department find, at most 150. It counts only while `outPermission` is `DESIGNATED_DEPARTMENT`.
 * At most 150 elements.
 */
export type DesignatedOutDeptCodes = components["schemas"]["DesignatedOutDeptCodes"];

/**
 * A department that shall be added.
 */
export type DepartmentRequest = components["schemas"]["DepartmentRequest"];

/**
 * The answer to adding a department.
 */
export type NewDepartmentCode = Answer<components["schemas"]["NewDepartmentCode"]>;

/**
 * What shall change; everything else stays.
 */
export type DepartmentUpdateRequest = components["schemas"]["DepartmentUpdateRequest"];

/**
 * A department whose people can be found, with its name for display.
 */
export type AccessibleDepartment = Answer<components["schemas"]["AccessibleDepartment"]>;

/**
 * A department with all its settings, as administrators see it.
 */
export type Department = Answer<components["schemas"]["Department"]>;

/**
 * Departments from all levels of the tree.
 */
export type Departments = Answer<components["schemas"]["Departments"]>;

/**
 * A department with all its settings, and those of the departments directly below it.
 */
export type DepartmentTree = Answer<components["schemas"]["DepartmentTree"]>;

/**
 * A department one level down.
 */
export type ChildDepartment = Answer<components["schemas"]["ChildDepartment"]>;

/**
 * A department as the directory shows it.
 */
export type DepartmentNode = Answer<components["schemas"]["DepartmentNode"]>;

/**
 * One page of directory entries, and how many there are in all.
 */
export type DirectoryUserPage = Answer<components["schemas"]["DirectoryUserPage"]>;

/**
 * Somebody outside the enterprise, as an administrator or the caller has entered them.
 */
export type ExternalContact = Answer<components["schemas"]["ExternalContact"]>;

/**
 * One page of external contacts, and how many there are in all.
 */
export type ExternalContactPage = Answer<components["schemas"]["ExternalContactPage"]>;

/**
 * A user who administers the enterprise.
 */
export type AdminInfo = Answer<components["schemas"]["AdminInfo"]>;

/**
 * Where in the enterprise an administrator works.
 */
export type AdminDepartment = Answer<components["schemas"]["AdminDepartment"]>;

/**
 * A user who administers the enterprise, and the department of that user.
 */
export type CorpAdmin = Answer<components["schemas"]["CorpAdmin"]>;

/**
 * One page of administrators, and how many there are in all.
 */
export type CorpAdminPage = Answer<components["schemas"]["CorpAdminPage"]>;

/**
 * The user who becomes an administrator.
 */
export type CorpAdminRequest = components["schemas"]["CorpAdminRequest"];

/**
 * Meeting accounts of administrators, or with `accountType` 1 the app's own user IDs.
 * 1 to 100 elements.
 */
export type CorpAdminAccounts = components["schemas"]["CorpAdminAccounts"];

/**
 * The user to whom the room is assigned.
 */
export type VmrMember = Answer<components["schemas"]["VmrMember"]>;

/**
 * The hard terminal to which the room is assigned.
 */
export type VmrDevice = Answer<components["schemas"]["VmrDevice"]>;

/**
 * A room as an administrator sees it.
 */
export type CorpVmr = Answer<components["schemas"]["CorpVmr"]>;

/**
 * One page of rooms, and how many there are in all.
 */
export type CorpVmrPage = Answer<components["schemas"]["CorpVmrPage"]>;

/**
 * Between 1 and 100 unique IDs of rooms (`id` in `searchCorpVmr`, not `vmrId`).
 * 1 to 100 elements.
 */
export type VmrIds = components["schemas"]["VmrIds"];

/**
 * A room or personal meeting ID as its user sees it. Guests are `gust` in the names of fields; it is spelt like this on the wire.
 */
export type MemberVmr = Answer<components["schemas"]["MemberVmr"]>;

/**
 * One page of rooms and personal meeting IDs, and how many there are in all.
 */
export type MemberVmrPage = Answer<components["schemas"]["MemberVmrPage"]>;

/**
 * The fields to change. Guests are `gust` in the names of fields; it is spelt like this on the wire.
 */
export type VmrRequest = components["schemas"]["VmrRequest"];

/**
 * Whether the terminal is the vendor's own or that of a third party.
 * - `TE`: Made by Huawei
 * - `3rd`: Made by a third party
 */
export type TerminalMaker = Answer<components["schemas"]["TerminalMaker"]>;

/**
 * Model of the terminal, in the spelling of `showDeviceTypes`: `TE10`, `TE20`, `TE30`, `TE40`, `TE50`, `TE60`, `DP300`, `HUAWEI Board`, `HUAWEI Box 200`, `HUAWEI Box 300`, `HUAWEI Box 500`, `HUAWEI Box 600`, `HUAWEI Box 700`, `HUAWEI Box 900`; `polycom` and `cisco` for terminals of these makers. The list grows with the product range.
 */
export type TerminalModel = components["schemas"]["TerminalModel"];

/**
 * A professional meeting terminal of the enterprise.
 */
export type Terminal = Answer<components["schemas"]["Terminal"]>;

/**
 * One page of terminals, and how many there are in all.
 */
export type TerminalPage = Answer<components["schemas"]["TerminalPage"]>;

/**
 * Serial number (SN) of a terminal, made of digits, letters and underscores.
 */
export type TerminalSerialNumber = components["schemas"]["TerminalSerialNumber"];

/**
 * A terminal that shall belong to the enterprise. At least one of `phone` and `email` is needed.
 */
export type TerminalRequest = components["schemas"]["TerminalRequest"];

/**
 * Serial numbers, from 1 to 100 of them.
 * 1 to 100 elements.
 */
export type TerminalSerialNumbers = components["schemas"]["TerminalSerialNumbers"];

/**
 * What a terminal shall be like from now on. At least one of `phone` and `email` is needed.
 */
export type TerminalUpdateRequest = components["schemas"]["TerminalUpdateRequest"];

/**
 * A model of terminal, and what it can do.
 */
export type TerminalType = Answer<components["schemas"]["TerminalType"]>;

/**
 * All models that the service knows.
 */
export type TerminalTypes = Answer<components["schemas"]["TerminalTypes"]>;

/**
 * Numbers bound to terminals, with the leading `+`.
 */
export type TerminalNumbers = components["schemas"]["TerminalNumbers"];

/**
 * Whether a terminal is registered and busy. The names of these fields begin with capitals on the wire.
 */
export type TerminalStatus = Answer<components["schemas"]["TerminalStatus"]>;

/**
 * A record for each number that was asked about.
 */
export type TerminalStatuses = Answer<components["schemas"]["TerminalStatuses"]>;

/**
 * What kind of terminal the code is for.
 * - `idea-hub`: IdeaHub
 * - `huawei-vision`: Smart screen (TV)
 * - `welink-desktop(iwb)`: SmartRooms, meeting edition
 * - `smart-rooms`: SmartRooms, full edition
 */
export type VisionDeviceType = components["schemas"]["VisionDeviceType"];

/**
 * An activation code that waits for its terminal.
 */
export type ActiveCode = Answer<components["schemas"]["ActiveCode"]>;

/**
 * One page of activation codes, and how many there are in all.
 */
export type ActiveCodePage = Answer<components["schemas"]["ActiveCodePage"]>;

/**
 * The terminal that shall be activated, and who gets the code.
 */
export type ActiveCodeRequest = components["schemas"]["ActiveCodeRequest"];

/**
 * The code that was generated.
 */
export type ActiveCodeResult = Answer<components["schemas"]["ActiveCodeResult"]>;

/**
 * Unique IDs of activation codes (`id`, not `activeCode`).
 */
export type ActiveCodeIds = components["schemas"]["ActiveCodeIds"];

/**
 * Where to send the code.
 */
export type ActiveCodeRecipient = components["schemas"]["ActiveCodeRecipient"];

/**
 * Where to send the code; a mobile number, an e-mail address, or both.
 */
export type TerminalCodeRecipient = components["schemas"]["TerminalCodeRecipient"];

/**
 * A picture for the information window.
 */
export type Material = Answer<components["schemas"]["Material"]>;

/**
 * One page of pictures, and how many there are in all.
 */
export type MaterialPage = Answer<components["schemas"]["MaterialPage"]>;

/**
 * A form with one part, the picture.
 */
export type MaterialUpload = components["schemas"]["MaterialUpload"];

/**
 * IDs of materials, as `id` in the answer of `searchMaterials`.
 */
export type MaterialIds = components["schemas"]["MaterialIds"];

/**
 * The name that the material shall have.
 */
export type MaterialUpdateRequest = components["schemas"]["MaterialUpdateRequest"];

/**
 * A sequence of pictures, without the pictures themselves.
 */
export type Program = Answer<components["schemas"]["Program"]>;

/**
 * One page of programs, and how many there are in all.
 */
export type ProgramPage = Answer<components["schemas"]["ProgramPage"]>;

/**
 * A picture, and how long it shall be shown.
 */
export type ProgramItem = components["schemas"]["ProgramItem"];

/**
 * What a program shall be like.
 */
export type ProgramUpdateRequest = components["schemas"]["ProgramUpdateRequest"];

/**
 * A sequence of pictures.
 */
export type ProgramRequest = components["schemas"]["ProgramRequest"];

/**
 * IDs of programs, as `id` in the answer of `searchPrograms`.
 */
export type ProgramIds = components["schemas"]["ProgramIds"];

/**
 * A picture, and how long the program shows it.
 */
export type ProgramItemView = Answer<components["schemas"]["ProgramItemView"]>;

/**
 * A sequence of pictures, and the pictures in it.
 */
export type ProgramDetail = Answer<components["schemas"]["ProgramDetail"]>;

/**
 * Whether a publication is being shown, judged by the present time.
 * - `NOT_ONLINE`: Its time has not come yet.
 * - `PUBLISHING`: It is being shown.
 * - `ALREADY_OFFLINE`: Its time is over.
 */
export type PublishStatus = Answer<components["schemas"]["PublishStatus"]>;

/**
 * When something is shown, without what and where.
 */
export type Publication = Answer<components["schemas"]["Publication"]>;

/**
 * One page of publications, and how many there are in all.
 */
export type PublicationPage = Answer<components["schemas"]["PublicationPage"]>;

/**
 * What a publication shall be like.
 */
export type PublicationUpdateRequest = components["schemas"]["PublicationUpdateRequest"];

/**
 * What shall be shown, where, and when.
 */
export type PublicationRequest = components["schemas"]["PublicationRequest"];

/**
 * IDs of publications, as `id` in the answer of `searchPublications`.
 */
export type PublicationIds = components["schemas"]["PublicationIds"];

/**
 * A department on whose terminals a publication is shown.
 */
export type PublicationDepartment = Answer<components["schemas"]["PublicationDepartment"]>;

/**
 * A terminal on which a publication is shown.
 */
export type PublicationTerminal = Answer<components["schemas"]["PublicationTerminal"]>;

/**
 * What is shown, where, and when.
 */
export type PublicationDetail = Answer<components["schemas"]["PublicationDetail"]>;

/**
 * The enterprise to which a meeting belongs.
 */
export type MeetingEnterprise = Answer<components["schemas"]["MeetingEnterprise"]>;

/**
 * What an enterprise uses at this moment, and what its meetings amounted to today.
 */
export type EnterpriseUsage = Answer<components["schemas"]["EnterpriseUsage"]>;

/**
 * What the enterprises of a service provider use at this moment.
 */
export type SpUsage = Answer<components["schemas"]["SpUsage"]>;

/**
 * What an enterprise can change about itself.
 */
export type EnterpriseRegistrationRequest = components["schemas"]["EnterpriseRegistrationRequest"];

/**
 * How many of one kind of resource there are, and how many of them are in use.
 */
export type ResourceCount = Answer<components["schemas"]["ResourceCount"]>;

/**
 * How many rooms of one size an enterprise has.
 */
export type VmrPackage = Answer<components["schemas"]["VmrPackage"]>;

/**
 * What an enterprise has of each kind of resource, and which services are switched on for it.
 */
export type EnterpriseResources = Answer<components["schemas"]["EnterpriseResources"]>;

/**
 * What an enterprise can be granted a number of.
 * At most 32 characters.
 * - `VMR`: Cloud meeting rooms and webinars, in packages by size
 * - `CONF_CALL`: Concurrent participants of meetings
 * - `HARD_1080P`: Access accounts for 1080p hard terminals
 * - `HARD_720P`: Access accounts for 720p hard terminals
 * - `SOFT`: User accounts
 * - `ROOM`: Access accounts for whiteboards (SmartRooms)
 * - `LIVE`: Concurrent live streams
 * - `RECORD`: Space for recordings, in gigabytes
 * - `HARD_THIRD_PARTY`: Access accounts for hard terminals of third parties
 * - `HUAWEI_VISION`: Access accounts for smart screens (TV)
 * - `IDEA_HUB`: Access accounts for IdeaHubs
 */
export type ResourceType = components["schemas"]["ResourceType"];

/**
 * Whether the enterprise can use the resource.
 * - `0`: It can
 * - `1`: It has expired
 * - `2`: It is disabled
 */
export type ResourceStatus = components["schemas"]["ResourceStatus"];

/**
 * A number of one kind of resource that an enterprise was granted.
 */
export type EnterpriseResource = Answer<components["schemas"]["EnterpriseResource"]>;

/**
 * One page of an enterprise's resources, and how many there are in all.
 */
export type EnterpriseResourcePage = Answer<components["schemas"]["EnterpriseResourcePage"]>;

/**
 * How the enterprise is registered with its service provider.
 */
export type EnterpriseBasicInfoView = Answer<components["schemas"]["EnterpriseBasicInfoView"]>;

/**
 * How many of each kind of resource the enterprise has. A kind that it does not have can be missing.
 */
export type EnterpriseResourceTotals = Answer<components["schemas"]["EnterpriseResourceTotals"]>;

/**
 * Resources of the enterprise, by kind.
 */
export type EnterpriseResInfoView = Answer<components["schemas"]["EnterpriseResInfoView"]>;

/**
 * The group of SBCs and MCUs through which the enterprise's media run.
 */
export type EnterpriseGroup = Answer<components["schemas"]["EnterpriseGroup"]>;

/**
 * An enterprise, as its service provider sees it.
 */
export type Enterprise = Answer<components["schemas"]["Enterprise"]>;

/**
 * One page of a service provider's enterprises, and how many there are in all.
 */
export type EnterprisePage = Answer<components["schemas"]["EnterprisePage"]>;

/**
 * How the enterprise shall be registered.
 */
export type EnterpriseBasicInfo = components["schemas"]["EnterpriseBasicInfo"];

/**
 * Who shall administer the enterprise. A mobile number or an e-mail address must be there; where the enterprise has SMS switched off, the e-mail address.
 */
export type EnterpriseAdmin = components["schemas"]["EnterpriseAdmin"];

/**
 * A number of one kind of resource, until it expires.
 */
export type ResourceRequest = components["schemas"]["ResourceRequest"];

/**
 * What the enterprise is granted at once.
 */
export type EnterpriseResInfo = components["schemas"]["EnterpriseResInfo"];

/**
 * A setting of an enterprise by its key. One is published: `enableClientRecord`, with the value `true` for recordings on the participants' own machines.
 */
export type EnterpriseProperty = components["schemas"]["EnterpriseProperty"];

/**
 * An enterprise that shall be created.
 */
export type EnterpriseRequest = components["schemas"]["EnterpriseRequest"];

/**
 * The answer to creating an enterprise.
 */
export type NewEnterpriseId = Answer<components["schemas"]["NewEnterpriseId"]>;

/**
 * What shall change about the registration. Domain, language and time zone stay as they were set.
 */
export type EnterpriseBasicInfoUpdate = components["schemas"]["EnterpriseBasicInfoUpdate"];

/**
 * What shall change about the administrator's particulars.
 */
export type EnterpriseAdminUpdate = components["schemas"]["EnterpriseAdminUpdate"];

/**
 * What shall change; everything else stays.
 */
export type EnterpriseUpdateRequest = components["schemas"]["EnterpriseUpdateRequest"];

/**
 * Which resource, and what shall become of it.
 */
export type ResourceUpdate = components["schemas"]["ResourceUpdate"];

/**
 * Changes to the resources of one enterprise, at most 100.
 * At most 100 elements.
 */
export type ResourceUpdates = components["schemas"]["ResourceUpdates"];

/**
 * Resources for one enterprise, at most 100.
 * At most 100 elements.
 */
export type ResourceRequests = components["schemas"]["ResourceRequests"];

/**
 * One page of what was done to an enterprise's resources, and how many operations there are in all.
 */
export type ResourceRecordPage = Answer<components["schemas"]["ResourceRecordPage"]>;

/**
 * IDs of granted resources (`id`), at most 100.
 * At most 100 elements.
 */
export type ResourceIds = components["schemas"]["ResourceIds"];

/**
 * A set of SBCs and MCUs through which the media of an enterprise's meetings run.
 */
export type MediaAccessGroup = Answer<components["schemas"]["MediaAccessGroup"]>;

/**
 * The stock from which a service provider grants resources to its enterprises.
 */
export type SpResources = Answer<components["schemas"]["SpResources"]>;

/**
 * An app that shall be added.
 */
export type AppRequest = components["schemas"]["AppRequest"];

/**
 * Whether the app may sign in.
 * - `0`: It may
 * - `1`: It may not; it is disabled
 */
export type AppStatus = components["schemas"]["AppStatus"];

/**
 * An app of the enterprise, with what it signs in with.
 */
export type App = Answer<components["schemas"]["App"]>;

/**
 * What shall change; everything else stays.
 */
export type AppUpdateRequest = components["schemas"]["AppUpdateRequest"];

/**
 * One page of the enterprise's apps, and how many there are in all.
 */
export type AppPage = Answer<components["schemas"]["AppPage"]>;

/**
 * How many records the page holds at most.
 * 1 to 500.
 */
export type MetricsPageLimit = Answer<components["schemas"]["MetricsPageLimit"]>;

/**
 * A meeting, and whether anybody in it had an alarm.
 */
export type QosConferenceInfo = Answer<components["schemas"]["QosConferenceInfo"]>;

/**
 * One page of meetings with their alarms, and how many there are in all.
 */
export type QosConferencePage = Answer<components["schemas"]["QosConferencePage"]>;

/**
 * Somebody who is or was in the meeting, with their equipment and their alarms.
 */
export type QosParticipantInfo = Answer<components["schemas"]["QosParticipantInfo"]>;

/**
 * One page of participants with their alarms, and how many there are in all.
 */
export type QosParticipantPage = Answer<components["schemas"]["QosParticipantPage"]>;

/**
 * One measured value of a series that has no threshold.
 */
export type QosDataNoThrElement = Answer<components["schemas"]["QosDataNoThrElement"]>;

/**
 * One measured value, and whether it crossed the threshold of that moment.
 */
export type QosDataElement = Answer<components["schemas"]["QosDataElement"]>;

/**
 * What was measured for the streams that a participant sends, or for those they receive.
 */
export type QosSendReceiveInfo = Answer<components["schemas"]["QosSendReceiveInfo"]>;

/**
 * How much of its CPU the participant's device used.
 */
export type QosCpuInfo = Answer<components["schemas"]["QosCpuInfo"]>;

/**
 * What was measured, of the kind that was asked for.
 */
export type QosInfo = Answer<components["schemas"]["QosInfo"]>;

/**
 * A participant, and what was measured for them.
 */
export type QosParticipantDetail = Answer<components["schemas"]["QosParticipantDetail"]>;

/**
 * Thresholds for latency or jitter, both ways, in milliseconds.
 */
export type ThresholdData = Answer<components["schemas"]["ThresholdData"]>;

/**
 * Thresholds for packet loss, both ways, in percent.
 */
export type PacketThresholdData = Answer<components["schemas"]["PacketThresholdData"]>;

/**
 * A threshold for the load of the CPU, in percent.
 */
export type CPUThresholdData = Answer<components["schemas"]["CPUThresholdData"]>;

/**
 * The thresholds of one kind. Those for the CPU and the three others exclude each other.
 */
export type QosThresholds = Answer<components["schemas"]["QosThresholds"]>;

/**
 * New thresholds for latency or jitter, both ways.
 */
export type SetThresholdData = components["schemas"]["SetThresholdData"];

/**
 * New thresholds for packet loss, both ways.
 */
export type SetPacketThresholdData = components["schemas"]["SetPacketThresholdData"];

/**
 * The thresholds for `AUDIO`, `VIDEO` or `SCREEN`.
 */
export type QosStreamThresholdRequest = components["schemas"]["QosStreamThresholdRequest"];

/**
 * A new threshold for the load of the CPU.
 */
export type SetCPUThresholdData = components["schemas"]["SetCPUThresholdData"];

/**
 * The thresholds for `CPU`.
 */
export type QosCpuThresholdRequest = components["schemas"]["QosCpuThresholdRequest"];

/**
 * Either the thresholds for streams or those for the CPU, as `thresholdType` demands.
 */
export type QosThresholdRequest = components["schemas"]["QosThresholdRequest"];

/**
 * Whether the thresholds were set.
 */
export type QosThresholdResult = Answer<components["schemas"]["QosThresholdResult"]>;

/**
 * A participant, and with what they take part.
 */
export type UserQosReqInfo = components["schemas"]["UserQosReqInfo"];

/**
 * Whose network quality to return.
 */
export type NetworkQualityRequest = components["schemas"]["NetworkQualityRequest"];

/**
 * Quality of one stream as the server sees it; whoever shows it to a participant must turn it round. Sound has neither resolution nor frame rate.
 */
export type Qos = Answer<components["schemas"]["Qos"]>;

/**
 * The streams of one medium, by direction.
 */
export type MediaQos = Answer<components["schemas"]["MediaQos"]>;

/**
 * How good the network of one participant is, as a whole and by medium.
 */
export type UserQos = Answer<components["schemas"]["UserQos"]>;

/**
 * The network quality of participants at this moment.
 */
export type NetworkQualityResult = Answer<components["schemas"]["NetworkQualityResult"]>;

/**
 * The meetings of one day, one month or one hour.
 */
export type StatisticConferenceDataItem = Answer<components["schemas"]["StatisticConferenceDataItem"]>;

/**
 * One page of meeting statistics, and how many records there are in all.
 */
export type StatisticConferencePage = Answer<components["schemas"]["StatisticConferencePage"]>;

/**
 * How often and how long a user, a terminal or a kind of device took part on one day or in one month.
 */
export type StatisticParticipateDataItem = Answer<components["schemas"]["StatisticParticipateDataItem"]>;

/**
 * One page of attendance statistics, and how many records there are in all.
 */
export type StatisticParticipatePage = Answer<components["schemas"]["StatisticParticipatePage"]>;

/**
 * How much of one resource was used on one day or in one month.
 */
export type StatisticResourceDataItem = Answer<components["schemas"]["StatisticResourceDataItem"]>;

/**
 * One page on the use of bought resources, and how many records there are in all.
 */
export type StatisticResourcePage = Answer<components["schemas"]["StatisticResourcePage"]>;

/**
 * The users of one day or one month.
 */
export type StatisticUserDataItem = Answer<components["schemas"]["StatisticUserDataItem"]>;

/**
 * One page of user statistics, and how many records there are in all.
 */
export type StatisticUserPage = Answer<components["schemas"]["StatisticUserPage"]>;

/**
 * Where events go, and whether they are sent.
 */
export type WebHookConfig = Answer<components["schemas"]["WebHookConfig"]>;

/**
 * For whom events are wanted, where they go, and how they are signed. It names either an enterprise or a service provider.
 */
export type WebHookConfigRequest = components["schemas"]["WebHookConfigRequest"];

/**
 * What every pushed message has in common. The vendor does not say which fields are always there; those required here are in every published message.
 */
export type EventMessage = Answer<components["schemas"]["EventMessage"]>;

/**
 * When it happened, in milliseconds since 1970.
 */
export type EventTime = Answer<components["schemas"]["EventTime"]>;

/**
 * The event that is sent to try an address. It has no `payload`.
 */
export type MeetingVerifyEvent = Answer<components["schemas"]["MeetingVerifyEvent"]>;

/**
 * Asks whether the address is yours.
 */
export type MeetingVerifyMessage = Answer<components["schemas"]["MeetingVerifyMessage"]>;

/**
 * Proof that whoever answers has read the message.
 */
export type MeetingVerifyAnswer = Answer<components["schemas"]["MeetingVerifyAnswer"]>;

/**
 * The IDs of the meeting. Published messages hold the first two always, the third not in every event.
 */
export type PushedMeetingInfo = Answer<components["schemas"]["PushedMeetingInfo"]>;

/**
 * To which meeting something has happened.
 */
export type MeetingEventPayload = Answer<components["schemas"]["MeetingEventPayload"]>;

/**
 * The event proper, of a message `meeting.started`.
 */
export type MeetingStartedEvent = Answer<components["schemas"]["MeetingStartedEvent"]>;

/**
 * Tells that a meeting has started.
 */
export type MeetingStartedMessage = Answer<components["schemas"]["MeetingStartedMessage"]>;

/**
 * The event proper, of a message `meeting.end`.
 */
export type MeetingEndEvent = Answer<components["schemas"]["MeetingEndEvent"]>;

/**
 * Tells that a meeting has ended.
 */
export type MeetingEndMessage = Answer<components["schemas"]["MeetingEndMessage"]>;

/**
 * The event proper, of a message `meeting.conclude`.
 */
export type MeetingConcludeEvent = Answer<components["schemas"]["MeetingConcludeEvent"]>;

/**
 * Tells that a meeting is closed.
 */
export type MeetingConcludeMessage = Answer<components["schemas"]["MeetingConcludeMessage"]>;

/**
 * The event proper, of a message `record.finish`.
 */
export type RecordFinishEvent = Answer<components["schemas"]["RecordFinishEvent"]>;

/**
 * Tells that the recording of a meeting is finished.
 */
export type RecordFinishMessage = Answer<components["schemas"]["RecordFinishMessage"]>;

/**
 * The event proper, of a message `meeting.create`.
 */
export type MeetingCreateEvent = Answer<components["schemas"]["MeetingCreateEvent"]>;

/**
 * Tells that a meeting was scheduled.
 */
export type MeetingCreateMessage = Answer<components["schemas"]["MeetingCreateMessage"]>;

/**
 * The event proper, of a message `meeting.modify`.
 */
export type MeetingModifyEvent = Answer<components["schemas"]["MeetingModifyEvent"]>;

/**
 * Tells that a meeting was modified.
 */
export type MeetingModifyMessage = Answer<components["schemas"]["MeetingModifyMessage"]>;

/**
 * The event proper, of a message `meeting.cancel`.
 */
export type MeetingCancelEvent = Answer<components["schemas"]["MeetingCancelEvent"]>;

/**
 * Tells that a meeting was cancelled.
 */
export type MeetingCancelMessage = Answer<components["schemas"]["MeetingCancelMessage"]>;

/**
 * Who has joined or left.
 */
export type PushedAttendeeInfo = Answer<components["schemas"]["PushedAttendeeInfo"]>;

/**
 * To which meeting something has happened, and who has joined or left.
 */
export type AttendeeEventPayload = Answer<components["schemas"]["AttendeeEventPayload"]>;

/**
 * The event proper, of a message `meeting.join`.
 */
export type MeetingJoinEvent = Answer<components["schemas"]["MeetingJoinEvent"]>;

/**
 * Tells that a participant has joined.
 */
export type MeetingJoinMessage = Answer<components["schemas"]["MeetingJoinMessage"]>;

/**
 * The event proper, of a message `meeting.left`.
 */
export type MeetingLeftEvent = Answer<components["schemas"]["MeetingLeftEvent"]>;

/**
 * Tells that a participant has left.
 */
export type MeetingLeftMessage = Answer<components["schemas"]["MeetingLeftMessage"]>;

/**
 * A text of your own that the answer repeats, 20 to 30 characters by the vendor's advice. Published frames have the present time in milliseconds, filled up with zeros at its left.
 */
export type FrameSequence = components["schemas"]["FrameSequence"];

/**
 * A kind of message that can be subscribed to. `supportNotifyType` in the answer of `createConfToken` lists those that the meeting has. Samples also name `NetworkQualityNotify`, of which nothing is published.
 * - `ConfBasicInfoNotify`: How the meeting was scheduled
 * - `ConfDynamicInfoNotify`: How the meeting is set now
 * - `ParticipantsNotify`: Who is in the meeting
 * - `AttendeesNotify`: Who was invited
 * - `SpeakerChangeNotify`: Who is speaking
 * - `InviteResultNotify`: Who was reached, and why somebody left
 * - `RealTimeSubtitleNotify`: Live captions
 * - `WaitingListNotify`: Who is in the waiting room
 * - `InterpreterGroupNotify`: Who interprets
 * - `NetConditionNotify`: Media quality; no longer documented
 * - `CustomMultiPicNotify`: How pictures are arranged; in samples only
 */
export type SubscribeType = components["schemas"]["SubscribeType"];

/**
 * Which meeting, which messages, and the token that allows it.
 */
export type SubscribeData = components["schemas"]["SubscribeData"];

/**
 * Asks to be told of what is going on in a meeting.
 */
export type SubscribeFrame = components["schemas"]["SubscribeFrame"];

/**
 * Whether the subscription holds.
 */
export type SubscribeResult = Answer<components["schemas"]["SubscribeResult"]>;

/**
 * Acknowledges or refuses a subscription.
 */
export type SubscribeAnswer = Answer<components["schemas"]["SubscribeAnswer"]>;

/**
 * Keeps a connection; the answer is the same frame.
 */
export type HeartBeatFrame = components["schemas"]["HeartBeatFrame"];

/**
 * Whether there are live captions, and of whom.
 */
export type RealTimeSubtitleData = components["schemas"]["RealTimeSubtitleData"];

/**
 * Controls the meeting over the WebSocket. Published for live captions only.
 */
export type ConfControlFrame = components["schemas"]["ConfControlFrame"];

/**
 * The frame around what is told of a meeting.
 */
export type MeetingPush = Answer<components["schemas"]["MeetingPush"]>;

/**
 * Password of one role in the meeting.
 */
export type ConfPwdInfo = Answer<components["schemas"]["ConfPwdInfo"]>;

/**
 * What the meeting is, as it was scheduled.
 */
export type ConfBasicInfoNotify = Answer<components["schemas"]["ConfBasicInfoNotify"]>;

/**
 * Who is shown in one of the pictures. Only `index` is in the text that could be read of the vendor's page.
 */
export type SubPicInfo = Answer<components["schemas"]["SubPicInfo"]>;

/**
 * The several pictures that the host has arranged.
 */
export type MultiPicInfo = Answer<components["schemas"]["MultiPicInfo"]>;

/**
 * How the meeting is set now.
 */
export type ConfDynamicInfoNotify = Answer<components["schemas"]["ConfDynamicInfoNotify"]>;

/**
 * What to do with an entry.
 * - `0`: Take over what is told of it.
 * - `1`: Remove it.
 */
export type ChangeMode = Answer<components["schemas"]["ChangeMode"]>;

/**
 * Keys and values, all of them texts. In an incremental message those that have changed. The vendor's page describes some keys, its message has more, and others may come.
 */
export type ParticipantInfoMap = Answer<components["schemas"]["ParticipantInfoMap"]>;

/**
 * A participant, or what has changed of one.
 */
export type ParticipantChange = Answer<components["schemas"]["ParticipantChange"]>;

/**
 * Who is in the meeting, or who has changed.
 */
export type ParticipantsNotify = Answer<components["schemas"]["ParticipantsNotify"]>;

/**
 * An invited person, or what has changed of one. None but `mode` is always there.
 */
export type AttendeeChange = Answer<components["schemas"]["AttendeeChange"]>;

/**
 * Who was invited, or whose invitation has changed.
 */
export type AttendeesNotify = Answer<components["schemas"]["AttendeesNotify"]>;

/**
 * A participant who speaks.
 */
export type SpeakerInfo = Answer<components["schemas"]["SpeakerInfo"]>;

/**
 * Who is speaking.
 */
export type SpeakerChangeNotify = Answer<components["schemas"]["SpeakerChangeNotify"]>;

/**
 * What became of a call, or why somebody left.
 */
export type InviteResult = Answer<components["schemas"]["InviteResult"]>;

/**
 * Whether people were reached, or why they left.
 */
export type InviteResultNotify = Answer<components["schemas"]["InviteResultNotify"]>;

/**
 * Words in one language.
 */
export type SubtitleText = Answer<components["schemas"]["SubtitleText"]>;

/**
 * What one participant says.
 */
export type SubtitleData = Answer<components["schemas"]["SubtitleData"]>;

/**
 * What is being said, as text.
 */
export type RealTimeSubtitleNotify = Answer<components["schemas"]["RealTimeSubtitleNotify"]>;

/**
 * Keys and values, all of them texts. In an incremental message those that have changed.
 */
export type WaitingInfoMap = Answer<components["schemas"]["WaitingInfoMap"]>;

/**
 * Somebody in the waiting room, or what has changed of them.
 */
export type WaitingChange = Answer<components["schemas"]["WaitingChange"]>;

/**
 * Who waits, or what has changed.
 */
export type WaitingListNotify = Answer<components["schemas"]["WaitingListNotify"]>;

/**
 * Who interprets between which languages.
 */
export type InterpreterGroupNotify = Answer<components["schemas"]["InterpreterGroupNotify"]>;

/**
 * Quality of the media of one participant. All figures are texts but `bandwidth`. Their units are not published in what could be read; by the operations on quality, rates are in percent, times in milliseconds and fluxes in kbit/s.
 */
export type NetCondition = Answer<components["schemas"]["NetCondition"]>;

/**
 * How well participants get through.
 */
export type NetConditionNotify = Answer<components["schemas"]["NetConditionNotify"]>;

/**
 * How several pictures are arranged. Not documented; other properties are there as well.
 */
export type CustomMultiPicNotify = Answer<components["schemas"]["CustomMultiPicNotify"]>;

/** What the service pushes to an address of yours, by the names of the events. */
export interface PushedEvents {
  "meeting.verify": MeetingVerifyEvent;
  "meeting.started": MeetingStartedEvent;
  "meeting.end": MeetingEndEvent;
  "meeting.conclude": MeetingConcludeEvent;
  "record.finish": RecordFinishEvent;
  "meeting.create": MeetingCreateEvent;
  "meeting.modify": MeetingModifyEvent;
  "meeting.cancel": MeetingCancelEvent;
  "meeting.join": MeetingJoinEvent;
  "meeting.left": MeetingLeftEvent;
}

/** What is told of a meeting over a WebSocket, by the action of the messages. */
export interface MeetingMessages {
  /** What the meeting is. */
  ConfBasicInfoNotify: ConfBasicInfoNotify;
  /** How the meeting is set now. */
  ConfDynamicInfoNotify: ConfDynamicInfoNotify;
  /** Who is in the meeting. */
  ParticipantsNotify: ParticipantsNotify;
  /** Who was invited. */
  AttendeesNotify: AttendeesNotify;
  /** Who is speaking. */
  SpeakerChangeNotify: SpeakerChangeNotify;
  /** Who was reached, and why somebody left. */
  InviteResultNotify: InviteResultNotify;
  /** What is being said. */
  RealTimeSubtitleNotify: RealTimeSubtitleNotify;
  /** Who is waiting. */
  WaitingListNotify: WaitingListNotify;
  /** Who interprets. */
  InterpreterGroupNotify: InterpreterGroupNotify;
  /** How well participants get through. */
  NetConditionNotify: NetConditionNotify;
  /** How the pictures are arranged. */
  CustomMultiPicNotify: CustomMultiPicNotify;
}
