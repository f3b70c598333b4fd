// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Checkouts {
        package static let service = "patron.points.v1.Checkouts"

        package static let quoteMethod = MethodDescriptor(
            service: service, method: "Quote", permission: "orders.quote",
            audience: [.miniProgram, .pos, .member],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:quote")
        )

        package static let holdMethod = MethodDescriptor(
            service: service, method: "Hold", permission: "orders.hold",
            audience: [.miniProgram, .pos, .member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:hold")
        )

        package static let captureMethod = MethodDescriptor(
            service: service, method: "Capture", permission: "orders.hold",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/checkouts/{id}:capture")
        )

        package static let voidMethod = MethodDescriptor(
            service: service, method: "Void", permission: "orders.hold",
            audience: [.miniProgram, .pos, .member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/checkouts/{id}:void")
        )

        package static let payMethod = MethodDescriptor(
            service: service, method: "Pay", permission: "orders.place",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:pay")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "orders.hold",
            audience: [.miniProgram, .pos, .member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/checkouts/{id}")
        )

        package static let descriptors: [MethodDescriptor] = [quoteMethod, holdMethod, captureMethod, voidMethod, payMethod, getMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Prices a basket and reserves nothing.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, MEMBER_CODE_INVALID, STORE_NOT_FOUND,
            /// STORE_CLOSED, ITEM_NOT_FOUND, AMOUNT_OUT_OF_RANGE, PAID_AT_OUT_OF_RANGE, EARNING_BLOCKED,
            /// OUT_OF_SCOPE.
            func quote(
                _ request: PointsV1.QuoteCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.CheckoutQuote
            /// Prices a basket and sets aside its coupons, points and stored value.
            ///
            /// Errors: as Quote, COUPON_NOT_APPLICABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER,
            /// INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED,
            /// INSUFFICIENT_STORED_VALUE, STORED_VALUE_FROZEN, IDENTIFICATION_REQUIRED, ORDER_EXISTS;
            /// OPERATION_IN_PROGRESS where an earlier call's hold has just run out: ask again.
            func hold(
                _ request: PointsV1.HoldCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.Checkout
            /// Makes the order of what is held, and earns its points, in one transaction.
            ///
            /// Errors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED, TENDERS_DO_NOT_ADD_UP,
            /// INVALID_ARGUMENT, PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, EARNING_BLOCKED.
            func capture(
                _ request: PointsV1.CaptureCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// Gives back what is held. Errors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED.
            func void(
                _ request: PointsV1.VoidCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.Checkout
            /// Hold and capture at once, for who knows what was paid. What is refused holds nothing, and is
            /// refused for the same reason as long as the facts are the same.
            ///
            /// Errors: as Hold and Capture. A decision of business is kept as the answer under its key; what
            /// makes no sense, such as TENDERS_DO_NOT_ADD_UP, is decided anew.
            func pay(
                _ request: PointsV1.PayCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// A checkout as it stands. Errors: CHECKOUT_NOT_FOUND.
            func get(
                _ request: PointsV1.GetCheckoutRequest, _ call: CallContext
            ) async throws -> PointsV1.Checkout
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(quoteMethod, handlers.quote),
                .unary(holdMethod, handlers.hold),
                .unary(captureMethod, handlers.capture),
                .unary(voidMethod, handlers.void),
                .unary(payMethod, handlers.pay),
                .unary(getMethod, handlers.get),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Prices a basket and reserves nothing.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, MEMBER_CODE_INVALID, STORE_NOT_FOUND,
            /// STORE_CLOSED, ITEM_NOT_FOUND, AMOUNT_OUT_OF_RANGE, PAID_AT_OUT_OF_RANGE, EARNING_BLOCKED,
            /// OUT_OF_SCOPE.
            package func quote(
                _ request: PointsV1.QuoteCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.CheckoutQuote {
                try await channel.call(quoteMethod, request, options)
            }

            /// Prices a basket and sets aside its coupons, points and stored value.
            ///
            /// Errors: as Quote, COUPON_NOT_APPLICABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER,
            /// INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED,
            /// INSUFFICIENT_STORED_VALUE, STORED_VALUE_FROZEN, IDENTIFICATION_REQUIRED, ORDER_EXISTS;
            /// OPERATION_IN_PROGRESS where an earlier call's hold has just run out: ask again.
            package func hold(
                _ request: PointsV1.HoldCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.Checkout {
                try await channel.call(holdMethod, request, options)
            }

            /// Makes the order of what is held, and earns its points, in one transaction.
            ///
            /// Errors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED, TENDERS_DO_NOT_ADD_UP,
            /// INVALID_ARGUMENT, PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, EARNING_BLOCKED.
            package func capture(
                _ request: PointsV1.CaptureCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(captureMethod, request, options)
            }

            /// Gives back what is held. Errors: CHECKOUT_NOT_FOUND, CHECKOUT_CLOSED, HOLD_EXPIRED.
            package func void(
                _ request: PointsV1.VoidCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.Checkout {
                try await channel.call(voidMethod, request, options)
            }

            /// Hold and capture at once, for who knows what was paid. What is refused holds nothing, and is
            /// refused for the same reason as long as the facts are the same.
            ///
            /// Errors: as Hold and Capture. A decision of business is kept as the answer under its key; what
            /// makes no sense, such as TENDERS_DO_NOT_ADD_UP, is decided anew.
            package func pay(
                _ request: PointsV1.PayCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(payMethod, request, options)
            }

            /// A checkout as it stands. Errors: CHECKOUT_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetCheckoutRequest, _ options: CallOptions
            ) async throws -> PointsV1.Checkout {
                try await channel.call(getMethod, request, options)
            }
        }
    }
}
