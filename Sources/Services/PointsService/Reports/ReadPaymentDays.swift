import Postgres
import Primitives

/// What stands in the accounts of money at payment providers, and what moved them since a day began,
/// by account, day and cause.
///
/// What was given in a provider's stead is told by the way in which it was given, where staff has said
/// so. All of a merchant's entries are read: there are six of a payment, and none is added up anywhere.
struct ReadPaymentDays: Statement {
    static let sql = """
        WITH booked AS MATERIALIZED (
            SELECT e.account AS kind, width_bucket(e.booked_at, $2::timestamptz[]) AS day,
                CASE e.cause WHEN 1 THEN 'PAID' WHEN 2 THEN 'USED' WHEN 3 THEN 'RETURNED'
                    WHEN 4 THEN 'GIVEN_BACK' ELSE CASE s.kind
                        WHEN 1 THEN 'GIVEN_IN_CASH' WHEN 2 THEN 'GIVEN_BY_TRANSFER'
                        ELSE 'GIVEN_OTHERWISE' END
                END AS type, sum(e.delta)::bigint AS amount
            FROM payment_entries e
            LEFT JOIN payment_refund_steps s ON e.cause = 5 AND s.merchant_id = e.merchant_id
                AND s.refund_id = e.source_id AND s.kind < 4
            WHERE e.merchant_id = $1
            GROUP BY 1, 2, 3
        )
        SELECT kind, NULL::integer, NULL::text, sum(amount)::bigint FROM booked GROUP BY kind
        UNION ALL
        SELECT kind, day, type, amount FROM booked WHERE day > 0
        """

    let merchant: UUIDv7
    /// Where each day begins, and where the last one ends, ascending.
    let bounds: [Instant]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(bounds)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReadAccountDays.Row {
        try ReadAccountDays.decode(&row)
    }
}
