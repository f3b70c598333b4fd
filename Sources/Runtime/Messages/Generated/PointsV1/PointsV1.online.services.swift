// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum OnlineOrders {
        package static let service = "patron.points.v1.OnlineOrders"

        package static let placeMethod = MethodDescriptor(
            service: service, method: "Place", permission: "orders.place",
            audience: [.miniProgram],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/online-orders")
        )

        package static let payMethod = MethodDescriptor(
            service: service, method: "Pay", permission: "orders.place",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/online-orders/{id}:pay")
        )

        package static let readyMethod = MethodDescriptor(
            service: service, method: "Ready", permission: "orders.fulfil",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/online-orders/{id}:ready")
        )

        package static let handOverMethod = MethodDescriptor(
            service: service, method: "HandOver", permission: "orders.fulfil",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/online-orders/{id}:handOver")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "orders.refund",
            audience: [.miniProgram, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/online-orders/{id}:cancel")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "orders.read",
            audience: [.miniProgram, .pos, .staff, .member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/online-orders/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "orders.fulfil",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/online-orders")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.orders.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/online-orders")
        )

        package static let descriptors: [MethodDescriptor] = [placeMethod, payMethod, readyMethod, handOverMethod, cancelMethod, getMethod, listMethod, listMineMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Keeps a basket until it is paid. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, STORE_CLOSED,
            /// MEMBER_NOT_FOUND.
            func place(
                _ request: PointsV1.PlaceOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrderReply
            /// Notes that it is paid: from now on it is an order, channel ONLINE, with its points.
            ///
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Place of an order.
            func pay(
                _ request: PointsV1.PayOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrderReply
            /// Tells the member that it can be picked up, or is on its way.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE.
            func ready(
                _ request: PointsV1.ReadyOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrderReply
            /// Notes that she has it: by the code at the counter, or at her door.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, CODE_NOT_FOUND.
            func handOver(
                _ request: PointsV1.HandOverOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrderReply
            /// Cancels it before it is handed over; a paid one is returned as a whole, shipping too.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Refund.
            func cancel(
                _ request: PointsV1.CancelOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrderReply
            /// One of them; a member sees her own. Errors: ONLINE_ORDER_NOT_FOUND.
            func get(
                _ request: PointsV1.GetOnlineOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.OnlineOrder
            /// What a store has to make ready, or to hand over.
            func list(
                _ request: PointsV1.ListOnlineOrdersRequest, _ call: CallContext
            ) async throws -> PointsV1.ListOnlineOrdersReply
            /// The calling member's own.
            func listMine(
                _ request: PointsV1.ListMyOnlineOrdersRequest, _ call: CallContext
            ) async throws -> PointsV1.ListOnlineOrdersReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(placeMethod, handlers.place),
                .unary(payMethod, handlers.pay),
                .unary(readyMethod, handlers.ready),
                .unary(handOverMethod, handlers.handOver),
                .unary(cancelMethod, handlers.cancel),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(listMineMethod, handlers.listMine),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Keeps a basket until it is paid. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, STORE_CLOSED,
            /// MEMBER_NOT_FOUND.
            package func place(
                _ request: PointsV1.PlaceOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrderReply {
                try await channel.call(placeMethod, request, options)
            }

            /// Notes that it is paid: from now on it is an order, channel ONLINE, with its points.
            ///
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Place of an order.
            package func pay(
                _ request: PointsV1.PayOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrderReply {
                try await channel.call(payMethod, request, options)
            }

            /// Tells the member that it can be picked up, or is on its way.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE.
            package func ready(
                _ request: PointsV1.ReadyOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrderReply {
                try await channel.call(readyMethod, request, options)
            }

            /// Notes that she has it: by the code at the counter, or at her door.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, CODE_NOT_FOUND.
            package func handOver(
                _ request: PointsV1.HandOverOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrderReply {
                try await channel.call(handOverMethod, request, options)
            }

            /// Cancels it before it is handed over; a paid one is returned as a whole, shipping too.
            /// Errors: ONLINE_ORDER_NOT_FOUND, ONLINE_ORDER_STATE, and those of Refund.
            package func cancel(
                _ request: PointsV1.CancelOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrderReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// One of them; a member sees her own. Errors: ONLINE_ORDER_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetOnlineOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.OnlineOrder {
                try await channel.call(getMethod, request, options)
            }

            /// What a store has to make ready, or to hand over.
            package func list(
                _ request: PointsV1.ListOnlineOrdersRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListOnlineOrdersReply {
                try await channel.call(listMethod, request, options)
            }

            /// The calling member's own.
            package func listMine(
                _ request: PointsV1.ListMyOnlineOrdersRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListOnlineOrdersReply {
                try await channel.call(listMineMethod, request, options)
            }
        }
    }
}
