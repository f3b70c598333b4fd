/// Names cut into pairs of letters, by which they are found although nobody reads them.
///
/// Only keyed digests of the pairs are kept. What is found by them is opened and looked at again:
/// the pairs may all be there, and the name be another.
package enum NameGrams {
    /// More than any name has that the profile takes.
    package static let limit = 128

    /// What is kept of a name: its first letter, marked as such, and all pairs that follow each
    /// other.
    package static func kept(of name: String) -> Set<String> {
        let letters = letters(of: name)
        guard let first = letters.first else { return [] }
        return Set([mark(first)] + pairs(letters))
    }

    /// What must all be kept of a name that has this text in it; of one letter, of a name that
    /// begins with it. Empty where there is no letter in the text.
    package static func sought(for text: String) -> Set<String> {
        let letters = letters(of: text)
        guard letters.count > 1 else { return Set(letters.map(mark)) }
        return Set(pairs(letters))
    }

    /// Whether the name is one that the text asks for.
    package static func matches(_ name: String, _ text: String) -> Bool {
        let (name, text) = (letters(of: name), letters(of: text))
        guard text.count > 1 else { return !text.isEmpty && name.first == text.first }
        guard text.count <= name.count else { return false }
        return (0...name.count - text.count).contains { start in
            name[start..<start + text.count].elementsEqual(text)
        }
    }

    private static func pairs(_ letters: [Character]) -> [String] {
        zip(letters, letters.dropFirst()).map { String($0) + String($1) }
    }

    private static func mark(_ letter: Character) -> String { "^" + String(letter) }

    /// Small letters without spaces; wide Latin letters and digits count as narrow ones.
    private static func letters(of text: String) -> [Character] {
        var narrow = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if (0xFF01...0xFF5E).contains(scalar.value),
                let plain = Unicode.Scalar(scalar.value - 0xFEE0)
            {
                narrow.append(plain)
            } else {
                narrow.append(scalar)
            }
        }
        return String(narrow).lowercased().filter { !$0.isWhitespace }.map { $0 }
    }
}
