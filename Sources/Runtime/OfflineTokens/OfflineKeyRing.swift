import Crypto
package import Primitives

/// The keys that sign tokens of one purpose: every merchant has keys of its own, so that no till takes
/// the tokens of another one.
///
/// They are derived from the key files and the merchant, and are kept nowhere. A key is rotated by
/// adding a file whose name comes later; the old file may go when its last tokens have ended and all
/// tills have uploaded.
package struct OfflineKeyRing: Sendable {
    package struct Seed: Sendable {
        let kid: String
        let secret: SymmetricKey

        package init(kid: String, secret: [UInt8]) {
            self.kid = kid
            self.secret = SymmetricKey(data: secret)
        }
    }

    private let purpose: OfflinePurpose
    /// In the order of their names; the last one signs.
    private let seeds: [Seed]

    package init(_ purpose: OfflinePurpose, seeds: [Seed]) {
        self.purpose = purpose
        self.seeds = seeds
    }

    /// The key that signs the merchant's tokens now; nil where there is none.
    package func current(of merchant: UUIDv7) throws -> OfflineSigningKey? {
        try seeds.last.map { try key($0, of: merchant) }
    }

    /// A key by its name, or the one that signs now where it is gone.
    package func key(named kid: String, of merchant: UUIDv7) throws -> OfflineSigningKey? {
        guard let seed = seeds.first(where: { $0.kid == kid }) ?? seeds.last else { return nil }
        return try key(seed, of: merchant)
    }

    package func all(of merchant: UUIDv7) throws -> [OfflineSigningKey] {
        try seeds.map { try key($0, of: merchant) }
    }

    private func key(_ seed: Seed, of merchant: UUIDv7) throws -> OfflineSigningKey {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: seed.secret,
            info: Array("\(purpose.derivation)|\(merchant)".utf8),
            outputByteCount: OfflineKey.length)
        return try OfflineSigningKey(
            kid: seed.kid, purpose: purpose, seed: derived.withUnsafeBytes { Array($0) })
    }
}

extension OfflinePurpose {
    /// What keeps the keys of one purpose apart from those of another, were their files the same.
    fileprivate var derivation: String {
        switch self {
        case .memberCode: "patron offline member code"
        case .coupon: "patron offline coupon"
        }
    }
}
