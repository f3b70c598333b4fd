/// What each staff role may do: permissions as the protos name them.
///
/// A role that is not here may do nothing.
package enum StaffPermissions {
    package static let roles: [String: Set<String>] = [
        "owner": everything, "store_manager": storeManager, "cashier": cashier,
        "auditor": auditor, operatorRole: operators,
    ]

    /// Whoever runs campaigns: small groups of members are not told of to this role.
    package static let operatorRole = "operator"

    /// Looks at members, masked, and changes none.
    private static let operators: Set<String> = [
        "attributes.read", "labels.read", "members.find", "members.overview", "members.read",
        "profiles.read",
    ]

    /// Identifies, rings up, hands rewards over; neither adjusts nor lists (docs/security.md).
    private static let cashier: Set<String> = [
        "benefits.scan", "coupons.scan", "items.read", "members.search", "orders.claim",
        "orders.fulfil",
        "orders.read", "punch_cards.read", "punch_cards.sell", "punch_cards.use",
        "redemptions.scan", "rewards.read", "shifts.run", "subscriptions.read",
    ]

    private static let storeManager: Set<String> = [
        "analytics.read", "approvals.decide", "approvals.read", "attributes.read", "benefits.scan",
        "consents.read", "coupons.cancel", "coupons.issue",
        "coupons.read", "coupons.scan", "days.close", "invoices.request", "items.read",
        "labels.read", "levels.grant", "levels.read", "members.block", "members.find",
        "members.overview", "members.read", "members.search", "members.tag", "offline.read",
        "offline.resolve", "orders.claim", "orders.fulfil", "orders.read", "orders.refund",
        "orders.void", "points.adjust",
        "points.compensate", "points.events", "points.freeze", "points.read", "points.reports",
        "points.restore", "programmes.read", "promocodes.read", "promotions.read",
        "punch_cards.read", "punch_cards.refund", "punch_cards.sell", "punch_cards.undo",
        "punch_cards.use", "redemptions.cancel", "redemptions.refund", "redemptions.scan",
        "rewards.read", "risk.read", "shifts.correct", "shifts.read", "shifts.run",
        "stored_value.activate", "stored_value.freeze", "stored_value.read", "stored_value.restore",
        "subscriptions.cancel",
        "subscriptions.read", "subscriptions.start",
        "payments.read", "payments.reconcile", "payments.refund",
        "profiles.edit", "profiles.history", "profiles.read",
    ]

    /// Sees the books and the rules, and changes nothing.
    private static let auditor: Set<String> = [
        "accounts.export", "analytics.read", "approvals.read", "audit.read", "coupons.read",
        "items.read", "levels.read", "offline.read", "orders.read", "points.read", "points.reports",
        "programmes.read",
        "promocodes.read", "promotions.read", "punch_cards.read", "rewards.read", "risk.read",
        "shifts.read", "stored_value.read", "subscriptions.read",
        "payments.read", "payments.reconcile",
    ]

    /// What staff can be allowed at all; a new permission is added here and to its roles.
    private static let everything: Set<String> = storeManager.union(cashier).union(auditor).union([
        "attributes.edit", "consents.publish", "coupons.bulk", "coupons.edit", "coupons.publish",
        "invoices.configure", "items.edit", "labels.edit", "levels.edit", "levels.publish",
        "members.deregister", "members.duplicates", "members.merge", "members.reveal", "orders.import", "programmes.edit",
        "programmes.publish", "promocodes.edit",
        "promotions.edit", "promotions.publish", "punch_cards.edit", "rewards.edit", "risk.decide",
        "stored_value.edit", "stored_value.withdraw", "subscriptions.edit",
    ])

    package static func allows(role: String, permission: String) -> Bool {
        roles[role]?.contains(permission) ?? false
    }
}
