/// Pieces of gifts that tills took before it was noted which coupon took them: so many stand under the
/// counter's own name, so that every counter is what orders and tills have of it.
enum TillGiftSchema {
    static let sql = """
        INSERT INTO offer_holds (merchant_id, order_id, state, priced, coupon_ids, promo_keys,
            use_offers, use_periods, use_members, use_counts, use_minor, held_at, expires_at,
            closed_at)
        SELECT u.merchant_id, u.offer_id, 'USED', '', '{}', '{}', ARRAY[u.offer_id],
            ARRAY[u.period], ARRAY[u.member_id], ARRAY[u.uses - u.held], ARRAY[0::bigint], now(),
            now(), now()
        FROM (\(counters)) u
        WHERE u.uses > u.held
        """

    static let check = "SELECT NOT EXISTS (SELECT FROM (\(counters)) u WHERE u.uses > u.held)"

    private static let counters = """
        SELECT u.merchant_id, u.offer_id, u.period, u.member_id, u.uses, (
                SELECT coalesce(sum(n.uses), 0)::bigint
                FROM offer_holds h
                CROSS JOIN LATERAL unnest(h.use_offers, h.use_counts) AS n (offer_id, uses)
                WHERE h.merchant_id = u.merchant_id AND n.offer_id = u.offer_id
                    AND h.state <> 'RELEASED' AND h.restored_at IS NULL
            ) AS held
        FROM gift_stocks g
        JOIN offer_uses u ON u.merchant_id = g.merchant_id AND u.offer_id = g.counter_id
        """
}
