// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Orders {
        package static let service = "patron.points.v1.Orders"

        package static let placeMethod = MethodDescriptor(
            service: service, method: "Place", permission: "orders.place",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "orders.read",
            audience: [.miniProgram, .pos, .console, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/orders/{id}")
        )

        package static let refundMethod = MethodDescriptor(
            service: service, method: "Refund", permission: "orders.refund",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders/{id}:refund")
        )

        package static let importMethod = MethodDescriptor(
            service: service, method: "Import", permission: "orders.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let summariseMethod = MethodDescriptor(
            service: service, method: "Summarise", permission: "orders.summarise",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [placeMethod, getMethod, refundMethod, importMethod, summariseMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Records a paid order and earns its points, in one transaction.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, STORE_NOT_FOUND, STORE_CLOSED where it was paid
            /// after the store closed, TENDERS_DO_NOT_ADD_UP, AMOUNT_OUT_OF_RANGE,
            /// PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, IDEMPOTENCY_MISMATCH, EARNING_BLOCKED;
            /// with stored value IDENTIFICATION_REQUIRED, MEMBER_CODE_INVALID, INSUFFICIENT_STORED_VALUE,
            /// STORED_VALUE_FROZEN, SPENDING_BLOCKED;
            /// with a punch card those of its use, PUNCH_CARD_NOT_FOUND also where it is another member's.
            func place(
                _ request: PointsV1.PlaceOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// One order; a member sees her own. Errors: ORDER_NOT_FOUND.
            func get(
                _ request: PointsV1.GetOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.Order
            /// Returns an order, or a part of it, any number of times, and takes back the points that it
            /// earned: as many as the rules of the order say, in the way that the rules in force now say. With
            /// the last part of it the uses of punch cards come back, of cards that can still be used.
            ///
            /// Errors: INVALID_ARGUMENT, ORDER_NOT_FOUND, REFUND_EXCEEDS_PAID, REFUND_EXISTS,
            /// INSUFFICIENT_POINTS where returns are blocked by rule.
            func refund(
                _ request: PointsV1.RefundOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.RefundOrderReply
            /// Takes over a paid order of another system; its date may lie any time back.
            func `import`(
                _ request: PointsV1.PlaceOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// Sums over the merchant's orders, for reports.
            func summarise(
                _ request: PointsV1.SummariseOrdersRequest, _ call: CallContext
            ) async throws -> PointsV1.SummariseOrdersReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(placeMethod, handlers.place),
                .unary(getMethod, handlers.get),
                .unary(refundMethod, handlers.refund),
                .unary(importMethod, handlers.`import`),
                .unary(summariseMethod, handlers.summarise),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Records a paid order and earns its points, in one transaction.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, STORE_NOT_FOUND, STORE_CLOSED where it was paid
            /// after the store closed, TENDERS_DO_NOT_ADD_UP, AMOUNT_OUT_OF_RANGE,
            /// PAID_AT_OUT_OF_RANGE, ORDER_EXISTS, IDEMPOTENCY_MISMATCH, EARNING_BLOCKED;
            /// with stored value IDENTIFICATION_REQUIRED, MEMBER_CODE_INVALID, INSUFFICIENT_STORED_VALUE,
            /// STORED_VALUE_FROZEN, SPENDING_BLOCKED;
            /// with a punch card those of its use, PUNCH_CARD_NOT_FOUND also where it is another member's.
            package func place(
                _ request: PointsV1.PlaceOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(placeMethod, request, options)
            }

            /// One order; a member sees her own. Errors: ORDER_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.Order {
                try await channel.call(getMethod, request, options)
            }

            /// Returns an order, or a part of it, any number of times, and takes back the points that it
            /// earned: as many as the rules of the order say, in the way that the rules in force now say. With
            /// the last part of it the uses of punch cards come back, of cards that can still be used.
            ///
            /// Errors: INVALID_ARGUMENT, ORDER_NOT_FOUND, REFUND_EXCEEDS_PAID, REFUND_EXISTS,
            /// INSUFFICIENT_POINTS where returns are blocked by rule.
            package func refund(
                _ request: PointsV1.RefundOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.RefundOrderReply {
                try await channel.call(refundMethod, request, options)
            }

            /// Takes over a paid order of another system; its date may lie any time back.
            package func `import`(
                _ request: PointsV1.PlaceOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(importMethod, request, options)
            }

            /// Sums over the merchant's orders, for reports.
            package func summarise(
                _ request: PointsV1.SummariseOrdersRequest, _ options: CallOptions
            ) async throws -> PointsV1.SummariseOrdersReply {
                try await channel.call(summariseMethod, request, options)
            }
        }
    }
}
