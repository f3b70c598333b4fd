package import Primitives

/// A member's points account as a decision sees it.
package struct PointsAccount: Hashable, Sendable {
    /// Σ of its entries.
    package var balance: Int64
    /// Granted, not yet usable.
    package var pending: Int64
    package var held: Int64
    /// Number of its last entry; 0 before the first.
    package var seq: Int64
    /// Remainders of lots whose end has come, before the entry that says so.
    package var expiredUnposted: Int64
    /// The first end of an open lot that lies ahead.
    package var nextExpiryAt: Instant?

    package static let empty = PointsAccount(
        balance: 0, pending: 0, held: 0, seq: 0, expiredUnposted: 0, nextExpiryAt: nil)

    package init(
        balance: Int64, pending: Int64, held: Int64, seq: Int64, expiredUnposted: Int64,
        nextExpiryAt: Instant?
    ) {
        self.balance = balance
        self.pending = pending
        self.held = held
        self.seq = seq
        self.expiredUnposted = expiredUnposted
        self.nextExpiryAt = nextExpiryAt
    }

    /// Points that can be spent now.
    package var available: Int64 { balance - pending - held - expiredUnposted }

    /// The account after a grant of usable points; nil where the balance would leave 64 bits.
    package func granting(_ points: Int64, until expiresAt: Instant?, at now: Instant) -> Self? {
        let (balance, overflow) = balance.addingReportingOverflow(points)
        guard points >= 0, !overflow else { return nil }
        var account = self
        account.balance = balance
        account.seq += 1
        if points > 0, let expiresAt {
            if expiresAt <= now {
                account.expiredUnposted += points
            } else {
                account.nextExpiryAt = Swift.min(nextExpiryAt ?? expiresAt, expiresAt)
            }
        }
        return account
    }
}
