// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// How an app's key signs.
    package enum AppKeyKind: ProtoEnum {
        case unspecified
        /// PATRON1-HMAC-SHA256, by a secret that both know.
        case keyHmac
        /// PATRON1-ED25519, by a secret that the app alone knows: for partners that move money.
        case keyEd25519
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .keyHmac, .keyEd25519]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .keyHmac
            case 2: self = .keyEd25519
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .keyHmac: 1
            case .keyEd25519: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "APP_KEY_KIND_UNSPECIFIED": self = .unspecified
            case "KEY_HMAC": self = .keyHmac
            case "KEY_ED25519": self = .keyEd25519
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "APP_KEY_KIND_UNSPECIFIED"
            case .keyHmac: "KEY_HMAC"
            case .keyEd25519: "KEY_ED25519"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A key as it is shown: without its secret.
    package struct AppKeyInfo: Sendable, Equatable {
        package var kid: String
        package var kind: MemberV1.AppKeyKind
        package var createdAt: Instant?

        package init() {
            kid = ""
            kind = .unspecified
            createdAt = nil
        }

        package init(
            kid: String = "",
            kind: MemberV1.AppKeyKind = .unspecified,
            createdAt: Instant? = nil
        ) {
            self.kid = kid
            self.kind = kind
            self.createdAt = createdAt
        }
    }

    package struct AppInfo: Sendable, Equatable {
        /// Unique in the installation.
        package var app: String
        package var kind: MemberV1.AppKind
        package var tier: String
        package var disabled: Bool
        /// At most two.
        package var keys: [MemberV1.AppKeyInfo]

        package init() {
            app = ""
            kind = .unspecified
            tier = ""
            disabled = false
            keys = []
        }

        package init(
            app: String = "",
            kind: MemberV1.AppKind = .unspecified,
            tier: String = "",
            disabled: Bool = false,
            keys: [MemberV1.AppKeyInfo] = []
        ) {
            self.app = app
            self.kind = kind
            self.tier = tier
            self.disabled = disabled
            self.keys = keys
        }
    }

    package struct CreateAppRequest: Sendable, Equatable {
        /// 3 to 64 of a–z 0–9 -
        package var app: String
        package var kind: MemberV1.AppKind
        /// One of those that the installation offers; empty: standard.
        package var tier: String

        package init() {
            app = ""
            kind = .unspecified
            tier = ""
        }

        package init(
            app: String = "",
            kind: MemberV1.AppKind = .unspecified,
            tier: String = ""
        ) {
            self.app = app
            self.kind = kind
            self.tier = tier
        }
    }

    package struct ChangeAppRequest: Sendable, Equatable {
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

    package struct ChangeAppReply: Sendable, Equatable {
        package var app: MemberV1.AppInfo?
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            app = nil
            replayed = false
        }

        package init(
            app: MemberV1.AppInfo? = nil,
            replayed: Bool = false
        ) {
            self.app = app
            self.replayed = replayed
        }
    }

    package struct AddAppKeyRequest: Sendable, Equatable {
        package var app: String
        /// Ed25519, 32 bytes, of a pair that the app has made; empty: a secret for HMAC is made and shown.
        package var publicKey: [UInt8]

        package init() {
            app = ""
            publicKey = []
        }

        package init(
            app: String = "",
            publicKey: [UInt8] = []
        ) {
            self.app = app
            self.publicKey = publicKey
        }
    }

    package struct AddAppKeyReply: Sendable, Equatable {
        package var key: MemberV1.AppKeyInfo?
        /// Of a key for HMAC: 32 bytes. Shown this once: kept sealed, and absent where the call is repeated.
        package var secret: [UInt8]
        package var replayed: Bool

        package init() {
            key = nil
            secret = []
            replayed = false
        }

        package init(
            key: MemberV1.AppKeyInfo? = nil,
            secret: [UInt8] = [],
            replayed: Bool = false
        ) {
            self.key = key
            self.secret = secret
            self.replayed = replayed
        }
    }

    package struct RetireAppKeyRequest: Sendable, Equatable {
        package var app: String
        package var kid: String

        package init() {
            app = ""
            kid = ""
        }

        package init(
            app: String = "",
            kid: String = ""
        ) {
            self.app = app
            self.kid = kid
        }
    }

    package struct ListAppsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListAppsReply: Sendable, Equatable {
        /// By name; a merchant has at most 100.
        package var apps: [MemberV1.AppInfo]

        package init() {
            apps = []
        }

        package init(
            apps: [MemberV1.AppInfo] = []
        ) {
            self.apps = apps
        }
    }
}
