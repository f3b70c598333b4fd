import Postgres
import Primitives

/// What is kept of members beside the journal, and what it must agree with: accounts, their last
/// entries, open lots and open holds, in one snapshot.
struct ReadCaches: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id,
            a.balance, a.seq, a.head_hash, a.pending, a.held, a.debt, a.next_change_at,
            d.balance, d.seq, d.head_hash, e.seq, f.seq,
            coalesce(l.points, 0), coalesce(l.pending, 0), coalesce(l.held, 0),
            coalesce(h.points, 0), coalesce(x.lots, 0), least(l.changes_at, h.ends_at)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 1
        LEFT JOIN accounts d ON d.merchant_id = k.merchant_id AND d.owner_id = k.member_id
            AND d.kind = 2
        LEFT JOIN LATERAL (
            SELECT seq FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.member_id AND kind = 1
                AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) e ON true
        LEFT JOIN LATERAL (
            SELECT seq FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.member_id AND kind = 2
                AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) f ON true
        LEFT JOIN LATERAL (
            SELECT sum(remaining + held)::bigint AS points,
                sum(remaining) FILTER (WHERE state = 1)::bigint AS pending,
                sum(held)::bigint AS held,
                least(min(activates_at) FILTER (WHERE state = 1),
                    min(expires_at) FILTER (WHERE state = 1 OR remaining > 0)) AS changes_at
            FROM lots
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state <= 2
        ) l ON true
        LEFT JOIN LATERAL (
            SELECT sum(points)::bigint AS points, min(expires_at) AS ends_at FROM holds
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
        ) h ON true
        LEFT JOIN LATERAL (
            SELECT count(*) AS lots
            FROM (
                SELECT p.lot_id, sum(p.points) AS points
                FROM (
                    SELECT id FROM holds
                    WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
                    LIMIT ALL
                ) o
                JOIN hold_parts p ON p.merchant_id = k.merchant_id AND p.hold_id = o.id
                GROUP BY p.lot_id
            ) s
            JOIN lots l ON l.merchant_id = k.merchant_id AND l.id = s.lot_id
            WHERE l.held <> s.points
        ) x ON true
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> MemberCaches {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        let points = try ChainEnd(row: &row)
        var account: MemberCaches.Account?
        let pending = try row.next(Int64?.self)
        let held = try row.next(Int64?.self)
        let debt = try row.next(Int64?.self)
        let nextChangeAt = try row.next(Instant?.self)
        if let points, let pending, let held, let debt {
            account = MemberCaches.Account(
                end: points, pending: pending, held: held, debt: debt, nextChangeAt: nextChangeAt)
        }
        return MemberCaches(
            member: member, account: account, debt: try ChainEnd(row: &row),
            lastEntry: try row.next(Int64?.self), lastDebtEntry: try row.next(Int64?.self),
            lots: MemberCaches.Lots(
                points: try row.next(), pending: try row.next(), held: try row.next()),
            holds: try row.next(), wrongParts: try row.next(),
            firstChangeAt: try row.next(Instant?.self))
    }
}

/// Where the chain of an account's entries ends: by the account's row, or by the entries.
struct ChainEnd: Hashable, Sendable {
    var balance: Int64 = 0
    var seq: Int64 = 0
    var hash: [UInt8] = []

    static let start = ChainEnd()
}

extension ChainEnd {
    /// Nil where there is no account.
    init?(row: inout RowReader) throws(PostgresError) {
        let balance = try row.next(Int64?.self)
        let seq = try row.next(Int64?.self)
        let hash = try row.next([UInt8]?.self)
        guard let balance, let seq, let hash else { return nil }
        self.init(balance: balance, seq: seq, hash: hash)
    }
}

/// What is kept of a member, with what it must agree with.
struct MemberCaches: Sendable {
    struct Account: Sendable {
        let end: ChainEnd
        let pending: Int64
        let held: Int64
        let debt: Int64
        let nextChangeAt: Instant?

        var available: Int64 { end.balance - pending - held }
    }

    struct Lots: Sendable {
        let points: Int64
        let pending: Int64
        let held: Int64
    }

    let member: MemberKey
    let account: Account?
    let debt: ChainEnd?
    /// Numbers of the last entries; nil where there is none.
    let lastEntry: Int64?
    let lastDebtEntry: Int64?
    /// Sums over the open ones.
    let lots: Lots
    let holds: Int64
    /// Lots whose held points are not those of the parts of holds.
    let wrongParts: Int64
    /// What time changes first.
    let firstChangeAt: Instant?
}
