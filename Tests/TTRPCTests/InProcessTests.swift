import NIOCore
import Synchronization
import Testing

@testable import TTRPC

@Suite("Calls inside the process", .timeLimit(.minutes(1)))
struct InProcessTests {
    @Test("calls, refusals, hidden errors and unknown names are as over the wire")
    func same() async throws {
        let hidden = Atomic<Int>(0)
        let channel = InProcessChannel(
            methods: Methods.all,
            onError: { _, _ in hidden.wrappingAdd(1, ordering: .relaxed) })
        #expect(try await channel.call("Echo", "hi") == "hi")
        #expect(
            await status { try await channel.call("Refuse", "no") }?.code == .failedPrecondition)
        let failed = await status { try await channel.call("Fail") }
        #expect(failed == RPCStatus(.internal, "internal error"))
        #expect(await status { try await channel.call("None") }?.code == .unimplemented)
        #expect(hidden.load(ordering: .relaxed) == 1)
    }

    @Test("a deadline ends the call and cancels its handler")
    func deadline() async throws {
        let gate = Gate()
        let channel = InProcessChannel(methods: [Methods.wait(at: gate)])
        let got = await status { try await channel.call("Wait", timeout: .milliseconds(30)) }
        #expect(got?.code == .deadlineExceeded)
        await expectSoon("cancelled") { gate.cancelled == 1 }
    }

    @Test("cancelling the caller cancels the call")
    func cancelled() async throws {
        let gate = Gate()
        let channel = InProcessChannel(methods: [Methods.wait(at: gate)])
        let task = Task { try await channel.call("Wait") }
        await expectSoon("at work") { gate.waiting == 1 }
        task.cancel()
        #expect(await status { try await task.value }?.code == .cancelled)
        await expectSoon("cancelled") { gate.cancelled == 1 }
    }

    @Test("the handler sees the caller's metadata and the peer that tests pretend")
    func context() async throws {
        let tell = Methods.unary("Tell") { _, context in
            ByteBuffer(string: "\(context.metadata["k"] ?? "-") \(context.peer?.uri ?? "-")")
        }
        let channel = InProcessChannel(
            methods: [tell], peer: PeerIdentity(uri: "spiffe://patron/gateway"))
        #expect(try await channel.call("Tell", metadata: ["k": "v"]) == "v spiffe://patron/gateway")
    }
}
