package import Primitives

/// Moving points between two accounts of one member (A12).
extension Wallet {
    /// Gives up all that can be used now, lot by lot; the caller has loaded it all.
    ///
    /// - Returns: nil where there is nothing, or the account is frozen.
    package mutating func moveAll(
        at now: Instant
    ) throws(WalletRefusal) -> (change: WalletChange, parts: [TransferredPart])? {
        let points = covered(at: now)
        guard points > 0, !account.isFrozen, account.debt == 0 else { return nil }
        let change = try spend(points, as: .mergeOut, at: now)
        return (change, parts(of: change))
    }

    /// Gives back of lots what was moved into each, as far as it is still there; never more.
    ///
    /// - Returns: nil where nothing is.
    package mutating func moveBack(
        _ moved: [Movement], at now: Instant
    ) -> (change: WalletChange, parts: [TransferredPart])? {
        guard !account.isFrozen else { return nil }
        var movements: [Movement] = []
        for part in moved {
            guard let place = index(of: part.lot), lots[place].isUsable(at: now) else { continue }
            let points = min(part.delta, lots[place].remaining)
            guard points > 0 else { continue }
            change(part.lot) { $0.remaining -= points }
            movements.append(Movement(lot: part.lot, delta: -points))
        }
        guard !movements.isEmpty else { return nil }
        let posted = post(.mergeOut, delta: movements.total, movements: movements)
        return (posted, parts(of: posted))
    }

    private func parts(of change: WalletChange) -> [TransferredPart] {
        change.movements.compactMap { movement in
            lot(movement.lot).map {
                TransferredPart(
                    points: -movement.delta, earnedAt: $0.earnedAt, expiresAt: $0.expiresAt)
            }
        }
    }
}
