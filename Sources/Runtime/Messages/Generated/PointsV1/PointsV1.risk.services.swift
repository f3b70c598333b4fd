// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Risk {
        package static let service = "patron.points.v1.Risk"

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "risk.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/risk/flags")
        )

        package static let releaseMethod = MethodDescriptor(
            service: service, method: "Release", permission: "risk.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/risk/flags/{id}:release")
        )

        package static let confirmMethod = MethodDescriptor(
            service: service, method: "Confirm", permission: "risk.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/risk/flags/{id}:confirm")
        )

        package static let listReferralsMethod = MethodDescriptor(
            service: service, method: "ListReferrals", permission: "risk.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/risk/referrals")
        )

        package static let approveReferralMethod = MethodDescriptor(
            service: service, method: "ApproveReferral", permission: "risk.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/risk/referrals/{friend_id}:approve")
        )

        package static let rejectReferralMethod = MethodDescriptor(
            service: service, method: "RejectReferral", permission: "risk.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/risk/referrals/{friend_id}:reject")
        )

        package static let descriptors: [MethodDescriptor] = [listMethod, releaseMethod, confirmMethod, listReferralsMethod, approveReferralMethod, rejectReferralMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Flags that wait for somebody, or were decided.
            func list(
                _ request: PointsV1.ListRiskFlagsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListRiskFlagsReply
            /// Nothing was wrong: what was held becomes usable, once no other flag of the member is open that
            /// holds points. Errors: RISK_FLAG_NOT_FOUND, RISK_FLAG_DECIDED.
            func release(
                _ request: PointsV1.DecideRiskFlagRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideRiskFlagReply
            /// Something was wrong: all that waits is taken back. Errors: as Release.
            func confirm(
                _ request: PointsV1.DecideRiskFlagRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideRiskFlagReply
            /// Referrals in which friend and referrer have a device, a phone or a payer in common, and those
            /// that staff decided about.
            func listReferrals(
                _ request: PointsV1.ListReferralReviewsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListReferralReviewsReply
            /// Gives both theirs after all, as if nothing had been: pending to the end of the hold window, or at
            /// once where that is over; where nothing has qualified it, her first order that does will. No later
            /// flag rejects it.
            ///
            /// Errors: REFERRAL_NOT_FOUND, REFERRAL_DECIDED where its points are usable, it was cancelled, or it
            /// was approved before; EARNING_BLOCKED, MEMBER_NOT_FOUND of the friend.
            func approveReferral(
                _ request: PointsV1.DecideReferralRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideReferralReply
            /// Takes back what is not usable yet, whether or not there is a flag. Errors: REFERRAL_NOT_FOUND,
            /// REFERRAL_DECIDED.
            func rejectReferral(
                _ request: PointsV1.DecideReferralRequest, _ call: CallContext
            ) async throws -> PointsV1.DecideReferralReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMethod, handlers.list),
                .unary(releaseMethod, handlers.release),
                .unary(confirmMethod, handlers.confirm),
                .unary(listReferralsMethod, handlers.listReferrals),
                .unary(approveReferralMethod, handlers.approveReferral),
                .unary(rejectReferralMethod, handlers.rejectReferral),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Flags that wait for somebody, or were decided.
            package func list(
                _ request: PointsV1.ListRiskFlagsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListRiskFlagsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Nothing was wrong: what was held becomes usable, once no other flag of the member is open that
            /// holds points. Errors: RISK_FLAG_NOT_FOUND, RISK_FLAG_DECIDED.
            package func release(
                _ request: PointsV1.DecideRiskFlagRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideRiskFlagReply {
                try await channel.call(releaseMethod, request, options)
            }

            /// Something was wrong: all that waits is taken back. Errors: as Release.
            package func confirm(
                _ request: PointsV1.DecideRiskFlagRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideRiskFlagReply {
                try await channel.call(confirmMethod, request, options)
            }

            /// Referrals in which friend and referrer have a device, a phone or a payer in common, and those
            /// that staff decided about.
            package func listReferrals(
                _ request: PointsV1.ListReferralReviewsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListReferralReviewsReply {
                try await channel.call(listReferralsMethod, request, options)
            }

            /// Gives both theirs after all, as if nothing had been: pending to the end of the hold window, or at
            /// once where that is over; where nothing has qualified it, her first order that does will. No later
            /// flag rejects it.
            ///
            /// Errors: REFERRAL_NOT_FOUND, REFERRAL_DECIDED where its points are usable, it was cancelled, or it
            /// was approved before; EARNING_BLOCKED, MEMBER_NOT_FOUND of the friend.
            package func approveReferral(
                _ request: PointsV1.DecideReferralRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideReferralReply {
                try await channel.call(approveReferralMethod, request, options)
            }

            /// Takes back what is not usable yet, whether or not there is a flag. Errors: REFERRAL_NOT_FOUND,
            /// REFERRAL_DECIDED.
            package func rejectReferral(
                _ request: PointsV1.DecideReferralRequest, _ options: CallOptions
            ) async throws -> PointsV1.DecideReferralReply {
                try await channel.call(rejectReferralMethod, request, options)
            }
        }
    }
}
