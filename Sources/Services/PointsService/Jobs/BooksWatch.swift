import Logging
import Metrics
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// Looks some accounts of the books through every second, one merchant after the other, and again from
/// the beginning: what is kept against entries, lots and holds, and the entries' hashes.
///
/// What differs is an error in the log, once, and stands in the gauge until it is mended.
final class BooksWatch: Sendable {
    private static let period = Duration.seconds(1)
    private static let accountsAtOnce = 50
    /// On average: a hundredth of a core. After accounts with long histories it rests, so that its
    /// cost does not grow with the books.
    private static let entriesPerSecond = 1_000.0
    /// Known differences that are looked at again each time.
    private static let knownAtOnce = 20
    private static let timeout = Duration.seconds(30)

    private struct State {
        /// Still to come in this round, the last one first.
        var merchants: [UUIDv7] = []
        var after = UUIDv7.zero
        var restsUntil = ContinuousClock.now
        /// What differs, by member.
        var known: [MemberKey: String] = [:]
    }

    private let pool: PostgresPool
    private let logger: Logger
    private let differences: Gauge
    private let checked: Counter
    private let state = Mutex(State())

    init(_ runtime: ServiceRuntime) {
        pool = runtime.pool
        logger = runtime.logger
        let factory = runtime.metrics.factory
        differences = Gauge(
            label: "patron_points_books_differences", dimensions: [], factory: factory)
        checked = Counter(label: "patron_points_books_checked_total", factory: factory)
        differences.record(Int(0))
    }

    var job: BackgroundJob {
        BackgroundJob("books-watch", every: Self.period, logger: logger) {
            try await self.look()
        }
    }

    private func look() async throws {
        guard state.withLock({ $0.restsUntil <= .now }) else { return }
        let reads = BookReads(
            pool: pool, scope: .allMerchants, deadline: .now + Self.timeout)
        let known = state.withLock { Array($0.known.keys.prefix(Self.knownAtOnce)) }
        if !known.isEmpty { try await check(known, reads) }
        let next = try await nextMembers(reads)
        if !next.isEmpty { try await check(next, reads) }
    }

    /// The accounts that come next; none where a merchant, or a round, is at its end.
    private func nextMembers(_ reads: BookReads) async throws -> [MemberKey] {
        if state.withLock({ $0.merchants.isEmpty }) {
            let merchants = try await reads.merchants()
            state.withLock { $0.merchants = merchants.reversed() }
        }
        let (merchant, after) = state.withLock { ($0.merchants.last, $0.after) }
        guard let merchant else { return [] }
        let owners = try await reads.rows(
            ReadOwners(merchant: merchant, after: after, limit: Self.accountsAtOnce))
        state.withLock { state in
            if owners.count == Self.accountsAtOnce, let last = owners.last {
                state.after = last
            } else {
                state.merchants.removeLast()
                state.after = .zero
            }
        }
        return owners.map { MemberKey(merchant: merchant, member: $0) }
    }

    private func check(_ members: [MemberKey], _ reads: BookReads) async throws {
        let audit = try await reads.snapshot { transaction in
            try AccountAudit.check(members, in: &transaction)
        }
        checked.increment(by: members.count)
        let rest = Duration.seconds(Double(audit.entries) / Self.entriesPerSecond)
        state.withLock { $0.restsUntil = max($0.restsUntil, .now) + rest }
        let found = Dictionary(grouping: audit.findings, by: \.member)
            .mapValues { $0.map(\.what).joined(separator: "; ") }
        let (new, count) = state.withLock { state -> ([MemberKey: String], Int) in
            let new = found.filter { state.known[$0.key] != $0.value }
            for member in members { state.known[member] = found[member] }
            return (new, state.known.count)
        }
        differences.record(count)
        for (member, what) in new {
            logger.error(
                "ledger.difference",
                metadata: [
                    "merchant.id": "\(member.merchant)", "member.id": "\(member.member)",
                    "ledger.what": "\(what)",
                ])
        }
    }
}
