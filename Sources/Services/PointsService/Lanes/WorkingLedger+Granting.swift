import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Points that a member gets, whatever for.
struct GrantOrder: Sendable {
    /// Of one grant: sums of days and months stay within 64 bits, whatever is spent in between.
    static let mostPoints: Int64 = 1_000_000_000_000

    let terms: GrantTerms
    /// EARN counts towards caps, AWARD and the others do not.
    let kind: WalletChange.Kind
    let earnedAt: Instant
    /// The business date on which they count.
    let date: CalendarDate
    let rules: Rulebook
    /// What else it does to the lives of points that slide.
    let renewal: Instant?
    let header: PostingHeader
    /// Told before the points are.
    var news: [LedgerEvent] = []
}

/// The rules in force and the merchant's clock, as a command carries them into a lane.
struct Rulebook: Sendable {
    let programme: Programme?
    let clock: BusinessClock
    /// Since when stores are closed that are.
    var closings: [UUIDv7: Instant] = [:]

    var policies: Policies { programme?.policies ?? .standard }

    /// What becomes of points that are to be taken back, and that the account has not.
    ///
    /// Of whom has left nobody can demand anything. What an account of before a merge has earned
    /// stands with the survivor: what it owes follows, and is paid of it (A12).
    func shortfall(of facts: MemberFacts?) -> ShortfallPolicy {
        if facts?.isGone == true { return .clamp }
        if facts?.isMerged == true { return .debt }
        return policies.returns.shortfall
    }

    func renewal(by activity: LifeActivity, on date: CalendarDate) -> Instant? {
        programme?.renewal(by: activity, on: date, clock: clock)
    }

    /// When points that are granted on a date and usable at once end.
    func end(grantedOn date: CalendarDate) -> Instant? {
        programme?.life.policy.expiresAt(anchor: date, clock: clock)
    }
}

struct LedgerEvent: Sendable {
    let type: String
    let payload: [UInt8]
}

struct Granted: Sendable {
    let posting: UUIDv7
    /// Names the grant; nil where there were no points.
    let lot: UUIDv7?
    let account: PointsAccount
}

extension WorkingLedger {
    /// The one way in which points come into being: lot, books, counters, risk, event.
    ///
    /// Everything that can fail comes before the first change.
    mutating func grant(_ order: GrantOrder, to member: MemberKey) throws -> Granted {
        let points = order.terms.points
        guard points <= GrantOrder.mostPoints else { throw WalletRefusal.outOfRange }
        var wallet = try settledWallet(
            member, on: order.header.businessDate, actor: order.header.actor)
        var header = order.header
        let id = header.id ?? identifiers.next()
        header.id = id
        let lot = Lot(id: id, granted: points, earnedAt: order.earnedAt, order.terms.life)
        let changes =
            points > 0
            ? try wallet.grant(lot, as: order.kind, at: now) : [wallet.note(order.kind)]
        if let renewal = order.renewal { renew(member, &wallet, until: renewal) }
        for event in order.news { emit(event.type, member, payload: event.payload) }
        let posting = try keep(
            wallet, changes, of: member, newLots: points > 0 ? [id] : [], header)
        let account = wallets[member]?.account ?? wallet.account
        guard points > 0 else { return Granted(posting: posting, lot: nil, account: account) }
        let granted = PointsV1.PointsGrantedEvent(
            memberId: member.member.description, points: points,
            sourceType: header.source.type, sourceId: header.source.id,
            businessDate: order.date.description, available: account.available,
            seq: account.seq)
        emit(
            lot.state == .pending ? "points.pending" : "points.granted", member,
            payload: try granted.serializedBytes())
        try count(order, of: member)
        return Granted(posting: posting, lot: id, account: account)
    }

    private mutating func count(_ order: GrantOrder, of member: MemberKey) throws {
        let key = EarnedKey(member: member, date: order.date)
        let points = order.terms.points
        let before = totals(of: key).grantedOnDay
        count(earned: order.kind == .earn ? points : 0, granted: points, for: key)
        try watch(member, before: before, after: before + points, order.date, order.rules)
    }

    /// Flags a day on which a member gets more points than anybody should (C11).
    mutating func watch(
        _ member: MemberKey, before: Int64, after: Int64, _ date: CalendarDate,
        _ rules: Rulebook
    ) throws {
        let rule = rules.policies.risk
        guard rule.isReached(before: before, after: after) else { return }
        let flag = RiskFlagRow(
            merchant: member.merchant, id: identifiers.next(), member: member.member,
            kind: RiskFlagRow.spike, date: date, points: after, holds: rule.holdsNew,
            raisedAt: now)
        writes.riskFlags.append(flag)
        if rule.holdsNew { setUnderReview(true, member) }
        let event = PointsV1.RiskFlaggedEvent(
            flagId: flag.id.description, memberId: member.member.description, kind: flag.kind,
            businessDate: date.description, points: after, holds: rule.holdsNew)
        emit("risk.flagged", member, payload: try event.serializedBytes())
    }
}
