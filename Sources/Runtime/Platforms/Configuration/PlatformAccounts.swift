package import Primitives
import Providers

/// The apps that merchants have at platforms, as an operator's file names them (docs/operations.md,
/// Platforms).
package struct PlatformAccounts: Sendable {
    package struct Account: Sendable {
        package var weChat: [WeChatMiniProgram.Configuration] = []
        package var alipay: [AlipayMiniProgram.Configuration] = []
        package var weCom: [WeCom.Configuration] = []
        package var dingTalk: [DingTalk.Configuration] = []
        package var partners: [PartnerAccount] = []
    }

    /// By merchant of Patron.
    package let accounts: [UUIDv7: Account]

    /// - Parameters:
    ///   - text: strict JSON; members that are not known are refused.
    ///   - secret: the content of a file that the text names.
    package init(json text: String, secret: (String) throws -> String) throws {
        let file = try AccountMembers(json: text, ["merchants"])
        var accounts: [UUIDv7: Account] = [:]
        for item in try file.list("merchants") {
            let merchant = try AccountMembers(
                item, "merchants",
                ["merchantId", "weChat", "alipay", "weCom", "dingTalk", "partners"])
            guard let id = UUIDv7(try merchant.text("merchantId")) else {
                throw AccountsProblem("merchants.merchantId is not a UUID")
            }
            var account = Account()
            account.weChat = try merchant.optionalList("weChat").map { try Self.weChat($0, secret) }
            account.alipay = try merchant.optionalList("alipay").map { try Self.alipay($0, secret) }
            account.weCom = try merchant.optionalList("weCom").map { try Self.weCom($0, secret) }
            account.dingTalk = try merchant.optionalList("dingTalk").map {
                try Self.dingTalk($0, secret)
            }
            account.partners = try merchant.optionalList("partners").map {
                try Self.partner($0, secret)
            }
            guard accounts.updateValue(account, forKey: id) == nil else {
                throw AccountsProblem("merchant \(id) is named twice")
            }
        }
        self.accounts = accounts
    }

    private static func weChat(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> WeChatMiniProgram.Configuration {
        let app = try AccountMembers(tree, "weChat", ["appId", "secretFile", "server"])
        return WeChatMiniProgram.Configuration(
            appId: try app.text("appId"), secret: try secret(try app.text("secretFile")),
            server: try app.optional("server") ?? "https://api.weixin.qq.com")
    }

    private static func alipay(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> AlipayMiniProgram.Configuration {
        let app = try AccountMembers(
            tree, "alipay",
            ["appId", "privateKeyFile", "alipayKeyFiles", "contentKeyFile", "gateway"])
        return try AlipayMiniProgram.Configuration(
            appId: try app.text("appId"), privateKey: try secret(try app.text("privateKeyFile")),
            alipayKeys: try app.texts("alipayKeyFiles").map(secret),
            contentKey: try app.optional("contentKeyFile").map(secret),
            gateway: try app.optional("gateway") ?? "https://openapi.alipay.com/gateway.do")
    }

    private static func weCom(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> WeCom.Configuration {
        let app = try AccountMembers(tree, "weCom", ["corpId", "secretFile", "server"])
        return WeCom.Configuration(
            corpId: try app.text("corpId"), secret: try secret(try app.text("secretFile")),
            server: try app.optional("server") ?? "https://qyapi.weixin.qq.com")
    }

    private static func dingTalk(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> DingTalk.Configuration {
        let app = try AccountMembers(tree, "dingTalk", ["appKey", "secretFile", "server"])
        return DingTalk.Configuration(
            appKey: try app.text("appKey"), secret: try secret(try app.text("secretFile")),
            server: try app.optional("server") ?? "https://oapi.dingtalk.com")
    }

    private static func partner(
        _ tree: JSONTree, _ secret: (String) throws -> String
    ) throws -> PartnerAccount {
        let app = try AccountMembers(tree, "partners", ["platform", "appKey", "secretFile"])
        let name = try app.text("platform")
        guard let platform = Platform(rawValue: name), platform.callsBack else {
            throw AccountsProblem("partners.platform \(name) does not call back")
        }
        return PartnerAccount(
            platform: platform, appKey: try app.text("appKey"),
            secret: try secret(try app.text("secretFile")))
    }
}

extension Platform {
    /// Whether it tells of its users by call-backs.
    package var callsBack: Bool {
        switch self {
        case .tmall, .jd, .meituan, .dianping: true
        case .weChat, .alipay, .weCom, .dingTalk: false
        }
    }
}
