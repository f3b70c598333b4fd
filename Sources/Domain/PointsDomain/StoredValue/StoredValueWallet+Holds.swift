package import Primitives

/// Setting aside for a checkout (X04).
extension StoredValueWallet {
    package mutating func placeHold(
        _ id: UUIDv7, _ amount: Int64, expiresAt: Instant, by order: SpendOrder
    ) throws(StoredValueRefusal) -> StoredValueChange {
        if let refusal = refusal(toSpend: amount) { throw refusal }
        guard
            holds.count(where: { $0.state == .held && $0.purpose == .checkout })
                < Limits.openHolds
        else {
            throw .tooManyHolds(most: Limits.openHolds)
        }
        return setAside(
            ValueHold(id: id, parts: order.take(amount, from: lots), expiresAt: expiresAt))
    }

    mutating func setAside(_ hold: ValueHold) -> StoredValueChange {
        for part in hold.parts {
            change(part.lot) { lot in
                lot.principal.remaining -= part.principal
                lot.principal.held += part.principal
                lot.bonus.remaining -= part.bonus
                lot.bonus.held += part.bonus
            }
        }
        account.principalHeld += hold.parts.principal
        account.bonusHeld += hold.parts.bonus
        holds.append(hold)
        return post(.hold, principal: 0, bonus: 0)
    }

    /// Spends what was held, or a part of it, in the order in which it was set aside; the rest is
    /// free again.
    ///
    /// - Parameter amount: all of it where nil.
    package mutating func capture(
        _ id: UUIDv7, _ amount: Int64?, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        let index = try openHold(id, .checkout)
        let hold = holds[index]
        let amount = amount ?? hold.amount
        guard amount > 0 else { throw .outOfRange }
        guard amount <= hold.amount else { throw .exceeds(leftMinor: hold.amount) }
        var left = amount
        var taken: [ValueMovement] = []
        var rest: [ValueMovement] = []
        for part in hold.parts {
            let share = min(left, part.total)
            left -= share
            if share > 0 { taken.append(part.prefix(share)) }
            if share < part.total { rest.append(part.after(share)) }
        }
        holds[index].state = .captured
        holds[index].captured = amount
        for part in taken {
            change(part.lot) { lot in
                lot.principal.held -= part.principal
                lot.principal.consumed += part.principal
                lot.bonus.held -= part.bonus
                lot.bonus.consumed += part.bonus
            }
        }
        account.principalHeld -= taken.principal
        account.bonusHeld -= taken.bonus
        var changes = [post(.spend, taken.map(\.negated))]
        if !rest.isEmpty { changes.append(release(rest)) }
        return changes + lapse(at: now)
    }

    package mutating func void(
        _ id: UUIDv7, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        try giveUp(id, .checkout, at: now)
    }

    /// Bonus that has ended meanwhile ends at once.
    mutating func giveUp(
        _ id: UUIDv7, _ purpose: ValueHold.Purpose, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        let index = try openHold(id, purpose)
        holds[index].state = .voided
        return [release(holds[index].parts)] + lapse(at: now)
    }

    func openHold(
        _ id: UUIDv7, _ purpose: ValueHold.Purpose
    ) throws(StoredValueRefusal) -> Int {
        guard let index = holds.firstIndex(where: { $0.id == id && $0.purpose == purpose }) else {
            throw .holdNotFound
        }
        switch holds[index].state {
        case .held: return index
        case .expired: throw .holdExpired
        case .captured, .voided: throw .holdClosed
        }
    }

    mutating func release(_ parts: [ValueMovement]) -> StoredValueChange {
        for part in parts {
            change(part.lot) { lot in
                lot.principal.held -= part.principal
                lot.principal.remaining += part.principal
                lot.bonus.held -= part.bonus
                lot.bonus.remaining += part.bonus
            }
        }
        account.principalHeld -= parts.principal
        account.bonusHeld -= parts.bonus
        return post(.release, principal: 0, bonus: 0)
    }
}
