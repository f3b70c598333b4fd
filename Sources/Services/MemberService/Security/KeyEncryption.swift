import Crypto

/// The keys that encrypt keys: a member's data key is kept wrapped by one of them (RFC 3394).
struct KeyEncryption: Sendable {
    private let keys: [UInt8: SymmetricKey]
    /// Number of the key that wraps.
    let current: UInt8
    private let late: @Sendable (UInt8) -> SymmetricKey?

    /// - Parameter late: a key that was not there at the start, by its number. While instances are
    ///   started anew one after the other, those that know a new key wrap by it already.
    init?(
        _ keys: [UInt8: SymmetricKey],
        late: @escaping @Sendable (UInt8) -> SymmetricKey? = { _ in nil }
    ) {
        guard let newest = keys.keys.max() else { return nil }
        self.keys = keys
        current = newest
        self.late = late
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
        guard let key = keys[id] ?? late(id) else { throw FieldCipher.Unreadable() }
        return key
    }
}
