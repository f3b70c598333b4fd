import Postgres
import Primitives
import ServiceKit

extension BookReads {
    /// Merchants who have accounts.
    func merchants() async throws -> [UUIDv7] { try await rows(ReadLedgerMerchants()) }
}

/// Merchants, found one after the other by the index, however many accounts each has.
struct ReadLedgerMerchants: Statement {
    static let sql = """
        WITH RECURSIVE known AS (
            (SELECT merchant_id FROM accounts ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT a.merchant_id FROM accounts a WHERE a.merchant_id > k.merchant_id
                ORDER BY a.merchant_id LIMIT 1)
            FROM known k WHERE k.merchant_id IS NOT NULL
        )
        SELECT merchant_id FROM known WHERE merchant_id IS NOT NULL
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// The next owners of accounts of a merchant.
struct ReadOwners: Statement {
    static let sql = """
        SELECT owner_id FROM accounts WHERE merchant_id = $1 AND owner_id > $2
        GROUP BY owner_id ORDER BY owner_id LIMIT $3
        """

    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
