package import Primitives

/// The columns of one row for COPY, in text format.
package struct CopyRow {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// NULL is nil.
    package mutating func append(_ value: String?) {
        guard let value else { return append(raw: #"\N"#) }
        separate()
        for byte in value.utf8 {
            switch byte {
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
            case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
            case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
            default: bytes.append(byte)
            }
        }
    }

    package mutating func append(_ value: (some FixedWidthInteger)?) {
        append(raw: value.map { String($0) } ?? #"\N"#)
    }

    package mutating func append(_ value: Bool?) {
        append(raw: value.map { $0 ? "t" : "f" } ?? #"\N"#)
    }

    package mutating func append(_ value: UUIDv7?) {
        append(raw: value?.description ?? #"\N"#)
    }

    package mutating func append(_ value: Instant?) {
        append(raw: value?.rfc3339 ?? #"\N"#)
    }

    package mutating func append(_ value: CalendarDate?) {
        append(raw: value?.description ?? #"\N"#)
    }

    /// For text that needs no escapes.
    private mutating func append(raw text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func separate() {
        if !isFirst { bytes.append(0x09) }
        isFirst = false
    }

    mutating func endRow() {
        bytes.append(0x0A)
        isFirst = true
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
