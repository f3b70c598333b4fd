import Messages
import Primitives
import ServiceKit
import TTRPC
import Testing

@Suite("Orders that make no sense are refused with their key, and nothing is written")
struct PointsValidationTests {
    private struct Case: Sendable {
        let name: String
        let key: String
        var field: String?
        let change: @Sendable (inout PointsV1.PlaceOrderRequest) -> Void
    }

    private static func line(
        _ price: PointsV1.OrderLine.OneOf_Price?, quantity: Int64 = 1
    ) -> PointsV1.OrderLine {
        PointsV1.OrderLine(sku: "x", category: "snack", quantity: quantity, price: price)
    }

    private static let cases: [Case] = [
        Case(name: "store missing", key: "INVALID_ARGUMENT", field: "storeId") { $0.storeId = "" },
        Case(name: "store malformed", key: "INVALID_ARGUMENT", field: "storeId") {
            $0.storeId = "shop"
        },
        Case(name: "store of nobody", key: "STORE_NOT_FOUND") {
            $0.storeId = "01980000-0000-7000-8000-0000000000ff"
        },
        Case(name: "external id missing", key: "INVALID_ARGUMENT", field: "externalId") {
            $0.externalId = ""
        },
        Case(name: "external id of 65", key: "INVALID_ARGUMENT", field: "externalId") {
            $0.externalId = String(repeating: "a", count: 65)
        },
        Case(name: "no member", key: "INVALID_ARGUMENT", field: "memberId") { $0.memberId = "" },
        Case(name: "two members", key: "INVALID_ARGUMENT", field: "memberId") {
            $0.phone = "13800000001"
        },
        Case(name: "member malformed", key: "INVALID_ARGUMENT", field: "memberId") {
            $0.memberId = "ann"
        },
        Case(name: "paidAt missing", key: "INVALID_ARGUMENT", field: "paidAt") { $0.paidAt = nil },
        Case(name: "paid in the future", key: "PAID_AT_OUT_OF_RANGE") {
            $0.paidAt = $0.paidAt?.adding(seconds: 301)
        },
        Case(name: "paid long ago", key: "PAID_AT_OUT_OF_RANGE") {
            $0.paidAt = $0.paidAt?.adding(seconds: -30 * 86_400 - 1)
        },
        Case(name: "no lines", key: "INVALID_ARGUMENT", field: "lines") { $0.lines = [] },
        Case(name: "1001 lines", key: "INVALID_ARGUMENT", field: "lines") {
            $0.lines = Array(repeating: line(.amountMinor(10)), count: 1_001)
        },
        Case(name: "quantity 0", key: "INVALID_ARGUMENT", field: "lines[0].quantity") {
            $0.lines[0].quantity = 0
        },
        Case(name: "quantity 100001", key: "INVALID_ARGUMENT", field: "lines[0].quantity") {
            $0.lines[0].quantity = 100_001
        },
        Case(name: "no price", key: "INVALID_ARGUMENT", field: "lines[0]") {
            $0.lines[0].price = nil
        },
        Case(name: "negative amount", key: "INVALID_ARGUMENT", field: "lines[0].amountMinor") {
            $0.lines[0].price = .amountMinor(-1)
        },
        Case(name: "negative price", key: "INVALID_ARGUMENT", field: "lines[0].unitPriceMinor") {
            $0.lines[0].price = .unitPriceMinor(-1)
        },
        Case(name: "line overflow", key: "AMOUNT_OUT_OF_RANGE", field: "lines[0]") {
            $0.lines[0] = line(.unitPriceMinor(.max), quantity: 2)
        },
        Case(name: "sum overflow", key: "AMOUNT_OUT_OF_RANGE", field: "lines") {
            $0.lines = [line(.amountMinor(.max)), line(.amountMinor(1))]
        },
        Case(name: "more than sums can carry", key: "AMOUNT_OUT_OF_RANGE", field: "lines") {
            $0.lines = [line(.amountMinor(1_000_000_000_000_001))]
            $0.tenders[0].amountMinor = 1_000_000_000_000_001
        },
        Case(name: "stored value twice", key: "INVALID_ARGUMENT", field: "tenders") {
            $0.tenders = Array(repeating: .init(type: .storedValue, amountMinor: 5_000), count: 2)
        },
        Case(name: "tender overflow", key: "AMOUNT_OUT_OF_RANGE", field: "tenders") {
            $0.tenders = [
                .init(type: .cash, amountMinor: .max), .init(type: .card, amountMinor: 1),
            ]
        },
        Case(name: "no tenders", key: "INVALID_ARGUMENT", field: "tenders") { $0.tenders = [] },
        Case(name: "21 tenders", key: "INVALID_ARGUMENT", field: "tenders") {
            $0.tenders = Array(repeating: .init(type: .cash, amountMinor: 0), count: 21)
        },
        Case(name: "tender type", key: "INVALID_ARGUMENT", field: "tenders[0].type") {
            $0.tenders[0].type = .unspecified
        },
        Case(name: "negative tender", key: "INVALID_ARGUMENT", field: "tenders[0].amountMinor") {
            $0.tenders[0].amountMinor = -10_000
        },
        Case(name: "tenders short by one", key: "TENDERS_DO_NOT_ADD_UP") {
            $0.tenders[0].amountMinor -= 1
        },
        Case(name: "channel", key: "INVALID_ARGUMENT", field: "channel") {
            $0.channel = .unrecognized(9)
        },
        Case(name: "covers", key: "INVALID_ARGUMENT", field: "covers") { $0.covers = -1 },
    ]

    @Test("X24 each fault has its documented key and names its field")
    func faults() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            try await stack.projected(1)
            for (number, fault) in Self.cases.enumerated() {
                var request = try stack.order("v-\(number)", of: Demo.member(1))
                fault.change(&request)
                do {
                    _ = try await stack.orders.place(
                        request, stack.till(key: PointsStack.key("v-\(number)")))
                    Issue.record("\(fault.name) was accepted")
                } catch let status as RPCStatus {
                    let info = status.explained.info
                    #expect(info.key == fault.key, "\(fault.name)")
                    let field = info.details.first { $0.name == "field" }?.value
                    if let expected = fault.field { #expect(field == expected, "\(fault.name)") }
                }
            }
            #expect(try await stack.number(CountRows.orders) == 0)
            #expect(try await stack.number(CountRows.entries) == 0)
            #expect(try await stack.number(CountRows.operations) == 0)
        }
    }

    @Test("the limits themselves are accepted: 1000 lines, 5 minutes ahead, 30 days back, 0.00")
    func limits() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            let now = stack.clock.now()
            var long = try stack.order("long", of: Demo.member(1))
            long.lines = Array(repeating: Self.line(.unitPriceMinor(1), quantity: 10), count: 1_000)
            var ahead = try stack.order("ahead", of: Demo.member(1))
            ahead.paidAt = now.adding(seconds: 300)
            var back = try stack.order("back", of: Demo.member(1))
            back.paidAt = now.adding(seconds: -30 * 86_400)
            let free = try stack.order("free", of: Demo.member(1), [("snack", 0)])
            for request in [long, ahead, back, free] {
                let reply = try await stack.orders.place(
                    request, stack.till(key: PointsStack.key(request.externalId)))
                #expect(reply.pointsEarned == (request.externalId == "free" ? 0 : 100))
                #expect(reply.order?.lines.map(\.points).reduce(0, +) == reply.pointsEarned)
            }
            try await Violations.check(stack.owner)
        }
    }

    @Test("X24 pages of a statement: size and token are checked, and pages neither repeat nor omit")
    func pages() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            for number in 1...7 {
                _ = try await stack.points.earn(
                    stack.earn("e-\(number)", of: ann),
                    stack.service(key: PointsStack.key("e-\(number)")))
            }
            var seen: [Int64] = []
            var token = ""
            repeat {
                let page = try await stack.points.listMyEntries(
                    .init(pageSize: 3, pageToken: token), stack.member(ann))
                if seen.isEmpty {
                    // A write between two pages shows up on neither.
                    _ = try await stack.points.earn(
                        stack.earn("late", of: ann), stack.service(key: PointsStack.key("late")))
                }
                seen += page.entries.map(\.seq)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == [7, 6, 5, 4, 3, 2, 1])
            for (size, token, key) in [
                (101 as Int32, "", "INVALID_PAGE_SIZE"), (-1, "", "INVALID_PAGE_SIZE"),
                (3, "xyz", "INVALID_PAGE_TOKEN"),
            ] {
                #expect(
                    try await refusalKey {
                        _ = try await stack.points.listMyEntries(
                            .init(pageSize: size, pageToken: token), stack.member(ann))
                    } == key)
            }
        }
    }
}
