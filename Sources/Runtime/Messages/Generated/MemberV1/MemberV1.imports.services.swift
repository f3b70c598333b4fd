// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum MemberImports {
        package static let service = "patron.member.v1.MemberImports"

        package static let importMembersMethod = MethodDescriptor(
            service: service, method: "ImportMembers", permission: "members.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: nil
        )

        package static let listImportedMethod = MethodDescriptor(
            service: service, method: "ListImported", permission: "members.import",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 300000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [importMembersMethod, listImportedMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Takes members over, or their levels and tags. A row that makes no sense is named, and the others
            /// are taken over; what a row did once it does not do again.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            func importMembers(
                _ request: MemberV1.ImportMembersRequest, _ call: CallContext
            ) async throws -> PatronV1.ImportReply
            /// What was taken over of a source, by name; for the comparison with the other system.
            func listImported(
                _ request: MemberV1.ListImportedMembersRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.ImportedRow>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(importMembersMethod, handlers.importMembers),
                .serverStream(listImportedMethod, handlers.listImported),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Takes members over, or their levels and tags. A row that makes no sense is named, and the others
            /// are taken over; what a row did once it does not do again.
            ///
            /// Errors: INVALID_ARGUMENT with the field.
            package func importMembers(
                _ request: MemberV1.ImportMembersRequest, _ options: CallOptions
            ) async throws -> PatronV1.ImportReply {
                try await channel.call(importMembersMethod, request, options)
            }

            /// What was taken over of a source, by name; for the comparison with the other system.
            package func listImported(
                _ request: MemberV1.ListImportedMembersRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.ImportedRow> {
                try await channel.subscribe(listImportedMethod, request, options)
            }
        }
    }
}
