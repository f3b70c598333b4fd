// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Attributes {
        package static let service = "patron.member.v1.Attributes"

        package static let defineMethod = MethodDescriptor(
            service: service, method: "Define", permission: "attributes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/member-attributes/{code}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "attributes.read",
            audience: [.member, .miniProgram, .pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-attributes")
        )

        package static let descriptors: [MethodDescriptor] = [defineMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Defines an attribute, or changes the definition of one. At most 100 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, ATTRIBUTE_FIXED, ATTRIBUTE_LIMIT_REACHED.
            func define(
                _ request: MemberV1.DefineAttributeRequest, _ call: CallContext
            ) async throws -> MemberV1.DefineAttributeReply
            /// The attributes of the merchant.
            func list(
                _ request: MemberV1.ListAttributesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListAttributesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(defineMethod, handlers.define),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Defines an attribute, or changes the definition of one. At most 100 of a merchant.
            ///
            /// Errors: INVALID_ARGUMENT with the field, ATTRIBUTE_FIXED, ATTRIBUTE_LIMIT_REACHED.
            package func define(
                _ request: MemberV1.DefineAttributeRequest, _ options: CallOptions
            ) async throws -> MemberV1.DefineAttributeReply {
                try await channel.call(defineMethod, request, options)
            }

            /// The attributes of the merchant.
            package func list(
                _ request: MemberV1.ListAttributesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListAttributesReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
