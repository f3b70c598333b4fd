import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Orders that take uses of punch cards")
struct PunchCardOrderTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    private func withMembers(
        instances: Int = 1, _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run(instances: instances) { stack in
            for member in [ann, bob] { stack.members.add(member) }
            try await stack.projected(2)
            try await body(stack)
        }
    }

    /// An order of two meals at ¥20 and a drink: a use for each card, and ¥10 of cash.
    private func request(
        _ stack: PointsStack, _ externalId: String, cards: [String], of member: UUIDv7,
        store: String = Demo.store
    ) throws -> PointsV1.PlaceOrderRequest {
        var lines: [(String, Int64)] = cards.map { _ in ("meal", 2_000) }
        lines.append(("drink", 1_000))
        var request = try stack.order(externalId, of: member, lines, store: store)
        request.tenders = cards.map {
            PointsV1.Tender(type: .punchCard, amountMinor: 2_000, punchCardId: $0)
        }
        request.tenders.append(PointsV1.Tender(type: .cash, amountMinor: 1_000))
        return request
    }

    private func place(
        _ stack: PointsStack, _ request: PointsV1.PlaceOrderRequest, key: String? = nil
    ) async throws -> PointsV1.PlaceOrderReply {
        try await stack.orders.place(
            request, stack.till(key: PointsStack.key(key ?? request.externalId)))
    }

    private func wrongOrders(_ stack: PointsStack) async throws -> Int64 {
        let result = try #require(
            try await stack.verified().values.first { $0.name.hasPrefix("an order has one") })
        return result.violations
    }

    @Test("F02 an order and the uses that pay it are one: in the answer, in both books, and once")
    func oneTransaction() async throws {
        try await withMembers { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            let order = try request(stack, "order-1", cards: [card.id, card.id], of: ann)
            let placed = try await place(stack, order)
            let tenders = try #require(placed.order).tenders
            #expect(tenders.map(\.punchCardId) == [card.id, card.id, ""])
            let uses = tenders.map(\.punchCardUseId)
            #expect(Set(uses).count == 3 && uses[2] == "")
            let journal = try await stack.journal(card)
            #expect(journal.map(\.kind) == [.punchCardSale, .punchCardUse, .punchCardUse])
            #expect(journal.dropFirst().map(\.id) == Array(uses.prefix(2)))
            #expect(journal.dropFirst().allSatisfy { $0.reference == placed.order?.id })
            #expect(journal.dropFirst().map(\.revenueMinor) == [999, 1_000])
            #expect(journal.last?.storeId == Demo.store)
            #expect(try await stack.now(card).remaining == 8)
            let kept = try await stack.orders.get(
                .init(id: placed.order?.id ?? ""), stack.till())
            #expect(kept.tenders == tenders)

            // Once more, under the same key and under another one.
            for key in [nil, "another-key-1234"] {
                let again = try await place(stack, order, key: key)
                #expect(again.replayed && again.order?.tenders == tenders)
            }
            #expect(try await stack.now(card).remaining == 8)
            #expect(
                try await stack.owner.query(
                    ReadPunchCardEvents(), deadline: .now + .seconds(10))
                    == ["punch_card.sold", "punch_card.used", "punch_card.used"])
            #expect(try await stack.wrongCards() == 0)
            #expect(try await wrongOrders(stack) == 0)
            // The check can fail: a use whose order is another one is found.
            try await stack.damage(
                "UPDATE punch_card_entries SET reference = 'another' WHERE kind = 2")
            #expect(try await wrongOrders(stack) == 1)
        }
    }

    @Test("F02 of tills and orders that take the last use at once one gets it")
    func lastUse() async throws {
        try await withMembers(instances: 2) { stack in
            let plan = try await stack.cardPlan("three") { $0.uses = 3 }
            let card = try await stack.card(plan, of: ann)
            let other = try stack.other
            let won = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    let till = number.isMultiple(of: 2) ? stack : other
                    group.addTask {
                        let key = try await refusalKey {
                            if number < 6 {
                                let order = try request(
                                    stack, "race-\(number)", cards: [card.id], of: ann)
                                _ = try await place(till, order)
                            } else {
                                _ = try await till.use(card, number)
                            }
                        }
                        #expect(key == nil || key == "PUNCH_CARD_USED_UP", "\(key ?? "")")
                        return key == nil
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(won == 3)
            #expect(try await stack.now(card).remaining == 0)
            #expect(try await stack.wrongCards() == 0)
            #expect(try await wrongOrders(stack) == 0)
        }
    }

    @Test("F02 X22 where a card does not do, there is no order either")
    func refused() async throws {
        try await withMembers { stack in
            let plan = try await stack.cardPlan("one") { $0.uses = 1 }
            let card = try await stack.card(plan, of: ann)
            let barOnly = try await stack.card(
                try await stack.cardPlan("bar") { $0.storeIds = [Demo.bar] }, of: ann,
                payment: "pay-2")
            let ended = try await stack.card(
                try await stack.cardPlan("ends") { $0.days = 1 }, of: ann, payment: "pay-3")
            let refunded = try await stack.card(
                try await stack.cardPlan("back"), of: ann, payment: "pay-4")
            _ = try await stack.refund(refunded, 9_999)
            stack.clock.advance(seconds: 3 * 86_400)
            let cases: [([String], UUIDv7, String)] = [
                ([card.id, card.id], ann, "PUNCH_CARD_USED_UP"),
                ([card.id], bob, "PUNCH_CARD_NOT_FOUND"),
                ([Demo.store], ann, "PUNCH_CARD_NOT_FOUND"),
                ([card.id, barOnly.id], ann, "PUNCH_CARD_NOT_VALID_HERE"),
                ([ended.id], ann, "PUNCH_CARD_ENDED"),
                ([refunded.id], ann, "PUNCH_CARD_CLOSED"),
                (["card"], ann, "INVALID_ARGUMENT"),
            ]
            for (number, (cards, member, key)) in cases.enumerated() {
                var order = try request(stack, "no-\(number)", cards: cards, of: member)
                order.paidAt = stack.clock.now()
                #expect(
                    try await refusalKey { _ = try await place(stack, order) } == key, "\(key)")
            }
            var wrongTender = try request(stack, "no-8", cards: [card.id], of: ann)
            wrongTender.tenders[0].type = .voucher
            #expect(
                try await refusalKey { _ = try await place(stack, wrongTender) }
                    == "INVALID_ARGUMENT")
            var owed = try stack.order("no-9", of: ann)
            owed.tenders[0].type = .owed
            #expect(
                try await refusalKey { _ = try await place(stack, owed) } == "INVALID_ARGUMENT")
            var nobodys = try request(stack, "no-10", cards: [card.id], of: ann)
            nobodys.memberId = ""
            #expect(
                try await refusalKey {
                    _ = try await stack.intake.placeGuest(
                        .init(order: nobodys), stack.till(key: PointsStack.key("guest")))
                } == "INVALID_ARGUMENT")
            stack.members.update(ann, version: 2) { $0.spendingBlocked = true }
            try await eventually("she is blocked") {
                try await stack.owner.query(
                    CountBlocked(member: ann), deadline: .now + .seconds(5)
                ).first == 1
            }
            var blocked = try request(stack, "no-11", cards: [card.id], of: ann)
            blocked.paidAt = stack.clock.now()
            #expect(
                try await refusalKey { _ = try await place(stack, blocked) }
                    == "SPENDING_BLOCKED")
            #expect(try await stack.balance(of: ann).available == 0)
            #expect(try await stack.now(card).remaining == 1)
            #expect(try await stack.wrongCards() == 0)
        }
    }

    @Test("F02 a whole return gives the uses back, once, where the card can still be used")
    func comesBack() async throws {
        try await withMembers { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            let placed = try await place(
                stack, try request(stack, "order-1", cards: [card.id, card.id], of: ann))
            let order = try #require(placed.order)
            // Staff gives the first use back by itself; a part of the order comes back.
            _ = try await stack.punchCards.undoUse(
                .init(id: card.id, useId: order.tenders[0].punchCardUseId, reason: "wrong guest"),
                stack.manager("undo"))
            func refund(
                _ lines: [PointsV1.ReturnedLine], _ number: String
            ) async throws -> PointsV1.RefundOrderReply {
                try await stack.orders.refund(
                    .init(id: order.id, externalId: number, lines: lines),
                    stack.till(key: PointsStack.key(number)))
            }
            _ = try await refund([.init(line: 1, part: .quantity(1))], "part")
            #expect(try await stack.now(card).remaining == 9)
            let rest = try await refund([], "rest")
            #expect(rest.amountMinor == 3_000)
            #expect(try await stack.now(card).remaining == 10)
            #expect(
                try await stack.journal(card).map(\.kind) == [
                    .punchCardSale, .punchCardUse, .punchCardUse, .punchCardUseUndone,
                    .punchCardUseUndone,
                ])
            // Of a card that was refunded meanwhile nothing comes back; the return stands.
            let second = try await place(
                stack, try request(stack, "order-2", cards: [card.id], of: ann))
            _ = try await stack.refund(card, 9_000)
            let returned = try await stack.orders.refund(
                .init(id: second.order?.id ?? "", externalId: "all"),
                stack.till(key: PointsStack.key("all")))
            #expect(returned.amountMinor == 3_000)
            #expect(try await stack.now(card).state == .punchCardRefunded)
            #expect(try await stack.wrongCards() == 0)
            #expect(try await wrongOrders(stack) == 0)
        }
    }

    @Test("N12 F02 a sale of a till that was alone takes its use by the upload, or is a conflict")
    func offline() async throws {
        try await withMembers { stack in
            let shop = try OfflineShop(stack)
            let plan = try await stack.cardPlan("one") { $0.uses = 1 }
            let card = try await stack.card(plan, of: ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let sales = try (1...2).map { number in
                var sale = shop.sale(
                    UInt64(number), code: try shop.code(UInt64(number), of: ann, at: sold),
                    amountMinor: 3_000, at: sold)
                sale.order?.tenders = [
                    .init(type: .punchCard, amountMinor: 3_000, punchCardId: card.id)
                ]
                return sale
            }
            let settled = try await stack.upload(sales, key: "upload-1")
            #expect(settled.map(\.conflict) == [.unspecified, .punchCardNotGood])
            #expect(settled[1].details.map { "\($0.name)=\($0.value)" } == ["usesMinor=3000"])
            let again = try await stack.upload(sales, key: "upload-2")
            #expect(again.map(\.orderId) == settled.map(\.orderId))
            #expect(try await stack.now(card).used == 1)
        }
    }
}

private struct CountBlocked: Statement {
    static let sql = "SELECT count(*) FROM members WHERE member_id = $1 AND spending_blocked"
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(member) }
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
