package import Messages
package import Postgres
package import Primitives

/// How far this service has come in the feeds of others.
package enum FeedCursors {
    /// Takes the consumer's turn in each feed, so that no batch is under way in this transaction.
    package static func lock(
        consumer: String, sources: [ServiceName], in transaction: inout Transaction
    ) throws {
        try transaction.pipeline { pipeline in
            for source in sources.map(\.rawValue).sorted() {
                pipeline.add(LockCursor(consumer: consumer, source: source))
            }
        }
    }

    /// Lets every feed of the consumer begin again. Call `lock` first, and empty what was built.
    package static func reset(
        consumer: String, in transaction: inout Transaction
    ) throws(PostgresError) {
        try transaction.run(ResetCursors(consumer: consumer))
    }

    /// The last event whose effect is stored; nil before the first.
    package static func read(
        consumer: String, source: ServiceName, in transaction: inout Transaction
    ) throws(PostgresError) -> EventsV1.Cursor? {
        try transaction.run(ReadCursor(consumer: consumer, source: source.rawValue)).first
    }

    package static func read(
        consumer: String, source: ServiceName, from pool: PostgresPool,
        deadline: ContinuousClock.Instant
    ) async throws -> EventsV1.Cursor? {
        try await pool.query(
            ReadCursor(consumer: consumer, source: source.rawValue), deadline: deadline
        ).first
    }
}

/// Until when this service has seen everything of another's feed.
package enum FeedInstants {
    /// Every event that the source committed before this instant, by its clock, has had its effect
    /// here. Nil where that is not known.
    package static func read(
        consumer: String, source: ServiceName, from pool: PostgresPool,
        deadline: ContinuousClock.Instant
    ) async throws -> Instant? {
        try await pool.query(
            ReadInstant(consumer: consumer, source: source.rawValue), deadline: deadline
        ).first
    }
}

extension EventsV1.Cursor {
    static let start = EventsV1.Cursor()

    package static func isBefore(_ left: Self, _ right: Self) -> Bool {
        (left.transaction, left.sequence) < (right.transaction, right.sequence)
    }
}
