import Logging
import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// The merchants' programmes, read from the database and kept for a few seconds.
final class ProgrammeBook: Sendable {
    private struct Entry {
        let timeline: ProgrammeTimeline
        let readAt: ContinuousClock.Instant
    }

    /// How late a change of the published versions may be noticed, seconds. Whatever changes them
    /// takes effect so much later at the earliest: then all instances know of it, and decide by it
    /// from the same instant on.
    static let lifetimeSeconds: Int64 = 5
    private static let lifetime = Duration.seconds(lifetimeSeconds)

    private let pool: PostgresPool
    private let logger: Logger
    private let gate = FlightGate<UUIDv7>()
    private let entries = Mutex<[UUIDv7: Entry]>([:])

    init(pool: PostgresPool, logger: Logger) {
        self.pool = pool
        self.logger = logger
    }

    /// The version in force at an instant: the one that had begun last, unless it had ended; before
    /// the first one begins, the first.
    func inForce(
        _ merchant: UUIDv7, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> Programme? {
        try await timeline(merchant, deadline: deadline).inForce(at: instant)
    }

    /// A version by its number, whatever became of it, and drafts too; nil where there is none.
    ///
    /// A published version never changes, so what is kept is as good as what is stored.
    func version(
        _ number: Int32, of merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> Programme? {
        let kept = entries.withLock { $0[merchant] }
        if let programme = kept?.timeline.version(number) { return programme }
        let record = try await pool.query(
            ReadProgramme(merchant: merchant, version: number), settings: [.merchant(merchant)],
            deadline: deadline
        ).first
        return try record?.programme()
    }

    /// All published versions.
    func timeline(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> ProgrammeTimeline {
        try await entry(merchant, deadline: deadline).timeline
    }

    private func entry(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> Entry {
        let kept = entries.withLock { $0[merchant] }
        if let kept, ContinuousClock.now - kept.readAt < Self.lifetime { return kept }
        guard await gate.enter(merchant) else {
            // Whoever led has read it now, or failed; then this caller reads for herself.
            if let read = entries.withLock({ $0[merchant] }) { return read }
            return try await read(merchant, deadline: deadline)
        }
        defer { gate.leave(merchant) }
        do {
            return try await read(merchant, deadline: deadline)
        } catch {
            // The rules that were in force a moment ago are better than none.
            guard let kept else { throw error }
            logger.warning("programmes.stale", metadata: ["error": "\(error)"])
            return kept
        }
    }

    private func read(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> Entry {
        // What is published while the query is under way is as old as its beginning.
        let readAt = ContinuousClock.now
        let records = try await pool.query(
            ReadPublishedProgrammes(merchant: merchant), settings: [.merchant(merchant)],
            deadline: deadline)
        var versions: [(span: ProgrammeSpan, programme: Programme)] = []
        for record in records {
            guard let span = record.version.span else { continue }
            versions.append((span, try record.programme()))
        }
        let entry = Entry(timeline: ProgrammeTimeline(versions), readAt: readAt)
        entries.withLock { $0[merchant] = entry }
        return entry
    }
}
