import PointsDomain
import Postgres
import Primitives

/// What earning by events and referrals, and reminders, need to know beside accounts and lots.
struct EarningDemand: Sendable {
    /// Codes of members' events, each from an instant on.
    private(set) var events: [EventKey: Instant] = [:]
    /// Referrals, by the friends.
    var referrals: Set<MemberKey> = []
    /// Friends whose first order of so much, minor units, matters.
    var firstOrders: [MemberKey: Int64] = [:]
    /// Members whose points that end before an instant matter.
    private(set) var endings: [MemberKey: Instant] = [:]

    mutating func lookBack(at key: EventKey, since: Instant) {
        events[key] = min(events[key] ?? since, since)
    }

    mutating func lookAhead(of member: MemberKey, until: Instant) {
        endings[member] = max(endings[member] ?? until, until)
    }
}

/// What was found of it.
struct EarningFacts: Sendable {
    var occurrences: [EventKey: [EventHistory.Occurrence]] = [:]
    var referrals: [MemberKey: ReferralRow] = [:]
    var firstOrders: [MemberKey: FirstOrder] = [:]
    var endings: [MemberKey: [EndingPoints]] = [:]
}

/// The same on its way: a part of a batch's first round trip.
struct EarningReads {
    private let events: Pending<ReadEventTimes>?
    private let referrals: Pending<ReadReferrals>?
    private let firstOrders: Pending<ReadFirstOrders>?
    private let endings: Pending<ReadEndingPoints>?

    init(_ demand: EarningDemand, now: Instant, into pipeline: inout Pipeline) {
        events =
            demand.events.isEmpty
            ? nil : pipeline.add(ReadEventTimes(keys: demand.events.map { ($0.key, $0.value) }))
        referrals =
            demand.referrals.isEmpty
            ? nil : pipeline.add(ReadReferrals(friends: Array(demand.referrals)))
        firstOrders =
            demand.firstOrders.isEmpty
            ? nil
            : pipeline.add(
                ReadFirstOrders(friends: demand.firstOrders.map { ($0.key, $0.value) }))
        endings =
            demand.endings.isEmpty
            ? nil
            : pipeline.add(
                ReadEndingPoints(members: demand.endings.map { ($0.key, $0.value) }, now: now))
    }

    func facts() throws -> EarningFacts {
        var facts = EarningFacts()
        for row in try events?.rows ?? [] {
            facts.occurrences[row.key, default: []].append(row.occurrence)
        }
        for row in try referrals?.rows ?? [] { facts.referrals[row.friend] = row }
        for row in try firstOrders?.rows ?? [] { facts.firstOrders[row.friend] = row }
        for row in try endings?.rows ?? [] {
            facts.endings[row.member, default: []].append(row.ending)
        }
        return facts
    }
}

/// What the commands of a batch have done to it, for those that come after them.
struct EarningState: Sendable {
    var occurrences: [EventKey: [EventHistory.Occurrence]] = [:]
    /// Who brought friends, from now on: nobody where it is of no concern any more.
    var referrers: [MemberKey: UUIDv7?] = [:]
    var referrals: [MemberKey: ReferralRow] = [:]
    var notices: Set<ExpiryNoticeRow> = []
}

/// What a batch writes of it.
struct EarningWrites: Sendable {
    var grants: [EventGrantRow] = []
    var qualified: [QualifiedReferral] = []
    var referrers: [(friend: MemberKey, referrer: UUIDv7?)] = []
    var referrals: [ReferralRow] = []
    var systemEvents: [SystemEventRow] = []
    var notices: [ExpiryNoticeRow] = []

    func add(to pipeline: inout Pipeline) {
        if !grants.isEmpty { pipeline.add(InsertEventGrants(rows: grants)) }
        // What was looked at before it qualified is stored as it is after all.
        if !referrals.isEmpty { pipeline.add(StoreReferrals(rows: referrals)) }
        if !qualified.isEmpty { pipeline.add(QualifyReferrals(rows: qualified)) }
        if !referrers.isEmpty { pipeline.add(SetReferrers(rows: referrers)) }
        if !systemEvents.isEmpty { pipeline.add(InsertSystemEvents(rows: systemEvents)) }
        if !notices.isEmpty { pipeline.add(InsertExpiryNotices(rows: notices)) }
    }
}

extension WorkingLedger {
    // MARK: What commands may ask

    /// When the member's events of a code have earned, in this batch too.
    func history(of key: EventKey) -> EventHistory {
        EventHistory(
            (facts.earning.occurrences[key] ?? []) + (earning.occurrences[key] ?? []))
    }

    /// Who brought a member, until her referral qualifies.
    func referrer(of friend: MemberKey) -> UUIDv7? {
        earning.referrers[friend] ?? memberFacts(friend)?.referrer
    }

    func referral(of friend: MemberKey) -> ReferralRow? {
        earning.referrals[friend] ?? facts.earning.referrals[friend]
    }

    /// Whether a friend's first order is still this one, or there is still none: before the batch,
    /// and by what the batch has done.
    func isFirst(_ order: UUIDv7?, of friend: MemberKey) -> Bool {
        guard facts.earning.firstOrders[friend]?.id == order else { return false }
        guard let order else {
            return !writes.orders.contains {
                $0.key.merchant == friend.merchant && $0.member == friend.member
            }
        }
        let key = PlacedOrderKey(merchant: friend.merchant, order: order)
        return !writes.refunds.contains { $0.order == key }
    }

    /// As it was before the batch.
    func endings(of member: MemberKey) -> [EndingPoints] { facts.earning.endings[member] ?? [] }

    // MARK: What commands may change

    mutating func add(_ row: EventGrantRow) {
        earning.occurrences[row.key, default: []].append(
            EventHistory.Occurrence(date: row.date, at: row.at))
        writes.earning.grants.append(row)
    }

    mutating func add(_ referral: QualifiedReferral) {
        setReferrer(nil, of: referral.friend)
        writes.earning.qualified.append(referral)
        guard var row = self.referral(of: referral.friend) else { return }
        row.qualify(referral)
        store(row)
    }

    /// Who brought a member whose referral is to qualify; nil where it is not, or has.
    mutating func setReferrer(_ referrer: UUIDv7?, of friend: MemberKey) {
        earning.referrers.updateValue(referrer, forKey: friend)
    }

    mutating func store(_ referral: ReferralRow) { earning.referrals[referral.friend] = referral }

    /// Notes an event that is worked off after the batch, once, whatever becomes of this process.
    mutating func note(_ event: SystemEventRow) { writes.earning.systemEvents.append(event) }

    /// - Returns: whether the member has not been told of it before.
    mutating func tell(_ notice: ExpiryNoticeRow) -> Bool {
        guard earning.notices.insert(notice).inserted else { return false }
        writes.earning.notices.append(notice)
        return true
    }
}
