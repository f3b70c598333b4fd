// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Coupons {
        package static let service = "patron.marketing.v1.Coupons"

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.coupons.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/coupons")
        )

        package static let listOfMemberMethod = MethodDescriptor(
            service: service, method: "ListOfMember", permission: "coupons.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/coupons")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "coupons.read",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupons/{id}")
        )

        package static let issueMethod = MethodDescriptor(
            service: service, method: "Issue", permission: "coupons.issue",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupons:issue")
        )

        package static let issueByServiceMethod = MethodDescriptor(
            service: service, method: "IssueByService", permission: "coupons.issue",
            audience: [.`internal`],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let claimMethod = MethodDescriptor(
            service: service, method: "Claim", permission: "me.coupons.claim",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/coupons:claim")
        )

        package static let transferMethod = MethodDescriptor(
            service: service, method: "Transfer", permission: "me.coupons.transfer",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupons/{id}:transfer")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "coupons.cancel",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupons/{id}:cancel")
        )

        package static let scanMethod = MethodDescriptor(
            service: service, method: "Scan", permission: "coupons.scan",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupons:scan")
        )

        package static let descriptors: [MethodDescriptor] = [listMineMethod, listOfMemberMethod, getMethod, issueMethod, issueByServiceMethod, claimMethod, transferMethod, cancelMethod, scanMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's coupons, newest first, by page.
            func listMine(
                _ request: MarketingV1.ListMyCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListMyCouponsReply
            /// A member's coupons, newest first, by page, without their codes.
            func listOfMember(
                _ request: MarketingV1.ListMemberCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListMyCouponsReply
            /// One coupon; a member sees her own. Errors: COUPON_NOT_FOUND.
            func get(
                _ request: MarketingV1.GetCouponRequest, _ call: CallContext
            ) async throws -> MarketingV1.Coupon
            /// Gives members a coupon each. Who has as many as she may have, or got this one before, gets none
            /// and is named; where there are too few for the others nobody gets one.
            ///
            /// Errors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED.
            func issue(
                _ request: MarketingV1.IssueCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.IssueCouponsReply
            /// Issue, for other services.
            func issueByService(
                _ request: MarketingV1.IssueCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.IssueCouponsReply
            /// The calling member takes a coupon that can be claimed.
            ///
            /// Errors: TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER.
            func claim(
                _ request: MarketingV1.ClaimCouponRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponReply
            /// The calling member gives a coupon to another member, who gets it with a new code and the same
            /// end.
            ///
            /// Errors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_TRANSFERABLE, COUPON_TRANSFER_LIMIT,
            /// MEMBER_NOT_FOUND.
            func transfer(
                _ request: MarketingV1.TransferCouponRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponReply
            /// Takes back a coupon that is neither held nor used. Errors: COUPON_NOT_FOUND, COUPON_CLOSED.
            func cancel(
                _ request: MarketingV1.CancelCouponRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponReply
            /// Uses a coupon's code at a till, once; the same terminal sending the same request again gets the
            /// same answer. What it is worth there is the till's to take off.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,
            /// CODE_NOT_VALID_HERE, COUPON_CLOSED where an order holds it, COUPON_NOT_APPLICABLE with the
            /// reason and what the subtotal lacks, COUPON_EXHAUSTED where nothing is left of its gift,
            /// STORE_NOT_FOUND, OUT_OF_SCOPE for staff of other stores.
            func scan(
                _ request: MarketingV1.ScanCouponRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMineMethod, handlers.listMine),
                .unary(listOfMemberMethod, handlers.listOfMember),
                .unary(getMethod, handlers.get),
                .unary(issueMethod, handlers.issue),
                .unary(issueByServiceMethod, handlers.issueByService),
                .unary(claimMethod, handlers.claim),
                .unary(transferMethod, handlers.transfer),
                .unary(cancelMethod, handlers.cancel),
                .unary(scanMethod, handlers.scan),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's coupons, newest first, by page.
            package func listMine(
                _ request: MarketingV1.ListMyCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListMyCouponsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// A member's coupons, newest first, by page, without their codes.
            package func listOfMember(
                _ request: MarketingV1.ListMemberCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListMyCouponsReply {
                try await channel.call(listOfMemberMethod, request, options)
            }

            /// One coupon; a member sees her own. Errors: COUPON_NOT_FOUND.
            package func get(
                _ request: MarketingV1.GetCouponRequest, _ options: CallOptions
            ) async throws -> MarketingV1.Coupon {
                try await channel.call(getMethod, request, options)
            }

            /// Gives members a coupon each. Who has as many as she may have, or got this one before, gets none
            /// and is named; where there are too few for the others nobody gets one.
            ///
            /// Errors: INVALID_ARGUMENT, TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED.
            package func issue(
                _ request: MarketingV1.IssueCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.IssueCouponsReply {
                try await channel.call(issueMethod, request, options)
            }

            /// Issue, for other services.
            package func issueByService(
                _ request: MarketingV1.IssueCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.IssueCouponsReply {
                try await channel.call(issueByServiceMethod, request, options)
            }

            /// The calling member takes a coupon that can be claimed.
            ///
            /// Errors: TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER.
            package func claim(
                _ request: MarketingV1.ClaimCouponRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponReply {
                try await channel.call(claimMethod, request, options)
            }

            /// The calling member gives a coupon to another member, who gets it with a new code and the same
            /// end.
            ///
            /// Errors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_TRANSFERABLE, COUPON_TRANSFER_LIMIT,
            /// MEMBER_NOT_FOUND.
            package func transfer(
                _ request: MarketingV1.TransferCouponRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponReply {
                try await channel.call(transferMethod, request, options)
            }

            /// Takes back a coupon that is neither held nor used. Errors: COUPON_NOT_FOUND, COUPON_CLOSED.
            package func cancel(
                _ request: MarketingV1.CancelCouponRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Uses a coupon's code at a till, once; the same terminal sending the same request again gets the
            /// same answer. What it is worth there is the till's to take off.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,
            /// CODE_NOT_VALID_HERE, COUPON_CLOSED where an order holds it, COUPON_NOT_APPLICABLE with the
            /// reason and what the subtotal lacks, COUPON_EXHAUSTED where nothing is left of its gift,
            /// STORE_NOT_FOUND, OUT_OF_SCOPE for staff of other stores.
            package func scan(
                _ request: MarketingV1.ScanCouponRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponReply {
                try await channel.call(scanMethod, request, options)
            }
        }
    }
}
