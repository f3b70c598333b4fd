package import Primitives

/// Reads an object of a configuration document strictly: every member is known, and every error
/// names its place.
///
/// Whoever reads calls `finish` last: what nobody asked for is a mistake of the author's, and
/// silently ignoring it would be one of ours.
package struct DocumentObject: ~Copyable {
    package let path: String
    private let members: [JSONTree.Member]
    private var taken: Set<String> = []

    package init(_ tree: JSONTree, at path: String) throws(DocumentError) {
        guard case .object(let members) = tree else {
            throw DocumentError(path, "is \(tree.kind), not an object")
        }
        self.path = path
        self.members = members
    }

    /// Where a member of this object stands.
    package func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The member's value; nil where it is absent or null.
    package mutating func value(_ key: String) -> JSONTree? {
        taken.insert(key)
        guard let value = members.first(where: { $0.key == key })?.value, value != .null else {
            return nil
        }
        return value
    }

    package func finish() throws(DocumentError) {
        if let unknown = members.first(where: { !taken.contains($0.key) }) {
            throw DocumentError(place(unknown.key), "is not known here")
        }
    }

    // MARK: Scalars

    package mutating func text(
        _ key: String, atMost length: Int = 64
    ) throws(DocumentError) -> String? {
        guard let value = value(key) else { return nil }
        return try value.text(at: place(key), atMost: length)
    }

    /// One of the words of an enumeration.
    package mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, of type: Word.Type
    ) throws(DocumentError) -> Word? where Word.RawValue == String {
        guard let text = try text(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw DocumentError(place(key), "is not one of \(known)")
        }
        return word
    }

    package func missing(_ key: String) -> DocumentError {
        DocumentError(place(key), "is missing")
    }

    // MARK: Lists

    /// The elements of a list with their places; empty where it is absent.
    package mutating func list(
        _ key: String, atMost count: Int
    ) throws(DocumentError) -> [(path: String, value: JSONTree)] {
        guard let value = value(key) else { return [] }
        guard case .array(let elements) = value else {
            throw DocumentError(place(key), "is \(value.kind), not a list")
        }
        guard elements.count <= count else {
            throw DocumentError(place(key), "has more than \(count) elements")
        }
        let path = place(key)
        return elements.enumerated().map { ("\(path)[\($0.offset)]", $0.element) }
    }
}

extension JSONTree {
    package func text(at path: String, atMost length: Int) throws(DocumentError) -> String {
        guard case .string(let text) = self else {
            throw DocumentError(path, "is \(kind), not a text")
        }
        guard text.unicodeScalars.count <= length else {
            throw DocumentError(path, "is longer than \(length) characters")
        }
        return text
    }

    package func integer(at path: String) throws(DocumentError) -> Int64 {
        guard case .number(let text) = self, let integer = Int64(text) else {
            throw DocumentError(path, "is not a whole number")
        }
        return integer
    }
}
