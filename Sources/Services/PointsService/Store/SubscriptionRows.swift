import PointsDomain
import Postgres
import Primitives

struct SubscriptionKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct SubscriptionPlanRow: Sendable {
    let id: UUIDv7
    /// `patron.points.v1.SubscriptionPlanDefinition` as JSON.
    let definition: String
    let isArchived: Bool
}

/// A subscription as it stands in the books, with what its plan says.
struct SubscriptionRow: Sendable {
    let key: SubscriptionKey
    let plan: UUIDv7
    /// `patron.points.v1.SubscriptionPlanDefinition` as JSON.
    let definition: String
    let member: UUIDv7
    let payment: String
    let contract: String
    let startedAt: Instant
    var subscription: Subscription
    /// Nil where it is over.
    var nextActionAt: Instant?
    /// Of its last event.
    var eventSeq: Int64
    var endedAt: Instant?
    var endReason: String?
}

/// What a till took for the first period.
struct SubscriptionTaking: Sendable {
    let till: TillPlace
    let tender: Int16
    let amountMinor: Int64
}

/// The one charge of a period.
struct SubscriptionChargeRow: Sendable {
    enum State: Int16, Sendable {
        case open = 1
        case paid = 2
        case failed = 3
    }

    let subscription: SubscriptionKey
    /// From 0.
    let period: Int64
    let id: UUIDv7
    let state: State
    let amountMinor: Int64
    let attempts: Int16
    let reference: String?
    let declineReason: String?
    let firstTriedAt: Instant
    let closedAt: Instant?
}

extension SubscriptionRow {
    /// - Parameter terms: from a plan's definition.
    init(
        row: inout RowReader, terms: (String) throws(PostgresError) -> SubscriptionTerms
    ) throws(PostgresError) {
        key = SubscriptionKey(merchant: try row.next(), id: try row.next())
        plan = try row.next()
        definition = try row.next()
        member = try row.next()
        payment = try row.next()
        contract = try row.next()
        guard let state = Subscription.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of subscription \(key.id)")
        }
        let anchor: CalendarDate = try row.next()
        let period: Int64 = try row.next()
        let isCancelled: Bool = try row.next()
        let noticedOn = try row.next(CalendarDate?.self)
        let attempts: Int16 = try row.next()
        let firstTriedOn = try row.next(CalendarDate?.self)
        subscription = Subscription(
            terms: try terms(definition), anchor: anchor, state: state, period: period,
            isCancelled: isCancelled, noticedOn: noticedOn, attempts: Int(attempts),
            firstTriedOn: firstTriedOn, lastTriedOn: try row.next(CalendarDate?.self))
        nextActionAt = try row.next(Instant?.self)
        eventSeq = try row.next()
        startedAt = try row.next()
        endedAt = try row.next(Instant?.self)
        endReason = try row.next(String?.self)
    }
}

extension SubscriptionChargeRow {
    init(row: inout RowReader) throws(PostgresError) {
        subscription = SubscriptionKey(merchant: try row.next(), id: try row.next())
        period = try row.next()
        id = try row.next()
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of charge \(id)")
        }
        self.state = state
        amountMinor = try row.next()
        attempts = try row.next()
        reference = try row.next(String?.self)
        declineReason = try row.next(String?.self)
        firstTriedAt = try row.next()
        closedAt = try row.next(Instant?.self)
    }
}
