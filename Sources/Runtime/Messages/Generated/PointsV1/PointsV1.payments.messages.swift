// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    /// Who moves the money.
    package enum PaymentProvider: ProtoEnum {
        case unspecified
        case providerWechatPay
        case providerAlipay
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .providerWechatPay, .providerAlipay]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .providerWechatPay
            case 2: self = .providerAlipay
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .providerWechatPay: 1
            case .providerAlipay: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PAYMENT_PROVIDER_UNSPECIFIED": self = .unspecified
            case "PROVIDER_WECHAT_PAY": self = .providerWechatPay
            case "PROVIDER_ALIPAY": self = .providerAlipay
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PAYMENT_PROVIDER_UNSPECIFIED"
            case .providerWechatPay: "PROVIDER_WECHAT_PAY"
            case .providerAlipay: "PROVIDER_ALIPAY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum PaymentState: ProtoEnum {
        case unspecified
        /// Nobody is known to have paid.
        case paymentPending
        /// A payment by code that is being ended: who has paid gets it back.
        case paymentReversing
        /// Paid; its effect follows.
        case paymentPaid
        /// Paid, and what was paid for is done.
        case paymentCompleted
        /// Nobody has paid, and nobody can any more; or it was given back before it had an effect.
        case paymentClosed
        /// Paid, and given back by itself, since what was paid for could not be done any more.
        case paymentReturned
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .paymentPending, .paymentReversing, .paymentPaid, .paymentCompleted, .paymentClosed, .paymentReturned]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .paymentPending
            case 2: self = .paymentReversing
            case 3: self = .paymentPaid
            case 4: self = .paymentCompleted
            case 5: self = .paymentClosed
            case 6: self = .paymentReturned
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .paymentPending: 1
            case .paymentReversing: 2
            case .paymentPaid: 3
            case .paymentCompleted: 4
            case .paymentClosed: 5
            case .paymentReturned: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PAYMENT_STATE_UNSPECIFIED": self = .unspecified
            case "PAYMENT_PENDING": self = .paymentPending
            case "PAYMENT_REVERSING": self = .paymentReversing
            case "PAYMENT_PAID": self = .paymentPaid
            case "PAYMENT_COMPLETED": self = .paymentCompleted
            case "PAYMENT_CLOSED": self = .paymentClosed
            case "PAYMENT_RETURNED": self = .paymentReturned
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PAYMENT_STATE_UNSPECIFIED"
            case .paymentPending: "PAYMENT_PENDING"
            case .paymentReversing: "PAYMENT_REVERSING"
            case .paymentPaid: "PAYMENT_PAID"
            case .paymentCompleted: "PAYMENT_COMPLETED"
            case .paymentClosed: "PAYMENT_CLOSED"
            case .paymentReturned: "PAYMENT_RETURNED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum PaymentRefundState: ProtoEnum {
        case unspecified
        /// Asked for, or on its way at the provider.
        case paymentRefundPending
        /// The payer has it.
        case paymentRefundDone
        /// The provider never gives it. Of a top-up everything is free again, to be withdrawn in another
        /// way; else the customer still has to be paid: try again, or settle it by hand.
        case paymentRefundFailed
        /// Failed, and the customer was paid in another way.
        case paymentRefundOtherwise
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .paymentRefundPending, .paymentRefundDone, .paymentRefundFailed, .paymentRefundOtherwise]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .paymentRefundPending
            case 2: self = .paymentRefundDone
            case 3: self = .paymentRefundFailed
            case 4: self = .paymentRefundOtherwise
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .paymentRefundPending: 1
            case .paymentRefundDone: 2
            case .paymentRefundFailed: 3
            case .paymentRefundOtherwise: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PAYMENT_REFUND_STATE_UNSPECIFIED": self = .unspecified
            case "PAYMENT_REFUND_PENDING": self = .paymentRefundPending
            case "PAYMENT_REFUND_DONE": self = .paymentRefundDone
            case "PAYMENT_REFUND_FAILED": self = .paymentRefundFailed
            case "PAYMENT_REFUND_OTHERWISE": self = .paymentRefundOtherwise
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PAYMENT_REFUND_STATE_UNSPECIFIED"
            case .paymentRefundPending: "PAYMENT_REFUND_PENDING"
            case .paymentRefundDone: "PAYMENT_REFUND_DONE"
            case .paymentRefundFailed: "PAYMENT_REFUND_FAILED"
            case .paymentRefundOtherwise: "PAYMENT_REFUND_OTHERWISE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What staff does about a refund that its provider does not give.
    package enum PaymentRefundStepKind: ProtoEnum {
        case unspecified
        /// The customer was paid in cash; out of a till's drawer where a terminal is named.
        case refundPaidInCash
        /// The customer was paid by a transfer to an account of hers.
        case refundPaidByTransfer
        /// Of a withdrawal: its stored value is free again, to be withdrawn in another way. Nobody was paid.
        case refundSetFree
        /// The provider was asked again.
        case refundAskedAgain
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .refundPaidInCash, .refundPaidByTransfer, .refundSetFree, .refundAskedAgain]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .refundPaidInCash
            case 2: self = .refundPaidByTransfer
            case 3: self = .refundSetFree
            case 4: self = .refundAskedAgain
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .refundPaidInCash: 1
            case .refundPaidByTransfer: 2
            case .refundSetFree: 3
            case .refundAskedAgain: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PAYMENT_REFUND_STEP_KIND_UNSPECIFIED": self = .unspecified
            case "REFUND_PAID_IN_CASH": self = .refundPaidInCash
            case "REFUND_PAID_BY_TRANSFER": self = .refundPaidByTransfer
            case "REFUND_SET_FREE": self = .refundSetFree
            case "REFUND_ASKED_AGAIN": self = .refundAskedAgain
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PAYMENT_REFUND_STEP_KIND_UNSPECIFIED"
            case .refundPaidInCash: "REFUND_PAID_IN_CASH"
            case .refundPaidByTransfer: "REFUND_PAID_BY_TRANSFER"
            case .refundSetFree: "REFUND_SET_FREE"
            case .refundAskedAgain: "REFUND_ASKED_AGAIN"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Tops stored value up.
    package struct TopUpPurpose: Sendable, Equatable {
        /// The plan that is bought; empty for an amount without bonus.
        package var planId: String
        /// What is paid where no plan is named; minor units.
        package var amountMinor: Int64

        package init() {
            planId = ""
            amountMinor = 0
        }

        package init(
            planId: String = "",
            amountMinor: Int64 = 0
        ) {
            self.planId = planId
            self.amountMinor = amountMinor
        }
    }

    package struct CreatePaymentRequest: Sendable, Equatable {
        package var provider: PointsV1.PaymentProvider
        /// Exactly one of the three names the member of a top-up; a member's own token names her. None for a
        /// checkout, which has its member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// What is paid for: one of the two.
        package var topUp: PointsV1.TopUpPurpose?
        /// A held checkout: all of it that is payable, less the stored value that was held for it.
        package var checkoutId: String
        /// How: a mini-program names who pays, an openid of its own app; a till sends the code that it has
        /// scanned from the payer's phone. One of the two.
        package var payerOpenid: String
        package var paymentCode: String
        /// Where a code was scanned.
        package var storeId: String
        package var terminalId: String

        package init() {
            provider = .unspecified
            memberId = ""
            memberCode = ""
            phone = ""
            topUp = nil
            checkoutId = ""
            payerOpenid = ""
            paymentCode = ""
            storeId = ""
            terminalId = ""
        }

        package init(
            provider: PointsV1.PaymentProvider = .unspecified,
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            topUp: PointsV1.TopUpPurpose? = nil,
            checkoutId: String = "",
            payerOpenid: String = "",
            paymentCode: String = "",
            storeId: String = "",
            terminalId: String = ""
        ) {
            self.provider = provider
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.topUp = topUp
            self.checkoutId = checkoutId
            self.payerOpenid = payerOpenid
            self.paymentCode = paymentCode
            self.storeId = storeId
            self.terminalId = terminalId
        }
    }

    /// What the payer's mini-program hands to its platform.
    package struct PaymentParameter: Sendable, Equatable {
        package var name: String
        package var value: String

        package init() {
            name = ""
            value = ""
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    package struct Payment: Sendable, Equatable {
        /// UUID; without its hyphens it is the order number at the provider.
        package var id: String
        package var provider: PointsV1.PaymentProvider
        package var state: PointsV1.PaymentState
        package var memberId: String
        package var amountMinor: Int64
        package var currency: String
        /// Until when it can be paid.
        package var expiresAt: Instant?
        package var paidAt: Instant?
        /// The checkout that it pays; empty for others.
        package var checkoutId: String
        /// What it has brought about: a top-up, an order.
        package var topUpId: String
        package var orderId: String
        /// Why it has none: the key of the refusal, or the provider's word.
        package var reason: String
        /// The provider's number of it.
        package var providerNumber: String
        /// What has gone back of it or is on its way.
        package var refundedMinor: Int64
        package var createdAt: Instant?

        package init() {
            id = ""
            provider = .unspecified
            state = .unspecified
            memberId = ""
            amountMinor = 0
            currency = ""
            expiresAt = nil
            paidAt = nil
            checkoutId = ""
            topUpId = ""
            orderId = ""
            reason = ""
            providerNumber = ""
            refundedMinor = 0
            createdAt = nil
        }

        package init(
            id: String = "",
            provider: PointsV1.PaymentProvider = .unspecified,
            state: PointsV1.PaymentState = .unspecified,
            memberId: String = "",
            amountMinor: Int64 = 0,
            currency: String = "",
            expiresAt: Instant? = nil,
            paidAt: Instant? = nil,
            checkoutId: String = "",
            topUpId: String = "",
            orderId: String = "",
            reason: String = "",
            providerNumber: String = "",
            refundedMinor: Int64 = 0,
            createdAt: Instant? = nil
        ) {
            self.id = id
            self.provider = provider
            self.state = state
            self.memberId = memberId
            self.amountMinor = amountMinor
            self.currency = currency
            self.expiresAt = expiresAt
            self.paidAt = paidAt
            self.checkoutId = checkoutId
            self.topUpId = topUpId
            self.orderId = orderId
            self.reason = reason
            self.providerNumber = providerNumber
            self.refundedMinor = refundedMinor
            self.createdAt = createdAt
        }
    }

    package struct PaymentReply: Sendable, Equatable {
        package var payment: PointsV1.Payment?
        /// In a mini-program, for `wx.requestPayment` or `my.tradePay`, in this order.
        package var parameters: [PointsV1.PaymentParameter]
        package var replayed: Bool

        package init() {
            payment = nil
            parameters = []
            replayed = false
        }

        package init(
            payment: PointsV1.Payment? = nil,
            parameters: [PointsV1.PaymentParameter] = [],
            replayed: Bool = false
        ) {
            self.payment = payment
            self.parameters = parameters
            self.replayed = replayed
        }
    }

    package struct GetPaymentRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct ClosePaymentRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct RefundPaymentRequest: Sendable, Equatable {
        package var id: String
        /// Minor units; what is left of the payment where 0. Of a top-up it is what the withdrawal pays.
        package var amountMinor: Int64
        /// 1 to 80 bytes; the payer reads it.
        package var reason: String
        /// Of a top-up: the requested withdrawal, which is completed with the refund.
        package var withdrawalId: String

        package init() {
            id = ""
            amountMinor = 0
            reason = ""
            withdrawalId = ""
        }

        package init(
            id: String = "",
            amountMinor: Int64 = 0,
            reason: String = "",
            withdrawalId: String = ""
        ) {
            self.id = id
            self.amountMinor = amountMinor
            self.reason = reason
            self.withdrawalId = withdrawalId
        }
    }

    package struct PaymentRefund: Sendable, Equatable {
        package var id: String
        package var paymentId: String
        package var state: PointsV1.PaymentRefundState
        package var amountMinor: Int64
        package var reason: String
        /// Whether it goes back by itself.
        package var automatic: Bool
        package var createdAt: Instant?
        package var closedAt: Instant?
        /// The provider's word where it failed, or where it waits for the merchant: ABNORMAL wants somebody
        /// to act in the provider's own console, or to settle it.
        package var failure: String
        /// What it pays: a withdrawal, or the return of an order; both empty for others.
        package var withdrawalId: String
        package var orderRefundId: String
        /// Of the payment in another way.
        package var payoutReference: String
        /// What staff did about it, oldest first; told to staff only.
        package var steps: [PointsV1.PaymentRefundStep]

        package init() {
            id = ""
            paymentId = ""
            state = .unspecified
            amountMinor = 0
            reason = ""
            automatic = false
            createdAt = nil
            closedAt = nil
            failure = ""
            withdrawalId = ""
            orderRefundId = ""
            payoutReference = ""
            steps = []
        }

        package init(
            id: String = "",
            paymentId: String = "",
            state: PointsV1.PaymentRefundState = .unspecified,
            amountMinor: Int64 = 0,
            reason: String = "",
            automatic: Bool = false,
            createdAt: Instant? = nil,
            closedAt: Instant? = nil,
            failure: String = "",
            withdrawalId: String = "",
            orderRefundId: String = "",
            payoutReference: String = "",
            steps: [PointsV1.PaymentRefundStep] = []
        ) {
            self.id = id
            self.paymentId = paymentId
            self.state = state
            self.amountMinor = amountMinor
            self.reason = reason
            self.automatic = automatic
            self.createdAt = createdAt
            self.closedAt = closedAt
            self.failure = failure
            self.withdrawalId = withdrawalId
            self.orderRefundId = orderRefundId
            self.payoutReference = payoutReference
            self.steps = steps
        }
    }

    /// One line of a refund's journal; it never changes.
    package struct PaymentRefundStep: Sendable, Equatable {
        package var kind: PointsV1.PaymentRefundStepKind
        package var reason: String
        /// Of what was paid in another way.
        package var payoutReference: String
        /// Of cash: whose drawer it was taken from; empty where it was no till's.
        package var storeId: String
        package var terminalId: String
        /// `staff:` or `app:` and the name.
        package var actor: String
        package var takenAt: Instant?
        /// Of what was asked for again: under which refund.
        package var nextRefundId: String

        package init() {
            kind = .unspecified
            reason = ""
            payoutReference = ""
            storeId = ""
            terminalId = ""
            actor = ""
            takenAt = nil
            nextRefundId = ""
        }

        package init(
            kind: PointsV1.PaymentRefundStepKind = .unspecified,
            reason: String = "",
            payoutReference: String = "",
            storeId: String = "",
            terminalId: String = "",
            actor: String = "",
            takenAt: Instant? = nil,
            nextRefundId: String = ""
        ) {
            self.kind = kind
            self.reason = reason
            self.payoutReference = payoutReference
            self.storeId = storeId
            self.terminalId = terminalId
            self.actor = actor
            self.takenAt = takenAt
            self.nextRefundId = nextRefundId
        }
    }

    package struct ListPaymentRefundsRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct ListPaymentRefundsReply: Sendable, Equatable {
        /// Newest first, at most 100.
        package var refunds: [PointsV1.PaymentRefund]

        package init() {
            refunds = []
        }

        package init(
            refunds: [PointsV1.PaymentRefund] = []
        ) {
            self.refunds = refunds
        }
    }

    package struct RetryPaymentRefundRequest: Sendable, Equatable {
        package var id: String
        package var refundId: String
        /// 1 to 256 characters; it stands in the refund's journal.
        package var reason: String

        package init() {
            id = ""
            refundId = ""
            reason = ""
        }

        package init(
            id: String = "",
            refundId: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.refundId = refundId
            self.reason = reason
        }
    }

    package struct SettlePaymentRefundRequest: Sendable, Equatable {
        package var id: String
        package var refundId: String
        /// Of the payment to the customer; 1 to 64 characters. Empty for REFUND_SET_FREE.
        package var payoutReference: String
        /// How she was paid, or REFUND_SET_FREE for a withdrawal.
        package var way: PointsV1.PaymentRefundStepKind
        /// 1 to 256 characters; it stands in the refund's journal.
        package var reason: String
        /// Of cash out of a till's drawer: it counts in the shift and the day of the terminal. Both empty
        /// where the cash was no till's.
        package var storeId: String
        package var terminalId: String

        package init() {
            id = ""
            refundId = ""
            payoutReference = ""
            way = .unspecified
            reason = ""
            storeId = ""
            terminalId = ""
        }

        package init(
            id: String = "",
            refundId: String = "",
            payoutReference: String = "",
            way: PointsV1.PaymentRefundStepKind = .unspecified,
            reason: String = "",
            storeId: String = "",
            terminalId: String = ""
        ) {
            self.id = id
            self.refundId = refundId
            self.payoutReference = payoutReference
            self.way = way
            self.reason = reason
            self.storeId = storeId
            self.terminalId = terminalId
        }
    }

    package struct PaymentRefundReply: Sendable, Equatable {
        package var refund: PointsV1.PaymentRefund?
        package var replayed: Bool

        package init() {
            refund = nil
            replayed = false
        }

        package init(
            refund: PointsV1.PaymentRefund? = nil,
            replayed: Bool = false
        ) {
            self.refund = refund
            self.replayed = replayed
        }
    }

    package struct NoticeHeader: Sendable, Equatable {
        /// In lower case.
        package var name: String
        package var value: String

        package init() {
            name = ""
            value = ""
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// A call-back as it came.
    package struct PaymentNoticeRequest: Sendable, Equatable {
        /// Of Patron: whose keys prove it.
        package var merchantId: String
        package var headers: [PointsV1.NoticeHeader]
        package var body: [UInt8]

        package init() {
            merchantId = ""
            headers = []
            body = []
        }

        package init(
            merchantId: String = "",
            headers: [PointsV1.NoticeHeader] = [],
            body: [UInt8] = []
        ) {
            self.merchantId = merchantId
            self.headers = headers
            self.body = body
        }
    }

    package struct PaymentNoticeReply: Sendable, Equatable {
        package var status: Int32
        package var contentType: String
        package var body: [UInt8]

        package init() {
            status = 0
            contentType = ""
            body = []
        }

        package init(
            status: Int32 = 0,
            contentType: String = "",
            body: [UInt8] = []
        ) {
            self.status = status
            self.contentType = contentType
            self.body = body
        }
    }

    package struct GetPaymentReconciliationRequest: Sendable, Equatable {
        /// A day in China, ISO.
        package var date: String

        package init() {
            date = ""
        }

        package init(
            date: String = ""
        ) {
            self.date = date
        }
    }

    /// A day of one provider, compared.
    package struct PaymentReconciliation: Sendable, Equatable {
        package var provider: PointsV1.PaymentProvider
        package var date: String
        /// Payments and refunds that agree.
        package var agreed: Int64
        package var differenceCount: Int64
        /// At most 1 000 of them.
        package var differences: [PointsV1.PaymentDifference]
        package var comparedAt: Instant?
        /// Why it could not be compared yet; empty where it was.
        package var problem: String

        package init() {
            provider = .unspecified
            date = ""
            agreed = 0
            differenceCount = 0
            differences = []
            comparedAt = nil
            problem = ""
        }

        package init(
            provider: PointsV1.PaymentProvider = .unspecified,
            date: String = "",
            agreed: Int64 = 0,
            differenceCount: Int64 = 0,
            differences: [PointsV1.PaymentDifference] = [],
            comparedAt: Instant? = nil,
            problem: String = ""
        ) {
            self.provider = provider
            self.date = date
            self.agreed = agreed
            self.differenceCount = differenceCount
            self.differences = differences
            self.comparedAt = comparedAt
            self.problem = problem
        }
    }

    package struct PaymentDifference: Sendable, Equatable {
        /// `missingHere`, `missingThere`, `amountDiffers`, `stateDiffers`, `numberDiffers`, `duplicateHere`,
        /// `duplicateThere`, `refundWithoutPayment` or `refundedTooMuch`.
        package var kind: String
        /// `payment` or `refund`.
        package var subject: String
        /// The order number at the provider.
        package var orderNumber: String
        package var refundNumber: String
        package var oursMinor: Int64
        package var theirsMinor: Int64
        /// Within five minutes of midnight: the other side may have it on the neighbouring day.
        package var atEdge: Bool

        package init() {
            kind = ""
            subject = ""
            orderNumber = ""
            refundNumber = ""
            oursMinor = 0
            theirsMinor = 0
            atEdge = false
        }

        package init(
            kind: String = "",
            subject: String = "",
            orderNumber: String = "",
            refundNumber: String = "",
            oursMinor: Int64 = 0,
            theirsMinor: Int64 = 0,
            atEdge: Bool = false
        ) {
            self.kind = kind
            self.subject = subject
            self.orderNumber = orderNumber
            self.refundNumber = refundNumber
            self.oursMinor = oursMinor
            self.theirsMinor = theirsMinor
            self.atEdge = atEdge
        }
    }

    package struct GetPaymentReconciliationReply: Sendable, Equatable {
        /// One for each provider that the merchant has and that was compared.
        package var providers: [PointsV1.PaymentReconciliation]

        package init() {
            providers = []
        }

        package init(
            providers: [PointsV1.PaymentReconciliation] = []
        ) {
            self.providers = providers
        }
    }
}
