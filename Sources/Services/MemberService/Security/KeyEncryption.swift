import Crypto

/// The keys that encrypt keys: a member's data key is kept wrapped by one of them (RFC 3394).
struct KeyEncryption: Sendable {
    private let keys: [UInt8: SymmetricKey]
    private let current: UInt8

    init?(_ keys: [UInt8: SymmetricKey]) {
        guard let newest = keys.keys.max() else { return nil }
        self.keys = keys
        current = newest
    }

    /// `01 | id of the wrapping key | wrapped key`.
    func wrap(_ key: SymmetricKey) throws -> [UInt8] {
        [FieldCipher.format, current]
            + Array(try AES.KeyWrap.wrap(key, using: try self.key(current)))
    }

    func unwrap(_ wrapped: [UInt8]) throws -> SymmetricKey {
        guard wrapped.count > 2, wrapped[0] == FieldCipher.format else {
            throw FieldCipher.Unreadable()
        }
        return try AES.KeyWrap.unwrap(wrapped.dropFirst(2), using: try key(wrapped[1]))
    }

    /// A cipher for what belongs to no member: secrets of apps, kept answers. Its key is derived,
    /// so that a key that wraps does nothing else.
    func cipher(for purpose: String) throws -> FieldCipher {
        FieldCipher(
            keys: try keys.mapValues { key in
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: key, info: Array("patron \(purpose)".utf8),
                    outputByteCount: 32)
            }, current: current)
    }

    private func key(_ id: UInt8) throws -> SymmetricKey {
        guard let key = keys[id] else { throw FieldCipher.Unreadable() }
        return key
    }
}
