import Logging
import Messages
import Primitives
import Synchronization
import TTRPC
import Testing

@testable import ServiceKit

@Suite("Refused callers in the log")
struct RefusalLogTests {
    @Test("V16.3.2 missing rights and wrong credentials are notices, forged ones warnings")
    func levels() {
        typealias Case = (key: String, code: RefusalLog.StatusOfRefusal, level: Logger.Level?)
        let cases: [Case] = [
            ("PERMISSION_DENIED", .denied, .notice),
            ("UNAUTHENTICATED", .unauthenticated, .notice),
            ("INVALID_CREDENTIALS", .unauthenticated, .notice),
            ("INVALID_SIGNATURE", .unauthenticated, .warning),
            ("REPLAYED_SIGNATURE", .unauthenticated, .warning),
            ("INVALID_TOKEN", .unauthenticated, .warning),
            ("TOKEN_EXPIRED", .unauthenticated, nil),
            ("MEMBER_NOT_FOUND", .other, nil),
        ]
        for (key, code, level) in cases {
            #expect(RefusalLog.level(of: key, code) == level, "\(key)")
        }
    }

    @Test("a flood of refusals writes so many lines a second, and says how many it left out")
    func flood() {
        let log = RefusalLog()
        let now = ContinuousClock.now + .seconds(10)
        for _ in 0..<RefusalLog.linesPerSecond { #expect(log.admit(at: now) == 0) }
        for _ in 0..<7 { #expect(log.admit(at: now) == nil) }
        #expect(log.admit(at: now + .seconds(1)) == 7)
        #expect(log.admit(at: now + .seconds(1)) == 0)
    }

    @Test("V16.3.2 a call without the right stands in the log at the level that is set by default")
    func visible() async throws {
        let lines = Lines()
        let settings = try testSettings()
        #expect(settings.logLevel <= .notice)
        let logger = Logger(label: "test") { _ in LinesHandler(lines: lines) }
        let gate = CallGate(
            methods: PointsV1.Points.methods(Silent()), metrics: MetricsRegistry(), logger: logger,
            callsInFlight: 8, slowCall: .seconds(1))
        let channel = InProcessChannel(
            methods: PointsV1.Points.methods(Silent()), interceptors: [gate])
        var metadata = Metadata()
        Principal(kind: .app, merchant: merchantA, subject: "till", app: "till", appKind: .pos)
            .write(to: &metadata)
        metadata.append(MetadataKey.requestId, "r-1")
        await #expect(throws: RPCStatus.self) {
            try await PointsV1.Points.Client(channel).getMine(
                .init(), .timeout(.seconds(5), metadata: metadata))
        }
        #expect(lines.all.count == 1)
        let line = try #require(lines.all.first)
        for part in ["notice", "call refused", "PERMISSION_DENIED", "till", "r-1"] {
            #expect(line.contains(part), "\(line)")
        }
    }
}

private struct Silent: PointsV1.Points.Handlers {
    func getMine(
        _ request: PointsV1.GetMyPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.GetMyPointsReply { PointsV1.GetMyPointsReply() }

    func listMyEntries(
        _ request: PointsV1.ListMyEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyEntriesReply { PointsV1.ListMyEntriesReply() }

    func earn(
        _ request: PointsV1.EarnRequest, _ call: CallContext
    ) async throws -> PointsV1.EarnReply { PointsV1.EarnReply() }
}

private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

/// Keeps what is written from the level on that a process has by default.
private struct LinesHandler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.add("\(event.level) \(event.message) \(event.metadata ?? [:])")
    }
}
