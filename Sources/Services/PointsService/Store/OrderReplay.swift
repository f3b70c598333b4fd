import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Reads a merchant's orders page by page, as they were when they were decided.
struct OrderReplay: Sendable {
    /// Orders of a page: its query takes some twenty milliseconds, so that whoever shares the
    /// connection waits no longer.
    private static let pageSize = 4_096

    let pool: PostgresPool
    let query: ReplayQuery
    /// Levels stand in the postings, which are read only where a rule looks at levels.
    let needsLevels: Bool
    let needsHours: Bool
    let clocks: MerchantClocks
    let deadline: ContinuousClock.Instant

    struct Page: Sendable {
        let orders: [Backtest.Order]
        /// Where the next page begins; nil where there is none.
        let last: UUIDv7?
    }

    func count() async throws -> Int64 {
        try await pool.query(
            CountReplay(query: query), settings: [.merchant(query.merchant)], deadline: deadline
        ).first ?? 0
    }

    /// The page behind another one; nil behind the last.
    func page(following page: Page) async throws -> Page? {
        guard let last = page.last else { return nil }
        return try await self.page(after: last)
    }

    func page(after: UUIDv7?) async throws -> Page? {
        try Task.checkCancellation()
        let rows = try await rows(after: after ?? UUIDv7(hi: 0, lo: 0))
        var orders: [Backtest.Order] = []
        orders.reserveCapacity(Self.pageSize)
        var stores = StoreFacts(clocks)
        var last: UUIDv7?
        var index = 0
        while index < rows.count {
            var end = index + 1
            while end < rows.count, rows[end].order == nil { end += 1 }
            if let order = rows[index].order {
                let store = stores.facts(of: order.store)
                orders.append(
                    order.replayed(
                        lines: rows[index..<end].map { $0.line }, store,
                        hour: needsHours ? store.clock.localHour(at: order.paidAt) : 0))
                last = order.id
            }
            index = end
        }
        guard !orders.isEmpty else { return nil }
        return Page(orders: orders, last: orders.count < Self.pageSize ? nil : last)
    }

    private func rows(after: UUIDv7) async throws -> [ReplayRow] {
        let settings: [Setting] = [.merchant(query.merchant)]
        guard needsLevels else {
            return try await pool.query(
                ReadReplay(query: query, after: after, limit: Self.pageSize), settings: settings,
                deadline: deadline)
        }
        return try await pool.query(
            ReadReplayWithLevels(query: query, after: after, limit: Self.pageSize),
            settings: settings, deadline: deadline)
    }
}

/// What orders of a store share, made once.
private struct StoreFacts {
    struct Facts {
        let id: String
        let clock: BusinessClock
        let currency: Currency
    }

    private let clocks: MerchantClocks
    private let currency: Currency
    private var known: [UUIDv7: Facts] = [:]

    init(_ clocks: MerchantClocks) {
        self.clocks = clocks
        currency = Currency(clocks.currency) ?? .cny
    }

    /// A store that is no more is dated by the merchant's clock.
    mutating func facts(of store: UUIDv7) -> Facts {
        if let facts = known[store] { return facts }
        let facts = Facts(
            id: store.description, clock: clocks.stores[store] ?? clocks.clock,
            currency: currency)
        known[store] = facts
        return facts
    }
}

extension ReplayRow.Order {
    fileprivate func replayed(
        lines: [Purchase.Line], _ store: StoreFacts.Facts, hour: Int64
    ) -> Backtest.Order {
        Backtest.Order(
            member: member,
            traits: MemberTraits(levelCode: levelCode, levelRank: levelRank, birthday: birthday),
            purchase: Purchase(
                lines: lines, currency: store.currency, businessDate: businessDate, hour: hour,
                paidAt: paidAt, channel: PointsV1.Channel(rawValue: Int32(channel)).name,
                storeId: store.id))
    }
}
