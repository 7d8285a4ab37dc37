// Generated from openapi/ by `npm run build`. Do not edit.

export interface paths {
    "/v2/usg/acs/auth/appauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an App ID
         * @description Signs in on behalf of an app and returns an access token with its refresh token. This is the recommended way: the
         *     app names its users by IDs of its own and never handles their meeting accounts. A `userId` that the enterprise
         *     does not know yet is registered as a new user.
         *
         *     The header `Authorization` proves that the caller has the app key. Its value is
         *     `HMAC-SHA256 signature=<hex>,access=<base64 of the App ID>`. The signature is the HMAC-SHA256, keyed with the app
         *     key, of fields of the body joined by colons; empty fields keep their colon:
         *
         *     | who signs in | signed text | in the body |
         *     |---|---|---|
         *     | a user of a single enterprise | `appId:userId:expireTime:nonce` | `userId` |
         *     | the default administrator of a single enterprise | `appId::expireTime:nonce` | neither |
         *     | an SP administrator | `appId:::expireTime:nonce` | neither |
         *     | an enterprise's administrator, by an SP app | `appId:corpId::expireTime:nonce` | `corpId` |
         *     | an enterprise's user, by an SP app | `appId:corpId:userId:expireTime:nonce` | both |
         *
         *     A refused signature (`USG.206010025`) usually means one of these: `corpId` was sent by an app of a single
         *     enterprise; a `userId` in the body was not signed, or the other way round; the app key belongs to another App ID.
         *     An `expireTime` in the past is `USG.206010057`, a nonce of fewer than 32 characters `USG.000000003`.
         *
         *     The token is valid for 12 to 24 hours. A user can have 64 tokens of client type 72 at a time, the next sign-in
         *     ends the oldest; of any other client type one. Renew with `updateToken`, sign out with `deleteToken`.
         */
        post: operations["createAppIdToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with account and password
         * @description Signs in with a Huawei Cloud Meeting account and returns an access token with its refresh token. The password goes
         *     into the header `Authorization` by HTTP Basic authentication; it has 8 to 32 characters.
         *
         *     A wrong account or password is `USG.206010000` without a word on which of the two it was; after several failures
         *     the account is locked for a while (status 423), and a disabled account is answered with 412. Lifetime and number
         *     of tokens are as with `createAppIdToken`, which is the better choice for servers: no passwords to keep.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Renew an access token
         * @description Exchanges a refresh token for a new access token and a new refresh token. The refresh token travels in the header
         *     in which other calls carry the access token, `X-Access-Token`; there is no body.
         *
         *     Call it shortly before the access token expires. The refresh token is spent by this call, so keep the new one. One
         *     that is unknown, spent or expired, or an access token in its place, is `USG.206020000`; then sign in again.
         */
        put: operations["updateToken"];
        post?: never;
        /**
         * Sign out
         * @description Ends the access token in the header at once, together with its refresh token. Other tokens of the same user go on.
         *
         *     Call it when a token is no longer needed; a user can have only 64 of them. Calls that carry the token afterwards
         *     are refused with status 401.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/token/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an access token
         * @description Tells whether an access token is still accepted, and whose it is. The token travels in the body; no other token is
         *     needed. One that is unknown, expired or signed out is `USG.000000004` with status 401.
         *
         *     With `needGenNewToken` the answer carries a new token instead of the one that was checked. Useful for a server
         *     that is handed tokens by its own clients; to keep a token of your own alive, `updateToken` is the right call.
         */
        post: operations["checkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings that have not ended
         * @description Pages through the meetings that are scheduled or being held. A series is one record. An ordinary user gets the
         *     meetings they created and those they are invited to; an administrator gets their own, with `queryAll` those of the
         *     whole enterprise, and with `userUUID` those of one user.
         *
         *     Without parameters it returns the first 20 of everything that the caller may see. `searchKey` is compared with the
         *     subject, the name of who scheduled the meeting, and the meeting ID. Records look like those of `createMeeting`; an
         *     invited guest does not get the host password. For meetings that are over, ask the meeting history.
         */
        get: operations["searchMeetings"];
        put?: never;
        /**
         * Create a meeting
         * @description Creates an instant meeting, or schedules one when `startTime` is given. Any user may call it for themselves.
         *
         *     The answer carries what participants need: the meeting ID, a password each for the host and for guests, and a link
         *     each. Keep `conferenceID`; all further calls want it, also when `vmrConferenceID` is the number that people dial.
         *     An instant meeting is being held from then on; a scheduled one can be controlled once `startMeeting` has activated it.
         *
         *     Without a cloud meeting room the meeting uses the enterprise's concurrent resources; with `vmrFlag` 1 and the `id`
         *     of a cloud meeting room it uses that room. Refusals: `MMC.111071013` for a start in the past, `MMC.111071021` for a
         *     duration out of range, `MMC.111070006` for a room that is not the caller's. For a series call
         *     `createRecurringMeeting`.
         */
        post: operations["createMeeting"];
        /**
         * Cancel a meeting
         * @description Cancels a meeting that is scheduled. Ordinary users may cancel their own meetings, administrators every meeting of
         *     the enterprise.
         *
         *     A meeting that is being held is left alone and the call refused (`MMC.111071067`), unless `type` is 1: then it is
         *     ended as by `stopMeeting` and its reservation removed. A meeting that was cancelled or is unknown is
         *     `MMC.111070005`. A series is cancelled with `cancelRecurringMeeting`.
         */
        delete: operations["cancelMeeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/confDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a meeting that has not ended
         * @description Returns everything about one meeting that is scheduled or being held, and its invited participants page by page.
         *     Administrators may ask about every meeting of the enterprise, ordinary users about those they created or are
         *     invited to; others are refused (`MMC.111070010`).
         *
         *     For a series the answer carries all sub-meetings in `subConfs`. The host sees both passwords; an invited guest
         *     sees only the guest password, and `role` tells which of the two the caller is. `offset`, `limit` and `searchKey`
         *     page through the participants. A meeting that is over is `MMC.111070005` here; ask the meeting history for it.
         */
        get: operations["showMeetingDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a meeting
         * @description Activates a meeting, so that it is being held and can be controlled. Every control operation presupposes this;
         *     `createConfToken` fails before it. Of a series, the sub-meeting that is due is started, or else the next one.
         *
         *     The host password always works. The guest password works only for a meeting created with `allowGuestStartConf`
         *     (`MMC.111072070` otherwise); a wrong password is `MMC.111071091`. The meeting ends `length` minutes after its
         *     start, unless it is extended with `prolongMeeting` or ended with `stopMeeting`. Starting a meeting that is being
         *     held changes nothing.
         */
        post: operations["startMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/cycleconferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modify a recurring meeting series
         * @description Changes a scheduled series and expands its dates anew. The user who created the series may do it, and so may an
         *     administrator of the enterprise. It works only while no sub-meeting is being held: once a meeting starts, it
         *     cannot be modified (`MMC.111071065`).
         *
         *     `mediaTypes` and `cycleParams` must always be sent. Other settings that are left out stay as they are; the time of
         *     day stays too when `startTime` is missing. All sub-meetings are replaced: they get new `cycleSubConfID`s, and what
         *     had been changed in single ones is gone. The meeting ID, the passwords and the links stay. Whether a cloud meeting
         *     room is used, and which, cannot be changed (`MMC.111071114`, `MMC.111071113`).
         *
         *     To move a single sub-meeting instead, call `updateRecurringSubMeeting`.
         */
        put: operations["updateRecurringMeeting"];
        /**
         * Create a recurring meeting series
         * @description Schedules a series: one meeting ID, one pair of passwords, and a sub-meeting for every date that `cycleParams`
         *     yields, all at the same time of day in the zone of `timeZoneID`. Any user may call it for themselves.
         *
         *     The dates in `cycleParams` are dates of that zone. `startTime` is UTC, and only its time of day counts: the first
         *     sub-meeting takes place at that time, and the others at the same wall-clock time, also after a change to or from
         *     daylight saving. Without `startTime` the present time of day is used.
         *
         *     A series spans one year at most and has 50 sub-meetings at most. When the rule yields more, the service keeps the
         *     first 50 and pulls `endDate` in; it does not refuse. Compare the `endDate` and the `subConfs` of the answer with
         *     what you asked for. Refusals: `MMC.111071020` without `cycleParams`, `MMC.111071041` to `MMC.111071046` for a rule
         *     that is incomplete or out of range, `MMC.111071013` for a start before today.
         *
         *     Change the series with `updateRecurringMeeting`, one sub-meeting with `updateRecurringSubMeeting`.
         */
        post: operations["createRecurringMeeting"];
        /**
         * Cancel a recurring meeting series
         * @description Cancels a series with all its sub-meetings. The user who created the series may do it, and so may an administrator
         *     of the enterprise.
         *
         *     While a sub-meeting is being held the call is refused (`MMC.111071067`), unless `type` is 1: then that sub-meeting
         *     is ended first. Afterwards the meeting ID is unknown (`MMC.111070005`), the links lead nowhere, and what has
         *     already been held is left in the history. To cancel single dates, call `cancelRecurringSubMeeting`.
         */
        delete: operations["cancelRecurringMeeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/cyclesubconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modify one sub-meeting of a series
         * @description Moves or changes a single sub-meeting; the rest of the series stays as it is. The creator of the series and the
         *     enterprise's administrators may do it, as long as this sub-meeting has not started (`MMC.111071065`).
         *
         *     Unlike in the series, `startTime` is a full UTC date and time here, and it must lie in the future
         *     (`MMC.111071119`). The sub-meeting is named by its `cycleSubConfID`, which `createRecurringMeeting`,
         *     `updateRecurringMeeting` and `showMeetingDetail` return in `subConfs`. Read the outcome with `showMeetingDetail`;
         *     this call returns nothing.
         */
        put: operations["updateRecurringSubMeeting"];
        post?: never;
        /**
         * Cancel sub-meetings of a series
         * @description Takes single dates out of a series. The creator of the series and the enterprise's administrators may do it. Note
         *     that this is a DELETE with a JSON body: the list of the sub-meetings to cancel.
         *
         *     A sub-meeting that is being held is refused (`MMC.111071067`) unless `type` is 1, which ends it first. Either all
         *     sub-meetings of the list are cancelled or, when one cannot be, none. Cancelling the last one removes the series.
         */
        delete: operations["cancelRecurringSubMeeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Obtain a meeting control token
         * @description Exchanges the host password of a meeting for the token that every control operation asks for. No access token is
         *     needed: whoever knows the host password may call.
         *
         *     The meeting must be being held; before `startMeeting` and after the end the call is refused (`MMC.111072005`).
         *     An unknown meeting, a wrong password and the guest password all give `MMC.111072065`; several wrong ones in a row
         *     lock the meeting for a while (`MMC.111072064`).
         *
         *     The token lives for 30 minutes. To keep it alive, call again with the token in `X-Conference-Authorization`: its
         *     time starts anew and the password is not looked at. When the token has expired by then, the password counts again
         *     and a new token is issued.
         */
        get: operations["createConfToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/duration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Extend a meeting
         * @description Moves the end of a meeting that is being held. With `auto` 0 it is moved once, by `duration` minutes. With `auto`
         *     1 the system extends the meeting by itself each time its end comes near, which is also what happens by default: by
         *     15 minutes each time, unless `duration` says otherwise.
         *
         *     The caller needs the control token of this very meeting. A meeting that has not started, or is over, is refused
         *     (`MMC.111072005`, `MMC.111072006`). See the new end with `showMeetingDetail`. To end early, call `stopMeeting`.
         */
        put: operations["prolongMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End a meeting
         * @description Ends a meeting that is being held; everybody in it is disconnected. The caller needs the control token of this
         *     very meeting, which is spent afterwards. There is no request body.
         *
         *     What is left depends on a setting of the enterprise, "retain reservation records when a meeting ends", which is on
         *     by default. On: the meeting stays in the list as scheduled and can be joined again until its scheduled end. Off: it
         *     is deleted from the list when it ends, and nobody can join again. A meeting that is not being held is refused
         *     (`MMC.111072005`).
         */
        put: operations["stopMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/realTimeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is in a meeting now
         * @description Returns the present picture of a meeting that is being held: everybody who was invited (`attendees`), everybody who
         *     is connected or being called (`participants`), and who leads it (`confInfo`).
         *
         *     Somebody who joined from two devices is two participants; whoever has not joined yet, or has left, is none. The
         *     `pid` of a participant is what the operations on single participants ask for. The caller needs the control token
         *     of the meeting; afterwards the meeting history tells who was there.
         */
        get: operations["showRealTimeInfoOfMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vision/activecode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search activation codes
         * @description Pages through the activation codes of the enterprise. Only an administrator may call it. `searchKey` finds codes
         *     and terminal names that contain it, `devType` restricts the list to one kind of terminal.
         *
         *     An `offset` behind the last record yields the last page, not an empty one; stop by `count`. The `id` of a record
         *     is what `deleteVisionActiveCode` asks for.
         */
        get: operations["searchVisionActiveCode"];
        put?: never;
        /**
         * Generate an activation code
         * @description Generates the code with which an IdeaHub, a SmartRooms whiteboard or a smart screen is activated. Only an
         *     administrator of the enterprise may call it. The code is sent to `smsNumber` or `emailAddr`, and also returned.
         *
         *     One of the two must be given: the mobile number of the Chinese mainland with its country, or else the e-mail
         *     address; without both the call is refused (`USG.000000003`). An access account for the terminal must have been
         *     bought before. The answer holds only the code; to delete it later you need its `id`, which
         *     `searchVisionActiveCode` returns.
         */
        post: operations["createVisionActiveCode"];
        /**
         * Delete activation codes
         * @description Deletes activation codes, so that no terminal can be activated with them. Only an administrator of the enterprise
         *     may call it. Note that this is a DELETE with a JSON body: a bare list of strings.
         *
         *     The list holds the unique `id`s of the codes, as `searchVisionActiveCode` returns them, not the nine digits
         *     themselves. When one of them is unknown, the call is refused (`USG.201050012`) and nothing is deleted.
         */
        delete: operations["deleteVisionActiveCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vision/activecode/{account}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the activation code of a terminal
         * @description Gives the terminal of an account a new activation code. Only an administrator of the enterprise may call it.
         *
         *     The terminal that used the account is unbound at once and works again only after it has been activated with the
         *     new code. The code is returned, and sent to the mobile number or e-mail address of the request; without either it
         *     is sent to nobody. An account without a terminal, or an unknown one, is `USG.201040000`.
         */
        put: operations["resetVisionActiveCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Sign-in with an App ID
         * @description Who signs in, and the freshness of the signature.
         */
        AppIdTokenRequest: {
            /**
             * @description The App ID, as granted on the vendor's console.
             * @example fdb8e4699586458bbd10c834872dcc62
             */
            appId: string;
            /**
             * @description Your own ID for the user who signs in, unique in the enterprise. Missing or empty, the default administrator of the enterprise signs in.
             * @example testuser@mycorp.com
             */
            userId?: string;
            /**
             * @description ID of the enterprise, only for an SP app that serves several enterprises. An app of a single enterprise that sends it is refused. An SP app that sends neither `corpId` nor `userId` signs in as SP administrator.
             * @example 807074304
             */
            corpId?: string;
            /**
             * Format: int64
             * @description Until when the signature may be used, in seconds since 1970; ten minutes from now is a good choice. 0 stands for no end.
             * @example 1627722929
             */
            expireTime: number;
            /**
             * @description Random text that makes each signature different.
             * @example EycLQsHwxhzK9OW8UEKWNfH2I3CGR2nINuU1EBpv162d42d92s
             */
            nonce: string;
            /**
             * Format: int32
             * @description What kind of client signs in.
             * @example 72
             * @enum {integer}
             */
            clientType: 72 | 50 | 51 | 52 | 53 | 54 | 55;
            /**
             * @description Name of the user, for the enterprise directory.
             * @example testuser
             */
            userName?: string;
            /**
             * @description E-mail address of the user, for the enterprise directory.
             * @example testuser@mycorp.com
             */
            userEmail?: string;
            /**
             * @description Mobile number of the user with its country calling code, for the enterprise directory.
             * @example +8613800000000
             */
            userPhone?: string;
            /**
             * @description Code of the user's department, as the query of departments returns it (operation `ShowDeptAndChildDept`).
             * @example 1
             */
            deptCode?: string;
        };
        /**
         * Signed-in user
         * @description Whose token it is.
         */
        UserInfo: {
            /**
             * @description UUID of the user.
             * @example 53e2759d388e413abf6a56743a2694c5
             */
            userId?: string;
            /**
             * @description Huawei Cloud Meeting account of the user.
             * @example Auto-53e2759d388e413abf6a56743a2694c5
             */
            ucloginAccount: string;
            /**
             * @description SIP address of the user.
             * @example sip:+99111283523475338@huaweicloud.com
             */
            serviceAccount?: string;
            /**
             * @description Hash with which a client of the user registers its SIP number.
             * @example 065eb94e5b090f70c77d4d1439f35b8e
             */
            numberHA1?: string;
            /**
             * @description Another name of the user.
             * @example alice
             */
            alias1?: string | null;
            /**
             * @description ID of the enterprise to which the user belongs.
             * @example 651543334
             */
            companyId?: string;
            /**
             * @description ID of the service provider to which that enterprise belongs.
             * @example 8a8df0a174a1c6680174a26f578b0000
             */
            spId?: string;
            /**
             * @description Domain of the enterprise.
             * @example mycorp.com
             */
            companyDomain?: string | null;
            /**
             * @description Realm in which the user registers.
             * @example huaweicloud.com
             */
            realm?: string;
            /**
             * Format: int32
             * @description What kind of user it is.
             * @example 2
             * @enum {integer}
             */
            userType?: 1 | 2 | 3 | 10 | 11 | 12 | 13 | 14 | (number & {});
            /**
             * Format: int32
             * @description Whether the user administers the enterprise. It counts when `userType` is 2.
             * @example 2
             * @enum {integer}
             */
            adminType?: 0 | 1 | 2 | (number & {});
            /**
             * @description Name of the user.
             * @example Alice Chen
             */
            name?: string;
            /**
             * @description English name of the user.
             * @example Alice Chen
             */
            nameEn?: string | null;
            /**
             * @description Whether a mobile phone is bound to the account.
             * @example false
             */
            isBindPhone?: boolean | null;
            /**
             * @description Whether the user is on a free trial.
             * @example false
             */
            freeUser?: boolean;
            /**
             * @description The app's own ID for the user.
             * @example testuser@mycorp.com
             */
            thirdAccount?: string | null;
            /**
             * @description ID of a smart screen.
             * @example vision-0001
             */
            visionAccount?: string | null;
            /**
             * @description Address of the user's picture.
             * @example https://meeting.example.com/pictures/alice.png
             */
            headPictureUrl?: string | null;
            /**
             * @description Password by which a smart screen signs in.
             * @example
             */
            password?: string | null;
            /**
             * Format: int32
             * @description State of the account.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | (number & {});
            /**
             * @description Paying account by which a smart screen signs in.
             * @example
             */
            paidAccount?: string | null;
            /**
             * @description Password of that paying account.
             * @example
             */
            paidPassword?: string | null;
            /**
             * @description Whether the user comes from WeLink.
             * @example false
             */
            weLinkUser?: boolean;
            /**
             * @description App ID with which the user signed in.
             * @example fdb8e4699586458bbd10c834872dcc62
             */
            appId?: string | null;
            /**
             * @description Account for managing the terminal by TR-069.
             * @example
             */
            tr069Account?: string | null;
            /**
             * Format: int32
             * @description Edition of the enterprise.
             * @example 5
             * @enum {integer}
             */
            corpType?: 0 | 5 | 6 | (number & {});
            /**
             * @description ID of the Huawei Cloud account.
             * @example
             */
            cloudUserId?: string | null;
            /**
             * @description Whether the user gets new releases early.
             * @example false
             */
            grayUser?: boolean;
        };
        /**
         * Token of another sign-in service
         * @description What the sign-in service of a connected product returned.
         */
        ProxyToken: {
            /**
             * @description The token for single sessions.
             * @example st4Lx0Qh1pT8
             */
            accessToken: string;
            /**
             * @description The token for long-lived use, where that service has one.
             * @example lt9Wm2Zk7rB3sD5f
             */
            longAccessToken?: string;
            /**
             * Format: int64
             * @description Lifetime of these tokens, in seconds.
             * @example 86400
             */
            validPeriod?: number;
            /**
             * @description Address of the connected product.
             * @example https://middle.example.com
             */
            middleEndUrl?: string;
            /**
             * @description Address of the connected product inside its own network.
             * @example https://middle.internal.example.com
             */
            middleEndInnerUrl?: string;
            /**
             * @description Whether requests are routed a second time.
             * @example false
             */
            enableRerouting?: boolean;
        };
        /**
         * Access token
         * @description An access token, its refresh token, and whose they are. Mind the units of the times.
         */
        AuthToken: {
            /**
             * @description The token, for the header `X-Access-Token`.
             * @example cnr1316vcp2ceIkbfko3z13Y2J8UdioOw0ER4kTK
             */
            accessToken: string;
            /**
             * @description Address from which the sign-in came.
             * @example 49.4.112.60
             */
            tokenIp: string;
            /**
             * Format: int64
             * @description Lifetime of the access token from its creation on, in seconds.
             * @example 56326
             */
            validPeriod: number;
            /**
             * Format: int64
             * @description When the access token expires, in seconds since 1970.
             * @example 1627768613
             */
            expireTime: number;
            /**
             * Format: int64
             * @description When the access token was created, in milliseconds since 1970.
             * @example 1627712287360
             */
            createTime?: number;
            user: components["schemas"]["UserInfo"];
            /**
             * Format: int32
             * @description Kind of client that signed in; 72 is a server that calls the API.
             * @example 72
             */
            clientType: number;
            /**
             * Format: int32
             * @description Whether this sign-in ended an earlier one.
             * @example 0
             * @enum {integer|null}
             */
            forceLoginInd?: 0 | 1 | null | (number & {});
            /**
             * @description Whether the password has never been changed since the account was created.
             * @default false
             * @example false
             */
            firstLogin?: boolean;
            /**
             * @description Whether the password has expired.
             * @default false
             * @example false
             */
            pwdExpired?: boolean;
            /**
             * Format: int32
             * @description For how many more days the password is valid; negative without a limit.
             * @example -19678
             */
            daysPwdAvailable?: number;
            /** @description Token of another sign-in service; null unless the sign-in went through one. */
            proxyToken?: components["schemas"]["ProxyToken"] | null;
            /**
             * @description Whether the token is about to be ended.
             * @default false
             * @example false
             */
            delayDelete?: boolean;
            /**
             * Format: int32
             * @description Kind of token.
             * @example 0
             * @enum {integer}
             */
            tokenType?: 0 | 1 | 2 | (number & {});
            /**
             * @description The token to renew with, for `updateToken`.
             * @example cnr13168neNyRDfomYEIci7zVjBBybZQG90fYdX2
             */
            refreshToken?: string;
            /**
             * Format: int64
             * @description Lifetime of the refresh token from its creation on, in seconds; 30 days in published answers.
             * @example 2592000
             */
            refreshValidPeriod?: number;
            /**
             * Format: int64
             * @description When the refresh token expires, in seconds since 1970.
             * @example 1630304287
             */
            refreshExpireTime?: number;
            /**
             * Format: int64
             * @description When the refresh token was created, in milliseconds since 1970.
             * @example 1627712287360
             */
            refreshCreateTime?: number;
        };
        /**
         * Known error code
         * @description The codes that the operations of this description are known to answer with.
         * @example MMC.111070005
         * @enum {string}
         */
        KnownErrorCode: "APIG.0101" | "APIG.0308" | "MMC.111070001" | "MMC.111070002" | "MMC.111070003" | "MMC.111070005" | "MMC.111070006" | "MMC.111070010" | "MMC.111071013" | "MMC.111071014" | "MMC.111071018" | "MMC.111071020" | "MMC.111071021" | "MMC.111071022" | "MMC.111071023" | "MMC.111071024" | "MMC.111071025" | "MMC.111071026" | "MMC.111071032" | "MMC.111071034" | "MMC.111071035" | "MMC.111071036" | "MMC.111071037" | "MMC.111071038" | "MMC.111071039" | "MMC.111071040" | "MMC.111071041" | "MMC.111071042" | "MMC.111071043" | "MMC.111071044" | "MMC.111071045" | "MMC.111071046" | "MMC.111071047" | "MMC.111071048" | "MMC.111071061" | "MMC.111071062" | "MMC.111071065" | "MMC.111071067" | "MMC.111071069" | "MMC.111071080" | "MMC.111071091" | "MMC.111071113" | "MMC.111071114" | "MMC.111071119" | "MMC.111072005" | "MMC.111072006" | "MMC.111072034" | "MMC.111072035" | "MMC.111072038" | "MMC.111072039" | "MMC.111072064" | "MMC.111072065" | "MMC.111072070" | "MMC.118000000" | "MMC.118000001" | "USG.000000001" | "USG.000000002" | "USG.000000003" | "USG.000000004" | "USG.201040000" | "USG.201050012" | "USG.206010000" | "USG.206010007" | "USG.206010025" | "USG.206010057" | "USG.206020000" | "USG.206030015";
        /**
         * @description The reason of a refusal, stable across releases and languages. The prefix names the part of the service: `MMC` meeting management and control, `USG` users and sign-in, `MBI` statistics, `APIG` the gateway in front of them. Be ready for codes that are not in this list.
         * @example MMC.111070005
         */
        ErrorCode: components["schemas"]["KnownErrorCode"] | string;
        /**
         * Error of sign-in
         * @description Error body of the operations below `/v1/usg/acs` and `/v2/usg/acs`.
         */
        AuthError: {
            error_code: components["schemas"]["ErrorCode"];
            /**
             * @description What went wrong, in words. The wording changes between releases; decide by `error_code`.
             * @example User name or password is incorrect
             */
            error_msg: string;
            /**
             * @description Identifier of the failed call, the same as in the response header `X-Request-Id`. Not every answer carries it.
             * @example 9655664f10724b398187598a1d5097c3
             */
            request_id?: string;
        };
        /**
         * Sign-in with account and password
         * @description Which account signs in, and with what kind of client.
         */
        AccountTokenRequest: {
            /**
             * @description The Huawei Cloud Meeting account, the same as in the header.
             * @example zhangsan@huawei
             */
            account: string;
            /**
             * Format: int32
             * @description What kind of client signs in.
             * @example 72
             * @enum {integer}
             */
            clientType: 72 | 0 | 5 | 6;
            /**
             * Format: int32
             * @description Whether a token is wanted.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            createTokenType?: 0 | 1;
            /**
             * @description What the service said about a captcha, sent back with the answer to it. Only where it asked for one.
             * @example
             */
            HA2?: string;
        };
        /**
         * Token to check
         * @description The token, and what the answer shall hold.
         */
        CheckTokenRequest: {
            /**
             * Format: password
             * @description The access token to check.
             * @example stbNYluHvordsmyF2Ubt271qDr6WDAVLtLRb
             */
            token: string;
            /**
             * @description Whether to make a new token for the same user.
             * @default false
             * @example false
             */
            needGenNewToken: boolean;
            /**
             * @description Whether to return the account, name and other data of the user.
             * @default true
             * @example true
             */
            needAccountInfo?: boolean;
        };
        /**
         * Meeting password
         * @description The password of one role.
         */
        PasswordEntry: {
            /**
             * @description Whose password it is.
             * @example chair
             * @enum {string}
             */
            conferenceRole?: "chair" | "general" | (string & {});
            /**
             * @description The password, in plain text.
             * @example 518302
             */
            password?: string;
        };
        /**
         * Recurrence rule as kept by the service
         * @description The rule of a series with the values that the service filled in or corrected.
         */
        CycleParamsView: {
            /**
             * Format: date
             * @description First date, in the zone of `timeZoneID`.
             * @example 2021-09-01
             */
            startDate: string;
            /**
             * Format: date
             * @description Last date, in the zone of `timeZoneID`; earlier than requested when there were more than 50 sub-meetings.
             * @example 2021-09-02
             */
            endDate: string;
            /**
             * @description What the rule counts.
             * @example Day
             * @enum {string}
             */
            cycle: "Day" | "Week" | "Month" | (string & {});
            /**
             * Format: int32
             * @description Not explained by the vendor; 0 in every published answer.
             * @example 0
             */
            cycleCount?: number;
            /**
             * Format: int32
             * @description Distance between the days, weeks or months that have sub-meetings; 1 when the request named none.
             * @example 1
             */
            interval?: number;
            /**
             * @description Weekdays (0 is Sunday) or days of the month; absent in a daily rule.
             * @example [
             *       1,
             *       3
             *     ]
             */
            point?: number[];
            /**
             * Format: int32
             * @description Days before each sub-meeting on which attendees are notified.
             * @default 1
             * @example 1
             */
            preRemindDays: number;
        };
        /**
         * Further meeting settings as kept by the service
         * @description The settings in force, the enterprise's defaults included.
         */
        ConfConfigInfoView: {
            /**
             * @description Whether invitations go out by e-mail.
             * @example true
             */
            isSendNotify?: boolean;
            /**
             * @description Whether invitations go out by SMS.
             * @example true
             */
            isSendSms?: boolean;
            /**
             * @description Whether invitations carry a calendar entry.
             * @example true
             */
            isSendCalendar?: boolean;
            /**
             * @description Whether guests on soft clients are muted when they join.
             * @example false
             */
            isAutoMute?: boolean;
            /**
             * @description Whether guests on hard terminals are muted when they join.
             * @example false
             */
            isHardTerminalAutoMute?: boolean;
            /**
             * @description Whether guests join without a password.
             * @example false
             */
            isGuestFreePwd?: boolean;
            /**
             * Format: int32
             * @description Who may join.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            callInRestriction?: 0 | 2 | 3 | (number & {});
            /**
             * Format: int32
             * @description Who may join a webinar as audience.
             * @example 0
             * @enum {integer}
             */
            audienceCallInRestriction?: 0 | 2 | (number & {});
            /**
             * @description Whether a guest may start the meeting.
             * @example true
             */
            allowGuestStartConf?: boolean;
            /**
             * @description The guest password, when the request chose one.
             * @example 271905
             */
            guestPwd?: string;
            /**
             * Format: int32
             * @description Which meeting ID a meeting in a cloud meeting room has.
             * @example 1
             * @enum {integer}
             */
            vmrIDType?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Length of one automatic extension, in minutes; 0 stands for none.
             * @example 15
             */
            prolongLength?: number;
            /**
             * @description Whether newcomers wait until a host admits them.
             * @example false
             */
            enableWaitingRoom?: boolean;
            /**
             * @description Whether the host's camera is on from the start.
             * @example true
             */
            isHostCameraOn?: boolean;
            /**
             * @description Whether a guest's camera is on from the start.
             * @example true
             */
            isGuestCameraOn?: boolean;
            /**
             * @description How attendees are invited. No page explains it; published answers have `AUTO_INVITE`.
             * @example AUTO_INVITE
             */
            inviteMode?: string;
            /**
             * Format: int32
             * @description How many minutes before the host guests may join. Only published answers show it; no page explains it.
             * @example 10
             */
            joinBeforeHostTime?: number;
        };
        /**
         * Invited attendee in short
         * @description One of the first attendees invited to a meeting.
         */
        PartAttendee: {
            /**
             * @description Name shown in the meeting.
             * @example Bob Li
             */
            name?: string;
            /**
             * @description SIP or mobile number.
             * @example +991116004158
             */
            phone?: string;
            /**
             * @description Reserved for a second number.
             * @example
             */
            phone2?: string;
            /**
             * @description Reserved for a third number.
             * @example
             */
            phone3?: string;
            /**
             * @description What kind of terminal the attendee uses.
             * @example normal
             * @enum {string}
             */
            type?: "normal" | "terminal" | "outside" | "mobile" | "ideahub" | "board" | "hwvision" | (string & {});
            /**
             * Format: int32
             * @description Role in the meeting.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            role?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Whether this attendee joins muted.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isMute?: 0 | 1 | (number & {});
        };
        /**
         * Picture
         * @description One picture on the screen.
         */
        PicInfo: {
            /**
             * Format: int32
             * @description Number of the picture, from 1.
             * @example 1
             */
            index?: number;
            /**
             * @description SIP numbers of those seen in this picture.
             * @example [
             *       "+991116004158"
             *     ]
             */
            id?: string[];
            /**
             * Format: int32
             * @description What the picture shows.
             * @example 0
             * @enum {integer}
             */
            share?: 0 | 1 | (number & {});
        };
        /**
         * Place of a picture
         * @description Where one picture lies on the grid, in cells.
         */
        SubPicLayoutInfo: {
            /**
             * Format: int32
             * @description Number of the picture.
             * @example 1
             */
            id?: number;
            /**
             * Format: int32
             * @description Column of the picture's left edge, from 1.
             * @example 1
             */
            left?: number;
            /**
             * Format: int32
             * @description Row of the picture's upper edge, from 1.
             * @example 1
             */
            top?: number;
            /**
             * Format: int32
             * @description Width of the picture.
             * @example 2
             */
            xSize?: number;
            /**
             * Format: int32
             * @description Height of the picture.
             * @example 2
             */
            ySize?: number;
        };
        /**
         * Layout of your own
         * @description An arrangement of pictures on a grid. Reserved; not supported at present.
         */
        PicLayoutInfo: {
            /**
             * Format: int32
             * @description How many cells the grid is wide.
             * @example 4
             */
            x?: number;
            /**
             * Format: int32
             * @description How many cells the grid is high.
             * @example 4
             */
            y?: number;
            /** @description Where each picture lies on the grid. */
            subPicLayoutInfoList?: components["schemas"]["SubPicLayoutInfo"][];
        };
        /**
         * Continuous presence
         * @description How the pictures of several participants are put on one screen.
         */
        MultiPicDisplay: {
            /**
             * Format: int32
             * @description Who arranges the pictures.
             * @example 0
             * @enum {integer}
             */
            manualSet?: 0 | 1 | (number & {});
            /**
             * @description How many pictures there are, and in which arrangement.
             * @example Four
             * @enum {string}
             */
            imageType?: "Single" | "Two" | "Three" | "Three-2" | "Three-3" | "Three-4" | "Four" | "Four-2" | "Four-3" | "Five" | "Five-2" | "Six" | "Six-2" | "Six-3" | "Six-4" | "Six-5" | "Seven" | "Seven-2" | "Seven-3" | "Seven-4" | "Eight" | "Eight-2" | "Eight-3" | "Eight-4" | "Nine" | "Ten" | "Ten-2" | "Ten-3" | "Ten-4" | "Ten-5" | "Ten-6" | "Thirteen" | "Thirteen-2" | "Thirteen-3" | "Thirteen-4" | "Thirteen-5" | "ThirteenR" | "ThirteenM" | "Sixteen" | "Seventeen" | "Twenty-Five" | "Custom" | (string & {});
            /** @description Who is seen in which picture. */
            subscriberInPics?: components["schemas"]["PicInfo"][];
            /**
             * Format: int32
             * @description After how many seconds a picture shared by several participants goes on to the next.
             * @example 20
             */
            switchTime?: number;
            picLayoutInfo?: components["schemas"]["PicLayoutInfo"];
        };
        /**
         * Audience count shown to viewers
         * @description How the number of a webinar's viewers is displayed.
         */
        ShowAudienceCountInfo: {
            /**
             * Format: int32
             * @description Whether and how the count is shown.
             * @example 1
             * @enum {integer}
             */
            showAudienceMode?: 0 | 1;
            /**
             * Format: int32
             * @description Added to the count before it is shown.
             * @example 100
             */
            baseAudienceCount?: number;
            /**
             * Format: double
             * @description Factor of the count before it is shown, with one decimal place at most.
             * @example 1.5
             */
            multiple?: number;
        };
        /**
         * Settings of one sub-meeting
         * @description The settings that a sub-meeting may have of its own.
         */
        SubConfConfigInfo: {
            /**
             * Format: int32
             * @description Who may join this sub-meeting.
             * @example 0
             * @enum {integer}
             */
            callInRestriction?: 0 | 2 | 3;
            /**
             * Format: int32
             * @description Who may join a webinar as audience.
             * @example 0
             * @enum {integer}
             */
            audienceCallInRestriction?: 0 | 2;
            /**
             * @description Whether a guest may start this sub-meeting. It counts only for meetings with a random meeting ID.
             * @example true
             */
            allowGuestStartConf?: boolean;
            /**
             * @description Whether newcomers wait until a host admits them.
             * @example false
             */
            enableWaitingRoom?: boolean;
            /**
             * Format: int32
             * @description How many minutes before the host guests may join. Only published answers show it; no page explains it.
             * @example 10
             */
            joinBeforeHostTime?: number;
            showAudienceCountInfo?: components["schemas"]["ShowAudienceCountInfo"];
        };
        /**
         * Sub-meeting
         * @description One date of a series.
         */
        CycleSubConf: {
            /**
             * @description UUID of the sub-meeting; what `updateRecurringSubMeeting` and `cancelRecurringSubMeeting` ask for.
             * @example ff1cf7020a3711ecbe71e167f3b9d5b1
             */
            cycleSubConfID: string;
            /**
             * @description Meeting ID, the same for the whole series.
             * @example 986256843
             */
            conferenceID?: string;
            /**
             * @description Media types of the sub-meeting, comma-separated in any order (the name is singular here): `Voice`, `Video` standard definition, `HDVideo` high definition, `Data` sharing of content.
             * @example HDVideo,Data,Voice
             */
            mediaType?: string;
            /**
             * @description Start, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2021-09-01 08:46
             */
            startTime?: string;
            /**
             * @description End, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2021-09-01 09:16
             */
            endTime?: string;
            /**
             * Format: int32
             * @description Whether cloud recording starts by itself in this sub-meeting.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isAutoRecord?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Who may watch and download the recording of this sub-meeting.
             * @example 2
             * @enum {integer}
             */
            recordAuthType?: 0 | 1 | 2 | (number & {});
            /**
             * @description Remarks on this sub-meeting.
             * @example Moved to the afternoon
             */
            description?: string;
            confConfigInfo?: components["schemas"]["SubConfConfigInfo"];
        };
        /**
         * Meeting
         * @description A meeting or a series as the service knows it. Which properties are present depends on the operation and on the meeting.
         */
        ConferenceInfo: {
            /**
             * @description Meeting ID, which all further calls ask for.
             * @example 986256843
             */
            conferenceID?: string;
            /**
             * @description Topic of the meeting.
             * @example Conference Topic
             */
            subject?: string;
            /**
             * Format: int32
             * @description How many attendees were invited when the meeting was scheduled.
             * @example 0
             */
            size?: number;
            /**
             * @description ID of the time zone in which notifications show the time; see `TimeZoneID`.
             * @example 56
             */
            timeZoneID?: string;
            /**
             * @description Start, UTC, `yyyy-MM-dd HH:mm`. Of a series, that of its first sub-meeting.
             * @example 2021-09-01 08:46
             */
            startTime?: string;
            /**
             * @description End, UTC, `yyyy-MM-dd HH:mm`. Of a series, that of its first sub-meeting.
             * @example 2021-09-01 09:16
             */
            endTime?: string;
            /**
             * @description Media types of the meeting, comma-separated in any order: `Voice`, `Video` standard definition, `HDVideo` high definition, `Data` sharing of content. The service adds types to the one that was asked for.
             * @example HDVideo,Data,Voice
             */
            mediaTypes?: string;
            /**
             * @description Where the meeting is in its life.
             * @example Schedule
             * @enum {string}
             */
            conferenceState?: "Schedule" | "Creating" | "Created" | "Destroyed" | (string & {});
            /**
             * @description Language of notifications by SMS and e-mail.
             * @default zh-CN
             * @example zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en-US" | (string & {});
            /**
             * @description SIP number that terminals dial to get to the meeting.
             * @example +86571150
             */
            accessNumber?: string;
            /** @description The passwords that the caller may see; the host sees both, a guest only the guests'. */
            passwordEntry?: components["schemas"]["PasswordEntry"][];
            /**
             * @description UUID of the user who scheduled the meeting.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            userUUID?: string;
            /**
             * @description Name of the user who scheduled the meeting (spelt like this on the wire).
             * @example Suzhou Branch
             */
            scheduserName?: string;
            /**
             * Format: int32
             * @description Whether the meeting recurs.
             * @example 2
             * @enum {integer}
             */
            conferenceType?: 0 | 2 | (number & {});
            /**
             * @description How the meeting was created.
             * @example CYCLE
             * @enum {string}
             */
            confType?: "FUTURE" | "IMMEDIATELY" | "CYCLE" | (string & {});
            cycleParams?: components["schemas"]["CycleParamsView"];
            /**
             * Format: int32
             * @description Whether participants are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isAutoMute?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Whether participants on hard terminals are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isHardTerminalAutoMute?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Whether participants on soft clients are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isSoftTerminalAutoMute?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Whether cloud recording starts by itself.
             * @example 0
             * @enum {integer}
             */
            isAutoRecord?: 0 | 1 | (number & {});
            /**
             * @description Link for the host. It lets its holder in without a password.
             * @example https://meeting.huaweicloud.com/#/j/986256843/fa4def332cb83f5b1ec74c64d0658a8570f45ad3e8d0df8c
             */
            chairJoinUri?: string;
            /**
             * @description Link for ordinary participants.
             * @example https://meeting.huaweicloud.com/#/j/986256843/53f55ec44263d666e8ed70594624aa10497c631a91d3b8c1
             */
            guestJoinUri?: string;
            /**
             * @description Link for the audience of a webinar.
             * @example https://meeting.huaweicloud.com/#/j/986256843/0c8f3f1a2b6d4e7f9a1c5b3d7e9f2a4c6b8d0e1f3a5c7b9d
             */
            audienceJoinUri?: string;
            /**
             * Format: int32
             * @description Whether the meeting is recorded or streamed.
             * @example 0
             * @enum {integer}
             */
            recordType?: 0 | 1 | 2 | 3 | (number & {});
            /**
             * @description Where the presentation is streamed to.
             * @example rtmp://live.example.com/meeting/presentation
             */
            auxAddress?: string;
            /**
             * @description Where the video is streamed to.
             * @example rtmp://live.example.com/meeting/video
             */
            liveAddress?: string;
            /**
             * Format: int32
             * @description What is recorded.
             * @example 0
             * @enum {integer}
             */
            recordAuxStream?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Who may watch and download the recording.
             * @example 2
             * @enum {integer}
             */
            recordAuthType?: 0 | 1 | 2 | (number & {});
            /**
             * @description Where viewers watch the live stream.
             * @example https://live.example.com/meeting
             */
            liveUrl?: string;
            confConfigInfo?: components["schemas"]["ConfConfigInfoView"];
            /**
             * Format: int32
             * @description Whether the meeting uses a cloud meeting room or a personal meeting ID.
             * @example 0
             * @enum {integer}
             */
            vmrFlag?: 0 | 1 | (number & {});
            /**
             * @description Whether recordings exist. Only queries of the meeting history fill it in truly.
             * @default false
             * @example false
             */
            isHasRecordFile?: boolean;
            /**
             * @description Number that participants dial when `vmrFlag` is 1. API calls keep using `conferenceID`.
             * @example 981924716
             */
            vmrConferenceID?: string;
            /**
             * @description UUID of one holding of the meeting. Created meetings carry it only when they are instant; for others it is in the meeting history once they have been held.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUUID?: string;
            /** @description The first 20 invited soft clients and the first 20 invited hard terminals; whoever joined uninvited is not listed. */
            partAttendeeInfo?: components["schemas"]["PartAttendee"][];
            /**
             * Format: int32
             * @description How many hard terminals are invited (spelt like this on the wire).
             * @example 0
             */
            terminlCount?: number;
            /**
             * Format: int32
             * @description How many soft clients are invited.
             * @example 0
             */
            normalCount?: number;
            /**
             * @description Name of the enterprise, despite its name, of the user who scheduled the meeting.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description ID of the cloud meeting room.
             * @example 5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa
             */
            vmrID?: string;
            /**
             * @description The caller's role in the meeting. Only `showMeetingDetail` returns it.
             * @example chair
             * @enum {string}
             */
            role?: "chair" | "general" | "audience" | (string & {});
            /**
             * @description Whether the meeting is a webinar.
             * @example false
             */
            webinar?: boolean;
            /**
             * Format: int32
             * @description How many participants are in the meeting, invited or not. Only the list of meetings being held returns it.
             * @example 3
             */
            onlineAttendeeAmount?: number;
            /**
             * Format: int32
             * @description Tells that the meeting can carry several video streams.
             * @example 1
             * @enum {integer}
             */
            multiStreamFlag?: 1 | (number & {});
            /**
             * @description What kind of media server holds the meeting.
             * @example RTC
             * @enum {string}
             */
            confMode?: "COMMON" | "RTC" | (string & {});
            /**
             * @deprecated
             * @description Whether a cloud meeting room was booked. The service will drop it; read `vmrFlag`.
             * @default false
             * @example false
             */
            scheduleVmr?: boolean;
            /**
             * Format: int32
             * @description How many participants the meeting may have at most; 0 stands for no limit of its own.
             * @default 0
             * @example 0
             */
            concurrentParticipants?: number;
            /**
             * @description Whether the meeting offers simultaneous interpretation.
             * @default false
             * @example false
             */
            supportSimultaneousInterpretation?: boolean;
            picDisplay?: components["schemas"]["MultiPicDisplay"];
            /** @description The sub-meetings of a series, in the order of their start. */
            subConfs?: components["schemas"]["CycleSubConf"][];
            /**
             * @description UUID of the first sub-meeting.
             * @example ff1cf7020a3711ecbe71e167f3b9d5b1
             */
            cycleSubConfID?: string;
        };
        /**
         * Page of meetings
         * @description One page of meetings, and how many there are in all.
         */
        MeetingPage: {
            /**
             * Format: int32
             * @description How many records come before this page.
             * @example 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description How many records the page holds at most.
             * @example 20
             */
            limit?: number;
            /**
             * Format: int32
             * @description How many meetings match in all.
             * @example 1
             */
            count?: number;
            /** @description The meetings of this page. */
            data?: components["schemas"]["ConferenceInfo"][];
        };
        /**
         * Error of meeting management and control
         * @description Error body of the operations below `/v1/mmc`.
         */
        MeetingError: {
            error_code: components["schemas"]["ErrorCode"];
            /**
             * @description What went wrong, in words. The wording changes between releases; decide by `error_code`.
             * @example CONF_NOT_FOUND_OR_AUTH_FAILED
             */
            error_msg: string;
        };
        /**
         * Media type
         * @description What kind of media the meeting has.
         * @example HDVideo
         * @enum {string}
         */
        MediaType: "Voice" | "HDVideo";
        /**
         * Attendee
         * @description Somebody, or a terminal, to invite.
         */
        Attendee: {
            /**
             * @description UUID of the invited user.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            userUUID?: string;
            /**
             * @description Account of the invited user. After sign-in with an App ID: the third-party user ID, which must be sent together with `appId`. After sign-in with account and password: the Huawei Cloud Meeting account, optional.
             * @example bob
             */
            accountId?: string;
            /**
             * @description Name shown in the meeting.
             * @example Bob Li
             */
            name?: string;
            /**
             * Format: int32
             * @description Role in the meeting.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            role?: 0 | 1;
            /**
             * @description Number to call: a SIP number for a soft client or a terminal, or a mobile number where the enterprise may call the telephone network. Needed after sign-in with account and password, optional after sign-in with an App ID.
             * @example +991116004158
             */
            phone?: string;
            /**
             * @description Reserved for a second number.
             * @example
             */
            phone2?: string;
            /**
             * @description Reserved for a third number.
             * @example
             */
            phone3?: string;
            /**
             * @description Where to send the invitation by e-mail.
             * @example bob@example.com
             */
            email?: string;
            /**
             * @description Mobile number to send the invitation to by SMS.
             * @example +8613800000000
             */
            sms?: string;
            /**
             * Format: int32
             * @description Whether this participant joins muted. It counts only for invitations during a meeting.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isMute?: 0 | 1;
            /**
             * Format: int32
             * @description Whether the service calls this participant when the meeting starts. The enterprise's setting replaces the default. It counts only for meetings on concurrent resources with a random meeting ID.
             * @default 1
             * @example 1
             * @enum {integer}
             */
            isAutoInvite?: 0 | 1;
            /**
             * @description What kind of terminal the participant uses.
             * @example normal
             * @enum {string}
             */
            type?: "normal" | "terminal" | "outside" | "mobile" | "ideahub" | "board" | "hwvision" | "customnumber";
            /**
             * @description Reserved for the room in which a terminal stands.
             * @example
             */
            address?: string;
            /**
             * @description ID of the participant's department.
             * @example b1b9c4de7a6f4b0e8f6cf3b4f2f8a011
             */
            deptUUID?: string;
            /**
             * @description Name of the participant's department.
             * @example Research
             */
            deptName?: string;
            /**
             * @description App ID under which `accountId` is known. Needed after sign-in with an App ID.
             * @example demo-app-id
             */
            appId?: string;
            /**
             * Format: int32
             * @description Marks a site that is unique in the enterprise.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            uniqueType?: 0 | 1;
        };
        /**
         * First date of a recurrence
         * Format: date
         * @description The first date on which a sub-meeting may fall, `yyyy-MM-dd` in the zone of `timeZoneID` (not UTC); today at the earliest.
         * @example 2026-12-07
         */
        CycleStartDate: string;
        /**
         * Last date of a recurrence
         * Format: date
         * @description The last date on which a sub-meeting may fall, `yyyy-MM-dd` in the zone of `timeZoneID` (not UTC); at most one year after `startDate`. It is pulled in when the rule would yield more than 50 sub-meetings.
         * @example 2027-02-28
         */
        CycleEndDate: string;
        /**
         * Notice ahead of a sub-meeting
         * Format: int32
         * @description How many days before each sub-meeting all attendees are notified of it.
         * @default 1
         * @example 1
         */
        PreRemindDays: number;
        /**
         * Every so many days
         * @description A sub-meeting every `interval` days, from `startDate` to `endDate`.
         */
        DailyCycle: {
            /**
             * @description Tells that the rule counts days. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            cycle: "Day";
            startDate: components["schemas"]["CycleStartDate"];
            endDate: components["schemas"]["CycleEndDate"];
            /**
             * Format: int32
             * @description From one sub-meeting to the next, in days.
             * @default 1
             * @example 2
             */
            interval?: number;
            preRemindDays: components["schemas"]["PreRemindDays"];
        };
        /**
         * On days of the week
         * @description Sub-meetings on the weekdays in `point`, in every `interval`-th week. Weeks begin on Sunday.
         */
        WeeklyCycle: {
            /**
             * @description Tells that the rule counts weeks. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            cycle: "Week";
            startDate: components["schemas"]["CycleStartDate"];
            endDate: components["schemas"]["CycleEndDate"];
            /**
             * Format: int32
             * @description From one week with sub-meetings to the next, in weeks.
             * @default 1
             * @example 1
             */
            interval?: number;
            /**
             * @description The weekdays, 0 for Sunday to 6 for Saturday.
             * @example [
             *       1,
             *       3
             *     ]
             */
            point: number[];
            preRemindDays: components["schemas"]["PreRemindDays"];
        };
        /**
         * On days of the month
         * @description Sub-meetings on the days in `point`, in every `interval`-th month.
         */
        MonthlyCycle: {
            /**
             * @description Tells that the rule counts months. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            cycle: "Month";
            startDate: components["schemas"]["CycleStartDate"];
            endDate: components["schemas"]["CycleEndDate"];
            /**
             * Format: int32
             * @description From one month with sub-meetings to the next, in months.
             * @default 1
             * @example 1
             */
            interval?: number;
            /**
             * @description The days of the month. A day that a month does not have means that month's last day.
             * @example [
             *       15,
             *       31
             *     ]
             */
            point: number[];
            preRemindDays: components["schemas"]["PreRemindDays"];
        };
        /**
         * Recurrence rule
         * @description When the sub-meetings of a series take place. Which `interval` and which `point` are allowed depends on `cycle`.
         */
        CycleParams: components["schemas"]["DailyCycle"] | components["schemas"]["WeeklyCycle"] | components["schemas"]["MonthlyCycle"];
        /**
         * Automatic recording
         * Format: int32
         * @description Whether recording starts together with the meeting. It counts only when `recordType` is 2 or 3.
         * @default 0
         * @example 1
         * @enum {integer}
         */
        AutoRecord: 0 | 1;
        /**
         * Time zone ID
         * @description One of the service's 77 numbered time zones, as a string. It decides in which zone the dates of a recurrence are read and in which zone notifications show the time. Without it the service uses `56`, Beijing time. The offsets in the names are those of winter; daylight saving applies where the zone observes it. Which IANA zone belongs to an ID (`x-iana-zones`) is not published: it was worked out from the cities in the name.
         * @example 56
         * @enum {string}
         */
        TimeZoneID: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "59" | "60" | "61" | "62" | "63" | "64" | "65" | "66" | "67" | "68" | "69" | "70" | "71" | "72" | "73" | "74" | "75" | "76" | "77";
        /**
         * Further meeting settings
         * @description Settings beyond time and media. What is left out follows the enterprise's configuration.
         */
        ConfConfigInfo: {
            /**
             * @description Whether invitations go out by e-mail.
             * @example true
             */
            isSendNotify?: boolean;
            /**
             * @description Whether invitations go out by SMS. Only paying enterprises can send any; elsewhere `true` has no effect.
             * @example false
             */
            isSendSms?: boolean;
            /**
             * @description Whether invitations carry a calendar entry.
             * @example true
             */
            isSendCalendar?: boolean;
            /**
             * @description Whether guests on soft clients are muted when they join.
             * @example true
             */
            isAutoMute?: boolean;
            /**
             * @description Whether guests on hard terminals are muted when they join.
             * @example false
             */
            isHardTerminalAutoMute?: boolean;
            /**
             * @description Whether guests join without a password. It counts only for meetings with a random meeting ID.
             * @example false
             */
            isGuestFreePwd?: boolean;
            /**
             * Format: int32
             * @description Who may join.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            callInRestriction?: 0 | 2 | 3;
            /**
             * @description Whether a guest may start the meeting; it decides whether `startMeeting` accepts the guest password. It counts only for meetings with a random meeting ID.
             * @example true
             */
            allowGuestStartConf?: boolean;
            /**
             * @description Guest password of your own choice, digits only. Left out, the service chooses one.
             * @example 271905
             */
            guestPwd?: string;
            /**
             * Format: int32
             * @description Which meeting ID a meeting in a cloud meeting room gets.
             * @example 1
             * @enum {integer}
             */
            vmrIDType?: 0 | 1;
            /**
             * Format: int32
             * @description Automatic extension. With 0 the meeting ends when its time is over; the time runs from when the first participant joined, not from the scheduled start. Any other number is the length of one extension in minutes, and extensions follow each other for as long as somebody is in the meeting.
             * @example 15
             */
            prolongLength?: number;
            /**
             * @description Whether newcomers wait until a host admits them.
             * @example false
             */
            enableWaitingRoom?: boolean;
            /**
             * @description Whether the host's camera is on from the start.
             * @example true
             */
            isHostCameraOn?: boolean;
            /**
             * @description Whether a guest's camera is on from the start.
             * @example true
             */
            isGuestCameraOn?: boolean;
        };
        /**
         * Access to the recording
         * Format: int32
         * @description Who may watch and download the recording. It counts only when `recordType` is 2 or 3.
         * @example 2
         * @enum {integer}
         */
        RecordAuthType: 0 | 1 | 2;
        /**
         * Meeting request
         * @description Settings of a meeting.
         */
        MeetingRequest: {
            /**
             * @description When the meeting starts, in UTC, `yyyy-MM-dd HH:mm`. When it is missing, empty or null, the meeting starts immediately. In a series only the time of day counts.
             * @example 2026-12-01 06:00
             */
            startTime?: string | null;
            /**
             * Format: int32
             * @description Duration of the meeting, in minutes; 24 hours at most.
             * @default 30
             * @example 60
             */
            length?: number;
            /**
             * @description Topic of the meeting.
             * @example Design review
             */
            subject?: string;
            mediaTypes: components["schemas"]["MediaType"];
            /**
             * @description Temporary ID of a group, for clients that create an instant meeting. The service hands it on in the header `conference-info` when it invites others.
             * @example group-20261201
             */
            groupuri?: string;
            /** @description Who is invited. */
            attendees?: components["schemas"]["Attendee"][];
            /** @description Recurrence rule. A series must have one; other meetings ignore it. */
            cycleParams?: components["schemas"]["CycleParams"];
            isAutoRecord?: components["schemas"]["AutoRecord"];
            /**
             * Format: int32
             * @description Encryption of the media. Left out, the enterprise's setting applies.
             * @example 0
             * @enum {integer}
             */
            encryptMode?: 0 | 1 | 2;
            /**
             * @description Language of notifications by SMS and e-mail.
             * @default zh-CN
             * @example en-US
             * @enum {string}
             */
            language?: "zh-CN" | "en-US";
            /** @description Time zone of the meeting in notifications, and of the dates in `cycleParams`. With `26`, for example, a notification reads "Tue, Nov 11, 2021 00:00 - 02:00 (GMT) Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London". Leave it out of a non-recurring meeting whose notifications come from a system of your own. */
            timeZoneID?: components["schemas"]["TimeZoneID"];
            /**
             * Format: int32
             * @description Whether the meeting is recorded or streamed. Streaming needs `liveAddress` or `auxAddress`.
             * @default 0
             * @example 2
             * @enum {integer}
             */
            recordType?: 0 | 1 | 2 | 3;
            /**
             * @description Where the video is streamed to. It counts only when `recordType` is 1 or 3.
             * @example rtmp://live.example.com/meeting/video
             */
            liveAddress?: string;
            /**
             * @description Where the presentation is streamed to. It counts only when `recordType` is 1 or 3.
             * @example rtmp://live.example.com/meeting/presentation
             */
            auxAddress?: string;
            /**
             * Format: int32
             * @description Whether the presentation is recorded. It counts only when `recordType` is 2 or 3.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            recordAuxStream?: 0 | 1;
            confConfigInfo?: components["schemas"]["ConfConfigInfo"];
            recordAuthType?: components["schemas"]["RecordAuthType"];
            /**
             * Format: int32
             * @description Whether the meeting takes place in a cloud meeting room. It cannot be modified afterwards.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            vmrFlag?: 0 | 1;
            /**
             * @description The cloud meeting room of the account that creates the meeting, by its `id` from the query of cloud meeting rooms and personal meeting IDs (operation `SearchMemberVmr`), not by its dialling number. It cannot be modified afterwards.
             * @example 5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa
             */
            vmrID?: string;
            /**
             * Format: int32
             * @description How many participants the meeting may have at most; 0 stands for no limit of its own.
             * @default 0
             * @example 50
             */
            concurrentParticipants?: number;
            /**
             * @description Whether the meeting offers simultaneous interpretation.
             * @default false
             * @example false
             */
            supportSimultaneousInterpretation?: boolean;
            /**
             * Format: int32
             * @description Which kind of resource the meeting uses. It cannot be modified afterwards.
             * @example 0
             * @enum {integer}
             */
            confResType?: 0 | 1 | 2 | 3;
        };
        /**
         * List with the meeting
         * @description A list of one element, the meeting that was created.
         */
        CreatedMeetings: components["schemas"]["ConferenceInfo"][];
        /**
         * Invited participant
         * @description Somebody who was invited to the meeting.
         */
        ParticipantInfo: {
            /**
             * @description The participant's number (not an ID in the meeting, despite its name).
             * @example +991116004158
             */
            participantID?: string;
            /**
             * @description Name shown in the meeting.
             * @example Bob Li
             */
            name?: string;
            /**
             * @description Reserved for a further number.
             * @example
             */
            subscriberID?: string;
            /**
             * Format: int32
             * @description Role in the meeting.
             * @example 0
             * @enum {integer}
             */
            role?: 0 | 1 | (number & {});
            /**
             * @description State of the participant. It always reads `MEETING`, also before the meeting.
             * @example MEETING
             */
            state?: string;
            /**
             * @description Reserved for the room in which a terminal stands.
             * @example
             */
            address?: string;
            /**
             * @description What kind of terminal the participant uses.
             * @example normal
             * @enum {string}
             */
            attendeeType?: "normal" | "terminal" | "outside" | "mobile" | (string & {});
            /**
             * @description Account of the participant: the third-party user ID after sign-in with an App ID, otherwise the Huawei Cloud Meeting account.
             * @example bob
             */
            accountId?: string;
            /**
             * @description Reserved for a second number.
             * @example
             */
            phone2?: string;
            /**
             * @description Reserved for a third number.
             * @example
             */
            phone3?: string;
            /**
             * @description E-mail address to which the invitation went.
             * @example bob@example.com
             */
            email?: string;
            /**
             * @description Mobile number to which the invitation went by SMS.
             * @example +8613800000000
             */
            sms?: string;
            /**
             * @description Name of the participant's department.
             * @example Research
             */
            deptName?: string;
            /**
             * @description UUID of the participant.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            userUUID?: string;
            /**
             * @description App ID under which `accountId` is known.
             * @example demo-app-id
             */
            appId?: string;
            /**
             * Format: int32
             * @description Whether the service calls this participant when the meeting starts.
             * @example 1
             * @enum {integer}
             */
            isAutoInvite?: 0 | 1 | (number & {});
            /**
             * @description Whether the participant's picture goes without the name on it; used with the VDC video network.
             * @example false
             */
            isNotOverlayPidName?: boolean;
        };
        /**
         * Page of invited participants
         * @description One page of the participants invited before or during the meeting, and how many there are in all.
         */
        PageParticipant: {
            /** @description The participants of this page. */
            data?: components["schemas"]["ParticipantInfo"][];
            /**
             * Format: int32
             * @description How many records come before this page.
             * @example 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description How many records the page holds at most.
             * @example 20
             */
            limit?: number;
            /**
             * Format: int32
             * @description How many participants match in all.
             * @example 1
             */
            count?: number;
        };
        /**
         * Meeting with participants
         * @description One meeting, and one page of the participants invited to it.
         */
        MeetingDetail: {
            conferenceData?: components["schemas"]["ConferenceInfo"];
            data?: components["schemas"]["PageParticipant"];
        };
        /**
         * Meeting to start
         * @description The meeting, and one of its passwords.
         */
        StartMeetingRequest: {
            /**
             * @description Meeting ID.
             * @example 986030665
             */
            conferenceID: string;
            /**
             * @description The host password, or the guest password where guests may start the meeting.
             * @example 518302
             */
            password: string;
        };
        /**
         * Started meeting
         * @description Where the meeting is held.
         */
        StartedMeeting: {
            /**
             * @deprecated
             * @description A value without use; ignore it.
             * @example stb7fe307f8971e44acc5cf8be2112575ff8387ff6ddea68a5e
             */
            uuid?: string;
            /**
             * @description Public IP address of the region in which the meeting is held.
             * @example 100.94.23.40
             */
            regionIP?: string;
        };
        /**
         * Error of enterprise management
         * @description Error body of the operations below `/v1/usg/dcs`; some operations elsewhere use it for status 500.
         */
        EnterpriseError: {
            error_code: components["schemas"]["ErrorCode"];
            /**
             * @description What went wrong, in words. The wording changes between releases; decide by `error_code`.
             * @example User does not exist
             */
            error_msg: string;
            /**
             * @description Identifier of the failed call, the same as in the response header `X-Request-Id`.
             * @example 208b6e4c92074487bc43292f8554561e
             */
            request_id: string;
        };
        /**
         * Recurring meeting request
         * @description Settings of a series; those of a single meeting, and always a recurrence rule.
         */
        RecurringMeetingRequest: WithRequired<components["schemas"]["MeetingRequest"], "cycleParams">;
        /**
         * List with the series
         * @description A list of one element, the series that was created or changed.
         */
        RecurringMeetings: components["schemas"]["ConferenceInfo"][];
        /**
         * Change of one sub-meeting
         * @description The sub-meeting to change, and everything that it shall be.
         */
        SubMeetingRequest: {
            /**
             * @description UUID of the sub-meeting, from `subConfs`.
             * @example ff1cf7030a3711ecbe7183f6162d654d
             */
            cycleSubConfID: string;
            mediaTypes: components["schemas"]["MediaType"];
            /**
             * @description New start, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-09 07:30
             */
            startTime: string;
            /**
             * Format: int32
             * @description New duration, in minutes.
             * @default 30
             * @example 45
             */
            length: number;
            isAutoRecord?: components["schemas"]["AutoRecord"];
            confConfigInfo?: components["schemas"]["SubConfConfigInfo"];
            recordAuthType?: components["schemas"]["RecordAuthType"];
            /**
             * @description Remarks on this sub-meeting.
             * @example Moved to the afternoon
             */
            description?: string;
        };
        /**
         * Sub-meetings to cancel
         * @description The sub-meetings that shall be taken out of the series.
         */
        CancelSubMeetingsRequest: {
            /**
             * @description UUIDs of the sub-meetings, from `subConfs`.
             * @example [
             *       "ff1cf7020a3711ecbe71e167f3b9d5b1"
             *     ]
             */
            cycleSubConfIDs: string[];
        };
        /**
         * Control token
         * @description A meeting control token and what belongs to it.
         */
        TokenInfo: {
            /**
             * @description The token, for the header `X-Conference-Authorization`.
             * @example stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb
             */
            token?: string;
            /**
             * @description Token for opening the event channel, a WebSocket.
             * @example 5a94449979487b20ccf4d49c4143732999aebbba9e53193a
             */
            tmpWsToken?: string;
            /**
             * @description Address of the event channel.
             * @example wss://r1.meeting.huaweicloud.com
             */
            wsURL?: string;
            /**
             * Format: int32
             * @description Role that the token gives.
             * @example 1
             * @enum {integer}
             */
            role?: 0 | 1 | (number & {});
            /**
             * Format: int64
             * @description When the token expires, in milliseconds since 1970.
             * @example 1796107589933
             */
            expireTime?: number;
            /**
             * @description UUID of the user who scheduled the meeting.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            userID?: string;
            /**
             * @description ID of the enterprise to which the meeting belongs.
             * @example demo-corp
             */
            orgID?: string;
            /**
             * @deprecated
             * @description ID of the calling terminal in the meeting. The service will drop it.
             * @example af50e9e63b4111ea9668df997d1c89da
             */
            participantID?: string;
            /**
             * Format: int32
             * @description Lifetime of the token, in seconds.
             * @example 1800
             */
            confTokenExpireTime?: number;
            /**
             * @description Present meeting ID of a meeting in a cloud meeting room.
             * @example 914067448
             */
            vmrCurrentConfID?: string;
            /**
             * @description Kinds of messages that the event channel can send.
             * @example [
             *       "ConfBasicInfoNotify",
             *       "ParticipantsNotify"
             *     ]
             */
            supportNotifyType?: string[];
        };
        /**
         * Control token and addresses
         * @description The control token with its data, and addresses for further use.
         */
        ConfTokenResult: {
            data?: components["schemas"]["TokenInfo"];
            /**
             * @description Short-lived token for queries of the enterprise directory.
             * @example DGSpZJSCFDffAgREtZHpyXMtx6wXk9Zvq
             */
            addressToken?: string;
            /**
             * @description Address of the service's portal (spelt like this on the wire).
             * @example meeting.huaweicloud.com
             */
            gloablPublicIP?: string;
        };
        /**
         * Extension
         * @description How to extend the meeting.
         */
        ProlongRequest: {
            /**
             * Format: int32
             * @description Whether to extend once, or to let the system extend the meeting as often as needed.
             * @default 1
             * @example 0
             * @enum {integer}
             */
            auto: 0 | 1;
            /**
             * Format: int32
             * @description Length of the extension, in minutes.
             * @default 15
             * @example 40
             */
            duration?: number;
        };
        /**
         * Invited attendee
         * @description Somebody who was invited.
         */
        RealTimeAttendee: {
            /**
             * @description Account of the attendee.
             * @example alice
             */
            accountID?: string;
            /**
             * @description UUID of the attendee.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            userUUID?: string;
            /**
             * @description Name shown in the meeting.
             * @example Alice Chen
             */
            name?: string;
            /**
             * @description Number of the attendee.
             * @example +991116004157
             */
            phone?: string;
            /**
             * @deprecated
             * @description Number of the left screen of a telepresence system with three. The service will drop it.
             * @example
             */
            phoneLeft?: string;
            /**
             * @deprecated
             * @description Number of the right screen of a telepresence system with three. The service will drop it.
             * @example
             */
            phoneRight?: string;
        };
        /**
         * Participant online
         * @description Somebody who is in the meeting, or about to be.
         */
        RealTimeParticipant: {
            /**
             * @description ID of the participant in this meeting.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            pid?: string;
            /**
             * @description Name shown in the meeting.
             * @example Shanghai site
             */
            name?: string;
            /**
             * @description Number of the participant.
             * @example +991112939613
             */
            phone?: string;
            /**
             * Format: int32
             * @description How far the participant has got.
             * @example 0
             * @enum {integer}
             */
            state?: 0 | 1 | 2 | (number & {});
            /**
             * Format: int32
             * @description Media of the participant.
             * @example 1
             * @enum {integer}
             */
            video?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description State of the microphone.
             * @example 0
             * @enum {integer}
             */
            mute?: 0 | 1 | (number & {});
            /**
             * Format: int32
             * @description Whether the participant asks to speak.
             * @example 0
             * @enum {integer}
             */
            hand?: 0 | 1 | (number & {});
        };
        /**
         * Who leads the meeting
         * @description The host and the co-hosts of a meeting that is being held.
         */
        RealTimeConfInfo: {
            /**
             * @description The `pid` of the host.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            chairID?: string;
            /**
             * @description The `pid`s of the co-hosts.
             * @example [
             *       "e4286e9c3cca11ef813235922d0586e5"
             *     ]
             */
            coHosts?: string[];
        };
        /**
         * Present picture of a meeting
         * @description Who is invited, who is there, and who leads.
         */
        RealTimeInfo: {
            /** @description Everybody invited before or during the meeting, whether they joined or not. */
            attendees?: components["schemas"]["RealTimeAttendee"][];
            /** @description Everybody who is in the meeting, joining or being called. */
            participants?: components["schemas"]["RealTimeParticipant"][];
            confInfo?: components["schemas"]["RealTimeConfInfo"];
        };
        /**
         * Kind of terminal
         * @description What kind of terminal the code is for.
         * @example idea-hub
         * @enum {string}
         */
        VisionDeviceType: "idea-hub" | "huawei-vision" | "welink-desktop(iwb)" | "smart-rooms";
        /**
         * Activation code
         * @description An activation code that waits for its terminal.
         */
        ActiveCode: {
            /**
             * @description Unique ID of the code; what `deleteVisionActiveCode` asks for.
             * @example 6d35397d67504dd1b7e1766a25f1be12
             */
            id?: string;
            /**
             * @description The code to enter on the terminal, nine digits.
             * @example 085317642
             */
            activeCode?: string;
            /**
             * @description Name of the terminal.
             * @example Meeting room 3.12
             */
            devName?: string;
            devType?: components["schemas"]["VisionDeviceType"];
            /**
             * @description Code of the department to which the terminal belongs.
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Name of that department.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * Format: int64
             * @description When the code expires, in milliseconds since 1970.
             * @example 1796968389933
             */
            expireDate?: number;
        };
        /**
         * Page of activation codes
         * @description One page of activation codes, and how many there are in all.
         */
        ActiveCodePage: {
            /**
             * Format: int32
             * @description How many records come before this page.
             * @example 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description How many records the page holds at most.
             * @default 10
             * @example 5
             */
            limit?: number;
            /**
             * Format: int32
             * @description How many codes match in all.
             * @example 1
             */
            count?: number;
            /** @description The codes of this page. */
            data?: components["schemas"]["ActiveCode"][];
        };
        /**
         * Activation code request
         * @description The terminal that shall be activated, and who gets the code.
         */
        ActiveCodeRequest: {
            /**
             * @description Name of the terminal.
             * @example Meeting room 3.12
             */
            devName: string;
            devType: components["schemas"]["VisionDeviceType"];
            /**
             * @description Code of the department to which the terminal belongs; `1` is the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Remarks on the terminal.
             * @example IdeaHub on the third floor
             */
            description?: string;
            /**
             * @description Mobile number that gets the code, with its country calling code. At present only numbers of the Chinese mainland are supported. With a number, send `country` too.
             * @example +8613800000000
             */
            smsNumber?: string;
            /**
             * @description Country of the mobile number, in the service's own names.
             * @default chinaPR
             * @example chinaPR
             */
            country?: string;
            /**
             * @description E-mail address that gets the code. It must be given when there is no mobile number of the Chinese mainland.
             * @example it@example.com
             */
            emailAddr?: string;
        };
        /**
         * New activation code
         * @description The code that was generated.
         */
        ActiveCodeResult: {
            /**
             * @description The code to enter on the terminal, nine digits.
             * @example 085317642
             */
            activeCode?: string;
        };
        /**
         * IDs of activation codes
         * @description Unique IDs of activation codes (`id`, not `activeCode`).
         * @example [
         *       "6d35397d67504dd1b7e1766a25f1be12"
         *     ]
         */
        ActiveCodeIds: string[];
        /**
         * Recipient of an activation code
         * @description Where to send the code.
         */
        ActiveCodeRecipient: {
            /**
             * @description Mobile number that gets the code, with its country calling code. With a number, send `country` too.
             * @example +8613800000000
             */
            smsNumber?: string;
            /**
             * @description Country of the mobile number, in the service's own names.
             * @default chinaPR
             * @example chinaPR
             */
            country?: string;
            /**
             * @description E-mail address that gets the code; the only way where the enterprise has SMS switched off.
             * @example it@example.com
             */
            emailAddr?: string;
        };
    };
    responses: {
        /** @description Something in the request is wrong; the message names the field. */
        AuthBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The signature, or the account and password, was not accepted. */
        AuthRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The credentials are right, but this app or user may not use the service in this way. */
        AuthForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The account is disabled or not activated yet. An administrator of the enterprise can change that. */
        AuthDisabled: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The account is locked after too many failures. Wait before the next attempt. */
        AuthLocked: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The sign-in service failed; trying again later does no harm. */
        AuthServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description The token is missing, unknown, ended or expired. Sign in again. */
        AuthUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description Something in the request is wrong, or the meeting is not in a state that allows the call. A meeting that does not exist is answered with this status too, not with 404. */
        MeetingBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The token is missing, unknown or expired. Sign in again, or obtain a new control token. */
        MeetingUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The token is valid, but its owner may not do this to this meeting. */
        MeetingForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The service failed. Nothing is known about whether the request took effect; look before you repeat it. */
        MeetingServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The service failed. The request id tells the vendor's support which call it was. */
        EnterpriseServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
        /** @description Something in the request is wrong, or the meeting is not being held. */
        ControlBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The control token is missing, unknown or expired. Obtain a new one with `createConfToken`. */
        ControlUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description Something in the request is wrong, or it names something that does not exist. */
        EnterpriseBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
        /** @description The access token is missing, unknown or expired. */
        EnterpriseUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
        /** @description The access token is valid, but its owner lacks the role that this operation needs. */
        EnterpriseForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
    };
    parameters: {
        /**
         * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
         * @example 208b6e4c92074487bc43292f8554561e
         */
        RequestId: string;
        /**
         * @description Language of the texts in the answer, error messages included.
         * @example en-US
         */
        AcceptLanguage: "zh-CN" | "en-US";
        /**
         * @description How many records to skip before the first one returned. Negative numbers count as 0.
         * @example 0
         */
        Offset: number;
        /**
         * @description Text to look for. What it is compared with is told by the operation.
         * @example weekly
         */
        SearchKey: string;
        /**
         * @deprecated
         * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
         * @example app
         */
        AuthorizationType: string;
        /**
         * @deprecated
         * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
         * @example site-1
         */
        SiteId: string;
        /**
         * @deprecated
         * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
         * @example c350dba240ed4fd5b37236865c64cd1d
         */
        UserUUID: string;
        /**
         * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
         * @example 986256843
         */
        ConferenceID: string;
        /**
         * @description What to do when the meeting is being held right now. Left out, such a meeting is not cancelled and the call is refused.
         * @example 1
         */
        CancelType: 1;
        /**
         * @description How many records to skip before the first one returned. Too large a number leads to the last page.
         * @example 0
         */
        EnterpriseOffset: number;
        /**
         * @description How many records to return at most.
         * @example 10
         */
        EnterpriseLimit: number;
        /**
         * @description Text to look for; a record matches when it contains it. The operation tells which of its fields count.
         * @example room 3
         */
        EnterpriseSearchKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifier of this call; quote it to the vendor's support.
         * @example 7ba6f742610c03a64262b126fb336a5d
         */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAppIdToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Kind of token wanted. The vendor's page asks for it; clients that leave it out are served all the same.
                 * @example LongTicket
                 */
                "X-Token-Type"?: "LongTicket";
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who signs in. What is signed must be sent exactly as it was signed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppIdTokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthRefused"];
            403: components["responses"]["AuthForbidden"];
            412: components["responses"]["AuthDisabled"];
            423: components["responses"]["AuthLocked"];
            500: components["responses"]["AuthServerError"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account again, and what kind of client signs in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountTokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthRefused"];
            412: components["responses"]["AuthDisabled"];
            423: components["responses"]["AuthLocked"];
            500: components["responses"]["AuthServerError"];
        };
    };
    updateToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            403: components["responses"]["AuthForbidden"];
            500: components["responses"]["AuthServerError"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            403: components["responses"]["AuthForbidden"];
            500: components["responses"]["AuthServerError"];
        };
    };
    checkToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The token, and what to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckTokenRequest"];
            };
        };
        responses: {
            /** @description The token is accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            500: components["responses"]["AuthServerError"];
        };
    };
    searchMeetings: {
        parameters: {
            query?: {
                /**
                 * @description UUID of the user whose meetings to list. For administrators; when an ordinary user sends it, it is ignored and the caller's own meetings are listed.
                 * @example fe235be7aa6045b98a33f27b365cbca9
                 */
                userUUID?: string;
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description For administrators: `true` lists the meetings of all users of the enterprise, `false` only those that the administrator created.
                 * @example false
                 */
                queryAll?: boolean;
                /**
                 * @description Text to look for. What it is compared with is told by the operation.
                 * @example weekly
                 */
                searchKey?: components["parameters"]["SearchKey"];
                /**
                 * @description Which span of time, from now on, to look at.
                 * @example AWEEK
                 */
                queryConfMode?: "ADAY" | "AWEEK" | "AMONTH" | "ALL";
                /**
                 * @description Order of the records (the odd capitals are the service's).
                 * @example ASC_StartTIME
                 */
                sortType?: "ASC_StartTIME" | "DSC_StartTIME";
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meetings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    createMeeting: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting to create. Only `mediaTypes` must be sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting is created. The list has one element. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMeetings"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    cancelMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description What to do when the meeting is being held right now. Left out, such a meeting is not cancelled and the call is refused.
                 * @example 1
                 */
                type?: components["parameters"]["CancelType"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting is cancelled. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showMeetingDetail: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many participants to return at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Text to look for. What it is compared with is told by the operation.
                 * @example weekly
                 */
                searchKey?: components["parameters"]["SearchKey"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @description How people and terminals among the participants are queried.
                 * @example 0
                 */
                "X-Type"?: "0" | "1" | "2";
                /**
                 * @description Which participants to return. It counts only when `X-Type` is 2.
                 * @example 0
                 */
                "X-Query-Type"?: "0" | "1";
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting and one page of its participants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    startMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which meeting, and one of its passwords. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting is being held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedMeeting"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateRecurringMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The settings and the recurrence rule that the series shall have from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurringMeetingRequest"];
            };
        };
        responses: {
            /** @description The series has been changed. The list has one element, the series with its new sub-meetings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringMeetings"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    createRecurringMeeting: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The first and every further sub-meeting, and the rule that yields their dates. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurringMeetingRequest"];
            };
        };
        responses: {
            /** @description The series is scheduled. The list has one element, which carries every sub-meeting in `subConfs`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringMeetings"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    cancelRecurringMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description What to do when the meeting is being held right now. Left out, such a meeting is not cancelled and the call is refused.
                 * @example 1
                 */
                type?: components["parameters"]["CancelType"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series is cancelled. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    updateRecurringSubMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which sub-meeting, and what it shall be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubMeetingRequest"];
            };
        };
        responses: {
            /** @description The sub-meeting has been changed. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    cancelRecurringSubMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description What to do when the meeting is being held right now. Left out, such a meeting is not cancelled and the call is refused.
                 * @example 1
                 */
                type?: components["parameters"]["CancelType"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @deprecated
                 * @description Tells the service that the call comes from a portal of a third party. The service will drop it; leave it out.
                 * @example app
                 */
                "X-Authorization-Type"?: components["parameters"]["AuthorizationType"];
                /**
                 * @deprecated
                 * @description Names the HCS Online site that checks the credentials. The service will drop it; leave it out.
                 * @example site-1
                 */
                "X-Site-Id"?: components["parameters"]["SiteId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The sub-meetings to cancel. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSubMeetingsRequest"];
            };
        };
        responses: {
            /** @description The sub-meetings are cancelled. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    createConfToken: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
            };
            header: {
                /**
                 * @description Host password of the meeting. When the call keeps a token alive it is not checked, but still sent.
                 * @example 518302
                 */
                "X-Password": string;
                /**
                 * @description How the caller proves to be the host; there is only one way.
                 * @example 1
                 */
                "X-Login-Type": 1;
                /**
                 * @description A control token to keep alive. Leave it out to obtain a new one.
                 * @example stb0442ae70a6e527de968a97be293bdc5a20a952fcc833bf17
                 */
                "X-Conference-Authorization"?: string;
                /**
                 * @description A one-time nonce that stands for a signed-in user.
                 * @example 1579231481096J0Vy0tTOLqTAEg3TZKDxA8C3TpbOCYdrt
                 */
                "X-Nonce"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The control token, and how to open the event channel of the meeting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfTokenResult"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    prolongMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether to extend once or always, and by how much. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongRequest"];
            };
        };
        responses: {
            /** @description The end has been moved. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    stopMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting has ended. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showRealTimeInfoOfMeeting: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting at this moment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealTimeInfo"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    searchVisionActiveCode: {
        parameters: {
            query?: {
                /**
                 * @description How many records to skip before the first one returned. Too large a number leads to the last page.
                 * @example 0
                 */
                offset?: components["parameters"]["EnterpriseOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 10
                 */
                limit?: components["parameters"]["EnterpriseLimit"];
                /**
                 * @description Text to look for; a record matches when it contains it. The operation tells which of its fields count.
                 * @example room 3
                 */
                searchKey?: components["parameters"]["EnterpriseSearchKey"];
                /**
                 * @description Kind of terminal to list.
                 * @example idea-hub
                 */
                devType?: components["schemas"]["VisionDeviceType"];
            };
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of activation codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCodePage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    createVisionActiveCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The terminal, and who gets its code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveCodeRequest"];
            };
        };
        responses: {
            /** @description The code has been generated. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCodeResult"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    deleteVisionActiveCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The unique IDs of the codes to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveCodeIds"];
            };
        };
        responses: {
            /** @description The codes are deleted. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    resetVisionActiveCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Huawei Cloud Meeting account of the terminal; in a list of users it is called `userAccount` (operation `SearchUsers`).
                 * @example test_account
                 */
                account: string;
            };
            cookie?: never;
        };
        /** @description Who gets the new code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveCodeRecipient"];
            };
        };
        responses: {
            /** @description The terminal has a new code. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCodeResult"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
