// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Wallet {
        package static let service = "patron.points.v1.Wallet"

        package static let spendMethod = MethodDescriptor(
            service: service, method: "Spend", permission: "me.points.spend",
            audience: [.member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/points:spend")
        )

        package static let restoreSpendMethod = MethodDescriptor(
            service: service, method: "RestoreSpend", permission: "points.restore",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/spends/{spend_id}:restore")
        )

        package static let placeHoldMethod = MethodDescriptor(
            service: service, method: "PlaceHold", permission: "me.points.spend",
            audience: [.member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/points/holds")
        )

        package static let captureHoldMethod = MethodDescriptor(
            service: service, method: "CaptureHold", permission: "points.holds.settle",
            audience: [.pos, .member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/holds/{hold_id}:capture")
        )

        package static let voidHoldMethod = MethodDescriptor(
            service: service, method: "VoidHold", permission: "points.holds.settle",
            audience: [.pos, .member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/holds/{hold_id}:void")
        )

        package static let checkInMethod = MethodDescriptor(
            service: service, method: "CheckIn", permission: "me.check_in",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/check-ins")
        )

        package static let adjustMethod = MethodDescriptor(
            service: service, method: "Adjust", permission: "points.adjust",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/points:adjust")
        )

        package static let compensateMethod = MethodDescriptor(
            service: service, method: "Compensate", permission: "points.compensate",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/points:compensate")
        )

        package static let transferMethod = MethodDescriptor(
            service: service, method: "Transfer", permission: "me.points.spend",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/points:transfer")
        )

        package static let listGrantsMethod = MethodDescriptor(
            service: service, method: "ListGrants", permission: "points.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/points/grants")
        )

        package static let activateGrantMethod = MethodDescriptor(
            service: service, method: "ActivateGrant", permission: "points.adjust",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/grants/{grant_id}:activate")
        )

        package static let reverseGrantMethod = MethodDescriptor(
            service: service, method: "ReverseGrant", permission: "points.adjust",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/grants/{grant_id}:reverse")
        )

        package static let freezeMethod = MethodDescriptor(
            service: service, method: "Freeze", permission: "points.freeze",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/points:freeze")
        )

        package static let descriptors: [MethodDescriptor] = [spendMethod, restoreSpendMethod, placeHoldMethod, captureHoldMethod, voidHoldMethod, checkInMethod, adjustMethod, compensateMethod, transferMethod, listGrantsMethod, activateGrantMethod, reverseGrantMethod, freezeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member spends points: the nearest end first.
            ///
            /// Errors: INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED.
            func spend(
                _ request: PointsV1.SpendRequest, _ call: CallContext
            ) async throws -> PointsV1.SpendReply
            /// Gives spent points back to the lots that they came from, with the life that those have; where a
            /// lot has ended meanwhile, the programme's `restoring` says what becomes of its part.
            ///
            /// Errors: SPEND_NOT_FOUND, RESTORE_EXCEEDS_SPENT.
            func restoreSpend(
                _ request: PointsV1.RestoreSpendRequest, _ call: CallContext
            ) async throws -> PointsV1.RestoreSpendReply
            /// The calling member sets points aside for a checkout. Errors: as Spend.
            func placeHold(
                _ request: PointsV1.PlaceHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.PlaceHoldReply
            /// Spends what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED,
            /// INVALID_ARGUMENT where more is asked for than is held.
            func captureHold(
                _ request: PointsV1.CaptureHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.CaptureHoldReply
            /// Frees what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.
            func voidHold(
                _ request: PointsV1.VoidHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.VoidHoldReply
            /// A visit a day earns what the programme's `check_in` says. The second call of a business date gives
            /// the answer of the first. Errors: EARNING_BLOCKED, CHECK_IN_NOT_OFFERED.
            func checkIn(
                _ request: PointsV1.CheckInRequest, _ call: CallContext
            ) async throws -> PointsV1.CheckInReply
            /// Staff grants or deducts points by hand, with a reason. Above the programme's limit it waits for a
            /// second person: see Approvals.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS.
            func adjust(
                _ request: PointsV1.AdjustPointsRequest, _ call: CallContext
            ) async throws -> PointsV1.AdjustPointsReply
            /// Makes good for a complaint, outside the caps. Above the programme's limit it waits for a second
            /// person. Errors: MEMBER_NOT_FOUND, COMPLAINT_COMPENSATED.
            func compensate(
                _ request: PointsV1.CompensateRequest, _ call: CallContext
            ) async throws -> PointsV1.AdjustPointsReply
            /// The calling member gives points to another; they keep the life that they have.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING,
            /// SPENDING_BLOCKED, EARNING_BLOCKED of who receives, TRANSFER_NOT_ALLOWED, TRANSFER_LIMIT_REACHED.
            func transfer(
                _ request: PointsV1.TransferPointsRequest, _ call: CallContext
            ) async throws -> PointsV1.TransferPointsReply
            /// A member's grants with what is left of each, newest first, by page. Errors: MEMBER_NOT_FOUND.
            func listGrants(
                _ request: PointsV1.ListGrantsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListGrantsReply
            /// Makes a pending grant usable before its time, with a reason.
            ///
            /// Errors: GRANT_NOT_FOUND, GRANT_NOT_PENDING.
            func activateGrant(
                _ request: PointsV1.SettleGrantRequest, _ call: CallContext
            ) async throws -> PointsV1.SettleGrantReply
            /// Takes a grant back, pending or not: what was granted wrongly, or for what has been undone. What
            /// is spent of it already is owed, or what the programme's rule of returns says.
            ///
            /// Errors: GRANT_NOT_FOUND, GRANT_REVERSED, INSUFFICIENT_POINTS where returns are blocked by rule.
            func reverseGrant(
                _ request: PointsV1.SettleGrantRequest, _ call: CallContext
            ) async throws -> PointsV1.SettleGrantReply
            /// Staff forbids a member to spend points, or allows it again. Errors: MEMBER_NOT_FOUND.
            func freeze(
                _ request: PointsV1.FreezePointsRequest, _ call: CallContext
            ) async throws -> PointsV1.FreezePointsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(spendMethod, handlers.spend),
                .unary(restoreSpendMethod, handlers.restoreSpend),
                .unary(placeHoldMethod, handlers.placeHold),
                .unary(captureHoldMethod, handlers.captureHold),
                .unary(voidHoldMethod, handlers.voidHold),
                .unary(checkInMethod, handlers.checkIn),
                .unary(adjustMethod, handlers.adjust),
                .unary(compensateMethod, handlers.compensate),
                .unary(transferMethod, handlers.transfer),
                .unary(listGrantsMethod, handlers.listGrants),
                .unary(activateGrantMethod, handlers.activateGrant),
                .unary(reverseGrantMethod, handlers.reverseGrant),
                .unary(freezeMethod, handlers.freeze),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member spends points: the nearest end first.
            ///
            /// Errors: INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED.
            package func spend(
                _ request: PointsV1.SpendRequest, _ options: CallOptions
            ) async throws -> PointsV1.SpendReply {
                try await channel.call(spendMethod, request, options)
            }

            /// Gives spent points back to the lots that they came from, with the life that those have; where a
            /// lot has ended meanwhile, the programme's `restoring` says what becomes of its part.
            ///
            /// Errors: SPEND_NOT_FOUND, RESTORE_EXCEEDS_SPENT.
            package func restoreSpend(
                _ request: PointsV1.RestoreSpendRequest, _ options: CallOptions
            ) async throws -> PointsV1.RestoreSpendReply {
                try await channel.call(restoreSpendMethod, request, options)
            }

            /// The calling member sets points aside for a checkout. Errors: as Spend.
            package func placeHold(
                _ request: PointsV1.PlaceHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.PlaceHoldReply {
                try await channel.call(placeHoldMethod, request, options)
            }

            /// Spends what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED,
            /// INVALID_ARGUMENT where more is asked for than is held.
            package func captureHold(
                _ request: PointsV1.CaptureHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.CaptureHoldReply {
                try await channel.call(captureHoldMethod, request, options)
            }

            /// Frees what a hold has set aside. Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.
            package func voidHold(
                _ request: PointsV1.VoidHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.VoidHoldReply {
                try await channel.call(voidHoldMethod, request, options)
            }

            /// A visit a day earns what the programme's `check_in` says. The second call of a business date gives
            /// the answer of the first. Errors: EARNING_BLOCKED, CHECK_IN_NOT_OFFERED.
            package func checkIn(
                _ request: PointsV1.CheckInRequest, _ options: CallOptions
            ) async throws -> PointsV1.CheckInReply {
                try await channel.call(checkInMethod, request, options)
            }

            /// Staff grants or deducts points by hand, with a reason. Above the programme's limit it waits for a
            /// second person: see Approvals.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS.
            package func adjust(
                _ request: PointsV1.AdjustPointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.AdjustPointsReply {
                try await channel.call(adjustMethod, request, options)
            }

            /// Makes good for a complaint, outside the caps. Above the programme's limit it waits for a second
            /// person. Errors: MEMBER_NOT_FOUND, COMPLAINT_COMPENSATED.
            package func compensate(
                _ request: PointsV1.CompensateRequest, _ options: CallOptions
            ) async throws -> PointsV1.AdjustPointsReply {
                try await channel.call(compensateMethod, request, options)
            }

            /// The calling member gives points to another; they keep the life that they have.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING,
            /// SPENDING_BLOCKED, EARNING_BLOCKED of who receives, TRANSFER_NOT_ALLOWED, TRANSFER_LIMIT_REACHED.
            package func transfer(
                _ request: PointsV1.TransferPointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.TransferPointsReply {
                try await channel.call(transferMethod, request, options)
            }

            /// A member's grants with what is left of each, newest first, by page. Errors: MEMBER_NOT_FOUND.
            package func listGrants(
                _ request: PointsV1.ListGrantsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListGrantsReply {
                try await channel.call(listGrantsMethod, request, options)
            }

            /// Makes a pending grant usable before its time, with a reason.
            ///
            /// Errors: GRANT_NOT_FOUND, GRANT_NOT_PENDING.
            package func activateGrant(
                _ request: PointsV1.SettleGrantRequest, _ options: CallOptions
            ) async throws -> PointsV1.SettleGrantReply {
                try await channel.call(activateGrantMethod, request, options)
            }

            /// Takes a grant back, pending or not: what was granted wrongly, or for what has been undone. What
            /// is spent of it already is owed, or what the programme's rule of returns says.
            ///
            /// Errors: GRANT_NOT_FOUND, GRANT_REVERSED, INSUFFICIENT_POINTS where returns are blocked by rule.
            package func reverseGrant(
                _ request: PointsV1.SettleGrantRequest, _ options: CallOptions
            ) async throws -> PointsV1.SettleGrantReply {
                try await channel.call(reverseGrantMethod, request, options)
            }

            /// Staff forbids a member to spend points, or allows it again. Errors: MEMBER_NOT_FOUND.
            package func freeze(
                _ request: PointsV1.FreezePointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.FreezePointsReply {
                try await channel.call(freezeMethod, request, options)
            }
        }
    }
}
