package import Levels
package import Primitives

/// An attribute that a merchant has added to the profile of its members (A15).
package struct AttributeDefinition: Hashable, Sendable {
    package struct Option: Hashable, Sendable {
        package let code: String
        package let name: BilingualText

        package init(code: String, name: BilingualText) {
            self.code = code
            self.name = name
        }
    }

    package enum Limits {
        package static let attributes = 100
        package static let options = 50
        package static let name = 64
    }

    package let code: String
    package let name: BilingualText
    package let type: AttributeType
    package let options: [Option]
    /// Encrypted, and shown masked to everybody.
    package let isSensitive: Bool
    package let isMemberEditable: Bool
    package let isArchived: Bool

    /// A definition that makes no sense.
    package struct Problem: Error, Hashable, Sendable {
        package let field: String
        package let problem: String
    }

    package init(
        code: String, name: BilingualText, type: AttributeType, options: [Option] = [],
        isSensitive: Bool = false, isMemberEditable: Bool = false, isArchived: Bool = false
    ) {
        self.code = code
        self.name = name
        self.type = type
        self.options = options
        self.isSensitive = isSensitive || type.isAlwaysSensitive
        self.isMemberEditable = isMemberEditable
        self.isArchived = isArchived
    }

    package func check() throws(Problem) {
        guard ShortCode.isOne(code) else { throw Problem(field: "code", problem: ShortCode.rule) }
        try Self.check(name, "name")
        guard type.hasOptions != options.isEmpty else {
            throw Problem(field: "options", problem: "belong to choices, and only to them")
        }
        guard options.count <= Limits.options else {
            throw Problem(field: "options", problem: "are more than \(Limits.options)")
        }
        guard Set(options.map(\.code)).count == options.count else {
            throw Problem(field: "options", problem: "have a code twice")
        }
        for (index, option) in options.enumerated() {
            guard ShortCode.isOfOption(option.code) else {
                throw Problem(
                    field: "options[\(index)].code", problem: "is not 1 to 32 of a–z 0–9 _")
            }
            try Self.check(option.name, "options[\(index)].name")
        }
    }

    private static func check(_ name: BilingualText, _ field: String) throws(Problem) {
        for (language, text) in [("zh", name.zh), ("en", name.en)] {
            guard VisibleText.isOne(text, atMost: Limits.name) else {
                throw Problem(
                    field: "\(field).\(language)",
                    problem: "is not 1 to \(Limits.name) visible characters")
            }
        }
    }

    /// What may never change: kept values would lose their meaning, or stand there in clear.
    package func fits(_ kept: AttributeDefinition) -> Bool {
        type == kept.type && isSensitive == kept.isSensitive
    }

    // MARK: Values

    /// The text to keep of a value; nil where it is none.
    package func value(_ tree: JSONTree) -> String? {
        type.value(tree, options: Set(options.map(\.code)))
    }

    /// A kept value as everybody may see it: a sensitive one masked.
    package func shown(_ text: String) -> JSONTree {
        isSensitive ? .string(Masking.secret(text)) : type.tree(text)
    }
}

/// Codes that merchants give to attributes, tags and groups: they stand in conditions and paths.
package enum ShortCode {
    package static let rule = "is not 1 to 32 of a–z 0–9 _ beginning with a letter"

    package static func isOne(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return isOfOption(text)
    }

    package static func isOfOption(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x61...0x7A, 0x5F: true
                default: false
                }
            }
    }
}
