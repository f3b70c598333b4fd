package import Postgres
package import Primitives

/// Whose rows a transaction sees, by the policy of `SharedSchema.merchantIsolation`.
extension Setting {
    package static func merchant(_ id: UUIDv7) -> Setting {
        Setting("patron.merchant", id.description)
    }

    /// For work over all merchants at once: lanes, jobs and consumers of feeds.
    package static let allMerchants = Setting("patron.merchant", "*")

    /// What installs a merchant is no deed of anybody's, and needs no rows of the audit.
    package static let provisioning = Setting("patron.provisioning", "on")
}
