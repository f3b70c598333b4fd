import AnalyticsDomain
import Postgres
import Primitives
import ServiceKit

/// One business date beside the merchant's whole.
struct DayReport: Sendable {
    let figures: DayFigures
    let members: Int64
    let asOf: Instant?
}

struct DayStore: Sendable {
    let pool: PostgresPool

    func read(_ day: MerchantDay, deadline: ContinuousClock.Instant) async throws -> DayReport {
        let (days, totals) = try await pool.query(
            ReadDay(day: day), ReadTotals(merchant: day.merchant),
            settings: [.merchant(day.merchant)], deadline: deadline)
        return DayReport(
            figures: days.first ?? .zero, members: totals.first?.members ?? 0,
            asOf: totals.first?.asOf)
    }

    /// Empties the tables and lets both feeds begin again, in one transaction that no batch can
    /// cross: each batch takes the same turn.
    func clear(deadline: ContinuousClock.Instant) async throws {
        try await pool.transaction(
            settings: [.allMerchants], deadline: deadline
        ) { transaction in
            try FeedCursors.lock(
                consumer: DayModels.consumerName, sources: DayModels.sources, in: &transaction)
            try transaction.pipeline { pipeline in
                pipeline.add(DeleteDays())
                pipeline.add(DeleteAsOf())
            }
            try FeedCursors.reset(consumer: DayModels.consumerName, in: &transaction)
        }
    }
}

private struct ReadDay: Statement {
    static let sql = """
        SELECT new_members, orders, net_sales_minor, points_issued FROM day_figures
        WHERE merchant_id = $1 AND business_date = $2
        """
    let day: MerchantDay

    func bind(_ parameters: inout Parameters) {
        parameters.append(day.merchant)
        parameters.append(day.date)
    }

    static func decode(_ row: inout RowReader) throws -> DayFigures {
        DayFigures(
            newMembers: try row.next(), orders: try row.next(),
            netSales: Money(minor: try row.next()), pointsIssued: Points(value: try row.next()))
    }
}

/// Members are the sum of the days: one row a day, so a sum over years is a short range scan.
private struct ReadTotals: Statement {
    static let sql = """
        SELECT
            (SELECT coalesce(sum(new_members), 0)::bigint FROM day_figures WHERE merchant_id = $1),
            (SELECT as_of FROM feed_progress WHERE merchant_id = $1)
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> (members: Int64, asOf: Instant?) {
        (try row.next(), try row.next(Instant?.self))
    }
}

struct AddToDays: Statement {
    static let sql = """
        INSERT INTO day_figures
            (merchant_id, business_date, new_members, orders, net_sales_minor, points_issued)
        SELECT * FROM unnest(
            $1::uuid[], $2::date[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[])
        ON CONFLICT (merchant_id, business_date) DO UPDATE SET
            new_members = day_figures.new_members + excluded.new_members,
            orders = day_figures.orders + excluded.orders,
            net_sales_minor = day_figures.net_sales_minor + excluded.net_sales_minor,
            points_issued = day_figures.points_issued + excluded.points_issued
        """
    let tally: DayTally

    func bind(_ parameters: inout Parameters) {
        let days = tally.days
        parameters.append(column: days) { $0.day.merchant }
        parameters.append(column: days) { $0.day.date }
        parameters.append(column: days) { $0.figures.newMembers }
        parameters.append(column: days) { $0.figures.orders }
        parameters.append(column: days) { $0.figures.netSales.minor }
        parameters.append(column: days) { $0.figures.pointsIssued.value }
    }
}

struct MoveAsOf: Statement {
    static let sql = """
        INSERT INTO feed_progress (merchant_id, as_of)
        SELECT * FROM unnest($1::uuid[], $2::timestamptz[])
        ON CONFLICT (merchant_id)
        DO UPDATE SET as_of = greatest(feed_progress.as_of, excluded.as_of)
        """
    let tally: DayTally

    func bind(_ parameters: inout Parameters) {
        let rows = tally.asOf
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.instant }
    }
}

private struct DeleteDays: Statement {
    static let sql = "DELETE FROM day_figures"
}

private struct DeleteAsOf: Statement {
    static let sql = "DELETE FROM feed_progress"
}
