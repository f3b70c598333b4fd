// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum PromoCodes {
        package static let service = "patron.marketing.v1.PromoCodes"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "promocodes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/promo-codes")
        )

        package static let closeMethod = MethodDescriptor(
            service: service, method: "Close", permission: "promocodes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promo-codes/{id}:close")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "promocodes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/promo-codes")
        )

        package static let exportMethod = MethodDescriptor(
            service: service, method: "Export", permission: "promocodes.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/promo-codes/{id}:export")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, closeMethod, listMethod, exportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes a batch of codes, or takes one over.
            ///
            /// Errors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, CODE_TAKEN.
            func create(
                _ request: MarketingV1.CreatePromoCodesRequest, _ call: CallContext
            ) async throws -> MarketingV1.CreatePromoCodesReply
            /// Ends a batch: its codes apply no more. Errors: PROMO_BATCH_NOT_FOUND.
            func close(
                _ request: MarketingV1.PromoBatchRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromoBatchReply
            /// Batches, newest first, by page.
            func list(
                _ request: MarketingV1.ListPromoBatchesRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListPromoBatchesReply
            /// The codes of a batch with how often they were used, as CSV, by page.
            ///
            /// Errors: PROMO_BATCH_NOT_FOUND.
            func export(
                _ request: MarketingV1.ExportPromoCodesRequest, _ call: CallContext
            ) async throws -> MarketingV1.ExportPromoCodesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(closeMethod, handlers.close),
                .unary(listMethod, handlers.list),
                .unary(exportMethod, handlers.export),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes a batch of codes, or takes one over.
            ///
            /// Errors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, CODE_TAKEN.
            package func create(
                _ request: MarketingV1.CreatePromoCodesRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CreatePromoCodesReply {
                try await channel.call(createMethod, request, options)
            }

            /// Ends a batch: its codes apply no more. Errors: PROMO_BATCH_NOT_FOUND.
            package func close(
                _ request: MarketingV1.PromoBatchRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromoBatchReply {
                try await channel.call(closeMethod, request, options)
            }

            /// Batches, newest first, by page.
            package func list(
                _ request: MarketingV1.ListPromoBatchesRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListPromoBatchesReply {
                try await channel.call(listMethod, request, options)
            }

            /// The codes of a batch with how often they were used, as CSV, by page.
            ///
            /// Errors: PROMO_BATCH_NOT_FOUND.
            package func export(
                _ request: MarketingV1.ExportPromoCodesRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ExportPromoCodesReply {
                try await channel.call(exportMethod, request, options)
            }
        }
    }
}
