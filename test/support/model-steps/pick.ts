import type { Model, ModelControl, ModelMeeting, ModelToken } from "../model.ts";
import { known } from "../service.ts";

function pick<T>(list: T[], index: number): T {
  return known(list[index % list.length]);
}

// Most numbers stand for one of those with which something can be done, some for any.
function prefer<T>(list: T[], good: (item: T) => boolean, index: number): T {
  const found = list.filter(good);
  return index < 6 && found.length > 0 ? pick(found, index) : pick(list, index);
}

export function pickToken(model: Model, index: number): ModelToken {
  return prefer(model.tokens, (token) => model.isLive(token), index);
}

export function pickMeeting(model: Model, index: number, series?: boolean): ModelMeeting {
  const fits = (meeting: ModelMeeting) => series === undefined || meeting.series === series;
  return prefer(model.meetings, (meeting) => meeting.dates.length > 0 && fits(meeting), index);
}

export function pickHeld(model: Model, index: number): ModelMeeting {
  return prefer(model.meetings, ({ held }) => held !== undefined, index);
}

export function pickControl(model: Model, index: number): ModelControl {
  return prefer(model.controls, (control) => model.mayControl(control, control.meeting) === undefined, index);
}

export function pickHost(model: Model, index: number, { owner }: ModelMeeting): ModelToken {
  return prefer(model.tokens, (token) => model.isLive(token) && token.who === owner, index);
}
