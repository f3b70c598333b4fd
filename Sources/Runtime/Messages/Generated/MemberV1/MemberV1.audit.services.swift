// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Audit {
        package static let service = "patron.member.v1.Audit"

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "audit.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/audit-rows")
        )

        package static let listCheckpointsMethod = MethodDescriptor(
            service: service, method: "ListCheckpoints", permission: "audit.verify",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: true, http: nil
        )

        package static let verifyMethod = MethodDescriptor(
            service: service, method: "Verify", permission: "audit.verify",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 3600000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [listMethod, listCheckpointsMethod, verifyMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Deeds within the merchant.
            func list(
                _ request: PatronV1.ListAuditRowsRequest, _ call: CallContext
            ) async throws -> PatronV1.ListAuditRowsReply
            /// Signed heads of the chains, to be kept on another host.
            func listCheckpoints(
                _ request: PatronV1.ListAuditCheckpointsRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.AuditCheckpoint>
            ) async throws
            /// Checks that no row of the audit was changed, removed, added or moved, and that every privileged
            /// change has its row: a line each check.
            func verify(
                _ request: PatronV1.VerifyAuditRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.VerifyResult>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMethod, handlers.list),
                .serverStream(listCheckpointsMethod, handlers.listCheckpoints),
                .serverStream(verifyMethod, handlers.verify),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Deeds within the merchant.
            package func list(
                _ request: PatronV1.ListAuditRowsRequest, _ options: CallOptions
            ) async throws -> PatronV1.ListAuditRowsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Signed heads of the chains, to be kept on another host.
            package func listCheckpoints(
                _ request: PatronV1.ListAuditCheckpointsRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.AuditCheckpoint> {
                try await channel.subscribe(listCheckpointsMethod, request, options)
            }

            /// Checks that no row of the audit was changed, removed, added or moved, and that every privileged
            /// change has its row: a line each check.
            package func verify(
                _ request: PatronV1.VerifyAuditRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.VerifyResult> {
                try await channel.subscribe(verifyMethod, request, options)
            }
        }
    }
}
