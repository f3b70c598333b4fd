import PointsDomain
import Postgres
import Primitives

/// Members' accounts of unused punches, and what they must agree with: the last entry, and what the
/// cards owe, in one snapshot.
struct ReadPunchCaches: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, a.balance, a.seq, a.head_hash, e.seq,
            coalesce(c.liability, 0), coalesce(c.cards, 0)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 5
        LEFT JOIN LATERAL (
            SELECT seq FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.member_id AND kind = 5
                AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) e ON true
        LEFT JOIN LATERAL (
            SELECT sum(liability)::bigint AS liability, count(*) AS cards FROM punch_cards
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state > 0
        ) c ON true
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCaches {
        PunchCaches(
            member: MemberKey(merchant: try row.next(), member: try row.next()),
            account: try ChainEnd(row: &row), lastEntry: try row.next(Int64?.self),
            liability: try row.next(), cards: try row.next())
    }
}

/// What is kept of a member's unused punches, with what it must agree with.
struct PunchCaches: Sendable {
    let member: MemberKey
    let account: ChainEnd?
    let lastEntry: Int64?
    /// Of all her cards.
    let liability: Int64
    let cards: Int64

    /// Nil where she has none, by its row or by its entries.
    var key: AccountKey? {
        account == nil && lastEntry == nil ? nil : AccountKey(member: member, kind: .punches)
    }

    /// Where what is kept differs from what it is kept of.
    ///
    /// - Parameter end: the end of an account by its entries.
    func findings(end: (AccountKey) -> ChainEnd) -> [BookFinding] {
        guard let key else {
            return cards == 0 ? [] : [find(.punchAccounts, "there are cards, and no account")]
        }
        guard let account else { return [find(.balances, "there is no account of punches")] }
        let entries = end(key)
        var findings: [BookFinding] = []
        if account.balance != entries.balance || account.seq != entries.seq {
            findings.append(
                find(
                    .balances,
                    "punches \(account.balance) at \(account.seq), by the entries "
                        + "\(entries.balance) at \(entries.seq)"))
        }
        if account.hash != entries.hash {
            findings.append(find(.chains, "punches: the head is not the last entry's hash"))
        }
        if account.balance != liability {
            findings.append(
                find(.punchAccounts, "punches \(account.balance), by the cards \(liability)"))
        }
        return findings
    }

    private func find(_ invariant: BookInvariant, _ what: String) -> BookFinding {
        BookFinding(invariant: invariant, member: member, what: what)
    }
}
