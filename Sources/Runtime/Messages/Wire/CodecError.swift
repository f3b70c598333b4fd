/// Why bytes are no message, or a value cannot become bytes.
package enum CodecError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes are no message of this type, or would take more memory than a message may.
    case malformed(message: String)
    /// A string with a NUL, which C would cut off there.
    case embeddedNUL(field: String)
    case invalidUTF8(field: String)
    /// A time outside the years 1 to 9999, or with a bad fraction.
    case invalidTimestamp(field: String)

    package var description: String {
        switch self {
        case .malformed(let message): "the bytes are no \(message)"
        case .embeddedNUL(let field): "\(field) contains a NUL"
        case .invalidUTF8(let field): "\(field) is not valid UTF-8"
        case .invalidTimestamp(let field): "\(field) is not a valid timestamp"
        }
    }
}
