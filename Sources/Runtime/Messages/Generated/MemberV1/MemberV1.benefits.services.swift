// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Benefits {
        package static let service = "patron.member.v1.Benefits"

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/benefits")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "members.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/benefits")
        )

        package static let claimMethod = MethodDescriptor(
            service: service, method: "Claim", permission: "me.benefits.claim",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/benefits/{code}:claim")
        )

        package static let scanMethod = MethodDescriptor(
            service: service, method: "Scan", permission: "benefits.scan",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/benefits:scan")
        )

        package static let giveFeedbackMethod = MethodDescriptor(
            service: service, method: "GiveFeedback", permission: "me.benefits.claim",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/benefit-claims/{id}:feedback")
        )

        package static let reverseUseMethod = MethodDescriptor(
            service: service, method: "ReverseUse", permission: "benefits.reverse",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/benefit-claims/{id}:reverse")
        )

        package static let settlePartnersMethod = MethodDescriptor(
            service: service, method: "SettlePartners", permission: "benefits.settle",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/partners")
        )

        package static let listFeedbackMethod = MethodDescriptor(
            service: service, method: "ListFeedback", permission: "wishes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/benefits/feedback")
        )

        package static let descriptors: [MethodDescriptor] = [listMineMethod, listMethod, claimMethod, scanMethod, giveFeedbackMethod, reverseUseMethod, settlePartnersMethod, listFeedbackMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's benefits, and what she has claimed of them.
            func listMine(
                _ request: MemberV1.ListMyBenefitsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListBenefitsReply
            /// A member's, without codes. Errors: MEMBER_NOT_FOUND.
            func list(
                _ request: MemberV1.ListBenefitsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListBenefitsReply
            /// The calling member claims one use of a benefit of her level: a code for the till.
            ///
            /// Errors: MEMBER_BLOCKED, BENEFIT_NOT_FOUND, BENEFIT_NOT_CLAIMABLE, BENEFIT_USED_UP,
            /// BENEFIT_CHOICE_MADE.
            func claim(
                _ request: MemberV1.ClaimBenefitRequest, _ call: CallContext
            ) async throws -> MemberV1.BenefitClaimReply
            /// Uses a claim up at a till, once.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when, CODE_EXPIRED, CODE_NOT_VALID_HERE in a store that is
            /// none of the benefit's, STORE_NOT_FOUND, OUT_OF_SCOPE.
            func scan(
                _ request: MemberV1.ScanBenefitRequest, _ call: CallContext
            ) async throws -> MemberV1.BenefitClaimReply
            /// The calling member says what she thinks of a benefit that she has used, once (B15).
            ///
            /// Errors: BENEFIT_CLAIM_NOT_FOUND, BENEFIT_FEEDBACK_CLOSED with the reason NOT_ASKED, NOT_USED or
            /// GIVEN, INVALID_ARGUMENT.
            func giveFeedback(
                _ request: MemberV1.GiveBenefitFeedbackRequest, _ call: CallContext
            ) async throws -> MemberV1.BenefitClaimReply
            /// Undoes a use that was none, or of the wrong claim: the code is good again to the end of its period,
            /// and a partner gets nothing for it (B13).
            ///
            /// Errors: MEMBER_NOT_FOUND, BENEFIT_CLAIM_NOT_FOUND, OUT_OF_SCOPE where it was used in another store
            /// than the caller's, BENEFIT_USE_NOT_REVERSIBLE with the reason NOT_USED or RATED.
            func reverseUse(
                _ request: MemberV1.ReverseBenefitUseRequest, _ call: CallContext
            ) async throws -> MemberV1.BenefitClaimReply
            /// What is due to partners for the uses of their benefits, by benefit and outlet (B13). A use counts on
            /// the business date on which it was made, a reversal on its own: what was settled never changes, and
            /// the settlements of two months are that of both.
            ///
            /// Errors: INVALID_ARGUMENT, also where it would be more than 2000 rows.
            func settlePartners(
                _ request: MemberV1.SettlePartnersRequest, _ call: CallContext
            ) async throws -> MemberV1.SettlePartnersReply
            /// What the members whom the caller sees think of benefits, by page.
            func listFeedback(
                _ request: MemberV1.ListBenefitFeedbackRequest, _ call: CallContext
            ) async throws -> MemberV1.ListBenefitFeedbackReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMineMethod, handlers.listMine),
                .unary(listMethod, handlers.list),
                .unary(claimMethod, handlers.claim),
                .unary(scanMethod, handlers.scan),
                .unary(giveFeedbackMethod, handlers.giveFeedback),
                .unary(reverseUseMethod, handlers.reverseUse),
                .unary(settlePartnersMethod, handlers.settlePartners),
                .unary(listFeedbackMethod, handlers.listFeedback),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's benefits, and what she has claimed of them.
            package func listMine(
                _ request: MemberV1.ListMyBenefitsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListBenefitsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// A member's, without codes. Errors: MEMBER_NOT_FOUND.
            package func list(
                _ request: MemberV1.ListBenefitsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListBenefitsReply {
                try await channel.call(listMethod, request, options)
            }

            /// The calling member claims one use of a benefit of her level: a code for the till.
            ///
            /// Errors: MEMBER_BLOCKED, BENEFIT_NOT_FOUND, BENEFIT_NOT_CLAIMABLE, BENEFIT_USED_UP,
            /// BENEFIT_CHOICE_MADE.
            package func claim(
                _ request: MemberV1.ClaimBenefitRequest, _ options: CallOptions
            ) async throws -> MemberV1.BenefitClaimReply {
                try await channel.call(claimMethod, request, options)
            }

            /// Uses a claim up at a till, once.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when, CODE_EXPIRED, CODE_NOT_VALID_HERE in a store that is
            /// none of the benefit's, STORE_NOT_FOUND, OUT_OF_SCOPE.
            package func scan(
                _ request: MemberV1.ScanBenefitRequest, _ options: CallOptions
            ) async throws -> MemberV1.BenefitClaimReply {
                try await channel.call(scanMethod, request, options)
            }

            /// The calling member says what she thinks of a benefit that she has used, once (B15).
            ///
            /// Errors: BENEFIT_CLAIM_NOT_FOUND, BENEFIT_FEEDBACK_CLOSED with the reason NOT_ASKED, NOT_USED or
            /// GIVEN, INVALID_ARGUMENT.
            package func giveFeedback(
                _ request: MemberV1.GiveBenefitFeedbackRequest, _ options: CallOptions
            ) async throws -> MemberV1.BenefitClaimReply {
                try await channel.call(giveFeedbackMethod, request, options)
            }

            /// Undoes a use that was none, or of the wrong claim: the code is good again to the end of its period,
            /// and a partner gets nothing for it (B13).
            ///
            /// Errors: MEMBER_NOT_FOUND, BENEFIT_CLAIM_NOT_FOUND, OUT_OF_SCOPE where it was used in another store
            /// than the caller's, BENEFIT_USE_NOT_REVERSIBLE with the reason NOT_USED or RATED.
            package func reverseUse(
                _ request: MemberV1.ReverseBenefitUseRequest, _ options: CallOptions
            ) async throws -> MemberV1.BenefitClaimReply {
                try await channel.call(reverseUseMethod, request, options)
            }

            /// What is due to partners for the uses of their benefits, by benefit and outlet (B13). A use counts on
            /// the business date on which it was made, a reversal on its own: what was settled never changes, and
            /// the settlements of two months are that of both.
            ///
            /// Errors: INVALID_ARGUMENT, also where it would be more than 2000 rows.
            package func settlePartners(
                _ request: MemberV1.SettlePartnersRequest, _ options: CallOptions
            ) async throws -> MemberV1.SettlePartnersReply {
                try await channel.call(settlePartnersMethod, request, options)
            }

            /// What the members whom the caller sees think of benefits, by page.
            package func listFeedback(
                _ request: MemberV1.ListBenefitFeedbackRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListBenefitFeedbackReply {
                try await channel.call(listFeedbackMethod, request, options)
            }
        }
    }
}
