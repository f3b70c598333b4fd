package import Primitives

/// What happens to spent points that come back when their lot has ended meanwhile (3.2).
package enum RestorePolicy: Hashable, Sendable {
    /// They come back and end at once.
    case forfeit
    /// They live a little longer, in a lot of their own, until this exclusive instant.
    case grace(until: Instant)
    /// They live as if they were earned now; nil where those never end.
    case reissue(until: Instant?)
}

/// Points that come back from a spend.
package struct Restoration: Hashable, Sendable {
    /// What the spend took, in the order in which it took it; negative.
    package let taken: [Movement]
    /// Points of it that came back before.
    package let restoredBefore: Int64
    package let points: Int64
    package let policy: RestorePolicy

    package init(
        taken: [Movement], restoredBefore: Int64, points: Int64, policy: RestorePolicy
    ) {
        self.taken = taken
        self.restoredBefore = restoredBefore
        self.points = points
        self.policy = policy
    }

    /// The parts to undo: the newest movements first, after those that were undone before.
    var parts: [Hold.Part] {
        var skip = restoredBefore
        var left = points
        var parts: [Hold.Part] = []
        for movement in taken.reversed() where left > 0 {
            let taken = -movement.delta
            let skipped = min(skip, taken)
            skip -= skipped
            let share = min(left, taken - skipped)
            guard share > 0 else { continue }
            left -= share
            parts.append(Hold.Part(lot: movement.lot, points: share))
        }
        return parts
    }
}

extension Wallet {
    /// Gives spent points back to the lots that they came from, with the life that those have.
    ///
    /// - Parameter newLot: an id for each part whose lot has ended.
    package mutating func restore(
        _ restoration: Restoration, at now: Instant, newLot: () -> UUIDv7
    ) throws(WalletRefusal) -> [WalletChange] {
        let spent = -restoration.taken.total
        guard restoration.points <= spent - restoration.restoredBefore else {
            throw .exceeds(left: spent - restoration.restoredBefore)
        }
        guard !account.balance.addingReportingOverflow(restoration.points).overflow else {
            throw .outOfRange
        }
        var changes: [WalletChange] = []
        var returned: [Movement] = []
        var reissued: [Lot] = []
        for part in restoration.parts {
            guard let original = lot(part.lot) else {
                preconditionFailure("a lot of a spend was not loaded")
            }
            if original.hasEnded(at: now), let life = restoration.policy.newLife {
                reissued.append(
                    Lot(
                        id: newLot(), granted: part.points, earnedAt: original.earnedAt,
                        expiresAt: life.end))
            } else {
                change(part.lot) { $0.remaining += part.points }
                account.expectChange(at: original.expiresAt)
                returned.append(Movement(lot: part.lot, delta: part.points))
            }
        }
        if !returned.isEmpty {
            changes.append(post(.restore, delta: returned.total, movements: returned))
            for movement in returned {
                guard let index = index(of: movement.lot), lots[index].isUsable(at: now)
                else { continue }
                changes += repayDebt(from: index)
            }
            if let expiry = expire(at: now) { changes.append(expiry) }
        }
        for lot in reissued { changes += try grant(lot, as: .restore, at: now) }
        return changes
    }
}

extension RestorePolicy {
    fileprivate struct Life { let end: Instant? }

    /// The life of a lot of its own, where there is to be one.
    fileprivate var newLife: Life? {
        switch self {
        case .forfeit: nil
        case .grace(let end): Life(end: end)
        case .reissue(let end): Life(end: end)
        }
    }
}
