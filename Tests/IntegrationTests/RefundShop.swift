import Messages
import PointsService
import Postgres
import Primitives
import TTRPC
import Testing

/// A till that sells to one member and takes back from her.
struct RefundShop: Sendable {
    typealias Item = (sku: String, quantity: Int64, amountMinor: Int64)

    let stack: PointsStack
    let ann = Demo.member(1)

    /// - Parameter programmes: versions from 2 on, each with its beginning; without any the demo
    ///   merchant's rules hold: 1 point a yuan, to the end of next year.
    static func run(
        _ programmes: (definition: PointsV1.ProgrammeDefinition, from: String)...,
        body: (RefundShop) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            for (index, programme) in programmes.enumerated() {
                try await PointsDemo.publish(
                    programme.definition, of: Demo.merchant.description,
                    version: Int32(index + 2), from: programme.from, on: stack.owner)
            }
            let shop = RefundShop(stack: stack)
            stack.members.add(shop.ann)
            try await stack.projected(1)
            try await body(shop)
            try await Violations.check(stack.owner)
        }
    }

    /// One version of rules for all of the test.
    static func run(
        under definition: PointsV1.ProgrammeDefinition,
        body: (RefundShop) async throws -> Void
    ) async throws {
        try await run((definition, "2021-01-01T00:00:00Z"), body: body)
    }

    /// 1 point a yuan for good, and what is said.
    static func rules(
        mode: PointsV1.ReturnMode = .proportional, shortfall: PointsV1.Shortfall = .debt
    ) -> PointsV1.ProgrammeDefinition {
        PointsV1.ProgrammeDefinition(
            rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
            returns: .init(mode: mode, shortfall: shortfall))
    }

    // MARK: Calls

    func buy(
        _ name: String, _ items: [Item], paidAt: String? = nil, store: String = Demo.store
    ) async throws -> PointsV1.PlaceOrderReply {
        let instant: Instant
        if let paidAt {
            instant = try #require(Instant(rfc3339: paidAt))
        } else {
            instant = stack.clock.now()
        }
        let total = items.reduce(0) { $0 + $1.amountMinor }
        return try await stack.orders.place(
            PointsV1.PlaceOrderRequest(
                storeId: store, memberId: ann.description, externalId: name, paidAt: instant,
                lines: items.map {
                    PointsV1.OrderLine(
                        sku: $0.sku, name: $0.sku, category: "snack", quantity: $0.quantity,
                        price: .amountMinor($0.amountMinor))
                },
                tenders: [PointsV1.Tender(type: .cash, amountMinor: total)]),
            stack.till(key: PointsStack.key("buy-\(name)")))
    }

    /// One article of so much.
    func buy(
        _ name: String, amountMinor: Int64, paidAt: String? = nil
    ) async throws -> PointsV1.PlaceOrderReply {
        try await buy(name, [("cup", 1, amountMinor)], paidAt: paidAt)
    }

    static func pieces(_ line: Int32, _ quantity: Int64) -> PointsV1.ReturnedLine {
        PointsV1.ReturnedLine(line: line, part: .quantity(quantity))
    }

    static func amount(_ line: Int32, _ minor: Int64) -> PointsV1.ReturnedLine {
        PointsV1.ReturnedLine(line: line, part: .amountMinor(minor))
    }

    /// - Parameter parts: all that is left where empty.
    func takeBack(
        _ name: String, _ order: PointsV1.PlaceOrderReply, _ parts: PointsV1.ReturnedLine...,
        key: String? = nil
    ) async throws -> PointsV1.RefundOrderReply {
        try await stack.orders.refund(
            PointsV1.RefundOrderRequest(
                id: order.order?.id ?? "", externalId: name, lines: parts, reason: "退货"),
            stack.till(key: PointsStack.key(key ?? "back-\(name)")))
    }

    func spend(_ points: Int64) async throws {
        _ = try await stack.wallet.spend(
            .init(points: points), stack.member(ann, key: PointsStack.key("spend-\(points)")))
    }

    func balance() async throws -> PointsV1.PointsBalance { try await stack.balance(of: ann) }

    /// Her statement, the newest entry first.
    func statement() async throws -> [PointsV1.PointsEntry] {
        try await stack.points.listMyEntries(.init(pageSize: 100), stack.member(ann)).entries
    }

    /// What the feed tells of returns, in its order.
    func events() async throws -> [PointsV1.OrderRefundedEvent] {
        try await stack.owner.query(RefundEvents(), deadline: .now + .seconds(10)).map {
            try PointsV1.OrderRefundedEvent(serialized: $0)
        }
    }

    func refunds() async throws -> Int64 { try await stack.number(CountRefunds()) }
}

private struct RefundEvents: Statement {
    static let sql = """
        SELECT payload FROM outbox WHERE type = 'order.refunded' ORDER BY transaction, sequence
        """
    static func decode(_ row: inout RowReader) throws -> [UInt8] { try row.next() }
}

private struct CountRefunds: Statement {
    static let sql = "SELECT count(*) FROM order_refunds"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
