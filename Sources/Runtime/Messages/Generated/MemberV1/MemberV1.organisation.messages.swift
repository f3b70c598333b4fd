// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum AppKind: ProtoEnum {
        case unspecified
        case appMiniProgram
        case appPos
        case appConsole
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .appMiniProgram, .appPos, .appConsole]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .appMiniProgram
            case 2: self = .appPos
            case 3: self = .appConsole
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .appMiniProgram: 1
            case .appPos: 2
            case .appConsole: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "APP_KIND_UNSPECIFIED": self = .unspecified
            case "APP_MINI_PROGRAM": self = .appMiniProgram
            case "APP_POS": self = .appPos
            case "APP_CONSOLE": self = .appConsole
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "APP_KIND_UNSPECIFIED"
            case .appMiniProgram: "APP_MINI_PROGRAM"
            case .appPos: "APP_POS"
            case .appConsole: "APP_CONSOLE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct GetAppRequest: Sendable, Equatable {
        package var app: String

        package init() {
            app = ""
        }

        package init(
            app: String = ""
        ) {
            self.app = app
        }
    }

    /// A caller that signs its requests. The secrets travel between services only.
    package struct App: Sendable, Equatable {
        package var app: String
        package var kind: MemberV1.AppKind
        package var merchantId: String
        /// Rate-limit tier, a name of the gateway's configuration.
        package var tier: String
        package var disabled: Bool
        /// At most two are active at a time, so that keys rotate without a gap.
        package var keys: [MemberV1.AppKey]
        package var sandbox: Bool

        package init() {
            app = ""
            kind = .unspecified
            merchantId = ""
            tier = ""
            disabled = false
            keys = []
            sandbox = false
        }

        package init(
            app: String = "",
            kind: MemberV1.AppKind = .unspecified,
            merchantId: String = "",
            tier: String = "",
            disabled: Bool = false,
            keys: [MemberV1.AppKey] = [],
            sandbox: Bool = false
        ) {
            self.app = app
            self.kind = kind
            self.merchantId = merchantId
            self.tier = tier
            self.disabled = disabled
            self.keys = keys
            self.sandbox = sandbox
        }
    }

    /// One of the two.
    package struct AppKey: Sendable, Equatable {
        package var kid: String
        /// Of PATRON1-HMAC-SHA256.
        package var secret: [UInt8]
        /// Of PATRON1-ED25519, 32 bytes.
        package var publicKey: [UInt8]
        /// The key service is away and the secret cannot be opened: then both are empty, and what it signs is
        /// to be tried again later.
        package var unavailable: Bool

        package init() {
            kid = ""
            secret = []
            publicKey = []
            unavailable = false
        }

        package init(
            kid: String = "",
            secret: [UInt8] = [],
            publicKey: [UInt8] = [],
            unavailable: Bool = false
        ) {
            self.kid = kid
            self.secret = secret
            self.publicKey = publicKey
            self.unavailable = unavailable
        }
    }

    package struct GetVerificationKeysRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct VerificationKey: Sendable, Equatable {
        package var kid: String
        /// Ed25519 public key, 32 bytes.
        package var publicKey: [UInt8]

        package init() {
            kid = ""
            publicKey = []
        }

        package init(
            kid: String = "",
            publicKey: [UInt8] = []
        ) {
            self.kid = kid
            self.publicKey = publicKey
        }
    }

    package struct GetVerificationKeysReply: Sendable, Equatable {
        package var issuer: String
        package var keys: [MemberV1.VerificationKey]

        package init() {
            issuer = ""
            keys = []
        }

        package init(
            issuer: String = "",
            keys: [MemberV1.VerificationKey] = []
        ) {
            self.issuer = issuer
            self.keys = keys
        }
    }

    package struct GetEpochRequest: Sendable, Equatable {
        /// Member or staff id.
        package var subject: String

        package init() {
            subject = ""
        }

        package init(
            subject: String = ""
        ) {
            self.subject = subject
        }
    }

    package struct GetEpochReply: Sendable, Equatable {
        /// A token with a lower epoch is no longer good.
        package var epoch: Int64
        package var disabled: Bool
        /// Of staff: the stores in the units where its role holds, as the tree is now.
        package var storeIds: [String]
        /// Of staff: whether its role holds in the whole merchant; it names no stores then.
        package var wholeMerchant: Bool

        package init() {
            epoch = 0
            disabled = false
            storeIds = []
            wholeMerchant = false
        }

        package init(
            epoch: Int64 = 0,
            disabled: Bool = false,
            storeIds: [String] = [],
            wholeMerchant: Bool = false
        ) {
            self.epoch = epoch
            self.disabled = disabled
            self.storeIds = storeIds
            self.wholeMerchant = wholeMerchant
        }
    }

    package struct ListStoresRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// A store with the clock that dates its orders.
    package struct Store: Sendable, Equatable {
        package var id: String
        package var name: String
        /// IANA name, for example Asia/Shanghai.
        package var timeZone: String
        /// The business day begins this many minutes after midnight.
        package var cutoffMinutes: Int32
        /// The unit that it lies in; empty where that is the merchant.
        package var parentId: String
        /// Since when it is closed; absent while it is open.
        package var closedAt: Instant?

        package init() {
            id = ""
            name = ""
            timeZone = ""
            cutoffMinutes = 0
            parentId = ""
            closedAt = nil
        }

        package init(
            id: String = "",
            name: String = "",
            timeZone: String = "",
            cutoffMinutes: Int32 = 0,
            parentId: String = "",
            closedAt: Instant? = nil
        ) {
            self.id = id
            self.name = name
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
            self.parentId = parentId
            self.closedAt = closedAt
        }
    }

    /// A brand or an area.
    package struct StoreHolder: Sendable, Equatable {
        package var id: String
        /// The unit that it lies in; empty where that is the merchant.
        package var parentId: String

        package init() {
            id = ""
            parentId = ""
        }

        package init(
            id: String = "",
            parentId: String = ""
        ) {
            self.id = id
            self.parentId = parentId
        }
    }

    package struct ListStoresReply: Sendable, Equatable {
        package var stores: [MemberV1.Store]
        /// The merchant's own clock, by which lots expire.
        package var timeZone: String
        package var cutoffMinutes: Int32
        package var currency: String
        /// The brands and areas, closed ones among them.
        package var holders: [MemberV1.StoreHolder]

        package init() {
            stores = []
            timeZone = ""
            cutoffMinutes = 0
            currency = ""
            holders = []
        }

        package init(
            stores: [MemberV1.Store] = [],
            timeZone: String = "",
            cutoffMinutes: Int32 = 0,
            currency: String = "",
            holders: [MemberV1.StoreHolder] = []
        ) {
            self.stores = stores
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
            self.currency = currency
            self.holders = holders
        }
    }

    package struct IssueStaffTokenRequest: Sendable, Equatable {
        package var account: String
        package var password: String
        /// A password to be used from now on; needed where the given one is a one-time password. At least 12
        /// characters, and none of those that everybody tries. Other tokens of the account end.
        package var newPassword: String
        /// Where the account has a second factor, one of the two: what the app shows, or a recovery code.
        package var totpCode: String
        package var recoveryCode: String

        package init() {
            account = ""
            password = ""
            newPassword = ""
            totpCode = ""
            recoveryCode = ""
        }

        package init(
            account: String = "",
            password: String = "",
            newPassword: String = "",
            totpCode: String = "",
            recoveryCode: String = ""
        ) {
            self.account = account
            self.password = password
            self.newPassword = newPassword
            self.totpCode = totpCode
            self.recoveryCode = recoveryCode
        }
    }

    package struct IssueStaffTokenReply: Sendable, Equatable {
        package var accessToken: String
        package var accessTokenExpiresAt: Instant?
        package var staffId: String
        package var role: String
        /// Whether an earlier call was answered; the tokens are new ones all the same.
        package var replayed: Bool
        /// Good once and for 12 hours.
        package var refreshToken: String

        package init() {
            accessToken = ""
            accessTokenExpiresAt = nil
            staffId = ""
            role = ""
            replayed = false
            refreshToken = ""
        }

        package init(
            accessToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            staffId: String = "",
            role: String = "",
            replayed: Bool = false,
            refreshToken: String = ""
        ) {
            self.accessToken = accessToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.staffId = staffId
            self.role = role
            self.replayed = replayed
            self.refreshToken = refreshToken
        }
    }
}
