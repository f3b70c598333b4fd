package import Primitives

/// What the journal says of a member's wallet up to one of its entries (N04).
///
/// Lots are what was granted and what was moved, holds are those that were placed and neither
/// captured nor voided. From there on only time has worked, and a wallet knows what time does.
package struct WalletRecord: Sendable {
    package struct LotRecord: Hashable, Sendable {
        package let id: UUIDv7
        package let granted: Int64
        /// Σ of its movements.
        package let moved: Int64
        /// Whether an event, or somebody, made it usable.
        package let wasActivated: Bool
        package let earnedAt: Instant
        package let activatesAt: Instant?
        package let awaitedEvent: String?
        package let expiresAt: Instant?

        package init(
            id: UUIDv7, granted: Int64, moved: Int64, wasActivated: Bool, earnedAt: Instant,
            activatesAt: Instant?, awaitedEvent: String?, expiresAt: Instant?
        ) {
            self.id = id
            self.granted = granted
            self.moved = moved
            self.wasActivated = wasActivated
            self.earnedAt = earnedAt
            self.activatesAt = activatesAt
            self.awaitedEvent = awaitedEvent
            self.expiresAt = expiresAt
        }
    }

    /// Number of the entry.
    package let seq: Int64
    /// Up to this instant time is in the journal: whoever posts settles first.
    package let settledAt: Instant
    package let debt: Int64
    package let lots: [LotRecord]
    package let holds: [Hold]

    package init(
        seq: Int64, settledAt: Instant, debt: Int64, lots: [LotRecord], holds: [Hold]
    ) {
        self.seq = seq
        self.settledAt = settledAt
        self.debt = debt
        self.lots = lots
        self.holds = holds
    }

    /// The account as it was at an instant before the next entry.
    ///
    /// - Returns: nil where the records contradict each other: more was taken than was granted.
    package func account(at instant: Instant) -> PointsAccount? {
        let open = holds.filter { $0.expiresAt > settledAt }
        guard open.allSatisfy({ $0.points == $0.parts.reduce(0) { $0 + $1.points } }) else {
            return nil
        }
        var aside: [UUIDv7: Int64] = [:]
        for part in open.flatMap(\.parts) { aside[part.lot, default: 0] += part.points }
        var account = PointsAccount.empty
        var lots: [Lot] = []
        for record in self.lots {
            guard let lot = lot(record, held: aside.removeValue(forKey: record.id) ?? 0) else {
                return nil
            }
            let (balance, overflow) = account.balance.addingReportingOverflow(
                lot.remaining + lot.held)
            guard !overflow else { return nil }
            account.balance = balance
            account.held += lot.held
            if lot.state == .pending { account.pending += lot.remaining }
            lots.append(lot)
        }
        guard aside.isEmpty, debt >= 0 else { return nil }
        account.debt = debt
        account.nextChangeAt = instant
        var wallet = Wallet(account: account, lots: lots, holds: open)
        _ = wallet.settle(at: instant)
        account = wallet.account
        account.seq = seq
        return account
    }

    private func lot(_ record: LotRecord, held: Int64) -> Lot? {
        let remaining = record.granted + record.moved - held
        let isPending =
            !record.wasActivated
            && (record.awaitedEvent != nil || (record.activatesAt ?? settledAt) > settledAt)
        guard remaining >= 0, record.moved <= 0, held == 0 || !isPending else { return nil }
        let state: Lot.State =
            switch (isPending, remaining + held) {
            case (true, 0): .cancelled
            case (true, _): .pending
            case (false, 0): .closed
            case (false, _): .active
            }
        return Lot(
            id: record.id, granted: record.granted, remaining: remaining, held: held, state: state,
            earnedAt: record.earnedAt, activatesAt: record.activatesAt,
            awaitedEvent: record.awaitedEvent, expiresAt: record.expiresAt)
    }
}
