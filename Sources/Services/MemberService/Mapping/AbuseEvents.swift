import MemberDomain
import Messages
import Primitives
import ServiceKit

/// The events of cases, numbered by case: ids and codes of reasons.
enum AbuseEvents {
    /// What a case is now, under the number of its last event.
    static func event(
        _ row: AbuseCaseRow, of merchant: UUIDv7, id: UUIDv7, at: Instant, clock: BusinessClock
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant,
            type: row.state.isOver ? "risk.released" : "risk.flagged", aggregate: row.id,
            aggregateSeq: row.eventSeq, occurredAt: at,
            payload: MemberV1.MemberRiskEvent(
                caseId: row.id.description, memberId: row.member.description,
                state: MemberV1.AbuseCaseState(row.state),
                score: Int32(clamping: row.score.total),
                reasonCodes: row.score.reasons.map(\.code.rawValue), holds: row.holds,
                businessDate: clock.businessDate(at: at).description))
    }
}

extension AbuseCaseRow {
    /// Begins to hold points, as another event.
    mutating func hold(at instant: Instant) {
        state = .held
        heldAt = instant
        eventSeq += 1
    }

    /// Ends it either way, as another event.
    mutating func end(
        _ state: AbuseCases.State, at instant: Instant, by actor: String, reason: String
    ) {
        self.state = state
        decidedAt = instant
        decidedBy = actor
        self.reason = reason
        eventSeq += 1
    }
}
