package import Crypto
package import Providers

/// A service that keeps keys which never leave it, and seals other keys with them.
///
/// What it sealed it opens only for the same context.
package protocol KeyService: Sendable {
    /// A new key of 32 bytes, and the same sealed under the version in force.
    func generateDataKey(
        context: String
    ) async throws(KeyServiceError) -> (key: SymmetricKey, sealed: SealedKey)

    func encrypt(
        _ key: SymmetricKey, context: String
    ) async throws(KeyServiceError) -> SealedKey

    func decrypt(
        _ sealed: SealedKey, context: String
    ) async throws(KeyServiceError) -> SymmetricKey
}

/// A key as the service gave it out: worth nothing without the service.
package struct SealedKey: Hashable, Sendable {
    package let keyId: String
    /// Of the service's own key, which it rotates by itself.
    package let version: Int32
    package let ciphertext: [UInt8]

    package init(keyId: String, version: Int32, ciphertext: [UInt8]) {
        self.keyId = keyId
        self.version = version
        self.ciphertext = ciphertext
    }
}

/// What a caller may conclude when the service gave no key. No call changes anything there, so all
/// of them may be sent again.
package typealias KeyServiceError = ProviderError<KeyServiceRefusal>

/// The service's definite no, by its own code, such as `AccessDenied`, `KeyDisabled`,
/// `KeyNotFound`, `InvalidCiphertext` or `SignatureInvalid`.
package struct KeyServiceRefusal: Hashable, Sendable {
    package let code: String

    package init(_ code: String) { self.code = code }
}
