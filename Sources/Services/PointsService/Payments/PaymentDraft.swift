import Messages
import Payments
import PointsDomain
import Primitives
import ServiceKit

/// What a caller wants paid, and how; nothing of it that names the payer is kept.
struct PaymentDraft: Sendable {
    enum Purpose: Sendable {
        case topUp(plan: UUIDv7?, amountMinor: Int64)
        case checkout(UUIDv7)
    }

    enum Way: Sendable {
        case page(payer: String)
        case code(PaymentCode)
    }

    let provider: PaymentProviderName
    let purpose: Purpose
    let way: Way
    /// Nil for a checkout, which knows its member.
    let member: MemberName?
    let terminal: String?

    /// - Parameter caller: the member who calls for herself.
    init(_ request: PointsV1.CreatePaymentRequest, caller: UUIDv7?) throws(Refusal) {
        provider = try PaymentProviderName(request.provider)
        purpose = try Self.purpose(request)
        way = try Self.way(request)
        terminal = try OrderDraft.optional(request.terminalId, "terminalId")
        let isNamed =
            !request.memberId.isEmpty || !request.memberCode.isEmpty || !request.phone.isEmpty
        switch purpose {
        case .checkout:
            guard !isNamed else {
                throw .invalid("memberId", "is the checkout's")
            }
            member = nil
        case .topUp:
            if let caller {
                guard !isNamed else { throw .invalid("memberId", "is the token's") }
                member = .id(caller)
            } else {
                member = try MemberName(
                    id: request.memberId, code: request.memberCode, phone: request.phone)
            }
        }
        if case .code(let code) = way, code.provider != provider {
            throw .invalid("paymentCode", "is of another provider")
        }
    }

    private static func purpose(
        _ request: PointsV1.CreatePaymentRequest
    ) throws(Refusal) -> Purpose {
        switch (request.topUp, request.checkoutId.isEmpty) {
        case (nil, false):
            return .checkout(try WalletHandlers.id(request.checkoutId, "checkoutId"))
        case (let topUp?, true):
            guard topUp.planId.isEmpty else {
                guard topUp.amountMinor == 0 else {
                    throw .invalid("topUp.amountMinor", "is the plan's")
                }
                return .topUp(
                    plan: try WalletHandlers.id(topUp.planId, "topUp.planId"), amountMinor: 0)
            }
            return .topUp(
                plan: nil,
                amountMinor: try StoredValueHandlers.amount(
                    topUp.amountMinor, "topUp.amountMinor"))
        case (nil, true), (.some, false):
            throw .invalid("topUp", "must be given, or checkoutId: one of the two")
        }
    }

    private static func way(_ request: PointsV1.CreatePaymentRequest) throws(Refusal) -> Way {
        switch (request.payerOpenid.isEmpty, request.paymentCode.isEmpty) {
        case (false, true):
            return .page(payer: try OrderDraft.text(request.payerOpenid, "payerOpenid", 128))
        case (true, false):
            do throws(InvalidPayment) {
                return .code(try PaymentCode(request.paymentCode))
            } catch {
                throw .invalid("paymentCode", error.problem)
            }
        case (true, true), (false, false):
            throw .invalid("payerOpenid", "must be given, or paymentCode: one of the two")
        }
    }
}

extension PointsV1.Payment {
    init(_ row: PaymentRow) {
        self.init(
            id: row.key.id.description, provider: row.provider.message,
            state: .init(row.state), memberId: row.member.description,
            amountMinor: row.amountMinor, currency: "CNY", expiresAt: row.expiresAt,
            paidAt: row.paidAt, checkoutId: row.checkout?.description ?? "",
            topUpId: row.checkout == nil ? row.result?.description ?? "" : "",
            orderId: row.checkout == nil ? "" : row.result?.description ?? "",
            reason: row.reason ?? "", providerNumber: row.providerNumber ?? "",
            refundedMinor: row.refundedMinor, createdAt: row.createdAt)
    }
}

extension PointsV1.PaymentState {
    init(_ state: PaymentLife.State) {
        switch state {
        case .pending: self = .paymentPending
        case .reversing: self = .paymentReversing
        case .paid: self = .paymentPaid
        case .completed: self = .paymentCompleted
        case .closed: self = .paymentClosed
        case .returned: self = .paymentReturned
        }
    }
}

extension PointsV1.PaymentRefund {
    init(_ row: PaymentRefundRow) {
        let state: PointsV1.PaymentRefundState =
            switch row.state {
            case .asked, .given, .denied: .paymentRefundPending
            case .done: .paymentRefundDone
            case .failed: .paymentRefundFailed
            case .otherwise: .paymentRefundOtherwise
            }
        self.init(
            id: row.id.description, paymentId: row.payment.id.description, state: state,
            amountMinor: row.amountMinor, reason: row.reason, automatic: row.isAutomatic,
            createdAt: row.createdAt, closedAt: row.closedAt, failure: row.failure ?? "",
            withdrawalId: row.withdrawal?.description ?? "",
            orderRefundId: row.orderRefund?.description ?? "",
            payoutReference: row.payoutReference ?? "")
    }
}
