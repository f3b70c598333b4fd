import Crypto
import OfflineTokens
import Primitives

/// The keys that sign offline codes: every merchant has keys of its own, so that no till takes the
/// codes of another one.
///
/// They are derived from the key files and the merchant, and are kept nowhere. A key is rotated by
/// adding a file whose name comes later; the old file may go when its last codes have ended and all
/// tills have uploaded.
struct OfflineKeyRing: Sendable {
    struct Seed: Sendable {
        let kid: String
        let secret: SymmetricKey
    }

    /// In the order of their names; the last one signs.
    let seeds: [Seed]

    var isEmpty: Bool { seeds.isEmpty }

    /// The key that signs the merchant's codes now; nil where there is none.
    func current(of merchant: UUIDv7) throws -> OfflineSigningKey? {
        try seeds.last.map { try key($0, of: merchant) }
    }

    /// A key by its name, or the one that signs now where it is gone.
    func key(named kid: String, of merchant: UUIDv7) throws -> OfflineSigningKey? {
        guard let seed = seeds.first(where: { $0.kid == kid }) ?? seeds.last else { return nil }
        return try key(seed, of: merchant)
    }

    func all(of merchant: UUIDv7) throws -> [OfflineSigningKey] {
        try seeds.map { try key($0, of: merchant) }
    }

    private func key(_ seed: Seed, of merchant: UUIDv7) throws -> OfflineSigningKey {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: seed.secret,
            info: Array("patron offline member code|\(merchant)".utf8),
            outputByteCount: OfflineKey.length)
        return try OfflineSigningKey(
            kid: seed.kid, purpose: .memberCode,
            seed: derived.withUnsafeBytes { Array($0) })
    }
}
