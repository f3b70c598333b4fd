// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Sources {
        package static let service = "patron.member.v1.Sources"

        package static let defineTermsMethod = MethodDescriptor(
            service: service, method: "DefineTerms", permission: "sources.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/member-sources")
        )

        package static let listTermsMethod = MethodDescriptor(
            service: service, method: "ListTerms", permission: "sources.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-sources")
        )

        package static let enterCostMethod = MethodDescriptor(
            service: service, method: "EnterCost", permission: "sources.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/member-sources:enterCost")
        )

        package static let listCostsMethod = MethodDescriptor(
            service: service, method: "ListCosts", permission: "sources.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/member-source-costs")
        )

        package static let reportMethod = MethodDescriptor(
            service: service, method: "Report", permission: "sources.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/source-conversions")
        )

        package static let descriptors: [MethodDescriptor] = [defineTermsMethod, listTermsMethod, enterCostMethod, listCostsMethod, reportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Sets what a source gives. Errors: INVALID_ARGUMENT with the field, SCENE_NOT_FOUND.
            func defineTerms(
                _ request: MemberV1.DefineSourceTermsRequest, _ call: CallContext
            ) async throws -> MemberV1.DefineSourceTermsReply
            /// What sources give. Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func listTerms(
                _ request: MemberV1.ListSourceTermsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListSourceTermsReply
            /// Notes what was spent on a source; an entry is never changed, a wrong one is taken back by another.
            ///
            /// Errors: INVALID_ARGUMENT with the field, SCENE_NOT_FOUND.
            func enterCost(
                _ request: MemberV1.EnterSourceCostRequest, _ call: CallContext
            ) async throws -> MemberV1.EnterSourceCostReply
            /// What was entered. Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func listCosts(
                _ request: MemberV1.ListSourceCostsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListSourceCostsReply
            /// What each source brought and cost in a period. Errors: INVALID_ARGUMENT with the field.
            func report(
                _ request: MemberV1.ReportSourcesRequest, _ call: CallContext
            ) async throws -> MemberV1.ReportSourcesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(defineTermsMethod, handlers.defineTerms),
                .unary(listTermsMethod, handlers.listTerms),
                .unary(enterCostMethod, handlers.enterCost),
                .unary(listCostsMethod, handlers.listCosts),
                .unary(reportMethod, handlers.report),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Sets what a source gives. Errors: INVALID_ARGUMENT with the field, SCENE_NOT_FOUND.
            package func defineTerms(
                _ request: MemberV1.DefineSourceTermsRequest, _ options: CallOptions
            ) async throws -> MemberV1.DefineSourceTermsReply {
                try await channel.call(defineTermsMethod, request, options)
            }

            /// What sources give. Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func listTerms(
                _ request: MemberV1.ListSourceTermsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListSourceTermsReply {
                try await channel.call(listTermsMethod, request, options)
            }

            /// Notes what was spent on a source; an entry is never changed, a wrong one is taken back by another.
            ///
            /// Errors: INVALID_ARGUMENT with the field, SCENE_NOT_FOUND.
            package func enterCost(
                _ request: MemberV1.EnterSourceCostRequest, _ options: CallOptions
            ) async throws -> MemberV1.EnterSourceCostReply {
                try await channel.call(enterCostMethod, request, options)
            }

            /// What was entered. Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func listCosts(
                _ request: MemberV1.ListSourceCostsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListSourceCostsReply {
                try await channel.call(listCostsMethod, request, options)
            }

            /// What each source brought and cost in a period. Errors: INVALID_ARGUMENT with the field.
            package func report(
                _ request: MemberV1.ReportSourcesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ReportSourcesReply {
                try await channel.call(reportMethod, request, options)
            }
        }
    }
}
