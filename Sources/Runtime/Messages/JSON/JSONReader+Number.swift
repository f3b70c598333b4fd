extension JSONReader {
    /// A whole number, bare or in quotes, as proto3 JSON has it. `12.0` counts as 12.
    mutating func integer<Number: FixedWidthInteger>(
        _ type: Number.Type
    ) throws(JSONError) -> Number {
        let isQuoted = take(UInt8(ascii: "\""))
        if !isQuoted { _ = peek() }
        let isNegative = takeHere(UInt8(ascii: "-"))
        var value: Number = 0
        let start = position
        while position < bytes.count, let digit = Self.digit(bytes[position]) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) =
                isNegative
                ? product.subtractingReportingOverflow(Number(digit))
                : product.addingReportingOverflow(Number(digit))
            guard !overflow, !carry else { throw error(.outOfRange) }
            value = sum
            position += 1
        }
        guard position > start else {
            position = start
            throw isNegative && !isQuoted ? malformed() : expected("a whole number")
        }
        guard bytes[start] != UInt8(ascii: "0") || position == start + 1 else { throw malformed() }
        try takeZeroFraction()
        if isQuoted {
            guard takeHere(UInt8(ascii: "\"")) else { throw expected("a whole number") }
        }
        return value
    }

    private mutating func takeZeroFraction() throws(JSONError) {
        if takeHere(UInt8(ascii: ".")) {
            guard takeHere(UInt8(ascii: "0")) else { throw expected("a whole number") }
            while takeHere(UInt8(ascii: "0")) {}
        }
        guard position < bytes.count else { return }
        let next = bytes[position]
        guard Self.digit(next) == nil, next | 0x20 != UInt8(ascii: "e") else {
            throw expected("a whole number")
        }
    }

    /// Any number, bare, or `"NaN"`, `"Infinity"`, `"-Infinity"`.
    mutating func floating() throws(JSONError) -> Double {
        if peek() == UInt8(ascii: "\"") {
            switch try string() {
            case "NaN": return .nan
            case "Infinity": return .infinity
            case "-Infinity": return -.infinity
            default: throw error(.expected("a number"))
            }
        }
        let start = position
        try skipNumber()
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text), value.isFinite else { throw error(.outOfRange) }
        return value
    }

    /// Moves past a number of JSON's grammar.
    mutating func skipNumber() throws(JSONError) {
        guard let first = peek(), first == UInt8(ascii: "-") || Self.digit(first) != nil else {
            throw expected("a number")
        }
        _ = takeHere(UInt8(ascii: "-"))
        if !takeHere(UInt8(ascii: "0")) { try skipDigits() }
        if takeHere(UInt8(ascii: ".")) { try skipDigits() }
        if takeHere(UInt8(ascii: "e")) || takeHere(UInt8(ascii: "E")) {
            if !takeHere(UInt8(ascii: "+")) { _ = takeHere(UInt8(ascii: "-")) }
            try skipDigits()
        }
        guard position == bytes.count || Self.digit(bytes[position]) == nil else {
            throw malformed()
        }
    }

    private mutating func skipDigits() throws(JSONError) {
        let start = position
        while position < bytes.count, Self.digit(bytes[position]) != nil { position += 1 }
        guard position > start else { throw malformed() }
    }

    private mutating func takeHere(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? digit : nil
    }
}
