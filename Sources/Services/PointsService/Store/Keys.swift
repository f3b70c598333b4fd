import Primitives

/// A member of a merchant: the unit of locking, and what a lane is chosen by.
struct MemberKey: Hashable, Comparable, Sendable {
    let merchant: UUIDv7
    let member: UUIDv7

    init(merchant: UUIDv7, member: UUIDv7) {
        self.merchant = merchant
        self.member = member
    }

    static func < (left: MemberKey, right: MemberKey) -> Bool {
        (left.member, left.merchant) < (right.member, right.merchant)
    }
}

/// A member on a business date, and so in its month: what her totals are asked for by.
struct EarnedKey: Hashable, Sendable {
    let member: MemberKey
    let date: CalendarDate
}

/// A business day or month of a member, named by its first day.
struct PeriodKey: Hashable, Sendable {
    enum Period: Int16, Sendable {
        case day = 1
        case month = 2
    }

    let member: MemberKey
    let period: Period
    let start: CalendarDate
}

/// A lot, hold or posting of a merchant.
struct LotKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct HoldKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct PostingKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// What makes an order unique for its merchant.
struct OrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let store: UUIDv7
    let channel: Int16
    let externalId: String
}

/// What makes a posting unique: each effect of a source is posted once.
struct SourceKey: Hashable, Sendable {
    let merchant: UUIDv7
    let type: String
    let id: String
    let effect: String
}

/// A call, as its record in `operations` is found.
struct CallKey: Hashable, Sendable {
    let merchant: UUIDv7
    let method: String
    let key: String
}
