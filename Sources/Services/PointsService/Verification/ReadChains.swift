import PointsDomain
import Postgres
import Primitives

/// An account of a member: her points, what she owes, one of the two of stored value, or what is
/// left of her punch cards.
struct AccountKey: Hashable, Sendable {
    let member: MemberKey
    let kind: AccountKind
}

/// The next entries of accounts, in their order, with the facts that their hashes are over.
struct ReadChains: Statement {
    static let sql = """
        SELECT k.merchant_id, k.owner_id, k.kind, e.posting_id, e.seq, e.delta, e.balance_after,
            e.prev_hash, e.hash, p.occurred_at,
            coalesce(p.member_id = k.owner_id AND CASE k.kind
                WHEN 1 THEN p.account_kind = 1 AND p.seq = e.seq
                WHEN 2 THEN p.account_kind = 1
                WHEN 5 THEN p.account_kind = 5 AND p.seq = e.seq
                ELSE p.account_kind = 3 AND p.seq = e.seq END, false)
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::bigint[])
            AS k (merchant_id, owner_id, kind, after)
        CROSS JOIN LATERAL (
            SELECT * FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.owner_id AND kind = k.kind
                AND seq IS NOT NULL AND seq > k.after
            ORDER BY seq LIMIT $5
        ) e
        LEFT JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        ORDER BY k.merchant_id, k.owner_id, k.kind, e.seq
        """

    struct Row: Sendable {
        let account: AccountKey
        let posting: UUIDv7
        let seq: Int64
        let delta: Int64
        let balanceAfter: Int64
        let previous: [UInt8]
        let hash: [UInt8]
        /// Nil where it has no posting.
        let occurredAt: Instant?
        /// Whether its posting leads back to it.
        let isNamed: Bool
    }

    let accounts: [(key: AccountKey, after: Int64)]
    /// Entries of each account.
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: accounts) { $0.key.member.merchant }
        parameters.append(column: accounts) { $0.key.member.member }
        parameters.append(column: accounts) { $0.key.kind.rawValue }
        parameters.append(column: accounts) { $0.after }
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        guard let kind = AccountKind(rawValue: try row.next()), kind.isMembers else {
            throw PostgresError(.decode, "kind of an account of \(member.member)")
        }
        return Row(
            account: AccountKey(member: member, kind: kind), posting: try row.next(),
            seq: try row.next(), delta: try row.next(), balanceAfter: try row.next(),
            previous: try row.next([UInt8].self), hash: try row.next([UInt8].self),
            occurredAt: try row.next(Instant?.self), isNamed: try row.next())
    }
}
