// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Themes {
        package static let service = "patron.member.v1.Themes"

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "themes.read",
            audience: [.member, .miniProgram, .console, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/theme")
        )

        package static let putMethod = MethodDescriptor(
            service: service, method: "Put", permission: "themes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/theme")
        )

        package static let descriptors: [MethodDescriptor] = [getMethod, putMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The merchant's theme, or that it is the one that the caller knows.
            func get(
                _ request: MemberV1.GetThemeRequest, _ call: CallContext
            ) async throws -> MemberV1.GetThemeReply
            /// Gives the merchant another theme. Errors: INVALID_ARGUMENT with the field, FILE_NOT_FOUND,
            /// REVISION_CONFLICT.
            func put(
                _ request: MemberV1.PutThemeRequest, _ call: CallContext
            ) async throws -> MemberV1.PutThemeReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMethod, handlers.get),
                .unary(putMethod, handlers.put),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The merchant's theme, or that it is the one that the caller knows.
            package func get(
                _ request: MemberV1.GetThemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetThemeReply {
                try await channel.call(getMethod, request, options)
            }

            /// Gives the merchant another theme. Errors: INVALID_ARGUMENT with the field, FILE_NOT_FOUND,
            /// REVISION_CONFLICT.
            package func put(
                _ request: MemberV1.PutThemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.PutThemeReply {
                try await channel.call(putMethod, request, options)
            }
        }
    }
}
