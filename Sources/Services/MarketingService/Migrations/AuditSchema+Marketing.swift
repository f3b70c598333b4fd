import ServiceKit

/// Which changes of the marketing database must have a row of the audit. What members, orders and
/// time do to coupons and counters is in their own tables, which have no triggers. Nor have items:
/// a table of thousands is one deed, and each row of it says who changed it and when.
extension AuditSchema {
    static let marketing = sql(
        .marketing,
        notes: [
            .inserted("promotions", ["id"]),
            .updated("promotions", ["id"], of: ["state", "revision"]),
            .inserted("promotion_versions", ["promotion_id"]),
            .updated(
                "promotion_versions", ["promotion_id"],
                of: ["definition", "publisher", "active_from", "active_until"]),
            .inserted("coupon_templates", ["id"]),
            // Not of `issued`, which every coupon counts.
            .updated(
                "coupon_templates", ["id"],
                of: ["state", "version", "purpose", "claimable", "total"]),
            .inserted("coupon_template_versions", ["id"]),
            .inserted("coupon_settings", ["version"], words: "coupon-settings/"),
            .inserted("issue_jobs", ["id"]),
            .updated("issue_jobs", ["id"], of: ["state"], when: "NEW.state = 'CANCELLED'"),
            .inserted("promo_batches", ["id"]),
            .updated("promo_batches", ["id"], of: ["closed_at"]),
            .inserted("gift_stocks", ["sku", "store_id"]),
            .updated("gift_stocks", ["sku", "store_id"], of: ["changed_at"]),
        ])
}
