// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum MemberMerges {
        package static let service = "patron.member.v1.MemberMerges"

        package static let listDuplicatesMethod = MethodDescriptor(
            service: service, method: "ListDuplicates", permission: "members.duplicates",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-duplicates")
        )

        package static let dismissMethod = MethodDescriptor(
            service: service, method: "Dismiss", permission: "members.merge",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/member-duplicates:dismiss")
        )

        package static let mergeMethod = MethodDescriptor(
            service: service, method: "Merge", permission: "members.merge",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:merge")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "members.merge",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-merges/{id}")
        )

        package static let reverseMethod = MethodDescriptor(
            service: service, method: "Reverse", permission: "members.merge",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/member-merges/{id}:reverse")
        )

        package static let descriptors: [MethodDescriptor] = [listDuplicatesMethod, dismissMethod, mergeMethod, getMethod, reverseMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Pairs of members who may be one person, of members whom the caller sees, by page. A pair that was
            /// dismissed does not come again.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func listDuplicates(
                _ request: MemberV1.ListDuplicatesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListDuplicatesReply
            /// Two members are two persons. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            func dismiss(
                _ request: MemberV1.DismissDuplicateRequest, _ call: CallContext
            ) async throws -> MemberV1.DismissDuplicateReply
            /// Makes two members one: the survivor keeps id, card and phone, and is found by the duplicate's too.
            /// Points and what is owed of them, stored value, punch cards, subscriptions and coupons follow by
            /// themselves.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, MEMBER_BLOCKED where something is closed to either,
            /// MERGE_NOT_POSSIBLE where one is leaving, or the duplicate is a survivor herself, MERGE_IN_FLIGHT
            /// where something of the duplicate is under way (CHECKOUT, WITHDRAWAL, PAYMENT, ONLINE_ORDER),
            /// STORED_VALUE_CAP_EXCEEDED, STORED_VALUE_LIMIT_REACHED.
            func merge(
                _ request: MemberV1.MergeMembersRequest, _ call: CallContext
            ) async throws -> MemberV1.MergeReply
            /// A merge, and what it moved. Errors: MERGE_NOT_FOUND.
            func get(
                _ request: MemberV1.GetMergeRequest, _ call: CallContext
            ) async throws -> MemberV1.MemberMerge
            /// Parts two members again, within 30 days: card and phone lead back, and so does what was moved and
            /// is still there. What was used of it meanwhile stays used; `points` tells how much.
            ///
            /// Errors: MERGE_NOT_FOUND, MERGE_REVERSED, MERGE_TOO_OLD, MERGE_NOT_POSSIBLE, INVALID_ARGUMENT.
            func reverse(
                _ request: MemberV1.ReverseMergeRequest, _ call: CallContext
            ) async throws -> MemberV1.MergeReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listDuplicatesMethod, handlers.listDuplicates),
                .unary(dismissMethod, handlers.dismiss),
                .unary(mergeMethod, handlers.merge),
                .unary(getMethod, handlers.get),
                .unary(reverseMethod, handlers.reverse),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Pairs of members who may be one person, of members whom the caller sees, by page. A pair that was
            /// dismissed does not come again.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func listDuplicates(
                _ request: MemberV1.ListDuplicatesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListDuplicatesReply {
                try await channel.call(listDuplicatesMethod, request, options)
            }

            /// Two members are two persons. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            package func dismiss(
                _ request: MemberV1.DismissDuplicateRequest, _ options: CallOptions
            ) async throws -> MemberV1.DismissDuplicateReply {
                try await channel.call(dismissMethod, request, options)
            }

            /// Makes two members one: the survivor keeps id, card and phone, and is found by the duplicate's too.
            /// Points and what is owed of them, stored value, punch cards, subscriptions and coupons follow by
            /// themselves.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, MEMBER_BLOCKED where something is closed to either,
            /// MERGE_NOT_POSSIBLE where one is leaving, or the duplicate is a survivor herself, MERGE_IN_FLIGHT
            /// where something of the duplicate is under way (CHECKOUT, WITHDRAWAL, PAYMENT, ONLINE_ORDER),
            /// STORED_VALUE_CAP_EXCEEDED, STORED_VALUE_LIMIT_REACHED.
            package func merge(
                _ request: MemberV1.MergeMembersRequest, _ options: CallOptions
            ) async throws -> MemberV1.MergeReply {
                try await channel.call(mergeMethod, request, options)
            }

            /// A merge, and what it moved. Errors: MERGE_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetMergeRequest, _ options: CallOptions
            ) async throws -> MemberV1.MemberMerge {
                try await channel.call(getMethod, request, options)
            }

            /// Parts two members again, within 30 days: card and phone lead back, and so does what was moved and
            /// is still there. What was used of it meanwhile stays used; `points` tells how much.
            ///
            /// Errors: MERGE_NOT_FOUND, MERGE_REVERSED, MERGE_TOO_OLD, MERGE_NOT_POSSIBLE, INVALID_ARGUMENT.
            package func reverse(
                _ request: MemberV1.ReverseMergeRequest, _ options: CallOptions
            ) async throws -> MemberV1.MergeReply {
                try await channel.call(reverseMethod, request, options)
            }
        }
    }
}
