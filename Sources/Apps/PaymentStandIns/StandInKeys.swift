import Crypto
import Foundation
import _CryptoExtras

/// A merchant and the keys on both sides, made for a test or a demo.
package struct StandInKeys: Sendable {
    package let appId: String
    package let merchantId: String
    package let merchantSerial: String
    package let merchantPrivateKey: String
    package let merchantPublicKey: String
    package let providerSerial: String
    package let providerPrivateKey: String
    package let providerPublicKey: String
    /// WeChat Pay's APIv3 key.
    package let apiKey: String

    /// Takes a moment: two RSA keys of 2048 bits.
    package static func fresh(appId: String, merchantId: String) throws -> StandInKeys {
        let merchant = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let provider = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        return StandInKeys(
            appId: appId, merchantId: merchantId, merchantSerial: "7A1D",
            merchantPrivateKey: merchant.pemRepresentation,
            merchantPublicKey: merchant.publicKey.pemRepresentation,
            providerSerial: "PUB_KEY_ID_0114232134912410000000000001",
            providerPrivateKey: provider.pemRepresentation,
            providerPublicKey: provider.publicKey.pemRepresentation,
            apiKey: String(
                UUID().uuidString.replacing("-", with: "").lowercased().prefix(32)))
    }
}

/// RSA as the stand-ins do it: written apart from what it stands opposite to.
struct StandInRSA: Sendable {
    let provider: _RSA.Signing.PrivateKey
    let merchant: _RSA.Signing.PublicKey
    /// Signs what is to be found out; one for all, RSA keys take their time.
    private static let stranger = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    init(_ keys: StandInKeys) throws {
        provider = try _RSA.Signing.PrivateKey(pemRepresentation: keys.providerPrivateKey)
        merchant = try _RSA.Signing.PublicKey(pemRepresentation: keys.merchantPublicKey)
    }

    func sign(_ text: String, isForged: Bool = false) throws -> String {
        try (isForged ? Self.stranger.get() : provider)
            .signature(for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
            .rawRepresentation.base64EncodedString()
    }

    func isMerchants(_ signature: String, of text: String) -> Bool {
        guard let raw = Data(base64Encoded: signature) else { return false }
        return merchant.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: raw),
            for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
    }
}

/// JSON as the stand-ins write and read it.
enum StandInJSON {
    static func text(_ object: [String: Any]) -> String {
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    static func object(_ text: String) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
    }
}
