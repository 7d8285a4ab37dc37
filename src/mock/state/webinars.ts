import type { RoomSetting, UploadedPicture, WebinarSettings } from "../../../generated/types.ts";

/** What was chosen for a webinar, or where nothing was, what the service fills in. */
export type WebinarChoices = Omit<WebinarSettings, "startTime" | "duration" | "guestPasswd" | "audiencePasswd"> &
  Required<Pick<WebinarSettings, "callRestriction" | "scope" | "audienceScope" | "enableRecording" | "notifySetting">>;

/** What a webinar has beside what every meeting has. */
export interface WebinarPart {
  choices: WebinarChoices;
  /** The webinar resource as it was when the webinar was booked; the history still tells it when it is gone. */
  resource: { id: string; packageName: string | undefined; audience: number | undefined };
  audiencePassword: string;
  audienceLink: string;
  /** What viewers see around it, as far as it was set. */
  presentation: RoomSetting;
}

/** A picture that was uploaded for webinars. Its bytes are not kept: no operation returns them. */
export interface WebinarPicture {
  id: string;
  corpId: string;
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  examination: NonNullable<UploadedPicture["imageModeration"]>;
}

/** What webinars have that meetings have not. The webinars themselves are among the meetings. */
export interface WebinarState {
  pictures: Map<string, WebinarPicture>;
}
