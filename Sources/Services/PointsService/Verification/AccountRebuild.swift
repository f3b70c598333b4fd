import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Writes what is kept of a member anew from her entries, lots and holds (N02).
///
/// Under her lock and in one transaction, so no lane decides by what is being replaced. The journal
/// itself is never touched: where it contradicts itself there is nothing to rebuild from.
enum AccountRebuild {
    struct Rebuilt: Sendable {
        /// What differed, for a person; empty where nothing did.
        let differences: [String]
        let account: PointsAccount
    }

    /// - Returns: nil where she has neither an account nor entries.
    static func run(
        _ member: MemberKey, in transaction: inout Transaction
    ) throws -> Rebuilt? {
        // Alone: what is read next is read after the lock is ours.
        try Outbox.lock([member.member], in: &transaction)
        let (foundCaches, foundPoints, foundOwed) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadCaches(members: [member])),
                pipeline.add(ReadSums(member: member, kind: .points)),
                pipeline.add(ReadSums(member: member, kind: .debt))
            )
        }
        guard let kept = try foundCaches.rows.first, let points = try foundPoints.rows.first,
            let owed = try foundOwed.rows.first
        else { throw Refusal(.internalError) }
        if kept.account == nil, points.entries == 0 {
            let differences = try PunchRebuild.run(member, in: &transaction)
            return differences.isEmpty
                ? nil : Rebuilt(differences: differences, account: .empty)
        }
        guard let account = kept.account, points.isWhole, owed.isWhole,
            points.end.balance == kept.lots.points, kept.lots.held == kept.holds,
            kept.lots.pending + kept.lots.held <= points.end.balance
        else { throw Refusal(.failedPrecondition) }
        var differences = kept.findings { $0.kind == .debt ? owed.end : points.end }.map(\.what)
        let rebuilt = PointsAccount(
            balance: points.end.balance, pending: kept.lots.pending, held: kept.lots.held,
            debt: owed.end.balance, seq: points.end.seq,
            nextChangeAt: kept.firstChangeAt, isFrozen: false)
        if !differences.isEmpty {
            try transaction.run(
                RebuildAccount(member: member, account: rebuilt, hash: points.end.hash))
            if owed.entries > 0, kept.debt != owed.end {
                let row = PlainAccountRow(
                    balance: owed.end.balance, seq: owed.end.seq, headHash: owed.end.hash)
                try transaction.run(StorePlainAccounts(kind: .debt, rows: [(member, row)]))
            }
        }
        if try transaction.execute(RebuildTotals(member: member)) > 0 {
            differences.append("what she earned in the month or on the day")
        }
        differences += try StoredValueRebuild.run(member, in: &transaction)
        differences += try PunchRebuild.run(member, in: &transaction)
        return Rebuilt(
            differences: differences, account: differences.isEmpty ? account.points : rebuilt)
    }
}

extension MemberCaches.Account {
    fileprivate var points: PointsAccount {
        PointsAccount(
            balance: end.balance, pending: pending, held: held, debt: debt, seq: end.seq,
            nextChangeAt: nextChangeAt, isFrozen: false)
    }
}

/// An account by its entries alone.
struct ReadSums: Statement {
    static let sql = """
        SELECT s.entries, coalesce(s.points, 0), coalesce(e.seq, 0), coalesce(e.balance_after, 0),
            coalesce(e.hash, '')
        FROM (
            SELECT count(*) AS entries, sum(delta)::bigint AS points FROM entries
            WHERE merchant_id = $1 AND owner_id = $2 AND kind = $3 AND seq IS NOT NULL
        ) s
        LEFT JOIN LATERAL (
            SELECT seq, balance_after, hash FROM entries
            WHERE merchant_id = $1 AND owner_id = $2 AND kind = $3 AND seq IS NOT NULL
            ORDER BY seq DESC LIMIT 1
        ) e ON true
        """

    struct Row: Sendable {
        let entries: Int64
        /// Σ of them.
        let points: Int64
        let end: ChainEnd

        /// Whether no entry is missing, and their sum is what the last one says.
        var isWhole: Bool { entries == end.seq && points == end.balance }
    }

    let member: MemberKey
    let kind: AccountKind

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(kind.rawValue)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let entries: Int64 = try row.next()
        let points: Int64 = try row.next()
        let seq: Int64 = try row.next()
        let balance: Int64 = try row.next()
        return Row(
            entries: entries, points: points,
            end: ChainEnd(balance: balance, seq: seq, hash: try row.next([UInt8].self)))
    }
}

/// The account as its entries, lots and holds say; what they do not say stays.
struct RebuildAccount: Statement {
    static let sql = """
        UPDATE accounts SET balance = $3, pending = $4, held = $5, debt = $6, seq = $7,
            head_hash = $8, next_change_at = $9
        WHERE merchant_id = $1 AND owner_id = $2 AND kind = 1
        """

    let member: MemberKey
    let account: PointsAccount
    let hash: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(account.balance)
        parameters.append(account.pending)
        parameters.append(account.held)
        parameters.append(account.debt)
        parameters.append(account.seq)
        parameters.append(hash)
        parameters.append(account.nextChangeAt)
    }
}

/// What was earned in the account's last month and on its last day, by the postings: purchases, visits
/// and events, less what returns and reversals took back of what was earned then. All that was granted
/// on the day beside: what no cap counts.
struct RebuildTotals: Statement {
    static let sql = """
        WITH granted AS MATERIALIZED (
            SELECT p.id, p.type = 'EARN' AS counts, p.business_date, e.delta,
                CASE WHEN p.type = 'EARN' AND p.source_type = 'ORDER'
                    THEN p.source_id::uuid END AS order_id
            FROM entries e
            JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
            WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind = 1 AND e.seq IS NOT NULL
                AND e.delta > 0 AND p.type IN ('EARN', 'AWARD', 'OPENING', 'ADJUST')
        ), earned AS MATERIALIZED (
            SELECT business_date, delta AS points FROM granted WHERE counts
            UNION ALL
            SELECT g.business_date, r.points_uncollected - r.points_clawed FROM granted g
            JOIN order_refunds r ON r.merchant_id = $1 AND r.order_id = g.order_id
            UNION ALL
            SELECT g.business_date, CASE e.kind WHEN 1 THEN e.delta ELSE -e.delta END
            FROM granted g
            JOIN postings r ON r.merchant_id = $1 AND r.reverses_id = g.id
                AND r.source_type IN ('GRANT', 'WITHDRAWAL') AND r.type IN ('CANCEL', 'CLAWBACK', 'DEBT')
            JOIN entries e ON e.merchant_id = $1 AND e.owner_id = $2 AND e.seq IS NOT NULL
                AND e.kind IN (1, 2) AND e.posting_id = r.id
            WHERE g.counts
        )
        UPDATE accounts a SET month_earned = t.month_earned, day_earned = t.day_earned,
            day_granted = t.day_granted
        FROM (
            SELECT k.merchant_id, k.owner_id,
                (SELECT coalesce(sum(points), 0)::bigint FROM earned
                    WHERE date_trunc('month', business_date)::date = k.month) AS month_earned,
                (SELECT coalesce(sum(points), 0)::bigint FROM earned
                    WHERE business_date = k.day) AS day_earned,
                (SELECT coalesce(sum(delta), 0)::bigint FROM granted
                    WHERE business_date = k.day) AS day_granted
            FROM accounts k WHERE k.merchant_id = $1 AND k.owner_id = $2 AND k.kind = 1
        ) t
        WHERE a.merchant_id = t.merchant_id AND a.owner_id = t.owner_id AND a.kind = 1
            AND (a.month_earned, a.day_earned, a.day_granted)
                <> (t.month_earned, t.day_earned, t.day_granted)
        """

    let member: MemberKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
    }
}
