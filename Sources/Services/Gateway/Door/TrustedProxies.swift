/// The proxies before the gateway: what they say of a caller's address is taken, and nobody else's
/// word is.
package struct TrustedProxies: Sendable, Equatable {
    /// A chain of proxies is short; what is longer was written by somebody else.
    private static let hops = 16

    private let blocks: [NetworkBlock]

    package init(_ blocks: [NetworkBlock] = []) {
        self.blocks = blocks
    }

    package var isEmpty: Bool { blocks.isEmpty }

    package func contains(_ address: NetworkAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    /// Whom a request comes from.
    ///
    /// Each proxy adds whom it heard from at the end of `X-Forwarded-For`, behind whatever the
    /// caller wrote there. So the list is read from its end, as long as who speaks is a proxy; the
    /// first who is none is the caller. What cannot be read ends it: the last proxy that is known
    /// stands for whoever is behind.
    ///
    /// - Parameter forwarded: the values of the field, in the order in which they came.
    package func caller(
        peer: NetworkAddress, forwarded: some BidirectionalCollection<String>
    ) -> NetworkAddress {
        var caller = peer
        var hops = 0
        for value in forwarded.reversed() {
            for entry in value.split(separator: ",", omittingEmptySubsequences: false).reversed() {
                guard contains(caller), hops < Self.hops, let next = Self.address(entry) else {
                    return caller
                }
                caller = next
                hops += 1
            }
        }
        return caller
    }

    /// `203.0.113.7`, `203.0.113.7:4711`, `2001:db8::7` or `[2001:db8::7]:4711`.
    private static func address(_ entry: Substring) -> NetworkAddress? {
        var text = entry[...]
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { return nil }
            return NetworkAddress(text[text.index(after: text.startIndex)..<end])
        }
        let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
        if colons == 1, let colon = text.firstIndex(of: ":") { text = text[..<colon] }
        return NetworkAddress(text)
    }
}

extension TrustedProxies {
    /// Reads addresses and blocks, separated by commas; nil where one is neither.
    package init?(_ text: String) {
        var blocks: [NetworkBlock] = []
        for part in text.split(separator: ",") {
            guard let block = NetworkBlock(part.filter { $0 != " " }) else { return nil }
            blocks.append(block)
        }
        self.init(blocks)
    }
}
