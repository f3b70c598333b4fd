import Crypto
import OfflineTokens
import ServiceKit

/// The keys of the member service: files of a directory, none of them in the database.
///
/// `token-<kid>.key` are what the keys of access tokens are derived from, one for each 90 days
/// (those of the last by name sign, all verify), `kek-<n>.key` wraps members' data keys (the
/// highest wraps, all unwrap), `audit-<kid>.key` signs checkpoints of the audit (the last by name
/// signs, all verify), `offline-<kid>.key` are what merchants' keys for offline codes are derived
/// from (the last by name signs, all are published; there may be none), `phone-index.key`,
/// `name-index.key`, `sms-codes.key` and `passwords.key` have one purpose each.
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

    struct SigningKey: Sendable {
        let kid: String
        let key: Curve25519.Signing.PrivateKey

        init(kid: String, file path: String) throws {
            self.kid = kid
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: try KeyFiles.read(path))
        }
    }

    /// What the keys that sign tokens are derived from, in the order of their names; the last
    /// signs.
    let signing: [TokenRoot]
    /// In the order of their names; the last one signs checkpoints.
    let audit: [SigningKey]
    let encryption: KeyEncryption
    let offline: OfflineKeyRing
    let phoneIndex: SymmetricKey
    /// Of the pairs of letters that names are found by.
    let nameIndex: SymmetricKey
    let smsCodes: SymmetricKey
    let passwords: SymmetricKey

    init(directory: String) throws {
        var signing: [TokenRoot] = []
        var audit: [SigningKey] = []
        var keks: [UInt8: SymmetricKey] = [:]
        var offline: [OfflineKeyRing.Seed] = []
        for name in try KeyFiles.names(in: directory) {
            let path = "\(directory)/\(name)"
            let stem = name.dropLast(4)
            if stem.hasPrefix("token-") {
                signing.append(
                    TokenRoot(kid: String(stem.dropFirst(6)), seed: try KeyFiles.read(path)))
            } else if stem.hasPrefix("audit-") {
                audit.append(try SigningKey(kid: String(stem.dropFirst(6)), file: path))
            } else if stem.hasPrefix("kek-") {
                guard let id = UInt8(stem.dropFirst(4)), id > 0 else {
                    throw KeyFiles.Fault(path, "is not named kek-1.key to kek-255.key")
                }
                keks[id] = SymmetricKey(data: try KeyFiles.read(path))
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
        guard !audit.isEmpty else {
            throw KeyFiles.Fault(
                directory, "has no audit-<kid>.key to sign checkpoints of the audit with")
        }
        let encryption = KeyEncryption(keks) { id in
            (try? KeyFiles.read("\(directory)/kek-\(id).key")).map { SymmetricKey(data: $0) }
        }
        guard let encryption else {
            throw KeyFiles.Fault(directory, "has no kek-<n>.key to encrypt personal data with")
        }
        func single(_ name: String) throws -> SymmetricKey {
            SymmetricKey(data: try KeyFiles.read("\(directory)/\(name)"))
        }
        self.signing = signing
        self.audit = audit
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
