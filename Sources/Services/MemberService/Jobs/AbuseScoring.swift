import Logging
import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Scores members whose links have changed, and those they are tied to; a score opens a case, or
/// makes the one that is under way heavier (N15).
///
/// Each member is a transaction of her own under her lock, which takes her from the queue: so it
/// may run twice, be broken off, and run on several instances at once.
struct AbuseScoring: Sendable {
    static let period: Duration = .seconds(1)
    private static let chunk = 50
    /// Of one run, so that the process can end.
    private static let chunksOfRun = 40

    let parts: MemberParts

    /// Goes through the queue once: whoever cannot be scored now keeps nobody waiting.
    func run() async throws {
        var last: ReadAbuseQueue.Row?
        for _ in 0..<Self.chunksOfRun where !Task.isCancelled {
            let queued = try await parts.pool.query(
                ReadAbuseQueue(after: last, limit: Self.chunk), settings: [.allMerchants],
                deadline: .now + .seconds(5))
            for row in queued where !Task.isCancelled { await score(row) }
            guard queued.count == Self.chunk else { return }
            last = queued.last
        }
    }

    private func score(_ row: ReadAbuseQueue.Row) async {
        do {
            try await score(row.member, of: row.merchant)
        } catch {
            guard !Task.isCancelled else { return }
            parts.logger.error(
                "member cannot be scored",
                metadata: [
                    "member.id": "\(row.member)", "merchant.id": "\(row.merchant)",
                    "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func score(_ member: UUIDv7, of merchant: UUIDv7) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let profile = try await parts.profiles.profile(of: merchant, deadline: deadline)
        let work = AbuseScoreWork(
            merchant: merchant, member: member, now: parts.clock.now(), clock: profile.clock,
            identifiers: parts.identifiers)
        try await parts.pool.transaction(
            settings: [.merchant(merchant)], deadline: deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
    }
}
