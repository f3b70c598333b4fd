// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Workbenches {
        package static let service = "patron.member.v1.Workbenches"

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "workbench.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/workbench")
        )

        package static let listPromptsMethod = MethodDescriptor(
            service: service, method: "ListPrompts", permission: "prompts.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/prompts")
        )

        package static let descriptors: [MethodDescriptor] = [getMethod, listPromptsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// A member who was identified, within the caller's stores, masked, and what to talk about with her.
            /// Attributes are entered by Profiles.Update. Errors: INVALID_ARGUMENT with the field,
            /// MEMBER_NOT_FOUND.
            func get(
                _ request: MemberV1.GetWorkbenchRequest, _ call: CallContext
            ) async throws -> MemberV1.Workbench
            /// What to talk about with a member who was identified at a till, and nothing else of her: without
            /// attributes, which are entered at the workbench. Errors: INVALID_ARGUMENT with the field,
            /// MEMBER_NOT_FOUND.
            func listPrompts(
                _ request: MemberV1.ListPromptsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListPromptsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMethod, handlers.get),
                .unary(listPromptsMethod, handlers.listPrompts),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// A member who was identified, within the caller's stores, masked, and what to talk about with her.
            /// Attributes are entered by Profiles.Update. Errors: INVALID_ARGUMENT with the field,
            /// MEMBER_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetWorkbenchRequest, _ options: CallOptions
            ) async throws -> MemberV1.Workbench {
                try await channel.call(getMethod, request, options)
            }

            /// What to talk about with a member who was identified at a till, and nothing else of her: without
            /// attributes, which are entered at the workbench. Errors: INVALID_ARGUMENT with the field,
            /// MEMBER_NOT_FOUND.
            package func listPrompts(
                _ request: MemberV1.ListPromptsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListPromptsReply {
                try await channel.call(listPromptsMethod, request, options)
            }
        }
    }
}
