import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Members' points as they were, read back from the journal (N04).
struct BalanceHistory: Sendable {
    let pool: PostgresPool

    /// The account as it was at an instant; nil before its first entry.
    ///
    /// Two round trips. What is committed between them does not matter: all that the second one reads
    /// is bounded by the entry that the first one found, and entries never change.
    func account(
        of member: MemberKey, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> PointsAccount? {
        let settings = [Setting.merchant(member.merchant)]
        let found = try await pool.query(
            ReadEntryAt(member: member, at: instant), settings: settings, deadline: deadline)
        guard let entry = found.first else { return nil }
        let (settled, lots, holds) = try await pool.query(
            ReadSettledAt(member: member, entry: entry),
            ReadLotsAt(member: member, seq: entry.seq),
            ReadHoldsAt(member: member, entry: entry, at: instant),
            settings: settings, deadline: deadline)
        let record = WalletRecord(
            seq: entry.seq, settledAt: settled.first.flatMap { $0 } ?? instant, debt: entry.debt,
            lots: lots, holds: Self.holds(holds))
        // Books that contradict themselves have no answer; the watch over them tells why.
        guard let account = record.account(at: instant) else { throw Refusal(.internalError) }
        return account
    }

    /// Puts the parts, which come in order, back together.
    private static func holds(_ rows: [ReadHoldsAt.Row]) -> [Hold] {
        Dictionary(grouping: rows, by: \.id).values.map { rows in
            Hold(
                id: rows[0].id, points: rows[0].points, expiresAt: rows[0].expiresAt,
                parts: rows.map(\.part))
        }
    }
}
