// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Rewards {
        package static let service = "patron.points.v1.Rewards"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "rewards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/rewards")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "rewards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/rewards/{id}")
        )

        package static let setStateMethod = MethodDescriptor(
            service: service, method: "SetState", permission: "rewards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/rewards/{id}:setState")
        )

        package static let restockMethod = MethodDescriptor(
            service: service, method: "Restock", permission: "rewards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/rewards/{id}:restock")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "rewards.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/rewards")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "rewards.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/rewards/{id}")
        )

        package static let previewMethod = MethodDescriptor(
            service: service, method: "Preview", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/redemptions:preview")
        )

        package static let redeemMethod = MethodDescriptor(
            service: service, method: "Redeem", permission: "me.points.spend",
            audience: [.member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/redemptions")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/redemptions")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "redemptions.cancel",
            audience: [.member, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/redemptions/{id}:cancel")
        )

        package static let scanMethod = MethodDescriptor(
            service: service, method: "Scan", permission: "redemptions.scan",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/redemptions:scan")
        )

        package static let refundMethod = MethodDescriptor(
            service: service, method: "Refund", permission: "redemptions.refund",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/redemptions/{id}:refund")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, setStateMethod, restockMethod, listMethod, getMethod, previewMethod, redeemMethod, listMineMethod, cancelMethod, scanMethod, refundMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Adds a reward to the catalogue. Errors: INVALID_ARGUMENT with the field that makes no sense,
            /// STORE_NOT_FOUND, LEVEL_NOT_FOUND.
            func create(
                _ request: PointsV1.CreateRewardRequest, _ call: CallContext
            ) async throws -> PointsV1.RewardReply
            /// Changes a reward; codes that are out keep what they were made with.
            ///
            /// Errors: REWARD_NOT_FOUND, REVISION_CONFLICT, REWARD_ARCHIVED, LEVEL_NOT_FOUND.
            func update(
                _ request: PointsV1.UpdateRewardRequest, _ call: CallContext
            ) async throws -> PointsV1.RewardReply
            /// Opens, pauses or archives a reward. Errors: REWARD_NOT_FOUND, REWARD_ARCHIVED.
            func setState(
                _ request: PointsV1.SetRewardStateRequest, _ call: CallContext
            ) async throws -> PointsV1.RewardReply
            /// Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.
            func restock(
                _ request: PointsV1.RestockRewardRequest, _ call: CallContext
            ) async throws -> PointsV1.RewardReply
            /// The catalogue, newest first, by page.
            func list(
                _ request: PointsV1.ListRewardsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListRewardsReply
            /// Errors: REWARD_NOT_FOUND.
            func get(
                _ request: PointsV1.GetRewardRequest, _ call: CallContext
            ) async throws -> PointsV1.Reward
            /// Whether the calling member could take a reward now, and what it would leave her.
            ///
            /// Errors: REWARD_NOT_FOUND.
            func preview(
                _ request: PointsV1.PreviewRedemptionRequest, _ call: CallContext
            ) async throws -> PointsV1.PreviewRedemptionReply
            /// The calling member takes a reward: her points for a code.
            ///
            /// Errors: REWARD_NOT_FOUND, REWARD_NOT_AVAILABLE, REWARD_EXHAUSTED, REWARD_LIMIT_REACHED,
            /// REWARD_NOT_ELIGIBLE, and those of Wallet/Spend.
            func redeem(
                _ request: PointsV1.RedeemRequest, _ call: CallContext
            ) async throws -> PointsV1.RedemptionReply
            /// What the calling member has taken, newest first, by page.
            func listMine(
                _ request: PointsV1.ListMyRedemptionsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListMyRedemptionsReply
            /// Gives a reward back whose code was not used: the points return to their lots. A level that was
            /// bought is given back by staff only.
            ///
            /// Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.
            func cancel(
                _ request: PointsV1.CancelRedemptionRequest, _ call: CallContext
            ) async throws -> PointsV1.RedemptionReply
            /// Uses a code at a till, once; the same terminal sending the same request again gets the same
            /// answer.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,
            /// CODE_NOT_VALID_HERE, CASH_DUE with what is due.
            func scan(
                _ request: PointsV1.ScanCodeRequest, _ call: CallContext
            ) async throws -> PointsV1.RedemptionReply
            /// Takes a reward back that was handed over: the points return to their lots, the piece to the
            /// stock. Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.
            func refund(
                _ request: PointsV1.RefundRedemptionRequest, _ call: CallContext
            ) async throws -> PointsV1.RedemptionReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(setStateMethod, handlers.setState),
                .unary(restockMethod, handlers.restock),
                .unary(listMethod, handlers.list),
                .unary(getMethod, handlers.get),
                .unary(previewMethod, handlers.preview),
                .unary(redeemMethod, handlers.redeem),
                .unary(listMineMethod, handlers.listMine),
                .unary(cancelMethod, handlers.cancel),
                .unary(scanMethod, handlers.scan),
                .unary(refundMethod, handlers.refund),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Adds a reward to the catalogue. Errors: INVALID_ARGUMENT with the field that makes no sense,
            /// STORE_NOT_FOUND, LEVEL_NOT_FOUND.
            package func create(
                _ request: PointsV1.CreateRewardRequest, _ options: CallOptions
            ) async throws -> PointsV1.RewardReply {
                try await channel.call(createMethod, request, options)
            }

            /// Changes a reward; codes that are out keep what they were made with.
            ///
            /// Errors: REWARD_NOT_FOUND, REVISION_CONFLICT, REWARD_ARCHIVED, LEVEL_NOT_FOUND.
            package func update(
                _ request: PointsV1.UpdateRewardRequest, _ options: CallOptions
            ) async throws -> PointsV1.RewardReply {
                try await channel.call(updateMethod, request, options)
            }

            /// Opens, pauses or archives a reward. Errors: REWARD_NOT_FOUND, REWARD_ARCHIVED.
            package func setState(
                _ request: PointsV1.SetRewardStateRequest, _ options: CallOptions
            ) async throws -> PointsV1.RewardReply {
                try await channel.call(setStateMethod, request, options)
            }

            /// Errors: REWARD_NOT_FOUND, STOCK_BELOW_TAKEN.
            package func restock(
                _ request: PointsV1.RestockRewardRequest, _ options: CallOptions
            ) async throws -> PointsV1.RewardReply {
                try await channel.call(restockMethod, request, options)
            }

            /// The catalogue, newest first, by page.
            package func list(
                _ request: PointsV1.ListRewardsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListRewardsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Errors: REWARD_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetRewardRequest, _ options: CallOptions
            ) async throws -> PointsV1.Reward {
                try await channel.call(getMethod, request, options)
            }

            /// Whether the calling member could take a reward now, and what it would leave her.
            ///
            /// Errors: REWARD_NOT_FOUND.
            package func preview(
                _ request: PointsV1.PreviewRedemptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.PreviewRedemptionReply {
                try await channel.call(previewMethod, request, options)
            }

            /// The calling member takes a reward: her points for a code.
            ///
            /// Errors: REWARD_NOT_FOUND, REWARD_NOT_AVAILABLE, REWARD_EXHAUSTED, REWARD_LIMIT_REACHED,
            /// REWARD_NOT_ELIGIBLE, and those of Wallet/Spend.
            package func redeem(
                _ request: PointsV1.RedeemRequest, _ options: CallOptions
            ) async throws -> PointsV1.RedemptionReply {
                try await channel.call(redeemMethod, request, options)
            }

            /// What the calling member has taken, newest first, by page.
            package func listMine(
                _ request: PointsV1.ListMyRedemptionsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListMyRedemptionsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// Gives a reward back whose code was not used: the points return to their lots. A level that was
            /// bought is given back by staff only.
            ///
            /// Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.
            package func cancel(
                _ request: PointsV1.CancelRedemptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.RedemptionReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Uses a code at a till, once; the same terminal sending the same request again gets the same
            /// answer.
            ///
            /// Errors: CODE_NOT_FOUND, CODE_USED with when and where, CODE_EXPIRED, CODE_CANCELLED,
            /// CODE_NOT_VALID_HERE, CASH_DUE with what is due.
            package func scan(
                _ request: PointsV1.ScanCodeRequest, _ options: CallOptions
            ) async throws -> PointsV1.RedemptionReply {
                try await channel.call(scanMethod, request, options)
            }

            /// Takes a reward back that was handed over: the points return to their lots, the piece to the
            /// stock. Errors: REDEMPTION_NOT_FOUND, REDEMPTION_CLOSED.
            package func refund(
                _ request: PointsV1.RefundRedemptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.RedemptionReply {
                try await channel.call(refundMethod, request, options)
            }
        }
    }
}
