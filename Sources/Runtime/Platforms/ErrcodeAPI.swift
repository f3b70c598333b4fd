import Messages
import NIOHTTP1
import Primitives
import Providers

/// The manner of WeChat, WeCom and DingTalk: JSON whose `errcode` is 0 where all went well, and calls
/// that carry an access token in their address.
struct ErrcodeAPI: Sendable {
    /// What a platform's codes mean; those that all three share are known here.
    typealias Meaning = @Sendable (_ code: Int64) -> PlatformRefusal.Reason?

    let server: String
    let http: ProviderHTTP
    let tokens: AccessTokenHolder
    let meaning: Meaning

    /// Calls without a token.
    static func call<Value: Sendable>(
        _ request: ProviderHTTP.Request, _ http: ProviderHTTP, meaning: @escaping Meaning,
        read: (JSONMembers) throws(PlatformError) -> Value
    ) async throws(PlatformError) -> Value {
        try await http.call(request) { (answer) throws(PlatformError) in
            try read(try members(of: answer, meaning))
        }
    }

    /// Calls with the token, once more with a fresh one where the platform no longer takes it.
    ///
    /// - Parameters:
    ///   - path: without a query.
    ///   - query: what else stands in the address, behind the token.
    ///   - body: JSON; nil for a GET.
    func call<Value: Sendable>(
        _ path: String, _ query: [(name: String, value: String)] = [], body: JSONText? = nil,
        read: (JSONMembers) throws(PlatformError) -> Value
    ) async throws(PlatformError) -> Value {
        let token = try await tokens.token()
        do throws(PlatformError) {
            return try await call(path, query, body, token, read)
        } catch {
            guard case .refused(let refusal) = error, refusal.reason == .credentials,
                Self.staleTokens.contains(refusal.code)
            else { throw error }
        }
        await tokens.discard(token)
        return try await call(path, query, body, try await tokens.token(), read)
    }

    private func call<Value: Sendable>(
        _ path: String, _ query: [(name: String, value: String)], _ body: JSONText?,
        _ token: String, _ read: (JSONMembers) throws(PlatformError) -> Value
    ) async throws(PlatformError) -> Value {
        let fields = [(name: "access_token", value: token)] + query
        let request = Self.request(server, path, fields, body: body)
        return try await Self.call(request, http, meaning: meaning, read: read)
    }

    static func request(
        _ server: String, _ path: String, _ query: [(name: String, value: String)] = [],
        body: JSONText? = nil
    ) -> ProviderHTTP.Request {
        let question = query.isEmpty ? "" : "?" + PercentCoding.form(query)
        return ProviderHTTP.Request(
            method: body == nil ? .GET : .POST, url: server + path + question,
            headers: body == nil ? [] : [("content-type", "application/json")],
            body: body?.text ?? "")
    }

    /// The token that an answer brings, for the holder.
    static func token(
        _ members: JSONMembers
    ) throws(PlatformError) -> AccessTokenHolder.Token {
        let seconds = try members.neededInteger("expires_in")
        guard (1...86_400).contains(seconds) else { throw .unknown(.malformed("expires_in")) }
        return AccessTokenHolder.Token(
            text: try members.needed("access_token"), lifetimeSeconds: seconds)
    }

    // MARK: Answers

    /// 40001 and 40014: no token of ours; 42001: run out.
    private static let staleTokens: Set<String> = ["40001", "40014", "42001"]

    private static func members(
        of answer: ProviderHTTP.Answer, _ meaning: Meaning
    ) throws(PlatformError) -> JSONMembers {
        guard answer.status == 200 else { throw .unknown(.serverError(status: answer.status)) }
        guard let text = String(validating: answer.body, as: UTF8.self),
            let tree = try? JSONTree(json: text), let members = JSONMembers(tree)
        else { throw .unknown(.malformed("body")) }
        let code = try members.integer("errcode") ?? 0
        guard code != 0 else { return members }
        throw error(code, meaning)
    }

    private static func error(_ code: Int64, _ meaning: Meaning) -> PlatformError {
        let text = String(code)
        switch code {
        case -1: return .unknown(.undecided(code: text))
        // A day's, a minute's and a user's quota.
        case 45_009, 45_011, 45_033: return .transient(.rateLimited(code: text))
        default: break
        }
        if let reason = meaning(code) { return .refused(PlatformRefusal(reason, code: text)) }
        switch code {
        case 40_001, 40_013, 40_014, 40_125, 42_001:
            return .refused(PlatformRefusal(.credentials, code: text))
        case 40_029: return .refused(PlatformRefusal(.codeInvalid, code: text))
        case 40_163: return .refused(PlatformRefusal(.codeUsed, code: text))
        case 40_002, 41_001...41_099, 43_001...43_099, 47_001:
            return .refused(PlatformRefusal(.badRequest, code: text))
        default: return .refused(PlatformRefusal(.other, code: text))
        }
    }
}

extension String {
    /// A code that an app was given: what is longer or no plain text is none, and is not sent.
    func platformCode() throws(PlatformError) -> String {
        guard (1...512).contains(utf8.count), utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .refused(PlatformRefusal(.codeInvalid, code: "MALFORMED")) }
        return self
    }
}
