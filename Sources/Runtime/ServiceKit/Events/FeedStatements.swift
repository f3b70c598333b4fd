import Messages
import Postgres
import Primitives

/// Events after a cursor that no transaction can get in front of any more.
///
/// A transaction with a lower number may still be open and write a row that belongs before these;
/// `pg_snapshot_xmin` is the lowest number that is still open (docs/architecture.md, Events).
struct ReadFeed: Statement {
    static let sql = """
        SELECT transaction, sequence, id, merchant_id, type, aggregate_id, aggregate_seq,
            occurred_at, payload
        FROM outbox
        WHERE (transaction, sequence) > ($1::bigint::text::xid8, $2::bigint)
            AND transaction < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY transaction, sequence
        LIMIT $3
        """
    let cursor: EventsV1.Cursor
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(cursor.transaction)
        parameters.append(cursor.sequence)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> EventsV1.Event {
        let cursor = EventsV1.Cursor(
            transaction: try row.next(Int64.self), sequence: try row.next(Int64.self))
        return EventsV1.Event(
            cursor: cursor,
            id: try row.next(UUIDv7.self).description,
            merchantId: try row.next(UUIDv7.self).description,
            type: try row.next(),
            aggregateId: try row.next(UUIDv7.self).description,
            aggregateSeq: try row.next(),
            occurredAt: try row.next(Instant.self),
            payload: try row.next([UInt8].self))
    }
}

/// Whether there are rows after a cursor at all, deliverable or not yet.
struct HasFeedRows: Statement {
    static let sql = """
        SELECT EXISTS (
            SELECT FROM outbox
            WHERE (transaction, sequence) > ($1::bigint::text::xid8, $2::bigint))
        """
    let cursor: EventsV1.Cursor

    func bind(_ parameters: inout Parameters) {
        parameters.append(cursor.transaction)
        parameters.append(cursor.sequence)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

/// Between which transaction numbers something may be open: all below `lowest` have ended, and none
/// from `next` on has, so that what is committed has a number below it.
struct ReadOpenTransactions: Statement {
    static let sql = """
        SELECT pg_snapshot_xmin(s), pg_snapshot_xmax(s) FROM pg_current_snapshot() AS s
        """

    static func decode(_ row: inout RowReader) throws -> (lowest: Int64, next: Int64) {
        (try row.next(), try row.next())
    }
}

/// The last event below the horizon.
struct ReadFeedEnd: Statement {
    static let sql = """
        SELECT transaction, sequence FROM outbox
        WHERE transaction < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY transaction DESC, sequence DESC LIMIT 1
        """

    static func decode(_ row: inout RowReader) throws -> EventsV1.Cursor {
        EventsV1.Cursor(transaction: try row.next(Int64.self), sequence: try row.next(Int64.self))
    }
}

/// One consumer at a time; an advisory lock, since a row lock would take a transaction number before
/// the batch has locked its aggregates.
struct LockCursor: Statement {
    static let sql = "SELECT pg_advisory_xact_lock($1)"
    let consumer: String
    let source: String

    func bind(_ parameters: inout Parameters) {
        var hash = StableHash()
        hash.add("feed cursor")
        hash.add(consumer)
        hash.add(source)
        parameters.append(Int64(bitPattern: hash.value))
    }

    static func decode(_ row: inout RowReader) throws {}
}

struct ReadCursor: Statement {
    static let sql = """
        SELECT transaction, sequence FROM feed_cursors WHERE consumer = $1 AND source = $2
        """
    let consumer: String
    let source: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(consumer)
        parameters.append(source)
    }

    static func decode(_ row: inout RowReader) throws -> EventsV1.Cursor {
        EventsV1.Cursor(transaction: try row.next(Int64.self), sequence: try row.next(Int64.self))
    }
}

struct StoreCursor: Statement {
    static let sql = """
        INSERT INTO feed_cursors (consumer, source, transaction, sequence) VALUES ($1, $2, $3, $4)
        ON CONFLICT (consumer, source)
        DO UPDATE SET transaction = excluded.transaction, sequence = excluded.sequence
        """
    let consumer: String
    let source: String
    let cursor: EventsV1.Cursor

    func bind(_ parameters: inout Parameters) {
        parameters.append(consumer)
        parameters.append(source)
        parameters.append(cursor.transaction)
        parameters.append(cursor.sequence)
    }
}

/// Until when everything has been seen; it never moves back.
struct StoreInstant: Statement {
    static let sql = """
        INSERT INTO feed_instants (consumer, source, complete_until) VALUES ($1, $2, $3)
        ON CONFLICT (consumer, source) DO UPDATE SET complete_until =
            greatest(feed_instants.complete_until, excluded.complete_until)
        """
    let consumer: String
    let source: String
    let instant: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(consumer)
        parameters.append(source)
        parameters.append(instant)
    }
}

struct ReadInstant: Statement {
    static let sql = """
        SELECT complete_until FROM feed_instants WHERE consumer = $1 AND source = $2
        """
    let consumer: String
    let source: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(consumer)
        parameters.append(source)
    }

    static func decode(_ row: inout RowReader) throws -> Instant { try row.next() }
}

struct ResetCursors: Statement {
    static let sql = """
        UPDATE feed_cursors SET transaction = 0, sequence = 0 WHERE consumer = $1
        """
    let consumer: String

    func bind(_ parameters: inout Parameters) { parameters.append(consumer) }
}
