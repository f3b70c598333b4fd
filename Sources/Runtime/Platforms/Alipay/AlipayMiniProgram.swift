import Messages
package import Primitives
package import Providers

/// A mini-program of Alipay: who its user is, and the phone that Alipay has verified.
package struct AlipayMiniProgram: PhonePlatform {
    package let platform = Platform.alipay
    /// Alipay's content about a phone bears neither a time nor a number of use.
    package let takesProofOnce = false
    package var app: String { configuration.appId }

    private let configuration: Configuration
    private let http: ProviderHTTP
    private let now: @Sendable () -> Instant

    package init(
        _ configuration: Configuration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.http = http
        self.now = now
    }

    package func identify(code: String) async throws(PlatformError) -> PlatformIdentity {
        let request = request(code: try code.platformCode())
        return try await http.call(request) { (answer) throws(PlatformError) in
            let members = try node("alipay_system_oauth_token_response", of: answer)
            let openId = try members.text("open_id")
            let userId = try members.text("user_id")
            guard let subject = openId ?? userId else {
                throw .unknown(.malformed("open_id"))
            }
            return PlatformIdentity(
                platform: .alipay, app: app, subject: subject,
                union: openId == nil ? nil : userId)
        }
    }

    package func phone(proof: String) async throws(PlatformError) -> String {
        try AlipayContent.phone(proof, configuration)
    }

    private func request(code: String) -> ProviderHTTP.Request {
        var fields: [(name: String, value: String)] = [
            ("app_id", configuration.appId), ("method", "alipay.system.oauth.token"),
            ("format", "JSON"), ("charset", "utf-8"), ("sign_type", "RSA2"),
            ("timestamp", ChinaTime.plain(now())), ("version", "1.0"),
            ("grant_type", "authorization_code"), ("code", code),
        ]
        fields.append(
            ("sign", configuration.signingKey.sign(AlipaySignature.content(of: fields))))
        return ProviderHTTP.Request(
            method: .POST, url: configuration.gateway,
            headers: [("content-type", "application/x-www-form-urlencoded;charset=utf-8")],
            body: PercentCoding.form(fields))
    }

    // MARK: Answers

    /// The signed part of an answer: what was asked for, or why not.
    private func node(
        _ key: String, of answer: ProviderHTTP.Answer
    ) throws(PlatformError) -> JSONMembers {
        guard answer.status == 200 else { throw .unknown(.serverError(status: answer.status)) }
        guard let text = String(validating: answer.body, as: UTF8.self),
            let tree = try? JSONTree(json: text), let members = JSONMembers(tree)
        else { throw .unknown(.malformed("body")) }
        guard let signature = try members.text("sign") else {
            throw .unknown(.untrusted(.missing))
        }
        for name in [key, "error_response"] {
            guard let node = members.members(name) else { continue }
            guard let raw = AlipaySignature.node(name, in: answer.body),
                configuration.trusts(signature, of: raw)
            else { throw .unknown(.untrusted(.wrong)) }
            // An answer that went well has no code of its own.
            guard let code = try node.text("code"), code != "10000" else { return node }
            throw Self.error(code: code, detail: try node.text("sub_code") ?? code)
        }
        throw .unknown(.malformed("body"))
    }

    static func error(code: String, detail: String) -> PlatformError {
        switch detail {
        case "isv.code-invalid", "isv.grant-type-invalid":
            return .refused(PlatformRefusal(.codeInvalid, code: detail))
        case "isv.app-call-limited", "isp.call-limited", "aop.call-limited":
            return .transient(.rateLimited(code: detail))
        case "isv.invalid-signature", "isv.invalid-app-id", "isv.missing-app-id":
            return .refused(PlatformRefusal(.credentials, code: detail))
        default: break
        }
        switch code {
        case "20000": return .unknown(.undecided(code: detail))
        case "40001", "40002": return .refused(PlatformRefusal(.badRequest, code: detail))
        default: return .refused(PlatformRefusal(.other, code: detail))
        }
    }
}

extension AlipayMiniProgram {
    /// An app of Alipay's, and the keys that prove it.
    package struct Configuration: Sendable, CustomStringConvertible {
        package let appId: String
        let signingKey: RSASigningKey
        /// Alipay's public keys: the one in use first, then those of a change of keys.
        let alipayKeys: [RSAVerificationKey]
        /// What contents are encrypted with (接口内容加密): 16 bytes.
        let contentKey: [UInt8]?
        let gateway: String

        /// - Parameters:
        ///   - privateKey: the app's private key, PEM or bare base64.
        ///   - contentKey: base64; without it no phone can be read.
        package init(
            appId: String, privateKey: String, alipayKeys: [String], contentKey: String?,
            gateway: String = "https://openapi.alipay.com/gateway.do"
        ) throws(KeyProblem) {
            self.appId = appId
            signingKey = try RSASigningKey(privateKey, name: "app key")
            var keys: [RSAVerificationKey] = []
            for key in alipayKeys {
                keys.append(try RSAVerificationKey(key, name: "Alipay's public key"))
            }
            guard !keys.isEmpty else { throw KeyProblem(key: "Alipay's public key") }
            self.alipayKeys = keys
            if let contentKey {
                guard let bytes = Base64Text.decode(contentKey), bytes.count == 16 else {
                    throw KeyProblem(key: "Alipay's content key")
                }
                self.contentKey = bytes
            } else {
                self.contentKey = nil
            }
            self.gateway = gateway
        }

        package var description: String { "Alipay app \(appId)" }

        func trusts(_ signature: String, of bytes: [UInt8]) -> Bool {
            alipayKeys.contains { $0.verifies(signature, of: bytes) }
        }
    }
}
