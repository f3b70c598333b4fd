import Postgres
import Primitives

/// Merchants with rules, and up to which business date a job of theirs is done.
struct ReadDayMarks: Statement {
    static let sql = """
        SELECT p.merchant_id, d.done_through
        FROM (SELECT DISTINCT merchant_id FROM programmes) p
        LEFT JOIN day_marks d ON d.merchant_id = p.merchant_id AND d.job = $1
        """

    let job: String

    func bind(_ parameters: inout Parameters) { parameters.append(job) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (merchant: UUIDv7, doneThrough: CalendarDate?) {
        (try row.next(), try row.next(CalendarDate?.self))
    }
}

struct StoreDayMark: Statement {
    static let sql = """
        INSERT INTO day_marks AS d (merchant_id, job, done_through) VALUES ($1, $2, $3)
        ON CONFLICT (merchant_id, job) DO UPDATE
        SET done_through = greatest(d.done_through, excluded.done_through)
        """

    let merchant: UUIDv7
    let job: String
    let date: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(job)
        parameters.append(date)
    }
}
