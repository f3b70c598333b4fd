package import Primitives

/// Top-ups as they leave an account for another one of the same member (A12).
package struct MovedTopUps: Hashable, Sendable {
    package let lots: [TopUpLot]
    /// Of cards without a name that are no longer valid: they wait there as they did here.
    package let holds: [ValueHold]

    /// What is left of each, held or not.
    package var movements: [ValueMovement] {
        lots.filter { $0.state == .open }.map {
            ValueMovement(
                lot: $0.id, principal: $0.principal.remaining + $0.principal.held,
                bonus: $0.bonus.remaining + $0.bonus.held)
        }
    }

    fileprivate var heldParts: [ValueMovement] { holds.flatMap(\.parts) }
}

/// Moving stored value between two accounts of one member.
///
/// A top-up moves as it is, with its payment, its ends and what was spent of it before, so that it is
/// spent, withdrawn and counted as if it had always been there. Bonus that came back in a lot of its
/// own goes with its top-up.
extension StoredValueWallet {
    /// What would move now, each top-up with what belongs to it, in the order of spending: nothing of
    /// it is set aside for a checkout or a withdrawal.
    package var movable: [[TopUpLot]] {
        let busy = Set(
            holds.filter { $0.state == .held && $0.purpose != .dormant }
                .flatMap { $0.parts.map(\.lot) })
        var families: [[TopUpLot]] = []
        var places: [UUIDv7: Int] = [:]
        for lot in lots {
            let top = lot.origin ?? lot.id
            if let place = places[top] {
                families[place].append(lot)
            } else {
                places[top] = families.count
                families.append([lot])
            }
        }
        return families.filter { family in
            family.contains { $0.state == .open } && !family.contains { busy.contains($0.id) }
        }
    }

    /// Gives up what can move, or of it what belongs to some top-ups.
    ///
    /// - Parameters:
    ///   - roomMinor: what the other account may take by its cap; what does not fit stays.
    ///   - places: how many open top-ups it may take.
    /// - Returns: nil where nothing moves, or the account is frozen.
    package mutating func moveOut(
        only wanted: Set<UUIDv7>? = nil, roomMinor: Int64 = .max, places: Int = .max
    ) -> (change: StoredValueChange, moved: MovedTopUps)? {
        guard !account.isFrozen else { return nil }
        var (room, places) = (roomMinor, places)
        var going: [TopUpLot] = []
        for family in movable {
            if let wanted, !family.contains(where: { wanted.contains($0.origin ?? $0.id) }) {
                continue
            }
            let amount = family.reduce(0) { $0 + $1.remaining + $1.held }
            let count = family.count { $0.state == .open }
            guard amount <= room, count <= places else { continue }
            room -= amount
            places -= count
            going += family
        }
        guard !going.isEmpty else { return nil }
        let leaving = Set(going.map(\.id))
        func leaves(_ hold: ValueHold) -> Bool {
            hold.state == .held && hold.parts.contains { leaving.contains($0.lot) }
        }
        let moved = MovedTopUps(lots: going, holds: holds.filter(leaves))
        lots.removeAll { leaving.contains($0.id) }
        holds.removeAll(where: leaves)
        account.principalHeld -= moved.heldParts.principal
        account.bonusHeld -= moved.heldParts.bonus
        return (post(.mergeOut, moved.movements.map(\.negated)), moved)
    }

    /// Takes what another account of the same member has given up.
    package mutating func moveIn(
        _ moved: MovedTopUps
    ) throws(StoredValueRefusal) -> StoredValueChange {
        guard !account.balance.addingReportingOverflow(moved.movements.total).overflow else {
            throw .outOfRange
        }
        for lot in moved.lots { insert(lot) }
        holds += moved.holds
        account.principalHeld += moved.heldParts.principal
        account.bonusHeld += moved.heldParts.bonus
        return post(.mergeIn, moved.movements)
    }

    /// What this account may take of another one of its member: at most the cap, as after a top-up.
    /// Where all that either has is on cards without a name, theirs.
    package func room(for other: StoredValueWallet, by terms: StoredValueTerms) -> Int64 {
        max(0, capMinor(with: other, by: terms) - account.balance)
    }

    package func capMinor(with other: StoredValueWallet, by terms: StoredValueTerms) -> Int64 {
        let open = (lots + other.lots).filter { $0.state == .open }
        return terms.capMinor(isAnonymous: open.allSatisfy { $0.validUntil != nil })
    }

    /// How many open top-ups it may take.
    package var places: Int {
        max(0, Limits.openLots - lots.count { $0.state == .open })
    }
}
