/// What travels beside a request: trace context, caller, merchant, request id. Order is kept.
package struct Metadata: Sendable, Equatable {
    fileprivate struct Pair: Sendable, Equatable {
        var key: String
        var value: String
    }

    private var pairs: [Pair] = []

    package init() {}

    package var count: Int { pairs.count }
    package var isEmpty: Bool { pairs.isEmpty }

    /// The first value of a key; setting replaces all values of the key, nil removes them.
    package subscript(_ key: String) -> String? {
        get { pairs.first { $0.key == key }?.value }
        set {
            pairs.removeAll { $0.key == key }
            if let newValue { append(key, newValue) }
        }
    }

    /// Every value of a key, in order.
    package func values(of key: String) -> [String] {
        pairs.filter { $0.key == key }.map(\.value)
    }

    package mutating func append(_ key: String, _ value: String) {
        pairs.append(Pair(key: key, value: value))
    }
}

extension Metadata: Sequence {
    package typealias Element = (key: String, value: String)

    package struct Iterator: IteratorProtocol {
        private var pairs: IndexingIterator<[Pair]>

        fileprivate init(_ pairs: [Pair]) {
            self.pairs = pairs.makeIterator()
        }

        package mutating func next() -> Element? {
            pairs.next().map { ($0.key, $0.value) }
        }
    }

    package func makeIterator() -> Iterator { Iterator(pairs) }
}

extension Metadata: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        for (key, value) in elements { append(key, value) }
    }
}
