package import Primitives

extension Wallet {
    /// Pending lots that an event makes usable, or that wait for somebody's look.
    package func awaiting(_ event: String) -> [UUIDv7] {
        lots.filter { $0.state == .pending && $0.awaitedEvent == event }.map(\.id)
    }

    /// Makes a pending lot usable before its time.
    ///
    /// - Parameter expiresAt: its end from now on; `.kept` keeps the one that it has.
    package mutating func activate(
        _ id: UUIDv7, expiresAt: LotEnd, at now: Instant
    ) throws(WalletRefusal) -> [WalletChange] {
        guard let index = index(of: id), lots[index].state == .pending else { throw .notPending }
        var lot = lots.remove(at: index)
        if case .at(let end) = expiresAt { lot.expiresAt = end }
        return activate(insert(lot), at: now, isAhead: true)
    }

    /// Takes a pending lot back before it was usable.
    package mutating func cancel(_ id: UUIDv7) throws(WalletRefusal) -> WalletChange {
        guard let index = index(of: id), lots[index].state == .pending else { throw .notPending }
        let points = lots[index].remaining
        account.pending -= points
        lots[index].remaining = 0
        lots[index].state = .cancelled
        return post(.cancel, delta: -points, movements: [Movement(lot: id, delta: -points)])
    }

    /// Lets all usable points live at least until an instant, as a sliding expiry does.
    ///
    /// What is held of a lot that has ended is not usable, and ends when it comes back. Lots that
    /// are not loaded are renewed by whoever keeps them.
    package mutating func renew(until end: Instant, at now: Instant) {
        var renewed: [Lot] = []
        for index in lots.indices.reversed() {
            let lot = lots[index]
            guard lot.isUsable(at: now), let expiresAt = lot.expiresAt, expiresAt < end else {
                continue
            }
            var longer = lots.remove(at: index)
            longer.expiresAt = end
            renewed.append(longer)
        }
        for lot in renewed { _ = insert(lot) }
    }
}

/// What an activation does to the end of a lot.
package enum LotEnd: Hashable, Sendable {
    case kept
    /// Nil: it never ends.
    case at(Instant?)
}
