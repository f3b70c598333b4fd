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
