import Levels
import Logging
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Takes paid orders and returns from the ledger's feed: what a member spent, where, and for how many
/// points, and the level that it makes; what she did beside buying, and how many points she has; and
/// levels that were bought with points (B06).
///
/// One transaction holds what was counted, the level, its event and the feed's cursor, so every order
/// and every return counts exactly once. Members are locked before the first write: their events
/// leave in order. Balances that no level of their merchant looks at are no part of that: they cost one
/// statement of a batch (`KeepBalances`).
struct SpendFeed: Sendable {
    static let consumer = "levels"

    let profiles: MerchantProfiles
    let identifiers: IdentifierSource
    let clock: any WallClock
    let facts: FactsCache
    let logger: Logger

    /// Makes the profiles of the merchants known before the transaction, which cannot wait.
    func prepare(_ events: [EventsV1.Event]) async throws {
        for merchant in Set(events.compactMap { UUIDv7($0.merchantId) }) {
            do {
                _ = try await profiles.profile(of: merchant, deadline: .now + .seconds(5))
            } catch let refusal as Refusal where refusal.key == .merchantNotFound {
                logger.error("event of an unknown merchant", metadata: ["merchant": "\(merchant)"])
            }
        }
    }

    func apply(_ events: [EventsV1.Event], in transaction: inout Transaction) throws {
        let now = clock.now()
        var known: [UUIDv7: MerchantProfile] = [:]
        for merchant in Set(events.compactMap { UUIDv7($0.merchantId) }) {
            known[merchant] = profiles.known(merchant)?.at(now)
        }
        var told: [LevelChange] = []
        var unseen: [BalanceChange] = []
        for change in try events.compactMap({ try LevelChange($0) }) {
            guard let profile = known[change.merchant] else { continue }
            switch change {
            case .balance(let balance) where !change.decides(in: profile.book):
                unseen.append(balance)
            case .spend, .purchase, .event, .balance: told.append(change)
            }
        }
        try apply(told, known, now: now, in: &transaction)
        if !unseen.isEmpty {
            try transaction.run(KeepBalances(unseen, at: now, profiles: known))
        }
    }

    private func apply(
        _ told: [LevelChange], _ known: [UUIDv7: MerchantProfile], now: Instant,
        in transaction: inout Transaction
    ) throws {
        guard !told.isEmpty else { return }
        let members = told.map { (merchant: $0.merchant, member: $0.member) }
        let survivors = try transaction.run(ReadSurvivors(members: members))
        try Outbox.lock(
            Array(Set(told.map(\.member) + survivors.map(\.survivor))), in: &transaction)
        // A merge that came before the locks: the batch comes again.
        guard try transaction.run(ReadSurvivors(members: members)) == survivors else {
            throw MergedMeanwhile()
        }
        let changes = Self.withSurvivors(told, survivors)
        for (merchant, changes) in Dictionary(grouping: changes, by: \.merchant) {
            guard let profile = known[merchant] else { continue }
            try apply(changes, profile, now: now, in: &transaction)
        }
    }

    /// What comes to a duplicate counts as the survivor's too, for as long as the merge stands.
    private static func withSurvivors(
        _ told: [LevelChange], _ survivors: [ReadSurvivors.Row]
    ) -> [LevelChange] {
        guard !survivors.isEmpty else { return told }
        let merges = Dictionary(
            survivors.map { ($0.duplicate, $0) }, uniquingKeysWith: { first, _ in first })
        return told.flatMap { change -> [LevelChange] in
            guard let merge = merges[change.member], let moved = change.moved(by: merge) else {
                return [change]
            }
            return [change, moved]
        }
    }

    private func apply(
        _ news: [LevelChange], _ profile: MerchantProfile, now: Instant,
        in transaction: inout Transaction
    ) throws {
        // What no level of theirs looks at is kept only: a scheme to come may.
        let deciding = news.filter { $0.decides(in: profile.book) }
        let members = Array(Set(deciding.map(\.member)))
        var states: [UUIDv7: LevelFold] = [:]
        if !members.isEmpty {
            states = try read(members, deciding, profile, now: now, in: &transaction)
        }
        var grants = LevelPurchases(merchant: profile.merchant, at: now)
        for change in deciding { states[change.member]?.take(change, &grants) }
        var events: [OutboxEvent] = []
        for id in members {
            guard let state = states[id] else {
                logger.error("news of an unknown member", metadata: ["member.id": "\(id)"])
                continue
            }
            events += try state.events(identifiers: identifiers)
            if state.isNews {
                facts.expect(state.version, of: id, merchant: profile.merchant)
            }
        }
        let unknown = Set(members.filter { states[$0] == nil })
        try write(
            news.filter { !unknown.contains($0.member) }, Array(states.values), profile,
            now: now, in: &transaction
        ) { pipeline in
            grants.write(&pipeline)
            if !events.isEmpty {
                _ = pipeline.add(OutboxInsert(events))
                _ = pipeline.add(OutboxNotify())
            }
        }
    }

    /// Members' levels with what they are decided by.
    private func read(
        _ members: [UUIDv7], _ news: [LevelChange], _ profile: MerchantProfile, now: Instant,
        in transaction: inout Transaction
    ) throws -> [UUIDv7: LevelFold] {
        let changes = news.compactMap(\.spend)
        let dates = news.compactMap { JournalEntry($0, clock: profile.clock)?.date }
        let firstDay = (dates + [profile.clock.businessDate(at: now)]).min()
        let reach = LevelHistory.reach(from: firstDay ?? .earliest, scheme: profile.scheme)
        let visits = profile.book.looks(at: .visits) ? Array(Set(changes.map(\.storeDay))) : []
        let (rows, days, stores) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadLevelStates(merchant: profile.merchant, members: members)),
                pipeline.add(ReadLevelDays(of: members, from: reach, profile)),
                visits.isEmpty
                    ? nil
                    : pipeline.add(ReadStoreDays(merchant: profile.merchant, days: visits))
            )
        }
        var states = Dictionary(
            uniqueKeysWithValues: try rows.rows.map { ($0.id, LevelFold($0, profile, now: now)) })
        for row in try days.rows { states[row.member]?.keep(row.day) }
        for row in try stores?.rows ?? [] { states[row.day.member]?.keep(row.day, row.orders) }
        let returning = Set(changes.lazy.filter(\.isReturn).map(\.member))
        try readOlderDays(
            of: &states, returning: returning, profile, reach: reach, in: &transaction)
        return states
    }

    /// What is counted and kept of the news, and the levels that came of it.
    private func write(
        _ news: [LevelChange], _ states: [LevelFold], _ profile: MerchantProfile, now: Instant,
        in transaction: inout Transaction, _ more: (inout Pipeline) -> Void
    ) throws {
        let merchant = profile.merchant
        let spend = news.compactMap(\.spend)
        let done = news.compactMap(\.event)
        let entries = news.compactMap { JournalEntry($0, clock: profile.clock) }
        let visiting = spend.filter { $0.orders != 0 }
        let served = spend.filter { $0.staff != nil }
        try transaction.pipeline { pipeline in
            if !spend.isEmpty {
                _ = pipeline.add(AddSpend(merchant: merchant, changes: spend))
                _ = pipeline.add(
                    TouchReviews(merchant: merchant, members: spend.map(\.member)))
            }
            if !done.isEmpty {
                _ = pipeline.add(AddEvents(merchant: merchant, changes: done))
            }
            if !entries.isEmpty {
                _ = pipeline.add(JournalNews(merchant: merchant, at: now, entries: entries))
            }
            if !visiting.isEmpty {
                _ = pipeline.add(AddVisits(merchant: merchant, changes: visiting))
            }
            if !served.isEmpty {
                _ = pipeline.add(AddServings(merchant: merchant, changes: served))
            }
            if !states.isEmpty {
                _ = try pipeline.add(UpdateLevelStates(merchant: merchant, states: states))
            }
            more(&pipeline)
        }
    }

    /// A level that has ended is judged by the period that ended, and one that a return may have
    /// caused to fall by the days that made it: rare, so read apart.
    private func readOlderDays(
        of states: inout [UUIDv7: LevelFold], returning: Set<UUIDv7>, _ profile: MerchantProfile,
        reach: CalendarDate, in transaction: inout Transaction
    ) throws {
        let fallsAtOnce = profile.scheme.policy.refundLoss == .immediateIfCaused
        let needed = states.values.filter {
            $0.isDue || (fallsAtOnce && returning.contains($0.id))
        }.map(\.id)
        guard !needed.isEmpty else { return }
        let older = try transaction.run(ReadLevelDays(of: needed, from: .earliest, profile))
        for row in older where row.day.date < reach { states[row.member]?.keep(row.day) }
    }
}

/// Members were merged while their news were looked at.
struct MergedMeanwhile: Error {}

/// A change of a member's history, as far as levels care: a paid order, or what came back of one.
struct SpendChange: Sendable {
    let merchant: UUIDv7
    /// The order that was paid or returned.
    let order: String
    private(set) var member: UUIDv7
    /// By which it counts as this member's; nil for what is her own.
    private(set) var merge: UUIDv7?
    /// The order's business date, also of a return: what was bought then is no longer spent.
    let date: CalendarDate
    /// Not above 0 for a return.
    let amountMinor: Int64
    let isReturn: Bool
    /// What it adds to the orders of the date: one that nothing is left of is none.
    let orders: Int64
    let store: UUIDv7
    /// Earned; not above 0 for a return.
    let points: Int64
    /// Who served her, where the till names a staff account; nil for a return.
    let staff: UUIDv7?

    func moved(by merge: ReadSurvivors.Row) -> SpendChange {
        var change = self
        change.member = merge.survivor
        change.merge = merge.merge
        return change
    }

    var storeDay: StoreDay { StoreDay(member: member, date: date, store: store) }

    /// Nil for any other event, and for an order without member.
    init?(_ event: EventsV1.Event) throws {
        switch event.type {
        case "order.paid":
            let paid = try PointsV1.OrderPaidEvent(serialized: event.payload)
            try self.init(
                event, order: paid.orderId, member: paid.memberId, date: paid.businessDate,
                amountMinor: paid.payableMinor, isReturn: false, orders: 1, store: paid.storeId,
                points: paid.pointsEarned, staff: paid.staffId)
        case "order.refunded":
            let refund = try PointsV1.OrderRefundedEvent(serialized: event.payload)
            try self.init(
                event, order: refund.orderId, member: refund.memberId,
                date: refund.orderBusinessDate, amountMinor: -refund.amountMinor,
                isReturn: true, orders: refund.isWhole ? -1 : 0, store: refund.storeId,
                points: -refund.pointsClawedBack, staff: "")
        default:
            return nil
        }
    }

    private init?(
        _ event: EventsV1.Event, order: String, member: String, date: String, amountMinor: Int64,
        isReturn: Bool, orders: Int64, store: String, points: Int64,
        staff: String
    ) throws {
        guard !member.isEmpty else { return nil }
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(member),
            let date = CalendarDate(iso: date)
        else { throw MalformedRow(problem: "event \(event.id) is not an order") }
        self.merchant = merchant
        self.order = order
        self.member = member
        self.date = date
        self.amountMinor = amountMinor
        self.isReturn = isReturn
        self.orders = orders
        // Orders whose store nobody knows were all in one.
        self.store = UUIDv7(store) ?? UUIDv7(hi: 0, lo: 0)
        self.points = points
        self.staff = UUIDv7(staff)
    }
}
