/// Whether a password is among those that are tried first (docs/security.md, Passwords).
///
/// Who guesses does not go through a list alone: she takes a word of it, puts digits around it and
/// other signs in the place of letters, or lets a finger walk over the keyboard. So a password is
/// held against words and rules, which stand for many thousands of passwords.
package enum GuessablePasswords {
    /// So much beside a word is no more than what people add because they must.
    private static let mostAround = 8
    /// A name has so many letters at least to be looked for within a password.
    private static let shortestName = 3
    /// So few letters beside a name do not make it another password.
    private static let mostBesideName = 2

    /// - Parameter names: what everybody around knows: the merchant, its stores, the account.
    package static func isGuessable(_ password: String, names: [String] = []) -> Bool {
        let text = Array(password.lowercased())
        return isRepetition(text) || isWalk(text) || isDate(text) || isPhone(text)
            || GuessedWords.numbers.contains(String(text)) || isDecorated(text)
            || names.contains { isMade(of: $0, text) }
    }

    /// A short piece, again and again.
    private static func isRepetition(_ text: [Character]) -> Bool {
        (1...mostAround).contains { length in
            length * 2 <= text.count
                && text.indices.dropFirst(length).allSatisfy { text[$0] == text[$0 - length] }
        }
    }

    /// Few walks from key to neighbouring key, from digit to digit or from letter to letter.
    private static func isWalk(_ text: [Character]) -> Bool {
        let breaks = zip(text, text.dropFirst()).count { !KeyboardWalk.isStep($0, $1) }
        return (breaks + 1) * 3 <= text.count
    }

    /// Year, month and day in any order that people write them in, from 1900 to 2099.
    private static func isDate(_ text: [Character]) -> Bool {
        let digits = text.filter { !"-./ ".contains($0) }.compactMap { $0.wholeNumberValue }
        guard digits.count == 8, text.allSatisfy({ $0.isNumber || "-./ ".contains($0) }) else {
            return false
        }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
            (1_900...2_099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
        }
        return isDay(number(0..<4), number(4..<6), number(6..<8))
            || isDay(number(4..<8), number(0..<2), number(2..<4))
            || isDay(number(4..<8), number(2..<4), number(0..<2))
    }

    /// A mobile number of the mainland, with or without its country's code: somebody's is known.
    private static func isPhone(_ text: [Character]) -> Bool {
        let digits = text.filter { !"+- ".contains($0) }
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
        let isAbroad = digits.count == 13 && digits.starts(with: "86")
        let own = digits.dropFirst(isAbroad ? 2 : 0)
        guard own.count == 11, let second = own.dropFirst().first else { return false }
        return own.first == "1" && "3456789".contains(second)
    }

    /// A common word, or two of them, with digits and signs around, some of them for letters.
    private static func isDecorated(_ text: [Character]) -> Bool {
        let end = text.lastIndex { $0.isLetter }.map { $0 + 1 } ?? 0
        let start = text.firstIndex { $0.isLetter } ?? 0
        guard start < end, text.count - (end - start) <= mostAround else { return false }
        return [text[start..<end], text[..<end]].contains { part in
            isCommon(plain(part, one: "i")) || isCommon(plain(part, one: "l"))
        }
    }

    private static func isCommon(_ word: String) -> Bool {
        if GuessedWords.all.contains(word) { return true }
        return word.indices.dropFirst().contains { place in
            GuessedWords.all.contains(String(word[..<place]))
                && GuessedWords.all.contains(String(word[place...]))
        }
    }

    /// With the letters that signs stand for, and without what only parts it.
    private static func plain(_ part: ArraySlice<Character>, one: Character) -> String {
        var word = ""
        for character in part {
            switch character {
            case "0": word.append("o")
            case "1", "!", "|": word.append(one)
            case "3": word.append("e")
            case "4", "@": word.append("a")
            case "5", "$": word.append("s")
            case "7", "+": word.append("t")
            case "8": word.append("b")
            case "-", "_", ".", " ", "*", "#": continue
            default: word.append(character)
            }
        }
        return word
    }

    /// A name with hardly another letter beside it. Of a name of several words each is looked for.
    private static func isMade(of name: String, _ text: [Character]) -> Bool {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(Array.init)
        let known = words + [words.flatMap { $0 }]
        return known.contains { word in
            // Two signs of Chinese are a name already.
            let isLong = word.count >= shortestName || word.contains { !$0.isASCII }
            guard word.count >= 2, isLong, let rest = text.removing(word) else { return false }
            return rest.count { $0.isLetter } <= mostBesideName
        }
    }
}

extension [Character] {
    /// Without any place where the word stands; nil where it stands at none.
    fileprivate func removing(_ word: [Character]) -> [Character]? {
        var rest: [Character] = []
        var isFound = false
        var index = startIndex
        while index < endIndex {
            if self[index...].starts(with: word) {
                isFound = true
                index += word.count
            } else {
                rest.append(self[index])
                index += 1
            }
        }
        return isFound ? rest : nil
    }
}
