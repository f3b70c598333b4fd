import PointsDomain
import Primitives

/// What a decision needs to know of a member, as member-service told it last.
struct MemberFacts: Hashable, Sendable {
    let state: Int32
    let levelCode: String
    let levelRank: Int32
    let schemeVersion: Int32
    let earningBlocked: Bool
    let spendingBlocked: Bool
    let version: Int64
    /// MM-DD; nil where it is not known, or not told.
    var birthday: String?
    /// Who brought her, until her order qualifies.
    var referrer: UUIDv7?

    /// The newer of what is known and what was told just now, with what only one of them has.
    static func newest(_ known: MemberFacts?, _ told: MemberFacts?) -> MemberFacts? {
        guard let known, var told else { return known ?? told }
        guard told.version > known.version else { return known }
        told.birthday = told.birthday ?? known.birthday
        told.referrer = known.referrer
        return told
    }
}

/// A member's points account as it is stored.
struct AccountRow: Sendable {
    var account: PointsAccount
    /// Number of the member's last event.
    var eventSeq: Int64
    /// Hash of the account's last entry.
    var headHash: [UInt8]
    var earned = EarnedPeriods()
    /// Points that no purchase explains wait until somebody has looked.
    var isUnderReview = false

    /// An account before its first entry; its chain starts from nothing.
    static let absent = AccountRow(account: .empty, eventSeq: 0, headHash: [])
}

/// The latest business month and day in which a member earned, with what she did.
struct EarnedPeriods: Sendable {
    var month: CalendarDate?
    var monthEarned: Int64 = 0
    var day: CalendarDate?
    var dayEarned: Int64 = 0
    var dayGranted: Int64 = 0
}

/// What was earned, net of clawbacks, and granted in all, in one day or month.
struct PeriodTotal: Hashable, Sendable {
    var earned: Int64 = 0
    var granted: Int64 = 0
}

/// An account of a member that is nothing but its entries: what she owes, or her unused punches.
struct PlainAccountRow: Hashable, Sendable {
    var balance: Int64
    var seq: Int64
    var headHash: [UInt8]

    static let absent = PlainAccountRow(balance: 0, seq: 0, headHash: [])
}

/// What an earlier call has done, and for which content.
struct RecordedEffect: Sendable {
    let id: UUIDv7
    let contentHash: [UInt8]
}

struct PostingRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    let type: String
    let source: SourceKey
    let businessDate: CalendarDate
    let occurredAt: Instant
    let programmeVersion: Int32
    let levelCode: String
    let factsVersion: Int64
    let actor: String
    let contentHash: [UInt8]?
    let member: UUIDv7
    /// Of the entry on the member's account of `accountKind`.
    let seq: Int64
    let reverses: UUIDv7?
    let reason: String?
    /// What the call was answered: the account when all of it was done, where it differs from the
    /// entry.
    let seqAfter: Int64?
    let availableAfter: Int64?
    /// Where they are not 0.
    let pendingAfter: Int64?
    let debtAfter: Int64?
    let explanation: [UInt8]
    /// Points, or principal, whose entries are numbered together with those of bonus.
    var accountKind = AccountKind.points
}

struct EntryRow: Sendable {
    let merchant: UUIDv7
    let posting: UUIDv7
    let leg: Leg
    let link: ChainLink?
}

struct LotRow: Sendable {
    let key: LotKey
    let member: UUIDv7
    let posting: UUIDv7
    var lot: Lot
}

struct MovementRow: Sendable {
    let merchant: UUIDv7
    let posting: UUIDv7
    let number: Int32
    let movement: Movement
}

struct HoldRow: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let placedAt: Instant
    var hold: Hold
}

struct CheckInRow: Sendable {
    let member: MemberKey
    let date: CalendarDate
    let streak: Int64
    let posting: UUIDv7
}

struct OrderRow: Sendable {
    let key: OrderKey
    let id: UUIDv7
    let contentHash: [UInt8]
    let member: UUIDv7
    let terminal: String?
    let staff: String?
    let table: String?
    let covers: Int32?
    let businessDate: CalendarDate
    let paidAt: Instant
    let placedAt: Instant
    let payableMinor: Int64
    let currency: String
    let pointsEarned: Int64
    /// What rules saw of the member; the code of her level stands in the posting.
    let traits: MemberTraits
    /// Of an order that Patron has priced.
    var checkout: UUIDv7?
    /// By which points, and stored value, paid a part of it.
    var pointsSpend: UUIDv7?
    var storedValueSpend: UUIDv7?
}

struct OrderLineRow: Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
    let line: Int16
    let sku: String
    let name: String
    let category: String
    let quantity: Int64
    let amountMinor: Int64
    let points: Int64
    var pricing = LinePricing()
    /// What of the amount has earned.
    let baseMinor: Int64
}

struct OrderTenderRow: Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
    let number: Int16
    let type: Int16
    let amountMinor: Int64
    /// Of stored value: how much of it was the merchant's bonus; all of what is owed.
    var bonusMinor: Int64 = 0
    /// The card of which a use was taken, and the use.
    var punchCard: UUIDv7?
    var punchCardUse: UUIDv7?
    /// The payment at a provider that has paid it.
    var payment: UUIDv7?
}

/// The record that makes a call repeatable: for ever on success and on a business refusal.
struct OperationRow: Sendable {
    let call: CallKey
    let requestHash: [UInt8]
    let id: UUIDv7
    let status: Int16
    let response: [UInt8]?
}
