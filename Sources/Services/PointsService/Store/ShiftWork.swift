import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Changes of one shift, each in a transaction of its own, under the shift's lock.
struct ShiftWork: Sendable {
    typealias Decision = Idempotency.Decision<PointsV1.ShiftReply>

    /// Number of the kind of tender that lies in the drawer.
    static let cash = Int16(PointsV1.TenderType.cash.rawValue)
    /// How long an order that a till kept for itself may be paid before it comes in.
    private static let daysBack = 31

    let key: ShiftKey
    /// Stores that the caller is confined to; all where empty.
    let stores: [String]
    let actor: String
    let now: Instant

    static func open(_ row: ShiftRow, in transaction: inout Transaction) throws -> Decision {
        guard try transaction.run(TakeTerminal(row: row)).first == true else {
            let open = try transaction.run(
                ReadOpenShift(
                    merchant: row.key.merchant, store: row.store, terminal: row.terminal))
            return .refused(
                Refusal(.shiftOpen, facts: ["shiftId": open.first?.description ?? ""]))
        }
        try transaction.run(InsertShift(row: row))
        return .reply(PointsV1.ShiftReply(shift: PointsV1.Shift(row)))
    }

    func moveCash(
        _ change: Int64, reason: String, id: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision {
        try withOpen(in: &transaction) { _, transaction in
            try transaction.run(
                InsertShiftCash(
                    shift: key,
                    row: ShiftCashRow(
                        id: id, changeMinor: change, reason: reason, movedAt: now, actor: actor)))
            return nil
        }
    }

    func count(
        _ counted: [Int16: Int64], clock: BusinessClock, in transaction: inout Transaction
    ) throws -> Decision {
        try withOpen(in: &transaction) { shift, transaction in
            let books = try books(of: shift, clock, in: &transaction)
            let last = try transaction.run(ReadLastCount(shift: key)).first?.number ?? 0
            try transaction.run(
                InsertShiftCount(
                    shift: key,
                    count: ShiftCount(
                        number: last + 1, at: now, actor: actor, orders: books.orders,
                        refunds: books.refunds,
                        lines: books.totals.compare(with: counted, cash: Self.cash))))
            return nil
        }
    }

    func close(
        reasons: [Int16: String], clock: BusinessClock, in transaction: inout Transaction
    ) throws -> Decision {
        try withOpen(in: &transaction) { shift, transaction in
            guard let count = try transaction.run(ReadLastCount(shift: key)).first else {
                return Refusal(.shiftNotCounted)
            }
            let books = try books(of: shift, clock, in: &transaction)
            do throws(ShiftTotals.ClosingRefusal) {
                try books.totals.checkClosing(of: count.lines, reasons: reasons, cash: Self.cash)
            } catch {
                return Refusal(of: error)
            }
            let closing = ShiftClosing(
                count: count.number, at: now, by: actor, reasons: reasons,
                differenceMinor: count.lines.reduce(0) { $0 + $1.difference })
            try transaction.pipeline { pipeline in
                pipeline.add(InsertShiftClosing(shift: key, closing: closing))
                pipeline.add(FreeTerminal(row: shift))
            }
            return nil
        }
    }

    func correct(
        _ type: Int16, by change: Int64, reason: String, id: UUIDv7, audit: InsertAudit,
        in transaction: inout Transaction
    ) throws -> Decision {
        guard let found = try find(in: &transaction) else {
            return .refused(Refusal(.shiftNotFound))
        }
        guard found.closing != nil else { return .refused(Refusal(.shiftNotClosed)) }
        let correction = InsertShiftCorrection(
            shift: key, type: type,
            row: ShiftCashRow(
                id: id, changeMinor: change, reason: reason, movedAt: now, actor: actor))
        try transaction.pipeline { pipeline in
            pipeline.add(correction)
            pipeline.add(audit)
        }
        return try reply(in: &transaction)
    }

    // MARK: Steps

    /// - Parameter body: writes, or refuses before it has written.
    private func withOpen(
        in transaction: inout Transaction,
        _ body: (ShiftRow, inout Transaction) throws -> Refusal?
    ) throws -> Decision {
        guard let found = try find(in: &transaction) else {
            return .refused(Refusal(.shiftNotFound))
        }
        guard found.closing == nil else { return .refused(Refusal(.shiftClosed)) }
        if let refusal = try body(found.row, &transaction) { return .refused(refusal) }
        return try reply(in: &transaction)
    }

    private func find(in transaction: inout Transaction) throws -> FoundShift? {
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([key.id]))
            return pipeline.add(ReadShift(key: key))
        }
        guard let shift = try found.rows.first,
            stores.isEmpty || stores.contains(shift.row.store.description)
        else { return nil }
        return shift
    }

    private func reply(in transaction: inout Transaction) throws -> Decision {
        let found = try transaction.pipeline { pipeline in
            (
                shift: pipeline.add(ReadShift(key: key)),
                cash: pipeline.add(ReadShiftCash(shift: key)),
                count: pipeline.add(ReadLastCount(shift: key)),
                corrections: pipeline.add(ReadShiftCorrections(shift: key))
            )
        }
        guard let shift = try found.shift.rows.first else { throw Refusal(.internalError) }
        let details = try transaction.run(ReadTillDetails(of: shift, now: now))
        return .reply(
            PointsV1.ShiftReply(
                shift: PointsV1.Shift(
                    shift, cash: try found.cash.rows, count: try found.count.rows.first,
                    corrections: try found.corrections.rows, details: details)))
    }

    private func books(
        of shift: ShiftRow, _ clock: BusinessClock, in transaction: inout Transaction
    ) throws -> (totals: ShiftTotals, orders: Int64, refunds: Int64) {
        let last = max(clock.businessDate(at: now), shift.businessDate)
        let span = last.days(since: shift.businessDate) + Self.daysBack
        // Also of tomorrow: an order may be paid a few minutes ahead.
        let days = (-1...span).map { last.adding(days: -$0) }
        let sums = ReadTillSums(
            merchant: key.merchant, store: shift.store, days: days, terminal: shift.terminal,
            from: shift.openedAt, until: now)
        let found = try transaction.pipeline { pipeline in
            (
                sums: pipeline.add(sums), takings: pipeline.add(ReadTillTakings(like: sums)),
                cash: pipeline.add(ReadShiftCash(shift: key))
            )
        }
        var total = DayTotals()
        for row in try found.sums.rows + found.takings.rows { total.add(row) }
        let moves = try found.cash.rows
        return (
            ShiftTotals(
                sums: total.tenders,
                drawerMinor: moves.reduce(shift.openingFloatMinor) { $0 + $1.changeMinor }),
            total.orders, total.refunds
        )
    }
}

extension Refusal {
    fileprivate init(of refusal: ShiftTotals.ClosingRefusal) {
        switch refusal {
        case .movedOn: self.init(.shiftMovedOn)
        case .unexplained(let type, let difference):
            self.init(
                .differenceUnexplained,
                facts: [
                    "type": PointsV1.TenderType(rawValue: Int32(type)).name,
                    "differenceMinor": "\(difference)",
                ])
        }
    }
}
