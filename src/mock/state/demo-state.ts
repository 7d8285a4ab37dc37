import { demoEnterprise, demoProvider, demoRooms } from "./demo-enterprise.ts";
import { newUser } from "./new-user.ts";
import { profileDefaults } from "./profile-defaults.ts";
import type { Random } from "./random.ts";
import type { KeptContact, State, User } from "./state.ts";

// Since when the people of the demo enterprise have been there.
const demoBegin = Date.UTC(2026, 0, 1);

/** Credentials that every local service accepts. */
export const demoCredentials = {
  appId: "demo-app-id",
  appKey: "demo-app-key",
  userIds: ["alice", "bob"],
  account: "demo",
  password: "Demo@12345",
  spAppId: "demo-sp-app-id",
  spAppKey: "demo-sp-app-key",
  corpId: "demo-corp",
  /** Account at WeLink of the user `alice`, for `createProxyToken`. */
  weLinkAccount: "alice@welink",
  weLinkPassword: "Welink@12345",
  /** Account of a terminal, for `resetVisionActiveCode`. */
  terminalAccount: "demo-ideahub",
} as const;

/** What a local service begins with: one enterprise, its administrator, two users, and a terminal. */
export function demoState(random: Random): State {
  const { appId, appKey, spAppId, spAppKey, corpId, terminalAccount } = demoCredentials;
  const users = demoUsers(random);
  const enterprise = demoEnterprise(corpId, random);
  return {
    provider: demoProvider(),
    enterprises: byId([enterprise]),
    apps: byId([
      { id: appId, key: appKey, corpId },
      { id: spAppId, key: spAppKey, corpId: undefined },
    ]),
    users: byId(users),
    formerUsers: new Map(),
    departments: new Map(),
    invitations: new Map(),
    externalContacts: byId([demoContact(random)]),
    outbox: [],
    tokens: new Map(),
    puzzles: new Map(),
    stepTokens: new Map(),
    retrievals: new Map(),
    contactChanges: new Map(),
    linkedAccounts: linkedAccounts(users),
    ssoConfigs: new Map(),
    ssoCodes: new Map(),
    portalNonces: new Map(),
    meetings: new Map(),
    controlTokens: new Map(),
    webSocketTokens: new Map(),
    pastMeetings: new Map(),
    downloadTokens: new Map(),
    minutes: new Map(),
    shownMinutes: new Map(),
    qosThresholds: new Map(),
    joinRandoms: new Map(),
    failedJoins: new Map(),
    pictures: new Map(),
    rooms: byId(demoRooms(enterprise, users, random)),
    signInDays: new Map(),
    pushConfigs: new Map(),
    pushes: [],
    codes: new Map(),
    terminals: new Map([
      [
        terminalAccount,
        {
          account: terminalAccount,
          userId: random.uuid(),
          corpId,
          name: "Lobby IdeaHub",
          type: "idea-hub",
          deptCode: profileDefaults.deptCode,
          number: random.sipNumber(),
          activated: true,
          activeCode: random.digits(9),
          codeExpiresAt: 0,
        },
      ],
    ]),
    hardTerminals: new Map(),
    materials: new Map(),
    programs: new Map(),
    publications: new Map(),
  };
}

function demoUsers(random: Random): User[] {
  const { account, password, corpId } = demoCredentials;
  const member = { corpId, activeTime: demoBegin };
  return [
    newUser(random, {
      ...{ ...member, name: "Demo Administrator", account, password, role: "default administrator" },
      email: "admin@demo-corp.example",
    }),
    newUser(random, {
      ...{ ...member, name: "Alice Chen", account: "alice@demo", thirdAccount: "alice", englishName: "Alice Chen" },
      ...{ phone: "+8613800000001", email: "alice@demo-corp.example", title: "Project Manager" },
    }),
    newUser(random, {
      ...{ ...member, name: "Bob Li", account: "bob@demo", thirdAccount: "bob", englishName: "Bob Li" },
      ...{ phone: "+8613800000002", email: "bob@demo-corp.example" },
    }),
    newUser(random, {
      ...{ ...member, corpId: undefined, name: "Service provider", account: "demo-sp", role: "administrator" },
    }),
  ];
}

function linkedAccounts(users: User[]): State["linkedAccounts"] {
  const { weLinkAccount: account, weLinkPassword: password } = demoCredentials;
  const alice = users.find(({ thirdAccount }) => thirdAccount === "alice");
  return new Map(alice ? [[account, { account, password, userId: alice.id }]] : []);
}

function demoContact(random: Random): KeptContact {
  return {
    id: random.uuid(),
    corpId: demoCredentials.corpId,
    name: "Dana Brown",
    phone: "+8613800000021",
    country: profileDefaults.country,
    email: "dana.brown@supplier.example",
    corpName: "Supplier Ltd",
    updateTime: demoBegin,
  };
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
