package import Primitives

/// A part of a gift: points with the life that they had, which they keep (3.2).
package struct TransferredPart: Hashable, Sendable {
    package let points: Int64
    package let earnedAt: Instant
    package let expiresAt: Instant?

    package init(points: Int64, earnedAt: Instant, expiresAt: Instant?) {
        self.points = points
        self.earnedAt = earnedAt
        self.expiresAt = expiresAt
    }
}

extension Wallet {
    /// Gives points away: the nearest end first.
    package mutating func give(
        _ points: Int64, at now: Instant
    ) throws(WalletRefusal) -> (change: WalletChange, parts: [TransferredPart]) {
        let change = try spend(points, as: .transferOut, at: now)
        let parts = change.movements.compactMap { movement in
            lot(movement.lot).map {
                TransferredPart(
                    points: -movement.delta, earnedAt: $0.earnedAt, expiresAt: $0.expiresAt)
            }
        }
        return (change, parts)
    }

    /// Receives points: a lot for each part, one entry for all.
    ///
    /// - Parameter debt: what comes to be owed with them. All that can be used pays it: the caller has
    ///   loaded that.
    package mutating func receive(
        _ parts: [TransferredPart], debt: Int64 = 0, as kind: WalletChange.Kind = .transferIn,
        at now: Instant, newLot: () -> UUIDv7
    ) throws(WalletRefusal) -> [WalletChange] {
        let points = parts.reduce(0) { $0 + $1.points }
        guard !account.balance.addingReportingOverflow(points).overflow,
            !account.debt.addingReportingOverflow(debt).overflow
        else { throw .outOfRange }
        var ids: [UUIDv7] = []
        for part in parts {
            let lot = Lot(
                id: newLot(), granted: part.points, earnedAt: part.earnedAt,
                expiresAt: part.expiresAt)
            account.expectChange(at: lot.nextChangeAt)
            _ = insert(lot)
            ids.append(lot.id)
        }
        account.debt += debt
        var changes = [post(kind, delta: points, debtDelta: debt)]
        for id in debt > 0 ? lots.map(\.id) : ids {
            guard let index = index(of: id), lots[index].isUsable(at: now) else { continue }
            changes += repayDebt(from: index)
        }
        return changes
    }
}
