package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// A member's own orders, as she looks them up (E17).
package struct OrderHistoryHandlers: PointsV1.OrderHistory.Handlers {
    let pool: PostgresPool
    let clock: any WallClock

    private static let list = "points.my-orders"
    /// The end of the year 9999.
    private static let never = Instant(secondsSinceEpoch: 253_402_300_799)

    package func listMine(
        _ request: PointsV1.ListMyOrdersRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyOrdersReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 3)
        // One more than asked for tells whether there is another page.
        let found = try await pool.query(
            ListMemberOrders(
                member: member, from: request.from ?? .epoch,
                before: Self.place(page, until: request.until),
                store: try Self.store(request.storeId),
                channel: try Self.channel(request.channel), limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = Array(found.prefix(page.size))
        let orders = try await complete(shown, withLines: request.includeLines, context)
        guard found.count > page.size, let last = shown.last else {
            return PointsV1.ListMyOrdersReply(orders: orders)
        }
        let token = Page.token(
            list: Self.list,
            [
                last.order.paidAt.microsecondsSinceEpoch, Int64(bitPattern: last.id.hi),
                Int64(bitPattern: last.id.lo),
            ])
        return PointsV1.ListMyOrdersReply(orders: orders, nextPageToken: token)
    }

    /// The orders of a page with what was returned of them, and with their lines where asked for.
    private func complete(
        _ found: [ListMemberOrders.Row], withLines: Bool, _ context: RequestContext
    ) async throws -> [PointsV1.Order] {
        guard !found.isEmpty else { return [] }
        let keys = found.map { PlacedOrderKey(merchant: context.merchant, order: $0.id) }
        let (lines, tenders, returned) = try await pool.query(
            ReadLinesOfOrders(orders: withLines ? keys : []),
            ReadTendersOfOrders(orders: withLines ? keys : []),
            ReadReturnedLines(orders: keys),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let linesOf = Dictionary(grouping: lines, by: \.order)
        let tendersOf = Dictionary(grouping: tenders, by: \.order)
        let returnedOf = Dictionary(grouping: returned, by: \.order.order)
        return try found.map { id, row in
            var order = try PointsV1.Order(
                id: id, row, lines: (linesOf[id] ?? []).map(\.line),
                tenders: (tendersOf[id] ?? []).map(\.tender),
                price: nil)
            let returned = (returnedOf[id] ?? []).map(\.line)
            if withLines {
                order.note(returned: returned)
            } else {
                order.refundedMinor = returned.reduce(0) { $0 + $1.amountMinor }
            }
            return order
        }
    }

    // MARK: Parsing

    private static func place(_ page: Page, until: Instant?) -> ListMemberOrders.Place {
        if let after = page.after {
            return ListMemberOrders.Place(
                paidAt: Instant(microsecondsSinceEpoch: after[0]),
                id: UUIDv7(hi: UInt64(bitPattern: after[1]), lo: UInt64(bitPattern: after[2])))
        }
        return ListMemberOrders.Place(
            paidAt: until ?? Self.never, id: UUIDv7(hi: 0, lo: 0))
    }

    private static func store(_ text: String) throws(Refusal) -> UUIDv7? {
        guard !text.isEmpty else { return nil }
        guard let id = UUIDv7(text) else { throw .invalid("storeId", "is not a UUID") }
        return id
    }

    private static func channel(_ channel: PointsV1.Channel) throws(Refusal) -> Int16? {
        channel == .unspecified ? nil : try OrderDraft.channel(channel)
    }
}
