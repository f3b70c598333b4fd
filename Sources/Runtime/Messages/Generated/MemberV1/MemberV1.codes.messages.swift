// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// How somebody was named. A printed card, a phone or an id is enough to earn and to look her up; who
    /// spends shows more: CODE, or TOKEN, which is her own access token.
    package enum IdentifiedBy: ProtoEnum {
        case unspecified
        /// By the id of the database, which proves nothing.
        case id
        case card
        case phone
        /// By the dynamic code, within its 60 seconds.
        case code
        /// By her own access token.
        case token
        /// By an offline code: its signature is good, its limit is kept by the upload of offline sales only.
        case offline
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .id, .card, .phone, .code, .token, .offline]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .id
            case 2: self = .card
            case 3: self = .phone
            case 4: self = .code
            case 5: self = .token
            case 6: self = .offline
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .id: 1
            case .card: 2
            case .phone: 3
            case .code: 4
            case .token: 5
            case .offline: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "IDENTIFIED_BY_UNSPECIFIED": self = .unspecified
            case "ID": self = .id
            case "CARD": self = .card
            case "PHONE": self = .phone
            case "CODE": self = .code
            case "TOKEN": self = .token
            case "OFFLINE": self = .offline
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "IDENTIFIED_BY_UNSPECIFIED"
            case .id: "ID"
            case .card: "CARD"
            case .phone: "PHONE"
            case .code: "CODE"
            case .token: "TOKEN"
            case .offline: "OFFLINE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What she is identified for.
    package enum IdentificationPurpose: ProtoEnum {
        /// Counts as IDENTIFY.
        case unspecified
        /// To earn, or to be looked up: the code stays good.
        case identify
        /// To spend: the code is used up by the operation, which may resolve it again.
        case spend
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .identify, .spend]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .identify
            case 2: self = .spend
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .identify: 1
            case .spend: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "IDENTIFICATION_PURPOSE_UNSPECIFIED": self = .unspecified
            case "IDENTIFY": self = .identify
            case "SPEND": self = .spend
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "IDENTIFICATION_PURPOSE_UNSPECIFIED"
            case .identify: "IDENTIFY"
            case .spend: "SPEND"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct IssueMyCodeRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct IssueMyCodeReply: Sendable, Equatable {
        /// 17 capital letters and digits, for a QR code or Code 128. Whoever has it can spend as the member.
        package var code: String
        /// Exclusive; 60 seconds after it was issued.
        package var expiresAt: Instant?

        package init() {
            code = ""
            expiresAt = nil
        }

        package init(
            code: String = "",
            expiresAt: Instant? = nil
        ) {
            self.code = code
            self.expiresAt = expiresAt
        }
    }

    package struct IssueMyOfflineCodeRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct IssueMyOfflineCodeReply: Sendable, Equatable {
        /// `PO1.` and base64url, for a QR code; at most 320 characters.
        package var code: String
        /// Exclusive.
        package var expiresAt: Instant?
        /// What she may spend offline in a business date, over all tills, in minor units; 0 where her
        /// spending is closed.
        package var spendLimitMinor: Int64
        package var currency: String
        /// Whether an earlier call made it; the code is the same.
        package var replayed: Bool

        package init() {
            code = ""
            expiresAt = nil
            spendLimitMinor = 0
            currency = ""
            replayed = false
        }

        package init(
            code: String = "",
            expiresAt: Instant? = nil,
            spendLimitMinor: Int64 = 0,
            currency: String = "",
            replayed: Bool = false
        ) {
            self.code = code
            self.expiresAt = expiresAt
            self.spendLimitMinor = spendLimitMinor
            self.currency = currency
            self.replayed = replayed
        }
    }

    package struct GetOfflineKeysRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// A public key that tokens shown to tills are signed with.
    package struct OfflineKey: Sendable, Equatable {
        /// Named in every token.
        package var kid: String
        /// Ed25519, 32 bytes.
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

    package struct GetOfflineKeysReply: Sendable, Equatable {
        package var merchantId: String
        package var keys: [MemberV1.OfflineKey]
        /// From then on a till must not accept offline codes by these keys before it has asked again.
        package var validUntil: Instant?
        /// The same as one text, `PK1.` and base64url, signed by each of its keys: a till keeps it, and
        /// takes a later one where a key that it knows has signed it.
        package var bundle: String

        package init() {
            merchantId = ""
            keys = []
            validUntil = nil
            bundle = ""
        }

        package init(
            merchantId: String = "",
            keys: [MemberV1.OfflineKey] = [],
            validUntil: Instant? = nil,
            bundle: String = ""
        ) {
            self.merchantId = merchantId
            self.keys = keys
            self.validUntil = validUntil
            self.bundle = bundle
        }
    }
}
