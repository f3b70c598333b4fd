/// Reads strict JSON, value by value, straight from the bytes.
///
/// The bytes must outlive the reader, so only `JSONReader.result` makes one.
package struct JSONReader: ~Copyable {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Where the reader stands, from the outermost object or array inwards.
    private var places: [Place] = []

    private enum Place {
        case start
        case field(StaticString)
        case key(String)
        case index(Int)
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        places.reserveCapacity(8)
    }

    // MARK: Bytes

    /// The next byte that is no white space; nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - position >= count, let start = bytes.baseAddress else { return false }
        for index in 0..<count where start[position + index] != word.utf8Start[index] {
            return false
        }
        position += count
        return true
    }

    /// Whether a `null` stood here.
    mutating func takeNull() -> Bool {
        peek() == UInt8(ascii: "n") && take(word: "null")
    }

    mutating func end() throws(JSONError) {
        guard peek() == nil else { throw error(.trailingBytes) }
    }

    // MARK: Objects

    /// The state of one object: which fields were seen, and which is expected next.
    struct Object {
        var seen: UInt64 = 0
        var next = 0
        var isFirst = true
    }

    mutating func beginObject() throws(JSONError) -> Object {
        guard take(UInt8(ascii: "{")) else { throw expected("an object") }
        try enter()
        return Object()
    }

    /// The index of the next field that is given and not null; nil at the end of the object.
    mutating func nextField(
        of names: [StaticString], in object: inout Object
    ) throws(JSONError) -> Int? {
        while try nextMember(in: &object) {
            let index = try fieldIndex(of: names, from: object.next)
            places[places.count - 1] = .field(names[index])
            let bit: UInt64 = 1 << UInt64(index)
            guard object.seen & bit == 0 else { throw error(.duplicateField) }
            object.seen |= bit
            object.next = index + 1
            guard take(UInt8(ascii: ":")) else { throw malformed() }
            if !takeNull() { return index }
        }
        return nil
    }

    /// Moves to the next key; false at the end of the object.
    private mutating func nextMember(in object: inout Object) throws(JSONError) -> Bool {
        if take(UInt8(ascii: "}")) {
            leave()
            return false
        }
        if object.isFirst {
            object.isFirst = false
        } else {
            guard take(UInt8(ascii: ",")) else { throw malformed() }
        }
        guard peek() == UInt8(ascii: "\"") else { throw malformed() }
        return true
    }

    /// Reads a key. Callers mostly keep the order of the schema, so the search begins there.
    private mutating func fieldIndex(
        of names: [StaticString], from next: Int
    ) throws(JSONError) -> Int {
        let start = position
        for offset in 0..<names.count {
            var index = next + offset
            if index >= names.count { index -= names.count }
            let count = names[index].utf8CodeUnitCount
            let end = start + 1 + count
            if end < bytes.count, bytes[end] == UInt8(ascii: "\""),
                matches(names[index], at: start + 1)
            {
                position = end + 1
                return index
            }
        }
        // Not spelled as in the schema: with escapes, or not one of its fields.
        let key = try string()
        if let index = names.firstIndex(where: { $0.description == key }) { return index }
        places[places.count - 1] = .key(key)
        throw error(.unknownField)
    }

    private func matches(_ name: StaticString, at start: Int) -> Bool {
        for index in 0..<name.utf8CodeUnitCount where bytes[start + index] != name.utf8Start[index]
        {
            return false
        }
        return true
    }

    /// The members of a free object; its keys are its own.
    mutating func members(
        _ body: (inout JSONReader, String) throws(JSONError) -> Void
    ) throws(JSONError) {
        var object = try beginObject()
        var keys: Set<String> = []
        while try nextMember(in: &object) {
            let key = try string()
            places[places.count - 1] = .key(key)
            guard keys.insert(key).inserted else { throw error(.duplicateField) }
            guard keys.count <= JSONLimits.arrayCount else { throw error(.tooMany) }
            guard take(UInt8(ascii: ":")) else { throw malformed() }
            try body(&self, key)
        }
    }

    // MARK: Arrays

    mutating func elements(
        _ body: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard take(UInt8(ascii: "[")) else { throw expected("an array") }
        try enter()
        var count = 0
        while !take(UInt8(ascii: "]")) {
            if count > 0 {
                guard take(UInt8(ascii: ",")) else { throw malformed() }
                // A comma before the bracket is not JSON.
                guard peek() != UInt8(ascii: "]") else { throw malformed() }
            }
            places[places.count - 1] = .index(count)
            guard count < JSONLimits.arrayCount else {
                places.removeLast()
                throw error(.tooMany)
            }
            try body(&self)
            count += 1
        }
        leave()
    }

    package mutating func array<Element: JSONCodable>(
        of type: Element.Type
    ) throws(JSONError) -> [Element] {
        var values: [Element] = []
        try elements { (reader: inout JSONReader) throws(JSONError) in
            values.append(try Element(from: &reader))
        }
        return values
    }

    /// A member of a oneof, when it is the first.
    package func choice<Choice>(
        _ isFree: Bool, _ value: Choice
    ) throws(JSONError) -> Choice {
        guard isFree else { throw error(.secondChoice) }
        return value
    }

    // MARK: Places and errors

    private mutating func enter() throws(JSONError) {
        guard places.count < JSONLimits.depth else { throw error(.tooDeep) }
        places.append(.start)
    }

    private mutating func leave() {
        places.removeLast()
    }

    /// Levels that are open.
    var depth: Int { places.count }

    func error(_ problem: JSONError.Problem) -> JSONError {
        var path = ""
        for place in places {
            switch place {
            case .start: break
            case .field(let name): path += (path.isEmpty ? "" : ".") + name.description
            case .key(let name): path += (path.isEmpty ? "" : ".") + name
            case .index(let index): path += "[\(index)]"
            }
        }
        return JSONError(path: path, problem: problem)
    }

    func malformed() -> JSONError { error(.malformed(offset: position)) }

    /// A value of another kind; at the end of the bytes the text is merely cut off.
    mutating func expected(_ what: String) -> JSONError {
        peek() == nil ? malformed() : error(.expected(what))
    }
}
