package import Primitives

/// Orders of Tmall and Taobao: the answer of `taobao.trade.fullinfo.get`, or the trade in it.
///
/// `payment` is what was paid, shipping included; of each order in it `divide_order_fee` is its
/// share after all discounts, else its `payment` is. Amounts are texts in yuan, instants are
/// Beijing's.
package enum TmallOrders: PlatformOrderAdapter {
    private static let paidStates: Set<String> = [
        "WAIT_SELLER_SEND_GOODS", "SELLER_CONSIGNED_PART", "WAIT_BUYER_CONFIRM_GOODS",
        "TRADE_BUYER_SIGNED", "TRADE_FINISHED",
    ]
    private static let longestList = 500

    package static func order(
        _ tree: JSONTree, nested: (String) -> JSONTree?
    ) throws(PlatformOrderError) -> PlatformOrder {
        let trade = try trade(in: tree)
        let state = try trade.needed("status")
        guard paidStates.contains(state) else { throw .notPaid(state: state) }
        guard let payment = try trade.yuan("payment") else {
            throw .unreadable(place: trade.at("payment"), problem: "is missing")
        }
        let time = try trade.needed("pay_time")
        guard let paidAt = instant(time) else {
            throw .unreadable(
                place: trade.at("pay_time"), problem: "is not like 2026-03-05 12:00:00")
        }
        let list = try PlatformFields(trade["orders"], at: trade.at("orders"))
        let orders = try list.list("order", nested: nested)
        guard (1...longestList).contains(orders.count) else {
            throw .unreadable(place: list.at("order"), problem: "must be 1 to \(longestList)")
        }
        let shipping = try trade.yuan("post_fee") ?? 0
        var goods: [PlatformOrder.Line] = []
        for (index, item) in orders.enumerated() {
            let fields = try PlatformFields(item, at: "\(list.at("order"))[\(index)]")
            goods.append(try line(fields, shippingWithin: orders.count == 1 ? shipping : 0))
        }
        let extras =
            shipping == 0
            ? []
            : [
                PlatformOrder.Line(
                    sku: "", name: "运费", category: PlatformOrder.Category.shipping, quantity: 1,
                    amountMinor: shipping)
            ]
        return try PlatformOrder.settle(
            try trade.needed("tid"), paidAt: paidAt, goods: goods, extras: extras,
            payableMinor: payment)
    }

    private static func trade(in tree: JSONTree) throws(PlatformOrderError) -> PlatformFields {
        var fields = try PlatformFields(tree, at: "")
        for key in ["trade_fullinfo_get_response", "trade"] {
            if let inner = fields[key] { fields = try PlatformFields(inner, at: fields.at(key)) }
        }
        return fields
    }

    /// - Parameter shipping: that the `payment` of a trade's only order contains.
    private static func line(
        _ fields: PlatformFields, shippingWithin shipping: Int64
    ) throws(PlatformOrderError) -> PlatformOrder.Line {
        let quantity = try fields.integer("num") ?? 1
        guard (1...100_000).contains(quantity) else {
            throw .unreadable(place: fields.at("num"), problem: "is not from 1 to 100000")
        }
        let amount: Int64
        if let share = try fields.yuan("divide_order_fee"), share > 0 {
            amount = share
        } else if let payment = try fields.yuan("payment") {
            amount = max(0, payment - shipping)
        } else {
            throw .unreadable(place: fields.at("payment"), problem: "is missing")
        }
        return PlatformOrder.Line(
            sku: fields.text("outer_sku_id") ?? fields.text("outer_iid")
                ?? fields.text("num_iid") ?? "",
            name: fields.text("title") ?? "", category: fields.text("cid") ?? "",
            quantity: quantity, amountMinor: amount)
    }

    /// `2026-03-05 12:00:00`, always eight hours ahead of UTC.
    private static func instant(_ text: String) -> Instant? {
        let parts = text.split(separator: " ")
        guard parts.count == 2 else { return nil }
        return Instant(rfc3339: "\(parts[0])T\(parts[1])+08:00")
    }
}
