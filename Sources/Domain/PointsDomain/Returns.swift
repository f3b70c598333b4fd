package import Primitives

/// What of an order comes back, and what points that takes (3.4).
package enum Returns {
    /// A line of the order with what was returned of it before.
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let category: String
        package let quantity: Int64
        package let amountMinor: Int64
        /// Points that the line was granted.
        package let points: Int64
        package var returnedQuantity: Int64
        package var returnedMinor: Int64

        package init(
            sku: String, category: String, quantity: Int64, amountMinor: Int64, points: Int64,
            returnedQuantity: Int64 = 0, returnedMinor: Int64 = 0
        ) {
            self.sku = sku
            self.category = category
            self.quantity = quantity
            self.amountMinor = amountMinor
            self.points = points
            self.returnedQuantity = returnedQuantity
            self.returnedMinor = returnedMinor
        }

        var leftQuantity: Int64 { quantity - returnedQuantity }
        var leftMinor: Int64 { amountMinor - returnedMinor }
        var hasNothingLeft: Bool { leftMinor == 0 && leftQuantity == 0 }
    }

    /// What is asked for of one line.
    package struct Part: Hashable, Sendable {
        package enum Size: Hashable, Sendable {
            case quantity(Int64)
            case amountMinor(Int64)
        }

        /// Place of the line in the order, from 0.
        package let line: Int
        package let size: Size

        package init(line: Int, size: Size) {
            self.line = line
            self.size = size
        }
    }

    package struct Returned: Hashable, Sendable {
        package let line: Int
        package let quantity: Int64
        package let amountMinor: Int64
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// More than is left of a line.
        case exceedsLine(line: Int, leftQuantity: Int64, leftMinor: Int64)
        case nothingLeft
    }

    /// What each part is worth: the pieces of a line share its amount by cumulative floor, so that
    /// all of them together are the line, however they come back.
    ///
    /// - Parameter parts: all that is left where nil. Each line at most once.
    /// - Parameter lines: left as they are after the return; a refusal changes nothing.
    package static func take(
        _ parts: [Part]?, from lines: inout [Line]
    ) throws(Refusal) -> [Returned] {
        var kept = lines
        var returned: [Returned] = []
        for part in parts ?? whole(lines) {
            let line = kept[part.line]
            let taken: Returned
            switch part.size {
            case .quantity(let quantity):
                guard quantity <= line.leftQuantity else { throw line.exceeded(part.line) }
                taken = Returned(
                    line: part.line, quantity: quantity, amountMinor: line.amount(of: quantity))
            case .amountMinor(let amount):
                guard amount <= line.leftMinor else { throw line.exceeded(part.line) }
                taken = Returned(
                    line: part.line,
                    quantity: amount == line.leftMinor ? line.leftQuantity : 0,
                    amountMinor: amount)
            }
            kept[part.line].returnedQuantity += taken.quantity
            kept[part.line].returnedMinor += taken.amountMinor
            returned.append(taken)
        }
        guard returned.contains(where: { $0.amountMinor > 0 || $0.quantity > 0 }) else {
            throw .nothingLeft
        }
        lines = kept
        return returned
    }

    private static func whole(_ lines: [Line]) -> [Part] {
        lines.indices.filter { !lines[$0].hasNothingLeft }.map {
            Part(line: $0, size: .quantity(lines[$0].leftQuantity))
        }
    }

    /// What is left of the order, for a return that is reckoned anew; a line of which nothing is
    /// left is no line, so that no bonus is for it.
    package static func kept(_ lines: [Line]) -> [Purchase.Line] {
        lines.filter { !$0.hasNothingLeft }.map {
            Purchase.Line(
                sku: $0.sku, category: $0.category, quantity: $0.leftQuantity,
                amountMinor: $0.leftMinor)
        }
    }

    /// Points that all returns so far take back.
    ///
    /// - Parameter recalculated: what the kept lines would earn, where the mode asks for it; at
    ///   most what was granted counts, since a cap that cut the order cuts the rest of it too.
    package static func target(_ lines: [Line], recalculated: Int64?) -> Int64 {
        guard let recalculated else { return lines.reduce(0) { $0 + $1.clawback.target } }
        let granted = lines.reduce(0) { $0 + $1.points }
        return granted - min(granted, recalculated)
    }

    package static func isWhole(_ lines: [Line]) -> Bool {
        lines.allSatisfy(\.hasNothingLeft)
    }
}

extension Returns.Line {
    /// What cost nothing comes back by its pieces.
    fileprivate var clawback: Clawback.Line {
        amountMinor > 0
            ? Clawback.Line(points: points, base: amountMinor, refundedBase: returnedMinor)
            : Clawback.Line(points: points, base: quantity, refundedBase: returnedQuantity)
    }

    fileprivate func amount(of pieces: Int64) -> Int64 {
        if pieces == leftQuantity { return leftMinor }
        let share = CumulativeFloor.share(
            of: amountMinor, taking: returnedQuantity..<returnedQuantity + pieces, of: quantity)
        return min(share, leftMinor)
    }

    fileprivate func exceeded(_ line: Int) -> Returns.Refusal {
        .exceedsLine(line: line, leftQuantity: leftQuantity, leftMinor: leftMinor)
    }
}
