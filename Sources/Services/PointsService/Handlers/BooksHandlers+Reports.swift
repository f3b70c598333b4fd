package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// What the merchant owes in points, when it ends, and how a month went (N08, C26).
extension BooksHandlers {
    /// Reports know the merchant as a whole; who is bound to stores sees none of them.
    private func wholeMerchant(_ call: CallContext) throws -> RequestContext {
        let context = try RequestContext(call, clock: clock)
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        return context
    }

    package func getLiability(
        _ request: PointsV1.GetLiabilityRequest, _ call: CallContext
    ) async throws -> PointsV1.Liability {
        let context = try wholeMerchant(call)
        let count = try Self.months(request.months, usual: 24, most: 120)
        let clocks = try await merchants.merchant(context.merchant, deadline: context.deadline)
        let current = clocks.clock.businessDate(at: context.now).startOfMonth
        let months = (0..<count).map { current.adding(months: $0 - count + 1) }
        let rows = try await reports.read(
            ReadCohorts(
                merchant: context.merchant, months: months.map(clocks.clock.startOfBusinessDay),
                now: context.now), of: context.merchant, deadline: context.deadline)
        let debt = try await reports.read(
            ReadMerchantDebt(merchant: context.merchant), of: context.merchant,
            deadline: context.deadline)
        var cohorts = Array(repeating: Cohort(), count: count + 1)
        for row in rows { cohorts[min(max(row.cohort, 0), count)].add(row) }
        let all = cohorts.reduce(Cohort(), +)
        let value = try await money(context)?.value(of: all.outstanding) ?? 0
        let ending = Int128(value) * Int128(all.breakagePermille) / 1_000
        return PointsV1.Liability(
            asOf: context.now,
            cohorts: cohorts.indices.reversed().filter { !cohorts[$0].isEmpty }.map {
                PointsV1.LiabilityCohort(cohorts[$0], month: $0 == 0 ? nil : months[$0 - 1])
            },
            outstanding: all.outstanding, valueMinor: value, currency: clocks.currency,
            breakagePermille: all.breakagePermille, expectedValueMinor: value - Int64(ending),
            debt: debt.first ?? 0)
    }

    package func getForecast(
        _ request: PointsV1.GetForecastRequest, _ call: CallContext
    ) async throws -> PointsV1.Forecast {
        let context = try wholeMerchant(call)
        let count = try Self.months(request.months, usual: 12, most: 60)
        let days = try await merchants.merchant(context.merchant, deadline: context.deadline).clock
        let current = days.businessDate(at: context.now).startOfMonth
        let months = (0...count).map { current.adding(months: $0) }
        let rows = try await reports.read(
            ReadForecast(
                merchant: context.merchant, months: months.map(days.startOfBusinessDay),
                now: context.now), of: context.merchant, deadline: context.deadline)
        let money = try await self.money(context)
        var forecast = PointsV1.Forecast(
            months: months.dropLast().map { PointsV1.ForecastMonth(month: $0.description) })
        for row in rows {
            guard let month = row.month else {
                forecast.never = row.points
                continue
            }
            guard (1...count).contains(month) else {
                forecast.later = row.points
                continue
            }
            forecast.months[month - 1].points = row.points
            forecast.months[month - 1].members = row.members
            forecast.months[month - 1].valueMinor = money?.value(of: row.points) ?? 0
        }
        return forecast
    }

    package func getSummary(
        _ request: PointsV1.GetSummaryRequest, _ call: CallContext
    ) async throws -> PointsV1.PointsSummary {
        let context = try wholeMerchant(call)
        let days = try await merchants.merchant(context.merchant, deadline: context.deadline).clock
        let current = days.businessDate(at: context.now).startOfMonth
        let month = request.month.isEmpty ? current : try Self.month(request.month)
        guard month <= current else { throw Refusal.invalid("month", "lies ahead") }
        let rows = try await reports.read(
            ReadMonth(
                merchant: context.merchant, start: days.startOfBusinessDay(month),
                end: days.startOfBusinessDay(month.adding(months: 1))),
            of: context.merchant, deadline: context.deadline)
        return PointsV1.PointsSummary(MonthOfPoints(rows), of: month)
    }

    /// What points are worth by the programme in force; nil where they are no money.
    private func money(_ context: RequestContext) async throws -> PointsAsMoney? {
        try await programmes.inForce(
            context.merchant, at: context.now, deadline: context.deadline)?.policies.money
    }

    private static func months(
        _ asked: Int32, usual: Int, most: Int32
    ) throws(Refusal) -> Int {
        guard (0...most).contains(asked) else {
            throw .invalid("months", "is not from 1 to \(most)")
        }
        return asked == 0 ? usual : Int(asked)
    }

    private static func month(_ text: String) throws(Refusal) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else {
            throw .invalid("month", "is not a date, YYYY-MM-DD")
        }
        guard date == date.startOfMonth else {
            throw .invalid("month", "is not the first day of a month")
        }
        return date
    }
}
