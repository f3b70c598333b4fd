import Crypto
import OfflineTokens
import ServiceKit

/// The keys of marketing-service: files of a directory, none of them in the database.
///
/// `offline-coupon-<kid>.key` are what merchants' keys for offline coupons are derived from: the last
/// by name signs, all are published; there may be none. `audit-<kid>.key` signs checkpoints of the
/// audit: the last by name signs, all verify.
package enum MarketingKeys {
    static let directory = SettingKey<String?>.optionalString(
        "keys.directory",
        doc:
            "Directory of the key files: audit-KID.key sign heads of the audit, "
            + "offline-coupon-KID.key offline coupons, of which none are given out without one. "
            + "Only in development there may be no directory.")

    private static let prefix = "offline-coupon-"

    /// Makes the directory and the keys that it lacks, for development and tests.
    package static func createDevelopmentKeys(in directory: String) throws {
        try KeyFiles.createDirectory(directory)
        let key = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        try KeyFiles.create("\(directory)/\(prefix)dev-1.key", key: key)
        try AuditKey.createDevelopmentKeys(in: directory)
    }

    /// Read once at the start; empty where no directory is named.
    static func offlineCoupons(in directory: String?) throws -> OfflineKeyRing {
        guard let directory else { return OfflineKeyRing(.coupon, seeds: []) }
        var seeds: [OfflineKeyRing.Seed] = []
        for name in try KeyFiles.names(in: directory) where name.hasPrefix(prefix) {
            let kid = String(name.dropFirst(prefix.count).dropLast(".key".count))
            let path = "\(directory)/\(name)"
            guard OfflineKey.isKid(kid) else {
                throw KeyFiles.Fault(path, "has no name of 1 to 32 letters behind \(prefix)")
            }
            seeds.append(.init(kid: kid, secret: try KeyFiles.read(path)))
        }
        guard seeds.count <= OfflineKeyBundle.mostKeys else {
            throw KeyFiles.Fault(
                directory, "has more than \(OfflineKeyBundle.mostKeys) \(prefix)<kid>.key")
        }
        return OfflineKeyRing(.coupon, seeds: seeds)
    }
}
