/// How far a permission of a role reaches, as a cell of docs/roles.csv says.
package enum DataScope: String, Sendable, Hashable, CaseIterable {
    /// The caller's own data.
    case own = "self"
    /// Members whom the caller has served.
    case served
    /// The stores of the account's places: its own shop or shops.
    case store
    /// The stores of the account's places: those of its areas or brands.
    case region
    /// The whole merchant. A role that is of stores or regions otherwise has it wherever it is
    /// placed; any other within its places.
    case merchant
}
