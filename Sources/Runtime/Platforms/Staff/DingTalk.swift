package import Primitives
package import Providers

/// DingTalk (钉钉): which of a company's people stands behind a code.
package struct DingTalk: IdentityPlatform {
    package struct Configuration: Sendable, CustomStringConvertible {
        package let appKey: String
        let secret: String
        let server: String

        package init(
            appKey: String, secret: String, server: String = "https://oapi.dingtalk.com"
        ) {
            self.appKey = appKey
            self.secret = secret
            self.server = server
        }

        package var description: String { "DingTalk app \(appKey)" }
    }

    package let platform = Platform.dingTalk
    package let app: String
    private let api: ErrcodeAPI

    package init(
        _ configuration: Configuration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        app = configuration.appKey
        let tokens = AccessTokenHolder(now: now) { () throws(PlatformError) in
            try await ErrcodeAPI.call(
                ErrcodeAPI.request(
                    configuration.server, "/gettoken",
                    [("appkey", configuration.appKey), ("appsecret", configuration.secret)]),
                http, meaning: Self.meaning, read: ErrcodeAPI.token)
        }
        api = ErrcodeAPI(
            server: configuration.server, http: http, tokens: tokens, meaning: Self.meaning)
    }

    package func identify(code: String) async throws(PlatformError) -> PlatformIdentity {
        try await api.call("/user/getuserinfo", [("code", try code.platformCode())]) {
            (members) throws(PlatformError) in
            PlatformIdentity(
                platform: .dingTalk, app: app, subject: try members.needed("userid"))
        }
    }

    /// 40078: no such temporary code, or a used one; 40089: no such key and secret.
    private static let meaning: ErrcodeAPI.Meaning = { code in
        switch code {
        case 40_078: .codeInvalid
        case 40_089: .credentials
        default: nil
        }
    }
}
