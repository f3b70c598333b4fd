import Foundation
import Gateway
import Logging
import Redis
import ServiceKit
import TestKit
import Testing

/// The users of deploy/make-secrets on a real Redis.
@Suite("Users of Redis")
struct RedisUsersTests {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What a user may do, as the script writes it for everybody and for this one.
    private static func rules(of user: String) throws -> [String] {
        let script = try String(
            contentsOf: root.appending(path: "deploy/make-secrets"), encoding: .utf8)
        let everybody = try #require(script.firstMatch(of: /resetkeys resetchannels -@all \+ping/))
        let own = try #require(
            script.split(separator: "\n").compactMap { line in
                line.wholeMatch(of: /\s+redis_user (\w+)(?: "([^"]*)")?/)
            }.first { $0.1 == user })
        return everybody.0.split(separator: " ").map(String.init)
            + (own.2?.split(separator: " ").map(String.init) ?? [])
    }

    /// - Parameter body: a client of the user, and one that may do everything.
    private func withUser(
        _ name: String, _ body: (_ user: RedisClient, _ all: RedisClient) async throws -> Void
    ) async throws {
        let server = try await RedisServer(
            settings: ["--user", name, "on", ">a-password-of-a-test"] + Self.rules(of: name))
        var configuration = RedisConfiguration(port: server.port)
        configuration.timeout = .seconds(5)
        let logger = Logger(label: "users", factory: { _ in SwiftLogNoOpLogHandler() })
        let all = RedisClient(configuration: configuration, logger: logger)
        configuration.username = name
        configuration.password = "a-password-of-a-test"
        let user = RedisClient(configuration: configuration, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await all.run() }
            group.addTask { try await user.run() }
            defer { group.cancelAll() }
            try await eventually("both are connected") { user.isAvailable && all.isAvailable }
            try await body(user, all)
        }
        await server.stop()
    }

    private func isRefused(
        _ body: () async throws(RedisError) -> some Sendable
    ) async -> Bool {
        do {
            _ = try await body()
            return false
        } catch {
            if case .refused(let message) = error { return message.hasPrefix("NOPERM") }
            return false
        }
    }

    @Test("the gateway counts and notes nonces by its own user, who reaches nothing else")
    func gateway() async throws {
        try await withUser("gateway") { user, all in
            let limiter = RateLimiter(redis: user)
            for key in ["rate:app:till", "address:203.0.113.7"] {
                // What is counted is kept for as long as one request costs: 24 minutes.
                _ = await limiter.ask(key, RateLimit(60, perSeconds: 86_400))
                // Where Redis refuses, a gateway counts by itself and nobody notices.
                let kept = try await all.get(key)
                #expect(kept != nil, "\(key)")
            }
            let nonces = NonceRegister(redis: user)
            #expect(await nonces.claim("nonce-of-a-test-01", app: "till"))
            #expect(await !nonces.claim("nonce-of-a-test-01", app: "till"))
            let isForeign = await isRefused { () throws(RedisError) in
                try await user.get("points:balance:x")
            }
            #expect(isForeign)
            let isTooMuch = await isRefused { () throws(RedisError) in try await user.flushall() }
            #expect(isTooMuch)
        }
    }

    @Test(
        "a service writes its cache and empties it by its own user, who reaches no other's",
        arguments: [
            ("member", "member:facts:", "points:balance:"), ("points", "points:balance:", "rate:"),
        ])
    func cache(name: String, prefix: String, other: String) async throws {
        let script = RedisScript("redis.call('SET', KEYS[1], '1', 'PX', 60000) return 1")
        try await withUser(name) { user, all in
            _ = try await user.eval(script, keys: [prefix + "a"])
            let kept = try await user.get(prefix + "a")
            #expect(kept != nil)
            try await user.delete(prefix: prefix)
            let left = try await all.get(prefix + "a")
            #expect(left == nil)
            let isForeign = await isRefused { () throws(RedisError) in
                try await user.set(other + "a", [1])
            }
            #expect(isForeign)
            let isTooMuch = await isRefused { () throws(RedisError) in try await user.flushall() }
            #expect(isTooMuch)
        }
    }

    @Test(
        "services without a cache may ask whether Redis is there, and no more",
        arguments: ["marketing", "analytics", "health"])
    func none(name: String) async throws {
        try await withUser(name) { user, _ in
            try await user.ping()
            let isTooMuch = await isRefused { () throws(RedisError) in try await user.get("a") }
            #expect(isTooMuch)
        }
    }
}
