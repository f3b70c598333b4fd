package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Purchases whose member is known by who has paid them (E03).
package struct PayerNoticeHandlers: PointsV1.PayerNotices.Handlers {
    let intake: OrderIntakeHandlers
    let identities: MemberV1.Identities.Client
    let clock: any WallClock

    package func take(
        _ request: PointsV1.TakePaidOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.TakePaidOrderReply {
        let context = try RequestContext(call, clock: clock)
        let (platform, tender) = try Self.means(request.provider)
        guard !request.payerOpenid.isEmpty else {
            throw Refusal.invalid("payerOpenid", "is missing")
        }
        let placed = PointsV1.PlaceOrderRequest(request, tender)
        let clocks = try await intake.desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(placed, merchant: context.merchant, clocks)
        let facts = try await identities.resolvePayer(
            MemberV1.ResolvePayerRequest(
                platform: platform, app: request.app, openid: request.payerOpenid),
            context.forward(as: .points))
        guard let member = UUIDv7(facts.memberId) else { throw Refusal(.memberNotFound) }
        // The till may have posted it: then whatever it says of it holds, and it has earned.
        let known = try await intake.pool.query(
            ReadOrderKeys(keys: [draft.key]), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        if let known = known.first {
            let receipt = try await intake.orders.receipt(
                of: known.effect.id, replayed: true, context)
            return PointsV1.TakePaidOrderReply(
                orderId: known.effect.id.description, memberId: receipt.order?.memberId ?? "",
                pointsEarned: receipt.pointsEarned, replayed: true)
        }
        let taken = try await intake.take(placed, draft, for: .id(member), context)
        return PointsV1.TakePaidOrderReply(
            orderId: taken.order.description, memberId: member.description,
            pointsEarned: taken.pointsEarned, replayed: taken.replayed)
    }

    private static func means(
        _ provider: PointsV1.PaymentProvider
    ) throws(Refusal) -> (MemberV1.IdentityPlatform, PointsV1.TenderType) {
        switch provider {
        case .providerWechatPay: return (.wechat, .wechatPay)
        case .providerAlipay: return (.alipay, .alipay)
        case .unspecified, .unrecognized: throw .invalid("provider", "is not known")
        }
    }
}

extension PointsV1.PlaceOrderRequest {
    /// All that a payment says of what was bought.
    fileprivate init(_ request: PointsV1.TakePaidOrderRequest, _ tender: PointsV1.TenderType) {
        self.init(
            storeId: request.storeId, channel: .inStore, terminalId: request.terminalId,
            externalId: request.externalId, paidAt: request.paidAt,
            lines: [
                PointsV1.OrderLine(
                    sku: "PAYMENT", name: "PAYMENT", quantity: 1,
                    price: .amountMinor(request.amountMinor))
            ],
            tenders: [PointsV1.Tender(type: tender, amountMinor: request.amountMinor)])
    }
}
