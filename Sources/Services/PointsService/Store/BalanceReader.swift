import Postgres
import Primitives
import ServiceKit

/// Reads balances: from the cache while it is good, else from PostgreSQL.
struct BalanceReader: Sendable {
    let pool: PostgresPool
    let cache: BalanceCache
    let clock: any WallClock
    private let gate = FlightGate<MemberKey>()

    init(pool: PostgresPool, cache: BalanceCache, clock: any WallClock) {
        self.pool = pool
        self.cache = cache
        self.clock = clock
    }

    func read(
        _ member: MemberKey, deadline: ContinuousClock.Instant
    ) async throws -> BalanceSnapshot {
        if let cached = await cached(member) { return cached }
        guard cache.isAvailable else { return try await load(member, deadline: deadline) }
        guard await gate.enter(member) else {
            if let cached = await cached(member) { return cached }
            return try await loadAndFill(member, deadline: deadline)
        }
        defer { gate.leave(member) }
        return try await loadAndFill(member, deadline: deadline)
    }

    /// What a reader is told is in the cache before she hears of it, so that her next read finds no
    /// less.
    private func loadAndFill(
        _ member: MemberKey, deadline: ContinuousClock.Instant
    ) async throws -> BalanceSnapshot {
        let start = ContinuousClock.now
        let snapshot = try await load(member, deadline: deadline)
        if ContinuousClock.now - start < BalanceCache.oldestFill {
            await cache.fill(member, snapshot)
        }
        return snapshot
    }

    private func cached(_ member: MemberKey) async -> BalanceSnapshot? {
        guard let snapshot = await cache.read(member), snapshot.expiring != nil,
            snapshot.isGood(at: clock.now())
        else { return nil }
        return snapshot
    }

    private func load(
        _ member: MemberKey, deadline: ContinuousClock.Instant
    ) async throws -> BalanceSnapshot {
        let now = clock.now()
        let rows = try await pool.query(
            ReadBalance(member: member, now: now), settings: [.merchant(member.merchant)],
            deadline: deadline)
        guard let account = rows.first?.account else {
            return BalanceSnapshot(
                seq: 0, asOf: now, available: 0, pending: 0, debt: 0, nextChangeAt: nil,
                expiring: [])
        }
        return BalanceSnapshot(
            seq: account.seq, asOf: now, available: account.available, pending: account.pending,
            debt: account.debt, nextChangeAt: account.nextChangeAt,
            expiring: rows.compactMap(\.expiring))
    }
}

/// An account as it is at an instant, with its lots that end, in one snapshot: a row a date.
///
/// What time has done since the last entry (lots that started or ended, holds that ran out) is
/// reckoned in here; it is looked for only where the account says that something is due. A debt is
/// repaid by what starts.
struct ReadBalance: Statement {
    static let sql = """
        SELECT a.balance - a.pending - a.held + coalesce(due.started, 0) + coalesce(freed.points, 0)
                - coalesce(due.ended, 0),
            a.pending - coalesce(due.started_or_ended_pending, 0), a.debt, a.seq,
            CASE WHEN a.next_change_at <= $3 THEN next.at ELSE a.next_change_at END,
            ahead.expires_at, ahead.points
        FROM accounts a
        LEFT JOIN LATERAL (
            SELECT
                sum(l.remaining) FILTER (WHERE l.state = 1 AND l.activates_at <= $3
                    AND (l.expires_at IS NULL OR l.expires_at > $3))::bigint AS started,
                sum(l.remaining) FILTER (WHERE l.state = 2 AND l.expires_at <= $3)::bigint AS ended,
                sum(l.remaining) FILTER (WHERE l.state = 1)::bigint AS started_or_ended_pending
            FROM lots l
            WHERE a.next_change_at <= $3 AND l.merchant_id = a.merchant_id
                AND l.member_id = a.owner_id AND l.state <= 2
                AND (l.expires_at <= $3 OR (l.state = 1 AND l.activates_at <= $3))
        ) due ON true
        LEFT JOIN LATERAL (
            SELECT sum(p.points)::bigint AS points
            FROM (
                SELECT * FROM holds
                WHERE a.next_change_at <= $3 AND merchant_id = a.merchant_id
                    AND member_id = a.owner_id AND state = 1 AND expires_at <= $3
                LIMIT ALL
            ) h
            JOIN hold_parts p ON p.merchant_id = h.merchant_id AND p.hold_id = h.id
            JOIN lots l ON l.merchant_id = p.merchant_id AND l.id = p.lot_id
            WHERE l.expires_at IS NULL OR l.expires_at > $3
        ) freed ON true
        LEFT JOIN LATERAL (
            SELECT least(
                (SELECT min(expires_at) FROM lots WHERE merchant_id = a.merchant_id
                    AND member_id = a.owner_id AND state <= 2 AND remaining > 0
                    AND expires_at > $3),
                (SELECT min(activates_at) FROM lots WHERE merchant_id = a.merchant_id
                    AND member_id = a.owner_id AND state <= 2 AND state = 1
                    AND activates_at > $3),
                (SELECT min(expires_at) FROM holds WHERE merchant_id = a.merchant_id
                    AND member_id = a.owner_id AND state = 1 AND expires_at > $3)) AS at
            WHERE a.next_change_at <= $3
        ) next ON true
        LEFT JOIN LATERAL (
            SELECT l.expires_at, sum(l.remaining)::bigint AS points FROM lots l
            WHERE a.next_change_at IS NOT NULL AND l.merchant_id = a.merchant_id
                AND l.member_id = a.owner_id AND l.state <= 2 AND l.state = 2
                AND l.expires_at > $3
            GROUP BY l.expires_at HAVING sum(l.remaining) > 0 ORDER BY l.expires_at LIMIT $4
        ) ahead ON true
        WHERE a.merchant_id = $1 AND a.owner_id = $2 AND a.kind = 1
        ORDER BY ahead.expires_at
        """

    struct Row: Sendable {
        struct Account: Sendable {
            let available: Int64
            let pending: Int64
            let debt: Int64
            let seq: Int64
            let nextChangeAt: Instant?
        }

        let account: Account
        let expiring: BalanceSnapshot.Expiring?
    }

    let member: MemberKey
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(now)
        parameters.append(Int64(BalanceSnapshot.longestList))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        var available: Int64 = try row.next()
        let pending: Int64 = try row.next()
        var debt: Int64 = try row.next()
        // What started repays the debt first.
        let repaid = min(available, debt)
        available -= repaid
        debt -= repaid
        let account = Row.Account(
            available: available, pending: pending, debt: debt, seq: try row.next(),
            nextChangeAt: try row.next(Instant?.self))
        guard let expiresAt = try row.next(Instant?.self) else {
            return Row(account: account, expiring: nil)
        }
        return Row(
            account: account,
            expiring: BalanceSnapshot.Expiring(expiresAt: expiresAt, points: try row.next()))
    }
}
