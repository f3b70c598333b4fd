package import Primitives

/// JSON as we send it: members in the order given, absent ones left out.
package struct JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByDictionaryLiteral
{
    package let text: String

    package init(stringLiteral value: String) { text = Self.quoted(value) }
    package init(integerLiteral value: Int64) { text = String(value) }
    package init(_ value: String) { text = Self.quoted(value) }
    package init(_ value: Int64) { text = String(value) }

    /// An absent value leaves its member out.
    package init(dictionaryLiteral members: (String, JSONText?)...) {
        let inside = members.compactMap { member in
            member.1.map { Self.quoted(member.0) + ":" + $0.text }
        }
        text = "{" + inside.joined(separator: ",") + "}"
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

/// An answer's members, read one by one; members that we do not know are not looked at.
package struct ProviderMembers<Refusal: Hashable & Sendable>: Sendable {
    private let members: [JSONTree.Member]

    /// Nil for what is no object.
    package init?(_ tree: JSONTree?) {
        guard case .object(let members) = tree else { return nil }
        self.members = members
    }

    private func tree(_ key: String) -> JSONTree? {
        members.first { $0.key == key }?.value
    }

    package func members(_ key: String) -> ProviderMembers? { ProviderMembers(tree(key)) }

    /// Nil where it is absent, null or empty: providers write all three for "nothing".
    package func text(_ key: String) throws(ProviderError<Refusal>) -> String? {
        switch tree(key) {
        case nil, .null: return nil
        case .string(let text): return text.isEmpty ? nil : text
        default: throw .unknown(.malformed(key))
        }
    }

    package func text(_ key: String, or other: String) throws(ProviderError<Refusal>) -> String? {
        if let text = try text(key) { return text }
        return try text(other)
    }

    package func integer(_ key: String) throws(ProviderError<Refusal>) -> Int64? {
        switch tree(key) {
        case nil, .null: return nil
        case .number(let text):
            guard let value = Int64(text) else { throw .unknown(.malformed(key)) }
            return value
        default: throw .unknown(.malformed(key))
        }
    }

    package func needed(_ key: String) throws(ProviderError<Refusal>) -> String {
        guard let text = try text(key) else { throw .unknown(.malformed(key)) }
        return text
    }

    package func neededInteger(_ key: String) throws(ProviderError<Refusal>) -> Int64 {
        guard let value = try integer(key) else { throw .unknown(.malformed(key)) }
        return value
    }
}
