import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// The till at which money came in or went out.
struct TillPlace: Sendable {
    let store: UUIDv7
    let terminal: String
    /// By the store's clock.
    let date: CalendarDate
}

extension TillPlace {
    /// Nil where the caller names no till.
    static func named(
        store: String, terminal: String, _ clocks: MerchantClocks, _ context: RequestContext
    ) throws(Refusal) -> TillPlace? {
        guard !store.isEmpty || !terminal.isEmpty else { return nil }
        let found = try Store(store, of: clocks)
        try context.checkScope(of: found.id)
        return TillPlace(
            store: found.id, terminal: try TillHandlers.code(terminal, "terminalId"),
            date: found.clock.businessDate(at: context.now))
    }
}

/// What came in and went out beside orders in a store on some business dates and in a span of time, by
/// date and kind of tender; at one terminal, or at all (X27).
///
/// In come top-ups, sales of punch cards and first periods of subscriptions; out go withdrawals and
/// refunds of cards, and cash that stands in for a provider of payments. What names no till counts at
/// none.
struct ReadTillTakings: Statement {
    static let sql = """
        SELECT x.day, x.kind, x.type, count(*), sum(x.minor)::bigint
        FROM (
            SELECT t.business_date AS day, 4 AS kind, t.tender AS type, t.paid_minor AS minor
            FROM unnest($3::date[]) AS d (day)
            JOIN top_ups t ON t.merchant_id = $1 AND t.store_id = $2
                AND t.business_date = d.day AND t.paid_at >= $5 AND t.paid_at < $6
            WHERE $4::text IS NULL OR t.terminal_id = $4
            UNION ALL
            SELECT e.business_date, CASE e.kind WHEN 1 THEN 4 ELSE 5 END,
                coalesce(e.tender, 9::smallint), abs(e.cash)
            FROM unnest($3::date[]) AS d (day)
            JOIN punch_card_entries e ON e.merchant_id = $1 AND e.business_date = d.day
                AND e.occurred_at >= $5 AND e.occurred_at < $6
            WHERE e.store_id = $2 AND e.kind IN (1, 4)
                AND ($4::text IS NULL OR e.terminal_id = $4)
            UNION ALL
            SELECT s.till_date, 4, s.till_tender, s.till_minor
            FROM unnest($3::date[]) AS d (day)
            JOIN subscriptions s ON s.merchant_id = $1 AND s.till_store_id = $2
                AND s.till_date = d.day AND s.started_at >= $5 AND s.started_at < $6
            WHERE $4::text IS NULL OR s.till_terminal_id = $4
            UNION ALL
            SELECT w.payout_date, 5, 1::smallint, w.refund
            FROM unnest($3::date[]) AS d (day)
            JOIN stored_value_withdrawals w ON w.merchant_id = $1 AND w.payout_store_id = $2
                AND w.payout_date = d.day AND w.closed_at >= $5 AND w.closed_at < $6
            WHERE $4::text IS NULL OR w.payout_terminal_id = $4
            UNION ALL
            SELECT r.business_date, 5, 1::smallint, r.amount_minor
            FROM unnest($3::date[]) AS d (day)
            JOIN payment_refund_steps r ON r.merchant_id = $1 AND r.store_id = $2
                AND r.business_date = d.day AND r.taken_at >= $5 AND r.taken_at < $6
            WHERE $4::text IS NULL OR r.terminal_id = $4
        ) x
        WHERE x.minor > 0
        GROUP BY x.day, x.kind, x.type
        """

    let sums: ReadTillSums

    /// The same store, terminal, dates and span.
    init(like sums: ReadTillSums) { self.sums = sums }

    func bind(_ parameters: inout Parameters) { sums.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReadTillSums.Row {
        try ReadTillSums.decode(&row)
    }
}
