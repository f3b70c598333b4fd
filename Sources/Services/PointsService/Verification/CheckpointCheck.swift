import Postgres
import Primitives
import ServiceKit

/// N02: a merchant's checkpoints have every number, each names the hash of the one before, and the
/// last one is what the entries say now.
///
/// Where a clock was set back, entries came later that are dated before the checkpoint. It cannot be
/// recomputed then, and more entries than it counted say so; every entry's own hash is checked all the
/// same, and the next checkpoint covers them.
enum CheckpointCheck {
    private static let atOnce = 500

    static func sweep(
        _ merchant: UUIDv7, _ reads: BookReads, _ tallies: inout BookTallies
    ) async throws {
        var last: Checkpoint?
        while true {
            let page = try await reads.rows(
                ReadCheckpoints(merchant: merchant, after: last?.number ?? 0, limit: atOnce))
            for checkpoint in page {
                tallies[.checkpoints].count(1)
                if checkpoint.number != (last?.number ?? 0) + 1
                    || checkpoint.previous != last?.hash ?? []
                {
                    tallies[.checkpoints].add(
                        violations: 1, samples: [name(checkpoint, merchant)])
                }
                last = checkpoint
            }
            if page.count < atOnce { break }
        }
        guard let last else { return }
        let now = try await reads.digest(
            of: merchant, number: last.number, after: last.previous, upTo: last.upTo)
        let isSame =
            now.hash == last.hash && now.accounts == last.accounts && now.entries == last.entries
        guard !isSame, now.entries <= last.entries else { return }
        tallies[.checkpoints].add(violations: 1, samples: [name(last, merchant)])
    }

    private static func name(_ checkpoint: Checkpoint, _ merchant: UUIDv7) -> String {
        "\(merchant):\(checkpoint.number)"
    }
}
