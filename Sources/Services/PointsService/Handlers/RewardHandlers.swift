package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// Rewards: the catalogue, and what members take from it.
package struct RewardHandlers: PointsV1.Rewards.Handlers {
    let desk: LedgerDesk
    let pool: PostgresPool
    let levels: MemberV1.Levels.Client
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let rewardsList = "points.rewards"

    // MARK: The catalogue, as staff changes it

    package func create(
        _ request: PointsV1.CreateRewardRequest, _ call: CallContext
    ) async throws -> PointsV1.RewardReply {
        let context = try RequestContext(call, clock: clock)
        let definition = try await checked(request.definition, context)
        let stock = RewardStock(total: try Self.total(request.stock))
        let state: RewardState = request.active ? .active : .draft
        return try await change(identifiers.next(), context) { work, transaction in
            try work.create(definition, stock: stock, state: state, in: &transaction)
        }
    }

    package func update(
        _ request: PointsV1.UpdateRewardRequest, _ call: CallContext
    ) async throws -> PointsV1.RewardReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id, "id")
        let definition = try await checked(request.definition, context)
        let version = request.version
        return try await change(id, context) { work, transaction in
            try work.update(definition, version: version, in: &transaction)
        }
    }

    package func setState(
        _ request: PointsV1.SetRewardStateRequest, _ call: CallContext
    ) async throws -> PointsV1.RewardReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id, "id")
        guard let state = RewardState(request.state), state != .draft else {
            throw Refusal.invalid("state", "is not active, paused or archived")
        }
        return try await change(id, context) { work, transaction in
            try work.setState(state, in: &transaction)
        }
    }

    package func restock(
        _ request: PointsV1.RestockRewardRequest, _ call: CallContext
    ) async throws -> PointsV1.RewardReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id, "id")
        let pieces = request.change
        guard pieces != 0 else { throw Refusal.invalid("change", "is 0") }
        return try await change(id, context) { work, transaction in
            try work.restock(by: pieces, in: &transaction)
        }
    }

    /// One change, once for its key; the operation is named by its reward.
    private func change(
        _ reward: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (CatalogueWork, inout Transaction) throws ->
            CatalogueWork.Decision
    ) async throws -> PointsV1.RewardReply {
        let work = CatalogueWork(
            key: RewardKey(merchant: context.merchant, id: reward), context: context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: reward, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        return try performed.reply(marking: \.replayed)
    }

    /// A definition that makes sense, in stores and of a level that there are.
    private func checked(
        _ definition: PointsV1.RewardDefinition?, _ context: RequestContext
    ) async throws -> PointsV1.RewardDefinition {
        guard let definition else { throw Refusal.invalid("definition", "is missing") }
        let terms: RewardTerms
        do throws(DocumentError) {
            terms = try RewardTerms(definition)
        } catch {
            throw Refusal.invalid("definition.\(error.path)", error.problem)
        }
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        guard terms.stores.allSatisfy({ clocks.stores[$0] != nil }) else {
            throw Refusal(.storeNotFound)
        }
        guard let level = terms.levelCode else { return definition }
        let scheme = try await levels.getScheme(.init(), context.forward(as: .points))
        guard scheme.levels.contains(where: { $0.code == level }) else {
            throw Refusal(.levelNotFound, facts: ["level": level])
        }
        // As it is kept for who writes down that it has ended.
        var kept = definition
        kept.forfeits = true
        return kept
    }

    private static func total(_ stock: PointsV1.RewardStock?) throws(Refusal) -> Int64? {
        guard let stock else { return nil }
        guard RewardTerms.Limits.stock.contains(stock.total) else {
            throw .invalid(
                "stock.total", "is not from 0 to \(RewardTerms.Limits.stock.upperBound)")
        }
        guard stock.taken == 0 else { throw .invalid("stock.taken", "is counted, not given") }
        return stock.total
    }

    // MARK: The catalogue, as everybody reads it

    package func list(
        _ request: PointsV1.ListRewardsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListRewardsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try IdPage(
            list: Self.rewardsList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListRewards(
                merchant: context.merchant, before: page.before,
                state: try Self.state(request.state, context), limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.key.id }
        return PointsV1.ListRewardsReply(
            rewards: try rows.map(PointsV1.Reward.init), nextPageToken: token)
    }

    /// Which state a caller lists; nil: every one.
    private static func state(
        _ asked: PointsV1.RewardState, _ context: RequestContext
    ) throws(Refusal) -> RewardState? {
        let state = RewardState(asked)
        guard state != nil || asked == .unspecified else {
            throw .invalid("state", "is not known")
        }
        if context.principal.kind == .staff { return state }
        guard state == nil || state == .active else {
            throw .invalid("state", "can be asked for by staff only")
        }
        return .active
    }

    package func get(
        _ request: PointsV1.GetRewardRequest, _ call: CallContext
    ) async throws -> PointsV1.Reward {
        let context = try RequestContext(call, clock: clock)
        let key = RewardKey(merchant: context.merchant, id: try Self.id(request.id, "id"))
        let rows = try await pool.query(
            ReadRewards(keys: [key]), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        // A draft is staff's own; what members once took they may read for good.
        guard let row = rows.first, row.state != .draft || context.principal.kind == .staff
        else { throw Refusal(.rewardNotFound) }
        return try PointsV1.Reward(row)
    }

    // MARK: Parsing

    static func id(_ text: String, _ field: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid(field, "is not a UUID") }
        return id
    }

    static func quantity(_ quantity: Int64) throws(Refusal) -> Int64 {
        let limits = RewardTerms.Limits.quantity
        guard quantity == 0 || limits.contains(quantity) else {
            throw .invalid("quantity", "is not from 1 to \(limits.upperBound)")
        }
        return max(quantity, 1)
    }
}
