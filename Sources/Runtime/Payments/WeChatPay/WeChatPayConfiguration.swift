import Crypto
package import Providers
import Synchronization

/// A merchant of WeChat Pay: who it is, and the keys that prove it.
package struct WeChatPayConfiguration: Sendable, CustomStringConvertible {
    package let appId: String
    package let merchantId: String
    /// The serial number of the merchant's certificate, whose key signs.
    let serial: String
    let signingKey: RSASigningKey
    let apiKey: SymmetricKey
    let platformKeys: WeChatPayPlatformKeys
    /// Without a path.
    let server: String

    /// - Parameters:
    ///   - privateKey: PEM of the merchant's private key.
    ///   - apiKey: the APIv3 key, 32 bytes.
    package init(
        appId: String, merchantId: String, serial: String, privateKey: String, apiKey: String,
        platformKeys: WeChatPayPlatformKeys, server: String = "https://api.mch.weixin.qq.com"
    ) throws(KeyProblem) {
        guard apiKey.utf8.count == 32 else { throw KeyProblem(key: "APIv3 key") }
        self.appId = appId
        self.merchantId = merchantId
        self.serial = serial
        signingKey = try RSASigningKey(privateKey, name: "merchant key")
        self.apiKey = SymmetricKey(data: Array(apiKey.utf8))
        self.platformKeys = platformKeys
        self.server = server
    }

    package var description: String { "WeChat Pay merchant \(merchantId)" }
}

/// WeChat Pay's public keys by the number under which it signs with them.
///
/// It changes keys by signing with the old and the new one side by side for a while: both are to be
/// known then, and new ones can be given to a running process.
package final class WeChatPayPlatformKeys: Sendable {
    private let keys: Mutex<[String: RSAVerificationKey]>

    /// - Parameter keys: PEM by number: the serial number of a platform certificate, or
    ///   `PUB_KEY_ID_…`.
    package init(_ keys: [String: String]) throws(KeyProblem) {
        self.keys = Mutex(try Self.read(keys))
    }

    package func replace(with keys: [String: String]) throws(KeyProblem) {
        let read = try Self.read(keys)
        self.keys.withLock { $0 = read }
    }

    subscript(serial: String) -> RSAVerificationKey? {
        keys.withLock { $0[serial] }
    }

    private static func read(
        _ keys: [String: String]
    ) throws(KeyProblem) -> [String: RSAVerificationKey] {
        var read: [String: RSAVerificationKey] = [:]
        for (serial, pem) in keys {
            read[serial] = try RSAVerificationKey(pem, name: "platform key \(serial)")
        }
        return read
    }
}
