import Foundation
import Redis
import TestKit
import Testing

@Suite("Redis over TLS", .timeLimit(.minutes(2)))
struct RedisTLSTests {
    /// A server that speaks TLS alone, and knows one user beside one that may do nothing.
    private func withSecureServer(
        _ authority: TestAuthority, _ body: (_ port: Int) async throws -> Void
    ) async throws {
        let port = try Loopback.freePort()
        try await withServer([
            "--tls-port", "\(port)", "--tls-cert-file", authority.path("redis.pem"),
            "--tls-key-file", authority.path("redis.key"), "--tls-ca-cert-file", authority.file,
            "--tls-auth-clients", "no", "--user", "points", "on", ">a-password-of-points",
            "resetkeys", "~points:*", "resetchannels", "-@all", "+ping", "+get", "+set",
        ]) { _ in
            try await eventually("TLS is listened for") {
                Loopback.listens(port)
            }
            try await body(port)
        }
    }

    private func configuration(
        _ port: Int, trusting authority: TestAuthority, host: String = "127.0.0.1",
        password: String = "a-password-of-points"
    ) throws -> RedisConfiguration {
        var configuration = patient(port: port)
        configuration.address = .tcp(host: host, port: port)
        configuration.username = "points"
        configuration.password = password
        configuration.connectTimeout = .seconds(5)
        configuration.tls = try RedisTLS(authority: authority.file)
        return configuration
    }

    @Test("commands go to a server of the authority, by its name and by its address")
    func served() async throws {
        let authority = try TestAuthority("redis")
        try await withSecureServer(authority) { port in
            for host in ["127.0.0.1", "localhost"] {
                let server = try configuration(port, trusting: authority, host: host)
                try await withClient(server) { client in
                    let isSet = try await client.set("points:a", [1, 2])
                    let value = try await client.get("points:a")
                    #expect(isSet && value == [1, 2])
                }
            }
        }
    }

    @Test("a user reaches her own keys and commands, and no others")
    func ownKeys() async throws {
        let authority = try TestAuthority("redis")
        try await withSecureServer(authority) { port in
            try await withClient(try configuration(port, trusting: authority)) { client in
                for refused in [
                    await failure { () throws(RedisError) in try await client.get("rate:app:a") },
                    await failure { () throws(RedisError) in try await client.flushall() },
                ] {
                    guard case .refused(let message) = refused else {
                        Issue.record("\(String(describing: refused))")
                        continue
                    }
                    #expect(message.hasPrefix("NOPERM"))
                }
            }
        }
    }

    @Test("a server of another authority, or one that is spoken to in clear, is no server")
    func refused() async throws {
        let authority = try TestAuthority("redis")
        let other = try TestAuthority("redis")
        try await withSecureServer(authority) { port in
            var plain = try configuration(port, trusting: authority)
            plain.tls = nil
            plain.connectTimeout = .milliseconds(200)
            let foreign = try configuration(port, trusting: other)
            let wrong = try configuration(port, trusting: authority, password: "another password")
            for configuration in [plain, foreign, wrong] {
                try await withClient(configuration, waits: false) { client in
                    // A good client beside it has long been connected.
                    let good = try self.configuration(port, trusting: authority)
                    try await withClient(good) { good in
                        let found = try await good.get("points:a")
                        #expect(found == nil)
                    }
                    let problem = await failure { () throws(RedisError) in try await client.ping() }
                    #expect(problem == .unavailable)
                }
            }
        }
    }
}
