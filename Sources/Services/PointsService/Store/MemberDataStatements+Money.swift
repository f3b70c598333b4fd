/// What a member paid and stored, and what went back to her.
extension ReadMemberData {
    static let payments = """
        (SELECT 'payments', ARRAY['paymentId', 'provider', 'way', 'amountMinor',
                'storedValueMinor', 'state', 'providerNumber', 'createdAt', 'paidAt', 'storeId',
                'planId', 'resultId', 'contractId'],
            ARRAY[y.id::text, (ARRAY['WECHAT_PAY', 'ALIPAY'])[y.provider],
                (ARRAY['MINI_PROGRAM', 'CODE', 'CONTRACT'])[y.way], y.amount_minor::text,
                y.stored_value_minor::text,
                (ARRAY['PENDING', 'REVERSING', 'PAID', 'COMPLETED', 'CLOSED', 'RETURNED'])[y.state],
                y.provider_number, \(utc("y.created_at")), \(utc("y.paid_at")), y.store_id::text,
                y.plan_id::text, y.result_id::text, y.contract_id]
        FROM payments y WHERE y.merchant_id = $1 AND y.member_id = $2 ORDER BY y.id)
        UNION ALL
        (SELECT 'payment_refunds', ARRAY['paymentId', 'refundId', 'amountMinor', 'state', 'reason',
                'createdAt', 'closedAt'],
            ARRAY[b.payment_id::text, b.id::text, b.amount_minor::text,
                (ARRAY['ASKED_FOR', 'DONE', 'FAILED', 'GIVEN', 'DENIED',
                    'PAID_OTHERWISE'])[b.state], b.reason, \(utc("b.created_at")), \(utc("b.closed_at"))]
        FROM payments y
        JOIN payment_refunds b ON b.merchant_id = y.merchant_id AND b.payment_id = y.id
        WHERE y.merchant_id = $1 AND y.member_id = $2 ORDER BY b.payment_id, b.id)
        UNION ALL
        (SELECT 'subscription_charges', ARRAY['subscriptionId', 'period', 'amountMinor',
                'attempts', 'reference', 'firstTriedAt', 'closedAt', 'state'],
            ARRAY[h.subscription_id::text, h.period::text, h.amount::text, h.attempts::text,
                h.reference, \(utc("h.first_tried_at")), \(utc("h.closed_at")),
                (ARRAY['OPEN', 'PAID', 'FAILED'])[h.state]]
        FROM subscriptions s
        JOIN subscription_charges h ON h.merchant_id = s.merchant_id AND h.subscription_id = s.id
        WHERE s.merchant_id = $1 AND s.member_id = $2 AND s.state > 0
        ORDER BY h.subscription_id, h.period)
        """

    static let storedValue = """
        (SELECT 'top_ups', ARRAY['topUpId', 'paymentId', 'planId', 'paidMinor', 'bonusMinor',
                'storeId', 'businessDate', 'paidAt', 'points'],
            ARRAY[t.id::text, t.payment_id, t.plan_id::text, t.paid_minor::text,
                t.bonus_minor::text, t.store_id::text, t.business_date::text,
                \(utc("t.paid_at")), t.points::text]
        FROM top_ups t WHERE t.merchant_id = $1 AND t.member_id = $2 ORDER BY t.id)
        UNION ALL
        (SELECT 'stored_value_lots', ARRAY['topUpId', 'paid', 'principalRemaining', 'bonus',
                'bonusRemaining', 'refunded', 'paidAt', 'bonusExpiresAt', 'validUntil'],
            ARRAY[l.id::text, l.paid::text, l.principal_remaining::text, l.bonus::text,
                l.bonus_remaining::text, l.refunded::text, \(utc("l.paid_at")),
                \(utc("l.bonus_expires_at")), \(utc("l.valid_until"))]
        FROM top_up_lots l WHERE l.merchant_id = $1 AND l.member_id = $2 ORDER BY l.id)
        UNION ALL
        (SELECT 'withdrawals', ARRAY['withdrawalId', 'topUpId', 'reason', 'policy', 'refundMinor',
                'note', 'payee', 'payoutReference', 'requestedAt', 'closedAt', 'state'],
            ARRAY[w.id::text, w.lot_id::text, w.reason, w.policy, w.refund::text, w.note, w.payee,
                w.payout_reference, \(utc("w.requested_at")), \(utc("w.closed_at")),
                (ARRAY['REQUESTED', 'COMPLETED', 'FAILED'])[w.state]]
        FROM stored_value_withdrawals w WHERE w.merchant_id = $1 AND w.member_id = $2
        ORDER BY w.id)
        UNION ALL
        (SELECT 'punch_card_uses', ARRAY['cardId', 'seq', 'kind', 'uses', 'storeId', 'reason',
                'businessDate', 'occurredAt'],
            ARRAY[u.card_id::text, u.seq::text, u.kind::text, u.uses::text, u.store_id::text,
                u.reason, u.business_date::text, \(utc("u.occurred_at"))]
        FROM punch_cards c
        JOIN punch_card_entries u ON u.merchant_id = c.merchant_id AND u.card_id = c.id
        WHERE c.merchant_id = $1 AND c.member_id = $2 AND c.state > 0 ORDER BY u.card_id, u.seq)
        """
}
