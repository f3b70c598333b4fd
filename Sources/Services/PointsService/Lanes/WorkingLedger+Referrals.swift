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
                rule.friendPoints, SystemCode.referred, qualification, to: key, rule, rules, friend,
                actor: actor
            ).posting
        }
        add(
            QualifiedReferral(
                friend: key, at: qualification.at,
                rewardedAt: rules.endOfHold(rule, from: qualification.at),
                date: qualification.date, order: qualification.order, posting: posting))
        guard rule.referrerPoints > 0 else { return }
        note(
            SystemEventRow(
                key: SystemEventRow.Key(
                    merchant: key.merchant, code: SystemCode.referrer,
                    source: key.member.description),
                member: referrer, occurredAt: qualification.at,
                facts: SystemEventRow.Facts(date: qualification.date)))
    }

    /// The points of one of the two: they count towards her caps now, and are usable after the hold.
    mutating func grantReferral(
        _ points: Int64, _ code: String, _ qualification: Qualification, to member: MemberKey,
        _ rule: ReferralRule, _ rules: Rulebook, _ known: MemberFacts, actor: String
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
        let source = SourceKey(
            merchant: member.merchant, type: SourceType.event,
            id: "\(code):\(qualification.friend.member)", effect: Effect.earn)
        return try grant(
            GrantOrder(
                terms: terms, kind: .earn, earnedAt: qualification.at, date: qualification.date,
                rules: rules, renewal: nil,
                header: PostingHeader(
                    source: source, effect: source.effect, businessDate: qualification.date,
                    actor: actor, programmeVersion: rules.programme?.version ?? 0, facts: known,
                    explanation: [step] + terms.steps)), to: member)
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
