import Crypto
import FoundationEssentials
import _CryptoExtras

/// A key that cannot be read; its text is never part of the error.
package struct KeyProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package let key: String

    package init(key: String) { self.key = key }

    package var description: String { "\(key) is no RSA key in PEM or base64, or below 2048 bits" }
}

/// Signs by RSA with SHA-256, PKCS #1 v1.5: what both providers call RSA2.
package struct RSASigningKey: Sendable, CustomStringConvertible {
    private let key: _RSA.Signing.PrivateKey

    /// - Parameter text: PEM of PKCS #1 or PKCS #8, or what stands between its armour.
    package init(_ text: String, name: String) throws(KeyProblem) {
        do {
            if let der = PEM.bare(text) {
                key = try _RSA.Signing.PrivateKey(derRepresentation: der)
            } else {
                key = try _RSA.Signing.PrivateKey(pemRepresentation: text)
            }
        } catch {
            throw KeyProblem(key: name)
        }
    }

    /// Base64 of the signature.
    ///
    /// A key that was read can sign: BoringSSL fails here for lack of memory only.
    package func sign(_ text: String) -> String {
        let digest = SHA256.hash(data: Array(text.utf8))
        // swift-format-ignore: NeverUseForceTry
        let signature = try! key.signature(for: digest, padding: .insecurePKCS1v1_5)
        return signature.rawRepresentation.base64EncodedString()
    }

    package var description: String { "RSA private key" }
}

/// Verifies what a provider has signed.
package struct RSAVerificationKey: Sendable {
    private let key: _RSA.Signing.PublicKey

    package init(_ text: String, name: String) throws(KeyProblem) {
        do {
            if let der = PEM.bare(text) {
                key = try _RSA.Signing.PublicKey(derRepresentation: der)
            } else {
                key = try _RSA.Signing.PublicKey(pemRepresentation: text)
            }
        } catch {
            throw KeyProblem(key: name)
        }
    }

    package func verifies(_ signature: String, of bytes: [UInt8]) -> Bool {
        guard let raw = Base64Text.decode(signature) else { return false }
        return key.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: raw), for: SHA256.hash(data: bytes),
            padding: .insecurePKCS1v1_5)
    }
}

private enum PEM {
    /// The bytes of a key that comes without its armour, as Alipay's console gives it.
    static func bare(_ text: String) -> [UInt8]? {
        guard !text.contains("-----BEGIN") else { return nil }
        let packed = String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
        return Base64Text.decode(packed)
    }
}

package enum Base64Text {
    /// Nil for anything but base64 with its padding.
    package static func decode(_ text: String) -> [UInt8]? {
        guard !text.isEmpty, text.utf8.count % 4 == 0, let data = Data(base64Encoded: text) else {
            return nil
        }
        return Array(data)
    }
}

/// Random text for signatures.
package enum Nonce {
    package static func fresh() -> String {
        var random = SystemRandomNumberGenerator()
        let halves = [random.next() as UInt64, random.next()]
        return halves.map { half in
            let digits = String(half, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
