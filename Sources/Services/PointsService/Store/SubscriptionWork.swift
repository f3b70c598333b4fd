import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Steps of subscriptions, each in a transaction of its own under the subscription's lock.
struct SubscriptionWork: Sendable {
    typealias Decision = Idempotency.Decision<PointsV1.SubscriptionReply>

    let key: SubscriptionKey
    /// The merchant's.
    let clock: BusinessClock
    let now: Instant
    let identifiers: IdentifierSource

    private var today: CalendarDate { clock.businessDate(at: now) }

    // MARK: What callers ask for

    struct Start: Sendable {
        let plan: UUIDv7
        let member: UUIDv7
        let payment: String
        let paidMinor: Int64
        let contract: String
        /// Where it was paid, and what with; nil where no till took it.
        let till: (place: TillPlace, tender: Int16)?
    }

    func start(_ start: Start, in transaction: inout Transaction) throws -> Decision {
        let member = MemberKey(merchant: key.merchant, member: start.member)
        let (plans, others) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([start.member, key.id]))
            return (
                pipeline.add(ReadSubscriptionPlan(merchant: key.merchant, id: start.plan)),
                pipeline.add(
                    FindSubscription(member: member, payment: start.payment, plan: start.plan))
            )
        }
        guard let plan = try plans.rows.first else {
            return .refused(Refusal(.subscriptionPlanNotFound))
        }
        if let other = try others.rows.first {
            return .refused(
                Refusal(.subscriptionExists, facts: ["subscriptionId": other.description]))
        }
        guard !plan.isArchived else { return .refused(Refusal(.subscriptionPlanArchived)) }
        let terms = try SubscriptionTerms(
            PointsV1.SubscriptionPlanDefinition(json: Array(plan.definition.utf8)))
        guard start.paidMinor == terms.priceMinor else {
            return .refused(
                Refusal(.subscriptionPrice, facts: ["dueMinor": "\(terms.priceMinor)"]))
        }
        var row = SubscriptionRow(
            key: key, plan: plan.id, definition: plan.definition, member: start.member,
            payment: start.payment, contract: start.contract, startedAt: now,
            subscription: Subscription(terms: terms, anchor: today), nextActionAt: nil,
            eventSeq: 0)
        row.nextActionAt = nextAction(of: row.subscription)
        let event = try news("subscription.started", &row)
        let started = row
        let taking = start.till.map {
            SubscriptionTaking(
                till: $0.place, tender: $0.tender, amountMinor: terms.priceMinor)
        }
        let charge = InsertFirstCharge(
            subscription: key, id: identifiers.next(), amountMinor: terms.priceMinor,
            reference: start.payment, at: now)
        try transaction.pipeline { pipeline in
            pipeline.add(InsertSubscription(row: started, taking: taking))
            pipeline.add(charge)
            pipeline.add(OutboxInsert([event]))
            pipeline.add(OutboxNotify())
        }
        return .reply(.init(subscription: try PointsV1.Subscription(started)))
    }

    /// - Parameter reason: why, as it is told.
    func cancel(_ reason: String, in transaction: inout Transaction) throws -> Decision {
        guard var row = try find(in: &transaction) else {
            return .refused(Refusal(.subscriptionNotFound))
        }
        let period = row.subscription.period
        guard row.subscription.cancel() else { return .refused(Refusal(.subscriptionEnded)) }
        let event = try news("subscription.cancelled", &row, reason: reason)
        guard row.subscription.state == .expired else {
            if row.subscription.state == .active {
                row.nextActionAt = nextAction(of: row.subscription)
            }
            try write(row, [event], in: &transaction)
            return .reply(.init(subscription: try PointsV1.Subscription(row)))
        }
        let end = try end(&row, reason: Self.cancelled)
        try transaction.run(
            SettleCharge(
                subscription: key, period: period + 1, state: .failed, reference: nil,
                declineReason: nil, closedAt: now))
        try write(row, [event, end], in: &transaction)
        return .reply(.init(subscription: try PointsV1.Subscription(row)))
    }

    func resume(in transaction: inout Transaction) throws -> Decision {
        guard var row = try find(in: &transaction) else {
            return .refused(Refusal(.subscriptionNotFound))
        }
        let wasCancelled = row.subscription.isCancelled
        guard row.subscription.resume() else { return .refused(Refusal(.subscriptionEnded)) }
        guard wasCancelled else {
            return .reply(.init(subscription: try PointsV1.Subscription(row)))
        }
        if row.subscription.state == .active {
            row.nextActionAt = nextAction(of: row.subscription)
        }
        let event = try news("subscription.resumed", &row)
        try write(row, [event], in: &transaction)
        return .reply(.init(subscription: try PointsV1.Subscription(row)))
    }

    // MARK: What time asks for

    private static let cancelled = "CANCELLED"
    private static let declined = "DECLINED"
    /// How long whoever begins a try has it alone; then anybody asks for it again, by its key.
    private static let leaseSeconds: Int64 = 120

    /// Does what is due, or says which charge is to be made; nil where there is none.
    ///
    /// - Parameter currency: the merchant's.
    func takeStep(
        currency: String, in transaction: inout Transaction
    ) throws -> SubscriptionCharge? {
        guard var row = try find(in: &transaction), let due = row.nextActionAt, due <= now else {
            // Another instance has been here.
            return nil
        }
        switch row.subscription.step(on: today) {
        case .none: return nil
        case .wait:
            row.nextActionAt = nextAction(of: row.subscription)
            try write(row, [], in: &transaction)
        case .notice:
            row.subscription.notice(on: today)
            row.nextActionAt = nextAction(of: row.subscription)
            let event = try news("subscription.renewal_due", &row)
            try write(row, [event], in: &transaction)
        case .end:
            row.subscription.end()
            let event = try end(
                &row, reason: row.subscription.isCancelled ? Self.cancelled : Self.declined)
            try write(row, [event], in: &transaction)
        case .charge(let attempt):
            return try begin(attempt, of: &row, currency, in: &transaction)
        }
        return nil
    }

    private func begin(
        _ attempt: Int, of row: inout SubscriptionRow, _ currency: String,
        in transaction: inout Transaction
    ) throws -> SubscriptionCharge? {
        row.subscription.charge(attempt: attempt, on: today)
        row.nextActionAt = now.adding(seconds: Self.leaseSeconds)
        let period = row.subscription.period + 1
        let opened = try transaction.run(
            OpenCharge(
                subscription: key, period: period, id: identifiers.next(),
                amountMinor: row.subscription.terms.priceMinor, attempt: attempt, at: now))
        // A charge that is closed has moved its subscription on in the same transaction.
        guard let id = opened.first else { throw Refusal(.internalError) }
        try write(row, [], in: &transaction)
        return SubscriptionCharge(
            key: "\(key.id)-\(period + 1)-\(attempt)", id: id, merchant: key.merchant,
            member: row.member, subscription: key.id, period: period + 1, attempt: attempt,
            contractId: row.contract, amountMinor: row.subscription.terms.priceMinor,
            currency: currency)
    }

    /// Writes down what became of a try; nothing where that is known already.
    func settle(
        _ charge: SubscriptionCharge, _ outcome: SubscriptionChargeOutcome,
        in transaction: inout Transaction
    ) throws {
        guard var row = try find(in: &transaction), row.subscription.state == .charging,
            row.subscription.attempts == charge.attempt,
            row.subscription.period + 2 == charge.period
        else { return }
        let period = row.subscription.period + 1
        switch outcome {
        // The lease runs out, and it is asked for again.
        case .pending: return
        case .paid(let reference):
            row.subscription.paid()
            row.nextActionAt = nextAction(of: row.subscription)
            let event = try news("subscription.renewed", &row)
            try transaction.run(
                SettleCharge(
                    subscription: key, period: period, state: .paid, reference: reference,
                    declineReason: nil, closedAt: now))
            try write(row, [event], in: &transaction)
        case .declined(let reason, let forGood):
            row.subscription.declined(forGood ? .forGood : .forNow)
            let isOver = row.subscription.state == .expired
            try transaction.run(
                SettleCharge(
                    subscription: key, period: period, state: isOver ? .failed : .open,
                    reference: nil, declineReason: reason, closedAt: isOver ? now : nil))
            let event: OutboxEvent
            if isOver {
                event = try end(
                    &row, reason: row.subscription.isCancelled ? Self.cancelled : Self.declined)
            } else {
                row.nextActionAt = nextAction(of: row.subscription)
                event = try news("subscription.past_due", &row, reason: reason)
            }
            try write(row, [event], in: &transaction)
        }
    }

    // MARK: Parts

    /// The beginning of the day of the next step: at once where it is due.
    private func nextAction(of subscription: Subscription) -> Instant? {
        switch subscription.step(on: today) {
        case .none: nil
        case .wait(let day): clock.startOfBusinessDay(day)
        case .notice, .charge, .end: now
        }
    }

    private func end(
        _ row: inout SubscriptionRow, reason: String
    ) throws -> OutboxEvent {
        row.nextActionAt = nil
        row.endedAt = now
        row.endReason = reason
        return try news("subscription.expired", &row, reason: reason)
    }

    private func find(in transaction: inout Transaction) throws -> SubscriptionRow? {
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([key.id]))
            return pipeline.add(ReadSubscription(key: key))
        }
        return try found.rows.first
    }

    private func write(
        _ row: SubscriptionRow, _ events: [OutboxEvent], in transaction: inout Transaction
    ) throws {
        try transaction.pipeline { pipeline in
            pipeline.add(UpdateSubscription(row: row))
            if !events.isEmpty {
                pipeline.add(OutboxInsert(events))
                pipeline.add(OutboxNotify())
            }
        }
    }

    private func news(
        _ type: String, _ row: inout SubscriptionRow, reason: String = ""
    ) throws -> OutboxEvent {
        row.eventSeq += 1
        let subscription = row.subscription
        return try OutboxEvent(
            id: identifiers.next(), merchant: key.merchant, type: type, aggregate: key.id,
            aggregateSeq: row.eventSeq, occurredAt: now,
            payload: PointsV1.SubscriptionEvent(
                subscriptionId: key.id.description, planId: row.plan.description,
                memberId: row.member.description,
                state: PointsV1.SubscriptionState(subscription.state),
                period: Int32(subscription.period + 1),
                periodStart: subscription.periodStart.description,
                periodEnd: subscription.lastDay.description,
                amountMinor: subscription.terms.priceMinor,
                nextCharge: subscription.nextCharge?.description ?? "", reason: reason))
    }
}
