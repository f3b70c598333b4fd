import PointsDomain
import Postgres
import Primitives

/// What is kept of members' stored value beside the journal, and what it must agree with: both
/// accounts, their last entries, open top-ups and open holds, in one snapshot.
struct ReadValueCaches: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id,
            a.balance, a.seq, a.head_hash, b.balance, b.seq, b.head_hash,
            coalesce(a.held, 0), coalesce(b.held, 0), b.next_change_at, coalesce(a.frozen, false),
            e.seq, f.seq,
            coalesce(l.principal, 0), coalesce(l.bonus, 0), coalesce(l.principal_held, 0),
            coalesce(l.bonus_held, 0), coalesce(h.principal, 0), coalesce(h.bonus, 0),
            coalesce(x.lots, 0), least(l.changes_at, o.ends_at)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 3
        LEFT JOIN accounts b ON b.merchant_id = k.merchant_id AND b.owner_id = k.member_id
            AND b.kind = 4
        LEFT JOIN LATERAL (
            SELECT seq FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.member_id AND kind = 3
                AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) e ON true
        LEFT JOIN LATERAL (
            SELECT seq FROM entries
            WHERE merchant_id = k.merchant_id AND owner_id = k.member_id AND kind = 4
                AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) f ON true
        LEFT JOIN LATERAL (
            SELECT sum(principal_remaining + principal_held)::bigint AS principal,
                sum(bonus_remaining + bonus_held)::bigint AS bonus,
                sum(principal_held)::bigint AS principal_held,
                sum(bonus_held)::bigint AS bonus_held,
                least(min(bonus_expires_at) FILTER (WHERE bonus_remaining > 0),
                    min(valid_until) FILTER (
                        WHERE principal_remaining + bonus_remaining > 0)) AS changes_at
            FROM top_up_lots
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
        ) l ON true
        LEFT JOIN LATERAL (
            SELECT min(expires_at) AS ends_at FROM stored_value_holds
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
        ) o ON true
        LEFT JOIN LATERAL (
            SELECT sum(p.principal)::bigint AS principal, sum(p.bonus)::bigint AS bonus
            FROM (
                SELECT id FROM stored_value_holds
                WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
                LIMIT ALL
            ) s
            JOIN stored_value_hold_parts p ON p.merchant_id = k.merchant_id
                AND p.hold_id = s.id
        ) h ON true
        LEFT JOIN LATERAL (
            SELECT count(*) AS lots
            FROM (
                SELECT p.lot_id, sum(p.principal) AS principal, sum(p.bonus) AS bonus
                FROM (
                    SELECT id FROM stored_value_holds
                    WHERE merchant_id = k.merchant_id AND member_id = k.member_id
                        AND state = 1
                    LIMIT ALL
                ) s
                JOIN stored_value_hold_parts p ON p.merchant_id = k.merchant_id
                    AND p.hold_id = s.id
                GROUP BY p.lot_id
            ) s
            JOIN top_up_lots l ON l.merchant_id = k.merchant_id AND l.id = s.lot_id
            WHERE l.principal_held <> s.principal OR l.bonus_held <> s.bonus
        ) x ON true
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> MemberValueCaches {
        MemberValueCaches(
            member: MemberKey(merchant: try row.next(), member: try row.next()),
            principal: try ChainEnd(row: &row), bonus: try ChainEnd(row: &row),
            principalHeld: try row.next(), bonusHeld: try row.next(),
            nextChangeAt: try row.next(Instant?.self), isFrozen: try row.next(),
            lastPrincipalEntry: try row.next(Int64?.self),
            lastBonusEntry: try row.next(Int64?.self),
            lots: MemberValueCaches.Sums(principal: try row.next(), bonus: try row.next()),
            lotsHeld: MemberValueCaches.Sums(principal: try row.next(), bonus: try row.next()),
            holds: MemberValueCaches.Sums(principal: try row.next(), bonus: try row.next()),
            wrongParts: try row.next(), firstChangeAt: try row.next(Instant?.self))
    }
}

/// What is kept of a member's stored value, with what it must agree with.
struct MemberValueCaches: Sendable {
    struct Sums: Hashable, Sendable {
        let principal: Int64
        let bonus: Int64
    }

    let member: MemberKey
    let principal: ChainEnd?
    let bonus: ChainEnd?
    let principalHeld: Int64
    let bonusHeld: Int64
    let nextChangeAt: Instant?
    let isFrozen: Bool
    let lastPrincipalEntry: Int64?
    let lastBonusEntry: Int64?
    let lots: Sums
    let lotsHeld: Sums
    let holds: Sums
    /// Top-ups whose held amounts are not those of the parts of holds.
    let wrongParts: Int64
    let firstChangeAt: Instant?

    /// Those that she has, by their rows or by their entries.
    var accounts: [AccountKey] {
        let isThere =
            principal != nil || bonus != nil || lastPrincipalEntry != nil || lastBonusEntry != nil
        return isThere
            ? [AccountKind.principal, .bonus].map { AccountKey(member: member, kind: $0) } : []
    }

    /// Where what is kept differs from what it is kept of.
    ///
    /// - Parameter end: the end of an account by its entries.
    func findings(end: (AccountKey) -> ChainEnd) -> [BookFinding] {
        guard !accounts.isEmpty else {
            return lots == Sums(principal: 0, bonus: 0)
                ? [] : [find(.storedValueOfAccounts, "there are top-ups, and no account")]
        }
        var findings: [BookFinding] = []
        let halves: [(AccountKind, ChainEnd?, Int64, Int64, Int64, Int64)] = [
            (
                .principal, principal, lots.principal, principalHeld, lotsHeld.principal,
                holds.principal
            ),
            (.bonus, bonus, lots.bonus, bonusHeld, lotsHeld.bonus, holds.bonus),
        ]
        for (kind, kept, lots, held, lotsHeld, holds) in halves {
            guard let kept else {
                findings.append(find(.balances, "there is no account of \(kind)"))
                continue
            }
            findings += compare(kept, with: end(AccountKey(member: member, kind: kind)), kind)
            if kept.balance != lots {
                findings.append(
                    find(
                        .storedValueOfAccounts,
                        "\(kind) \(kept.balance), by the top-ups \(lots)"))
            }
            if held != lotsHeld || held != holds {
                findings.append(
                    find(
                        .storedValueOfAccounts,
                        "\(kind) held \(held), by the top-ups \(lotsHeld), by the holds \(holds)"))
            }
        }
        if principal?.seq != bonus?.seq {
            findings.append(find(.balances, "principal and bonus are not numbered together"))
        }
        if wrongParts > 0 {
            findings.append(
                find(
                    .storedValueOfAccounts,
                    "\(wrongParts) top-ups hold other amounts than the holds say"))
        }
        if let firstChangeAt, nextChangeAt.map({ $0 > firstChangeAt }) ?? true {
            findings.append(
                find(
                    .storedValueOfAccounts, "time changes it earlier than the account says"))
        }
        return findings
    }

    private func compare(
        _ kept: ChainEnd, with entries: ChainEnd, _ kind: AccountKind
    ) -> [BookFinding] {
        var findings: [BookFinding] = []
        if kept.balance != entries.balance || kept.seq != entries.seq {
            findings.append(
                find(
                    .balances,
                    "\(kind) \(kept.balance) at \(kept.seq), by the entries "
                        + "\(entries.balance) at \(entries.seq)"))
        }
        if kept.hash != entries.hash {
            findings.append(find(.chains, "\(kind): the head is not the last entry's hash"))
        }
        return findings
    }

    private func find(_ invariant: BookInvariant, _ what: String) -> BookFinding {
        BookFinding(invariant: invariant, member: member, what: what)
    }
}
