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

        package static let descriptors: [MethodDescriptor] = [createMethod, getMethod, closeMethod, refundMethod, handleWeChatPayNoticeMethod, handleAlipayNoticeMethod, getReconciliationMethod]

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
            /// Gives money back to where it came from. The books of what was bought are changed by the return
            /// of the order; those of a top-up by its withdrawal, which this call completes.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_NOT_REFUNDABLE, REFUND_EXCEEDS_PAID, INVALID_ARGUMENT,
            /// WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED.
            func refund(
                _ request: PointsV1.RefundPaymentRequest, _ call: CallContext
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

            /// Gives money back to where it came from. The books of what was bought are changed by the return
            /// of the order; those of a top-up by its withdrawal, which this call completes.
            ///
            /// Errors: PAYMENT_NOT_FOUND, PAYMENT_NOT_REFUNDABLE, REFUND_EXCEEDS_PAID, INVALID_ARGUMENT,
            /// WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED.
            package func refund(
                _ request: PointsV1.RefundPaymentRequest, _ options: CallOptions
            ) async throws -> PointsV1.PaymentRefundReply {
                try await channel.call(refundMethod, request, options)
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
