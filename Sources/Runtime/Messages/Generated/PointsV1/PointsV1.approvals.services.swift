// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Approvals {
        package static let service = "patron.points.v1.Approvals"

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "approvals.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/approvals")
        )

        package static let approveMethod = MethodDescriptor(
            service: service, method: "Approve", permission: "approvals.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/approvals/{id}:approve")
        )

        package static let rejectMethod = MethodDescriptor(
            service: service, method: "Reject", permission: "approvals.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/approvals/{id}:reject")
        )

        package static let descriptors: [MethodDescriptor] = [listMethod, approveMethod, rejectMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// What waits for a second person, or was decided.
            func list(
                _ request: PointsV1.ListApprovalsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListApprovalsReply
            /// Approves and carries out, in one transaction.
            ///
            /// Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED, SECOND_PERSON_NEEDED, INSUFFICIENT_POINTS.
            func approve(
                _ request: PointsV1.DecideApprovalRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideApprovalReply
            /// Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED. Whoever asked may take it back so.
            func reject(
                _ request: PointsV1.DecideApprovalRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideApprovalReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMethod, handlers.list),
                .unary(approveMethod, handlers.approve),
                .unary(rejectMethod, handlers.reject),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// What waits for a second person, or was decided.
            package func list(
                _ request: PointsV1.ListApprovalsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListApprovalsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Approves and carries out, in one transaction.
            ///
            /// Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED, SECOND_PERSON_NEEDED, INSUFFICIENT_POINTS.
            package func approve(
                _ request: PointsV1.DecideApprovalRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideApprovalReply {
                try await channel.call(approveMethod, request, options)
            }

            /// Errors: APPROVAL_NOT_FOUND, APPROVAL_DECIDED. Whoever asked may take it back so.
            package func reject(
                _ request: PointsV1.DecideApprovalRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideApprovalReply {
                try await channel.call(rejectMethod, request, options)
            }
        }
    }
}
