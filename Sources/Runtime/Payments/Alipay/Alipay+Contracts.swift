package import Primitives
import Providers

/// Deductions under a payer's agreement (周期扣款).
extension Alipay {
    package func contract(
        _ reference: ContractReference
    ) async throws(PaymentError) -> ContractRecord {
        try await call("alipay.user.agreement.query", Self.agreement(reference)) {
            (node, _) throws(PaymentError) in
            guard try node.needed("agreement_no") == reference.providerNumber else {
                throw .unknown(.mismatch(field: "agreement_no"))
            }
            let state: ContractRecord.State =
                switch try node.needed("status") {
                case "NORMAL": .active
                case "STOP": .ended
                default: .unknown
                }
            return ContractRecord(
                number: reference.number, providerNumber: reference.providerNumber, state: state,
                payer: try node.text("principal_open_id", or: "principal_id"),
                endsAt: try Self.instant(node, "invalid_time"))
        }
    }

    package func endContract(_ reference: ContractReference) async throws(PaymentError) {
        try await call("alipay.user.agreement.unsign", Self.agreement(reference)) {
            (_, _) throws(PaymentError) in
        }
    }

    /// The agreement itself says when and how much: Alipay wants to hear nothing before.
    package func announceDeduction(
        of amount: Money, under reference: ContractReference
    ) async throws(PaymentError) {}

    package func deduct(
        _ order: PaymentOrder, under reference: ContractReference
    ) async throws(PaymentError) -> PaymentRecord {
        try await pay(
            order,
            [
                "out_trade_no": JSONText(order.number), "total_amount": Self.yuan(order.amount),
                "subject": JSONText(order.description), "product_code": "CYCLE_PAY_AUTH",
                "agreement_params": ["agreement_no": JSONText(reference.providerNumber)],
            ])
    }

    private static func agreement(_ reference: ContractReference) -> JSONText {
        ["agreement_no": JSONText(reference.providerNumber)]
    }
}
