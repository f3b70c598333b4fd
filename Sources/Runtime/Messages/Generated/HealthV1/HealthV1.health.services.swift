// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension HealthV1 {
    package enum Health {
        package static let service = "grpc.health.v1.Health"

        package static let checkMethod = MethodDescriptor(
            service: service, method: "Check", permission: nil,
            audience: [],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [checkMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            func check(
                _ request: HealthV1.HealthCheckRequest, _ call: CallContext
            ) async throws -> HealthV1.HealthCheckResponse
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(checkMethod, handlers.check),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            package func check(
                _ request: HealthV1.HealthCheckRequest, _ options: CallOptions
            ) async throws -> HealthV1.HealthCheckResponse {
                try await channel.call(checkMethod, request, options)
            }
        }
    }
}
