/// What a file says against what the books say: rows and sums, and every difference.
package struct ImportComparison: Sendable {
    /// One row of either side.
    package struct Fact: Hashable, Sendable {
        package let key: String
        /// What must be the same beside the sums.
        package let text: String
        package let amounts: [Int64]

        package init(_ key: String, _ text: String = "", _ amounts: [Int64] = []) {
            self.key = key
            self.text = text
            self.amounts = amounts
        }

        fileprivate var words: String {
            ([text] + amounts.map { "\($0)" }).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    package private(set) var rowsOfFile = 0
    package private(set) var rowsOfBooks = 0
    /// Place by place of the amounts.
    package private(set) var sumsOfFile: [Int64] = []
    package private(set) var sumsOfBooks: [Int64] = []
    /// A line each, by key.
    package private(set) var differences: [String] = []

    package var isEqual: Bool { differences.isEmpty }

    /// - Parameter bookHasMore: rows of the books that the file does not name are no difference, and
    ///   do not count.
    package init(file: [Fact], books: [Fact], bookHasMore: Bool = false) {
        let named = Set(file.map(\.key))
        let books = bookHasMore ? books.filter { named.contains($0.key) } : books
        rowsOfFile = file.count
        rowsOfBooks = books.count
        sumsOfFile = Self.sums(file)
        sumsOfBooks = Self.sums(books)
        var kept: [String: Fact] = [:]
        for fact in books where kept.updateValue(fact, forKey: fact.key) != nil {
            differences.append("\(fact.key): is in the books twice")
        }
        for fact in file {
            guard let other = kept[fact.key] else {
                differences.append("\(fact.key): is not in the books")
                continue
            }
            if other != fact {
                differences.append(
                    "\(fact.key): the file has \(fact.words), the books \(other.words)")
            }
        }
        for fact in books where !named.contains(fact.key) {
            differences.append("\(fact.key): is not in the file")
        }
        differences.sort()
    }

    private static func sums(_ facts: [Fact]) -> [Int64] {
        facts.reduce(into: []) { sums, fact in
            for (place, amount) in fact.amounts.enumerated() {
                // A sum that leaves 64 bits stays at their end: the rows still differ one by one.
                let sum = place < sums.count ? sums[place] : 0
                let (total, overflow) = sum.addingReportingOverflow(amount)
                let kept = overflow ? Int64.max : total
                if place < sums.count { sums[place] = kept } else { sums.append(kept) }
            }
        }
    }
}
