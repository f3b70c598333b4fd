import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Orders of guests who say later who they are")
struct GuestOrderTests {
    /// Three times the points for gold, ten days of life; twice as much from March 10th on.
    private static func withRules(
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            var rules = PointsV1.ProgrammeDefinition(
                rate: .init(points: 1, perMinor: 100),
                multipliers: [
                    PointsV1.PointsMultiplier(
                        code: "gold", name: PatronV1.Text(zh: "金卡", en: "Gold"), source: .level,
                        when: PatronV1.Json(
                            text: #"{"fact": "member.level", "op": "=", "value": "gold"}"#),
                        factor: "3")
                ], expiry: .init(rule: .rolling, count: 10, unit: .day))
            try await PointsDemo.publish(
                rules, of: Demo.merchant.description, version: 2, from: "2021-01-01T00:00:00Z",
                on: stack.owner)
            rules.rate = .init(points: 2, perMinor: 100)
            try await PointsDemo.publish(
                rules, of: Demo.merchant.description, version: 3, from: "2026-03-10T00:00:00Z",
                on: stack.owner)
            let ann = Demo.member(1)
            stack.members.add(ann, level: "gold", phone: "+8613800000001")
            stack.members.add(Demo.member(2))
            try await stack.projected(2)
            try await body(stack, ann)
            try await Violations.check(stack.owner)
        }
    }

    @Test("X26 a claimed order earns by its version, date and base level; its points live from now")
    func claim() async throws {
        try await Self.withRules { stack, ann in
            let guest = try await stack.sellToGuest("g-1")
            #expect(guest.state == .openGuestOrder && guest.receiptCode.utf8.count == 16)
            #expect(guest.businessDate == "2026-03-05" && guest.payableMinor == 10_000)
            stack.clock.set(try #require(Instant(rfc3339: "2026-03-15T04:00:00Z")))
            let claimed = try await stack.intake.claim(
                .init(id: guest.id, phone: "+8613800000001"),
                stack.till(key: PointsStack.key("claim")))
            #expect(claimed.pointsEarned == 100 && claimed.order?.id == guest.id)
            #expect(claimed.order?.businessDate == "2026-03-05" && !claimed.replayed)
            let ends = try await stack.books.listMyExpiries(.init(), stack.member(ann)).expiries
            #expect(ends.map(\.points) == [100] && ends.map(\.lastDate) == ["2026-03-25"])
            // What gold buys now earns by the new version, and by her level.
            let sold = try await stack.ringUp("g-2", to: ann)
            #expect(sold.pointsEarned == 600)

            let order = try await stack.orders.get(.init(id: guest.id), stack.member(ann))
            #expect(order.externalId == "g-1" && order.lines.map(\.points) == [100])
            let kept = try await stack.intake.getGuest(.init(id: guest.id), stack.till())
            #expect(kept.state == .claimedGuestOrder && kept.receiptCode.isEmpty)
            #expect(try await stack.orderEvents() == ["order.paid", "order.paid"])

            // Returned like any other, by the rules that it earned by.
            let back = try await stack.orders.refund(
                .init(id: guest.id, externalId: "r"), stack.till(key: PointsStack.key("back")))
            #expect(back.amountMinor == 10_000 && back.pointsClawedBack == 100)
        }
    }

    @Test("X26 an order is claimed once: by the same member again, by another never")
    func once() async throws {
        try await Self.withRules { stack, ann in
            let guest = try await stack.sellToGuest("o-1")
            let mine = PointsV1.ClaimMyOrderRequest(
                receiptCode: " \(guest.receiptCode.lowercased()) ")
            let claimed = try await stack.intake.claimMine(
                mine, stack.member(ann, key: PointsStack.key("mine")))
            #expect(claimed.pointsEarned == 100 && !claimed.replayed)
            for key in ["mine", "mine-again"] {
                let again = try await stack.intake.claimMine(
                    mine, stack.member(ann, key: PointsStack.key(key)))
                #expect(again.replayed && again.order?.id == guest.id)
                #expect(again.pointsEarned == 100)
            }
            let bob = try await refusalKey {
                _ = try await stack.intake.claimMine(
                    mine, stack.member(Demo.member(2), key: PointsStack.key("bob")))
            }
            #expect(bob == "GUEST_ORDER_CLAIMED")
            let nobody = try await refusalKey {
                _ = try await stack.intake.claimMine(
                    .init(receiptCode: "0000000000000000"),
                    stack.member(ann, key: PointsStack.key("nobody")))
            }
            #expect(nobody == "CODE_NOT_FOUND")
            #expect(try await stack.balance(of: ann).available == 100)
        }
    }

    @Test("X26 of twenty members who claim one order at once, one has it")
    func race() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let other = try stack.other
            for number in 1...20 { stack.members.add(Demo.member(number)) }
            try await stack.projected(20)
            let guest = try await stack.sellToGuest("race")
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 1...20 {
                    let side = number % 2 == 0 ? stack : other
                    group.addTask {
                        try await refusalKey {
                            _ = try await side.intake.claimMine(
                                .init(receiptCode: guest.receiptCode),
                                side.member(
                                    Demo.member(number), key: PointsStack.key("race-\(number)")))
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == "GUEST_ORDER_CLAIMED" } == 19)
            #expect(try await stack.number(CountRows.orders) == 1)
            try await Violations.check(stack.owner)
        }
    }

    @Test("X26 a guest order is kept once for its number, and not beside an order of that number")
    func numbers() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let guest = try await stack.sellToGuest("n-1")
            for key in ["guest-n-1", "other-key"] {
                let again = try await stack.intake.placeGuest(
                    .init(order: stack.guestOrder("n-1")), stack.till(key: PointsStack.key(key)))
                #expect(again.replayed && again.order == guest)
            }
            let changed = try await refusalKey {
                _ = try await stack.sellToGuest("n-1", [(.cash, 1)], key: "changed")
            }
            #expect(changed == "ORDER_EXISTS")
            _ = try await stack.ringUp("n-2", to: ann)
            let placed = try await refusalKey { _ = try await stack.sellToGuest("n-2") }
            #expect(placed == "ORDER_EXISTS")
            var named = stack.guestOrder("n-3")
            named.memberId = ann.description
            let request = PointsV1.PlaceGuestOrderRequest(order: named)
            let refused = try await refusalKey {
                _ = try await stack.intake.placeGuest(
                    request, stack.till(key: PointsStack.key("named")))
            }
            #expect(refused == "INVALID_ARGUMENT")
        }
    }

    @Test("X26 a guest order that was voided, or is older than thirty days, is nobody's any more")
    func closed() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let voided = try await stack.sellToGuest("c-1")
            let late = try await stack.sellToGuest("c-2")
            let reply = try await stack.intake.void(
                .init(id: voided.id, reason: "客人走了"), stack.manager("void"))
            #expect(reply.amountMinor == 10_000 && reply.pointsClawedBack == 0)
            let again = try await refusalKey {
                _ = try await stack.intake.void(
                    .init(id: voided.id, reason: "x"), stack.manager("void-2"))
            }
            #expect(again == "GUEST_ORDER_CLOSED")
            let until = try #require(late.claimableUntil)
            for (guest, at, expected) in [
                (voided, stack.clock.now(), "GUEST_ORDER_CLOSED"),
                (late, until, "GUEST_ORDER_CLOSED"), (late, until.adding(seconds: -1), nil),
            ] as [(PointsV1.GuestOrder, Instant, String?)] {
                stack.clock.set(at)
                let key = try await refusalKey {
                    _ = try await stack.intake.claim(
                        .init(id: guest.id, memberId: ann.description),
                        stack.till(key: PointsStack.key("at-\(at.secondsSinceEpoch)-\(guest.id)")))
                }
                #expect(key == expected, "\(guest.externalId) at \(at)")
            }
        }
    }
}
