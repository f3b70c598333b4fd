/// Reads fixed shapes (dates, times, zone rules) from ASCII bytes.
struct TextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    /// Takes the byte if it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    /// Takes bytes as long as they satisfy the condition, and returns how many.
    mutating func skip(while condition: (UInt8) -> Bool) -> Int {
        let start = position
        while position < bytes.count, condition(bytes[position]) {
            position += 1
        }
        return position - start
    }

    /// Takes a decimal number of that many digits; longer runs of digits are left over.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while count < digits.upperBound, position < bytes.count,
            (0x30...0x39).contains(bytes[position])
        {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
            count += 1
        }
        return count >= digits.lowerBound ? value : nil
    }

    mutating func number(digits: Int) -> Int? { number(digits: digits...digits) }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes the number with leading zeros at the position and moves the position on.
    func write(_ number: Int, digits: Int, at position: inout Int) {
        var rest = number
        for offset in stride(from: digits - 1, through: 0, by: -1) {
            self[position + offset] = 0x30 + UInt8(rest % 10)
            rest /= 10
        }
        position += digits
    }

    func write(_ character: Unicode.Scalar, at position: inout Int) {
        self[position] = UInt8(ascii: character)
        position += 1
    }
}
