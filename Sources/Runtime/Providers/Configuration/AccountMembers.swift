import Messages
package import Primitives

/// What is wrong with the file of accounts; keys are never part of it.
package struct AccountsProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

/// The members of an object of the file; a misspelt one would go unnoticed otherwise.
package struct AccountMembers {
    private let place: String
    private let members: [JSONTree.Member]

    package init(_ tree: JSONTree, _ place: String, _ known: [String]) throws {
        guard case .object(let members) = tree else {
            throw AccountsProblem("\(place) is no object")
        }
        if let stranger = members.first(where: { !known.contains($0.key) }) {
            throw AccountsProblem("\(place).\(stranger.key) is not known")
        }
        self.place = place
        self.members = members
    }

    /// The file as a whole.
    package init(json text: String, _ known: [String]) throws {
        let tree: JSONTree
        do {
            tree = try JSONTree(json: text)
        } catch {
            throw AccountsProblem("is not JSON: \(error)")
        }
        try self.init(tree, "", known)
    }

    package func tree(_ key: String) -> JSONTree? { members.first { $0.key == key }?.value }

    package func optional(_ key: String) throws -> String? {
        guard let value = tree(key) else { return nil }
        guard case .string(let text) = value, !text.isEmpty else {
            throw AccountsProblem("\(place).\(key) is no text")
        }
        return text
    }

    package func text(_ key: String) throws -> String {
        guard let text = try optional(key) else {
            throw AccountsProblem("\(place).\(key) is missing")
        }
        return text
    }

    /// The paths or words of a list.
    package func texts(_ key: String) throws -> [String] {
        try list(key).map { item in
            guard case .string(let text) = item else {
                throw AccountsProblem("\(place).\(key) is no list of texts")
            }
            return text
        }
    }

    /// None where it is absent.
    package func optionalList(_ key: String) throws -> [JSONTree] {
        try tree(key) == nil ? [] : list(key)
    }

    package func list(_ key: String) throws -> [JSONTree] {
        guard case .array(let list) = tree(key) else {
            throw AccountsProblem("\(place).\(key) is no list")
        }
        return list
    }
}
