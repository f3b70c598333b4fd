import NIOCore
import TTRPC
import Testing

@testable import Messages

private struct EchoHandlers: InteropV1.Echo.Handlers {
    func echo(
        _ request: InteropV1.EchoMessage, _ call: CallContext
    ) async throws -> InteropV1.EchoMessage {
        if request.points < 0 { throw RPCStatus(.outOfRange, "points") }
        return request
    }
}

private struct FeedHandlers: EventsV1.Feed.Handlers {
    func subscribe(
        _ request: EventsV1.SubscribeRequest, _ call: CallContext,
        _ responses: ResponseWriter<EventsV1.EventBatch>
    ) async throws {
        for sequence in 1...3 {
            let cursor = EventsV1.Cursor(transaction: 7, sequence: Int64(sequence))
            let event = EventsV1.Event(cursor: cursor, type: request.consumer)
            try await responses.send(EventsV1.EventBatch(events: [event], through: cursor))
        }
    }
}

@Suite("Generated services")
struct ServiceTests {
    private let options = CallOptions.timeout(.seconds(10))

    @Test("a unary call goes through the client, the channel and the handler and back")
    func unary() async throws {
        let client = InteropV1.Echo.Client(
            InProcessChannel(methods: InteropV1.Echo.methods(EchoHandlers())))
        let request = InteropV1.EchoMessage.sample(3)
        var positive = request
        positive.points = 5
        #expect(try await client.echo(positive, options) == positive)
        await #expect(throws: RPCStatus(.outOfRange, "points")) {
            try await client.echo(request, options)
        }
    }

    @Test("a request that does not decode is INVALID_ARGUMENT, and the handler does not see it")
    func badRequest() async throws {
        let channel = InProcessChannel(methods: InteropV1.Echo.methods(EchoHandlers()))
        await #expect {
            try await channel.unary(
                service: InteropV1.Echo.service, method: "Echo",
                payload: ByteBuffer(bytes: [0x0A, 0x01, 0x00]), options: options)
        } throws: { error in
            (error as? RPCStatus)?.code == .invalidArgument
        }
    }

    @Test("a reply that does not decode is INTERNAL")
    func badReply() async throws {
        let broken = RPCMethod(
            service: InteropV1.Echo.service, method: "Echo",
            kind: .unary { _, _ in ByteBuffer(bytes: [0xFF]) })
        let client = InteropV1.Echo.Client(InProcessChannel(methods: [broken]))
        await #expect {
            try await client.echo(.init(), options)
        } throws: { error in
            (error as? RPCStatus)?.code == .internal
        }
    }

    @Test("a stream of replies arrives in order and ends")
    func stream() async throws {
        let client = EventsV1.Feed.Client(
            InProcessChannel(methods: EventsV1.Feed.methods(FeedHandlers())))
        let batches = try await client.subscribe(.init(consumer: "test"), options)
        defer { batches.cancel() }
        var sequences: [Int64] = []
        for try await batch in batches {
            #expect(batch.events.map(\.type) == ["test"])
            sequences.append(batch.through?.sequence ?? 0)
        }
        #expect(sequences == [1, 2, 3])
    }

    @Test("the permission table has every RPC once, and each rule holds together")
    func table() {
        let all = MethodDescriptor.all
        #expect(Set(all.map(\.path)).count == all.count)
        #expect(
            MethodDescriptor.find(service: "patron.points.v1.Orders", method: "Place")
                == PointsV1.Orders.placeMethod)
        #expect(MethodDescriptor.find(service: "patron.points.v1.Orders", method: "Steal") == nil)
        for method in all {
            #expect(method.defaultDeadlineMilliseconds > 0, "\(method.path)")
            let isOffered = method.http != nil
            #expect(!isOffered || !method.audience.isEmpty, "\(method.path) is offered to nobody")
            #expect(!isOffered || !method.audience.contains(.internal), "\(method.path)")
        }
        let place = PointsV1.Orders.placeMethod
        #expect(place.permission == "orders.place")
        #expect(place.audience == [.pos])
        #expect(place.idempotent)
        #expect(place.priority == .critical)
        #expect(place.defaultDeadlineMilliseconds == 5_000)
        #expect(place.http == .init(verb: .post, template: "/v1/orders"))
        #expect(EventsV1.Feed.subscribeMethod.streaming)
    }
}
