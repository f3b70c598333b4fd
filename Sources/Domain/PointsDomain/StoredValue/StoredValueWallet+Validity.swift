package import Primitives

/// Cards without a name, which are valid for some years (3.7, Caps).
extension StoredValueWallet {
    /// Gives what was set aside at the end of a top-up's validity free again.
    ///
    /// - Parameter until: the new end, exclusive; after now.
    package mutating func activate(
        _ id: UUIDv7, until: Instant, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        guard let lot = lot(id), lot.principal.granted > 0 else { throw .topUpNotFound }
        let dormant = holds.filter { hold in
            hold.state == .held && hold.purpose == .dormant
                && hold.parts.contains { $0.lot == id }
        }
        guard lot.validUntil != nil, until > now, !dormant.isEmpty else { throw .notDormant }
        change(id) { $0.validUntil = until }
        var changes: [StoredValueChange] = []
        for hold in dormant {
            changes += try giveUp(hold.id, .dormant, at: now)
        }
        return changes
    }
}

extension ValueHold {
    /// All that is left of a lot at the end of its validity.
    static func dormant(_ lot: TopUpLot) -> ValueHold {
        ValueHold(
            id: dormantId(of: lot), purpose: .dormant,
            parts: [
                ValueMovement(
                    lot: lot.id, principal: lot.principal.remaining, bonus: lot.bonus.remaining)
            ], expiresAt: nil)
    }

    /// Made of the lot and the end that it had, so that time has the same effect whoever looks first;
    /// each activation brings another end.
    private static func dormantId(of lot: TopUpLot) -> UUIDv7 {
        let end = lot.validUntil?.millisecondsSinceEpoch ?? 0
        return UUIDv7(hi: UInt64(bitPattern: end) << 16 | 0x7000, lo: lot.id.lo)
    }
}
