import Messages
import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Orders as platforms write them, and what may be invoiced")
struct PlatformOrderTests {
    private func read(
        _ adapter: any PlatformOrderAdapter.Type, _ json: String
    ) throws -> PlatformOrder {
        try adapter.order(try JSONTree(json: json)) { try? JSONTree(json: $0) }
    }

    @Test("E14 Meituan: food, boxes and shipping add up to what was paid, detail in a text or not")
    func meituan() throws {
        let food = #"""
            [{"app_food_code":"f1","food_name":"米饭","price":12.5,"quantity":2,"box_num":1.5,
            "box_price":1,"spec":"大"},{"app_food_code":"f2","sku_id":"s2","food_name":"汤",
            "price":"8","quantity":"1","box_num":0,"box_price":0}]
            """#
        let head = #"""
            {"order_id":27,"wm_order_id_view":"24581032571314888","status":4,"total":30.5,
            "shipping_fee":5,"ctime":1772683200,"recipient_phone":"188****0000","new":{"a":[1]},
            "detail":
            """#
        let escaped = food.replacing("\"", with: "\\\"").replacing("\n", with: " ")
        for json in [head + food + "}", head + "\"\(escaped)\"}"] {
            let order = try read(MeituanOrders.self, json)
            #expect(order.number == "24581032571314888" && order.payableMinor == 3_050)
            #expect(order.paidAt == Instant(rfc3339: "2026-03-05T04:00:00Z"))
            // 25.00 and 8.00, boxes 1.50, shipping 5.00; 9.00 off the food.
            #expect(order.lines.map(\.amountMinor) == [1_818, 582, 150, 500])
            #expect(order.lines.map(\.category) == ["", "", "PACKAGING", "SHIPPING"])
            #expect(order.lines.map(\.sku) == ["f1", "s2", "", ""])
            #expect(order.lines.map(\.quantity) == [2, 1, 1, 1])
        }
    }

    @Test("E14 Tmall: each order's share after discounts, shipping beside it, Beijing's time")
    func tmall() throws {
        let trade = #"""
            {"tid":"227668460417201790","status":"WAIT_SELLER_SEND_GOODS","payment":"158.00",
            "post_fee":"8.00","pay_time":"2026-03-05 12:00:00","buyer_nick":"~x~",
            "orders":{"order":[
            {"oid":1,"num":1,"outer_iid":"06-18","title":"衣","payment":"140.00",
            "divide_order_fee":"130.00"},
            {"oid":2,"num":"2","num_iid":559884639463,"title":"袜","payment":"20.00"}]}}
            """#
        for json in [trade, #"{"trade_fullinfo_get_response":{"trade":\#(trade)}}"#] {
            let order = try read(TmallOrders.self, json)
            #expect(order.number == "227668460417201790" && order.payableMinor == 15_800)
            #expect(order.paidAt == Instant(rfc3339: "2026-03-05T04:00:00Z"))
            #expect(order.lines.map(\.amountMinor) == [13_000, 2_000, 800])
            #expect(order.lines.map(\.sku) == ["06-18", "559884639463", ""])
        }
    }

    @Test("E14 what is not paid, or cannot be read, is told apart and named")
    func refusals() {
        for (adapter, json, error) in [
            (MeituanOrders.self, #"{"status":9}"#, .notPaid(state: "9")),
            (
                MeituanOrders.self, #"{"total":"1.234","ctime":1}"#,
                .unreadable(place: "total", problem: "is no amount in yuan")
            ),
            (
                MeituanOrders.self, #"{"total":1,"ctime":1,"detail":[{"quantity":0}]}"#,
                .unreadable(place: "detail[0].quantity", problem: "is not from 1 to 100000")
            ),
            (
                MeituanOrders.self, #"{"total":1,"ctime":1,"detail":"["}"#,
                .unreadable(place: "detail", problem: "is no list, nor one in a text")
            ),
            (TmallOrders.self, "[]", .unreadable(place: "", problem: "is no object")),
            (
                TmallOrders.self, #"{"trade":{"status":"WAIT_BUYER_PAY"}}"#,
                .notPaid(state: "WAIT_BUYER_PAY")
            ),
            (
                TmallOrders.self, #"{"trade":{"status":"TRADE_FINISHED","payment":"1"}}"#,
                .unreadable(place: "trade.pay_time", problem: "is missing")
            ),
        ] as [(any PlatformOrderAdapter.Type, String, PlatformOrderError)] {
            #expect(throws: error) { try read(adapter, json) }
        }
    }

    /// Minor units as platforms write them.
    private func yuan(_ minor: Int) -> String {
        "\(minor / 100).\(minor % 100 / 10)\(minor % 10)"
    }

    @Test("E14 whatever was taken off or put on, the lines add up to what was paid")
    func addsUp() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let food = (0..<Int.random(in: 1...6, using: &random)).map { number in
                let price = yuan(Int.random(in: 0...9_999, using: &random))
                let pieces = Int.random(in: 1...4, using: &random)
                return #"{"app_food_code":"\#(number)","price":"\#(price)","quantity":\#(pieces)}"#
            }
            let total = Int.random(in: 0...50_000, using: &random)
            let order = try read(
                MeituanOrders.self,
                #"""
                {"order_id":"1","ctime":1,"total":"\#(yuan(total))",
                "shipping_fee":"4.5","detail":[\#(food.joined(separator: ","))]}
                """#)
            #expect(order.payableMinor == Int64(total), "seed \(seed)")
            #expect(
                order.lines.reduce(0) { $0 + $1.amountMinor } == Int64(total), "seed \(seed)")
            #expect(order.lines.allSatisfy { $0.amountMinor >= 0 }, "seed \(seed)")
        }
    }

    @Test(
        "X28 money that was not returned can be invoiced; returns go back in the order of tenders",
        arguments: [
            //  returned, with stored value, without
            (0, 10_000, 4_000), (3_000, 7_000, 1_000), (5_000, 5_000, 0), (10_000, 0, 0),
        ] as [(Int64, Int64, Int64)])
    func invoiceable(returned: Int64, with: Int64, without: Int64) {
        let tenders = [
            Invoicing.Tender(type: 1, amountMinor: 4_000),
            Invoicing.Tender(type: 5, amountMinor: 6_000),
        ]
        #expect(
            Invoicing.invoiceable(tenders, returnedMinor: returned, kinds: [1, 5]) == with)
        #expect(Invoicing.invoiceable(tenders, returnedMinor: returned, kinds: [1]) == without)
    }

    @Test("X28 the newest invoice is taken back first, and nothing twice")
    func reversals() {
        let invoices = [
            Invoicing.Invoice(id: 1, amountMinor: 3_000, reversedMinor: 0),
            Invoicing.Invoice(id: 2, amountMinor: 4_000, reversedMinor: 500),
        ]
        let taken = Invoicing.reversals(of: invoices, invoiceableMinor: 2_000)
        #expect(taken.map(\.id) == [2, 1] && taken.map(\.amountMinor) == [3_500, 1_000])
        let after = [
            Invoicing.Invoice(id: 1, amountMinor: 3_000, reversedMinor: 1_000),
            Invoicing.Invoice(id: 2, amountMinor: 4_000, reversedMinor: 4_000),
        ]
        #expect(Invoicing.reversals(of: after, invoiceableMinor: 2_000).isEmpty)
    }
}
