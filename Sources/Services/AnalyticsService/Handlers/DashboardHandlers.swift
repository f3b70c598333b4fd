import AnalyticsDomain
import Messages
import Primitives
import ServiceKit
import TTRPC

struct DashboardHandlers: AnalyticsV1.Dashboard.Handlers {
    let store: DayStore
    let directory: MerchantDirectory
    let clock: any WallClock

    func getToday(
        _ request: AnalyticsV1.GetTodayRequest, _ call: CallContext
    ) async throws -> AnalyticsV1.GetTodayReply {
        let context = try RequestContext(call, clock: clock)
        // The day tables know the merchant as a whole; who is bound to stores sees none of it.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let clocks = try await directory.merchant(context.merchant, deadline: context.deadline)
        let date = try request.date ?? clocks.clock.businessDate(at: context.now)
        let report = try await store.read(
            MerchantDay(merchant: context.merchant, date: date), deadline: context.deadline)
        return AnalyticsV1.GetTodayReply(
            report, date: date, currency: clocks.currency,
            told: GroupSize(toldTo: context.principal))
    }

    func rebuild(
        _ request: AnalyticsV1.RebuildRequest, _ call: CallContext
    ) async throws -> AnalyticsV1.RebuildReply {
        try await store.clear(deadline: call.deadline)
        return AnalyticsV1.RebuildReply(feeds: Int32(DayModels.sources.count))
    }
}
