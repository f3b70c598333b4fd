import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// One step in the life of one coupon, in a transaction, under the lock of its member.
struct CouponStep: Sendable {
    enum Outcome: Sendable {
        case taken(CouponRow)
        case refused(Refusal)
    }

    let key: CouponKey
    /// Who had it when it was looked for.
    let member: UUIDv7
    /// Of whom events tell, beside the member.
    var others: [UUIDv7] = []
    let identifiers: IdentifierSource
    /// Where the step is the last one.
    var closedAt: Instant?
    var note: String?
    /// What it takes of stocks, all of it or nothing.
    var uses: [OfferUse] = []

    init(
        key: CouponKey, member: UUIDv7, others: [UUIDv7] = [], identifiers: IdentifierSource
    ) {
        self.key = key
        self.member = member
        self.others = others
        self.identifiers = identifiers
    }

    /// - Parameter decide: changes the row and tells of it, or says why not.
    func take(
        in transaction: inout Transaction,
        _ decide: (inout CouponRow, inout CouponNews) throws -> Refusal?
    ) throws -> Outcome {
        let members = [member] + others
        let (rows, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(members))
            return (
                pipeline.add(ReadCoupons(keys: [key])),
                pipeline.add(ReadLastSequences(aggregates: members))
            )
        }
        // Given away meanwhile: it is not hers any more.
        guard var row = try rows.rows.first, row.member == member else {
            return .refused(Refusal(.couponNotFound))
        }
        var news = CouponNews(identifiers, after: try sequences.rows)
        if let refusal = try decide(&row, &news) { return .refused(refusal) }
        // Members first, counters after them: everybody locks in this order.
        guard try OfferUses.take(uses, in: &transaction).isEmpty else {
            return .refused(Refusal(.couponExhausted))
        }
        try transaction.write([row], closedAt: closedAt, note: note)
        try news.write(in: &transaction)
        return .taken(row)
    }
}
