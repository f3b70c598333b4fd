import Messages
import PointsService
import Primitives
import TestKit
import Testing

@Suite("A member's own orders")
struct OrderHistoryTests {
    @Test("E17 a member sees her own orders, newest payment first, page by page, once each")
    func pages() async throws {
        try await PointsStack.run { stack in
            let (ann, bob) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bob)
            // Two of them are paid at the same instant; they come in another order than paid.
            let paid = [
                "2026-03-05T03:00:00Z", "2026-03-01T03:00:00Z", "2026-03-04T03:00:00Z",
                "2026-03-01T03:00:00Z", "2026-03-02T03:00:00Z",
            ]
            for (number, paidAt) in paid.enumerated() {
                for (member, name) in [(ann, "a"), (bob, "b")] {
                    _ = try await stack.orders.place(
                        stack.order("\(name)-\(number)", of: member, paidAt: paidAt),
                        stack.till(key: PointsStack.key("\(name)-\(number)")))
                }
            }
            var seen: [PointsV1.Order] = []
            var token = ""
            repeat {
                let page = try await stack.history.listMine(
                    .init(pageSize: 2, pageToken: token), stack.member(ann))
                #expect(page.orders.count <= 2)
                seen += page.orders
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen.map(\.externalId).sorted() == ["a-0", "a-1", "a-2", "a-3", "a-4"])
            let times = seen.compactMap(\.paidAt)
            #expect(times == times.sorted(by: >) && times.count == 5)
            #expect(seen.allSatisfy { $0.memberId == ann.description && $0.lines.isEmpty })
        }
    }

    @Test(
        "E17 by time, store and channel, with lines, tenders and returns where they are asked for")
    func filters() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            for (name, store, channel, paidAt) in [
                ("shop", Demo.store, .inStore, "2026-03-05T03:00:00Z"),
                ("bar", Demo.bar, .inStore, "2026-03-04T15:00:00Z"),
                ("web", Demo.store, .online, "2026-03-03T03:00:00Z"),
            ] as [(String, String, PointsV1.Channel, String)] {
                var order = try stack.order(
                    name, of: ann, [("snack", 3_000), ("drink", 7_000)], store: store,
                    paidAt: paidAt)
                order.channel = channel
                _ = try await stack.orders.place(order, stack.till(key: PointsStack.key(name)))
            }
            func names(_ request: PointsV1.ListMyOrdersRequest) async throws -> [String] {
                try await stack.history.listMine(request, stack.member(ann)).orders
                    .map(\.externalId)
            }
            let noon = Instant(rfc3339: "2026-03-04T04:00:00Z")
            #expect(try await names(.init()) == ["shop", "bar", "web"])
            #expect(try await names(.init(from: noon)) == ["shop", "bar"])
            #expect(try await names(.init(until: noon)) == ["web"])
            #expect(try await names(.init(storeId: Demo.bar)) == ["bar"])
            #expect(try await names(.init(channel: .online)) == ["web"])
            #expect(try await names(.init(storeId: Demo.bar, channel: .online)) == [])

            let orders = try await stack.history.listMine(
                .init(pageSize: 1), stack.member(ann)
            ).orders
            let shop = try #require(orders.first)
            _ = try await stack.orders.refund(
                .init(
                    id: shop.id, externalId: "r", lines: [RefundShop.amount(1, 1_000)],
                    reason: "凉了"), stack.till(key: PointsStack.key("back")))
            for withLines in [false, true] {
                let again = try await stack.history.listMine(
                    .init(pageSize: 1, includeLines: withLines), stack.member(ann)
                ).orders
                #expect(again.first?.refundedMinor == 1_000)
                #expect(again.first?.lines.map(\.amountMinor) == (withLines ? [3_000, 7_000] : []))
                #expect(again.first?.lines.map(\.returnedMinor) == (withLines ? [1_000, 0] : []))
                #expect(again.first?.tenders.count == (withLines ? 1 : 0))
            }
            let whole = try await stack.orders.get(.init(id: shop.id), stack.member(ann))
            let listed = try await stack.history.listMine(
                .init(pageSize: 1, includeLines: true), stack.member(ann)
            ).orders
            #expect(listed == [whole], "the list and the order say the same")
        }
    }

    @Test("E17 tokens of other lists, and pages that are too large, are refused; staff has no own")
    func refusals() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            for (request, expected) in [
                (.init(pageSize: 101), "INVALID_PAGE_SIZE"),
                (.init(pageToken: "nothing"), "INVALID_PAGE_TOKEN"),
                (.init(storeId: "x"), "INVALID_ARGUMENT"),
            ] as [(PointsV1.ListMyOrdersRequest, String)] {
                let key = try await refusalKey {
                    _ = try await stack.history.listMine(request, stack.member(ann))
                }
                #expect(key == expected)
            }
            let staff = try await refusalKey {
                _ = try await stack.history.listMine(.init(), stack.manager())
            }
            #expect(staff == "PERMISSION_DENIED")
        }
    }
}
