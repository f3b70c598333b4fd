import Postgres
import Primitives

/// What the books have of a balance that was taken over.
struct ImportedBalance: Sendable {
    let name: String
    let member: UUIDv7
    let amount: Int64
    let bonus: Int64

    init(_ row: inout RowReader) throws(PostgresError) {
        name = try row.next()
        member = try row.next()
        amount = try row.next()
        bonus = try row.next()
    }
}

/// A page of points that were taken over, by name.
struct ListImportedPoints: Statement {
    static let sql = """
        SELECT p.source_id, p.member_id, e.delta, 0::bigint
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        WHERE p.merchant_id = $1 AND p.source_type = 'IMPORT' AND p.effect = 'OPENING'
            AND p.source_id > $2 AND p.source_id < $3
        ORDER BY p.source_id
        LIMIT 500
        """
    let merchant: UUIDv7
    let after: String
    let before: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ImportedBalance {
        try ImportedBalance(&row)
    }
}

/// A page of stored value that was taken over, by name; what its lots were made of.
struct ListImportedTopUps: Statement {
    static let sql = """
        SELECT t.payment_id, t.member_id, l.paid, l.bonus
        FROM top_ups t
        JOIN top_up_lots l ON l.merchant_id = t.merchant_id AND l.id = t.id
        WHERE t.merchant_id = $1 AND t.payment_id > $2 AND t.payment_id < $3
            AND t.paid_minor > 0
        ORDER BY t.payment_id
        LIMIT 500
        """
    let merchant: UUIDv7
    let after: String
    let before: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ImportedBalance {
        try ImportedBalance(&row)
    }
}
