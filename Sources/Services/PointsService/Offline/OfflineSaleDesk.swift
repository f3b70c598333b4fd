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
    let coupons: MarketingV1.OfflineCoupons.Client
    let stocks: MarketingV1.GiftStocks.Client

    var desk: LedgerDesk { purchases.desk }

    /// What all sales of an upload share.
    struct Upload: Sendable {
        let context: RequestContext
        let keys: OfflineKeySet
        let clocks: MerchantClocks
    }

    /// A sale with what names it.
    struct Given: Sendable {
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
            let order = try (sale.order ?? .init()).serializedBytes()
            operation = OperationKey(
                merchant: context.merchant, method: context.method, key: "sale-\(id)",
                requestHash: Array(SHA256.hash(data: order)))
        }

        var order: PointsV1.PlaceOrderRequest { sale.order ?? .init() }
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
            guard known.contentHash == given.contentHash else {
                return try await keepChanged(given, context)
            }
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
        let claim = claim(given, draft, facts, upload)
        let outcome = try await desk.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try claim.run(in: &transaction)
        }
        switch outcome {
        case .changed: return try await keepChanged(given, context)
        case .decided(let row, let isNew):
            return PointsV1.SettledOfflineSale(row, replayed: !isNew)
        case .claimed(let sale):
            CrashPoint.reached(.saleClaimed)
            var told = ToldMembers()
            if let facts { told.add(sale.member, MemberFacts(facts)) }
            let row = try await book(sale, draft, told, given, context)
            return try await close(row, claim.serial, context)
        }
    }

    /// Writes the order first, so that no sale is missing from the books for a coupon's sake, uses
    /// the coupon up after it, and then takes gifts out of their stocks. Each step may come again, and
    /// has its effect once.
    private func book(
        _ sale: ClaimedOfflineSale, _ draft: OfflineSaleDraft, _ told: ToldMembers,
        _ given: Given, _ context: RequestContext
    ) async throws -> OfflineSaleRow {
        var row = sale.row
        let booked: OfflineSaleRow.Booked
        let mayBeReturned: Bool
        do {
            let settled = try await purchases.settle(sale, told: told, given.operation, context)
            booked = try await self.booked(settled, context)
            if case .recorded = settled { mayBeReturned = true } else { mayBeReturned = false }
        } catch {
            guard let rejection = OfflineRejection(of: error) else { throw error }
            row.reject(rejection)
            return row
        }
        row.note(booked, takenMinor: given.order.storedValueMinor)
        guard draft.coupon != nil || !draft.gifts.gifts.isEmpty else { return row }
        // The goods came back before the coupon was used up: so does she keep it, and the shop the gift.
        if mayBeReturned, try await isReturned(booked.order, context) { return row }
        if let coupon = draft.coupon,
            let rejection = try await use(coupon, in: sale, booked.order, context)
        {
            row.reject(rejection)
        }
        CrashPoint.reached(.saleCouponUsed)
        if let oversold = try await take(
            draft.gifts, of: row, member: sale.member, in: booked.order, context)
        {
            row.note(oversold)
        }
        return row
    }

    private func isReturned(_ order: UUIDv7, _ context: RequestContext) async throws -> Bool {
        try await desk.pool.query(
            ReadOrderReturned(merchant: context.merchant, order: order),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first ?? false
    }

    private func use(
        _ coupon: OfflineCoupon, in sale: ClaimedOfflineSale, _ order: UUIDv7,
        _ context: RequestContext
    ) async throws -> OfflineRejection? {
        do {
            _ = try await coupons.useOffline(
                MarketingV1.UseCouponOfflineRequest(
                    couponId: coupon.coupon.description, memberId: sale.member.description,
                    saleId: sale.key.id.description, soldAt: sale.order.paidAt,
                    storeId: sale.order.key.store.description,
                    terminalId: sale.order.terminal ?? "", staffId: sale.order.staff ?? "",
                    orderId: order.description),
                context.forward(as: .points, key: "offline-sale-\(sale.key.id)"))
            return nil
        } catch {
            guard let rejection = OfflineRejection(ofCoupon: coupon.coupon, error) else {
                throw error
            }
            return rejection
        }
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
        _ given: Given, _ draft: OfflineSaleDraft, _ facts: MemberV1.MemberFacts?,
        _ upload: Upload
    ) -> OfflineSaleClaim {
        // The limit is the member's, so its day is the merchant's, in whatever store she buys.
        let date = upload.clocks.clock.businessDate(at: draft.order.paidAt)
        let member = facts.flatMap { UUIDv7($0.memberId) }
        let state = facts.map { MemberFacts($0) }
        return OfflineSaleClaim(
            row: row(given, member: member, upload.context), order: draft.order,
            serial: member.flatMap { draft.serial(of: $0, sale: given.key.id, on: date) },
            facts: OfflineSettlement.Facts(
                soldAt: draft.order.paidAt, now: upload.context.now, spendMinor: draft.spendMinor,
                code: draft.code.map {
                    OfflineSettlement.Code(
                        spendLimitMinor: $0.spendLimitMinor, isUsed: false,
                        hasCurrencyOfSale: $0.currency == draft.order.currency)
                },
                coupon: draft.coupon.map {
                    OfflineSettlement.Coupon(
                        isHers: $0.member == member, isApplicable: draft.couponProblem == nil)
                },
                member: state.flatMap {
                    $0.isGone
                        ? nil
                        : OfflineSettlement.Member(
                            isEarningBlocked: $0.blocksEarning,
                            isSpendingBlocked: $0.blocksSpending)
                }, spentMinor: 0),
            couponProblem: draft.couponProblem, businessDate: date)
    }

    func booked(
        _ settled: PurchaseDesk.Settled, _ context: RequestContext
    ) async throws -> OfflineSaleRow.Booked {
        switch settled {
        case .fresh(let receipt):
            return OfflineSaleRow.Booked(
                order: receipt.id, points: receipt.grant.points,
                tenders: receipt.tenders.map { ($0.type, $0.amountMinor) })
        case .recorded(let id, _):
            let (receipts, tenders) = try await desk.pool.query(
                ReadOrderReceipt(merchant: context.merchant, order: id),
                ReadOrderTenders(merchant: context.merchant, order: id),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
            guard let receipt = receipts.first else { throw Refusal(.internalError) }
            return OfflineSaleRow.Booked(
                order: id, points: receipt.points,
                tenders: tenders.map { ($0.type, $0.amountMinor) })
        }
    }

    func close(
        _ row: OfflineSaleRow, _ serial: OfflineSerial?, _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        // What a conflict without an order had taken is free again: another sale of hers is not to
        // suffer from it.
        let released = row.order == nil ? serial.map { [$0] } ?? [] : []
        _ = try await desk.pool.query(
            CloseOfflineSale(row: row),
            DeleteOfflineSerials(serials: released, sale: row.key.id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        CrashPoint.reached(.saleClosed)
        return PointsV1.SettledOfflineSale(row, replayed: false)
    }
}
