import Postgres
import Primitives
import ServiceKit

/// I4: each call of the ledger that succeeded has its effect, under the id that answers its repeats.
struct OperationCheck: Statement {
    static let sql = """
        SELECT count(*), count(*) FILTER (WHERE x.is_known), count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.operation_id) FILTER (WHERE x.is_wrong))[1:5], '{}'),
            (array_agg(x.method ORDER BY x.method DESC, x.key DESC))[1],
            (array_agg(x.key ORDER BY x.method DESC, x.key DESC))[1]
        FROM (
            SELECT o.method, o.key, o.operation_id,
                o.status = 0 AND o.method = ANY ($5::text[]) AS is_known,
                o.status = 0 AND o.method = ANY ($5::text[]) AND p.id IS NULL AND r.id IS NULL
                    AND f.id IS NULL AND a.id IS NULL AND c.id IS NULL AS is_wrong
            FROM (
                SELECT merchant_id, method, key, operation_id, status FROM operations
                WHERE merchant_id = $1 AND (method, key) > ($2, $3)
                ORDER BY method, key LIMIT $4
            ) o
            LEFT JOIN postings p ON p.merchant_id = o.merchant_id AND p.id = o.operation_id
            LEFT JOIN orders r ON r.merchant_id = o.merchant_id AND r.id = o.operation_id
            LEFT JOIN order_refunds f ON f.merchant_id = o.merchant_id
                AND f.id = o.operation_id
            LEFT JOIN checkouts c ON c.merchant_id = o.merchant_id AND c.id = o.operation_id
            LEFT JOIN approvals a ON a.merchant_id = o.merchant_id AND a.id = o.operation_id
            OFFSET 0
        ) x
        """

    struct Row: Sendable {
        let rows: Int64
        let checked: Int64
        let violations: Int64
        let samples: [UUIDv7]
        let last: Place?
    }

    struct Place: Sendable {
        let method: String
        let key: String

        static let start = Place(method: "", key: "")
    }

    private static let limit: Int64 = 500

    /// Calls whose effect is a posting, an order, a checkout, a return, or a request for a second
    /// person.
    private static let methods: [String] = [
        "Checkouts/Hold", "Checkouts/Capture", "Checkouts/Void", "Checkouts/Pay",
        "Orders/Place", "Orders/Import", "Orders/Refund", "Points/Earn", "Wallet/Spend",
        "Wallet/RestoreSpend", "Wallet/PlaceHold", "Wallet/CaptureHold", "Wallet/VoidHold",
        "Wallet/CheckIn", "Wallet/Adjust", "Wallet/Compensate", "Wallet/Transfer", "Wallet/Freeze",
        "Wallet/ActivateGrant", "Wallet/ReverseGrant", "Earning/RecordEvent",
        "Books/ImportBalance", "Approvals/Approve", "Approvals/Reject",
        "StoredValue/TopUp", "StoredValue/ConfirmTopUp", "StoredValue/Spend",
        "StoredValue/Restore", "StoredValue/PlaceHold", "StoredValue/CaptureHold",
        "StoredValue/VoidHold", "StoredValue/Freeze", "StoredValue/RequestWithdrawal",
        "StoredValue/CompleteWithdrawal", "StoredValue/FailWithdrawal", "StoredValue/ActivateTopUp",
        "OrderIntake/Batch", "OrderIntake/ImportRows", "OrderIntake/Claim",
        "OrderIntake/ClaimMine", "OnlineOrders/Pay", "PunchCards/Sell", "PunchCards/Use",
        "PunchCards/UndoUse", "PunchCards/Refund",
    ].map { "patron.points.v1.\($0)" }

    let merchant: UUIDv7
    let after: Place

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.method)
        parameters.append(after.key)
        parameters.append(Self.limit)
        parameters.append(Self.methods)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let rows: Int64 = try row.next()
        let checked: Int64 = try row.next()
        let violations: Int64 = try row.next()
        let samples = try row.next([UUIDv7].self)
        let method = try row.next(String?.self)
        let key = try row.next(String?.self)
        var last: Place?
        if let method, let key { last = Place(method: method, key: key) }
        return Row(
            rows: rows, checked: checked, violations: violations, samples: samples, last: last)
    }

    static func sweep(
        _ merchant: UUIDv7, _ reads: BookReads, _ tallies: inout BookTallies
    ) async throws {
        var after = Place.start
        while true {
            guard let page = try await reads.rows(Self(merchant: merchant, after: after)).first
            else { return }
            tallies[.operations].count(page.checked)
            tallies[.operations].add(violations: page.violations, samples: page.samples)
            guard page.rows == limit, let last = page.last else { return }
            after = last
        }
    }
}
