import AsyncHTTPClient
import Foundation
import Logging
import NIOCore
import NIOSSL
import TestKit
import Testing

@testable import ServiceKit

@Suite("The admin port", .timeLimit(.minutes(1)))
struct AdminServerTests {
    /// A process's admin port on a free port of this machine, with the certificates that it was given.
    private func withServer(
        _ authority: TestAuthority?,
        _ body: (_ port: Int, _ identities: Identities) async throws -> Void
    ) async throws {
        var values = ["environment": "development"]
        if let authority {
            values["tls.certificate"] = authority.path("member.pem")
            values["tls.key"] = authority.path("member.key")
            values["tls.authority"] = authority.file
        }
        let identities = Identities(
            try ServiceSettings(SettingsReader(values: values), service: .member))
        let readiness = Readiness(checks: [])
        readiness.open()
        let logs = LogLines()
        let server = AdminServer.make(
            ListenAddress(host: "127.0.0.1", port: 0), identity: try identities.admin(),
            readiness: readiness, metrics: MetricsRegistry(service: .member),
            logger: Logger(label: "admin", factory: { _ in LogLines.Handler(lines: logs) }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            try await body(try await port(logs), identities)
        }
    }

    /// As the server's own line tells it.
    private func port(_ logs: LogLines) async throws -> Int {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            for line in logs.all {
                if let match = line.firstMatch(of: /admin\.port"?: "?(\d+)/) {
                    return try #require(Int(match.1))
                }
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw CancellationError()
    }

    private func get(
        _ url: String, trusting authority: TestAuthority? = nil,
        at most: TLSVersion = .tlsv13
    ) async throws -> (status: UInt, body: String) {
        var configuration = HTTPClient.Configuration()
        if let authority {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.maximumTLSVersion = most
            tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authority.file))
            configuration.tlsConfiguration = tls
        }
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let response = try await http.execute(
                HTTPClientRequest(url: url), timeout: .seconds(5))
            let body = String(buffer: try await response.body.collect(upTo: 1 << 20))
            try await http.shutdown()
            return (response.status.code, body)
        } catch {
            try? await http.shutdown()
            throw error
        }
    }

    @Test("with certificates a process serves health and metrics by TLS 1.3, and no plain text")
    func encrypted() async throws {
        let authority = try TestAuthority("member")
        let stranger = try TestAuthority("member")
        try await withServer(authority) { port, _ in
            let base = "https://localhost:\(port)"
            for path in ["/healthz", "/readyz"] {
                // Who asks shows no certificate.
                #expect(try await get(base + path, trusting: authority).status == 200, "\(path)")
            }
            let figures = try await get(base + "/metrics", trusting: authority)
            #expect(figures.body.contains("# TYPE "))
            await #expect(throws: (any Error).self) {
                try await get(base + "/metrics", trusting: authority, at: .tlsv12)
            }
            await #expect(throws: (any Error).self) {
                try await get(base + "/metrics", trusting: stranger)
            }
            await #expect(throws: (any Error).self) {
                try await get("http://localhost:\(port)/metrics")
            }
        }
    }

    @Test("new connections to the admin port are shown the certificate that a reload found")
    func renewed() async throws {
        let authority = try TestAuthority("member")
        let next = try TestAuthority("member")
        try await withServer(authority) { port, identities in
            let url = "https://localhost:\(port)/healthz"
            #expect(try await get(url, trusting: authority).status == 200)
            for file in ["member.pem", "member.key"] {
                try Data(contentsOf: URL(filePath: next.path(file)))
                    .write(to: URL(filePath: authority.path(file)))
            }
            try identities.reload()
            #expect(try await get(url, trusting: next).status == 200)
            await #expect(throws: (any Error).self) { try await get(url, trusting: authority) }
        }
    }

    @Test("without certificates, in development, the admin port speaks plain HTTP")
    func plain() async throws {
        try await withServer(nil) { port, _ in
            let answer = try await get("http://localhost:\(port)/readyz")
            #expect(answer.status == 200)
        }
    }
}
