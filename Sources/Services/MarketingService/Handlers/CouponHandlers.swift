import Messages
import ServiceKit
import TTRPC

struct CouponHandlers: MarketingV1.Coupons.Handlers {
    let store: CouponStore
    let clock: any WallClock

    func listMine(
        _ request: MarketingV1.ListMyCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        let context = try RequestContext(call, clock: clock)
        let member = try context.member()
        let page = try CouponPage(size: request.pageSize, token: request.pageToken)
        let rows = try await store.list(
            merchant: context.merchant, member: member, page, deadline: context.deadline)
        return MarketingV1.ListMyCouponsReply(rows, page: page, now: context.now)
    }
}
