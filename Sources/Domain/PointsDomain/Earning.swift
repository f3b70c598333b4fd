package import Primitives

/// What a purchase earns (docs/domain.md, Points).
package enum Earning {
    package struct Facts: Sendable {
        /// The version in force when the purchase was paid; nil where the merchant has none.
        package let programme: Programme?
        package let purchase: Purchase
        package let member: MemberTraits
        package let earningBlocked: Bool
        /// The merchant's clock, by which lots start and end.
        package let lotClock: BusinessClock
        package let totals: EarnedTotals
        package let isUnderReview: Bool
        /// From when on the life of the points counts, where that is not the payment (X26).
        package let livesFrom: Instant?

        package init(
            programme: Programme?, purchase: Purchase, member: MemberTraits,
            earningBlocked: Bool, lotClock: BusinessClock, totals: EarnedTotals,
            isUnderReview: Bool = false, livesFrom: Instant? = nil
        ) {
            self.programme = programme
            self.purchase = purchase
            self.member = member
            self.earningBlocked = earningBlocked
            self.lotClock = lotClock
            self.totals = totals
            self.isUnderReview = isUnderReview
            self.livesFrom = livesFrom
        }
    }

    package struct Grant: Hashable, Sendable {
        /// Points, caps and life.
        package let terms: GrantTerms
        /// The lines' shares; their sum is that of the points.
        package let linePoints: [Int64]
        /// 0 where the merchant has no programme.
        package let programmeVersion: Int32
        package let explanation: [ExplanationStep]

        package var points: Int64 { terms.points }
        package var capped: Int64 { terms.capped }
    }

    package enum Refusal: Hashable, Sendable {
        case earningBlocked
        /// The amounts or the points leave 64 bits.
        case amountOutOfRange
    }

    package enum Decision: Hashable, Sendable {
        case grant(Grant)
        case refuse(Refusal)
    }

    package static func decide(_ facts: Facts) -> Decision {
        if facts.earningBlocked { return .refuse(.earningBlocked) }
        do {
            return .grant(try grant(facts))
        } catch {
            return .refuse(.amountOutOfRange)
        }
    }

    private static func grant(_ facts: Facts) throws(ArithmeticOverflow) -> Grant {
        let purchase = facts.purchase
        guard let programme = facts.programme else {
            return Grant(
                terms: .nothing, linePoints: purchase.lines.map { _ in 0 }, programmeVersion: 0,
                explanation: [ExplanationStep(.noProgramme)])
        }
        let calculation = try Calculation(purchase, facts.member, by: programme)
        let terms = try programme.terms(
            of: calculation.points,
            GrantFacts(
                earnedAt: facts.livesFrom ?? purchase.paidAt, clock: facts.lotClock,
                totals: facts.totals, isPurchase: true, isUnderReview: facts.isUnderReview))
        return Grant(
            terms: terms, linePoints: try calculation.shares(of: terms.points),
            programmeVersion: programme.version,
            explanation: try calculation.explain(programme, purchase.currency) + terms.steps)
    }
}
