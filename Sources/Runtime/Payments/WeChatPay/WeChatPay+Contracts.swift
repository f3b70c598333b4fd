package import Primitives
import Providers

/// Deductions under a payer's contract (委托代扣).
extension WeChatPay {
    package func contract(
        _ reference: ContractReference
    ) async throws(PaymentError) -> ContractRecord {
        try await call(.GET, Self.path(reference)) { (answer) throws(PaymentError) in
            guard try answer.needed("out_contract_code") == reference.number else {
                throw .unknown(.mismatch(field: "out_contract_code"))
            }
            let state: ContractRecord.State =
                switch try answer.needed("contract_state") {
                case "SIGNED", "CONTRACTED": .active
                case "TERMINATED", "UNSIGNED", "EXPIRED": .ended
                default: .unknown
                }
            return ContractRecord(
                number: reference.number, providerNumber: try answer.needed("contract_id"),
                state: state, payer: try answer.text("openid"),
                endsAt: try Self.instant(answer, "contract_expired_time"))
        }
    }

    package func endContract(_ reference: ContractReference) async throws(PaymentError) {
        try await send(
            .POST, Self.path(reference) + "/terminate", ["contract_termination_remark": "ended"])
    }

    /// WeChat tells the payer a day before; only what was announced can be deducted.
    package func announceDeduction(
        of amount: Money, under reference: ContractReference
    ) async throws(PaymentError) {
        let body: JSONText = [
            "appid": JSONText(merchant.appId), "schedule_amount": Self.total(amount),
        ]
        try await send(
            .POST,
            "/v3/papay/pay/schedules/contract-id/\(PercentCoding.encode(reference.providerNumber))"
                + "/schedule", body)
    }

    /// WeChat takes the order and deducts later.
    package func deduct(
        _ order: PaymentOrder, under reference: ContractReference
    ) async throws(PaymentError) -> PaymentRecord {
        let body: JSONText = [
            "appid": JSONText(merchant.appId), "out_trade_no": JSONText(order.number),
            "description": JSONText(order.description),
            "transaction_notify_url": JSONText(order.noticeURL),
            "contract_id": JSONText(reference.providerNumber), "amount": Self.total(order.amount),
        ]
        try await send(.POST, "/v3/papay/pay/transactions/apply", body)
        return PaymentRecord(
            orderNumber: order.number, providerNumber: nil, state: .paying, amount: order.amount,
            payer: nil, paidAt: nil)
    }

    private static func path(_ reference: ContractReference) -> String {
        "/v3/papay/sign/contracts/plan-id/\(PercentCoding.encode(reference.plan))"
            + "/out-contract-code/\(PercentCoding.encode(reference.number))"
    }
}
