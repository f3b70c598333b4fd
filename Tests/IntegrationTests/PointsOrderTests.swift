import Messages
import Primitives
import ServiceKit
import TTRPC
import Testing

@Suite("Orders and points, end to end on the real stack")
struct PointsOrderTests {
    @Test("C01 C02 C23 E01 N05 an order lands with its points, the reasons, and a statement")
    func placeOrder() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            // Wednesday: ADDITIVE 2.5 for cocktails, 3 for whisky, 2 for the rest.
            stack.clock.set(try #require(Instant(rfc3339: "2026-03-04T12:00:00Z")))
            let reply = try await stack.orders.place(
                stack.order(
                    "A-1", of: ann, [("cocktail", 6_800), ("whisky", 12_850), ("snack", 2_575)],
                    paidAt: "2026-03-04T11:59:00Z"),
                stack.till(key: PointsStack.key("a-1")))
            // 170 + 385.5 + 51.5
            #expect(reply.pointsEarned == 607)
            #expect(reply.points == PointsV1.PointsBalance(available: 607, pending: 0, seq: 1))
            #expect(reply.order?.businessDate == "2026-03-04")
            #expect(reply.order?.payableMinor == 22_225)
            #expect(reply.order?.currency == "CNY")
            // 385.5 and 51.5 tie for the last point: the lower line gets it.
            #expect(reply.order?.lines.map(\.points) == [170, 386, 51])
            #expect(!reply.replayed)
            #expect(
                reply.explanation.map(\.code) == [
                    "BASE", "MULTIPLIER", "MULTIPLIER", "MULTIPLIER",
                    "COMBINATION", "EXPIRY",
                ])
            #expect(reply.explanation.first?.text?.zh == "消费 222.25 CNY，基础积分 222.25")

            let balance = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(balance.points == reply.points)
            #expect(balance.expiring.map(\.points) == [607])
            #expect(balance.expiring.first?.lastDate == "2027-12-31")
            #expect(
                balance.expiring.first?.expiresAt == Instant(rfc3339: "2027-12-31T16:00:00Z"))

            let statement = try await stack.points.listMyEntries(.init(), stack.member(ann))
            let entry = try #require(statement.entries.first)
            #expect(statement.entries.count == 1 && statement.nextPageToken.isEmpty)
            #expect(entry.type == "EARN" && entry.delta == 607 && entry.balanceAfter == 607)
            #expect(entry.sourceType == "ORDER" && entry.sourceId == reply.order?.id)
            #expect(entry.explanation == reply.explanation)

            let id = try #require(reply.order?.id)
            let kept = try await stack.orders.get(.init(id: id), stack.till())
            #expect(kept == reply.order)
            #expect(stack.members.resolveCalls <= 1)
            try await Violations.check(stack.owner)
        }
    }

    @Test("N07 at the bar 04:59 belongs to the day before, 05:00 to the new one")
    func cutoff() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            for (externalId, paidAt, date) in [
                ("before", "2026-03-04T20:59:00Z", "2026-03-04"),
                ("after", "2026-03-04T21:00:00Z", "2026-03-05"),
            ] {
                let reply = try await stack.orders.place(
                    stack.order(externalId, of: ann, store: Demo.bar, paidAt: paidAt),
                    stack.till(key: PointsStack.key(externalId)))
                #expect(reply.order?.businessDate == date)
                // The business date decides the weekday: the first is still Wednesday's.
                #expect(reply.pointsEarned == (externalId == "before" ? 200 : 100))
            }
        }
    }

    @Test("C10 the monthly cap grants what is left of it, month by month")
    func monthlyCap() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let amounts: [(Int64, Int64)] = [(498_000, 4_980), (7_500, 20), (7_500, 0)]
            for (index, (amount, points)) in amounts.enumerated() {
                let reply = try await stack.orders.place(
                    stack.order("cap-\(index)", of: ann, [("snack", amount)]),
                    stack.till(key: PointsStack.key("cap-\(index)")))
                #expect(reply.pointsEarned == points)
                #expect(
                    reply.explanation.contains { $0.code == "MONTHLY_CAP" } == (index > 0))
            }
            let february = try await stack.orders.place(
                stack.order(
                    "cap-feb", of: ann, [("snack", 7_500)], paidAt: "2026-02-26T04:00:00Z"),
                stack.till(key: PointsStack.key("cap-feb")))
            #expect(february.pointsEarned == 75)
            try await Violations.check(stack.owner)
        }
    }

    @Test("E04 a phone names the member; a member whom the feed has not told of is resolved")
    func identification() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann, phone: "13800000001", silent: true)
            var request = try stack.order("by-phone", of: ann)
            request.memberId = ""
            request.phone = "13800000001"
            let reply = try await stack.orders.place(
                request, stack.till(key: PointsStack.key("by-phone")))
            #expect(reply.order?.memberId == ann.description)
            let byId = try await stack.orders.place(
                stack.order("by-id", of: ann), stack.till(key: PointsStack.key("by-id")))
            #expect(byId.points?.seq == 2)
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(
                        stack.order("nobody", of: Demo.member(99)),
                        stack.till(key: PointsStack.key("nobody")))
                } == "MEMBER_NOT_FOUND")
            #expect(try await stack.number(CountRows.orders) == 2)
        }
    }

    @Test("the hot path by member id asks member-service nothing once the feed has told of her")
    func projection() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            _ = try await stack.orders.place(
                stack.order("quiet", of: ann), stack.till(key: PointsStack.key("quiet")))
            #expect(stack.members.resolveCalls == 0)
        }
    }

    @Test("a blocked member earns nothing, and the refusal is the operation's answer for good")
    func blocked() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann, blocked: true)
            let request = try stack.order("blocked", of: ann)
            for attempt in 1...2 {
                #expect(
                    try await refusalKey {
                        _ = try await stack.orders.place(
                            request, stack.till(key: PointsStack.key("blocked")))
                    } == "EARNING_BLOCKED", "attempt \(attempt)")
                // The block ends; the same key keeps its answer, another key is a new decision.
                stack.members.add(ann, version: 2)
                try await stack.projected(1)
            }
            #expect(try await stack.number(CountRows.orders) == 0)
            #expect(try await stack.number(CountRows.operations) == 1)
        }
    }

    @Test("a member sees her own orders, and of others not even that they exist")
    func ownOrders() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            let reply = try await stack.orders.place(
                stack.order("own", of: Demo.member(1)), stack.till(key: PointsStack.key("own")))
            let id = try #require(reply.order?.id)
            let own = try await stack.orders.get(.init(id: id), stack.member(Demo.member(1)))
            #expect(own == reply.order)
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.get(.init(id: id), stack.member(Demo.member(2)))
                } == "ORDER_NOT_FOUND")
        }
    }

    @Test("an import may lie any time back, and sums name the place in the feed that has them")
    func importAndSummarise() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            let old = try stack.order("old", of: Demo.member(1), paidAt: "1997-01-01T12:00:00Z")
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(
                        old, stack.till(key: PointsStack.key("old-place")))
                } == "PAID_AT_OUT_OF_RANGE")
            let reply = try await stack.orders.import(
                old, stack.service(key: PointsStack.key("old-import")))
            #expect(reply.order?.businessDate == "1997-01-01")
            // Wednesday, and long over: in the books, but not to be spent.
            #expect(reply.pointsEarned == 200 && reply.points?.available == 0)
            #expect(try await stack.balance(of: Demo.member(1)).available == 0)
            let sums = try await stack.orders.summarise(.init(), stack.service())
            #expect(sums.orders == 1 && sums.salesMinor == 10_000 && sums.pointsEarned == 200)
            #expect(sums.feedTransaction > 0 && sums.feedSequence > 0)
            try await Violations.check(stack.owner)
        }
    }
}
