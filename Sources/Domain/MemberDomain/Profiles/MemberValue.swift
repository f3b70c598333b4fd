/// How lately, how often and for how much a member bought in the 365 days before a business date
/// (docs/domain.md, Life-cycle). Who bought nothing in them has none.
package struct MemberValue: Hashable, Sendable {
    package static let windowDays = 365

    /// From her last order to the date.
    package let recencyDays: Int
    /// Orders of which something is left.
    package let orders: Int64
    /// Paid, less returns.
    package let spendMinor: Int64

    package init(recencyDays: Int, orders: Int64, spendMinor: Int64) {
        self.recencyDays = recencyDays
        self.orders = orders
        self.spendMinor = spendMinor
    }
}

/// From where on recency, orders and spend each score 4 or more: what makes a high value.
package struct ValueMarks: Hashable, Sendable {
    /// At most.
    package let recencyDays: Int
    /// At least, both.
    package let orders: Int64
    package let spendMinor: Int64

    package init(recencyDays: Int, orders: Int64, spendMinor: Int64) {
        self.recencyDays = recencyDays
        self.orders = orders
        self.spendMinor = spendMinor
    }

    package func isHigh(_ value: MemberValue) -> Bool {
        value.recencyDays <= recencyDays && value.orders >= orders
            && value.spendMinor >= spendMinor
    }
}

/// Which marks a merchant's members are measured by.
package enum ValueMode: Int16, CaseIterable, Sendable {
    /// The merchant's own below 50 buyers, else those of its members.
    case auto = 1
    /// The merchant's own.
    case fixed
    /// Those of its members: 4 scores who has at least three fifths of the buyers below her.
    case quantile

    /// Fewer buyers say nothing of what is much.
    package static let fewestBuyers: Int64 = 50

    /// - Parameters:
    ///   - own: what the merchant has set.
    ///   - counted: what its buyers of the last 365 days come to; nil where there were none.
    /// - Returns: nil where nobody is of high value.
    package func marks(
        own: ValueMarks?, counted: ValueMarks?, buyers: Int64
    ) -> ValueMarks? {
        switch self {
        case .fixed: own
        case .quantile: counted
        case .auto: buyers < Self.fewestBuyers ? own : counted
        }
    }
}
