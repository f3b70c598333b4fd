package import Levels
package import Rules

/// A tag or a group of members (docs/domain.md, Tags and groups; A18).
package struct Label: Hashable, Sendable {
    package enum Kind: Int16, CaseIterable, Sendable {
        case tag = 1
        case group = 2
    }

    /// Names one of a merchant's labels.
    package struct Key: Hashable, Sendable {
        package let kind: Kind
        package let code: String

        package init(_ kind: Kind, _ code: String) {
            self.kind = kind
            self.code = code
        }
    }

    package enum Limits {
        package static let ofKind = 200
        package static let name = 64
        package static let tagsAtOnce = 50
        package static let membersAtOnce = 1_000
        /// A group, or the stores of who asks, is looked through to count members up to here. Above it
        /// so many or up to twice as many are looked at, and the rest is reckoned: of a share of a tenth
        /// the standard error is a fiftieth.
        package static let counted: Int64 = 20_000
    }

    package let key: Key
    package let name: BilingualText
    /// Whom it belongs to; nil where staff gives it.
    package let condition: Condition?
    package let isArchived: Bool

    package init(_ key: Key, name: BilingualText, condition: Condition?, isArchived: Bool) {
        self.key = key
        self.name = name
        self.condition = condition
        self.isArchived = isArchived
    }

    package struct Problem: Error, Hashable, Sendable {
        package let field: String
        package let problem: String
    }

    package func check() throws(Problem) {
        guard ShortCode.isOne(key.code) else {
            throw Problem(field: "code", problem: ShortCode.rule)
        }
        for (language, text) in [("zh", name.zh), ("en", name.en)] {
            guard VisibleText.isOne(text, atMost: Limits.name) else {
                throw Problem(
                    field: "name.\(language)",
                    problem: "is not 1 to \(Limits.name) visible characters")
            }
        }
    }

    /// One in how many of a long list is looked at; a power of two.
    package static func sampling(of total: Int64) -> Int64 {
        var share: Int64 = 1
        while total / (share * 2) >= Limits.counted { share *= 2 }
        return share
    }

    /// How many of a list there are by a sample of it, rounded half up.
    package static func estimate(total: Int64, found: Int64, sampled: Int64) -> Int64 {
        guard sampled > 0 else { return 0 }
        let (product, overflow) = total.multipliedReportingOverflow(by: found)
        return overflow ? total : (product + sampled / 2) / sampled
    }
}
