// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Offline {
        package static let service = "patron.points.v1.Offline"

        package static let uploadMethod = MethodDescriptor(
            service: service, method: "Upload", permission: "offline.upload",
            audience: [.pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 20000,
            streaming: false, http: .init(verb: .post, template: "/v1/offline:upload")
        )

        package static let resolveMethod = MethodDescriptor(
            service: service, method: "Resolve", permission: "offline.resolve",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/offline/conflicts/{id}:resolve")
        )

        package static let listConflictsMethod = MethodDescriptor(
            service: service, method: "ListConflicts", permission: "offline.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/offline/conflicts")
        )

        package static let descriptors: [MethodDescriptor] = [uploadMethod, resolveMethod, listConflictsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Settles the sales that a till made without the network, each by itself: what cannot be settled
            /// is answered as a conflict and kept for staff, and the others are settled all the same. Stored
            /// value is spent with the order, and a coupon is used up by it. A sale is decided once; uploaded
            /// again, under any key, it has the same answer.
            ///
            /// Errors: INVALID_ARGUMENT, IDEMPOTENCY_MISMATCH.
            func upload(
                _ request: PointsV1.UploadOfflineSalesRequest, _ call: CallContext
            ) async throws -> PointsV1.UploadOfflineSalesReply
            /// Writes down what became of a conflict, once: who decided, when and why stands with it. The conflict
            /// itself stays as it was told, and no books change by it. A sale that is no order is not COLLECTED: its
            /// money belongs to the order that corrects it. One that is an order is neither CORRECTED nor REJECTED
            /// before that is returned as a whole, or voided. An order corrects one sale.
            ///
            /// Errors: OFFLINE_CONFLICT_NOT_FOUND, OFFLINE_CONFLICT_RESOLVED with how,
            /// OFFLINE_RESOLUTION_NOT_FITTING with what the books have (NOTHING, ORDER, RETURNED), ORDER_NOT_FOUND,
            /// OFFLINE_CORRECTION_TAKEN, OUT_OF_SCOPE.
            func resolve(
                _ request: PointsV1.ResolveOfflineConflictRequest, _ call: CallContext
            ) async throws -> PointsV1.OfflineConflictReply
            /// Offline sales that could not be settled, newest first, by page; staff of single stores sees
            /// theirs.
            func listConflicts(
                _ request: PointsV1.ListOfflineConflictsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListOfflineConflictsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(uploadMethod, handlers.upload),
                .unary(resolveMethod, handlers.resolve),
                .unary(listConflictsMethod, handlers.listConflicts),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Settles the sales that a till made without the network, each by itself: what cannot be settled
            /// is answered as a conflict and kept for staff, and the others are settled all the same. Stored
            /// value is spent with the order, and a coupon is used up by it. A sale is decided once; uploaded
            /// again, under any key, it has the same answer.
            ///
            /// Errors: INVALID_ARGUMENT, IDEMPOTENCY_MISMATCH.
            package func upload(
                _ request: PointsV1.UploadOfflineSalesRequest, _ options: CallOptions
            ) async throws -> PointsV1.UploadOfflineSalesReply {
                try await channel.call(uploadMethod, request, options)
            }

            /// Writes down what became of a conflict, once: who decided, when and why stands with it. The conflict
            /// itself stays as it was told, and no books change by it. A sale that is no order is not COLLECTED: its
            /// money belongs to the order that corrects it. One that is an order is neither CORRECTED nor REJECTED
            /// before that is returned as a whole, or voided. An order corrects one sale.
            ///
            /// Errors: OFFLINE_CONFLICT_NOT_FOUND, OFFLINE_CONFLICT_RESOLVED with how,
            /// OFFLINE_RESOLUTION_NOT_FITTING with what the books have (NOTHING, ORDER, RETURNED), ORDER_NOT_FOUND,
            /// OFFLINE_CORRECTION_TAKEN, OUT_OF_SCOPE.
            package func resolve(
                _ request: PointsV1.ResolveOfflineConflictRequest, _ options: CallOptions
            ) async throws -> PointsV1.OfflineConflictReply {
                try await channel.call(resolveMethod, request, options)
            }

            /// Offline sales that could not be settled, newest first, by page; staff of single stores sees
            /// theirs.
            package func listConflicts(
                _ request: PointsV1.ListOfflineConflictsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListOfflineConflictsReply {
                try await channel.call(listConflictsMethod, request, options)
            }
        }
    }
}
