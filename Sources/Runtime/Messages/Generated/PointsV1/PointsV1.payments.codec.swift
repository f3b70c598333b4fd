// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.TopUpPurpose: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TopUpPurpose"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TopUpPurpose>) {
        patron__points__v1__top_up_purpose__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TopUpPurpose>) throws(CodecError) {
        planId = try Wire.string(c.pointee.plan_id, "planId")
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TopUpPurpose>, _ arena: Arena) throws(CodecError) {
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.CreatePaymentRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreatePaymentRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreatePaymentRequest>) {
        patron__points__v1__create_payment_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreatePaymentRequest>) throws(CodecError) {
        provider = Wire.enumeration(c.pointee.provider.rawValue)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        topUp = try Wire.message(c.pointee.top_up)
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
        payerOpenid = try Wire.string(c.pointee.payer_openid, "payerOpenid")
        paymentCode = try Wire.string(c.pointee.payment_code, "paymentCode")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreatePaymentRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.provider = .init(rawValue: UInt32(bitPattern: provider.rawValue))
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if let topUp { c.pointee.top_up = try arena.message(topUp) }
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
        if !payerOpenid.isEmpty { c.pointee.payer_openid = try arena.string(payerOpenid, "payerOpenid") }
        if !paymentCode.isEmpty { c.pointee.payment_code = try arena.string(paymentCode, "paymentCode") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
    }
}

extension PointsV1.PaymentParameter: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentParameter"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentParameter>) {
        patron__points__v1__payment_parameter__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentParameter>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        value = try Wire.string(c.pointee.value, "value")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentParameter>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !value.isEmpty { c.pointee.value = try arena.string(value, "value") }
    }
}

extension PointsV1.Payment: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Payment"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Payment>) {
        patron__points__v1__payment__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Payment>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        provider = Wire.enumeration(c.pointee.provider.rawValue)
        state = Wire.enumeration(c.pointee.state.rawValue)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        amountMinor = c.pointee.amount_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        reason = try Wire.string(c.pointee.reason, "reason")
        providerNumber = try Wire.string(c.pointee.provider_number, "providerNumber")
        refundedMinor = c.pointee.refunded_minor
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Payment>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.provider = .init(rawValue: UInt32(bitPattern: provider.rawValue))
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.amount_minor = amountMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !providerNumber.isEmpty { c.pointee.provider_number = try arena.string(providerNumber, "providerNumber") }
        c.pointee.refunded_minor = refundedMinor
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
    }
}

extension PointsV1.PaymentReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentReply>) {
        patron__points__v1__payment_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentReply>) throws(CodecError) {
        payment = try Wire.message(c.pointee.payment)
        parameters = try Wire.messages(c.pointee.parameters, c.pointee.n_parameters)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentReply>, _ arena: Arena) throws(CodecError) {
        if let payment { c.pointee.payment = try arena.message(payment) }
        if !parameters.isEmpty {
            c.pointee.n_parameters = parameters.count
            c.pointee.parameters = try arena.messages(parameters)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetPaymentRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetPaymentRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentRequest>) {
        patron__points__v1__get_payment_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetPaymentRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ClosePaymentRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ClosePaymentRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ClosePaymentRequest>) {
        patron__points__v1__close_payment_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ClosePaymentRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ClosePaymentRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.RefundPaymentRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundPaymentRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundPaymentRequest>) {
        patron__points__v1__refund_payment_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundPaymentRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        amountMinor = c.pointee.amount_minor
        reason = try Wire.string(c.pointee.reason, "reason")
        withdrawalId = try Wire.string(c.pointee.withdrawal_id, "withdrawalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundPaymentRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.amount_minor = amountMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !withdrawalId.isEmpty { c.pointee.withdrawal_id = try arena.string(withdrawalId, "withdrawalId") }
    }
}

extension PointsV1.PaymentRefund: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentRefund"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefund>) {
        patron__points__v1__payment_refund__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentRefund>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        paymentId = try Wire.string(c.pointee.payment_id, "paymentId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        amountMinor = c.pointee.amount_minor
        reason = try Wire.string(c.pointee.reason, "reason")
        automatic = c.pointee.automatic != 0
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
        failure = try Wire.string(c.pointee.failure, "failure")
        withdrawalId = try Wire.string(c.pointee.withdrawal_id, "withdrawalId")
        orderRefundId = try Wire.string(c.pointee.order_refund_id, "orderRefundId")
        payoutReference = try Wire.string(c.pointee.payout_reference, "payoutReference")
        steps = try Wire.messages(c.pointee.steps, c.pointee.n_steps)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefund>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !paymentId.isEmpty { c.pointee.payment_id = try arena.string(paymentId, "paymentId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.amount_minor = amountMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.automatic = automatic ? 1 : 0
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
        if !failure.isEmpty { c.pointee.failure = try arena.string(failure, "failure") }
        if !withdrawalId.isEmpty { c.pointee.withdrawal_id = try arena.string(withdrawalId, "withdrawalId") }
        if !orderRefundId.isEmpty { c.pointee.order_refund_id = try arena.string(orderRefundId, "orderRefundId") }
        if !payoutReference.isEmpty { c.pointee.payout_reference = try arena.string(payoutReference, "payoutReference") }
        if !steps.isEmpty {
            c.pointee.n_steps = steps.count
            c.pointee.steps = try arena.messages(steps)
        }
    }
}

extension PointsV1.PaymentRefundStep: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentRefundStep"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefundStep>) {
        patron__points__v1__payment_refund_step__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentRefundStep>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        payoutReference = try Wire.string(c.pointee.payout_reference, "payoutReference")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        actor = try Wire.string(c.pointee.actor, "actor")
        takenAt = try Wire.instant(c.pointee.taken_at, "takenAt")
        nextRefundId = try Wire.string(c.pointee.next_refund_id, "nextRefundId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefundStep>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !payoutReference.isEmpty { c.pointee.payout_reference = try arena.string(payoutReference, "payoutReference") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
        if let takenAt { c.pointee.taken_at = try arena.instant(takenAt, "takenAt") }
        if !nextRefundId.isEmpty { c.pointee.next_refund_id = try arena.string(nextRefundId, "nextRefundId") }
    }
}

extension PointsV1.ListPaymentRefundsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPaymentRefundsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPaymentRefundsRequest>) {
        patron__points__v1__list_payment_refunds_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPaymentRefundsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPaymentRefundsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListPaymentRefundsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPaymentRefundsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPaymentRefundsReply>) {
        patron__points__v1__list_payment_refunds_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPaymentRefundsReply>) throws(CodecError) {
        refunds = try Wire.messages(c.pointee.refunds, c.pointee.n_refunds)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPaymentRefundsReply>, _ arena: Arena) throws(CodecError) {
        if !refunds.isEmpty {
            c.pointee.n_refunds = refunds.count
            c.pointee.refunds = try arena.messages(refunds)
        }
    }
}

extension PointsV1.RetryPaymentRefundRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RetryPaymentRefundRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RetryPaymentRefundRequest>) {
        patron__points__v1__retry_payment_refund_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RetryPaymentRefundRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        refundId = try Wire.string(c.pointee.refund_id, "refundId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RetryPaymentRefundRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !refundId.isEmpty { c.pointee.refund_id = try arena.string(refundId, "refundId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.SettlePaymentRefundRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SettlePaymentRefundRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SettlePaymentRefundRequest>) {
        patron__points__v1__settle_payment_refund_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SettlePaymentRefundRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        refundId = try Wire.string(c.pointee.refund_id, "refundId")
        payoutReference = try Wire.string(c.pointee.payout_reference, "payoutReference")
        way = Wire.enumeration(c.pointee.way.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SettlePaymentRefundRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !refundId.isEmpty { c.pointee.refund_id = try arena.string(refundId, "refundId") }
        if !payoutReference.isEmpty { c.pointee.payout_reference = try arena.string(payoutReference, "payoutReference") }
        c.pointee.way = .init(rawValue: UInt32(bitPattern: way.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
    }
}

extension PointsV1.PaymentRefundReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentRefundReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefundReply>) {
        patron__points__v1__payment_refund_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentRefundReply>) throws(CodecError) {
        refund = try Wire.message(c.pointee.refund)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentRefundReply>, _ arena: Arena) throws(CodecError) {
        if let refund { c.pointee.refund = try arena.message(refund) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.NoticeHeader: Message, MessageCodec {
    package static let protoName = "patron.points.v1.NoticeHeader"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__NoticeHeader>) {
        patron__points__v1__notice_header__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__NoticeHeader>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        value = try Wire.string(c.pointee.value, "value")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__NoticeHeader>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !value.isEmpty { c.pointee.value = try arena.string(value, "value") }
    }
}

extension PointsV1.PaymentNoticeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentNoticeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentNoticeRequest>) {
        patron__points__v1__payment_notice_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentNoticeRequest>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        headers = try Wire.messages(c.pointee.headers, c.pointee.n_headers)
        body = Wire.bytes(c.pointee.body)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentNoticeRequest>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !headers.isEmpty {
            c.pointee.n_headers = headers.count
            c.pointee.headers = try arena.messages(headers)
        }
        if !body.isEmpty { c.pointee.body = arena.bytes(body) }
    }
}

extension PointsV1.PaymentNoticeReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentNoticeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentNoticeReply>) {
        patron__points__v1__payment_notice_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentNoticeReply>) throws(CodecError) {
        status = c.pointee.status
        contentType = try Wire.string(c.pointee.content_type, "contentType")
        body = Wire.bytes(c.pointee.body)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentNoticeReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.status = status
        if !contentType.isEmpty { c.pointee.content_type = try arena.string(contentType, "contentType") }
        if !body.isEmpty { c.pointee.body = arena.bytes(body) }
    }
}

extension PointsV1.GetPaymentReconciliationRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetPaymentReconciliationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentReconciliationRequest>) {
        patron__points__v1__get_payment_reconciliation_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetPaymentReconciliationRequest>) throws(CodecError) {
        date = try Wire.string(c.pointee.date, "date")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentReconciliationRequest>, _ arena: Arena) throws(CodecError) {
        if !date.isEmpty { c.pointee.date = try arena.string(date, "date") }
    }
}

extension PointsV1.PaymentReconciliation: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentReconciliation"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentReconciliation>) {
        patron__points__v1__payment_reconciliation__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentReconciliation>) throws(CodecError) {
        provider = Wire.enumeration(c.pointee.provider.rawValue)
        date = try Wire.string(c.pointee.date, "date")
        agreed = c.pointee.agreed
        differenceCount = c.pointee.difference_count
        differences = try Wire.messages(c.pointee.differences, c.pointee.n_differences)
        comparedAt = try Wire.instant(c.pointee.compared_at, "comparedAt")
        problem = try Wire.string(c.pointee.problem, "problem")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentReconciliation>, _ arena: Arena) throws(CodecError) {
        c.pointee.provider = .init(rawValue: UInt32(bitPattern: provider.rawValue))
        if !date.isEmpty { c.pointee.date = try arena.string(date, "date") }
        c.pointee.agreed = agreed
        c.pointee.difference_count = differenceCount
        if !differences.isEmpty {
            c.pointee.n_differences = differences.count
            c.pointee.differences = try arena.messages(differences)
        }
        if let comparedAt { c.pointee.compared_at = try arena.instant(comparedAt, "comparedAt") }
        if !problem.isEmpty { c.pointee.problem = try arena.string(problem, "problem") }
    }
}

extension PointsV1.PaymentDifference: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PaymentDifference"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PaymentDifference>) {
        patron__points__v1__payment_difference__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PaymentDifference>) throws(CodecError) {
        kind = try Wire.string(c.pointee.kind, "kind")
        subject = try Wire.string(c.pointee.subject, "subject")
        orderNumber = try Wire.string(c.pointee.order_number, "orderNumber")
        refundNumber = try Wire.string(c.pointee.refund_number, "refundNumber")
        oursMinor = c.pointee.ours_minor
        theirsMinor = c.pointee.theirs_minor
        atEdge = c.pointee.at_edge != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PaymentDifference>, _ arena: Arena) throws(CodecError) {
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        if !subject.isEmpty { c.pointee.subject = try arena.string(subject, "subject") }
        if !orderNumber.isEmpty { c.pointee.order_number = try arena.string(orderNumber, "orderNumber") }
        if !refundNumber.isEmpty { c.pointee.refund_number = try arena.string(refundNumber, "refundNumber") }
        c.pointee.ours_minor = oursMinor
        c.pointee.theirs_minor = theirsMinor
        c.pointee.at_edge = atEdge ? 1 : 0
    }
}

extension PointsV1.GetPaymentReconciliationReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetPaymentReconciliationReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentReconciliationReply>) {
        patron__points__v1__get_payment_reconciliation_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetPaymentReconciliationReply>) throws(CodecError) {
        providers = try Wire.messages(c.pointee.providers, c.pointee.n_providers)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetPaymentReconciliationReply>, _ arena: Arena) throws(CodecError) {
        if !providers.isEmpty {
            c.pointee.n_providers = providers.count
            c.pointee.providers = try arena.messages(providers)
        }
    }
}
