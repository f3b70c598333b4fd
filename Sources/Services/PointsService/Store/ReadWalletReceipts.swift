import Postgres
import Primitives

/// What a wallet's posting left behind: enough to give its answer again. Its points are those of all
/// postings of its kind that the call made.
struct ReadWalletReceipt: Statement {
    static let sql = """
        SELECT (SELECT sum(x.delta)::bigint FROM entries x
                JOIN postings y ON y.merchant_id = x.merchant_id AND y.id = x.posting_id
                WHERE x.merchant_id = p.merchant_id AND x.owner_id = p.member_id AND x.kind = 1
                    AND x.seq BETWEEN p.seq AND coalesce(p.seq_after, p.seq) AND y.type = p.type),
            coalesce(p.available_after, e.balance_after), coalesce(p.pending_after, 0),
            coalesce(p.seq_after, e.seq), coalesce(p.debt_after, 0), p.source_id, c.streak,
            p.explanation
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        LEFT JOIN check_ins c ON c.merchant_id = p.merchant_id AND c.member_id = p.member_id
            AND c.business_date = p.business_date AND c.posting_id = p.id
        WHERE p.merchant_id = $1 AND p.id = $2
        """

    struct Row: Sendable {
        let points: Int64
        let balance: ReceiptBalance
        let source: String
        let streak: Int64?
        let explanation: [UInt8]
    }

    let merchant: UUIDv7
    let posting: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(posting)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            points: try row.next(),
            balance: ReceiptBalance(
                available: try row.next(), pending: try row.next(), seq: try row.next(),
                debt: try row.next()),
            source: try row.next(), streak: try row.next(Int64?.self),
            explanation: try row.next([UInt8].self))
    }
}

/// The hold that a posting placed, captured or voided.
struct ReadHoldOfPosting: Statement {
    static let sql = """
        SELECT h.id, h.points, h.expires_at
        FROM postings p
        JOIN holds h ON h.merchant_id = p.merchant_id AND h.id::text = p.source_id
        WHERE p.merchant_id = $1 AND p.id = $2 AND p.source_type = 'HOLD'
        """

    struct Row: Sendable {
        let id: UUIDv7
        let points: Int64
        let expiresAt: Instant
    }

    let merchant: UUIDv7
    let posting: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(posting)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(id: try row.next(), points: try row.next(), expiresAt: try row.next())
    }
}

/// Whose hold it is; a checkout's is captured and voided with the checkout.
struct ReadHoldOwner: Statement {
    static let sql = """
        SELECT h.member_id FROM holds h
        WHERE h.merchant_id = $1 AND h.id = $2
            AND NOT EXISTS (SELECT FROM checkouts c
                WHERE c.merchant_id = h.merchant_id AND c.id = h.id)
        """

    let merchant: UUIDv7
    let hold: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hold)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Those of redemptions and orders are not among them: they come back with what they paid for, never
/// without.
struct ReadSpendOwner: Statement {
    static let sql = """
        SELECT member_id FROM postings
        WHERE merchant_id = $1 AND id = $2 AND type = 'SPEND'
            AND source_type NOT IN ('REDEMPTION', 'ORDER')
        """

    let merchant: UUIDv7
    let spend: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(spend)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
