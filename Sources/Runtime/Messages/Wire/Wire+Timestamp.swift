import CMessages
import Primitives

/// `google.protobuf.Timestamp` is an `Instant`; what is finer than a microsecond is cut off.
extension Wire {
    /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, the range of the proto type.
    fileprivate static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    static func instant(
        _ c: UnsafeMutablePointer<Google__Protobuf__Timestamp>?, _ field: StaticString
    ) throws(CodecError) -> Instant? {
        guard c != nil else { return nil }
        return try presentInstant(c, field)
    }

    static func presentInstant(
        _ c: UnsafeMutablePointer<Google__Protobuf__Timestamp>?, _ field: StaticString
    ) throws(CodecError) -> Instant {
        guard let c, seconds.contains(c.pointee.seconds),
            (0..<1_000_000_000).contains(c.pointee.nanos)
        else { throw .invalidTimestamp(field: field.description) }
        return Instant(
            microsecondsSinceEpoch: c.pointee.seconds * 1_000_000 + Int64(c.pointee.nanos / 1_000))
    }

    static func instants(
        _ c: UnsafeMutablePointer<UnsafeMutablePointer<Google__Protobuf__Timestamp>?>?,
        _ count: Int, _ field: StaticString
    ) throws(CodecError) -> [Instant] {
        guard let c else { return [] }
        var instants: [Instant] = []
        instants.reserveCapacity(count)
        for index in 0..<count { instants.append(try presentInstant(c[index], field)) }
        return instants
    }
}

extension Arena {
    func instant(
        _ value: Instant, _ field: StaticString
    ) throws(CodecError) -> UnsafeMutablePointer<Google__Protobuf__Timestamp> {
        let seconds = value.secondsSinceEpoch
        guard Wire.seconds.contains(seconds) else {
            throw .invalidTimestamp(field: field.description)
        }
        let c = allocate(Google__Protobuf__Timestamp.self, count: 1)
        google__protobuf__timestamp__init(c)
        c.pointee.seconds = seconds
        c.pointee.nanos = Int32(value.microsecondsSinceEpoch - seconds * 1_000_000) * 1_000
        return c
    }

    func instants(
        _ values: [Instant], _ field: StaticString
    ) throws(CodecError) -> UnsafeMutablePointer<
        UnsafeMutablePointer<Google__Protobuf__Timestamp>?
    > {
        let pointers = allocate(
            UnsafeMutablePointer<Google__Protobuf__Timestamp>?.self, count: values.count)
        for (index, value) in values.enumerated() {
            (pointers + index).initialize(to: try instant(value, field))
        }
        return pointers
    }
}
