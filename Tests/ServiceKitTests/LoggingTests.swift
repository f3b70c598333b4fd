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
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            line in
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

    @Test(
        "while the reader stands still, lines beyond the bound are dropped and counted; nobody waits"
    )
    func bounded() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        let sink = LogSink(descriptor: ends[1], byteLimit: 1_000)
        let line = Array((String(repeating: "x", count: 99) + "\n").utf8)
        for _ in 0..<2_000 { sink.append(line) }  // three times what a pipe holds
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !text.contains("log lines dropped") {
            let count = read(ends[0], &buffer, buffer.count)
            try #require(count > 0)
            text += String(decoding: buffer[..<count], as: UTF8.self)
        }
        let written = text.split(separator: "\n").filter { $0.hasPrefix("x") }
        #expect(written.count < 2_000)
        #expect(written.allSatisfy { $0.count == 99 })
    }
}
