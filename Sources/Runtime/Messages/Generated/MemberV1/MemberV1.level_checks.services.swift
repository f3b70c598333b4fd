// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum LevelChecks {
        package static let service = "patron.member.v1.LevelChecks"

        package static let verifyMethod = MethodDescriptor(
            service: service, method: "Verify", permission: "levels.verify",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 3600000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [verifyMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Reckons every level again from the journal of what it was decided by (I10), online and without
            /// changing anything.
            func verify(
                _ request: PatronV1.VerifyRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.VerifyResult>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .serverStream(verifyMethod, handlers.verify),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Reckons every level again from the journal of what it was decided by (I10), online and without
            /// changing anything.
            package func verify(
                _ request: PatronV1.VerifyRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.VerifyResult> {
                try await channel.subscribe(verifyMethod, request, options)
            }
        }
    }
}
