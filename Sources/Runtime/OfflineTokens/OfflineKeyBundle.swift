package import Primitives

/// A merchant's public keys as a till keeps them: with an end, and signed by the keys themselves.
///
/// A till takes its first bundle from the gateway, over a connection that it trusts. From then on it
/// takes one only where a key that it knows has signed it, so that rotation needs no second trust;
/// and a file that was damaged or exchanged on its disk does not open.
package struct OfflineKeyBundle: Hashable, Sendable {
    package static let mark = "PK1."
    /// More keys than ever overlap in a rotation are a mistake.
    package static let mostKeys = 16
    /// How long a till may work with what it has.
    package static let lifetimeSeconds: Int64 = 7 * 86_400

    package let keys: OfflineKeySet
    package let issuedAt: Instant
    /// Exclusive.
    package let validUntil: Instant
    package let text: String

    private let message: [UInt8]
    private let signatures: [Signature]

    private struct Signature: Hashable {
        let key: Int
        let bytes: [UInt8]
    }

    /// - Parameters:
    ///   - signers: all keys whose private part is at hand, one at least.
    ///   - others: keys whose private part somebody else has.
    package init(
        merchant: UUIDv7, signers: [OfflineSigningKey], others: [OfflineKey] = [],
        issuedAt: Instant
    ) throws {
        precondition(!signers.isEmpty && signers.count + others.count <= Self.mostKeys)
        let keys = signers.map(\.publicKey) + others
        var body = TokenWriter()
        body.append(merchant)
        body.append(issuedAt)
        body.append(issuedAt.adding(seconds: Self.lifetimeSeconds))
        body.append(UInt8(keys.count))
        for key in keys {
            body.append(key.purpose.rawValue)
            body.append(key.kid)
            body.append(raw: key.publicKey)
        }
        let message = Array(Self.mark.utf8) + body.bytes
        for (index, signer) in signers.enumerated() {
            body.append(UInt8(index))
            body.append(raw: try signer.sign(message))
        }
        try self.init(Self.mark + Base64URL.encode(body.bytes))
    }

    /// Reads a bundle and checks that it is whole: at least one of its own keys has signed it.
    package init(_ text: String) throws(OfflineFault) {
        guard text.utf8.count <= 8_192, text.hasPrefix(Self.mark),
            let bytes = Base64URL.decode(text.dropFirst(Self.mark.count))
        else { throw .malformed }
        var fields = TokenReader(bytes[...])
        let merchant = try fields.id()
        issuedAt = try fields.instant()
        validUntil = try fields.instant()
        let count = Int(try fields.number(UInt8.self))
        guard (1...Self.mostKeys).contains(count) else { throw .malformed }
        var keys: [OfflineKey] = []
        var length = 16 + 8 + 8 + 1
        for _ in 0..<count {
            guard let purpose = OfflinePurpose(rawValue: try fields.number()),
                let key = OfflineKey(
                    kid: try fields.text(), purpose: purpose,
                    publicKey: try fields.raw(OfflineKey.length))
            else { throw .malformed }
            length += 2 + key.kid.utf8.count + OfflineKey.length
            keys.append(key)
        }
        var signatures: [Signature] = []
        while !fields.isAtEnd {
            let index = Int(try fields.number(UInt8.self))
            guard keys.indices.contains(index) else { throw .malformed }
            signatures.append(
                Signature(key: index, bytes: try fields.raw(SignedToken.signatureLength)))
        }
        self.keys = OfflineKeySet(merchant: merchant, keys: keys)
        self.text = text
        self.signatures = signatures
        message = Array(Self.mark.utf8) + bytes.prefix(length)
        guard isSigned(by: self.keys) else { throw .forged }
    }

    /// Whether one of these keys has signed it.
    package func isSigned(by known: OfflineKeySet) -> Bool {
        guard known.merchant == keys.merchant else { return false }
        return signatures.contains { signature in
            let key = keys.keys[signature.key]
            return known.keys.contains(key) && key.verifies(signature.bytes, of: message)
        }
    }

    /// Whether a till that has this bundle takes another one in its place.
    package func mayBeReplaced(by next: OfflineKeyBundle) -> Bool {
        next.isSigned(by: keys) && next.issuedAt >= issuedAt
    }

    package func isValid(at now: Instant) -> Bool { now < validUntil }
}
