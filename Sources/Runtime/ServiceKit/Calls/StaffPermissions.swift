/// What each staff role may do: permissions as the protos name them.
///
/// A role that is not here may do nothing.
package enum StaffPermissions {
    package static let roles: [String: Set<String>] = [
        "owner": everything,
        "store_manager": [
            "members.read", "members.search", "orders.read", "analytics.read", "points.restore",
            "points.adjust", "points.freeze", "members.block",
        ],
        "cashier": ["members.search", "orders.read"],
        "auditor": ["orders.read", "analytics.read"],
    ]

    /// What staff can be allowed at all; a new permission is added here and to its roles.
    private static let everything: Set<String> = [
        "members.read", "members.search", "orders.read", "analytics.read", "points.restore",
        "points.adjust", "points.freeze", "members.block",
    ]

    package static func allows(role: String, permission: String) -> Bool {
        roles[role]?.contains(permission) ?? false
    }
}
