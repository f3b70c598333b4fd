package import Primitives

/// A member's points account as a decision sees it.
package struct PointsAccount: Hashable, Sendable {
    /// Σ of its entries: usable, pending, held, and ended without an entry that says so.
    package var balance: Int64
    /// Granted, not yet usable.
    package var pending: Int64
    /// Set aside for a checkout.
    package var held: Int64
    /// Owed to the programme: a cache of the debt account's balance.
    package var debt: Int64
    /// Number of its last entry; 0 before the first.
    package var seq: Int64
    /// Time changes nothing before this instant: no lot starts or ends, no hold runs out. Where it
    /// lies behind, the wallet must settle before anything is decided.
    package var nextChangeAt: Instant?
    /// Whether a merchant has forbidden to spend.
    package var isFrozen: Bool

    package static let empty = PointsAccount(
        balance: 0, pending: 0, held: 0, debt: 0, seq: 0, nextChangeAt: nil, isFrozen: false)

    package init(
        balance: Int64, pending: Int64, held: Int64, debt: Int64, seq: Int64,
        nextChangeAt: Instant?, isFrozen: Bool
    ) {
        self.balance = balance
        self.pending = pending
        self.held = held
        self.debt = debt
        self.seq = seq
        self.nextChangeAt = nextChangeAt
        self.isFrozen = isFrozen
    }

    /// Points that can be spent, once the account is settled.
    package var available: Int64 { balance - pending - held }

    package func isDue(at now: Instant) -> Bool {
        guard let nextChangeAt else { return false }
        return nextChangeAt <= now
    }

    mutating func expectChange(at instant: Instant?) {
        guard let instant else { return }
        nextChangeAt = min(nextChangeAt ?? instant, instant)
    }
}
