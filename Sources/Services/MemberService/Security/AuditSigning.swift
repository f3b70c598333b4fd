import Crypto
import MemberDomain
import Primitives

/// Hashes the links of the audit's chain, and signs and proves its heads.
struct AuditSigning: Sendable {
    private let keys: [KeyRing.SigningKey]

    init(keys: KeyRing) { self.keys = keys.audit }

    static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// The name of the key in force, and its signature.
    func sign(_ head: AuditHead) throws -> (kid: String, signature: [UInt8]) {
        // The ring has at least one.
        let current = keys[keys.count - 1]
        return (current.kid, Array(try current.key.signature(for: head.bytes)))
    }

    func isSigned(_ head: AuditHead, kid: String, signature: [UInt8]) -> Bool {
        guard let key = keys.first(where: { $0.kid == kid }) else { return false }
        return key.key.publicKey.isValidSignature(signature, for: head.bytes)
    }
}
