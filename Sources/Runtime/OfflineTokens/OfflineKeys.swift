import Crypto
package import Primitives

/// What a key signs: a key of one kind of token is good for no other.
package enum OfflinePurpose: UInt8, Hashable, Sendable {
    case memberCode = 1
    case coupon = 2
}

/// A public key of a merchant.
package struct OfflineKey: Hashable, Sendable {
    package static let length = 32
    package static let longestKid = 32

    package let kid: String
    package let purpose: OfflinePurpose
    /// Ed25519, 32 bytes.
    package let publicKey: [UInt8]

    /// Nil for what is no name or no key.
    package init?(kid: String, purpose: OfflinePurpose, publicKey: [UInt8]) {
        guard Self.isKid(kid), publicKey.count == Self.length else { return nil }
        self.kid = kid
        self.purpose = purpose
        self.publicKey = publicKey
    }

    package static func isKid(_ text: String) -> Bool {
        (1...longestKid).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return key.isValidSignature(signature, for: message)
    }
}

/// The private part of a key.
package struct OfflineSigningKey: Sendable {
    package let kid: String
    package let purpose: OfflinePurpose
    private let key: Curve25519.Signing.PrivateKey

    /// - Parameter seed: 32 secret bytes.
    /// - Throws: where the seed is none, or the name cannot stand in a token.
    package init(kid: String, purpose: OfflinePurpose, seed: [UInt8]) throws {
        guard OfflineKey.isKid(kid) else { throw OfflineFault.malformed }
        self.kid = kid
        self.purpose = purpose
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    }

    package var publicKey: OfflineKey {
        // A private key has a public one of 32 bytes, and the name was looked at.
        OfflineKey(
            kid: kid, purpose: purpose, publicKey: Array(key.publicKey.rawRepresentation))!
    }

    func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

/// The public keys of one merchant.
package struct OfflineKeySet: Hashable, Sendable {
    package let merchant: UUIDv7
    package let keys: [OfflineKey]

    package init(merchant: UUIDv7, keys: [OfflineKey]) {
        self.merchant = merchant
        self.keys = keys
    }

    package func key(_ kid: String, for purpose: OfflinePurpose) -> OfflineKey? {
        keys.first { $0.kid == kid && $0.purpose == purpose }
    }
}
