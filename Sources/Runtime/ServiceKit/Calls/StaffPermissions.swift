/// What each staff role may do: permissions as the protos name them.
///
/// A role that is not here may do nothing.
package enum StaffPermissions {
    package static let roles: [String: Set<String>] = [
        "owner": everything, "store_manager": storeManager, "cashier": cashier,
        "auditor": auditor,
    ]

    /// Identifies, rings up, hands rewards over; neither adjusts nor lists (docs/security.md).
    private static let cashier: Set<String> = [
        "members.search", "orders.read", "redemptions.scan", "rewards.read",
    ]

    private static let storeManager: Set<String> = [
        "analytics.read", "approvals.decide", "approvals.read", "members.block", "members.read",
        "members.search", "orders.read", "orders.refund", "points.adjust", "points.compensate",
        "points.events", "points.freeze", "points.read", "points.reports", "points.restore",
        "programmes.read", "redemptions.cancel", "redemptions.refund", "redemptions.scan",
        "rewards.read", "risk.read",
    ]

    /// Sees the books and the rules, and changes nothing.
    private static let auditor: Set<String> = [
        "analytics.read", "approvals.read", "orders.read", "points.read", "points.reports",
        "programmes.read", "rewards.read", "risk.read",
    ]

    /// What staff can be allowed at all; a new permission is added here and to its roles.
    private static let everything: Set<String> = storeManager.union(cashier).union(auditor).union([
        "programmes.edit", "programmes.publish", "rewards.edit", "risk.decide",
    ])

    package static func allows(role: String, permission: String) -> Bool {
        roles[role]?.contains(permission) ?? false
    }
}
