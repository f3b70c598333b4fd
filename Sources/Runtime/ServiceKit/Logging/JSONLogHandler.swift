package import Logging
import Primitives

/// Writes each log event as one line of JSON: time, level, logger, message, then the metadata.
///
/// Messages are constant; what varies stands in metadata under dotted keys, and never contains a
/// phone, a name, an openid or a token.
package struct JSONLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    package var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let sink: LogSink
    private let clock: any WallClock

    package init(
        label: String, level: Logger.Level, sink: LogSink = .standardError,
        clock: any WallClock = SystemClock()
    ) {
        self.label = label
        self.logLevel = level
        self.sink = sink
        self.clock = clock
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var line = JSONLine()
        line.add("time", clock.now().rfc3339)
        line.add("level", event.level.rawValue)
        line.add("logger", label)
        line.add("message", event.message.description)
        var fields = metadata
        if let provided = metadataProvider?.get() { fields.merge(provided) { _, new in new } }
        if let own = event.metadata { fields.merge(own) { _, new in new } }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) { line.add(key, value) }
        if let error = event.error { line.add("error", "\(error)") }
        sink.append(line.finished())
    }
}

/// Builds one line of JSON.
struct JSONLine {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]
    private var isFirst = true

    mutating func add(_ key: String, _ text: String) {
        begin(key)
        appendString(text)
    }

    mutating func add(_ key: String, _ value: Logger.Metadata.Value) {
        begin(key)
        append(value)
    }

    consuming func finished() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private mutating func begin(_ key: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        appendString(key)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ value: Logger.Metadata.Value) {
        switch value {
        case .string(let text): appendString(text)
        case .stringConvertible(let number as any BinaryInteger & Sendable):
            bytes.append(contentsOf: "\(number)".utf8)
        case .stringConvertible(let other): appendString(other.description)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(value)
            }
            bytes.append(UInt8(ascii: "]"))
        case .dictionary(let members):
            var nested = JSONLine()
            for (key, value) in members.sorted(by: { $0.key < $1.key }) { nested.add(key, value) }
            bytes.append(contentsOf: nested.finished().dropLast())
        }
    }

    private mutating func appendString(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 0xF)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
