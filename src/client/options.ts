import type { Region } from "../../generated/regions.ts";
import type { MeetingAuth } from "../auth/auth.ts";
import type { TokenStore } from "../auth/token-store.ts";
import type { CallValidation } from "../call/call-context.ts";
import type { RetryOptions } from "../call/call-options.ts";
import type { MeetingHooks } from "../call/hooks.ts";

/** Where the service is: a region of the vendor's, or any address. */
export type MeetingLocation =
  | {
      /** Region of the service: `cn-north-4` is the Chinese mainland site, `ap-southeast-1` the international one. */
      region: Region;
      baseUrl?: undefined;
    }
  | {
      /** Address of the service, for example `http://127.0.0.1:4010`; with a path only where a proxy adds one. */
      baseUrl: string;
      region?: undefined;
    };

/** What {@link createMeetingClient} takes. */
export type MeetingClientOptions = MeetingLocation & {
  /**
   * How to sign in: {@link appIdAuth}, {@link accountAuth}, {@link proxyAuth} or {@link tokenAuth}.
   * Only clients that do nothing but control meetings can go without.
   */
  auth?: MeetingAuth;
  /**
   * Shares the access token with other clients of the same identity, also in other processes: a Keyv instance, for
   * example. Without it each client keeps a token of its own, in memory. A store that fails never fails a call.
   */
  tokenStore?: TokenStore;
  /**
   * Time limit of a call in milliseconds, with the sign-in that it may wait for, its repetitions and waits. Default
   * 30 000; `Infinity` for none.
   */
  timeout?: number;
  /**
   * How failed calls are repeated: options, or only how often at most. Default: twice. Calls that may have taken effect
   * are repeated only where that changes nothing; creating a meeting never is.
   */
  retry?: number | RetryOptions;
  /** Functions that are told of requests, answers, repetitions and sign-ins, for logs, metrics and traces. */
  hooks?: MeetingHooks;
  /** Checks what is sent and what came: `createValidation()` of `huaweicloud-meeting/validation`. Default: no checks. */
  validation?: CallValidation;
  /** Headers that every call carries, for example `{ "Accept-Language": "en-US" }`. */
  headers?: Record<string, string>;
  /** Used instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
};
