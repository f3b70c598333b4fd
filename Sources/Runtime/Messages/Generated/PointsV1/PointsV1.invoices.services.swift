// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Invoices {
        package static let service = "patron.points.v1.Invoices"

        package static let requestMethod = MethodDescriptor(
            service: service, method: "Request", permission: "invoices.request",
            audience: [.member, .pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/orders/{order_id}/invoices")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "invoices.request",
            audience: [.member, .pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/orders/{order_id}/invoices")
        )

        package static let requestForTopUpMethod = MethodDescriptor(
            service: service, method: "RequestForTopUp", permission: "invoices.request",
            audience: [.member, .pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/top-ups/{top_up_id}/invoices")
        )

        package static let listForTopUpMethod = MethodDescriptor(
            service: service, method: "ListForTopUp", permission: "invoices.request",
            audience: [.member, .pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/stored-value/top-ups/{top_up_id}/invoices")
        )

        package static let setPolicyMethod = MethodDescriptor(
            service: service, method: "SetPolicy", permission: "invoices.configure",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .put, template: "/v1/invoices/policy")
        )

        package static let descriptors: [MethodDescriptor] = [requestMethod, listMethod, requestForTopUpMethod, listForTopUpMethod, setPolicyMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Asks for an invoice of an order, or of a part of it: at most what was paid in money, not returned
            /// and not invoiced yet. Errors: ORDER_NOT_FOUND, INVALID_ARGUMENT, INVOICE_EXCEEDS_PAID.
            func request(
                _ request: PointsV1.RequestInvoiceRequest, _ call: CallContext
            ) async throws -> PointsV1.InvoiceReply
            /// The invoices of an order. Errors: ORDER_NOT_FOUND.
            func list(
                _ request: PointsV1.ListInvoicesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListInvoicesReply
            /// Asks for an invoice of a top-up, or of a part of it, where the merchant invoices top-ups: at most
            /// what was paid, not paid back and not invoiced yet. A withdrawal takes it back in red.
            /// Errors: TOP_UP_NOT_FOUND, INVALID_ARGUMENT, TOP_UPS_NOT_INVOICED, INVOICE_EXCEEDS_PAID.
            func requestForTopUp(
                _ request: PointsV1.RequestTopUpInvoiceRequest, _ call: CallContext
            ) async throws -> PointsV1.InvoiceReply
            /// The invoices of a top-up. Errors: TOP_UP_NOT_FOUND.
            func listForTopUp(
                _ request: PointsV1.ListTopUpInvoicesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListInvoicesReply
            /// Says whether stored value is invoiced when it is spent, or when it is topped up; the former where
            /// nothing was said.
            func setPolicy(
                _ request: PointsV1.SetInvoicePolicyRequest, _ call: CallContext
            ) async throws -> PointsV1.InvoicePolicy
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(requestMethod, handlers.request),
                .unary(listMethod, handlers.list),
                .unary(requestForTopUpMethod, handlers.requestForTopUp),
                .unary(listForTopUpMethod, handlers.listForTopUp),
                .unary(setPolicyMethod, handlers.setPolicy),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Asks for an invoice of an order, or of a part of it: at most what was paid in money, not returned
            /// and not invoiced yet. Errors: ORDER_NOT_FOUND, INVALID_ARGUMENT, INVOICE_EXCEEDS_PAID.
            package func request(
                _ request: PointsV1.RequestInvoiceRequest, _ options: CallOptions
            ) async throws -> PointsV1.InvoiceReply {
                try await channel.call(requestMethod, request, options)
            }

            /// The invoices of an order. Errors: ORDER_NOT_FOUND.
            package func list(
                _ request: PointsV1.ListInvoicesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListInvoicesReply {
                try await channel.call(listMethod, request, options)
            }

            /// Asks for an invoice of a top-up, or of a part of it, where the merchant invoices top-ups: at most
            /// what was paid, not paid back and not invoiced yet. A withdrawal takes it back in red.
            /// Errors: TOP_UP_NOT_FOUND, INVALID_ARGUMENT, TOP_UPS_NOT_INVOICED, INVOICE_EXCEEDS_PAID.
            package func requestForTopUp(
                _ request: PointsV1.RequestTopUpInvoiceRequest, _ options: CallOptions
            ) async throws -> PointsV1.InvoiceReply {
                try await channel.call(requestForTopUpMethod, request, options)
            }

            /// The invoices of a top-up. Errors: TOP_UP_NOT_FOUND.
            package func listForTopUp(
                _ request: PointsV1.ListTopUpInvoicesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListInvoicesReply {
                try await channel.call(listForTopUpMethod, request, options)
            }

            /// Says whether stored value is invoiced when it is spent, or when it is topped up; the former where
            /// nothing was said.
            package func setPolicy(
                _ request: PointsV1.SetInvoicePolicyRequest, _ options: CallOptions
            ) async throws -> PointsV1.InvoicePolicy {
                try await channel.call(setPolicyMethod, request, options)
            }
        }
    }
}
