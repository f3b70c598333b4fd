// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Payments {
        package static let service = "patron.points.v1.Payments"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "payments.create",
            audience: [.miniProgram, .pos, .member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/payments")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "payments.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/payments/{id}")
        )

        package static let closeMethod = MethodDescriptor(
            service: service, method: "Close", permission: "payments.create",
            audience: [.miniProgram, .pos, .member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/payments/{id}:close")
        )

        package static let refundMethod = MethodDescriptor(
            service: service, method: "Refund", permission: "payments.refund",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/payments/{id}:refund")
        )

        package static let listRefundsMethod = MethodDescriptor(
            service: service, method: "ListRefunds", permission: "payments.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/payments/{id}/refunds")
        )

        package static let retryRefundMethod = MethodDescriptor(
            service: service, method: "RetryRefund", permission: "payments.refund",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/payments/{id}/refunds/{refund_id}:retry")
        )

        package static let settleRefundMethod = MethodDescriptor(
            service: service, method: "SettleRefund", permission: "payments.settle",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/payments/{id}/refunds/{refund_id}:settle")
        )

        package static let handleWeChatPayNoticeMethod = MethodDescriptor(
            service: service, method: "HandleWeChatPayNotice", permission: nil,
            audience: [.`public`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/callbacks/wechat-pay/{merchant_id}", isRaw: true)
        )

        package static let handleAlipayNoticeMethod = MethodDescriptor(
            service: service, method: "HandleAlipayNotice", permission: nil,
            audience: [.`public`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/callbacks/alipay/{merchant_id}", isRaw: true)
        )

        package static let getReconciliationMethod = MethodDescriptor(
            service: service, method: "GetReconciliation", permission: "payments.reconcile",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/payments/reconciliation")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, getMethod, closeMethod, refundMethod, listRefundsMethod, retryRefundMethod, settleRefundMethod, handleWeChatPayNoticeMethod, handleAlipayNoticeMethod, getReconciliationMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins a payment: answers what a mini-program needs to open the payment page, or, for a scanned
            /// code, what became of it. A code that asks its payer for a password is PENDING: read it again.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_ARCHIVED, CHECKOUT_NOT_FOUND,
            /// CHECKOUT_CLOSED, HOLD_EXPIRED, PAYMENT_NOT_OFFERED, PAYMENT_DECLINED, NOTHING_TO_PAY,
            /// PAYMENT_PROVIDER_UNAVAILABLE.
            func create(
                _ request: PointsV1.CreatePaymentRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentReply
            /// A payment as it stands here. Errors: PAYMENT_NOT_FOUND.
            func get(
                _ request: PointsV1.GetPaymentRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentReply
            /// Ends a payment that nobody has made; one by code is reversed, so that who has paid gets it back.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_ALREADY_PAID, PAYMENT_PROVIDER_UNAVAILABLE.
            func close(
                _ request: PointsV1.ClosePaymentRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentReply
            /// Gives money back to where it came from: of a top-up what its withdrawal pays, which ends with the
            /// refund; of a period of a subscription. The money of an order goes back by itself when the order
            /// is returned.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_NOT_REFUNDABLE, PAYMENT_OF_ORDER, REFUND_EXCEEDS_PAID,
            /// INVALID_ARGUMENT, WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            func refund(
                _ request: PointsV1.RefundPaymentRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentRefundReply
            /// What has gone back of a payment, or is to. Errors: PAYMENT_NOT_FOUND.
            func listRefunds(
                _ request: PointsV1.ListPaymentRefundsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListPaymentRefundsReply
            /// Asks once more for a refund that has failed, under another number; for one that is ABNORMAL, under
            /// its own: another number would be another refund, and both could be given.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_REFUND_NOT_FOUND, PAYMENT_REFUND_NOT_FAILED, INVALID_ARGUMENT,
            /// WITHDRAWAL_CLOSED where it was a withdrawal's and has failed: ask for another withdrawal.
            func retryRefund(
                _ request: PointsV1.RetryPaymentRefundRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentRefundReply
            /// Closes a refund that has failed, or is ABNORMAL: the customer has her money in another way; or, of a
            /// withdrawal, her stored value is free again. Of one that is ABNORMAL the provider is asked first: what
            /// it has given meanwhile is not given again. Act at the provider afterwards only so that the money comes
            /// back to the merchant.
            ///
            /// Errors: as RetryRefund, STORE_NOT_FOUND, OUT_OF_SCOPE, PAYMENT_PROVIDER_UNAVAILABLE.
            func settleRefund(
                _ request: PointsV1.SettlePaymentRefundRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentRefundReply
            /// The call-back of WeChat Pay for a merchant of Patron, proven by its signature.
            func handleWeChatPayNotice(
                _ request: PointsV1.PaymentNoticeRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentNoticeReply
            /// The call-back of Alipay for a merchant of Patron, proven by its signature.
            func handleAlipayNotice(
                _ request: PointsV1.PaymentNoticeRequest, _ call: CallContext
            ) async throws -> PointsV1.PaymentNoticeReply
            /// How our books of a day agree with the providers' bills, which come in the next day's morning.
            /// Errors: INVALID_ARGUMENT.
            func getReconciliation(
                _ request: PointsV1.GetPaymentReconciliationRequest, _ call: CallContext
            ) async throws -> PointsV1.GetPaymentReconciliationReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(getMethod, handlers.get),
                .unary(closeMethod, handlers.close),
                .unary(refundMethod, handlers.refund),
                .unary(listRefundsMethod, handlers.listRefunds),
                .unary(retryRefundMethod, handlers.retryRefund),
                .unary(settleRefundMethod, handlers.settleRefund),
                .unary(handleWeChatPayNoticeMethod, handlers.handleWeChatPayNotice),
                .unary(handleAlipayNoticeMethod, handlers.handleAlipayNotice),
                .unary(getReconciliationMethod, handlers.getReconciliation),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Begins a payment: answers what a mini-program needs to open the payment page, or, for a scanned
            /// code, what became of it. A code that asks its payer for a password is PENDING: read it again.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_ARCHIVED, CHECKOUT_NOT_FOUND,
            /// CHECKOUT_CLOSED, HOLD_EXPIRED, PAYMENT_NOT_OFFERED, PAYMENT_DECLINED, NOTHING_TO_PAY,
            /// PAYMENT_PROVIDER_UNAVAILABLE.
            package func create(
                _ request: PointsV1.CreatePaymentRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentReply {
                try await channel.call(createMethod, request, options)
            }

            /// A payment as it stands here. Errors: PAYMENT_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetPaymentRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentReply {
                try await channel.call(getMethod, request, options)
            }

            /// Ends a payment that nobody has made; one by code is reversed, so that who has paid gets it back.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_ALREADY_PAID, PAYMENT_PROVIDER_UNAVAILABLE.
            package func close(
                _ request: PointsV1.ClosePaymentRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentReply {
                try await channel.call(closeMethod, request, options)
            }

            /// Gives money back to where it came from: of a top-up what its withdrawal pays, which ends with the
            /// refund; of a period of a subscription. The money of an order goes back by itself when the order
            /// is returned.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_NOT_REFUNDABLE, PAYMENT_OF_ORDER, REFUND_EXCEEDS_PAID,
            /// INVALID_ARGUMENT, WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            package func refund(
                _ request: PointsV1.RefundPaymentRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentRefundReply {
                try await channel.call(refundMethod, request, options)
            }

            /// What has gone back of a payment, or is to. Errors: PAYMENT_NOT_FOUND.
            package func listRefunds(
                _ request: PointsV1.ListPaymentRefundsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListPaymentRefundsReply {
                try await channel.call(listRefundsMethod, request, options)
            }

            /// Asks once more for a refund that has failed, under another number; for one that is ABNORMAL, under
            /// its own: another number would be another refund, and both could be given.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_REFUND_NOT_FOUND, PAYMENT_REFUND_NOT_FAILED, INVALID_ARGUMENT,
            /// WITHDRAWAL_CLOSED where it was a withdrawal's and has failed: ask for another withdrawal.
            package func retryRefund(
                _ request: PointsV1.RetryPaymentRefundRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentRefundReply {
                try await channel.call(retryRefundMethod, request, options)
            }

            /// Closes a refund that has failed, or is ABNORMAL: the customer has her money in another way; or, of a
            /// withdrawal, her stored value is free again. Of one that is ABNORMAL the provider is asked first: what
            /// it has given meanwhile is not given again. Act at the provider afterwards only so that the money comes
            /// back to the merchant.
            ///
            /// Errors: as RetryRefund, STORE_NOT_FOUND, OUT_OF_SCOPE, PAYMENT_PROVIDER_UNAVAILABLE.
            package func settleRefund(
                _ request: PointsV1.SettlePaymentRefundRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentRefundReply {
                try await channel.call(settleRefundMethod, request, options)
            }

            /// The call-back of WeChat Pay for a merchant of Patron, proven by its signature.
            package func handleWeChatPayNotice(
                _ request: PointsV1.PaymentNoticeRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentNoticeReply {
                try await channel.call(handleWeChatPayNoticeMethod, request, options)
            }

            /// The call-back of Alipay for a merchant of Patron, proven by its signature.
            package func handleAlipayNotice(
                _ request: PointsV1.PaymentNoticeRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentNoticeReply {
                try await channel.call(handleAlipayNoticeMethod, request, options)
            }

            /// How our books of a day agree with the providers' bills, which come in the next day's morning.
            /// Errors: INVALID_ARGUMENT.
            package func getReconciliation(
                _ request: PointsV1.GetPaymentReconciliationRequest, _ options: CallOptions
            ) async throws -> PointsV1.GetPaymentReconciliationReply {
                try await channel.call(getReconciliationMethod, request, options)
            }
        }
    }
}
