import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What the demo merchant offers for money in advance (docs/domain.md, The sandbox merchant).
extension PointsDemo {
    /// ¥1 000 and ¥200 with it, for good.
    package static let plan = "01980000-0000-7000-8000-0000000000f1"

    static func loadStoredValue(_ pool: PostgresPool) async throws {
        guard let merchant = UUIDv7(demoMerchant), let id = UUIDv7(plan) else {
            preconditionFailure("ids of the demo merchant are constants")
        }
        let terms = PointsV1.StoredValueTerms(StoredValueTerms.standard)
        _ = try await pool.execute(
            AddDemoPlan(merchant: merchant, id: id), settings: [.allMerchants, .provisioning],
            deadline: .now + .seconds(10))
        _ = try await pool.execute(
            AddDemoTerms(
                merchant: merchant,
                definition: String(decoding: try terms.json(), as: UTF8.self)),
            settings: [.allMerchants, .provisioning], deadline: .now + .seconds(10))
    }
}

/// One that is there is left as it is.
private struct AddDemoPlan: Statement {
    static let sql = """
        INSERT INTO stored_value_plans (merchant_id, id, code, version, name_zh, name_en,
            paid_minor, bonus_minor, bonus_days, author, created_at)
        VALUES ($1, $2, '1000+200', 1, '充 1000 送 200', '1000 + 200', 100000, 20000, 0, 'demo',
            now())
        ON CONFLICT DO NOTHING
        """

    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }
}

private struct AddDemoTerms: Statement {
    static let sql = """
        INSERT INTO stored_value_terms (merchant_id, version, definition, author, created_at)
        VALUES ($1, 1, $2::jsonb, 'demo', now())
        ON CONFLICT DO NOTHING
        """

    let merchant: UUIDv7
    let definition: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(definition)
    }
}
