// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum DeregistrationState: ProtoEnum {
        case unspecified
        /// The cooling-off: nothing of hers is processed or sent, and she may cancel.
        case coolingOff
        case deregistrationCancelled
        /// Her data is destroyed.
        case deregistered
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .coolingOff, .deregistrationCancelled, .deregistered]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .coolingOff
            case 2: self = .deregistrationCancelled
            case 3: self = .deregistered
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .coolingOff: 1
            case .deregistrationCancelled: 2
            case .deregistered: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "DEREGISTRATION_STATE_UNSPECIFIED": self = .unspecified
            case "COOLING_OFF": self = .coolingOff
            case "DEREGISTRATION_CANCELLED": self = .deregistrationCancelled
            case "DEREGISTERED": self = .deregistered
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "DEREGISTRATION_STATE_UNSPECIFIED"
            case .coolingOff: "COOLING_OFF"
            case .deregistrationCancelled: "DEREGISTRATION_CANCELLED"
            case .deregistered: "DEREGISTERED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct Deregistration: Sendable, Equatable {
        package var id: String
        package var state: MemberV1.DeregistrationState
        package var requestedAt: Instant?
        /// When her data is destroyed.
        package var dueAt: Instant?

        package init() {
            id = ""
            state = .unspecified
            requestedAt = nil
            dueAt = nil
        }

        package init(
            id: String = "",
            state: MemberV1.DeregistrationState = .unspecified,
            requestedAt: Instant? = nil,
            dueAt: Instant? = nil
        ) {
            self.id = id
            self.state = state
            self.requestedAt = requestedAt
            self.dueAt = dueAt
        }
    }

    /// What ends with the membership, and what must be settled before.
    package struct Leaving: Sendable, Equatable {
        /// Forfeited: points, coupons, stored value that was given on top.
        package var points: Int64
        package var coupons: Int64
        package var bonusMinor: Int64
        /// To be settled: stored value and uses of punch cards that she paid, subscriptions that renew.
        package var principalMinor: Int64
        package var punchCardsMinor: Int64
        package var renewingSubscriptions: Int64
        package var currency: String

        package init() {
            points = 0
            coupons = 0
            bonusMinor = 0
            principalMinor = 0
            punchCardsMinor = 0
            renewingSubscriptions = 0
            currency = ""
        }

        package init(
            points: Int64 = 0,
            coupons: Int64 = 0,
            bonusMinor: Int64 = 0,
            principalMinor: Int64 = 0,
            punchCardsMinor: Int64 = 0,
            renewingSubscriptions: Int64 = 0,
            currency: String = ""
        ) {
            self.points = points
            self.coupons = coupons
            self.bonusMinor = bonusMinor
            self.principalMinor = principalMinor
            self.punchCardsMinor = punchCardsMinor
            self.renewingSubscriptions = renewingSubscriptions
            self.currency = currency
        }
    }

    package struct GetMyDeregistrationRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetMyDeregistrationReply: Sendable, Equatable {
        /// Absent where she has asked for none.
        package var deregistration: MemberV1.Deregistration?
        package var leaving: MemberV1.Leaving?
        /// Whether nothing is left to be settled.
        package var settled: Bool

        package init() {
            deregistration = nil
            leaving = nil
            settled = false
        }

        package init(
            deregistration: MemberV1.Deregistration? = nil,
            leaving: MemberV1.Leaving? = nil,
            settled: Bool = false
        ) {
            self.deregistration = deregistration
            self.leaving = leaving
            self.settled = settled
        }
    }

    package struct RequestDeregistrationRequest: Sendable, Equatable {
        /// A fresh code that was asked for with the purpose DEREGISTER.
        package var smsCode: String

        package init() {
            smsCode = ""
        }

        package init(
            smsCode: String = ""
        ) {
            self.smsCode = smsCode
        }
    }

    package struct DeregistrationReply: Sendable, Equatable {
        package var deregistration: MemberV1.Deregistration?
        package var leaving: MemberV1.Leaving?
        package var replayed: Bool

        package init() {
            deregistration = nil
            leaving = nil
            replayed = false
        }

        package init(
            deregistration: MemberV1.Deregistration? = nil,
            leaving: MemberV1.Leaving? = nil,
            replayed: Bool = false
        ) {
            self.deregistration = deregistration
            self.leaving = leaving
            self.replayed = replayed
        }
    }

    package struct CancelDeregistrationRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct DeregisterMemberRequest: Sendable, Equatable {
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

    package struct Erasure: Sendable, Equatable {
        package var merchantId: String
        /// The pseudonym that stays in the books.
        package var memberId: String
        package var erasedAt: Instant?

        package init() {
            merchantId = ""
            memberId = ""
            erasedAt = nil
        }

        package init(
            merchantId: String = "",
            memberId: String = "",
            erasedAt: Instant? = nil
        ) {
            self.merchantId = merchantId
            self.memberId = memberId
            self.erasedAt = erasedAt
        }
    }

    package struct ListErasuresRequest: Sendable, Equatable {
        /// Those from this instant on; absent: all.
        package var from: Instant?

        package init() {
            from = nil
        }

        package init(
            from: Instant? = nil
        ) {
            self.from = from
        }
    }

    package struct ApplyErasuresRequest: Sendable, Equatable {
        /// 1 to 500.
        package var erasures: [MemberV1.Erasure]

        package init() {
            erasures = []
        }

        package init(
            erasures: [MemberV1.Erasure] = []
        ) {
            self.erasures = erasures
        }
    }

    package struct ApplyErasuresReply: Sendable, Equatable {
        /// Members whose data was there again, and is destroyed now.
        package var erased: Int32
        /// Members of whom nothing was left.
        package var alreadyErased: Int32
        /// Members that the database does not know.
        package var unknown: Int32

        package init() {
            erased = 0
            alreadyErased = 0
            unknown = 0
        }

        package init(
            erased: Int32 = 0,
            alreadyErased: Int32 = 0,
            unknown: Int32 = 0
        ) {
            self.erased = erased
            self.alreadyErased = alreadyErased
            self.unknown = unknown
        }
    }

    /// Event member.deregistered: whoever keeps something of her drops it and refuses to spend.
    package struct MemberDeregisteredEvent: Sendable, Equatable {
        package var memberId: String
        package var erasedAt: Instant?
        /// Her state is ANONYMISED.
        package var facts: MemberV1.MemberFacts?

        package init() {
            memberId = ""
            erasedAt = nil
            facts = nil
        }

        package init(
            memberId: String = "",
            erasedAt: Instant? = nil,
            facts: MemberV1.MemberFacts? = nil
        ) {
            self.memberId = memberId
            self.erasedAt = erasedAt
            self.facts = facts
        }
    }
}
