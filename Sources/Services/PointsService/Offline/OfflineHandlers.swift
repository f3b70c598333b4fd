package import Messages
import OfflineTokens
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Sales that tills made without the network.
package struct OfflineHandlers: PointsV1.Offline.Handlers {
    let sales: OfflineSaleDesk
    let codes: MemberV1.Codes.Client
    let pool: PostgresPool
    let merchants: MerchantDirectory
    let identifiers: IdentifierSource
    let clock: any WallClock

    private static let mostSales = 100
    private static let conflictsList = "points.offline-conflicts"

    package func upload(
        _ request: PointsV1.UploadOfflineSalesRequest, _ call: CallContext
    ) async throws -> PointsV1.UploadOfflineSalesReply {
        let context = try RequestContext(call, clock: clock)
        guard (1...Self.mostSales).contains(request.sales.count) else {
            throw Refusal.invalid("sales", "must be 1 to \(Self.mostSales)")
        }
        var ids: [UUIDv7] = []
        for (index, sale) in request.sales.enumerated() {
            guard let id = UUIDv7(sale.id) else {
                throw Refusal.invalid("sales[\(index)].id", "is not a UUID")
            }
            ids.append(id)
        }
        try await begin(context)
        CrashPoint.reached(.uploadBegun)
        let upload = OfflineSaleDesk.Upload(
            context: context,
            keys: try await keys(context, withCoupons: !request.sales.allSatisfy(\.coupon.isEmpty)),
            clocks: try await merchants.merchant(context.merchant, deadline: context.deadline))
        var reply = PointsV1.UploadOfflineSalesReply(replayed: true)
        for (sale, id) in zip(request.sales, ids) {
            let settled = try await sales.settle(sale, id: id, upload)
            reply.replayed = reply.replayed && settled.replayed
            reply.sales.append(settled)
        }
        return reply
    }

    package func listConflicts(
        _ request: PointsV1.ListOfflineConflictsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListOfflineConflictsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try IdPage(
            list: Self.conflictsList, size: request.pageSize, token: request.pageToken)
        let rows = try await pool.query(
            ListOfflineConflicts(
                merchant: context.merchant, before: page.before, limit: page.limit,
                openOnly: request.openOnly, stores: context.principal.stores),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (shown, token) = page.cut(rows) { $0.key.id }
        return PointsV1.ListOfflineConflictsReply(
            conflicts: shown.map { PointsV1.OfflineConflictRow($0) }, nextPageToken: token)
    }

    /// The key is kept with what was asked, so that another upload under it is refused; what became
    /// of each sale stands with the sale, so a repeated call goes through all of them again.
    private func begin(_ context: RequestContext) async throws {
        let operation = try context.operation()
        let id = identifiers.next()
        try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            guard try Idempotency.begin(operation, in: &transaction) == nil else { return }
            try Idempotency.finish(operation, id: id, response: nil, in: &transaction)
        }
    }

    /// Those of codes, and of coupons only where somebody gave one: other sales are settled without
    /// marketing.
    private func keys(
        _ context: RequestContext, withCoupons: Bool
    ) async throws -> OfflineKeySet {
        var keys = try await Self.keys {
            try await codes.readOfflineKeys(.init(), context.forward(as: .points)).bundle
        }
        if withCoupons {
            keys += try await Self.keys {
                try await sales.coupons.readKeys(.init(), context.forward(as: .points)).bundle
            }
        }
        return OfflineKeySet(merchant: context.merchant, keys: keys)
    }

    private static func keys(
        _ bundle: () async throws -> String
    ) async throws -> [OfflineKey] {
        let text: String
        do {
            text = try await bundle()
        } catch let status as RPCStatus
            where status.errorInfo?.key == ErrorKey.offlineNotOffered.key
        {
            return []
        }
        do throws(OfflineFault) {
            return try OfflineKeyBundle(text).keys.keys
        } catch {
            throw Refusal(.internalError)
        }
    }
}
