// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension EventsV1 {
    package enum Feed {
        package static let service = "patron.events.v1.Feed"

        package static let subscribeMethod = MethodDescriptor(
            service: service, method: "Subscribe", permission: "events.subscribe",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [subscribeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Delivers events after a cursor, then new ones as they commit, until the caller goes away.
            func subscribe(
                _ request: EventsV1.SubscribeRequest, _ call: CallContext, _ responses: ResponseWriter<EventsV1.EventBatch>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .serverStream(subscribeMethod, handlers.subscribe),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Delivers events after a cursor, then new ones as they commit, until the caller goes away.
            package func subscribe(
                _ request: EventsV1.SubscribeRequest, _ options: CallOptions
            ) async throws -> MessageStream<EventsV1.EventBatch> {
                try await channel.subscribe(subscribeMethod, request, options)
            }
        }
    }
}
