import Postgres
import Primitives
import ServiceKit

/// I5: what is held is held by the order that says so, or set aside for tills that are alone; what
/// is used was used by the order that held it, or was handed over at a till; what is neither is
/// nobody's.
///
/// An order that was paid after its hold was given back may have the coupon nevertheless. An order
/// that two sales of a till became has the coupon of the first one only; where it came back and its
/// token is still out, the second one may use it again.
struct CouponCheck: PageCheck {
    static let invariants: [OfferInvariant] = [.coupons]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT c.id, NOT coalesce(
                CASE
                    WHEN c.state = 'HELD' AND c.order_id IS NULL THEN c.offline_until IS NOT NULL
                    WHEN c.state = 'HELD' THEN h.state = 'HELD' AND c.id = ANY (h.coupon_ids)
                    WHEN c.state = 'USED' AND c.order_id IS NULL THEN c.store_id IS NOT NULL
                    WHEN c.state = 'USED' AND c.id = ANY (h.coupon_ids) THEN
                        h.state = 'RELEASED' OR (h.state = 'USED' AND (h.restored_at IS NULL
                            OR (c.offline_sale IS NOT NULL AND c.store_id IS NOT NULL)))
                    WHEN c.state = 'USED' THEN
                        c.offline_sale IS NOT NULL AND c.store_id IS NOT NULL
                            AND h.state = 'USED'
                    ELSE c.order_id IS NULL
                END, false) AS is_wrong
            FROM (
                SELECT merchant_id, id, state, order_id, store_id, offline_until, offline_sale
                FROM coupons WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) c
            LEFT JOIN offer_holds h ON h.merchant_id = c.merchant_id AND h.order_id = c.order_id
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

/// I5: the coupons of an order that is not paid are held for it, those of a paid one used by it,
/// and those of one that was given up or came back are not; so no coupon is used by two orders.
struct OfferHoldCheck: PageCheck {
    static let invariants: [OfferInvariant] = [.holds]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT h.order_id AS id, h.coupons <> k.coupons OR k.is_wrong
                OR NOT (h.use_offers = ALL (h.use_columns))
                OR (h.state <> 'USED' AND h.restored_at IS NOT NULL) AS is_wrong
            FROM (
                SELECT merchant_id, order_id, member_id, state, restored_at, coupon_ids,
                    cardinality(coupon_ids) AS coupons, cardinality(use_offers) AS use_offers,
                    ARRAY[cardinality(use_periods), cardinality(use_members),
                        cardinality(use_counts), cardinality(use_minor)] AS use_columns
                FROM offer_holds WHERE merchant_id = $1 AND order_id > $2
                ORDER BY order_id LIMIT $3
            ) h
            CROSS JOIN LATERAL (
                SELECT count(DISTINCT c.id) AS coupons,
                    coalesce(bool_or(NOT CASE
                        WHEN h.state = 'HELD' THEN c.state = 'HELD' AND coalesce(
                            c.order_id = h.order_id AND c.member_id = h.member_id, false)
                        WHEN h.state = 'RELEASED' THEN
                            c.state <> 'HELD' OR c.order_id IS DISTINCT FROM h.order_id
                        WHEN h.restored_at IS NULL THEN
                            c.state = 'USED' AND coalesce(c.order_id = h.order_id, false)
                        ELSE c.order_id IS DISTINCT FROM h.order_id
                            OR (c.state = 'USED' AND c.store_id IS NOT NULL)
                    END), false) AS is_wrong
                FROM unnest(h.coupon_ids) AS n (id)
                JOIN coupons c ON c.merchant_id = h.merchant_id AND c.id = n.id
            ) k
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

/// I5: a batch has the codes that it says.
struct PromoBatchCheck: PageCheck {
    static let invariants: [OfferInvariant] = [.batches]
    /// Each may have many thousand codes.
    static let limit: Int64 = 10
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT b.id, b.codes <> (
                SELECT count(*) FROM promo_codes p
                WHERE p.merchant_id = b.merchant_id AND p.batch_id = b.id AND p.key > ''
            ) AS is_wrong
            FROM (
                SELECT merchant_id, id, codes FROM promo_batches
                WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) b
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
