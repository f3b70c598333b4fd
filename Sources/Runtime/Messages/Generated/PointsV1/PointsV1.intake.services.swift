// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum OrderIntake {
        package static let service = "patron.points.v1.OrderIntake"

        package static let batchMethod = MethodDescriptor(
            service: service, method: "Batch", permission: "orders.place",
            audience: [.pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:batch")
        )

        package static let importRowsMethod = MethodDescriptor(
            service: service, method: "ImportRows", permission: "orders.import",
            audience: [.staff],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:importRows")
        )

        package static let placeGuestMethod = MethodDescriptor(
            service: service, method: "PlaceGuest", permission: "orders.place",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders:guest")
        )

        package static let getGuestMethod = MethodDescriptor(
            service: service, method: "GetGuest", permission: "orders.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/orders/{id}:guest")
        )

        package static let claimMethod = MethodDescriptor(
            service: service, method: "Claim", permission: "orders.claim",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders/{id}:claim")
        )

        package static let claimMineMethod = MethodDescriptor(
            service: service, method: "ClaimMine", permission: "me.orders.claim",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/orders:claim")
        )

        package static let voidMethod = MethodDescriptor(
            service: service, method: "Void", permission: "orders.void",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders/{id}:void")
        )

        package static let correctMethod = MethodDescriptor(
            service: service, method: "Correct", permission: "orders.void",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders/{id}:correct")
        )

        package static let descriptors: [MethodDescriptor] = [batchMethod, importRowsMethod, placeGuestMethod, getGuestMethod, claimMethod, claimMineMethod, voidMethod, correctMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Places many orders, each answered on its own and each once for its number: a till that was
            /// without network sends what it has, as often as it likes.
            ///
            /// Errors: INVALID_ARGUMENT for a batch that is empty or too large; all others stand at the orders.
            func batch(
                _ request: PointsV1.BatchOrdersRequest, _ call: CallContext
            ) async throws -> PointsV1.BatchOrdersReply
            /// Takes rows of a file over: all of them are looked at before any order is placed. The date of an
            /// order may lie any time back.
            ///
            /// Errors: INVALID_ARGUMENT for a header or a number of rows that make no sense.
            func importRows(
                _ request: PointsV1.ImportOrderRowsRequest, _ call: CallContext
            ) async throws -> PointsV1.ImportOrderRowsReply
            /// Keeps a paid order of somebody who is no member, with a code for the receipt.
            ///
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, TENDERS_DO_NOT_ADD_UP, AMOUNT_OUT_OF_RANGE,
            /// PAID_AT_OUT_OF_RANGE, STORE_CLOSED, ORDER_EXISTS.
            func placeGuest(
                _ request: PointsV1.PlaceGuestOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceGuestOrderReply
            /// One guest order. Errors: ORDER_NOT_FOUND.
            func getGuest(
                _ request: PointsV1.GetGuestOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.GuestOrder
            /// Gives a guest order to a member, once: it becomes her order, with the points of the version and
            /// the date of the order, as of the base level; their life counts from now.
            ///
            /// Errors: ORDER_NOT_FOUND, MEMBER_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED,
            /// EARNING_BLOCKED.
            func claim(
                _ request: PointsV1.ClaimOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// The same for the calling member, by what stands on her receipt.
            ///
            /// Errors: CODE_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED, EARNING_BLOCKED.
            func claimMine(
                _ request: PointsV1.ClaimMyOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceOrderReply
            /// Takes back an order of the store's current business date as a whole: as its return, and noted
            /// as void. Of a guest order nothing remains but the note; its answer has the amount only.
            ///
            /// Errors: ORDER_NOT_FOUND, ORDER_NOT_VOIDABLE, and those of Refund.
            func void(
                _ request: PointsV1.VoidOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.RefundOrderReply
            /// Voids an order of the current business date and places what it should have been, under a number
            /// of its own. Repeated under its key after a failure, it goes on where it stopped.
            ///
            /// Errors: those of Void and of Place.
            func correct(
                _ request: PointsV1.CorrectOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.CorrectOrderReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(batchMethod, handlers.batch),
                .unary(importRowsMethod, handlers.importRows),
                .unary(placeGuestMethod, handlers.placeGuest),
                .unary(getGuestMethod, handlers.getGuest),
                .unary(claimMethod, handlers.claim),
                .unary(claimMineMethod, handlers.claimMine),
                .unary(voidMethod, handlers.void),
                .unary(correctMethod, handlers.correct),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Places many orders, each answered on its own and each once for its number: a till that was
            /// without network sends what it has, as often as it likes.
            ///
            /// Errors: INVALID_ARGUMENT for a batch that is empty or too large; all others stand at the orders.
            package func batch(
                _ request: PointsV1.BatchOrdersRequest, _ options: CallOptions
            ) async throws -> PointsV1.BatchOrdersReply {
                try await channel.call(batchMethod, request, options)
            }

            /// Takes rows of a file over: all of them are looked at before any order is placed. The date of an
            /// order may lie any time back.
            ///
            /// Errors: INVALID_ARGUMENT for a header or a number of rows that make no sense.
            package func importRows(
                _ request: PointsV1.ImportOrderRowsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ImportOrderRowsReply {
                try await channel.call(importRowsMethod, request, options)
            }

            /// Keeps a paid order of somebody who is no member, with a code for the receipt.
            ///
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, TENDERS_DO_NOT_ADD_UP, AMOUNT_OUT_OF_RANGE,
            /// PAID_AT_OUT_OF_RANGE, STORE_CLOSED, ORDER_EXISTS.
            package func placeGuest(
                _ request: PointsV1.PlaceGuestOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceGuestOrderReply {
                try await channel.call(placeGuestMethod, request, options)
            }

            /// One guest order. Errors: ORDER_NOT_FOUND.
            package func getGuest(
                _ request: PointsV1.GetGuestOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.GuestOrder {
                try await channel.call(getGuestMethod, request, options)
            }

            /// Gives a guest order to a member, once: it becomes her order, with the points of the version and
            /// the date of the order, as of the base level; their life counts from now.
            ///
            /// Errors: ORDER_NOT_FOUND, MEMBER_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED,
            /// EARNING_BLOCKED.
            package func claim(
                _ request: PointsV1.ClaimOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(claimMethod, request, options)
            }

            /// The same for the calling member, by what stands on her receipt.
            ///
            /// Errors: CODE_NOT_FOUND, GUEST_ORDER_CLAIMED, GUEST_ORDER_CLOSED, EARNING_BLOCKED.
            package func claimMine(
                _ request: PointsV1.ClaimMyOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceOrderReply {
                try await channel.call(claimMineMethod, request, options)
            }

            /// Takes back an order of the store's current business date as a whole: as its return, and noted
            /// as void. Of a guest order nothing remains but the note; its answer has the amount only.
            ///
            /// Errors: ORDER_NOT_FOUND, ORDER_NOT_VOIDABLE, and those of Refund.
            package func void(
                _ request: PointsV1.VoidOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.RefundOrderReply {
                try await channel.call(voidMethod, request, options)
            }

            /// Voids an order of the current business date and places what it should have been, under a number
            /// of its own. Repeated under its key after a failure, it goes on where it stopped.
            ///
            /// Errors: those of Void and of Place.
            package func correct(
                _ request: PointsV1.CorrectOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.CorrectOrderReply {
                try await channel.call(correctMethod, request, options)
            }
        }
    }
}
