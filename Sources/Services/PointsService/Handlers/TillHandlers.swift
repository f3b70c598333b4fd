package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Shifts of tills: what is in the drawer against what orders and returns say (X27).
package struct TillHandlers: PointsV1.Tills.Handlers {
    let merchants: MerchantDirectory
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let list = "points.shifts"
    private static let amounts: ClosedRange<Int64> = 0...1_000_000_000_000

    package func openShift(
        _ request: PointsV1.OpenShiftRequest, _ call: CallContext
    ) async throws -> PointsV1.ShiftReply {
        let context = try RequestContext(call, clock: clock)
        let (store, currency) = try await self.store(request.storeId, context)
        let row = ShiftRow(
            key: ShiftKey(merchant: context.merchant, id: identifiers.next()), store: store.id,
            terminal: try Self.code(request.terminalId, "terminalId"),
            staff: try Self.code(request.staffId, "staffId"),
            businessDate: store.clock.businessDate(at: context.now), currency: currency,
            openingFloatMinor: try Self.amount(
                request.openingFloatMinor, "openingFloatMinor", from: 0),
            openedAt: context.now, openedBy: context.actor)
        return try await perform(row.key.id, context) { transaction in
            try ShiftWork.open(row, in: &transaction)
        }
    }

    package func moveCash(
        _ request: PointsV1.MoveCashRequest, _ call: CallContext
    ) async throws -> PointsV1.ShiftReply {
        let context = try RequestContext(call, clock: clock)
        let work = try work(request.id, context)
        let amount = try Self.amount(request.amountMinor, "amountMinor", from: 1)
        let change: Int64
        switch request.kind {
        case .payIn: change = amount
        case .payOut: change = -amount
        case .unspecified, .unrecognized: throw Refusal.invalid("kind", "is not known")
        }
        let reason = try Self.reason(request.reason, "reason")
        let id = identifiers.next()
        return try await perform(work.key.id, context) { transaction in
            try work.moveCash(change, reason: reason, id: id, in: &transaction)
        }
    }

    package func countShift(
        _ request: PointsV1.CountShiftRequest, _ call: CallContext
    ) async throws -> PointsV1.ShiftReply {
        let context = try RequestContext(call, clock: clock)
        let work = try work(request.id, context)
        var counted: [Int16: Int64] = [:]
        for (index, tender) in request.counted.enumerated() {
            let type = try Self.tender(tender.type, "counted[\(index)].type")
            let amount = try Self.amount(
                tender.amountMinor, "counted[\(index)].amountMinor", from: 0)
            guard counted.updateValue(amount, forKey: type) == nil else {
                throw Refusal.invalid("counted[\(index)].type", "is named twice")
            }
        }
        let sums = counted
        let clock = try await storeClock(of: work.key, context)
        return try await perform(work.key.id, context) { transaction in
            try work.count(sums, clock: clock, in: &transaction)
        }
    }

    package func closeShift(
        _ request: PointsV1.CloseShiftRequest, _ call: CallContext
    ) async throws -> PointsV1.ShiftReply {
        let context = try RequestContext(call, clock: clock)
        let work = try work(request.id, context)
        var reasons: [Int16: String] = [:]
        for (index, given) in request.reasons.enumerated() {
            let type = try Self.tender(given.type, "reasons[\(index)].type")
            let reason = try Self.reason(given.reason, "reasons[\(index)].reason")
            guard reasons.updateValue(reason, forKey: type) == nil else {
                throw Refusal.invalid("reasons[\(index)].type", "is named twice")
            }
        }
        let explained = reasons
        let clock = try await storeClock(of: work.key, context)
        return try await perform(work.key.id, context) { transaction in
            try work.close(reasons: explained, clock: clock, in: &transaction)
        }
    }

    package func correctShift(
        _ request: PointsV1.CorrectShiftRequest, _ call: CallContext
    ) async throws -> PointsV1.ShiftReply {
        let context = try RequestContext(call, clock: clock)
        let work = try work(request.id, context)
        let type = try Self.tender(request.type, "type")
        let change = request.changeMinor
        guard change != 0, change.magnitude <= Self.amounts.upperBound.magnitude else {
            throw Refusal.invalid("changeMinor", "is 0 or too large")
        }
        let reason = try Self.reason(request.reason, "reason")
        let id = identifiers.next()
        let corrected = InsertAudit(
            AuditEntry(
                .shiftCorrected, object: work.key.id.description, reason: reason,
                after: "\(request.type.name) \(change)"), by: context)
        return try await perform(work.key.id, context) { transaction in
            try work.correct(
                type, by: change, reason: reason, id: id, audit: corrected, in: &transaction)
        }
    }

    package func getShift(
        _ request: PointsV1.GetShiftRequest, _ call: CallContext
    ) async throws -> PointsV1.Shift {
        let context = try RequestContext(call, clock: clock)
        let key = try work(request.id, context).key
        let (shifts, cash, counts, corrections) = try await pool.query(
            ReadShift(key: key), ReadShiftCash(shift: key), ReadLastCount(shift: key),
            ReadShiftCorrections(shift: key), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let shift = shifts.first else { throw Refusal(.shiftNotFound) }
        try context.checkScope(of: shift.row.store)
        let details = try await pool.query(
            ReadTillDetails(of: shift, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.Shift(
            shift, cash: cash, count: counts.first, corrections: corrections, details: details)
    }

    package func listShifts(
        _ request: PointsV1.ListShiftsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListShiftsReply {
        let context = try RequestContext(call, clock: clock)
        let (store, _) = try await self.store(request.storeId, context)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 3)
        let after = page.after.map {
            (
                date: CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: $0[0])),
                id: UUIDv7(hi: UInt64(bitPattern: $0[1]), lo: UInt64(bitPattern: $0[2]))
            )
        }
        let first = UUIDv7(hi: .max, lo: .max)
        let found: [FoundShift]
        if request.businessDate.isEmpty {
            found = try await pool.query(
                ListShifts.OfStore(
                    merchant: context.merchant, store: store.id,
                    before: after ?? (store.clock.businessDate(at: context.now), first),
                    limit: page.size + 1),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
        } else {
            found = try await pool.query(
                ListShifts.OfDay(
                    merchant: context.merchant, store: store.id,
                    date: try Self.date(request.businessDate, "businessDate"),
                    before: after?.id ?? first, limit: page.size + 1),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
        }
        let shown = found.prefix(page.size)
        var reply = PointsV1.ListShiftsReply(shifts: shown.map { PointsV1.Shift($0) })
        if found.count > page.size, let last = shown.last?.row {
            reply.nextPageToken = Page.token(
                list: Self.list,
                [
                    Int64(last.businessDate.daysSinceEpoch),
                    Int64(bitPattern: last.key.id.hi), Int64(bitPattern: last.key.id.lo),
                ])
        }
        return reply
    }

    // MARK: What they share

    /// One change, once for its key; the operation is named by its shift.
    private func perform(
        _ shift: UUIDv7, _ context: RequestContext,
        _ body: @escaping @Sendable (inout Transaction) throws -> ShiftWork.Decision
    ) async throws -> PointsV1.ShiftReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: shift, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline, body)
        return try performed.reply(marking: \.replayed)
    }

    private func work(_ id: String, _ context: RequestContext) throws(Refusal) -> ShiftWork {
        guard let id = UUIDv7(id) else { throw .invalid("id", "is not a UUID") }
        return ShiftWork(
            key: ShiftKey(merchant: context.merchant, id: id), stores: context.principal.stores,
            actor: context.actor, now: context.now)
    }

    /// A shift's store never changes, so its clock may be looked up before the lock.
    private func storeClock(
        of shift: ShiftKey, _ context: RequestContext
    ) async throws -> BusinessClock {
        let found = try await pool.query(
            ReadShift(key: shift), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let row = found.first?.row else { throw Refusal(.shiftNotFound) }
        let clocks = try await merchants.merchant(context.merchant, deadline: context.deadline)
        return clocks.stores[row.store] ?? clocks.clock
    }

    /// A store that the caller may speak for.
    func store(
        _ id: String, _ context: RequestContext
    ) async throws -> (store: Store, currency: String) {
        let clocks = try await merchants.merchant(context.merchant, deadline: context.deadline)
        let store = try Store(id, of: clocks)
        try context.checkScope(of: store.id)
        return (store, clocks.currency)
    }

    static func tender(
        _ type: PointsV1.TenderType, _ field: String
    ) throws(Refusal) -> Int16 {
        // What is owed is a line of the till's report, too, and somebody has to say why.
        guard type.isGiven || type == .owed else {
            throw .invalid(field, "is not known")
        }
        return Int16(type.rawValue)
    }

    static func amount(
        _ amount: Int64, _ field: String, from least: Int64
    ) throws(Refusal) -> Int64 {
        guard (least...amounts.upperBound).contains(amount) else {
            throw .invalid(field, "is not from \(least) to \(amounts.upperBound)")
        }
        return amount
    }

    static func code(_ text: String, _ field: String) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid(field, "is missing") }
        return try OrderDraft.text(text, field, OrderDraft.Limits.code)
    }

    static func reason(_ text: String, _ field: String) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid(field, "is missing") }
        return try OrderDraft.text(text, field, OrderDraft.Limits.name)
    }

    static func date(_ text: String, _ field: String) throws(Refusal) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else {
            throw .invalid(field, "is not a date, YYYY-MM-DD")
        }
        return date
    }
}
