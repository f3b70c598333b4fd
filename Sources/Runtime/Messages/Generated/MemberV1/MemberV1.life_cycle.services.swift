// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum LifeCycles {
        package static let service = "patron.member.v1.LifeCycles"

        package static let getPlanMethod = MethodDescriptor(
            service: service, method: "GetPlan", permission: "life_cycle.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/life-cycle")
        )

        package static let definePlanMethod = MethodDescriptor(
            service: service, method: "DefinePlan", permission: "life_cycle.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/life-cycle")
        )

        package static let countStagesMethod = MethodDescriptor(
            service: service, method: "CountStages", permission: "life_cycle.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/member-stages")
        )

        package static let descriptors: [MethodDescriptor] = [getPlanMethod, definePlanMethod, countStagesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// What happens when a member enters a stage, and what a high value is.
            func getPlan(
                _ request: MemberV1.GetLifePlanRequest, _ call: CallContext
            ) async throws -> MemberV1.LifePlan
            /// Sets the whole plan; everybody is looked at again by it within minutes. Who is in a stage already
            /// has entered it and is not given its tag.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_NOT_FOUND, LABEL_BY_RULE, REVISION_CONFLICT.
            func definePlan(
                _ request: MemberV1.DefineLifePlanRequest, _ call: CallContext
            ) async throws -> MemberV1.DefineLifePlanReply
            /// How many members are in each stage now, those who have not registered among them.
            func countStages(
                _ request: MemberV1.CountStagesRequest, _ call: CallContext
            ) async throws -> MemberV1.CountStagesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getPlanMethod, handlers.getPlan),
                .unary(definePlanMethod, handlers.definePlan),
                .unary(countStagesMethod, handlers.countStages),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// What happens when a member enters a stage, and what a high value is.
            package func getPlan(
                _ request: MemberV1.GetLifePlanRequest, _ options: CallOptions
            ) async throws -> MemberV1.LifePlan {
                try await channel.call(getPlanMethod, request, options)
            }

            /// Sets the whole plan; everybody is looked at again by it within minutes. Who is in a stage already
            /// has entered it and is not given its tag.
            ///
            /// Errors: INVALID_ARGUMENT with the field, LABEL_NOT_FOUND, LABEL_BY_RULE, REVISION_CONFLICT.
            package func definePlan(
                _ request: MemberV1.DefineLifePlanRequest, _ options: CallOptions
            ) async throws -> MemberV1.DefineLifePlanReply {
                try await channel.call(definePlanMethod, request, options)
            }

            /// How many members are in each stage now, those who have not registered among them.
            package func countStages(
                _ request: MemberV1.CountStagesRequest, _ options: CallOptions
            ) async throws -> MemberV1.CountStagesReply {
                try await channel.call(countStagesMethod, request, options)
            }
        }
    }
}
