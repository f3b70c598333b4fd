// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Accounts {
        package static let service = "patron.points.v1.Accounts"

        package static let exportMethod = MethodDescriptor(
            service: service, method: "Export", permission: "accounts.export",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 300000,
            streaming: true, http: .init(verb: .get, template: "/v1/reports/accounts/export")
        )

        package static let descriptors: [MethodDescriptor] = [exportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Points, what is owed, and where there is stored value its principal and bonus: by day opening,
            /// movements, closing; a line each.
            ///
            /// Errors: INVALID_ARGUMENT, OUT_OF_SCOPE, OVERLOADED.
            func export(
                _ request: PointsV1.ExportAccountsRequest, _ call: CallContext, _ responses: ResponseWriter<PointsV1.AccountsLine>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .serverStream(exportMethod, handlers.export),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Points, what is owed, and where there is stored value its principal and bonus: by day opening,
            /// movements, closing; a line each.
            ///
            /// Errors: INVALID_ARGUMENT, OUT_OF_SCOPE, OVERLOADED.
            package func export(
                _ request: PointsV1.ExportAccountsRequest, _ options: CallOptions
            ) async throws -> MessageStream<PointsV1.AccountsLine> {
                try await channel.subscribe(exportMethod, request, options)
            }
        }
    }
}
