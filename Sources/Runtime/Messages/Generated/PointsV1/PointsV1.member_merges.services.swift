// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum MergedAccounts {
        package static let service = "patron.points.v1.MergedAccounts"

        package static let checkMethod = MethodDescriptor(
            service: service, method: "Check", permission: "members.read_balances",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let readPointsMethod = MethodDescriptor(
            service: service, method: "ReadPoints", permission: "members.read_balances",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [checkMethod, readPointsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Whether the books of a duplicate can move to a survivor now: nothing of hers is under way, and
            /// the survivor may have so much stored value.
            ///
            /// Errors: MERGE_IN_FLIGHT, STORED_VALUE_CAP_EXCEEDED, STORED_VALUE_LIMIT_REACHED, INVALID_ARGUMENT.
            func check(
                _ request: PointsV1.CheckMergeRequest, _ call: CallContext
            ) async throws -> PointsV1.CheckMergeReply
            /// What was moved by a merge of members; nothing for one that the ledger has not heard of.
            ///
            /// Errors: INVALID_ARGUMENT.
            func readPoints(
                _ request: PointsV1.ReadMergedPointsRequest, _ call: CallContext
            ) async throws -> PointsV1.MergedPoints
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(checkMethod, handlers.check),
                .unary(readPointsMethod, handlers.readPoints),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Whether the books of a duplicate can move to a survivor now: nothing of hers is under way, and
            /// the survivor may have so much stored value.
            ///
            /// Errors: MERGE_IN_FLIGHT, STORED_VALUE_CAP_EXCEEDED, STORED_VALUE_LIMIT_REACHED, INVALID_ARGUMENT.
            package func check(
                _ request: PointsV1.CheckMergeRequest, _ options: CallOptions
            ) async throws -> PointsV1.CheckMergeReply {
                try await channel.call(checkMethod, request, options)
            }

            /// What was moved by a merge of members; nothing for one that the ledger has not heard of.
            ///
            /// Errors: INVALID_ARGUMENT.
            package func readPoints(
                _ request: PointsV1.ReadMergedPointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.MergedPoints {
                try await channel.call(readPointsMethod, request, options)
            }
        }
    }
}
