import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What members of the demo merchant get for points (docs/domain.md, The sandbox merchant).
extension PointsDemo {
    package static let cocktail = "01980000-0000-7000-8000-0000000000e1"
    package static let shirt = "01980000-0000-7000-8000-0000000000e2"
    package static let shipping = "01980000-0000-7000-8000-0000000000e3"

    private struct Plan {
        let id: String
        let points: Int64
        let kind: PointsV1.RewardKind
        let zh: String
        let en: String
        var stock: Int64?
    }

    private static let plans = [
        Plan(id: cocktail, points: 400, kind: .dish, zh: "精选鸡尾酒", en: "Cocktail of the house"),
        Plan(id: shirt, points: 1_000, kind: .goods, zh: "纪念 T 恤", en: "T-shirt", stock: 100),
        Plan(id: shipping, points: 200, kind: .coupon, zh: "包邮券", en: "Free shipping"),
    ]

    static func loadRewards(_ pool: PostgresPool) async throws {
        guard let merchant = UUIDv7(demoMerchant) else {
            preconditionFailure("the demo merchant's id is a constant")
        }
        for plan in plans {
            guard let id = UUIDv7(plan.id) else {
                preconditionFailure("ids of demo rewards are constants")
            }
            let definition = PointsV1.RewardDefinition(
                name: .init(zh: plan.zh, en: plan.en), kind: plan.kind, points: plan.points)
            _ = try RewardTerms(definition)
            _ = try await pool.execute(
                AddDemoReward(
                    merchant: merchant, id: id, stock: plan.stock,
                    definition: String(decoding: try definition.json(), as: UTF8.self)),
                settings: [.allMerchants, .provisioning], deadline: .now + .seconds(10))
        }
    }
}

/// An active reward with its first version; one that is there is left as it is.
private struct AddDemoReward: Statement {
    static let sql = """
        WITH added AS (
            INSERT INTO rewards (merchant_id, id, state, version, stock)
            VALUES ($1, $2, 2, 1, $3)
            ON CONFLICT DO NOTHING
            RETURNING merchant_id, id, version
        )
        INSERT INTO reward_versions
            (merchant_id, reward_id, version, definition, author, created_at)
        SELECT merchant_id, id, version, $4::jsonb, 'demo', now() FROM added
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let stock: Int64?
    let definition: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(stock)
        parameters.append(definition)
    }
}
