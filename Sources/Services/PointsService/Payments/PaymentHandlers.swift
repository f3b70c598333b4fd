package import Messages
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Payments by WeChat Pay and Alipay (F06).
package struct PaymentHandlers: PointsV1.Payments.Handlers {
    /// From the payment page to the payment.
    private static let pageSeconds: Int64 = 900
    /// From the scan to the payer's password.
    private static let codeSeconds: Int64 = 60
    /// Below it there is no point in opening a payment page: it is the least that providers take.
    private static let leastSeconds: Int64 = 60

    let desk: PaymentDesk
    let ledger: LedgerDesk
    let checkouts: CheckoutHandlers
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    package func create(
        _ request: PointsV1.CreatePaymentRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let draft = try PaymentDraft(request, caller: context.caller)
        guard let provider = desk.providers[draft.provider, of: context.merchant] else {
            throw Refusal(.paymentNotOffered)
        }
        // What is to be paid may be paid by now: then this call has its answer already.
        if let earlier = try await earlier(operation, context) {
            return try await goOn(earlier, draft, provider, isReplay: true, context)
        }
        let row = try await row(draft, request, call, context)
        let performed = try await Idempotency.perform(
            operation, id: row.key.id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.PaymentReply> in
            try transaction.run(InsertPayment(row: row))
            return .reply(PointsV1.PaymentReply(payment: PointsV1.Payment(row)))
        }
        switch performed {
        case .done: return try await goOn(row, draft, provider, isReplay: false, context)
        case .replayed(let reply):
            let known = try await known(reply, context)
            return try await goOn(known, draft, provider, isReplay: true, context)
        }
    }

    private func earlier(
        _ operation: OperationKey, _ context: RequestContext
    ) async throws -> PaymentRow? {
        let replay = try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Idempotency.begin(operation, in: &transaction)
        }
        guard let replay else { return nil }
        return try await known(try replay.reply(), context)
    }

    private func known(
        _ reply: PointsV1.PaymentReply?, _ context: RequestContext
    ) async throws -> PaymentRow {
        guard let id = UUIDv7(reply?.payment?.id ?? ""),
            let row = try await desk.read(PaymentKey(merchant: context.merchant, id: id))
        else { throw Refusal(.internalError) }
        return row
    }

    // MARK: What is paid

    private func row(
        _ draft: PaymentDraft, _ request: PointsV1.CreatePaymentRequest, _ call: CallContext,
        _ context: RequestContext
    ) async throws -> PaymentRow {
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        guard clocks.currency == "CNY" else { throw Refusal(.paymentNotOffered) }
        var store: UUIDv7?
        if !request.storeId.isEmpty {
            let id = try Store(request.storeId, of: clocks).id
            try context.checkScope(of: id)
            store = id
        }
        let isByCode = if case .code = draft.way { true } else { false }
        var expiresAt = context.now.adding(
            seconds: isByCode ? Self.codeSeconds : Self.pageSeconds)
        let member: UUIDv7
        let amount: Int64
        var plan: UUIDv7?
        var checkout: UUIDv7?
        var storedValue: Int64 = 0
        switch draft.purpose {
        case .topUp(let wanted, let amountMinor):
            guard let name = draft.member else { throw Refusal(.internalError) }
            member = try await buyer(name, context)
            plan = wanted
            if let wanted {
                amount = try await price(of: wanted, context)
            } else {
                amount = amountMinor
            }
        case .checkout(let id):
            let held = try await payable(id, call, context)
            member = held.member
            amount = held.amountMinor
            storedValue = held.storedValueMinor
            checkout = id
            expiresAt = min(expiresAt, held.expiresAt)
        }
        var row = PaymentRow(
            key: PaymentKey(merchant: context.merchant, id: identifiers.next()),
            provider: draft.provider, way: isByCode ? .code : .page, member: member, plan: plan,
            checkout: checkout, store: store, terminal: draft.terminal, amountMinor: amount,
            storedValueMinor: storedValue, actor: context.actor, createdAt: context.now,
            expiresAt: expiresAt)
        row.nextActionAt = row.nextLook(after: context.now, every: desk.poll)
        return row
    }

    /// Asked of member-service: money is not taken for somebody who has gone.
    private func buyer(_ name: MemberName, _ context: RequestContext) async throws -> UUIDv7 {
        let facts = try await ledger.members.resolve(
            name.request, context.forward(as: .points))
        guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        guard MemberFacts(facts).mayBuy else { throw Refusal(.memberNotFound) }
        return id
    }

    private func price(of plan: UUIDv7, _ context: RequestContext) async throws -> Int64 {
        let rows = try await pool.query(
            FindPlan(merchant: context.merchant, id: plan),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.planNotFound) }
        guard row.archivedAt == nil else { throw Refusal(.planNotAvailable) }
        return row.paidMinor
    }

    private struct Payable {
        let member: UUIDv7
        let amountMinor: Int64
        let storedValueMinor: Int64
        let expiresAt: Instant
    }

    private func payable(
        _ id: UUIDv7, _ call: CallContext, _ context: RequestContext
    ) async throws -> Payable {
        let checkout = try await checkouts.get(.init(id: id.description), call)
        switch checkout.state {
        case .checkoutHeld: break
        case .checkoutExpired: throw Refusal(.holdExpired)
        case .checkoutCaptured, .checkoutVoided, .unspecified, .unrecognized:
            throw Refusal(.checkoutClosed)
        }
        guard let member = UUIDv7(checkout.memberId), let expiresAt = checkout.expiresAt else {
            throw Refusal(.internalError)
        }
        let amount = (checkout.price?.payableMinor ?? 0) - checkout.storedValueMinor
        guard amount > 0 else { throw Refusal(.nothingToPay) }
        guard expiresAt.seconds(since: context.now) >= Self.leastSeconds else {
            throw Refusal(.holdExpired)
        }
        return Payable(
            member: member, amountMinor: amount, storedValueMinor: checkout.storedValueMinor,
            expiresAt: expiresAt)
    }

    // MARK: Asking the provider

    private func goOn(
        _ row: PaymentRow, _ draft: PaymentDraft, _ provider: any PaymentProvider, isReplay: Bool,
        _ context: RequestContext
    ) async throws -> PointsV1.PaymentReply {
        if row.state == .closed, row.paidAt == nil, let reason = row.reason {
            throw Refusal(.paymentDeclined, facts: ["reason": reason])
        }
        var reply = PointsV1.PaymentReply(payment: PointsV1.Payment(row))
        reply.replayed = isReplay
        guard row.state == .pending, row.expiresAt > context.now else { return reply }
        switch draft.way {
        case .page(let payer):
            reply.parameters = try await prepare(row, provider, payer: payer)
        case .code(let code):
            // A code is good once: what became of it tells the query.
            let after =
                isReplay
                ? try await asked(row)
                : try await charge(row, provider, code, address: context.clientAddress)
            reply.payment = PointsV1.Payment(after)
        }
        return reply
    }

    private func prepare(
        _ row: PaymentRow, _ provider: any PaymentProvider, payer: String
    ) async throws -> [PointsV1.PaymentParameter] {
        do throws(PaymentError) {
            let prepared = try await provider.prepare(try order(row), payer: payer)
            return prepared.parameters.map { .init(name: $0.name, value: $0.value) }
        } catch {
            throw try await declined(error, row)
        }
    }

    private func charge(
        _ row: PaymentRow, _ provider: any PaymentProvider, _ code: PaymentCode, address: String
    ) async throws -> PaymentRow {
        let place = PaymentPlace(
            // Providers take 32 characters.
            store: row.store.map { PaymentNumber.text(of: $0) } ?? "1",
            terminal: String((row.terminal ?? "1").prefix(32)),
            address: address.isEmpty ? "127.0.0.1" : address)
        let record: PaymentRecord
        do throws(PaymentError) {
            record = try await provider.charge(try order(row), code: code, at: place)
        } catch {
            switch error {
            // It may have been charged: the query tells.
            case .unknown: return row
            // Nobody was asked: the code is still good, under another payment.
            case .transient:
                _ = try await desk.close(row, "NOT_SENT")
                throw Refusal(
                    .paymentProviderUnavailable, outcome: .transient, retryable: false)
            case .refused: throw try await declined(error, row)
            }
        }
        return try await desk.take(
            try await desk.hear(record, of: row.key, from: .answer), row)
    }

    private func order(_ row: PaymentRow) throws(PaymentError) -> PaymentOrder {
        do throws(InvalidPayment) {
            return try PaymentOrder(
                number: row.key.number, amount: Money(minor: row.amountMinor),
                description: row.checkout == nil ? "储值" : "订单",
                noticeURL: desk.noticeURL(of: row.provider, row.key.merchant),
                expiresAt: row.expiresAt)
        } catch {
            throw .refused(PaymentRefusal(.badRequest, code: error.field))
        }
    }

    /// What a caller is told, once a definite no has closed the payment.
    private func declined(_ error: PaymentError, _ row: PaymentRow) async throws -> Refusal {
        switch error {
        case .refused(let refusal):
            _ = try await desk.close(row, refusal.code)
            return Refusal(.paymentDeclined, facts: ["reason": refusal.code])
        case .unknown: return Refusal(.paymentProviderUnavailable)
        case .transient: return Refusal(.paymentProviderUnavailable, outcome: .transient)
        }
    }

    private func asked(_ row: PaymentRow) async throws -> PaymentRow {
        do {
            return try await desk.ask(row)
        } catch is PaymentError {
            return row
        }
    }

    // MARK: Reading and ending

    package func get(
        _ request: PointsV1.GetPaymentRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentReply {
        let context = try RequestContext(call, clock: clock)
        return PointsV1.PaymentReply(
            payment: PointsV1.Payment(try await see(request.id, context)))
    }

    package func close(
        _ request: PointsV1.ClosePaymentRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentReply {
        let context = try RequestContext(call, clock: clock)
        let row = try await see(request.id, context)
        let after: PaymentRow
        do {
            switch (row.state, row.way) {
            case (.pending, .page): after = try await desk.closeThere(row)
            case (.pending, .code), (.reversing, _): after = try await desk.reverse(row)
            case (.pending, .contract): throw Refusal(.paymentNotFound)
            case (.paid, _), (.completed, _), (.closed, _), (.returned, _): after = row
            }
        } catch is PaymentError {
            // Whatever has happened there, `DuePayments` brings it to its end.
            throw Refusal(.paymentProviderUnavailable)
        }
        switch after.state {
        case .closed, .returned, .reversing, .pending:
            return PointsV1.PaymentReply(payment: PointsV1.Payment(after))
        case .paid, .completed: throw Refusal(.paymentAlreadyPaid)
        }
    }

    /// A member sees her own, staff of some stores those of their members.
    func see(_ text: String, _ context: RequestContext) async throws -> PaymentRow {
        let key = PaymentKey(
            merchant: context.merchant, id: try WalletHandlers.id(text, "id"))
        guard let row = try await desk.read(key) else { throw Refusal(.paymentNotFound) }
        switch context.principal.kind {
        case .member:
            guard context.principal.subject == row.member.description else {
                throw Refusal(.paymentNotFound)
            }
        case .staff: try await ledger.checkScope(of: row.member, context)
        case .app, .service: break
        }
        return row
    }
}
