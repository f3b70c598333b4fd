import Logging
import NIOCore
import TTRPC
import Testing

/// Debian's Go implementation (protocol 1.1, unary) is the other end.
@Suite("Interop with the Go implementation", .serialized, .timeLimit(.minutes(5)))
struct InteropTests {
    private static let service = "patron.interop.v1.Echo"

    // MARK: Our client, their server

    private func withGoServer(_ body: (RPCClient) async throws -> Void) async throws {
        let server = try GoServer()
        let client = RPCClient(
            configuration: ClientConfiguration(
                target: RPCTarget(host: "127.0.0.1", port: server.port)),
            logger: Logger(label: "interop"))
        do {
            try await body(client)
            await client.close()
        } catch {
            await client.close()
            throw error
        }
    }

    private func echo(
        _ client: RPCClient, _ message: EchoMessage, metadata: Metadata = Metadata(),
        timeout: Duration = .seconds(10)
    ) async throws -> EchoMessage {
        let reply = try await client.unary(
            service: Self.service, method: "Echo", payload: message.serialized,
            options: .timeout(timeout, metadata: metadata))
        return try EchoMessage(reply)
    }

    private func refusal(of body: () async throws -> some Any) async -> RPCStatus? {
        do {
            Issue.record("no error but \(try await body())")
            return nil
        } catch {
            return error as? RPCStatus
        }
    }

    @Test("a Go server answers our client")
    func goServerAnswers() async throws {
        try await withGoServer { client in
            for message in [
                EchoMessage(orderID: "o-1", memberID: "会员", amountMinor: -5, points: .max),
                EchoMessage(),
                EchoMessage(orderID: String(repeating: "x", count: 3 << 20)),
            ] {
                let reply = try await echo(client, message)
                #expect(reply == message)
            }
        }
    }

    @Test("a Go server's refusals arrive with code and message")
    func goServerRefuses() async throws {
        try await withGoServer { client in
            for code in StatusCode.allCases where code != .ok {
                let message = EchoMessage(
                    orderID: "refuse", memberID: "不行", amountMinor: Int64(code.rawValue))
                let got = await refusal { try await echo(client, message) }
                #expect(got == RPCStatus(code, "不行"))
            }
            let failed = await refusal { try await echo(client, EchoMessage(orderID: "fail")) }
            #expect(failed?.code == .unknown)
            let missing = await refusal {
                try await client.unary(
                    service: Self.service, method: "Missing", payload: ByteBuffer(),
                    options: .timeout(.seconds(5)))
            }
            #expect(missing?.code == .unimplemented)
        }
    }

    @Test("a Go server sees our metadata and our deadline")
    func goServerSeesContext() async throws {
        try await withGoServer { client in
            let metadata: Metadata = ["traceparent": "00-1-2-01", "request-id": "r-9"]
            let reply = try await echo(
                client, EchoMessage(orderID: "metadata:request-id"), metadata: metadata)
            #expect(reply.memberID == "r-9")
            let deadline = try await echo(
                client, EchoMessage(orderID: "deadline"), timeout: .seconds(7))
            #expect((6_000...7_000).contains(deadline.amountMinor))
        }
    }

    @Test("our deadline abandons a slow call on a Go server, and the connection goes on")
    func goServerSlow() async throws {
        try await withGoServer { client in
            let slow = EchoMessage(orderID: "sleep", amountMinor: 300)
            let got = await refusal { try await echo(client, slow, timeout: .milliseconds(50)) }
            #expect(got?.code == .deadlineExceeded)
            // The late reply comes while these run, and is dropped.
            for number in 0..<200 {
                let message = EchoMessage(orderID: "after", amountMinor: Int64(number))
                let reply = try await echo(client, message)
                #expect(reply == message)
            }
            let reply = try await echo(client, EchoMessage(orderID: "sleep", amountMinor: 300))
            #expect(reply == slow)
        }
    }

    @Test("a Go server answers a thousand calls of ours at once")
    func goServerMany() async throws {
        try await withGoServer { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let message = EchoMessage(orderID: "many", amountMinor: Int64(number))
                        let reply = try await echo(client, message)
                        #expect(reply == message)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("a Go server's health check answers our client")
    func goServerHealth() async throws {
        try await withGoServer { client in
            let reply = try await client.unary(
                service: "grpc.health.v1.Health", method: "Check", payload: ByteBuffer(),
                options: .timeout(.seconds(5)))
            #expect(reply == ByteBuffer(bytes: [0x08, 1]))
        }
    }

    // MARK: Their client, our server

    @Test("our server answers a Go client: every check of Tests/InteropTests/go/client")
    func goClient() async throws {
        let server = RPCServer(
            configuration: ServerConfiguration(), methods: Self.methods,
            logger: Logger(label: "interop"))
        let running = Task { try await server.run() }
        let port = try await server.boundPort()
        let (output, code) = try await GoPrograms.run(
            "interop-client", "-address", "127.0.0.1:\(port)")
        #expect(code == 0, "\(output)")
        #expect(
            output.split(separator: "\n").filter { $0.hasPrefix("ok ") }.count == 14, "\(output)")
        running.cancel()
        try await running.value
        #expect(server.callsInFlight == 0)
    }

    private struct Secret: Error {}

    private static let methods = [
        RPCMethod(
            service: service, method: "Echo",
            kind: .unary { request, context in
                let message = try EchoMessage(request)
                switch message.orderID {
                case "refuse":
                    let code = StatusCode(rawValue: Int32(message.amountMinor)) ?? .unknown
                    throw RPCStatus(code, message.memberID)
                case "fail":
                    throw Secret()
                case "deadline":
                    let left = Int64(context.remaining / .milliseconds(1))
                    return EchoMessage(amountMinor: left).serialized
                case let order where order.hasPrefix("metadata:"):
                    let key = String(order.dropFirst("metadata:".count))
                    return EchoMessage(memberID: context.metadata[key] ?? "").serialized
                default:
                    return message.serialized
                }
            }),
        RPCMethod(
            service: "grpc.health.v1.Health", method: "Check",
            kind: .unary { _, _ in ByteBuffer(bytes: [0x08, 1]) }),
    ]
}
