/// A JSON value in memory, with numbers as they were written: no digit is lost on the way.
package indirect enum JSONTree: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's text, in JSON's grammar.
    case number(String)
    case string(String)
    case array([JSONTree])
    /// In the order in which the members were given; no key comes twice.
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: JSONTree

        package init(key: String, value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// What kind of value it is, for messages to people.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
