// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PatronV1 {
    /// What is known of the effect of a call that failed.
    package enum Outcome: ProtoEnum {
        case unspecified
        /// Decided: the call had no effect and will have none.
        case definite
        /// Unknown: the call may have had its effect; repeat it with the same idempotency key.
        case ambiguous
        /// No effect now; the same call may succeed later.
        case transient
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .definite, .ambiguous, .transient]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .definite
            case 2: self = .ambiguous
            case 3: self = .transient
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .definite: 1
            case .ambiguous: 2
            case .transient: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "OUTCOME_UNSPECIFIED": self = .unspecified
            case "DEFINITE": self = .definite
            case "AMBIGUOUS": self = .ambiguous
            case "TRANSIENT": self = .transient
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "OUTCOME_UNSPECIFIED"
            case .definite: "DEFINITE"
            case .ambiguous: "AMBIGUOUS"
            case .transient: "TRANSIENT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Conditions and attributes: a JSON text (depth <= 8, <= 64 KiB). In HTTP it is plain JSON.
    package struct Json: Sendable, Equatable {
        package var text: String

        package init() {
            text = ""
        }

        package init(
            text: String = ""
        ) {
            self.text = text
        }
    }

    /// One named fact of a refusal, such as {"available": "120"}.
    package struct Fact: Sendable, Equatable {
        package var name: String
        package var value: String

        package init() {
            name = ""
            value = ""
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// What a refusal or failure tells its caller. It travels as the single detail of an RPC status, and
    /// becomes the body of an HTTP error.
    package struct ErrorInfo: Sendable, Equatable {
        /// Stable and machine-readable, for example INSUFFICIENT_POINTS.
        package var key: String
        package var message: PatronV1.Text?
        package var details: [PatronV1.Fact]
        package var outcome: PatronV1.Outcome
        /// Whether the same call may be sent again, with the same idempotency key.
        package var retryable: Bool

        package init() {
            key = ""
            message = nil
            details = []
            outcome = .unspecified
            retryable = false
        }

        package init(
            key: String = "",
            message: PatronV1.Text? = nil,
            details: [PatronV1.Fact] = [],
            outcome: PatronV1.Outcome = .unspecified,
            retryable: Bool = false
        ) {
            self.key = key
            self.message = message
            self.details = details
            self.outcome = outcome
            self.retryable = retryable
        }
    }

    /// A text for people in the two languages of Patron.
    package struct Text: Sendable, Equatable {
        package var zh: String
        package var en: String

        package init() {
            zh = ""
            en = ""
        }

        package init(
            zh: String = "",
            en: String = ""
        ) {
            self.zh = zh
            self.en = en
        }
    }
}
