import OfflineTokens
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Decides one offline sale and takes its codes, in one transaction.
///
/// Under the locks of the sale and of its member: of two tills that upload the same code at once one
/// is first. The order is written after that, by the lanes; a claimed sale whose order is not
/// written yet is taken up again by the next upload.
struct OfflineSaleClaim: Sendable {
    /// As it is kept where nothing contradicts.
    let row: OfflineSaleRow
    let serials: [OfflineSerial]
    /// Serials and what was spent are read here.
    let facts: OfflineSettlement.Facts
    let businessDate: CalendarDate

    /// The sale as it stands now: claimed, or decided, by this call or an earlier one.
    func run(in transaction: inout Transaction) throws -> (row: OfflineSaleRow, isNew: Bool) {
        let locks = [row.key.id] + (row.member.map { [$0] } ?? [])
        let (earlier, taken, spent) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(locks))
            return (
                pipeline.add(ReadOfflineSale(key: row.key)),
                pipeline.add(ReadOfflineSerials(serials: serials, sale: row.key.id)),
                pipeline.add(
                    ReadOfflineSpent(
                        merchant: row.key.merchant, member: row.member ?? row.key.id,
                        businessDate: businessDate, sale: row.key.id))
            )
        }
        if let earlier = try earlier.rows.first { return (earlier, false) }
        let decided = decide(taken: Set(try taken.rows), spentMinor: try spent.rows.first ?? 0)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(InsertOfflineSale(row: decided))
            if decided.state == .claimed, !serials.isEmpty {
                _ = pipeline.add(InsertOfflineSerials(serials: serials))
            }
        }
        return (decided, true)
    }

    private func decide(taken: Set<UUIDv7>, spentMinor: Int64) -> OfflineSaleRow {
        var facts = facts
        facts.spentMinor = spentMinor
        for serial in serials where taken.contains(serial.serial) {
            switch serial.kind {
            case .code:
                facts.code = facts.code.map {
                    OfflineSettlement.Code(
                        spendLimitMinor: $0.spendLimitMinor, isUsed: true,
                        hasCurrencyOfSale: $0.hasCurrencyOfSale)
                }
            case .coupon:
                facts.coupon = facts.coupon.map {
                    OfflineSettlement.Coupon(isUsed: true, isHers: $0.isHers)
                }
            }
        }
        var row = row
        guard let conflict = OfflineSettlement.conflict(facts) else { return row }
        row.state = .conflict
        row.conflict = conflict
        row.details = details(of: conflict, facts)
        return row
    }

    private func details(
        of conflict: OfflineSettlement.Conflict, _ facts: OfflineSettlement.Facts
    ) -> [(name: String, value: String)] {
        switch conflict {
        case .spendLimitExceeded:
            [
                ("limitMinor", "\(facts.code?.spendLimitMinor ?? 0)"),
                ("spentMinor", "\(facts.spentMinor)"), ("saleMinor", "\(facts.spendMinor)"),
            ]
        case .clock: [("soldAt", facts.soldAt.rfc3339), ("now", facts.now.rfc3339)]
        case .serialUsed:
            serials.filter { $0.kind == .code }.map { ("serial", $0.serial.description) }
        case .couponUsed, .couponNotHers:
            serials.filter { $0.kind == .coupon }.map { ("coupon", $0.serial.description) }
        case .orderRefused, .identificationMissing, .codeMalformed, .keyUnknown, .codeForged,
            .codeExpired, .memberUnknown, .memberBlocked, .saleChanged:
            []
        }
    }
}

/// Keeps a sale that cannot even be claimed.
struct OfflineSaleRefusal: Sendable {
    let row: OfflineSaleRow

    func run(in transaction: inout Transaction) throws -> (row: OfflineSaleRow, isNew: Bool) {
        let earlier = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([row.key.id]))
            return pipeline.add(ReadOfflineSale(key: row.key))
        }
        if let earlier = try earlier.rows.first { return (earlier, false) }
        try transaction.run(InsertOfflineSale(row: row))
        return (row, true)
    }
}
