import Crypto
import PointsDomain
import Primitives

/// A link of an account's chain: changing an old entry breaks every hash behind it (N02).
struct ChainLink: Hashable, Sendable {
    let previous: [UInt8]
    let hash: [UInt8]

    /// SHA-256 over the previous hash and the entry's numbers, each big-endian.
    init(after previous: [UInt8], merchant: UUIDv7, posting: UUIDv7, leg: Leg, at instant: Instant)
    {
        var digest = SHA256()
        digest.update(data: previous)
        withUnsafeTemporaryAllocation(byteCount: 16 * 3 + 8 * 4 + 2, alignment: 8) { block in
            let raw = UnsafeMutableRawBufferPointer(block)
            merchant.write(into: .init(rebasing: raw[0..<16]))
            posting.write(into: .init(rebasing: raw[16..<32]))
            leg.owner.write(into: .init(rebasing: raw[32..<48]))
            let numbers = [
                leg.delta, leg.seq ?? 0, leg.balanceAfter ?? 0, instant.microsecondsSinceEpoch,
            ]
            for (index, number) in numbers.enumerated() {
                raw.storeBytes(of: number.bigEndian, toByteOffset: 48 + index * 8, as: Int64.self)
            }
            raw.storeBytes(of: leg.kind.rawValue.bigEndian, toByteOffset: 80, as: Int16.self)
            digest.update(bufferPointer: UnsafeRawBufferPointer(raw))
        }
        self.previous = previous
        hash = Array(digest.finalize())
    }
}
