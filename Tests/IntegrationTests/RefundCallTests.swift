import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Calls that return an order")
struct RefundCallTests {
    // MARK: Again

    @Test("X03 N03 X06 a return sent again answers the same numbers, under any key")
    func replays() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 4, 10_000), ("pot", 1, 3_333)])
            try await shop.spend(100)
            let parts = [RefundShop.pieces(2, 1), RefundShop.pieces(1, 1)]
            let first = try await shop.takeBack("R-1", order, parts[0], parts[1])
            #expect(!first.replayed && first.lines.map(\.line) == [1, 2])
            // The balance moves on; the receipt does not.
            _ = try await shop.buy("A-2", amountMinor: 50_000)
            for key in ["back-R-1", "another"] {
                var again = try await shop.takeBack("R-1", order, parts[0], parts[1], key: key)
                #expect(again.replayed, "\(key)")
                again.replayed = false
                #expect(again == first, "\(key)")
            }
            #expect(try await shop.refunds() == 1)

            let exists = try await refusalKey {
                _ = try await shop.takeBack("R-1", order, parts[0], key: "other-content")
            }
            #expect(exists == "REFUND_EXISTS")
            let mismatch = try await refusalKey {
                _ = try await shop.takeBack("R-2", order, parts[1], key: "back-R-1")
            }
            #expect(mismatch == "IDEMPOTENCY_MISMATCH")
            #expect(try await shop.refunds() == 1)
        }
    }

    @Test("X03 the number of a return is unique within its order alone")
    func numbersOfOrders() async throws {
        try await RefundShop.run { shop in
            for name in ["A-1", "A-2"] {
                let order = try await shop.buy(name, amountMinor: 1_000)
                let back = try await shop.takeBack("R-1", order, key: "back-\(name)")
                #expect(!back.replayed && back.pointsClawedBack == 10)
            }
        }
    }

    @Test(
        "X03 P2 20 parallel returns of one piece of ten: exactly ten succeed, one after the other")
    func parallelPieces() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 10, 9_999)])
            let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        var reply: PointsV1.RefundOrderReply?
                        let key = try await refusalKey {
                            reply = try await shop.takeBack(
                                "R-\(number)", order, RefundShop.pieces(1, 1))
                        }
                        return Outcome(key: key, reply: reply)
                    }
                }
                return try await group.reduce(into: [Outcome]()) { $0.append($1) }
            }
            let replies = outcomes.compactMap(\.reply)
            #expect(replies.count == 10)
            #expect(outcomes.count { $0.key == "REFUND_EXCEEDS_PAID" } == 10)
            #expect(replies.reduce(0) { $0 + $1.amountMinor } == 9_999)
            #expect(replies.reduce(0) { $0 + $1.pointsClawedBack } == order.pointsEarned)
            #expect(try await shop.balance().available == 0)
            let wholes = try await shop.events().map(\.isWhole)
            #expect(wholes == [Bool](repeating: false, count: 9) + [true])
        }
    }

    @Test("X03 N03 the same return 30 times in parallel has one effect and one set of numbers")
    func parallelSame() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 3, 10_000)])
            let replies = try await withThrowingTaskGroup(
                of: PointsV1.RefundOrderReply.self
            ) { group in
                for number in 0..<30 {
                    // Half of them under one key, half each under its own.
                    let key = number.isMultiple(of: 2) ? "same" : "own-\(number)"
                    group.addTask {
                        try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1), key: key)
                    }
                }
                return try await group.reduce(into: [PointsV1.RefundOrderReply]()) {
                    $0.append($1)
                }
            }
            #expect(replies.count { !$0.replayed } == 1)
            #expect(Set(replies.map(\.refundId)).count == 1)
            #expect(replies.allSatisfy { $0.pointsClawedBack == 34 && $0.points?.seq == 2 })
            #expect(try await shop.balance().available == 66)
            #expect(try await shop.refunds() == 1)
        }
    }

    // MARK: What is told

    @Test("X03 E01 the order shows what was returned of each line, and what it was paid for")
    func orderShows() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 3, 10_000), ("pot", 1, 2_000)])
            let id = order.order?.id ?? ""
            _ = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            _ = try await shop.takeBack(
                "R-2", order, RefundShop.pieces(1, 1), RefundShop.amount(2, 500))
            let kept = try await shop.stack.orders.get(.init(id: id), shop.stack.till())
            #expect(kept.lines.map(\.returnedQuantity) == [2, 0])
            #expect(kept.lines.map(\.returnedMinor) == [6_666, 500])
            #expect(kept.refundedMinor == 7_166 && kept.payableMinor == 12_000)
            #expect(kept.pointsEarned == 120)
            // The answer of the sale stays what it was.
            let again = try await shop.buy("A-1", [("cup", 3, 10_000), ("pot", 1, 2_000)])
            #expect(again.replayed && again.order == order.order)
        }
    }

    @Test("X03 N07 the event tells both dates by the store's clock, and whether anything is left")
    func event() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("gin", 2, 8_000)], store: Demo.bar)
            // 04:59 at the bar belongs to the evening before.
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-08T20:59:00Z")))
            let first = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            shop.stack.clock.advance(seconds: 60)
            let second = try await shop.takeBack("R-2", order)
            let events = try await shop.events()
            #expect(events.map(\.refundId) == [first.refundId, second.refundId])
            #expect(events.map(\.orderBusinessDate) == ["2026-03-05", "2026-03-05"])
            #expect(events.map(\.businessDate) == ["2026-03-08", "2026-03-09"])
            #expect(events.map(\.amountMinor) == [4_000, 4_000])
            #expect(events.map(\.pointsClawedBack) == [40, 40])
            #expect(events.map(\.isWhole) == [false, true])
            let event = try #require(events.first)
            #expect(event.orderId == order.order?.id && event.memberId == shop.ann.description)
            #expect(event.storeId == Demo.bar && event.channel == .inStore)
            #expect(event.currency == "CNY")
        }
    }

    @Test("X03 a return without points has its row and its event, and changes no books")
    func withoutPoints() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", amountMinor: 50)
            #expect(order.pointsEarned == 0)
            let entries = try await shop.stack.number(CountRows.entries)
            let back = try await shop.takeBack("R-1", order)
            #expect(back.amountMinor == 50 && back.pointsClawedBack == 0)
            #expect(back.explanation.isEmpty && back.points?.seq == 1)
            var again = try await shop.takeBack("R-1", order)
            #expect(again.replayed)
            again.replayed = false
            #expect(again == back)
            #expect(try await shop.stack.number(CountRows.entries) == entries)
            #expect(try await shop.events().map(\.amountMinor) == [50])
        }
    }

    @Test("X03 X15 goods come back from a member who may neither earn nor spend")
    func blocked() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            shop.stack.members.add(shop.ann, blocked: true, version: 2)
            _ = try await shop.stack.wallet.freeze(
                .init(memberId: shop.ann.description, frozen: true, reason: "异常调查"),
                shop.stack.staff("owner", key: PointsStack.key("freeze")))
            #expect(try await shop.takeBack("R-1", order).pointsClawedBack == 100)
            #expect(try await shop.balance().available == 0)
        }
    }

    // MARK: What is refused

    private struct Case: Sendable {
        let name: String
        let key: String
        var field: String?
        let change: @Sendable (inout PointsV1.RefundOrderRequest) -> Void
    }

    private static let cases: [Case] = [
        Case(name: "order malformed", key: "INVALID_ARGUMENT", field: "id") { $0.id = "A-1" },
        Case(name: "order of nobody", key: "ORDER_NOT_FOUND") {
            $0.id = "01980000-0000-7000-8000-0000000000ff"
        },
        Case(name: "number missing", key: "INVALID_ARGUMENT", field: "externalId") {
            $0.externalId = ""
        },
        Case(name: "number of 65", key: "INVALID_ARGUMENT", field: "externalId") {
            $0.externalId = String(repeating: "r", count: 65)
        },
        Case(name: "reason of 257", key: "INVALID_ARGUMENT", field: "reason") {
            $0.reason = String(repeating: "退", count: 257)
        },
        Case(name: "line 0", key: "INVALID_ARGUMENT", field: "lines[0].line") {
            $0.lines = [RefundShop.pieces(0, 1)]
        },
        Case(name: "line that the order lacks", key: "INVALID_ARGUMENT", field: "lines[1].line") {
            $0.lines = [RefundShop.pieces(1, 1), RefundShop.pieces(3, 1)]
        },
        Case(name: "line named twice", key: "INVALID_ARGUMENT", field: "lines[1].line") {
            $0.lines = [RefundShop.pieces(1, 1), RefundShop.amount(1, 1)]
        },
        Case(name: "neither pieces nor amount", key: "INVALID_ARGUMENT", field: "lines[0]") {
            $0.lines = [PointsV1.ReturnedLine(line: 1)]
        },
        Case(name: "no pieces", key: "INVALID_ARGUMENT", field: "lines[0].quantity") {
            $0.lines = [RefundShop.pieces(1, 0)]
        },
        Case(name: "negative amount", key: "INVALID_ARGUMENT", field: "lines[0].amountMinor") {
            $0.lines = [RefundShop.amount(1, -1)]
        },
        Case(name: "more pieces", key: "REFUND_EXCEEDS_PAID") {
            $0.lines = [RefundShop.pieces(2, 1), RefundShop.pieces(1, 4)]
        },
        Case(name: "more than any", key: "REFUND_EXCEEDS_PAID") {
            $0.lines = [RefundShop.pieces(1, .max)]
        },
        Case(name: "more money", key: "REFUND_EXCEEDS_PAID") {
            $0.lines = [RefundShop.amount(2, 2_001)]
        },
    ]

    @Test(
        "X03 a return that makes no sense has its key, names its field, and nothing of it happens")
    func refused() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 3, 10_000), ("pot", 1, 2_000)])
            for (number, expected) in Self.cases.enumerated() {
                var request = PointsV1.RefundOrderRequest(
                    id: order.order?.id ?? "", externalId: "R-1")
                expected.change(&request)
                do {
                    _ = try await shop.stack.orders.refund(
                        request, shop.stack.till(key: PointsStack.key("refused-\(number)")))
                    Issue.record("\(expected.name) was done")
                } catch let status as RPCStatus {
                    let info = status.explained.info
                    #expect(info.key == expected.key, "\(expected.name)")
                    if let field = expected.field {
                        #expect(info.details.first?.value == field, "\(expected.name)")
                    }
                }
            }
            #expect(try await shop.refunds() == 0)
            #expect(try await shop.balance().available == 120)
        }
    }

    @Test("X03 what is returned whole cannot be returned again; the refusal says what is left")
    func nothingLeft() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 3, 10_000)])
            _ = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 2))
            do {
                _ = try await shop.takeBack("R-2", order, RefundShop.pieces(1, 2))
                Issue.record("two of one piece came back")
            } catch let status as RPCStatus {
                #expect(status.explained.http == 400)
                #expect(
                    status.explained.info.details.map { "\($0.name) \($0.value)" } == [
                        "line 1", "leftQuantity 1", "leftMinor 3334",
                    ])
            }
            _ = try await shop.takeBack("R-3", order)
            let nothing = try await refusalKey { _ = try await shop.takeBack("R-4", order) }
            #expect(nothing == "REFUND_EXCEEDS_PAID")
        }
    }

    @Test("X03 H01 staff returns orders of its stores only, in roles that may")
    func scope() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", [("cup", 3, 9_000)])
            func outcome(
                _ role: String, stores: [String] = [], member: Bool = false
            ) async throws -> String? {
                let name = "\(role)-\(stores.count)-\(stores.first?.suffix(1) ?? "")"
                let options =
                    member
                    ? shop.stack.member(shop.ann, key: PointsStack.key("as-\(name)"))
                    : shop.stack.staff(role, stores: stores, key: PointsStack.key("as-\(name)"))
                return try await refusalKey {
                    _ = try await shop.stack.orders.refund(
                        .init(
                            id: order.order?.id ?? "", externalId: name,
                            lines: [RefundShop.pieces(1, 1)]), options)
                }
            }
            #expect(try await outcome("store_manager", stores: [Demo.bar]) == "ORDER_NOT_FOUND")
            #expect(try await outcome("store_manager", stores: [Demo.bar, Demo.store]) == nil)
            #expect(try await outcome("store_manager", stores: [Demo.store]) == nil)
            #expect(try await outcome("owner") == nil)
            #expect(try await outcome("cashier") == "PERMISSION_DENIED")
            #expect(try await outcome("member", member: true) == "PERMISSION_DENIED")
        }
    }
}

/// How one of several calls ended.
private struct Outcome: Sendable {
    let key: String?
    let reply: PointsV1.RefundOrderReply?
}
