import Postgres
import Primitives
import ServiceKit

/// F02: each punch card is what its journal says, and owes its price less what its uses have
/// recognised; the journal's hashes are reckoned anew, and each of its lines is a posting, since its
/// last merge on its member's account.
struct PunchCardCheck: PageCheck {
    static let invariants: [BookInvariant] = [.punchCards]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT c.id, e.entries <> c.seq OR e.last_seq <> c.seq
                OR e.used <> c.used OR e.liability <> c.liability
                OR e.head IS DISTINCT FROM c.head_hash OR e.wrong > 0
                OR (c.state <= 2
                    AND c.liability <> c.price - c.price * least(c.used, c.uses) / c.uses)
                OR (c.state = 3 AND c.liability <> 0) AS is_wrong
            FROM (
                SELECT * FROM punch_cards
                WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) c
            CROSS JOIN LATERAL (
                SELECT count(*) AS entries, coalesce(max(s.seq), 0) AS last_seq,
                    coalesce(sum(s.uses), 0) AS used, coalesce(sum(s.liability), 0) AS liability,
                    (array_agg(s.hash ORDER BY s.seq DESC))[1] AS head,
                    count(*) FILTER (WHERE s.used_after <> s.used_by
                        OR s.liability_after <> s.owed
                        OR s.prev_hash <> s.hash_before
                        OR s.hash <> sha256(s.prev_hash || uuid_send(s.merchant_id)
                            || uuid_send(s.card_id) || uuid_send(s.id) || int8send(s.seq)
                            || int8send(s.kind::bigint) || int8send(s.uses)
                            || int8send(s.liability) || int8send(s.cash) || int8send(s.revenue)
                            || int8send(s.breakage) || int8send(s.used_after)
                            || int8send(s.liability_after)
                            || int8send((extract(epoch FROM s.occurred_at) * 1000000)::bigint))
                        OR (s.kind = 1 AND (s.seq <> 1 OR s.liability <> c.price))
                        OR (s.kind IN (2, 3) AND (abs(s.uses) <> 1
                            OR s.liability_after
                                <> c.price - c.price * least(s.used_after, c.uses) / c.uses))
                        OR s.kind = 3 AND s.uses <> -1 OR s.kind = 2 AND s.uses <> 1
                        OR (s.kind = 6 AND (s.uses <> 0 OR s.liability <> 0))
                        OR p.id IS NULL OR p.account_kind <> 5
                        OR (s.seq >= s.hers_since AND p.member_id <> c.member_id)
                        OR p.type <> 'PUNCH_CARD_' || (ARRAY['SALE', 'USE', 'UNDO', 'REFUND',
                            'EXPIRE', 'MERGE_IN'])[s.kind]
                        OR p.occurred_at <> s.occurred_at OR g.posting_id IS DISTINCT FROM s.id
                        OR g.delta IS DISTINCT FROM
                            CASE s.kind WHEN 6 THEN s.liability_after ELSE s.liability END
                    ) AS wrong
                FROM (
                    SELECT *, sum(uses) OVER w AS used_by, sum(liability) OVER w AS owed,
                        lag(hash, 1, ''::bytea) OVER w AS hash_before,
                        coalesce(max(seq) FILTER (WHERE kind = 6) OVER (), 1) AS hers_since
                    FROM punch_card_entries
                    WHERE merchant_id = c.merchant_id AND card_id = c.id
                    WINDOW w AS (ORDER BY seq)
                ) s
                LEFT JOIN postings p ON p.merchant_id = s.merchant_id AND p.id = s.id
                LEFT JOIN entries g ON g.merchant_id = p.merchant_id
                    AND g.owner_id = p.member_id AND g.kind = 5 AND g.seq IS NOT NULL
                    AND g.seq = p.seq
            ) e
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

extension PunchCardCheck {
    /// - Parameter merchant: all that have sold a card where nil, whether or not they give points.
    static func sweep(
        merchant: UUIDv7?, _ reads: BookReads, _ tallies: inout BookTallies
    ) async throws {
        let merchants: [UUIDv7]
        if let merchant {
            merchants = [merchant]
        } else {
            merchants = try await reads.rows(ReadPunchCardMerchants())
        }
        for merchant in merchants { try await sweep(merchant, reads, &tallies) }
    }
}

/// As `ReadLedgerMerchants`, of those who have sold a card.
private struct ReadPunchCardMerchants: Statement {
    static let sql = """
        WITH RECURSIVE known AS (
            (SELECT merchant_id FROM punch_cards ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT c.merchant_id FROM punch_cards c WHERE c.merchant_id > k.merchant_id
                ORDER BY c.merchant_id LIMIT 1)
            FROM known k WHERE k.merchant_id IS NOT NULL
        )
        SELECT merchant_id FROM known WHERE merchant_id IS NOT NULL
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
