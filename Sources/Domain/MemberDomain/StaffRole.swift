/// The roles of staff: the columns of docs/roles.csv, in its order.
package enum StaffRole: String, Hashable, Sendable, CaseIterable {
    case waiter
    case cashier
    case shopGuide = "shop_guide"
    case storeManager = "store_manager"
    case regionalManager = "regional_manager"
    case `operator`
    case customerService = "customer_service"
    case finance
    case admin
    case auditor
    case owner

    /// Roles below this one, which it may give to others and take from them.
    package var grants: Set<StaffRole> {
        switch self {
        case .owner: Set(Self.allCases)
        case .admin: Set(Self.allCases).subtracting([.owner, .admin])
        case .regionalManager: [.waiter, .cashier, .shopGuide, .storeManager]
        case .storeManager: [.waiter, .cashier, .shopGuide]
        case .waiter, .cashier, .shopGuide, .operator, .customerService, .finance, .auditor: []
        }
    }
}
