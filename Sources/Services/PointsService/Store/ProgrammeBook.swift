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
        let versions: [(activeFrom: Instant, programme: Programme)]
        let readAt: ContinuousClock.Instant
    }

    /// How late a new version may be noticed. Its instant lies ahead when it is published, so the
    /// decisions change at that instant and not with the refresh.
    private static let lifetime = Duration.seconds(5)

    private let pool: PostgresPool
    private let logger: Logger
    private let gate = FlightGate<UUIDv7>()
    private let entries = Mutex<[UUIDv7: Entry]>([:])

    init(pool: PostgresPool, logger: Logger) {
        self.pool = pool
        self.logger = logger
    }

    /// The version in force at an instant: the last one that had begun, or the first where none
    /// had.
    func inForce(
        _ merchant: UUIDv7, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> Programme? {
        let entry = try await entry(merchant, deadline: deadline)
        return (entry.versions.last { $0.activeFrom <= instant } ?? entry.versions.first)?
            .programme
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
        let rows = try await pool.query(
            ReadProgrammes(merchant: merchant), settings: [.merchant(merchant)],
            deadline: deadline)
        let versions = try rows.map { row in
            let definition = try PointsV1.ProgrammeDefinition(json: Array(row.definition.utf8))
            return (row.activeFrom, try Programme(definition, version: row.version))
        }
        let entry = Entry(versions: versions, readAt: .now)
        entries.withLock { $0[merchant] = entry }
        return entry
    }
}

struct ReadProgrammes: Statement {
    static let sql = """
        SELECT version, active_from, definition FROM programmes
        WHERE merchant_id = $1 AND active_from IS NOT NULL ORDER BY active_from
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (version: Int32, activeFrom: Instant, definition: String) {
        (try row.next(), try row.next(), try row.next())
    }
}
