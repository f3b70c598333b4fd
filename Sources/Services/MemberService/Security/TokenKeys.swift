import Crypto
package import Primitives

/// The keys that sign access tokens: every 90 days another, without anybody's doing.
///
/// The key of a period is derived (HKDF) from a root, which is a file, and the period's number. So
/// all instances have the same key at the same instant, nothing has to be written anywhere, and a
/// key that got known tells nothing of the next. Keys are published a day before they sign and
/// until a day after, which is longer than any verifier remembers keys and any token lives: no
/// request fails at the change. A root is changed by adding a file whose name comes later.
package struct TokenKeys: Sendable {
    package static let periodSeconds: Int64 = 90 * 86_400
    /// How long before it signs and after it has signed a key is published.
    static let overlapSeconds: Int64 = 86_400

    struct Key: Sendable {
        let kid: String
        let key: Curve25519.Signing.PrivateKey
    }

    /// In the order of their names; the last one signs.
    let roots: [KeyRing.TokenRoot]

    /// The key that signs now.
    func signing(at now: Instant) throws -> Key {
        // The ring has at least one.
        try derive(roots[roots.count - 1], period: Self.period(now.secondsSinceEpoch))
    }

    /// All keys that verify now, the signing one included.
    func verifying(at now: Instant) throws -> [Key] {
        let seconds = now.secondsSinceEpoch
        let first = Self.period(seconds - Self.overlapSeconds)
        let last = Self.period(seconds + Self.overlapSeconds)
        return try roots.flatMap { root in
            try (first...last).map { try derive(root, period: $0) }
        }
    }

    private static func period(_ seconds: Int64) -> Int64 { max(0, seconds) / periodSeconds }

    private func derive(_ root: KeyRing.TokenRoot, period: Int64) throws -> Key {
        let seed = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: root.seed),
            info: Array("patron access tokens|\(root.kid)|\(period)".utf8), outputByteCount: 32)
        return Key(
            kid: "\(root.kid)-\(period)",
            key: try Curve25519.Signing.PrivateKey(
                rawRepresentation: seed.withUnsafeBytes { Array($0) }))
    }
}
