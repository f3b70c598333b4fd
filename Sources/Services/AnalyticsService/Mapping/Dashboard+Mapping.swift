import AnalyticsDomain
import Messages
import Primitives
import ServiceKit

extension AnalyticsV1.GetTodayRequest {
    /// Nil where the caller wants today.
    var date: CalendarDate? {
        get throws(Refusal) {
            guard !businessDate.isEmpty else { return nil }
            guard let date = CalendarDate(iso: businessDate) else {
                throw Refusal.invalid("businessDate", "is not a date such as 2026-03-05")
            }
            return date
        }
    }
}

extension AnalyticsV1.GetTodayReply {
    init(
        _ report: DayReport, date: CalendarDate, currency: String, told groups: GroupSize
    ) {
        let members = groups.told(report.members)
        let newMembers = groups.told(report.figures.newMembers)
        self.init(
            businessDate: date.description, members: members ?? 0,
            newMembers: newMembers ?? 0, orders: report.figures.orders,
            netSalesMinor: report.figures.netSales.minor, currency: currency,
            pointsIssued: report.figures.pointsIssued.value, asOf: report.asOf,
            membersSuppressed: members == nil, newMembersSuppressed: newMembers == nil)
    }
}
