// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum CouponJobs {
        package static let service = "patron.marketing.v1.CouponJobs"

        package static let countMethod = MethodDescriptor(
            service: service, method: "Count", permission: "coupons.bulk",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-jobs:count")
        )

        package static let startMethod = MethodDescriptor(
            service: service, method: "Start", permission: "coupons.bulk",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-jobs")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "coupons.bulk",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-jobs/{id}:cancel")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "coupons.bulk",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupon-jobs/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "coupons.bulk",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupon-jobs")
        )

        package static let descriptors: [MethodDescriptor] = [countMethod, startMethod, cancelMethod, getMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// How many members a job of this audience would find, before it begins.
            ///
            /// Errors: INVALID_ARGUMENT with the field, OUT_OF_SCOPE, STORE_NOT_FOUND.
            func count(
                _ request: MarketingV1.CountIssueAudienceRequest, _ call: CallContext
            ) async throws -> MarketingV1.CountIssueAudienceReply
            /// Begins to issue; a member gets one coupon of the job, however often it starts again.
            ///
            /// Errors: INVALID_ARGUMENT, OUT_OF_SCOPE, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND,
            /// COUPON_NOT_AVAILABLE.
            func start(
                _ request: MarketingV1.StartIssueJobRequest, _ call: CallContext
            ) async throws -> MarketingV1.IssueJobReply
            /// Stops a job; what it has issued stays. Errors: JOB_NOT_FOUND.
            func cancel(
                _ request: MarketingV1.IssueJobRequest, _ call: CallContext
            ) async throws -> MarketingV1.IssueJobReply
            /// How far it has come. Errors: JOB_NOT_FOUND.
            func get(
                _ request: MarketingV1.IssueJobRequest, _ call: CallContext
            ) async throws -> MarketingV1.IssueJob
            /// Jobs, newest first, by page.
            func list(
                _ request: MarketingV1.ListIssueJobsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListIssueJobsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(countMethod, handlers.count),
                .unary(startMethod, handlers.start),
                .unary(cancelMethod, handlers.cancel),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// How many members a job of this audience would find, before it begins.
            ///
            /// Errors: INVALID_ARGUMENT with the field, OUT_OF_SCOPE, STORE_NOT_FOUND.
            package func count(
                _ request: MarketingV1.CountIssueAudienceRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CountIssueAudienceReply {
                try await channel.call(countMethod, request, options)
            }

            /// Begins to issue; a member gets one coupon of the job, however often it starts again.
            ///
            /// Errors: INVALID_ARGUMENT, OUT_OF_SCOPE, STORE_NOT_FOUND, TEMPLATE_NOT_FOUND,
            /// COUPON_NOT_AVAILABLE.
            package func start(
                _ request: MarketingV1.StartIssueJobRequest, _ options: CallOptions
            ) async throws -> MarketingV1.IssueJobReply {
                try await channel.call(startMethod, request, options)
            }

            /// Stops a job; what it has issued stays. Errors: JOB_NOT_FOUND.
            package func cancel(
                _ request: MarketingV1.IssueJobRequest, _ options: CallOptions
            ) async throws -> MarketingV1.IssueJobReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// How far it has come. Errors: JOB_NOT_FOUND.
            package func get(
                _ request: MarketingV1.IssueJobRequest, _ options: CallOptions
            ) async throws -> MarketingV1.IssueJob {
                try await channel.call(getMethod, request, options)
            }

            /// Jobs, newest first, by page.
            package func list(
                _ request: MarketingV1.ListIssueJobsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListIssueJobsReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
