import Postgres
import Primitives

/// A checkpoint as it is kept.
struct Checkpoint: Sendable {
    let number: Int64
    let upTo: Instant
    let accounts: Int64
    let entries: Int64
    let previous: [UInt8]
    let hash: [UInt8]
}

/// The last entries of accounts up to an instant, a page of accounts.
struct ReadHeads: Statement {
    static let sql = """
        SELECT a.owner_id, a.kind, e.seq, e.hash
        FROM (
            SELECT owner_id, kind FROM accounts
            WHERE merchant_id = $1 AND (owner_id, kind) > ($2, $3)
            ORDER BY owner_id, kind LIMIT $5
        ) a
        LEFT JOIN LATERAL (
            SELECT e.seq, e.hash FROM entries e
            JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
            WHERE e.merchant_id = $1 AND e.owner_id = a.owner_id AND e.kind = a.kind
                AND e.seq IS NOT NULL AND p.occurred_at <= $4
            ORDER BY e.seq DESC LIMIT 1
        ) e ON true
        ORDER BY a.owner_id, a.kind
        """

    struct Place: Sendable {
        let owner: UUIDv7
        let kind: Int16

        static let start = Place(owner: .zero, kind: 0)
    }

    struct Row: Sendable {
        let place: Place
        /// Nil where the account had no entry yet.
        let end: (seq: Int64, hash: [UInt8])?
    }

    let merchant: UUIDv7
    let after: Place
    let upTo: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.owner)
        parameters.append(after.kind)
        parameters.append(upTo)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let place = Place(owner: try row.next(), kind: try row.next())
        let seq = try row.next(Int64?.self)
        let hash = try row.next([UInt8]?.self)
        guard let seq, let hash else { return Row(place: place, end: nil) }
        return Row(place: place, end: (seq, hash))
    }
}

/// A merchant's checkpoints after one of them, in their order.
struct ReadCheckpoints: Statement {
    static let sql = """
        SELECT number, up_to, accounts, entries, prev_hash, hash FROM checkpoints
        WHERE merchant_id = $1 AND number > $2 ORDER BY number LIMIT $3
        """

    let merchant: UUIDv7
    let after: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Checkpoint {
        try Checkpoint(row: &row)
    }
}

struct ReadLastCheckpoint: Statement {
    static let sql = """
        SELECT number, up_to, accounts, entries, prev_hash, hash FROM checkpoints
        WHERE merchant_id = $1 ORDER BY number DESC LIMIT 1
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Checkpoint {
        try Checkpoint(row: &row)
    }
}

/// Of two that take the same one, the second changes nothing.
struct InsertCheckpoint: Statement {
    static let sql = """
        INSERT INTO checkpoints (merchant_id, number, up_to, accounts, entries, prev_hash, hash,
            taken_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT DO NOTHING
        """

    let merchant: UUIDv7
    let checkpoint: Checkpoint
    let takenAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(checkpoint.number)
        parameters.append(checkpoint.upTo)
        parameters.append(checkpoint.accounts)
        parameters.append(checkpoint.entries)
        parameters.append(checkpoint.previous)
        parameters.append(checkpoint.hash)
        parameters.append(takenAt)
    }
}

extension Checkpoint {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.init(
            number: try row.next(), upTo: try row.next(), accounts: try row.next(),
            entries: try row.next(), previous: try row.next([UInt8].self),
            hash: try row.next([UInt8].self))
    }
}
