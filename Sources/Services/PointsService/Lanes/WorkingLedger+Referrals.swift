import PointsDomain
import Primitives
import ServiceKit

/// What qualifies a referral: the friend's order, or her registration.
struct Qualification: Sendable {
    let friend: MemberKey
    let order: UUIDv7?
    /// When it was paid, or she registered: the hold window counts from then.
    let at: Instant
    /// On which the points of both count.
    let date: CalendarDate
}

/// Points for bringing a friend, and for having been brought (C06, C07).
extension WorkingLedger {
    /// Grants the friend her points, pending through the hold window, and notes the referrer's for
    /// a batch of her own; nothing where nobody brought her, or it was done before.
    ///
    /// Everything that can fail comes before the first change.
    mutating func qualify(
        _ qualification: Qualification, _ rule: ReferralRule, _ rules: Rulebook,
        _ friend: MemberFacts, actor: String
    ) throws {
        let key = qualification.friend
        guard let referrer = referrer(of: key) else { return }
        var posting: UUIDv7?
        if rule.friendPoints > 0 {
            posting = try grantReferral(
                rule.friendPoints, SystemCode.referred, qualification, round: 0, to: key, rule,
                rules, friend, actor: actor
            ).posting
        }
        add(
            QualifiedReferral(
                friend: key, at: qualification.at,
                rewardedAt: rules.endOfHold(rule, from: qualification.at),
                date: qualification.date, order: qualification.order, posting: posting))
        noteReferrer(referrer, of: qualification, round: 0, rule)
    }

    /// Notes the referrer's points for a batch of her own.
    mutating func noteReferrer(
        _ referrer: UUIDv7, of qualification: Qualification, round: Int16, _ rule: ReferralRule
    ) {
        guard rule.referrerPoints > 0 else { return }
        let friend = qualification.friend
        note(
            SystemEventRow(
                key: SystemEventRow.Key(
                    merchant: friend.merchant, code: SystemCode.referrer,
                    source: ReferralSource(friend: friend.member, round: round).text),
                member: referrer, occurredAt: qualification.at,
                facts: SystemEventRow.Facts(date: qualification.date)))
    }

    /// The points of one of the two: they count towards her caps now, and are usable after the hold.
    mutating func grantReferral(
        _ points: Int64, _ code: String, _ qualification: Qualification, round: Int16,
        to member: MemberKey, _ rule: ReferralRule, _ rules: Rulebook, _ known: MemberFacts,
        actor: String
    ) throws -> Granted {
        let terms = try rules.terms(
            of: points, heldFor: rule, qualification,
            totals(of: EarnedKey(member: member, date: qualification.date)),
            isUnderReview: isUnderReview(member))
        let isReferrer = code == SystemCode.referrer
        let step = ExplanationStep(
            .event,
            [
                "rule": code, "zh": isReferrer ? "邀请好友" : "受邀加入",
                "en": isReferrer ? "bringing a friend" : "having been brought",
                "points": "\(points)",
            ])
        let name = ReferralSource(friend: qualification.friend.member, round: round).text
        let source = SourceKey(
            merchant: member.merchant, type: SourceType.event, id: "\(code):\(name)",
            effect: Effect.earn)
        return try grant(
            GrantOrder(
                terms: terms, kind: .earn, earnedAt: qualification.at, date: qualification.date,
                rules: rules, renewal: nil,
                header: PostingHeader(
                    source: source, effect: source.effect, businessDate: qualification.date,
                    actor: actor, programmeVersion: rules.programme?.version ?? 0, facts: known,
                    explanation: [step] + terms.steps)), to: member)
    }

    /// Takes back what a referral granted one of the two, unless it is usable. A lot has the id of
    /// the posting that granted it.
    mutating func cancelReferral(
        _ grant: UUIDv7?, of member: MemberKey, on date: CalendarDate, _ rules: Rulebook,
        actor: String
    ) throws {
        guard let grant else { return }
        let today = rules.clock.businessDate(at: now)
        var wallet = try settledWallet(member, on: today, actor: actor)
        guard let lot = wallet.lot(grant), lot.state == .pending else { return }
        let points = lot.remaining
        let change = try wallet.cancel(grant)
        try keep(
            wallet, [change], of: member,
            PostingHeader(
                source: SourceKey(
                    merchant: member.merchant, type: SourceType.grant, id: grant.description,
                    effect: ""),
                businessDate: today, actor: actor,
                programmeVersion: rules.programme?.version ?? 0, facts: memberFacts(member),
                reverses: grant))
        // Taken back in the month in which they were earned, as with any return.
        count(earned: -points, granted: 0, for: EarnedKey(member: member, date: date))
    }

    /// Has the points of a referral cancelled that an order qualified: for an order of which nothing
    /// is left. Where it qualified none, or their hold is over, nothing comes of it.
    mutating func referralCancellation(order: UUIDv7, of friend: MemberKey) {
        note(
            SystemEventRow(
                key: SystemEventRow.Key(
                    merchant: friend.merchant, code: SystemCode.referralCancelled,
                    source: order.description),
                member: friend.member, occurredAt: now))
    }
}

/// Names what a referral gives: by the friend, and how often it was given and taken back before.
struct ReferralSource: Hashable, Sendable {
    let friend: UUIDv7
    let round: Int16

    var text: String { round == 0 ? friend.description : "\(friend):\(round)" }

    init(friend: UUIDv7, round: Int16) {
        self.friend = friend
        self.round = round
    }

    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let friend = UUIDv7(String(first)),
            let round = parts.count == 1 ? 0 : Int16(parts[1])
        else { return nil }
        self.init(friend: friend, round: round)
    }
}

extension Rulebook {
    /// When the points of a referral become usable.
    func endOfHold(_ rule: ReferralRule, from instant: Instant) -> Instant {
        clock.startOfBusinessDay(clock.businessDate(at: instant).adding(days: rule.holdDays))
    }

    fileprivate func terms(
        of points: Int64, heldFor rule: ReferralRule, _ qualification: Qualification,
        _ totals: EarnedTotals, isUnderReview: Bool
    ) throws -> GrantTerms {
        guard let programme else { return .nothing }
        return try programme.terms(
            of: points,
            GrantFacts(
                earnedAt: qualification.at, clock: clock,
                totals: totals, isUnderReview: isUnderReview,
                activation: .after(days: rule.holdDays)))
    }
}
