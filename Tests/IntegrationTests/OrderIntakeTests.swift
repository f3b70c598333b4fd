import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Orders that come in as batches, files and corrections")
struct OrderIntakeTests {
    @Test("E01 of a batch each order is answered on its own, and each is placed once")
    func batch() async throws {
        try await PointsStack.run { stack in
            for number in 1...3 { stack.members.add(Demo.member(number)) }
            stack.members.add(Demo.member(4), phone: "+8613800000004")
            try await stack.projected(4)
            var orders = try (0..<20).map { number in
                try stack.order("b-\(number)", of: Demo.member(number % 3 + 1))
            }
            orders[7].tenders[0].amountMinor += 1
            orders[8].memberId = Demo.member(9).description
            orders[9].memberId = ""
            orders[9].phone = "+8613800000004"
            let reply = try await stack.intake.batch(
                .init(orders: orders), stack.till(key: PointsStack.key("batch")))
            #expect(reply.orders.map(\.externalId) == orders.map(\.externalId))
            #expect(
                reply.orders.map { $0.refusal?.key ?? "" }
                    == (0..<20).map {
                        $0 == 7 ? "TENDERS_DO_NOT_ADD_UP" : $0 == 8 ? "MEMBER_NOT_FOUND" : ""
                    })
            #expect(reply.placedCount == 18 && reply.refusedCount == 2)
            #expect(reply.orders[0].pointsEarned == 100 && !reply.orders[0].alreadyPlaced)
            #expect(try await stack.balance(of: Demo.member(4)).available == 100)

            // The same call, the same orders under another key, and one of them alone.
            for key in ["batch", "other"] {
                let again = try await stack.intake.batch(
                    .init(orders: orders), stack.till(key: PointsStack.key(key)))
                #expect(again.orders.map(\.orderId) == reply.orders.map(\.orderId))
                #expect(again.orders.map(\.pointsEarned) == reply.orders.map(\.pointsEarned))
                #expect(again.placedCount == 0 && again.alreadyPlacedCount == 18)
            }
            let single = try await stack.orders.place(
                orders[0], stack.till(key: PointsStack.key("single")))
            #expect(single.replayed && single.order?.id == reply.orders[0].orderId)
            #expect(try await stack.number(CountRows.orders) == 18)

            // Another content under a number that is there.
            orders[0].lines[0].price = .amountMinor(1)
            orders[0].tenders[0].amountMinor = 1
            let changed = try await stack.intake.batch(
                .init(orders: [orders[0]]), stack.till(key: PointsStack.key("changed")))
            #expect(changed.orders.first?.refusal?.key == "ORDER_EXISTS")
            try await Violations.check(stack.owner)
        }
    }

    @Test("E01 a batch is sent from several sides at once, and each order is placed once")
    func concurrentBatches() async throws {
        try await PointsStack.run { stack in
            for number in 1...5 { stack.members.add(Demo.member(number)) }
            try await stack.projected(5)
            let orders = try (0..<100).map { number in
                try stack.order("c-\(number)", of: Demo.member(number % 5 + 1))
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for side in 0..<4 {
                    group.addTask {
                        let reply = try await stack.intake.batch(
                            .init(orders: side % 2 == 0 ? orders : orders.reversed()),
                            stack.till(key: PointsStack.key("side-\(side)")))
                        #expect(reply.refusedCount == 0)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await stack.number(CountRows.orders) == 100)
            for number in 1...5 {
                #expect(try await stack.balance(of: Demo.member(number)).available == 2_000)
            }
            try await Violations.check(stack.owner)
        }
    }

    @Test("E01 a batch has 1 to 500 orders")
    func batchLimit() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            for (count, expected) in [(0, "INVALID_ARGUMENT"), (501, "INVALID_ARGUMENT")] {
                let orders = try (0..<count).map { try stack.order("l-\($0)", of: Demo.member(1)) }
                let key = try await refusalKey {
                    _ = try await stack.intake.batch(
                        .init(orders: orders), stack.till(key: PointsStack.key("limit")))
                }
                #expect(key == expected)
            }
        }
    }

    @Test("E01 rows of a file become orders, all or none; each is there once")
    func rows() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1), phone: "+8613800000001")
            try await stack.projected(1)
            let ann = Demo.member(1).description
            let header = "externalId,storeId,paidAt,member,quantity,amountMinor,name,tender,channel"
            var request = PointsV1.ImportOrderRowsRequest(
                header: header,
                rows: [
                    "f-1,\(Demo.store),2021-03-05T04:00:00Z,\(ann),2,6000,\"茶, 大\",CASH,",
                    "f-1,\(Demo.store),,,1,4000,饼,,",
                    "f-2,\(Demo.bar),2021-03-06T04:00:00Z,+8613800000001,1,1000,酒,,ONLINE",
                ])
            request.validateOnly = true
            let checked = try await stack.intake.importRows(
                request, stack.staff("owner", key: PointsStack.key("check")))
            #expect(checked.problems.isEmpty && checked.orderCount == 2)
            #expect(checked.sumMinor == 11_000 && checked.placedCount == 0)
            #expect(try await stack.number(CountRows.orders) == 0)

            request.validateOnly = false
            for (key, placed) in [("import", Int32(2)), ("again", 0)] {
                let reply = try await stack.intake.importRows(
                    request, stack.staff("owner", key: PointsStack.key(key)))
                #expect(reply.placedCount == placed && reply.alreadyPlacedCount == 2 - placed)
                #expect(reply.problems.isEmpty)
            }
            let orders = try await stack.history.listMine(
                .init(includeLines: true), stack.member(Demo.member(1))
            ).orders
            #expect(orders.map(\.externalId) == ["f-2", "f-1"])
            #expect(orders.map(\.channel) == [.online, .inStore])
            #expect(orders[1].lines.map(\.name) == ["茶, 大", "饼"])
            #expect(orders[1].tenders.map(\.type) == [.cash])

            // One row that makes no sense, and nothing of the file is taken over.
            request.rows = [
                "f-3,\(Demo.store),2021-03-05T04:00:00Z,\(ann),1,1,茶,,",
                "f-4,\(ann),2021-03-05T04:00:00Z,\(ann),1,1,茶,COINS,",
                "f-5,\(Demo.store),2021-03-05T04:00:00Z,\(ann),0,1,茶,,",
            ]
            let wrong = try await stack.intake.importRows(
                request, stack.staff("owner", key: PointsStack.key("wrong")))
            #expect(wrong.problems.map(\.row) == [3, 4])
            #expect(wrong.problems.map(\.column) == ["tender", "quantity"])
            #expect(try await stack.number(CountRows.orders) == 2)
            let cashier = try await refusalKey {
                _ = try await stack.intake.importRows(
                    request, stack.staff("cashier", key: PointsStack.key("cashier")))
            }
            #expect(cashier == "PERMISSION_DENIED")
        }
    }

    @Test("E12 an order of the day is voided once, with its points and a reason; others are not")
    func void() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = try await stack.ringUp("v-1", to: ann)
            let id = try #require(sold.order).id
            let request = PointsV1.VoidOrderRequest(id: id, reason: "重复下单")
            let voided = try await stack.intake.void(request, stack.manager("void"))
            #expect(voided.amountMinor == 10_000 && voided.pointsClawedBack == 100)
            #expect(try await stack.balance(of: ann).available == 0)
            for key in ["void", "void-again"] {
                let again = try await stack.intake.void(request, stack.manager(key))
                #expect(again.replayed && again.refundId == voided.refundId)
            }
            #expect(
                try await stack.orderEvents() == ["order.paid", "order.refunded", "order.voided"])

            let part = try await stack.ringUp("v-2", to: ann)
            _ = try await stack.orders.refund(
                .init(
                    id: part.order?.id ?? "", externalId: "r",
                    lines: [RefundShop.amount(1, 100)], reason: "x"),
                stack.till(key: PointsStack.key("part")))
            let old = try await stack.ringUp("v-3", to: ann)
            func refused(_ order: String, _ key: String, _ options: CallOptions) async throws
                -> String?
            {
                try await refusalKey {
                    _ = try await stack.intake.void(.init(id: order, reason: "x"), options)
                }
            }
            #expect(
                try await refused(part.order?.id ?? "", "p", stack.manager("void-part"))
                    == "ORDER_NOT_VOIDABLE")
            stack.clock.advance(seconds: 86_400)
            #expect(
                try await refused(old.order?.id ?? "", "o", stack.manager("void-old"))
                    == "ORDER_NOT_VOIDABLE")
            #expect(
                try await refused(
                    old.order?.id ?? "", "s", stack.manager("void-other", stores: [Demo.bar]))
                    == "ORDER_NOT_FOUND")
            #expect(
                try await refused(
                    old.order?.id ?? "", "c",
                    stack.staff("cashier", key: PointsStack.key("void-cashier")))
                    == "PERMISSION_DENIED")
            try await Violations.check(stack.owner)
        }
    }

    @Test("E12 a wrong order is corrected: voided, and placed as it should have been")
    func correct() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let wrong = try await stack.ringUp("w-1", to: ann)
            let request = PointsV1.CorrectOrderRequest(
                id: wrong.order?.id ?? "", externalId: "w-1b",
                lines: [
                    PointsV1.OrderLine(
                        sku: "cup", name: "奶茶", category: "snack", quantity: 1,
                        price: .amountMinor(1_000))
                ],
                tenders: [.init(type: .cash, amountMinor: 1_000)], reason: "多打了一个零")
            // What makes no sense leaves the wrong order as it is.
            var senseless = request
            senseless.tenders[0].amountMinor = 1
            let refused = try await refusalKey {
                _ = try await stack.intake.correct(senseless, stack.manager("senseless"))
            }
            #expect(refused == "TENDERS_DO_NOT_ADD_UP")
            #expect(try await stack.balance(of: ann).available == 100)

            let corrected = try await stack.intake.correct(request, stack.manager("correct"))
            #expect(corrected.voided?.amountMinor == 10_000)
            #expect(corrected.placed?.order?.payableMinor == 1_000)
            #expect(corrected.placed?.order?.paidAt == wrong.order?.paidAt)
            #expect(corrected.placed?.order?.terminalId == "till-1" && !corrected.replayed)
            #expect(try await stack.balance(of: ann).available == 10)
            let again = try await stack.intake.correct(request, stack.manager("correct"))
            #expect(again.replayed && again.placed?.order == corrected.placed?.order)
            #expect(try await stack.number(CountRows.orders) == 2)
            try await Violations.check(stack.owner)
        }
    }
}
