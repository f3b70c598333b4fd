// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package struct StaffAccount: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// Name to log in by; unique within the merchant.
        package var account: String
        /// A column of docs/roles.csv, for example cashier.
        package var role: String
        /// Where the role holds: units at any level, each with the stores in it. The merchant's own id
        /// means all there is.
        package var unitIds: [String]
        package var disabled: Bool
        /// Present while the account has a one-time password, which is good until then.
        package var oneTimeUntil: Instant?

        package init() {
            id = ""
            account = ""
            role = ""
            unitIds = []
            disabled = false
            oneTimeUntil = nil
        }

        package init(
            id: String = "",
            account: String = "",
            role: String = "",
            unitIds: [String] = [],
            disabled: Bool = false,
            oneTimeUntil: Instant? = nil
        ) {
            self.id = id
            self.account = account
            self.role = role
            self.unitIds = unitIds
            self.disabled = disabled
            self.oneTimeUntil = oneTimeUntil
        }
    }

    package struct CreateStaffRequest: Sendable, Equatable {
        /// 3 to 64 of A–Z a–z 0–9 . _ @ -
        package var account: String
        package var role: String
        /// 1 to 20.
        package var unitIds: [String]

        package init() {
            account = ""
            role = ""
            unitIds = []
        }

        package init(
            account: String = "",
            role: String = "",
            unitIds: [String] = []
        ) {
            self.account = account
            self.role = role
            self.unitIds = unitIds
        }
    }

    package struct SetStaffAccessRequest: Sendable, Equatable {
        package var id: String
        package var role: String
        package var unitIds: [String]
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            role = ""
            unitIds = []
            reason = ""
        }

        package init(
            id: String = "",
            role: String = "",
            unitIds: [String] = [],
            reason: String = ""
        ) {
            self.id = id
            self.role = role
            self.unitIds = unitIds
            self.reason = reason
        }
    }

    package struct ChangeStaffRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            reason = ""
        }

        package init(
            id: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.reason = reason
        }
    }

    package struct ChangeStaffReply: Sendable, Equatable {
        package var staff: MemberV1.StaffAccount?
        /// Whether this is the answer of an earlier call.
        package var replayed: Bool

        package init() {
            staff = nil
            replayed = false
        }

        package init(
            staff: MemberV1.StaffAccount? = nil,
            replayed: Bool = false
        ) {
            self.staff = staff
            self.replayed = replayed
        }
    }

    /// An account with the password of its next log-in.
    package struct StaffPasswordReply: Sendable, Equatable {
        package var staff: MemberV1.StaffAccount?
        /// Shown this once: kept as a hash, and absent where the call is repeated. Whoever logs in by it
        /// gives a password of her own.
        package var oneTimePassword: String
        package var replayed: Bool

        package init() {
            staff = nil
            oneTimePassword = ""
            replayed = false
        }

        package init(
            staff: MemberV1.StaffAccount? = nil,
            oneTimePassword: String = "",
            replayed: Bool = false
        ) {
            self.staff = staff
            self.oneTimePassword = oneTimePassword
            self.replayed = replayed
        }
    }

    package struct GetStaffRequest: Sendable, Equatable {
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

    package struct ListStaffRequest: Sendable, Equatable {
        /// 1 to 100; 0 means 20.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListStaffReply: Sendable, Equatable {
        package var staff: [MemberV1.StaffAccount]
        /// Empty on the last page.
        package var nextPageToken: String

        package init() {
            staff = []
            nextPageToken = ""
        }

        package init(
            staff: [MemberV1.StaffAccount] = [],
            nextPageToken: String = ""
        ) {
            self.staff = staff
            self.nextPageToken = nextPageToken
        }
    }
}
