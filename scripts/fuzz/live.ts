/** Stands in a generated value for a text that the service knows by this name: an ID, a number, a token. */
export class Live {
  readonly name: string;
  /** Which of those that it knows. */
  readonly pick: number;
  /** What stands here while it knows none. */
  readonly otherwise: string;

  constructor(name: string, pick: number, otherwise: string) {
    this.name = name;
    this.pick = pick;
    this.otherwise = otherwise;
  }
}

/** A value with texts in the place of those that stand for them. */
export function enlivened(value: unknown, find: (live: Live) => string): unknown {
  if (value instanceof Live) return find(value);
  if (Array.isArray(value)) return value.map((item) => enlivened(item, find));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, enlivened(inner, find)]));
}

/** A name as it is compared: the service has conferenceID, conference_id and confID for the same. */
export function plainName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return sameAs[plain] ?? plain;
}

const sameAs: Record<string, string> = {
  confid: "conferenceid",
  conferenceids: "conferenceid",
  participantid: "pid",
  callnumber: "phone",
  confuuids: "confuuid",
  meetinguuid: "confuuid",
  xpassword: "password",
  accounts: "account",
};
