package import Primitives

/// Moving points between two accounts of one member, and what she owes of them (A12).
extension Wallet {
    /// Gives up all that can be used now, lot by lot, or what is owed: who owes has nothing to use.
    /// The caller has loaded it all.
    ///
    /// - Returns: nil where there is nothing, or the account is frozen.
    package mutating func moveAll(
        at now: Instant
    ) -> (change: WalletChange, parts: [TransferredPart])? {
        guard !account.isFrozen else { return nil }
        let debt = account.debt
        let points = debt > 0 ? 0 : covered(at: now)
        guard points > 0 || debt > 0 else { return nil }
        let movements = take(points, at: now).map { Movement(lot: $0.lot, delta: -$0.points) }
        account.debt = 0
        let change = post(.mergeOut, delta: -points, debtDelta: -debt, movements: movements)
        return (change, parts(of: change))
    }

    /// Gives back of lots what was moved into each, as far as it is still there, and of a debt that
    /// came what is still owed; never more.
    ///
    /// - Returns: nil where nothing is.
    package mutating func moveBack(
        _ moved: [Movement], debt: Int64 = 0, at now: Instant
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
        let owed = min(debt, account.debt)
        guard !movements.isEmpty || owed > 0 else { return nil }
        account.debt -= owed
        let posted = post(
            .mergeOut, delta: movements.total, debtDelta: -owed, movements: movements)
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
