// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum StoredValue {
        package static let service = "patron.points.v1.StoredValue"

        package static let getTermsMethod = MethodDescriptor(
            service: service, method: "GetTerms", permission: "stored_value.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/stored-value/terms")
        )

        package static let setTermsMethod = MethodDescriptor(
            service: service, method: "SetTerms", permission: "stored_value.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .put, template: "/v1/stored-value/terms")
        )

        package static let createPlanMethod = MethodDescriptor(
            service: service, method: "CreatePlan", permission: "stored_value.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/plans")
        )

        package static let archivePlanMethod = MethodDescriptor(
            service: service, method: "ArchivePlan", permission: "stored_value.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/plans/{id}:archive")
        )

        package static let listPlansMethod = MethodDescriptor(
            service: service, method: "ListPlans", permission: "stored_value.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/stored-value/plans")
        )

        package static let topUpMethod = MethodDescriptor(
            service: service, method: "TopUp", permission: "stored_value.top_up",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value:topUp")
        )

        package static let confirmTopUpMethod = MethodDescriptor(
            service: service, method: "ConfirmTopUp", permission: "stored_value.top_up",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let getMineMethod = MethodDescriptor(
            service: service, method: "GetMine", permission: "me.stored_value.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/stored-value")
        )

        package static let listMyEntriesMethod = MethodDescriptor(
            service: service, method: "ListMyEntries", permission: "me.stored_value.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/stored-value/entries")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "stored_value.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/stored-value")
        )

        package static let listEntriesMethod = MethodDescriptor(
            service: service, method: "ListEntries", permission: "stored_value.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/stored-value/entries")
        )

        package static let spendMethod = MethodDescriptor(
            service: service, method: "Spend", permission: "stored_value.spend",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value:spend")
        )

        package static let restoreMethod = MethodDescriptor(
            service: service, method: "Restore", permission: "stored_value.restore",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/spends/{spend_id}:restore")
        )

        package static let placeHoldMethod = MethodDescriptor(
            service: service, method: "PlaceHold", permission: "stored_value.spend",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/holds")
        )

        package static let captureHoldMethod = MethodDescriptor(
            service: service, method: "CaptureHold", permission: "stored_value.spend",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/holds/{hold_id}:capture")
        )

        package static let voidHoldMethod = MethodDescriptor(
            service: service, method: "VoidHold", permission: "stored_value.spend",
            audience: [.pos],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/holds/{hold_id}:void")
        )

        package static let freezeMethod = MethodDescriptor(
            service: service, method: "Freeze", permission: "stored_value.freeze",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/stored-value:freeze")
        )

        package static let previewWithdrawalMethod = MethodDescriptor(
            service: service, method: "PreviewWithdrawal", permission: "stored_value.withdraw",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/withdrawals:preview")
        )

        package static let requestWithdrawalMethod = MethodDescriptor(
            service: service, method: "RequestWithdrawal", permission: "stored_value.withdraw",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/withdrawals")
        )

        package static let getWithdrawalMethod = MethodDescriptor(
            service: service, method: "GetWithdrawal", permission: "stored_value.withdraw",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/stored-value/withdrawals/{id}")
        )

        package static let completeWithdrawalMethod = MethodDescriptor(
            service: service, method: "CompleteWithdrawal", permission: "stored_value.withdraw",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/withdrawals/{id}:complete")
        )

        package static let failWithdrawalMethod = MethodDescriptor(
            service: service, method: "FailWithdrawal", permission: "stored_value.withdraw",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/withdrawals/{id}:fail")
        )

        package static let activateTopUpMethod = MethodDescriptor(
            service: service, method: "ActivateTopUp", permission: "stored_value.activate",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/stored-value/top-ups/{top_up_id}:activate")
        )

        package static let getUnspentFundsMethod = MethodDescriptor(
            service: service, method: "GetUnspentFunds", permission: "points.reports",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/stored-value")
        )

        package static let descriptors: [MethodDescriptor] = [getTermsMethod, setTermsMethod, createPlanMethod, archivePlanMethod, listPlansMethod, topUpMethod, confirmTopUpMethod, getMineMethod, listMyEntriesMethod, getMethod, listEntriesMethod, spendMethod, restoreMethod, placeHoldMethod, captureHoldMethod, voidHoldMethod, freezeMethod, previewWithdrawalMethod, requestWithdrawalMethod, getWithdrawalMethod, completeWithdrawalMethod, failWithdrawalMethod, activateTopUpMethod, getUnspentFundsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The merchant's terms as they are in force, with the law's figures where nothing was said.
            func getTerms(
                _ request: PointsV1.GetStoredValueTermsRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueTermsReply
            /// Settles the merchant's terms; they hold from now on. Errors: REVISION_CONFLICT.
            func setTerms(
                _ request: PointsV1.SetStoredValueTermsRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueTermsReply
            /// Adds a plan, or the next version of one: the version before is archived.
            func createPlan(
                _ request: PointsV1.CreateStoredValuePlanRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValuePlanReply
            /// Ends a plan; what was bought by it stays as it is. Errors: PLAN_NOT_FOUND.
            func archivePlan(
                _ request: PointsV1.ArchiveStoredValuePlanRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValuePlanReply
            /// Plans, newest first, by page.
            func listPlans(
                _ request: PointsV1.ListStoredValuePlansRequest, _ call: CallContext
            ) async throws -> PointsV1.ListStoredValuePlansReply
            /// Stores what was paid, once a payment: the same payment again has the same answer.
            ///
            /// Errors: MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_NOT_AVAILABLE, PAYMENT_USED,
            /// STORED_VALUE_CAP_EXCEEDED with the cap and the balance, STORED_VALUE_LIMIT_REACHED.
            func topUp(
                _ request: PointsV1.TopUpRequest, _ call: CallContext
            ) async throws -> PointsV1.TopUpReply
            /// The same for other services, such as one that hears of payments.
            func confirmTopUp(
                _ request: PointsV1.TopUpRequest, _ call: CallContext
            ) async throws -> PointsV1.TopUpReply
            /// The calling member's stored value.
            func getMine(
                _ request: PointsV1.GetMyStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.MemberStoredValue
            /// The calling member's statement, newest first, by page.
            func listMyEntries(
                _ request: PointsV1.ListMyStoredValueEntriesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListStoredValueEntriesReply
            /// A member's stored value. Errors: MEMBER_NOT_FOUND.
            func get(
                _ request: PointsV1.GetStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.MemberStoredValue
            /// A member's statement, newest first, by page. Errors: MEMBER_NOT_FOUND.
            func listEntries(
                _ request: PointsV1.ListStoredValueEntriesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListStoredValueEntriesReply
            /// Spends stored value for a sale of a till that has no checkout.
            ///
            /// Errors: MEMBER_NOT_FOUND, SPENDING_BLOCKED, STORED_VALUE_FROZEN, INSUFFICIENT_STORED_VALUE with
            /// what is available, REFERENCE_USED.
            func spend(
                _ request: PointsV1.SpendStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueSpendReply
            /// Gives spent value back to the same halves of the top-ups that it came from.
            ///
            /// Errors: SPEND_NOT_FOUND, STORED_VALUE_EXCEEDS with what is left.
            func restore(
                _ request: PointsV1.RestoreStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueSpendReply
            /// Sets an amount aside for a while. Errors: as Spend, STORED_VALUE_LIMIT_REACHED.
            func placeHold(
                _ request: PointsV1.PlaceStoredValueHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueHoldReply
            /// Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED, SPENDING_BLOCKED, STORED_VALUE_EXCEEDS.
            func captureHold(
                _ request: PointsV1.CaptureStoredValueHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueSpendReply
            /// Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.
            func voidHold(
                _ request: PointsV1.VoidStoredValueHoldRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueChangeReply
            /// Closes a member's stored value to spending, or opens it again.
            func freeze(
                _ request: PointsV1.FreezeStoredValueRequest, _ call: CallContext
            ) async throws -> PointsV1.StoredValueChangeReply
            /// What a withdrawal would take and pay now.
            ///
            /// Errors: TOP_UP_NOT_FOUND, TOP_UP_HELD, NOTHING_TO_REFUND, COOLING_OFF_OVER.
            func previewWithdrawal(
                _ request: PointsV1.PreviewWithdrawalRequest, _ call: CallContext
            ) async throws -> PointsV1.WithdrawalQuote
            /// Sets aside all that is left of a top-up, and fixes what is to be paid out.
            ///
            /// Errors: as PreviewWithdrawal, CASH_LIMIT_EXCEEDED, PAYEE_UNKNOWN, QUOTE_CHANGED with what it would
            /// be.
            func requestWithdrawal(
                _ request: PointsV1.RequestWithdrawalRequest, _ call: CallContext
            ) async throws -> PointsV1.WithdrawalReply
            /// A withdrawal as it stands. Errors: WITHDRAWAL_NOT_FOUND.
            func getWithdrawal(
                _ request: PointsV1.GetWithdrawalRequest, _ call: CallContext
            ) async throws -> PointsV1.WithdrawalReply
            /// The money was paid out: what was set aside is gone, and the points of the top-up go back.
            ///
            /// Errors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            func completeWithdrawal(
                _ request: PointsV1.CompleteWithdrawalRequest, _ call: CallContext
            ) async throws -> PointsV1.WithdrawalReply
            /// The money could not be paid out: what was set aside is free again.
            ///
            /// Errors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            func failWithdrawal(
                _ request: PointsV1.FailWithdrawalRequest, _ call: CallContext
            ) async throws -> PointsV1.WithdrawalReply
            /// Makes a card without a name valid again that has run out: what was held of it is free.
            ///
            /// Errors: TOP_UP_NOT_FOUND, TOP_UP_NOT_DORMANT.
            func activateTopUp(
                _ request: PointsV1.ActivateTopUpRequest, _ call: CallContext
            ) async throws -> PointsV1.ActivateTopUpReply
            /// What members have paid and not spent, by month of payment, and what is promised beside it.
            func getUnspentFunds(
                _ request: PointsV1.GetUnspentFundsRequest, _ call: CallContext
            ) async throws -> PointsV1.UnspentFunds
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getTermsMethod, handlers.getTerms),
                .unary(setTermsMethod, handlers.setTerms),
                .unary(createPlanMethod, handlers.createPlan),
                .unary(archivePlanMethod, handlers.archivePlan),
                .unary(listPlansMethod, handlers.listPlans),
                .unary(topUpMethod, handlers.topUp),
                .unary(confirmTopUpMethod, handlers.confirmTopUp),
                .unary(getMineMethod, handlers.getMine),
                .unary(listMyEntriesMethod, handlers.listMyEntries),
                .unary(getMethod, handlers.get),
                .unary(listEntriesMethod, handlers.listEntries),
                .unary(spendMethod, handlers.spend),
                .unary(restoreMethod, handlers.restore),
                .unary(placeHoldMethod, handlers.placeHold),
                .unary(captureHoldMethod, handlers.captureHold),
                .unary(voidHoldMethod, handlers.voidHold),
                .unary(freezeMethod, handlers.freeze),
                .unary(previewWithdrawalMethod, handlers.previewWithdrawal),
                .unary(requestWithdrawalMethod, handlers.requestWithdrawal),
                .unary(getWithdrawalMethod, handlers.getWithdrawal),
                .unary(completeWithdrawalMethod, handlers.completeWithdrawal),
                .unary(failWithdrawalMethod, handlers.failWithdrawal),
                .unary(activateTopUpMethod, handlers.activateTopUp),
                .unary(getUnspentFundsMethod, handlers.getUnspentFunds),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The merchant's terms as they are in force, with the law's figures where nothing was said.
            package func getTerms(
                _ request: PointsV1.GetStoredValueTermsRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueTermsReply {
                try await channel.call(getTermsMethod, request, options)
            }

            /// Settles the merchant's terms; they hold from now on. Errors: REVISION_CONFLICT.
            package func setTerms(
                _ request: PointsV1.SetStoredValueTermsRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueTermsReply {
                try await channel.call(setTermsMethod, request, options)
            }

            /// Adds a plan, or the next version of one: the version before is archived.
            package func createPlan(
                _ request: PointsV1.CreateStoredValuePlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValuePlanReply {
                try await channel.call(createPlanMethod, request, options)
            }

            /// Ends a plan; what was bought by it stays as it is. Errors: PLAN_NOT_FOUND.
            package func archivePlan(
                _ request: PointsV1.ArchiveStoredValuePlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValuePlanReply {
                try await channel.call(archivePlanMethod, request, options)
            }

            /// Plans, newest first, by page.
            package func listPlans(
                _ request: PointsV1.ListStoredValuePlansRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListStoredValuePlansReply {
                try await channel.call(listPlansMethod, request, options)
            }

            /// Stores what was paid, once a payment: the same payment again has the same answer.
            ///
            /// Errors: MEMBER_NOT_FOUND, PLAN_NOT_FOUND, PLAN_NOT_AVAILABLE, PAYMENT_USED,
            /// STORED_VALUE_CAP_EXCEEDED with the cap and the balance, STORED_VALUE_LIMIT_REACHED.
            package func topUp(
                _ request: PointsV1.TopUpRequest, _ options: CallOptions
            ) async throws -> PointsV1.TopUpReply {
                try await channel.call(topUpMethod, request, options)
            }

            /// The same for other services, such as one that hears of payments.
            package func confirmTopUp(
                _ request: PointsV1.TopUpRequest, _ options: CallOptions
            ) async throws -> PointsV1.TopUpReply {
                try await channel.call(confirmTopUpMethod, request, options)
            }

            /// The calling member's stored value.
            package func getMine(
                _ request: PointsV1.GetMyStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.MemberStoredValue {
                try await channel.call(getMineMethod, request, options)
            }

            /// The calling member's statement, newest first, by page.
            package func listMyEntries(
                _ request: PointsV1.ListMyStoredValueEntriesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListStoredValueEntriesReply {
                try await channel.call(listMyEntriesMethod, request, options)
            }

            /// A member's stored value. Errors: MEMBER_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.MemberStoredValue {
                try await channel.call(getMethod, request, options)
            }

            /// A member's statement, newest first, by page. Errors: MEMBER_NOT_FOUND.
            package func listEntries(
                _ request: PointsV1.ListStoredValueEntriesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListStoredValueEntriesReply {
                try await channel.call(listEntriesMethod, request, options)
            }

            /// Spends stored value for a sale of a till that has no checkout.
            ///
            /// Errors: MEMBER_NOT_FOUND, SPENDING_BLOCKED, STORED_VALUE_FROZEN, INSUFFICIENT_STORED_VALUE with
            /// what is available, REFERENCE_USED.
            package func spend(
                _ request: PointsV1.SpendStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueSpendReply {
                try await channel.call(spendMethod, request, options)
            }

            /// Gives spent value back to the same halves of the top-ups that it came from.
            ///
            /// Errors: SPEND_NOT_FOUND, STORED_VALUE_EXCEEDS with what is left.
            package func restore(
                _ request: PointsV1.RestoreStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueSpendReply {
                try await channel.call(restoreMethod, request, options)
            }

            /// Sets an amount aside for a while. Errors: as Spend, STORED_VALUE_LIMIT_REACHED.
            package func placeHold(
                _ request: PointsV1.PlaceStoredValueHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueHoldReply {
                try await channel.call(placeHoldMethod, request, options)
            }

            /// Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED, SPENDING_BLOCKED, STORED_VALUE_EXCEEDS.
            package func captureHold(
                _ request: PointsV1.CaptureStoredValueHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueSpendReply {
                try await channel.call(captureHoldMethod, request, options)
            }

            /// Errors: HOLD_NOT_FOUND, HOLD_CLOSED, HOLD_EXPIRED.
            package func voidHold(
                _ request: PointsV1.VoidStoredValueHoldRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueChangeReply {
                try await channel.call(voidHoldMethod, request, options)
            }

            /// Closes a member's stored value to spending, or opens it again.
            package func freeze(
                _ request: PointsV1.FreezeStoredValueRequest, _ options: CallOptions
            ) async throws -> PointsV1.StoredValueChangeReply {
                try await channel.call(freezeMethod, request, options)
            }

            /// What a withdrawal would take and pay now.
            ///
            /// Errors: TOP_UP_NOT_FOUND, TOP_UP_HELD, NOTHING_TO_REFUND, COOLING_OFF_OVER.
            package func previewWithdrawal(
                _ request: PointsV1.PreviewWithdrawalRequest, _ options: CallOptions
            ) async throws -> PointsV1.WithdrawalQuote {
                try await channel.call(previewWithdrawalMethod, request, options)
            }

            /// Sets aside all that is left of a top-up, and fixes what is to be paid out.
            ///
            /// Errors: as PreviewWithdrawal, CASH_LIMIT_EXCEEDED, PAYEE_UNKNOWN, QUOTE_CHANGED with what it would
            /// be.
            package func requestWithdrawal(
                _ request: PointsV1.RequestWithdrawalRequest, _ options: CallOptions
            ) async throws -> PointsV1.WithdrawalReply {
                try await channel.call(requestWithdrawalMethod, request, options)
            }

            /// A withdrawal as it stands. Errors: WITHDRAWAL_NOT_FOUND.
            package func getWithdrawal(
                _ request: PointsV1.GetWithdrawalRequest, _ options: CallOptions
            ) async throws -> PointsV1.WithdrawalReply {
                try await channel.call(getWithdrawalMethod, request, options)
            }

            /// The money was paid out: what was set aside is gone, and the points of the top-up go back.
            ///
            /// Errors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            package func completeWithdrawal(
                _ request: PointsV1.CompleteWithdrawalRequest, _ options: CallOptions
            ) async throws -> PointsV1.WithdrawalReply {
                try await channel.call(completeWithdrawalMethod, request, options)
            }

            /// The money could not be paid out: what was set aside is free again.
            ///
            /// Errors: WITHDRAWAL_NOT_FOUND, WITHDRAWAL_CLOSED, WITHDRAWAL_PAYING.
            package func failWithdrawal(
                _ request: PointsV1.FailWithdrawalRequest, _ options: CallOptions
            ) async throws -> PointsV1.WithdrawalReply {
                try await channel.call(failWithdrawalMethod, request, options)
            }

            /// Makes a card without a name valid again that has run out: what was held of it is free.
            ///
            /// Errors: TOP_UP_NOT_FOUND, TOP_UP_NOT_DORMANT.
            package func activateTopUp(
                _ request: PointsV1.ActivateTopUpRequest, _ options: CallOptions
            ) async throws -> PointsV1.ActivateTopUpReply {
                try await channel.call(activateTopUpMethod, request, options)
            }

            /// What members have paid and not spent, by month of payment, and what is promised beside it.
            package func getUnspentFunds(
                _ request: PointsV1.GetUnspentFundsRequest, _ options: CallOptions
            ) async throws -> PointsV1.UnspentFunds {
                try await channel.call(getUnspentFundsMethod, request, options)
            }
        }
    }
}
