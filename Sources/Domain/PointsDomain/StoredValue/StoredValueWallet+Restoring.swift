package import Primitives

/// Stored value that comes back from a spend.
package struct ValueRestoration: Hashable, Sendable {
    /// What the spend took, in the order in which it took it; negative.
    package let taken: [ValueMovement]
    package let restoredBefore: Int64
    package let amount: Int64
    /// How long bonus lives whose lot has ended meanwhile; exclusive (GRACE, 3.2).
    package let graceUntil: Instant

    package init(
        taken: [ValueMovement], restoredBefore: Int64, amount: Int64, graceUntil: Instant
    ) {
        self.taken = taken
        self.restoredBefore = restoredBefore
        self.amount = amount
        self.graceUntil = graceUntil
    }

    /// What can still come back.
    package var left: Int64 { -taken.total - restoredBefore }

    /// Refuses what is more than the spend, or nothing.
    package func check() throws(StoredValueRefusal) {
        guard amount > 0, amount <= left else { throw .exceeds(leftMinor: left) }
    }

    /// The parts to undo: the newest movements first, after those that were undone before. Parts
    /// of a movement of both halves are in its own proportion, however it is split.
    package var parts: [ValueMovement] {
        var skip = restoredBefore
        var left = amount
        var parts: [ValueMovement] = []
        for movement in taken.reversed() where left > 0 {
            let taken = movement.negated
            let skipped = min(skip, taken.total)
            skip -= skipped
            let share = min(left, taken.total - skipped)
            guard share > 0 else { continue }
            left -= share
            let before = taken.prefix(skipped)
            let after = taken.prefix(skipped + share)
            parts.append(
                ValueMovement(
                    lot: taken.lot, principal: after.principal - before.principal,
                    bonus: after.bonus - before.bonus))
        }
        return parts
    }
}

extension StoredValueWallet {
    /// Gives spent value back to the same halves of the lots that it came from.
    ///
    /// Frozen or not: what was bought has come back. Of a top-up that has been paid back meanwhile
    /// the principal stays with the customer, to be spent or paid out by another withdrawal, and the
    /// bonus is cancelled with its next line in the books (3.7): it was the price of a prepayment
    /// that is no more, and she has not lost a fen of her own.
    ///
    /// - Parameter newLot: an id for each part of bonus whose lot has ended.
    package mutating func restore(
        _ restoration: ValueRestoration, at now: Instant, newLot: () -> UUIDv7
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        try restoration.check()
        return restore(
            restoration.parts, graceUntil: restoration.graceUntil, at: now, newLot: newLot)
    }

    /// The same of those parts of a spend whose top-ups stand in this account: where accounts of one
    /// member were merged, what one of them spent may come back to the other (A12).
    package mutating func restore(
        _ parts: [ValueMovement], graceUntil: Instant, at now: Instant, newLot: () -> UUIDv7
    ) -> [StoredValueChange] {
        var returned: [ValueMovement] = []
        var bonus: Int64 = 0
        for part in parts {
            guard let original = lot(part.lot) else {
                preconditionFailure("a top-up of a spend was not loaded")
            }
            let lives =
                part.bonus == 0 || original.withdrawnAt != nil
                || !original.bonusHasEnded(at: now)
            if !lives {
                insert(
                    TopUpLot(
                        id: newLot(), origin: original.origin ?? original.id, paid: 0,
                        bonus: part.bonus, paidAt: original.paidAt,
                        bonusExpiresAt: graceUntil))
            }
            let back = ValueMovement(
                lot: part.lot, principal: part.principal, bonus: lives ? part.bonus : 0)
            bonus += part.bonus
            guard back.total > 0 else { continue }
            change(part.lot) { lot in
                lot.principal.remaining += back.principal
                lot.principal.consumed -= back.principal
                lot.bonus.remaining += back.bonus
                lot.bonus.consumed -= back.bonus
                // A card that is no longer valid takes it all the same, for as long as bonus.
                if !lot.isValid(at: now) { lot.validUntil = graceUntil }
            }
            returned.append(back)
        }
        let change = post(.restore, principal: returned.principal, bonus: bonus, returned)
        return [change] + lapse(at: now)
    }
}
