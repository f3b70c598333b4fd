// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum CouponImports {
        package static let service = "patron.marketing.v1.CouponImports"

        package static let importCouponsMethod = MethodDescriptor(
            service: service, method: "ImportCoupons", permission: "coupons.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: nil
        )

        package static let listImportedMethod = MethodDescriptor(
            service: service, method: "ListImported", permission: "coupons.import",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 300000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [importCouponsMethod, listImportedMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Issues coupons that members had elsewhere, with the end that they had there; what a member may
            /// have of a template does not bound them, its total does. Rows that make no sense are named, and the
            /// others are taken over.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            func importCoupons(
                _ request: MarketingV1.ImportCouponsRequest, _ call: CallContext
            ) async throws -> PatronV1.ImportReply
            /// Coupons that were taken over, by name, template and end.
            func listImported(
                _ request: MarketingV1.ListImportedCouponsRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.ImportedRow>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(importCouponsMethod, handlers.importCoupons),
                .serverStream(listImportedMethod, handlers.listImported),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Issues coupons that members had elsewhere, with the end that they had there; what a member may
            /// have of a template does not bound them, its total does. Rows that make no sense are named, and the
            /// others are taken over.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            package func importCoupons(
                _ request: MarketingV1.ImportCouponsRequest, _ options: CallOptions
            ) async throws -> PatronV1.ImportReply {
                try await channel.call(importCouponsMethod, request, options)
            }

            /// Coupons that were taken over, by name, template and end.
            package func listImported(
                _ request: MarketingV1.ListImportedCouponsRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.ImportedRow> {
                try await channel.subscribe(listImportedMethod, request, options)
            }
        }
    }
}
