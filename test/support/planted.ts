import { inspect } from "node:util";
import { accountAuth, appIdAuth, type MeetingClient, type MeetingClientOptions, proxyAuth } from "../../src/index.ts";

/** What must not be seen anywhere. No eight characters of it stand anywhere else. */
export const secrets = {
  password: "pl4P4ss&w0rd/5?1x",
  key: "pl4Kq7-4pp-k3y9",
  access: "pl4A2c-4cc3ss-t0k3z",
  refresh: "pl4R8v-r3fr3sh+t9k3n==",
  control: "pl4C6b.c0ntr0l~t5k3n",
  nonce: "pl4N0nc301z3a4567b89cd0e1f2a7x9y",
  guest: "481516234200",
  phone: "+8613957086421",
  mail: "pl4M.p3rs0n@m41l.example",
  code: 'pl4 "c0d3" <ü5z>',
  bearer: "pl4B5-b34r3r-x9z",
  cookie: "pl4Sc00k13x9",
};
const { password, key, access, refresh, control, nonce, guest, phone, mail, code, bearer, cookie } = secrets;

const conferenceID = "912345678";
const withToken = { headers: { "X-Access-Token": access } };

/** Calls of every kind, each with secrets in it. */
export const carriers: Record<string, Partial<MeetingClientOptions> & { call: (meeting: MeetingClient) => unknown }> = {
  "a sign-in of an app, with a person's data": {
    auth: appIdAuth({ appId: "demo-app-id", appKey: key, profile: { userEmail: mail, userPhone: phone } }),
    call: (meeting) => meeting.searchMeetings(),
  },
  "a sign-in with an account": {
    auth: accountAuth({ account: mail, password }),
    call: (meeting) => meeting.searchMeetings(),
  },
  "a sign-in with a WeLink account": {
    auth: proxyAuth({ account: phone, password }),
    call: (meeting) => meeting.searchMeetings(),
  },
  "a sign-in with an OAuth code": {
    auth: proxyAuth({ domain: "example.com", code }),
    call: (meeting) => meeting.searchMeetings(),
  },
  "a sign-in by hand": {
    call: (meeting) => {
      const body = { appId: "demo-app-id", userId: "alice", nonce, expireTime: 0, clientType: 72 } as const;
      return meeting.createAppIdToken({ Authorization: `HMAC-SHA256 signature=${key}`, body });
    },
  },
  "a renewal": { call: (meeting) => meeting.updateToken({ "X-Access-Token": refresh }) },
  "a check of a token": {
    call: (meeting) => meeting.checkToken({ body: { token: access, needGenNewToken: false } }),
  },
  "a GET": { ...withToken, call: (meeting) => meeting.searchMeetings({ searchKey: `${mail}, ${phone}` }) },
  "a GET with a phone number in its path": {
    ...withToken,
    call: (meeting) => meeting.showUserDetail({ account: phone }),
  },
  "a POST": {
    ...withToken,
    call: (meeting) => {
      const attendees = [{ phone, email: mail, sms: phone }];
      const confConfigInfo = { guestPwd: guest };
      return meeting.createMeeting({
        body: { mediaTypes: "Voice", subject: `ask ${mail} or ${phone}`, attendees, confConfigInfo },
      });
    },
  },
  "a PUT": {
    ...withToken,
    call: (meeting) => {
      const settings = { confConfigInfo: { guestPwd: guest }, attendees: [{ phone }] };
      return meeting.updateMeeting({ conferenceID, body: { mediaTypes: "Voice", ...settings } });
    },
  },
  "a DELETE": { ...withToken, call: (meeting) => meeting.cancelMeeting({ conferenceID }) },
  "the start of a meeting": {
    ...withToken,
    call: (meeting) => meeting.startMeeting({ body: { conferenceID, password: guest } }),
  },
  "the taking of control": { call: (meeting) => meeting.control({ conferenceID, password }) },
  "the taking of control with a nonce": {
    call: (meeting) =>
      meeting.createConfToken({ conferenceID, "X-Password": password, "X-Login-Type": 1, "X-Nonce": nonce }),
  },
  "a call that controls a meeting": {
    call: (meeting) =>
      meeting.prolongMeeting({
        conferenceID,
        "X-Conference-Authorization": control,
        body: { auto: 0, duration: 10 },
      }),
  },
  "a call with headers of its own": {
    call: (meeting) => {
      const headers = {
        ...withToken.headers,
        Authorization: `Bearer ${bearer}`,
        Cookie: `sid=${cookie}; lang=en`,
        "X-Api-Key": key,
      };
      return meeting.searchMeetings({}, { headers });
    },
  },
};

/** Ways in which texts are encoded when they are repeated. */
export const encodings: Record<string, (text: string) => string> = {
  plain: (text) => text,
  "URL-encoded": encodeURIComponent,
  "as a form": (text) => new URLSearchParams([["said", text]]).toString(),
  "URL-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as JSON": (text) => JSON.stringify(text),
  "as HTML": (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
  "in base64": (text) => Buffer.from(text).toString("base64"),
  "in base64 for addresses": (text) => Buffer.from(text).toString("base64url"),
  "in base64, URL-encoded": (text) => encodeURIComponent(Buffer.from(text).toString("base64")),
};

/** The planted secrets that a text shows in any form; a part of eight characters shows them as well. */
export function shown(text: string, further: string[] = []): string[] {
  const texts = unfolded(text);
  const pieces = (secret: string) =>
    Array.from({ length: Math.max(1, secret.length - 7) }, (_, at) => secret.slice(at, at + 8));
  return [...Object.values(secrets), ...further].filter((secret) =>
    pieces(secret).some((piece) => texts.some((other) => other.includes(piece))),
  );
}

// A text and what is encoded in it, at every offset that base64 can have.
function unfolded(text: string): string[] {
  const unescaped = decode(decode(text)).replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  const words = [text, decode(text), unescaped].flatMap((form) => form.match(/[\w+/-]{10,}/g) ?? []);
  const bytes = words.flatMap((word) => [0, 1, 2, 3].map((at) => Buffer.from(word.slice(at), "base64").toString()));
  return [text, decode(text), unescaped, unescaped.replaceAll("\\", ""), ...bytes];
}

function decode(text: string): string {
  return text.replaceAll("+", " ").replace(/(%[0-9a-f]{2})+/gi, (bytes) => {
    const binary = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(binary, "latin1").toString();
  });
}

/** Everything that a program may print of a value, what does not show by itself included. */
export function everythingPrinted(value: unknown): string {
  const texts: string[] = [];
  for (let at = value; at instanceof Error; at = at.cause) {
    // The answer is there for those who ask for it; a print shows it to nobody.
    const { response: _, ...hidden } = Object.getOwnPropertyDescriptors(at) as Record<string, PropertyDescriptor>;
    texts.push(at.message, String(at.stack), String(at), JSON.stringify(at));
    texts.push(inspect(at, { depth: Infinity }));
    texts.push(inspect(Object.defineProperties({}, hidden), { depth: Infinity, showHidden: true }));
  }
  return [...texts, JSON.stringify(value), inspect(value, { depth: Infinity, getters: true })].join("\n");
}
