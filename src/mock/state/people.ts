import type { DepartmentInPermission, DepartmentOutPermission, ExternalContact } from "../../../generated/types.ts";
import type { Attempts } from "./attempts.ts";

/** What the directory knows about a user; empty texts stand for nothing. */
export interface UserProfile {
  englishName: string;
  /** Mobile number with its country calling code, and the country in the service's own names. */
  phone: string;
  country: string;
  email: string;
  deptCode: string;
  signature: string;
  title: string;
  desc: string;
  /** Rank in the directory, the lowest number first. */
  sortLevel: number;
  hidePhone: boolean;
}

/** A user of an enterprise, or the administrator of a service provider (without an enterprise). */
export interface User extends UserProfile {
  id: string;
  corpId: string | undefined;
  name: string;
  /** Huawei Cloud Meeting account. */
  account: string;
  password?: string;
  /** Passwords before this one, the last one first. */
  formerPasswords: string[];
  /** When the user last changed the password, in milliseconds since 1970. */
  passwordChangedAt: number;
  /** Whether somebody else chose the password, so that the user must choose another one. */
  mustChangePassword: boolean;
  /** The apps' own ID for the user. */
  thirdAccount?: string;
  role: "default administrator" | "administrator" | "user";
  /** SIP number. */
  number: string;
  disabled: boolean;
  /** Sign-ins with a wrong password. */
  signInAttempts: Attempts;
  picture?: Picture;
  /** When the account was activated, and when something of it last changed, in milliseconds since 1970. */
  activeTime: number;
  updateTime: number;
}

/** What the service keeps of a profile image. */
export interface Picture {
  etag: string;
  kind: "png" | "jpeg" | "gif" | "bmp";
  width: number;
  height: number;
  /** In bytes. */
  size: number;
}

/** A department; the root is only kept once it was changed. */
export interface Department {
  corpId: string;
  code: string;
  /** Without a name it has that of the enterprise. */
  name?: string;
  /** The root has none. */
  parentCode?: string;
  note: string;
  inPermission: DepartmentInPermission;
  outPermission: DepartmentOutPermission;
  designatedOutDeptCodes: string[];
  sortLevel: number;
}

/** Somebody who was asked to join an enterprise and has not confirmed yet. */
export interface Invitation {
  id: string;
  corpId: string;
  /** The user, where the person has an account. */
  userId?: string;
  /** What the person becomes in the enterprise. */
  profile: Partial<UserProfile> & { name: string };
  invitedAt: number;
}

/** A contact outside the enterprise: the enterprise's, or that of one user. */
export interface KeptContact extends Omit<ExternalContact, "type"> {
  id: string;
  corpId: string;
  ownerId?: string;
}

/** A message that the service would send; nothing leaves this machine. */
export interface Notice {
  to: string;
  by: "sms" | "email";
  about:
    | "verification code"
    | "new account"
    | "new password"
    | "invitation"
    | "meeting booked"
    | "meeting changed"
    | "meeting cancelled"
    | "meeting reminder";
  /** The code, the password, the account or what one has to know of the meeting, as it would be in the message. */
  content: string;
  sentAt: number;
}

/** The people of all enterprises. */
export interface PeopleState {
  users: Map<string, User>;
  /** Users who were deleted, as long as the history tells of meetings of theirs. */
  formerUsers: Map<string, User>;
  /** By enterprise and code. */
  departments: Map<string, Department>;
  invitations: Map<string, Invitation>;
  externalContacts: Map<string, KeptContact>;
  /** Messages to users, the latest one last. */
  outbox: Notice[];
}
