package import Primitives
package import Providers

/// WeCom (企业微信): which of a company's people stands behind a code.
package struct WeCom: IdentityPlatform {
    package struct Configuration: Sendable, CustomStringConvertible {
        package let corpId: String
        let secret: String
        let server: String

        package init(
            corpId: String, secret: String, server: String = "https://qyapi.weixin.qq.com"
        ) {
            self.corpId = corpId
            self.secret = secret
            self.server = server
        }

        package var description: String { "WeCom \(corpId)" }
    }

    package let platform = Platform.weCom
    package let app: String
    private let api: ErrcodeAPI

    package init(
        _ configuration: Configuration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        app = configuration.corpId
        let tokens = AccessTokenHolder(now: now) { () throws(PlatformError) in
            try await ErrcodeAPI.call(
                ErrcodeAPI.request(
                    configuration.server, "/cgi-bin/gettoken",
                    [("corpid", configuration.corpId), ("corpsecret", configuration.secret)]),
                http, meaning: { _ in nil }, read: ErrcodeAPI.token)
        }
        api = ErrcodeAPI(
            server: configuration.server, http: http, tokens: tokens, meaning: { _ in nil })
    }

    package func identify(code: String) async throws(PlatformError) -> PlatformIdentity {
        try await api.call(
            "/cgi-bin/user/getuserinfo", [("code", try code.platformCode())]
        ) { (members) throws(PlatformError) in
            // Somebody from outside the company has an openid here, and no user id.
            guard let user = try members.text("UserId", or: "userid") else {
                throw .refused(PlatformRefusal(.stranger, code: "NO_USERID"))
            }
            return PlatformIdentity(platform: .weCom, app: app, subject: user)
        }
    }
}
