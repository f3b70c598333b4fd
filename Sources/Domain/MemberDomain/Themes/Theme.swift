package import Levels
package import Primitives

/// How a merchant's mini-programs and console look (H16).
package struct Theme: Hashable, Sendable {
    package struct Words: Hashable, Sendable {
        package let code: String
        package let text: BilingualText

        package init(code: String, text: BilingualText) {
            self.code = code
            self.text = text
        }
    }

    package enum Limits {
        package static let texts = 50
        package static let characters = 200
    }

    /// A theme that makes no sense.
    package struct Problem: Error, Hashable, Sendable {
        package let field: String
        package let problem: String
    }

    package let text: Colour
    package let background: Colour
    package let primary: Colour
    package let onPrimary: Colour
    /// A picture that staff has uploaded.
    package let logo: UUIDv7?
    package let words: [Words]

    package init(
        text: Colour, background: Colour, primary: Colour, onPrimary: Colour, logo: UUIDv7? = nil,
        words: [Words] = []
    ) {
        self.text = text
        self.background = background
        self.primary = primary
        self.onPrimary = onPrimary
        self.logo = logo
        self.words = words.sorted { $0.code < $1.code }
    }

    /// Of a merchant that has none of its own.
    package static let standard = Theme(
        text: Colour("#1F2329")!, background: Colour("#FFFFFF")!, primary: Colour("#0B57D0")!,
        onPrimary: Colour("#FFFFFF")!)

    package func check() throws(Problem) {
        guard text.isReadable(on: background) else {
            throw Problem(
                field: "colours.text", problem: "has less contrast than 4.5 on background")
        }
        guard onPrimary.isReadable(on: primary) else {
            throw Problem(
                field: "colours.onPrimary", problem: "has less contrast than 4.5 on primary")
        }
        guard words.count <= Limits.texts else {
            throw Problem(field: "texts", problem: "are more than \(Limits.texts)")
        }
        guard Set(words.map(\.code)).count == words.count else {
            throw Problem(field: "texts", problem: "have a code twice")
        }
        for item in words {
            guard ShortCode.isOne(item.code) else {
                throw Problem(field: "texts.code", problem: ShortCode.rule)
            }
            for (language, text) in [("zh", item.text.zh), ("en", item.text.en)] {
                guard VisibleText.isOne(text, atMost: Limits.characters) else {
                    throw Problem(
                        field: "texts.\(item.code).\(language)",
                        problem: "is not 1 to \(Limits.characters) visible characters")
                }
            }
        }
    }
}
