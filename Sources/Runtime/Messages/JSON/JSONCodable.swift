package import NIOCore
import Primitives

/// What can stand in the JSON of a message.
package protocol JSONCodable: Sendable {
    init(from reader: inout JSONReader) throws(JSONError)
    func write(to writer: inout JSONWriter)
}

/// A message as a JSON document.
package protocol JSONMessage: JSONCodable {}

extension JSONMessage {
    /// Reads a whole document; throws a `JSONError` that names the field.
    package init(json bytes: [UInt8]) throws(JSONError) {
        self = try JSONReader.read(bytes) { (reader) throws(JSONError) in try Self(from: &reader) }
    }

    package init(json buffer: ByteBuffer) throws(JSONError) {
        let result: Result<Self, JSONError> = buffer.withUnsafeReadableBytes { bytes in
            JSONReader.result(bytes.assumingMemoryBound(to: UInt8.self)) {
                (reader) throws(JSONError) in try Self(from: &reader)
            }
        }
        self = try result.get()
    }

    /// Throws where a `patron.v1.Json` inside is no JSON.
    package func json() throws(JSONError) -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        if let failure = writer.failure { throw failure }
        return writer.withBytes { Array($0) }
    }

    package func writeJSON(into buffer: inout ByteBuffer) throws(JSONError) {
        var writer = JSONWriter()
        write(to: &writer)
        if let failure = writer.failure { throw failure }
        _ = writer.withBytes { buffer.writeBytes($0) }
    }
}

extension JSONReader {
    static func read<Value>(
        _ bytes: [UInt8], _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBufferPointer { result($0, body) }.get()
    }

    static func read<Value>(
        text: String, _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        var text = text
        return try text.withUTF8 { result($0, body) }.get()
    }

    /// One value, and nothing after it.
    static func result<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) -> Result<Value, JSONError> {
        do throws(JSONError) {
            var reader = JSONReader(bytes)
            let value = try body(&reader)
            try reader.end()
            return .success(value)
        } catch {
            return .failure(error)
        }
    }
}
