import Postgres
import Primitives
import ServiceKit

/// I12: what a second person has approved was posted, to whom and why it was asked for, and by her.
struct ApprovalCheck: PageCheck {
    static let invariants: [BookInvariant] = [.deeds]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT a.id, a.requested_by = '' OR a.reason = ''
                OR a.state = 2 AND (p.id IS NULL OR p.member_id <> a.member_id
                    OR p.actor <> a.decided_by OR p.reason IS DISTINCT FROM a.reason
                    OR a.decided_by = a.requested_by) AS is_wrong
            FROM (
                SELECT merchant_id, id, state, member_id, reason, requested_by, decided_by,
                    posting_id
                FROM approvals
                WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) a
            LEFT JOIN postings p ON p.merchant_id = a.merchant_id AND p.id = a.posting_id
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
