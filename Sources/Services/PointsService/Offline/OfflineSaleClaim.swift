import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// A sale of a till that was alone, as it is to be booked.
///
/// Nobody but the claim makes one: the code that the member had shown was verified, it pays this sale
/// and no other, and its limit covers what the till took. That is what she has to show to spend.
struct ClaimedOfflineSale: Sendable {
    let row: OfflineSaleRow
    let member: UUIDv7
    let order: OrderDraft

    var key: OfflineSaleKey { row.key }

    fileprivate init(row: OfflineSaleRow, member: UUIDv7, order: OrderDraft) {
        self.row = row
        self.member = member
        self.order = order
    }
}

/// Decides one offline sale and takes its code, in one transaction.
///
/// Under the locks of the sale and of its member: of two tills that upload the same code at once one
/// is first. The order is written after that, by the lanes; a claimed sale whose order is not
/// written yet is taken up again by the next upload.
struct OfflineSaleClaim: Sendable {
    enum Outcome: Sendable {
        case claimed(ClaimedOfflineSale)
        /// By this call, or by an earlier one.
        case decided(OfflineSaleRow, isNew: Bool)
        /// The sale came before with another content.
        case changed
    }

    /// As it is kept where nothing contradicts.
    let row: OfflineSaleRow
    let order: OrderDraft
    /// The code, where it pays.
    let serial: OfflineSerial?
    /// Whether the code has paid, and what was spent, are read here.
    let facts: OfflineSettlement.Facts
    let couponProblem: OfflineCouponProblem?
    let businessDate: CalendarDate

    func run(in transaction: inout Transaction) throws -> Outcome {
        let locks = [row.key.id] + (row.member.map { [$0] } ?? [])
        let (earlier, taken, spent) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(locks))
            return (
                pipeline.add(ReadOfflineSale(key: row.key)),
                pipeline.add(
                    ReadOfflineSerials(serials: serial.map { [$0] } ?? [], sale: row.key.id)),
                pipeline.add(
                    ReadOfflineSpent(
                        merchant: row.key.merchant, member: row.member ?? row.key.id,
                        businessDate: businessDate, sale: row.key.id))
            )
        }
        if let earlier = try earlier.rows.first { return outcome(earlier, isNew: false) }
        let decided = decide(
            isTaken: try !taken.rows.isEmpty, spentMinor: try spent.rows.first ?? 0)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(InsertOfflineSale(row: decided))
            if decided.state == .claimed, let serial {
                _ = pipeline.add(InsertOfflineSerials(serials: [serial]))
            }
        }
        return outcome(decided, isNew: true)
    }

    private func outcome(_ kept: OfflineSaleRow, isNew: Bool) -> Outcome {
        guard kept.contentHash == row.contentHash else { return .changed }
        guard kept.state == .claimed, let member = kept.member else {
            return .decided(kept, isNew: isNew)
        }
        return .claimed(ClaimedOfflineSale(row: kept, member: member, order: order))
    }

    private func decide(isTaken: Bool, spentMinor: Int64) -> OfflineSaleRow {
        var facts = facts
        facts.spentMinor = spentMinor
        if isTaken {
            facts.code = facts.code.map {
                OfflineSettlement.Code(
                    spendLimitMinor: $0.spendLimitMinor, isUsed: true,
                    hasCurrencyOfSale: $0.hasCurrencyOfSale)
            }
        }
        var row = row
        guard let conflict = OfflineSettlement.conflict(facts) else { return row }
        row.reject(OfflineRejection(conflict: conflict, details: details(of: conflict, facts)))
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
        case .serialUsed: serial.map { [("serial", $0.serial.description)] } ?? []
        case .couponNotApplicable: couponProblem?.details ?? []
        case .orderRefused, .identificationMissing, .codeMalformed, .keyUnknown, .codeForged,
            .codeExpired, .memberUnknown, .memberBlocked, .couponUsed, .couponNotHers,
            .saleChanged, .insufficientStoredValue, .punchCardNotGood, .giftOversold:
            []
        }
    }
}

extension OfflineSaleRow {
    mutating func reject(_ rejection: OfflineRejection) {
        state = .conflict
        conflict = rejection.conflict
        // What was found before is told, too.
        details = rejection.details + details
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
