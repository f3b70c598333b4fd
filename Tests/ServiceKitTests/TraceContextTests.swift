import Testing

@testable import ServiceKit

@Suite("W3C trace context")
struct TraceContextTests {
    private let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test("a header is read and written as it was")
    func roundTrip() throws {
        let trace = try #require(TraceContext(traceparent: text))
        #expect(trace.traceId == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(trace.spanId == "00f067aa0ba902b7")
        #expect(trace.sampled)
        #expect(trace.traceparent == text)
    }

    @Test("a child keeps the trace and has a span of its own")
    func child() throws {
        let trace = try #require(TraceContext(traceparent: text))
        let child = trace.child()
        #expect(child.traceId == trace.traceId)
        #expect(child.spanId != trace.spanId)
        #expect(TraceContext(traceparent: child.traceparent) == child)
        #expect(TraceContext.none.child().isNone)
    }

    @Test("a later version may say more at the end")
    func laterVersion() {
        #expect(TraceContext(traceparent: "01" + text.dropFirst(2) + "-more") != nil)
        #expect(TraceContext(traceparent: text + "-more") == nil)
    }

    @Test(
        "malformed headers are no trace",
        arguments: [
            "", "00", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-011",
            "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ])
    func malformed(header: String) {
        #expect(TraceContext(traceparent: header) == nil)
    }
}
