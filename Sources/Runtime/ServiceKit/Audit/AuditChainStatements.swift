import Postgres
import Primitives

/// Whether this transaction is the one that extends the chains: two at once would grow two tails.
struct TryChainLock: Statement {
    static let sql = "SELECT pg_try_advisory_xact_lock($1)"
    /// `audit` in ASCII.
    private static let key: Int64 = 0x61_7564_6974

    func bind(_ parameters: inout Parameters) { parameters.append(Self.key) }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

extension AuditDeed {
    /// Of `audit a`.
    static let columns = """
        a.merchant_id, a.sequence, a.at, a.actor_kind, a.actor, a.role, a.address, a.app,
        a.request_id, a.action, a.object, a.reason, a.before, a.after, a.before_digest,
        a.after_digest
        """

    init(_ row: inout RowReader) throws {
        self.init(
            merchant: try row.next(), sequence: try row.next(), at: try row.next(),
            actorKind: try row.next(), actor: try row.next(), role: try row.next(String?.self),
            address: try row.next(), app: try row.next(String?.self), requestId: try row.next(),
            action: try row.next(), object: try row.next(), reason: try row.next(String?.self),
            before: try row.next(String?.self), after: try row.next(String?.self),
            beforeDigest: try row.next([UInt8]?.self), afterDigest: try row.next([UInt8]?.self))
    }
}

/// Deeds that are in no chain yet.
struct ReadPendingAudit: Statement {
    static let sql = """
        SELECT \(AuditDeed.columns)
        FROM audit_pending p
        JOIN audit a ON a.merchant_id = p.merchant_id AND a.sequence = p.sequence
        ORDER BY p.merchant_id, p.sequence
        LIMIT $1
        """
    let limit: Int64

    func bind(_ parameters: inout Parameters) { parameters.append(limit) }

    static func decode(_ row: inout RowReader) throws -> AuditDeed { try AuditDeed(&row) }
}

/// The last link of each merchant that has one.
struct ReadChainHeads: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let position: Int64
        let hash: [UInt8]
    }

    static let sql = """
        SELECT m.merchant_id, h.position, h.hash FROM unnest($1::uuid[]) AS m (merchant_id)
        CROSS JOIN LATERAL (
            SELECT position, hash FROM audit_chain WHERE merchant_id = m.merchant_id
            ORDER BY position DESC LIMIT 1) AS h
        """
    let merchants: [UUIDv7]

    func bind(_ parameters: inout Parameters) { parameters.append(merchants) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(merchant: try row.next(), position: try row.next(), hash: try row.next())
    }
}

struct InsertAuditLinks: Statement {
    static let sql = """
        INSERT INTO audit_chain (merchant_id, position, sequence, encoding, row_digest, chained_at,
            previous_hash, hash)
        SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::smallint[], $5::bytea[],
            $6::timestamptz[], $7::bytea[], $8::bytea[])
        """
    let links: [(link: AuditLink, hash: [UInt8])]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: links) { $0.link.merchant }
        parameters.append(column: links) { $0.link.position }
        parameters.append(column: links) { $0.link.sequence }
        parameters.append(column: links) { $0.link.encoding }
        parameters.append(column: links) { $0.link.rowDigest }
        parameters.append(column: links) { $0.link.chainedAt }
        parameters.append(column: links) { $0.link.previous }
        parameters.append(column: links) { $0.hash }
    }
}

struct DeletePendingAudit: Statement {
    static let sql = """
        DELETE FROM audit_pending p USING unnest($1::uuid[], $2::bigint[]) AS k (merchant_id, sequence)
        WHERE p.merchant_id = k.merchant_id AND p.sequence = k.sequence
        """
    let links: [(link: AuditLink, hash: [UInt8])]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: links) { $0.link.merchant }
        parameters.append(column: links) { $0.link.sequence }
    }
}

/// Heads that have grown since the last checkpoint, where that is old enough or there is none.
/// Merchants are found one after the other by the index, however long their chains are.
struct ReadDueCheckpoints: Statement {
    static let sql = """
        WITH RECURSIVE chained AS (
            (SELECT merchant_id FROM audit_chain ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT l.merchant_id FROM audit_chain l WHERE l.merchant_id > c.merchant_id
                ORDER BY l.merchant_id LIMIT 1)
            FROM chained c WHERE c.merchant_id IS NOT NULL
        )
        SELECT m.merchant_id, h.position, h.hash FROM chained m
        CROSS JOIN LATERAL (
            SELECT position, hash FROM audit_chain WHERE merchant_id = m.merchant_id
            ORDER BY position DESC LIMIT 1) AS h
        LEFT JOIN LATERAL (
            SELECT position, at FROM audit_checkpoints WHERE merchant_id = m.merchant_id
            ORDER BY position DESC LIMIT 1) AS c ON true
        WHERE c.position IS NULL OR (c.position < h.position AND c.at <= $1)
        """
    /// The last checkpoint is from then or earlier.
    let until: Instant

    func bind(_ parameters: inout Parameters) { parameters.append(until) }

    static func decode(_ row: inout RowReader) throws -> ReadChainHeads.Row {
        try ReadChainHeads.decode(&row)
    }
}

/// A signed head, as it is kept.
struct SignedHead: Sendable {
    let head: AuditHead
    let kid: String
    let signature: [UInt8]
}

struct InsertCheckpoints: Statement {
    static let sql = """
        INSERT INTO audit_checkpoints (merchant_id, position, at, hash, kid, signature)
        SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::bytea[], $5::text[],
            $6::bytea[])
        ON CONFLICT DO NOTHING
        """
    let heads: [SignedHead]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: heads) { $0.head.merchant }
        parameters.append(column: heads) { $0.head.position }
        parameters.append(column: heads) { $0.head.at }
        parameters.append(column: heads) { $0.head.hash }
        parameters.append(column: heads) { $0.kid }
        parameters.append(column: heads) { $0.signature }
    }
}
