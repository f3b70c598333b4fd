import Messages
import PointsDomain
import Primitives

extension PointsV1.Shift {
    /// A shift that has just begun, or as a list shows it.
    init(_ row: ShiftRow) {
        self.init(
            id: row.key.id.description, state: .openShift, storeId: row.store.description,
            terminalId: row.terminal, staffId: row.staff,
            businessDate: row.businessDate.description, currency: row.currency,
            openingFloatMinor: row.openingFloatMinor, openedAt: row.openedAt)
    }

    init(_ found: FoundShift) {
        self.init(found.row)
        guard let closing = found.closing else { return }
        state = .closedShift
        closedAt = closing.at
        closedBy = closing.by
    }

    /// Whole: what should be there is told from the first count on.
    init(
        _ found: FoundShift, cash: [ShiftCashRow], count: ShiftCount?,
        corrections: [ReadShiftCorrections.Row], details: [DayDetailRow]
    ) {
        self.init(found)
        var totals = DayTotals()
        for row in details { totals.add(row) }
        discounts = totals.discounts
        punchCards = totals.punchCards
        cashMoves = cash.map {
            PointsV1.CashMove(
                kind: $0.changeMinor > 0 ? .payIn : .payOut,
                amountMinor: Int64($0.changeMinor.magnitude), reason: $0.reason,
                movedAt: $0.movedAt, actor: $0.actor)
        }
        guard let count else { return }
        if found.closing == nil { state = .countedShift }
        countedAt = count.at
        orderCount = count.orders
        refundCount = count.refunds
        let reasons = found.closing?.reasons ?? [:]
        tenders = count.lines.map { line in
            PointsV1.ShiftTender(
                type: PointsV1.TenderType(rawValue: Int32(line.type)),
                salesMinor: line.sums.sales, refundsMinor: line.sums.refunds,
                tipsMinor: line.sums.tips, drawerMinor: line.drawer, expectedMinor: line.expected,
                countedMinor: line.counted, differenceMinor: line.difference,
                reason: reasons[line.type] ?? "",
                correctedMinor: corrections.first { $0.type == line.type }?.minor ?? 0,
                prepaidMinor: line.sums.prepaid, paidOutMinor: line.sums.paidOut)
        }
        // What was found of a kind that nobody had counted.
        for correction in corrections
        where !count.lines.contains(where: { $0.type == correction.type }) {
            tenders.append(
                PointsV1.ShiftTender(
                    type: PointsV1.TenderType(rawValue: Int32(correction.type)),
                    correctedMinor: correction.minor))
        }
    }
}

extension PointsV1.DayFigures {
    init(_ totals: DayTotals, of date: CalendarDate) {
        self.init(
            businessDate: date.description, orderCount: totals.orders,
            salesMinor: totals.salesMinor, refundCount: totals.refunds,
            refundsMinor: totals.refundsMinor,
            tenders: totals.tenders.sorted { $0.key < $1.key }.map { type, sums in
                PointsV1.DayTender(
                    type: PointsV1.TenderType(rawValue: Int32(type)), salesMinor: sums.sales,
                    refundsMinor: sums.refunds, tipsMinor: sums.tips,
                    prepaidMinor: sums.prepaid, paidOutMinor: sums.paidOut)
            }, discounts: totals.discounts, punchCards: totals.punchCards)
    }
}

extension DayTotals {
    /// By kind and offer.
    var discounts: [PointsV1.DayDiscount] {
        details.filter { $0.key.kind.isDiscount }
            .sorted {
                ($0.key.kind.rawValue, $0.key.offer ?? DayDetailRow.none)
                    < ($1.key.kind.rawValue, $1.key.offer ?? DayDetailRow.none)
            }
            .map { detail, sum in
                PointsV1.DayDiscount(
                    kind: MarketingV1.AppliedKind(rawValue: Int32(detail.kind.rawValue)),
                    offerId: detail.offer?.description ?? "", useCount: sum.count,
                    discountMinor: sum.minor)
            }
    }

    /// Nil where nothing became of any.
    var punchCards: PointsV1.DayPunchCards? {
        func sum(_ kind: DayDetail.Kind) -> DayCount { details[DayDetail(kind)] ?? .zero }
        guard details.keys.contains(where: { !$0.kind.isDiscount }) else { return nil }
        let (sold, used, back) = (
            sum(.punchesSold), sum(.punchesUsed), sum(.punchesGivenBack)
        )
        let (refunded, ended) = (sum(.punchesRefunded), sum(.punchesEnded))
        return PointsV1.DayPunchCards(
            soldCount: sold.count, soldMinor: sold.minor, usedCount: used.count,
            usedMinor: used.minor, givenBackCount: back.count, givenBackMinor: back.minor,
            refundedCount: refunded.count, refundedMinor: refunded.minor,
            endedCount: ended.count, forfeitedMinor: ended.minor)
    }
}
