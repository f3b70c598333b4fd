import Crypto
import Primitives

/// Encrypts keys: a member's data key is kept wrapped by a key-encryption key (AES key wrap,
/// RFC 3394).
struct KeyEncryption: Sendable {
    private let provider: any KeyProvider

    init(_ provider: any KeyProvider) { self.provider = provider }

    /// Number of the key that wraps.
    var current: UInt8 { get throws { try provider.current } }

    /// `01 | number of the wrapping key | wrapped key`.
    func wrap(_ key: SymmetricKey) throws -> [UInt8] {
        let number = try provider.current
        return [FieldCipher.format, number]
            + Array(try AES.KeyWrap.wrap(key, using: try provider.key(number)))
    }

    func unwrap(_ wrapped: [UInt8]) throws -> SymmetricKey {
        guard wrapped.count > 2, wrapped[0] == FieldCipher.format else {
            throw FieldCipher.Unreadable()
        }
        let key = try provider.key(wrapped[1])
        do {
            return try AES.KeyWrap.unwrap(wrapped.dropFirst(2), using: key)
        } catch {
            throw FieldCipher.Unreadable()
        }
    }

    /// A cipher for what belongs to no member: secrets of apps, kept answers. Its keys are derived,
    /// so that a key that wraps does nothing else.
    func cipher(for purpose: String) throws -> FieldCipher {
        let provider = provider
        return FieldCipher(
            current: { try provider.current },
            key: { number in
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: try provider.key(number),
                    info: Array("patron \(purpose)".utf8), outputByteCount: 32)
            })
    }
}
