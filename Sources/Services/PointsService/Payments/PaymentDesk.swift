import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Takes what is heard of payments, from call-backs and from answers alike, and sees to what follows.
///
/// News and state meet under the payment's lock; providers and effects are asked outside of any
/// transaction, and whoever comes later finds what is still to be done.
struct PaymentDesk: Sendable {
    /// For what is under way: whoever comes meanwhile leaves it alone.
    static let leaseSeconds: Int64 = 30
    /// Between two tries of an effect or of a question.
    static let retrySeconds: Int64 = 30
    /// While a payer types a password at the till.
    static let codeSeconds: Int64 = 5
    /// The reason of a payment by code that was paid and reversed.
    static let givenBack = "GIVEN_BACK"
    private static let timeout = Duration.seconds(5)

    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource
    let logger: Logger
    let providers: PaymentProviders
    let effects: PaymentEffects
    let metrics: PaymentMetrics
    let payers: PayerNotes
    /// How long a call-back is waited for, milliseconds.
    let poll: Int64

    /// What hearing something has led to.
    enum Heard: Sendable {
        case unknownOrder
        case mismatch(PaymentExpectation.Mismatch)
        /// The provider's number belongs to another payment of ours.
        case numberTaken
        case taken(PaymentRow, PaymentLife.Step)
    }

    enum Source: Sendable {
        case notice
        case answer
    }

    // MARK: Reading

    func read(_ key: PaymentKey) async throws -> PaymentRow? {
        try await pool.query(
            ReadPayment(key: key), settings: [.merchant(key.merchant)],
            deadline: .now + Self.timeout
        ).first
    }

    func provider(of row: PaymentRow) throws(Refusal) -> any PaymentProvider {
        guard let provider = providers[row.provider, of: row.key.merchant] else {
            throw Refusal(.paymentNotOffered)
        }
        return provider
    }

    // MARK: News

    /// Compares a record with what we know of its order, and writes down what has become of it.
    func hear(
        _ record: PaymentRecord, of key: PaymentKey, from source: Source
    ) async throws -> Heard {
        let heard = try await write(record, of: key, from: source)
        if case .taken(let row, .pay) = heard { await payers.note(record, of: row) }
        return heard
    }

    private func write(
        _ record: PaymentRecord, of key: PaymentKey, from source: Source
    ) async throws -> Heard {
        let now = clock.now()
        do {
            return try await pool.transaction(
                settings: [.merchant(key.merchant)], deadline: .now + Self.timeout
            ) { transaction in
                try transaction.run(LockPayment(key: key))
                guard let row = try transaction.run(ReadPayment(key: key)).first else {
                    return .unknownOrder
                }
                if let mismatch = row.expectation.mismatch(with: record) {
                    return .mismatch(mismatch)
                }
                let step = Self.step(record, of: row, from: source, at: now)
                guard let after = row.after(step, record, at: now) else {
                    return .taken(row, step)
                }
                try transaction.pipeline { pipeline in
                    pipeline.add(UpdatePayment(row: after))
                    if step == .pay {
                        pipeline.add(
                            BookPayments(key, .paid, key.id, after.amountMinor, at: now))
                    }
                }
                return .taken(after, step)
            }
        } catch let error as PostgresError where error.isUniqueViolation {
            return .numberTaken
        }
    }

    private static func step(
        _ record: PaymentRecord, of row: PaymentRow, from source: Source, at now: Instant
    ) -> PaymentLife.Step {
        let news = PaymentLife.News(record.state)
        return switch source {
        case .notice: PaymentLife.step(onNotice: news, in: row.state)
        case .answer:
            PaymentLife.step(
                onAnswer: news, in: row.state, by: row.way, isOver: row.expiresAt <= now)
        }
    }

    /// Writes a change that a row's state allows; nil where it has moved on meanwhile.
    ///
    /// - Parameter cause: what is booked with it; nil where no money moves.
    func change(
        _ key: PaymentKey, in states: Set<PaymentLife.State>,
        booking cause: PaymentBooking.Cause? = nil,
        _ edit: @escaping @Sendable (inout PaymentRow) -> Void
    ) async throws -> PaymentRow? {
        let now = clock.now()
        return try await pool.transaction(
            settings: [.merchant(key.merchant)], deadline: .now + Self.timeout
        ) { transaction in
            try transaction.run(LockPayment(key: key))
            guard var row = try transaction.run(ReadPayment(key: key)).first,
                states.contains(row.state)
            else { return nil }
            edit(&row)
            let changed = row
            try transaction.pipeline { pipeline in
                pipeline.add(UpdatePayment(row: changed))
                if let cause {
                    pipeline.add(
                        BookPayments(key, cause, key.id, changed.amountMinor, at: now))
                }
            }
            return changed
        }
    }

    // MARK: Effects

    /// Brings about what a paid payment has paid for; where that is refused for good, the money goes
    /// back to its source.
    ///
    /// What goes wrong for now is tried again by `DuePayments`.
    func settle(_ row: PaymentRow) async -> PaymentRow {
        guard row.state == .paid else { return row }
        do {
            do {
                let result = try await effects.bring(row)
                let done = try await change(row.key, in: [.paid], booking: .used) { row in
                    row.state = .completed
                    row.result = result
                    row.nextActionAt = nil
                }
                if let done { return done }
                return try await latest(row)
            } catch let impossible as PaymentEffects.Impossible {
                logger.warning(
                    "payment cannot be used, it goes back",
                    metadata: [
                        "payment.id": "\(row.key.id)", "error.key": .string(impossible.key),
                    ])
                return try await giveBack(row, why: impossible.key)
            } catch let taken as PostgresError where taken.isUniqueViolation {
                // Two payments of one checkout find the same order; it is the first one's.
                return try await giveBack(row, why: ErrorKey.orderExists.key)
            }
        } catch {
            logger.warning(
                "payment waits for its effect",
                metadata: [
                    "payment.id": "\(row.key.id)", "error.detail": .string(DefectText.of(error)),
                ])
            return row
        }
    }

    private func latest(_ row: PaymentRow) async throws -> PaymentRow {
        try await read(row.key) ?? row
    }

    /// Notes that all of it goes back, with the refund, and sends it.
    private func giveBack(_ row: PaymentRow, why reason: String) async throws -> PaymentRow {
        let now = clock.now()
        let refund = PaymentRefundRow(
            payment: row.key, id: identifiers.next(), provider: row.provider,
            amountMinor: row.amountMinor,
            reason: PaymentRefunds.automaticReason, isAutomatic: true,
            actor: "service:points", createdAt: now,
            nextActionAt: now.adding(seconds: Self.leaseSeconds))
        let (key, lease) = (row.key, row.nextActionAt)
        let returned = try await pool.transaction(
            settings: [.merchant(row.key.merchant)], deadline: .now + Self.timeout
        ) { transaction -> PaymentRow? in
            try transaction.run(LockPayment(key: key))
            // Whoever has taken the payment over meanwhile tries its effect once more and decides.
            guard var row = try transaction.run(ReadPayment(key: key)).first,
                row.state == .paid, row.nextActionAt == lease
            else { return nil }
            row.state = .returned
            row.reason = reason
            row.nextActionAt = nil
            let returned = row
            try transaction.pipeline { pipeline in
                pipeline.add(UpdatePayment(row: returned))
                pipeline.add(InsertPaymentRefunds(rows: [refund]))
            }
            return returned
        }
        guard let returned else { return try await latest(row) }
        _ = await PaymentRefunds(desk: self).send(refund, of: returned)
        return try await latest(returned)
    }

    // MARK: Asking

    /// Asks the provider what has become of an order, and sees to it.
    func ask(_ row: PaymentRow) async throws -> PaymentRow {
        do {
            let after = try await answer(row)
            metrics.polled(row.provider, .payment, after.state == .pending ? .waits : .known)
            return after
        } catch {
            metrics.polled(row.provider, .payment, .failed)
            throw error
        }
    }

    private func answer(_ row: PaymentRow) async throws -> PaymentRow {
        let provider = try provider(of: row)
        let record: PaymentRecord
        do throws(PaymentError) {
            record = try await provider.payment(orderNumber: row.key.number)
        } catch {
            guard case .refused(let refusal) = error, refusal.reason == .notFound else {
                throw error
            }
            let step = PaymentLife.step(
                onAnswer: .unknownThere, in: row.state, by: row.way,
                isOver: row.expiresAt <= clock.now())
            return step == .close ? try await close(row, "NOT_FOUND") : try await waitOn(row)
        }
        return try await take(try await hear(record, of: row.key, from: .answer), row)
    }

    /// What follows from an answer.
    func take(_ heard: Heard, _ row: PaymentRow) async throws -> PaymentRow {
        switch heard {
        case .unknownOrder: return row
        case .mismatch, .numberTaken:
            logMismatch(heard, row.key, row.provider)
            return try await waitOn(row)
        case .taken(let after, .pay): return await settle(after)
        case .taken(let after, .closeThere): return try await closeThere(after)
        case .taken(let after, .reverse): return try await reverse(after)
        case .taken(let after, .nothing) where after.state == .pending:
            return try await waitOn(after)
        case .taken(let after, .nothing), .taken(let after, .close),
            .taken(let after, .lookAgain):
            return after
        }
    }

    func logMismatch(_ heard: Heard, _ key: PaymentKey, _ provider: PaymentProviderName) {
        let what =
            switch heard {
            case .mismatch(let mismatch): mismatch.rawValue
            case .numberTaken: "number"
            case .unknownOrder: "order"
            case .taken: "nothing"
            }
        logger.error(
            "what a provider says of a payment does not fit",
            metadata: [
                "payment.id": "\(key.id)", "payment.provider": "\(provider.rawValue)",
                "merchant.id": "\(key.merchant)", "payment.mismatch": .string(what),
            ])
    }

    private func waitOn(_ row: PaymentRow) async throws -> PaymentRow {
        let next = row.nextLook(after: clock.now(), every: poll)
        return try await change(row.key, in: [.pending, .reversing]) { $0.nextActionAt = next }
            ?? row
    }

    // MARK: Ending

    func close(_ row: PaymentRow, _ reason: String) async throws -> PaymentRow {
        let closed = try await change(row.key, in: [.pending, .reversing]) { row in
            row.state = .closed
            row.reason = reason
            row.nextActionAt = nil
        }
        if let closed { return closed }
        return try await latest(row)
    }

    /// Closes an order of a mini-program there, then here.
    func closeThere(_ row: PaymentRow) async throws -> PaymentRow {
        let provider = try provider(of: row)
        do throws(PaymentError) {
            try await provider.close(orderNumber: row.key.number)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            switch refusal.reason {
            case .notFound, .alreadyClosed: break
            // Paid in the last moment.
            default: return try await askOnce(row, provider)
            }
        }
        return try await close(row, "CLOSED")
    }

    /// What is said now, without closing it once more.
    private func askOnce(
        _ row: PaymentRow, _ provider: any PaymentProvider
    ) async throws -> PaymentRow {
        let record = try await provider.payment(orderNumber: row.key.number)
        let heard = try await hear(record, of: row.key, from: .answer)
        if case .taken(let after, .pay) = heard { return await settle(after) }
        if case .taken(let after, .close) = heard { return after }
        return try await waitOn(row)
    }

    /// Ends an order of the till: from the first line on nothing brings it to life any more.
    func reverse(_ row: PaymentRow) async throws -> PaymentRow {
        let provider = try provider(of: row)
        let lease = clock.now().adding(seconds: Self.leaseSeconds)
        guard
            let ending = try await change(
                row.key, in: [.pending, .reversing],
                {
                    $0.state = .reversing
                    $0.nextActionAt = lease
                })
        else { return try await latest(row) }
        let outcome: Reversal
        do throws(PaymentError) {
            outcome = try await provider.reverse(orderNumber: row.key.number)
        } catch {
            // An order that the provider has never seen cannot be paid by a code any more.
            guard case .refused(let refusal) = error, refusal.reason == .notFound else {
                throw error
            }
            return try await close(ending, "NOT_FOUND")
        }
        switch outcome {
        case .closed: return try await close(ending, "REVERSED")
        case .refunded: return try await close(ending, Self.givenBack)
        case .again: return try await waitOn(ending)
        }
    }
}

extension PaymentLife.News {
    init(_ state: PaymentRecord.State) {
        switch state {
        case .unpaid, .paying: self = .waiting
        case .paid: self = .paid
        case .refunded, .closed, .reversed, .failed: self = .ended
        }
    }
}

extension PaymentRow {
    /// The row once a step is taken; nil where the step writes nothing.
    fileprivate func after(
        _ step: PaymentLife.Step, _ record: PaymentRecord, at now: Instant
    ) -> PaymentRow? {
        var row = self
        switch step {
        case .pay:
            guard let number = record.providerNumber else { return nil }
            row.state = .paid
            row.providerNumber = number
            row.operation = "\(provider.rawValue):\(number)"
            // A provider's clock may go before ours.
            row.paidAt = min(record.paidAt ?? now, now)
            row.nextActionAt = now.adding(seconds: PaymentDesk.leaseSeconds)
        case .close:
            row.state = .closed
            row.reason = record.state.rawValue.uppercased()
            row.nextActionAt = nil
        case .lookAgain:
            row.state = .pending
            row.reason = nil
            row.nextActionAt = now
        case .nothing, .closeThere, .reverse: return nil
        }
        return row
    }

    /// When the provider is asked next, if nothing is heard before.
    func nextLook(after now: Instant, every milliseconds: Int64) -> Instant {
        let usual = now.adding(
            milliseconds: way == .code
                ? min(milliseconds, PaymentDesk.codeSeconds * 1_000) : milliseconds)
        return expiresAt > now ? min(usual, expiresAt) : usual
    }
}
