/// Why a text is not the JSON of a message, and where.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `lines[2].quantity`; empty for the whole document.
    package let path: String
    package let problem: Problem

    package init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    package enum Problem: Equatable, Sendable {
        /// Not JSON at this byte.
        case malformed(offset: Int)
        case trailingBytes
        case expected(String)
        case unknownField
        case duplicateField
        /// Another member of the same choice was given before.
        case secondChoice
        case unknownValue
        case outOfRange
        case tooDeep
        case tooLong
        case tooMany
        case invalidUTF8
        case embeddedNUL
    }

    package var description: String {
        path.isEmpty ? reason : "\(path): \(reason)"
    }

    private var reason: String {
        switch problem {
        case .malformed(let offset): "not valid JSON at byte \(offset)"
        case .trailingBytes: "something follows the end of the JSON"
        case .expected(let what): "expected \(what)"
        case .unknownField: "unknown field"
        case .duplicateField: "given twice"
        case .secondChoice: "excludes another field that is given"
        case .unknownValue: "not a known value"
        case .outOfRange: "out of range"
        case .tooDeep: "nested deeper than \(JSONLimits.depth) levels"
        case .tooLong: "longer than \(JSONLimits.stringLength) characters"
        case .tooMany: "more than \(JSONLimits.arrayCount) elements"
        case .invalidUTF8: "not valid UTF-8"
        case .embeddedNUL: "contains a NUL"
        }
    }
}

/// How much a JSON text may hold; what stands in our way is refused at n + 1.
package enum JSONLimits {
    /// Objects and arrays inside one another.
    package static let depth = 32
    /// Elements of an array, members of a free object.
    package static let arrayCount = 1_000
    /// Characters (Unicode scalars) of a string.
    package static let stringLength = 4_096
    /// Levels of a `patron.v1.Json`.
    package static let valueDepth = 8
    /// Bytes of a `patron.v1.Json`, without white space.
    package static let valueBytes = 65_536
}
