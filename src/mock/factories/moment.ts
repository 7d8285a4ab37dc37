import { shown } from "../state/given.ts";

/** A time: a date, milliseconds since 1970, or a text in ISO form such as `2030-01-07T09:00:00Z`. */
export type Moment = Date | number | string;

// Texts in other forms may lack a zone, and then mean another time on another machine.
const isoForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Milliseconds since 1970.
 * @param name what the time is for
 * @throws TypeError when there is no such time
 */
export function timeOf(moment: Moment, name: string): number {
  const isTime =
    typeof moment === "string" ? isoForm.test(moment) : typeof moment === "number" || moment instanceof Date;
  const time = isTime ? new Date(moment).getTime() : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new TypeError(
    `${name} must be a Date, milliseconds since 1970, or a text such as "2030-01-07T09:00:00Z", not ${shown(moment)}.`,
  );
}
