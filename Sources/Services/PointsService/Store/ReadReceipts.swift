import PointsDomain
import Postgres
import Primitives

/// What an earning posting left behind: enough to give its answer again.
struct StoredReceipt: Sendable {
    let posting: UUIDv7
    let points: Int64
    let balance: ReceiptBalance
    let explanation: [UInt8]
}

/// A member's points right after a posting.
struct ReceiptBalance: Sendable {
    let available: Int64
    let pending: Int64
    let seq: Int64
    let debt: Int64
}

/// The receipt of an order's points, by the order's id.
struct ReadOrderReceipt: Statement {
    static let sql = """
        SELECT p.id, e.delta, coalesce(p.available_after, e.balance_after),
            coalesce(p.pending_after, 0), coalesce(p.seq_after, e.seq), coalesce(p.debt_after, 0),
            p.explanation
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        WHERE p.merchant_id = $1 AND p.source_type = 'ORDER' AND p.source_id = $2
            AND p.effect = 'EARN'
        """

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order.description)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredReceipt {
        try StoredReceipt(row: &row)
    }
}

/// The receipt of a posting, by its id.
struct ReadPostingReceipt: Statement {
    static let sql = """
        SELECT p.id, e.delta, coalesce(p.available_after, e.balance_after),
            coalesce(p.pending_after, 0), coalesce(p.seq_after, e.seq), coalesce(p.debt_after, 0),
            p.explanation
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        WHERE p.merchant_id = $1 AND p.id = $2
        """

    let merchant: UUIDv7
    let posting: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(posting)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredReceipt {
        try StoredReceipt(row: &row)
    }
}

extension StoredReceipt {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        posting = try row.next()
        points = try row.next()
        balance = ReceiptBalance(
            available: try row.next(), pending: try row.next(), seq: try row.next(),
            debt: try row.next())
        explanation = try row.next([UInt8].self)
    }
}
