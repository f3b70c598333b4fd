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
            return try await load(member, deadline: deadline)
        }
        defer { gate.leave(member) }
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
        let expiring = rows.compactMap(\.expiring)
        let account = rows.first?.account
        let expired = account?.expired ?? 0
        let pending = account?.pending ?? 0
        return BalanceSnapshot(
            seq: account?.seq ?? 0, asOf: now,
            available: (account?.balance ?? 0) - pending - (account?.held ?? 0) - expired,
            pending: pending, debt: 0, nextChangeAt: expiring.first?.expiresAt,
            expiring: expiring)
    }
}

/// An account with what of it has ended and what will, in one snapshot: a row a date of expiry.
struct ReadBalance: Statement {
    static let sql = """
        SELECT a.balance, a.pending, a.held, a.seq, expired.points, ahead.expires_at, ahead.points
        FROM accounts a
        LEFT JOIN LATERAL (
            SELECT sum(l.remaining)::bigint AS points FROM lots l
            WHERE a.next_expiry_at <= $3 AND l.merchant_id = a.merchant_id
                AND l.member_id = a.owner_id AND l.state = 2 AND l.expires_at <= $3
        ) expired ON true
        LEFT JOIN LATERAL (
            SELECT l.expires_at, sum(l.remaining)::bigint AS points FROM lots l
            WHERE a.next_expiry_at IS NOT NULL AND l.merchant_id = a.merchant_id
                AND l.member_id = a.owner_id AND l.state = 2 AND l.expires_at > $3
            GROUP BY l.expires_at HAVING sum(l.remaining) > 0 ORDER BY l.expires_at LIMIT $4
        ) ahead ON true
        WHERE a.merchant_id = $1 AND a.owner_id = $2 AND a.kind = 1
        ORDER BY ahead.expires_at
        """

    struct Row: Sendable {
        struct Account: Sendable {
            let balance: Int64
            let pending: Int64
            let held: Int64
            let seq: Int64
            let expired: Int64?
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
        let account = Row.Account(
            balance: try row.next(), pending: try row.next(), held: try row.next(),
            seq: try row.next(), expired: try row.next(Int64?.self))
        guard let expiresAt = try row.next(Instant?.self) else {
            return Row(account: account, expiring: nil)
        }
        return Row(
            account: account,
            expiring: BalanceSnapshot.Expiring(expiresAt: expiresAt, points: try row.next()))
    }
}
