/// The words of one command, kept in one piece of memory.
package struct RedisArguments: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// Where each word ends.
    private(set) var ends: [Int] = []

    package init() {}

    package init(_ words: String...) {
        for word in words {
            append(word)
        }
    }

    package mutating func append(_ word: String) {
        bytes.append(contentsOf: word.utf8)
        ends.append(bytes.count)
    }

    package mutating func append(_ word: [UInt8]) {
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
    }

    package mutating func append(_ number: Int64) {
        append(String(number))
    }
}
