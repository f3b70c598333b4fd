import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Issues coupons of one template in a transaction: everybody's path, of staff, claims, welcomes and
/// mass issues (D03, X09).
///
/// Locks go in one order: members, then the template. The template's row is what all who issue meet
/// at, so it is taken last, and what it decides is written in the next round trip.
struct CouponIssue: Sendable {
    let merchant: UUIDv7
    let template: UUIDv7
    let reason: CouponReason
    /// With the member, the template and the reason the coupon's natural key.
    let source: String
    /// The merchant's clock, by which coupons end.
    let clock: BusinessClock
    let book: TemplateBook
    let identifiers: IdentifierSource
    /// Whether some may go without where the template's total does not reach.
    var partly = false

    struct Recipient: Sendable {
        let member: UUIDv7
        /// When it is issued.
        let at: Instant
    }

    struct Outcome: Sendable {
        var issued: [NewCoupon] = []
        var version: TemplateVersion?
        var notIssued: [(member: UUIDv7, verdict: Issuing.Verdict)] = []
        /// Why nothing is issued at all; nothing was written then.
        var refusal: Refusal?
        /// Whether somebody went without because the total was reached.
        var isExhausted = false
    }

    /// - Parameter now: the instant that decides whether the template issues at all.
    func issue(
        to recipients: [Recipient], at now: Instant, in transaction: inout Transaction
    ) throws -> Outcome {
        let members = recipients.map(\.member)
        let (issued, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(members))
            return (
                pipeline.add(
                    ReadIssued(
                        merchant: merchant, members: members, template: template, reason: reason,
                        source: source)),
                pipeline.add(ReadLastSequences(aggregates: members))
            )
        }
        let held = Dictionary(
            try issued.rows.map { ($0.member, $0.held) }, uniquingKeysWith: { first, _ in first })
        let news = CouponNews(identifiers, after: try sequences.rows)
        guard let row = try transaction.lockTemplate(template, of: merchant) else {
            return Outcome(refusal: Refusal(.templateNotFound))
        }
        let outcome = try decide(row, recipients, held, at: now)
        guard outcome.refusal == nil, !outcome.issued.isEmpty else { return outcome }
        try write(outcome.issued, news, in: &transaction)
        return outcome
    }

    private func decide(
        _ row: TemplateRow, _ recipients: [Recipient], _ held: [UUIDv7: Issuing.Held],
        at now: Instant
    ) throws -> Outcome {
        let version = try book.version(row)
        var outcome = Outcome(version: version)
        if let absence = Issuing.absence(
            version.template, row.state, claimed: reason == .claim, at: now, clock: clock)
        {
            outcome.refusal = Refusal(
                .couponNotAvailable, facts: ["reason": absence.rawValue])
            return outcome
        }
        var left = row.stock.left ?? .max
        var generator = SystemRandomNumberGenerator()
        for recipient in recipients {
            let verdict = Issuing.verdict(
                version.template,
                held[recipient.member] ?? Issuing.Held(issued: 0, hasThis: false))
            guard verdict == .issue else {
                outcome.notIssued.append((recipient.member, verdict))
                continue
            }
            guard left > 0 else {
                outcome.isExhausted = true
                guard partly else {
                    return Outcome(
                        version: version, refusal: Refusal(.couponExhausted), isExhausted: true)
                }
                break
            }
            guard
                let coupon = Coupon.issue(
                    version.template, to: recipient.member, for: reason, at: recipient.at,
                    clock: clock)
            else { continue }
            left -= 1
            outcome.issued.append(
                NewCoupon(
                    id: identifiers.next(), merchant: merchant, coupon: coupon, source: source,
                    code: .random(using: &generator)))
        }
        return outcome
    }

    private func write(
        _ coupons: [NewCoupon], _ news: CouponNews, in transaction: inout Transaction
    ) throws {
        var news = news
        try news.issued(coupons)
        try transaction.pipeline { pipeline in
            pipeline.add(
                CountIssued(
                    merchant: merchant, template: template, count: Int64(coupons.count)))
            pipeline.add(InsertCoupons(coupons: coupons))
            pipeline.add(WakeMergedMembers(of: coupons))
            pipeline.add(news.insert)
        }
    }
}
