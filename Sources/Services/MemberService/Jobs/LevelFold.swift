import Levels
import MemberDomain
import Messages
import Primitives
import ServiceKit

/// One member's level as it is kept, while things happen to it under her lock.
struct LevelFold: Sendable {
    let id: UUIDv7
    let state: MemberRecord.State
    let blocks: MemberBlocks
    private let profile: MerchantProfile
    private let now: Instant
    private let kept: LevelState
    let keptDue: Instant?
    private let keptVersion: Int64
    private let keptEventSeq: Int64
    private var course: LevelCourse
    /// Orders something is left of, by store and day, where levels look at visits.
    private var storeOrders: [StoreDay: Int64] = [:]
    /// Of each of the news, the order that caused it; empty where none did.
    private var orders: [String] = []

    init(_ row: ReadLevelStates.Row, _ profile: MerchantProfile, now: Instant) {
        id = row.id
        state = row.state
        blocks = row.blocks
        kept = row.level
        keptDue = row.dueAt
        keptVersion = row.version
        keptEventSeq = row.eventSeq
        self.profile = profile
        self.now = now
        course = LevelCourse(
            row.level, history: profile.history(of: row, []), book: profile.book, now: now)
    }

    /// Whether there are events of it.
    var isNews: Bool { !course.news.isEmpty }
    /// Whether the row is to be written.
    var isChanged: Bool { isNews || course.state != kept }
    var level: LevelState { course.state }
    var held: HeldLevel { course.held }
    var due: Instant? { course.due }
    var lifetimeMinor: Int64 { course.history.lifetimeMinor }
    var version: Int64 { keptVersion + Int64(course.news.count) }
    var eventSeq: Int64 { keptEventSeq + Int64(course.news.count) }

    /// Whether time may have done something, so that all of the history is needed.
    var isDue: Bool { profile.book.isDue(kept.earned, at: now) }

    /// Takes a day, or a part of one, as it is kept.
    mutating func keep(_ day: LevelHistory.Day) { course.keep(day) }

    mutating func keep(_ day: StoreDay, _ orders: Int64) { storeOrders[day] = orders }

    mutating func pass() { note(order: "") { $0.pass() } }

    mutating func add(_ spend: SpendChange) {
        let day = LevelHistory.Day(
            date: spend.date, amountMinor: spend.amountMinor, orders: spend.orders,
            visits: visits(spend.storeDay, adding: spend.orders), points: spend.points)
        note(order: spend.order) { course in
            if spend.isReturn { course.giveBack(day) } else { course.order(day) }
        }
    }

    mutating func add(_ change: EventChange) {
        let day = LevelHistory.Day(date: change.date, events: 1)
        note(order: "") { $0.note(day, of: .events) }
    }

    /// The ledger told of it on a day of the merchant's clock, whatever the day of what it was about.
    mutating func add(_ change: BalanceChange) {
        let day = LevelHistory.Day(
            date: profile.clock.businessDate(at: change.at), balance: change.available)
        note(order: "") { $0.note(day, of: .pointsBalance) }
    }

    /// Takes the days of another account of hers, and its orders by store.
    mutating func merge(_ days: [LevelHistory.Day], _ stores: [(day: StoreDay, orders: Int64)]) {
        var moved = days
        for store in stores {
            moved.append(
                LevelHistory.Day(
                    date: store.day.date, visits: visits(store.day, adding: store.orders)))
        }
        let all = moved
        note(order: "") { $0.merge(all) }
    }

    /// Becomes what was reckoned from her journal.
    mutating func become(_ standing: LevelStanding, by history: LevelHistory) {
        note(order: "") { $0.become(standing, by: history) }
    }

    mutating func refresh() { note(order: "") { $0.refresh() } }

    mutating func grant(_ grant: LevelGrant) { note(order: "") { $0.grant(grant) } }

    /// - Returns: false for a grant that is over.
    mutating func end(grant: UUIDv7) -> Bool {
        var found = false
        note(order: "") { found = $0.end(grant: grant) }
        return found
    }

    private mutating func note(order: String, _ step: (inout LevelCourse) -> Void) {
        step(&course)
        while orders.count < course.news.count { orders.append(order) }
    }

    /// What a change adds to the visits of its day: a store's first order is one, and a store
    /// without any is none.
    private mutating func visits(_ day: StoreDay, adding orders: Int64) -> Int64 {
        let before = storeOrders[day, default: 0]
        let after = before + orders
        storeOrders[day] = after
        return (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
    }

    func facts(version: Int64? = nil) -> MemberV1.MemberFacts {
        MemberV1.MemberFacts(
            member: id, state: state, blocks: blocks, level: held, scheme: profile.scheme,
            version: version ?? self.version)
    }

    func events(identifiers: IdentifierSource) throws -> [OutboxEvent] {
        try zip(course.news, orders).enumerated().map { index, told in
            let (news, order) = told
            let number = Int64(index + 1)
            return try MemberEvents.level(
                news, order: order, in: profile, of: id, seq: keptEventSeq + number,
                facts: MemberV1.MemberFacts(
                    member: id, state: state, blocks: blocks, level: news.to,
                    scheme: profile.scheme, version: keptVersion + number),
                id: identifiers.next(), at: now)
        }
    }
}
