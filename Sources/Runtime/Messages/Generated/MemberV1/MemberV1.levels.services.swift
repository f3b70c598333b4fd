// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Levels {
        package static let service = "patron.member.v1.Levels"

        package static let getSchemeMethod = MethodDescriptor(
            service: service, method: "GetScheme", permission: "levels.scheme",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [getSchemeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The level scheme in force. A merchant without one has a base level only.
            func getScheme(
                _ request: MemberV1.GetSchemeRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelScheme
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getSchemeMethod, handlers.getScheme),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The level scheme in force. A merchant without one has a base level only.
            package func getScheme(
                _ request: MemberV1.GetSchemeRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelScheme {
                try await channel.call(getSchemeMethod, request, options)
            }
        }
    }
}
