// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum GiftStocks {
        package static let service = "patron.marketing.v1.GiftStocks"

        package static let setMethod = MethodDescriptor(
            service: service, method: "Set", permission: "promotions.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/gift-stocks")
        )

        package static let takeGivenMethod = MethodDescriptor(
            service: service, method: "TakeGiven", permission: "coupons.scan",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "promotions.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/gift-stocks")
        )

        package static let descriptors: [MethodDescriptor] = [setMethod, takeGivenMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Says how many pieces of a gift there are. Errors: INVALID_ARGUMENT with the field,
            /// STORE_NOT_FOUND.
            func set(
                _ request: MarketingV1.SetGiftStockRequest, _ call: CallContext
            ) async throws -> MarketingV1.GiftStockReply
            /// Takes what a till has given away while it was alone out of the stocks, as far as they reach: it cannot
            /// be called back. An order takes once, whatever sales of a till it is; asked again it has the same answer.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            func takeGiven(
                _ request: MarketingV1.TakeGivenGiftsRequest, _ call: CallContext
            ) async throws -> MarketingV1.TakeGivenGiftsReply
            /// Stocks of gifts as they stand, by page. Errors: INVALID_ARGUMENT, INVALID_PAGE_TOKEN.
            func list(
                _ request: MarketingV1.ListGiftStocksRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListGiftStocksReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(setMethod, handlers.set),
                .unary(takeGivenMethod, handlers.takeGiven),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Says how many pieces of a gift there are. Errors: INVALID_ARGUMENT with the field,
            /// STORE_NOT_FOUND.
            package func set(
                _ request: MarketingV1.SetGiftStockRequest, _ options: CallOptions
            ) async throws -> MarketingV1.GiftStockReply {
                try await channel.call(setMethod, request, options)
            }

            /// Takes what a till has given away while it was alone out of the stocks, as far as they reach: it cannot
            /// be called back. An order takes once, whatever sales of a till it is; asked again it has the same answer.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            package func takeGiven(
                _ request: MarketingV1.TakeGivenGiftsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.TakeGivenGiftsReply {
                try await channel.call(takeGivenMethod, request, options)
            }

            /// Stocks of gifts as they stand, by page. Errors: INVALID_ARGUMENT, INVALID_PAGE_TOKEN.
            package func list(
                _ request: MarketingV1.ListGiftStocksRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListGiftStocksReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
