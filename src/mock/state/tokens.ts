import type { AuthToken, UserInfo } from "../../../generated/types.ts";
import type { Memory } from "./memory.ts";
import { noteSignIn } from "./sign-in-days.ts";
import type { IssuedToken, State, User } from "./state.ts";

// Lifetimes in seconds. The service gives access tokens between 12 and 24 hours.
const lifetime = 12 * 3600;
const refreshLifetime = 30 * 24 * 3600;
/** Client type of servers that call the API; only they can have several tokens. */
const serverClient = 72;
const mostServerTokens = 64;

/** The access tokens of a service. */
export class Tokens {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** The token with this value, if it has not expired. */
  find(value: string): IssuedToken | undefined {
    const token = this.#memory.state.tokens.get(value);
    return token && token.expiresAt > this.#memory.clock.now() ? token : undefined;
  }

  /** The token whose refresh token has this value, if that has not expired. */
  findByRefreshToken(value: string): IssuedToken | undefined {
    const tokens = [...this.#memory.state.tokens.values()];
    return tokens.find((token) => token.refreshToken === value && token.refreshExpiresAt > this.#memory.clock.now());
  }

  /** Issues a token; the user's oldest one goes when there are too many. */
  issue(user: User, clientType: number, appId: string | undefined): IssuedToken {
    const now = this.#memory.clock.now();
    const token: IssuedToken = {
      value: this.#memory.random.token(),
      refreshToken: this.#memory.random.token(),
      userId: user.id,
      appId,
      clientType,
      createdAt: now,
      expiresAt: now + lifetime * 1000,
      refreshExpiresAt: now + refreshLifetime * 1000,
    };
    noteSignIn(user, clientType, this.#memory);
    this.#makeRoom(user.id, clientType, now);
    this.#memory.state.tokens.set(token.value, token);
    return token;
  }

  /** Ends a token and its refresh token. */
  end(token: IssuedToken): void {
    this.#memory.state.tokens.delete(token.value);
  }

  /** Ends all tokens of a user. */
  endAllOf(userId: string): void {
    for (const token of this.#memory.state.tokens.values()) if (token.userId === userId) this.end(token);
  }

  /** Spends a refresh token; the access token that came with it lives on. */
  spendRefreshToken(token: IssuedToken): void {
    token.refreshExpiresAt = 0;
  }

  // The state keeps tokens in the order in which they were issued.
  #makeRoom(userId: string, clientType: number, now: number): void {
    const live: IssuedToken[] = [];
    for (const token of this.#memory.state.tokens.values()) {
      if (token.refreshExpiresAt <= now && token.expiresAt <= now) this.end(token);
      else if (token.userId === userId && token.clientType === clientType && token.expiresAt > now) live.push(token);
    }
    const most = clientType === serverClient ? mostServerTokens : 1;
    for (const token of live.slice(0, Math.max(0, live.length - most + 1))) this.end(token);
  }
}

/** A token as the service answers it. */
export function toAuthToken(token: IssuedToken, user: User, { state }: Pick<Memory, "state">): AuthToken {
  return {
    accessToken: token.value,
    tokenIp: "127.0.0.1",
    validPeriod: lifetime,
    expireTime: Math.floor(token.expiresAt / 1000),
    createTime: token.createdAt,
    user: toUserInfo(user, token.appId, state),
    clientType: token.clientType,
    forceLoginInd: null,
    firstLogin: user.mustChangePassword,
    pwdExpired: false,
    daysPwdAvailable: -1,
    proxyToken: null,
    tokenType: 0,
    delayDelete: false,
    refreshToken: token.refreshToken,
    refreshValidPeriod: refreshLifetime,
    refreshExpireTime: Math.floor(token.refreshExpiresAt / 1000),
    refreshCreateTime: token.createdAt,
  };
}

const adminTypes = { "default administrator": 0, administrator: 1, user: 2 } as const;

function toUserInfo(user: User, appId: string | undefined, { enterprises, provider }: State): UserInfo {
  const enterprise = enterprises.get(user.corpId ?? "");
  return {
    realm: "huaweicloud.com",
    userId: user.id,
    ucloginAccount: user.account,
    serviceAccount: `sip:${user.number}@huaweicloud.com`,
    alias1: null,
    companyId: enterprise?.id ?? "",
    spId: provider.id,
    companyDomain: null,
    userType: enterprise ? 2 : 1,
    adminType: adminTypes[user.role],
    name: user.name,
    nameEn: user.englishName,
    isBindPhone: user.phone !== "",
    freeUser: false,
    thirdAccount: user.thirdAccount ?? null,
    visionAccount: null,
    headPictureUrl: user.picture ? `https://meeting.huaweicloud.com/pictures/${user.id}/${user.picture.etag}` : null,
    password: null,
    status: user.disabled ? 1 : 0,
    paidAccount: null,
    paidPassword: null,
    weLinkUser: false,
    appId: appId ?? null,
    tr069Account: null,
    corpType: 0,
    cloudUserId: "",
    grayUser: false,
  };
}
