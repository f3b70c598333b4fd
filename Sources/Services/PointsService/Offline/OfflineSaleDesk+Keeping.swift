import Crypto
import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What is kept of a sale, whatever becomes of it: nothing that a till tells is lost.
extension OfflineSaleDesk {
    /// A sale as the till tells it, which may make no sense.
    func row(
        _ given: Given, member: UUIDv7?, _ context: RequestContext
    ) -> OfflineSaleRow {
        let order = given.order
        return OfflineSaleRow(
            key: given.key, contentHash: given.contentHash, state: .claimed, conflict: nil,
            details: [], store: Self.kept(order.storeId), terminal: Self.kept(order.terminalId),
            externalId: Self.kept(order.externalId), member: member,
            amountMinor: order.tenderedMinor { _ in true },
            spendMinor: order.tenderedMinor {
                $0.type == .storedValue || !$0.punchCardId.isEmpty
            },
            soldAt: order.paidAt, uploadedAt: context.now, owedMinor: 0, order: nil, points: nil)
    }

    /// Keeps a sale whose request or tokens are no good.
    func keep(
        _ given: Given, _ rejection: OfflineRejection, _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        var row = row(given, member: nil, context)
        row.reject(rejection)
        let kept = try await keep(row, context)
        guard kept.row.contentHash == given.contentHash else {
            return try await keepChanged(given, context)
        }
        guard kept.row.state != .claimed else {
            return try await resume(kept.row, given, rejection, context)
        }
        return PointsV1.SettledOfflineSale(kept.row, replayed: !kept.isNew)
    }

    /// A sale that came before with another content: that one stays as it is, and this one is a
    /// conflict of its own, under an id that its content names.
    func keepChanged(
        _ given: Given, _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        var row = row(given, member: nil, context)
        row.key = given.key.changed(to: given.contentHash)
        row.reject(
            OfflineRejection(
                conflict: .saleChanged, details: [("saleId", given.key.id.description)]))
        let kept = try await keep(row, context)
        var reply = PointsV1.SettledOfflineSale(kept.row, replayed: !kept.isNew)
        reply.id = given.key.id.description
        return reply
    }

    private func keep(
        _ row: OfflineSaleRow, _ context: RequestContext
    ) async throws -> (row: OfflineSaleRow, isNew: Bool) {
        let refusal = OfflineSaleRefusal(row: row)
        return try await desk.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try refusal.run(in: &transaction)
        }
    }

    /// A sale that was claimed when its code was still good, and whose process died: its order may be
    /// in the books.
    private func resume(
        _ claimed: OfflineSaleRow, _ given: Given, _ rejection: OfflineRejection,
        _ context: RequestContext
    ) async throws -> PointsV1.SettledOfflineSale {
        var row = claimed
        do {
            if let recorded = try await purchases.recorded(given.operation, context) {
                row.note(
                    try await booked(recorded.settled, context),
                    takenMinor: given.order.storedValueMinor)
                // Nobody can say of its coupon whether it was good.
                if !given.sale.coupon.isEmpty { row.reject(rejection) }
                if let gifts = try? OfflineGifts(given.sale), let member = row.member,
                    let order = row.order,
                    let oversold = try await take(
                        gifts, of: row, member: member, in: order, context)
                {
                    row.note(oversold)
                }
            } else {
                // What it had taken stays taken, until somebody has looked.
                row.reject(rejection)
            }
        } catch {
            guard let refused = OfflineRejection(of: error) else { throw error }
            row.reject(refused)
        }
        return try await close(row, nil, context)
    }

    /// A name of the till's, at most as long as one that makes sense.
    private static func kept(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(OrderDraft.Limits.code)))
    }
}

extension OfflineSaleKey {
    /// Names what a till told of the sale later and otherwise: always the same for the same content,
    /// and beside the sale in the order of time.
    fileprivate func changed(to contentHash: [UInt8]) -> OfflineSaleKey {
        let named = SHA256.hash(data: Array(id.description.utf8) + contentHash)
        let low = named.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return OfflineSaleKey(
            merchant: merchant, id: UUIDv7(hi: id.hi, lo: 0x8000_0000_0000_0000 | low >> 2))
    }
}

extension PointsV1.PlaceOrderRequest {
    /// What the till took in stored value.
    var storedValueMinor: Int64 { tenderedMinor { $0.type == .storedValue } }

    /// As the till says, before anybody has looked whether it makes sense; 0 for what makes none.
    fileprivate func tenderedMinor(_ isMeant: (PointsV1.Tender) -> Bool) -> Int64 {
        tenders.reduce(0) { sum, tender in
            guard isMeant(tender), tender.amountMinor > 0 else { return sum }
            let (total, overflow) = sum.addingReportingOverflow(tender.amountMinor)
            return overflow ? 0 : total
        }
    }
}
