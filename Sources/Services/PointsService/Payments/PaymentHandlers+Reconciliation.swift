package import Messages
import Postgres
import Primitives
import ServiceKit
package import TTRPC

extension PaymentHandlers {
    package func getReconciliation(
        _ request: PointsV1.GetPaymentReconciliationRequest, _ call: CallContext
    ) async throws -> PointsV1.GetPaymentReconciliationReply {
        let context = try RequestContext(call, clock: clock)
        // A bill is the merchant's: it knows no stores.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let day = try TillHandlers.date(request.date, "date")
        let (rows, differences) = try await pool.query(
            ReadReconciliations(merchant: context.merchant, day: day),
            ReadDifferences(merchant: context.merchant, day: day),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.GetPaymentReconciliationReply(
            providers: rows.map { row in
                PointsV1.PaymentReconciliation(
                    provider: row.provider.message, date: row.day.description,
                    agreed: row.agreed, differenceCount: row.differenceCount,
                    differences: differences.filter { $0.provider == row.provider.number }
                        .map(PointsV1.PaymentDifference.init),
                    comparedAt: row.comparedAt, problem: row.problem ?? "")
            })
    }
}

extension PointsV1.PaymentDifference {
    fileprivate init(_ row: ReadDifferences.Row) {
        self.init(
            kind: row.kind, subject: row.subject, orderNumber: row.orderNumber,
            refundNumber: row.refundNumber, oursMinor: row.oursMinor ?? 0,
            theirsMinor: row.theirsMinor ?? 0, atEdge: row.isAtEdge)
    }
}
