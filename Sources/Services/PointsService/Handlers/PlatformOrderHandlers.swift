package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Orders of platforms: read by their adapters, and taken once for the platform's number (E14).
package struct PlatformOrderHandlers: PointsV1.PlatformOrders.Handlers {
    let intake: OrderIntakeHandlers
    let clock: any WallClock

    package func take(
        _ request: PointsV1.TakePlatformOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.TakePlatformOrderReply {
        let context = try RequestContext(call, clock: clock)
        let order = try Self.read(request)
        let placed = PointsV1.PlaceOrderRequest(order, of: request.platform, in: request.storeId)
        let clocks = try await intake.desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(placed, merchant: context.merchant, clocks)
        try context.checkScope(of: draft.key.store)
        var reply = PointsV1.TakePlatformOrderReply(
            externalId: draft.key.externalId, payableMinor: draft.payableMinor)
        let named = [request.memberId, request.memberCode, request.phone]
        if named.allSatisfy(\.isEmpty) {
            try await takeGuest(placed, draft, into: &reply, context)
        } else {
            let name = try MemberName(
                id: request.memberId, code: request.memberCode, phone: request.phone)
            let taken = try await intake.take(placed, draft, for: name, context)
            reply.orderId = taken.order.description
            reply.pointsEarned = taken.pointsEarned
            reply.replayed = taken.replayed
        }
        return reply
    }

    private func takeGuest(
        _ placed: PointsV1.PlaceOrderRequest, _ draft: OrderDraft,
        into reply: inout PointsV1.TakePlatformOrderReply, _ context: RequestContext
    ) async throws {
        // A platform pushes an order in each of its states, also after it is somebody's.
        let known = try await intake.pool.query(
            ReadOrderKeys(keys: [draft.key]), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        if let known = known.first {
            reply.orderId = known.effect.id.description
            reply.replayed = true
            return
        }
        let kept = try await intake.keep(placed, draft, context)
        reply.orderId = kept.order?.id ?? ""
        reply.receiptCode = kept.order?.receiptCode ?? ""
        reply.isGuest = true
        reply.replayed = kept.replayed
    }

    private static func read(
        _ request: PointsV1.TakePlatformOrderRequest
    ) throws(Refusal) -> PlatformOrder {
        guard let text = request.order?.text, !text.isEmpty else {
            throw .invalid("order", "is missing")
        }
        let adapter: any PlatformOrderAdapter.Type
        switch request.platform {
        case .meituan: adapter = MeituanOrders.self
        case .tmall: adapter = TmallOrders.self
        case .unspecified, .unrecognized: throw .invalid("platform", "is not known")
        }
        guard let tree = try? JSONTree(json: text) else { throw .invalid("order", "is no JSON") }
        do throws(PlatformOrderError) {
            return try adapter.order(tree) { try? JSONTree(json: $0) }
        } catch {
            switch error {
            case .notPaid(let state):
                throw Refusal(.platformOrderNotPaid, facts: ["state": state])
            case .unreadable(let place, let problem):
                throw .invalid(place.isEmpty ? "order" : "order.\(place)", problem)
            }
        }
    }
}

extension PointsV1.PlaceOrderRequest {
    init(_ order: PlatformOrder, of platform: PointsV1.Platform, in store: String) {
        self.init(
            storeId: store, channel: .delivery, externalId: "\(platform.name):\(order.number)",
            paidAt: order.paidAt,
            lines: order.lines.map {
                PointsV1.OrderLine(
                    sku: Self.cut($0.sku, 64), name: Self.cut($0.name, 256),
                    category: Self.cut($0.category, 64), quantity: $0.quantity,
                    price: .amountMinor($0.amountMinor))
            },
            tenders: [PointsV1.Tender(type: .platform, amountMinor: order.payableMinor)])
    }

    /// Platforms' names may be longer than ours.
    private static func cut(_ text: String, _ longest: Int) -> String {
        guard text.unicodeScalars.count > longest else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
    }
}
