/// What came in and went out at a till by one kind of tender, minor units.
package struct TenderSums: Hashable, Sendable {
    package var sales: Int64
    package var refunds: Int64
    package var tips: Int64
    /// Taken for what is no order: stored value, punch cards, subscriptions.
    package var prepaid: Int64
    /// Paid out for the same, or in the stead of a provider of payments.
    package var paidOut: Int64

    package static let zero = TenderSums(sales: 0, refunds: 0, tips: 0)

    package init(
        sales: Int64, refunds: Int64, tips: Int64, prepaid: Int64 = 0, paidOut: Int64 = 0
    ) {
        self.sales = sales
        self.refunds = refunds
        self.tips = tips
        self.prepaid = prepaid
        self.paidOut = paidOut
    }

    /// What it leaves at the till.
    package var net: Int64 { sales - refunds + tips + prepaid - paidOut }

    package static func + (left: TenderSums, right: TenderSums) -> TenderSums {
        TenderSums(
            sales: left.sales + right.sales, refunds: left.refunds + right.refunds,
            tips: left.tips + right.tips, prepaid: left.prepaid + right.prepaid,
            paidOut: left.paidOut + right.paidOut)
    }

    package static func - (left: TenderSums, right: TenderSums) -> TenderSums {
        TenderSums(
            sales: left.sales - right.sales, refunds: left.refunds - right.refunds,
            tips: left.tips - right.tips, prepaid: left.prepaid - right.prepaid,
            paidOut: left.paidOut - right.paidOut)
    }
}

/// A till's shift as the books say it, by kind of tender (X27).
package struct ShiftTotals: Hashable, Sendable {
    /// By the number of the kind, as the contract has it.
    package let sums: [Int16: TenderSums]
    /// Float and pay-ins less pay-outs.
    package let drawerMinor: Int64

    package init(sums: [Int16: TenderSums], drawerMinor: Int64) {
        self.sums = sums
        self.drawerMinor = drawerMinor
    }

    /// One line of a count: a kind that was counted, or should have been.
    package struct Line: Hashable, Sendable {
        package let type: Int16
        package let sums: TenderSums
        /// 0 for all kinds but cash.
        package let drawer: Int64
        package let counted: Int64

        package init(type: Int16, sums: TenderSums, drawer: Int64, counted: Int64) {
            self.type = type
            self.sums = sums
            self.drawer = drawer
            self.counted = counted
        }

        package var expected: Int64 { sums.net + drawer }
        package var difference: Int64 { counted - expected }
    }

    /// Compares a count with the books; what was not counted was counted as nothing.
    ///
    /// - Parameter cash: number of the kind that lies in the drawer; it always has a line.
    package func compare(with counted: [Int16: Int64], cash: Int16) -> [Line] {
        let moved = sums.filter { $0.value != .zero }.keys
        return Set(moved).union(counted.keys).union([cash]).sorted().map { type in
            Line(
                type: type, sums: sums[type] ?? .zero, drawer: type == cash ? drawerMinor : 0,
                counted: counted[type] ?? 0)
        }
    }

    package enum ClosingRefusal: Error, Hashable, Sendable {
        case movedOn
        case unexplained(type: Int16, difference: Int64)
    }

    /// Whether a shift may be closed by its last count: the books say what they said then, and what
    /// differs has its reason.
    package func checkClosing(
        of count: [Line], reasons: [Int16: String], cash: Int16
    ) throws(ClosingRefusal) {
        let counted = Dictionary(
            count.map { ($0.type, $0.counted) }, uniquingKeysWith: { $1 })
        guard compare(with: counted, cash: cash) == count else { throw .movedOn }
        for line in count where line.difference != 0 && reasons[line.type] == nil {
            throw .unexplained(type: line.type, difference: line.difference)
        }
    }
}

/// What orders and returns of one business date come to, as far as somebody has been told of it.
package struct DayTotals: Hashable, Sendable {
    package var orders: Int64 = 0
    package var salesMinor: Int64 = 0
    package var refunds: Int64 = 0
    package var refundsMinor: Int64 = 0
    /// By the number of the kind.
    package var tenders: [Int16: TenderSums] = [:]
    package var details: [DayDetail: DayCount] = [:]

    package init() {}

    package var isEmpty: Bool {
        orders == 0 && salesMinor == 0 && refunds == 0 && refundsMinor == 0 && tenders.isEmpty
            && details.isEmpty
    }

    /// What is there beyond what was told before: it is told once, by whichever day comes next.
    package func beyond(_ told: DayTotals) -> DayTotals {
        var rest = self
        rest.orders -= told.orders
        rest.salesMinor -= told.salesMinor
        rest.refunds -= told.refunds
        rest.refundsMinor -= told.refundsMinor
        for (type, sums) in told.tenders {
            rest.tenders[type] = (rest.tenders[type] ?? .zero) - sums
        }
        rest.tenders = rest.tenders.filter { $0.value != .zero }
        for (detail, count) in told.details {
            rest.details[detail] = (rest.details[detail] ?? .zero) - count
        }
        rest.details = rest.details.filter { $0.value != .zero }
        return rest
    }

    package static func + (left: DayTotals, right: DayTotals) -> DayTotals {
        var sum = left
        sum.orders += right.orders
        sum.salesMinor += right.salesMinor
        sum.refunds += right.refunds
        sum.refundsMinor += right.refundsMinor
        for (type, sums) in right.tenders {
            sum.tenders[type] = (sum.tenders[type] ?? .zero) + sums
        }
        for (detail, count) in right.details {
            sum.details[detail] = (sum.details[detail] ?? .zero) + count
        }
        return sum
    }
}
