package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Business dates of stores, closed once (X27), and tips (X29).
extension TillHandlers {
    private static let longestSpan = 366

    package func closeDay(
        _ request: PointsV1.CloseDayRequest, _ call: CallContext
    ) async throws -> PointsV1.DayReply {
        let context = try RequestContext(call, clock: clock)
        let (store, currency) = try await store(request.storeId, context)
        let date = try Self.date(request.businessDate, "businessDate")
        guard date <= store.clock.businessDate(at: context.now) else {
            throw Refusal.invalid("businessDate", "lies ahead")
        }
        let work = DayWork(
            key: DayKey(merchant: context.merchant, store: store.id, date: date),
            currency: currency, context: context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.close(in: &transaction)
        }
        return try performed.reply(marking: \.replayed)
    }

    package func getDay(
        _ request: PointsV1.GetDayRequest, _ call: CallContext
    ) async throws -> PointsV1.Day {
        let context = try RequestContext(call, clock: clock)
        let (store, _) = try await store(request.storeId, context)
        let key = DayKey(
            merchant: context.merchant, store: store.id,
            date: try Self.date(request.businessDate, "businessDate"))
        let (closes, rows, details) = try await pool.query(
            ReadDayClose(key: key), ReadDayTotals(key: key), ReadDayDetails(key: key),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let found = closes.first else { throw Refusal(.dayNotClosed) }
        var totals: [CalendarDate: DayTotals] = [:]
        for row in rows { totals[row.ofDate, default: DayTotals()].add(row) }
        for row in details { totals[row.date, default: DayTotals()].add(row) }
        return PointsV1.Day(
            DayClose(
                key: key, currency: found.currency, closedAt: found.closedAt,
                closedBy: found.closedBy, shifts: found.shifts,
                differenceMinor: found.differenceMinor), totals)
    }

    package func recordTip(
        _ request: PointsV1.RecordTipRequest, _ call: CallContext
    ) async throws -> PointsV1.RecordTipReply {
        let context = try RequestContext(call, clock: clock)
        let (store, _) = try await store(request.storeId, context)
        switch request.type {
        case .owed: throw Refusal.invalid("type", "is paid by nobody")
        case .storedValue, .punchCard:
            // Both are spent with an order, or by a call of their own, and never noted only.
            throw Refusal.invalid("type", "is no money that somebody is given")
        case .unspecified, .cash, .card, .wechatPay, .alipay, .voucher, .platform, .other,
            .unrecognized:
            break
        }
        let row = TipRow(
            merchant: context.merchant, id: identifiers.next(), store: store.id,
            terminal: try Self.code(request.terminalId, "terminalId"),
            staff: try Self.code(request.staffId, "staffId"),
            orderExternalId: try OrderDraft.text(
                request.orderExternalId, "orderExternalId", OrderDraft.Limits.code),
            businessDate: store.clock.businessDate(at: context.now), givenAt: context.now,
            type: try Self.tender(request.type, "type"),
            amountMinor: try Self.amount(request.amountMinor, "amountMinor", from: 1))
        let performed = try await Idempotency.perform(
            try context.operation(), id: row.id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.RecordTipReply> in
            try transaction.run(InsertTip(row: row))
            return .reply(
                PointsV1.RecordTipReply(
                    id: row.id.description, businessDate: row.businessDate.description))
        }
        return try performed.reply(marking: \.replayed)
    }

    package func sumTips(
        _ request: PointsV1.SumTipsRequest, _ call: CallContext
    ) async throws -> PointsV1.SumTipsReply {
        let context = try RequestContext(call, clock: clock)
        let (store, currency) = try await store(request.storeId, context)
        let from = try Self.date(request.fromDate, "fromDate")
        let to = try Self.date(request.toDate, "toDate")
        guard from <= to, to.days(since: from) < Self.longestSpan else {
            throw Refusal.invalid("toDate", "is not within \(Self.longestSpan) days of fromDate")
        }
        let rows = try await pool.query(
            SumTips(merchant: context.merchant, store: store.id, from: from, to: to),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.SumTipsReply(
            currency: currency,
            tips: rows.map {
                PointsV1.StaffTips(staffId: $0.staff, tipCount: $0.count, amountMinor: $0.minor)
            })
    }
}
