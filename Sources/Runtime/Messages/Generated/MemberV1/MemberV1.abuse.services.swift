// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Abuse {
        package static let service = "patron.member.v1.Abuse"

        package static let listCasesMethod = MethodDescriptor(
            service: service, method: "ListCases", permission: "risk.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/abuse-cases")
        )

        package static let getCaseMethod = MethodDescriptor(
            service: service, method: "GetCase", permission: "risk.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/abuse-cases/{id}")
        )

        package static let decideMethod = MethodDescriptor(
            service: service, method: "Decide", permission: "risk.decide",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/abuse-cases/{id}:decide")
        )

        package static let getMyReviewMethod = MethodDescriptor(
            service: service, method: "GetMyReview", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/review")
        )

        package static let appealMethod = MethodDescriptor(
            service: service, method: "Appeal", permission: "me.review.appeal",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/review:appeal")
        )

        package static let getSettingsMethod = MethodDescriptor(
            service: service, method: "GetSettings", permission: "risk.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/abuse-settings")
        )

        package static let putSettingsMethod = MethodDescriptor(
            service: service, method: "PutSettings", permission: "risk.configure",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/abuse-settings")
        )

        package static let notePayerMethod = MethodDescriptor(
            service: service, method: "NotePayer", permission: "risk.note_payer",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [listCasesMethod, getCaseMethod, decideMethod, getMyReviewMethod, appealMethod, getSettingsMethod, putSettingsMethod, notePayerMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Cases of members whom the caller may see.
            func listCases(
                _ request: MemberV1.ListAbuseCasesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListAbuseCasesReply
            /// A case with the graph around its member. Errors: ABUSE_CASE_NOT_FOUND.
            func getCase(
                _ request: MemberV1.GetAbuseCaseRequest, _ call: CallContext
            ) async throws -> MemberV1.GetAbuseCaseReply
            /// Holds the points of a case that is open, or ends it.
            ///
            /// Errors: ABUSE_CASE_NOT_FOUND, ABUSE_CASE_DECIDED.
            func decide(
                _ request: MemberV1.DecideAbuseCaseRequest, _ call: CallContext
            ) async throws -> MemberV1.DecideAbuseCaseReply
            /// Whether the calling member's account is under review.
            func getMyReview(
                _ request: MemberV1.GetMyReviewRequest, _ call: CallContext
            ) async throws -> MemberV1.MyReview
            /// The calling member says why nothing is wrong, once a case. Errors: NOT_UNDER_REVIEW,
            /// APPEAL_MADE.
            func appeal(
                _ request: MemberV1.AppealRequest, _ call: CallContext
            ) async throws -> MemberV1.AppealReply
            /// The thresholds in force.
            func getSettings(
                _ request: MemberV1.GetAbuseSettingsRequest, _ call: CallContext
            ) async throws -> MemberV1.GetAbuseSettingsReply
            /// Puts the next version in force, for scores from now on. Errors: REVISION_CONFLICT with the
            /// version in force.
            func putSettings(
                _ request: MemberV1.PutAbuseSettingsRequest, _ call: CallContext
            ) async throws -> MemberV1.PutAbuseSettingsReply
            /// Somebody has paid for a member. Errors: MEMBER_NOT_FOUND.
            func notePayer(
                _ request: MemberV1.NotePayerRequest, _ call: CallContext
            ) async throws -> MemberV1.NotePayerReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listCasesMethod, handlers.listCases),
                .unary(getCaseMethod, handlers.getCase),
                .unary(decideMethod, handlers.decide),
                .unary(getMyReviewMethod, handlers.getMyReview),
                .unary(appealMethod, handlers.appeal),
                .unary(getSettingsMethod, handlers.getSettings),
                .unary(putSettingsMethod, handlers.putSettings),
                .unary(notePayerMethod, handlers.notePayer),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Cases of members whom the caller may see.
            package func listCases(
                _ request: MemberV1.ListAbuseCasesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListAbuseCasesReply {
                try await channel.call(listCasesMethod, request, options)
            }

            /// A case with the graph around its member. Errors: ABUSE_CASE_NOT_FOUND.
            package func getCase(
                _ request: MemberV1.GetAbuseCaseRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetAbuseCaseReply {
                try await channel.call(getCaseMethod, request, options)
            }

            /// Holds the points of a case that is open, or ends it.
            ///
            /// Errors: ABUSE_CASE_NOT_FOUND, ABUSE_CASE_DECIDED.
            package func decide(
                _ request: MemberV1.DecideAbuseCaseRequest, _ options: CallOptions
            ) async throws -> MemberV1.DecideAbuseCaseReply {
                try await channel.call(decideMethod, request, options)
            }

            /// Whether the calling member's account is under review.
            package func getMyReview(
                _ request: MemberV1.GetMyReviewRequest, _ options: CallOptions
            ) async throws -> MemberV1.MyReview {
                try await channel.call(getMyReviewMethod, request, options)
            }

            /// The calling member says why nothing is wrong, once a case. Errors: NOT_UNDER_REVIEW,
            /// APPEAL_MADE.
            package func appeal(
                _ request: MemberV1.AppealRequest, _ options: CallOptions
            ) async throws -> MemberV1.AppealReply {
                try await channel.call(appealMethod, request, options)
            }

            /// The thresholds in force.
            package func getSettings(
                _ request: MemberV1.GetAbuseSettingsRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetAbuseSettingsReply {
                try await channel.call(getSettingsMethod, request, options)
            }

            /// Puts the next version in force, for scores from now on. Errors: REVISION_CONFLICT with the
            /// version in force.
            package func putSettings(
                _ request: MemberV1.PutAbuseSettingsRequest, _ options: CallOptions
            ) async throws -> MemberV1.PutAbuseSettingsReply {
                try await channel.call(putSettingsMethod, request, options)
            }

            /// Somebody has paid for a member. Errors: MEMBER_NOT_FOUND.
            package func notePayer(
                _ request: MemberV1.NotePayerRequest, _ options: CallOptions
            ) async throws -> MemberV1.NotePayerReply {
                try await channel.call(notePayerMethod, request, options)
            }
        }
    }
}
