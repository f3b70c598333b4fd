package import Primitives

/// What can be written in a path or query.
package protocol TextValue {
    /// What the field holds where nothing is given.
    static var empty: Self { get }
    static var expectation: String { get }

    init?(parameter text: String)
}

extension String: TextValue {
    package static var empty: String { "" }
    package static var expectation: String { "a text" }
    package init?(parameter text: String) { self = text }
}

extension Bool: TextValue {
    package static var empty: Bool { false }
    package static var expectation: String { "true or false" }
    package init?(parameter text: String) { self.init(text) }
}

extension TextValue where Self: FixedWidthInteger {
    package static var empty: Self { 0 }
    package static var expectation: String { "a whole number in range" }

    package init?(parameter text: String) {
        guard text.first != "+" else { return nil }
        self.init(text)
    }
}

extension Int32: TextValue {}
extension Int64: TextValue {}
extension UInt32: TextValue {}
extension UInt64: TextValue {}

extension ProtoEnum {
    package static var empty: Self { Self(rawValue: 0) }
    package static var expectation: String {
        "one of \(allCases.map(\.name).joined(separator: ", "))"
    }
    package init?(parameter text: String) { self.init(name: text) }
}

extension Optional: TextValue where Wrapped == Instant {
    package static var empty: Instant? { nil }
    package static var expectation: String { "a time such as 2026-03-05T04:59:00Z" }
    package init?(parameter text: String) {
        guard let instant = Instant(rfc3339: text) else { return nil }
        self = .some(instant)
    }
}
