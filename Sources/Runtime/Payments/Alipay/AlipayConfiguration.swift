package import Providers

/// A merchant of Alipay: who it is, and the keys that prove it.
package struct AlipayConfiguration: Sendable, CustomStringConvertible {
    package let appId: String
    /// The merchant's own account, `2088…`: who is paid.
    package let sellerId: String
    let signingKey: RSASigningKey
    /// Alipay's public keys: the one in use first, then those of a change of keys.
    let alipayKeys: [RSAVerificationKey]
    let gateway: String

    /// - Parameters:
    ///   - privateKey: the app's private key, PEM or bare base64.
    ///   - alipayKeys: Alipay's public keys for this app.
    package init(
        appId: String, sellerId: String, privateKey: String, alipayKeys: [String],
        gateway: String = "https://openapi.alipay.com/gateway.do"
    ) throws(KeyProblem) {
        self.appId = appId
        self.sellerId = sellerId
        signingKey = try RSASigningKey(privateKey, name: "app key")
        var keys: [RSAVerificationKey] = []
        for key in alipayKeys {
            keys.append(try RSAVerificationKey(key, name: "Alipay's public key"))
        }
        guard !keys.isEmpty else { throw KeyProblem(key: "Alipay's public key") }
        self.alipayKeys = keys
        self.gateway = gateway
    }

    package var description: String { "Alipay app \(appId)" }

    func trusts(_ signature: String, of bytes: [UInt8]) -> Bool {
        alipayKeys.contains { $0.verifies(signature, of: bytes) }
    }
}
