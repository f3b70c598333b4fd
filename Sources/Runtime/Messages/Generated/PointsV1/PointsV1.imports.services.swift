// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum BalanceImports {
        package static let service = "patron.points.v1.BalanceImports"

        package static let importStoredValueMethod = MethodDescriptor(
            service: service, method: "ImportStoredValue", permission: "points.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let listImportedMethod = MethodDescriptor(
            service: service, method: "ListImported", permission: "points.import",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 300000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [importStoredValueMethod, listImportedMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Takes over stored value: a top-up that was paid elsewhere. It earns nothing, and no cap holds for
            /// it. Errors: MEMBER_NOT_FOUND, PAYMENT_USED where the name has another content, INVALID_ARGUMENT.
            func importStoredValue(
                _ request: PointsV1.ImportStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.ImportStoredValueReply
            /// What the books have of balances that were taken over, by name.
            func listImported(
                _ request: PointsV1.ListImportedBalancesRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.ImportedRow>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(importStoredValueMethod, handlers.importStoredValue),
                .serverStream(listImportedMethod, handlers.listImported),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Takes over stored value: a top-up that was paid elsewhere. It earns nothing, and no cap holds for
            /// it. Errors: MEMBER_NOT_FOUND, PAYMENT_USED where the name has another content, INVALID_ARGUMENT.
            package func importStoredValue(
                _ request: PointsV1.ImportStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.ImportStoredValueReply {
                try await channel.call(importStoredValueMethod, request, options)
            }

            /// What the books have of balances that were taken over, by name.
            package func listImported(
                _ request: PointsV1.ListImportedBalancesRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.ImportedRow> {
                try await channel.subscribe(listImportedMethod, request, options)
            }
        }
    }
}
