package import Primitives

/// What happened on one business date of one merchant.
package struct DayFigures: Sendable, Equatable {
    package var newMembers: Int64
    package var orders: Int64
    /// Net of refunds.
    package var netSales: Money
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
        }
    }
}
