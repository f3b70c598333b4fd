import Primitives
import Synchronization

/// Somebody with an account at a platform.
package struct PlatformUser: Hashable, Sendable {
    /// Openid, or the user id of staff.
    package let id: String
    package let union: String?

    package init(_ id: String, union: String? = nil) {
        self.id = id
        self.union = union
    }
}

/// What a platform knows: the codes that it gave to apps, and the tokens of their back ends.
package final class PlatformBook: Sendable {
    /// What became of a code that somebody shows.
    enum Shown {
        case good(String)
        case used
        /// No such code, or it has run out.
        case unknown
    }

    private struct Code {
        let text: String
        let expiresAt: Instant
        var isUsed = false
    }

    private struct State {
        var codes: [String: Code] = [:]
        var users: [String: PlatformUser] = [:]
        var tokens: [String: Instant] = [:]
        var current: String?
        var calls: [String: Int] = [:]
        var number = 0
    }

    /// Five minutes, as all of them have it.
    static let codeSeconds: Int64 = 300
    private let state = Mutex(State())
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) { self.now = now }

    // MARK: The user's side

    /// What the platform gives to an app whose user logs in.
    package func code(for user: PlatformUser) -> String {
        state.withLock { $0.users[user.id] = user }
        return give("login|" + user.id, prefix: "0a")
    }

    /// What the platform gives to an app whose user lets it have her phone.
    package func phoneCode(_ phone: String) -> String { give("phone|" + phone, prefix: "0p") }

    private func give(_ meaning: String, prefix: String) -> String {
        let now = now()
        return state.withLock { state in
            state.number += 1
            let code = "\(prefix)3gYw1w3Code\(state.number)x\(UInt32.random(in: .min ... .max))"
            state.codes[code] = Code(
                text: meaning, expiresAt: now.adding(seconds: Self.codeSeconds))
            return code
        }
    }

    // MARK: The back end's side

    func user(showing code: String) -> (Shown, PlatformUser?) {
        let shown = take(code, kind: "login|")
        guard case .good(let id) = shown else { return (shown, nil) }
        return (shown, state.withLock { $0.users[id] })
    }

    func phone(showing code: String) -> Shown { take(code, kind: "phone|") }

    private func take(_ text: String, kind: String) -> Shown {
        let now = now()
        return state.withLock { state in
            guard let code = state.codes[text], code.text.hasPrefix(kind), code.expiresAt > now
            else { return .unknown }
            guard !code.isUsed else { return .used }
            state.codes[text]?.isUsed = true
            return .good(String(code.text.dropFirst(kind.count)))
        }
    }

    /// A token; the same one again while it is good, where it is a stable one.
    func token(isStable: Bool, seconds: Int64) -> (text: String, seconds: Int64) {
        let now = now()
        return state.withLock { state in
            if isStable, let current = state.current, let end = state.tokens[current], end > now {
                return (current, end.seconds(since: now))
            }
            state.number += 1
            let token = "token-\(state.number)-\(UInt32.random(in: .min ... .max))"
            state.tokens[token] = now.adding(seconds: seconds)
            state.current = token
            return (token, seconds)
        }
    }

    enum TokenState { case good, expired, unknown }

    func check(_ token: String?) -> TokenState {
        let now = now()
        return state.withLock { state in
            guard let token, let end = state.tokens[token] else { return .unknown }
            return end > now ? .good : .expired
        }
    }

    /// The platform ends all tokens before their time, as when a secret is changed.
    package func endTokens() {
        let now = now()
        state.withLock { state in
            for token in state.tokens.keys { state.tokens[token] = now }
        }
    }

    // MARK: Counting

    func count(_ call: String) { state.withLock { $0.calls[call, default: 0] += 1 } }

    package func calls(_ call: String) -> Int { state.withLock { $0.calls[call] ?? 0 } }
}
