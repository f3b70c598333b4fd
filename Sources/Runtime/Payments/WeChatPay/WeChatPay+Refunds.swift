import Primitives
import Providers

extension WeChatPay {
    package func refund(_ refund: RefundOrder) async throws(PaymentError) -> RefundRecord {
        let body: JSONText = [
            "out_trade_no": JSONText(refund.orderNumber), "out_refund_no": JSONText(refund.number),
            "reason": JSONText(refund.reason), "notify_url": refund.noticeURL.map { JSONText($0) },
            "amount": [
                "refund": JSONText(refund.amount.minor), "total": JSONText(refund.paid.minor),
                "currency": "CNY",
            ],
        ]
        return try await call(.POST, "/v3/refund/domestic/refunds", body) {
            (answer) throws(PaymentError) in
            let record = try Self.refundRecord(
                answer, number: refund.number, orderNumber: refund.orderNumber)
            guard record.amount == refund.amount else {
                throw .unknown(.mismatch(field: "amount"))
            }
            return record
        }
    }

    package func refund(
        number: String, orderNumber: String
    ) async throws(PaymentError) -> RefundRecord {
        try await call(.GET, "/v3/refund/domestic/refunds/\(PercentCoding.encode(number))") {
            (answer) throws(PaymentError) in
            try Self.refundRecord(answer, number: number, orderNumber: orderNumber)
        }
    }

    private static func refundRecord(
        _ answer: JSONMembers, number: String, orderNumber: String
    ) throws(PaymentError) -> RefundRecord {
        guard try answer.needed("out_refund_no") == number else {
            throw .unknown(.mismatch(field: "out_refund_no"))
        }
        guard try answer.needed("out_trade_no") == orderNumber else {
            throw .unknown(.mismatch(field: "out_trade_no"))
        }
        return RefundRecord(
            number: number, orderNumber: orderNumber,
            providerNumber: try answer.needed("refund_id"),
            state: try refundState(try answer.needed("status"), key: "status"),
            amount: try answer.members("amount")?.integer("refund").map { Money(minor: $0) },
            succeededAt: try instant(answer, "success_time"))
    }

    static func refundState(
        _ text: String, key: String
    ) throws(PaymentError) -> RefundRecord.State {
        switch text {
        case "SUCCESS": .succeeded
        case "PROCESSING": .processing
        case "CLOSED": .closed
        case "ABNORMAL": .abnormal
        default: throw .unknown(.malformed(key))
        }
    }
}
