import AsyncHTTPClient
import Foundation
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import ServiceKit
import TestKit
import Testing

@testable import Gateway

/// Answers every request with whom it came from.
private struct WhoCalls: HTTPResponder {
    func answer(_ call: HTTPCall, over output: HTTPOutput) async throws {
        try await output.write(
            .answer(
                HTTPAnswer(
                    status: .ok, body: ByteBuffer(string: "\"\(call.peer)\""),
                    requestId: "request-1")))
    }
}

@Suite("The gateway's own door", .timeLimit(.minutes(1)))
struct GatewayDoorTests {
    private func withServer(
        _ terms: Door.Terms, _ body: (_ port: Int, _ door: Door) async throws -> Void
    ) async throws {
        let door = Door(terms)
        let server = try HTTPServer(
            host: "127.0.0.1", port: 0, responder: WhoCalls(), door: door,
            logger: Logger(label: "door", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            let bound = await server.boundPort()
            try await body(try #require(bound), door)
        }
    }

    /// One request on a connection of its own.
    private func get(
        _ url: String, trusting authority: TestAuthority? = nil,
        versions: ClosedRange<Int> = 12...13, headers: [(String, String)] = []
    ) async throws -> (body: String, strict: String?) {
        func version(_ number: Int) -> TLSVersion {
            switch number {
            case 10: .tlsv1
            case 11: .tlsv11
            case 12: .tlsv12
            default: .tlsv13
            }
        }
        var configuration = HTTPClient.Configuration()
        if let authority {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.minimumTLSVersion = version(versions.lowerBound)
            tls.maximumTLSVersion = version(versions.upperBound)
            tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authority.file))
            configuration.tlsConfiguration = tls
        }
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            var request = HTTPClientRequest(url: url)
            for (name, value) in headers { request.headers.add(name: name, value: value) }
            let response = try await http.execute(request, timeout: .seconds(5))
            let body = try await response.body.collect(upTo: 1_024)
            try await http.shutdown()
            return (
                String(buffer: body),
                response.headers.first(name: "strict-transport-security")
            )
        } catch {
            try? await http.shutdown()
            throw error
        }
    }

    private func terms(_ authority: TestAuthority) throws -> Door.Terms {
        var terms = Door.Terms()
        terms.certificate = try DoorCertificate(
            chain: authority.path("door.pem"), key: authority.path("door.key"))
        return terms
    }

    @Test("callers are served by TLS 1.3 and 1.2, older versions and plain text are not")
    func versions() async throws {
        let authority = try TestAuthority("door")
        try await withServer(try terms(authority)) { port, _ in
            let url = "https://localhost:\(port)/"
            for versions in [12...12, 13...13] {
                let answer = try await get(url, trusting: authority, versions: versions)
                #expect(answer.body == "\"127.0.0.1\"")
                #expect(answer.strict == "max-age=31536000; includeSubDomains")
            }
            await #expect(throws: (any Error).self) {
                try await get(url, trusting: authority, versions: 10...11)
            }
            await #expect(throws: (any Error).self) { try await get("http://localhost:\(port)/") }
        }
    }

    @Test(
        "new connections use the door's certificate that a reload found; bad files change nothing")
    func reload() async throws {
        let authority = try TestAuthority("door")
        let other = try TestAuthority("door")
        let terms = try terms(authority)
        let certificate = try #require(terms.certificate)
        try await withServer(terms) { port, _ in
            let url = "https://localhost:\(port)/"
            _ = try await get(url, trusting: authority)
            for file in ["door.pem", "door.key"] {
                try Data(contentsOf: URL(filePath: other.path(file)))
                    .write(to: URL(filePath: authority.path(file)))
            }
            try certificate.reload()
            _ = try await get(url, trusting: other)
            await #expect(throws: (any Error).self) { try await get(url, trusting: authority) }
            try Data("nonsense".utf8).write(to: URL(filePath: authority.path("door.pem")))
            #expect(throws: (any Error).self) { try certificate.reload() }
            _ = try await get(url, trusting: other)
        }
    }

    @Test("without TLS of its own the gateway serves nobody but its proxies, and believes them")
    func proxies() async throws {
        var terms = Door.Terms()
        terms.isForProxiesOnly = true
        terms.proxies = TrustedProxies("10.0.0.0/8")!
        try await withServer(terms) { port, _ in
            await #expect(throws: (any Error).self) { try await get("http://127.0.0.1:\(port)/") }
        }
        terms.proxies = TrustedProxies("127.0.0.0/8")!
        try await withServer(terms) { port, _ in
            let answer = try await get(
                "http://127.0.0.1:\(port)/",
                headers: [("x-forwarded-for", "1.1.1.1, 198.51.100.1")])
            #expect(answer.body == "\"198.51.100.1\"")
            #expect(answer.strict != nil)
        }
    }

    @Test("what a caller who is no proxy says of its address is not believed")
    func stranger() async throws {
        try await withServer(Door.Terms()) { port, _ in
            let answer = try await get(
                "http://127.0.0.1:\(port)/", headers: [("x-forwarded-for", "198.51.100.1")])
            #expect(answer.body == "\"127.0.0.1\"")
            #expect(answer.strict == nil)
        }
    }

    @Test("an address holds so many connections and no more; proxies are not bounded")
    func connectionsPerAddress() async throws {
        func connect(_ port: Int) async throws -> any Channel {
            try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: "127.0.0.1", port: port).get()
        }
        var terms = Door.Terms()
        terms.connectionsPerAddress = 2
        try await withServer(terms) { port, door in
            let first = try await connect(port)
            let second = try await connect(port)
            try await eventually("both are in") { door.connectionsHeld == 2 }
            // The server ends it, or the test its minute.
            try await connect(port).closeFuture.get()
            #expect(door.connectionsHeld == 2)
            try await first.close()
            try await eventually("one has gone") { door.connectionsHeld == 1 }
            let third = try await connect(port)
            try await eventually("its place is taken") { door.connectionsHeld == 2 }
            try await second.close()
            try await third.close()
        }
        terms.proxies = TrustedProxies("127.0.0.1")!
        try await withServer(terms) { port, door in
            let open = [try await connect(port), try await connect(port), try await connect(port)]
            #expect(
                try await get("http://127.0.0.1:\(port)/").body == "\"127.0.0.1\"")
            #expect(door.connectionsHeld == 0)
            for channel in open { try await channel.close() }
        }
    }

    @Test(
        "outside development the gateway has TLS of its own or proxies that end it, or does not start"
    )
    func settings() throws {
        let authority = try TestAuthority("door")
        let chain = authority.path("door.pem")
        let key = authority.path("door.key")
        func refused(
            _ values: [String: String], _ environment: DeploymentEnvironment = .production
        ) -> String? {
            do {
                _ = try GatewaySettings.door(SettingsReader(values: values), environment)
                return nil
            } catch { return error.key }
        }
        #expect(refused([:]) == "http.tls-certificate")
        #expect(refused([:], .development) == nil)
        #expect(refused(["http.trusted-proxies": "10.0.0.1"]) == nil)
        #expect(refused(["http.trusted-proxies": "proxy"]) == "http.trusted-proxies")
        #expect(refused(["http.tls-certificate": chain]) == "http.tls-key")
        #expect(refused(["http.tls-key": key]) == "http.tls-certificate")
        let both = ["http.tls-certificate": chain, "http.tls-key": key]
        #expect(refused(both) == nil)
        // A certificate is no key.
        chmod(chain, 0o600)
        #expect(refused(both.merging(["http.tls-key": chain]) { $1 }) == "http.tls-certificate")
        chmod(key, 0o644)
        #expect(refused(both) == "http.tls-key")
    }
}
