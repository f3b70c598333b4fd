import Crypto
import Foundation
import _CryptoExtras

/// A merchant's apps at the platforms, with the secrets on both sides; made for a test or a demo.
package struct PlatformKeys: Sendable {
    package let weChatApp = "wx1234567890abcdef"
    package let weChatSecret = PlatformKeys.secret()
    package let alipayApp = "2021000000000002"
    package let alipayAppPrivateKey: String
    package let alipayAppPublicKey: String
    package let alipayPrivateKey: String
    package let alipayPublicKey: String
    /// Base64 of 16 bytes.
    package let alipayContentKey: String
    package let corpId = "ww0123456789abcdef"
    package let corpSecret = PlatformKeys.secret()
    package let dingTalkKey = "dingoa0123456789"
    package let dingTalkSecret = PlatformKeys.secret()
    package let partnerKey = "23456789"
    package let partnerSecret = PlatformKeys.secret()

    /// Takes a moment: two RSA keys of 2048 bits.
    package static func fresh() throws -> PlatformKeys {
        let app = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let alipay = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        return PlatformKeys(
            alipayAppPrivateKey: app.pemRepresentation,
            alipayAppPublicKey: app.publicKey.pemRepresentation,
            alipayPrivateKey: alipay.pemRepresentation,
            alipayPublicKey: alipay.publicKey.pemRepresentation,
            alipayContentKey: SymmetricKey(size: .bits128).withUnsafeBytes {
                Data($0).base64EncodedString()
            })
    }

    private static func secret() -> String {
        SymmetricKey(size: .bits128).withUnsafeBytes { bytes in
            bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
    }
}
