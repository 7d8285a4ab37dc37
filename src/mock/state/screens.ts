import type { PicLayout } from "../../../generated/types.ts";

/** What the screens of a meeting show. */
export interface Screens {
  /**
   * `FREE`: what each participant chooses; `VAS`: who speaks loudest; `FIXED`: pictures that a host has put together;
   * `BROADCAST`: one participant; `ROLLCALL`: one who was given the floor.
   */
  mode: "FREE" | "VAS" | "FIXED" | "BROADCAST" | "ROLLCALL";
  /** Whether several participants are seen at the same time. */
  several: boolean;
  /** Who is shown, where it is one participant. */
  pid?: string;
}

/** Pictures on one screen, put together by a host or left to the system. */
export interface Arrangement {
  manual: boolean;
  /** Name of the layout. */
  imageType?: string;
  pictures: { index: number; pids: string[]; share: 0 | 1 }[];
  /** After how many seconds a picture goes on to the next of its participants. */
  switchTime: number;
}

/** A layout that was saved in a meeting. */
export type SavedLayout = PicLayout & { uuid: string; layOutName: string; imageType: string };

/** What a terminal in a meeting shows at a host's wish. */
export interface TerminalView {
  /** `turns`: everybody in turn; `several`: many at once; `one`: one participant. */
  shows: "turns" | "several" | "one";
  /** Who is shown, where it is one participant. */
  pid?: string;
  /** How long each is seen in turn, in seconds. */
  seconds?: number;
  /** Whether the terminal is tied to this picture. */
  locked: boolean;
}
