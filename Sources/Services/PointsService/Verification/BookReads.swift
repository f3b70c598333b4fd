import Postgres
import Primitives
import ServiceKit

/// Statements that look the books through, one small piece after the other.
///
/// Each piece is a statement with a snapshot of its own, or a transaction of a few, on a connection
/// that nothing else waits on meanwhile; between two the connection is free for orders again. None
/// writes, so none takes a transaction number and none holds the feed's horizon back.
struct BookReads: Sendable {
    /// A piece takes milliseconds; what takes longer than this is stuck.
    private static let longest = Duration.seconds(30)

    let pool: PostgresPool
    let scope: Setting
    let deadline: ContinuousClock.Instant

    func rows<S: Statement>(_ statement: S) async throws -> [S.Row] {
        try await snapshot { transaction in try transaction.run(statement) }
    }

    /// Several statements that see the same state.
    func snapshot<R: Sendable>(
        _ body: @escaping @Sendable (inout Transaction) throws -> R
    ) async throws -> R {
        try Task.checkCancellation()
        return try await pool.transaction(
            isolation: .repeatableRead, settings: [scope],
            deadline: min(deadline, .now + Self.longest), body)
    }

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

extension UUIDv7 {
    /// Before every id.
    static let zero = UUIDv7(hi: 0, lo: 0)
}
