import Messages
import Postgres
import Primitives
import ServiceKit

/// Looks through all that is kept of offers while it is written on, read-only (I5).
struct OfferVerifier: Sendable {
    let reads: BookReads

    /// - Parameters:
    ///   - merchant: all where nil.
    ///   - report: told of each invariant as soon as it is checked.
    func run(
        _ merchant: UUIDv7?, report: (PatronV1.VerifyResult) async throws -> Void
    ) async throws {
        let merchants: [UUIDv7]
        if let merchant {
            merchants = [merchant]
        } else {
            merchants = try await reads.rows(ReadOfferMerchants())
        }
        var tallies = OfferTallies()
        for merchant in merchants {
            try await IssueSweep(reads: reads, merchant: merchant).run(&tallies)
        }
        for invariant in [OfferInvariant.issued, .perMember] {
            try await report(tallies.result(invariant))
        }
        for merchant in merchants { try await CouponCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.coupons))
        for merchant in merchants { try await OfferHoldCheck.sweep(merchant, reads, &tallies) }
        try await report(tallies.result(.holds))
        for merchant in merchants { try await PromoBatchCheck.sweep(merchant, reads, &tallies) }
        try await UseSweep(reads: reads, merchant: merchant).run(&tallies)
        for invariant in [OfferInvariant.counters, .limits, .promoCodes, .batches, .gifts] {
            try await report(tallies.result(invariant))
        }
    }
}

/// Merchants who have offers, found one after the other by indices, however many offers each has:
/// coupons and batches of codes refer to versions of templates.
private struct ReadOfferMerchants: Statement {
    static let sql = """
        WITH RECURSIVE issuing AS (
            (SELECT merchant_id FROM coupon_template_versions ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT v.merchant_id FROM coupon_template_versions v
                WHERE v.merchant_id > k.merchant_id ORDER BY v.merchant_id LIMIT 1)
            FROM issuing k WHERE k.merchant_id IS NOT NULL
        ), holding AS (
            (SELECT merchant_id FROM offer_holds ORDER BY merchant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT h.merchant_id FROM offer_holds h
                WHERE h.merchant_id > k.merchant_id ORDER BY h.merchant_id LIMIT 1)
            FROM holding k WHERE k.merchant_id IS NOT NULL
        )
        SELECT merchant_id FROM issuing WHERE merchant_id IS NOT NULL
        UNION
        SELECT merchant_id FROM holding WHERE merchant_id IS NOT NULL
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
