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
         *     | signed text | who signs in | in the body |
         *     |---|---|---|
         *     | `appId:userId:expireTime:nonce` | a user of a single enterprise | `userId` |
         *     | `appId::expireTime:nonce` | the default administrator of a single enterprise | neither |
         *     | `appId:::expireTime:nonce` | an SP administrator | neither |
         *     | `appId:corpId::expireTime:nonce` | an enterprise's administrator, by an SP app | `corpId` |
         *     | `appId:corpId:userId:expireTime:nonce` | an enterprise's user, by an SP app | both |
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
    "/v1/usg/acs/auth/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in through another sign-in service
         * @description Signs in with an account that is kept elsewhere, and returns an access token of this service with its refresh
         *     token. Two places are supported: WeLink, and the OAuth 2.0 service that an enterprise has set up for its single
         *     sign-on (`setSsoConfig`).
         *
         *     For WeLink, send `workplace`, `AccountAndPwd`, the account and its password. For OAuth 2.0, send `oauth2`,
         *     `AuthCode`, the domain of the enterprise, and the code with which its authorization centre sent the user back; such
         *     a code can be used once and not for long.
         *
         *     Wrong credentials are `USG.206010000`, a failed single sign-on `USG.206010022`, and one that is not set up for the
         *     domain `USG.206010023`. The two types must fit each other (`USG.206010024`). Lifetime and number of tokens are as
         *     with `createAppIdToken`.
         */
        post: operations["createProxyToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/auth/portal-ref-nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a nonce for the management portal
         * @description Exchanges an access token for a nonce with which its owner enters the web portal of Huawei Cloud Meeting without
         *     signing in again. Any signed-in user may call it; there is no body.
         *
         *     Put the nonce into the link, `https://meeting.huaweicloud.com/?lang=en-US&nonce=<nonce>#/login`, and send the
         *     browser there at once: a nonce opens the portal a single time. The portal shows what the owner of the token may
         *     see, so obtain the token for that very user (`userId` of `createAppIdToken`) and not for the administrator.
         */
        post: operations["createPortalRefNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/authorizeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the single sign-on settings
         * @description Returns how the users of the enterprise sign in through its own OAuth 2.0 service: whether they can, where that
         *     service is, and which fields of its answers hold what. For administrators of the enterprise.
         *
         *     The settings include the secret of the registered client, so keep the answer out of logs and browsers. Read them
         *     before `setSsoConfig`, which replaces them all.
         */
        get: operations["showSsoConfig"];
        put?: never;
        /**
         * Set up single sign-on
         * @description Replaces the single sign-on settings of the enterprise, and switches single sign-on on or off. For administrators
         *     of the enterprise. Register Huawei Cloud Meeting as a client of your OAuth 2.0 service first; `clientId` and
         *     `clientSecret` come from there.
         *
         *     With `enableSSO` true, these must be sent too: `domain`, `authorizeUrl`, `getTokenUrl`, `clientId`,
         *     `accFieldName` and `thirdAccessToken`. So must `clientSecret`, unless both `getTokenUrl` and `getUserInfoUrl` stay
         *     what they were: then an empty one keeps the present secret. What is missing is refused with `USG.000000003`.
         *
         *     The change applies to the next sign-in of every user. Try the settings with a test enterprise, or check at once
         *     that `createProxyToken` succeeds with a code of your service.
         */
        post: operations["setSsoConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password
         * @description Changes the password of the signed-in user, who must know the present one. Every member of an enterprise may call
         *     it, for their own account only.
         *
         *     A new password is refused when it breaks one of these rules: 8 to 32 characters from at least two of the classes
         *     lower case, upper case, digits and special characters; no character three times in a row; neither the user name
         *     nor its reverse within it, in upper or lower case; at least two characters other than in the present password;
         *     none of the passwords used of late. After a change, the next one must wait five minutes. The refusals have codes
         *     from `USG.206030005` to `USG.206030014`; too many wrong passwords lock the user for a minute (`USG.206030015`).
         *
         *     A user who forgot the password cannot call this: see `sendSlideVerifyCode` for the way back.
         */
        put: operations["updatePwd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/password/admin/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the password of a user
         * @description Gives a user of the enterprise a new password, made up by the service. Only an administrator of the enterprise may
         *     call it; another caller is refused with `USG.206030016`.
         *
         *     The new password goes to the e-mail address or mobile number of the user and to nobody else: it is not in the
         *     answer, and the administrator does not learn it. So make sure that the user has one of the two (`showUserDetail`).
         *     The old password is void from then on. An unknown account is `USG.206030000`.
         */
        put: operations["resetPwdByAdmin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/auth/slideverifycode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a puzzle captcha
         * @description Returns a puzzle: a picture with a piece cut out of it, and the piece. Your page shows both, at the height
         *     `pointY`, and the user drags the piece sideways to where it belongs. Anybody may call it; no token is needed.
         *
         *     It is the first of five steps for a user who forgot the password: `sendSlideVerifyCode`, `checkSlideVerifyCode`,
         *     `sendVeriCodeForChangePwd`, `checkVerifyCode`, `resetPwd`. Name the user in the same way in all of them. The
         *     puzzle has to be solved within the seconds of `expire`, one minute in published answers; then obtain another. It
         *     also serves a sign-in that asks for a captcha (`checkType` 0).
         */
        post: operations["sendSlideVerifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/auth/slideverifycode/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check the solution of a puzzle captcha
         * @description Tells whether the user put the piece in the right place. Send where the user let go of it and how long the
         *     dragging took. No access token is needed, only the token of the puzzle.
         *
         *     When the solution is right, the answer holds a token for `sendVeriCodeForChangePwd`, good for a minute in
         *     published answers. A wrong place, a puzzle that has expired, or a user other than the one who asked for it is
         *     refused with one of the codes from `USG.206060008` to `USG.206060015`; begin again with `sendSlideVerifyCode`.
         */
        put: operations["checkSlideVerifyCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/verifycode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code for a forgotten password
         * @description Sends a verification code by SMS or e-mail to a user who forgot the password. It takes the token that
         *     `checkSlideVerifyCode` answered with, in the body; no access token is needed.
         *
         *     The answer tells, masked, where the code went, so that your page can say where to look. A second code can be sent
         *     only after 180 seconds (`USG.206030004`), and a password can be retrieved ten times a day (`USG.206030018`). What
         *     the user types in goes to `checkVerifyCode`.
         */
        post: operations["sendVeriCodeForChangePwd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/verifycode/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check a verification code for a forgotten password
         * @description Exchanges the verification code that the user received for a token with which the password can be reset. The code
         *     is the only proof; neither an access token nor the token of the puzzle is asked for.
         *
         *     A code that is wrong or has expired is `USG.206030001` or `USG.206030002`. Too many wrong ones (`USG.206030019`)
         *     lock the way back for a while, with status 423. Hand the token to `resetPwd` within the seconds of `expire`.
         */
        put: operations["checkVerifyCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password for a forgotten one
         * @description Gives a user who forgot the password a new one of their choice, the last of the five steps that begin with
         *     `sendSlideVerifyCode`. The header `X-Access-Token` carries the token that `checkVerifyCode` answered with, not the
         *     access token of a sign-in; that one is refused with `USG.206020000`.
         *
         *     The password needs 8 to 32 characters from at least two of the classes lower case, upper case, digits and special
         *     characters, no character three times in a row, and neither the user name nor its reverse within it. Refusals have
         *     codes from `USG.206030005` on. Afterwards the user signs in with the new password; `passWordType` tells whether
         *     the portal may then ask for yet another.
         */
        put: operations["resetPwd"];
        post?: never;
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
        /**
         * Modify a scheduled meeting
         * @description Changes a meeting that has been scheduled and not started. The user who created it may do so, and so may an
         *     administrator of the enterprise. Once the meeting has started it is refused (`MMC.111071065`); to gain time then,
         *     call `prolongMeeting`.
         *
         *     Send the whole meeting as it shall be, not only what changes: without `startTime` it would begin at once, and what
         *     becomes of other settings that are left out is not published. The meeting ID, the passwords and the links stay.
         *     Whether a cloud meeting room is used, and which, cannot be changed (`MMC.111071114`, `MMC.111071113`), nor can
         *     `confResType`. Read the settings in force with `showMeetingDetail` first.
         *
         *     A series is changed with `updateRecurringMeeting`.
         */
        put: operations["updateMeeting"];
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
    "/v1/mmc/management/conferences/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings that are being held
         * @description Pages through the meetings that are going on at this moment, the one that started first at the top. Ordinary users
         *     get those they created or are invited to. Administrators get their own, and with `queryAll` those of the whole
         *     enterprise.
         *
         *     `searchKey` finds subjects, names of who scheduled the meeting, and meeting IDs. Only this list tells how many
         *     participants are connected (`onlineAttendeeAmount`); `partAttendeeInfo` leaves out whoever was invited after the
         *     start. `listOnlineConfAttendee` names those who are there. For meetings still to come, call `searchMeetings`.
         */
        get: operations["searchOnlineMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/online/confDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a meeting that is being held
         * @description Returns the settings of a meeting that is going on, and page by page who has been invited to it. An administrator
         *     may look at every meeting of the enterprise, an ordinary user at those they created or are invited to.
         *
         *     The participants in `data` are the invited ones, whether they came or not; whoever joined by ID or link is not
         *     among them. `listOnlineConfAttendee` tells who is connected; `showRealTimeInfoOfMeeting`, which needs a control
         *     token, tells also who is muted or raises a hand. A meeting that is not being held is refused; ask
         *     `showMeetingDetail` before the start and `showHisMeetingDetail` after the end.
         */
        get: operations["showOnlineMeetingDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/online/conf-attendee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants who are in a meeting
         * @description Pages through everybody who is connected to a meeting at this moment, however they came in. Unlike
         *     `showRealTimeInfoOfMeeting` it needs no control token, only the access token of somebody who may see the meeting.
         *
         *     Names are spelt with underscores here, in the query as well as in the answer, and errors carry a `request_id`.
         *     `search_key` is compared with the name, the number and the third-party account. For who was there after the end,
         *     call `searchAttendanceRecordsOfHisMeeting`.
         */
        get: operations["listOnlineConfAttendee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/region/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the region in which a meeting is held
         * @description Tells the public IP address and the domain name of the region that hosts a meeting. Anybody who knows the meeting
         *     ID may ask; no token is needed.
         *
         *     The meeting must be being held: one that does not exist (`MMC.111070005`) or has not been started is refused. The
         *     address is also in the answer of `startMeeting`.
         */
        get: operations["showRegionInfoOfMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/anonymous/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authenticate an anonymous participant
         * @description Lets somebody who has not signed in prove that they know a meeting ID and one of its passwords. It needs no token.
         *     The answer is a random number that stands for the two from then on, and the address at which the client goes on
         *     to join.
         *
         *     It is a step of the vendor's own clients, which fetch the anonymous user and the meeting with the number; no other
         *     operation described here takes it. An unknown meeting is `MMC.111070005`; after several wrong passwords the way in
         *     is locked for a while (`MMC.111071052`). Whoever is signed in calls `createAuthRandom`.
         */
        get: operations["createAnonymousAuthRandom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/mms/ncms/conferences/auth/random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authenticate a signed-in participant
         * @description Exchanges a meeting ID and a password for a random number with which a client joins, on behalf of a user who is
         *     signed in. The answer also says what a client must know before it joins: the subject, the kind of media server,
         *     whether it is a webinar, and whether a password has to be asked for.
         *
         *     `X-Password` may be left out; `need_password` tells whether the meeting asks for one. A call from a mini program
         *     succeeds only when the enterprise has that feature, see `support_applets`. For people without an account there is
         *     `createAnonymousAuthRandom`.
         */
        get: operations["createAuthRandom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/mms/ncms/conferences/online/check-callnumber-in-conf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a number is in a meeting
         * @description Tells whether the terminal or user with a given number is connected to a meeting, and to which. Useful before
         *     calling a room that may be in use.
         *
         *     The number is written as the enterprise directory and the lists of participants show it. The answer is a snapshot;
         *     to follow a meeting, use its event channel. Names are spelt with underscores here. The participants of the meeting
         *     that was found are returned by `listOnlineConfAttendee`.
         */
        get: operations["checkCallNumberInConf"];
        put?: never;
        post?: never;
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
         *     administrator of the enterprise. It works only while no sub-meeting is being held: what has started can no
         *     longer be modified (`MMC.111071065`).
         *
         *     `mediaTypes` and `cycleParams` must always be sent. Send the rest too where it shall stay: without `startTime` the
         *     sub-meetings take place at the present time of day, without `length` they last 30 minutes, and other settings with
         *     a default fall back to it; only what has no default, such as the subject or the time zone, stays when it is left
         *     out. All sub-meetings are replaced: they get new `cycleSubConfID`s, and what had been changed in single ones is
         *     gone. The meeting ID, the passwords and the links stay. Whether a cloud meeting room is used, and which, cannot be
         *     changed (`MMC.111071114`, `MMC.111071113`).
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
    "/v1/wss/webinar/open/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modify a webinar
         * @description Changes a webinar that has not started; afterwards it cannot be modified. The user who booked it may call it, and
         *     so may an administrator of the enterprise. The webinar is named in the body, by `conferenceId`, not in the path.
         *
         *     Subject, start, duration and time zone must always be sent. What becomes of optional settings that are left out is
         *     not published, so send whatever shall stay; `showWebinar` returns most of it. Its `attendees`, however, are mere
         *     names: keep the list of panelists that you sent. The webinar resource cannot be changed; book a new webinar for
         *     that.
         *
         *     The answer is empty. See the outcome with `showWebinar`.
         */
        put: operations["updateWebinar"];
        /**
         * Book a webinar
         * @description Books a webinar: a meeting of a host and some panelists that many others watch as audience. The caller must have
         *     been given a webinar resource. Take its `id` (not its `vmrId`) from `searchMemberVmr`, from a record whose
         *     `vmrMode` is 2, and send it as `vmrID`.
         *
         *     Only panelists are invited, in `attendees`; viewers come by themselves, with `audienceJoinUri` or with the webinar
         *     ID and `audiencePasswd`. The answer carries a link and a password for each of the three roles. Passwords that you
         *     choose must differ from each other; those you leave out are made up.
         *
         *     Logo, welcome picture and the display of the audience count are set afterwards, with `updateRoomSetting`. While
         *     the webinar is held it is controlled like a meeting: obtain a token with `createConfToken`, using `conferenceId`
         *     and `chairPasswd`.
         */
        post: operations["createWebinar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/conferences/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past webinars
         * @description Pages through webinars that are over, with when they really began and ended and how many attended in each role. An
         *     administrator of the enterprise gets those of everybody, an ordinary user their own.
         *
         *     `startTime` and `endTime` restrict the list to a period. The oldest come first unless `sortType` says otherwise.
         *     The `conferenceId` is that of the booking, while `confUUID` stands for one holding of it; the meeting history,
         *     such as `showHisMeetingDetail`, asks for the latter.
         */
        get: operations["listHistoryWebinars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/conferences/ongoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webinars being held
         * @description Pages through the webinars that are being held at this moment, each with the number of people in it. An
         *     administrator of the enterprise sees all of its webinars, an ordinary user those they booked.
         *
         *     The records carry links and passwords, the host's too: treat the answer as confidential. For webinars still to
         *     come, call `listUpComingWebinars`.
         */
        get: operations["listOngoingWebinars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/conferences/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webinars to come
         * @description Pages through webinars that are booked and have not started. An ordinary user gets what they booked themselves; an
         *     administrator gets the bookings of the whole enterprise.
         *
         *     Use it to find the `conferenceId` that `showWebinar`, `updateWebinar`, `deleteWebinar` and `updateRoomSetting`
         *     want. Beyond the last record the service returns the last page again, so stop by `count`.
         */
        get: operations["listUpComingWebinars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/conferences/{conference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a webinar
         * @description Returns a webinar as it is booked: its time, who may join, links and passwords of all roles, recording, and which
         *     notices go out. Whoever booked it may call it, and so may an administrator of the enterprise.
         *
         *     `state` tells whether it is still to come, being held or over. The panelists are returned by name only. Settings
         *     of the page that viewers see are not here, but in `showRoomSetting`.
         */
        get: operations["showWebinar"];
        put?: never;
        post?: never;
        /**
         * Cancel a webinar
         * @description Cancels a webinar that has been booked; its links and passwords are of no more use. The user who booked it may
         *     call it, and so may an administrator of the enterprise.
         *
         *     There is no parameter that ends a webinar which is being held. End it as its host, with `stopMeeting`. What is
         *     over stays in `listHistoryWebinars`.
         */
        delete: operations["deleteWebinar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/res/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload a picture for a webinar
         * @description Stores a picture that `updateRoomSetting` can then use as the enterprise's logo (`cropLogoId`) or as the welcome
         *     picture (`coverPictureId`) of a webinar. Mind that it is a PUT with a multipart form, whose part is called `file`.
         *
         *     The picture is examined for forbidden content while you wait. Use the `fileId` only when
         *     `imageModeration.suggestion` is `pass`; `category_suggestions` tells which kind of content was objected to.
         */
        put: operations["uploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wss/webinar/open/room-setting/{conference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how a webinar presents itself
         * @description Returns what viewers see around a webinar: introduction, logo, welcome picture, and how the audience is counted.
         *     An administrator may ask for any webinar of the enterprise, an ordinary user for those they booked.
         *
         *     A webinar for which nothing was set is answered with the defaults. Read these settings before `updateRoomSetting`,
         *     which resets what it is not given.
         */
        get: operations["showRoomSetting"];
        put?: never;
        /**
         * Set how a webinar presents itself
         * @description Sets what viewers see around a webinar. An administrator may do it for any webinar of the enterprise, an ordinary
         *     user for those they booked.
         *
         *     The call replaces the settings as a whole: a field that is left out may fall back to its default, so send the
         *     unchanged ones too, as `showRoomSetting` returns them. Pictures are named by the `fileId` that `uploadFile`
         *     returned. While `isRedoubleOpen` is `Y`, the audience that viewers see is `baseAudienceCount` plus `multiple`
         *     times the real number; the true figures are in `listHistoryWebinars`.
         */
        post: operations["updateRoomSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings that are over
         * @description Pages through the meetings that were held and have ended between two moments. Ordinary users get those they
         *     created or were invited to, not those they merely joined by ID or link. Administrators get their own, and with
         *     `queryAll` those of the whole enterprise.
         *
         *     Each holding is a record of its own: a meeting that was started and ended twice appears twice, with one
         *     `conferenceID` and two `confUUID`s. Keep the `confUUID`; everything else about the past is asked for by it, the
         *     recordings included.
         *
         *     Records are kept for 6 months; an administrator can set up to 12 on the management platform. For meetings that
         *     have not ended, call `searchMeetings`.
         */
        get: operations["searchHisMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/history/confDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a meeting that is over
         * @description Returns the settings that one holding of a meeting had, and page by page who had been invited. The enterprise's
         *     administrators may look at every past meeting, ordinary users at those they created or were invited to; others are
         *     refused (`MMC.111070010`).
         *
         *     The holding is named by its `confUUID` from `searchHisMeetings`, not by the meeting ID. Being in this list of
         *     participants means to have been invited beforehand, not to have come: who really was there, guests included, is
         *     in `searchAttendanceRecordsOfHisMeeting`. While the meeting has not ended, `showMeetingDetail` shows it.
         */
        get: operations["showHisMeetingDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/history/confAttendeeRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who was in a past meeting
         * @description Pages through the comings and goings of one holding of a meeting: who joined, from what kind of device, and from
         *     when to when. It is the list for minutes and statistics of attendance.
         *
         *     A record has one time of joining and one of leaving, so expect several for a person who left and came back or used
         *     two devices. Device and media type are words for people to read, in the language of `Accept-Language`; do not
         *     compare with them in programs. The holding is named by its `confUUID` from `searchHisMeetings`. What the host did
         *     is in `searchCtlRecordsOfHisMeeting`.
         */
        get: operations["searchAttendanceRecordsOfHisMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/history/confCtlRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done in a past meeting
         * @description Pages through the control operations of one holding of a meeting, such as muting, inviting or ending: who did what
         *     to whom, when, from where, and with what result. It is an audit log; nothing in it can be changed.
         *
         *     All values except the time are texts for people to read, and `Accept-Language` decides their language. Take the
         *     `confUUID` from `searchHisMeetings`. Who joined and left is not in this log but in
         *     `searchAttendanceRecordsOfHisMeeting`.
         */
        get: operations["searchCtlRecordsOfHisMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/record/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings
         * @description Pages through the cloud recordings made between two moments. Ordinary users get the recordings of meetings that
         *     they created; having been invited is not enough. Administrators get those of their own meetings, with `queryAll`
         *     those of the whole enterprise, and with `userUUID` those of one user.
         *
         *     A record stands for one holding of a meeting, and its `confUUID` is what the other operations on recordings ask
         *     for. Look at `available` before you show the links in `url`; right after a meeting its recording is still being
         *     transcoded. To download instead of watching, call `showRecordingFileDownloadUrls`. A meeting is recorded when its
         *     `recordType` says so; a host starts that by hand with `record`.
         */
        get: operations["searchRecordings"];
        put?: never;
        post?: never;
        /**
         * Delete recordings
         * @description Deletes all recordings of one or several holdings of meetings, named by their `confUUID`s in one comma-separated
         *     list. There is no operation that brings them back; download what must be kept first.
         *
         *     Whose recordings a caller may delete is not published; count on those that `searchRecordings` shows them. Only the
         *     recordings go, the meetings stay in the history.
         */
        delete: operations["deleteRecordings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/record/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the recording of one meeting
         * @description Returns what `searchRecordings` returns for one holding of a meeting: the links for watching, length and size, and
         *     how far the transcoding has got. Mind the path, which differs from that of the list by `conferences`.
         *
         *     Use it to wait for a recording: while `isDecodeFinish` is false, `decodeEndTime` is when to expect it. The links
         *     open a player; who may use them is told by `recordAuthType`.
         */
        get: operations["showRecordingDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/record/downloadurls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Obtain links for downloading recordings
         * @description Returns a link with a token for every file of a recording. Only an administrator of the enterprise may call it,
         *     and only when Huawei has opened the operation for the enterprise: ask the vendor's sales and name the enterprise
         *     ID.
         *
         *     Download a file with a GET of its `url` and its `token`, as it is, in the header `Authorization`. A token is good
         *     for one download within one hour; when a download breaks off, call again for new ones. A recording has up to three
         *     kinds of files (`fileType`), and a long one, of more than 3 hours, several files of a kind. The files are MP4 of 1
         *     GB at most.
         */
        get: operations["showRecordingFileDownloadUrls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/meeting-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own meeting minutes
         * @description Pages through the minutes that the calling user has saved. Minutes are whiteboards: what was drawn on an IdeaHub
         *     or another terminal during a meeting, kept as the original file, as a PDF and as a thumbnail. The list holds the
         *     caller's own minutes only, also for an administrator.
         *
         *     The list tells names and sizes, but has no links; take the `fileCode` of a record to `showMeetingFile` for those.
         *     An `offset` behind the last record yields the last page once more; stop by `count`.
         */
        get: operations["searchMeetingFileList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/meeting-files/{file_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show meeting minutes with their links
         * @description Returns one whiteboard with links to its three files: the original, the PDF and the thumbnail. Every user may call
         *     it.
         *
         *     The whiteboard is named by its `fileCode` from `searchMeetingFileList`. How long the links work is not published,
         *     so ask again rather than keep them.
         */
        get: operations["showMeetingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/meeting-files/save-to-personal-space": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the whiteboard on a terminal as minutes
         * @description Puts the whiteboard that a terminal is showing into the personal space of the calling user. It is the second half
         *     of a scan: the terminal shows a QR code, the user's phone reads it and makes this call with the user's token.
         *
         *     The QR code holds an address of the form
         *     `cloudlink://cloudlink.huawei.com/h5page?action=SAVE_MEETING_FILE&key1=value1&key2=value2`. Send every pair that
         *     follows `action`, as it is and whatever its name: which pairs there are can change with the terminal. Published
         *     samples have just a `uuid`. Afterwards `searchMeetingFileList` lists the new minutes.
         */
        post: operations["addToPersonalSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/meeting-files/open-meeting-file-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open your minutes on a terminal
         * @description Makes an IdeaHub show the list of the calling user's minutes, so that they can go on with a former whiteboard. In
         *     spite of its name the call returns nothing; to get the list yourself, call `searchMeetingFileList`.
         *
         *     It answers a QR code on the IdeaHub that the user has scanned with a phone, of the form
         *     `cloudlink://cloudlink.huawei.com/h5page?action=OPEN_MEETING_FILE_LIST&key1=value1&key2=value2`. All pairs after
         *     `action` go into the body; they tell the service which terminal to notify.
         */
        post: operations["showMeetingFileList"];
        delete?: never;
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
    "/v1/mmc/control/conferences/wsToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Obtain a token for the event channel
         * @description Issues the one-time token with which the event channel of a meeting, a WebSocket, is opened. It serves for one
         *     connection and for one minute; ask for a new one each time you connect.
         *
         *     Take the address from `wsURL` in the answer of `createConfToken` and open
         *     `<wsURL>/cms/open/websocket/confctl/increment/conn?confID=<meeting ID>&tmpToken=<webSocketToken>`. Then send a
         *     frame `Subscribe` that names the messages you want, and a frame `HeartBeat` once a minute: the service closes the
         *     channel after 180 seconds without one. A token that is not accepted closes it at once, and so does the end of the
         *     meeting.
         *
         *     The caller needs the control token of this meeting, which goes into the `Subscribe` frame as well. Before the
         *     meeting is started the call is refused (`MMC.111072005`).
         */
        get: operations["createWebSocketToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute everybody
         * @description Switches the microphones of all participants off or on, in one call. The host's own microphone is left alone.
         *
         *     When you mute, `allowUnmuteByOneself` decides whether participants may switch their microphones on again without
         *     the host; it can be changed afterwards with `allowGuestUnmute`. The caller needs the control token of the meeting.
         *     To mute one participant only, call `muteParticipant`; who is muted is told by `showRealTimeInfoOfMeeting`. An
         *     `isMute` other than 0 and 1 is refused with `MMC.111072038`.
         */
        put: operations["muteMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/mute/guestUnMute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Allow or forbid participants to unmute themselves
         * @description Decides whether participants who have been muted may switch their own microphones on again. No microphone changes
         *     through this call; it matters only to those who are muted, so it usually follows `muteMeeting`.
         *
         *     The caller needs the control token of the meeting. `updateStartedConfConfig` can set the same, together with other
         *     settings.
         */
        put: operations["allowGuestUnmute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lock or unlock a meeting
         * @description Closes the meeting to newcomers, or opens it again. Nobody who is in the meeting is affected. While it is locked,
         *     guests cannot join on their own (`MMC.111072050`); whoever has the host password or the host link still can, and
         *     so can those whom the host invites, see `inviteParticipant`.
         *
         *     The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
         */
        put: operations["lockMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause or resume a meeting
         * @description Lets the host interrupt a meeting that is being held, without ending it, and go on with it later.
         *
         *     The caller needs the host's control token of this meeting. Whether a meeting is paused is told by the message
         *     `ConfDynamicInfoNotify` of the event channel (`createWebSocketToken`), in `pause`. To end the meeting for good,
         *     call `stopMeeting`.
         */
        put: operations["pauseConference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/allowAudience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let the audience in
         * @description Opens a webinar to its audience, who have to wait until the host does so: those on stage can prepare themselves
         *     without being watched.
         *
         *     The caller needs the host's control token. There is no way back: the only value is 1. `allowAudience` in the
         *     message `ConfDynamicInfoNotify` of the event channel tells whether the audience is admitted. Which kinds of
         *     audience may join at all is set with `audienceCallInRestriction` in `updateStartedConfConfig`.
         */
        put: operations["allowAudienceJoin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start or stop recording to the cloud
         * @description Starts or stops the cloud recording of a meeting that is being held. The meeting must have been created for
         *     recording (`recordType` 2 or 3), else the answer is `MMC.111072020`; with `isAutoRecord` 1 recording starts by
         *     itself.
         *
         *     The enterprise needs recording space: without any the refusal is `MMC.111072066`, with none left
         *     `MMC.111072067`. When no recorder is free it is `MMC.111072022`. A value other than 0 and 1 is answered with
         *     status 403. The caller needs the control token of the meeting.
         *
         *     The recordings are found with `searchRecordings`. Meetings held on MMR media servers are recorded with
         *     `setMmrRecord`. For recordings that participants make on their own devices, see `allowClientRecord`.
         */
        put: operations["record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/mmrRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start, pause or stop recording an MMR meeting
         * @description Controls the recording of a meeting that is held on MMR media servers. Unlike `record` it knows a third state:
         *     a paused recording is continued by starting it again.
         *
         *     The call is for an administrator or for a host with an account of the enterprise, by the control token of the
         *     meeting. A lack of recording space is refused as with `record` (`MMC.111072066`, `MMC.111072067`).
         */
        put: operations["setMmrRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/allowClientRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Allow or forbid a participant to record locally
         * @description Gives one participant the right to record the meeting with the client on their own device, or takes it away. Cloud
         *     recording is another matter, see `record`.
         *
         *     The participant is named by `participantID`, the `pid` in the answer of `showRealTimeInfoOfMeeting`; one who is
         *     not there is refused (`MMC.111072008`). Who may record without being asked for is the setting `clientRecMode` of
         *     `updateStartedConfConfig`. The caller needs the control token of the meeting.
         */
        put: operations["allowClientRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start or stop live streaming
         * @description Starts or stops streaming a meeting to the addresses that were given when it was created (`liveAddress`,
         *     `auxAddress`, with `recordType` 1 or 3). Addresses cannot be given here.
         *
         *     The meeting must be being held, and the caller needs its control token. When the stream cannot be started the
         *     answer is `MMC.111072068`; check the addresses. Meetings held on MMR media servers are streamed with `setMmrLive`.
         */
        put: operations["live"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/mmrLive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start or stop live streaming of an MMR meeting
         * @description Does for a meeting on MMR media servers what `live` does for others. Only the host may call it, by the control
         *     token of the meeting.
         *
         *     A stream that does not come up is reported as `MMC.111072068`. The state is a number on the wire, not a string as
         *     in some published samples.
         */
        put: operations["setMmrLive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/updateStartedConfConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change settings of a meeting that is being held
         * @description Changes what participants may do in a meeting while it runs: who may join, share, chat, rename themselves, record
         *     or switch cameras and microphones on. Send only the settings to change; the others stay as they are.
         *
         *     The caller needs the control token of the meeting. What was set when the meeting was created is overridden for the
         *     running meeting. Before the start, `updateMeeting` changes a meeting; a meeting that is not being held is refused
         *     here (`MMC.111072005`).
         */
        put: operations["updateStartedConfConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/confmaintain/queryMgmtSiteStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether the management site works
         * @description Tells whether the management site of the service, where meetings are scheduled and looked up, is working. It is
         *     meant for terminals, which ask it of meeting control instead of the site itself and learn at the same time where
         *     somebody who joins by link is sent.
         *
         *     No token is needed and no meeting is named. An app that only schedules and controls meetings has no use for it.
         */
        get: operations["showMgmtSiteStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite participants during a meeting
         * @description Calls people and terminals into a meeting that is being held. A SIP number rings a soft client or a hard terminal;
         *     a mobile number rings the telephone, which the enterprise must be entitled to (PSTN). Both are found with
         *     `searchCorpDir`. Nothing is sent by e-mail or SMS, unlike for attendees named when the meeting was created.
         *
         *     Status 200 means that the calls go out, not that anybody has answered. How far each one has got is the `state` in
         *     `showRealTimeInfoOfMeeting`; the event channel reports the outcome (`InviteResultNotify`). The service refuses
         *     malformed numbers (`MMC.111072033`), and anybody beyond the greatest number of participants (`MMC.111072101`).
         */
        post: operations["inviteParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/inviteWithPwd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a terminal with a meeting password
         * @description Calls one terminal into a meeting, without any token: the meeting ID and one of the meeting's passwords are proof
         *     enough. It is made for an app that has scanned the QR code of a terminal and so knows its SIP number, while its
         *     user knows no more than the guest password.
         *
         *     An administrator of the enterprise must have allowed guests to scan the code of any hard terminal, in the meeting
         *     settings of the management platform. The meeting ID is sent twice, in the query and as `confID`. A wrong ID or
         *     password is `MMC.111072065`. Whoever holds a control token uses `inviteParticipant` instead.
         */
        post: operations["inviteWithPwd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect participants
         * @description Ends the connection of participants who are in the meeting. They remain on its list of invited attendees and can
         *     be called again with `inviteParticipant`, or come back by themselves. To take them off the list as well, call
         *     `deleteAttendees`.
         *
         *     It is a POST with a body although its path ends in `delete`. The list holds `pid`s from
         *     `showRealTimeInfoOfMeeting`; somebody with two devices in the meeting has two. A participant who is not there is
         *     `MMC.111072008`, a connection that cannot be ended `MMC.111072009`, and a co-host who aims at the host is refused
         *     (`MMC.111072110`).
         */
        post: operations["hangUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/attendees/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove participants
         * @description Strikes participants off the meeting: those who are connected are disconnected, and all of them leave the list of
         *     invited attendees, joined or not. `hangUp` ends connections but keeps the list as it is.
         *
         *     Each record names the participant by number. For one who has joined, send `participantID` (the `pid` in
         *     `showRealTimeInfoOfMeeting`) as well, since a number alone does not tell apart two devices of the same person;
         *     somebody who never joined has none. As with `hangUp`, the method is POST and the host is out of a co-host's reach.
         */
        post: operations["deleteAttendees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a participant
         * @description Changes the name under which a participant appears in this meeting. The user's name in the enterprise directory
         *     stays as it is, and the next meeting starts with that one again.
         *
         *     `number` says whose name it is; for a participant who has joined, `participantID` must be there too. An empty name
         *     is refused (`MMC.111072046`), so is one that is too long (`MMC.111072047`), and so is a participant whom the
         *     meeting does not know (`MMC.111072008`).
         */
        put: operations["renameParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take or release the host role
         * @description Makes a participant the host of the meeting, or makes the host an ordinary participant again. To take the role
         *     (`applyChair` 1) the host password must be sent; releasing it needs none. A meeting has one host at a time; who
         *     shall only help to lead it becomes a co-host with `setCohost`.
         *
         *     A wrong host password is `MMC.111072018`. Participants who could not lead are refused: those whose client or
         *     terminal has no meeting controls (`MMC.111072072`), and those who take part from outside the cloud
         *     (`MMC.111072074`). Who is the host now is `confInfo.chairID` in `showRealTimeInfoOfMeeting`.
         */
        put: operations["setRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/cohost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Appoint or dismiss a co-host
         * @description Gives a guest the rights of a co-host, or withdraws them. There may be several co-hosts; they may do most of what
         *     the host may, but nothing to the host.
         *
         *     Only guests can be appointed. The reasons of a refusal: the meeting knows no co-hosts (`MMC.111072105`), the
         *     participant's client or terminal does not (`MMC.111072106`), the participant is already the host
         *     (`MMC.111072107`) or belongs to the audience of a webinar (`MMC.111072108`). `showRealTimeInfoOfMeeting` lists
         *     the co-hosts as `confInfo.coHosts`.
         */
        put: operations["setCohost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute a participant
         * @description Switches the microphone of one participant off or on. The others are left alone; `muteMeeting` does it to
         *     everybody but the host.
         *
         *     Look up the ID and the present state (`mute`) with `showRealTimeInfoOfMeeting`. Whether somebody who is muted may
         *     switch the microphone on again without the host is set with `allowGuestUnmute`. An unknown participant is
         *     `MMC.111072008`, an `isMute` other than 0 and 1 `MMC.111072038`.
         */
        put: operations["muteParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/rollCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give the floor to one participant
         * @description Calls on one participant to speak: their microphone is switched on, and those of all others but the host are
         *     switched off. There is no request body.
         *
         *     Only one participant can have the floor; calling the operation for the next one passes it on. In the messages of
         *     the event channel the meeting's `mode` reads `ROLLCALL` meanwhile. To silence or unsilence people without such a
         *     change, use `muteParticipant`.
         */
        put: operations["rollcallParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Raise or lower a participant's hand
         * @description Sets whether a participant asks to speak. A host mostly lowers hands with it, once the person has had a turn; an
         *     app of your own can raise one on behalf of its user.
         *
         *     The host has no hand to raise (`MMC.111072069`). `showRealTimeInfoOfMeeting` tells as `hand` who waits to speak,
         *     and `rollcallParticipant` gives one of them the floor. To clear several hands, call `batchHand`.
         */
        put: operations["hand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/batch/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Raise or lower the hands of several guests
         * @description Brings the hands of all guests in `pids` into the same state with one call, for example all down after a round of
         *     questions. The host must not be in the list, having no hand to raise (`MMC.111072069`).
         *
         *     Unlike `hand`, which names its participant in the query, this operation takes everything from the body. An entry
         *     of the list is a `pid` in `showRealTimeInfoOfMeeting`, where the new states can be checked afterwards.
         */
        put: operations["batchHand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/share/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Invite a participant to share the desktop
         * @description Asks a participant to share their desktop, or takes back such a request. The participant decides: nothing is
         *     shared before they agree on their own device.
         *
         *     Not every client and terminal understands the request; where it does not, the call is refused (`MMC.111072111`).
         *     Watch the outcome on the event channel, where each participant carries an `INVITE_SHARE_STATE`. For the camera
         *     there is `inviteOperateVideo`.
         */
        put: operations["inviteShare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask a participant to switch the camera
         * @description The host asks a participant to turn their camera on or off. As it is only a request, status 200 says nothing about
         *     the camera itself. Others than the host may not ask.
         *
         *     Mind the values of `status`: 0 stands for on, 1 for off, the other way round than one expects. Somebody who joined
         *     by voice alone has no camera to turn on; `video` in `showRealTimeInfoOfMeeting` tells who did. To ask for the
         *     desktop instead, call `inviteShare`.
         */
        put: operations["inviteOperateVideo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/allowWaitingParticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Admit members of the waiting room
         * @description Lets people who wait in the waiting room into the meeting: with `allowAll` true everybody, otherwise the one whom
         *     `participantID` names. It makes sense only in a meeting whose waiting room is on (`enableWaitingRoom`).
         *
         *     The IDs of those who wait are not among the participants that `showRealTimeInfoOfMeeting` returns; the event
         *     channel of the meeting announces them (`WaitingListNotify`). Codes from `MMC.111112001` on are about the
         *     waiting room. The way back is `moveToWaitingRoom`.
         */
        put: operations["allowWaitingParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/moveToWaitingRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a participant to the waiting room
         * @description Takes one participant out of the meeting and back into the waiting room, where they neither see nor hear it. They
         *     stay there until `allowWaitingParticipant` admits them again; to send somebody away for good, use
         *     `deleteAttendees`.
         *
         *     The ID is the `pid` of the participant in `showRealTimeInfoOfMeeting`. Here it goes into the body, not into the
         *     query. For several people at a time there is `batchMoveToWaitingRoom`.
         */
        put: operations["moveToWaitingRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/batchMoveToWaitingRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move several participants to the waiting room
         * @description Sends all participants in the list to the waiting room with one call. Only the host may do it.
         *
         *     The list is called `batchParticipants` and holds `pid`s, as `showRealTimeInfoOfMeeting` returns them. Afterwards
         *     each of them can be let in again, alone or all together, with `allowWaitingParticipant`. No vendor page describes
         *     this operation; a single participant can also be moved with the documented `moveToWaitingRoom`.
         */
        put: operations["batchMoveToWaitingRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/rlm/record/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the recording of a meeting, segment by segment
         * @description Returns the files of one recorded meeting. Each start of the recording by hand opens a segment; within a segment
         *     the service begins a new file every three hours. Every file comes with an address to play and one to download,
         *     both valid for one hour; call again for fresh ones.
         *
         *     It is a query although the method is POST, and it takes an access token, not a control token. The meeting is named
         *     by the UUID of one holding (`confUUID`), which `searchRecordings` and `searchHisMeetings` return; the meeting ID
         *     does not do. `segmentOffset` and `segmentLimit` page through the segments, `segmentCount` says how many there are.
         *
         *     No vendor page describes this operation, nor who may call it. Expect the rule of `searchRecordings`: users get at
         *     the recordings of their own meetings, administrators at those of the enterprise.
         */
        post: operations["showRecordInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/display/customMultiPicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Arrange the pictures
         * @description Puts the pictures of several participants on one screen (continuous presence): arranged by the system, or in an
         *     arrangement that you choose, with chosen participants in each picture.
         *
         *     With `multiPicSaveOnly` true the arrangement is kept and nothing changes on the screens. Otherwise it is used at
         *     once. If several pictures are being broadcast, if the loudest speaker is being shown, or if the host is watching
         *     several pictures, only the arrangement changes; in any other state, for example while one participant is being
         *     broadcast, everybody gets to see the new arrangement. `cancelBroadcast` ends that.
         *
         *     The caller needs the control token of the meeting. Refusals: `MMC.111072028` when no participant is named,
         *     `MMC.111072058` for a picture that the arrangement does not have, `MMC.111072008` for somebody who is not in the
         *     meeting, `MMC.111072025` in a voice meeting. To keep several arrangements at hand, see `saveLayout`.
         */
        put: operations["setCustomMultiPicture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/display/multiPicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Arrange the pictures, in the old way
         * @deprecated
         * @description The predecessor of `setCustomMultiPicture`, given up by the vendor; use that one instead. This one knows seven
         *     arrangements only, and it names participants by `pid`, not by number.
         *
         *     It takes the control token of the meeting. What is refused, and with which codes, is as with its successor.
         */
        put: operations["setMultiPicture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/display/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch between broadcast and voice activation
         * @description Decides what all screens show: what was chosen for broadcast (`Fixed`), or whoever speaks loudest (`VAS`). With
         *     `imageType` this is one picture or several; one picture goes with voice activation only.
         *
         *     The caller needs the control token of the meeting. What is broadcast is chosen with `broadcastParticipant` (one
         *     participant) or `setCustomMultiPicture` (several). A mode out of range gives `MMC.111072052`, an `imageType` out
         *     of range `MMC.111072053`, a voice meeting `MMC.111072025`.
         */
        put: operations["switchMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/participants/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Broadcast a participant
         * @description Shows one participant to everybody in the meeting. There is one broadcast at a time: another call moves it to the
         *     next participant, and `cancelBroadcast` ends it. There is no request body.
         *
         *     The caller needs the control token of the meeting. A `participantID` that is not right is answered with status
         *     403; look it up with `showRealTimeInfoOfMeeting`. To let somebody speak alone as well as be seen, call
         *     `rollcallParticipant`.
         */
        put: operations["broadcastParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/cancelBroadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End a broadcast
         * @description Ends whatever is being broadcast: several pictures (`setCustomMultiPicture`), one participant
         *     (`broadcastParticipant`), or a participant who was given the floor (`rollcallParticipant`). Everybody sees what
         *     they choose themselves again. There is no request body.
         *
         *     The caller needs the control token of the meeting, which must be being held (`MMC.111072005`).
         */
        put: operations["cancelBroadcast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/chairView": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose what the host sees
         * @description Lets the host watch all participants in turn, several at once, or one of them, without changing what others see.
         *     It works only when the host sits at a professional meeting terminal, such as one of the TE series; hosts on
         *     software clients choose on their own screens.
         *
         *     The caller needs the control token of the meeting, and the meeting a host (`MMC.111072059`). While several
         *     pictures are broadcast or voice activation is on, the host cannot be given several pictures. While participants
         *     are shown to the host in turn, other choices are refused (`MMC.111072061`); stop that first with `viewType` 0 and
         *     `status` 0. A `viewType` out of range gives `MMC.111072040`. For other terminals, see `setParticipantView`.
         */
        put: operations["setHostView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/partView": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose what a terminal shows
         * @description Makes one professional meeting terminal, such as one of the TE series, show a certain participant. Software
         *     clients cannot be directed in this way.
         *
         *     Two participants are involved: the terminal is named in the query, the one whom it shows in the body, both by the
         *     `pid` in the answer of `showRealTimeInfoOfMeeting`. The caller needs the control token of the meeting. One who is
         *     not in the meeting is refused (`MMC.111072008`). To keep the terminal from leaving this picture, call `lockView`.
         */
        put: operations["setParticipantView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/lockView": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lock or unlock what a terminal shows
         * @description Ties the picture of a professional meeting terminal, such as one of the TE series, to one participant, or releases
         *     it. As long as it is locked, the terminal goes on showing this participant.
         *
         *     The query names the terminal and the body the participant it is tied to, both by `pid`
         *     (`showRealTimeInfoOfMeeting`); a `pid` of nobody in the meeting gives `MMC.111072008`. The caller needs the
         *     control token of the meeting. To choose a picture without tying the terminal to it, call `setParticipantView`.
         */
        put: operations["lockView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/layOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved layouts
         * @description Returns the arrangements of pictures that have been saved in this meeting, each with its `uuid`, which
         *     `deleteLayout` asks for. A meeting in which nothing was saved has none.
         *
         *     Besides the status, look at `returnCode`: other than 0 it says that the layouts could not be read. The caller
         *     needs the control token of the meeting.
         */
        get: operations["showLayout"];
        /**
         * Save a layout
         * @description Keeps an arrangement of pictures under a name, so that it can be chosen again during the meeting. The screens do
         *     not change; to use an arrangement, send it with `setCustomMultiPicture`.
         *
         *     A layout belongs to the meeting in which it was saved and is gone when that ends. The service gives it a `uuid`,
         *     which `showLayout` returns. The caller needs the control token of the meeting; arrangements are named as in
         *     `setCustomMultiPicture`, and others are refused (`MMC.111072044`).
         */
        put: operations["saveLayout"];
        post?: never;
        /**
         * Delete a saved layout
         * @description Removes one of the layouts that were saved in this meeting with `saveLayout`.
         *
         *     The caller needs the control token of the meeting. Take the `uuid` of the layout from `showLayout`; the parameter
         *     is spelt `uuID` here. Nothing needs to be deleted at the end of a meeting, whose layouts go with it.
         */
        delete: operations["deleteLayout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/interpreterGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the interpretation groups
         * @description Tells which languages are interpreted in a meeting and by whom. A group stands for one pair of languages and has
         *     one or more interpreters, people or AI voices.
         *
         *     The list replaces the one before: a group that is left out is gone, so send all of them each time. An empty list
         *     is refused with `MMC.111072092`, and a meeting without interpretation (`supportSimultaneousInterpretation`) with
         *     `MMC.111072091`. A meeting has 16 languages at most (`MMC.111071100`).
         *
         *     The caller needs the host's control token. Setting groups does not start anything; go on with
         *     `resumeSimultaneousInterpretation`. The groups in force come with the message `InterpreterGroupNotify` of the
         *     event channel.
         */
        put: operations["setInterpreterGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/simultaneousInterpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start or stop simultaneous interpretation
         * @description Switches interpretation on or off for the whole meeting. While it is on, participants choose the language they
         *     hear, or the host chooses for them with `setAttendeeLanChannel`; when it is switched off, everybody hears the
         *     original.
         *
         *     The meeting must offer interpretation (`MMC.111072091` otherwise) and have groups, set with `setInterpreterGroup`
         *     (`MMC.111072092`). The caller needs the host's control token. The name speaks of resuming only, but the operation
         *     starts and stops.
         */
        put: operations["resumeSimultaneousInterpretation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/control/conferences/setAttendeeLanChannel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put participants into a language channel
         * @description Puts participants, the host included, into the channel of a language. They hear this language from then on, and
         *     what they say counts as spoken in it. Interpreters are not placed by this operation.
         *
         *     Interpretation must be on, see `resumeSimultaneousInterpretation`; otherwise the refusal is `MMC.111072093`. The
         *     channel is one of the languages of the groups set with `setInterpreterGroup`. The caller needs the host's control
         *     token; the IDs of participants come from `showRealTimeInfoOfMeeting`.
         */
        put: operations["setAttendeeLanChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search users
         * @description Pages through the users of the enterprise. Only an administrator of it may call. `searchKey` finds users whose
         *     name, mobile number, e-mail address, account or third-party user ID contains it; the other parameters narrow the
         *     list further.
         *
         *     Without `userType` only people are listed, no terminals. To list smart screens, IdeaHubs and whiteboards, name
         *     their types; only their records have the activation fields. Stop by `count`: an `offset` behind the last record
         *     yields the last page once more.
         *
         *     For all data of one user, their meeting rooms included, call `showUserDetail` with the `userAccount` or
         *     `thirdAccount` of the record. Ordinary users look people up in the directory (`searchCorpDir`).
         */
        get: operations["searchUsers"];
        put?: never;
        /**
         * Add a user
         * @description Creates a user in the caller's enterprise, who can sign in at once. Only an administrator of it may call. An app
         *     that signs in by App ID sends `thirdAccount`, its own ID for the user; one that signs in by account and password
         *     sends `account`. A mobile number or an e-mail address is needed in any case, and the address where the enterprise
         *     has SMS switched off.
         *
         *     Unless `sendNotify` says no, account and password are sent to the user. At the first sign-in to the app or the
         *     portal the user must change the password; the vendor's sales staff can switch that off for an enterprise. The user
         *     takes one of the enterprise's user accounts.
         *
         *     Refusals: `USG.201040001` for an account that exists, in whatever enterprise; `USG.201040016` for a weak password;
         *     `USG.201040005` when all user accounts are taken. People who have an account of their own are rather invited, by
         *     `inviteUser`.
         */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/member/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody to the enterprise
         * @description Asks a person, by mobile number or e-mail address, to become a user of the caller's enterprise. Only an
         *     administrator of it may call.
         *
         *     What happens next depends on the person and on the edition of the enterprise. Who has an account already, gets a
         *     message to confirm, joins by confirming, and keeps the password. Who has none, is asked to register first in the
         *     free and standard editions; in the flagship edition the user is created right away, gets an initial password, and
         *     must change it at the first sign-in. `userExist` in the answer tells which case it is.
         *
         *     Mobile numbers can be used on the Chinese mainland site only, and only those that begin with +86; on the
         *     international site send an e-mail address. Somebody who waits for confirmation, or is a user already, is refused
         *     (`USG.201040045`, `USG.201040046`).
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/member/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete users
         * @description Deletes users of the enterprise, all of the list or none. Only an administrator of it may call. Their user
         *     accounts become free for others; to shut somebody out for a time only, use `batchUpdateUserStatus`.
         *
         *     The body is a bare list of accounts, and `accountType` tells what they are: meeting accounts, or the app's own
         *     user IDs. One that does not exist (`USG.201040000`) makes the whole call fail.
         */
        post: operations["batchDeleteUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/member/status/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable or disable users
         * @description Puts all users of a list into one state. Only an administrator of the enterprise may call. A disabled user keeps
         *     account and data but cannot sign in (`USG.206010007`).
         *
         *     It is also the way out when bought user accounts or SmartRooms access accounts expire: the service then disables
         *     as many users as are too many, picked at random. Disable others in their place first, then enable those who are
         *     needed; the path says which of the two a call does.
         */
        put: operations["batchUpdateUserStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/member/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a user
         * @description Returns all that the enterprise knows about one user: contact data, department, state, and the personal meeting ID
         *     and cloud meeting rooms in `vmrList`. Only an administrator of the enterprise may call; users read their own data
         *     with `showMyInfo`.
         *
         *     The `id` of a room in `vmrList` is what `createMeeting` wants as `vmrID`. A user who does not exist is
         *     `USG.201040000`; mind that an app's own user ID is looked for only with `accountType` 1.
         */
        get: operations["showUserDetail"];
        /**
         * Modify a user
         * @description Changes the data of a user, or of a smart screen, IdeaHub or whiteboard. Only an administrator of the enterprise
         *     may call. Account, third-party user ID and password cannot be changed here; for the latter see `resetPwdByAdmin`.
         *
         *     Read the user with `showUserDetail` first and send what shall stay as well: several fields have a default for when
         *     they are missing, so a call without `deptCode` puts the user into the root department, and one without `vmrId` has
         *     a personal meeting ID made up. A mobile number or an e-mail address must be among the fields.
         *
         *     Refusals: `USG.201040000` for a user who does not exist, `USG.201040047` for an account that may not be modified.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/users/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up several users
         * @description Returns what the corporate directory shows about up to 200 users, by their IDs or by the app's own user IDs. Every
         *     user of the enterprise may call it. Although it is a POST, it changes nothing.
         *
         *     An ID that is not found does not make the call fail: each record has a `statusCode` of its own, 2 for a user who
         *     does not exist and 3 for one whom the caller may not see. Who hides the mobile number (`hidePhone`) is returned
         *     without it, except to themselves. Search by name with `searchCorpDir`.
         */
        post: operations["batchShowUserDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your own data
         * @description Returns the data of the signed-in user, whoever that is. It is the only call whose answer says in `corp` which
         *     enterprise the user belongs to, which edition that has bought and who administers it.
         *
         *     A good first call with a new token: `adminType` tells whether the operations for administrators are open to it,
         *     and `vmrList` which cloud meeting rooms `createMeeting` can use.
         */
        get: operations["showMyInfo"];
        /**
         * Modify your own data
         * @description Changes name, title, signature line and remarks of the signed-in user, as others see them in the directory. `name`
         *     must be sent even if it stays.
         *
         *     Mobile number and e-mail address need a verification code (`updateContact`), the password has `updatePwd`, and
         *     department or rank in the directory are for an administrator to change (`updateUser`). Read the result with
         *     `showMyInfo`; the answer is empty.
         */
        put: operations["updateMyInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code for a new contact
         * @description Sends a verification code to a mobile number or e-mail address of the signed-in user. The code counts for one
         *     minute.
         *
         *     Changing a contact takes four calls: send a code to the present number or address, check it with
         *     `checkVeriCodeForUpdateUserInfo`, send a code to the new one, and hand that to `updateContact`. So this operation
         *     is called twice. For a forgotten password there is `sendVeriCodeForChangePwd`.
         */
        post: operations["sendVeriCodeForUpdateUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/verification-code/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a verification code for a new contact
         * @description Checks the code that was sent to the present mobile number or e-mail address of the signed-in user, and so makes
         *     sure that the user still holds it. That opens the way to a new one.
         *
         *     Five attempts a minute are allowed, right or wrong. A code that is wrong or older than a minute is refused with
         *     status 400; have another sent with `sendVeriCodeForUpdateUserInfo`. When it is right, have the next code sent to
         *     the new number or address.
         */
        post: operations["checkVeriCodeForUpdateUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your mobile number or e-mail address
         * @description Gives the signed-in user a new mobile number or e-mail address, on proof that the user holds it: the code that
         *     `sendVeriCodeForUpdateUserInfo` sent there less than a minute ago. A number replaces the number, an address the
         *     address; the service tells them apart by itself.
         *
         *     The present one is checked before that, with `checkVeriCodeForUpdateUserInfo`. After several wrong codes the
         *     change is barred for a while. An administrator can set both without codes, by `updateUser`.
         */
        put: operations["updateContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/profile-images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set your own profile image
         * @description Uploads the picture that others see of the signed-in user in the directory and in meetings; an earlier one is
         *     replaced. The picture is the part `file` of a multipart form.
         *
         *     It may have 10 MB and 4096 × 4096 pixels. A larger one is refused with status 413, possibly by a load balancer in
         *     front of the service, which may allow less; something that is no picture of a known kind is refused with 415. The
         *     `ETag` of the answer identifies the picture in later reads.
         */
        post: operations["setProfileImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/profile-images/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the profile image of a user
         * @description Uploads a picture for a user of the enterprise, in place of the one the user may have. Only an administrator of
         *     the enterprise may call it; useful to bring in the photographs of a staff directory.
         *
         *     The path takes the UUID of the user (`id` in `searchUsers`), neither the account nor the app's own user ID. Size
         *     and kind of the picture are limited as in `setProfileImage`.
         */
        post: operations["setUserProfileImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/dept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a department
         * @description Adds a department below `parentDeptCode`, or below the root department when no parent is named. Only an
         *     administrator of the enterprise may call it. `value` in the answer is the code of the new department: your own, if
         *     you sent `deptCode`, else one that the service made up. It can never be changed, so keep it.
         *
         *     The tree has at most 10 levels, a department at most 100 children, and an enterprise 10,000 departments unless the
         *     vendor has raised that number. One department too many, a code that is in use already and a parent that does not
         *     exist are all refused with status 400.
         *
         *     `outPermission` decides whom the users of the new department find in the directory, `inPermission` who finds them.
         *     To put users into the department, name its code in `addUser` or `updateUser`.
         */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/dept/{dept_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modify a department
         * @description Renames a department, moves it in the tree, or changes who sees whom. Only an administrator of the enterprise may
         *     call it. What the body leaves out stays as it is; the code cannot be changed at all.
         *
         *     A new `parentDeptCode` takes the department along with everything below it. The limits of `addDepartment` hold at
         *     the new place too. A department cannot be moved below itself.
         *
         *     Look the present settings up with `showDeptAndChildDept` before you change a list such as
         *     `designatedOutDeptCodes`: the list you send replaces the old one.
         */
        put: operations["updateDepartment"];
        post?: never;
        /**
         * Delete a department
         * @description Removes a department from the tree. Only an administrator of the enterprise may call it, and it cannot be undone.
         *
         *     The root department, code `1`, cannot be deleted, and a code that does not exist is refused with status 400. The
         *     vendor does not say what becomes of users and departments inside; empty the department before you delete it, with
         *     `updateUser` and `updateDepartment`.
         */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/dept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search departments by name
         * @description Finds departments of the whole tree by their name. Only an administrator of the enterprise may call it. The answer
         *     is a bare list, without pages; several departments may have the same name, and `deptNamePath` tells them apart.
         *
         *     Use it to get from a name that people know to the `deptCode` that other calls ask for. To walk the tree level by
         *     level instead, start at the root with `showDeptAndChildDept`.
         */
        get: operations["searchDepartmentByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/dept/{dept_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a department with its children
         * @description Returns all settings of a department and of the departments directly below it. Only an administrator of the
         *     enterprise may call it; other users have `showDepartment`, which tells less.
         *
         *     Start with code `1`, the root, and go down from there: a child whose `isLeafNode` is false has children of its
         *     own, which this call returns when it is given the child's code. A code that does not exist is refused with
         *     status 400.
         */
        get: operations["showDeptAndChildDept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/departments/{dept_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the name and the children of a department
         * @description Returns what a directory needs to draw a department: its name, and the codes and names of the departments directly
         *     below it. It needs no administrator; any user of the enterprise may call it.
         *
         *     Together with `searchCorpDir`, which lists the people of a department, it makes a directory that can be browsed.
         *     An administrator who needs paths, remarks or permissions calls `showDeptAndChildDept`. Note that the two name one
         *     field differently: here it is `isLeafNodes`, with an s.
         */
        get: operations["showDepartment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the corporate directory
         * @description Pages through the people, rooms and terminals of the enterprise. Any user of it may call this, administrators
         *     included, but finds only those whom the permissions of the departments let them see; see `addDepartment`.
         *
         *     `searchKey` matches accounts, SIP numbers, names, mobile numbers and e-mail addresses that contain it. `deptCode`
         *     restricts the search to one department, with everything below it unless `querySubDept` is false. The `number` of
         *     an entry is what a meeting needs to call somebody in (`phone` of an attendee).
         *
         *     A mobile number is missing where its owner hides it (`hidePhone`). An `offset` behind the last entry yields the
         *     last page once more; stop by `count`. Contacts outside the enterprise are found by `searchCorpExternalDir`, and
         *     what an administrator may know of a user by `searchUsers`.
         */
        get: operations["searchCorpDir"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/abs/external-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search external contacts
         * @description Pages through contacts who are not users of the enterprise: those that an administrator keeps for everybody, and
         *     those that the caller keeps for themselves. Any user of the enterprise may call it; nobody sees the personal
         *     contacts of somebody else.
         *
         *     `searchKey` matches names, mobile numbers and e-mail addresses that contain it. Without `searchScope` both kinds
         *     are found; the `type` of a contact tells them apart. As with `searchCorpDir`, an `offset` behind the end is
         *     answered with the last page, so compare with `count`.
         */
        get: operations["searchCorpExternalDir"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search administrators
         * @description Pages through the administrators of the caller's enterprise, the default one among them. Only an administrator may
         *     call it. `searchKey` is compared with name, mobile number, e-mail address, account and third-party user ID.
         *
         *     An enterprise has one default administrator, who was named when it was created, and may have ordinary ones;
         *     `adminType` tells them apart. With an `offset` behind the last record the last page is returned again, so stop by
         *     `count`.
         */
        get: operations["searchCorpAdmins"];
        put?: never;
        /**
         * Make a user an administrator
         * @description Makes a user of the enterprise an ordinary administrator of it. Only the default administrator may call it:
         *     ordinary ones, who may do nearly everything else, are refused with status 403. An App ID without a `userId` signs
         *     in as the default administrator.
         *
         *     The user must be there already; somebody new is added with `addUser` first. An unknown account is `USG.201040000`:
         *     check that `accountType` says what kind of account it is. The new role shows in `adminType` of `showUserDetail`,
         *     and `batchDeleteCorpAdmins` takes it back.
         */
        post: operations["addCorpAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/admin/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the administrator role from users
         * @description Makes ordinary users of administrators again. Only an administrator of the enterprise may call it. The users
         *     themselves stay; to remove them too, call `batchDeleteUsers`.
         *
         *     The body is a bare list of 1 to 100 accounts, all of the kind that `accountType` names. See who holds the role
         *     with `searchCorpAdmins` before, and give it back with `addCorpAdmin`.
         */
        post: operations["batchDeleteCorpAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/admin/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an administrator
         * @description Returns one administrator of the enterprise with contact data and department. Only an administrator may call it.
         *
         *     It finds administrators only: to look at a user whose role you do not know, call `showUserDetail` and read
         *     `adminType`. Without `accountType` the account in the path is taken for a meeting account, even when you signed in
         *     by App ID.
         */
        get: operations["showCorpAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vmr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enterprise's cloud meeting rooms
         * @description Pages through the cloud meeting rooms that the enterprise has bought, and tells for each who or what holds it, how
         *     many participants its package admits and when it expires. Only an administrator of the enterprise may call it.
         *
         *     Without `vmrMode` the list holds ordinary rooms; those for webinars must be asked for. `searchKey` is compared
         *     with the name and the ID of a room, and with the name of the user or hard terminal that holds it. Each record
         *     carries two IDs: `id` is what the other operations on rooms want, and what `createMeeting` takes as `vmrID`;
         *     `vmrId` is the number that participants dial. Passwords are not listed; a room's holder sees them with
         *     `searchMemberVmr`.
         */
        get: operations["searchCorpVmr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vmr/assign-to-member/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign cloud meeting rooms
         * @description Hands cloud meeting rooms to a user or a terminal, who from then on can hold meetings in them. Only an
         *     administrator of the enterprise may call it. The terminal may be a hard terminal (TE10, TE20, HUAWEI Board, Bar
         *     500, Box series), a smart screen, a SmartRooms whiteboard or an IdeaHub.
         *
         *     One account can hold 32 rooms at most. Free rooms are those with `status` 2 in `searchCorpVmr`; the list takes
         *     their `id`s, not the numbers to dial. A terminal has to be restarted or activated again before it knows its rooms.
         *     An account that does not exist is `USG.201040000`; look at `accountType` then, which decides how `account` is
         *     read. `disassociateVmr` takes the rooms back.
         */
        post: operations["associateVmr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vmr/recycle-from-member/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back cloud meeting rooms
         * @description Withdraws rooms from the user or terminal that holds them. The rooms stay with the enterprise, show up as
         *     unassigned in `searchCorpVmr`, and can be given to somebody else with `associateVmr`. Only an administrator of the
         *     enterprise may call it.
         *
         *     Only the rooms in the list are withdrawn; the account keeps its others. Like `associateVmr`, the operation reads
         *     `account` as `accountType` says, and answers `USG.201040000` when there is no such account.
         */
        post: operations["disassociateVmr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/vmr/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete cloud meeting rooms
         * @description Removes cloud meeting rooms from the enterprise, up to 100 with one call. Only an administrator of the enterprise
         *     may call it. The method is POST, because the rooms are named in a body: a bare list of `id`s from `searchCorpVmr`.
         *
         *     No operation brings a deleted room back. Whether a room that somebody still holds can be deleted is not published;
         *     to be safe, take it back with `disassociateVmr` first. To change who holds a room, do not delete it: take it back
         *     and assign it anew.
         */
        post: operations["deleteCorpVmr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/vmr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own cloud meeting rooms
         * @description Pages through what the signed-in user can hold meetings in: the cloud meeting rooms assigned to them, and their
         *     personal meeting ID. Every user of an enterprise may call it, and sees nothing but their own.
         *
         *     This is the step before a meeting in a room: send the `id` of a record as `vmrID`, with `vmrFlag` 1, to
         *     `createMeeting`. `specialVmr` restricts the list to rooms or to the personal ID; `vmrMode` tells the records
         *     apart. The answer carries passwords and links for the host, so treat it as confidential. Names and passwords are
         *     changed with `updateMemberVmr`.
         */
        get: operations["searchMemberVmr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/member/vmr/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one of your own cloud meeting rooms
         * @description Changes the name, the passwords or the rules of a cloud meeting room or personal meeting ID. Every user of an
         *     enterprise may call it, for what is assigned to themselves.
         *
         *     Send the fields that shall change; no field is mandatory. An empty `gustPwd` removes the guest password, whereas
         *     there is always a host password. The two must differ (`USG.201080006`). The `id` in the path is the one that
         *     `searchMemberVmr` returns, not the number to dial.
         */
        put: operations["updateMemberVmr"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search terminals
         * @description Pages through the professional meeting terminals of a department and, unless `enableSubDept` is false, of the
         *     departments below it. Only an administrator of the enterprise may call it. `searchKey` finds terminals whose name
         *     or serial number contains it.
         *
         *     An `offset` behind the last record yields the last page once more; stop by `count`. IdeaHubs, SmartRooms and smart
         *     screens are kept as users and do not appear here: look for them with `searchUsers`. What a terminal is doing right
         *     now is told by `showDeviceStatus`.
         */
        get: operations["searchDevices"];
        put?: never;
        /**
         * Add a terminal
         * @description Registers a professional meeting terminal with the enterprise: a DP300, a HUAWEI Board, or one of the HUAWEI Bar
         *     or TE series. Only an administrator of the enterprise may call it, and the enterprise must have bought terminal
         *     resources that are still free.
         *
         *     Ask `showDeviceTypes` for the exact spelling of the models. A mobile number or an e-mail address must be given,
         *     best both: that is where the notice goes, unless `sendNotify` is `0`. The answer is the terminal as it is kept,
         *     with the built-in `account` and the `number` that the service assigned; the number is what meetings dial and what
         *     `showDeviceStatus` asks for.
         *
         *     IdeaHubs, SmartRooms and smart screens are added with `createVisionActiveCode` instead. Where a model is activated
         *     with a code and the code has run out, `resetActivecode` sends a new one.
         */
        post: operations["addDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/device/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete terminals
         * @description Removes up to 100 professional meeting terminals from the enterprise. Only an administrator may call it. The body
         *     is a bare list of serial numbers.
         *
         *     Status 200 does not promise that every terminal is gone: the vendor's page speaks of a list of those that could
         *     not be deleted, but describes no answer body. Check with `searchDevices`. To take a terminal out of use for a
         *     while, call `batchUpdateDevicesStatus` instead; for IdeaHubs, SmartRooms and smart screens call
         *     `batchDeleteUsers`.
         */
        post: operations["batchDeleteDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/device/status/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable or disable terminals
         * @description Enables or disables up to 100 terminals at once. Only an administrator of the enterprise may call it. Terminals
         *     that are in the wanted state already are passed over.
         *
         *     It is of use when terminal resources have expired and there are more terminals than the rest allows: the service
         *     then disables terminals at random, and this call lets you choose which ones shall work. Disable some before you
         *     enable others. `searchDevices` shows the outcome in `status`.
         */
        put: operations["batchUpdateDevicesStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/device/{sn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a terminal
         * @description Returns the settings of one professional meeting terminal, with the account and the number that belong to it. Only
         *     an administrator of the enterprise may call it.
         *
         *     The terminal is named by its serial number; when you know only its name, find it with `searchDevices`, whose
         *     records are the same. A serial number that the enterprise does not have is refused with status 400. IdeaHubs,
         *     SmartRooms and smart screens are queried with `showUserDetail`.
         */
        get: operations["showDeviceDetail"];
        /**
         * Modify a terminal
         * @description Changes the name, the department, the contact or the state of a terminal. Only an administrator of the enterprise
         *     may call it. The model and the serial number cannot be changed; add the terminal anew for that.
         *
         *     A mobile number or an e-mail address must be sent each time, also when neither changes. Note the defaults of the
         *     request: without `deptCode` the terminal belongs to the root department, and without `prjCodeMode` its projection
         *     codes are automatic. So read the terminal with `showDeviceDetail` first, and send back everything that shall stay.
         *
         *     IdeaHubs, SmartRooms and smart screens are modified with `updateUser`; to change only the state of many terminals,
         *     call `batchUpdateDevicesStatus`.
         */
        put: operations["updateDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/termdevtype": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of terminals
         * @description Lists every model of professional meeting terminal that the service knows, and what each is capable of. Only an
         *     administrator of the enterprise may call it. The list comes whole, without pages.
         *
         *     `model` is spelt here exactly as `addDevice` and the filter of `searchDevices` want it. Whether a model is
         *     activated with a code is told by `enableActiveCode`.
         */
        get: operations["showDeviceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/acs/ap/userstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what terminals are doing
         * @description Tells for each number whether the terminal is registered and whether it is in a meeting right now. Every user of
         *     the enterprise may call it; a number of another enterprise fails the authentication (status 401 or 403).
         *
         *     Send the numbers that `searchDevices` and `addDevice` return as `number`, in a bare list. The answer names them in
         *     the form `tel:+99…`, so strip the prefix before you compare. What is no hard terminal is not refused: its
         *     `CallStatus` is `3`. For the settings of a terminal, call `showDeviceDetail`.
         */
        post: operations["showDeviceStatus"];
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
    "/v1/usg/dcs/corp/device/{sn}/activecode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the activation code of a hard terminal
         * @description Issues a new activation code for a hard terminal (TE series and the like) whose code has expired before it was
         *     used. Only an administrator of the enterprise may call it. The terminal is named by its serial number, not by an
         *     account; for an IdeaHub, a SmartRooms whiteboard or a smart screen call `resetVisionActiveCode`.
         *
         *     The answer does not carry the code: it goes to the mobile number or the e-mail address of the request, so at least
         *     one of the two must be there, and the e-mail address in any case where the enterprise has SMS switched off. Each
         *     terminal can have five new codes within 24 hours. A refusal of the recipient or the serial number is
         *     `USG.000000003`.
         */
        post: operations["resetActivecode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search materials
         * @description Pages through the pictures that have been uploaded for the information window. `searchKey` finds materials by
         *     their own name or by the name of who changed them last.
         *
         *     Programs refer to a material by its `id`, so this is the call between `addMaterial`, which returns nothing, and
         *     `addProgram`. An `offset` behind the last record yields the last page once more. Download a picture from its
         *     `filePath`.
         */
        get: operations["searchMaterials"];
        put?: never;
        /**
         * Upload a material
         * @description Uploads one picture for the information window, as the part `file` of a multipart form. Only JPG and PNG are
         *     taken, with sides in the proportion 16 to 9; up to 3840 by 2160 pixels are recommended.
         *
         *     Name the file before you upload it: the material is listed under its name, and `updateMaterial` is the only way to
         *     change that afterwards. The call returns no `id`; find the new material with `searchMaterials`, then put it into a
         *     program with `addProgram`.
         */
        post: operations["addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/materials/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete materials
         * @description Deletes pictures from the store of the information window. The body is a bare list of the `id`s that
         *     `searchMaterials` returns.
         *
         *     What happens to programs that still show a deleted picture is not published. Take it out of them with
         *     `updateProgram` first, or delete those programs with `batchDeletePrograms`.
         */
        post: operations["batchDeleteMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a material
         * @description Gives an uploaded picture another name. The picture itself stays what it is: to replace it, upload a new one with
         *     `addMaterial` and refer to that in your programs.
         *
         *     Programs hold materials by `id`, so they need no change. A name with a space, a full stop or any other sign that
         *     the request does not allow is refused with status 400.
         */
        put: operations["updateMaterial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search programs
         * @description Pages through the programs of the information window. A program is a sequence of pictures, each shown for a number
         *     of seconds. `searchKey` is compared with the program's name and with the name of who changed it last.
         *
         *     The records tell how long and how large a program is, but not of which pictures it consists; `showProgram` does.
         *     Pass the `id` to `addPublication` to have a program shown.
         */
        get: operations["searchPrograms"];
        put?: never;
        /**
         * Add a program
         * @description Strings uploaded pictures together to a program, in the order of `programItemList` and each with the number of
         *     seconds for which it is shown.
         *
         *     The pictures must have been uploaded with `addMaterial`. Nothing is shown yet: find the `id` of the new program
         *     with `searchPrograms`, since this call does not return it, and publish it with `addPublication`.
         */
        post: operations["addProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/programs/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete programs
         * @description Deletes programs; the pictures in them stay and can be used again. The body is a bare list of the `id`s that
         *     `searchPrograms` returns.
         *
         *     Before you delete a program that is being shown, take it out of its publication with `updatePublication`, or end
         *     the publication with `batchDeletePublications`: the vendor does not say what the terminals show otherwise.
         */
        post: operations["batchDeletePrograms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a program
         * @description Returns a program with its pictures in the order in which they are shown, each with its duration and an address to
         *     download it from.
         *
         *     Call it before `updateProgram`, which wants the whole sequence. An unknown `id` is refused with status 400; the
         *     `id`s are in the answers of `searchPrograms` and `showPublication`.
         */
        get: operations["showProgram"];
        /**
         * Modify a program
         * @description Renames a program or changes its pictures. The name must be sent even when it stays. A `programItemList` replaces
         *     the sequence as a whole, so send every picture that shall be shown, the unchanged ones too.
         *
         *     Publications refer to the program by `id` and need no change. See the outcome with `showProgram`.
         */
        put: operations["updateProgram"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search publications
         * @description Pages through the publications: which programs are to be shown when, and whether that time has come. `searchKey`
         *     is compared with the name of the publication.
         *
         *     `publishStatus` is worked out from the present time when you ask; it is not a state that somebody sets.
         *     Departments, terminals and programs of a publication are only in `showPublication`.
         */
        get: operations["searchPublications"];
        put?: never;
        /**
         * Publish programs
         * @description Has programs shown, from `startTime` to `endTime`, on the terminals of the given departments and on the given
         *     terminals. Both lists must be sent. A `startTime` of 0 means at once; for a publication without an end, the
         *     vendor's own sample sends 253402271999000, the last second of the year 9999 in Beijing.
         *
         *     The programs must exist (`addProgram`). Terminals are named by their user IDs, departments by their codes. The
         *     call returns no `id`; get it from `searchPublications`. End a publication early with `updatePublication` or
         *     `batchDeletePublications`.
         */
        post: operations["addPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/publications/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete publications
         * @description Withdraws publications, so that their programs are no longer shown. The body is a bare list of the `id`s that
         *     `searchPublications` returns.
         *
         *     Programs and pictures stay and can be published again. To keep a publication and only move its end, call
         *     `updatePublication`.
         */
        post: operations["batchDeletePublications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/sss/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a publication
         * @description Returns a publication with everything that belongs to it: the programs it shows, the departments and the terminals
         *     it is for, its period, and whether it is being shown now.
         *
         *     The programs come without their pictures; ask `showProgram` for these. `deptName` and `deviceName` are null where
         *     the service cannot put a name to a code or ID. Codes and IDs are what `updatePublication` wants back.
         */
        get: operations["showPublication"];
        /**
         * Modify a publication
         * @description Changes the name, the period or the place of a publication, or what it shows. All fields but `programList` must be
         *     sent, and each list replaces the one before; to add a terminal, send the old ones too.
         *
         *     Take the present values from `showPublication`, whose lists hold objects: this call wants only the codes and IDs
         *     out of them. An `endTime` in the past takes the publication off the terminals without deleting it.
         */
        put: operations["updatePublication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/conferences/confOrg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the enterprise of a meeting
         * @description Tells to which of its enterprises a service provider's meeting belongs. Only an SP administrator may call it. A
         *     meeting that does not exist is refused with status 400 (`MMC.111070005`).
         *
         *     A provider needs this when all it has is a meeting ID, in a complaint for instance. With the enterprise ID it can
         *     read the enterprise's data by `showCorp`, or sign in as the enterprise's administrator (`corpId` in
         *     `createAppIdToken`) and look at the meeting itself.
         */
        get: operations["showConfOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/orgRes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what the enterprise is using now
         * @description Returns what the caller's enterprise is using at this moment (recording space, concurrent participants, live
         *     streams) and what its meetings amounted to today. Only an administrator of the enterprise may call it.
         *
         *     The answer has no totals: how much the enterprise has bought is told by `showCorpResource`. The figures are those
         *     of the present day only.
         */
        get: operations["showOrgRes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/spRes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what the service provider's enterprises use now
         * @description Returns how much of the concurrency that the enterprises of a service provider share is taken at this moment, over
         *     all of them. Only an SP administrator may call it.
         *
         *     Compare it with `confCallCount` of `showSpResource` to see whether further meetings will find room. For a single
         *     enterprise, its own administrator calls `showOrgRes`.
         */
        get: operations["showSpRes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the registration of the enterprise
         * @description Returns how the caller's enterprise is registered: its ID and name, its default administrator, its edition, and
         *     which services it has. Only an administrator of the enterprise may call it.
         *
         *     The `id` is the enterprise ID that the vendor's support asks for. What the enterprise has bought is told by
         *     `showCorpResource`; address and account opening are changed by `updateCorpBasicInfo`, everything else by the
         *     service provider or the vendor.
         */
        get: operations["showCorpBasicInfo"];
        /**
         * Modify the registration of the enterprise
         * @description Changes the address of the caller's enterprise, and whether accounts are opened automatically. Only an
         *     administrator of the enterprise may call it. These two are all that it can change about itself; what is left out
         *     stays.
         *
         *     The vendor says no more of `autoUserCreate`; it is likely to be what lets `createAppIdToken` register users whom
         *     the enterprise does not know yet. Read the present values with `showCorpBasicInfo`.
         */
        put: operations["updateCorpBasicInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the resources and rights of the enterprise
         * @description Returns what the caller's enterprise has of each kind of resource, how much of it is taken and how much expires
         *     soon, along with the services that are switched on for it. Only an administrator of the enterprise may call it.
         *
         *     Call it before you add users, terminals or rooms: each takes one of the accounts or packages counted here. The
         *     single orders behind the totals, with their expiry dates, are listed by `searchCorpResources`.
         */
        get: operations["showCorpResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/corp/resource-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the resource orders of the enterprise
         * @description Pages through the orders by which the caller's enterprise came to its resources, each with number, expiry and
         *     state. Only an administrator of the enterprise may call it.
         *
         *     All conditions that are sent must hold; `searchKey` matches resource IDs that contain it. Webinars count as cloud
         *     meeting rooms: ask for `type` `VMR` with `vmrMode` 2. To find what runs out soon, leave `status` at 0 and put the
         *     day into `endExpireDate`. An `offset` behind the last order yields the last page.
         */
        get: operations["searchCorpResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/corp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search enterprises
         * @description Pages through the enterprises of a service provider, each with its administrator and its resources. Only an SP
         *     administrator may call it.
         *
         *     `searchKey` matches names, mobile numbers, e-mail addresses and accounts that contain it. An `offset` behind the
         *     last enterprise yields the last page, so stop by `count`. With the `id` of a record go on to `showCorp`,
         *     `updateCorp` or `searchResource`.
         */
        get: operations["searchCorp"];
        put?: never;
        /**
         * Create an enterprise
         * @description Creates an enterprise under a service provider, together with its default administrator and, if `resInfo` is sent,
         *     its first resources. Only an SP administrator may call it. `value` in the answer is the ID of the new enterprise;
         *     an SP app signs in for it with this ID as `corpId`.
         *
         *     The administrator's account must be new (`USG.201040001` otherwise), and they need a mobile number or an e-mail
         *     address, without which their password could never be reset. An unusable name, number or address is
         *     `USG.000000003`.
         *
         *     Look into `showSpResource` first: the resources come out of the provider's stock, and it lists the groups for
         *     `groupId`. More resources can be granted at any time, with `addResource`.
         */
        post: operations["addCorp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/corp/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an enterprise
         * @description Returns one enterprise of a service provider: how it is registered, who administers it, what it was granted, and
         *     through which media access group it runs. Only an SP administrator may call it.
         *
         *     An enterprise that does not exist, or belongs to another provider, is refused with status 400 or 403. The
         *     enterprise's own administrator finds the same in `showCorpBasicInfo` and `showCorpResource`.
         */
        get: operations["showCorp"];
        /**
         * Modify an enterprise
         * @description Changes how an enterprise is registered, the particulars of its default administrator, its media access group or
         *     its configurable items. Only an SP administrator may call it. What is left out or null stays as it is.
         *
         *     The administrator's account and password are not among the things that can be changed, nor are the resources: for
         *     these there are `addResource`, `updateResource` and `deleteResource`. A number is only accepted together with its
         *     country (`USG.000000003`).
         */
        put: operations["updateCorp"];
        post?: never;
        /**
         * Delete an enterprise
         * @description Removes an enterprise from a service provider for good. Only an SP administrator may call it. There is no way
         *     back, so have a person confirm before a program calls this.
         *
         *     An `id` that does not exist is refused with status 400. To bar an enterprise without deleting it, disable its
         *     resources with `updateResource`.
         */
        delete: operations["deleteCorp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/corp/{corp_id}/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the resources of an enterprise
         * @description Pages through the resources granted to one enterprise, each with its number, its expiry and its state. Only an SP
         *     administrator may call it, and only for enterprises of their own; an enterprise's administrator has
         *     `searchCorpResources`.
         *
         *     All conditions that are sent must hold. `searchKey` matches resource IDs that contain it. Expired resources stay
         *     in the list with `status` 1. The `id` of a record, with its `type`, is what `updateResource` and `deleteResource`
         *     ask for. Behind the last record the last page comes back again, so stop by `count`.
         */
        get: operations["searchResource"];
        /**
         * Modify resources of an enterprise
         * @description Moves the expiry of granted resources, or disables and enables them. Only an SP administrator may call it. The
         *     body is a bare list of up to 100 changes; a number cannot be changed, so grant more with `addResource` or delete
         *     the resource and grant it anew.
         *
         *     Send `type` along with `id`: only the two together name one resource for certain. An `id` alone can match several
         *     of them, which are then all changed.
         */
        put: operations["updateResource"];
        /**
         * Grant resources to an enterprise
         * @description Grants further resources to an enterprise: meeting rooms, concurrent participants, access accounts for terminals,
         *     recording space and more. Only an SP administrator may call it. The body is a bare list of up to 100 resources.
         *
         *     A resource whose `id` the enterprise has already is not granted again but changed, as `updateResource` would do:
         *     its expiry moves, its number does not. Any other `id` becomes the ID of the new resource; without one the service
         *     makes it up and does not return it, so look it up with `searchResource` or send your own.
         *
         *     What you grant comes out of the provider's own stock, which `showSpResource` shows. The vendor names no error
         *     codes for a stock that is used up; expect status 400.
         */
        post: operations["addResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/corp/{corp_id}/resource-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the history of an enterprise's resources
         * @description Pages through what has been done to the resources of one enterprise: granted, changed, disabled, enabled, deleted.
         *     Only an SP administrator may call it.
         *
         *     Narrow it down by the time of the operation, by the kind of operation, or by the resource; `searchKey` matches
         *     resource IDs that contain it. A record shows the resource, not who touched it or when: ask with `operateType` and
         *     with `startOperateDate` and `endOperateDate` to find that out. What an enterprise has today is told by
         *     `searchResource`.
         */
        get: operations["searchResourceOpRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/corp/{corp_id}/resource/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete resources of an enterprise
         * @description Takes granted resources away from an enterprise; what it has in total falls by their number at once. Only an SP
         *     administrator may call it. Note that this is a POST; its body is a bare list of up to 100 resource IDs.
         *
         *     The IDs are those that `searchResource` returns in `id`. Records whose `editable` is false cannot be deleted. To
         *     take resources away for a while only, disable them with `updateResource`.
         */
        post: operations["deleteResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usg/dcs/sp/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the resources of the service provider
         * @description Returns the whole stock of a service provider: of each kind of resource how many there are, how many are granted
         *     to enterprises, and how many expire soon. Only an SP administrator may call it.
         *
         *     Look here before `addResource` or `addCorp`, which draw on this stock. With `queryGroup` the answer also lists the
         *     media access groups, whose `groupId` those who create an enterprise may pass on. How many participants are in
         *     meetings at this moment is told by `showSpRes`.
         */
        get: operations["showSpResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/usg/acs/corp/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an app
         * @description Registers an app of the enterprise and issues the App ID and the app key with which it signs in. Only the default
         *     administrator may call it; the ordinary administrators whom they appointed may not.
         *
         *     Store `app_id` and `app_key` on your server at once, where no client can read them: whoever has the key can sign
         *     in as any user of the enterprise, and as its administrator. `createAppIdToken` is the call that uses them. A key
         *     that leaked is replaced with `resetAppKey`.
         */
        post: operations["addAppId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/usg/acs/corp/app/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modify an app
         * @description Renames an app, describes it anew, or disables and enables it. Only the default administrator of the enterprise
         *     may call it. The App ID and the key stay the same.
         *
         *     While `status` is 1 the app cannot sign in, which makes this the way to stop an app without losing its App ID; set
         *     it back to 0 to let the app in again. What you leave out stays as it is.
         */
        put: operations["updateAppId"];
        post?: never;
        /**
         * Delete an app
         * @description Deletes an app of the enterprise for good: nobody can sign in with its App ID any more. Only an administrator of
         *     the enterprise may call it.
         *
         *     There is no way back, and a new app gets another App ID. To lock an app out for a while, set its `status` with
         *     `updateAppId`; to lock out those who know its key, call `resetAppKey`.
         */
        delete: operations["deleteAppId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/usg/acs/corp/app/{app_id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the key of an app
         * @description Gives an app a new key, which the answer carries in `app_key`. Only the default administrator of the enterprise
         *     may call it. The App ID stays.
         *
         *     From this call on, signatures made with the old key are refused (`USG.206010025`), so have every server of the app
         *     ready to take the new one. There is no body.
         */
        put: operations["resetAppKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/usg/acs/corp/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps of the enterprise
         * @description Pages through the apps of the enterprise, disabled ones included. Only the default administrator may call it;
         *     there is nothing to search by.
         *
         *     Treat the answer as a secret: every record can carry the app's key. An `offset` behind the last app yields the
         *     last page.
         */
        get: operations["batchSearchAppId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/conferences/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quality alarms of meetings being held
         * @description Pages through the meetings that are being held in the enterprise right now, latest start first, and tells of each
         *     whether somebody in it has an alarm for sound, picture, shared screen or CPU. An alarm means that a measured value
         *     has crossed a threshold; see `showQosThreshold`.
         *
         *     Only an administrator of the enterprise may call it. The enterprise needs the flagship edition (older pages of the
         *     vendor also admit the standard edition), and the vendor's sales staff must have switched the quality data of the
         *     dashboard on for it. A token that is not accepted is answered with status 401, a missing role with status 403 and
         *     `MBI.000000004`.
         *
         *     Take the `confUUID` of a meeting on to `searchQosParticipants`, with `confType` `online`. Meetings that have ended
         *     are in `searchQosHistoryMeetings`.
         */
        get: operations["searchQosOnlineMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/conferences/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quality alarms of past meetings
         * @description Pages through the meetings of the enterprise that were held between two moments, latest start first, each with the
         *     alarms that occurred in it and with its real end and duration.
         *
         *     An administrator of an enterprise with the flagship edition may call it, once the vendor has switched the quality
         *     data of the dashboard on. How far back the data reach has changed: the vendor's pages spoke of three months, later
         *     of 45 days, and name no period at present. Do not rely on more than 45 days.
         *
         *     An `endDate` before `startDate` is refused (`MBI.104000003`), and so is a `searchKey` with brackets, quotation
         *     marks or ampersands (`MBI.104000010`). Who had the alarms is told by `searchQosParticipants` with the `confUUID`
         *     and `confType` `history`.
         */
        get: operations["searchQosHistoryMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/conference/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quality alarms of the participants of a meeting
         * @description Pages through everybody who is or was in one meeting: with which client, from where and over which network, and
         *     which alarms they had for what they sent and what they received. Somebody who joined again counts anew, with a
         *     `participantID` of their own.
         *
         *     The caller must be an administrator, in an enterprise with the flagship edition for which quality data have been
         *     switched on. `confType` must fit the meeting: one that has ended is no longer found as `online` (`MBI.104000007`),
         *     and a UUID that is not in the history is `MBI.104000008`.
         *
         *     Whether measurements can be read for a participant is told by `existQos`; `searchQosParticipantDetail` returns
         *     them.
         */
        get: operations["searchQosParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/conference/participant/qos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the quality measurements of a participant
         * @description Returns what was measured for one participant of one meeting, over the whole time: bit rate, latency, jitter,
         *     packet loss, resolution and frame rate in both directions, or the load of the CPU. One call covers one kind, the
         *     one in `qosType`; call four times for everything. Values are taken every 5 seconds.
         *
         *     Administrators may call it where the enterprise has the flagship edition and its quality data have been switched
         *     on. A value that crossed its threshold carries `alarm` true, and each value the threshold that held at its moment,
         *     which need not be the one that `showQosThreshold` returns now.
         *
         *     A participant who was not in that meeting, or the wrong `confType`, is `MBI.104000009`; an unknown `qosType` is
         *     `MBI.104000005`. The `participantID` comes from `searchQosParticipants`.
         */
        get: operations["searchQosParticipantDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/conference/threshold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the alarm thresholds
         * @description Returns from which values on the enterprise gets an alarm, for one kind of measurement at a time: the thresholds
         *     that the enterprise has set, and beside them those that hold by default.
         *
         *     Only an administrator may read them, and only in an enterprise with the flagship edition and quality data switched
         *     on. For sound, picture and shared screen the answer holds `latency`, `jitter` and `packetLoss`; for `CPU` it holds
         *     `clientCpuMax` and `systemCpuMax` instead. Without `thresholdType` the call is refused with `MBI.104000015`, with
         *     an unknown one with `MBI.104000014`.
         *
         *     Change the thresholds with `setQosThreshold`.
         */
        get: operations["showQosThreshold"];
        put?: never;
        /**
         * Set the alarm thresholds
         * @description Sets from which values on participants get an alarm, for one kind of measurement and the whole enterprise. An
         *     administrator may do this; the enterprise needs the flagship edition and switched-on quality data.
         *
         *     What the body must hold depends on `thresholdType`. `AUDIO`, `VIDEO` and `SCREEN` need `latency`, `jitter` and
         *     `packetLoss`, and the two for the CPU do not count; `CPU` needs `clientCpuMax` and `systemCpuMax`, and the other
         *     three do not count. A missing one is `MBI.104000001`, a number out of range `MBI.104000002`.
         *
         *     The answer says only that it was done; read the result with `showQosThreshold`.
         */
        post: operations["setQosThreshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/cqs/media/qos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the network quality of participants
         * @description Returns how good the network of participants is at this moment: bandwidth, packet loss and delay as a whole, and
         *     stream by stream for picture, sound and shared content. Unlike the other quality operations it belongs to the
         *     control of a meeting: whoever holds the control token may call, and an access token is not asked for.
         *
         *     The meeting must be being held. The token comes from `createConfToken`, and a `pid` from
         *     `showRealTimeInfoOfMeeting`. Beware of two things that differ from the other control operations: the token travels
         *     in a header named `confToken`, and the names of the query parameters are all in lower case.
         *
         *     Success and failure are told by `returnCode`. The vendor documents no status but 200 and no scale for the ratings;
         *     the refusals listed here are inferred from the other operations below `/v1/mmc`.
         */
        post: operations["listNetworkQuality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/dashboard/statistic/conference/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show meeting statistics
         * @description Counts the meetings of the enterprise, those in cloud meeting rooms included: how many there were, how long they
         *     took altogether, how often somebody took part, and how many of the concurrent meeting resources they used.
         *     `category` `conference_info` yields one record for each day or month of the period; `conference_hourly_info`
         *     yields the hours of a single day.
         *
         *     Only an administrator of an enterprise with the flagship edition may call it; older pages of the vendor also admit
         *     the standard edition. Numbers are returned as texts, here and in the other statistics. A record holds only the
         *     fields of its category.
         *
         *     For `conference_hourly_info`, `timeUnit` must be `D` and `startTime` and `endTime` the same day. A period that is
         *     too long or ends before it starts, or a date whose form does not fit `timeUnit`, is refused; expect
         *     `MBI.104000013`.
         */
        get: operations["searchStatisticConferenceInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/dashboard/statistic/conference/participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show attendance statistics
         * @description Tells who or what took part in the meetings of the enterprise, by day or month: users by name
         *     (`user_participate_info`), hardware terminals (`hard_terminal_participate_info`), or kinds of device with their
         *     versions (`participant_type_info`). Each user, terminal or device has a record of their own for each day or month
         *     on which they took part.
         *
         *     An administrator may call it; the enterprise must have the flagship edition. The records of a busy month easily
         *     exceed one page: read on with `offset` until `count` is reached, and do not go beyond, as the last page would come
         *     once more. For the number of meetings see `searchStatisticConferenceInfo`.
         *
         *     An unknown `category` is `MBI.104000012`, an unknown `timeUnit` `MBI.104000011`. A token that is not accepted gives
         *     status 401, that of an ordinary user status 403 with `MBI.000000004`.
         */
        get: operations["searchStatisticConferenceParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/dashboard/statistic/resource/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the use of bought resources
         * @description Tells by day or month how much the enterprise used of what it has bought, one kind of resource at a time: cloud
         *     meeting rooms, live streaming ports, recording space, or calls to phones.
         *
         *     It is meant for administrators of enterprises with the flagship edition who watch whether the resources suffice.
         *     Mind that the units differ: rooms and ports are numbers in use at once, recording space is in GB, calls are in
         *     minutes. How much has been bought is told by `showCorpResource`.
         *
         *     Refusals are those of the other statistics: `MBI.104000011` for the time unit, `MBI.104000012` for the category,
         *     `MBI.104000013` for the period.
         */
        get: operations["searchStatisticResourceInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/dashboard/statistic/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show user statistics
         * @description Counts the users of the enterprise by day or month: how many signed in and with what (`user_login_info`), how many
         *     were activated (`user_activate_info`), or on how many devices of each kind they signed in
         *     (`user_login_device_info`).
         *
         *     Only an administrator may call it, in an enterprise with the flagship edition. With `timeUnit` `D` the period is
         *     at most 31 days, with `M` at most 12 months; longer ones are read piece by piece. Who the users are is not told
         *     here; see `searchStatisticConferenceParticipant` for those who took part in meetings.
         *
         *     A `category` of another statistics operation is refused (`MBI.104000012`), and so is a missing parameter
         *     (`MBI.104000001`).
         */
        get: operations["searchStatisticUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/webhook/link-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the configuration of event push
         * @description Returns where events are sent, whether they are, and the `id` under which the configuration is switched on and off
         *     and deleted. Administrators only. Ask with the same `corpId` or `spId` with which `setWebHookConfig` was called.
         *
         *     The key is not returned; whoever has lost it removes the configuration and makes a new one. A configuration that
         *     has just been made has the `status` 1, and no events are sent before that becomes 0.
         */
        get: operations["showWebHookConfig"];
        put?: never;
        /**
         * Configure event push
         * @description Says where the service shall POST the events of the enterprise's meetings, and with which key it shall sign them.
         *     Only an administrator may call it: of the enterprise with `corpId`, or of the service provider with `spId` for
         *     all its enterprises. Event push is part of the flagship edition; trial enterprises do not have it, and for an SP
         *     the vendor's sales must open it.
         *
         *     Nothing is sent yet. Get the `id` of the configuration with `showWebHookConfig` and switch it on with
         *     `updateWebHookConfigStatus`. From then on events come in for meetings that are created, modified, cancelled,
         *     started, ended or closed, for participants who join or leave, and for recordings that are finished.
         *
         *     Each event is a JSON object with `appID` (the `subscriberId`), `timestamp`, `nonce`, `signature` and `eventInfo`.
         *     The signature is the HMAC-SHA256 in hex, keyed with the `subscriberKey`, of the first three and the JSON text of
         *     `eventInfo`, in the order `appID`, `timestamp`, `nonce`, `eventInfo`. Answer every event with status 200. The
         *     service repeats what was not answered so after 30 seconds, after three failures every 30 minutes, and gives it up
         *     after 24 hours.
         */
        post: operations["setWebHookConfig"];
        /**
         * Remove event push
         * @description Deletes the configuration, with its key, so that no more events are sent. Only an administrator may call it.
         *
         *     To pause the events instead, set the status to 1 with `updateWebHookConfigStatus`. Whether `setWebHookConfig`
         *     replaces a configuration that exists is not published; to change the address or the key, remove it first. A new
         *     configuration must be switched on again.
         */
        delete: operations["deleteWebHookConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mmc/management/webhook/change-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch event push on or off
         * @description Enables, disables or locks a configuration. Only an administrator may call it. There is no request body; both
         *     values are in the query.
         *
         *     Enabling is tried out on the spot: while the call is running, the service POSTs an event `meeting.verify` to the
         *     configured `url`. The receiver must answer it with status 200 and the JSON object
         *     `{"event": "meeting.verify", "nonce": "..."}`, with the `nonce` that came in. When the answer is missing or
         *     different, the configuration stays as it is and the call fails. So have the receiver running, and reachable by
         *     HTTPS from the internet, before you call.
         */
        put: operations["updateWebHookConfigStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "meeting.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove that the address is yours
         * @description The first message to a new address, and the only one whose answer has a body. The service sends it while
         *     `updateWebHookConfigStatus` is running, or when an administrator switches the push on in the management portal,
         *     and waits for the answer. Answer at once with status 200 and a body that holds `event` `meeting.verify` and the
         *     `nonce` of the message, unchanged. With any other answer the push stays off, and the call that was to switch it on
         *     fails. The enterprise needs the flagship edition; see `setWebHookConfig`.
         *
         *     Every message is signed, this one too; check the signature before you answer. It is the HMAC-SHA256, keyed with
         *     the `subscriberKey` of `setWebHookConfig` (the password in the portal), of four texts one after the other:
         *     `appID`, `timestamp`, `nonce`, and `eventInfo` as JSON.
         *
         *     The vendor documents the algorithm, the key, the four parts and their order. Inferred are: nothing stands between
         *     the parts; the result is written as 64 lower-case hex digits, as in published messages; and the JSON of
         *     `eventInfo` is the text that stands in the body, without blanks. Take it from the raw body where you can; written
         *     anew from a parsed object it must have no blanks and its properties in the order in which they came. Published
         *     messages cannot serve as a test, as their key is secret and the same signature stands in different messages. The
         *     messages shown here are made up and signed in this way with the key `demo-subscriber-key`.
         */
        post: operations["onMeetingVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting has started
         * @description Sent when a meeting of the enterprise starts. From now on it can be controlled: `createConfToken` issues a control
         *     token for it.
         *
         *     What holds for this event holds for all that follow. Check the signature as told at `meeting.verify`, then answer
         *     with status 200 and no body. An event that is not answered so counts as failed and is sent again after 30 seconds;
         *     after three failures the service tries every 30 minutes, and when 24 hours are over it drops the event for good.
         *     That is documented; how long the service waits for an answer is not, so answer first and do the work afterwards.
         *
         *     Be ready to get an event twice, and to get events in another order than they happened in; both follow from the
         *     retries, though no page says so. Whether a repeated message keeps its `nonce` is not published: recognise an event
         *     by `event`, the `timestamp` in `eventInfo` and the meeting.
         */
        post: operations["onMeetingStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting has ended
         * @description Sent when a meeting of the enterprise ends, through `stopMeeting` or otherwise. It need not be over for good: as
         *     long as the scheduled end has not come, people can join again, and then it starts anew. Wait for
         *     `meeting.conclude` when you need to know that nothing more will come.
         *
         *     That a second `meeting.started` and another `meeting.end` follow when people join again is inferred.
         */
        post: operations["onMeetingEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting is closed
         * @description Sent when a meeting of the enterprise is closed: nobody can join it again. This is the moment to read who was
         *     there, from the meeting history (`showHisMeetingDetail`).
         *
         *     How soon after `meeting.end` it comes is not published. It can hardly come before the scheduled end where the
         *     enterprise retains reservation records, since people may join again until then; that is inferred.
         */
        post: operations["onMeetingConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "record.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a recording is finished
         * @description Sent when the recording of a meeting is finished; a meeting that was not recorded has no such event. Mind that its
         *     name begins with `record`, unlike the names of all others.
         *
         *     The message names the meeting, not the recording. Find the recording with `searchRecordings` and its files with
         *     `showRecordingFileDownloadUrls`. Whether they can be downloaded at this very moment is not published, so be ready
         *     to ask again.
         */
        post: operations["onRecordFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting was scheduled
         * @description Sent when a user of the enterprise schedules a meeting. That meetings scheduled through the API are among them,
         *     your own calls of `createMeeting` included, is inferred.
         *
         *     The message carries only the IDs. Look the rest up with `showMeetingDetail`, as an administrator when the meeting
         *     is somebody else's. The published message has no `meetingCycleSubID`; that a series is reported once, and not for
         *     every sub-meeting, is inferred from that.
         */
        post: operations["onMeetingCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting was modified
         * @description Sent when a user of the enterprise modifies a meeting that was scheduled before. What has changed is not told:
         *     compare what `showMeetingDetail` returns now with what you kept.
         *
         *     Whether the change of a single sub-meeting is reported by this event, and with which IDs, is not published.
         */
        post: operations["onMeetingModify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a meeting was cancelled
         * @description Sent when a user of the enterprise cancels a meeting. It can no longer be looked up afterwards
         *     (`showMeetingDetail` then answers `MMC.111070005`), so keep what you need to know about a meeting from
         *     `meeting.create` on.
         *
         *     Whether cancelling a meeting that is being held sends `meeting.end` as well, and what is sent when a single
         *     sub-meeting is cancelled, is not published.
         */
        post: operations["onMeetingCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that somebody has joined
         * @description Sent when a participant joins a meeting of the enterprise. Beside the meeting the message tells who it is, with
         *     what they joined, and since when; `leftTime` is 0.
         *
         *     Whoever joins from two devices, or leaves and comes back, is reported for each time, with a `participantID` of its
         *     own (inferred: elsewhere in this API that ID stands for one participation). For guests without an account, the
         *     fields that name the account are probably empty; no published message shows one. To know who is there now,
         *     `showRealTimeInfoOfMeeting` is more reliable than counting events.
         */
        post: operations["onMeetingJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that somebody has left
         * @description Sent when a participant leaves a meeting of the enterprise. It repeats what `meeting.join` told of them and adds
         *     `leftTime`, so that the time they were there can be worked out from this message alone.
         *
         *     The `participantID` ties it to its `meeting.join`. Why somebody left is not told; `searchQosParticipants` tells
         *     whether the network failed. That everybody still present is reported when the meeting ends is likely, but not
         *     published.
         */
        post: operations["onMeetingLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
             * @description Code of the user's department, as the query of departments returns it (operation `showDeptAndChildDept`).
             * @example 1
             */
            deptCode?: string;
        };
        /**
         * Rank as administrator
         * Format: int32
         * @description Whether the user administers the enterprise. It counts when `userType` is 2.
         * @example 2
         * @enum {integer}
         */
        UserAdminType: 0 | 1 | 2;
        /**
         * Edition
         * Format: int32
         * @description Edition of the service that the enterprise has.
         * @example 0
         * @enum {integer}
         */
        CorpType: 0 | 5 | 6;
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
            userType?: 1 | 2 | 3 | 10 | 11 | 12 | 13 | 14;
            adminType?: components["schemas"]["UserAdminType"];
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
            status?: 0 | 1;
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
            corpType?: components["schemas"]["CorpType"];
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
            forceLoginInd?: 0 | 1 | null;
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
            tokenType?: 0 | 1 | 2;
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
         * @description The codes that the operations of this description are known or expected to answer with. The numbers are published in the vendor's lists of codes, mostly without a prefix; for many of them the prefix (`MMC` or `USG`) is inferred from the few codes that were seen in answers.
         * @example MMC.111070005
         * @enum {string}
         */
        KnownErrorCode: "APIG.0101" | "APIG.0308" | "MBI.000000004" | "MBI.104000001" | "MBI.104000002" | "MBI.104000003" | "MBI.104000004" | "MBI.104000005" | "MBI.104000006" | "MBI.104000007" | "MBI.104000008" | "MBI.104000009" | "MBI.104000010" | "MBI.104000011" | "MBI.104000012" | "MBI.104000013" | "MBI.104000014" | "MBI.104000015" | "MMC.100000429" | "MMC.111070001" | "MMC.111070002" | "MMC.111070003" | "MMC.111070004" | "MMC.111070005" | "MMC.111070006" | "MMC.111070007" | "MMC.111070008" | "MMC.111070009" | "MMC.111070010" | "MMC.111070100" | "MMC.111070101" | "MMC.111070105" | "MMC.111070108" | "MMC.111070109" | "MMC.111070110" | "MMC.111070111" | "MMC.111070112" | "MMC.111070113" | "MMC.111070114" | "MMC.111070115" | "MMC.111070116" | "MMC.111070117" | "MMC.111070118" | "MMC.111070119" | "MMC.111070120" | "MMC.111070121" | "MMC.111070122" | "MMC.111071001" | "MMC.111071002" | "MMC.111071003" | "MMC.111071004" | "MMC.111071005" | "MMC.111071006" | "MMC.111071007" | "MMC.111071008" | "MMC.111071009" | "MMC.111071010" | "MMC.111071011" | "MMC.111071012" | "MMC.111071013" | "MMC.111071014" | "MMC.111071015" | "MMC.111071016" | "MMC.111071017" | "MMC.111071018" | "MMC.111071019" | "MMC.111071020" | "MMC.111071021" | "MMC.111071022" | "MMC.111071023" | "MMC.111071024" | "MMC.111071025" | "MMC.111071026" | "MMC.111071032" | "MMC.111071034" | "MMC.111071035" | "MMC.111071036" | "MMC.111071037" | "MMC.111071038" | "MMC.111071039" | "MMC.111071040" | "MMC.111071041" | "MMC.111071042" | "MMC.111071043" | "MMC.111071044" | "MMC.111071045" | "MMC.111071046" | "MMC.111071047" | "MMC.111071048" | "MMC.111071049" | "MMC.111071050" | "MMC.111071052" | "MMC.111071053" | "MMC.111071054" | "MMC.111071058" | "MMC.111071060" | "MMC.111071061" | "MMC.111071062" | "MMC.111071063" | "MMC.111071064" | "MMC.111071065" | "MMC.111071066" | "MMC.111071067" | "MMC.111071069" | "MMC.111071070" | "MMC.111071071" | "MMC.111071072" | "MMC.111071074" | "MMC.111071075" | "MMC.111071077" | "MMC.111071080" | "MMC.111071081" | "MMC.111071082" | "MMC.111071083" | "MMC.111071089" | "MMC.111071091" | "MMC.111071095" | "MMC.111071097" | "MMC.111071098" | "MMC.111071100" | "MMC.111071105" | "MMC.111071106" | "MMC.111071107" | "MMC.111071108" | "MMC.111071109" | "MMC.111071110" | "MMC.111071111" | "MMC.111071112" | "MMC.111071113" | "MMC.111071114" | "MMC.111071119" | "MMC.111072001" | "MMC.111072003" | "MMC.111072004" | "MMC.111072005" | "MMC.111072006" | "MMC.111072007" | "MMC.111072008" | "MMC.111072009" | "MMC.111072010" | "MMC.111072011" | "MMC.111072012" | "MMC.111072013" | "MMC.111072014" | "MMC.111072015" | "MMC.111072016" | "MMC.111072017" | "MMC.111072018" | "MMC.111072020" | "MMC.111072021" | "MMC.111072022" | "MMC.111072023" | "MMC.111072024" | "MMC.111072025" | "MMC.111072028" | "MMC.111072031" | "MMC.111072032" | "MMC.111072033" | "MMC.111072034" | "MMC.111072035" | "MMC.111072036" | "MMC.111072037" | "MMC.111072038" | "MMC.111072039" | "MMC.111072040" | "MMC.111072041" | "MMC.111072042" | "MMC.111072043" | "MMC.111072044" | "MMC.111072045" | "MMC.111072046" | "MMC.111072047" | "MMC.111072049" | "MMC.111072050" | "MMC.111072051" | "MMC.111072052" | "MMC.111072053" | "MMC.111072057" | "MMC.111072058" | "MMC.111072059" | "MMC.111072060" | "MMC.111072061" | "MMC.111072064" | "MMC.111072065" | "MMC.111072066" | "MMC.111072067" | "MMC.111072068" | "MMC.111072069" | "MMC.111072070" | "MMC.111072071" | "MMC.111072072" | "MMC.111072074" | "MMC.111072075" | "MMC.111072076" | "MMC.111072077" | "MMC.111072078" | "MMC.111072079" | "MMC.111072080" | "MMC.111072081" | "MMC.111072082" | "MMC.111072083" | "MMC.111072091" | "MMC.111072092" | "MMC.111072093" | "MMC.111072101" | "MMC.111072105" | "MMC.111072106" | "MMC.111072107" | "MMC.111072108" | "MMC.111072110" | "MMC.111072111" | "MMC.111072201" | "MMC.111072202" | "MMC.111072203" | "MMC.111072204" | "MMC.111076003" | "MMC.111076004" | "MMC.111081010" | "MMC.111100012" | "MMC.111112001" | "MMC.111112002" | "MMC.111112003" | "MMC.111112004" | "MMC.111112005" | "MMC.111112008" | "MMC.112100029" | "MMC.115022000" | "MMC.115022001" | "MMC.115022002" | "MMC.115022003" | "MMC.115029001" | "MMC.115029002" | "MMC.115029003" | "MMC.118000000" | "MMC.118000001" | "MMC.118000002" | "USG.000000001" | "USG.000000002" | "USG.000000003" | "USG.000000004" | "USG.000000005" | "USG.201020023" | "USG.201040000" | "USG.201040001" | "USG.201040005" | "USG.201040016" | "USG.201040031" | "USG.201040042" | "USG.201040043" | "USG.201040044" | "USG.201040045" | "USG.201040046" | "USG.201040047" | "USG.201050012" | "USG.201050015" | "USG.201050021" | "USG.201050022" | "USG.201080006" | "USG.201080017" | "USG.206010000" | "USG.206010007" | "USG.206010010" | "USG.206010011" | "USG.206010012" | "USG.206010013" | "USG.206010022" | "USG.206010023" | "USG.206010024" | "USG.206010025" | "USG.206010027" | "USG.206010030" | "USG.206010031" | "USG.206010036" | "USG.206010057" | "USG.206010058" | "USG.206010064" | "USG.206010065" | "USG.206010066" | "USG.206010070" | "USG.206020000" | "USG.206020001" | "USG.206020002" | "USG.206030000" | "USG.206030001" | "USG.206030002" | "USG.206030004" | "USG.206030005" | "USG.206030006" | "USG.206030007" | "USG.206030008" | "USG.206030009" | "USG.206030010" | "USG.206030011" | "USG.206030012" | "USG.206030013" | "USG.206030014" | "USG.206030015" | "USG.206030016" | "USG.206030018" | "USG.206030019" | "USG.206040000" | "USG.206060008" | "USG.206060009" | "USG.206060010" | "USG.206060011" | "USG.206060012" | "USG.206060013" | "USG.206060014" | "USG.206060015" | "USG.211030046";
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
         * Sign-in through another service
         * @description Where the account is kept, and the proof that the user owns it.
         */
        ProxyTokenRequest: {
            /**
             * @description Account in the other service. WeLink needs it; with OAuth 2.0 the code tells who signs in.
             * @example alice.chen@demo
             */
            account?: string;
            /**
             * @description Which service checks the credentials.
             * @example workplace
             * @enum {string}
             */
            authServerType: "workplace" | "oauth2";
            /**
             * @description What kind of credentials these are.
             * @example AccountAndPwd
             * @enum {string}
             */
            authType: "AccountAndPwd" | "AuthCode";
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
             * Format: password
             * @description Password of the WeLink account; must be sent with `workplace`.
             * @example Welink@2026
             */
            pwd?: string;
            /**
             * Format: password
             * @description Authorization code from the OAuth 2.0 service, unused so far. Only with `oauth2`.
             * @example b609c27b4a5a440ab1ee5b1b77fcd0bb
             */
            credential?: string;
            /**
             * @description Domain of the enterprise, by which its single sign-on settings are found; must be sent with `oauth2`.
             * @example demo.example.com
             */
            domain?: string;
            /**
             * @description A note of your own about this sign-in.
             * @example nightly import
             */
            remark?: string;
        };
        /**
         * Nonce for the portal
         * @description The nonce that stands for the owner of the access token.
         */
        PortalNonce: {
            /**
             * @description The value for `nonce` in the link to the portal. It can be used once.
             * @example 1627712301548kQ2ZbW7dRfH0uYt5LmXcVn8sEa3JpGi6To
             */
            nonce?: string;
        };
        /**
         * Single sign-on settings
         * @description How users of the enterprise sign in through its own OAuth 2.0 service. With `enableSSO` true, a request must hold `domain`, `authorizeUrl`, `getTokenUrl`, `clientId`, `accFieldName` and `thirdAccessToken` too.
         */
        SsoConfig: {
            /**
             * @description Whether users can sign in this way.
             * @example true
             */
            enableSSO: boolean;
            /**
             * @description Domain of the enterprise, which users type in to get to their own sign-in page.
             * @example demo.example.com
             */
            domain?: string;
            /**
             * @description Where users are sent to sign in, the authorization endpoint of the OAuth 2.0 service.
             * @example https://sso.demo.example.com/oauth2/authorize
             */
            authorizeUrl?: string;
            /**
             * @description Where a code is exchanged for a token, the token endpoint of the OAuth 2.0 service.
             * @example https://sso.demo.example.com/oauth2/token
             */
            getTokenUrl?: string;
            /**
             * @description ID under which Huawei Cloud Meeting is registered with the OAuth 2.0 service.
             * @example 18bc94a643bd4b93aab3179726120943
             */
            clientId?: string;
            /**
             * Format: password
             * @description Secret that belongs to `clientId`. In a request, leave it empty to keep the present one; that is allowed while `getTokenUrl` and `getUserInfoUrl` do not change.
             * @example fe2774a643ba4b33acf31797256d1320
             */
            clientSecret?: string;
            /**
             * @description What is asked of the OAuth 2.0 service. The one value with a meaning of its own is `openid`, which makes it OpenID Connect.
             * @example openid
             */
            scope?: string;
            /**
             * @description Name of the field that holds the account in the answers of the OAuth 2.0 service.
             * @example sub
             */
            accFieldName?: string;
            /**
             * @description Where the user's data are read with the token, the user information endpoint of that service.
             * @example https://sso.demo.example.com/oauth2/userinfo
             */
            getUserInfoUrl?: string;
            /**
             * Format: int32
             * @description Protocol of the sign-in service; there is only one.
             * @example 0
             * @enum {integer}
             */
            oauth2ServerType?: 0;
            /**
             * @description Link that opens the PC client after sign-in. Braces are allowed in it, for placeholders.
             * @example cloudlink://demo.example.com/sso?code={code}
             */
            pcSchemaUrl?: string;
            /**
             * @description Link that opens the Android client after sign-in.
             * @example cloudlink://demo.example.com/android?code={code}
             */
            androidSchemaUrl?: string;
            /**
             * @description Link that opens the iOS client after sign-in.
             * @example cloudlink://demo.example.com/ios?code={code}
             */
            iosSchemaUrl?: string;
            /**
             * @description Name of the field that holds the user's name in the answers of the OAuth 2.0 service.
             * @example name
             */
            thirdName?: string;
            /**
             * @description Name of the field that holds the e-mail address there.
             * @example email
             */
            thirdEmail?: string;
            /**
             * @description Name of the field that holds the mobile number there.
             * @example phone_number
             */
            thirdMobile?: string;
            /**
             * @description Name of the field that holds the access token in the answer of `getTokenUrl`.
             * @example access_token
             */
            thirdAccessToken?: string;
            /**
             * @description Name of the field that holds the address of the user's picture.
             * @example picture
             */
            thirdHeadImgUrl?: string;
        };
        /**
         * Change of a password
         * @description The present password and the one that shall replace it.
         */
        PasswordChangeRequest: {
            /**
             * @description Huawei Cloud Meeting account of the caller, with its domain.
             * @example alice@demo
             */
            account: string;
            /**
             * Format: password
             * @description The present password.
             * @example Autumn#2025
             */
            oldPwd: string;
            /**
             * Format: password
             * @description The new password. Special characters are `` ` ~ ! @ # $ % ^ & * ( ) - _ = + \ | [ { } ] ; : " , ' < . > / ?
             *     ``; the operation lists the rules.
             * @example Winter#2026
             */
            newPwd: string;
        };
        /**
         * Reset by an administrator
         * @description Whose password an administrator resets.
         */
        AdminPasswordResetRequest: {
            /**
             * @description Huawei Cloud Meeting account of the user; in a list of users it is called `userAccount`.
             * @example bob@demo
             */
            account: string;
        };
        /**
         * Identity of the user
         * @description Who signs in or forgot the password: a mobile number with its country calling code, an e-mail address, or a Huawei Cloud Meeting account. It must be the same text in all five steps.
         * @example +8613800000001
         */
        UserIdentity: string;
        /**
         * Client that shows the puzzle
         * Format: int32
         * @description What kind of client the user sits at.
         * @example 0
         * @enum {integer}
         */
        CaptchaClientType: 0 | 5 | 6;
        /**
         * Purpose of the puzzle
         * Format: int32
         * @description What the user wants to do; the same in both captcha operations.
         * @default 0
         * @example 1
         * @enum {integer}
         */
        CaptchaPurpose: 0 | 1;
        /**
         * Request for a puzzle captcha
         * @description For whom and for what the puzzle is.
         */
        SlideCodeRequest: {
            user: components["schemas"]["UserIdentity"];
            clientType: components["schemas"]["CaptchaClientType"];
            checkType?: components["schemas"]["CaptchaPurpose"];
        };
        /**
         * Puzzle captcha
         * @description A picture with a hole, and the piece that fits.
         */
        SlideCode: {
            /**
             * @description The picture with the piece cut out of it, as a `data:` URL.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAUAAAACgCAIAAAC
             */
            shadowImage?: string;
            /**
             * @description The piece, as a `data:` URL.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADIAAAAyCAYAAAA
             */
            cutImage?: string;
            /**
             * Format: int32
             * @description How far below the upper edge of the picture the piece lies. The user only moves it sideways.
             * @example 28
             */
            pointY?: number;
            /**
             * @description What identifies this puzzle, for `checkSlideVerifyCode`.
             * @example PXB2RkHvI88hHwRv9dGFVN234I7h55lEZ
             */
            token?: string;
            /**
             * Format: int32
             * @description How long the puzzle can be solved, in seconds.
             * @example 60
             */
            expire?: number;
        };
        /**
         * Solution of a puzzle captcha
         * @description Where the user put the piece, and how long that took.
         */
        SlideCodeCheckRequest: {
            user: components["schemas"]["UserIdentity"];
            clientType: components["schemas"]["CaptchaClientType"];
            checkType?: components["schemas"]["CaptchaPurpose"];
            /**
             * @description The `token` that came with the puzzle.
             * @example PXB2RkHvI88hHwRv9dGFVN234I7h55lEZ
             */
            token: string;
            /**
             * Format: int32
             * @description How far from the left edge of the picture the user put the piece.
             * @example 248
             */
            pointX: number;
            /**
             * Format: int32
             * @description How long the user dragged the piece, in milliseconds.
             * @example 4906
             */
            slideTime: number;
        };
        /**
         * Solved puzzle captcha
         * @description Proof that the puzzle was solved.
         */
        SlideCodeCheckResult: {
            /**
             * @description The proof, for `sendVeriCodeForChangePwd`. It is no access token.
             * @example R7PE9vsaEUHjiLsraWTF3WQhmBet16SbI
             */
            token?: string;
            /**
             * Format: int32
             * @description How long the proof is accepted, in seconds.
             * @example 60
             */
            expire?: number;
        };
        /**
         * Request for a verification code
         * @description Who gets the code, in which way, and the proof that a puzzle was solved.
         */
        VerifyCodeRequest: {
            user: components["schemas"]["UserIdentity"];
            /**
             * @description How to send the code. It must be given when `user` is an account, since that does not tell; left out, an SMS is preferred.
             * @example email
             * @enum {string}
             */
            sendMethod?: "sms" | "email";
            /**
             * @description The `token` that `checkSlideVerifyCode` answered with.
             * @example R7PE9vsaEUHjiLsraWTF3WQhmBet16SbI
             */
            token?: string;
        };
        /**
         * Verification code sent
         * @description Where the code went, and how long it counts. One of the two addresses is null.
         */
        VerifyCodeResult: {
            /**
             * Format: int32
             * @description How long the code is accepted, in seconds.
             * @example 180
             */
            expire?: number;
            /**
             * @description The mobile number that the code was sent to, its middle masked.
             * @example +86138****0001
             */
            bindPhone?: string | null;
            /**
             * @description The e-mail address that the code was sent to, its middle masked.
             * @example bo****li@example.com
             */
            bindEmail?: string | null;
        };
        /**
         * Verification code to check
         * @description The code that the user received.
         */
        VerifyCodeCheckRequest: {
            user: components["schemas"]["UserIdentity"];
            /**
             * @description The code as the user received it; a string, as it may begin with 0.
             * @example 374104
             */
            code: string;
        };
        /**
         * Verified user
         * @description Permission to reset the password, for a short time.
         */
        VerifyCodeCheckResult: {
            /**
             * @description The token for the header `X-Access-Token` of `resetPwd`, and of no other operation.
             * @example hYRlErvNnuqEuseSo0PoDBLMvol71wJm7
             */
            token?: string;
            /**
             * Format: int32
             * @description How long the token is accepted, in seconds.
             * @example 180
             */
            expire?: number;
        };
        /**
         * Reset of a forgotten password
         * @description The user who proved their identity by a verification code, and the new password.
         */
        PasswordResetRequest: {
            user: components["schemas"]["UserIdentity"];
            /**
             * Format: password
             * @description The new password; the operation lists the rules.
             * @example Spring#2027
             */
            newPwd: string;
            /**
             * Format: int32
             * @description 1 for a temporary password: the portal may ask for another one at the next sign-in, if the enterprise is set up so. Any other number, or none, is a permanent one. Spelt with a capital W on the wire.
             * @example 1
             */
            passWordType?: number;
        };
        /**
         * Format: int32
         * @description How many records come before this page.
         * @example 0
         */
        PageOffset: number;
        /**
         * Format: int32
         * @description How many records the page holds at most.
         * @example 20
         */
        PageLimit: number;
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
            conferenceRole: "chair" | "general";
            /**
             * @description The password, in plain text.
             * @example 518302
             */
            password: string;
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
            cycle: "Day" | "Week" | "Month";
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
            callInRestriction?: 0 | 2 | 3;
            /**
             * Format: int32
             * @description Who may join a webinar as audience.
             * @example 0
             * @enum {integer}
             */
            audienceCallInRestriction?: 0 | 2;
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
            vmrIDType?: 0 | 1;
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
            type?: "normal" | "terminal" | "outside" | "mobile" | "ideahub" | "board" | "hwvision";
            /**
             * Format: int32
             * @description Role in the meeting.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            role?: 0 | 1;
            /**
             * Format: int32
             * @description Whether this attendee joins muted.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isMute?: 0 | 1;
        };
        /**
         * Layout of pictures
         * @description How many pictures are on the screen, and in which arrangement.
         * @example Two
         * @enum {string}
         */
        PictureLayout: "Single" | "Two" | "Three" | "Three-2" | "Three-3" | "Three-4" | "Four" | "Four-2" | "Four-3" | "Five" | "Five-2" | "Six" | "Six-2" | "Six-3" | "Six-4" | "Six-5" | "Seven" | "Seven-2" | "Seven-3" | "Seven-4" | "Eight" | "Eight-2" | "Eight-3" | "Eight-4" | "Nine" | "Ten" | "Ten-2" | "Ten-3" | "Ten-4" | "Ten-5" | "Ten-6" | "Thirteen" | "Thirteen-2" | "Thirteen-3" | "Thirteen-4" | "Thirteen-5" | "Sixteen" | "Seventeen" | "Twenty-Five";
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
             * @description SIP numbers of those seen in this picture, as the directory (`searchCorpDir`) gives them. In answers `#` and the kind of terminal may follow, as in `+991116004158#Desktop`.
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
            share?: 0 | 1;
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
            manualSet?: 0 | 1;
            /**
             * @description How many pictures there are, and in which arrangement.
             * @example Four
             */
            imageType?: components["schemas"]["PictureLayout"] | ("ThirteenR" | "ThirteenM" | "Custom");
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
            isAutoRecord?: 0 | 1;
            /**
             * Format: int32
             * @description Who may watch and download the recording of this sub-meeting.
             * @example 2
             * @enum {integer}
             */
            recordAuthType?: 0 | 1 | 2;
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
            conferenceID: string;
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
            conferenceState?: "Schedule" | "Creating" | "Created" | "Destroyed";
            /**
             * @description Language of notifications by SMS and e-mail.
             * @default zh-CN
             * @example zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en-US";
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
            conferenceType?: 0 | 2;
            /**
             * @description How the meeting was created.
             * @example CYCLE
             * @enum {string}
             */
            confType?: "FUTURE" | "IMMEDIATELY" | "CYCLE";
            cycleParams?: components["schemas"]["CycleParamsView"];
            /**
             * Format: int32
             * @description Whether participants are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isAutoMute?: 0 | 1;
            /**
             * Format: int32
             * @description Whether participants on hard terminals are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isHardTerminalAutoMute?: 0 | 1;
            /**
             * Format: int32
             * @description Whether participants on soft clients are muted when they join.
             * @example 0
             * @enum {integer}
             */
            isSoftTerminalAutoMute?: 0 | 1;
            /**
             * Format: int32
             * @description Whether cloud recording starts by itself.
             * @example 0
             * @enum {integer}
             */
            isAutoRecord?: 0 | 1;
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
            recordType?: 0 | 1 | 2 | 3;
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
            recordAuxStream?: 0 | 1;
            /**
             * Format: int32
             * @description Who may watch and download the recording.
             * @example 2
             * @enum {integer}
             */
            recordAuthType?: 0 | 1 | 2;
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
            vmrFlag?: 0 | 1;
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
            role?: "chair" | "general" | "audience";
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
            multiStreamFlag?: 1;
            /**
             * @description What kind of media server holds the meeting.
             * @example RTC
             * @enum {string}
             */
            confMode?: "COMMON" | "RTC";
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
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
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
             * @description Tells that the rule counts days.
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
             * @description Tells that the rule counts weeks.
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
             * @description Tells that the rule counts months.
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
             * @description The cloud meeting room of the account that creates the meeting, by its `id` from the query of cloud meeting rooms and personal meeting IDs (operation `searchMemberVmr`), not by its dialling number. It cannot be modified afterwards.
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
            role?: 0 | 1;
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
            attendeeType?: "normal" | "terminal" | "outside" | "mobile";
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
            isAutoInvite?: 0 | 1;
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
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
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
         * Connected participant
         * @description Somebody who is in the meeting at this moment.
         */
        OnlineAttendee: {
            /**
             * @description Identifies the participant within this meeting.
             * @example afa4157fa71611ef8f3fc33c80df3afd
             */
            participant_id?: string;
            /**
             * @description Name shown in the meeting.
             * @example Alice Chen
             */
            name?: string;
            /**
             * @description SIP or telephone number from which the participant is connected.
             * @example +991116004157
             */
            call_number?: string;
            /**
             * Format: int32
             * @description Role in the meeting.
             * @example 1
             * @enum {integer}
             */
            role?: 0 | 1;
            /**
             * @description The app's own ID of the user, for users who signed in with an App ID.
             * @example alice
             */
            third_account?: string;
            /**
             * @description Huawei Cloud Meeting account of the user.
             * @example Auto-5ee7fc8cc06d470db323f1c4ca4f914e
             */
            account?: string;
            /**
             * @description UUID of the user.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            user_id?: string;
        };
        /**
         * Page of participants online
         * @description One page of the participants who are connected to a meeting, and how many there are in all.
         */
        OnlineAttendeePage: {
            /** @description The participants of this page. */
            data: components["schemas"]["OnlineAttendee"][];
            /**
             * Format: int32
             * @description How many participants come before this page.
             * @default 0
             * @example 0
             */
            offset: number;
            /**
             * Format: int32
             * @description How many participants the page holds at most.
             * @example 20
             */
            limit: number;
            /**
             * Format: int32
             * @description How many participants are connected and match, on all pages together.
             * @default 0
             * @example 1
             */
            count: number;
        };
        /**
         * Region of a meeting
         * @description Under which addresses the region that hosts the meeting is reached.
         */
        RegionInfo: {
            /**
             * @description Public IP address.
             * @example 100.94.23.40
             */
            regionIP?: string;
            /**
             * @description Public domain name, without a scheme.
             * @example r1.meeting.huaweicloud.com
             */
            regionUrl?: string;
        };
        /**
         * Proof of an anonymous participant
         * @description What a client without a signed-in user needs to go on joining.
         */
        AnonymousAuthRandom: {
            /**
             * @description Address to which the client turns next.
             * @example https://r1.meeting.huaweicloud.com:443/conferences
             */
            siteUrl?: string;
            /**
             * @description The random number, 15 digits in published samples. It stands for the meeting ID and the password.
             * @example 402077141839821
             */
            random?: string;
        };
        /**
         * Proof of a signed-in participant
         * @description The random number for joining, and what a client must know about the meeting.
         */
        AuthRandom: {
            /**
             * @description The random number. It stands for the meeting ID and the password.
             * @example 402077141839821
             */
            random?: string;
            /**
             * @description Topic of the meeting.
             * @example Design review
             */
            subject?: string;
            /**
             * @description What kind of media server holds the meeting.
             * @example RTC
             * @enum {string}
             */
            conf_mode?: "COMMON" | "RTC";
            /**
             * @description Tells a webinar from an ordinary meeting.
             * @example false
             */
            webinar?: boolean;
            /**
             * @description Whether the client has to ask for a password.
             * @default false
             * @example false
             */
            need_password?: boolean;
            /**
             * @description Whether the meeting can be joined from a mini program.
             * @default true
             * @example true
             */
            support_applets?: boolean;
        };
        /**
         * Whereabouts of a number
         * @description Whether a number is in a meeting, and in which.
         */
        CallNumberInMeeting: {
            /**
             * @description Whether the number is connected to a meeting.
             * @example true
             */
            in_conf: boolean;
            /**
             * @description ID of that meeting. It means nothing when `in_conf` is false.
             * @example 914673889
             */
            conf_id: string;
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
         * Time zone of a webinar
         * Format: int32
         * @description Number of the time zone in which notices show the times, such as 56 for Beijing or 26 for London; the numbers are those of `timeZoneID` in meetings, here as an integer. It does not shift `startTime`, which is UTC.
         * @example 56
         */
        WebinarTimeZone: number;
        /**
         * Panelist
         * @description Somebody, or a terminal, to invite as panelist.
         */
        WebinarAttendee: {
            /**
             * @description App ID of the app that signed in. Needed after sign-in with an App ID; there is none after sign-in with account and password.
             * @example demo-app-id
             */
            appId?: string;
            /**
             * @description Account of the panelist. After sign-in with an App ID: the third-party user ID, needed and sent together with `appId`. After sign-in with account and password: the Huawei Cloud Meeting account, optional.
             * @example bob
             */
            userAccount?: string;
            /**
             * @description Name shown in the webinar.
             * @example Bob Li
             */
            userName?: string;
            /**
             * @description Department of the panelist.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description Number to call: a SIP number for a client or a terminal (`number` in `searchCorpDir`), or a mobile number (`phone` there) where the enterprise may call the telephone network. Needed after sign-in with account and password, optional after sign-in with an App ID.
             * @example +991116004158
             */
            phone?: string;
            /**
             * @description Where to send the invitation by e-mail; needed when notices go out by e-mail.
             * @example bob@example.com
             */
            email?: string;
            /**
             * @description Mobile number to send the invitation to by SMS; needed when notices go out by SMS.
             * @example +8613800000000
             */
            sms?: string;
            /**
             * @description Whether the panelist is a room or a hard terminal instead of a person.
             * @example false
             */
            isHardTerminal?: boolean;
        };
        /**
         * Notices about a webinar
         * @description By which ways the invited panelists hear of the webinar. All three must be told.
         */
        WebinarNotifySetting: {
            /**
             * @description Whether an appointment for the calendar is sent by e-mail.
             * @example Y
             * @enum {string}
             */
            enableCalendar: "Y" | "N";
            /**
             * @description Whether an SMS is sent.
             * @example N
             * @enum {string}
             */
            enableSms: "Y" | "N";
            /**
             * @description Whether an e-mail is sent.
             * @example Y
             * @enum {string}
             */
            enableEmail: "Y" | "N";
        };
        /**
         * Settings of a webinar
         * @description What can be chosen when a webinar is booked, and changed until it starts.
         */
        WebinarSettings: {
            /**
             * @description What the webinar is called.
             * @example Product launch
             */
            subject: string;
            /**
             * @description What the webinar is about.
             * @example The new products, live, with questions from the audience.
             */
            description?: string;
            /**
             * @description Start, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-15 02:00
             */
            startTime: string;
            /**
             * Format: int32
             * @description Length, in minutes.
             * @example 120
             */
            duration: number;
            timeZoneId: components["schemas"]["WebinarTimeZone"];
            /** @description Panelists to invite. Viewers cannot be invited; give them the audience's link or password. */
            attendees?: components["schemas"]["WebinarAttendee"][];
            notifySetting?: components["schemas"]["WebinarNotifySetting"];
            /**
             * @description Password of the panelists, 4 to 16 digits. Left out when booking, the service makes one up.
             * @example 352718
             */
            guestPasswd?: string;
            /**
             * @description Password of the viewers, 4 to 16 digits, different from `guestPasswd`. Left out when booking, the service makes one up.
             * @example 748205
             */
            audiencePasswd?: string;
            /**
             * @description Whether `scope` and `audienceScope` count. When false, everyone may join.
             * @example false
             */
            callRestriction?: boolean;
            /**
             * Format: int32
             * @description Who may join as host or panelist. It counts only when `callRestriction` is true.
             * @example 0
             * @enum {integer}
             */
            scope?: 0 | 2 | 3;
            /**
             * Format: int32
             * @description Who may join as viewer. It counts only when `callRestriction` is true.
             * @example 0
             * @enum {integer}
             */
            audienceScope?: 0 | 2;
            /**
             * @description Whether the webinar is recorded in the cloud.
             * @example Y
             * @enum {string}
             */
            enableRecording?: "Y" | "N";
            /**
             * @description Where the main stream is pushed to. On its own it shows what is shared, or else the speaker; with `auxAddress` always the speaker. It takes effect only where live streaming, with or without recording, is in use.
             * @example rtmp://live.example.com/webinar/main
             */
            liveAddress?: string;
            /**
             * @description Where a second stream, with what is shared, is pushed to; only together with `liveAddress`. It takes effect only where live streaming, with or without recording, is in use.
             * @example rtmp://live.example.com/webinar/shared
             */
            auxAddress?: string;
            /**
             * @description Page on which the pushed stream can be watched. It takes effect only where the webinar is both recorded and streamed.
             * @example https://live.example.com/watch/982311022
             */
            liveUrl?: string;
        };
        /**
         * Change of a webinar
         * @description Which webinar, and all its settings.
         */
        WebinarUpdateRequest: components["schemas"]["WebinarSettings"] & {
            /**
             * @description ID of the webinar to change.
             * @example 982311022
             */
            conferenceId: string;
        };
        /**
         * Error of statistics, quality data and webinars
         * @description Error body of the operations below `/v1/metrics` and `/v1/wss`.
         */
        ResultError: {
            error_code: components["schemas"]["ErrorCode"];
            /**
             * @description What went wrong, in words. The wording changes between releases; decide by `error_code`.
             * @example The parameter is out of range.
             */
            error_msg: string;
        };
        /**
         * Webinar to book
         * @description The settings of a webinar, and the webinar resource to hold it with.
         */
        WebinarRequest: components["schemas"]["WebinarSettings"] & {
            /**
             * @description Webinar resource of the caller: the `id` (not the `vmrId`) of a record of `searchMemberVmr` whose `vmrMode` is 2.
             * @example ff80808167ef1edf0167f339533f05a8
             */
            vmrID: string;
        };
        /**
         * Webinar and its links
         * @description What a webinar is about, when it is, and how its participants get into it.
         */
        WebinarSummary: {
            /**
             * @description Department of the user who booked it.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description Webinar ID; what the other operations on webinars ask for, and what participants dial.
             * @example 982311022
             */
            conferenceId?: string;
            /**
             * @description ID of the enterprise.
             * @example demo-corp
             */
            corpId?: string;
            /**
             * @description Subject of the webinar.
             * @example Product launch
             */
            subject?: string;
            /**
             * @description What the webinar is about.
             * @example The new products, live, with questions from the audience.
             */
            description?: string;
            /**
             * @description Booked start, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-15 02:00
             */
            startTime?: string;
            timeZoneId?: components["schemas"]["WebinarTimeZone"];
            /**
             * @description UUID of the user who booked it. The field is spelt so on the wire.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            scheduserId?: string;
            /**
             * @description Name of the user who booked it. The field is spelt so on the wire.
             * @example Alice Chen
             */
            scheduserName?: string;
            /**
             * @description Name of the webinar resource in use.
             * @example Webinar, 1000 viewers
             */
            vmrPkgName?: string;
            /**
             * @description Link with which the host joins. Whoever has it is host.
             * @example https://meeting.huaweicloud.com/#/j/982311022/0b7e52f1c48d4c0aa9e3d6127f5b8c943a60de2197f4b85c
             */
            chairJoinUri?: string;
            /**
             * @description Password of the host, also for `createConfToken`.
             * @example 604913
             */
            chairPasswd?: string;
            /**
             * @description Link with which panelists join.
             * @example https://meeting.huaweicloud.com/#/j/982311022/5c93ae07d1b64f2e8840f7a3c6925d1be78f304a9c62d51b
             */
            guestJoinUri?: string;
            /**
             * @description Password of the panelists.
             * @example 352718
             */
            guestPasswd?: string;
            /**
             * @description Link with which viewers join.
             * @example https://meeting.huaweicloud.com/#/j/982311022/e41d7f60b3a94c58925ec07b816f2ad390c4d75f1ea8362b
             */
            audienceJoinUri?: string;
            /**
             * @description Password of the viewers.
             * @example 748205
             */
            audiencePasswd?: string;
        };
        /**
         * State of a webinar
         * @description How far a webinar has come.
         * @example schedule
         * @enum {string}
         */
        WebinarState: "schedule" | "created" | "destroyed";
        /**
         * Webinar
         * @description A webinar that has been booked.
         */
        Webinar: {
            /**
             * Format: int32
             * @description Booked length, in minutes.
             * @example 120
             */
            duration?: number;
            state?: components["schemas"]["WebinarState"];
            /**
             * @description Whether `scope` and `audienceScope` restrict who may join.
             * @example false
             */
            callRestriction?: boolean;
            /**
             * Format: int32
             * @description Who may join as host or panelist.
             * @example 0
             * @enum {integer}
             */
            scope?: 0 | 2 | 3;
            /**
             * Format: int32
             * @description Who may join as viewer.
             * @example 0
             * @enum {integer}
             */
            audienceScope?: 0 | 2;
            /**
             * @description Whether the webinar is recorded in the cloud.
             * @example Y
             * @enum {string}
             */
            enableRecording?: "Y" | "N";
            /**
             * @description Where the main stream is pushed to; it takes effect only where live streaming is in use.
             * @example rtmp://live.example.com/webinar/main
             */
            liveAddress?: string;
            /**
             * @description Where a second stream, with what is shared, is pushed to; absent when there is but one.
             * @example rtmp://live.example.com/webinar/shared
             */
            auxAddress?: string;
            /**
             * @description Page on which the pushed stream can be watched, where the webinar is both recorded and streamed.
             * @example https://live.example.com/watch/982311022
             */
            liveUrl?: string;
            /**
             * @description Names of the invited panelists.
             * @example [
             *       "Bob Li"
             *     ]
             */
            attendees?: string[];
        } & components["schemas"]["WebinarSummary"];
        /**
         * Order of webinars
         * @description How a list of webinars is sorted.
         * @default ASC_StartTIME
         * @example DSC_StartTIME
         * @enum {string}
         */
        WebinarSortType: "ASC_StartTIME" | "DSC_StartTIME";
        /**
         * Past webinar
         * @description A webinar that is over, and how it went.
         */
        PastWebinar: {
            /**
             * @description ID under which the webinar was booked.
             * @example 982311022
             */
            conferenceId?: string;
            /**
             * @description UUID of this holding of the webinar; what `showHisMeetingDetail` asks for.
             * @example 2a1f6f6ef1d811ebb2b1fa163e7c2b4e
             */
            confUUID?: string;
            /**
             * @description Subject of the webinar.
             * @example Product launch
             */
            subject?: string;
            /**
             * @description Name of the user who booked it. The field is spelt so on the wire.
             * @example Alice Chen
             */
            scheduserName?: string;
            /**
             * @description Name of the host.
             * @example Alice Chen
             */
            moderator?: string;
            /**
             * @description Department of the user who booked it.
             * @example Demo Enterprise
             */
            deptName?: string;
            timeZoneId?: components["schemas"]["WebinarTimeZone"];
            /**
             * @description Booked start, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-15 02:00
             */
            startTime?: string;
            /**
             * Format: int32
             * @description Booked length, in minutes.
             * @example 120
             */
            duration?: number;
            /**
             * @description When it really began, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-15 01:56
             */
            actualStartTime?: string;
            /**
             * @description When it ended, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-15 03:48
             */
            endTime?: string;
            /**
             * Format: int32
             * @description How long it really took, in minutes.
             * @example 112
             */
            actualDuration?: number;
            /**
             * Format: int32
             * @description How many attended in all.
             * @example 463
             */
            attendeeCount?: number;
            /**
             * Format: int32
             * @description How many of them were hosts.
             * @example 1
             */
            chairCount?: number;
            /**
             * Format: int32
             * @description How many of them were panelists.
             * @example 12
             */
            guestCount?: number;
            /**
             * Format: int32
             * @description How many of them were viewers.
             * @example 450
             */
            audienceCount?: number;
            /**
             * @description ID of the webinar resource that was used.
             * @example ff80808167ef1edf0167f339533f05a8
             */
            vmrId?: string;
            /**
             * Format: int32
             * @description How many viewers the webinar resource admits at most.
             * @example 1000
             */
            vmrPkgAudienceParties?: number;
            /**
             * @description Name of the webinar resource that was used.
             * @example Webinar, 1000 viewers
             */
            vmrPkgName?: string;
        };
        /**
         * Page of past webinars
         * @description One page of webinars that are over, and how many there are in all.
         */
        WebinarHistoryPage: {
            offset: components["schemas"]["PageOffset"];
            limit: components["schemas"]["PageLimit"];
            /**
             * Format: int64
             * @description How many past webinars match in all.
             * @example 1
             */
            count: number;
            /** @description The webinars of this page. */
            data?: components["schemas"]["PastWebinar"][];
        };
        /**
         * Webinar being held
         * @description A webinar that is being held, and how to get into it.
         */
        OngoingWebinar: {
            /**
             * Format: int32
             * @description How many people are in it right now.
             * @example 287
             */
            onlineAttendeeCount?: number;
            /**
             * @description UUID of this holding of the webinar.
             * @example 2a1f6f6ef1d811ebb2b1fa163e7c2b4e
             */
            confUUID?: string;
        } & components["schemas"]["WebinarSummary"];
        /**
         * Page of webinars being held
         * @description One page of webinars that are being held, and how many there are in all.
         */
        WebinarOngoingPage: {
            offset: components["schemas"]["PageOffset"];
            limit: components["schemas"]["PageLimit"];
            /**
             * Format: int64
             * @description How many webinars being held match in all.
             * @example 1
             */
            count: number;
            /** @description The webinars of this page. */
            data?: components["schemas"]["OngoingWebinar"][];
        };
        /**
         * Webinar to come
         * @description A webinar that has not started, and how to get into it.
         */
        UpcomingWebinar: {
            /**
             * Format: int32
             * @description Booked length, in minutes.
             * @example 120
             */
            duration?: number;
        } & components["schemas"]["WebinarSummary"];
        /**
         * Page of webinars to come
         * @description One page of webinars that have not started, and how many there are in all.
         */
        WebinarUpcomingPage: {
            offset: components["schemas"]["PageOffset"];
            limit: components["schemas"]["PageLimit"];
            /**
             * Format: int64
             * @description How many webinars to come match in all.
             * @example 1
             */
            count: number;
            /** @description The webinars of this page. */
            data?: components["schemas"]["UpcomingWebinar"][];
        };
        /**
         * Webinar in detail
         * @description A webinar, and the notices that go out about it.
         */
        WebinarDetail: components["schemas"]["Webinar"] & {
            notifySetting?: components["schemas"]["WebinarNotifySetting"];
        };
        /**
         * Form with a picture of a webinar
         * @description A form with one part, the picture.
         */
        WebinarPictureUpload: {
            /**
             * Format: binary
             * @description The picture to store.
             * @example (the bytes of a picture)
             */
            file: Blob;
        };
        /**
         * Examination by kind of content
         * @description An outcome for each kind of content that is looked for.
         */
        ImageCategorySuggestions: {
            /**
             * @description Outcome for political figures and content; `pass` when there is none.
             * @example pass
             */
            politics?: string;
            /**
             * @description Outcome for terror and violence; `pass` when there is none.
             * @example pass
             */
            terrorism?: string;
            /**
             * @description Outcome for pornography; `pass` when there is none.
             * @example pass
             */
            porn?: string;
        };
        /**
         * Examination of a picture
         * @description Whether a picture may be shown, in all and by kind of content.
         */
        ImageModeration: {
            /**
             * @description Outcome in all; `pass` when there is nothing to object to.
             * @example pass
             */
            suggestion?: string;
            category_suggestions?: components["schemas"]["ImageCategorySuggestions"];
        };
        /**
         * Picture that was uploaded
         * @description The ID under which a picture is stored, and what its examination yielded.
         */
        UploadedPicture: {
            /**
             * @description ID of the picture; what `cropLogoId` and `coverPictureId` want.
             * @example 61B5D9E1DE8D411F98630AD018370C54
             */
            fileId?: string;
            imageModeration?: components["schemas"]["ImageModeration"];
        };
        /**
         * Presentation of a webinar as kept by the service
         * @description What viewers see around a webinar, with the defaults of what was not set.
         */
        RoomSettingView: {
            /**
             * @description Text with which the webinar introduces itself to viewers.
             * @example Our engineers present the new products.
             */
            roomIntroduce?: string;
            /**
             * @description Logo of the enterprise, as a `fileId` of `uploadFile`.
             * @example 76D356E93FA849C7987983EEAB94F4BE
             */
            cropLogoId?: string;
            /**
             * @description Picture that welcomes viewers, as a `fileId` of `uploadFile`.
             * @example D8879E453B8F4277B95864A147B2F3C5
             */
            coverPictureId?: string;
            /**
             * @description Whether viewers see how many they are.
             * @default real_time
             * @example real_time
             * @enum {string}
             */
            showAudienceMode?: "none" | "real_time";
            /**
             * @description Whether the audience is shown larger than it is.
             * @default Y
             * @example Y
             * @enum {string}
             */
            isRedoubleOpen?: "Y" | "N";
            /**
             * Format: int32
             * @description Added to the count before it is shown; what an empty webinar shows.
             * @default 0
             * @example 12
             */
            baseAudienceCount?: number;
            /**
             * Format: double
             * @description Factor of the count before it is shown, with one decimal place.
             * @default 1
             * @example 1.5
             */
            multiple?: number;
        };
        /**
         * Presentation of a webinar
         * @description What viewers shall see around a webinar.
         */
        RoomSetting: {
            /**
             * @description Text with which the webinar introduces itself to viewers, 500 characters at most.
             * @example Our engineers present the new products.
             */
            roomIntroduce?: string;
            /**
             * @description Logo of the enterprise, as a `fileId` of `uploadFile`.
             * @example 76D356E93FA849C7987983EEAB94F4BE
             */
            cropLogoId?: string;
            /**
             * @description Picture that welcomes viewers, as a `fileId` of `uploadFile`.
             * @example D8879E453B8F4277B95864A147B2F3C5
             */
            coverPictureId?: string;
            /**
             * @description Whether viewers see how many they are.
             * @default real_time
             * @example real_time
             * @enum {string}
             */
            showAudienceMode?: "none" | "real_time";
            /**
             * @description Whether the audience is shown larger than it is.
             * @default Y
             * @example Y
             * @enum {string}
             */
            isRedoubleOpen?: "Y" | "N";
            /**
             * Format: int32
             * @description Added to the count before it is shown; what an empty webinar shows.
             * @default 0
             * @example 12
             */
            baseAudienceCount?: number;
            /**
             * Format: double
             * @description Factor of the count before it is shown, with one decimal place at most.
             * @default 1
             * @example 1.5
             */
            multiple?: number;
        };
        /**
         * Stay of a participant
         * @description Somebody's stay in a meeting, from joining to leaving.
         */
        AttendanceRecord: {
            /**
             * @description Name that the participant had in the meeting.
             * @example Bob Li
             */
            displayName?: string;
            /**
             * @description SIP or telephone number from which they were connected.
             * @example +991116004158
             */
            callNumber?: string;
            /**
             * @description Kind of device, as a word in the language of the answer, such as 软终端 for a soft client.
             * @example 软终端
             */
            deviceType?: string;
            /**
             * Format: int64
             * @description When they joined, in milliseconds since 1970.
             * @example 1796104890123
             */
            joinTime?: number;
            /**
             * Format: int64
             * @description When they left, in milliseconds since 1970.
             * @example 1796106655402
             */
            leftTime?: number;
            /**
             * @description Audio or video, as a word in the language of the answer, such as 视频 for video.
             * @example 视频
             */
            mediaType?: string;
            /**
             * @description Name of the department to which they belong.
             * @example Research
             */
            deptName?: string;
        };
        /**
         * Page of attendance records
         * @description One page of the stays in a meeting, and how many there are in all.
         */
        AttendanceRecordPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
            /**
             * Format: int32
             * @description How many attendance records match, on all pages together.
             * @example 2
             */
            count?: number;
            /** @description The attendance records of this page. */
            data?: components["schemas"]["AttendanceRecord"][];
        };
        /**
         * Control operation in the log
         * @description Something that was done to a meeting or to a participant.
         */
        ControlRecord: {
            /**
             * Format: int64
             * @description When it was done, in milliseconds since 1970.
             * @example 1796105400000
             */
            operateTime?: number;
            /**
             * @description Which part of the system it came from, such as `MCU`, `Conference System` or `Portal`.
             * @example Portal
             */
            operateSource?: string;
            /**
             * @description Who did it.
             * @example Alice Chen
             */
            operator?: string;
            /**
             * @description What was done, in words despite the name of the field.
             * @example Mute participant
             */
            operateCode?: string;
            /**
             * @description To whom or to what it was done.
             * @example Bob Li
             */
            operationObject?: string;
            /**
             * @description How it turned out, in words.
             * @example Succeeded
             */
            operateResult?: string;
            /**
             * @description Anything further that was logged with it.
             * @example
             */
            detail?: string;
        };
        /**
         * Page of the control log
         * @description One page of the control operations in a meeting, and how many there are in all.
         */
        ControlRecordPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
            /**
             * Format: int32
             * @description How many log entries there are, on all pages together.
             * @example 1
             */
            count?: number;
            /** @description The log entries of this page. */
            data?: components["schemas"]["ControlRecord"][];
        };
        /**
         * Recording
         * @description What was recorded of one holding of a meeting.
         */
        Recording: {
            /**
             * @description UUID of the holding, by which further operations name the recording.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUUID?: string;
            /**
             * @description Meeting ID, called `conferenceID` elsewhere.
             * @example 914673889
             */
            confID?: string;
            /**
             * @description Links to the player for watching; they are not for downloading.
             * @example [
             *       "https://rse.example.com/rse/html/play/Mediaxplay.html?rseid=00030&recordId=000301fa-0512"
             *     ]
             */
            url?: string[];
            /**
             * Format: int32
             * @description Length, in seconds.
             * @example 1843
             */
            rcdTime?: number;
            /**
             * Format: int32
             * @description Size, in MB; short recordings show 0.
             * @example 412
             */
            rcdSize?: number;
            /**
             * @description Topic of the meeting.
             * @example Design review
             */
            subject?: string;
            /**
             * @description Name of the user who scheduled the meeting (spelt like this on the wire).
             * @example Alice Chen
             */
            scheduserName?: string;
            /**
             * @description Start of the meeting, UTC, `yyyy-MM-dd HH:mm`.
             * @example 2026-12-01 06:00
             */
            startTime?: string;
            /**
             * @description Whether the transcoding is finished.
             * @example true
             */
            isDecodeFinish?: boolean;
            /**
             * Format: int64
             * @description When the transcoding will probably be finished, in milliseconds since 1970.
             * @example 1796107200000
             */
            decodeEndTime?: number;
            /**
             * @description Whether the recording can be watched now, which may be so before the transcoding is finished.
             * @example true
             */
            available?: boolean;
            /**
             * Format: int32
             * @description Who may watch and download it, as chosen with the meeting.
             * @example 2
             * @enum {integer}
             */
            recordAuthType?: 0 | 1 | 2;
        };
        /**
         * Page of recordings
         * @description One page of recordings, and how many there are in all.
         */
        RecordingPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
            /**
             * Format: int32
             * @description How many recordings match, on all pages together.
             * @example 1
             */
            count?: number;
            /** @description The recordings of this page. */
            data?: components["schemas"]["Recording"][];
        };
        /**
         * File of a recording
         * @description One file, and how to get it.
         */
        RecordingFile: {
            /**
             * @description Value of the header `Authorization` for the download. It is good for one download within one hour.
             * @example 24e4f6d9850a42365783c88ceb36701bb87f5393a595af82
             */
            token?: string;
            /**
             * @description What the file shows. All are MP4.
             * @example Hd
             * @enum {string}
             */
            fileType?: "Aux" | "Hd" | "Sd";
            /**
             * @description Address of the file.
             * @example https://rse.example.com/rse/download/000301fa-0512-412f/hd.mp4
             */
            url?: string;
        };
        /**
         * Files of one recording
         * @description The files that were recorded of one holding of a meeting.
         */
        RecordingDownload: {
            /**
             * @description UUID of the holding. Only here is the name written with small letters at its end.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUuid?: string;
            /** @description The files, each with a token of its own. */
            urls?: components["schemas"]["RecordingFile"][];
        };
        /**
         * Links for downloading
         * @description The files of recordings, with what is needed to download them.
         */
        RecordingDownloads: {
            /** @description The files, grouped by the holding of the meeting to which they belong. */
            recordUrls?: components["schemas"]["RecordingDownload"][];
        };
        /**
         * Format: int32
         * @description How many records the page holds at most.
         * @default 10
         * @example 10
         */
        EnterprisePageLimit: number;
        /**
         * Files of minutes
         * @description A whiteboard, and the three files in which it is kept.
         */
        MinutesFiles: {
            /**
             * @description Code of the minutes, for `showMeetingFile`.
             * @example 31531e3de7904613a2364c9e1df1fe11
             */
            fileCode?: string;
            /**
             * @description Topic of the whiteboard; in published samples the name of the file without its ending.
             * @example 20261201_064136_meeting_record.White
             */
            topic?: string;
            /**
             * @description ID of the original file.
             * @example 5
             */
            fileId?: string;
            /**
             * @description Name of the original file, in the format of the whiteboard.
             * @example 20261201_064136_meeting_record.White.cwb
             */
            fileName?: string;
            /**
             * Format: int64
             * @description Size of the original file, in bytes.
             * @example 8044
             */
            fileSize?: number;
            /**
             * @description ID of the small picture of the whiteboard.
             * @example 6
             */
            thumbnailFileId?: string;
            /**
             * @description Name of the small picture.
             * @example 20261201_064136_meeting_record.White.jpg
             */
            thumbnailFileName?: string;
            /**
             * Format: int64
             * @description Size of the small picture, in bytes.
             * @example 62816
             */
            thumbnailFileSize?: number;
            /**
             * @description ID of the whiteboard as a PDF.
             * @example 7
             */
            pdfFileId?: string;
            /**
             * @description Name of the whiteboard as a PDF.
             * @example 20261201_064136_meeting_record.White.pdf
             */
            pdfFileName?: string;
            /**
             * Format: int64
             * @description Size of the whiteboard as a PDF, in bytes.
             * @example 63787
             */
            pdfFileSize?: number;
            /**
             * Format: int64
             * @description When the minutes were saved, in milliseconds since 1970.
             * @example 1796107300847
             */
            creationTimestamp?: number;
        };
        /**
         * Minutes in the list
         * @description A whiteboard with the names of its files and the user to whom it belongs.
         */
        Minutes: components["schemas"]["MinutesFiles"] & {
            /**
             * @description UUID of the user to whom the minutes belong.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            userId?: string;
        };
        /**
         * Page of minutes
         * @description One page of the user's minutes, and how many there are in all.
         */
        MinutesPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many minutes match, on all pages together.
             * @example 1
             */
            count?: number;
            /** @description The minutes of this page. */
            data?: components["schemas"]["Minutes"][];
        };
        /**
         * Minutes with links
         * @description A whiteboard with the names of its files and where to get them.
         */
        MinutesWithLinks: components["schemas"]["MinutesFiles"] & {
            /**
             * @description Where to get the original file.
             * @example https://files.example.com/minutes/5
             */
            fileUrl?: string;
            /**
             * @description Where to get the small picture.
             * @example https://files.example.com/minutes/6
             */
            thumbnailUrl?: string;
            /**
             * @description Where to get the PDF.
             * @example https://files.example.com/minutes/7
             */
            pdfUrl?: string;
        };
        /**
         * Pairs of a QR code
         * @description Names and values as they stand in the query of the scanned address. Names and number can change.
         * @example {
         *       "uuid": "42b8e80be5044513ae20edd4ad705272"
         *     }
         */
        QrCodePairs: {
            [key: string]: string;
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
            token: string;
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
            role?: 0 | 1;
            /**
             * Format: int64
             * @description When the token expires, in milliseconds since 1970.
             * @example 1796107589933
             */
            expireTime: number;
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
            data: components["schemas"]["TokenInfo"];
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
            state?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description Media of the participant.
             * @example 1
             * @enum {integer}
             */
            video?: 0 | 1;
            /**
             * Format: int32
             * @description State of the microphone.
             * @example 0
             * @enum {integer}
             */
            mute?: 0 | 1;
            /**
             * Format: int32
             * @description Whether the participant asks to speak.
             * @example 0
             * @enum {integer}
             */
            hand?: 0 | 1;
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
         * Token for the event channel
         * @description The key to one connection.
         */
        WebSocketToken: {
            /**
             * @description Goes into `tmpToken` of the channel's address. Valid once, within one minute.
             * @example cnr6e88712f1c89a7b4e3b989596fc420fd43b45bf8ef35c1db
             */
            webSocketToken?: string;
        };
        /**
         * Muting everybody
         * @description The wanted state of all microphones but the host's.
         */
        MuteMeetingRequest: {
            /**
             * Format: int32
             * @description What to do with the microphones.
             * @example 1
             * @enum {integer}
             */
            isMute: 0 | 1;
            /**
             * Format: int32
             * @description Whether participants may undo the muting for themselves. It counts only when `isMute` is 1.
             * @default 1
             * @example 1
             * @enum {integer}
             */
            allowUnmuteByOneself?: 0 | 1;
        };
        /**
         * Permission to unmute
         * @description Whether muted participants may unmute themselves.
         */
        AllowGuestUnmuteRequest: {
            /**
             * Format: int32
             * @description The permission. It has an effect only on participants who are muted.
             * @default 1
             * @example 1
             * @enum {integer}
             */
            allowUnmuteByOneself: 0 | 1;
        };
        /**
         * Lock
         * @description Whether newcomers are kept out.
         */
        LockMeetingRequest: {
            /**
             * Format: int32
             * @description The wanted state of the lock.
             * @example 1
             * @enum {integer}
             */
            isLock: 0 | 1;
        };
        /**
         * Pause
         * @description Whether the meeting rests.
         */
        PauseConferenceRequest: {
            /**
             * Format: int32
             * @description The wanted state of the meeting.
             * @example 1
             * @enum {integer}
             */
            pause: 0 | 1;
        };
        /**
         * Admission of the audience
         * @description The host's permission for the audience to join.
         */
        AllowAudienceRequest: {
            /**
             * Format: int32
             * @description The decision of the host; there is only one.
             * @example 1
             * @enum {integer}
             */
            allowAudience: 1;
        };
        /**
         * Cloud recording
         * @description Whether the meeting is recorded.
         */
        RecordRequest: {
            /**
             * Format: int32
             * @description What to do with the recording.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            isRecord: 0 | 1;
        };
        /**
         * Recording of an MMR meeting
         * @description What to do with the recording.
         */
        MmrRecordRequest: {
            /**
             * Format: int32
             * @description The action. Mind that 0 pauses and does not stop; the field has nothing in common with the `recordType` of a meeting.
             * @example 1
             * @enum {integer}
             */
            recordType: 0 | 1 | 2;
        };
        /**
         * Permission to record locally
         * @description Whether the participant may record on their own device.
         */
        AllowClientRecordRequest: {
            /**
             * Format: int32
             * @description The wanted state of the right to record.
             * @example 1
             * @enum {integer}
             */
            allowClientRecord: 0 | 1;
        };
        /**
         * Live streaming
         * @description Whether the meeting is streamed.
         */
        LiveRequest: {
            /**
             * Format: int32
             * @description What to do with the stream.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            isLive: 0 | 1;
        };
        /**
         * Live streaming of an MMR meeting
         * @description Whether the meeting is streamed.
         */
        MmrLiveRequest: {
            /**
             * Format: int32
             * @description The wanted state of the stream.
             * @example 1
             * @enum {integer}
             */
            liveState: 0 | 1;
        };
        /**
         * Settings of a running meeting
         * @description Settings to change. What is left out keeps its present value; a value called usual is that of a meeting in which it was never set.
         */
        UpdateStartedConfigRequest: {
            /**
             * Format: int32
             * @description Whether participants are kept from sharing their screens. Usual is 0.
             * @example 1
             * @enum {integer}
             */
            lockSharing?: 0 | 1;
            /**
             * Format: int32
             * @description Who may join from now on. Usual is 0.
             * @example 3
             * @enum {integer}
             */
            callInRestriction?: 0 | 2 | 3;
            /**
             * Format: int32
             * @description Whether muted participants may unmute themselves, as with `allowGuestUnmute`. Usual is 1.
             * @example 1
             * @enum {integer}
             */
            allowUnmuteByOneself?: 0 | 1;
            /**
             * Format: int32
             * @description Which chat messages participants may send. Usual is 3.
             * @example 1
             * @enum {integer}
             */
            chatPermission?: 1 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description Who may join a webinar as audience. Usual is 0.
             * @example 0
             * @enum {integer}
             */
            audienceCallInRestriction?: 0 | 2;
            /**
             * Format: int32
             * @description Who may record with the client on their own device. Usual is 0.
             * @example 0
             * @enum {integer}
             */
            clientRecMode?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description Whether participants may switch their own cameras on.
             * @example 1
             * @enum {integer}
             */
            allowOpenCamera?: 0 | 1;
            /**
             * Format: int32
             * @description Whether participants may change the name under which they are seen. Usual is 0.
             * @example 0
             * @enum {integer}
             */
            allowRename?: 0 | 1;
            /**
             * Format: int32
             * @description Whether newcomers are kept out, as with `lockMeeting`. Usual is 0.
             * @example 0
             * @enum {integer}
             */
            isLock?: 0 | 1;
            /**
             * Format: int32
             * @description Who may take over while somebody else is sharing a screen. Usual is 0.
             * @example 0
             * @enum {integer}
             */
            freeShare?: 0 | 1;
        };
        /**
         * State of the management site
         * @description Whether the management site works, and where joining by link leads.
         */
        MgmtSiteStatus: {
            /**
             * @description How the site is doing.
             * @example NORMAL
             * @enum {string}
             */
            status?: "NORMAL" | "FAULT";
            /**
             * Format: uri
             * @description Where a terminal goes when somebody joins by link.
             * @example https://meeting.huaweicloud.com/#/j
             */
            redirectJoinUrl?: string;
        };
        /**
         * Attendee to call
         * @description Somebody, or a terminal, to call into a meeting that is being held.
         */
        InviteAttendee: {
            /**
             * @description UUID of the user, for somebody of the enterprise.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            userUUID?: string;
            /**
             * @description Huawei Cloud Meeting account of the user; the service looks the user up by it when `userUUID` is missing.
             * @example bob
             */
            accountId?: string;
            /**
             * @description Name to show in the meeting.
             * @example Bob Li
             */
            name: string;
            /**
             * Format: int32
             * @description Role after joining.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            role?: 0 | 1;
            /**
             * @description Number to call: a SIP number (`number` in the answer of `searchCorpDir`), or a mobile number (`phone` there) where the enterprise may call the telephone network.
             * @example +991116004158
             */
            phone: string;
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
             * @description E-mail address. Leave it out; during a meeting no invitations are mailed.
             * @example bob@example.com
             */
            email?: string;
            /**
             * @description Mobile number for SMS. Leave it out; during a meeting no invitations go out by SMS.
             * @example +8613800000000
             */
            sms?: string;
            /**
             * @description What kind of terminal is called.
             * @example normal
             * @enum {string}
             */
            type: "normal" | "terminal" | "outside" | "mobile" | "ideahub" | "board" | "hwvision";
            /**
             * @description Code of the department to which the user belongs.
             * @example 16888
             */
            deptUUID?: string;
            /**
             * @description Name of that department.
             * @example Research
             */
            deptName?: string;
        };
        /**
         * Invitation
         * @description The people and terminals to call.
         */
        InviteRequest: {
            /** @description One record for each number to call. */
            attendees: components["schemas"]["InviteAttendee"][];
        };
        /**
         * Invitation with a meeting password
         * @description The terminal to call, and the meeting it shall join.
         */
        InviteWithPasswordRequest: {
            /**
             * @description SIP number of the terminal.
             * @example +99111253020382685
             */
            callNum: string;
            /**
             * @description ID of the enterprise to which the terminal belongs.
             * @example demo-corp
             */
            orgID?: string;
            /**
             * @description Meeting ID, the same as `conferenceID` in the query.
             * @example 914673889
             */
            confID: string;
            /**
             * @description Host password or guest password of the meeting, in plain text.
             * @example 271905
             */
            pwd: string;
            /**
             * Format: int32
             * @description Which system has issued the number.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            numBelongsType?: 0 | 1;
            /**
             * @description Whether the terminal's picture goes without the name on it; used with the VDC video network.
             * @example false
             */
            isNotOverlayPidName?: boolean;
        };
        /**
         * Disconnection
         * @description The participants to disconnect.
         */
        HangUpRequest: {
            /**
             * @description The `pid`s of the participants, at least one.
             * @example [
             *       "e4286e9c3cca11ef813235922d0586e5"
             *     ]
             */
            bulkHangUpParticipants: string[];
        };
        /**
         * Attendee to remove
         * @description Somebody who is invited or in the meeting.
         */
        AttendeeToRemove: {
            /**
             * @description The participant's number, `phone` in the answer of `showRealTimeInfoOfMeeting`.
             * @example +991116004158
             */
            number: string;
            /**
             * @description The participant's `pid`. It must be there for somebody who has joined.
             * @example af50e9e63b4111ea9668df997d1c89da
             */
            participantID?: string;
        };
        /**
         * Removal
         * @description The participants to remove.
         */
        RemovalRequest: {
            /** @description One record for each participant. */
            bulkDelAttendInfo: components["schemas"]["AttendeeToRemove"][];
        };
        /**
         * New name
         * @description The participant, and how they shall be called.
         */
        RenameRequest: {
            /**
             * @description The participant's `pid`. It must be there for somebody who has joined.
             * @example e4286e9c3cca11ef813235922d0586e5
             */
            participantID?: string;
            /**
             * @description The participant's number, `phone` in the answer of `showRealTimeInfoOfMeeting`.
             * @example +991112939613
             */
            number: string;
            /**
             * @description The name to show from now on.
             * @example Shanghai, room 2
             */
            newName: string;
        };
        /**
         * Host role
         * @description Whether to take or to release the host role.
         */
        HostRoleRequest: {
            /**
             * Format: int32
             * @description What to do with the role.
             * @example 1
             * @enum {integer}
             */
            applyChair: 0 | 1;
            /**
             * @description Host password of the meeting. It must be there when `applyChair` is 1, and is of no use otherwise.
             * @example 830164
             */
            chairmanPwd?: string;
        };
        /**
         * Co-host rights
         * @description Whether the participant shall be a co-host.
         */
        CohostRequest: {
            /**
             * Format: int32
             * @description What becomes of the participant's rights.
             * @example 1
             * @enum {integer}
             */
            isCohost: 0 | 1;
        };
        /**
         * Microphone of a participant
         * @description Whether the microphone shall be off.
         */
        MuteParticipantRequest: {
            /**
             * Format: int32
             * @description State that the microphone shall have.
             * @example 1
             * @enum {integer}
             */
            isMute: 0 | 1;
        };
        /**
         * State of a hand
         * Format: int32
         * @description Whether the hand shall be up or down.
         * @example 0
         * @enum {integer}
         */
        HandState: 0 | 1;
        /**
         * Hand of a participant
         * @description Whether the hand shall be up.
         */
        HandRequest: {
            handsState: components["schemas"]["HandState"];
        };
        /**
         * Hands of several guests
         * @description The guests, and whether their hands shall be up.
         */
        BatchHandRequest: {
            handsState: components["schemas"]["HandState"];
            /**
             * @description The guests, by the `pid` of each.
             * @example [
             *       "af50e9e63b4111ea9668df997d1c89da",
             *       "e4286e9c3cca11ef813235922d0586e5"
             *     ]
             */
            pids: string[];
        };
        /**
         * Invitation to share
         * @description Whether the participant is asked to share.
         */
        ShareInvitation: {
            /**
             * Format: int32
             * @description What to do. Send it always, although the service knows a default.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            share: 0 | 1;
        };
        /**
         * Request about a camera
         * @description What the participant is asked to do with the camera.
         */
        CameraInvitation: {
            /**
             * Format: int32
             * @description State that the camera shall have; 0 is on.
             * @example 0
             * @enum {integer}
             */
            status: 0 | 1;
        };
        /**
         * Admission from the waiting room
         * @description Either `allowAll` true, or the ID of one member.
         */
        AdmissionRequest: {
            /**
             * @description Who is admitted: the ID that the event channel announced for the waiting member. It counts only when `allowAll` is not true, and must be there then.
             * @example af50e9e63b4111ea9668df997d1c89da
             */
            participantID?: string;
            /**
             * @description `true` admits everybody who is waiting at this moment, `false` only the member whom `participantID` names.
             * @example true
             */
            allowAll?: boolean;
        };
        /**
         * Move to the waiting room
         * @description The participant who has to wait.
         */
        WaitingRoomRequest: {
            /**
             * @description The `pid` of somebody who is in the meeting.
             * @example af50e9e63b4111ea9668df997d1c89da
             */
            participantID: string;
        };
        /**
         * Move of several to the waiting room
         * @description The participants who have to wait.
         */
        WaitingRoomBatchRequest: {
            /**
             * @description The `pid`s of participants who are in the meeting.
             * @example [
             *       "af50e9e63b4111ea9668df997d1c89da",
             *       "e4286e9c3cca11ef813235922d0586e5"
             *     ]
             */
            batchParticipants: string[];
        };
        /**
         * Recorded meeting to show
         * @description The meeting, and the page of its recording.
         */
        RecordingSegmentsRequest: {
            /**
             * @description UUID of the holding of the meeting that was recorded.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUUID: string;
            /**
             * Format: int32
             * @description How many segments to skip before the first one returned.
             * @example 0
             */
            segmentOffset?: number;
            /**
             * Format: int32
             * @description How many segments to return at most.
             * @example 10
             */
            segmentLimit?: number;
        };
        /**
         * Recording file
         * @description One file of a recording.
         */
        RecordingSegmentFile: {
            /**
             * @description What the file shows.
             * @example SPEAKER_SHARE_VIDEO
             * @enum {string}
             */
            recordType?: "AUDIO" | "SPEAKER_VIDEO" | "SHARE_VIDEO" | "SPEAKER_SHARE_VIDEO";
            /**
             * Format: int64
             * @description When the file begins. The unit is not published; the example is in milliseconds since 1970.
             * @example 1796104980000
             */
            beginTime?: number;
            /**
             * Format: int64
             * @description When the file ends, in the unit of `beginTime`.
             * @example 1796107680000
             */
            endTime?: number;
            /**
             * Format: int64
             * @description Length of the file, in seconds.
             * @example 2700
             */
            duration?: number;
            /**
             * Format: int64
             * @description Size of the file, in bytes.
             * @example 157286400
             */
            fileSize?: number;
            /**
             * @description SHA-256 hash of the file, in hexadecimal digits, to check the download with.
             * @example 2a8f6b0c5d3e4917b6f0c1d2e3a4958677889900aabbccddeeff001122334455
             */
            sha256?: string;
            /**
             * @description Where the file can be watched, for one hour from the answer on.
             * @example https://record.example.com/play/914673889?token=24e4f6d9850a4236
             */
            playUrl?: string;
            /**
             * @description Where the file can be downloaded, for one hour from the answer on.
             * @example https://record.example.com/download/914673889.mp4?token=24e4f6d9850a4236
             */
            downloadUrl?: string;
        };
        /**
         * Segment of a recording
         * @description What was recorded between a start and a stop by hand, or three hours of it.
         */
        RecordingSegment: {
            /**
             * Format: int32
             * @description Number of the segment; each start of the recording by hand counts one up.
             * @example 1
             */
            manualOrder?: number;
            /**
             * Format: int32
             * @description Number of the automatic slice within the segment. A slice ends after three hours; the numbers begin with 1 again at each start by hand.
             * @example 1
             */
            segmentOrder?: number;
            /**
             * @description Size of all files together, in bytes; a number written as text.
             * @example 157286400
             */
            segmentSize?: string;
            /** @description The files of this segment. */
            fileList?: components["schemas"]["RecordingSegmentFile"][];
        };
        /**
         * Recorded meeting
         * @description What was recorded of one holding of a meeting.
         */
        RecordedMeeting: {
            /**
             * @description Subject of the meeting.
             * @example Design review
             */
            subject?: string;
            /**
             * @description When the recording began. The format is not published; the example shows the one of meeting times, in UTC.
             * @example 2026-12-01 06:03
             */
            beginTime?: string;
            /**
             * Format: int32
             * @description How many segments come before this page.
             * @example 0
             */
            segmentOffset?: number;
            /**
             * Format: int32
             * @description How many segments the page holds at most.
             * @example 10
             */
            segmentLimit?: number;
            /**
             * Format: int64
             * @description How many segments there are in all.
             * @example 1
             */
            segmentCount?: number;
            /** @description The segments of this page. */
            segmentList?: components["schemas"]["RecordingSegment"][];
        };
        /**
         * Answer about a recorded meeting
         * @description The recording in `data`, in an envelope of result code and text.
         */
        RecordingSegmentsResult: {
            /**
             * @description Result code. Its values are not published; decide by the HTTP status.
             * @example 0
             */
            code?: string;
            /**
             * @description The result in words.
             * @example success
             */
            message?: string;
            data?: components["schemas"]["RecordedMeeting"];
        };
        /**
         * Who is in a picture
         * @description One picture of the arrangement.
         */
        CustomSubscriberInPic: {
            /**
             * Format: int32
             * @description Number of the picture, from 1. It cannot be greater than the number of pictures in `imageType`.
             * @default 1
             * @example 1
             */
            index?: number;
            /**
             * @description Numbers of those seen in this picture, by `phone` of the `participants` in the answer of `showRealTimeInfoOfMeeting`. Several take turns.
             * @example [
             *       "+991116004157"
             *     ]
             */
            subscriber?: string[];
            /**
             * Format: int32
             * @description What of the participants is shown.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isAssistStream?: 0 | 1;
        };
        /**
         * Arrangement of pictures
         * @description Who arranges the pictures, and how.
         */
        CustomMultiPictureRequest: {
            /**
             * Format: int32
             * @description Who arranges. With 0 the fields of an arrangement are passed over.
             * @example 1
             * @enum {integer}
             */
            manualSet: 0 | 1;
            /** @description How many pictures there are, and in which arrangement. It counts only when `manualSet` is 1. The vendor's page draws what each name stands for. */
            imageType?: components["schemas"]["PictureLayout"];
            /** @description Who is seen in which picture. Required when `manualSet` is 1. */
            subscriberInPics?: components["schemas"]["CustomSubscriberInPic"][];
            /**
             * Format: int32
             * @description After how many seconds a picture with several participants goes on to the next of them. Only professional meeting terminals heed it, software clients do not.
             * @default 10
             * @example 20
             */
            switchTime?: number;
            /**
             * @description Whether the arrangement is only kept (true), or kept and shown (false). The vendor names no default, so send it.
             * @example false
             */
            multiPicSaveOnly?: boolean;
            picLayoutInfo?: components["schemas"]["PicLayoutInfo"];
        };
        /**
         * Who is in a picture, old form
         * @description One picture of an old arrangement.
         */
        SubscriberInPic: {
            /**
             * Format: int32
             * @description Number of the picture, from 1 to the number of pictures.
             * @default 1
             * @example 1
             */
            index: number;
            /**
             * @description Those seen in this picture, by their `pid` in the answer of `showRealTimeInfoOfMeeting`.
             * @example [
             *       "a6b4e988216c11eabc516bc3a3d8d6c4"
             *     ]
             */
            subscriber?: string[];
            /**
             * Format: int32
             * @description Whether the picture shows participants or what they present.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            isAssistStream?: 0 | 1;
        };
        /**
         * Arrangement of pictures, old form
         * @description Who arranges the pictures, and in which of the old arrangements.
         */
        MultiPictureRequest: {
            /**
             * Format: int32
             * @description Whether the arrangement is yours or the system's.
             * @example 1
             * @enum {integer}
             */
            manualSet: 0 | 1;
            /**
             * @description The number of pictures. It counts only when `manualSet` is 1.
             * @example Two
             * @enum {string}
             */
            imageType?: "Single" | "Two" | "Three" | "Four" | "Six" | "Nine" | "Sixteen";
            /** @description The pictures and those seen in them. Required when `manualSet` is 1. */
            subscriberInPics?: components["schemas"]["SubscriberInPic"][];
            /**
             * Format: int32
             * @description How many seconds each participant is seen when several share a picture.
             * @default 10
             * @example 20
             */
            switchTime?: number;
        };
        /**
         * Display mode
         * @description What all screens show.
         */
        SwitchModeRequest: {
            /**
             * @description By what the screens are switched.
             * @example Fixed
             * @enum {string}
             */
            switchMode: "Fixed" | "VAS";
            /**
             * Format: int32
             * @description How many participants are seen at the same time.
             * @example 1
             * @enum {integer}
             */
            imageType: 0 | 1;
        };
        /**
         * View of the host
         * @description What the host watches.
         */
        HostViewRequest: {
            /**
             * Format: int32
             * @description The manner of watching.
             * @example 2
             * @enum {integer}
             */
            viewType: 0 | 1 | 2;
            /**
             * @description Whom the host watches, by the `pid` in the answer of `showRealTimeInfoOfMeeting`. Required when `viewType` is 2.
             * @example e4286e9c3cca11ef813235922d0586e5
             */
            participantID?: string;
            /**
             * Format: int32
             * @description How long each participant is seen in turn, in seconds. Required when `viewType` is 0.
             * @default 10
             * @example 15
             */
            switchTime?: number;
            /**
             * Format: int32
             * @description Whether the turns start or stop. Required when `viewType` is 0.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * View of a terminal
         * @description Whom the terminal shows.
         */
        ParticipantViewRequest: {
            /**
             * Format: int32
             * @description The manner of watching; there is only one.
             * @example 2
             * @enum {integer}
             */
            viewType: 2;
            /**
             * @description The participant who is shown, by `pid`; not the terminal, which the query names.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            participantID: string;
        };
        /**
         * Lock on a picture
         * @description Whether the terminal's picture is locked, and to whom.
         */
        LockViewRequest: {
            /**
             * Format: int32
             * @description The wanted state of the lock.
             * @example 1
             * @enum {integer}
             */
            status: 0 | 1;
            /**
             * @description The participant to whom the picture is tied, by `pid`; not the terminal, which the query names.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            participantID: string;
        };
        /**
         * Saved layout
         * @description An arrangement of pictures with those seen in them.
         */
        PicLayout: {
            /**
             * @description ID of the layout, given by the service. Leave it out when you save a new one.
             * @example aa3aaaf349f511edbea72fd2b9a0ad61
             */
            uuid?: string;
            /**
             * @description Under which name the layout is offered to the host.
             * @example Host and Shanghai
             */
            layOutName?: string;
            /**
             * @description How many pictures there are, and in which arrangement; one of the names in `setCustomMultiPicture`.
             * @example Two
             */
            imageType?: string;
            /**
             * Format: int32
             * @description How many pictures there are. `imageType` says it already.
             * @example 2
             */
            picNum?: number;
            /**
             * Format: int32
             * @description How many seconds pass before a picture with several participants goes on to the next of them.
             * @example 10
             */
            switchTime?: number;
            /** @description The pictures and those seen in them. */
            subscriberInPics?: components["schemas"]["PicInfo"][];
        };
        /**
         * Saved layouts
         * @description The layouts of the meeting, with a result of their own beside the status.
         */
        PicLayoutResult: {
            /**
             * Format: int32
             * @description 0 when the layouts could be read; any other number is a failure.
             * @example 0
             */
            returnCode?: number;
            /**
             * @description `Success`, or the reason of the failure in words.
             * @example Success
             */
            returnDesc?: string;
            /** @description The saved layouts. */
            picLayouts?: components["schemas"]["PicLayout"][];
        };
        /**
         * Layout to save
         * @description A wrapper around the layout.
         */
        SaveLayoutRequest: {
            restPicLayout?: components["schemas"]["PicLayout"];
        };
        /**
         * Digital voice
         * @description The digital asset, an avatar or a voice, that an AI interpreter speaks with. It counts only when `interpreterType` is `AI`.
         */
        InterpreterAiDigitalInfo: {
            /**
             * @description Where the asset comes from. It decides which of the other fields are needed.
             * @example PRIVATE
             * @enum {string}
             */
            type?: "PUBLIC" | "PRIVATE" | "LOCAL";
            /**
             * @description ID of the avatar, or of the voice for speech synthesis.
             * @example 4f1c2a7be0d94c7b8a3d5e6f70819203
             */
            digitalAccount?: string;
            /**
             * @description What the asset is called.
             * @example Voice of Alice Chen
             */
            digitalName?: string;
            /**
             * @description Account with which the speaker to whom a `PRIVATE` asset is bound signs in. Required unless the speaker who is interpreted is anonymous.
             * @example alice
             */
            presenterAccount?: string;
            /**
             * @description The same for an anonymous speaker; required then, instead of `presenterAccount`.
             * @example alice
             */
            presenterRealNameAccount?: string;
            /**
             * @description What the speaker is called to whom the asset is bound.
             * @example Alice Chen
             */
            presenterName?: string;
            /**
             * @description UUID of the speaker.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            presenterUserID?: string;
            /**
             * @description Meeting ID in the local system that is connected. Required when `type` is `LOCAL`.
             * @example 800123
             */
            localConfId?: string;
            /**
             * @description Address or host name at which the local system takes the connection.
             * @example interpreting.example.com
             */
            localConfAddr?: string;
            /**
             * @description What the local system wants as proof of identity, in a form of its own.
             * @example local-system-key
             */
            localAuthInfo?: string;
            /**
             * @description Whether the local system is reached through a proxy (true) or directly (false).
             * @example false
             */
            localNeedProxy?: boolean;
            /**
             * Format: uri
             * @description Where the proof of identity is fetched when the local system wants a fresh one each time.
             * @example https://interpreting.example.com/auth
             */
            localAuthUrl?: string;
            /**
             * @description App ID with which the proof is fetched.
             * @example demo-app-id
             */
            localAuthAppId?: string;
        };
        /**
         * Interpreter
         * @description Somebody who interprets, or an AI voice. Either `loginAccount` or `userID` must be given.
         */
        InterpreterInfo: {
            /**
             * @description What the interpreter signs in with; an account, a mobile number or an e-mail address.
             * @example bob
             */
            loginAccount?: string;
            /**
             * @description UUID of the interpreter, as an alternative to `loginAccount`.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            userID?: string;
            /**
             * @description Number under which the interpreter is called, for example a SIP number.
             * @example +991116004158
             */
            callNumber?: string;
            /**
             * @description What the interpreter is called in the meeting.
             * @example Bob Li
             */
            name?: string;
            /**
             * @description Number of the interpreter within a group of AI interpreters, where it must be unique.
             * @example 1
             */
            interpreterId?: string;
            /**
             * @description Whether a person or a voice interprets; it has to agree with the `groupType` of the group.
             * @default MANUAL
             * @example MANUAL
             * @enum {string}
             */
            interpreterType?: "MANUAL" | "AI";
            aiDigitalInfo?: components["schemas"]["InterpreterAiDigitalInfo"];
        } & (unknown | unknown);
        /**
         * Interpretation group
         * @description A pair of languages and those who interpret between them.
         */
        InterpreterGroupInfo: {
            /**
             * @description ID that you give the group, best a UUID without hyphens. It must be unique in the meeting.
             * @example f89d1070afdc41ff1c6496e3f58ccee0
             */
            groupID: string;
            /**
             * @description What the group is called where participants and interpreters see it.
             * @example Chinese and English
             */
            groupName?: string;
            /**
             * @description Who interprets in this group. The service has to enable `AI` for the enterprise first.
             * @default MANUAL
             * @example MANUAL
             * @enum {string}
             */
            groupType?: "MANUAL" | "AI";
            /**
             * @description One of the two languages, by a two-letter code such as `zh` or `en`.
             * @example zh
             */
            firstLanguage: string;
            /**
             * @description The other of the two languages, by a code of the same kind.
             * @example en
             */
            secondLanguage: string;
            /** @description Those who interpret, in both directions. */
            interpreters?: components["schemas"]["InterpreterInfo"][];
        };
        /**
         * Interpretation groups
         * @description All groups that the meeting is to have.
         */
        InterpreterGroupRequest: {
            /** @description The groups, one for each pair of languages. They replace those set before. */
            interpreterGroups: components["schemas"]["InterpreterGroupInfo"][];
        };
        /**
         * Interpretation switch
         * @description Whether the meeting is interpreted.
         */
        SimultaneousInterpretationRequest: {
            /**
             * Format: int32
             * @description The wanted state.
             * @example 1
             * @enum {integer}
             */
            simultaneousInterpretation: 0 | 1;
        };
        /**
         * Language of participants
         * @description The participants, and the language they hear and speak. `listenLanChannel` and `speakLanChannel` must agree.
         */
        AttendeeLanChannelRequest: {
            /**
             * @description The participants, by the `pid` in the answer of `showRealTimeInfoOfMeeting`.
             * @example [
             *       "e4286e9c3cca11ef813235922d0586e5"
             *     ]
             */
            participantIDs?: string[];
            /**
             * @description Language that the participants hear, by its code in `setInterpreterGroup`.
             * @example en
             */
            listenLanChannel: string;
            /**
             * @description Language that the participants speak. For anybody but interpreters it is the one they hear.
             * @example en
             */
            speakLanChannel: string;
            /**
             * Format: int32
             * @description Whether the speaker's own voice is mixed into the channel.
             * @default 0
             * @example 1
             * @enum {integer}
             */
            includeOriginalVoice?: 0 | 1;
        };
        /**
         * Country of a known phone number
         * @description Country of the mobile number, in the service's own names; null where there is no number.
         * @example chinaPR
         */
        PhoneCountryView: string | null;
        /**
         * Kind of user
         * Format: int32
         * @description Whether the account is that of a person or of a terminal.
         * @example 2
         * @enum {integer}
         */
        UserType: 2 | 12 | 13 | 14;
        /**
         * State of a user
         * Format: int32
         * @description Whether the user can sign in.
         * @example 0
         * @enum {integer}
         */
        UserStatus: 0 | 1;
        /**
         * Licence of a user
         * Format: int32
         * @description On what terms the account is used.
         * @example 0
         * @enum {integer|null}
         */
        UserLicense: 0 | 1 | null;
        /**
         * What is known about a user
         * @description The user's account, with the data that the directory and the administrators see.
         */
        UserProfile: {
            /**
             * @description UUID of the user.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            id?: string;
            /**
             * @description Huawei Cloud Meeting account; what other operations take as `account` with `accountType` 0.
             * @example bob@demo
             */
            userAccount?: string;
            /**
             * @description Name of the user, as others see it.
             * @example Bob Li
             */
            name?: string;
            /**
             * @description Name of the user in Latin letters.
             * @example Bob Li
             */
            englishName?: string | null;
            /**
             * @description Mobile number of the user.
             * @example +8613800000001
             */
            phone?: string | null;
            country?: components["schemas"]["PhoneCountryView"];
            /**
             * @description E-mail address of the user.
             * @example bob.li@example.com
             */
            email?: string | null;
            /**
             * @description Code of the department to which the user belongs.
             * @example 1
             */
            deptCode?: string | null;
            /**
             * @description Names of that department and of those above it.
             * @example Demo Enterprise
             */
            deptNamePath?: string | null;
            userType?: components["schemas"]["UserType"];
            adminType?: components["schemas"]["UserAdminType"];
            /**
             * @description Signature line of the user.
             * @example Out on Fridays
             */
            signature?: string | null;
            /**
             * @description What the user does in the enterprise.
             * @example Project Manager
             */
            title?: string | null;
            /**
             * @description Remarks on the user.
             * @example on loan from Sales
             */
            desc?: string | null;
            status?: components["schemas"]["UserStatus"];
            /**
             * Format: int32
             * @description Rank in the corporate directory; users with small numbers come first.
             * @example 10000
             */
            sortLevel?: number;
            /**
             * @description Whether the mobile number is hidden from others.
             * @example false
             */
            hidePhone?: boolean;
            /**
             * @description The app's own ID for the user; what other operations take as `account` with `accountType` 1.
             * @example bob
             */
            thirdAccount?: string | null;
            /**
             * @description Account of a smart screen.
             * @example vision-0001
             */
            visionAccount?: string | null;
            license?: components["schemas"]["UserLicense"];
            /**
             * Format: int64
             * @description When the account was activated, in milliseconds since 1970.
             * @example 1764547200000
             */
            activeTime?: number | null;
        };
        /**
         * User in a list
         * @description A user of the enterprise, or a terminal that has a user account.
         */
        UserRecord: {
            /**
             * @description Personal meeting ID of the user, the number that participants dial.
             * @example 912992632
             */
            vmrId?: string | null;
            /**
             * Format: int64
             * @description Until when the activation code can be used, in milliseconds since 1970.
             * @example 1796968389933
             */
            activeCodeExpireTime?: number | null;
            /**
             * Format: int64
             * @description When the access of an activated terminal expires, in milliseconds since 1970.
             * @example 1828504389933
             */
            expireTime?: number | null;
            /**
             * @description Code with which a terminal is activated that has not been yet.
             * @example 085317642
             */
            activeCode?: string | null;
        } & components["schemas"]["UserProfile"];
        /**
         * Page of users
         * @description One page of users, and how many there are in all.
         */
        UserPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many users match in all.
             * @example 1
             */
            count?: number;
            /** @description The users of this page. */
            data?: components["schemas"]["UserRecord"][];
        };
        /**
         * Country of a phone number
         * @description Country of the mobile number, in the service's own names.
         * @default chinaPR
         * @example chinaPR
         */
        PhoneCountry: string;
        /**
         * Functions of a user
         * @description Switches of a user account. The only one there is will be dropped.
         */
        UserFunction: {
            /**
             * @deprecated
             * @description Whether the account is for a SmartRooms whiteboard, and takes one of the enterprise's whiteboard resources. The service will drop it; leave it out.
             * @default false
             * @example false
             */
            enableRoom?: boolean;
        };
        /**
         * New user
         * @description A user to be added. `phone` or `email` must be there.
         */
        UserRequest: {
            /**
             * @description Name of the user, as others see it.
             * @example Bob Li
             */
            name: string;
            /**
             * @description Name of the user in Latin letters.
             * @example Bob Li
             */
            englishName?: string;
            /**
             * @description Huawei Cloud Meeting account of the user, unique over all enterprises: letters, digits and `_`, `-`, `.`, `@`, not digits only, no `.` after an `@`. Needed where users sign in by account and password; left out, the service makes one up.
             * @example bob@demo
             */
            account?: string;
            /**
             * @description The app's own ID for the user, unique in the enterprise. Needed where users sign in by App ID; it is what `createAppIdToken` takes as `userId`.
             * @example bob
             */
            thirdAccount?: string;
            /**
             * @description Mobile number of the user: `+`, the country calling code and digits. With a number, send `country` too.
             * @example +8613800000001
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * Format: password
             * @description First password of the user; left out, the service makes one up. It needs two of the classes lower case, upper
             *     case, digits and special characters (`` ` ~ ! @ # $ % ^ & * ( ) - _ = + | [ { } ] ; : " , ' < . > / ? ``), and
             *     is neither the account nor its reverse.
             * @example First#2026
             */
            pwd?: string;
            /**
             * @description E-mail address of the user. It must be given without a mobile number, or where SMS is switched off.
             * @example bob.li@example.com
             */
            email?: string;
            /**
             * @description Code of the department to which the user belongs; `1` is the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Signature line, shown with the name in the directory.
             * @example Out on Fridays
             */
            signature?: string;
            /**
             * @description What the user does in the enterprise.
             * @example Project Manager
             */
            title?: string;
            /**
             * @description Remarks on the user.
             * @example on loan from Sales
             */
            desc?: string;
            /**
             * Format: int32
             * @description State in which the user begins.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
            function?: components["schemas"]["UserFunction"];
            /**
             * @description `0` keeps the service from telling the user about the new account. Anything else, or nothing, has account and password sent by e-mail and SMS.
             * @example 0
             */
            sendNotify?: string;
            /**
             * Format: int32
             * @description Rank in the corporate directory; users with small numbers come first.
             * @default 10000
             * @example 10000
             */
            sortLevel?: number;
            /**
             * @description Whether the mobile number is hidden from others in the directory and in meetings.
             * @default false
             * @example false
             */
            hidePhone?: boolean;
        };
        /**
         * Kind of meeting room
         * Format: int32
         * @description What kind of room it is.
         * @example 1
         * @enum {integer}
         */
        VmrMode: 0 | 1 | 2;
        /**
         * State of a cloud meeting room
         * Format: int32
         * @description Whether meetings can be held in the room.
         * @example 0
         * @enum {integer}
         */
        VmrStatus: 0 | 1 | 2;
        /**
         * Meeting room of a user
         * @description A personal meeting ID, a cloud meeting room or a webinar room that a user has.
         */
        UserVmr: {
            /**
             * @description Unique ID of the room; what `createMeeting` takes as `vmrID`.
             * @example ff80808167ef1ef50167f060f574139a
             */
            id?: string;
            /**
             * @description Number of the room, which participants dial; `vmrConferenceID` in the data of a meeting.
             * @example 938305104
             */
            vmrId?: string;
            /**
             * @description Name of the room.
             * @example Room for fifty
             */
            vmrName?: string;
            /** @description What kind of room it is. */
            vmrMode?: components["schemas"]["VmrMode"];
            /**
             * @description ID of the package that was bought. Only cloud meeting rooms have it.
             * @example ff80808167e5f5aa0167e627ed970002
             */
            vmrPkgId?: string | null;
            /**
             * @description Name of the package. Only cloud meeting rooms have it.
             * @example Cloud meeting room, 50 participants
             */
            vmrPkgName?: string | null;
            /**
             * Format: int32
             * @description How many participants the package allows at a time. Only cloud meeting rooms have it.
             * @example 50
             */
            vmrPkgParties?: number | null;
            /**
             * Format: int32
             * @description For how long the package allows participants to attend; 0 is without end. Its unit is not published. Only cloud meeting rooms have it.
             * @example 0
             */
            vmrPkgLength?: number | null;
            status?: components["schemas"]["VmrStatus"];
        };
        /**
         * Registration of an enterprise
         * @description How an enterprise is registered, and which services it has.
         */
        EnterpriseRegistration: {
            /**
             * @description ID of the enterprise.
             * @example demo-corp
             */
            id?: string;
            /**
             * @description Name of the enterprise.
             * @example Demo Enterprise
             */
            name?: string;
            /**
             * @description Where the enterprise is.
             * @example 1 Example Road, Hangzhou
             */
            address?: string | null;
            /**
             * @description Name of its default administrator.
             * @example Demo Administrator
             */
            adminName?: string | null;
            /**
             * @description The administrator's Huawei Cloud Meeting account.
             * @example demo
             */
            account?: string | null;
            /**
             * @description The administrator's mobile number, with its country calling code.
             * @example +8613800000000
             */
            phone?: string | null;
            country?: components["schemas"]["PhoneCountryView"];
            /**
             * @description The administrator's e-mail address.
             * @example admin@demo-corp.example
             */
            email?: string | null;
            /**
             * @description Whether notifications of meetings go out by SMS.
             * @example false
             */
            enableSMS?: boolean;
            /**
             * @description Whether the enterprise has a cloud drive.
             * @example false
             */
            enableCloudDisk?: boolean;
            /**
             * @description Whether its meetings can call the telephone network.
             * @example true
             */
            enablePstn?: boolean;
            /**
             * @description Whether accounts are opened automatically for users whom the enterprise does not know yet.
             * @example true
             */
            autoUserCreate?: boolean;
            corpType?: components["schemas"]["CorpType"];
        };
        /**
         * Device of an account
         * @description What kind of terminal is bound to the account.
         */
        UserDevice: {
            /**
             * @description Model of the terminal.
             * @example IdeaHub S2
             */
            model?: string | null;
            /**
             * @description Size in which that model is sold.
             * @example 65
             */
            deviceSize?: string | null;
            /**
             * @description Through which channel the terminal was bought.
             * @example direct
             */
            purchaseChannel?: string | null;
        };
        /**
         * User
         * @description All that the enterprise knows about a user.
         */
        UserDetail: {
            /**
             * @description SIP number at which the user can be called.
             * @example +991116004158
             */
            sipNum?: string | null;
            /** @description The user's personal meeting ID and cloud meeting rooms. */
            vmrList?: components["schemas"]["UserVmr"][];
            /**
             * @description Name of that department.
             * @example Demo Enterprise
             */
            deptName?: string | null;
            /** @description The user's enterprise. Only `showMyInfo` returns it. */
            corp?: components["schemas"]["EnterpriseRegistration"] | null;
            /** @description Switches of the user account. */
            function?: components["schemas"]["UserFunction"] | null;
            /** @description The device that is bound to the account; null for a person. */
            devType?: components["schemas"]["UserDevice"] | null;
        } & components["schemas"]["UserProfile"];
        /**
         * Invitation to the enterprise
         * @description Whom to invite, and their place in the enterprise.
         */
        InvitationRequest: {
            /**
             * @description Name that the person has in this enterprise.
             * @example Carol Wu
             */
            name: string;
            /**
             * @description Mobile number with its country calling code, or e-mail address; the service sees which it is. A number must belong to `country`.
             * @example carol.wu@example.com
             */
            contact: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * @description Code of the department that the person joins; `1` is the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description What the person does in the enterprise.
             * @example Designer
             */
            title?: string;
            /**
             * Format: int32
             * @description Rank in the corporate directory; users with small numbers come first.
             * @default 10000
             * @example 10000
             */
            sortLevel?: number;
            /**
             * @description Remarks on the person.
             * @example freelancer until May
             */
            desc?: string;
        };
        /**
         * Result of an invitation
         * @description Whether the person was known before.
         */
        InvitedUser: {
            /**
             * @description Whether there is an account with this mobile number or e-mail address. If so, the person joins only after confirming.
             * @default false
             * @example false
             */
            userExist?: boolean;
        };
        /**
         * Accounts of users
         * @description Meeting accounts of users, or with `accountType` 1 the app's own user IDs.
         * @example [
         *       "alice@demo",
         *       "bob@demo"
         *     ]
         */
        UserAccounts: string[];
        /**
         * Changed user
         * @description Data of a user as they shall be. `phone` or `email` must be there.
         */
        UserUpdateRequest: {
            /**
             * @description Name of the user, as others see it.
             * @example Bob Li
             */
            name?: string;
            /**
             * @description Name of the user in Latin letters.
             * @example Bob Li
             */
            englishName?: string;
            /**
             * @description Mobile number of the user: `+`, the country calling code and digits. With a number, send `country` too.
             * @example +8613800000001
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * @description E-mail address of the user. It must be given without a mobile number.
             * @example bob.li@example.com
             */
            email?: string;
            /**
             * @description Personal meeting ID of the user, which participants dial. Left out, the service makes one up.
             * @example 912992632
             */
            vmrId?: string;
            /**
             * @description Code of the department to which the user belongs; `1` is the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Signature line, shown with the name in the directory.
             * @example Out on Fridays
             */
            signature?: string;
            /**
             * @description What the user does in the enterprise.
             * @example Team Leader
             */
            title?: string;
            /**
             * @description Remarks on the user.
             * @example on loan from Sales
             */
            desc?: string;
            /**
             * Format: int32
             * @description State of the user. For several users at a time, call `batchUpdateUserStatus`.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
            /**
             * Format: int32
             * @description Rank in the corporate directory; users with small numbers come first.
             * @default 10000
             * @example 100
             */
            sortLevel?: number;
            /**
             * @description Whether the mobile number is hidden from others.
             * @default false
             * @example false
             */
            hidePhone?: boolean;
        };
        /**
         * ID of a user
         * @description Names one user to look up.
         */
        UserKey: {
            /**
             * @description The service's ID of the user, or the app's own one.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            id?: string;
        };
        /**
         * Users to look up
         * @description IDs of the users, all of the kind that `idType` names.
         */
        UserLookupRequest: components["schemas"]["UserKey"][];
        /**
         * Directory entry
         * @description A person, a room or a terminal as others in the enterprise see it. Of one who was looked up and is not shown, only the ID and `statusCode` are there.
         */
        DirectoryUser: {
            /**
             * @description UUID of the user.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            id?: string;
            /**
             * Format: int32
             * @description How the look-up of this user went; it decides which other fields are there. 0 in a search.
             * @example 0
             * @enum {integer|null}
             */
            statusCode?: 0 | 1 | 2 | 3 | null;
            /**
             * @description Huawei Cloud Meeting account.
             * @example alice
             */
            account?: string;
            /**
             * @description Name to show.
             * @example Alice Chen
             */
            name?: string;
            /**
             * @description Name in Latin letters, where the user has one.
             * @example Alice
             */
            englishName?: string | null;
            /**
             * @description E-mail address.
             * @example alice@demo-corp.example
             */
            email?: string | null;
            /**
             * @description Mobile number. Missing for others than its owner when `hidePhone` is true.
             * @example +8613800000001
             */
            phone?: string | null;
            /**
             * @description Name of the department to which the user belongs.
             * @example Research and Development
             */
            deptName?: string | null;
            /**
             * @description SIP number under which the user is called into a meeting.
             * @example +99111283523475338
             */
            number?: string | null;
            /**
             * Format: int64
             * @description When the entry last changed, in milliseconds since 1970.
             * @example 1567405876353
             */
            updateTime?: number;
            /**
             * @deprecated
             * @description True for a hard terminal. The service will drop it; go by `type`.
             * @example false
             */
            isHardTerminal?: boolean;
            /**
             * @description The user's personal meeting ID.
             * @example 912992631
             */
            vmrId?: string | null;
            /**
             * @description A line that the user shows to others.
             * @example Ask me about layouts
             */
            signature?: string | null;
            /**
             * @description Job title.
             * @example Project Manager
             */
            title?: string | null;
            /**
             * @description Remarks on the user.
             * @example TE30 on the third floor
             */
            description?: string | null;
            /**
             * @description Whether the mobile number is kept from everybody but its owner.
             * @example false
             */
            hidePhone?: boolean;
            /**
             * @description What the entry stands for.
             * @example NORMAL_USER
             * @enum {string}
             */
            type?: "NORMAL_USER" | "HARD_TERMINAL" | "WHITE_BOARD" | "HW_VISION_MEMBER" | "IDEA_HUB_MEMBER";
            /**
             * @description Codes of the departments to which the user belongs.
             * @example [
             *       "RND"
             *     ]
             */
            deptCodes?: string[];
        };
        /**
         * List of users looked up
         * @description One record for each ID that was asked for.
         */
        UserLookupResults: components["schemas"]["DirectoryUser"][];
        /**
         * Own data
         * @description What a user changes about themselves.
         */
        MyInfoRequest: {
            /**
             * @description The caller's name, as others see it.
             * @example Alice Chen
             */
            name: string;
            /**
             * @description The caller's name in Latin letters.
             * @example Alice Chen
             */
            englishName?: string;
            /**
             * @description Signature line, shown with the name in the directory.
             * @example Back on Monday
             */
            signature?: string;
            /**
             * @description What the caller does in the enterprise.
             * @example Head of Product
             */
            title?: string;
            /**
             * @description Remarks of the caller about themselves.
             * @example based in Hangzhou
             */
            desc?: string;
        };
        /**
         * Mobile number or e-mail address
         * @description Where a verification code goes or came from.
         */
        ContactRequest: {
            /**
             * @description Mobile number with its country calling code, or e-mail address; the service sees which it is. With a number, send `country` too.
             * @example +8613800000000
             */
            contact: string;
            /**
             * @description The code that arrived there. It is sent when a code is checked, not when one is asked for.
             * @example 753927
             */
            verificationCode?: string;
            country?: components["schemas"]["PhoneCountry"];
        };
        /**
         * Verified mobile number or e-mail address
         * @description A mobile number or e-mail address, always with the code that arrived there.
         */
        VerifiedContactRequest: components["schemas"]["ContactRequest"] & unknown;
        /**
         * Profile image
         * @description Form with the picture.
         */
        ProfileImage: {
            /**
             * Format: binary
             * @description The picture file, of at most 10 MB and 4096 × 4096 pixels.
             * @example (the bytes of alice.png)
             */
            file: Blob;
        };
        /**
         * Who sees the users of a department
         * @description Which other users find the users of this department in the directory. Two of the four values are accepted but have no effect yet.
         * @example UNLIMITED
         * @enum {string}
         */
        DepartmentInPermission: "UNLIMITED" | "OPEN" | "CLOSE" | "DESIGNATED_DEPARTMENT";
        /**
         * Whom the users of a department see
         * @description Which people the users of this department find in the directory.
         * @example UNLIMITED
         * @enum {string}
         */
        DepartmentOutPermission: "UNLIMITED" | "ONLY_SELF" | "SELF_AND_CHILD_DEPARTMENT" | "DESIGNATED_DEPARTMENT";
        /**
         * Codes of the departments that may be seen
         * @description Codes of the departments whose people the users of this department find, at most 150. It counts only while `outPermission` is `DESIGNATED_DEPARTMENT`.
         * @example [
         *       "RND",
         *       "rSD4S"
         *     ]
         */
        DesignatedOutDeptCodes: string[];
        /**
         * New department
         * @description A department that shall be added.
         */
        DepartmentRequest: {
            /**
             * @description A code of your own, unique in the enterprise and final. Left out, the service makes one up.
             * @example RND
             */
            deptCode?: string;
            /**
             * @description What people call the department.
             * @example Research and Development
             */
            deptName: string;
            /**
             * @description Code of the department above it; `1` is the root.
             * @default 1
             * @example 1
             */
            parentDeptCode?: string;
            /**
             * @description Remarks for administrators.
             * @example Products and prototypes
             */
            note?: string;
            /**
             * @description Which other users find the users of the new department in the directory.
             * @default UNLIMITED
             */
            inPermission?: components["schemas"]["DepartmentInPermission"];
            outPermission?: components["schemas"]["DepartmentOutPermission"];
            designatedOutDeptCodes?: components["schemas"]["DesignatedOutDeptCodes"];
            /**
             * Format: int32
             * @description Place among the departments of the same parent; the lowest number comes first.
             * @example 20
             */
            sortLevel?: number;
        };
        /**
         * Code of a new department
         * @description The answer to adding a department.
         */
        NewDepartmentCode: {
            /**
             * @description The code under which the department can be reached from now on, `deptCode` elsewhere.
             * @example RND
             */
            value?: string;
        };
        /**
         * Changes to a department
         * @description What shall change; everything else stays.
         */
        DepartmentUpdateRequest: {
            /**
             * @description The new name.
             * @example Research
             */
            deptName?: string;
            /**
             * @description Code of the department below which it belongs from now on, `1` for the root.
             * @example OFFNk
             */
            parentDeptCode?: string;
            /**
             * @description New remarks; an empty text removes them.
             * @example Products and prototypes
             */
            note?: string;
            inPermission?: components["schemas"]["DepartmentInPermission"];
            outPermission?: components["schemas"]["DepartmentOutPermission"];
            designatedOutDeptCodes?: components["schemas"]["DesignatedOutDeptCodes"];
            /**
             * Format: int32
             * @description New place among the departments of the same parent, 1 being the front.
             * @example 1
             */
            sortLevel?: number;
        };
        /**
         * Department that may be seen
         * @description A department whose people can be found, with its name for display.
         */
        AccessibleDepartment: {
            /**
             * @description The department's code.
             * @example RND
             */
            id?: string;
            /**
             * @description Text to show for it, as a rule the department's name.
             * @example Research and Development
             */
            mark?: string;
        };
        /**
         * Department
         * @description A department with all its settings, as administrators see it.
         */
        Department: {
            /**
             * @description ID of the enterprise.
             * @example demo-corp
             */
            corpId?: string;
            /**
             * @description Code of the department, unique in the enterprise.
             * @example RND
             */
            deptCode?: string;
            /**
             * @description What people call the department.
             * @example Research and Development
             */
            deptName?: string;
            /**
             * Format: int32
             * @description Depth in the tree, counted from the root.
             * @example 1
             */
            deptLevel?: number;
            /**
             * @description The names from the root down to this department in one text, for display. Do not take it apart.
             * @example Demo Enterprise/Research and Development
             */
            deptNamePath?: string;
            /**
             * @description The codes from the root down to this department in one text.
             * @example 1/RND
             */
            deptCodePath?: string;
            /**
             * @description Code of the department above; the root has none.
             * @example 1
             */
            parentDeptCode?: string | null;
            /**
             * @description True when there are no departments below it.
             * @example false
             */
            isLeafNode?: boolean;
            /**
             * @description Remarks for administrators.
             * @example Products and prototypes
             */
            note?: string | null;
            inPermission?: components["schemas"]["DepartmentInPermission"];
            outPermission?: components["schemas"]["DepartmentOutPermission"];
            /** @description Departments whose people its users find. Mind that requests name the codes alone, while answers carry objects. */
            designatedOutDeptCodes?: components["schemas"]["AccessibleDepartment"][];
            /**
             * Format: int32
             * @description Place among the departments of the same parent; the lowest number comes first.
             * @example 20
             */
            sortLevel?: number;
        };
        /**
         * List of departments
         * @description Departments from all levels of the tree.
         */
        Departments: components["schemas"]["Department"][];
        /**
         * Department with its children
         * @description A department with all its settings, and those of the departments directly below it.
         */
        DepartmentTree: components["schemas"]["Department"] & {
            /** @description The departments directly below; their own children are not in here. */
            childDepts?: components["schemas"]["Department"][];
        };
        /**
         * Child department in the directory
         * @description A department one level down.
         */
        ChildDepartment: {
            /**
             * @description Its code; call `showDepartment` with it to go down one level.
             * @example RND
             */
            deptCode?: string;
            /**
             * @description What people call it.
             * @example Research and Development
             */
            deptName?: string;
            /**
             * @description True when the tree ends here.
             * @example false
             */
            isLeafNodes?: boolean;
        };
        /**
         * Department in the directory
         * @description A department as the directory shows it.
         */
        DepartmentNode: {
            /**
             * @description The code that was asked for.
             * @example 1
             */
            deptCode?: string;
            /**
             * @description What people call the department.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description True when there are no departments below it. With an s here, without one in `showDeptAndChildDept`.
             * @example false
             */
            isLeafNodes?: boolean;
            /** @description The departments directly below. */
            childDepts?: components["schemas"]["ChildDepartment"][];
        };
        /**
         * Page of the corporate directory
         * @description One page of directory entries, and how many there are in all.
         */
        DirectoryUserPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["PageLimit"];
            /**
             * Format: int32
             * @description How many entries match in all.
             * @example 2
             */
            count?: number;
            /** @description The entries of this page. */
            data?: components["schemas"]["DirectoryUser"][];
        };
        /**
         * External contact
         * @description Somebody outside the enterprise, as an administrator or the caller has entered them.
         */
        ExternalContact: {
            /**
             * @description UUID of the contact.
             * @example 3c1f0a6e5d2b4a7f9e8d7c6b5a493827
             */
            id?: string;
            /**
             * @description Whose contact it is.
             * @example CORP
             * @enum {string}
             */
            type?: "PERSONAL" | "CORP";
            /**
             * @description Name of the person.
             * @example Dana Brown
             */
            name?: string;
            /**
             * @description Mobile number with its country calling code; empty when there is none.
             * @example +8613800000021
             */
            phone?: string | null;
            /**
             * @description Country of the mobile number, in the service's own names.
             * @default chinaPR
             * @example chinaPR
             */
            country?: string | null;
            /**
             * @description A further number with its country calling code, such as that of a desk.
             * @example +8613800000022
             */
            otherNumber?: string | null;
            /**
             * @description Country of `otherNumber`; given whenever that is.
             * @example chinaPR
             */
            otherNumberCountry?: string | null;
            /**
             * @description E-mail address.
             * @example dana.brown@supplier.example
             */
            email?: string | null;
            /**
             * @description Company for which the person works.
             * @example Supplier Ltd
             */
            corpName?: string | null;
            /**
             * @description Department in that company.
             * @example Customer care
             */
            deptName?: string | null;
            /**
             * @description What the person does there.
             * @example Account manager
             */
            position?: string | null;
            /**
             * @description Postal address.
             * @example 1 Harbour Road
             */
            address?: string | null;
            /**
             * @description Whatever else was noted about the person.
             * @example Call before noon
             */
            remarks?: string | null;
            /**
             * @description Number that the enterprise gave the contact. Only VDC deployments have it.
             * @example 8801
             */
            customNumber?: string | null;
            /**
             * @description When the contact last changed, in milliseconds since 1970.
             * @example 1554268817303
             */
            updateTime?: number;
        };
        /**
         * Page of external contacts
         * @description One page of external contacts, and how many there are in all.
         */
        ExternalContactPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many contacts match in all.
             * @example 1
             */
            count?: number;
            /** @description The contacts of this page. */
            data?: components["schemas"]["ExternalContact"][];
        };
        /**
         * Administrator
         * @description A user who administers the enterprise.
         */
        AdminInfo: {
            /**
             * @description UUID of the user.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            id?: string;
            /**
             * @description Huawei Cloud Meeting account of the user, also when you asked by the app's own user ID.
             * @example alice@demo
             */
            account?: string;
            /**
             * @description Name of the user, as others see it.
             * @example Alice Chen
             */
            name?: string;
            /**
             * Format: int32
             * @description Rank as administrator. Only the default administrator can appoint others and manage apps.
             * @example 1
             * @enum {integer}
             */
            adminType?: 0 | 1;
            /**
             * @description E-mail address of the user.
             * @example alice.chen@example.com
             */
            email?: string | null;
            /**
             * @description Mobile number of the user, with its country calling code.
             * @example +8613800000000
             */
            phone?: string | null;
            country?: components["schemas"]["PhoneCountryView"];
        };
        /**
         * Department of an administrator
         * @description Where in the enterprise an administrator works.
         */
        AdminDepartment: {
            /**
             * @description Code of the department; `1` is the root department.
             * @example 1
             */
            deptCode?: string;
            /**
             * @description ID of the enterprise.
             * @example demo-corp
             */
            corpId?: string;
            /**
             * @description Name of the department.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description Names of the department and of those above it.
             * @example Demo Enterprise
             */
            deptNamePath?: string;
            /**
             * @description Code of the department above; the root department has none.
             * @example 1
             */
            parentDeptCode?: string | null;
        };
        /**
         * Administrator with department
         * @description A user who administers the enterprise, and the department of that user.
         */
        CorpAdmin: {
            /** @description Department of the user; null in published lists. */
            dept?: components["schemas"]["AdminDepartment"] | null;
        } & components["schemas"]["AdminInfo"];
        /**
         * Page of administrators
         * @description One page of administrators, and how many there are in all.
         */
        CorpAdminPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many administrators match in all.
             * @example 2
             */
            count?: number;
            /** @description The administrators of this page. */
            data?: components["schemas"]["CorpAdmin"][];
        };
        /**
         * New administrator
         * @description The user who becomes an administrator.
         */
        CorpAdminRequest: {
            /**
             * @description Account of the user, the meeting account with `accountType` 0, the app's own user ID with 1.
             * @example alice@demo
             */
            account: string;
        };
        /**
         * Accounts of administrators
         * @description Meeting accounts of administrators, or with `accountType` 1 the app's own user IDs.
         * @example [
         *       "alice@demo"
         *     ]
         */
        CorpAdminAccounts: string[];
        /**
         * User who holds a room
         * @description The user to whom the room is assigned.
         */
        VmrMember: {
            /**
             * @description Huawei Cloud Meeting account of the user.
             * @example alice
             */
            id?: string;
            /**
             * @description Text to show for the account, mostly the user's name.
             * @example Alice Chen
             */
            mark?: string;
        };
        /**
         * Hard terminal that holds a room
         * @description The hard terminal to which the room is assigned.
         */
        VmrDevice: {
            /**
             * @description Huawei Cloud Meeting account of the terminal.
             * @example I2lwxg01VgZWM1bmzEBzpC52ZvvOw3
             */
            id?: string;
            /**
             * @description Text to show for the account, mostly the terminal's name.
             * @example Meeting room 3.12
             */
            mark?: string;
        };
        /**
         * Cloud meeting room of the enterprise
         * @description A room as an administrator sees it.
         */
        CorpVmr: {
            /**
             * @description Unique ID of the room; what `createMeeting` takes as `vmrID`.
             * @example 5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa
             */
            id?: string;
            /**
             * @description Fixed meeting ID of the room, the number to dial; in a meeting it is `vmrConferenceID`.
             * @example 981924716
             */
            vmrId?: string;
            /**
             * @description Name of the room.
             * @example Design room
             */
            vmrName?: string;
            /**
             * @description Name of the package with which the room was bought.
             * @example Cloud meeting room for 50
             */
            vmrPkgName?: string;
            /**
             * Format: int32
             * @description How many participants the package admits at a time.
             * @example 50
             */
            vmrPkgParties?: number;
            /**
             * Format: int32
             * @description How large the audience may be at most. Only rooms for webinars have it.
             * @example 500
             */
            maxAudienceParties?: number;
            member?: components["schemas"]["VmrMember"];
            device?: components["schemas"]["VmrDevice"];
            status?: components["schemas"]["VmrStatus"];
            /**
             * Format: int64
             * @description When the room expires, in milliseconds since 1970.
             * @example 1827619200000
             */
            expireDate?: number;
            /**
             * Format: int32
             * @description How large the audience may be at most once resources paid by use are no longer on trial. Only rooms for webinars have it.
             * @example 1000
             */
            commercialMaxAudienceParties?: number;
        };
        /**
         * Page of the enterprise's cloud meeting rooms
         * @description One page of rooms, and how many there are in all.
         */
        CorpVmrPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many rooms match in all.
             * @example 2
             */
            count?: number;
            /** @description The rooms of this page. */
            data?: components["schemas"]["CorpVmr"][];
        };
        /**
         * IDs of cloud meeting rooms
         * @description Between 1 and 100 unique IDs of rooms (`id` in `searchCorpVmr`, not `vmrId`).
         * @example [
         *       "5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa"
         *     ]
         */
        VmrIds: string[];
        /**
         * Cloud meeting room of a user
         * @description A room or personal meeting ID as its user sees it. Guests are `gust` in the names of fields; it is spelt like this on the wire.
         */
        MemberVmr: {
            /**
             * @description Unique ID of the room or personal meeting ID; what `createMeeting` takes as `vmrID`.
             * @example 5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa
             */
            id?: string;
            /**
             * @description The number to dial: the room's fixed meeting ID, or the personal meeting ID. In a meeting it is `vmrConferenceID`.
             * @example 981924716
             */
            vmrId?: string;
            /**
             * @description Name of the room.
             * @example Design room
             */
            vmrName?: string;
            /**
             * @description Guest password, in plain text; empty when guests need none.
             * @example 271905
             */
            gustPwd?: string;
            /**
             * @description Link with which guests join.
             * @example https://meeting.huaweicloud.com/#/j/981924716/9505dc3349228b1ce0db8165590cc977bcff89785130fe0d
             */
            gustJoinUrl?: string;
            /**
             * @description Host password, in plain text.
             * @example 830164
             */
            chairPwd?: string;
            /**
             * @description Link with which the host joins. Whoever has it leads the meeting.
             * @example https://meeting.huaweicloud.com/#/j/981924716/6a30b8b5a325105da031442627828e496f91021ece36405f
             */
            chairJoinUrl?: string;
            /**
             * @description Whether guests may join before the host is there.
             * @example true
             */
            allowGustFirst?: boolean;
            /**
             * @description Whether the room's holder is told when somebody has used the room.
             * @example false
             */
            gustFirstNotice?: boolean;
            /** @description What kind of room the record is. */
            vmrMode?: components["schemas"]["VmrMode"];
            /**
             * @description ID of the package with which the room was bought. Personal meeting IDs have none.
             * @example b7c1e0d94f2a4b36a58e7d6c5b4a3f21
             */
            vmrPkgId?: string;
            /**
             * @description Name of that package. Personal meeting IDs have none.
             * @example Cloud meeting room for 50
             */
            vmrPkgName?: string;
            /**
             * Format: int32
             * @description How many participants the package admits at a time. Personal meeting IDs have no package.
             * @example 50
             */
            vmrPkgParties?: number;
            status?: components["schemas"]["VmrStatus"];
        };
        /**
         * Page of a user's cloud meeting rooms
         * @description One page of rooms and personal meeting IDs, and how many there are in all.
         */
        MemberVmrPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many records match in all.
             * @example 2
             */
            count?: number;
            /** @description The rooms and personal meeting IDs of this page. */
            data?: components["schemas"]["MemberVmr"][];
        };
        /**
         * Changes to a cloud meeting room
         * @description The fields to change. Guests are `gust` in the names of fields; it is spelt like this on the wire.
         */
        VmrRequest: {
            /**
             * @description Name of the room.
             * @example Design room
             */
            vmrName?: string;
            /**
             * @description Guest password, 4 to 16 digits. An empty string means that guests join without one.
             * @example 271905
             */
            gustPwd?: string;
            /**
             * @description Host password, 4 to 16 digits. It must not be the same as the guest password.
             * @example 830164
             */
            chairPwd?: string;
            /**
             * @description Whether guests may join before the host is there.
             * @example true
             */
            allowGustFirst?: boolean;
            /**
             * @description Whether the room's holder is told when somebody has used the room.
             * @example true
             */
            gustFirstNotice?: boolean;
        };
        /**
         * Maker of a terminal
         * @description Whether the terminal is the vendor's own or that of a third party.
         * @example TE
         * @enum {string}
         */
        TerminalMaker: "TE" | "3rd";
        /**
         * Model of a terminal
         * @description Model of the terminal, in the spelling of `showDeviceTypes`: `TE10`, `TE20`, `TE30`, `TE40`, `TE50`, `TE60`, `DP300`, `HUAWEI Board`, `HUAWEI Box 200`, `HUAWEI Box 300`, `HUAWEI Box 500`, `HUAWEI Box 600`, `HUAWEI Box 700`, `HUAWEI Box 900`; `polycom` and `cisco` for terminals of these makers. The list grows with the product range.
         * @example TE20
         */
        TerminalModel: string;
        /**
         * Terminal
         * @description A professional meeting terminal of the enterprise.
         */
        Terminal: {
            /**
             * @description Name under which participants see the terminal.
             * @example Meeting room 3.12
             */
            name?: string;
            type?: components["schemas"]["TerminalMaker"];
            model?: components["schemas"]["TerminalModel"];
            /**
             * @description Serial number; what the other operations on terminals ask for.
             * @example 2102310QXBSLH4000021
             */
            sn?: string;
            /**
             * @description Account that the service created for the terminal; `associateVmr` takes it to give the terminal a cloud meeting room.
             * @example df8bce2178294683bb83a4985fef7165
             */
            account?: string;
            /**
             * @description SIP number of the terminal; meetings dial it, and `showDeviceStatus` asks for it.
             * @example +991118029589
             */
            number?: string;
            /**
             * Format: int32
             * @description How hard the projection codes that the terminal shows are to guess.
             * @example 0
             * @enum {integer}
             */
            prjCodeMode?: 0 | 1 | 2;
            /**
             * @description Code of the department to which the terminal belongs.
             * @example 1
             */
            deptCode?: string;
            /**
             * @description What that department is called.
             * @example Demo Enterprise
             */
            deptName?: string;
            /**
             * @description Names of the departments from the root down to that department.
             * @example Demo Enterprise
             */
            deptNamePath?: string;
            /**
             * @description Mobile number of who looks after the terminal.
             * @example +8613800000000
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountryView"];
            /**
             * @description E-mail address of who looks after the terminal.
             * @example it@example.com
             */
            email?: string;
            /**
             * @description Remarks on the terminal; null when there are none.
             * @example Terminal on the third floor
             */
            description?: string | null;
            /**
             * Format: int32
             * @description Whether the terminal can be used.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * Page of terminals
         * @description One page of terminals, and how many there are in all.
         */
        TerminalPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many terminals match in all.
             * @example 1
             */
            count?: number;
            /** @description The terminals of this page. */
            data?: components["schemas"]["Terminal"][];
        };
        /**
         * Serial number of a terminal
         * @description Serial number (SN) of a terminal, made of digits, letters and underscores.
         * @example 2102310QXBSLH4000021
         */
        TerminalSerialNumber: string;
        /**
         * Terminal to add
         * @description A terminal that shall belong to the enterprise. At least one of `phone` and `email` is needed.
         */
        TerminalRequest: {
            /**
             * @description Name under which participants see the terminal; best the place where it stands.
             * @example Meeting room 3.12
             */
            name: string;
            model: components["schemas"]["TerminalModel"];
            sn?: components["schemas"]["TerminalSerialNumber"];
            /**
             * Format: int32
             * @description How hard the projection codes that the terminal shows are to guess.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            prjCodeMode?: 0 | 1 | 2;
            /**
             * @description Code of the department to which the terminal belongs; `1` is the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Mobile number of who looks after the terminal: country calling code and digits, such as `+86` and 11 digits. Needed when there is no `email`. With a number, send `country` too.
             * @example +8613800000000
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * Format: email
             * @description E-mail address of who looks after the terminal. Needed when there is no `phone`.
             * @example it@example.com
             */
            email?: string;
            /**
             * @description Remarks on the terminal.
             * @example Terminal on the third floor
             */
            description?: string;
            /**
             * Format: int32
             * @description Whether the terminal can be used from the start.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
            /**
             * @description Send `0` to suppress the notice by e-mail and SMS. Any other value, or none, lets it go out.
             * @example 0
             */
            sendNotify?: string;
        };
        /**
         * Serial numbers of terminals
         * @description Serial numbers, from 1 to 100 of them.
         * @example [
         *       "2102310QXBSLH4000021"
         *     ]
         */
        TerminalSerialNumbers: string[];
        /**
         * Change of a terminal
         * @description What a terminal shall be like from now on. At least one of `phone` and `email` is needed.
         */
        TerminalUpdateRequest: {
            /**
             * @description Name under which participants see the terminal; best the place where it stands.
             * @example Meeting room 4.02
             */
            name?: string;
            /**
             * Format: int32
             * @description How hard the projection codes that the terminal shows are to guess.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            prjCodeMode?: 0 | 1 | 2;
            /**
             * @description Code of the department to which the terminal shall belong; without it, the root department.
             * @default 1
             * @example 1
             */
            deptCode?: string;
            /**
             * @description Mobile number of who looks after the terminal: country calling code and digits, such as `+86` and 11 digits. Needed when there is no `email`. With a number, send `country` too.
             * @example +8613800000000
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * Format: email
             * @description E-mail address of who looks after the terminal. Needed when there is no `phone`.
             * @example it@example.com
             */
            email?: string;
            /**
             * @description Remarks on the terminal.
             * @example Moved to the fourth floor
             */
            description?: string;
            /**
             * Format: int32
             * @description Whether the terminal can be used.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * Capabilities of a model
         * @description A model of terminal, and what it can do.
         */
        TerminalType: {
            type?: components["schemas"]["TerminalMaker"];
            model?: components["schemas"]["TerminalModel"];
            /**
             * @description Whether terminals of this model are activated with a code.
             * @example true
             */
            enableActiveCode?: boolean;
            /**
             * @description Resolution of the picture, such as `1080P` or `720P`.
             * @example 1080P
             */
            resolution?: string;
            /**
             * @description Whether the terminal shows a code with which a screen can be projected onto it.
             * @example true
             */
            supportProjectionCode?: boolean;
            /**
             * @description Whether the terminal handles scalable video coding (SVC).
             * @example true
             */
            supportSVC?: boolean;
        };
        /**
         * Models of terminals
         * @description All models that the service knows.
         */
        TerminalTypes: components["schemas"]["TerminalType"][];
        /**
         * Numbers of terminals
         * @description Numbers bound to terminals, with the leading `+`.
         * @example [
         *       "+991118029589"
         *     ]
         */
        TerminalNumbers: string[];
        /**
         * State of a terminal
         * @description Whether a terminal is registered and busy. The names of these fields begin with capitals on the wire.
         */
        TerminalStatus: {
            /**
             * @description Number of the terminal, with `tel:` in front of it.
             * @example tel:+991118029589
             */
            Number?: string;
            /**
             * @description Whether the terminal is signed in to the service.
             * @example 0
             * @enum {string}
             */
            RegStatus?: "0" | "1";
            /**
             * @description Whether the terminal is in use.
             * @example 1
             * @enum {string}
             */
            CallStatus?: "0" | "1" | "2" | "3";
        };
        /**
         * States of terminals
         * @description A record for each number that was asked about.
         */
        TerminalStatuses: components["schemas"]["TerminalStatus"][];
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
            id: string;
            /**
             * @description The code to enter on the terminal, nine digits.
             * @example 085317642
             */
            activeCode: string;
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
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
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
            country?: components["schemas"]["PhoneCountry"];
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
            activeCode: string;
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
            country?: components["schemas"]["PhoneCountry"];
            /**
             * @description E-mail address that gets the code; the only way where the enterprise has SMS switched off.
             * @example it@example.com
             */
            emailAddr?: string;
        };
        /**
         * Recipient of a hard terminal's code
         * @description Where to send the code; a mobile number, an e-mail address, or both.
         */
        TerminalCodeRecipient: {
            /**
             * @description Mobile number that gets the code, with its country calling code. It must be there when `emailAddr` is not. With a number, send `country` too.
             * @example +8613800000000
             */
            smsNumber?: string;
            country?: components["schemas"]["PhoneCountry"];
            /**
             * @description E-mail address that gets the code. It must be there when `smsNumber` is not, and always where the enterprise has SMS switched off.
             * @example it@example.com
             */
            emailAddr?: string;
        };
        /**
         * Material
         * @description A picture for the information window.
         */
        Material: {
            /**
             * @description ID of the material; what `materialId` of a program refers to.
             * @example 835fe0052b2b4cc0ae1704fddad9e683
             */
            id?: string;
            /**
             * @description Name of who changed it last; may be empty.
             * @example Alice Chen
             */
            lastUpdatedBy?: string;
            /**
             * Format: int64
             * @description When the material was changed last, in milliseconds since 1970.
             * @example 1796107589933
             */
            updateTime?: number;
            /**
             * @description What the material is called.
             * @example Welcome-guests
             */
            materialName?: string;
            /**
             * @description Width and height of the picture in pixels; may be empty.
             * @example 3840*2160
             */
            materialResolution?: string;
            /**
             * @description Size of the file, with the unit.
             * @example 462.71KB
             */
            materialSizeStr?: string;
            /**
             * @description Address from which the picture can be downloaded.
             * @example https://clouddrive.example.com/files/835fe0052b2b4cc0ae1704fddad9e683
             */
            filePath?: string;
        };
        /**
         * Page of materials
         * @description One page of pictures, and how many there are in all.
         */
        MaterialPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many materials match in all.
             * @example 1
             */
            count?: number;
            /** @description The materials of this page. */
            data?: components["schemas"]["Material"][];
        };
        /**
         * Form with a picture
         * @description A form with one part, the picture.
         */
        MaterialUpload: {
            /**
             * Format: binary
             * @description The picture, JPG or PNG, under the file name that the material shall have.
             * @example (the bytes of a picture)
             */
            file: Blob;
        };
        /**
         * IDs of materials
         * @description IDs of materials, as `id` in the answer of `searchMaterials`.
         * @example [
         *       "835fe0052b2b4cc0ae1704fddad9e683"
         *     ]
         */
        MaterialIds: string[];
        /**
         * Change of a material
         * @description The name that the material shall have.
         */
        MaterialUpdateRequest: {
            /**
             * @description New name: Chinese characters, letters, digits, and the signs `-`, `_`, `(` and `)`. Unlike the names of programs and publications it may hold neither spaces nor full stops.
             * @example Welcome-guests-2027
             */
            materialName?: string;
        };
        /**
         * Program
         * @description A sequence of pictures, without the pictures themselves.
         */
        Program: {
            /**
             * @description ID of the program; what `showProgram` and the publications ask for.
             * @example 6cffb6ffbb6049d1b21c1c4e39fcb2e0
             */
            id?: string;
            /**
             * @description Name of who changed it last; may be empty.
             * @example Alice Chen
             */
            lastUpdatedBy?: string;
            /**
             * Format: int64
             * @description When the program was changed last, in milliseconds since 1970.
             * @example 1796108222443
             */
            updateTime?: number;
            /**
             * @description What the program is called.
             * @example Lobby morning
             */
            programName?: string;
            /**
             * @description Size of all its pictures together, with the unit.
             * @example 780.73KB
             */
            materialSizeStr?: string;
            /**
             * Format: int32
             * @description How long one run of the program takes, in seconds.
             * @example 25
             */
            playTime?: number;
        };
        /**
         * Page of programs
         * @description One page of programs, and how many there are in all.
         */
        ProgramPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many programs match in all.
             * @example 1
             */
            count?: number;
            /** @description The programs of this page. */
            data?: components["schemas"]["Program"][];
        };
        /**
         * Picture for a program
         * @description A picture, and how long it shall be shown.
         */
        ProgramItem: {
            /**
             * @description ID of the material to show.
             * @example 835fe0052b2b4cc0ae1704fddad9e683
             */
            materialId: string;
            /**
             * Format: int32
             * @description How long to show the picture, in seconds.
             * @example 10
             */
            playTime: number;
        };
        /**
         * Change of a program
         * @description What a program shall be like.
         */
        ProgramUpdateRequest: {
            /**
             * @description Name of the program: Chinese characters, letters, digits, spaces, and the signs `-`, `_`, `(`, `)` and `.`.
             * @example Lobby morning
             */
            programName: string;
            /** @description The pictures, in the order in which they shall be shown. A change names all of them. */
            programItemList?: components["schemas"]["ProgramItem"][];
        };
        /**
         * Program to add
         * @description A sequence of pictures.
         */
        ProgramRequest: WithRequired<components["schemas"]["ProgramUpdateRequest"], "programName" | "programItemList">;
        /**
         * IDs of programs
         * @description IDs of programs, as `id` in the answer of `searchPrograms`.
         * @example [
         *       "6cffb6ffbb6049d1b21c1c4e39fcb2e0"
         *     ]
         */
        ProgramIds: string[];
        /**
         * Picture in a program
         * @description A picture, and how long the program shows it.
         */
        ProgramItemView: {
            /**
             * @description ID of the material that is shown.
             * @example 835fe0052b2b4cc0ae1704fddad9e683
             */
            materialId?: string;
            /**
             * @description What the material is called.
             * @example Welcome-guests
             */
            materialName?: string;
            /**
             * @description Address from which the picture can be downloaded.
             * @example https://clouddrive.example.com/files/835fe0052b2b4cc0ae1704fddad9e683
             */
            filePath?: string;
            /**
             * Format: int32
             * @description How long the picture is shown, in seconds.
             * @example 10
             */
            playTime?: number;
        };
        /**
         * Program with its pictures
         * @description A sequence of pictures, and the pictures in it.
         */
        ProgramDetail: {
            /** @description The pictures, in the order in which they are shown. */
            programItemList?: components["schemas"]["ProgramItemView"][];
        } & components["schemas"]["Program"];
        /**
         * State of a publication
         * @description Whether a publication is being shown, judged by the present time.
         * @example PUBLISHING
         * @enum {string}
         */
        PublishStatus: "NOT_ONLINE" | "PUBLISHING" | "ALREADY_OFFLINE";
        /**
         * Publication
         * @description When something is shown, without what and where.
         */
        Publication: {
            /**
             * @description ID of the publication; what `showPublication` asks for.
             * @example bfccb099e6e34dca95f72c1404c68cd9
             */
            id?: string;
            /**
             * @description Name of who changed it last; may be empty.
             * @example Alice Chen
             */
            lastUpdatedBy?: string;
            /**
             * Format: int64
             * @description When the publication was added, in milliseconds since 1970.
             * @example 1796108810692
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the publication was changed last, in milliseconds since 1970.
             * @example 1796108810692
             */
            updateTime?: number;
            /**
             * @description What the publication is called.
             * @example Lobby December
             */
            publishName?: string;
            /**
             * @description Where it is shown, in words; empty in the published samples.
             * @example
             */
            publishScope?: string;
            /**
             * Format: int64
             * @description When showing begins, in milliseconds since 1970; 0 when it began at once.
             * @example 1796054400000
             */
            startTime?: number;
            /**
             * Format: int64
             * @description When showing ends, in milliseconds since 1970.
             * @example 1798732799000
             */
            endTime?: number;
            publishStatus?: components["schemas"]["PublishStatus"];
        };
        /**
         * Page of publications
         * @description One page of publications, and how many there are in all.
         */
        PublicationPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many publications match in all.
             * @example 1
             */
            count?: number;
            /** @description The publications of this page. */
            data?: components["schemas"]["Publication"][];
        };
        /**
         * Change of a publication
         * @description What a publication shall be like.
         */
        PublicationUpdateRequest: {
            /**
             * @description Name of the publication: Chinese characters, letters, digits, spaces, and the signs `-`, `_`, `(`, `)` and `.`.
             * @example Lobby December
             */
            publishName: string;
            /**
             * Format: int64
             * @description When showing shall begin, in milliseconds since 1970; 0 for at once.
             * @example 1796054400000
             */
            startTime: number;
            /**
             * Format: int64
             * @description When showing shall end, in milliseconds since 1970.
             * @example 1798732799000
             */
            endTime: number;
            /**
             * @description Codes of the departments on whose terminals it shall be shown.
             * @example [
             *       "1"
             *     ]
             */
            deptList: string[];
            /**
             * @description User IDs of further terminals on which it shall be shown; terminals with an information window are kept as users, see `searchUsers`.
             * @example [
             *       "8f5e2d7c90ab4c1e8a3b6d4f2e1c0b9a"
             *     ]
             */
            deviceList: string[];
            /**
             * @description IDs of the programs to show. A change names all of them.
             * @example [
             *       "6cffb6ffbb6049d1b21c1c4e39fcb2e0"
             *     ]
             */
            programList?: string[];
        };
        /**
         * Publication to add
         * @description What shall be shown, where, and when.
         */
        PublicationRequest: WithRequired<components["schemas"]["PublicationUpdateRequest"], "publishName" | "startTime" | "endTime" | "deptList" | "deviceList" | "programList">;
        /**
         * IDs of publications
         * @description IDs of publications, as `id` in the answer of `searchPublications`.
         * @example [
         *       "bfccb099e6e34dca95f72c1404c68cd9"
         *     ]
         */
        PublicationIds: string[];
        /**
         * Department of a publication
         * @description A department on whose terminals a publication is shown.
         */
        PublicationDepartment: {
            /**
             * @description Code of the department.
             * @example 1
             */
            deptCode?: string;
            /**
             * @description What the department is called; null where the service finds no name.
             * @example Demo Enterprise
             */
            deptName?: string | null;
        };
        /**
         * Terminal of a publication
         * @description A terminal on which a publication is shown.
         */
        PublicationTerminal: {
            /**
             * @description User ID of the terminal.
             * @example 8f5e2d7c90ab4c1e8a3b6d4f2e1c0b9a
             */
            deviceUserId?: string;
            /**
             * @description What the terminal is called; null where the service finds no name.
             * @example Lobby screen
             */
            deviceName?: string | null;
        };
        /**
         * Publication with programs and places
         * @description What is shown, where, and when.
         */
        PublicationDetail: {
            /** @description The programs that are shown; whole records, unlike in the request. */
            programList?: components["schemas"]["Program"][];
            /** @description Departments on whose terminals it is shown. */
            deptList?: components["schemas"]["PublicationDepartment"][];
            /** @description Further terminals on which it is shown. */
            deviceList?: components["schemas"]["PublicationTerminal"][];
        } & components["schemas"]["Publication"];
        /**
         * Enterprise of a meeting
         * @description The enterprise to which a meeting belongs.
         */
        MeetingEnterprise: {
            /**
             * @description ID of the enterprise; `corpId` or `id` in other operations.
             * @example demo-corp
             */
            orgID?: string;
        };
        /**
         * Use of an enterprise's resources
         * @description What an enterprise uses at this moment, and what its meetings amounted to today.
         */
        EnterpriseUsage: {
            /**
             * Format: double
             * @description Recording space in use, in gigabytes.
             * @example 39.59
             */
            usedRecStorage?: number;
            /**
             * Format: int32
             * @description Concurrent participants in meetings at this moment.
             * @example 1
             */
            usedAccountsCount?: number;
            /**
             * Format: int32
             * @description Live streams that are running at this moment.
             * @example 0
             */
            usedLiveCount?: number;
            /**
             * Format: int32
             * @description Meetings that were held today.
             * @example 4
             */
            confCount?: number;
            /**
             * Format: int64
             * @description How long today's meetings took in all. The vendor does not state the unit; samples suggest minutes.
             * @example 57
             */
            confLength?: number;
            /**
             * Format: int32
             * @description Users who were active today, each counted once.
             * @example 1
             */
            activeAttendeeCount?: number;
            /**
             * Format: int32
             * @description Participants of all of today's meetings together.
             * @example 5
             */
            totalAttendeeCount?: number;
        };
        /**
         * Use of a service provider's concurrency
         * @description What the enterprises of a service provider use at this moment.
         */
        SpUsage: {
            /**
             * Format: int32
             * @description Concurrent participants in meetings of all its enterprises.
             * @example 5
             */
            usedAccountsCount?: number;
        };
        /**
         * Changes to the registration
         * @description What an enterprise can change about itself.
         */
        EnterpriseRegistrationRequest: {
            /**
             * @description Where the enterprise is from now on.
             * @example 2 Example Road, Hangzhou
             */
            address?: string;
            /**
             * @description Whether accounts shall be opened automatically for users whom the enterprise does not know yet.
             * @example false
             */
            autoUserCreate?: boolean;
        };
        /**
         * Numbers of one resource
         * @description How many of one kind of resource there are, and how many of them are in use.
         */
        ResourceCount: {
            /**
             * Format: int32
             * @description How many there are in all.
             * @example 20
             */
            sumCount?: number;
            /**
             * Format: int32
             * @description How many of them were given away or are on trial.
             * @example 0
             */
            trialCount?: number;
            /**
             * Format: int32
             * @description How many have expired.
             * @example 0
             */
            expiredCount?: number;
            /**
             * Format: int32
             * @description How many expire within 30 days.
             * @example 2
             */
            expiringCount?: number;
            /**
             * Format: int32
             * @description How many are in use. Not known for recording space, concurrent participants and live streams; see `showOrgRes` for those.
             * @example 5
             */
            usedCount?: number | null;
        };
        /**
         * Package of cloud meeting rooms
         * @description How many rooms of one size an enterprise has.
         */
        VmrPackage: {
            /**
             * @description ID of the package; `typeId` of a resource.
             * @example ff808081699b56cb0169c411a0980152
             */
            vmrPkgId?: string;
            /**
             * @description Name of the package, for display.
             * @example vmr50
             */
            vmrName?: string;
            /**
             * Format: int32
             * @description How many people a room of the package holds.
             * @example 50
             */
            vmrPkgParties?: number;
            /**
             * Format: int32
             * @description How many such rooms the enterprise has.
             * @example 10
             */
            vmrPkgCount?: number;
            /**
             * Format: int32
             * @description How many of them are assigned to somebody.
             * @example 1
             */
            vmrPkgUsedCount?: number;
        };
        /**
         * Resources and rights of an enterprise
         * @description What an enterprise has of each kind of resource, and which services are switched on for it.
         */
        EnterpriseResources: {
            /** @description Access accounts for 1080p hard terminals. */
            te1080pHardCount?: components["schemas"]["ResourceCount"];
            /** @description Access accounts for 720p hard terminals. */
            te720pHardCount?: components["schemas"]["ResourceCount"];
            /** @description User accounts. */
            teSoftCount?: components["schemas"]["ResourceCount"];
            /** @description Access accounts for whiteboards (SmartRooms). */
            roomCount?: components["schemas"]["ResourceCount"];
            /** @description Recording space, in gigabytes. */
            recordCapability?: components["schemas"]["ResourceCount"];
            /** @description Concurrent participants of meetings. */
            confCallCount?: components["schemas"]["ResourceCount"];
            /** @description Live streams at the same time. */
            liveCount?: components["schemas"]["ResourceCount"];
            /** @description Access accounts for hard terminals of third parties. */
            thirdPartyHardCount?: components["schemas"]["ResourceCount"];
            /** @description Access accounts for smart screens (TV). */
            hwVisionCount?: components["schemas"]["ResourceCount"];
            /** @description Access accounts for IdeaHubs; each IdeaHub needs one before its activation code can be generated. */
            ideaHubCount?: components["schemas"]["ResourceCount"];
            /** @description Cloud meeting rooms, by package. */
            vmr?: components["schemas"]["VmrPackage"][];
            /**
             * @description Whether meetings can call the telephone network, as set when the enterprise was created.
             * @example true
             */
            enablePstn?: boolean;
            /**
             * @description Whether notifications of meetings go out by SMS.
             * @example false
             */
            enableSMS?: boolean;
            /**
             * @description Whether the enterprise works in hybrid cloud mode, with media nodes of its own.
             * @example false
             */
            enableHybridCloud?: boolean;
            /**
             * @description Whether the enterprise has a cloud drive.
             * @example false
             */
            enableCloudDisk?: boolean;
            /**
             * @description Whether unified communication (UC) is switched on.
             * @example false
             */
            enableUc?: boolean;
            /**
             * @description Whether minutes of meetings can be written by AI.
             * @example true
             */
            enableAiMinutes?: boolean;
            /**
             * Format: int32
             * @description How many participants one meeting can have at the same time.
             * @example 100
             */
            singleConfCallCount?: number;
            /**
             * Format: int32
             * @description How long a meeting may last. The vendor does not state the unit; take it for minutes.
             * @example 1440
             */
            confLength?: number;
        };
        /**
         * Kind of resource
         * @description What an enterprise can be granted a number of.
         * @example VMR
         * @enum {string}
         */
        ResourceType: "VMR" | "CONF_CALL" | "HARD_1080P" | "HARD_720P" | "SOFT" | "ROOM" | "LIVE" | "RECORD" | "HARD_THIRD_PARTY" | "HUAWEI_VISION" | "IDEA_HUB";
        /**
         * State of a resource
         * Format: int32
         * @description Whether the enterprise can use the resource.
         * @example 0
         * @enum {integer}
         */
        ResourceStatus: 0 | 1 | 2;
        /**
         * Resource of an enterprise
         * @description A number of one kind of resource that an enterprise was granted.
         */
        EnterpriseResource: {
            /**
             * @description ID of the resource, unique in the enterprise.
             * @example 5d35397d67504dd1b7e1766a25f1be11
             */
            id?: string;
            type?: components["schemas"]["ResourceType"];
            /**
             * @description Package of cloud meeting rooms (`vmrPkgId`), where `type` is `VMR`.
             * @example ff808081699b56cb0169c411a0980152
             */
            typeId?: string | null;
            /**
             * @description Name of that package, for display.
             * @example vmr50
             */
            typeDesc?: string | null;
            /** @description What kind of room it is, where `type` is `VMR`. */
            vmrMode?: components["schemas"]["VmrMode"] | null;
            /**
             * Format: int32
             * @description How many of them; gigabytes for recording space.
             * @example 10
             */
            count?: number;
            /**
             * Format: int64
             * @description When the grant ends, in milliseconds since 1970.
             * @example 2549030400000
             */
            expireDate?: number;
            /**
             * @description ID of the order with which the resource was bought.
             * @example 2a35297d67504dd1c7e1766a25f1bc13
             */
            orderId?: string | null;
            status?: components["schemas"]["ResourceStatus"];
            /**
             * @description Whether it can be changed or deleted. When it is false, offer no button for that.
             * @example true
             */
            editable?: boolean;
        };
        /**
         * Page of resources
         * @description One page of an enterprise's resources, and how many there are in all.
         */
        EnterpriseResourcePage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many resources match in all.
             * @example 1
             */
            count?: number;
            /** @description The resources of this page. */
            data?: components["schemas"]["EnterpriseResource"][];
        };
        /**
         * Basic data of an enterprise
         * @description How the enterprise is registered with its service provider.
         */
        EnterpriseBasicInfoView: {
            /**
             * @description Name of the enterprise.
             * @example Demo Enterprise
             */
            name?: string;
            /**
             * @description Number at which the enterprise can be reached.
             * @example +8613800000000
             */
            phone?: string | null;
            country?: components["schemas"]["PhoneCountryView"];
            /**
             * @description Number of its fax machine.
             * @example +123456789
             */
            fax?: string | null;
            /**
             * @description E-mail address of the enterprise.
             * @example office@demo-corp.example
             */
            email?: string | null;
            /**
             * @description Where the enterprise is.
             * @example 1 Example Road, Hangzhou
             */
            address?: string | null;
            /**
             * @description The provider's remarks on it.
             * @example Customer since 2026
             */
            description?: string | null;
            /**
             * @description ID of the service provider to which it belongs.
             * @example 8a8df0a174a1c6680174a26f578b0000
             */
            spId?: string | null;
        };
        /**
         * Totals of an enterprise's resources
         * @description How many of each kind of resource the enterprise has. A kind that it does not have can be missing.
         */
        EnterpriseResourceTotals: {
            /** @description Cloud meeting rooms, by package. */
            vmrPkgList?: components["schemas"]["VmrPackage"][];
            /**
             * Format: int32
             * @description Access accounts for 1080p hard terminals.
             * @example 5
             */
            te1080pHardCount?: number;
            /**
             * Format: int32
             * @description Access accounts for 720p hard terminals.
             * @example 0
             */
            te720pHardCount?: number;
            /**
             * Format: int32
             * @description User accounts.
             * @example 200
             */
            teSoftCount?: number;
            /**
             * Format: int32
             * @description Access accounts for whiteboards (SmartRooms).
             * @example 2
             */
            roomCount?: number;
            /**
             * Format: int32
             * @description Recording space, in gigabytes.
             * @example 100
             */
            recordCapability?: number;
            /**
             * Format: int32
             * @description Concurrent participants of meetings.
             * @example 100
             */
            confCallCount?: number;
            /**
             * Format: int32
             * @description Live streams at the same time.
             * @example 1
             */
            liveCount?: number;
            /**
             * Format: int32
             * @description Access accounts for hard terminals of third parties.
             * @example 0
             */
            thirdPartyHardCount?: number;
            /**
             * Format: int32
             * @description Access accounts for smart screens (TV).
             * @example 0
             */
            hwVisionCount?: number;
            /**
             * Format: int32
             * @description Access accounts for IdeaHubs.
             * @example 5
             */
            ideaHubCount?: number;
        };
        /**
         * What an enterprise was granted
         * @description Resources of the enterprise, by kind.
         */
        EnterpriseResInfoView: {
            corpVcRes?: components["schemas"]["EnterpriseResourceTotals"];
        };
        /**
         * Media access group of an enterprise
         * @description The group of SBCs and MCUs through which the enterprise's media run.
         */
        EnterpriseGroup: {
            /**
             * @description ID of the group, as `showSpResource` lists it.
             * @example 297e87ec7713734b01771458c2d80000
             */
            groupId?: string;
            /**
             * @description What the provider calls the group.
             * @example East region
             */
            groupName?: string;
        };
        /**
         * Enterprise
         * @description An enterprise, as its service provider sees it.
         */
        Enterprise: {
            /**
             * @description ID of the enterprise.
             * @example demo-corp
             */
            id?: string;
            basicInfo?: components["schemas"]["EnterpriseBasicInfoView"];
            /** @description The administrator who was created with the enterprise. */
            adminInfo?: components["schemas"]["AdminInfo"];
            resInfo?: components["schemas"]["EnterpriseResInfoView"];
            groupDTO?: components["schemas"]["EnterpriseGroup"];
        };
        /**
         * Page of enterprises
         * @description One page of a service provider's enterprises, and how many there are in all.
         */
        EnterprisePage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many enterprises match in all.
             * @example 1
             */
            count?: number;
            /** @description The enterprises of this page. */
            data?: components["schemas"]["Enterprise"][];
        };
        /**
         * Basic data of a new enterprise
         * @description How the enterprise shall be registered.
         */
        EnterpriseBasicInfo: {
            /**
             * @description Name of the enterprise, without any of `#`, `%`, `&`, `'`, `+`, `;`, `<`, `>`, `=`, `"`, `?`, `\`, `/` and the ellipsis.
             * @example Harbour Logistics
             */
            name: string;
            /**
             * @description Internet domain of the enterprise.
             * @example harbour.example
             */
            domain?: string;
            /**
             * @description Number at which the enterprise can be reached, with its country calling code; send `country` with it.
             * @example +8613800000031
             */
            phone?: string;
            /**
             * @description Country of `phone`, in the service's own names.
             * @default chinaPR
             * @example chinaPR
             */
            country?: string;
            /**
             * @description Number of its fax machine.
             * @example +123456789
             */
            fax?: string;
            /**
             * @description E-mail address of the enterprise.
             * @example office@harbour.example
             */
            email?: string;
            /**
             * @description Where the enterprise is.
             * @example 3 Harbour Road, Ningbo
             */
            address?: string;
            /**
             * @description Remarks, for the provider.
             * @example Customer since 2026
             */
            description?: string;
            /**
             * @description ID of the service provider. It comes from your token and appears in answers only; do not send it.
             * @example 8a8df0a174a1c6680174a26f578b0000
             */
            readonly spId?: string;
            /**
             * @description Language of the announcements that participants hear in meetings of the enterprise.
             * @default zh-CN
             * @example en-US
             * @enum {string}
             */
            language?: "zh-CN" | "en-US";
            /**
             * @description Time zone of the enterprise; Beijing when it is left out. Mind that here it ends in `Id`, not in `ID`.
             * @default 56
             */
            timeZoneId?: components["schemas"]["TimeZoneID"];
        };
        /**
         * Default administrator of a new enterprise
         * @description Who shall administer the enterprise. A mobile number or an e-mail address must be there; where the enterprise has SMS switched off, the e-mail address.
         */
        EnterpriseAdmin: {
            /**
             * @description Account for the administrator, unique in the service: letters, digits, `_`, `-`, `.` and `@`, not digits alone, and no `.` behind an `@`.
             * @example carol@harbour
             */
            account: string;
            /**
             * @description Name of the person.
             * @example Carol Wang
             */
            name: string;
            /**
             * @description First password. It has at least two of: lower-case letters, upper-case letters, digits, special characters; and it is neither the account nor the account read backwards. The vendor's page adds that the service makes up a password when there is none, but its own client always sends one.
             * @example Tide-table-26
             */
            pwd: string;
            /**
             * @description E-mail address, needed when there is no `phone`, and where the enterprise has SMS switched off. Without either a lost password cannot be reset.
             * @example carol@harbour.example
             */
            email?: string;
            /**
             * @description Mobile number with its country calling code; send `country` with it.
             * @example +8613800000032
             */
            phone?: string;
            country?: components["schemas"]["PhoneCountry"];
        };
        /**
         * Resource to grant
         * @description A number of one kind of resource, until it expires.
         */
        ResourceRequest: {
            /**
             * @description An ID of your own, unique in the enterprise. Left out, the service makes one up.
             * @example 5d35397d67504dd1b7e1766a25f1be11
             */
            id?: string;
            type: components["schemas"]["ResourceType"];
            /**
             * @description Package of cloud meeting rooms, by its ID (`vmrPkgId`); for the type `VMR` only. A provider can have packages
             *     of its own; these come with the service:
             *
             *     | ID | participants |
             *     |---|---|
             *     | `ff808081699b56d40169c410d5080179` | 10 |
             *     | `ff808081699b56d40169c4111fe5017a` | 25 |
             *     | `ff808081699b56cb0169c411a0980152` | 50 |
             *     | `ff808081699b56cb0169c41167850151` | 100 |
             *     | `ff808081699b56d40169c410913d0178` | 200 |
             *     | `ff8080816b9ec3ab016bdff237962e83` | 300 |
             *     | `ff8080816b9ec475016bdff37efc279f` | 400 |
             *     | `ff8080816b9ec3ab016bdff338542e84` | 500 |
             * @example ff808081699b56cb0169c411a0980152
             */
            typeId?: string;
            /**
             * Format: int32
             * @description How many of them; gigabytes for recording space.
             * @example 10
             */
            count: number;
            /**
             * Format: int64
             * @description When the grant ends, in milliseconds since 1970.
             * @example 2549030400000
             */
            expireDate: number;
        };
        /**
         * First resources of an enterprise
         * @description What the enterprise is granted at once.
         */
        EnterpriseResInfo: {
            /** @description The resources, as `addResource` takes them. */
            resource?: components["schemas"]["ResourceRequest"][];
        };
        /**
         * Configurable item of an enterprise
         * @description A setting of an enterprise by its key. One is published: `enableClientRecord`, with the value `true` for recordings on the participants' own machines.
         */
        EnterpriseProperty: {
            /**
             * @description What to set; `enableClientRecord` stands for local recording.
             * @example enableClientRecord
             */
            propertyKey?: string;
            /**
             * @description The new setting, always as text; `true` allows local recording.
             * @example true
             */
            propertyValue?: string;
        };
        /**
         * New enterprise
         * @description An enterprise that shall be created.
         */
        EnterpriseRequest: {
            basicInfo: components["schemas"]["EnterpriseBasicInfo"];
            adminInfo: components["schemas"]["EnterpriseAdmin"];
            resInfo?: components["schemas"]["EnterpriseResInfo"];
            /**
             * @description Media access group for the enterprise, as `groupId` in the `groupList` of `showSpResource`.
             * @example 297e87ec7713734b01771458c2d80000
             */
            groupId?: string;
            /** @description Configurable items to set. */
            propertyInfo?: components["schemas"]["EnterpriseProperty"][];
        };
        /**
         * ID of a new enterprise
         * @description The answer to creating an enterprise.
         */
        NewEnterpriseId: {
            /**
             * @description ID of the enterprise from now on.
             * @example 818803911
             */
            value?: string;
        };
        /**
         * Changes to an enterprise's basic data
         * @description What shall change about the registration. Domain, language and time zone stay as they were set.
         */
        EnterpriseBasicInfoUpdate: {
            /**
             * @description New name, without the characters that `addCorp` does not accept.
             * @example Harbour Logistics
             */
            name?: string | null;
            /**
             * @description New number, with its country calling code; send `country` with it.
             * @example +8613800000033
             */
            phone?: string | null;
            /**
             * @description Country of the new number, in the service's own names.
             * @example chinaPR
             */
            country?: string | null;
            /**
             * @description New number of the fax machine; an empty text removes it.
             * @example +123456789
             */
            fax?: string | null;
            /**
             * @description New e-mail address of the enterprise.
             * @example office@harbour.example
             */
            email?: string | null;
            /**
             * @description Where the enterprise is from now on.
             * @example 4 Harbour Road, Ningbo
             */
            address?: string | null;
            /**
             * @description New remarks, for the provider.
             * @example Customer since 2026
             */
            description?: string | null;
        };
        /**
         * Changes to the default administrator
         * @description What shall change about the administrator's particulars.
         */
        EnterpriseAdminUpdate: {
            /**
             * @description New name of the person.
             * @example Carol Wang
             */
            name?: string | null;
            /**
             * @description New e-mail address.
             * @example carol.wang@harbour.example
             */
            email?: string | null;
            /**
             * @description New mobile number, with its country calling code; send `country` with it.
             * @example +8613800000034
             */
            phone?: string | null;
            /**
             * @description Country of the new mobile number, in the service's own names.
             * @example chinaPR
             */
            country?: string | null;
        };
        /**
         * Changes to an enterprise
         * @description What shall change; everything else stays.
         */
        EnterpriseUpdateRequest: {
            basicInfo?: components["schemas"]["EnterpriseBasicInfoUpdate"];
            adminInfo?: components["schemas"]["EnterpriseAdminUpdate"];
            /**
             * @description Another media access group, as `groupId` in the `groupList` of `showSpResource`.
             * @example 297e87ec7713734b01771458c2d80000
             */
            groupId?: string;
            /** @description Configurable items to set anew; the others stay. */
            propertyInfo?: components["schemas"]["EnterpriseProperty"][];
        };
        /**
         * Change to a resource
         * @description Which resource, and what shall become of it.
         */
        ResourceUpdate: {
            /**
             * @description ID of the resource, as `searchResource` returns it.
             * @example 5d35397d67504dd1b7e1766a25f1be11
             */
            id: string;
            /** @description Its kind. Without it, every resource of the enterprise with this ID is changed. */
            type?: components["schemas"]["ResourceType"];
            /**
             * Format: int64
             * @description When the grant shall end, in milliseconds since 1970. Left out, the expiry stays.
             * @example 2580566400000
             */
            expireDate?: number;
            /**
             * @description True disables the resource, false lets the enterprise use it again.
             * @example true
             */
            isDisabled?: boolean;
        };
        /**
         * Changes to resources
         * @description Changes to the resources of one enterprise, at most 100.
         */
        ResourceUpdates: components["schemas"]["ResourceUpdate"][];
        /**
         * Resources to grant
         * @description Resources for one enterprise, at most 100.
         */
        ResourceRequests: components["schemas"]["ResourceRequest"][];
        /**
         * Page of resource operations
         * @description One page of what was done to an enterprise's resources, and how many operations there are in all.
         */
        ResourceRecordPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many operations match in all.
             * @example 1
             */
            count?: number;
            /** @description One resource for each operation of this page. */
            data?: components["schemas"]["EnterpriseResource"][];
        };
        /**
         * IDs of resources
         * @description IDs of granted resources (`id`), at most 100.
         * @example [
         *       "5d35397d67504dd1b7e1766a25f1be11"
         *     ]
         */
        ResourceIds: string[];
        /**
         * Media access group
         * @description A set of SBCs and MCUs through which the media of an enterprise's meetings run.
         */
        MediaAccessGroup: {
            /**
             * @description ID of the group, as `groupId` in the request of `addCorp` and `updateCorp`.
             * @example 297e87ec7713734b01771458c2d80000
             */
            groupId?: string;
            /**
             * @description What the provider calls the group.
             * @example East region
             */
            groupName?: string;
            /**
             * Format: int32
             * @description Number of the kind of group. The vendor does not publish what the numbers mean.
             * @example 0
             */
            groupType?: number;
            /**
             * @description The provider's remarks on the group.
             * @example SBC and MCU in Hangzhou
             */
            remarks?: string | null;
            /**
             * @description Region of the group; always there for groups of the service-list kind.
             * @example east
             */
            regionId?: string | null;
            /**
             * Format: int32
             * @description Whether the group is in use.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1;
        };
        /**
         * Resources of a service provider
         * @description The stock from which a service provider grants resources to its enterprises.
         */
        SpResources: {
            /** @description Access of 1080p hard terminals. */
            te1080pHardCount?: components["schemas"]["ResourceCount"];
            /** @description Access of 720p hard terminals. */
            te720pHardCount?: components["schemas"]["ResourceCount"];
            /** @description User accounts. */
            teSoftCount?: components["schemas"]["ResourceCount"];
            /** @description Access of whiteboards (SmartRooms). */
            roomCount?: components["schemas"]["ResourceCount"];
            /** @description Recording space, in gigabytes. */
            recordCapability?: components["schemas"]["ResourceCount"];
            /** @description Concurrent participants of meetings. */
            confCallCount?: components["schemas"]["ResourceCount"];
            /** @description Live streams at the same time. */
            liveCount?: components["schemas"]["ResourceCount"];
            /** @description Enterprises that the provider may have. */
            corpCount?: components["schemas"]["ResourceCount"];
            /** @description Access of hard terminals of third parties. */
            thirdPartyHardCount?: components["schemas"]["ResourceCount"];
            /** @description Access of smart screens (TV). */
            hwVisionCount?: components["schemas"]["ResourceCount"];
            /** @description Access of IdeaHubs. */
            ideaHubCount?: components["schemas"]["ResourceCount"];
            /**
             * @description Whether calls to the telephone network are allowed.
             * @example true
             */
            enablePstn?: boolean;
            /**
             * @description Whether notifications of meetings may go out by SMS.
             * @example false
             */
            enableSMS?: boolean;
            /** @description The provider's own media access groups; only with `queryGroup`. */
            groupList?: components["schemas"]["MediaAccessGroup"][] | null;
        };
        /**
         * New app
         * @description An app that shall be added.
         */
        AppRequest: {
            /**
             * @description What administrators call the app.
             * @example CRM integration
             */
            app_name: string;
            /**
             * @description What the app is for.
             * @example Schedules meetings from customer records
             */
            description?: string;
        };
        /**
         * State of an app
         * Format: int32
         * @description Whether the app may sign in.
         * @example 0
         * @enum {integer}
         */
        AppStatus: 0 | 1;
        /**
         * App
         * @description An app of the enterprise, with what it signs in with.
         */
        App: {
            /**
             * @description What administrators call the app.
             * @example CRM integration
             */
            app_name?: string;
            /**
             * @description The App ID; `appId` when the app signs in.
             * @example f9a4149457cf4a67a69bc98f9bdb5123
             */
            app_id?: string;
            /**
             * @description The secret that signs the sign-in of the app. Never log it, never hand it to a client.
             * @example 7d1f0c5a88c94fba5839fe2dc1ca73d5
             */
            app_key?: string;
            /**
             * @description What the app is for.
             * @example Schedules meetings from customer records
             */
            description?: string;
            /**
             * @description When the app was added, `yyyy-MM-dd HH:mm:ss`. The vendor does not name the time zone.
             * @example 2026-06-28 19:13:07
             */
            create_time?: string;
            /**
             * @description When the app last changed, its key included; in the form of `create_time`.
             * @example 2026-06-28 19:13:07
             */
            last_update_time?: string;
            status?: components["schemas"]["AppStatus"];
        };
        /**
         * Changes to an app
         * @description What shall change; everything else stays.
         */
        AppUpdateRequest: {
            /**
             * @description The new name of the app.
             * @example CRM and helpdesk
             */
            app_name?: string;
            /**
             * @description The new words on what the app is for.
             * @example Schedules meetings from customer records and tickets
             */
            description?: string;
            status?: components["schemas"]["AppStatus"];
        };
        /**
         * Page of apps
         * @description One page of the enterprise's apps, and how many there are in all.
         */
        AppPage: {
            offset?: components["schemas"]["PageOffset"];
            limit?: components["schemas"]["EnterprisePageLimit"];
            /**
             * Format: int32
             * @description How many apps the enterprise has.
             * @example 1
             */
            count?: number;
            /** @description The apps of this page, at most 100. */
            data?: components["schemas"]["App"][];
        };
        /**
         * Format: int32
         * @description How many records the page holds at most.
         * @example 20
         */
        MetricsPageLimit: number;
        /**
         * Meeting with its alarms
         * @description A meeting, and whether anybody in it had an alarm.
         */
        QosConferenceInfo: {
            /**
             * @description UUID of this holding of the meeting; what `searchQosParticipants` asks for.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUUID?: string;
            /**
             * @description Meeting ID.
             * @example 914673889
             */
            conferenceID?: string;
            /**
             * @description What the meeting is about.
             * @example Weekly sync
             */
            subject?: string;
            /**
             * @description Name of whoever scheduled the meeting; the field is spelt so on the wire.
             * @example Alice Chen
             */
            scheduserName?: string;
            /**
             * @description Name of the department of whoever scheduled the meeting.
             * @example Engineering
             */
            deptName?: string;
            /**
             * @description Whether there is any alarm in the meeting.
             * @example YES
             * @enum {string}
             */
            alarm?: "YES" | "NO";
            /**
             * @description Whether sound suffers.
             * @example NO
             * @enum {string}
             */
            audioAlarm?: "YES" | "NO";
            /**
             * @description Whether the picture of a camera suffers.
             * @example YES
             * @enum {string}
             */
            videoAlarm?: "YES" | "NO";
            /**
             * @description Whether a shared screen suffers.
             * @example NO
             * @enum {string}
             */
            screenAlarm?: "YES" | "NO";
            /**
             * @description Whether a participant's device is overloaded.
             * @example NO
             * @enum {string}
             */
            cpuAlarm?: "YES" | "NO";
            /**
             * @description Number of the time zone in which notifications about the meeting show its time, as in `timeZoneID` of `createMeeting`; `56` is Beijing time. The times here do not depend on it.
             * @example 56
             */
            timeZoneID?: string;
            /**
             * Format: int64
             * @description When the meeting started, in milliseconds since 1970.
             * @example 1796104800000
             */
            startTime?: number;
            /**
             * Format: int64
             * @description End of the meeting, in milliseconds since 1970: the scheduled one while it is being held, the real one afterwards.
             * @example 1796107920000
             */
            endTime?: number;
            /**
             * Format: int32
             * @description How long the meeting was held, in minutes; 0 while it is still being held.
             * @example 52
             */
            duration?: number;
            /**
             * Format: int32
             * @description How many times somebody joined; whoever joins again is counted again.
             * @example 3
             */
            participants?: number;
            /**
             * @description Whether the meeting is a webinar.
             * @example false
             */
            webinar?: boolean;
        };
        /**
         * Page of meetings with alarms
         * @description One page of meetings with their alarms, and how many there are in all.
         */
        QosConferencePage: {
            /**
             * Format: int32
             * @description How many meetings match in all.
             * @example 1
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The meetings of this page, latest start first. */
            data?: components["schemas"]["QosConferenceInfo"][];
        };
        /**
         * Participant with alarms
         * @description Somebody who is or was in the meeting, with their equipment and their alarms.
         */
        QosParticipantInfo: {
            /**
             * @description UUID of this holding of the meeting.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            confUUID?: string;
            /**
             * @description Meeting ID.
             * @example 914673889
             */
            conferenceID?: string;
            /**
             * @description Identifies this participation; what `searchQosParticipantDetail` asks for.
             * @example e4286e9c3cca11ef813235922d0586e5
             */
            participantID?: string;
            /**
             * @description UUID of the user, where it is one of the service.
             * @example c350dba240ed4fd5b37236865c64cd1d
             */
            userUUID?: string;
            /**
             * @description Name of the participant as seen in the meeting.
             * @example Bob Li
             */
            displayName?: string;
            /**
             * @description Name of the participant's department.
             * @example Sales
             */
            deptName?: string;
            /**
             * @description With what the participant joined: `PC`, `MOBILE` (phone), `PAD` (tablet), `MAC`, `WEB` (browser, over WebRTC for example), `ROOM` (meeting room) or `OTHER`. For a hardware terminal it is the model, such as `TE50` or `HUAWEI IDEAHUB`.
             * @example PC
             */
            terminalType?: string;
            /**
             * @description What the participant was in the meeting.
             * @example guest
             * @enum {string}
             */
            role?: "host" | "guest" | "audience";
            /**
             * @description IP address from which the participant joined.
             * @example 203.0.113.24
             */
            ipAddress?: string;
            /**
             * @description Country from which the participant joined.
             * @example China
             */
            country?: string;
            /**
             * @description Province or municipality; only in China.
             * @example Sichuan
             */
            province?: string;
            /**
             * @description City from which the participant joined; only in China.
             * @example Chengdu
             */
            city?: string;
            /**
             * @description Version of the meeting client.
             * @example 60.15.5
             */
            appVersion?: string;
            /**
             * Format: int64
             * @description When the participant joined, in milliseconds since 1970.
             * @example 1796104861000
             */
            joinTime?: number;
            /**
             * Format: int64
             * @description When the participant left, in milliseconds since 1970; 0 while they are in the meeting.
             * @example 1796107920000
             */
            leftTime?: number;
            /**
             * @description Operating system of the participant's device.
             * @example Windows 11
             */
            systemInfo?: string;
            /**
             * @description Over which kind of network the participant is connected.
             * @example wifi
             */
            networkType?: string;
            /**
             * @description Whether there is any alarm for the participant.
             * @example YES
             * @enum {string}
             */
            alarm?: "YES" | "NO";
            /**
             * @description Alarm for the sound that the participant sends.
             * @example NO
             * @enum {string}
             */
            audioAlarmSend?: "YES" | "NO";
            /**
             * @description Alarm for the picture that the participant sends.
             * @example NO
             * @enum {string}
             */
            videoAlarmSend?: "YES" | "NO";
            /**
             * @description Alarm for the screen that the participant shares.
             * @example NO
             * @enum {string}
             */
            screenAlarmSend?: "YES" | "NO";
            /**
             * @description Alarm for the sound that the participant receives.
             * @example NO
             * @enum {string}
             */
            audioAlarmRec?: "YES" | "NO";
            /**
             * @description Alarm for the pictures that the participant receives.
             * @example YES
             * @enum {string}
             */
            videoAlarmRec?: "YES" | "NO";
            /**
             * @description Alarm for the shared screen that the participant receives.
             * @example NO
             * @enum {string}
             */
            screenAlarmRec?: "YES" | "NO";
            /**
             * @description Alarm for the CPU of the participant's device.
             * @example NO
             * @enum {string}
             */
            cpuAlarm?: "YES" | "NO";
            /**
             * @description Name of the microphone in use.
             * @example Microphone Array
             */
            microphoneInfo?: string;
            /**
             * @description Name of the loudspeaker or headphones in use.
             * @example Headphones
             */
            speakerInfo?: string;
            /**
             * @description Name of the camera in use.
             * @example Integrated camera
             */
            cameraInfo?: string;
            /**
             * @description Data centre that serves the participant.
             * @example Region-China-2
             */
            dataCenter?: string;
            /**
             * Format: int32
             * @description Why the participant left. It is 0 from the start; whether they have left is told by `leftTime`.
             * @example 0
             * @enum {integer}
             */
            leftReason?: 0 | 1;
            /**
             * @description Whether `searchQosParticipantDetail` has measurements for the participant.
             * @example true
             */
            existQos?: boolean;
        };
        /**
         * Page of participants with alarms
         * @description One page of participants with their alarms, and how many there are in all.
         */
        QosParticipantPage: {
            /**
             * Format: int32
             * @description How many participants match in all.
             * @example 1
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The participants of this page. */
            data?: components["schemas"]["QosParticipantInfo"][];
        };
        /**
         * Measured value
         * @description One measured value of a series that has no threshold.
         */
        QosDataNoThrElement: {
            /**
             * @description When it was measured, UTC, as `yyyy-MM-ddTHH:mm:ss.SSSZ`.
             * @example 2026-12-01T06:01:23.404Z
             */
            time?: string;
            /**
             * @description What was measured, in the unit of the series. It is declared to be a text, but published answers show a number; be ready for both. How a resolution is written is not published.
             * @example 1180
             */
            value?: string | number;
        };
        /**
         * Measured value with threshold
         * @description One measured value, and whether it crossed the threshold of that moment.
         */
        QosDataElement: {
            /**
             * @description When it was measured, UTC, as `yyyy-MM-ddTHH:mm:ss.SSSZ`.
             * @example 2026-12-01T06:01:23.404Z
             */
            time?: string;
            /**
             * Format: int32
             * @description What was measured, in the unit of the series.
             * @example 910
             */
            value?: number;
            /**
             * @description Whether the value crossed the threshold.
             * @example true
             */
            alarm?: boolean;
            /**
             * Format: int32
             * @description The threshold that held at that moment, in the unit of the series.
             * @example 500
             */
            threshold?: number;
        };
        /**
         * Measurements in one direction
         * @description What was measured for the streams that a participant sends, or for those they receive.
         */
        QosSendReceiveInfo: {
            /** @description Bit rate, in kbit/s. It has no threshold. */
            bitrate?: components["schemas"]["QosDataNoThrElement"][];
            /** @description Latency, in milliseconds. */
            latency?: components["schemas"]["QosDataElement"][];
            /** @description How much the latency varies, in milliseconds. */
            jitter?: components["schemas"]["QosDataElement"][];
            /** @description Greatest packet loss, in percent. The name is spelt with underscores on the wire. */
            packet_loss_max?: components["schemas"]["QosDataElement"][];
            /** @description Resolution of the picture. It has no threshold, and is there only for `video` and `screen`. */
            resolution?: components["schemas"]["QosDataNoThrElement"][];
            /** @description Pictures per second. It has no threshold, and is there only for `video` and `screen`. */
            frame?: components["schemas"]["QosDataNoThrElement"][];
        };
        /**
         * Load of the CPU
         * @description How much of its CPU the participant's device used.
         */
        QosCpuInfo: {
            /** @description Greatest load by the meeting client, in percent. */
            client_cpu_max?: components["schemas"]["QosDataElement"][];
            /** @description Greatest load by everything on the device, in percent. */
            system_cpu_max?: components["schemas"]["QosDataElement"][];
        };
        /**
         * Measurements
         * @description What was measured, of the kind that was asked for.
         */
        QosInfo: {
            /**
             * @description Kind of the measurements, the `qosType` of the request. One published list spells the first `aduio`; the vendor's page says `audio`.
             * @example video
             * @enum {string}
             */
            type?: "audio" | "video" | "screen" | "cpu";
            /** @description What the participant sent. Not for `cpu`. */
            send?: components["schemas"]["QosSendReceiveInfo"];
            /** @description What the participant received. Not for `cpu`. */
            receive?: components["schemas"]["QosSendReceiveInfo"];
            /** @description Load of the participant's CPU. Only for `cpu`. */
            cpu?: components["schemas"]["QosCpuInfo"];
        };
        /**
         * Measurements of a participant
         * @description A participant, and what was measured for them.
         */
        QosParticipantDetail: {
            user?: components["schemas"]["QosParticipantInfo"];
            qos?: components["schemas"]["QosInfo"];
        };
        /**
         * Thresholds for a duration
         * @description Thresholds for latency or jitter, both ways, in milliseconds.
         */
        ThresholdData: {
            /**
             * Format: int32
             * @description The enterprise's own threshold for what is received, in milliseconds.
             * @example 500
             */
            receiving?: number;
            /**
             * Format: int32
             * @description The default for what is received, in milliseconds.
             * @example 800
             */
            receivingDefault?: number;
            /**
             * Format: int32
             * @description The enterprise's own threshold for what is sent, in milliseconds.
             * @example 500
             */
            sending?: number;
            /**
             * Format: int32
             * @description The default for what is sent, in milliseconds.
             * @example 800
             */
            sendingDefault?: number;
        };
        /**
         * Thresholds for packet loss
         * @description Thresholds for packet loss, both ways, in percent.
         */
        PacketThresholdData: {
            /**
             * Format: int32
             * @description The enterprise's own threshold for what is received, in percent.
             * @example 20
             */
            receiving?: number;
            /**
             * Format: int32
             * @description The default for what is received, in percent.
             * @example 50
             */
            receivingDefault?: number;
            /**
             * Format: int32
             * @description The enterprise's own threshold for what is sent, in percent.
             * @example 20
             */
            sending?: number;
            /**
             * Format: int32
             * @description The default for what is sent, in percent.
             * @example 50
             */
            sendingDefault?: number;
        };
        /**
         * Threshold for the CPU
         * @description A threshold for the load of the CPU, in percent.
         */
        CPUThresholdData: {
            /**
             * Format: int32
             * @description The enterprise's own threshold, in percent.
             * @example 80
             */
            cpu?: number;
            /**
             * Format: int32
             * @description The threshold that holds by default, in percent.
             * @example 90
             */
            cpuDefault?: number;
        };
        /**
         * Alarm thresholds
         * @description The thresholds of one kind. Those for the CPU and the three others exclude each other.
         */
        QosThresholds: {
            /** @description From which latency on there is an alarm, in milliseconds. Not for `CPU`. */
            latency?: components["schemas"]["ThresholdData"];
            /** @description From which jitter on there is an alarm, in milliseconds. Not for `CPU`. */
            jitter?: components["schemas"]["ThresholdData"];
            /** @description From which packet loss on there is an alarm, in percent. Not for `CPU`. */
            packetLoss?: components["schemas"]["PacketThresholdData"];
            /** @description From which load by the meeting client on there is an alarm, in percent. Only for `CPU`. */
            clientCpuMax?: components["schemas"]["CPUThresholdData"];
            /** @description From which load by the whole device on there is an alarm, in percent. Only for `CPU`. */
            systemCpuMax?: components["schemas"]["CPUThresholdData"];
        };
        /**
         * Thresholds for a duration to set
         * @description New thresholds for latency or jitter, both ways.
         */
        SetThresholdData: {
            /**
             * Format: int32
             * @description Threshold for what is received, in milliseconds.
             * @example 500
             */
            receiving?: number;
            /**
             * Format: int32
             * @description Threshold for what is sent, in milliseconds.
             * @example 500
             */
            sending?: number;
        };
        /**
         * Thresholds for packet loss to set
         * @description New thresholds for packet loss, both ways.
         */
        SetPacketThresholdData: {
            /**
             * Format: int32
             * @description Threshold for what is received, in percent.
             * @example 20
             */
            receiving?: number;
            /**
             * Format: int32
             * @description Threshold for what is sent, in percent.
             * @example 20
             */
            sending?: number;
        };
        /**
         * Thresholds for streams
         * @description The thresholds for `AUDIO`, `VIDEO` or `SCREEN`.
         */
        QosStreamThresholdRequest: {
            /** @description From which latency on there shall be an alarm, in milliseconds. */
            latency: components["schemas"]["SetThresholdData"];
            /** @description From which jitter on there shall be an alarm, in milliseconds. */
            jitter: components["schemas"]["SetThresholdData"];
            /** @description From which packet loss on there shall be an alarm, in percent. */
            packetLoss: components["schemas"]["SetPacketThresholdData"];
        };
        /**
         * Threshold for the CPU to set
         * @description A new threshold for the load of the CPU.
         */
        SetCPUThresholdData: {
            /**
             * Format: int32
             * @description Threshold for the load, in percent.
             * @example 80
             */
            cpu?: number;
        };
        /**
         * Thresholds for the CPU
         * @description The thresholds for `CPU`.
         */
        QosCpuThresholdRequest: {
            /** @description From which load by the meeting client on there shall be an alarm, in percent. */
            clientCpuMax: components["schemas"]["SetCPUThresholdData"];
            /** @description From which load by the whole device on there shall be an alarm, in percent. */
            systemCpuMax: components["schemas"]["SetCPUThresholdData"];
        };
        /**
         * Alarm thresholds to set
         * @description Either the thresholds for streams or those for the CPU, as `thresholdType` demands.
         */
        QosThresholdRequest: components["schemas"]["QosStreamThresholdRequest"] | components["schemas"]["QosCpuThresholdRequest"];
        /**
         * Result of setting thresholds
         * @description Whether the thresholds were set.
         */
        QosThresholdResult: {
            /**
             * @description Result of the call; `0` means that the thresholds are set.
             * @example 0
             */
            code?: string;
            /**
             * @description The result in words.
             * @example OK
             */
            message?: string;
        };
        /**
         * Participant to report on
         * @description A participant, and with what they take part.
         */
        UserQosReqInfo: {
            /**
             * @description The participant, as `pid` in the answer of `showRealTimeInfoOfMeeting`.
             * @example e4286e9c3cca11ef813235922d0586e5
             */
            pid?: string;
            /**
             * @description With which media the participant is connected. The literals are not published.
             * @example video
             */
            accessMediaType?: string;
        };
        /**
         * Network quality request
         * @description Whose network quality to return.
         */
        NetworkQualityRequest: {
            /** @description The participants. */
            users?: components["schemas"]["UserQosReqInfo"][];
        };
        /**
         * Network quality of a stream
         * @description Quality of one stream as the server sees it; whoever shows it to a participant must turn it round. Sound has neither resolution nor frame rate.
         */
        Qos: {
            /**
             * @description Rating of the stream. Its scale is not published.
             * @example 4
             */
            networkQuality?: string;
            /**
             * @description Codec of the stream.
             * @example H264
             */
            codecType?: string;
            /**
             * Format: int32
             * @description Bandwidth that the stream uses, in kbit/s.
             * @example 1180
             */
            bandWidth?: number;
            /**
             * Format: int32
             * @description How many of a thousand packets are lost.
             * @example 3
             */
            lostPacketRate?: number;
            /**
             * Format: int32
             * @description How long a packet is under way, in milliseconds.
             * @example 48
             */
            delay?: number;
            /**
             * Format: int32
             * @description How much the delay varies, in milliseconds.
             * @example 6
             */
            jitter?: number;
            /**
             * Format: int32
             * @description Height of the picture, in pixels.
             * @example 720
             */
            resolutionHeight?: number;
            /**
             * Format: int32
             * @description Width of the picture, in pixels.
             * @example 1280
             */
            resolutionWidth?: number;
            /**
             * Format: int32
             * @description Pictures per second.
             * @example 25
             */
            frameRate?: number;
            /**
             * @description Participant whose picture it is. Only for pictures from the server to the client: when B watches A, it is A.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            codecUserId?: string;
        };
        /**
         * Network quality of one medium
         * @description The streams of one medium, by direction.
         */
        MediaQos: {
            /** @description Streams from the client to the server. */
            upList?: components["schemas"]["Qos"][];
            /** @description Streams from the server to the client. */
            downList?: components["schemas"]["Qos"][];
        };
        /**
         * Network quality of a participant
         * @description How good the network of one participant is, as a whole and by medium.
         */
        UserQos: {
            /**
             * @description The participant, the `pid` of the request.
             * @example e4286e9c3cca11ef813235922d0586e5
             */
            participantID?: string;
            /**
             * @description Rating of the network as a whole. Its scale is not published.
             * @example 4
             */
            netRate?: string;
            /**
             * Format: int32
             * @description What the participant sends in all, in kbit/s.
             * @example 1310
             */
            bandWidthUp?: number;
            /**
             * Format: int32
             * @description What the participant receives in all, in kbit/s.
             * @example 720
             */
            bandWidthDown?: number;
            /**
             * Format: int32
             * @description How many of a thousand packets sent are lost.
             * @example 3
             */
            lostPacketRateUp?: number;
            /**
             * Format: int32
             * @description How many of a thousand packets on their way to the participant are lost.
             * @example 12
             */
            lostPacketRateDown?: number;
            /**
             * Format: int32
             * @description How long a packet is under way, in milliseconds.
             * @example 48
             */
            delay?: number;
            /** @description Quality of the camera pictures. */
            videoQos?: components["schemas"]["MediaQos"];
            /** @description Quality of the sound. */
            audioQos?: components["schemas"]["MediaQos"];
            /** @description Quality of shared content. */
            auxQos?: components["schemas"]["MediaQos"];
        };
        /**
         * Network quality
         * @description The network quality of participants at this moment.
         */
        NetworkQualityResult: {
            /**
             * Format: int32
             * @description Result of the call; 0 is success.
             * @example 0
             */
            returnCode?: number;
            /**
             * @description The result in words.
             * @example SUCCESS
             */
            returnDesc?: string;
            /** @description The participants with their network quality. */
            qosList?: components["schemas"]["UserQos"][];
        };
        /**
         * Meetings at one time
         * @description The meetings of one day, one month or one hour.
         */
        StatisticConferenceDataItem: {
            /**
             * @description The day or month for `conference_info`; the hour of the day for `conference_hourly_info`, whose form is not published.
             * @example 2026-12-01
             */
            time?: string;
            /**
             * @description How many meetings were held, those in cloud meeting rooms included. Only for `conference_info`.
             * @example 14
             */
            confCount?: string;
            /**
             * @description How long these meetings took altogether, in seconds. Only for `conference_info`.
             * @example 38520
             */
            confDuration?: string;
            /**
             * @description How many times somebody took part in these meetings. Only for `conference_info`.
             * @example 61
             */
            attendeeCount?: string;
            /**
             * @description How many of the concurrent meeting resources were in use at once. Only for `conference_info`.
             * @example 5
             */
            confConcurrentUsedCount?: string;
            /**
             * @description How many meetings were held in that hour. Only for `conference_hourly_info`.
             * @example 3
             */
            conf24hCount?: string;
            /**
             * @description How many times somebody took part in that hour. Only for `conference_hourly_info`.
             * @example 12
             */
            conf24hAttendeeCount?: string;
        };
        /**
         * Page of meeting statistics
         * @description One page of meeting statistics, and how many records there are in all.
         */
        StatisticConferencePage: {
            /**
             * Format: int32
             * @description How many records match in all.
             * @example 2
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The records of this page, one for each point in time. */
            data?: components["schemas"]["StatisticConferenceDataItem"][];
        };
        /**
         * Attendance at one time
         * @description How often and how long a user, a terminal or a kind of device took part on one day or in one month.
         */
        StatisticParticipateDataItem: {
            /**
             * @description The day or month.
             * @example 2026-12-01
             */
            time?: string;
            /**
             * @description Name of the user. Only for `user_participate_info`.
             * @example Alice Chen
             */
            confUserName?: string;
            /**
             * @description Account of the user. Only for `user_participate_info`.
             * @example alice
             */
            confUserAccount?: string;
            /**
             * @description Name of the user's department. Only for `user_participate_info`.
             * @example Engineering
             */
            confUserDeptName?: string;
            /**
             * @description How many times the user took part in meetings. Only for `user_participate_info`.
             * @example 3
             */
            confUserCount?: string;
            /**
             * @description How long the user was in meetings altogether, in seconds. Only for `user_participate_info`.
             * @example 7140
             */
            confUserDuration?: string;
            /**
             * @description Name of the hardware terminal. Only for `hard_terminal_participate_info`.
             * @example Meeting room 3.12
             */
            confHardTerminalName?: string;
            /**
             * @description Model of the hardware terminal. Only for `hard_terminal_participate_info`.
             * @example HUAWEI IDEAHUB
             */
            confHardTerminalModel?: string;
            /**
             * @description User ID under which the hardware terminal is registered. Only for `hard_terminal_participate_info`.
             * @example 53e2759d388e413abf6a56743a2694c5
             */
            confHardTerminalUserId?: string;
            /**
             * @description How many times the hardware terminal took part in meetings. Only for `hard_terminal_participate_info`.
             * @example 4
             */
            confHardTerminalCount?: string;
            /**
             * @description How long the hardware terminal was in meetings altogether, in seconds. Only for `hard_terminal_participate_info`.
             * @example 10860
             */
            confHardTerminalDuration?: string;
            /**
             * @description Kind of device. Only for `participant_type_info`.
             * @example PC
             */
            deviceType?: string;
            /**
             * @description Version of the client or the device. Only for `participant_type_info`.
             * @example 60.15.5
             */
            deviceVersion?: string;
            /**
             * @description How many times a device of this kind and version took part in meetings. Only for `participant_type_info`.
             * @example 412
             */
            deviceAttendanceCount?: string;
        };
        /**
         * Page of attendance statistics
         * @description One page of attendance statistics, and how many records there are in all.
         */
        StatisticParticipatePage: {
            /**
             * Format: int32
             * @description How many records match in all.
             * @example 2
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The records of this page, of users, terminals or devices. */
            data?: components["schemas"]["StatisticParticipateDataItem"][];
        };
        /**
         * Resources used at one time
         * @description How much of one resource was used on one day or in one month.
         */
        StatisticResourceDataItem: {
            /**
             * @description The day or month.
             * @example 2026-12-01
             */
            time?: string;
            /**
             * @description Size of the cloud meeting rooms, in participants. Only for `used_vmr_info`.
             * @example 100
             */
            vmrParties?: string;
            /**
             * @description How many cloud meeting rooms were in use at once. Only for `used_vmr_info`.
             * @example 2
             */
            maxConcurrencyVmrCount?: string;
            /**
             * @description How many live streaming ports were in use at once. Only for `used_live_info`.
             * @example 1
             */
            livePortUsedCount?: string;
            /**
             * @description How much recording space was in use, in GB. Only for `used_record_info`.
             * @example 35.24
             */
            recordUsedSize?: string;
            /**
             * @description How long calls to phones took altogether, in minutes. Only for `used_pstn_info`.
             * @example 26
             */
            pstnUsedDuration?: string;
        };
        /**
         * Page of resource statistics
         * @description One page on the use of bought resources, and how many records there are in all.
         */
        StatisticResourcePage: {
            /**
             * Format: int32
             * @description How many records match in all.
             * @example 2
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The records of this page, one for each point in time. */
            data?: components["schemas"]["StatisticResourceDataItem"][];
        };
        /**
         * Users at one time
         * @description The users of one day or one month.
         */
        StatisticUserDataItem: {
            /**
             * @description The day or month.
             * @example 2026-12-01
             */
            time?: string;
            /**
             * @description How many users signed in. Only for `user_login_info`.
             * @example 52
             */
            userLoginCount?: string;
            /**
             * @description How many users signed in on a computer. Only for `user_login_info`.
             * @example 41
             */
            userPCLoginCount?: string;
            /**
             * @description How many users signed in on a mobile device. Only for `user_login_info`.
             * @example 23
             */
            userMobileLoginCount?: string;
            /**
             * @description How many users were activated; whether at that time or until then is not published. Only for `user_activate_info`.
             * @example 61
             */
            userActivatedCount?: string;
            /**
             * @description Kind of device, such as `Windows`. Only for `user_login_device_info`.
             * @example Windows
             */
            userLoginDevicesName?: string;
            /**
             * @description How many devices of this kind users signed in on. Only for `user_login_device_info`.
             * @example 38
             */
            userLoginDevicesCount?: string;
        };
        /**
         * Page of user statistics
         * @description One page of user statistics, and how many records there are in all.
         */
        StatisticUserPage: {
            /**
             * Format: int32
             * @description How many records match in all.
             * @example 2
             */
            count?: number;
            limit?: components["schemas"]["MetricsPageLimit"];
            offset?: components["schemas"]["PageOffset"];
            /** @description The records of this page, one for each point in time, or for each kind of device at it. */
            data?: components["schemas"]["StatisticUserDataItem"][];
        };
        /**
         * Event push as configured
         * @description Where events go, and whether they are sent.
         */
        WebHookConfig: {
            /**
             * Format: int32
             * @description Result of the query, a remnant of former releases; 0 stands for success. Published answers lack it.
             * @example 0
             */
            returnCode?: number;
            /**
             * @description The result in words, where there is a result code.
             * @example Success
             */
            returnDesc?: string;
            /**
             * @description ID of the configuration, by which it is switched on and off and deleted.
             * @example b958adc3639b11ecb310e97279c39e66
             */
            id?: string;
            /**
             * @description Name of the receiver, which is `appID` in events.
             * @example demo-subscriber
             */
            subscriberId?: string;
            /**
             * @description Address to which events are sent.
             * @example https://events.example.com/openapi/meetingevent
             */
            url?: string;
            /**
             * Format: int32
             * @description Whether events are sent.
             * @example 1
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
        };
        /**
         * Event push to configure
         * @description For whom events are wanted, where they go, and how they are signed. It names either an enterprise or a service provider.
         */
        WebHookConfigRequest: {
            /**
             * @description ID of the enterprise. Needed when the events of one enterprise are wanted.
             * @example demo-corp
             */
            corpId?: string;
            /**
             * @description ID of the service provider. Needed when the events of all its enterprises are wanted.
             * @example demo-sp
             */
            spId?: string;
            /**
             * @description Name of your own choice for the receiver. It comes back as `appID` in every event.
             * @example demo-subscriber
             */
            subscriberId: string;
            /**
             * Format: password
             * @description Secret of your own choice with which the service signs events. Keep it; it is never returned.
             * @example demo-subscriber-key
             */
            subscriberKey: string;
            /**
             * Format: uri
             * @description Address to which events are sent. It must begin with `https://`.
             * @example https://events.example.com/openapi/meetingevent
             */
            url: string;
        };
        /**
         * Pushed message
         * @description What every pushed message has in common. The vendor does not say which fields are always there; those required here are in every published message.
         */
        EventMessage: {
            /**
             * @description The `subscriberId` that was set with `setWebHookConfig`. In spite of its name it is not the App ID with which an app signs in.
             * @example demo-subscriber
             */
            appID: string;
            /**
             * Format: int64
             * @description When the message was made, in milliseconds since 1970. It is part of what is signed.
             * @example 1796607000351
             */
            timestamp: number;
            /**
             * @description Random text, part of what is signed. For `meeting.verify` it must be sent back.
             * @example 60426560
             */
            nonce: string;
            /**
             * @description HMAC-SHA256 of `appID`, `timestamp`, `nonce` and the JSON text of `eventInfo`, one after the other, keyed with the `subscriberKey`; 64 hex digits. Compare it in constant time, and answer no message whose signature is wrong.
             * @example e03d11459f779620f66b807633840dd8f2c90e34efaf4c5b2ce29761a609846a
             */
            signature: string;
        };
        /**
         * Time of an event
         * Format: int64
         * @description When it happened, in milliseconds since 1970.
         * @example 1796101200000
         */
        EventTime: number;
        /**
         * Verification
         * @description The event that is sent to try an address. It has no `payload`.
         */
        MeetingVerifyEvent: {
            /**
             * @description What has happened; always `meeting.verify` here.
             * @example meeting.verify
             * @constant
             */
            event: "meeting.verify";
            timestamp: components["schemas"]["EventTime"];
        };
        /**
         * Verification message
         * @description Asks whether the address is yours.
         */
        MeetingVerifyMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingVerifyEvent"];
        };
        /**
         * Answer to the verification
         * @description Proof that whoever answers has read the message.
         */
        MeetingVerifyAnswer: {
            /**
             * @description The event that is answered.
             * @example meeting.verify
             * @constant
             */
            event: "meeting.verify";
            /**
             * @description The `nonce` of the message, unchanged.
             * @example 85262798
             */
            nonce: string;
        };
        /**
         * Meeting of an event
         * @description The IDs of the meeting. Published messages hold the first two always, the third not in every event.
         */
        PushedMeetingInfo: {
            /**
             * @description Meeting ID, the `conferenceID` of the operations.
             * @example 914673889
             */
            meetingID: string;
            /**
             * @description UUID of the meeting. That it is the `confUUID` of the meeting history is likely, but not published.
             * @example 51adf610220411eaaae03f22d33cc26b
             */
            meetingUUID: string;
            /**
             * @description UUID of the sub-meeting when the meeting belongs to a series; likely the `cycleSubConfID` of other operations. Whether it is left out or empty for other meetings is not published; be ready for both.
             * @example ff1cf7020a3711ecbe71e167f3b9d5b1
             */
            meetingCycleSubID?: string;
        };
        /**
         * Payload with a meeting
         * @description To which meeting something has happened.
         */
        MeetingEventPayload: {
            meetingInfo: components["schemas"]["PushedMeetingInfo"];
        };
        /**
         * Event meeting.started
         * @description The event proper, of a message `meeting.started`.
         */
        MeetingStartedEvent: {
            /**
             * @description What has happened; always `meeting.started` here.
             * @example meeting.started
             * @constant
             */
            event: "meeting.started";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting has started
         * @description Tells that a meeting has started.
         */
        MeetingStartedMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingStartedEvent"];
        };
        /**
         * Event meeting.end
         * @description The event proper, of a message `meeting.end`.
         */
        MeetingEndEvent: {
            /**
             * @description What has happened; always `meeting.end` here.
             * @example meeting.end
             * @constant
             */
            event: "meeting.end";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting has ended
         * @description Tells that a meeting has ended.
         */
        MeetingEndMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingEndEvent"];
        };
        /**
         * Event meeting.conclude
         * @description The event proper, of a message `meeting.conclude`.
         */
        MeetingConcludeEvent: {
            /**
             * @description What has happened; always `meeting.conclude` here.
             * @example meeting.conclude
             * @constant
             */
            event: "meeting.conclude";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting is closed
         * @description Tells that a meeting is closed.
         */
        MeetingConcludeMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingConcludeEvent"];
        };
        /**
         * Event record.finish
         * @description The event proper, of a message `record.finish`.
         */
        RecordFinishEvent: {
            /**
             * @description What has happened; always `record.finish` here.
             * @example record.finish
             * @constant
             */
            event: "record.finish";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a recording is finished
         * @description Tells that the recording of a meeting is finished.
         */
        RecordFinishMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["RecordFinishEvent"];
        };
        /**
         * Event meeting.create
         * @description The event proper, of a message `meeting.create`.
         */
        MeetingCreateEvent: {
            /**
             * @description What has happened; always `meeting.create` here.
             * @example meeting.create
             * @constant
             */
            event: "meeting.create";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting was scheduled
         * @description Tells that a meeting was scheduled.
         */
        MeetingCreateMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingCreateEvent"];
        };
        /**
         * Event meeting.modify
         * @description The event proper, of a message `meeting.modify`.
         */
        MeetingModifyEvent: {
            /**
             * @description What has happened; always `meeting.modify` here.
             * @example meeting.modify
             * @constant
             */
            event: "meeting.modify";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting was modified
         * @description Tells that a meeting was modified.
         */
        MeetingModifyMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingModifyEvent"];
        };
        /**
         * Event meeting.cancel
         * @description The event proper, of a message `meeting.cancel`.
         */
        MeetingCancelEvent: {
            /**
             * @description What has happened; always `meeting.cancel` here.
             * @example meeting.cancel
             * @constant
             */
            event: "meeting.cancel";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["MeetingEventPayload"];
        };
        /**
         * Message that a meeting was cancelled
         * @description Tells that a meeting was cancelled.
         */
        MeetingCancelMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingCancelEvent"];
        };
        /**
         * Participant of an event
         * @description Who has joined or left.
         */
        PushedAttendeeInfo: {
            /**
             * @description UUID of the user, where it is one of the service.
             * @example fe235be7aa6045b98a33f27b365cbca9
             */
            userUUID?: string;
            /**
             * @description Kind of client, such as `WeLink-desktop`. The literals are not published.
             * @example WeLink-desktop
             */
            userAgent?: string;
            /**
             * @description Account of the user.
             * @example alice
             */
            account?: string;
            /**
             * @description Identifies this participation in the meeting.
             * @example a6b4e988216c11eabc516bc3a3d8d6c4
             */
            participantID?: string;
            /**
             * @description Name of the participant as seen in the meeting.
             * @example Alice Chen
             */
            displayName?: string;
            /**
             * Format: int64
             * @description When the participant joined, in milliseconds since 1970.
             * @example 1796104812000
             */
            joinTime?: number;
            /**
             * Format: int64
             * @description When the participant left, in milliseconds since 1970; 0 in `meeting.join`.
             * @example 1796107920000
             */
            leftTime?: number;
            /**
             * @description What the participant is in the meeting. Published messages show `CHAIR`, the host; other literals are not published.
             * @example CHAIR
             */
            role?: string;
            /**
             * @description Number by which the participant is called.
             * @example +991116004157
             */
            callNumber?: string;
        };
        /**
         * Payload with a participant
         * @description To which meeting something has happened, and who has joined or left.
         */
        AttendeeEventPayload: {
            meetingInfo: components["schemas"]["PushedMeetingInfo"];
            attendeeInfo: components["schemas"]["PushedAttendeeInfo"];
        };
        /**
         * Event meeting.join
         * @description The event proper, of a message `meeting.join`.
         */
        MeetingJoinEvent: {
            /**
             * @description What has happened; always `meeting.join` here.
             * @example meeting.join
             * @constant
             */
            event: "meeting.join";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["AttendeeEventPayload"];
        };
        /**
         * Message that somebody has joined
         * @description Tells that a participant has joined.
         */
        MeetingJoinMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingJoinEvent"];
        };
        /**
         * Event meeting.left
         * @description The event proper, of a message `meeting.left`.
         */
        MeetingLeftEvent: {
            /**
             * @description What has happened; always `meeting.left` here.
             * @example meeting.left
             * @constant
             */
            event: "meeting.left";
            timestamp: components["schemas"]["EventTime"];
            payload: components["schemas"]["AttendeeEventPayload"];
        };
        /**
         * Message that somebody has left
         * @description Tells that a participant has left.
         */
        MeetingLeftMessage: components["schemas"]["EventMessage"] & {
            eventInfo: components["schemas"]["MeetingLeftEvent"];
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
        /** @description What takes the place of a token here, the meeting ID and where one is asked for its password, was not accepted. Be ready for this status beside 400. */
        MeetingPasswordRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description Something in the request is wrong. Statistics and quality data answer a refused token with this status too. */
        ResultBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultError"];
            };
        };
        /** @description The access token is missing, unknown or expired. Sign in again. */
        ResultUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultError"];
            };
        };
        /** @description The access token is valid, but its owner lacks the role or the licence that this operation needs. */
        ResultForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultError"];
            };
        };
        /** @description The service failed. Reading again later does no harm. */
        ResultServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResultError"];
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
        /** @description The caller may not do this, in the meeting or to this participant, or a parameter is wrong: since August 2021 the service answers wrong parameters of this operation with 403 too. */
        ParticipantControlForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeetingError"];
            };
        };
        /** @description The picture is set. The answer has no fields to read. */
        ProfileImageSet: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                /**
                 * @description Identifies this version of the picture.
                 * @example 1365f1205df0b5b4b991c94250a36af0
                 */
                ETag?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The file is larger than 10 MB, or than a load balancer in front of the service lets through. */
        ImageTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
        /** @description The file is no picture, or of a kind that the service cannot read. */
        ImageNotSupported: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnterpriseError"];
            };
        };
        /** @description The event has arrived, and the service need not send it again. Answer without a body. Any other answer, or none, makes the service repeat the event for 24 hours. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
         * @description How many records to return at most.
         * @example 20
         */
        Limit: number;
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
         * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
         * @example 986256843
         */
        ConferenceID: string;
        /**
         * @deprecated
         * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
         * @example c350dba240ed4fd5b37236865c64cd1d
         */
        UserUUID: string;
        /**
         * @description What to do when the meeting is being held right now. Left out, such a meeting is not cancelled and the call is refused.
         * @example 1
         */
        CancelType: 1;
        /**
         * @description Whether people and terminals among the participants are told apart.
         * @example 0
         */
        ParticipantSplit: "0" | "1" | "2";
        /**
         * @description The kind of participants to return when `X-Type` is 2; otherwise it is ignored.
         * @example 0
         */
        ParticipantKind: "0" | "1";
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
         * @description Text that the subject, the webinar ID, the name of who booked it, or the name of its webinar resource must contain.
         * @example launch
         */
        WebinarSearchKey: string;
        /**
         * @description Order of the records. The capitals are spelt so on the wire.
         * @example DSC_StartTIME
         */
        WebinarOrder: components["schemas"]["WebinarSortType"];
        /**
         * @description ID of the webinar, as `conferenceId` was returned by `createWebinar`.
         * @example 982311022
         */
        WebinarID: string;
        /**
         * @description UUID of one holding of the meeting (not the meeting ID), as `confUUID` from `searchHisMeetings`.
         * @example 51adf610220411eaaae03f22d33cc26b
         */
        PastMeetingUUID: string;
        /**
         * @description UUID of the recorded holding of a meeting, as `confUUID` in the list of `searchRecordings`.
         * @example 51adf610220411eaaae03f22d33cc26b
         */
        RecordedMeetingUUID: string;
        /**
         * @description Text to look for; a record matches when it contains it. The operation tells which of its fields count.
         * @example room 3
         */
        EnterpriseSearchKey: string;
        /**
         * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
         * @example af50e9e63b4111ea9668df997d1c89da
         */
        ControlledParticipantID: string;
        /**
         * @description Meeting ID, as `conferenceID` was returned when the meeting was created.
         * @example 986256843
         */
        ShortConferenceID: string;
        /**
         * @description What the account in this call is. It depends on how you sign in.
         * @example 1
         */
        AccountType: 0 | 1;
        /**
         * @description Account of the user. With `accountType` 0 it is the meeting account (`userAccount` in a list of users), with 1 the app's own user ID (`thirdAccount`).
         * @example bob@demo
         */
        UserAccount: string;
        /**
         * @description Only resources that expire after this time, in milliseconds since 1970.
         * @example 1572969600000
         */
        StartExpireDate: number;
        /**
         * @description Only resources that expire before this time, in milliseconds since 1970.
         * @example 1620316799999
         */
        EndExpireDate: number;
        /**
         * @description Package of cloud meeting rooms to list, by its ID (`vmrPkgId`). It is the way to rooms of one size, such as those for 50 people.
         * @example ff808081699b56cb0169c411a0980152
         */
        ResourceTypeId: string;
        /**
         * @description State of the resources to list; all states when it is left out.
         * @example 0
         */
        ResourceStatus: components["schemas"]["ResourceStatus"];
        /**
         * @description ID of the enterprise, as `value` in the answer of `addCorp` or `id` in a list.
         * @example demo-corp
         */
        EnterpriseId: string;
        /**
         * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
         * @example demo-corp
         */
        CorpId: string;
        /**
         * @description App ID, as `app_id` was returned when the app was added.
         * @example f9a4149457cf4a67a69bc98f9bdb5123
         */
        AppId: string;
        /**
         * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
         * @example 0
         */
        MetricsOffset: number;
        /**
         * @description How many records to return at most.
         * @example 20
         */
        MetricsLimit: number;
        /**
         * @description Text to look for in the subject, in the name of whoever scheduled the meeting, and in the meeting ID. Brackets, quotation marks and ampersands are not allowed.
         * @example Weekly
         */
        QosMeetingSearchKey: string;
        /**
         * @description UUID of one holding of the meeting, as `confUUID` in the answers of `searchQosOnlineMeetings` and `searchQosHistoryMeetings`. It is not the meeting ID.
         * @example 51adf610220411eaaae03f22d33cc26b
         */
        QosConfUUID: string;
        /**
         * @description Whether the meeting is still being held. It must be right, or the meeting is not found.
         * @example online
         */
        QosConfType: "online" | "history";
        /**
         * @description Which measurements the thresholds are for. Mind the upper case, in contrast to `qosType`.
         * @example AUDIO
         */
        QosThresholdType: "AUDIO" | "VIDEO" | "SCREEN" | "CPU";
        /**
         * @description Whether to count by day or by month. It also decides how `startTime` and `endTime` are written.
         * @example D
         */
        StatisticTimeUnit: "D" | "M";
        /**
         * @description First day (`yyyy-MM-dd`) or, with `timeUnit` `M`, first month (`yyyy-MM`) of the period.
         * @example 2026-12-01
         */
        StatisticStartTime: string;
        /**
         * @description Last day (`yyyy-MM-dd`) or, with `timeUnit` `M`, last month (`yyyy-MM`) of the period. From `startTime` on it may span 31 days or 12 months at most.
         * @example 2026-12-31
         */
        StatisticEndTime: string;
        /**
         * @description ID of the configuration, as `id` in the answer of `showWebHookConfig`.
         * @example b958adc3639b11ecb310e97279c39e66
         */
        WebHookConfigId: string;
        /**
         * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
         * @example 539e8b710378987ffc5eb844b5e5c290
         */
        PushRequestId: string;
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
    createProxyToken: {
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
        /** @description Where the account is kept, and the proof that the user owns it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyTokenRequest"];
            };
        };
        responses: {
            /** @description Signed in. What the other service returned, if anything, is in `proxyToken`. */
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
    createPortalRefNonce: {
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
            /** @description The nonce to put into the link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalNonce"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            500: components["responses"]["AuthServerError"];
        };
    };
    showSsoConfig: {
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
            /** @description The settings of the caller's enterprise. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoConfig"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            403: components["responses"]["AuthForbidden"];
            500: components["responses"]["AuthServerError"];
        };
    };
    setSsoConfig: {
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
        /** @description All settings, changed or not. Only the secret may be left empty, as told above. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoConfig"];
            };
        };
        responses: {
            /** @description The settings are saved. The answer has no fields to read. */
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
    updatePwd: {
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
        /** @description The account, its present password and the new one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            /** @description The new password is valid at once. The answer has no fields to read. */
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
    resetPwdByAdmin: {
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
        /** @description Whose password to reset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminPasswordResetRequest"];
            };
        };
        responses: {
            /** @description The new password is on its way to the user. The answer has no fields to read. */
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
    sendSlideVerifyCode: {
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
        /** @description For whom and for what the puzzle is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlideCodeRequest"];
            };
        };
        responses: {
            /** @description The puzzle, and the token that belongs to it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlideCode"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            500: components["responses"]["AuthServerError"];
        };
    };
    checkSlideVerifyCode: {
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
        /** @description Which puzzle it was, and where the piece has been put. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlideCodeCheckRequest"];
            };
        };
        responses: {
            /** @description The solution is right. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlideCodeCheckResult"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            403: components["responses"]["AuthForbidden"];
            500: components["responses"]["AuthServerError"];
        };
    };
    sendVeriCodeForChangePwd: {
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
        /** @description The user, named as for the puzzle, and the proof that the puzzle was solved. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCodeRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyCodeResult"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            403: components["responses"]["AuthForbidden"];
            423: components["responses"]["AuthLocked"];
            500: components["responses"]["AuthServerError"];
        };
    };
    checkVerifyCode: {
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
        /** @description The user, and the code as it was received. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCodeCheckRequest"];
            };
        };
        responses: {
            /** @description The code is right. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyCodeCheckResult"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            403: components["responses"]["AuthForbidden"];
            423: components["responses"]["AuthLocked"];
            500: components["responses"]["AuthServerError"];
        };
    };
    resetPwd: {
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
        /** @description The user, and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description The new password is valid at once. The answer has no fields to read. */
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
                limit?: components["parameters"]["Limit"];
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
    updateMeeting: {
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
        /** @description All settings that the meeting shall have from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting has been changed. The list has one element, the meeting as it is now. */
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
                 * @description Whether people and terminals among the participants are told apart.
                 * @example 0
                 */
                "X-Type"?: components["parameters"]["ParticipantSplit"];
                /**
                 * @description The kind of participants to return when `X-Type` is 2; otherwise it is ignored.
                 * @example 0
                 */
                "X-Query-Type"?: components["parameters"]["ParticipantKind"];
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
    searchOnlineMeetings: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description For administrators: `true` lists what all users of the enterprise are holding, `false` only the administrator's own meetings.
                 * @example true
                 */
                queryAll?: boolean;
                /**
                 * @description Text to look for. What it is compared with is told by the operation.
                 * @example weekly
                 */
                searchKey?: components["parameters"]["SearchKey"];
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
            /** @description One page of the meetings being held. */
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
    showOnlineMeetingDetail: {
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
                 * @description How many invited participants to return at most.
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
                 * @description Whether people and terminals among the participants are told apart.
                 * @example 0
                 */
                "X-Type"?: components["parameters"]["ParticipantSplit"];
                /**
                 * @description The kind of participants to return when `X-Type` is 2; otherwise it is ignored.
                 * @example 0
                 */
                "X-Query-Type"?: components["parameters"]["ParticipantKind"];
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
            /** @description The meeting, and one page of those invited. */
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
    listOnlineConfAttendee: {
        parameters: {
            query: {
                /**
                 * @description ID of the meeting that is being held, as `conferenceID` elsewhere.
                 * @example 914673889
                 */
                conf_id: string;
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to look for in names, call numbers and third-party accounts.
                 * @example alice
                 */
                search_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the participants who are connected. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineAttendeePage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showRegionInfoOfMeeting: {
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
            /** @description Where the meeting is held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionInfo"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingPasswordRefused"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    createAnonymousAuthRandom: {
        parameters: {
            query: {
                /**
                 * @description ID of the meeting to join.
                 * @example 914673889
                 */
                conferenceID: string;
            };
            header: {
                /**
                 * @description The host password or the guest password of the meeting.
                 * @example 271905
                 */
                "X-Password": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting ID and the password belong together. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnonymousAuthRandom"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingPasswordRefused"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    createAuthRandom: {
        parameters: {
            query: {
                /**
                 * @description ID of the meeting to join.
                 * @example 914673889
                 */
                conf_id: string;
                /**
                 * @description Whether the client has a page on which guests wait until the meeting starts.
                 * @example 1
                 */
                guest_waiting?: 0 | 1;
            };
            header?: {
                /**
                 * @description A password of the meeting, when it has one.
                 * @example 271905
                 */
                "X-Password"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number, and what a client must know about the meeting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRandom"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    checkCallNumberInConf: {
        parameters: {
            query: {
                /**
                 * @description Number of the terminal or user, its plus sign included (`%2B` in a URL written by hand).
                 * @example +991116004158
                 */
                call_number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the number is in a meeting. That it is in none is no error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallNumberInMeeting"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
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
    updateWebinar: {
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
        /** @description Which webinar, and what it shall be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarUpdateRequest"];
            };
        };
        responses: {
            /** @description The webinar has been changed. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    createWebinar: {
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
        /** @description The webinar to book. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarRequest"];
            };
        };
        responses: {
            /** @description The webinar is booked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webinar"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    listHistoryWebinars: {
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
                 * @description Text that the subject, the webinar ID, the name of who booked it, or the name of its webinar resource must contain.
                 * @example launch
                 */
                searchKey?: components["parameters"]["WebinarSearchKey"];
                /**
                 * @description Order of the records. The capitals are spelt so on the wire.
                 * @example DSC_StartTIME
                 */
                sortType?: components["parameters"]["WebinarOrder"];
                /**
                 * @description Beginning of the period to look in, UTC, `yyyy-MM-dd HH:mm`.
                 * @example 2026-12-01 00:00
                 */
                startTime?: string;
                /**
                 * @description End of the period to look in, UTC, `yyyy-MM-dd HH:mm`.
                 * @example 2026-12-31 23:59
                 */
                endTime?: string;
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
            /** @description One page of past webinars. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarHistoryPage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    listOngoingWebinars: {
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
                 * @description Text that the subject, the webinar ID, the name of who booked it, or the name of its webinar resource must contain.
                 * @example launch
                 */
                searchKey?: components["parameters"]["WebinarSearchKey"];
                /**
                 * @description Order of the records. The capitals are spelt so on the wire.
                 * @example DSC_StartTIME
                 */
                sortType?: components["parameters"]["WebinarOrder"];
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
            /** @description One page of webinars that are being held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarOngoingPage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    listUpComingWebinars: {
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
                 * @description Text that the subject, the webinar ID, the name of who booked it, or the name of its webinar resource must contain.
                 * @example launch
                 */
                searchKey?: components["parameters"]["WebinarSearchKey"];
                /**
                 * @description Order of the records. The capitals are spelt so on the wire.
                 * @example DSC_StartTIME
                 */
                sortType?: components["parameters"]["WebinarOrder"];
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
            /** @description One page of webinars to come. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarUpcomingPage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    showWebinar: {
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
                 * @description ID of the webinar, as `conferenceId` was returned by `createWebinar`.
                 * @example 982311022
                 */
                conference_id: components["parameters"]["WebinarID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webinar. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarDetail"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    deleteWebinar: {
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
                 * @description ID of the webinar, as `conferenceId` was returned by `createWebinar`.
                 * @example 982311022
                 */
                conference_id: components["parameters"]["WebinarID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webinar is cancelled. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    uploadFile: {
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
        /** @description The picture. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WebinarPictureUpload"];
            };
        };
        responses: {
            /** @description The picture has been stored and examined. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPicture"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    showRoomSetting: {
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
                 * @description ID of the webinar, as `conferenceId` was returned by `createWebinar`.
                 * @example 982311022
                 */
                conference_id: components["parameters"]["WebinarID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSettingView"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    updateRoomSetting: {
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
                 * @description ID of the webinar, as `conferenceId` was returned by `createWebinar`.
                 * @example 982311022
                 */
                conference_id: components["parameters"]["WebinarID"];
            };
            cookie?: never;
        };
        /** @description All settings. Those that are missing fall back to their defaults. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoomSetting"];
            };
        };
        responses: {
            /** @description The settings have been replaced. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchHisMeetings: {
        parameters: {
            query: {
                /**
                 * @description From when on to look for meetings, in milliseconds since 1970.
                 * @example 1796083200000
                 */
                startDate: number;
                /**
                 * @description Until when to look for meetings, in milliseconds since 1970.
                 * @example 1796169600000
                 */
                endDate: number;
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to look for in subjects, names of who scheduled the meeting, and meeting IDs.
                 * @example 914673889
                 */
                searchKey?: string;
                /**
                 * @description For administrators: `true` lists the past meetings of all users of the enterprise, `false` only the administrator's own.
                 * @example false
                 */
                queryAll?: boolean;
                /**
                 * @description Order of the records (the odd capitals are the service's).
                 * @example DSC_StartTIME
                 */
                sortType?: "ASC_StartTIME" | "DSC_StartTIME" | "ASC_RecordTYPE" | "DSC_RecordTYPE";
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
            /** @description One page of past meetings. */
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
    showHisMeetingDetail: {
        parameters: {
            query: {
                /**
                 * @description UUID of one holding of the meeting (not the meeting ID), as `confUUID` from `searchHisMeetings`.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["PastMeetingUUID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many invited participants to return at most.
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
                 * @description Whether people and meeting rooms among the participants are told apart.
                 * @example 0
                 */
                "X-Type"?: 0 | 1 | 2;
                /**
                 * @description Chooses between the two kinds when `X-Type` is 2, and has no effect otherwise.
                 * @example 0
                 */
                "X-Query-Type"?: 0 | 1;
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
            /** @description The past meeting, and one page of those invited. */
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
    searchAttendanceRecordsOfHisMeeting: {
        parameters: {
            query: {
                /**
                 * @description UUID of one holding of the meeting (not the meeting ID), as `confUUID` from `searchHisMeetings`.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["PastMeetingUUID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to look for in the records. Which of their fields it is compared with is not published.
                 * @example Bob
                 */
                searchKey?: string;
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description One page of attendance records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceRecordPage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    searchCtlRecordsOfHisMeeting: {
        parameters: {
            query: {
                /**
                 * @description UUID of one holding of the meeting (not the meeting ID), as `confUUID` from `searchHisMeetings`.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["PastMeetingUUID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @deprecated
                 * @description UUID of the user on whose behalf the call is made. The service will drop it; leave it out.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                userUUID?: components["parameters"]["UserUUID"];
            };
            header?: {
                /**
                 * @description Language of the texts in the answer, error messages included.
                 * @example en-US
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description One page of the log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlRecordPage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    searchRecordings: {
        parameters: {
            query: {
                /**
                 * @description From when on to look for recordings, in milliseconds since 1970.
                 * @example 1796083200000
                 */
                startDate: number;
                /**
                 * @description Until when to look for recordings, in milliseconds since 1970.
                 * @example 1796169600000
                 */
                endDate: number;
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to look for in subjects, names of who scheduled the meeting, and meeting IDs.
                 * @example review
                 */
                searchKey?: string;
                /**
                 * @description For administrators: `true` lists the recordings of all users of the enterprise, `false` only those of the administrator's own meetings.
                 * @example false
                 */
                queryAll?: boolean;
                /**
                 * @description UUID of the user whose recordings to list. It counts only when an administrator sends it; ordinary users always get their own.
                 * @example fe235be7aa6045b98a33f27b365cbca9
                 */
                userUUID?: string;
                /**
                 * @description Order of the recordings (the odd capitals are the service's).
                 * @example DSC_StartTIME
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
            /** @description One page of recordings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingPage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    deleteRecordings: {
        parameters: {
            query: {
                /**
                 * @description The `confUUID`s of the holdings whose recordings to delete, separated by commas.
                 * @example 51adf610220411eaaae03f22d33cc26b,5f6f45c88d8111f1b2c70255ac100043
                 */
                confUUIDs: string;
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
            /** @description The recordings are deleted. The answer has no fields to read. */
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
    showRecordingDetail: {
        parameters: {
            query: {
                /**
                 * @description UUID of the recorded holding of a meeting, as `confUUID` in the list of `searchRecordings`.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["RecordedMeetingUUID"];
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
            /** @description The recording. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showRecordingFileDownloadUrls: {
        parameters: {
            query: {
                /**
                 * @description UUID of the recorded holding of a meeting, as `confUUID` in the list of `searchRecordings`.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["RecordedMeetingUUID"];
                /**
                 * @description How many records to skip before the first one returned. Negative numbers count as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
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
            /** @description Links and tokens, to be used within an hour. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingDownloads"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    searchMeetingFileList: {
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
            /** @description One page of minutes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showMeetingFile: {
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
                 * @description Code of the minutes, as `fileCode` in the list.
                 * @example 31531e3de7904613a2364c9e1df1fe11
                 */
                file_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes and the links to their files. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesWithLinks"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addToPersonalSpace: {
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
        /** @description The pairs from the QR code with the action `SAVE_MEETING_FILE`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodePairs"];
            };
        };
        responses: {
            /** @description The whiteboard is being saved. The answer has no fields to read. */
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
    showMeetingFileList: {
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
        /** @description The pairs from the QR code with the action `OPEN_MEETING_FILE_LIST`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodePairs"];
            };
        };
        responses: {
            /** @description The terminal has been told to open the list. The answer has no fields to read. */
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
    createWebSocketToken: {
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
            /** @description The one-time token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebSocketToken"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    muteMeeting: {
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
        /** @description Whether to mute or to unmute, and whether participants may undo it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteMeetingRequest"];
            };
        };
        responses: {
            /** @description The microphones are switched. The answer has no fields to read. */
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
    allowGuestUnmute: {
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
        /** @description The permission. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowGuestUnmuteRequest"];
            };
        };
        responses: {
            /** @description The permission is set. The answer has no fields to read. */
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
    lockMeeting: {
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
        /** @description Whether the meeting is to be locked. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockMeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting is locked or unlocked. The answer has no fields to read. */
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
    pauseConference: {
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
        /** @description Whether to pause or to resume. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseConferenceRequest"];
            };
        };
        responses: {
            /** @description The meeting is paused, or goes on. The answer has no fields to read. */
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
    allowAudienceJoin: {
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
        /** @description The host's permission. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowAudienceRequest"];
            };
        };
        responses: {
            /** @description The audience may join from now on. The answer has no fields to read. */
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
    record: {
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
        /** @description Whether to start or to stop. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequest"];
            };
        };
        responses: {
            /** @description Recording has started or stopped. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["ParticipantControlForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    setMmrRecord: {
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
        /** @description What to do with the recording. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MmrRecordRequest"];
            };
        };
        responses: {
            /** @description The recording is in the wanted state. The answer has no fields to read. */
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
    allowClientRecord: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description Who gets or loses the right, by the `pid` in the answer of `showRealTimeInfoOfMeeting`.
                 * @example e4286e9c3cca11ef813235922d0586e5
                 */
                participantID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The permission. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowClientRecordRequest"];
            };
        };
        responses: {
            /** @description The right is given or taken. The answer has no fields to read. */
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
    live: {
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
        /** @description Whether to start or to stop. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveRequest"];
            };
        };
        responses: {
            /** @description The stream has started or stopped. The answer has no fields to read. */
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
    setMmrLive: {
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
        /** @description The wanted state of the stream. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MmrLiveRequest"];
            };
        };
        responses: {
            /** @description The stream is in the wanted state. The answer has no fields to read. */
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
    updateStartedConfConfig: {
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
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStartedConfigRequest"];
            };
        };
        responses: {
            /** @description The settings hold from now on. The answer has no fields to read. */
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
    showMgmtSiteStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Kind of template that the terminal works with. The one known value is `MEETING`.
                 * @example MEETING
                 */
                "X-Schema-Type"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the management site. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MgmtSiteStatus"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    inviteParticipant: {
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
        /** @description Whom to call. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description The calls go out. The answer has no fields to read. */
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
    inviteWithPwd: {
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
        /** @description The terminal to call, and the proof that the caller belongs to the meeting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteWithPasswordRequest"];
            };
        };
        responses: {
            /** @description The terminal is called. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["MeetingPasswordRefused"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    hangUp: {
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
        /** @description Whose connections to end. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HangUpRequest"];
            };
        };
        responses: {
            /** @description The connections are ended. The answer has no fields to read. */
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
    deleteAttendees: {
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
        /** @description Whom to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalRequest"];
            };
        };
        responses: {
            /** @description The participants are removed. The answer has no fields to read. */
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
    renameParticipant: {
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
        /** @description The participant and the new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameRequest"];
            };
        };
        responses: {
            /** @description The participant has the new name. The answer has no fields to read. */
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
    setRole: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether to take or to release the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostRoleRequest"];
            };
        };
        responses: {
            /** @description The role has changed hands. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["ParticipantControlForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    setCohost: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether the participant shall be a co-host. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohostRequest"];
            };
        };
        responses: {
            /** @description The rights are given or withdrawn. The answer has no fields to read. */
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
    muteParticipant: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether the microphone shall be off. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteParticipantRequest"];
            };
        };
        responses: {
            /** @description The microphone is switched. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["ParticipantControlForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    rollcallParticipant: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant has the floor. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["ParticipantControlForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    hand: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether the hand shall be up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandRequest"];
            };
        };
        responses: {
            /** @description The hand is up or down, as asked. The answer has no fields to read. */
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
    batchHand: {
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
        /** @description The guests, and whether their hands shall be up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchHandRequest"];
            };
        };
        responses: {
            /** @description The hands are up or down, as asked. The answer has no fields to read. */
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
    inviteShare: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created.
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ShortConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether to invite, or to take the invitation back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareInvitation"];
            };
        };
        responses: {
            /** @description The participant is asked, or no longer asked. The answer has no fields to read. */
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
    inviteOperateVideo: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created.
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ShortConferenceID"];
                /**
                 * @description The participant meant, by the `pid` that `showRealTimeInfoOfMeeting` returns. It holds for this meeting only.
                 * @example af50e9e63b4111ea9668df997d1c89da
                 */
                participantID: components["parameters"]["ControlledParticipantID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to ask for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameraInvitation"];
            };
        };
        responses: {
            /** @description The participant has been asked. The answer has no fields to read. */
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
    allowWaitingParticipant: {
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
        /** @description Whom to admit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionRequest"];
            };
        };
        responses: {
            /** @description The members are admitted. The answer has no fields to read. */
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
    moveToWaitingRoom: {
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
        /** @description Who has to wait. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingRoomRequest"];
            };
        };
        responses: {
            /** @description The participant is in the waiting room. The answer has no fields to read. */
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
    batchMoveToWaitingRoom: {
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
        /** @description The participants who have to wait. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingRoomBatchRequest"];
            };
        };
        responses: {
            /** @description The participants are in the waiting room. The answer has no fields to read. */
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
    showRecordInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which meeting, and which of its segments. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingSegmentsRequest"];
            };
        };
        responses: {
            /** @description The recording and one page of its segments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingSegmentsResult"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    setCustomMultiPicture: {
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
        /** @description Who arranges, and the arrangement. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomMultiPictureRequest"];
            };
        };
        responses: {
            /** @description The arrangement is set or kept. The answer has no fields to read. */
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
    setMultiPicture: {
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
        /** @description Who arranges, and one of the old arrangements. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiPictureRequest"];
            };
        };
        responses: {
            /** @description The pictures are arranged. The answer has no fields to read. */
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
    switchMode: {
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
        /** @description The mode and the number of pictures. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchModeRequest"];
            };
        };
        responses: {
            /** @description The mode has been switched. The answer has no fields to read. */
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
    broadcastParticipant: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description Who is shown, by the `pid` in the answer of `showRealTimeInfoOfMeeting`.
                 * @example e4286e9c3cca11ef813235922d0586e5
                 */
                participantID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant is being broadcast. The answer has no fields to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["ParticipantControlForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    cancelBroadcast: {
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
            /** @description Nothing is broadcast any more. The answer has no fields to read. */
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
    setHostView: {
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
        /** @description What the host watches. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostViewRequest"];
            };
        };
        responses: {
            /** @description The host sees what was chosen. The answer has no fields to read. */
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
    setParticipantView: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The terminal that shows somebody, by its `pid`.
                 * @example e4286e9c3cca11ef813235922d0586e5
                 */
                participantID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom the terminal shows. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantViewRequest"];
            };
        };
        responses: {
            /** @description The terminal shows the participant. The answer has no fields to read. */
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
    lockView: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The terminal whose picture is locked or released, by its `pid`.
                 * @example e4286e9c3cca11ef813235922d0586e5
                 */
                participantID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether to lock, and to whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockViewRequest"];
            };
        };
        responses: {
            /** @description The picture is locked or released. The answer has no fields to read. */
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
    showLayout: {
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
            /** @description The saved layouts, or why there are none to show. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PicLayoutResult"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    saveLayout: {
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
        /** @description The layout to keep. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLayoutRequest"];
            };
        };
        responses: {
            /** @description The layout is saved. The answer has no fields to read. */
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
    deleteLayout: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, as `conferenceID` was returned when the meeting was created. For a meeting held in a cloud meeting room this is not the number that participants dial (`vmrConferenceID`).
                 * @example 986256843
                 */
                conferenceID: components["parameters"]["ConferenceID"];
                /**
                 * @description The layout to delete, by its `uuid` in the answer of `showLayout`.
                 * @example aa3aaaf349f511edbea72fd2b9a0ad61
                 */
                uuID: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout is deleted. The answer has no fields to read. */
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
    setInterpreterGroup: {
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
        /** @description All interpretation groups of the meeting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpreterGroupRequest"];
            };
        };
        responses: {
            /** @description The groups are set. The answer has no fields to read. */
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
    resumeSimultaneousInterpretation: {
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
        /** @description Whether to start or to stop. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimultaneousInterpretationRequest"];
            };
        };
        responses: {
            /** @description Interpretation has started or stopped. The answer has no fields to read. */
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
    setAttendeeLanChannel: {
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
        /** @description The participants and their language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendeeLanChannelRequest"];
            };
        };
        responses: {
            /** @description The participants are in the channel. The answer has no fields to read. */
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
    searchUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many records to skip before the first one returned. Too large a number leads to the last page.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many records to return at most.
                 * @example 10
                 */
                limit?: components["parameters"]["EnterpriseLimit"];
                /**
                 * @description Text that the name, mobile number, e-mail address, account or third-party user ID must contain.
                 * @example Li
                 */
                searchKey?: string;
                /**
                 * @description What the list is sorted by.
                 * @example sortLevel
                 */
                sortField?: "userType" | "adminType" | "ldapAccount" | "deptCode" | "status" | "sortLevel";
                /**
                 * @description Whether the smallest comes first. It counts together with `sortField`.
                 * @example true
                 */
                isAsc?: boolean;
                /**
                 * @description Department whose users are listed. Left out, all departments are searched.
                 * @example 1
                 */
                deptCode?: string;
                /**
                 * @description Whether departments below `deptCode` are searched too.
                 * @example true
                 */
                enableSubDept?: boolean;
                /**
                 * @description List only administrators, or only others. Left out, it makes no difference.
                 * @example 2
                 */
                adminType?: 1 | 2;
                /**
                 * @deprecated
                 * @description List only SmartRooms whiteboards, or none. The service will drop it; use `userType`.
                 * @example false
                 */
                enableRoom?: boolean;
                /**
                 * @description Kinds of users to list. For several, repeat the parameter.
                 * @example [
                 *       2
                 *     ]
                 */
                userType?: (2 | 12 | 13 | 14)[];
                /**
                 * @description List only users in this state. Left out, both are listed.
                 * @example 0
                 */
                status?: 0 | 1;
                /**
                 * @deprecated
                 * @description Whether to list terminals that have not been activated yet. The service will drop it.
                 * @example false
                 */
                containsUnActive?: boolean;
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
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addUser: {
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
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description The user is created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    inviteUser: {
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
        /** @description Whom to invite, and their place in the enterprise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description The person is invited, or has been added. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    batchDeleteUsers: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
        /** @description Accounts of the users to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAccounts"];
            };
        };
        responses: {
            /** @description The users are deleted. The answer has no fields to read. */
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
    batchUpdateUserStatus: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description State that the users shall have.
                 * @example 0
                 */
                value: 0 | 1;
            };
            cookie?: never;
        };
        /** @description Accounts of the users, of the kind that `accountType` names. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAccounts"];
            };
        };
        responses: {
            /** @description The users have the new state. The answer has no fields to read. */
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
    showUserDetail: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description Account of the user. With `accountType` 0 it is the meeting account (`userAccount` in a list of users), with 1 the app's own user ID (`thirdAccount`).
                 * @example bob@demo
                 */
                account: components["parameters"]["UserAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description Account of the user. With `accountType` 0 it is the meeting account (`userAccount` in a list of users), with 1 the app's own user ID (`thirdAccount`).
                 * @example bob@demo
                 */
                account: components["parameters"]["UserAccount"];
            };
            cookie?: never;
        };
        /** @description The user's data as they shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdateRequest"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    batchShowUserDetails: {
        parameters: {
            query?: {
                /**
                 * @description What the IDs in the body are.
                 * @example USER_ID
                 */
                idType?: "USER_ID" | "THIRD_ACCOUNT";
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
        /** @description The users to look up. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserLookupRequest"];
            };
        };
        responses: {
            /** @description One record for each ID. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLookupResults"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showMyInfo: {
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
            /** @description The caller's data. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateMyInfo: {
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
        /** @description The caller's new data. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyInfoRequest"];
            };
        };
        responses: {
            /** @description The data are changed. The answer has no fields to read. */
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
    sendVeriCodeForUpdateUserInfo: {
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
        /** @description Where to send the code. `verificationCode` is left out here. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. The answer has no fields to read. */
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
    checkVeriCodeForUpdateUserInfo: {
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
        /** @description The present number or address, and the code that arrived there. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifiedContactRequest"];
            };
        };
        responses: {
            /** @description The code is right. The answer has no fields to read. */
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
    updateContact: {
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
        /** @description The new number or address, and the code that arrived there. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifiedContactRequest"];
            };
        };
        responses: {
            /** @description The new contact is in force. The answer has no fields to read. */
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
    setProfileImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The picture. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProfileImage"];
            };
        };
        responses: {
            200: components["responses"]["ProfileImageSet"];
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            413: components["responses"]["ImageTooLarge"];
            415: components["responses"]["ImageNotSupported"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    setUserProfileImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description UUID of the user who gets the picture, `id` in a list of users.
                 * @example c350dba240ed4fd5b37236865c64cd1d
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /** @description The picture of that user. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProfileImage"];
            };
        };
        responses: {
            200: components["responses"]["ProfileImageSet"];
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            413: components["responses"]["ImageTooLarge"];
            415: components["responses"]["ImageNotSupported"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addDepartment: {
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
        /** @description The new department and its place in the tree. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentRequest"];
            };
        };
        responses: {
            /** @description The department has been added. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDepartmentCode"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateDepartment: {
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
                 * @description Code of the department to modify, as `deptCode` in the answers of this section.
                 * @example RND
                 */
                dept_code: string;
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentUpdateRequest"];
            };
        };
        responses: {
            /** @description The department has been changed. The answer has no fields to read. */
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
    deleteDepartment: {
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
                 * @description Code of the department to delete; any but `1`, which is the root.
                 * @example rSD4S
                 */
                dept_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department is gone. The answer has no fields to read. */
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
    searchDepartmentByName: {
        parameters: {
            query: {
                /**
                 * @description The name to look for.
                 * @example Research and Development
                 */
                deptName: string;
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
            /** @description The departments found; an empty list when there are none. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showDeptAndChildDept: {
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
                 * @description Code of the department; the root has `1`.
                 * @example 1
                 */
                dept_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department and its children. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentTree"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showDepartment: {
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
                 * @description Code of the department to show. Begin with `1`, the root, when you know no other.
                 * @example 1
                 */
                dept_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department, and the departments directly below it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentNode"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorpDir: {
        parameters: {
            query?: {
                /**
                 * @description How many records to skip before the first one returned. Too large a number leads to the last page.
                 * @example 0
                 */
                offset?: components["parameters"]["EnterpriseOffset"];
                /**
                 * @description How many entries to return at most. Unlike other lists of the enterprise, 100 when left out.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Text to look for in accounts, SIP numbers, names, mobile numbers and e-mail addresses. Without it everybody in the scope is listed.
                 * @example chen
                 */
                searchKey?: string;
                /**
                 * @description Code of the department to search; the whole enterprise when it is left out.
                 * @example RND
                 */
                deptCode?: string;
                /**
                 * @description Whether people of the departments below `deptCode` are found as well.
                 * @example true
                 */
                querySubDept?: boolean;
                /**
                 * @description What kinds of entries to find. `HARD_TERMINAL` comprises all rooms and terminals, so its entries can be of the types `HARD_TERMINAL`, `WHITE_BOARD` and `IDEA_HUB_MEMBER`.
                 * @example ALL
                 */
                searchScope?: "NORMAL_USER" | "HARD_TERMINAL" | "ALL";
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
            /** @description One page of the directory. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryUserPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorpExternalDir: {
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
                 * @description Text to look for in names, mobile numbers and e-mail addresses. Without it every contact is listed.
                 * @example brown
                 */
                searchKey?: string;
                /**
                 * @description Whose contacts to search.
                 * @example CORP
                 */
                searchScope?: "PERSONAL" | "CORP" | "ALL";
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
            /** @description One page of contacts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalContactPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorpAdmins: {
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
            /** @description One page of administrators. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpAdminPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addCorpAdmin: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
        /** @description The user who becomes an administrator. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorpAdminRequest"];
            };
        };
        responses: {
            /** @description The user is an administrator now. The answer has no fields to read. */
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
    batchDeleteCorpAdmins: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
        /** @description Accounts of the administrators who lose the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorpAdminAccounts"];
            };
        };
        responses: {
            /** @description The users administer no longer. The answer has no fields to read. */
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
    showCorpAdmin: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description Account of the administrator: the meeting account with `accountType` 0, the app's own user ID with 1.
                 * @example alice@demo
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The administrator. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpAdmin"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorpVmr: {
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
                 * @description Which kind of rooms to list.
                 * @example 1
                 */
                vmrMode?: 1 | 2;
                /**
                 * @description State that the listed rooms must have. Left out, rooms in every state are listed.
                 * @example 2
                 */
                status?: components["schemas"]["VmrStatus"];
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
            /** @description One page of cloud meeting rooms. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorpVmrPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    associateVmr: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description Who gets the rooms: a Huawei Cloud Meeting account, or with `accountType` 1 the user ID of a user of your app.
                 * @example alice@demo
                 */
                account: string;
            };
            cookie?: never;
        };
        /** @description The rooms to assign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmrIds"];
            };
        };
        responses: {
            /** @description The rooms are assigned. The answer has no fields to read. */
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
    disassociateVmr: {
        parameters: {
            query?: {
                /**
                 * @description What the account in this call is. It depends on how you sign in.
                 * @example 1
                 */
                accountType?: components["parameters"]["AccountType"];
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
            path: {
                /**
                 * @description Who holds the rooms now: a Huawei Cloud Meeting account, or with `accountType` 1 the user ID of a user of your app.
                 * @example alice@demo
                 */
                account: string;
            };
            cookie?: never;
        };
        /** @description The rooms to take back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmrIds"];
            };
        };
        responses: {
            /** @description The rooms are free again. The answer has no fields to read. */
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
    deleteCorpVmr: {
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
        /** @description The rooms to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmrIds"];
            };
        };
        responses: {
            /** @description The rooms are deleted. The answer has no fields to read. */
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
    searchMemberVmr: {
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
                 * @description Text to look for in the name and the ID of a room.
                 * @example Design
                 */
                searchKey?: string;
                /**
                 * @description `true` lists cloud meeting rooms, `false` the personal meeting ID. Left out, both are listed.
                 * @example true
                 */
                specialVmr?: boolean;
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
            /** @description One page of the caller's rooms. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberVmrPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateMemberVmr: {
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
                 * @description The room or personal meeting ID to change, by the `id` of its record in `searchMemberVmr`.
                 * @example 5b4d0f5a1cfc40b3b0a1d3e2c6c0b7aa
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What shall change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VmrRequest"];
            };
        };
        responses: {
            /** @description The room is changed. The answer has no fields to read. */
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
    searchDevices: {
        parameters: {
            query?: {
                /**
                 * @description How many records to skip before the first one returned. Too large a number leads to the last page.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many records to return at most.
                 * @example 10
                 */
                limit?: components["parameters"]["EnterpriseLimit"];
                /**
                 * @description Text that the name or the serial number must contain.
                 * @example Meeting room
                 */
                searchKey?: string;
                /**
                 * @description Model to list, as `showDeviceTypes` spells it. Without it terminals of every model are listed.
                 * @example TE20
                 */
                model?: string;
                /**
                 * @description Code of the department to look in; `1` is the root department.
                 * @example 1
                 */
                deptCode?: string;
                /**
                 * @description Whether to look in the departments below `deptCode` too.
                 * @example true
                 */
                enableSubDept?: boolean;
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
            /** @description One page of terminals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addDevice: {
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
        /** @description The terminal to add. Beside `name` and `model`, `phone` or `email` must be sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalRequest"];
            };
        };
        responses: {
            /** @description The terminal has been added. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terminal"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    batchDeleteDevices: {
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
        /** @description The serial numbers of the terminals to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalSerialNumbers"];
            };
        };
        responses: {
            /** @description The terminals that can be deleted are deleted. No fields of the answer are documented. */
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
    batchUpdateDevicesStatus: {
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
                 * @description The state in which the terminals shall be.
                 * @example 0
                 */
                value: 0 | 1;
            };
            cookie?: never;
        };
        /** @description The serial numbers of the terminals to enable or disable. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalSerialNumbers"];
            };
        };
        responses: {
            /** @description The terminals are in the wanted state. The answer has no fields to read. */
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
    showDeviceDetail: {
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
                 * @description Serial number of the terminal, made of digits, letters and underscores.
                 * @example 2102310QXBSLH4000021
                 */
                sn: components["schemas"]["TerminalSerialNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terminal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terminal"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateDevice: {
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
                 * @description Serial number of the terminal, made of digits, letters and underscores.
                 * @example 2102310QXBSLH4000021
                 */
                sn: components["schemas"]["TerminalSerialNumber"];
            };
            cookie?: never;
        };
        /** @description What the terminal shall be like. `phone` or `email` must be sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalUpdateRequest"];
            };
        };
        responses: {
            /** @description The terminal has been changed. The answer has no fields to read. */
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
    showDeviceTypes: {
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
            /** @description All models. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalTypes"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showDeviceStatus: {
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
        /** @description The numbers of the terminals to ask about. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalNumbers"];
            };
        };
        responses: {
            /** @description One record for each number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminalStatuses"];
                };
            };
            400: components["responses"]["AuthBadRequest"];
            401: components["responses"]["AuthUnauthorized"];
            403: components["responses"]["AuthForbidden"];
            500: components["responses"]["AuthServerError"];
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
                 * @description Huawei Cloud Meeting account of the terminal; in a list of users it is called `userAccount` (operation `searchUsers`).
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
    resetActivecode: {
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
                 * @description Serial number of the terminal; digits, letters and underscores.
                 * @example I2lwxg01VgZWM1bmzEBzpC52ZvvOw3
                 */
                sn: string;
            };
            cookie?: never;
        };
        /** @description Where the new code is sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalCodeRecipient"];
            };
        };
        responses: {
            /** @description The new code is on its way. The answer has no fields to read. */
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
    searchMaterials: {
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
            /** @description One page of materials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addMaterial: {
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
        /** @description The picture. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["MaterialUpload"];
            };
        };
        responses: {
            /** @description The picture has been stored. The answer has no fields to read. */
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
    batchDeleteMaterials: {
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
        /** @description The materials to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialIds"];
            };
        };
        responses: {
            /** @description The materials are deleted. The answer has no fields to read. */
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
    updateMaterial: {
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
                 * @description ID of the material, as `id` in the answer of `searchMaterials`.
                 * @example 835fe0052b2b4cc0ae1704fddad9e683
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialUpdateRequest"];
            };
        };
        responses: {
            /** @description The material has its new name. The answer has no fields to read. */
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
    searchPrograms: {
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
            /** @description One page of programs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addProgram: {
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
        /** @description The name of the program, and its pictures. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramRequest"];
            };
        };
        responses: {
            /** @description The program has been added. The answer has no fields to read. */
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
    batchDeletePrograms: {
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
        /** @description The programs to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramIds"];
            };
        };
        responses: {
            /** @description The programs are deleted. The answer has no fields to read. */
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
    showProgram: {
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
                 * @description ID of the program, as `id` in the answer of `searchPrograms`.
                 * @example 6cffb6ffbb6049d1b21c1c4e39fcb2e0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateProgram: {
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
                 * @description ID of the program to change.
                 * @example 6cffb6ffbb6049d1b21c1c4e39fcb2e0
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name that the program shall have, and its pictures. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramUpdateRequest"];
            };
        };
        responses: {
            /** @description The program has been changed. The answer has no fields to read. */
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
    searchPublications: {
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
            /** @description One page of publications. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addPublication: {
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
        /** @description What is to be shown, where, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            /** @description The publication has been added. The answer has no fields to read. */
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
    batchDeletePublications: {
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
        /** @description The publications to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationIds"];
            };
        };
        responses: {
            /** @description The publications are deleted. The answer has no fields to read. */
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
    showPublication: {
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
                 * @description ID of the publication, as `id` in the answer of `searchPublications`.
                 * @example bfccb099e6e34dca95f72c1404c68cd9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDetail"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updatePublication: {
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
                 * @description ID of the publication to change.
                 * @example bfccb099e6e34dca95f72c1404c68cd9
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What the publication shall be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationUpdateRequest"];
            };
        };
        responses: {
            /** @description The publication has been changed. The answer has no fields to read. */
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
    showConfOrg: {
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
            /** @description The enterprise that owns the meeting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingEnterprise"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showOrgRes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use of resources at this moment, and the meetings of today. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseUsage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showSpRes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use of the shared concurrency. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpUsage"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    showCorpBasicInfo: {
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
            /** @description The registration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRegistration"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateCorpBasicInfo: {
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
        /** @description The new address, the new setting, or both. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseRegistrationRequest"];
            };
        };
        responses: {
            /** @description The registration has been changed. The answer has no fields to read. */
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
    showCorpResource: {
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
            /** @description Resources and rights of the enterprise. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResources"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorpResources: {
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
                 * @description Only resources that expire after this time, in milliseconds since 1970.
                 * @example 1572969600000
                 */
                startExpireDate?: components["parameters"]["StartExpireDate"];
                /**
                 * @description Only resources that expire before this time, in milliseconds since 1970.
                 * @example 1620316799999
                 */
                endExpireDate?: components["parameters"]["EndExpireDate"];
                /**
                 * @description Kind of resource to list; webinars are part of `VMR`.
                 * @example VMR
                 */
                type?: components["schemas"]["ResourceType"];
                /**
                 * @description Kind of room to list. It counts only while `type` is `VMR`.
                 * @example 2
                 */
                vmrMode?: components["schemas"]["VmrMode"];
                /**
                 * @description Package of cloud meeting rooms to list, by its ID (`vmrPkgId`). It is the way to rooms of one size, such as those for 50 people.
                 * @example ff808081699b56cb0169c411a0980152
                 */
                typeId?: components["parameters"]["ResourceTypeId"];
                /**
                 * @description ID of the order whose resources to list.
                 * @example 2a35297d67504dd1c7e1766a25f1bc13
                 */
                orderId?: string;
                /**
                 * @description State of the resources to list; all states when it is left out.
                 * @example 0
                 */
                status?: components["parameters"]["ResourceStatus"];
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
            /** @description One page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResourcePage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchCorp: {
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
            /** @description One page of enterprises. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addCorp: {
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
        /** @description The enterprise, its default administrator, and what it is granted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseRequest"];
            };
        };
        responses: {
            /** @description The enterprise has been created. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewEnterpriseId"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    showCorp: {
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
                 * @description ID of the enterprise, as `value` in the answer of `addCorp` or `id` in a list.
                 * @example demo-corp
                 */
                id: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateCorp: {
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
                 * @description ID of the enterprise, as `value` in the answer of `addCorp` or `id` in a list.
                 * @example demo-corp
                 */
                id: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        /** @description What shall change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseUpdateRequest"];
            };
        };
        responses: {
            /** @description The enterprise has been changed. The answer has no fields to read. */
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
    deleteCorp: {
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
                 * @description ID of the enterprise, as `value` in the answer of `addCorp` or `id` in a list.
                 * @example demo-corp
                 */
                id: components["parameters"]["EnterpriseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise is deleted. The answer has no fields to read. */
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
    searchResource: {
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
                 * @description Only resources that expire after this time, in milliseconds since 1970.
                 * @example 1572969600000
                 */
                startExpireDate?: components["parameters"]["StartExpireDate"];
                /**
                 * @description Only resources that expire before this time, in milliseconds since 1970.
                 * @example 1620316799999
                 */
                endExpireDate?: components["parameters"]["EndExpireDate"];
                /**
                 * @description Kind of resource to list; all kinds when it is left out.
                 * @example VMR
                 */
                type?: components["schemas"]["ResourceType"];
                /**
                 * @description Package of cloud meeting rooms to list, by its ID (`vmrPkgId`). It is the way to rooms of one size, such as those for 50 people.
                 * @example ff808081699b56cb0169c411a0980152
                 */
                typeId?: components["parameters"]["ResourceTypeId"];
                /**
                 * @description State of the resources to list; all states when it is left out.
                 * @example 0
                 */
                status?: components["parameters"]["ResourceStatus"];
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
            path: {
                /**
                 * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
                 * @example demo-corp
                 */
                corp_id: components["parameters"]["CorpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResourcePage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateResource: {
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
                 * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
                 * @example demo-corp
                 */
                corp_id: components["parameters"]["CorpId"];
            };
            cookie?: never;
        };
        /** @description The changes, at most 100. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpdates"];
            };
        };
        responses: {
            /** @description The resources have been changed. The answer has no fields to read. */
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
    addResource: {
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
                 * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
                 * @example demo-corp
                 */
                corp_id: components["parameters"]["CorpId"];
            };
            cookie?: never;
        };
        /** @description The resources to grant, at most 100. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceRequests"];
            };
        };
        responses: {
            /** @description The resources are granted. The answer has no fields to read. */
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
    searchResourceOpRecord: {
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
                 * @description Only resources that expire after this time, in milliseconds since 1970.
                 * @example 1572969600000
                 */
                startExpireDate?: components["parameters"]["StartExpireDate"];
                /**
                 * @description Only resources that expire before this time, in milliseconds since 1970.
                 * @example 1620316799999
                 */
                endExpireDate?: components["parameters"]["EndExpireDate"];
                /**
                 * @description Only operations after this time, in milliseconds since 1970.
                 * @example 1572969600000
                 */
                startOperateDate?: number;
                /**
                 * @description Only operations before this time, in milliseconds since 1970.
                 * @example 1620316799999
                 */
                endOperateDate?: number;
                /**
                 * @description Kind of resource whose operations to list.
                 * @example VMR
                 */
                type?: components["schemas"]["ResourceType"];
                /**
                 * @description Package of cloud meeting rooms whose operations to list. It counts only while `type` is `VMR`.
                 * @example ff808081699b56cb0169c411a0980152
                 */
                typeId?: string;
                /**
                 * @description Kind of operation to list; all kinds when it is left out.
                 * @example 0
                 */
                operateType?: 0 | 1 | 2 | 3 | 4;
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
            path: {
                /**
                 * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
                 * @example demo-corp
                 */
                corp_id: components["parameters"]["CorpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceRecordPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    deleteResource: {
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
                 * @description ID of the enterprise, as `addCorp` and `searchCorp` return it.
                 * @example demo-corp
                 */
                corp_id: components["parameters"]["CorpId"];
            };
            cookie?: never;
        };
        /** @description The IDs of the resources to delete, at most 100. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceIds"];
            };
        };
        responses: {
            /** @description The resources are deleted. The answer has no fields to read. */
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
    showSpResource: {
        parameters: {
            query?: {
                /**
                 * @description Whether `groupList` is returned, the media access groups that the provider has planned itself.
                 * @example true
                 */
                queryGroup?: boolean;
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
            /** @description The stock of the provider. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpResources"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    addAppId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier for this call, best a UUID. It comes back in the response header and in error bodies, and it is what the vendor's support asks for. Without it the service makes one up.
                 * @example 208b6e4c92074487bc43292f8554561e
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the app is called. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppRequest"];
            };
        };
        responses: {
            /** @description The app may sign in from now on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    updateAppId: {
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
                 * @description App ID, as `app_id` was returned when the app was added.
                 * @example f9a4149457cf4a67a69bc98f9bdb5123
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppUpdateRequest"];
            };
        };
        responses: {
            /** @description The app as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    deleteAppId: {
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
                 * @description App ID, as `app_id` was returned when the app was added.
                 * @example f9a4149457cf4a67a69bc98f9bdb5123
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is deleted. The answer has no fields to read. */
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
    resetAppKey: {
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
                 * @description App ID, as `app_id` was returned when the app was added.
                 * @example f9a4149457cf4a67a69bc98f9bdb5123
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app with its new key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    batchSearchAppId: {
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
            /** @description One page of apps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPage"];
                };
            };
            400: components["responses"]["EnterpriseBadRequest"];
            401: components["responses"]["EnterpriseUnauthorized"];
            403: components["responses"]["EnterpriseForbidden"];
            500: components["responses"]["EnterpriseServerError"];
        };
    };
    searchQosOnlineMeetings: {
        parameters: {
            query?: {
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Text to look for in the subject, in the name of whoever scheduled the meeting, and in the meeting ID. Brackets, quotation marks and ampersands are not allowed.
                 * @example Weekly
                 */
                searchKey?: components["parameters"]["QosMeetingSearchKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meetings that are being held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosConferencePage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchQosHistoryMeetings: {
        parameters: {
            query: {
                /**
                 * @description Start of the period, in milliseconds since 1970.
                 * @example 1796054400000
                 */
                startDate: number;
                /**
                 * @description End of the period, in milliseconds since 1970. It must not lie before `startDate`.
                 * @example 1796140800000
                 */
                endDate: number;
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Text to look for in the subject, in the name of whoever scheduled the meeting, and in the meeting ID. Brackets, quotation marks and ampersands are not allowed.
                 * @example Weekly
                 */
                searchKey?: components["parameters"]["QosMeetingSearchKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of past meetings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosConferencePage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchQosParticipants: {
        parameters: {
            query: {
                /**
                 * @description UUID of one holding of the meeting, as `confUUID` in the answers of `searchQosOnlineMeetings` and `searchQosHistoryMeetings`. It is not the meeting ID.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["QosConfUUID"];
                /**
                 * @description Whether the meeting is still being held. It must be right, or the meeting is not found.
                 * @example online
                 */
                confType: components["parameters"]["QosConfType"];
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Text to look for in the names of the participants.
                 * @example Bob
                 */
                searchKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of participants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosParticipantPage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchQosParticipantDetail: {
        parameters: {
            query: {
                /**
                 * @description UUID of one holding of the meeting, as `confUUID` in the answers of `searchQosOnlineMeetings` and `searchQosHistoryMeetings`. It is not the meeting ID.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confUUID: components["parameters"]["QosConfUUID"];
                /**
                 * @description Whether the meeting is still being held. It must be right, or the meeting is not found.
                 * @example online
                 */
                confType: components["parameters"]["QosConfType"];
                /**
                 * @description Who is meant, as `participantID` in the answer of `searchQosParticipants`.
                 * @example e4286e9c3cca11ef813235922d0586e5
                 */
                participantID: string;
                /**
                 * @description Which measurements to return.
                 * @example video
                 */
                qosType: "audio" | "video" | "screen" | "cpu";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant and the measurements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosParticipantDetail"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    showQosThreshold: {
        parameters: {
            query: {
                /**
                 * @description Which measurements the thresholds are for. Mind the upper case, in contrast to `qosType`.
                 * @example AUDIO
                 */
                thresholdType: components["parameters"]["QosThresholdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thresholds of that kind. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosThresholds"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    setQosThreshold: {
        parameters: {
            query: {
                /**
                 * @description Which measurements the thresholds are for. Mind the upper case, in contrast to `qosType`.
                 * @example AUDIO
                 */
                thresholdType: components["parameters"]["QosThresholdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new thresholds, those for the CPU or the three others. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QosThresholdRequest"];
            };
        };
        responses: {
            /** @description The thresholds are set. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QosThresholdResult"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    listNetworkQuality: {
        parameters: {
            query: {
                /**
                 * @description Meeting ID, the `conferenceID` of other operations; the name is spelt in lower case on the wire.
                 * @example 914673889
                 */
                conferenceid: string;
                /**
                 * @description The App ID with which the meeting was created.
                 * @example demo-app-id
                 */
                appid?: string;
                /**
                 * @description UUID of this holding of the meeting, which is also the ID of its room on the media server.
                 * @example 51adf610220411eaaae03f22d33cc26b
                 */
                confuuid: string;
            };
            header: {
                /**
                 * @description Control token of the meeting, as `data.token` in the answer of `createConfToken`.
                 * @example stbaf8fa2ea8a1b0e3ab2e007a85a75f88c55d5f6d5c1912dfb
                 */
                confToken: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose quality to return. The body may be left out; that all participants are meant then is inferred. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NetworkQualityRequest"];
            };
        };
        responses: {
            /** @description The quality at this moment, or the reason why it is not known. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkQualityResult"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlUnauthorized"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    searchStatisticConferenceInfo: {
        parameters: {
            query: {
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Whether to count by day or by month. It also decides how `startTime` and `endTime` are written.
                 * @example D
                 */
                timeUnit: components["parameters"]["StatisticTimeUnit"];
                /**
                 * @description First day (`yyyy-MM-dd`) or, with `timeUnit` `M`, first month (`yyyy-MM`) of the period.
                 * @example 2026-12-01
                 */
                startTime: components["parameters"]["StatisticStartTime"];
                /**
                 * @description Last day (`yyyy-MM-dd`) or, with `timeUnit` `M`, last month (`yyyy-MM`) of the period. From `startTime` on it may span 31 days or 12 months at most.
                 * @example 2026-12-31
                 */
                endTime: components["parameters"]["StatisticEndTime"];
                /**
                 * @description What to count. The hours of a day need `timeUnit` `D`, and the same day as start and end.
                 * @example conference_info
                 */
                category: "conference_info" | "conference_hourly_info";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One record for each day, month or hour. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticConferencePage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchStatisticConferenceParticipant: {
        parameters: {
            query: {
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Whether to count by day or by month. It also decides how `startTime` and `endTime` are written.
                 * @example D
                 */
                timeUnit: components["parameters"]["StatisticTimeUnit"];
                /**
                 * @description First day (`yyyy-MM-dd`) or, with `timeUnit` `M`, first month (`yyyy-MM`) of the period.
                 * @example 2026-12-01
                 */
                startTime: components["parameters"]["StatisticStartTime"];
                /**
                 * @description Last day (`yyyy-MM-dd`) or, with `timeUnit` `M`, last month (`yyyy-MM`) of the period. From `startTime` on it may span 31 days or 12 months at most.
                 * @example 2026-12-31
                 */
                endTime: components["parameters"]["StatisticEndTime"];
                /**
                 * @description Whose attendance to count.
                 * @example user_participate_info
                 */
                category: "user_participate_info" | "hard_terminal_participate_info" | "participant_type_info";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One record for each user, terminal or device and each day or month. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticParticipatePage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchStatisticResourceInfo: {
        parameters: {
            query: {
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Whether to count by day or by month. It also decides how `startTime` and `endTime` are written.
                 * @example D
                 */
                timeUnit: components["parameters"]["StatisticTimeUnit"];
                /**
                 * @description First day (`yyyy-MM-dd`) or, with `timeUnit` `M`, first month (`yyyy-MM`) of the period.
                 * @example 2026-12-01
                 */
                startTime: components["parameters"]["StatisticStartTime"];
                /**
                 * @description Last day (`yyyy-MM-dd`) or, with `timeUnit` `M`, last month (`yyyy-MM`) of the period. From `startTime` on it may span 31 days or 12 months at most.
                 * @example 2026-12-31
                 */
                endTime: components["parameters"]["StatisticEndTime"];
                /**
                 * @description Which resource to look at.
                 * @example used_record_info
                 */
                category: "used_vmr_info" | "used_live_info" | "used_record_info" | "used_pstn_info";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One record for each day or month, for cloud meeting rooms also for each size of room. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticResourcePage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    searchStatisticUserInfo: {
        parameters: {
            query: {
                /**
                 * @description How many records to skip before the first one returned. An offset at or behind the end leads to the last page, not to an empty one.
                 * @example 0
                 */
                offset?: components["parameters"]["MetricsOffset"];
                /**
                 * @description How many records to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["MetricsLimit"];
                /**
                 * @description Whether to count by day or by month. It also decides how `startTime` and `endTime` are written.
                 * @example D
                 */
                timeUnit: components["parameters"]["StatisticTimeUnit"];
                /**
                 * @description First day (`yyyy-MM-dd`) or, with `timeUnit` `M`, first month (`yyyy-MM`) of the period.
                 * @example 2026-12-01
                 */
                startTime: components["parameters"]["StatisticStartTime"];
                /**
                 * @description Last day (`yyyy-MM-dd`) or, with `timeUnit` `M`, last month (`yyyy-MM`) of the period. From `startTime` on it may span 31 days or 12 months at most.
                 * @example 2026-12-31
                 */
                endTime: components["parameters"]["StatisticEndTime"];
                /**
                 * @description What to count.
                 * @example user_login_info
                 */
                category: "user_login_info" | "user_activate_info" | "user_login_device_info";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One record for each day or month, for devices also for each kind of device. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticUserPage"];
                };
            };
            400: components["responses"]["ResultBadRequest"];
            401: components["responses"]["ResultUnauthorized"];
            403: components["responses"]["ResultForbidden"];
            500: components["responses"]["ResultServerError"];
        };
    };
    showWebHookConfig: {
        parameters: {
            query?: {
                /**
                 * @description ID of the enterprise. It must be sent when the configuration was made for an enterprise.
                 * @example demo-corp
                 */
                corpId?: string;
                /**
                 * @description ID of the service provider. It must be sent when the configuration was made for a service provider.
                 * @example demo-sp
                 */
                spId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebHookConfig"];
                };
            };
            400: components["responses"]["MeetingBadRequest"];
            401: components["responses"]["MeetingUnauthorized"];
            403: components["responses"]["MeetingForbidden"];
            500: components["responses"]["MeetingServerError"];
        };
    };
    setWebHookConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For whom events are wanted, where they go, and how they are signed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebHookConfigRequest"];
            };
        };
        responses: {
            /** @description The configuration is stored. The answer has no fields to read. */
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
    deleteWebHookConfig: {
        parameters: {
            query: {
                /**
                 * @description ID of the configuration, as `id` in the answer of `showWebHookConfig`.
                 * @example b958adc3639b11ecb310e97279c39e66
                 */
                id: components["parameters"]["WebHookConfigId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration is removed. The answer has no fields to read. */
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
    updateWebHookConfigStatus: {
        parameters: {
            query: {
                /**
                 * @description ID of the configuration, as `id` in the answer of `showWebHookConfig`.
                 * @example b958adc3639b11ecb310e97279c39e66
                 */
                id: components["parameters"]["WebHookConfigId"];
                /**
                 * @description The status that the configuration shall have. Mind that 0 switches it on.
                 * @example 0
                 */
                status: 0 | 1 | 2;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration has the new status. The answer has no fields to read. */
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
    onMeetingVerify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message to verify, without a `payload`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingVerifyMessage"];
            };
        };
        responses: {
            /** @description The address is accepted, and the events begin to flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingVerifyAnswer"];
                };
            };
        };
    };
    onMeetingStarted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that has started. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingStartedMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that has ended. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingEndMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingConclude: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that is closed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingConcludeMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onRecordFinish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that was recorded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFinishMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that was scheduled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingCreateMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingModify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that was modified. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingModifyMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingCancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting that was cancelled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingCancelMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingJoin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting, and who has joined. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingJoinMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
    onMeetingLeft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifier of this delivery, as published messages show it. Log it, for questions to the vendor's support; whether a repeated delivery keeps it is not published.
                 * @example 539e8b710378987ffc5eb844b5e5c290
                 */
                "X-Request-ID"?: components["parameters"]["PushRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The meeting, and who has left. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingLeftMessage"];
            };
        };
        responses: {
            200: components["responses"]["EventReceived"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
