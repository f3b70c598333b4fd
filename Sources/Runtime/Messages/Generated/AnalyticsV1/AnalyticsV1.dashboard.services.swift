// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension AnalyticsV1 {
    package enum Dashboard {
        package static let service = "patron.analytics.v1.Dashboard"

        package static let getTodayMethod = MethodDescriptor(
            service: service, method: "GetToday", permission: "analytics.read",
            audience: [.console, .staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/analytics/today")
        )

        package static let rebuildMethod = MethodDescriptor(
            service: service, method: "Rebuild", permission: "analytics.rebuild",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [getTodayMethod, rebuildMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The figures of one business date.
            func getToday(
                _ request: AnalyticsV1.GetTodayRequest, _ call: CallContext
            ) async throws -> AnalyticsV1.GetTodayReply
            /// Empties the read models and builds them again from the first event of every feed.
            func rebuild(
                _ request: AnalyticsV1.RebuildRequest, _ call: CallContext
            ) async throws -> AnalyticsV1.RebuildReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getTodayMethod, handlers.getToday),
                .unary(rebuildMethod, handlers.rebuild),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The figures of one business date.
            package func getToday(
                _ request: AnalyticsV1.GetTodayRequest, _ options: CallOptions
            ) async throws -> AnalyticsV1.GetTodayReply {
                try await channel.call(getTodayMethod, request, options)
            }

            /// Empties the read models and builds them again from the first event of every feed.
            package func rebuild(
                _ request: AnalyticsV1.RebuildRequest, _ options: CallOptions
            ) async throws -> AnalyticsV1.RebuildReply {
                try await channel.call(rebuildMethod, request, options)
            }
        }
    }
}
