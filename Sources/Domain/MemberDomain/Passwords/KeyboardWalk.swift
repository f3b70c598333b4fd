/// Steps that a finger, or somebody who counts, takes from one sign to the next.
enum KeyboardWalk {
    private static let rows: [[Character]] = [
        Array("1234567890-="), Array("qwertyuiop[]"), Array("asdfghjkl;'"), Array("zxcvbnm,./"),
    ]

    private static let places: [Character: (row: Int, column: Int)] = {
        var places: [Character: (row: Int, column: Int)] = [:]
        for (row, keys) in rows.enumerated() {
            for (column, key) in keys.enumerated() { places[key] = (row, column) }
        }
        return places
    }()

    /// The same sign, the next digit or letter either way, or a key beside it.
    static func isStep(_ from: Character, _ to: Character) -> Bool {
        if from == to { return true }
        if let one = from.asciiValue, let other = to.asciiValue,
            from.isNumber == to.isNumber, from.isLetter == to.isLetter,
            from.isNumber || from.isLetter,
            max(one, other) - min(one, other) == 1
        {
            return true
        }
        guard let here = places[from], let there = places[to] else { return false }
        return abs(here.row - there.row) <= 1 && abs(here.column - there.column) <= 1
    }
}
