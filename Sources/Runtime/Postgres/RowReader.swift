internal import CLibPQ

/// Reads the columns of one row, in their order.
///
/// What is generic is inlinable, for a compiler that inlines across the modules of a package; the one
/// that builds this asks at run time which type a value is (docs/performance.md).
package struct RowReader {
    let result: OpaquePointer
    let row: Int32
    var column: Int32 = 0

    init(_ result: OpaquePointer, row: Int32) {
        self.result = result
        self.row = row
    }

    /// The next column; NULL and any other type than `T` are errors.
    @inlinable
    package mutating func next<T: PostgresValue>(
        _ type: T.Type = T.self
    ) throws(PostgresError) -> T {
        guard let column = take(), let value = T(column) else { throw mismatch("\(T.self)") }
        return value
    }

    @inlinable
    package mutating func next<T: PostgresValue>(
        _ type: T?.Type = T?.self
    ) throws(PostgresError) -> T? {
        guard let column = take() else { return nil }
        guard let value = T(column) else { throw mismatch("\(T.self)") }
        return value
    }

    @inlinable
    package mutating func next<T: PostgresValue>(
        _ type: [T].Type = [T].self
    ) throws(PostgresError) -> [T] {
        guard let array = try next([T]?.self) else { throw mismatch("[\(T.self)]") }
        return array
    }

    @inlinable
    package mutating func next<T: PostgresValue>(
        _ type: [T]?.Type = [T]?.self
    ) throws(PostgresError) -> [T]? {
        guard let column = take() else { return nil }
        guard var elements = ArrayElements(column) else { throw mismatch("[\(T.self)]") }
        var array: [T] = []
        array.reserveCapacity(elements.count)
        while let element = elements.next() {
            guard let element, let value = T(element) else { throw mismatch("[\(T.self)]") }
            array.append(value)
        }
        guard elements.isComplete else { throw mismatch("[\(T.self)]") }
        return array
    }

    @inlinable
    package mutating func next<T: PostgresValue>(
        _ type: [T?].Type = [T?].self
    ) throws(PostgresError) -> [T?] {
        guard let column = take(), var elements = ArrayElements(column) else {
            throw mismatch("[\(T.self)?]")
        }
        var array: [T?] = []
        array.reserveCapacity(elements.count)
        while let element = elements.next() {
            guard let element else {
                array.append(nil)
                continue
            }
            guard let value = T(element) else { throw mismatch("[\(T.self)?]") }
            array.append(value)
        }
        guard elements.isComplete else { throw mismatch("[\(T.self)?]") }
        return array
    }

    /// Nil for NULL and behind the last column.
    package mutating func take() -> PostgresColumn? {
        defer { column += 1 }
        guard column < PQnfields(result), PQgetisnull(result, row, column) == 0,
            let address = PQgetvalue(result, row, column)
        else { return nil }
        let length = Int(PQgetlength(result, row, column))
        return PostgresColumn(
            oid: PQftype(result, column),
            bytes: UnsafeRawBufferPointer(start: address, count: length))
    }

    /// Names the column and the types, never the value.
    package func mismatch(_ expected: String) -> PostgresError {
        let index = column - 1
        guard index < PQnfields(result) else {
            return PostgresError(.decode, "column \(index + 1) (\(expected)) is not in the result")
        }
        let name = PQfname(result, index).map { String(cString: $0) } ?? "?"
        let null = PQgetisnull(result, row, index) == 0 ? "" : ", is NULL"
        return PostgresError(
            .decode,
            "column \(index + 1) \"\(name)\" has type oid \(PQftype(result, index))\(null),"
                + " expected \(expected)")
    }
}

/// Walks a one-dimensional array in binary format.
package struct ArrayElements {
    package let count: Int
    private let oid: UInt32
    private var bytes: Slice<UnsafeRawBufferPointer>
    private var taken = 0

    package init?(_ column: PostgresColumn) {
        var bytes = column.bytes[...]
        guard let dimensions = bytes.takeInt32(), let flags = bytes.takeInt32(),
            let oid = bytes.takeInt32(), (0...1).contains(dimensions), (0...1).contains(flags)
        else { return nil }
        var count: Int32 = 0
        if dimensions == 1 {
            guard let size = bytes.takeInt32(), bytes.takeInt32() != nil else { return nil }
            count = size
        }
        // Each element has at least its length: a false count cannot make us reserve more.
        guard count >= 0, Int(count) * 4 <= bytes.count else { return nil }
        self.count = Int(count)
        self.oid = UInt32(bitPattern: oid)
        self.bytes = bytes
    }

    /// Nil at the end, `.some(nil)` for NULL.
    package mutating func next() -> PostgresColumn?? {
        guard taken < count, let length = bytes.takeInt32() else { return nil }
        if length == -1 {
            taken += 1
            return .some(nil)
        }
        guard length >= 0, Int(length) <= bytes.count else { return nil }
        taken += 1
        let element = UnsafeRawBufferPointer(rebasing: bytes.prefix(Int(length)))
        bytes = bytes.dropFirst(Int(length))
        return PostgresColumn(oid: oid, bytes: element)
    }

    /// Whether all elements were read and no bytes are left.
    package var isComplete: Bool { taken == count && bytes.isEmpty }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate mutating func takeInt32() -> Int32? {
        guard count >= 4 else { return nil }
        let value = UnsafeRawBufferPointer(rebasing: prefix(4)).loadUnaligned(as: Int32.self)
        self = dropFirst(4)
        return Int32(bigEndian: value)
    }
}
