import Postgres
import Primitives

/// Merchants who have rows, links or notes, found one after the other by the indices.
struct ReadAuditMerchants: Statement {
    static let sql = """
        WITH RECURSIVE \(walk("audited", over: "audit")),
            \(walk("chained", over: "audit_chain")),
            \(walk("signed", over: "audit_checkpoints")),
            \(walk("noted", over: "privileged_changes"))
        SELECT merchant_id FROM audited WHERE merchant_id IS NOT NULL
        UNION SELECT merchant_id FROM chained WHERE merchant_id IS NOT NULL
        UNION SELECT merchant_id FROM signed WHERE merchant_id IS NOT NULL
        UNION SELECT merchant_id FROM noted WHERE merchant_id IS NOT NULL
        ORDER BY merchant_id
        """

    private static func walk(_ name: String, over table: String) -> String {
        """
        \(name) AS (
            (SELECT merchant_id FROM \(table) ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT t.merchant_id FROM \(table) t WHERE t.merchant_id > w.merchant_id
                ORDER BY t.merchant_id LIMIT 1)
            FROM \(name) w WHERE w.merchant_id IS NOT NULL
        )
        """
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// The next links of a merchant's chain, each with its deed where there is one.
struct ReadAuditSteps: Statement {
    static let sql = """
        SELECT c.merchant_id, c.position, c.sequence, c.encoding, c.row_digest, c.chained_at,
            c.previous_hash, c.hash, a.sequence IS NOT NULL, \(AuditDeed.columns)
        FROM audit_chain c
        LEFT JOIN audit a ON a.merchant_id = c.merchant_id AND a.sequence = c.sequence
        WHERE c.merchant_id = $1 AND c.position > $2
        ORDER BY c.position
        LIMIT $3
        """
    let merchant: UUIDv7
    let after: Int64
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> AuditProof.Step {
        let link = AuditLink(
            merchant: try row.next(), position: try row.next(), sequence: try row.next(),
            encoding: try row.next(), rowDigest: try row.next(), chainedAt: try row.next(),
            previous: try row.next())
        let hash: [UInt8] = try row.next()
        let exists: Bool = try row.next()
        return AuditProof.Step(
            link: link, hash: hash, deed: exists ? try AuditDeed(&row) : nil)
    }
}

/// Deeds that are in no chain although they should be by now.
struct ReadUnchained: Statement {
    static let sql = """
        SELECT a.sequence, c.sequence IS NOT NULL
        FROM audit a
        LEFT JOIN audit_chain c ON c.merchant_id = a.merchant_id AND c.sequence = a.sequence
        WHERE a.merchant_id = $1 AND a.sequence > $2 AND a.at < $3
        ORDER BY a.sequence
        LIMIT $4
        """
    let merchant: UUIDv7
    let after: Int64
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> (sequence: Int64, isChained: Bool) {
        (try row.next(), try row.next())
    }
}

/// Deeds that were removed before they were chained.
struct ReadLostPending: Statement {
    static let sql = """
        SELECT p.sequence FROM audit_pending p
        LEFT JOIN audit a ON a.merchant_id = p.merchant_id AND a.sequence = p.sequence
        WHERE p.merchant_id = $1 AND a.sequence IS NULL
        ORDER BY p.sequence
        LIMIT $2
        """
    let merchant: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// What the database has noted of privileged changes, each with whether a row of the audit in the
/// same transaction tells of it.
struct ReadPrivilegedChanges: Statement {
    struct Row: Sendable {
        let id: Int64
        let subject: String
        let object: String?
        let isAudited: Bool
    }

    static let sql = """
        SELECT p.id, p.subject, p.object, EXISTS (
            SELECT FROM audit a
            WHERE a.merchant_id = p.merchant_id AND a.transaction = p.transaction
                AND (p.object IS NULL OR a.object = p.object)
                AND (p.action IS NULL OR a.action = p.action))
        FROM (
            SELECT * FROM privileged_changes
            WHERE merchant_id = $1 AND id > $2 AND at >= $3
            ORDER BY id LIMIT $4) AS p
        ORDER BY p.id
        """
    let merchant: UUIDv7
    let after: Int64
    /// Rows of the audit that are older may have been retired.
    let since: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(since)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            id: try row.next(), subject: try row.next(), object: try row.next(String?.self),
            isAudited: try row.next())
    }
}

/// Checkpoints of all merchants or of one, by merchant and position.
struct ReadCheckpoints: Statement {
    static let sql = """
        SELECT merchant_id, position, hash, at, kid, signature FROM audit_checkpoints
        WHERE merchant_id = $1 AND position > $2 AND at > $3
        ORDER BY position
        LIMIT $4
        """
    let merchant: UUIDv7
    let after: Int64
    let behind: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(behind)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> SignedHead {
        SignedHead(
            head: AuditHead(
                merchant: try row.next(), position: try row.next(), hash: try row.next(),
                at: try row.next()),
            kid: try row.next(), signature: try row.next())
    }
}

/// The hashes of links, by position.
struct ReadLinkHashes: Statement {
    static let sql = """
        SELECT c.position, c.hash FROM unnest($2::bigint[]) AS k (position)
        JOIN audit_chain c ON c.merchant_id = $1 AND c.position = k.position
        """
    let merchant: UUIDv7
    let positions: [Int64]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(positions)
    }

    static func decode(_ row: inout RowReader) throws -> (position: Int64, hash: [UInt8]) {
        (try row.next(), try row.next())
    }
}

/// Deeds for the eyes of an auditor, newest first.
///
/// One branch for each way to ask, each along an index in the order of the page: three years of deeds
/// are not gone through for those of one object or actor.
struct ReadAuditRows: Statement {
    static let sql = """
        SELECT * FROM (
            \(branch("$2::text IS NOT NULL AND a.object = $2 AND \(byActor)"))
            UNION ALL
            \(branch("$2::text IS NULL AND $3::text IS NOT NULL AND a.actor = $3"))
            UNION ALL
            \(branch("$2::text IS NULL AND $3::text IS NULL"))
        ) AS found
        ORDER BY sequence DESC LIMIT $5
        """

    private static let byActor = "($3::text IS NULL OR a.actor = $3)"

    private static func branch(_ condition: String) -> String {
        """
        (SELECT \(AuditDeed.columns) FROM audit a
        WHERE a.merchant_id = $1 AND a.sequence < $4 AND \(condition)
        ORDER BY a.sequence DESC LIMIT $5)
        """
    }

    let merchant: UUIDv7
    let object: String?
    let actor: String?
    let before: Int64
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(object)
        parameters.append(actor)
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> AuditDeed { try AuditDeed(&row) }
}
