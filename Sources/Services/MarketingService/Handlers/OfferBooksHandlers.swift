import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Whether what is kept of offers is true (I5).
struct OfferBooksHandlers: MarketingV1.OfferBooks.Handlers {
    let pool: PostgresPool
    let clock: any WallClock

    func verify(
        _ request: PatronV1.VerifyRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.VerifyResult>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        let merchant =
            request.merchantId.isEmpty
            ? nil : try RequestFields.id(request.merchantId, "merchantId")
        let verifier = OfferVerifier(
            reads: BookReads(
                pool: pool,
                scope: merchant.map(Setting.merchant) ?? .allMerchants,
                deadline: context.deadline))
        try await verifier.run(merchant) { try await responses.send($0) }
    }
}
