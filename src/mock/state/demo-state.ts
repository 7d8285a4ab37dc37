import type { Random } from "./random.ts";
import type { State, User } from "./state.ts";

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
  /** Account of a terminal, for `resetVisionActiveCode`. */
  terminalAccount: "demo-ideahub",
} as const;

/** What a local service begins with: one enterprise, its administrator, two users, and a terminal. */
export function demoState(random: Random): State {
  const { appId, appKey, spAppId, spAppKey, corpId, terminalAccount } = demoCredentials;
  const users = demoUsers(random);
  return {
    enterprises: byId([
      {
        id: corpId,
        name: "Demo Enterprise",
        retainsReservations: true,
        meetingDefaults: {
          prolongLength: 15,
          isGuestFreePwd: false,
          isSendNotify: true,
          isSendSms: false,
          isSendCalendar: true,
          isAutoMute: false,
          isHardTerminalAutoMute: false,
          callInRestriction: 0,
          allowGuestStartConf: false,
          enableWaitingRoom: false,
        },
      },
    ]),
    apps: byId([
      { id: appId, key: appKey, corpId },
      { id: spAppId, key: spAppKey, corpId: undefined },
    ]),
    users: byId(users),
    tokens: new Map(),
    meetings: new Map(),
    controlTokens: new Map(),
    pastMeetings: new Map(),
    downloadTokens: new Map(),
    minutes: new Map(),
    shownMinutes: new Map(),
    qosThresholds: new Map(),
    rooms: byId(
      users
        .filter((user) => user.corpId)
        .map((user) => ({ id: random.uuid(), ownerId: user.id, number: `98${random.digits(7)}` })),
    ),
    codes: new Map(),
    terminals: new Map([
      [
        terminalAccount,
        {
          account: terminalAccount,
          corpId,
          name: "Lobby IdeaHub",
          type: "idea-hub",
          activated: true,
          activeCode: random.digits(9),
        },
      ],
    ]),
  };
}

function demoUsers(random: Random): User[] {
  const { account, password, corpId } = demoCredentials;
  return [
    newUser(random, { corpId, name: "Demo Administrator", account, password, role: "default administrator" }),
    newUser(random, { corpId, name: "Alice Chen", account: "alice@demo", thirdAccount: "alice" }),
    newUser(random, { corpId, name: "Bob Li", account: "bob@demo", thirdAccount: "bob" }),
    newUser(random, { corpId: undefined, name: "Service provider", account: "demo-sp", role: "administrator" }),
  ];
}

/** A user with what is given; the rest is as with a new user. */
export function newUser(random: Random, given: Partial<User> & Pick<User, "corpId" | "name">): User {
  const id = random.uuid();
  return {
    id,
    account: `Auto-${id}`,
    role: "user",
    number: `+9911${random.digits(10)}`,
    disabled: false,
    failedSignIns: 0,
    lockedUntil: 0,
    ...given,
  };
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
