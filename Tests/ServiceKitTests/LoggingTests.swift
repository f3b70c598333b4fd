import Foundation
import Logging
import Testing

@testable import ServiceKit

@Suite("Logs")
struct LoggingTests {
    /// What a logger writes, as parsed lines.
    private func lines(
        byteLimit: Int = 1 << 20, _ body: (Logger) -> Void
    ) throws -> [[String: Any]] {
        let path = NSTemporaryDirectory() + "patron-log-\(UUID().uuidString)"
        let descriptor = open(path, O_CREAT | O_RDWR, 0o600)
        defer {
            close(descriptor)
            unlink(path)
        }
        let sink = LogSink(descriptor: descriptor, byteLimit: byteLimit)
        body(
            Logger(label: "points-service") { label in
                JSONLogHandler(label: label, level: .info, sink: sink, clock: ManualClock(noon))
            })
        sink.flush()
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("an event is one line of JSON with time, level, logger, message and metadata")
    func oneLine() throws {
        let lines = try lines { logger in
            var logger = logger
            logger[metadataKey: "request.id"] = "r1"
            logger.warning(
                "call refused",
                metadata: [
                    "rpc.microseconds": .stringConvertible(12), "list": ["a", "b"],
                    "map": ["k": "v"],
                ])
        }
        #expect(lines.count == 1)
        #expect(lines[0]["time"] as? String == "2026-03-05T04:00:00Z")
        #expect(lines[0]["level"] as? String == "warning")
        #expect(lines[0]["logger"] as? String == "points-service")
        #expect(lines[0]["message"] as? String == "call refused")
        #expect(lines[0]["request.id"] as? String == "r1")
        #expect(lines[0]["rpc.microseconds"] as? Int == 12)
        #expect(lines[0]["list"] as? [String] == ["a", "b"])
        #expect((lines[0]["map"] as? [String: String]) == ["k": "v"])
    }

    @Test("quotes, newlines and control characters cannot break a line")
    func escaping() throws {
        let nasty = "a\"b\\c\nd\u{1}e\tf会员\u{7F}"
        let lines = try lines { $0.info("m", metadata: ["k\"": .string(nasty)]) }
        #expect(lines.count == 1)
        #expect(lines[0]["k\""] as? String == nasty)
    }

    @Test("below the level nothing is written")
    func level() throws {
        #expect(try lines { $0.debug("quiet") }.isEmpty)
    }

    @Test("a full buffer drops lines instead of waiting, and says how many")
    func bounded() throws {
        let sink = LogSink(descriptor: -1, byteLimit: 100)
        for _ in 0..<1_000 { sink.append(Array(repeating: 0x61, count: 60)) }
        sink.flush()  // the descriptor is bad: what was taken is given up, nothing blocks
    }
}
