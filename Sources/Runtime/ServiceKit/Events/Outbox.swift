package import Messages
package import Postgres
package import Primitives

/// One event on its way out: written with the change that it tells of.
package struct OutboxEvent: Sendable {
    package let id: UUIDv7
    package let merchant: UUIDv7
    /// Catalogue name, for example member.registered.
    package let type: String
    /// What the event is about; its events are numbered from 1 without a gap.
    package let aggregate: UUIDv7
    package let aggregateSeq: Int64
    package let occurredAt: Instant
    package let payload: [UInt8]

    package init(
        id: UUIDv7, merchant: UUIDv7, type: String, aggregate: UUIDv7, aggregateSeq: Int64,
        occurredAt: Instant, payload: [UInt8]
    ) {
        self.id = id
        self.merchant = merchant
        self.type = type
        self.aggregate = aggregate
        self.aggregateSeq = aggregateSeq
        self.occurredAt = occurredAt
        self.payload = payload
    }

    package init(
        id: UUIDv7, merchant: UUIDv7, type: String, aggregate: UUIDv7, aggregateSeq: Int64,
        occurredAt: Instant, payload: some Message
    ) throws {
        self.init(
            id: id, merchant: merchant, type: type, aggregate: aggregate,
            aggregateSeq: aggregateSeq, occurredAt: occurredAt,
            payload: try payload.serializedBytes())
    }
}

/// Writes events to the outbox of this service, in the order that the feed keeps.
///
/// The feed delivers by (transaction, sequence). For one aggregate that is the order of its changes
/// only when the transaction's number is taken after the aggregate's lock: so `lock` comes before
/// the first write and before the first `SELECT … FOR UPDATE`, which both take the number.
package enum Outbox {
    /// Channel of the notification that wakes the feed.
    static let channel = "outbox"

    /// Locks aggregates until the end of the transaction, in ascending order of their keys.
    package static func lock(
        _ aggregates: [UUIDv7], in transaction: inout Transaction
    ) throws(PostgresError) {
        try transaction.run(LockAggregates(aggregates))
    }

    /// The key of an aggregate's lock, `pg_advisory_xact_lock(bigint)`.
    package static func lockKey(_ aggregate: UUIDv7) -> Int64 {
        Int64(bitPattern: aggregate.hi &* 0x9E37_79B9_7F4A_7C15 ^ aggregate.lo)
    }

    /// The number of each aggregate's last event, 0 before the first. Lock first.
    package static func lastSequences(
        of aggregates: [UUIDv7], in transaction: inout Transaction
    ) throws(PostgresError) -> [UUIDv7: Int64] {
        let rows = try transaction.run(ReadLastSequences(aggregates: aggregates))
        var sequences = Dictionary(aggregates.map { ($0, Int64(0)) }, uniquingKeysWith: { $1 })
        for row in rows { sequences[row.aggregate] = row.sequence }
        return sequences
    }

    /// Writes the events and wakes the feed at commit: one round trip.
    package static func append(
        _ events: [OutboxEvent], in transaction: inout Transaction
    ) throws {
        guard !events.isEmpty else { return }
        try transaction.pipeline { pipeline in
            pipeline.add(OutboxInsert(events))
            pipeline.add(OutboxNotify())
        }
    }
}

/// Takes the locks of aggregates; distinct and ascending, so that two batches cannot block each other.
package struct LockAggregates: Statement {
    package static let sql = "SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key"
    private let keys: [Int64]

    package init(_ aggregates: [UUIDv7]) {
        keys = Set(aggregates.map(Outbox.lockKey)).sorted()
    }

    package func bind(_ parameters: inout Parameters) { parameters.append(keys) }

    package static func decode(_ row: inout RowReader) throws {}
}

/// The number of the last event of each aggregate that has any. Lock first.
package struct ReadLastSequences: Statement {
    package static let sql = """
        SELECT aggregate, last.aggregate_seq FROM unnest($1::uuid[]) AS aggregate
        CROSS JOIN LATERAL (
            SELECT aggregate_seq FROM outbox WHERE aggregate_id = aggregate
            ORDER BY aggregate_seq DESC LIMIT 1) AS last
        """
    private let aggregates: [UUIDv7]

    package init(aggregates: [UUIDv7]) { self.aggregates = aggregates }

    package func bind(_ parameters: inout Parameters) { parameters.append(aggregates) }

    package static func decode(
        _ row: inout RowReader
    ) throws -> (aggregate: UUIDv7, sequence: Int64) {
        (try row.next(), try row.next())
    }
}

/// Writes events; in their order, since `sequence` is drawn as the rows are written.
package struct OutboxInsert: Statement {
    package static let sql = """
        INSERT INTO outbox
            (merchant_id, id, type, aggregate_id, aggregate_seq, occurred_at, payload)
        SELECT * FROM unnest(
            $1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::bigint[], $6::timestamptz[],
            $7::bytea[])
        """
    private let events: [OutboxEvent]

    package init(_ events: [OutboxEvent]) {
        self.events = events
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(column: events) { $0.merchant }
        parameters.append(column: events) { $0.id }
        parameters.append(column: events) { $0.type }
        parameters.append(column: events) { $0.aggregate }
        parameters.append(column: events) { $0.aggregateSeq }
        parameters.append(column: events) { $0.occurredAt }
        parameters.append(column: events) { $0.payload }
    }
}

/// Wakes the feed when the transaction commits.
package struct OutboxNotify: Statement {
    package static let sql = "SELECT pg_notify('outbox', '')"

    package init() {}

    package static func decode(_ row: inout RowReader) throws {}
}
