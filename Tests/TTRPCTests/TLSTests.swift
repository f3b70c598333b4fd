import Foundation
import NIOCore
import Testing

@testable import TTRPC

@Suite("Mutual TLS", .serialized, .timeLimit(.minutes(1)))
struct TLSTests {
    private let certificates: TestCertificates

    init() throws {
        certificates = try TestCertificates()
    }

    private let who = Methods.unary("Who") { _, context in
        ByteBuffer(string: context.peer?.uri ?? "nobody")
    }

    @Test("both ends prove who they are, and the handler learns the caller")
    func proven() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let caller = try certificates.identity("gateway", allowing: ["spiffe://patron/points"])
        try await withServer([who, Methods.count], tls: server) { _, port in
            try await withClient(port: port, tls: caller) { client in
                #expect(try await client.call("Who") == "spiffe://patron/gateway")
                let stream = try await client.open("Count", .serverStream, "3")
                #expect(try await stream.texts() == ["0", "1", "2"])
            }
        }
    }

    @Test("a caller with a good chain that is not on the server's list is not served")
    func callerNotListed() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let caller = try certificates.identity("analytics", allowing: ["spiffe://patron/points"])
        try await expectRefused(server: server, caller: caller)
    }

    @Test("a server with a good chain that is not on the caller's list is not called")
    func serverNotListed() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let caller = try certificates.identity("gateway", allowing: ["spiffe://patron/member"])
        try await expectRefused(server: server, caller: caller)
    }

    @Test("a listed name from another authority is not served")
    func otherAuthority() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let other = try TestCertificates()
        let caller = try TLSIdentity(
            files: TLSFiles(
                certificateChain: other.path("gateway.pem"), privateKey: other.path("gateway.key"),
                trustRoots: certificates.path("ca.pem")),
            allowedPeers: ["spiffe://patron/points"])
        try await expectRefused(server: server, caller: caller)
    }

    @Test("a certificate without a URI name is not served")
    func noName() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let caller = try certificates.identity("nameless", allowing: ["spiffe://patron/points"])
        try await expectRefused(server: server, caller: caller)
    }

    @Test("a caller without TLS is not served")
    func plain() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        try await withServer([who], tls: server) { _, port in
            let peer = try await RawPeer.connect(port: port)
            peer.request(1, "Who")
            await peer.expectClosed()
        }
    }

    @Test("a handshake that never comes is given up")
    func noHandshake() async throws {
        var limits = ServerLimits()
        limits.frameTimeout = .milliseconds(50)
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        try await withServer([who], limits: limits, tls: server) { _, port in
            let peer = try await RawPeer.connect(port: port)
            await peer.expectClosed()
        }
    }

    @Test("new connections use the certificates that a reload found; bad files change nothing")
    func reload() async throws {
        let server = try certificates.identity("points", allowing: ["spiffe://patron/gateway"])
        let caller = try certificates.identity("gateway", allowing: ["spiffe://patron/points"])
        try await withServer([who], tls: server) { _, port in
            try await withClient(port: port, tls: caller) { client in
                _ = try await client.call("Who")
            }
            try certificates.replace("points", with: "renamed")
            try server.reload()
            try await withClient(port: port, tls: caller) { client in
                #expect(await status { try await client.call("Who") }?.code == .unavailable)
            }
            try Data("nonsense".utf8).write(to: URL(filePath: certificates.path("points.pem")))
            #expect(throws: (any Error).self) { try server.reload() }
            let newCaller = try certificates.identity(
                "gateway", allowing: ["spiffe://patron/renamed"])
            try await withClient(port: port, tls: newCaller) { client in
                let reply = try await client.call("Who")
                #expect(reply == "spiffe://patron/gateway")
            }
        }
    }

    /// The client's handshake may succeed before the server refuses, so the call is what fails.
    private func expectRefused(server: TLSIdentity, caller: TLSIdentity) async throws {
        let called = Methods.unary("Who") { _, _ in
            Issue.record("the handler was reached")
            return ByteBuffer()
        }
        try await withServer([called], tls: server) { _, port in
            try await withClient(port: port, tls: caller) { client in
                let got = await status { try await client.call("Who", timeout: .seconds(2)) }
                #expect(got?.code == .unavailable)
            }
        }
    }
}
