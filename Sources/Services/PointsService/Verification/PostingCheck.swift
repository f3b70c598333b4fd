import Postgres
import Primitives
import ServiceKit

/// I2: each posting has the entry that it names, on an account that is there; I12: what staff has
/// changed by hand names who did it and why.
struct PostingCheck: PageCheck {
    static let invariants: [BookInvariant] = [.noOrphans, .deeds]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}'),
            count(*) FILTER (WHERE x.is_nameless),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_nameless))[1:5], '{}')
        FROM (
            SELECT p.id, e.posting_id IS DISTINCT FROM p.id OR a.owner_id IS NULL AS is_wrong,
                p.source_type IN ('ADJUSTMENT', 'APPROVAL', 'COMPLAINT')
                    AND (p.actor = '' OR coalesce(p.reason, '') = '') AS is_nameless
            FROM (
                SELECT merchant_id, id, member_id, seq, account_kind, source_type, actor, reason
                FROM postings
                WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) p
            LEFT JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
                AND e.kind = p.account_kind AND e.seq IS NOT NULL AND e.seq = p.seq
            LEFT JOIN accounts a ON a.merchant_id = p.merchant_id AND a.owner_id = p.member_id
                AND a.kind = p.account_kind
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
