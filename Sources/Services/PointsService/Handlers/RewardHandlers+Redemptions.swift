package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// From the pick to the hand-over, and back.
extension RewardHandlers {
    private static let redemptionsList = "points.redemptions"
    private static let longestTypedCode = 64
    private static let longestReason = 256

    /// The decision of `redeem` over facts that are read without locks, and without its effect.
    package func preview(
        _ request: PointsV1.PreviewRedemptionRequest, _ call: CallContext
    ) async throws -> PointsV1.PreviewRedemptionReply {
        let context = try RequestContext(call, clock: clock)
        let reward = RewardKey(
            merchant: context.merchant, id: try Self.id(request.rewardId, "rewardId"))
        let quantity = try Self.quantity(request.quantity)
        let preview = try await RedemptionPreview.read(
            reward, quantity: quantity, for: try context.member(), desk, context)
        let price = preview.terms.price.times(quantity)
        var reply = PointsV1.PreviewRedemptionReply(
            points: price.points, cashMinor: price.cashMinor,
            availableAfter: preview.account.available)
        do throws(Redeeming.Refusal) {
            let price = try Redeeming.decide(preview)
            reply.possible = true
            reply.availableAfter -= price.points
        } catch {
            let refusal = Refusal(of: error)
            reply.reason = refusal.key.key
            reply.details = refusal.facts.map { PatronV1.Fact(name: $0.name, value: $0.value) }
        }
        return reply
    }

    package func redeem(
        _ request: PointsV1.RedeemRequest, _ call: CallContext
    ) async throws -> PointsV1.RedemptionReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let reward = try Self.id(request.rewardId, "rewardId")
        let quantity = try Self.quantity(request.quantity)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let rules = try await desk.rules(context)
        let code = RedemptionCode.random()
        let outcome = try await desk.submit(context) { told in
            RedeemCommand(
                operation: operation, member: member, reward: reward, quantity: quantity,
                code: code, businessDate: rules.clock.businessDate(at: context.now),
                actor: context.actor, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return reply(receipt, name: receipt.name.map { PatronV1.Text($0) }, context)
        case .recorded(let id, let earlier):
            return try await answer(
                of: id, as: .issued, balance: .spend, replayed: earlier, context)
        }
    }

    package func listMine(
        _ request: PointsV1.ListMyRedemptionsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyRedemptionsReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try IdPage(
            list: Self.redemptionsList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListRedemptions(member: member, before: page.before, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.row.redemption.id }
        return PointsV1.ListMyRedemptionsReply(
            redemptions: try rows.map { found in
                PointsV1.Redemption(
                    found.row, name: try found.name(),
                    as: found.row.redemption.state(at: context.now), showsCode: true)
            }, nextPageToken: token)
    }

    package func cancel(
        _ request: PointsV1.CancelRedemptionRequest, _ call: CallContext
    ) async throws -> PointsV1.RedemptionReply {
        let context = try RequestContext(call, clock: clock)
        let found = try await find(request.id, context)
        // A level was held from the first moment on: it is not hers to give back.
        if context.principal.kind == .member, try found.terms().levelCode != nil {
            throw Refusal(.redemptionClosed, facts: ["state": "ISSUED"])
        }
        return try await take(
            .cancel, found, as: .cancelled, balance: .restore, audited: .redemptionCancelled,
            context)
    }

    package func scan(
        _ request: PointsV1.ScanCodeRequest, _ call: CallContext
    ) async throws -> PointsV1.RedemptionReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let store = try Store(request.storeId, of: clocks)
        try context.checkScope(of: store.id)
        let till = RedemptionCommand.Till(
            store: store.id, terminal: try Self.optional(request.terminalId, "terminalId"),
            staff: try Self.staff(request.staffId, context))
        guard request.cashMinor >= 0 else { throw Refusal.invalid("cashMinor", "is negative") }
        guard !request.code.isEmpty else { throw Refusal.invalid("code", "is missing") }
        let typed = try OrderDraft.text(request.code, "code", Self.longestTypedCode)
        guard let code = RedemptionCode(typed) else { throw Refusal(.codeNotFound) }
        let rows = try await pool.query(
            FindRedemptionByCode(merchant: context.merchant, code: code),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let found = rows.first, try found.terms().levelCode == nil else {
            throw Refusal(.codeNotFound)
        }
        return try await take(
            .use(till, goodIn: try found.terms().stores, cashMinor: request.cashMinor), found,
            as: .redeemed, balance: nil, context)
    }

    package func refund(
        _ request: PointsV1.RefundRedemptionRequest, _ call: CallContext
    ) async throws -> PointsV1.RedemptionReply {
        let context = try RequestContext(call, clock: clock)
        guard !request.reason.isEmpty else { throw Refusal.invalid("reason", "is missing") }
        let reason = try OrderDraft.text(request.reason, "reason", Self.longestReason)
        let found = try await find(request.id, context)
        return try await take(
            .refund(stores: context.principal.stores), found, as: .refunded, balance: .restore,
            reason: reason, audited: .redemptionRefunded, context)
    }

    // MARK: Steps

    private func take(
        _ step: RedemptionCommand.Step, _ found: FoundRedemption,
        as state: PointsDomain.Redemption.State, balance: WalletChange.Kind?,
        reason: String? = nil, audited deed: PointsDeed? = nil, _ context: RequestContext
    ) async throws -> PointsV1.RedemptionReply {
        let operation = try context.operation()
        let rules = try await desk.rules(context)
        let before = "\(found.row.redemption.state)".uppercased()
        let entry = deed.map { deed -> @Sendable (RedemptionReceipt) -> AuditEntry in
            return { done in
                AuditEntry(
                    deed, object: done.row.redemption.id.description, reason: reason,
                    change: AuditEntry.Change(
                        before: before, after: "\(done.row.redemption.state)".uppercased()))
            }
        }
        let outcome = try await desk.submit(context, audited: entry) { told in
            RedemptionCommand(
                operation: operation, subject: RedemptionSubject(found.row), step: step,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: reason, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return reply(receipt, name: try found.name(), context)
        case .recorded(let id, let earlier):
            return try await answer(
                of: id, as: state, balance: balance, replayed: earlier, context)
        }
    }

    private func reply(
        _ receipt: RedemptionReceipt, name: PatronV1.Text?, _ context: RequestContext
    ) -> PointsV1.RedemptionReply {
        PointsV1.RedemptionReply(
            redemption: PointsV1.Redemption(
                receipt.row, name: name, as: receipt.row.redemption.state,
                showsCode: context.principal.kind == .member),
            balance: receipt.account.map { PointsV1.PointsBalance($0) }, replayed: false)
    }

    /// The answer of the call that took a step, rebuilt from the books without what came after.
    ///
    /// - Parameter balance: the effect of the posting that has it; nil where no points moved.
    private func answer(
        of id: UUIDv7, as state: PointsDomain.Redemption.State, balance effect: WalletChange.Kind?,
        replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.RedemptionReply {
        let key = RedemptionKey(merchant: context.merchant, id: id)
        let (rows, balances) = try await pool.query(
            FindRedemption(key: key), ReadRedemptionBalance(key: key, effect: effect ?? .spend),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let found = rows.first, let balance = balances.first else {
            throw Refusal(.internalError)
        }
        return PointsV1.RedemptionReply(
            redemption: PointsV1.Redemption(
                found.row, name: try found.name(), as: state,
                showsCode: context.principal.kind == .member),
            balance: effect == nil ? nil : PointsV1.PointsBalance(balance), replayed: replayed)
    }

    /// A member sees her own redemptions only.
    private func find(
        _ text: String, _ context: RequestContext
    ) async throws -> FoundRedemption {
        let key = RedemptionKey(merchant: context.merchant, id: try Self.id(text, "id"))
        let rows = try await pool.query(
            FindRedemption(key: key), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let found = rows.first,
            context.principal.kind != .member
                || context.principal.subject == found.row.member.member.description
        else { throw Refusal(.redemptionNotFound) }
        return found
    }

    // MARK: Parsing

    private static func optional(_ text: String, _ field: String) throws(Refusal) -> String? {
        text.isEmpty ? nil : try OrderDraft.text(text, field, OrderDraft.Limits.code)
    }

    /// Staff speaks for itself; a till names who serves.
    private static func staff(
        _ named: String, _ context: RequestContext
    ) throws(Refusal) -> String? {
        context.principal.kind == .staff
            ? context.principal.subject : try optional(named, "staffId")
    }
}

extension RedemptionCode {
    /// Of the system's random numbers, which nobody can guess.
    static func random() -> RedemptionCode {
        var generator = SystemRandomNumberGenerator()
        return RedemptionCode(high: generator.next(), low: generator.next())
    }
}
