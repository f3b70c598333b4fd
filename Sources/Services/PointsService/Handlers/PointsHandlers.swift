package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Balances, statements, and points for purchases that another system keeps.
package struct PointsHandlers: PointsV1.Points.Handlers {
    let desk: PurchaseDesk
    let balances: BalanceReader
    let pool: PostgresPool
    let clock: any WallClock

    private static let entriesList = "points.entries"

    package func getMine(
        _ request: PointsV1.GetMyPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.GetMyPointsReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let snapshot = try await balances.read(member, deadline: context.deadline)
        return PointsV1.GetMyPointsReply(
            points: PointsV1.PointsBalance(snapshot),
            expiring: try await expiring(snapshot, context),
            reminder: try await reminder(of: snapshot, context))
    }

    /// What ends within the largest of the programme's days (C14).
    private func reminder(
        of snapshot: BalanceSnapshot, _ context: RequestContext
    ) async throws -> PatronV1.Text? {
        guard let lots = snapshot.expiring, !lots.isEmpty else { return nil }
        let rules = try await desk.desk.rules(context)
        let schedule = ReminderSchedule(
            on: rules.clock.businessDate(at: context.now), days: rules.policies.reminderDays,
            clock: rules.clock)
        guard let until = schedule.until else { return nil }
        return ReminderText.text(
            lots.filter { $0.expiresAt < until }.map {
                ReminderText.Ending(
                    points: $0.points, lastDate: schedule.lastDate(of: $0.expiresAt))
            })
    }

    /// Last dates are those of the merchant's clock; without lots there is no need to know it.
    private func expiring(
        _ snapshot: BalanceSnapshot, _ context: RequestContext
    ) async throws -> [PointsV1.ExpiringLot] {
        guard let lots = snapshot.expiring, !lots.isEmpty else { return [] }
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        return lots.map { lot in
            let lastDate = clocks.clock.businessDate(at: lot.expiresAt).adding(days: -1)
            return PointsV1.ExpiringLot(
                points: lot.points, expiresAt: lot.expiresAt, lastDate: lastDate.description)
        }
    }

    package func listMyEntries(
        _ request: PointsV1.ListMyEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyEntriesReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try Page(
            list: Self.entriesList, size: request.pageSize, token: request.pageToken, fields: 1)
        // One more than asked for tells whether there is another page.
        let rows = try await pool.query(
            ReadEntries(
                member: member, before: page.after?.first ?? .max, limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let entries = try rows.prefix(page.size).map(PointsV1.PointsEntry.init)
        let hasMore = rows.count > page.size
        return PointsV1.ListMyEntriesReply(
            entries: entries,
            nextPageToken: hasMore
                ? Page.token(list: Self.entriesList, [entries.last?.seq ?? 0]) : "")
    }

    package func earn(
        _ request: PointsV1.EarnRequest, _ call: CallContext
    ) async throws -> PointsV1.EarnReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try PurchaseDesk.Draft(request, clocks)
        let member = MemberName.id(try MemberName.parse(request.memberId))
        switch try await desk.settle(draft, of: member, context).settled {
        case .fresh(let receipt):
            return PointsV1.EarnReply(
                pointsEarned: receipt.grant.points,
                points: PointsV1.PointsBalance(receipt.account),
                explanation: receipt.grant.explanation.map(ExplanationText.bare),
                replayed: false, grantId: receipt.lot?.description ?? "")
        case .recorded(let id, let replayed):
            return try await receipt(of: id, replayed: replayed, context)
        }
    }

    private func receipt(
        of posting: UUIDv7, replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.EarnReply {
        let rows = try await pool.query(
            ReadPostingReceipt(merchant: context.merchant, posting: posting),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let receipt = rows.first else { throw Refusal(.internalError) }
        return PointsV1.EarnReply(
            pointsEarned: receipt.points, points: PointsV1.PointsBalance(receipt.balance),
            explanation: try StoredExplanation.bare(receipt.explanation),
            replayed: replayed, grantId: receipt.points > 0 ? posting.description : "")
    }
}

extension PurchaseDesk.Draft {
    /// A purchase that another system keeps.
    init(_ request: PointsV1.EarnRequest, _ clocks: MerchantClocks) throws(Refusal) {
        let store = try Store(request.storeId, of: clocks)
        guard let paidAt = request.paidAt else { throw .invalid("paidAt", "is missing") }
        guard !request.sourceId.isEmpty else { throw .invalid("sourceId", "is missing") }
        guard OrderDraft.Limits.lines.contains(request.lines.count) else {
            throw .invalid("lines", "must be 1 to 1000")
        }
        var lines: [Purchase.Line] = []
        for (index, line) in request.lines.enumerated() {
            guard OrderDraft.Limits.quantity.contains(line.quantity) else {
                throw .invalid("lines[\(index)].quantity", "is not from 1 to 100000")
            }
            guard line.amountMinor >= 0 else {
                throw .invalid("lines[\(index)].amountMinor", "is negative")
            }
            lines.append(
                Purchase.Line(
                    sku: try OrderDraft.text(
                        line.sku, "lines[\(index)].sku", OrderDraft.Limits.code),
                    category: try OrderDraft.text(
                        line.category, "lines[\(index)].category", OrderDraft.Limits.code),
                    quantity: line.quantity, amountMinor: line.amountMinor))
        }
        _ = try OrderDraft.sum(lines.lazy.map(\.amountMinor), "lines")
        self.init(
            source: .foreign(
                try OrderDraft.text(request.sourceId, "sourceId", OrderDraft.Limits.code)),
            purchase: Purchase(
                lines: lines, currency: try clocks.knownCurrency(),
                businessDate: store.clock.businessDate(at: paidAt),
                hour: store.clock.localHour(at: paidAt), paidAt: paidAt,
                channel: PointsV1.Channel.inStore.name, storeId: store.id.description),
            window: .standard)
    }
}
