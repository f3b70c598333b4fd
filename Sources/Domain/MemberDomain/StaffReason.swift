/// Why staff did something, for the audit: 1 to 256 characters, not all of them blank.
package struct StaffReason: Hashable, Sendable {
    package static let maximumCharacters = 256

    package let text: String

    package init?(_ text: String) {
        // A character may be of any number of scalars: these are what is bound.
        guard text.unicodeScalars.count <= Self.maximumCharacters,
            text.contains(where: { !$0.isWhitespace })
        else { return nil }
        self.text = text
    }
}
