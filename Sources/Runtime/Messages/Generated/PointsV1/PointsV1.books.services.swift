// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Books {
        package static let service = "patron.points.v1.Books"

        package static let getBalanceAtMethod = MethodDescriptor(
            service: service, method: "GetBalanceAt", permission: "points.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/points:at")
        )

        package static let getMyBalanceAtMethod = MethodDescriptor(
            service: service, method: "GetMyBalanceAt", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/points:at")
        )

        package static let listMyExpiriesMethod = MethodDescriptor(
            service: service, method: "ListMyExpiries", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/points/expiries")
        )

        package static let getLiabilityMethod = MethodDescriptor(
            service: service, method: "GetLiability", permission: "points.reports",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: .init(verb: .get, template: "/v1/points/liability")
        )

        package static let getForecastMethod = MethodDescriptor(
            service: service, method: "GetForecast", permission: "points.reports",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: .init(verb: .get, template: "/v1/points/forecast")
        )

        package static let getSummaryMethod = MethodDescriptor(
            service: service, method: "GetSummary", permission: "points.reports",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: .init(verb: .get, template: "/v1/points/summary")
        )

        package static let verifyMethod = MethodDescriptor(
            service: service, method: "Verify", permission: "ledger.verify",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 3600000,
            streaming: true, http: nil
        )

        package static let rebuildMethod = MethodDescriptor(
            service: service, method: "Rebuild", permission: "ledger.rebuild",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let importBalanceMethod = MethodDescriptor(
            service: service, method: "ImportBalance", permission: "points.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let reconcileImportMethod = MethodDescriptor(
            service: service, method: "ReconcileImport", permission: "points.import",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [getBalanceAtMethod, getMyBalanceAtMethod, listMyExpiriesMethod, getLiabilityMethod, getForecastMethod, getSummaryMethod, verifyMethod, rebuildMethod, importBalanceMethod, reconcileImportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// A member's points as they were at any instant. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            func getBalanceAt(
                _ request: PointsV1.GetBalanceAtRequest, _ call: CallContext
            ) async throws -> PointsV1.BalanceAt
            /// The same of the calling member's own.
            func getMyBalanceAt(
                _ request: PointsV1.GetMyBalanceAtRequest, _ call: CallContext
            ) async throws -> PointsV1.BalanceAt
            /// What of the calling member's points ends when, the next first, by page.
            func listMyExpiries(
                _ request: PointsV1.ListExpiriesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListExpiriesReply
            /// What the merchant owes in points, by the month of earning, with breakage.
            func getLiability(
                _ request: PointsV1.GetLiabilityRequest, _ call: CallContext
            ) async throws -> PointsV1.Liability
            /// Which points end in which month unless they are spent.
            func getForecast(
                _ request: PointsV1.GetForecastRequest, _ call: CallContext
            ) async throws -> PointsV1.Forecast
            /// A month of points: opening, movements, closing, and what the numbers suggest.
            func getSummary(
                _ request: PointsV1.GetSummaryRequest, _ call: CallContext
            ) async throws -> PointsV1.PointsSummary
            /// Checks the invariants of the books, online and without changing anything: a line each.
            func verify(
                _ request: PatronV1.VerifyRequest, _ call: CallContext, _ responses: ResponseWriter<PatronV1.VerifyResult>
            ) async throws
            /// Writes a member's balances anew from her entries and lots. Errors: MEMBER_NOT_FOUND.
            func rebuild(
                _ request: PointsV1.RebuildRequest, _ call: CallContext
            ) async throws -> PointsV1.RebuildReply
            /// Takes over points of another system with their life. Errors: MEMBER_NOT_FOUND, BALANCE_EXISTS.
            func importBalance(
                _ request: PointsV1.ImportBalanceRequest, _ call: CallContext
            ) async throws -> PointsV1.ImportBalanceReply
            /// Counts what was taken over, for the comparison with the other system.
            func reconcileImport(
                _ request: PointsV1.ReconcileImportRequest, _ call: CallContext
            ) async throws -> PointsV1.ReconcileImportReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getBalanceAtMethod, handlers.getBalanceAt),
                .unary(getMyBalanceAtMethod, handlers.getMyBalanceAt),
                .unary(listMyExpiriesMethod, handlers.listMyExpiries),
                .unary(getLiabilityMethod, handlers.getLiability),
                .unary(getForecastMethod, handlers.getForecast),
                .unary(getSummaryMethod, handlers.getSummary),
                .serverStream(verifyMethod, handlers.verify),
                .unary(rebuildMethod, handlers.rebuild),
                .unary(importBalanceMethod, handlers.importBalance),
                .unary(reconcileImportMethod, handlers.reconcileImport),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// A member's points as they were at any instant. Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            package func getBalanceAt(
                _ request: PointsV1.GetBalanceAtRequest, _ options: CallOptions
            ) async throws -> PointsV1.BalanceAt {
                try await channel.call(getBalanceAtMethod, request, options)
            }

            /// The same of the calling member's own.
            package func getMyBalanceAt(
                _ request: PointsV1.GetMyBalanceAtRequest, _ options: CallOptions
            ) async throws -> PointsV1.BalanceAt {
                try await channel.call(getMyBalanceAtMethod, request, options)
            }

            /// What of the calling member's points ends when, the next first, by page.
            package func listMyExpiries(
                _ request: PointsV1.ListExpiriesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListExpiriesReply {
                try await channel.call(listMyExpiriesMethod, request, options)
            }

            /// What the merchant owes in points, by the month of earning, with breakage.
            package func getLiability(
                _ request: PointsV1.GetLiabilityRequest, _ options: CallOptions
            ) async throws -> PointsV1.Liability {
                try await channel.call(getLiabilityMethod, request, options)
            }

            /// Which points end in which month unless they are spent.
            package func getForecast(
                _ request: PointsV1.GetForecastRequest, _ options: CallOptions
            ) async throws -> PointsV1.Forecast {
                try await channel.call(getForecastMethod, request, options)
            }

            /// A month of points: opening, movements, closing, and what the numbers suggest.
            package func getSummary(
                _ request: PointsV1.GetSummaryRequest, _ options: CallOptions
            ) async throws -> PointsV1.PointsSummary {
                try await channel.call(getSummaryMethod, request, options)
            }

            /// Checks the invariants of the books, online and without changing anything: a line each.
            package func verify(
                _ request: PatronV1.VerifyRequest, _ options: CallOptions
            ) async throws -> MessageStream<PatronV1.VerifyResult> {
                try await channel.subscribe(verifyMethod, request, options)
            }

            /// Writes a member's balances anew from her entries and lots. Errors: MEMBER_NOT_FOUND.
            package func rebuild(
                _ request: PointsV1.RebuildRequest, _ options: CallOptions
            ) async throws -> PointsV1.RebuildReply {
                try await channel.call(rebuildMethod, request, options)
            }

            /// Takes over points of another system with their life. Errors: MEMBER_NOT_FOUND, BALANCE_EXISTS.
            package func importBalance(
                _ request: PointsV1.ImportBalanceRequest, _ options: CallOptions
            ) async throws -> PointsV1.ImportBalanceReply {
                try await channel.call(importBalanceMethod, request, options)
            }

            /// Counts what was taken over, for the comparison with the other system.
            package func reconcileImport(
                _ request: PointsV1.ReconcileImportRequest, _ options: CallOptions
            ) async throws -> PointsV1.ReconcileImportReply {
                try await channel.call(reconcileImportMethod, request, options)
            }
        }
    }
}
