import Primitives
import Providers

extension Alipay {
    package func refund(_ refund: RefundOrder) async throws(PaymentError) -> RefundRecord {
        let content: JSONText = [
            "out_trade_no": JSONText(refund.orderNumber),
            "out_request_no": JSONText(refund.number),
            "refund_amount": Self.yuan(refund.amount), "refund_reason": JSONText(refund.reason),
        ]
        let (moved, providerNumber) = try await call("alipay.trade.refund", content) {
            (node, _) throws(PaymentError) in
            guard try node.needed("out_trade_no") == refund.orderNumber else {
                throw .unknown(.mismatch(field: "out_trade_no"))
            }
            return (try node.text("fund_change") == "Y", try node.text("trade_no"))
        }
        // No money moved now: it moved before, or is on its way. The query knows.
        guard moved else {
            return try await self.refund(number: refund.number, orderNumber: refund.orderNumber)
        }
        return RefundRecord(
            number: refund.number, orderNumber: refund.orderNumber,
            providerNumber: providerNumber, state: .succeeded, amount: refund.amount,
            succeededAt: nil)
    }

    package func refund(
        number: String, orderNumber: String
    ) async throws(PaymentError) -> RefundRecord {
        let content: JSONText = [
            "out_trade_no": JSONText(orderNumber), "out_request_no": JSONText(number),
        ]
        return try await call("alipay.trade.fastpay.refund.query", content) {
            (node, _) throws(PaymentError) in
            // A refund that does not exist is answered by success without anything in it.
            guard let told = try node.text("out_request_no") else {
                throw .refused(PaymentRefusal(.notFound, code: "REFUND_NOT_EXIST"))
            }
            guard told == number else { throw .unknown(.mismatch(field: "out_request_no")) }
            guard try node.needed("out_trade_no") == orderNumber else {
                throw .unknown(.mismatch(field: "out_trade_no"))
            }
            let state: RefundRecord.State =
                switch try node.text("refund_status") {
                case "REFUND_SUCCESS": .succeeded
                case "REFUND_FAIL": .abnormal
                default: .processing
                }
            return RefundRecord(
                number: number, orderNumber: orderNumber,
                providerNumber: try node.text("trade_no"), state: state,
                amount: try Self.amount(node, "refund_amount"),
                succeededAt: try Self.instant(node, "gmt_refund_pay"))
        }
    }
}
