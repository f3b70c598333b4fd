package import AsyncHTTPClient
package import Primitives
import Providers

/// The accounts that merchants have with providers, as an operator's file names them
/// (docs/operations.md, Payments).
package struct PaymentAccounts: Sendable {
    package struct Account: Sendable {
        package let weChatPay: WeChatPayConfiguration?
        package let alipay: AlipayConfiguration?
    }

    /// Where providers reach the gateway, without a path: `https://pay.example.com`.
    package let callBackAddress: String
    /// By merchant of Patron.
    package let accounts: [UUIDv7: Account]

    /// - Parameters:
    ///   - text: strict JSON; members that are not known are refused.
    ///   - secret: the content of a file that the text names.
    package init(json text: String, secret: (String) throws -> String) throws {
        let file = try AccountMembers(json: text, ["callBackAddress", "merchants"])
        callBackAddress = try file.text("callBackAddress")
        var accounts: [UUIDv7: Account] = [:]
        for item in try file.list("merchants") {
            let merchant = try AccountMembers(
                item, "merchants", ["merchantId", "weChatPay", "alipay"])
            guard let id = UUIDv7(try merchant.text("merchantId")) else {
                throw AccountsProblem("merchants.merchantId is not a UUID")
            }
            let account = Account(
                weChatPay: try merchant.tree("weChatPay").map { try Self.weChatPay($0, secret) },
                alipay: try merchant.tree("alipay").map { try Self.alipay($0, secret) })
            guard accounts.updateValue(account, forKey: id) == nil else {
                throw AccountsProblem("merchant \(id) is named twice")
            }
        }
        self.accounts = accounts
    }

    private static func weChatPay(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> WeChatPayConfiguration {
        let account = try AccountMembers(
            tree, "weChatPay",
            [
                "appId", "mchId", "serial", "privateKeyFile", "apiKeyFile", "platformKeys",
                "server",
            ])
        var keys: [String: String] = [:]
        for item in try account.list("platformKeys") {
            let key = try AccountMembers(item, "platformKeys", ["serial", "file"])
            keys[try key.text("serial")] = try secret(try key.text("file"))
        }
        return try WeChatPayConfiguration(
            appId: try account.text("appId"), merchantId: try account.text("mchId"),
            serial: try account.text("serial"),
            privateKey: try secret(try account.text("privateKeyFile")),
            apiKey: try secret(try account.text("apiKeyFile")),
            platformKeys: try WeChatPayPlatformKeys(keys),
            server: try account.optional("server") ?? "https://api.mch.weixin.qq.com")
    }

    private static func alipay(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> AlipayConfiguration {
        let account = try AccountMembers(
            tree, "alipay", ["appId", "sellerId", "privateKeyFile", "alipayKeyFiles", "gateway"])
        let keys = try account.texts("alipayKeyFiles").map(secret)
        return try AlipayConfiguration(
            appId: try account.text("appId"), sellerId: try account.text("sellerId"),
            privateKey: try secret(try account.text("privateKeyFile")), alipayKeys: keys,
            gateway: try account.optional("gateway") ?? "https://openapi.alipay.com/gateway.do")
    }
}

/// The providers of all merchants, ready to be asked.
package struct PaymentProviders: Sendable {
    private let providers: [UUIDv7: [any PaymentProvider]]
    /// Where providers reach the gateway, without a path.
    package let callBackAddress: String

    package static let none = PaymentProviders(providers: [:], callBackAddress: "")

    private init(providers: [UUIDv7: [any PaymentProvider]], callBackAddress: String) {
        self.providers = providers
        self.callBackAddress = callBackAddress
    }

    /// Each account has a breaker of its own, so that one merchant's broken key keeps nobody else
    /// from paying.
    ///
    /// - Parameter client: made by `ProviderHTTP.makeClient`; its owner shuts it down.
    package init(
        _ accounts: PaymentAccounts, client: HTTPClient, now: @escaping @Sendable () -> Instant
    ) {
        callBackAddress = accounts.callBackAddress
        providers = accounts.accounts.mapValues { account in
            var providers: [any PaymentProvider] = []
            if let weChatPay = account.weChatPay {
                providers.append(WeChatPay(weChatPay, http: ProviderHTTP(client), now: now))
            }
            if let alipay = account.alipay {
                providers.append(Alipay(alipay, http: ProviderHTTP(client), now: now))
            }
            return providers
        }
    }

    package var merchants: [UUIDv7] { Array(providers.keys) }

    package func all(of merchant: UUIDv7) -> [any PaymentProvider] { providers[merchant] ?? [] }

    package subscript(
        _ name: PaymentProviderName, of merchant: UUIDv7
    ) -> (any PaymentProvider)? {
        providers[merchant]?.first { $0.name == name }
    }
}
