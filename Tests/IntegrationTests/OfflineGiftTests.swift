import Messages
import Primitives
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

/// Marketing-service as the settlement of offline sales sees it: stocks of gifts in a list.
private final class StubGiftStocks: MarketingV1.GiftStocks.Handlers {
    private struct State {
        var left: [String: Int64]
        var answers: [String: MarketingV1.TakeGivenGiftsReply] = [:]
        var isAway = false
    }

    private let state: Mutex<State>

    init(_ left: [String: Int64]) { state = Mutex(State(left: left)) }

    var left: [String: Int64] { state.withLock { $0.left } }

    /// The orders that have taken.
    var orders: Int { state.withLock { $0.answers.count } }

    /// Whether it answers that it cannot be reached, from now on.
    func setAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

    func takeGiven(
        _ request: MarketingV1.TakeGivenGiftsRequest, _ call: CallContext
    ) async throws -> MarketingV1.TakeGivenGiftsReply {
        try state.withLock { state in
            if state.isAway { throw RPCStatus(Refusal(.unavailable)) }
            if let known = state.answers[request.orderId] { return known }
            let gifts = request.gifts.map { gift in
                let taken = min(gift.quantity, state.left[gift.sku] ?? gift.quantity)
                if let left = state.left[gift.sku] { state.left[gift.sku] = left - taken }
                return MarketingV1.TakenGift(
                    sku: gift.sku, quantity: gift.quantity, taken: taken)
            }
            let reply = MarketingV1.TakeGivenGiftsReply(gifts: gifts)
            state.answers[request.orderId] = reply
            return reply
        }
    }

    private var unexpected: RPCStatus { RPCStatus(.unimplemented, "points-service does not ask") }

    func set(
        _ request: MarketingV1.SetGiftStockRequest, _ call: CallContext
    ) async throws -> MarketingV1.GiftStockReply { throw unexpected }
    func list(
        _ request: MarketingV1.ListGiftStocksRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListGiftStocksReply { throw unexpected }
}

@Suite("Gifts of sales without the network")
struct OfflineGiftTests {
    private func run(
        _ left: [String: Int64],
        _ body: (PointsStack, OfflineShop, StubGiftStocks, StubOfflineCoupons) async throws -> Void
    ) async throws {
        let (stocks, coupons) = (StubGiftStocks(left), StubOfflineCoupons())
        let channel = InProcessChannel(
            methods: MarketingV1.OfflineCoupons.methods(coupons)
                + MarketingV1.GiftStocks.methods(stocks))
        try await PointsStack.run(marketing: channel) { stack in
            let shop = try OfflineShop(stack, coupons: coupons)
            stack.members.add(Demo.member(1))
            try await body(stack, shop, stocks, coupons)
        }
    }

    @Test(
        "D01 N12 what was given away counts when it is uploaded; more than there was is a conflict")
    func oversold() async throws {
        try await run(["mug": 3]) { stack, shop, stocks, _ in
            let ann = Demo.member(1)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            func sale(_ number: UInt64, _ gifts: (String, Int64)...) -> PointsV1.OfflineSale {
                var sale = shop.sale(number, code: code, at: sold)
                sale.gifts = gifts.map { .init(sku: $0.0, quantity: $0.1) }
                return sale
            }
            let sales = [
                sale(1, ("mug", 2)), sale(2, ("cup", 9), ("mug", 3)), sale(3),
                sale(4, ("mug", 1), ("mug", 1)), sale(5, ("mug", 0)), sale(6, ("a b", 1)),
            ]
            let settled = try await stack.upload(sales, key: "upload-1")
            #expect(
                settled.map(\.conflict) == [
                    .unspecified, .giftOversold, .unspecified, .orderRefused, .orderRefused,
                    .orderRefused,
                ])
            #expect(settled.map(\.orderId.isEmpty) == [false, false, false, true, true, true])
            #expect(settled[1].details.map(\.name) == ["sku", "pieces", "taken", "missing"])
            #expect(settled[1].details.map(\.value) == ["mug", "3", "1", "2"])
            #expect(stocks.left == ["mug": 0] && stocks.orders == 2)
            // Uploaded again they have the same answer, and take nothing more.
            let again = try await stack.upload(sales, key: "upload-2")
            #expect(again.map(\.conflict) == settled.map(\.conflict))
            #expect(again.allSatisfy(\.replayed) && stocks.orders == 2)
            #expect(try await stack.balance(of: ann).available == 300)

            let open = try await stack.offline.listConflicts(
                .init(openOnly: true), stack.staff("owner")
            ).conflicts
            let found = try #require(open.first { $0.conflict == .giftOversold })
            #expect(found.orderId == settled[1].orderId && found.owedMinor == 0)
            #expect(found.text?.en.contains("2 pieces of the gift mug") == true)
            let resolved = try await stack.offline.resolve(
                .init(id: found.id, kind: .resolvedWrittenOff, reason: "盘点"),
                stack.staff("owner", key: PointsStack.key("resolve")))
            #expect(resolved.conflict?.resolution?.kind == .resolvedWrittenOff)
        }
    }

    @Test("N12 while marketing is away a sale with a gift waits; a worse conflict keeps its name")
    func waits() async throws {
        try await run(["mug": 1]) { stack, shop, stocks, coupons in
            let ann = Demo.member(1)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            var sale = shop.sale(1, code: code, at: sold)
            sale.gifts = [.init(sku: "mug", quantity: 1)]
            stocks.setAway(true)
            #expect(
                try await refusalKey { _ = try await stack.upload([sale], key: "away") }
                    == "UNAVAILABLE")
            stocks.setAway(false)
            let settled = try await stack.upload([sale], key: "back")
            #expect(settled.map(\.outcome) == [.settled] && stocks.left == ["mug": 0])
            // The order came first, and there is one of it.
            #expect(try await stack.balance(of: ann).available == 100)

            var both = shop.sale(
                2, code: code, coupon: try shop.coupon(1, of: ann, at: sold), at: sold)
            both.gifts = [.init(sku: "mug", quantity: 1)]
            coupons.add(OfflineShop.couponId(1), of: Demo.member(2))
            let worse = try await stack.upload([both], key: "both")
            #expect(worse.map(\.conflict) == [.couponNotHers] && !worse[0].orderId.isEmpty)
            #expect(worse[0].details.contains { $0.name == "missing" && $0.value == "1" })
        }
    }
}
