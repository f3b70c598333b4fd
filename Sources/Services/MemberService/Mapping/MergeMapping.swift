import MemberDomain
import Messages
import Primitives
import ServiceKit

extension MemberV1.MemberMerge {
    init(
        _ row: MergeRow, history: ReadMergedHistory.Row?, points: MemberV1.MergedPoints? = nil,
        storedValueMinor: Int64 = 0
    ) {
        self.init(
            id: row.id.description, survivorId: row.survivor.description,
            duplicateId: row.duplicate.description, mergedAt: row.mergedAt,
            mergedBy: row.mergedBy, reason: row.reason,
            reversibleUntil: row.mergedAt.adding(seconds: MemberMerging.reversibleSeconds),
            tags: row.tags, groups: row.groups, attributes: row.attributes,
            consentsWithdrawn: row.withdrawn.map { MemberV1.ConsentPurpose($0) },
            history: history.map {
                MemberV1.MergedHistory(
                    spendMinor: $0.amountMinor, orders: $0.orders, visits: $0.visits,
                    points: $0.points)
            },
            points: points, storedValueMinor: storedValueMinor, reversedAt: row.reversal?.at,
            reversedBy: row.reversal?.by ?? "", reverseReason: row.reversal?.reason ?? "")
    }
}

extension MemberV1.MergedPoints {
    /// What is neither there nor went back was used.
    init(_ moved: PointsV1.MergedPoints) {
        self.init(
            moved: moved.moved, points: moved.points, remaining: moved.remaining,
            returned: moved.returned,
            used: max(0, moved.points - moved.remaining - moved.returned))
    }
}

extension MemberV1.DuplicateReason {
    init(_ reason: DuplicateReason) {
        switch reason {
        case .nameAndBirthday: self = .nameAndBirthday
        case .email: self = .sameEmail
        case .device: self = .sameDevice
        case .nameAndPhoneTail: self = .nameAndPhoneTail
        case .identity: self = .sameIdentity
        }
    }
}

extension Refusal {
    init(of refusal: MemberMerging.Refusal) {
        switch refusal {
        case .gone: self.init(.memberNotFound)
        case .leaving: self.init(.mergeNotPossible, facts: ["reason": "LEAVING"])
        case .blocked: self.init(.memberBlocked)
        case .duplicateIsSurvivor:
            self.init(.mergeNotPossible, facts: ["reason": "DUPLICATE_IS_SURVIVOR"])
        case .duplicateIsUnderReview:
            self.init(.mergeNotPossible, facts: ["reason": "UNDER_REVIEW"])
        }
    }

    init(of refusal: MemberMerging.ReversalRefusal) {
        switch refusal {
        case .reversed: self.init(.mergeReversed)
        case .tooOld: self.init(.mergeTooOld)
        case .gone: self.init(.mergeNotPossible, facts: ["reason": "MEMBER_GONE"])
        }
    }
}

extension MemberEvents {
    static func merged(
        _ row: MergeRow, _ facts: MemberV1.MemberFacts, merchant: UUIDv7, seq: Int64, id: UUIDv7
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant, type: "member.merged", aggregate: row.duplicate,
            aggregateSeq: seq, occurredAt: row.mergedAt,
            payload: MemberV1.MemberMergedEvent(
                mergeId: row.id.description, survivorMemberId: row.survivor.description,
                duplicateMemberId: row.duplicate.description, mergedAt: row.mergedAt,
                facts: facts))
    }

    static func mergeReversed(
        _ row: MergeRow, _ facts: MemberV1.MemberFacts, merchant: UUIDv7, seq: Int64, at: Instant,
        id: UUIDv7
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant, type: "member.merge_reversed", aggregate: row.duplicate,
            aggregateSeq: seq, occurredAt: at,
            payload: MemberV1.MemberMergeReversedEvent(
                mergeId: row.id.description, survivorMemberId: row.survivor.description,
                duplicateMemberId: row.duplicate.description, reversedAt: at, facts: facts))
    }
}
