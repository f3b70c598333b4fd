// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension InteropV1 {
    package enum Echo {
        package static let service = "patron.interop.v1.Echo"

        package static let echoMethod = MethodDescriptor(
            service: service, method: "Echo", permission: nil,
            audience: [],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [echoMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Answers with the request.
            func echo(
                _ request: InteropV1.EchoMessage, _ call: CallContext
            ) async throws -> InteropV1.EchoMessage
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(echoMethod, handlers.echo),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Answers with the request.
            package func echo(
                _ request: InteropV1.EchoMessage, _ options: CallOptions
            ) async throws -> InteropV1.EchoMessage {
                try await channel.call(echoMethod, request, options)
            }
        }
    }
}
