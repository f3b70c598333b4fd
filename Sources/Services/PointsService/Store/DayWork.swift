import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Closes a store's business date, under the store's lock: one close after the other.
///
/// What a close tells of a date is what the books say of it now less what was told of it before: so
/// everything is told once, whenever it comes in.
struct DayWork: Sendable {
    /// How far back something may come in for a date that is closed.
    private static let daysBack = 31
    private static let always = (
        from: Instant.epoch, until: Instant(secondsSinceEpoch: 253_402_300_799)
    )

    let key: DayKey
    let currency: String
    let context: RequestContext

    func close(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<PointsV1.DayReply> {
        let earlier = (1...Self.daysBack).map { key.date.adding(days: -$0) }
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([key.store]))
            return (
                close: pipeline.add(ReadDayClose(key: key)),
                shifts: pipeline.add(CountShifts(key: key)),
                closed: pipeline.add(
                    ReadClosedDates(merchant: key.merchant, store: key.store, dates: earlier))
            )
        }
        if try found.close.rows.first != nil { return .refused(Refusal(.dayClosed)) }
        guard let shifts = try found.shifts.rows.first else { throw Refusal(.internalError) }
        guard shifts.open == 0 else {
            return .refused(Refusal(.dayHasOpenShifts, facts: ["count": "\(shifts.open)"]))
        }
        let dates = [key.date] + (try found.closed.rows)
        let (totals, before) = try totals(of: dates, in: &transaction)
        let close = DayClose(
            key: key, currency: currency, closedAt: context.now, closedBy: context.actor,
            shifts: shifts.closed,
            differenceMinor: shifts.differenceMinor)
        var news: [CalendarDate: DayTotals] = [:]
        for date in dates {
            let rest = (totals[date] ?? DayTotals()).beyond(before[date] ?? DayTotals())
            if date == key.date || !rest.isEmpty { news[date] = rest }
        }
        let written = news
        try transaction.pipeline { pipeline in
            pipeline.add(InsertDayClose(close: close))
            pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .dayClosed, object: "\(key.store) \(key.date)",
                        after: "difference \(close.differenceMinor) \(currency)"),
                    by: context))
            for (date, totals) in written {
                pipeline.add(InsertDayTotals(key: key, ofDate: date, totals: totals))
                guard !totals.details.isEmpty else { continue }
                pipeline.add(InsertDayDetails(key: key, ofDate: date, details: totals.details))
            }
        }
        return .reply(PointsV1.DayReply(day: PointsV1.Day(close, written)))
    }

    /// What the books say of dates, and what was told of them before.
    private func totals(
        of dates: [CalendarDate], in transaction: inout Transaction
    ) throws -> (books: [CalendarDate: DayTotals], told: [CalendarDate: DayTotals]) {
        let sums = ReadTillSums(
            merchant: key.merchant, store: key.store, days: dates, terminal: nil,
            from: Self.always.from, until: Self.always.until)
        let found = try transaction.pipeline { pipeline in
            (
                sums: pipeline.add(sums), takings: pipeline.add(ReadTillTakings(like: sums)),
                details: pipeline.add(
                    ReadTillDetails(
                        merchant: key.merchant, store: key.store, days: dates, terminal: nil,
                        from: Self.always.from, until: Self.always.until)),
                told: pipeline.add(
                    ReadToldTotals(merchant: key.merchant, store: key.store, dates: dates)),
                toldDetails: pipeline.add(
                    ReadToldDetails(merchant: key.merchant, store: key.store, dates: dates))
            )
        }
        var books: [CalendarDate: DayTotals] = [:]
        for row in try found.sums.rows + found.takings.rows {
            books[row.day, default: DayTotals()].add(row)
        }
        for row in try found.details.rows { books[row.date, default: DayTotals()].add(row) }
        var told: [CalendarDate: DayTotals] = [:]
        for row in try found.told.rows { told[row.ofDate, default: DayTotals()].add(row) }
        for row in try found.toldDetails.rows { told[row.date, default: DayTotals()].add(row) }
        return (books, told)
    }
}

extension PointsV1.Day {
    init(_ close: DayClose, _ totals: [CalendarDate: DayTotals]) {
        let date = close.key.date
        self.init(
            storeId: close.key.store.description, businessDate: date.description,
            currency: close.currency, closedAt: close.closedAt, closedBy: close.closedBy,
            figures: PointsV1.DayFigures(totals[date] ?? DayTotals(), of: date),
            late: totals.filter { $0.key != date }.sorted { $0.key < $1.key }.map {
                PointsV1.DayFigures($0.value, of: $0.key)
            },
            differenceMinor: close.differenceMinor, shiftCount: close.shifts)
    }
}
