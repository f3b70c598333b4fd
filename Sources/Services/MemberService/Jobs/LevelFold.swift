import MemberDomain
import Messages
import Primitives
import ServiceKit

/// One member's level while orders and returns are applied to it, one after the other.
struct LevelFold: Sendable {
    let id: UUIDv7
    private let state: MemberRecord.State
    private let blocks: MemberBlocks
    private let profile: MerchantProfile
    private let now: Instant
    private let keptVersion: Int64
    private let keptEventSeq: Int64
    private var days: [CalendarDate: Int64] = [:]
    private var changes: [Change] = []
    private(set) var standing: LevelStanding
    private(set) var lifetimeMinor: Int64

    private struct Change: Sendable {
        let kind: MemberEvents.LevelChange
        let from: LevelStanding
        let to: LevelStanding
        let met: LevelCondition?
        let order: String
    }

    init(_ row: ReadLevelStates.Row, _ profile: MerchantProfile, now: Instant) {
        id = row.id
        state = row.state
        blocks = row.blocks
        standing = row.standing
        lifetimeMinor = row.lifetimeMinor
        keptVersion = row.version
        keptEventSeq = row.eventSeq
        self.profile = profile
        self.now = now
    }

    var isChanged: Bool { !changes.isEmpty }
    var version: Int64 { keptVersion + Int64(changes.count) }
    var eventSeq: Int64 { keptEventSeq + Int64(changes.count) }

    var hasEnded: Bool {
        guard standing.rank > 0, let end = profile.rules.endOfBenefits(of: standing) else {
            return false
        }
        return end <= now
    }

    mutating func add(_ day: SpendHistory.Day) {
        days[day.date, default: 0] += day.amountMinor
    }

    mutating func add(_ spend: SpendChange) {
        applyEnd(spend)
        add(SpendHistory.Day(date: spend.date, amountMinor: spend.amountMinor))
        lifetimeMinor += spend.amountMinor
        // Less spending raises nothing, and takes no level away before its end: then it is judged
        // by what is left (AT_VALID_UNTIL).
        guard !spend.isReturn else { return }
        let before = standing
        switch profile.rules.afterOrder(before, history: history, on: spend.date, now: now) {
        case .unchanged: break
        case .upgraded(let after, let met): change(.upgraded, before, after, met, spend)
        case .prolonged(let after, let met): change(.prolonged, before, after, met, spend)
        }
    }

    /// A validity that is over by now ends before the order or return counts.
    private mutating func applyEnd(_ spend: SpendChange) {
        guard hasEnded else { return }
        let before = standing
        let after = profile.rules.standing(before, history: history, at: now)
        guard after != before else { return }
        change(after.rank < before.rank ? .downgraded : .prolonged, before, after, nil, spend)
    }

    private mutating func change(
        _ kind: MemberEvents.LevelChange, _ from: LevelStanding, _ to: LevelStanding,
        _ met: LevelCondition?, _ spend: SpendChange
    ) {
        changes.append(Change(kind: kind, from: from, to: to, met: met, order: spend.order))
        standing = to
    }

    private var history: SpendHistory {
        SpendHistory(
            days: days.map { SpendHistory.Day(date: $0.key, amountMinor: $0.value) },
            lifetimeMinor: lifetimeMinor)
    }

    func events(identifiers: IdentifierSource, at: Instant) throws -> [OutboxEvent] {
        let scheme = profile.scheme
        return try changes.enumerated().map { index, change in
            let number = Int64(index + 1)
            return try OutboxEvent(
                id: identifiers.next(), merchant: profile.merchant, type: change.kind.rawValue,
                aggregate: id, aggregateSeq: keptEventSeq + number, occurredAt: at,
                payload: MemberV1.LevelChangedEvent(
                    memberId: id.description,
                    fromLevel: scheme.level(rank: change.from.rank).code,
                    toLevel: scheme.level(rank: change.to.rank).code,
                    validUntil: change.to.validUntil,
                    reason: change.met.map {
                        PatronV1.Text(LevelTexts.reason($0, currency: scheme.currency))
                    },
                    orderId: change.order,
                    facts: MemberV1.MemberFacts(
                        member: id, state: state, blocks: blocks, standing: change.to,
                        scheme: scheme, version: keptVersion + number)))
        }
    }
}
