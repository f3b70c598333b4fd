import PointsDomain
import Primitives

extension WalletModel {
    // MARK: Pending points

    /// Pending lots that wait for an event, in the order of spending.
    func awaiting(_ event: String) -> [UUIDv7] {
        var lots: [UUIDv7] = []
        for index in order where isWaiting(index) && points[index].life.awaited == event {
            let lot = points[index].life.lot
            if !lots.contains(lot) { lots.append(lot) }
        }
        return lots
    }

    mutating func activate(_ lot: UUIDv7, _ end: LotEnd) throws(WalletRefusal) {
        let waiting = try pending(lot)
        change(lot) { life in
            life.isPending = false
            if case .at(let end) = end { life.end = end }
        }
        repay(with: waiting)
        expire()
    }

    mutating func cancel(_ lot: UUIDv7) throws(WalletRefusal) {
        mark(try pending(lot), .cancelled)
    }

    private func pending(_ lot: UUIDv7) throws(WalletRefusal) -> [Int] {
        let waiting = inOrder { isWaiting($0) && isPoint($0, of: [lot]) }
        if waiting.isEmpty { throw .notPending }
        return waiting
    }

    /// Lets every lot of which something can be used, or is held, live at least so long.
    mutating func renew(until end: Instant) {
        var open: Set<UUIDv7> = []
        for point in points
        where (point.fate == .free || point.fate == .held) && hasStarted(point.life)
            && !hasEnded(point.life)
        {
            open.insert(point.life.lot)
        }
        for lot in open {
            change(lot) { life in
                if let old = life.end, old < end { life.end = end }
            }
        }
    }

    private mutating func change(_ lot: UUIDv7, _ body: (inout Life) -> Void) {
        for index in points.indices where points[index].life.lot == lot {
            body(&points[index].life)
        }
        order = order.sorted { precedes(points[$0].life, points[$1].life) }
    }

    // MARK: Gifts

    mutating func give(_ count: Int64) throws(WalletRefusal) -> [TransferredPart] {
        let taken = try usable(count)
        mark(taken, .given)
        return movements(of: taken).compactMap { movement in
            points.first { $0.life.lot == movement.lot }.map {
                TransferredPart(
                    points: -movement.delta, earnedAt: $0.life.earned, expiresAt: $0.life.end)
            }
        }
    }

    mutating func receive(_ parts: [TransferredPart], newLot: () -> UUIDv7) {
        for part in parts {
            received += part.points
            add(part.points, Life(lot: newLot(), earned: part.earnedAt, end: part.expiresAt))
        }
    }
}
