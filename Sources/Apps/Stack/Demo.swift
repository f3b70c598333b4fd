/// Ids of the sandbox merchant that every service knows.
package enum Demo {
    package static let merchant = "01980000-0000-7000-8000-000000000001"
    /// A retail store, a dessert shop, and a bar whose day begins at 05:00.
    package static let stores = [
        "01980000-0000-7000-8000-00000000000a", "01980000-0000-7000-8000-00000000000b",
        "01980000-0000-7000-8000-00000000000c",
    ]
    /// Merchant and store that imported purchase histories belong to.
    package static let importMerchant = "01980000-0000-7000-8000-000000000002"
    package static let importStore = "01980000-0000-7000-8000-00000000001a"
}
