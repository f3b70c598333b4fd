import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import Testing

/// What the tests of tills, and of the ways in which orders come in, have in common.
extension PointsStack {
    var history: PointsV1.OrderHistory.Client { PointsV1.OrderHistory.Client(channel) }
    var intake: PointsV1.OrderIntake.Client { PointsV1.OrderIntake.Client(channel) }
    var tills: PointsV1.Tills.Client { PointsV1.Tills.Client(channel) }
    var accounts: PointsV1.Accounts.Client { PointsV1.Accounts.Client(channel) }
    var online: PointsV1.OnlineOrders.Client { PointsV1.OnlineOrders.Client(channel) }
    var platforms: PointsV1.PlatformOrders.Client { PointsV1.PlatformOrders.Client(channel) }
    var invoices: PointsV1.Invoices.Client { PointsV1.Invoices.Client(channel) }

    func miniProgram(key: String? = nil) -> CallOptions {
        var metadata = Metadata()
        Principal(
            kind: .app, merchant: Demo.merchant, subject: "demo-mini-program",
            app: "demo-mini-program", appKind: .miniProgram, sandbox: true
        ).write(to: &metadata)
        if let key { metadata.append(MetadataKey.idempotencyKey, Self.key(key)) }
        return .timeout(.seconds(10), metadata: metadata)
    }

    func manager(_ key: String? = nil, stores: [String] = []) -> CallOptions {
        staff("store_manager", stores: stores, key: key.map(Self.key))
    }

    /// An order of nobody, paid now.
    func guestOrder(
        _ externalId: String, _ tenders: [(PointsV1.TenderType, Int64)] = [(.cash, 10_000)],
        terminal: String = "till-1", store: String = Demo.store
    ) -> PointsV1.PlaceOrderRequest {
        PointsV1.PlaceOrderRequest(
            storeId: store, terminalId: terminal, externalId: externalId, paidAt: clock.now(),
            lines: [
                PointsV1.OrderLine(
                    sku: "cup", name: "奶茶", category: "snack", quantity: 1,
                    price: .amountMinor(tenders.reduce(0) { $0 + $1.1 }))
            ],
            tenders: tenders.map { PointsV1.Tender(type: $0.0, amountMinor: $0.1) })
    }

    /// The same of a member, at a till.
    func ringUp(
        _ externalId: String, to member: UUIDv7,
        _ tenders: [(PointsV1.TenderType, Int64)] = [(.cash, 10_000)], terminal: String = "till-1",
        store: String = Demo.store
    ) async throws -> PointsV1.PlaceOrderReply {
        var order = guestOrder(externalId, tenders, terminal: terminal, store: store)
        order.memberId = member.description
        return try await orders.place(order, till(key: Self.key("sell-\(externalId)")))
    }

    func sellToGuest(
        _ externalId: String, _ tenders: [(PointsV1.TenderType, Int64)] = [(.cash, 10_000)],
        terminal: String = "till-1", store: String = Demo.store, key: String? = nil
    ) async throws -> PointsV1.GuestOrder {
        let reply = try await intake.placeGuest(
            .init(order: guestOrder(externalId, tenders, terminal: terminal, store: store)),
            till(key: Self.key(key ?? "guest-\(externalId)")))
        return try #require(reply.order)
    }

    /// Types of the events about a member's orders, in their order.
    func orderEvents() async throws -> [String] {
        try await owner.query(ReadOrderEvents(), deadline: .now + .seconds(10))
    }
}

private struct ReadOrderEvents: Statement {
    static let sql = """
        SELECT type FROM outbox WHERE type LIKE 'order.%' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
