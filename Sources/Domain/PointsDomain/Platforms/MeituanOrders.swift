package import Primitives

/// Orders of Meituan deliveries, as its open platform pushes them.
///
/// `detail` is a list, or the same as JSON in a text: food with `price` and `quantity`, boxes with
/// `box_price` and `box_num`. `total` is what the customer paid, in yuan like all amounts; `ctime`
/// is in seconds. Of the states 9 is cancelled.
package enum MeituanOrders: PlatformOrderAdapter {
    private static let cancelled = "9"
    private static let longestList = 500

    package static func order(
        _ tree: JSONTree, nested: (String) -> JSONTree?
    ) throws(PlatformOrderError) -> PlatformOrder {
        let order = try PlatformFields(tree, at: "")
        if let state = order.text("status"), state == cancelled { throw .notPaid(state: state) }
        guard let total = try order.yuan("total") else {
            throw .unreadable(place: "total", problem: "is missing")
        }
        guard let seconds = try order.integer("ctime") else {
            throw .unreadable(place: "ctime", problem: "is missing")
        }
        let detail = try order.list("detail", nested: nested)
        guard (1...longestList).contains(detail.count) else {
            throw .unreadable(place: "detail", problem: "must be 1 to \(longestList)")
        }
        var goods: [PlatformOrder.Line] = []
        var boxes: Int64 = 0
        for (index, item) in detail.enumerated() {
            let food = try PlatformFields(item, at: "detail[\(index)]")
            goods.append(try line(food))
            boxes += try boxMinor(of: food)
        }
        var extras: [PlatformOrder.Line] = []
        if boxes > 0 { extras.append(extra("餐盒费", PlatformOrder.Category.packaging, boxes)) }
        if let shipping = try order.yuan("shipping_fee"), shipping > 0 {
            extras.append(extra("配送费", PlatformOrder.Category.shipping, shipping))
        }
        // The number that the customer sees; the other one where that is not sent.
        let shown = order.text("wm_order_id_view") == nil ? "order_id" : "wm_order_id_view"
        let number = try order.needed(shown)
        return try PlatformOrder.settle(
            number, paidAt: Instant(secondsSinceEpoch: seconds), goods: goods, extras: extras,
            payableMinor: total)
    }

    private static func line(
        _ food: PlatformFields
    ) throws(PlatformOrderError) -> PlatformOrder.Line {
        let quantity = try food.integer("quantity") ?? 1
        guard (1...100_000).contains(quantity) else {
            throw .unreadable(place: food.at("quantity"), problem: "is not from 1 to 100000")
        }
        let amount = try times(food, price: "price", quantity)
        return PlatformOrder.Line(
            sku: food.text("sku_id") ?? food.text("app_food_code") ?? "",
            name: food.text("food_name") ?? "", category: food.text("category_name") ?? "",
            quantity: quantity, amountMinor: amount)
    }

    private static func boxMinor(of food: PlatformFields) throws(PlatformOrderError) -> Int64 {
        // Half a box is charged as such, so the number need not be whole.
        guard let price = try food.yuan("box_price"), price > 0,
            let boxes = try food.yuan("box_num")
        else { return 0 }
        guard boxes <= 100_000 else {
            throw .unreadable(place: food.at("box_num"), problem: "is too large")
        }
        return (price * boxes + 50) / 100
    }

    private static func times(
        _ food: PlatformFields, price: String, _ quantity: Int64
    ) throws(PlatformOrderError) -> Int64 {
        guard let unit = try food.yuan(price) else {
            throw .unreadable(place: food.at(price), problem: "is missing")
        }
        return unit * quantity
    }

    private static func extra(
        _ name: String, _ category: String, _ amount: Int64
    ) -> PlatformOrder.Line {
        PlatformOrder.Line(
            sku: "", name: name, category: category, quantity: 1, amountMinor: amount)
    }
}
