import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Orders of stores that are closed")
struct ClosedStoreTests {
    private let ann = Demo.member(1)

    /// The store closed at noon; it is 13:00.
    private func atOne(_ body: (PointsStack) async throws -> Void) async throws {
        let members = StubMembers()
        members.close(Demo.store, at: try #require(Instant(rfc3339: PointsStack.noon)))
        members.add(ann, phone: "+8613800000001")
        try await PointsStack.run(members: members) { stack in
            stack.clock.set(
                try #require(Instant(rfc3339: PointsStack.noon)).adding(seconds: 3_600))
            try await stack.projected(1)
            try await body(stack)
            try await Violations.check(stack.owner)
        }
    }

    private func time(_ secondsFromNoon: Int64) throws -> String {
        try #require(Instant(rfc3339: PointsStack.noon)).adding(seconds: secondsFromNoon).rfc3339
    }

    @Test("X13 an order that was paid after the store closed is refused, one of before is taken")
    func orders() async throws {
        try await atOne { stack in
            func place(_ name: String, _ seconds: Int64, store: String = Demo.store) async throws
                -> PointsV1.PlaceOrderReply
            {
                try await stack.orders.place(
                    stack.order(name, of: ann, store: store, paidAt: time(seconds)),
                    stack.till(key: PointsStack.key(name)))
            }
            for (name, seconds) in [("at", 0), ("after", 60)] as [(String, Int64)] {
                let refused = try await refusalKey { _ = try await place(name, seconds) }
                #expect(refused == "STORE_CLOSED")
            }
            let before = try await place("before", -1)
            #expect(before.pointsEarned > 0)
            // What has come in is answered again, whenever that is.
            let again = try await place("before", -1)
            #expect(again.replayed)
            let elsewhere = try await place("elsewhere", 60, store: Demo.bar)
            #expect(elsewhere.pointsEarned > 0)
        }
    }

    @Test("X13 in a batch the orders of a closed store are refused one by one")
    func batch() async throws {
        try await atOne { stack in
            let reply = try await stack.intake.batch(
                .init(orders: [
                    stack.order("b-1", of: ann, paidAt: time(-60)),
                    stack.order("b-2", of: ann, paidAt: time(60)),
                ]), stack.till(key: PointsStack.key("batch")))
            #expect(reply.orders.map { $0.refusal?.key ?? "" } == ["", "STORE_CLOSED"])
        }
    }

    @Test("X13 guests, previews and online orders find a closed store closed")
    func others() async throws {
        try await atOne { stack in
            #expect(
                try await refusalKey {
                    _ = try await stack.online.place(
                        .init(
                            storeId: Demo.store, memberId: ann.description, fulfilment: .pickUp,
                            lines: stack.order("o", of: ann).lines),
                        stack.miniProgram(key: PointsStack.key("online")))
                } == "STORE_CLOSED")
            func guest(_ name: String, _ seconds: Int64) async throws -> PointsV1.GuestOrder? {
                var order = try stack.order(name, of: ann, paidAt: time(seconds))
                order.memberId = ""
                return try await stack.intake.placeGuest(
                    .init(order: order), stack.till(key: PointsStack.key(name))
                ).order
            }
            #expect(
                try await refusalKey { _ = try await guest("g-1", 60) } == "STORE_CLOSED")
            // Sold before, it is claimed after.
            let sold = try #require(try await guest("g-2", -60))
            let claimed = try await stack.intake.claim(
                .init(id: sold.id, phone: "+8613800000001"),
                stack.till(key: PointsStack.key("claim")))
            #expect(claimed.pointsEarned > 0)
        }
    }

    @Test("X13 nothing is quoted, held or paid in a closed store, and what was paid is answered")
    func checkout() async throws {
        let members = StubMembers()
        let noon = try #require(Instant(rfc3339: CheckoutShop.wednesday))
        members.close(Demo.store, at: noon.adding(seconds: 600))
        try await CheckoutShop.run(members: members) { shop in
            let basket = shop.basket([CheckoutShop.line("A", 1_000)])
            let paid = try await shop.quote(basket).price?.payableMinor ?? 0
            _ = try await shop.pay("before", basket, CheckoutShop.cash(paid))
            shop.stack.clock.set(noon.adding(seconds: 600))
            #expect(
                try await refusalKey { _ = try await shop.quote(basket) } == "STORE_CLOSED")
            #expect(
                try await refusalKey { _ = try await shop.hold("h", basket) } == "STORE_CLOSED")
            #expect(
                try await refusalKey {
                    _ = try await shop.pay("after", basket, CheckoutShop.cash(paid))
                } == "STORE_CLOSED")
            // A till that was slow sends what it sold a minute before.
            let late = try await shop.stack.checkouts.pay(
                .init(
                    basket: basket, externalId: "late", tenders: CheckoutShop.cash(paid),
                    paidAt: noon.adding(seconds: 540)),
                shop.stack.till(key: PointsStack.key("pay-late")))
            #expect(late.order?.payableMinor == paid)
        }
    }
}
