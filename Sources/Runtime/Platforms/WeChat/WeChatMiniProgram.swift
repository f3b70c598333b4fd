package import Primitives
package import Providers

/// A mini-program of WeChat: who its user is, and the phone that WeChat has verified.
///
/// The session key that comes with a log-in is not even read: nothing here needs it.
package struct WeChatMiniProgram: PhonePlatform {
    package struct Configuration: Sendable, CustomStringConvertible {
        package let appId: String
        let secret: String
        /// Without a path.
        let server: String

        package init(
            appId: String, secret: String, server: String = "https://api.weixin.qq.com"
        ) {
            self.appId = appId
            self.secret = secret
            self.server = server
        }

        package var description: String { "WeChat mini-program \(appId)" }
    }

    package let platform = Platform.weChat
    package let takesProofOnce = true
    package var app: String { configuration.appId }

    private let configuration: Configuration
    private let http: ProviderHTTP
    private let api: ErrcodeAPI
    private let now: @Sendable () -> Instant

    package init(
        _ configuration: Configuration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.http = http
        self.now = now
        // The stable token is the same for all who ask: instances do not end each other's.
        let tokens = AccessTokenHolder(now: now) { () throws(PlatformError) in
            try await ErrcodeAPI.call(
                ErrcodeAPI.request(
                    configuration.server, "/cgi-bin/stable_token",
                    body: [
                        "grant_type": "client_credential", "appid": JSONText(configuration.appId),
                        "secret": JSONText(configuration.secret),
                    ]), http, meaning: Self.meaning,
                read: ErrcodeAPI.token)
        }
        api = ErrcodeAPI(
            server: configuration.server, http: http, tokens: tokens, meaning: Self.meaning)
    }

    package func identify(code: String) async throws(PlatformError) -> PlatformIdentity {
        let request = ErrcodeAPI.request(
            configuration.server, "/sns/jscode2session",
            [
                ("appid", configuration.appId), ("secret", configuration.secret),
                ("js_code", try code.platformCode()), ("grant_type", "authorization_code"),
            ])
        return try await ErrcodeAPI.call(request, http, meaning: Self.meaning) {
            (members) throws(PlatformError) in
            PlatformIdentity(
                platform: platform, app: app, subject: try members.needed("openid"),
                union: try members.text("unionid"))
        }
    }

    package func phone(proof: String) async throws(PlatformError) -> String {
        let body: JSONText = ["code": JSONText(try proof.platformCode())]
        return try await api.call("/wxa/business/getuserphonenumber", body: body) {
            (members) throws(PlatformError) in
            guard let info = members.members("phone_info") else {
                throw .unknown(.malformed("phone_info"))
            }
            guard let watermark = info.members("watermark") else {
                throw .unknown(.malformed("watermark"))
            }
            try check(watermark)
            let country = try info.needed("countryCode")
            let number = try info.needed("purePhoneNumber")
            return "+" + country + number
        }
    }

    /// The phone is for this app, and was told just now.
    private func check(_ watermark: JSONMembers) throws(PlatformError) {
        guard try watermark.needed("appid") == app else {
            throw .unknown(.mismatch(field: "watermark.appid"))
        }
        let told = Instant(secondsSinceEpoch: try watermark.neededInteger("timestamp"))
        let age = now().seconds(since: told)
        guard age <= Instant.platformToleranceSeconds else {
            throw .unknown(.untrusted(.tooOld))
        }
        guard age >= -Instant.platformToleranceSeconds else {
            throw .unknown(.untrusted(.fromTheFuture))
        }
    }

    private static let meaning: ErrcodeAPI.Meaning = { $0 == 40_226 ? .userBlocked : nil }
}
