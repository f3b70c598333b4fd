import Messages
import NIOCore
import Primitives
import Synchronization
import TTRPC
import Testing

@testable import ServiceKit

/// A handler that answers, refuses, breaks or waits, as its test wants.
private struct Scripted: PointsV1.Points.Handlers {
    let body: @Sendable (CallContext) async throws -> Void

    func getMine(
        _ request: PointsV1.GetMyPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.GetMyPointsReply {
        try await body(call)
        return PointsV1.GetMyPointsReply()
    }

    func listMyEntries(
        _ request: PointsV1.ListMyEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyEntriesReply { PointsV1.ListMyEntriesReply() }

    func earn(
        _ request: PointsV1.EarnRequest, _ call: CallContext
    ) async throws -> PointsV1.EarnReply {
        try await body(call)
        return PointsV1.EarnReply()
    }
}

@Suite("The gate before the handlers")
struct CallGateTests {
    private let member = Principal(
        kind: .member, merchant: merchantA, subject: aggregate(7).description)

    private func process(
        settings: [String: String] = [:],
        _ body: @escaping @Sendable (CallContext) async throws -> Void
    ) throws -> (ServiceProcess, ServiceRuntime) {
        let runtime = try testRuntime(nil, settings: settings)
        return (
            ServiceProcess(runtime, methods: PointsV1.Points.methods(Scripted(body: body))), runtime
        )
    }

    private func call(
        _ process: ServiceProcess, _ metadata: Metadata
    ) async -> RPCStatus? {
        let client = PointsV1.Points.Client(process.inProcessChannel())
        do {
            _ = try await client.getMine(.init(), .timeout(.seconds(5), metadata: metadata))
            return nil
        } catch {
            return error as? RPCStatus
        }
    }

    @Test("a handler sees who calls, for which request, in which trace")
    func context() async throws {
        let seen = Mutex<RequestContext?>(nil)
        let (process, _) = try process { call in
            let context = try RequestContext(call, clock: ManualClock(noon))
            seen.withLock { $0 = context }
        }
        var metadata = metadata(member)
        metadata.append(MetadataKey.requestId, "r-1")
        metadata.append(
            MetadataKey.traceparent, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        #expect(await call(process, metadata) == nil)
        let context = try #require(seen.withLock { $0 })
        #expect(context.principal == member)
        #expect(try context.member() == aggregate(7))
        #expect(context.requestId == "r-1")
        #expect(context.now == noon)
        #expect(context.method == "patron.points.v1.Points/GetMine")
        let forward = context.forward(as: .points)
        #expect(forward.metadata[MetadataKey.kind] == "service")
        #expect(forward.metadata[MetadataKey.merchant] == merchantA.description)
        #expect(forward.metadata[MetadataKey.requestId] == "r-1")
        #expect(
            forward.metadata[MetadataKey.traceparent]?.contains("4bf92f3577b34da6a3ce929d0e0e4736")
                == true)
        #expect(forward.deadline == context.deadline)
    }

    @Test("nobody and the wrong audience do not reach the handler")
    func refused() async throws {
        let reached = Atomic<Int>(0)
        let (process, runtime) = try process { _ in reached.add(1, ordering: .relaxed) }
        #expect(await call(process, Metadata())?.errorInfo?.key == "UNAUTHENTICATED")
        let app = Principal(
            kind: .app, merchant: merchantA, subject: "a", appKind: .pos)
        #expect(await call(process, metadata(app))?.errorInfo?.key == "PERMISSION_DENIED")
        #expect(reached.load(ordering: .relaxed) == 0)
        let text = runtime.metrics.render()
        #expect(text.contains(#"code="UNAUTHENTICATED"} 1"#))
        #expect(text.contains(#"code="PERMISSION_DENIED"} 1"#))
    }

    @Test("a refusal keeps its key, a defect becomes INTERNAL without its text")
    func errors() async throws {
        struct Secret: Error, CustomStringConvertible { let description = "13800138000" }
        let (refusing, _) = try process { _ in throw Refusal(.memberNotFound) }
        #expect(await call(refusing, metadata(member))?.errorInfo?.key == "MEMBER_NOT_FOUND")
        let (broken, _) = try process { _ in throw Secret() }
        let status = try #require(await call(broken, metadata(member)))
        #expect(status.code == .internal)
        #expect(!"\(status)".contains("138"))
        #expect(status.errorInfo?.outcome == .ambiguous)
    }

    @Test("a call that may be repeated needs its key")
    func operationKey() async throws {
        let (process, _) = try process { _ in }
        let client = PointsV1.Points.Client(process.inProcessChannel())
        let service = Principal(kind: .service, merchant: merchantA, subject: "patron")
        func earn(_ key: String?) async -> String? {
            do {
                _ = try await client.earn(
                    .init(), .timeout(.seconds(5), metadata: metadata(service, key: key)))
                return nil
            } catch { return (error as? RPCStatus)?.errorInfo?.key }
        }
        #expect(await earn(nil) == "IDEMPOTENCY_KEY_MISSING")
        #expect(await earn("a b") == "IDEMPOTENCY_KEY_INVALID")
        #expect(await earn(String(repeating: "a", count: 129)) == "IDEMPOTENCY_KEY_INVALID")
        #expect(await earn("import:1") == nil)
    }

    @Test("room is given by priority: SHEDDABLE goes first, CRITICAL last")
    func admission() {
        let admission = Admission(limit: 10)
        for _ in 0..<5 { #expect(admission.enter(.sheddable)) }
        #expect(!admission.enter(.sheddable))
        for _ in 0..<4 { #expect(admission.enter(.normal)) }
        #expect(!admission.enter(.normal))
        #expect(admission.enter(.critical))
        #expect(!admission.enter(.critical))
        for _ in 0..<10 { admission.leave() }
        #expect(admission.inFlight == 0)
        #expect(admission.enter(.sheddable))
    }

    @Test("what is over the bound is refused at once, and the room comes back")
    func overload() async throws {
        let entered = AsyncStream<Void>.makeStream()
        let (release, open) = AsyncStream<Void>.makeStream()
        let (process, _) = try process(settings: ["rpc.calls-in-flight": "1"]) { _ in
            entered.continuation.yield()
            for await _ in release {}
        }
        async let first = call(process, metadata(member))
        for await _ in entered.stream { break }
        let second = await call(process, metadata(member))
        #expect(second?.errorInfo?.key == "OVERLOADED")
        #expect(second?.errorInfo?.outcome == .transient)
        open.finish()
        #expect(await first == nil)
        #expect(await call(process, metadata(member)) == nil)
    }

    @Test(
        "health answers without a caller: not serving before the start, unknown services are not found"
    )
    func health() async throws {
        let (process, _) = try process { _ in }
        let client = HealthV1.Health.Client(process.inProcessChannel())
        let options = CallOptions.timeout(.seconds(5))
        #expect(try await client.check(.init(), options).status == .notServing)
        await #expect(throws: RPCStatus.self) {
            try await client.check(.init(service: "no.such.Service"), options)
        }
    }
}
