/** A user of an enterprise, or the administrator of a service provider (without an enterprise). */
export interface User {
  id: string;
  corpId: string | undefined;
  name: string;
  /** Huawei Cloud Meeting account. */
  account: string;
  password?: string;
  /** The apps' own ID for the user. */
  thirdAccount?: string;
  role: "default administrator" | "administrator" | "user";
  email?: string;
  /** Mobile number with its country calling code, and the country in the service's own names. */
  phone?: string;
  country?: string;
  /** SIP number. */
  number: string;
  disabled: boolean;
  failedSignIns: number;
  /** Until when sign-in is locked, in milliseconds since 1970. */
  lockedUntil: number;
}

/** The people of all enterprises. */
export interface PeopleState {
  users: Map<string, User>;
}
