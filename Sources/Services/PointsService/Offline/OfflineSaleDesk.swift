import Crypto
import Messages
import OfflineTokens
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Settles one sale of a till that was alone: decided once, answered the same ever after.
struct OfflineSaleDesk: Sendable {
    let purchases: PurchaseDesk
    let effects: any OfflineEffects

    private var desk: LedgerDesk { purchases.desk }

    /// What all sales of an upload share.
    struct Upload: Sendable {
        let context: RequestContext
        let keys: OfflineKeySet
        let clocks: MerchantClocks
    }

    /// A sale with what names it.
    private struct Given: Sendable {
        let sale: PointsV1.OfflineSale
        let key: OfflineSaleKey
        let contentHash: [UInt8]
        /// Of its order: the same as if it had been placed online, so an order that got through
        /// before the network went is the same order.
        let operation: OperationKey

        init(_ sale: PointsV1.OfflineSale, id: UUIDv7, _ context: RequestContext) throws {
            self.sale = sale
            key = OfflineSaleKey(merchant: context.merchant, id: id)
            contentHash = Array(SHA256.hash(data: try sale.serializedBytes()))
            let order = try (sale.order ?? PointsV1.PlaceOrderRequest()).serializedBytes()
            operation = OperationKey(
                merchant: context.merchant, method: context.method, key: "sale-\(id)",
                requestHash: Array(SHA256.hash(data: order)))
        }
    }

    func settle(
        _ sale: PointsV1.OfflineSale, id: UUIDv7, _ upload: Upload
    ) async throws -> PointsV1.SettledOfflineSale {
        let given = try Given(sale, id: id, upload.context)
        let context = upload.context
        let known = try await desk.pool.query(
            ReadOfflineSale(key: given.key), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        if let known {
            guard known.contentHash == given.contentHash else { return Self.changed(id) }
            if known.state != .claimed {
                return PointsV1.SettledOfflineSale(known, replayed: true)
            }
        }
        do {
            let draft = try OfflineSaleDraft(
                sale, keys: upload.keys, clocks: upload.clocks, context)
            return try await settle(given, draft, upload)
        } catch let rejection as OfflineRejection {
            return try await keep(given, rejection, context)
        }
    }

    private func settle(
        _ given: Given, _ draft: OfflineSaleDraft, _ upload: Upload
    ) async throws -> PointsV1.SettledOfflineSale {
        let context = upload.context
        let facts = try await buyer(of: draft, context)
        let member = facts.flatMap { UUIDv7($0.memberId) }
        let claim = claim(given, draft, member, facts, upload)
        let claimed = try await desk.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try claim.run(in: &transaction)
        }
        guard claimed.row.contentHash == given.contentHash else {
            return Self.changed(given.key.id)
        }
        guard claimed.row.state == .claimed, let member else {
            return PointsV1.SettledOfflineSale(claimed.row, replayed: !claimed.isNew)
        }
        var row = claimed.row
        do {
            if let rejection = try await effect(of: draft, on: member, given.key, context) {
                throw rejection
            }
            let order = try await order(draft, of: member, given.operation, context)
            row.state = .settled
            row.order = order.id
            row.points = order.points
        } catch {
            guard let rejection = error as? OfflineRejection ?? OfflineRejection(of: error) else {
                throw error
            }
            try await effects.undo(for: given.key, context)
            row.state = .conflict
            row.conflict = rejection.conflict
            row.details = rejection.details
        }
        return try await close(row, claim.serials, context)
    }

    /// Nil where nobody is known by the name.
    private func buyer(
        of draft: OfflineSaleDraft, _ context: RequestContext
    ) async throws -> MemberV1.MemberFacts? {
        let name: MemberName =
            switch draft.buyer {
            case .code(let code): .id(code.member)
            case .named(let name): name
            }
        do {
            return try await desk.members.resolve(name.request, context.forward(as: .points))
        } catch {
            guard let rejection = OfflineRejection(of: error) else { throw error }
            guard rejection.conflict == .memberUnknown else { throw rejection }
            return nil
        }
    }

    private func claim(
        _ given: Given, _ draft: OfflineSaleDraft, _ member: UUIDv7?,
        _ facts: MemberV1.MemberFacts?, _ upload: Upload
    ) -> OfflineSaleClaim {
        // The limit is the member's, so its day is the merchant's, in whatever store she buys.
        let date = upload.clocks.clock.businessDate(at: draft.order.paidAt)
        let state = facts.map { MemberFacts($0) }
        return OfflineSaleClaim(
            row: row(given, draft, member: member, upload.context),
            serials: member.map { draft.serials(of: $0, sale: given.key.id, on: date) } ?? [],
            facts: OfflineSettlement.Facts(
                soldAt: draft.order.paidAt, now: upload.context.now, spendMinor: draft.spendMinor,
                code: draft.code.map {
                    OfflineSettlement.Code(
                        spendLimitMinor: $0.spendLimitMinor, isUsed: false,
                        hasCurrencyOfSale: $0.currency == draft.order.currency)
                },
                coupon: draft.coupon.map {
                    OfflineSettlement.Coupon(isUsed: false, isHers: $0.member == member)
                },
                member: state.flatMap {
                    $0.isGone
                        ? nil
                        : OfflineSettlement.Member(
                            isEarningBlocked: $0.blocksEarning,
                            isSpendingBlocked: $0.blocksSpending)
                }, spentMinor: 0),
            businessDate: date)
    }

    private func effect(
        of draft: OfflineSaleDraft, on member: UUIDv7, _ sale: OfflineSaleKey,
        _ context: RequestContext
    ) async throws -> OfflineRejection? {
        if let coupon = draft.coupon,
            let rejection = try await effects.use(coupon, for: sale, context)
        {
            return rejection
        }
        guard draft.spendMinor > 0 else { return nil }
        return try await effects.spend(
            minor: draft.spendMinor, of: member, for: sale, context)
    }

    private func order(
        _ draft: OfflineSaleDraft, of member: UUIDv7, _ operation: OperationKey,
        _ context: RequestContext
    ) async throws -> (id: UUIDv7, points: Int64) {
        let (_, settled) = try await purchases.settle(
            PurchaseDesk.Draft(
                source: .order(draft.order), purchase: draft.order.purchase, window: .standard),
            of: .id(member), context, operation: operation)
        return try await order(settled, context)
    }

    private func order(
        _ settled: PurchaseDesk.Settled, _ context: RequestContext
    ) async throws -> (id: UUIDv7, points: Int64) {
        switch settled {
        case .fresh(let receipt): return (receipt.id, receipt.grant.points)
        case .recorded(let id, _):
            let receipts = try await desk.pool.query(
                ReadOrderReceipt(merchant: context.merchant, order: id),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
            guard let receipt = receipts.first else { throw Refusal(.internalError) }
            return (id, receipt.points)
        }
    }

    /// A sale that was claimed when its code was still good, and whose process died: its order may be
    /// in the books.
    private func resume(
        _ claimed: OfflineSaleRow, _ given: Given, _ rejection: OfflineRejection,
        _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        var row = claimed
        if let recorded = try await purchases.recorded(given.operation, context) {
            let order = try await order(recorded.settled, context)
            row.state = .settled
            row.order = order.id
            row.points = order.points
        } else {
            // What it had taken stays taken, until somebody has looked.
            row.state = .conflict
            row.conflict = rejection.conflict
            row.details = rejection.details
        }
        return try await close(row, [], context)
    }

    private func close(
        _ row: OfflineSaleRow, _ serials: [OfflineSerial], _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        // What a conflict had taken is free again: another sale of hers is not to suffer from it.
        let released = row.state == .conflict ? serials : []
        _ = try await desk.pool.query(
            CloseOfflineSale(row: row),
            DeleteOfflineSerials(serials: released, sale: row.key.id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.SettledOfflineSale(row, replayed: false)
    }

    /// Keeps a sale whose request or code is no good.
    private func keep(
        _ given: Given, _ rejection: OfflineRejection, _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        var row = row(given, nil, member: nil, context)
        row.state = .conflict
        row.conflict = rejection.conflict
        row.details = rejection.details
        let refusal = OfflineSaleRefusal(row: row)
        let kept = try await desk.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try refusal.run(in: &transaction)
        }
        guard kept.row.contentHash == given.contentHash else { return Self.changed(given.key.id) }
        guard kept.row.state != .claimed else {
            return try await resume(kept.row, given, rejection, context)
        }
        return PointsV1.SettledOfflineSale(kept.row, replayed: !kept.isNew)
    }

    private func row(
        _ given: Given, _ draft: OfflineSaleDraft?, member: UUIDv7?, _ context: RequestContext
    ) -> OfflineSaleRow {
        let order = given.sale.order ?? PointsV1.PlaceOrderRequest()
        return OfflineSaleRow(
            key: given.key, contentHash: given.contentHash, state: .claimed, conflict: nil,
            details: [], store: Self.kept(order.storeId), terminal: Self.kept(order.terminalId),
            externalId: Self.kept(order.externalId), member: member,
            amountMinor: draft?.order.payableMinor ?? 0, spendMinor: draft?.spendMinor ?? 0,
            soldAt: order.paidAt, uploadedAt: context.now, order: nil, points: nil)
    }

    /// A name of the till's, at most as long as one that makes sense.
    private static func kept(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(OrderDraft.Limits.code)))
    }

    private static func changed(_ id: UUIDv7) -> PointsV1.SettledOfflineSale {
        PointsV1.SettledOfflineSale(
            id: id.description, outcome: .conflict, conflict: .saleChanged,
            text: OfflineConflictText.text(.saleChanged, []))
    }
}
