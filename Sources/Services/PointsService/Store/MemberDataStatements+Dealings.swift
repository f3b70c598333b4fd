/// What else the ledger knows of a member: tenders and invoices of her orders, whom she invited,
/// and what staff decided about her points.
extension ReadMemberData {
    static let bookings = """
        (SELECT 'order_tenders', ARRAY['orderId', 'type', 'amountMinor', 'paymentId'],
            ARRAY[d.order_id::text, (ARRAY['CASH', 'CARD', 'WECHAT_PAY', 'ALIPAY', 'STORED_VALUE',
                'PUNCH_CARD', 'VOUCHER', 'PLATFORM', 'OTHER', 'OWED'])[d.type],
                d.amount_minor::text, d.payment_id::text]
        FROM orders o
        JOIN order_tenders d ON d.merchant_id = o.merchant_id AND d.order_id = o.id
        WHERE o.merchant_id = $1 AND o.member_id = $2 ORDER BY o.paid_at, o.id, d.number)
        UNION ALL
        (SELECT 'invoices', ARRAY['orderId', 'title', 'taxNumber', 'amountMinor', 'currency',
                'invoiceCode', 'invoiceNumber', 'requestedAt', 'issuedAt'],
            ARRAY[v.order_id::text, v.title, v.tax_number, v.amount_minor::text, v.currency,
                v.invoice_code, v.invoice_number, \(utc("v.requested_at")), \(utc("v.issued_at"))]
        FROM orders o
        JOIN invoices v ON v.merchant_id = o.merchant_id AND v.order_id = o.id
        WHERE o.merchant_id = $1 AND o.member_id = $2 ORDER BY o.paid_at, o.id, v.number)
        UNION ALL
        (SELECT 'points_holds', ARRAY['holdId', 'points', 'captured', 'placedAt', 'expiresAt',
                'state'],
            ARRAY[h.id::text, h.points::text, h.captured::text, \(utc("h.placed_at")),
                \(utc("h.expires_at")), (ARRAY['HELD', 'CAPTURED', 'VOIDED', 'EXPIRED'])[h.state]]
        FROM holds h WHERE h.merchant_id = $1 AND h.member_id = $2 ORDER BY h.id)
        UNION ALL
        (SELECT 'stored_value_holds', ARRAY['holdId', 'purpose', 'amountMinor', 'capturedMinor',
                'placedAt', 'expiresAt', 'state'],
            ARRAY[k.id::text, (ARRAY['CHECKOUT', 'WITHDRAWAL', 'NO_LONGER_VALID'])[k.purpose],
                k.amount::text, k.captured::text, \(utc("k.placed_at")), \(utc("k.expires_at")),
                (ARRAY['HELD', 'CAPTURED', 'VOIDED', 'EXPIRED'])[k.state]]
        FROM stored_value_holds k WHERE k.merchant_id = $1 AND k.member_id = $2 ORDER BY k.id)
        UNION ALL
        (SELECT 'checkouts', ARRAY['checkoutId', 'externalId', 'points', 'storedValueMinor',
                'heldAt', 'expiresAt', 'orderId', 'state'],
            ARRAY[c.id::text, c.external_id, c.points::text, c.stored_value_minor::text,
                \(utc("c.held_at")), \(utc("c.expires_at")), c.order_id::text,
                (ARRAY['HELD', 'CAPTURED', 'VOIDED'])[c.state]]
        FROM checkouts c WHERE c.merchant_id = $1 AND c.member_id = $2 ORDER BY c.held_at, c.id)
        UNION ALL
        (SELECT 'expiry_notices', ARRAY['expiresAt', 'daysLeft'],
            ARRAY[\(utc("n.expires_at")), n.days_left::text]
        FROM expiry_notices n WHERE n.merchant_id = $1 AND n.member_id = $2
        ORDER BY n.expires_at, n.days_left)
        """

    static let dealings = """
        (SELECT 'referrals', ARRAY['friendId', 'referrerId', 'registeredAt', 'qualifiedAt',
                'rewardedAt', 'state'],
            ARRAY[r.friend_id::text, r.referrer_id::text, \(utc("r.registered_at")),
                \(utc("r.qualified_at")), \(utc("r.rewarded_at")),
                (ARRAY['REGISTERED', 'QUALIFIED', 'REWARDED', 'CANCELLED',
                    'REJECTED'])[r.state]]
        FROM referrals r WHERE r.merchant_id = $1 AND (r.friend_id = $2 OR r.referrer_id = $2)
        ORDER BY r.registered_at, r.friend_id)
        UNION ALL
        (SELECT 'transfers', ARRAY['senderId', 'recipientId', 'businessDate', 'points'],
            ARRAY[x.sender_id::text, x.recipient_id::text, x.business_date::text, x.points::text]
        FROM transfers x WHERE x.merchant_id = $1 AND (x.sender_id = $2 OR x.recipient_id = $2)
        ORDER BY x.business_date, x.posting_id)
        UNION ALL
        (SELECT 'events', ARRAY['code', 'occurredAt', 'businessDate'],
            ARRAY[g.code, \(utc("g.occurred_at")), g.business_date::text]
        FROM event_grants g WHERE g.merchant_id = $1 AND g.member_id = $2
        ORDER BY g.occurred_at, g.code)
        UNION ALL
        (SELECT 'approvals', ARRAY['approvalId', 'kind', 'points', 'reason', 'requestedAt',
                'decidedAt', 'decisionReason', 'state'],
            ARRAY[q.id::text, q.kind, q.points::text, q.reason, \(utc("q.requested_at")),
                \(utc("q.decided_at")), q.decision_reason,
                (ARRAY['WAITING', 'APPROVED', 'REJECTED'])[q.state]]
        FROM approvals q WHERE q.merchant_id = $1 AND q.member_id = $2 ORDER BY q.id)
        UNION ALL
        (SELECT 'risk_flags', ARRAY['kind', 'businessDate', 'points', 'raisedAt', 'decidedAt',
                'reason', 'state'],
            ARRAY[f.kind, f.business_date::text, f.points::text, \(utc("f.raised_at")),
                \(utc("f.decided_at")), f.reason, f.state::text]
        FROM risk_flags f WHERE f.merchant_id = $1 AND f.member_id = $2 ORDER BY f.id)
        UNION ALL
        (SELECT 'offline_sales', ARRAY['saleId', 'store', 'terminal', 'externalId', 'amountMinor',
                'spendMinor', 'soldAt', 'orderId'],
            ARRAY[s.id::text, s.store, s.terminal, s.external_id, s.amount_minor::text,
                s.spend_minor::text, \(utc("s.sold_at")), s.order_id::text]
        FROM offline_sales s WHERE s.merchant_id = $1 AND s.member_id = $2 ORDER BY s.id)
        """
}
