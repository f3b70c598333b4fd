package import Primitives

/// The name of a file: `{merchant}/{kind}/{32 hexadecimal digits}`. Nobody guesses it, and it tells
/// nothing about a person.
package struct BlobName: Hashable, Sendable {
    package let text: String

    /// - Parameter random: of a generator that nobody can foresee.
    package init(
        merchant: UUIDv7, kind: BlobKind, using random: inout some RandomNumberGenerator
    ) {
        let digits = [random.next(), random.next()].map { (half: UInt64) in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        text = "\(merchant)/\(kind.rawValue)/\(digits.joined())"
    }

    /// Nil for what is no name of ours; no other path comes near a store.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let merchant = UUIDv7(String(parts[0])),
            merchant.description == parts[0], BlobKind(rawValue: String(parts[1])) != nil,
            parts[2].utf8.count == 32,
            parts[2].utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            })
        else { return nil }
        self.text = text
    }
}
