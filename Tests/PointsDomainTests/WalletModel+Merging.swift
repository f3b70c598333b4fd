import PointsDomain
import Primitives

extension WalletModel {
    typealias Moved = (parts: [TransferredPart], debt: Int64)

    /// All that can be used, or all that is owed; nothing while it is frozen.
    mutating func moveAll() -> Moved? {
        if isFrozen { return nil }
        let owed = debt
        let going = owed > 0 ? [] : inOrder { isUsable($0) }
        debt = 0
        return move(going, owed)
    }

    /// Of what came, each point that is still free, and what is still owed.
    mutating func moveBack(_ came: (lots: [Movement], debt: Int64)) -> Moved? {
        if isFrozen { return nil }
        let owed = min(came.debt, debt)
        debt -= owed
        let going = came.lots.flatMap { part in
            inOrder { isUsable($0) && isPoint($0, of: [part.lot]) }.prefix(Int(part.delta))
        }
        return move(going, owed)
    }

    private mutating func move(_ going: [Int], _ owed: Int64) -> Moved? {
        guard !going.isEmpty || owed > 0 else { return nil }
        mark(going, .moved)
        let parts = movements(of: going).compactMap { movement in
            points.first { $0.life.lot == movement.lot }.map {
                TransferredPart(
                    points: -movement.delta, earnedAt: $0.life.earned, expiresAt: $0.life.end)
            }
        }
        return (parts, owed)
    }

    /// What comes is hers, and what is owed with it is paid by whatever she has.
    mutating func takeOver(_ parts: [TransferredPart], _ owed: Int64, newLot: () -> UUIDv7) {
        for part in parts {
            movedIn += part.points
            add(part.points, Life(lot: newLot(), earned: part.earnedAt, end: part.expiresAt))
        }
        debt += owed
        repay(with: inOrder { isUsable($0) })
    }
}
