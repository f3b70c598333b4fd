// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// Why two members may be one person.
    package enum DuplicateReason: ProtoEnum {
        case unspecified
        /// The same name and birthday.
        case nameAndBirthday
        /// The same e-mail.
        case sameEmail
        /// Both registered on one device.
        case sameDevice
        /// The same name, and phones with the same last four digits.
        case nameAndPhoneTail
        /// Both are known under one identity of a platform or a payer.
        case sameIdentity
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .nameAndBirthday, .sameEmail, .sameDevice, .nameAndPhoneTail, .sameIdentity]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .nameAndBirthday
            case 2: self = .sameEmail
            case 3: self = .sameDevice
            case 4: self = .nameAndPhoneTail
            case 5: self = .sameIdentity
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .nameAndBirthday: 1
            case .sameEmail: 2
            case .sameDevice: 3
            case .nameAndPhoneTail: 4
            case .sameIdentity: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "DUPLICATE_REASON_UNSPECIFIED": self = .unspecified
            case "NAME_AND_BIRTHDAY": self = .nameAndBirthday
            case "SAME_EMAIL": self = .sameEmail
            case "SAME_DEVICE": self = .sameDevice
            case "NAME_AND_PHONE_TAIL": self = .nameAndPhoneTail
            case "SAME_IDENTITY": self = .sameIdentity
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "DUPLICATE_REASON_UNSPECIFIED"
            case .nameAndBirthday: "NAME_AND_BIRTHDAY"
            case .sameEmail: "SAME_EMAIL"
            case .sameDevice: "SAME_DEVICE"
            case .nameAndPhoneTail: "NAME_AND_PHONE_TAIL"
            case .sameIdentity: "SAME_IDENTITY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct ListDuplicatesRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
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

    /// Two members who may be one person, masked.
    package struct DuplicatePair: Sendable, Equatable {
        /// Who registered first.
        package var member: MemberV1.Member?
        package var duplicate: MemberV1.Member?
        /// 1 to 100.
        package var score: Int32
        package var reasons: [MemberV1.DuplicateReason]

        package init() {
            member = nil
            duplicate = nil
            score = 0
            reasons = []
        }

        package init(
            member: MemberV1.Member? = nil,
            duplicate: MemberV1.Member? = nil,
            score: Int32 = 0,
            reasons: [MemberV1.DuplicateReason] = []
        ) {
            self.member = member
            self.duplicate = duplicate
            self.score = score
            self.reasons = reasons
        }
    }

    package struct ListDuplicatesReply: Sendable, Equatable {
        /// By who registered first.
        package var pairs: [MemberV1.DuplicatePair]
        package var nextPageToken: String

        package init() {
            pairs = []
            nextPageToken = ""
        }

        package init(
            pairs: [MemberV1.DuplicatePair] = [],
            nextPageToken: String = ""
        ) {
            self.pairs = pairs
            self.nextPageToken = nextPageToken
        }
    }

    package struct DismissDuplicateRequest: Sendable, Equatable {
        package var memberId: String
        package var duplicateId: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            memberId = ""
            duplicateId = ""
            reason = ""
        }

        package init(
            memberId: String = "",
            duplicateId: String = "",
            reason: String = ""
        ) {
            self.memberId = memberId
            self.duplicateId = duplicateId
            self.reason = reason
        }
    }

    package struct DismissDuplicateReply: Sendable, Equatable {
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

    package struct MergeMembersRequest: Sendable, Equatable {
        /// Who stays.
        package var id: String
        package var duplicateId: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            duplicateId = ""
            reason = ""
        }

        package init(
            id: String = "",
            duplicateId: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.duplicateId = duplicateId
            self.reason = reason
        }
    }

    package struct ReverseMergeRequest: Sendable, Equatable {
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

    package struct GetMergeRequest: Sendable, Equatable {
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

    /// What counts as the survivor's since the merge.
    package struct MergedHistory: Sendable, Equatable {
        package var spendMinor: Int64
        package var orders: Int64
        /// Stores on days with an order.
        package var visits: Int64
        /// Earned by these orders.
        package var points: Int64

        package init() {
            spendMinor = 0
            orders = 0
            visits = 0
            points = 0
        }

        package init(
            spendMinor: Int64 = 0,
            orders: Int64 = 0,
            visits: Int64 = 0,
            points: Int64 = 0
        ) {
            self.spendMinor = spendMinor
            self.orders = orders
            self.visits = visits
            self.points = points
        }
    }

    /// Stored value of the duplicate, principal and bonus together; minor units.
    package struct MergedStoredValue: Sendable, Equatable {
        package var movedMinor: Int64
        /// Of this, what is still there, and goes back with a reversal.
        package var remainingMinor: Int64
        /// What went back: top-ups with all that was left of them.
        package var returnedMinor: Int64

        package init() {
            movedMinor = 0
            remainingMinor = 0
            returnedMinor = 0
        }

        package init(
            movedMinor: Int64 = 0,
            remainingMinor: Int64 = 0,
            returnedMinor: Int64 = 0
        ) {
            self.movedMinor = movedMinor
            self.remainingMinor = remainingMinor
            self.returnedMinor = returnedMinor
        }
    }

    /// A punch card of the duplicate, which moved with its uses and its end.
    package struct MergedPunchCard: Sendable, Equatable {
        package var cardId: String
        /// What it owed when it moved; minor units.
        package var liabilityMinor: Int64
        /// Whether the survivor has it.
        package var moved: Bool

        package init() {
            cardId = ""
            liabilityMinor = 0
            moved = false
        }

        package init(
            cardId: String = "",
            liabilityMinor: Int64 = 0,
            moved: Bool = false
        ) {
            self.cardId = cardId
            self.liabilityMinor = liabilityMinor
            self.moved = moved
        }
    }

    /// A subscription of the duplicate. Its contract is kept.
    package struct MergedSubscription: Sendable, Equatable {
        package var subscriptionId: String
        /// Whether it moved. False where the survivor has one of the same plan: then it is not renewed, and
        /// ends with its period.
        package var moved: Bool

        package init() {
            subscriptionId = ""
            moved = false
        }

        package init(
            subscriptionId: String = "",
            moved: Bool = false
        ) {
            self.subscriptionId = subscriptionId
            self.moved = moved
        }
    }

    /// What the ledger did with the duplicate's points.
    package struct MergedPoints: Sendable, Equatable {
        /// Whether the ledger has moved them yet.
        package var moved: Bool
        package var points: Int64
        /// Of these, what is still there, and goes back with a reversal.
        package var remaining: Int64
        /// What went back.
        package var returned: Int64
        /// What was spent or ended meanwhile, and stays so.
        package var used: Int64
        /// Points that the duplicate owed, and the survivor owes since.
        package var debt: Int64
        /// Of these, what is still owed, and goes back with a reversal.
        package var debtRemaining: Int64
        package var debtReturned: Int64

        package init() {
            moved = false
            points = 0
            remaining = 0
            returned = 0
            used = 0
            debt = 0
            debtRemaining = 0
            debtReturned = 0
        }

        package init(
            moved: Bool = false,
            points: Int64 = 0,
            remaining: Int64 = 0,
            returned: Int64 = 0,
            used: Int64 = 0,
            debt: Int64 = 0,
            debtRemaining: Int64 = 0,
            debtReturned: Int64 = 0
        ) {
            self.moved = moved
            self.points = points
            self.remaining = remaining
            self.returned = returned
            self.used = used
            self.debt = debt
            self.debtRemaining = debtRemaining
            self.debtReturned = debtReturned
        }
    }

    /// A merge, and what it moved.
    package struct MemberMerge: Sendable, Equatable {
        package var id: String
        package var survivorId: String
        package var duplicateId: String
        package var mergedAt: Instant?
        package var mergedBy: String
        package var reason: String
        /// Until when it can be reversed, exclusive.
        package var reversibleUntil: Instant?
        /// Codes of what the survivor got, because she had it not.
        package var tags: [String]
        package var groups: [String]
        package var attributes: [String]
        /// What the survivor had allowed, and the duplicate had not: withdrawn.
        package var consentsWithdrawn: [MemberV1.ConsentPurpose]
        package var history: MemberV1.MergedHistory?
        /// Absent where the ledger did not answer.
        package var points: MemberV1.MergedPoints?
        /// Stored value that is with the duplicate's account: not moved yet, above the cap, or set aside.
        /// Minor units.
        package var storedValueMinor: Int64
        /// Absent while it stands.
        package var reversedAt: Instant?
        package var reversedBy: String
        package var reverseReason: String
        /// Absent where the ledger did not answer.
        package var storedValue: MemberV1.MergedStoredValue?
        package var punchCards: [MemberV1.MergedPunchCard]
        package var subscriptions: [MemberV1.MergedSubscription]

        package init() {
            id = ""
            survivorId = ""
            duplicateId = ""
            mergedAt = nil
            mergedBy = ""
            reason = ""
            reversibleUntil = nil
            tags = []
            groups = []
            attributes = []
            consentsWithdrawn = []
            history = nil
            points = nil
            storedValueMinor = 0
            reversedAt = nil
            reversedBy = ""
            reverseReason = ""
            storedValue = nil
            punchCards = []
            subscriptions = []
        }

        package init(
            id: String = "",
            survivorId: String = "",
            duplicateId: String = "",
            mergedAt: Instant? = nil,
            mergedBy: String = "",
            reason: String = "",
            reversibleUntil: Instant? = nil,
            tags: [String] = [],
            groups: [String] = [],
            attributes: [String] = [],
            consentsWithdrawn: [MemberV1.ConsentPurpose] = [],
            history: MemberV1.MergedHistory? = nil,
            points: MemberV1.MergedPoints? = nil,
            storedValueMinor: Int64 = 0,
            reversedAt: Instant? = nil,
            reversedBy: String = "",
            reverseReason: String = "",
            storedValue: MemberV1.MergedStoredValue? = nil,
            punchCards: [MemberV1.MergedPunchCard] = [],
            subscriptions: [MemberV1.MergedSubscription] = []
        ) {
            self.id = id
            self.survivorId = survivorId
            self.duplicateId = duplicateId
            self.mergedAt = mergedAt
            self.mergedBy = mergedBy
            self.reason = reason
            self.reversibleUntil = reversibleUntil
            self.tags = tags
            self.groups = groups
            self.attributes = attributes
            self.consentsWithdrawn = consentsWithdrawn
            self.history = history
            self.points = points
            self.storedValueMinor = storedValueMinor
            self.reversedAt = reversedAt
            self.reversedBy = reversedBy
            self.reverseReason = reverseReason
            self.storedValue = storedValue
            self.punchCards = punchCards
            self.subscriptions = subscriptions
        }
    }

    package struct MergeReply: Sendable, Equatable {
        package var merge: MemberV1.MemberMerge?
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            merge = nil
            replayed = false
        }

        package init(
            merge: MemberV1.MemberMerge? = nil,
            replayed: Bool = false
        ) {
            self.merge = merge
            self.replayed = replayed
        }
    }

    /// Event member.merged, of the duplicate: what she has is the survivor's.
    package struct MemberMergedEvent: Sendable, Equatable {
        package var mergeId: String
        package var survivorMemberId: String
        package var duplicateMemberId: String
        package var mergedAt: Instant?
        /// Of the duplicate: MERGED.
        package var facts: MemberV1.MemberFacts?

        package init() {
            mergeId = ""
            survivorMemberId = ""
            duplicateMemberId = ""
            mergedAt = nil
            facts = nil
        }

        package init(
            mergeId: String = "",
            survivorMemberId: String = "",
            duplicateMemberId: String = "",
            mergedAt: Instant? = nil,
            facts: MemberV1.MemberFacts? = nil
        ) {
            self.mergeId = mergeId
            self.survivorMemberId = survivorMemberId
            self.duplicateMemberId = duplicateMemberId
            self.mergedAt = mergedAt
            self.facts = facts
        }
    }

    /// Event member.merge_reversed, of the duplicate: she is herself again.
    package struct MemberMergeReversedEvent: Sendable, Equatable {
        package var mergeId: String
        package var survivorMemberId: String
        package var duplicateMemberId: String
        package var reversedAt: Instant?
        /// Of the duplicate.
        package var facts: MemberV1.MemberFacts?

        package init() {
            mergeId = ""
            survivorMemberId = ""
            duplicateMemberId = ""
            reversedAt = nil
            facts = nil
        }

        package init(
            mergeId: String = "",
            survivorMemberId: String = "",
            duplicateMemberId: String = "",
            reversedAt: Instant? = nil,
            facts: MemberV1.MemberFacts? = nil
        ) {
            self.mergeId = mergeId
            self.survivorMemberId = survivorMemberId
            self.duplicateMemberId = duplicateMemberId
            self.reversedAt = reversedAt
            self.facts = facts
        }
    }
}
