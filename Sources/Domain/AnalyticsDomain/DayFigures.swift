package import Primitives

/// What happened on one business date of one merchant.
package struct DayFigures: Sendable, Equatable {
    package var newMembers: Int64
    /// Placed on the date, returned later or not.
    package var orders: Int64
    /// Less what was returned on the date, whenever it was bought: a cash view, as the tills of the
    /// day have it.
    package var netSales: Money
    /// Usable or pending, less what returns of the date took back.
    package var pointsIssued: Points

    package static let zero = DayFigures()

    package init(
        newMembers: Int64 = 0, orders: Int64 = 0, netSales: Money = Money(minor: 0),
        pointsIssued: Points = Points(value: 0)
    ) {
        self.newMembers = newMembers
        self.orders = orders
        self.netSales = netSales
        self.pointsIssued = pointsIssued
    }
}

/// One thing that a feed told, as far as the day's figures are concerned.
package enum DayFact: Sendable, Equatable {
    case memberRegistered
    case orderPaid(payable: Money)
    case pointsGranted(Points)
    /// A return on its own date, not on that of the order.
    case orderRefunded(amount: Money, points: Points)
}

extension DayFigures {
    package mutating func add(_ fact: DayFact) throws {
        switch fact {
        case .memberRegistered:
            newMembers += 1
        case .orderPaid(let payable):
            netSales = try netSales.adding(payable)
            orders += 1
        case .pointsGranted(let points):
            pointsIssued = try pointsIssued.adding(points)
        case .orderRefunded(let amount, let points):
            let sales = try netSales.subtracting(amount)
            pointsIssued = try pointsIssued.subtracting(points)
            netSales = sales
        }
    }
}
