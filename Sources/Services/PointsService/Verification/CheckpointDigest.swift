import Crypto
import PointsDomain
import Primitives
import ServiceKit

/// Hash over the heads of all of a merchant's account chains at an instant (N02): whoever keeps one of
/// them outside can tell later whether any entry before it was changed.
struct CheckpointDigest: Sendable {
    private(set) var accounts: Int64 = 0
    /// Σ of the heads' numbers, which have no gaps.
    private(set) var entries: Int64 = 0
    private var digest = SHA256()

    /// - Parameter previous: hash of the checkpoint before; empty for the first.
    init(after previous: [UInt8], merchant: UUIDv7, number: Int64, upTo instant: Instant) {
        digest.update(data: previous)
        add(merchant)
        add(number)
        add(instant.microsecondsSinceEpoch)
    }

    /// Accounts come in the order of their owners and kinds.
    mutating func add(owner: UUIDv7, kind: Int16, seq: Int64, hash: [UInt8]) {
        accounts += 1
        entries += seq
        add(owner)
        add(kind)
        add(seq)
        digest.update(data: hash)
    }

    var hash: [UInt8] { Array(digest.finalize()) }

    private mutating func add(_ id: UUIDv7) {
        add(id.hi)
        add(id.lo)
    }

    /// Big-endian.
    private mutating func add<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.bigEndian) { digest.update(bufferPointer: $0) }
    }
}

extension BookReads {
    /// Heads of accounts that are read at once.
    private static let headsAtOnce = 500

    /// The hash over a merchant's heads as they were at an instant, by the entries.
    func digest(
        of merchant: UUIDv7, number: Int64, after previous: [UInt8], upTo instant: Instant
    ) async throws -> CheckpointDigest {
        var digest = CheckpointDigest(
            after: previous, merchant: merchant, number: number, upTo: instant)
        var place = ReadHeads.Place.start
        while true {
            let heads = try await rows(
                ReadHeads(
                    merchant: merchant, after: place, upTo: instant, limit: Self.headsAtOnce))
            for head in heads {
                guard let end = head.end else { continue }
                digest.add(
                    owner: head.place.owner, kind: head.place.kind, seq: end.seq, hash: end.hash)
            }
            guard heads.count == Self.headsAtOnce, let last = heads.last else { return digest }
            place = last.place
        }
    }
}
