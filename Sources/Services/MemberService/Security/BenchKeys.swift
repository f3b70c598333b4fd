package import Primitives

/// What the operator's tool must know to fill a database that is searched: the digests that this
/// service looks for, made with the keys of a private stack.
package struct BenchKeys: Sendable {
    private let vault: PersonalDataVault
    private let merchant: UUIDv7

    package init(keysDirectory: String, merchant: UUIDv7) throws {
        vault = PersonalDataVault(keys: try KeyRing(directory: keysDirectory))
        self.merchant = merchant
    }

    package func grams(ofName name: String) -> Set<Int64> {
        vault.searchKeys(phone: nil, names: [name], merchant: merchant).grams
    }

    /// - Parameter digits: the last four of a phone.
    package func tail(_ digits: String) -> Int64 { vault.tailKey(digits, merchant: merchant) }
}
