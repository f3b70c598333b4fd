package import Primitives

/// A value that travels as a parameter or a column, in PostgreSQL's binary format.
package protocol PostgresValue: Sendable {
    /// The type that parameters are declared with.
    static var oid: UInt32 { get }
    static var arrayOID: UInt32 { get }
    func encode(into bytes: inout ParameterBytes)
    /// Nil when the column has another type or its bytes are no such value.
    init?(_ column: PostgresColumn)
}

/// The bytes of one column of one row; valid only while the row is being decoded.
package struct PostgresColumn {
    package let oid: UInt32
    package let bytes: UnsafeRawBufferPointer

    package init(oid: UInt32, bytes: UnsafeRawBufferPointer) {
        self.oid = oid
        self.bytes = bytes
    }

    /// Nil unless the column is exactly as long as the integer.
    package func integer<T: FixedWidthInteger>(_ type: T.Type) -> T? {
        guard bytes.count == MemoryLayout<T>.size else { return nil }
        return T(bigEndian: bytes.loadUnaligned(as: T.self))
    }
}

// Numbers of types as PostgreSQL's catalogue fixes them (pg_type.dat).
extension Bool: PostgresValue {
    package static var oid: UInt32 { 16 }
    package static var arrayOID: UInt32 { 1000 }

    package func encode(into bytes: inout ParameterBytes) {
        bytes.append(bigEndian: self ? 1 as UInt8 : 0)
    }

    package init?(_ column: PostgresColumn) {
        guard column.oid == 16, let byte = column.integer(UInt8.self) else { return nil }
        self = byte != 0
    }
}

extension Int16: PostgresValue {
    package static var oid: UInt32 { 21 }
    package static var arrayOID: UInt32 { 1005 }

    package func encode(into bytes: inout ParameterBytes) { bytes.append(bigEndian: self) }

    package init?(_ column: PostgresColumn) {
        guard column.oid == 21, let value = column.integer(Int16.self) else { return nil }
        self = value
    }
}

extension Int32: PostgresValue {
    package static var oid: UInt32 { 23 }
    package static var arrayOID: UInt32 { 1007 }

    package func encode(into bytes: inout ParameterBytes) { bytes.append(bigEndian: self) }

    /// Also from int2.
    package init?(_ column: PostgresColumn) {
        switch column.oid {
        case 23: self.init(exactly: column.integer(Int32.self))
        case 21: self.init(exactly: column.integer(Int16.self))
        default: return nil
        }
    }
}

extension Int64: PostgresValue {
    package static var oid: UInt32 { 20 }
    package static var arrayOID: UInt32 { 1016 }

    package func encode(into bytes: inout ParameterBytes) { bytes.append(bigEndian: self) }

    /// Also from int4, int2, oid (26) and xid8 (5069).
    package init?(_ column: PostgresColumn) {
        switch column.oid {
        case 20: self.init(exactly: column.integer(Int64.self))
        case 23: self.init(exactly: column.integer(Int32.self))
        case 21: self.init(exactly: column.integer(Int16.self))
        case 26: self.init(exactly: column.integer(UInt32.self))
        case 5069: self.init(exactly: column.integer(UInt64.self))
        default: return nil
        }
    }
}

extension FixedWidthInteger {
    init?<Other: FixedWidthInteger>(exactly other: Other?) {
        guard let other else { return nil }
        self.init(exactly: other)
    }
}

extension String: PostgresValue {
    package static var oid: UInt32 { 25 }
    package static var arrayOID: UInt32 { 1009 }

    package func encode(into bytes: inout ParameterBytes) { bytes.append(utf8: self) }

    /// From text, varchar, char(n), name, json, jsonb, unknown and enums.
    package init?(_ column: PostgresColumn) {
        switch column.oid {
        case 25, 1043, 1042, 19, 114, 705, 16384...:
            self.init(validating: column.bytes, as: UTF8.self)
        case 3802:  // jsonb: a version byte, then the text
            guard column.bytes.first == 1 else { return nil }
            self.init(validating: column.bytes.dropFirst(), as: UTF8.self)
        default:
            return nil
        }
    }
}

extension [UInt8]: PostgresValue {
    package static var oid: UInt32 { 17 }
    package static var arrayOID: UInt32 { 1001 }

    package func encode(into bytes: inout ParameterBytes) {
        withUnsafeBytes { bytes.append($0) }
    }

    package init?(_ column: PostgresColumn) {
        guard column.oid == 17 else { return nil }
        self.init(column.bytes)
    }
}

extension UUIDv7: PostgresValue {
    package static var oid: UInt32 { 2950 }
    package static var arrayOID: UInt32 { 2951 }

    package func encode(into bytes: inout ParameterBytes) {
        bytes.append(bigEndian: hi)
        bytes.append(bigEndian: lo)
    }

    package init?(_ column: PostgresColumn) {
        guard column.oid == 2950 else { return nil }
        self.init(bytes: column.bytes)
    }
}

extension Instant: PostgresValue {
    package static var oid: UInt32 { 1184 }
    package static var arrayOID: UInt32 { 1185 }

    /// PostgreSQL counts microseconds from 2000-01-01; its extremes mean infinity.
    static var postgresEpoch: Int64 { 946_684_800_000_000 }

    package func encode(into bytes: inout ParameterBytes) {
        let (value, overflow) = microsecondsSinceEpoch.subtractingReportingOverflow(
            Self.postgresEpoch)
        bytes.append(bigEndian: overflow ? Int64.min : value)
    }

    /// Infinity is no instant.
    package init?(_ column: PostgresColumn) {
        guard column.oid == 1184, let value = column.integer(Int64.self), value != .min else {
            return nil
        }
        let (microseconds, overflow) = value.addingReportingOverflow(Self.postgresEpoch)
        guard !overflow else { return nil }
        self.init(microsecondsSinceEpoch: microseconds)
    }
}

extension CalendarDate: PostgresValue {
    package static var oid: UInt32 { 1082 }
    package static var arrayOID: UInt32 { 1182 }

    /// PostgreSQL counts days from 2000-01-01.
    static var postgresEpoch: Int32 { 10_957 }

    package func encode(into bytes: inout ParameterBytes) {
        bytes.append(bigEndian: daysSinceEpoch - Self.postgresEpoch)
    }

    /// Infinity is no day, nor is one outside the years 1 to 9999.
    package init?(_ column: PostgresColumn) {
        guard column.oid == 1082, let value = column.integer(Int32.self) else { return nil }
        let (days, overflow) = value.addingReportingOverflow(Self.postgresEpoch)
        let date = CalendarDate(daysSinceEpoch: days)
        guard !overflow, date.daysSinceEpoch == days else { return nil }
        self = date
    }
}
