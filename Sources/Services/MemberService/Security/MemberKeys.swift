import Crypto
import OfflineTokens
import ServiceKit

/// The keys of the member service: files of a directory, none of them in the database.
///
/// `token-<kid>.key` are what the keys of access tokens are derived from, one for each 90 days
/// (those of the last by name sign, all verify), `kek-<n>.key` wraps members' data keys (the
/// highest wraps, all unwrap; there may be none where a key service has them), `audit-<kid>.key`
/// signs checkpoints of the audit (the last by name signs, all verify), `offline-<kid>.key` are
/// what merchants' keys for offline codes are derived from (the last by name signs, all are
/// published; there may be none), `phone-index.key`, `name-index.key`, `sms-codes.key` and
/// `passwords.key` have one purpose each.
package enum MemberKeys {
    static let phoneIndex = "phone-index.key"
    static let nameIndex = "name-index.key"
    static let smsCodes = "sms-codes.key"
    static let passwords = "passwords.key"

    /// Makes the directory and the keys that it lacks, for development and tests.
    package static func createDevelopmentKeys(in directory: String) throws {
        try KeyFiles.createDirectory(directory)
        let names = [
            "token-dev-1.key", "kek-1.key", "audit-dev-1.key", "offline-dev-1.key", phoneIndex,
            nameIndex, smsCodes, passwords,
        ]
        for name in names {
            let key = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            try KeyFiles.create("\(directory)/\(name)", key: key)
        }
    }

    /// Throws what is wrong with a key directory, with the mend; nothing where it is good.
    package static func check(_ directory: String) throws {
        _ = try KeyRing(directory: directory)
    }
}

/// The keys, read once at the start.
struct KeyRing: Sendable {
    /// What the keys of access tokens are derived from.
    struct TokenRoot: Sendable {
        let kid: String
        let seed: [UInt8]
    }

    /// What the keys that sign tokens are derived from, in the order of their names; the last
    /// signs.
    let signing: [TokenRoot]
    /// In the order of their names; the last one signs checkpoints.
    let audit: [AuditKey]
    let encryption: KeyEncryption
    let offline: OfflineKeyRing
    let phoneIndex: SymmetricKey
    /// Of the pairs of letters that names are found by.
    let nameIndex: SymmetricKey
    let smsCodes: SymmetricKey
    let passwords: SymmetricKey

    /// With keys that encrypt keys in files of the same directory.
    init(directory: String) throws {
        guard let files = try FileKeys(directory: directory) else {
            throw KeyFiles.Fault(directory, "has no kek-<n>.key to encrypt personal data with")
        }
        try self.init(directory: directory, encryption: KeyEncryption(files))
    }

    init(directory: String, encryption: KeyEncryption) throws {
        var signing: [TokenRoot] = []
        var offline: [OfflineKeyRing.Seed] = []
        for name in try KeyFiles.names(in: directory) {
            let path = "\(directory)/\(name)"
            let stem = name.dropLast(4)
            if stem.hasPrefix("token-") {
                signing.append(
                    TokenRoot(kid: String(stem.dropFirst(6)), seed: try KeyFiles.read(path)))
            } else if stem.hasPrefix("offline-") {
                guard OfflineKey.isKid(String(stem.dropFirst(8))) else {
                    throw KeyFiles.Fault(path, "has no name of 1 to 32 letters behind offline-")
                }
                offline.append(
                    OfflineKeyRing.Seed(
                        kid: String(stem.dropFirst(8)),
                        secret: try KeyFiles.read(path)))
            }
        }
        guard !signing.isEmpty else {
            throw KeyFiles.Fault(directory, "has no token-<kid>.key to sign access tokens with")
        }
        func single(_ name: String) throws -> SymmetricKey {
            SymmetricKey(data: try KeyFiles.read("\(directory)/\(name)"))
        }
        self.signing = signing
        audit = try AuditKey.read(in: directory)
        self.encryption = encryption
        guard offline.count <= OfflineKeyBundle.mostKeys else {
            throw KeyFiles.Fault(
                directory, "has more than \(OfflineKeyBundle.mostKeys) offline-<kid>.key")
        }
        self.offline = OfflineKeyRing(.memberCode, seeds: offline)
        phoneIndex = try single(MemberKeys.phoneIndex)
        nameIndex = try single(MemberKeys.nameIndex)
        smsCodes = try single(MemberKeys.smsCodes)
        passwords = try single(MemberKeys.passwords)
    }
}
