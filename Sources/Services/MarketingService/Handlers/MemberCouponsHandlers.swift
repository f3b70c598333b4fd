import Messages
import ServiceKit
import TTRPC

/// What other services show of a member's coupons.
struct MemberCouponsHandlers: MarketingV1.MemberCoupons.Handlers {
    let coupons: CouponHandlers

    func listUsable(
        _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        try await coupons.listOfMember(
            .init(memberId: request.memberId, state: .issued), call)
    }
}
