import Crypto
package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Stored value: paying in, spending, setting aside (F01, F05, X04).
package struct StoredValueHandlers: PointsV1.StoredValue.Handlers {
    let desk: LedgerDesk
    let pool: PostgresPool
    let reader: StoredValueReader
    let reports: ReportDesk
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let usualHoldSeconds: Int32 = 900
    private static let longestHoldSeconds: Int32 = 86_400

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        pool = runtime.pool
        reader = StoredValueReader(pool: runtime.pool, clock: runtime.clock)
        reports = ReportDesk(pool: runtime.pool)
        clock = runtime.clock
        identifiers = runtime.identifiers
    }

    // MARK: Paying in

    package func confirmTopUp(
        _ request: PointsV1.TopUpRequest, _ call: CallContext
    ) async throws -> PointsV1.TopUpReply {
        try await topUp(request, call)
    }

    package func topUp(
        _ request: PointsV1.TopUpRequest, _ call: CallContext
    ) async throws -> PointsV1.TopUpReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let rules = try await desk.rules(context)
        let date = rules.clock.businessDate(at: context.now)
        let plan = try await plan(request.planId, context)
        let payment = try Self.payment(request, plan, on: date, clocks, context)
        let (member, told) = try await desk.identify(
            try MemberName(
                id: request.memberId, code: request.memberCode, phone: request.phone), context)
        let hash = Self.hash([
            member.description, "\(payment.paidMinor)", payment.plan?.description ?? "",
        ])
        let outcome = try await desk.submit(context, told: told) { told in
            TopUpCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                payment: payment, contentHash: hash, askedAt: context.now, businessDate: date,
                actor: context.actor, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.TopUpReply(
                topUpId: receipt.id.description, paidMinor: payment.paidMinor,
                bonusMinor: payment.bonusMinor,
                balance: PointsV1.StoredValueBalance(receipt.account), points: receipt.points,
                replayed: false)
        case .recorded(let id, let earlier):
            let row = try await topUpRow(id, context)
            return PointsV1.TopUpReply(
                topUpId: id.description, paidMinor: row.paidMinor, bonusMinor: row.bonusMinor,
                balance: try await receipt(of: id, context).balance, points: row.points,
                replayed: earlier)
        }
    }

    private func plan(
        _ text: String, _ context: RequestContext
    ) async throws -> StoredValuePlanRow? {
        guard !text.isEmpty else { return nil }
        let id = try WalletHandlers.id(text, "planId")
        let rows = try await pool.query(
            FindPlan(merchant: context.merchant, id: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let plan = rows.first else { throw Refusal(.planNotFound) }
        return plan
    }

    private static func payment(
        _ request: PointsV1.TopUpRequest, _ plan: StoredValuePlanRow?, on date: CalendarDate,
        _ clocks: MerchantClocks, _ context: RequestContext
    ) throws(Refusal) -> TopUpCommand.Payment {
        guard !request.paymentId.isEmpty else { throw .invalid("paymentId", "is missing") }
        if let plan, request.amountMinor != 0, request.amountMinor != plan.paidMinor {
            throw .invalid("amountMinor", "is not the plan's \(plan.paidMinor)")
        }
        switch request.tender {
        case .cash, .card, .wechatPay, .alipay, .platform, .other: break
        case .unspecified, .storedValue, .punchCard, .voucher, .owed, .unrecognized:
            throw .invalid("tender", "is none that pays a top-up")
        }
        var store: UUIDv7?
        if !request.storeId.isEmpty {
            let id = try Store(request.storeId, of: clocks).id
            try context.checkScope(of: id)
            store = id
        }
        let days = Int(plan?.bonusDays ?? 0)
        return TopUpCommand.Payment(
            id: try OrderDraft.text(request.paymentId, "paymentId", 64), plan: plan?.id,
            planIsArchived: plan?.archivedAt != nil,
            paidMinor: try amount(plan?.paidMinor ?? request.amountMinor),
            bonusMinor: plan?.bonusMinor ?? 0,
            bonusExpiresAt: days == 0
                ? nil : clocks.clock.endOfValidity(lastDay: date.adding(days: days)),
            tender: Int16(request.tender.rawValue), store: store,
            terminal: try optional(request.terminalId, "terminalId"),
            staff: try optional(request.staffId, "staffId"), isAnonymous: request.anonymous,
            channel: PointsV1.Channel.inStore.name, currency: try clocks.knownCurrency())
    }

    // MARK: Spending

    package func spend(
        _ request: PointsV1.SpendStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueSpendReply {
        let context = try RequestContext(call, clock: clock)
        guard !request.reference.isEmpty else { throw Refusal.invalid("reference", "is missing") }
        let reference = try OrderDraft.text(request.reference, "reference", 64)
        let amount = try Self.amount(request.amountMinor)
        if !request.storeId.isEmpty {
            try context.checkScope(of: try WalletHandlers.id(request.storeId, "storeId"))
        }
        let (member, told) = try await desk.identify(
            try MemberName(
                id: request.memberId, code: request.memberCode, phone: request.phone), context)
        return try await spendReply(
            settle(
                .spend(amountMinor: amount, reference: reference), of: member, told: told,
                context))
    }

    package func restore(
        _ request: PointsV1.RestoreStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueSpendReply {
        let context = try RequestContext(call, clock: clock)
        let spend = try WalletHandlers.id(request.spendId, "spendId")
        let amount = try Self.optionalAmount(request.amountMinor)
        let reason = try OrderDraft.text(
            request.reason, "reason", WalletHandlers.longestReason)
        guard
            let member = try await desk.owner(
                ReadValueSpendOwner(merchant: context.merchant, spend: spend), context)
        else { throw Refusal(.spendNotFound) }
        try await desk.checkScope(of: member, context)
        let owners = try await pool.query(
            ReadSpentTopUpOwners(merchant: context.merchant, spend: spend),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        var reply = try await spendReply(
            settle(
                .restore(spend: spend, amountMinor: amount, owners: owners), of: member,
                reason: reason.isEmpty ? nil : reason, context))
        reply.spendId = spend.description
        return reply
    }

    private func spendReply(_ done: Done) -> PointsV1.StoredValueSpendReply {
        PointsV1.StoredValueSpendReply(
            spendId: done.posting.description, principalMinor: done.principal,
            bonusMinor: done.bonus, balance: done.balance, replayed: done.replayed)
    }

    // MARK: Setting aside

    package func placeHold(
        _ request: PointsV1.PlaceStoredValueHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueHoldReply {
        let context = try RequestContext(call, clock: clock)
        let amount = try Self.amount(request.amountMinor)
        let seconds = request.ttlSeconds == 0 ? Self.usualHoldSeconds : request.ttlSeconds
        guard (1...Self.longestHoldSeconds).contains(seconds) else {
            throw Refusal.invalid("ttlSeconds", "is not from 1 to \(Self.longestHoldSeconds)")
        }
        let (member, told) = try await desk.identify(
            try MemberName(
                id: request.memberId, code: request.memberCode, phone: request.phone), context)
        let done = try await settle(
            .placeHold(amountMinor: amount, seconds: Int64(seconds)), of: member, told: told,
            context)
        guard let hold = try await hold(done, context) else { throw Refusal(.internalError) }
        return PointsV1.StoredValueHoldReply(
            holdId: hold.id.description, amountMinor: hold.amount, expiresAt: hold.expiresAt,
            balance: done.balance, replayed: done.replayed)
    }

    private func hold(_ done: Done, _ context: RequestContext) async throws -> ValueHold? {
        if let hold = done.hold { return hold }
        guard let id = UUIDv7(done.source) else { return nil }
        let rows = try await pool.query(
            ReadValueHolds(keys: [HoldKey(merchant: context.merchant, id: id)]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return ValueHoldPartRow.holds(rows).first?.hold
    }

    package func captureHold(
        _ request: PointsV1.CaptureStoredValueHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueSpendReply {
        let context = try RequestContext(call, clock: clock)
        let hold = try WalletHandlers.id(request.holdId, "holdId")
        let amount = try Self.optionalAmount(request.amountMinor)
        return try await spendReply(
            settle(
                .capture(hold: hold, amountMinor: amount), of: holder(of: hold, context),
                context))
    }

    package func voidHold(
        _ request: PointsV1.VoidStoredValueHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueChangeReply {
        let context = try RequestContext(call, clock: clock)
        let hold = try WalletHandlers.id(request.holdId, "holdId")
        let done = try await settle(
            .void(hold: hold), of: holder(of: hold, context), context)
        return PointsV1.StoredValueChangeReply(balance: done.balance, replayed: done.replayed)
    }

    private func holder(of hold: UUIDv7, _ context: RequestContext) async throws -> UUIDv7 {
        guard
            let member = try await desk.owner(
                ReadValueHoldOwner(merchant: context.merchant, hold: hold), context)
        else { throw Refusal(.holdNotFound) }
        return member
    }

    package func freeze(
        _ request: PointsV1.FreezeStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueChangeReply {
        let context = try RequestContext(call, clock: clock)
        let member = try WalletHandlers.id(request.memberId, "memberId")
        let reason = try WalletHandlers.reason(request.reason)
        try await desk.checkScope(of: member, context)
        let isFrozen = request.frozen
        let done = try await settle(
            .freeze(isFrozen), of: member, reason: reason,
            audited: { _ in
                AuditEntry(
                    .storedValueFreezeSet, object: member.description, reason: reason,
                    after: isFrozen ? "FROZEN" : AuditEntry.nothing)
            }, context)
        return PointsV1.StoredValueChangeReply(balance: done.balance, replayed: done.replayed)
    }
}

/// Bringing a change to the ledger, and answering again.
extension StoredValueHandlers {
    struct Done: Sendable {
        let posting: UUIDv7
        /// Of the spend, or of what came back; 0 or more.
        let principal: Int64
        let bonus: Int64
        let balance: PointsV1.StoredValueBalance
        let source: String
        var hold: ValueHold?
        var replayed = false
    }

    func settle(
        _ action: StoredValueCommand.Action, of member: UUIDv7, told: ToldMembers = .init(),
        reason: String? = nil,
        audited entry: (@Sendable (StoredValueCommand.Receipt) -> AuditEntry)? = nil,
        _ context: RequestContext
    ) async throws -> Done {
        let operation = try context.operation()
        let days = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline
        ).clock
        let outcome = try await desk.submit(context, told: told, audited: entry) { told in
            StoredValueCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member), action: action,
                businessDate: days.businessDate(at: context.now), actor: context.actor,
                reason: reason, clock: days, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return Done(
                posting: receipt.id, principal: receipt.principalMinor,
                bonus: receipt.bonusMinor,
                balance: PointsV1.StoredValueBalance(receipt.account), source: "",
                hold: receipt.hold)
        case .recorded(let id, let earlier):
            var done = try await receipt(of: id, context)
            done.replayed = earlier
            return done
        }
    }

    /// The answer of the call that made the posting, rebuilt from the books.
    func receipt(of posting: UUIDv7, _ context: RequestContext) async throws -> Done {
        let rows = try await pool.query(
            ReadStoredValueReceipt(merchant: context.merchant, posting: posting),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.internalError) }
        let balance = PointsV1.StoredValueBalance(
            availableMinor: row.available, principalMinor: row.principalAfter,
            bonusMinor: row.bonusAfter,
            heldMinor: row.principalAfter + row.bonusAfter - row.available, seq: row.seq)
        return Done(
            posting: posting, principal: abs(row.principal), bonus: abs(row.bonus),
            balance: balance, source: row.source)
    }

    func topUpRow(_ id: UUIDv7, _ context: RequestContext) async throws -> TopUpRow {
        let rows = try await pool.query(
            FindTopUp(merchant: context.merchant, id: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.topUpNotFound) }
        return row
    }

    // MARK: Parsing

    static func amount(_ amount: Int64, _ field: String = "amountMinor") throws(Refusal) -> Int64 {
        guard (1...StoredValueTerms.Limits.amountMinor).contains(amount) else {
            throw .invalid(field, "is not from 1 to \(StoredValueTerms.Limits.amountMinor)")
        }
        return amount
    }

    /// Nil where it is 0: all there is.
    static func optionalAmount(
        _ amount: Int64, _ field: String = "amountMinor"
    ) throws(Refusal) -> Int64? {
        amount == 0 ? nil : try Self.amount(amount, field)
    }

    static func optional(_ text: String, _ field: String) throws(Refusal) -> String? {
        text.isEmpty ? nil : try OrderDraft.text(text, field, OrderDraft.Limits.code)
    }

    /// What a payment is known by when it comes again.
    static func hash(_ parts: [String]) -> [UInt8] {
        var digest = SHA256()
        for part in parts { digest.update(data: Array((part + "\n").utf8)) }
        return Array(digest.finalize())
    }
}
