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

        package static let freezeMethod = MethodDescriptor(
            service: service, method: "Freeze", permission: "points.freeze",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/points:freeze")
        )

        package static let descriptors: [MethodDescriptor] = [spendMethod, restoreSpendMethod, placeHoldMethod, captureHoldMethod, voidHoldMethod, checkInMethod, adjustMethod, freezeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member spends points: the nearest end first.
            ///
            /// Errors: INSUFFICIENT_POINTS, POINTS_FROZEN, DEBT_OUTSTANDING, SPENDING_BLOCKED.
            func spend(
                _ request: PointsV1.SpendRequest, _ call: CallContext
            ) async throws -> PointsV1.SpendReply
            /// Gives spent points back to the lots that they came from, with the life that those have; where a
            /// lot has ended meanwhile, its part lives through the next seven business days.
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
            /// A visit a day earns 5 points, and 20 more on every seventh day in a row. The second call of a
            /// business date gives the answer of the first. Errors: EARNING_BLOCKED.
            func checkIn(
                _ request: PointsV1.CheckInRequest, _ call: CallContext
            ) async throws -> PointsV1.CheckInReply
            /// Staff grants or deducts points by hand, with a reason.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, ADJUSTMENT_TOO_LARGE.
            func adjust(
                _ request: PointsV1.AdjustPointsRequest, _ call: CallContext
            ) async throws -> PointsV1.AdjustPointsReply
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
            /// lot has ended meanwhile, its part lives through the next seven business days.
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

            /// A visit a day earns 5 points, and 20 more on every seventh day in a row. The second call of a
            /// business date gives the answer of the first. Errors: EARNING_BLOCKED.
            package func checkIn(
                _ request: PointsV1.CheckInRequest, _ options: CallOptions
            ) async throws -> PointsV1.CheckInReply {
                try await channel.call(checkInMethod, request, options)
            }

            /// Staff grants or deducts points by hand, with a reason.
            ///
            /// Errors: MEMBER_NOT_FOUND, INSUFFICIENT_POINTS, ADJUSTMENT_TOO_LARGE.
            package func adjust(
                _ request: PointsV1.AdjustPointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.AdjustPointsReply {
                try await channel.call(adjustMethod, request, options)
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
