/// Passwords that are known from breaches, each by the first 64 bits of its SHA-1.
///
/// Eight bytes a password keep fifty million of them in 400 MB. Among so many another password is
/// taken for one of them once in 370 000 million.
package struct BreachedPasswords: Sendable {
    /// Where an operator brings no list none is known.
    package static let none = BreachedPasswords(prefixes: [])

    /// In rising order.
    private let prefixes: [UInt64]

    fileprivate init(prefixes: [UInt64]) {
        self.prefixes = prefixes
    }

    package var count: Int { prefixes.count }

    /// - Parameter digest: the SHA-1 of a password in UTF-8, 20 bytes.
    package func contains(sha1 digest: [UInt8]) -> Bool {
        precondition(digest.count == 20, "a digest of SHA-1 has 20 bytes")
        let sought: UInt64 = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        var low = 0
        var high = prefixes.count
        while low < high {
            let middle = low + (high - low) / 2
            if prefixes[middle] < sought { low = middle + 1 } else { high = middle }
        }
        return low < prefixes.count && prefixes[low] == sought
    }
}

/// Reads a list of breached passwords piece by piece, wherever the pieces end.
///
/// A line has the SHA-1 of a password in hex and may have, behind a colon, how often it was seen:
/// `HASH` or `HASH:count`, as "Pwned Passwords" is given out. Lines stand in any order and end with
/// a newline or with both signs of Windows; behind the last one there may be none.
package struct BreachedPasswordLines: Sendable {
    /// 400 MB; whoever has more keeps those that were seen most often.
    package static let mostLines = 50_000_000

    package struct Fault: Error, Equatable, CustomStringConvertible {
        package let description: String

        static func line(_ number: Int) -> Fault {
            Fault(
                description: "line \(number) is neither HASH nor HASH:count, a SHA-1 in 40 hex "
                    + "digits and how often it was seen")
        }

        static let empty = Fault(description: "has no line")

        static func tooLong(_ limit: Int) -> Fault {
            Fault(
                description: "has more than \(limit) lines; keep those that were seen most often")
        }
    }

    /// What of a line was read last.
    private enum Place { case digest, colon, count, carriageReturn }

    private static let digestDigits = 40
    /// Of a digest and its newline.
    private static let shortestLine = 41

    private let limit: Int
    private var prefixes: [UInt64] = []
    private var isInOrder = true
    private var place = Place.digest
    /// Of the digest, whose first 16 are kept.
    private var digits = 0
    private var prefix: UInt64 = 0

    /// - Parameter bytes: how long the list is, so that memory is asked for once.
    package init(bytes: Int, limit: Int = mostLines) {
        self.limit = limit
        prefixes.reserveCapacity(min(bytes / Self.shortestLine + 1, limit))
    }

    package mutating func read(_ piece: ArraySlice<UInt8>) throws(Fault) {
        for byte in piece {
            switch (place, byte) {
            case (.digest, _) where digits < Self.digestDigits:
                guard let digit = Self.digit(byte) else { throw fault }
                if digits < 16 { prefix = prefix << 4 | digit }
                digits += 1
            case (.digest, UInt8(ascii: ":")): place = .colon
            case (.colon, UInt8(ascii: "0")...UInt8(ascii: "9")): place = .count
            case (.count, UInt8(ascii: "0")...UInt8(ascii: "9")): continue
            case (.digest, UInt8(ascii: "\r")), (.count, UInt8(ascii: "\r")):
                place = .carriageReturn
            case (.digest, UInt8(ascii: "\n")), (.count, UInt8(ascii: "\n")),
                (.carriageReturn, UInt8(ascii: "\n")):
                try endLine()
            case (.digest, _), (.colon, _), (.count, _), (.carriageReturn, _): throw fault
            }
        }
    }

    /// The list, when all pieces were read.
    package consuming func end() throws(Fault) -> BreachedPasswords {
        switch place {
        case .digest where digits == 0: break
        case .digest where digits == Self.digestDigits, .count: try endLine()
        case .digest, .colon, .carriageReturn: throw fault
        }
        guard !prefixes.isEmpty else { throw .empty }
        if !isInOrder { prefixes.sort() }
        return BreachedPasswords(prefixes: prefixes)
    }

    private mutating func endLine() throws(Fault) {
        guard prefixes.count < limit else { throw .tooLong(limit) }
        if let last = prefixes.last, prefix < last { isInOrder = false }
        prefixes.append(prefix)
        place = .digest
        digits = 0
        prefix = 0
    }

    private var fault: Fault { .line(prefixes.count + 1) }

    /// Without a branch that depends on the digit: in a digest none can be foretold, and a list has
    /// many.
    private static func digit(_ byte: UInt8) -> UInt64? {
        let isNumber = byte &- UInt8(ascii: "0") < 10
        let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 6
        guard isNumber != isLetter else { return nil }
        return UInt64((byte & 0x0F) &+ (byte >> 6) &* 9)
    }
}
