import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Changes of a merchant's catalogue, each in a transaction of its own, under the reward's lock as
/// redemptions are.
struct CatalogueWork: Sendable {
    typealias Decision = Idempotency.Decision<PointsV1.RewardReply>

    let key: RewardKey
    /// Who makes the change, and when.
    let context: RequestContext

    func create(
        _ definition: PointsV1.RewardDefinition, stock: RewardStock, state: RewardState,
        in transaction: inout Transaction
    ) throws -> Decision {
        let row = RewardRow(
            key: key, state: state, version: 1, stock: stock,
            definition: try Self.json(definition), points: definition.points)
        try transaction.pipeline { pipeline in
            pipeline.add(InsertReward(row: row))
            pipeline.add(
                InsertRewardVersion(row: row, author: context.actor, createdAt: context.now))
            pipeline.add(audit(.rewardCreated, from: nil, to: row))
        }
        return try reply(row)
    }

    /// - Parameter version: the one that the change was made on.
    func update(
        _ definition: PointsV1.RewardDefinition, version: Int32,
        in transaction: inout Transaction
    ) throws -> Decision {
        guard var row = try find(in: &transaction) else {
            return .refused(Refusal(.rewardNotFound))
        }
        guard row.version == version else {
            return .refused(Refusal(.revisionConflict, facts: ["revision": "\(row.version)"]))
        }
        guard row.state != .archived else { return .refused(Refusal(.rewardArchived)) }
        let before = row
        row.version += 1
        row.definition = try Self.json(definition)
        let changed = row
        try transaction.pipeline { pipeline in
            pipeline.add(UpdateReward(row: changed))
            pipeline.add(
                InsertRewardVersion(row: changed, author: context.actor, createdAt: context.now))
            pipeline.add(audit(.rewardChanged, from: before, to: changed))
        }
        return try reply(changed)
    }

    func setState(_ state: RewardState, in transaction: inout Transaction) throws -> Decision {
        guard var row = try find(in: &transaction) else {
            return .refused(Refusal(.rewardNotFound))
        }
        guard row.state.canBecome(state) else {
            guard row.state == .draft else { return .refused(Refusal(.rewardArchived)) }
            return .refused(.invalid("state", "is none that a draft can take"))
        }
        let before = row
        row.state = state
        return try write(row, .rewardStateSet, from: before, in: &transaction)
    }

    func restock(by change: Int64, in transaction: inout Transaction) throws -> Decision {
        guard var row = try find(in: &transaction) else {
            return .refused(Refusal(.rewardNotFound))
        }
        let before = row
        do throws(RewardStock.Refusal) {
            try row.stock.change(by: change)
        } catch {
            return .refused(Refusal(of: error))
        }
        return try write(row, .rewardRestocked, from: before, in: &transaction)
    }

    private func write(
        _ row: RewardRow, _ deed: PointsDeed, from before: RewardRow,
        in transaction: inout Transaction
    ) throws -> Decision {
        try transaction.pipeline { pipeline in
            pipeline.add(UpdateReward(row: row))
            pipeline.add(audit(deed, from: before, to: row))
        }
        return try reply(row)
    }

    private func audit(
        _ deed: PointsDeed, from before: RewardRow?, to row: RewardRow
    ) -> InsertAudit {
        InsertAudit(
            AuditEntry(
                deed, object: key.id.description,
                change: AuditEntry.Change(
                    before: before?.words ?? AuditEntry.nothing, after: row.words,
                    from: before?.definition, to: row.definition)), by: context)
    }

    private func find(in transaction: inout Transaction) throws -> RewardRow? {
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([key.id]))
            return pipeline.add(ReadRewards(keys: [key]))
        }
        return try found.rows.first
    }

    private func reply(_ row: RewardRow) throws -> Decision {
        .reply(PointsV1.RewardReply(reward: try PointsV1.Reward(row)))
    }

    private static func json(_ definition: PointsV1.RewardDefinition) throws -> String {
        String(decoding: try definition.json(), as: UTF8.self)
    }
}

extension RewardRow {
    fileprivate var words: String {
        "\(state)".uppercased() + " version \(version), stock "
            + (stock.total.map { "\($0)" } ?? "unlimited")
    }
}

extension Refusal {
    fileprivate init(of refusal: RewardStock.Refusal) {
        switch refusal {
        case .unlimited:
            self = .invalid("change", "goes with a reward whose stock has a limit")
        case .outOfRange:
            self = .invalid(
                "change", "makes more than \(RewardTerms.Limits.stock.upperBound) pieces")
        case .belowTaken(let taken):
            self.init(.stockBelowTaken, facts: ["taken": "\(taken)"])
        }
    }
}
