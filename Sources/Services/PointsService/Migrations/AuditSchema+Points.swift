import ServiceKit

/// Which changes of the points database must have a row of the audit. What members, tills and time
/// do to points is in the ledger, and its tables have no triggers: a batch pays nothing here.
extension AuditSchema {
    static let points = sql(
        .points,
        notes: [
            .inserted("programmes", ["version"], words: "programmes/"),
            .updated(
                "programmes", ["version"], words: "programmes/",
                of: ["state", "revision", "definition", "active_from", "active_until"]),
            .inserted("stored_value_terms", ["version"], words: "stored-value-terms/"),
            .inserted("stored_value_plans", ["id"]),
            .updated("stored_value_plans", ["id"], of: ["archived_at"]),
            .inserted(
                "stored_value_withdrawals", ["id"], when: "NEW.requested_by LIKE 'staff:%'"),
            .updated(
                "stored_value_withdrawals", ["id"], of: ["state"],
                when: "NEW.closed_by LIKE 'staff:%'"),
            .inserted("punch_card_plans", ["id"]),
            .updated("punch_card_plans", ["id"], of: ["archived_at"]),
            .inserted("subscription_plans", ["id"]),
            .updated("subscription_plans", ["id"], of: ["archived_at"]),
            .inserted("rewards", ["id"]),
            // Not of `taken`, which redemptions count.
            .updated("rewards", ["id"], of: ["state", "version", "stock"]),
            .inserted("invoice_policies", ["merchant_id"]),
            .updated("invoice_policies", ["merchant_id"], of: ["stored_value_at"]),
            .inserted("approvals", ["id"]),
            .updated("approvals", ["id"], of: ["state"]),
            .updated(
                "risk_flags", ["id"], of: ["state"], when: "NEW.decided_by LIKE 'staff:%'"),
            .inserted("order_voids", ["order_id"]),
            .inserted("order_corrections", ["order_id"]),
            .inserted("guest_voids", ["order_id"]),
            .updated("offline_sales", ["id"], of: ["resolution"]),
            .inserted("shift_corrections", ["shift_id"]),
            .inserted("day_closes", ["store_id", "business_date"]),
            .inserted("payment_refund_steps", ["refund_id"]),
        ])
}
