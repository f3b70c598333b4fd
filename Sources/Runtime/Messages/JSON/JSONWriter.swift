/// Writes JSON into memory of its own.
package struct JSONWriter: ~Copyable {
    private var buffer: UnsafeMutableRawBufferPointer
    private var count = 0
    /// A `patron.v1.Json` whose text is no JSON: the document would be broken, so it is refused.
    private(set) var failure: JSONError?

    init(capacity: Int = 512) {
        buffer = .allocate(byteCount: max(capacity, 64), alignment: 16)
    }

    deinit { buffer.deallocate() }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }

    // MARK: Bytes

    private mutating func reserve(_ size: Int) {
        guard buffer.count - count < size else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(buffer.count * 2, count + size), alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        buffer.deallocate()
        buffer = larger
    }

    mutating func byte(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count += 1
    }

    mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress, let target = buffer.baseAddress else { return }
        if buffer.count - count < bytes.count {
            reserve(bytes.count)
            return raw(bytes)
        }
        (target + count).copyMemory(from: start, byteCount: bytes.count)
        count += bytes.count
    }

    mutating func raw(_ text: StaticString) {
        raw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    // MARK: Structure

    package mutating func beginObject() { byte(UInt8(ascii: "{")) }
    package mutating func endObject() { byte(UInt8(ascii: "}")) }

    /// A name in its quotes, with its colon.
    package mutating func key(_ quoted: StaticString) {
        separate(after: UInt8(ascii: "{"))
        raw(quoted)
    }

    package mutating func array<Element: JSONCodable>(_ values: [Element]) {
        byte(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { byte(UInt8(ascii: ",")) }
            value.write(to: &self)
        }
        byte(UInt8(ascii: "]"))
    }

    private mutating func separate(after opening: UInt8) {
        if count > 0, buffer[count - 1] != opening { byte(UInt8(ascii: ",")) }
    }

    // MARK: Values

    mutating func string(_ value: String) {
        var value = value
        byte(UInt8(ascii: "\""))
        value.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where Self.isEscaped(bytes[index]) {
                raw(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                escape(bytes[index])
                start = index + 1
            }
            raw(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        byte(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ value: UInt8) {
        byte(UInt8(ascii: "\\"))
        switch value {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte(value)
        case 0x08: byte(UInt8(ascii: "b"))
        case 0x09: byte(UInt8(ascii: "t"))
        case 0x0A: byte(UInt8(ascii: "n"))
        case 0x0C: byte(UInt8(ascii: "f"))
        case 0x0D: byte(UInt8(ascii: "r"))
        default:
            raw("u00")
            hexadecimal(value >> 4)
            hexadecimal(value & 15)
        }
    }

    private mutating func hexadecimal(_ digit: UInt8) {
        byte(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }

    mutating func integer(_ value: some BinaryInteger) {
        var text = String(value)
        text.withUTF8 { raw($0) }
    }

    /// A JSON text as it stands, once it is known to be one.
    mutating func value(text: String) {
        guard !text.isEmpty else { return raw("null") }
        do throws(JSONError) {
            var checked = try JSONReader.read(text: text) { (reader) throws(JSONError) in
                try reader.compactValue()
            }
            checked.withUTF8 { raw($0) }
        } catch {
            failure = failure ?? error
            raw("null")
        }
    }
}
