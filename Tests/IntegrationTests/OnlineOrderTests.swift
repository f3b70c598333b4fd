import Messages
import PointsService
import Primitives
import TestKit
import Testing

@Suite("Orders that are paid online and handed over later, and orders of platforms")
struct OnlineOrderTests {
    private func basket(
        _ stack: PointsStack, of member: UUIDv7, _ key: String,
        _ fulfilment: PointsV1.Fulfilment = .pickUp
    ) async throws -> PointsV1.OnlineOrder {
        func line(
            _ category: String, _ amount: Int64
        ) -> PointsV1.OrderLine {
            PointsV1.OrderLine(
                sku: category, name: category, category: category, quantity: 1,
                price: .amountMinor(amount))
        }
        let reply = try await stack.online.place(
            .init(
                storeId: Demo.store, memberId: member.description, fulfilment: fulfilment,
                lines: [line("snack", 9_000), line("WRAPPING", 500), line("SHIPPING", 500)],
                staffId: "guide-1"), stack.miniProgram(key: key))
        return try #require(reply.order)
    }

    private func pay(
        _ stack: PointsStack, _ order: PointsV1.OnlineOrder, key: String = "pay",
        amountMinor: Int64 = 10_000
    ) async throws -> PointsV1.OnlineOrderReply {
        try await stack.online.pay(
            .init(
                id: order.id, paidAt: stack.clock.now(),
                tenders: [.init(type: .wechatPay, amountMinor: amountMinor)]),
            stack.miniProgram(key: key))
    }

    @Test("E13 unpaid, paid with its points, ready with a notice, picked up by the code")
    func pickUp() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            let placed = try await basket(stack, of: ann, "place")
            #expect(placed.state == .onlineUnpaid && placed.payableMinor == 10_000)
            #expect(placed.pickUpCode.utf8.count == 6)
            let early = try await refusalInfo {
                _ = try await stack.online.ready(
                    .init(id: placed.id), stack.till(key: PointsStack.key("early")))
            }
            #expect(early?.key == "ONLINE_ORDER_STATE")
            #expect(early?.detail("state") == "ONLINE_UNPAID")
            let short = try await refusalKey {
                _ = try await pay(stack, placed, key: "short", amountMinor: 9_999)
            }
            #expect(short == "TENDERS_DO_NOT_ADD_UP")

            let paid = try await pay(stack, placed)
            #expect(paid.order?.state == .onlinePaid && paid.pointsEarned == 100)
            for key in ["pay", "notice-again"] {
                let again = try await pay(stack, placed, key: key)
                #expect(again.replayed && again.order == paid.order && again.pointsEarned == 100)
            }
            let order = try await stack.orders.get(
                .init(id: paid.order?.orderId ?? ""), stack.member(ann))
            #expect(order.channel == .online && order.externalId == placed.id)
            #expect(order.lines.map(\.category) == ["snack", "WRAPPING", "SHIPPING"])
            #expect(order.staffId == "guide-1")

            let todo = try await stack.online.list(
                .init(storeId: Demo.store, state: .onlinePaid), stack.manager())
            #expect(todo.orders.map(\.id) == [placed.id])
            #expect(todo.orders.map(\.pickUpCode) == [""], "staff sees the code")
            let ready = try await stack.online.ready(
                .init(id: placed.id), stack.till(key: PointsStack.key("ready")))
            #expect(ready.order?.state == .onlineReady && ready.order?.pickUpCode == "")
            let wrong = try await refusalKey {
                _ = try await stack.online.handOver(
                    .init(id: placed.id, pickUpCode: "none"),
                    stack.till(key: PointsStack.key("wrong")))
            }
            #expect(wrong == "CODE_NOT_FOUND")
            let request = PointsV1.HandOverOnlineOrderRequest(
                id: placed.id, pickUpCode: placed.pickUpCode)
            let done = try await stack.online.handOver(
                request, stack.till(key: PointsStack.key("done")))
            #expect(done.order?.state == .onlinePickedUp && done.order?.closedAt != nil)
            let replay = try await stack.online.handOver(
                request, stack.till(key: PointsStack.key("done")))
            #expect(replay.replayed && replay.order == done.order)
            #expect(
                try await stack.orderEvents() == ["order.paid", "order.ready", "order.handed_over"])
            let mine = try await stack.online.listMine(.init(), stack.member(ann))
            #expect(mine.orders.map(\.state) == [.onlinePickedUp])
            try await Violations.check(stack.owner)
        }
    }

    @Test("E13 cancelled before it is paid it is gone, cancelled after it all comes back")
    func cancel() async throws {
        try await PointsStack.run { stack in
            let (ann, bob) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bob)
            try await stack.projected(2)
            let unpaid = try await basket(stack, of: ann, "unpaid")
            let gone = try await stack.online.cancel(
                .init(id: unpaid.id, reason: "不要了"), stack.miniProgram(key: "gone"))
            #expect(gone.order?.state == .onlineCancelled && gone.order?.cancelReason == "不要了")
            let late = try await refusalKey { _ = try await pay(stack, unpaid, key: "late") }
            #expect(late == "ONLINE_ORDER_STATE")

            let bought = try await basket(stack, of: ann, "bought", .doorDelivery)
            let paid = try await pay(stack, bought)
            _ = try await stack.online.ready(
                .init(id: bought.id), stack.till(key: PointsStack.key("ready")))
            let cancelled = try await stack.online.cancel(
                .init(id: bought.id, reason: "送不到"), stack.manager("cancel"))
            #expect(cancelled.order?.state == .onlineCancelled)
            #expect(try await stack.balance(of: ann).available == 0)
            let order = try await stack.orders.get(
                .init(id: paid.order?.orderId ?? ""), stack.member(ann))
            #expect(order.refundedMinor == 10_000, "shipping and wrapping too")
            let over = try await refusalKey {
                _ = try await stack.online.handOver(
                    .init(id: bought.id), stack.till(key: PointsStack.key("over")))
            }
            #expect(over == "ONLINE_ORDER_STATE")
            let hers = try await refusalKey {
                _ = try await stack.online.get(.init(id: bought.id), stack.member(bob))
            }
            #expect(hers == "ONLINE_ORDER_NOT_FOUND")
            try await Violations.check(stack.owner)
        }
    }

    @Test(
        "E02 E14 a platform's order is taken once for its number, a guest's and then a member's")
    func platform() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann, phone: "+8613800000001")
            try await stack.projected(1)
            func request(status: Int, total: String = "30.5") -> PointsV1.TakePlatformOrderRequest {
                PointsV1.TakePlatformOrderRequest(
                    platform: .meituan, storeId: Demo.store,
                    order: PatronV1.Json(
                        text: #"""
                            {"wm_order_id_view":"2458","status":\#(status),"total":\#(total),
                            "shipping_fee":5,"ctime":1772683200,"later":{"x":1},"detail":
                            [{"app_food_code":"f1","food_name":"饭","price":12.5,"quantity":2}]}
                            """#))
            }
            let first = try await stack.platforms.take(
                request(status: 2), stack.till(key: PointsStack.key("first")))
            #expect(first.isGuest && first.externalId == "MEITUAN:2458" && !first.replayed)
            #expect(first.payableMinor == 3_050 && first.receiptCode.utf8.count == 16)
            // Pushed again in its next state.
            let second = try await stack.platforms.take(
                request(status: 4), stack.till(key: PointsStack.key("second")))
            #expect(second.replayed && second.orderId == first.orderId && second.isGuest)
            let changed = try await refusalKey {
                _ = try await stack.platforms.take(
                    request(status: 4, total: "29.5"), stack.till(key: PointsStack.key("changed")))
            }
            #expect(changed == "ORDER_EXISTS")
            let cancelled = try await refusalInfo {
                _ = try await stack.platforms.take(
                    request(status: 9), stack.till(key: PointsStack.key("cancelled")))
            }
            #expect(
                cancelled?.key == "PLATFORM_ORDER_NOT_PAID" && cancelled?.detail("state") == "9")

            var named = request(status: 8)
            named.phone = "+8613800000001"
            let hers = try await stack.platforms.take(
                named, stack.till(key: PointsStack.key("hers")))
            #expect(!hers.isGuest && hers.orderId == first.orderId && hers.pointsEarned == 30)
            for (request, key) in [(named, "hers-again"), (request(status: 8), "anybody")] {
                let again = try await stack.platforms.take(
                    request, stack.till(key: PointsStack.key(key)))
                #expect(again.replayed && again.orderId == first.orderId)
            }
            let order = try await stack.orders.get(.init(id: first.orderId), stack.member(ann))
            #expect(order.channel == .delivery && order.tenders.map(\.type) == [.platform])
            // 25.00 and 5.00; what was paid on top is a fee.
            #expect(order.lines.map(\.category) == ["", "SHIPPING", "PLATFORM_FEE"])
            #expect(order.lines.map(\.amountMinor) == [2_500, 500, 50])
            try await Violations.check(stack.owner)
        }
    }

    @Test("E14 what cannot be read is refused with its place in the platform's order")
    func unreadable() async throws {
        try await PointsStack.run { stack in
            let refused = try await refusalInfo {
                _ = try await stack.platforms.take(
                    .init(
                        platform: .tmall, storeId: Demo.store,
                        order: PatronV1.Json(text: #"{"trade":{"status":"TRADE_FINISHED"}}"#)),
                    stack.till(key: PointsStack.key("unreadable")))
            }
            #expect(refused?.key == "INVALID_ARGUMENT")
            #expect(refused?.detail("field") == "order.trade.payment")
        }
    }
}
