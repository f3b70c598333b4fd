import Levels
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
    private var history: LevelHistory
    /// Orders something is left of, by store and day, where levels look at visits.
    private var storeOrders: [StoreDay: Int64] = [:]
    private var changes: [Change] = []
    private(set) var standing: LevelStanding

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
        history = profile.history(of: row, [])
        keptVersion = row.version
        keptEventSeq = row.eventSeq
        self.profile = profile
        self.now = now
    }

    var isChanged: Bool { !changes.isEmpty }
    var lifetimeMinor: Int64 { history.lifetimeMinor }
    var version: Int64 { keptVersion + Int64(changes.count) }
    var eventSeq: Int64 { keptEventSeq + Int64(changes.count) }

    var hasEnded: Bool {
        guard standing.rank > 0, let end = profile.rules.endOfBenefits(of: standing) else {
            return false
        }
        return end <= now
    }

    /// Takes a day, or a part of one, as it is kept.
    mutating func keep(_ day: LevelHistory.Day) { history.keep(day) }

    mutating func keep(_ day: StoreDay, _ orders: Int64) { storeOrders[day] = orders }

    mutating func add(_ spend: SpendChange) {
        applyEnd(spend)
        history.add(
            LevelHistory.Day(
                date: spend.date, amountMinor: spend.amountMinor, orders: spend.orders,
                visits: visits(spend), points: spend.points))
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

    /// What a change adds to the visits of its day: a store's first order is one, and a store
    /// without any is none.
    private mutating func visits(_ spend: SpendChange) -> Int64 {
        let before = storeOrders[spend.storeDay, default: 0]
        let after = before + spend.orders
        storeOrders[spend.storeDay] = after
        return (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
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
