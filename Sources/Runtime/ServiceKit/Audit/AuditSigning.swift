package import Crypto

/// A key that signs heads of the audit, by its name.
package struct AuditKey: Sendable {
    package static let prefix = "audit-"

    package let kid: String
    package let key: Curve25519.Signing.PrivateKey

    /// The `audit-<kid>.key` of a directory in the order of their names, at least one.
    package static func read(in directory: String) throws -> [AuditKey] {
        var keys: [AuditKey] = []
        for name in try KeyFiles.names(in: directory) where name.hasPrefix(prefix) {
            keys.append(
                AuditKey(
                    kid: String(name.dropFirst(prefix.count).dropLast(".key".count)),
                    key: try Curve25519.Signing.PrivateKey(
                        rawRepresentation: try KeyFiles.read("\(directory)/\(name)"))))
        }
        guard !keys.isEmpty else {
            throw KeyFiles.Fault(
                directory, "has no \(prefix)<kid>.key to sign checkpoints of the audit with")
        }
        return keys
    }

    /// Makes the directory and the key that it lacks, for development and tests.
    package static func createDevelopmentKeys(in directory: String) throws {
        try KeyFiles.createDirectory(directory)
        let key = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        try KeyFiles.create("\(directory)/\(prefix)dev-1.key", key: key)
    }
}

/// Hashes the links of the audit's chain, and signs and proves its heads.
package struct AuditSigning: Sendable {
    /// The last one signs, all prove; none where a service runs without keys.
    private let keys: [AuditKey]

    package init(keys: [AuditKey]) { self.keys = keys }

    /// By the keys of a service's directory. Only in development there may be none: heads are not
    /// signed then.
    package init(
        _ directory: SettingKey<String?>, of runtime: ServiceRuntime
    ) throws {
        if let path = try runtime.reader.value(directory) {
            keys = try AuditKey.read(in: path)
        } else if runtime.settings.environment == .development {
            keys = []
        } else {
            throw SettingError(
                key: directory.name,
                problem: "is missing; without a key that signs the audit a process runs in "
                    + "development only")
        }
    }

    static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// The name of the key in force, and its signature; nil where there is no key.
    func sign(_ head: AuditHead) throws -> (kid: String, signature: [UInt8])? {
        guard let current = keys.last else { return nil }
        return (current.kid, Array(try current.key.signature(for: head.bytes)))
    }

    func isSigned(_ head: AuditHead, kid: String, signature: [UInt8]) -> Bool {
        guard let key = keys.first(where: { $0.kid == kid }) else { return false }
        return key.key.publicKey.isValidSignature(signature, for: head.bytes)
    }
}
