package import Primitives

/// What a day of a store tells beside orders, returns and tenders: what offers took off, and what became
/// of punch cards.
package struct DayDetail: Hashable, Sendable {
    /// The number of a kind as it is kept.
    package enum Kind: Int16, Hashable, Sendable, CaseIterable {
        case memberPrice = 1
        case promotion = 2
        case coupon = 3
        case promoCode = 4
        case points = 5
        /// Of punch cards: as `PunchCardMovement.Kind` has it, behind those of offers.
        case punchesSold = 11
        case punchesUsed = 12
        case punchesGivenBack = 13
        case punchesRefunded = 14
        case punchesEnded = 15

        package var isDiscount: Bool { rawValue < 10 }
    }

    package let kind: Kind
    /// The promotion or the template; nil for what has none.
    package let offer: UUIDv7?

    package init(_ kind: Kind, of offer: UUIDv7? = nil) {
        self.kind = kind
        self.offer = offer
    }
}

/// How often something was, and what it came to.
package struct DayCount: Hashable, Sendable {
    package var count: Int64
    package var minor: Int64

    package static let zero = DayCount(count: 0, minor: 0)

    package init(count: Int64, minor: Int64) {
        self.count = count
        self.minor = minor
    }

    package static func + (left: DayCount, right: DayCount) -> DayCount {
        DayCount(count: left.count + right.count, minor: left.minor + right.minor)
    }

    package static func - (left: DayCount, right: DayCount) -> DayCount {
        DayCount(count: left.count - right.count, minor: left.minor - right.minor)
    }
}
