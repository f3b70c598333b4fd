import Crypto
import Foundation
import _CryptoExtras

/// RSA as the stand-ins do it: written apart from what it stands opposite to.
package struct StandInRSA: Sendable {
    private let provider: _RSA.Signing.PrivateKey
    private let merchant: _RSA.Signing.PublicKey
    /// Signs what is to be found out; one for all, RSA keys take their time.
    private static let stranger = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    /// - Parameters: PEM.
    package init(providerPrivateKey: String, merchantPublicKey: String) throws {
        provider = try _RSA.Signing.PrivateKey(pemRepresentation: providerPrivateKey)
        merchant = try _RSA.Signing.PublicKey(pemRepresentation: merchantPublicKey)
    }

    package func sign(_ text: String, isForged: Bool = false) throws -> String {
        try (isForged ? Self.stranger.get() : provider)
            .signature(for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
            .rawRepresentation.base64EncodedString()
    }

    package func isMerchants(_ signature: String, of text: String) -> Bool {
        guard let raw = Data(base64Encoded: signature) else { return false }
        return merchant.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: raw),
            for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
    }
}

/// JSON as the stand-ins write and read it.
package enum StandInJSON {
    package static func text(_ object: [String: Any]) -> String {
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    package static func object(_ text: String) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
    }
}
