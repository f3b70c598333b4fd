// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package struct RefreshStaffTokenRequest: Sendable, Equatable {
        package var refreshToken: String

        package init() {
            refreshToken = ""
        }

        package init(
            refreshToken: String = ""
        ) {
            self.refreshToken = refreshToken
        }
    }

    package struct RefreshStaffTokenReply: Sendable, Equatable {
        package var accessToken: String
        package var accessTokenExpiresAt: Instant?
        /// Good once and for 12 hours.
        package var refreshToken: String
        /// Whether an earlier call was answered; the tokens are new ones all the same.
        package var replayed: Bool

        package init() {
            accessToken = ""
            accessTokenExpiresAt = nil
            refreshToken = ""
            replayed = false
        }

        package init(
            accessToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            refreshToken: String = "",
            replayed: Bool = false
        ) {
            self.accessToken = accessToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.refreshToken = refreshToken
            self.replayed = replayed
        }
    }

    package struct EnrolTotpRequest: Sendable, Equatable {
        package var account: String
        /// The password, which may be a one-time password.
        package var password: String

        package init() {
            account = ""
            password = ""
        }

        package init(
            account: String = "",
            password: String = ""
        ) {
            self.account = account
            self.password = password
        }
    }

    package struct EnrolTotpReply: Sendable, Equatable {
        /// Base32 without padding, for whoever types it into her app.
        package var secret: String
        /// otpauth://totp/…, for a QR code.
        package var uri: String

        package init() {
            secret = ""
            uri = ""
        }

        package init(
            secret: String = "",
            uri: String = ""
        ) {
            self.secret = secret
            self.uri = uri
        }
    }

    package struct ConfirmTotpRequest: Sendable, Equatable {
        package var account: String
        package var password: String
        /// What the app shows now: 6 digits.
        package var code: String

        package init() {
            account = ""
            password = ""
            code = ""
        }

        package init(
            account: String = "",
            password: String = "",
            code: String = ""
        ) {
            self.account = account
            self.password = password
            self.code = code
        }
    }

    package struct ConfirmTotpReply: Sendable, Equatable {
        /// Each logs in once in place of a code. Shown this once: kept as hashes, and absent where the call
        /// is repeated.
        package var recoveryCodes: [String]
        package var replayed: Bool

        package init() {
            recoveryCodes = []
            replayed = false
        }

        package init(
            recoveryCodes: [String] = [],
            replayed: Bool = false
        ) {
            self.recoveryCodes = recoveryCodes
            self.replayed = replayed
        }
    }

    package struct LogOutEverywhereRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct LogOutEverywhereReply: Sendable, Equatable {
        package var replayed: Bool

        package init() {
            replayed = false
        }

        package init(
            replayed: Bool = false
        ) {
            self.replayed = replayed
        }
    }

    /// One log-in, with all that was refreshed since.
    package struct Session: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// App through which it began.
        package var app: String
        package var beganAt: Instant?
        /// When it was refreshed last, or began.
        package var lastUsedAt: Instant?
        /// When it ends unless it is refreshed before.
        package var expiresAt: Instant?
        /// When it ends however often it is refreshed.
        package var endsAt: Instant?
        /// From where it was used last, where that is known.
        package var address: String

        package init() {
            id = ""
            app = ""
            beganAt = nil
            lastUsedAt = nil
            expiresAt = nil
            endsAt = nil
            address = ""
        }

        package init(
            id: String = "",
            app: String = "",
            beganAt: Instant? = nil,
            lastUsedAt: Instant? = nil,
            expiresAt: Instant? = nil,
            endsAt: Instant? = nil,
            address: String = ""
        ) {
            self.id = id
            self.app = app
            self.beganAt = beganAt
            self.lastUsedAt = lastUsedAt
            self.expiresAt = expiresAt
            self.endsAt = endsAt
            self.address = address
        }
    }

    package struct ListMySessionsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListStaffSessionsRequest: Sendable, Equatable {
        /// Of the staff account.
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct ListSessionsReply: Sendable, Equatable {
        /// Newest first, 100 at most.
        package var sessions: [MemberV1.Session]

        package init() {
            sessions = []
        }

        package init(
            sessions: [MemberV1.Session] = []
        ) {
            self.sessions = sessions
        }
    }

    package struct EndMySessionRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct EndStaffSessionRequest: Sendable, Equatable {
        package var staffId: String
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            staffId = ""
            id = ""
            reason = ""
        }

        package init(
            staffId: String = "",
            id: String = "",
            reason: String = ""
        ) {
            self.staffId = staffId
            self.id = id
            self.reason = reason
        }
    }

    package struct EndSessionReply: Sendable, Equatable {
        package var replayed: Bool

        package init() {
            replayed = false
        }

        package init(
            replayed: Bool = false
        ) {
            self.replayed = replayed
        }
    }
}
