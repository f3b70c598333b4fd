/// The values of a statement, in the order of `$1`, `$2`, …, in binary format.
///
/// All values stand in one block of memory that a connection uses again and again: binding
/// allocates nothing per value. What is generic is inlinable, as `RowReader` is.
package struct Parameters: ~Copyable {
    struct Slot {
        let oid: UInt32
        let offset: Int
        /// Bytes, or -1 for NULL.
        let length: Int32

        init(oid: UInt32, offset: Int, length: Int32) {
            self.oid = oid
            self.offset = offset
            self.length = length
        }
    }

    package var bytes = ParameterBytes()
    var slots: [Slot] = []

    init() {}

    mutating func removeAll() {
        slots.removeAll(keepingCapacity: true)
        bytes.removeAll()
    }

    @inlinable
    package mutating func append<T: PostgresValue>(_ value: T) {
        let offset = bytes.count
        value.encode(into: &bytes)
        add(T.oid, from: offset)
    }

    @inlinable
    package mutating func append<T: PostgresValue>(_ value: T?) {
        if let value { append(value) } else { appendNull(T.oid) }
    }

    /// An array parameter.
    @inlinable
    package mutating func append<T: PostgresValue>(_ values: [T]) {
        append(column: values) { $0 }
    }

    /// An array parameter, or NULL.
    @inlinable
    package mutating func append<T: PostgresValue>(_ values: [T]?) {
        if let values { append(values) } else { appendNull(T.arrayOID) }
    }

    /// An array parameter with NULL elements.
    @inlinable
    package mutating func append<T: PostgresValue>(_ values: [T?]) {
        let offset = bytes.count
        appendArrayHeader(T.oid, count: values.count, hasNull: true)
        for value in values { appendElement(value) }
        add(T.arrayOID, from: offset)
    }

    /// An array parameter with one element per row, without an array of its own in between.
    @inlinable
    package mutating func append<Rows: Collection, T: PostgresValue>(
        column rows: Rows, _ value: (Rows.Element) -> T
    ) {
        let offset = bytes.count
        appendArrayHeader(T.oid, count: rows.count, hasNull: false)
        for row in rows { appendElement(value(row)) }
        add(T.arrayOID, from: offset)
    }

    /// An array parameter with one element per row, some of them NULL.
    ///
    /// Where all are, it is NULL itself: `unnest` fills a shorter column up with NULLs, so a column
    /// that is seldom used costs nothing.
    @inlinable
    package mutating func append<Rows: Collection, T: PostgresValue>(
        column rows: Rows, _ value: (Rows.Element) -> T?
    ) {
        let offset = bytes.count
        appendArrayHeader(T.oid, count: rows.count, hasNull: true)
        var isEmpty = true
        for row in rows {
            let value = value(row)
            appendElement(value)
            isEmpty = isEmpty && value == nil
        }
        guard !isEmpty else {
            bytes.remove(from: offset)
            return appendNull(T.arrayOID)
        }
        add(T.arrayOID, from: offset)
    }

    @inlinable
    package mutating func appendElement<T: PostgresValue>(_ value: T) {
        let start = bytes.count
        bytes.append(bigEndian: 0 as Int32)
        value.encode(into: &bytes)
        bytes.store(bigEndian: Int32(truncatingIfNeeded: bytes.count - start - 4), at: start)
    }

    @inlinable
    package mutating func appendElement<T: PostgresValue>(_ value: T?) {
        if let value { appendElement(value) } else { bytes.append(bigEndian: -1 as Int32) }
    }

    /// Dimensions, whether NULLs may follow, element type, then size and lower bound.
    package mutating func appendArrayHeader(_ oid: UInt32, count: Int, hasNull: Bool) {
        bytes.append(bigEndian: (count == 0 ? 0 : 1) as Int32)
        bytes.append(bigEndian: (hasNull ? 1 : 0) as Int32)
        bytes.append(bigEndian: oid)
        guard count > 0 else { return }
        bytes.append(bigEndian: Int32(count))
        bytes.append(bigEndian: 1 as Int32)
    }

    package mutating func appendNull(_ oid: UInt32) {
        slots.append(Slot(oid: oid, offset: 0, length: -1))
    }

    package mutating func add(_ oid: UInt32, from offset: Int) {
        slots.append(Slot(oid: oid, offset: offset, length: Int32(bytes.count - offset)))
    }
}

/// A block of bytes that grows and is used again.
package struct ParameterBytes: ~Copyable {
    package private(set) var base: UnsafeMutableRawPointer
    var capacity: Int
    package private(set) var count: Int

    /// A block above this size is given back after use; usual batches stay below it.
    static let keptCapacity = 4 << 20

    init() {
        capacity = 4_096
        base = .allocate(byteCount: capacity, alignment: 16)
        count = 0
    }

    deinit { base.deallocate() }

    mutating func removeAll() {
        count = 0
        guard capacity > Self.keptCapacity else { return }
        base.deallocate()
        capacity = 4_096
        base = .allocate(byteCount: capacity, alignment: 16)
    }

    /// Takes back what was appended from there on.
    package mutating func remove(from offset: Int) { count = offset }

    @inlinable
    package mutating func append<T: FixedWidthInteger>(bigEndian value: T) {
        let start = extend(by: MemoryLayout<T>.size)
        store(bigEndian: value, at: start)
    }

    package mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    package mutating func append(_ source: UnsafeRawBufferPointer) {
        let start = extend(by: source.count)
        guard let address = source.baseAddress else { return }
        (base + start).copyMemory(from: address, byteCount: source.count)
    }

    @inlinable
    package mutating func store<T: FixedWidthInteger>(bigEndian value: T, at offset: Int) {
        (base + offset).storeBytes(of: value.bigEndian, as: T.self)
    }

    /// The offset of the new room.
    package mutating func extend(by size: Int) -> Int {
        let start = count
        if start + size > capacity { grow(to: start + size) }
        advance(to: start + size)
        return start
    }

    mutating func advance(to newCount: Int) { count = newCount }

    mutating func grow(to minimum: Int) {
        let newCapacity = max(minimum, capacity * 2)
        // The protocol itself counts a message in 31 bits.
        precondition(newCapacity < Int(Int32.max), "the parameters of one statement exceed 2 GiB")
        let block = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 16)
        block.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = block
        capacity = newCapacity
    }
}
